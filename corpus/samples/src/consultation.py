"""The consultation on the action plan (KS 2023/0311): letter, plan, compact and the eight answers; and a second one with a slip in its date."""
from letters import ADDRESS, SANS, SERIF, prose, section
from paper import Paper

THEMES = [
    "Sammanfattande bedömning",
    "Mötesplatser och lokaler",
    "Barns och ungas fritid",
    "Stöd till utsatta",
    "Delaktighet i kommunens planering",
]
INVITED = [
    "Barn- och utbildningsnämnden",
    "Socialnämnden",
    "Kultur- och fritidsnämnden",
    "Tekniska nämnden",
    "Miljö- och byggnadsnämnden",
    "Kommunala pensionärsrådet",
    "Ungdomsrådet",
    "Sävhamra föreningsråd",
    "Granbäcks bygdegårdsförening",
    "Idrottsalliansen Sävhamra",
    "Sävhamra församling",
    "Sävhamra Näringslivsforum",
    "Länsstyrelsen i Vidermarks län",
]


def letter():
    p = Paper(
        {
            **SERIF,
            "header": [
                "**Sävhamra kommun**\t\t{page} ({pages})",
                "Kommunledningsförvaltningen\t\tDatum",
                "\t\t2023-09-11",
                "\t\tDiarienummer",
                "\t\tKS 2023/0311",
            ],
            "footer": ["\t" + ADDRESS],
            "margin": (4.4, 2.2, 3.0, 2.6),
            "real_headings": False,
        },
        "Remiss",
    )
    p.add(("p", "Enligt sändlista"), ("h", 1, "Remiss: Handlingsplan för överenskommelsen med det idéburna Sävhamra"))
    prose(
        p,
        """
En arbetsgrupp med företrädare för kommunen och sju föreningar har tagit fram ett förslag till handlingsplan för överenskommelsen med det idéburna Sävhamra.
Kommunstyrelsens arbetsutskott beslutade den 4 september 2023, § 101, att sända förslaget på remiss.

Ni inbjuds härmed att lämna synpunkter på förslaget. Remisstiden är 15 september – 15 december. Svaret ska ha kommit in till kommunen senast den 15 december 2023.
Skicka gärna svaret med e-post till remiss@savhamra.example och ange diarienummer KS 2023/0311 i ämnesraden. Svar kan också skickas med post till Sävhamra kommun,
Kommunledningsförvaltningen, 598 00 Sävhamra.""",
    )
    p.add(
        ("h", 2, "Så här vill vi ha svaret"),
        ("p", "För att underlätta sammanställningen ber vi er att följa nedanstående disposition."),
    )
    p.add(*[("li", f"•\t{t}") for t in THEMES])
    p.add(
        (
            "p",
            "Ange tydligt om ni tillstyrker eller avstyrker förslaget i sin helhet eller i någon del. Den som inte har några synpunkter kan meddela det.",
        )
    )
    p.add(
        ("h", 2, "Informationsmöten"),
        ("p", "Två informationsmöten hålls i Medborgarhuset:"),
        ("li", "•\tTorsdagen den 5 oktober 2023 kl. 18.00–19.30"),
        ("li", "•\tOnsdagen den 25 oktober 2023 kl. 18.00–19.30"),
    )
    p.add(
        ("h", 2, "Anstånd"),
        (
            "p",
            "Den som behöver längre tid kan begära anstånd hos kommunledningsförvaltningen före remisstidens utgång.",
        ),
    )
    p.add(
        ("h", 2, "Upplysningar"),
        ("p", "Frågor om remissen besvaras av"),
        ("p", "Nadja Petersson Lövgren\nStrateg civilsamhälle\nnadja.petersson.lovgren@savhamra.example\n0980-319 214"),
    )
    p.add(
        (
            "p",
            "Bilagor\nFörslag till handlingsplan 2023-08-18\nÖverenskommelse mellan Sävhamra kommun och den idéburna sektorn 2022-03-28",
        )
    )
    p.add(("page",), ("h", 2, "Sändlista"), *[("p", name) for name in INVITED])
    return p


LETTER_FACTS = [
    {
        "kind": "consultation",
        "title": "Handlingsplan för överenskommelsen med det idéburna Sävhamra",
        "registry_number": "KS 2023/0311",
        "date": "2023-09-11",
        "decided": {"body": "Kommunstyrelsens arbetsutskott", "date": "2023-09-04", "item": 101},
        "deadline": "2023-12-15",
        "deadline_as_written": "den 15 december 2023",
        "period_as_written": "15 september – 15 december",
        "reply_to": "remiss@savhamra.example",
        "disposition": THEMES,
        "meetings": ["2023-10-05", "2023-10-25"],
        "invited": INVITED,
        "contact": {"name": "Nadja Petersson Lövgren", "role": "Strateg civilsamhälle"},
    }
]


def second_letter():
    p = Paper(
        {**SANS, "header": ["Miljö- och byggnadsnämnden\t\tRemiss", "Sävhamra kommun\t\tSida {page}({pages})"]},
        "Remiss skyltar",
    )
    p.add(
        ("lbl", "Datum", "2024-01-15"),
        ("lbl", "Diarienr", "MBN/2023:201"),
        ("lbl", "Till", "Kommunstyrelsen, tekniska nämnden, Sävhamra Näringslivsforum, Fastighetsägarna i Sävhamra"),
    )
    p.add(("h", 1, "Remiss av förslag till riktlinjer för skyltar och uteserveringar"))
    prose(
        p,
        """
Miljö- och byggnadsnämnden beslutade den 13 december 2023, § 149, att sända förslag till riktlinjer för skyltar och uteserveringar på remiss.

Riktlinjerna ska ersätta skyltprogrammet från 1998 och ge vägledning vid prövning av bygglov. Förslaget innehåller fyra delar: fasadskyltar, fristående skyltar, ljus och
bildväxlande skyltar samt uteserveringar.

Yttrande ska lämnas senast den 28 februari 2023 till miljobygg@savhamra.example. Märk svaret med diarienumret ovan. Uteblivet svar tolkas som att ni inte har något att erinra.""",
    )
    p.add(
        ("p", "Följande rubriker bör användas i yttrandet:"),
        ("li", "1.\tFasadskyltar"),
        ("li", "2.\tFristående skyltar"),
        ("li", "3.\tLjus och bildväxlande skyltar"),
        ("li", "4.\tUteserveringar"),
    )
    p.add(("sp",), ("p", "För miljö- och byggnadsnämnden"), ("p", "Viktor Jalmark\nNämndsekreterare"))
    return p


SECOND_FACTS = [
    {
        "kind": "consultation",
        "title": "Remiss av förslag till riktlinjer för skyltar och uteserveringar",
        "registry_number": "MBN/2023:201",
        "date": "2024-01-15",
        "decided": {"body": "Miljö- och byggnadsnämnden", "date": "2023-12-13", "item": 149},
        "deadline": "2023-02-28",
        "deadline_as_written": "den 28 februari 2023",
        "reply_to": "miljobygg@savhamra.example",
        "disposition": ["Fasadskyltar", "Fristående skyltar", "Ljus och bildväxlande skyltar", "Uteserveringar"],
        "invited": ["Kommunstyrelsen", "Tekniska nämnden", "Sävhamra Näringslivsforum", "Fastighetsägarna i Sävhamra"],
        "warnings": ["deadline_before_issue_date"],
    }
]

AREAS = ["Mötesplatser och lokaler", "Barns och ungas fritid", "Stöd till utsatta", "Delaktighet i kommunens planering"]


def plan(version="Remissversion 2023-08-18", revised=False):
    p = Paper(
        {
            **SANS,
            "header": ["Sävhamra kommun\t\tHandlingsplan 2024–2027"],
            "footer": [f"{version}\t\t{{page}}"],
            "hyphenate": True,
        },
        "Handlingsplan",
    )
    p.add(
        ("sp", 6),
        ("h", 1, "Handlingsplan för överenskommelsen med det idéburna Sävhamra 2024–2027"),
        ("p", version),
        ("page",),
        ("h", 2, "Innehåll"),
    )
    for n, title in enumerate(
        ["Bakgrund och syfte", "Så läses planen", *AREAS, "Organisation och ansvar", "Uppföljning"], 1
    ):
        p.add(("toc", f"{n}\t{title}", 3 + n // 2))
    p.add(("page",))
    section(
        p,
        "Bakgrund och syfte",
        """
Kommunfullmäktige antog den 28 mars 2022, § 29, en överenskommelse om samverkan mellan Sävhamra kommun och den idéburna sektorn. Överenskommelsen anger fem principer
för hur parterna ska samverka. Handlingsplanen visar hur principerna ska bli verklighet under åren 2024–2027.

Planen har tagits fram av en arbetsgrupp med fem företrädare för kommunen och sju för föreningarna. Förslag har hämtats in vid två öppna rådslag. Planen vänder sig till
kommunens förvaltningar och till föreningar, församlingar, studieförbund och stiftelser som verkar i kommunen utan vinstsyfte.""",
    )
    section(
        p,
        "Så läses planen",
        """
För varje insatsområde anges vad som ska ha uppnåtts 2027, vilka insatser som ska genomföras och vem som ansvarar. En insats kan ha flera ansvariga.
Kommunens ansvar följer nämndernas reglementen; föreningarnas deltagande är frivilligt.""",
    )
    p.add(("p", "De fyra insatsområdena är:"), *[("li", f"•\t{area}") for area in AREAS])
    section(
        p,
        AREAS[0],
        """
År 2027 ska det i varje kommundel finnas minst en mötesplats som är öppen för alla. Kommunens lokaler ska kunna användas av föreningar när de inte behövs i verksamheten.

Kommunen öppnar aulor, gymnastiksalar och bibliotek för föreningar kvällar och helger utan avgift. Bokning sker i ett gemensamt system. Föreningen svarar för tillsyn och städning.

Bygdegårdar och föreningslokaler inventeras under 2024. Ett investeringsbidrag för tillgänglighetsåtgärder prövas i budgeten för 2025.""",
    )
    section(
        p,
        AREAS[1],
        """
År 2027 ska alla barn mellan sex och tolv år ha prövat minst tre olika fritidsaktiviteter. Barn och unga ska kunna påverka utbudet.

Prova på-veckor ordnas varje höst tillsammans med Idrottsalliansen och kulturskolan. Fritidsbanken byggs ut med utlämning i Granbäck och Lillån. Ungdomsrådet får en egen
budget på 50 000 kronor per år att fördela till ungas egna initiativ.""",
    )
    section(
        p,
        AREAS[2],
        """
År 2027 ska den som är i en utsatt situation lätt hitta rätt stöd, oavsett om det ges av kommunen eller av en förening.

En gemensam vägvisare över stödinsatser tas fram. Idéburna offentliga partnerskap används för verksamhet som föreningar har tagit initiativ till och som inte upphandlas.
Socialnämnden redovisar varje år vilka partnerskap som finns och vad de har gett.""",
    )
    section(
        p,
        AREAS[3],
        """
År 2027 ska föreningar vara en självklar part i tidiga skeden av kommunens planering.

Kommunen publicerar varje halvår en lista över kommande planer och program. Ett dialogmöte hålls i varje kommundel en gång om året. Remisser skickas till berörda föreningar
med minst åtta veckors svarstid.""",
    )
    if revised:
        section(
            p,
            "Landsbygd",
            """Med anledning av remissvaren har planen kompletterats med ett avsnitt om landsbygden. Avstånd och kollektivtrafik ska vägas in när mötesplatser väljs.
Minst hälften av dialogmötena hålls utanför centralorten.""",
        )
    section(
        p,
        "Organisation och ansvar",
        """
Kommunstyrelsen ansvarar för samordningen. En samverkansgrupp med fyra företrädare för kommunen och fyra för den idéburna sektorn träffas minst fyra gånger om året.""",
    )
    section(
        p,
        "Uppföljning",
        "Planen följs upp varje år i samband med årsredovisningen"
        + (" och återrapporteras till nämnderna." if revised else ".")
        + " En samlad utvärdering görs 2027.",
    )
    return p


PLAN_FACTS = [
    {
        "kind": "action_plan",
        "title": "Handlingsplan för överenskommelsen med det idéburna Sävhamra 2024–2027",
        "version": "Remissversion",
        "date": "2023-08-18",
        "priority_areas": AREAS,
    }
]

PRINCIPLES = ["Självständighet och oberoende", "Öppenhet", "Långsiktighet", "Dialog", "Mångfald"]


def compact():
    p = Paper({**SERIF, "footer": ["2022-03-28\t\t{page}"], "head_bold": True}, "Överenskommelse")
    p.add(
        ("h", 1, "Överenskommelse mellan Sävhamra kommun och den idéburna sektorn"),
        ("p", "Antagen av kommunfullmäktige den 28 mars 2022, § 29"),
    )
    section(
        p,
        "Parter",
        "Parter är Sävhamra kommun och de föreningar och organisationer inom den idéburna sektorn som ansluter sig till överenskommelsen.",
    )
    section(
        p,
        "Syfte",
        """Överenskommelsen ska stärka samverkan mellan kommunen och den idéburna sektorn och ge fler människor möjlighet att delta i samhällslivet. Den innebär inte att
ansvar för kommunens lagstadgade uppgifter flyttas till föreningarna.""",
    )
    p.add(("h", 2, "Principer för samverkan"))
    for n, (name, text) in enumerate(
        zip(
            PRINCIPLES,
            [
                "Föreningarna är fristående från kommunen. Den som får stöd av kommunen ska fritt kunna kritisera den.",
                "Parterna delar med sig av information i god tid. Beslut som rör sektorn ska vara lätta att följa.",
                "Stöd och samarbeten planeras för flera år i taget så långt det är möjligt.",
                "Parterna möts regelbundet och på lika villkor. Dialogen börjar innan förslagen är färdiga.",
                "Små och nya föreningar har samma möjligheter som stora och etablerade.",
            ],
        ),
        1,
    ):
        p.add(("h", 3, f"{n}. {name}"), ("p", text))
    p.add(
        ("h", 2, "Åtaganden"),
        ("li", "•\tKommunen utser en kontaktperson för den idéburna sektorn."),
        ("li", "•\tFöreningarna utser gemensamt företrädare till en samverkansgrupp."),
        ("li", "•\tParterna tar tillsammans fram en handlingsplan."),
    )
    section(
        p,
        "Anslutning och utträde",
        "Anslutning sker genom beslut i föreningens styrelse. En förening kan när som helst lämna överenskommelsen.",
    )
    section(p, "Uppföljning", "Överenskommelsen följs upp vart fjärde år och revideras vid behov.")
    return p


COMPACT_FACTS = [
    {
        "kind": "compact",
        "title": "Överenskommelse mellan Sävhamra kommun och den idéburna sektorn",
        "date": "2022-03-28",
        "principles": 5,
    }
]
