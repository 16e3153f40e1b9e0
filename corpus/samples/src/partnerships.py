"""Three partnerships (IOP): their amounts written in three ways, one of them unsigned and with holes."""
from letters import KITCHEN, SANS, SERIF, prose, section
from paper import Paper


def luhn(nine):
    """An organisation number: nine digits and their check digit. Taken from a range that is not given out."""
    total = 0
    for n, c in enumerate(nine):
        d = int(c) * (2 if n % 2 == 0 else 1)
        total += d - 9 if d > 9 else d
    return f"{nine[:6]}-{nine[6:]}{-total % 10}"


HELPLINE, ALLIANCE, TOWN = luhn("802999911"), luhn("802999927"), luhn("212999931")


def helpline():
    p = Paper({**SERIF, "header": ["\t\tDnr SN 23/0098"], "footer": ["\t{page} ({pages})"]}, "IOP")
    p.add(
        ("h", 1, "Överenskommelse om Idéburet Offentligt Partnerskap"),
        ("p", "Stödsamtal och skyddat boende"),
        ("p", "mellan"),
        ("p", f"**Sävhamra kommun, socialnämnden** (org.nr {TOWN}), nedan kallad kommunen"),
        ("p", "och"),
        ("p", f"**Föreningen Stödlinjen Sävhamra** (org.nr {HELPLINE}), nedan kallad föreningen"),
    )
    section(
        p,
        "1. Bakgrund",
        """Föreningen har sedan 2014 bedrivit stödsamtal och skyddat boende för våldsutsatta i Sävhamra. Socialnämnden beslutade den 14 juni 2023, § 63, att ingå ett idéburet
offentligt partnerskap med föreningen.

Verksamheten har kommit till på föreningens initiativ. Det finns ingen marknad och ingen konkurrens att ta hänsyn till. Båda parter bidrar till finansieringen.""",
    )
    section(
        p,
        "2. Värdegrund",
        "Parterna utgår från alla människors lika värde och från barnets rätt enligt lagen (2018:1197) om Förenta nationernas konvention om barnets rättigheter.",
    )
    section(
        p,
        "3. Mål",
        """Den som utsätts för våld i en nära relation ska få stöd inom ett dygn. Minst 120 personer ska få stödsamtal varje år. Barn ska erbjudas en egen samtalskontakt.""",
    )
    section(
        p,
        "4. Parternas insatser",
        """Föreningen håller telefonjour alla dagar, har fyra platser i skyddat boende och ordnar minst 40 gruppträffar per år. Föreningen rekryterar och utbildar volontärer.

Kommunen bidrar med ekonomiskt stöd enligt punkt 6, handledning åt volontärer och en fast kontaktperson på socialkontoret.""",
    )
    section(
        p,
        "5. Styrgrupp och uppföljning",
        """En styrgrupp med två företrädare för vardera parten möts fyra gånger per år. Föreningen lämnar en uppföljningsrapport varje halvår och en årsrapport senast den
31 mars året därpå.

Parterna ska senast den 30 april 2025 gemensamt se över om överenskommelsen ska förlängas.""",
    )
    section(
        p,
        "6. Ekonomi",
        """Kommunen betalar 520 000 kronor för tiden 1 januari 2024–31 december 2024 och 545 000 kronor för tiden 1 januari 2025–31 december 2025. Ersättningen betalas ut två
gånger per år, i januari och juli, mot rekvisition.

Föreningen bidrar med medlemsavgifter, gåvor och ideell tid motsvarande minst 300 000 kronor per år.""",
    )
    section(
        p,
        "7. Avtalstid och uppsägning",
        """Överenskommelsen gäller från och med den 1 januari 2024 till och med den 31 december 2025. Uppsägningstiden är sex månader. Om verksamheten upphör i förtid ska
ej förbrukade medel betalas tillbaka.""",
    )
    section(
        p,
        "8. Kontaktpersoner",
        "För kommunen: Monica Sahlén Berg, socialchef. För föreningen: Eva-Britt Lönnqvist, verksamhetsledare.",
    )
    section(p, "9. Tvist", "Tvist ska i första hand lösas genom samtal i styrgruppen.")
    p.add(
        ("h", 2, "Underskrifter"),
        ("p", "Överenskommelsen har upprättats i två likalydande exemplar."),
        (
            "cols",
            [
                [
                    ("p", "Sävhamra den 4 december 2023"),
                    ("p", "För socialnämnden"),
                    ("p", "__Monica Sahlén Berg__"),
                    ("p", "Monica Sahlén Berg, socialchef"),
                ],
                [
                    ("p", "Sävhamra den 4 december 2023"),
                    ("p", "För Stödlinjen Sävhamra"),
                    ("p", "__Eva-Britt Lönnqvist__"),
                    ("p", "Eva-Britt Lönnqvist, verksamhetsledare"),
                ],
            ],
        ),
    )
    return p


HELPLINE_FACTS = [
    {
        "kind": "civic_partnership",
        "title": "Överenskommelse om Idéburet Offentligt Partnerskap",
        "registry_number": "SN 23/0098",
        "activity": "Stödsamtal och skyddat boende",
        "public_party": "socialnämnden",
        "non_profit_party": "Föreningen Stödlinjen Sävhamra",
        "organisation_number": HELPLINE,
        "period": {"from": "2024-01-01", "to": "2025-12-31"},
        "review_by": "2025-04-30",
        "amounts": [
            {"sek": 520000, "from": "2024-01-01", "to": "2024-12-31"},
            {"sek": 545000, "from": "2025-01-01", "to": "2025-12-31"},
        ],
        "payouts_per_year": 2,
        "notice_months": 6,
        "reports": ["half-yearly", "yearly"],
        "signed": True,
        "sessions_per_year_at_least": 40,
        "deciding_item": {"body": "Socialnämnden", "date": "2023-06-14", "item": 63},
        "contacts": ["Monica Sahlén Berg", "Eva-Britt Lönnqvist"],
    }
]


def youth():
    p = Paper({**KITCHEN, "header": ["Dnr 2023/KFN 0021 12\t\tAvtal"], "footer": ["\t\t{page}"]}, "IOP fritidsgård")
    p.add(("h", 1, "Avtal. Idéburet offentligt partnerskap (IOP)"), ("h", 2, "Öppen fritidsgård i Norrbo"))
    p.add(
        ("lbl", "Offentlig part", "Kultur- och fritidsnämnden, Sävhamra kommun"),
        ("lbl", "Idéburen part", "Idrottsalliansen Sävhamra"),
        ("lbl", "Organisationsnummer", ALLIANCE),
        ("lbl", "Avtalstid", "2023-08-01–2026-07-31"),
    )
    section(
        p,
        "Bakgrund",
        """Kultur- och fritidsnämnden beslutade den 12 juni 2023, § 41, att ge förvaltningen i uppdrag att teckna avtal om en öppen fritidsgård i Norrbo. Idrottsalliansen samlar 23
föreningar och driver sedan 2019 öppen verksamhet i Norrbo sporthall på fredagskvällar.""",
    )
    section(
        p,
        "Verksamhet",
        """Fritidsgården vänder sig till unga mellan 13 och 18 år och håller öppet minst 150 kvällar per år. Minst två ledare ska finnas på plats. Verksamheten är avgiftsfri och fri från
alkohol, tobak och andra droger.""",
    )
    section(
        p,
        "Ekonomi",
        """Kommunens bidrag är 1,2 mkr för perioden 2023-08-01–2024-07-31, 1,25 mkr för perioden 2024-08-01–2025-07-31 och 1,3 mkr för perioden 2025-08-01–2026-07-31. Bidraget betalas ut
kvartalsvis i förskott. Idrottsalliansen bidrar med egna medel och ideella insatser.""",
    )
    section(p, "Lokaler", "Kommunen upplåter Norrbo sporthall och ungdomslokalen Kajutan utan ersättning.")
    section(
        p,
        "Uppföljning",
        """Idrottsalliansen lämnar en rapport varje kvartal och en årlig verksamhetsberättelse. Styrgruppen träffas två gånger per år. Parterna ska senast 2025-12-31 göra en översyn av
partnerskapet.""",
    )
    section(
        p,
        "Förlängning och uppsägning",
        """Avtalet förlängs med ett år i taget om det inte sägs upp senast tre månader före avtalstidens utgång. Uppsägning ska ske skriftligen.""",
    )
    section(
        p,
        "Kontaktpersoner",
        "Jesper Norell, kultur- och fritidschef, Sävhamra kommun\n\nMiriam Ekdal Noor, föreningskonsulent, Idrottsalliansen",
    )
    p.add(
        ("h", 2, "Underskrift"),
        ("p", "Avtalet har undertecknats elektroniskt."),
        ("p", "Undertecknat av följande personer:"),
        ("p", "Jesper Norell, 2023-06-26"),
        ("p", "Miriam Ekdal Noor, 2023-06-27"),
    )
    return p


YOUTH_FACTS = [
    {
        "kind": "civic_partnership",
        "registry_number": "2023/KFN 0021 12",
        "activity": "Öppen fritidsgård i Norrbo",
        "public_party": "Kultur- och fritidsnämnden",
        "non_profit_party": "Idrottsalliansen Sävhamra",
        "organisation_number": ALLIANCE,
        "period": {"from": "2023-08-01", "to": "2026-07-31"},
        "review_by": "2025-12-31",
        "amounts": [
            {"sek": 1200000, "from": "2023-08-01", "to": "2024-07-31"},
            {"sek": 1250000, "from": "2024-08-01", "to": "2025-07-31"},
            {"sek": 1300000, "from": "2025-08-01", "to": "2026-07-31"},
        ],
        "payouts_per_year": 4,
        "notice_months": 3,
        "renewal": "förlängs med ett år i taget",
        "reports": ["quarterly", "yearly"],
        "signed": True,
        "sessions_per_year_at_least": 150,
        "deciding_item": {"body": "Kultur- och fritidsnämnden", "date": "2023-06-12", "item": 41},
        "contacts": ["Jesper Norell", "Miriam Ekdal Noor"],
    }
]


def toolbox():
    p = Paper({**SANS, "header": ["Sävhamra kommun\t\tUtkast"], "footer": ["\t\tSida {page} av {pages}"]}, "IOP utkast")
    p.add(
        ("h", 1, "Idéburet Offentligt Partnerskap"),
        ("p", "mellan Sävhamra kommun, arbetsmarknadsenheten, och Arbetskooperativet Verktygslådan"),
        ("h", 2, "Syfte"),
    )
    prose(
        p,
        "Partnerskapet ska ge arbetsträning åt personer som står långt från arbetsmarknaden. Verksamheten kallas Andra chansen och bedrivs i kooperativets verkstad på Hammarnäset.",
    )
    section(
        p,
        "Parter",
        "Offentlig part: Arbetsmarknadsenheten i Sävhamra kommun.\n\nIdéburen part: Arbetskooperativet Verktygslådan, organisationsnummer: ______________",
    )
    section(
        p,
        "Åtaganden",
        """Kooperativet tar emot minst tolv deltagare samtidigt, fyra dagar i veckan. Arbetsmarknadsenheten anvisar deltagare och följer upp dem månadsvis.""",
    )
    section(
        p,
        "Ekonomisk ersättning",
        """Kommunen ersätter kooperativet med 450 tkr för tiden 2024-03-01–2025-02-28. Ersättningen betalas ut vid tre tillfällen.""",
    )
    section(p, "Rapportering", "Kooperativet lämnar en slutrapport senast en månad efter avtalstidens slut.")
    section(p, "Giltighet", "Överenskommelsen gäller från den 1 mars 2024 till den 28 februari 2025.")
    section(
        p, "Kontakt", "Kommunens kontaktperson är enhetschef Pernilla Östh. Kooperativets kontaktperson utses senare."
    )
    p.add(
        ("h", 2, "Underskrifter"),
        ("p", "Sävhamra 2024-____-____"),
        (
            "cols",
            [
                [("p", "För Sävhamra kommun"), ("p", "..........................................")],
                [("p", "För Verktygslådan"), ("p", "..........................................")],
            ],
        ),
    )
    return p


TOOLBOX_FACTS = [
    {
        "kind": "civic_partnership",
        "title": "Idéburet Offentligt Partnerskap",
        "registry_number": None,
        "activity": "Andra chansen",
        "public_party": "Arbetsmarknadsenheten",
        "non_profit_party": "Arbetskooperativet Verktygslådan",
        "organisation_number": None,
        "period": {"from": "2024-03-01", "to": "2025-02-28"},
        "review_by": None,
        "amounts": [{"sek": 450000, "from": "2024-03-01", "to": "2025-02-28"}],
        "notice_months": None,
        "reports": ["final"],
        "signed": False,
        "deciding_item": None,
        "contacts": ["Pernilla Östh"],
        "renewal": None,
    }
]
