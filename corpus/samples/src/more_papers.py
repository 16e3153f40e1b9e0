"""Further papers: rules, a summons, letters from inhabitants, an audit, late answers, an answer to the government, a voting list."""
from email.message import EmailMessage

from letters import ADDRESS, KITCHEN, SANS, SERIF, prose, section
from paper import Paper


def travel_rules():
    p = Paper(
        {
            **SANS,
            "header": ["Sävhamra kommun\t\tStyrdokument"],
            "footer": ["Riktlinjer för resor och möten\t\t{page} ({pages})"],
            "size": 11,
        },
        "Riktlinjer för resor och möten",
    )
    p.add(
        ("h", 1, "Riktlinjer för resor och möten"),
        (
            "table",
            [
                ["Dokumenttyp", "Riktlinjer"],
                ["Fastställd av", "Kommunfullmäktige 2023-05-29 § 50"],
                ["Diarienummer", "KS 2023/0203"],
                ["Gäller från", "2023-06-01"],
                ["Dokumentansvarig", "HR-chefen"],
                ["Ersätter", "Resepolicy 2011-06-20 § 77"],
            ],
            {"widths": [5, 11]},
        ),
    )
    section(
        p,
        "1 Syfte",
        "Riktlinjerna ska göra det lätt för medarbetare och förtroendevalda att välja möten och resor som är säkra, kostnadseffektiva och skonsamma för klimatet.",
    )
    section(
        p,
        "2 Möten",
        """Digitala möten är förstahandsval när deltagarna finns på olika orter. Ett möte hålls på plats när ämnet är känsligt, när gruppen är ny eller när miljön i sig är en del av mötet.

Den som kallar till ett möte anger i kallelsen om det går att delta på distans.""",
    )
    section(
        p,
        "3 Resor inom kommunen",
        """Cykel, buss eller kommunens bilpool används i första hand. Egen bil får användas i tjänsten endast om chefen har godkänt det i förväg. Milersättning betalas enligt avtal.""",
    )
    section(
        p,
        "4 Resor inom landet",
        """Tåg väljs före flyg. Flyg får användas när restiden med tåg överstiger fem timmar i en riktning och arbetet annars skulle kräva en extra övernattning. Resor bokas genom kommunens
resebyrå minst två veckor i förväg.""",
    )
    section(
        p,
        "5 Resor utomlands",
        "Kommundirektören beslutar om tjänsteresor utomlands. För förtroendevalda beslutar kommunstyrelsens ordförande. Rapport lämnas inom en månad.",
    )
    section(
        p,
        "6 Uppföljning",
        "Utsläpp från tjänsteresor redovisas varje år i kommunens miljöbokslut. Riktlinjerna ses över en gång per mandatperiod.",
    )
    return p


def school_transport():
    p = Paper(
        {**KITCHEN, "header": ["Sävhamra kommuns författningssamling\t\tKFS 2023:4"]}, "Reglemente för skolskjuts"
    )
    p.add(
        ("h", 1, "Reglemente för skolskjuts"),
        ("p", "Antaget av kommunfullmäktige den 29 maj 2023, § 54. Dnr BUN 2023.130."),
    )
    section(
        p,
        "Rätt till skolskjuts",
        """Elev i grundskolan har rätt till kostnadsfri skolskjuts enligt 10 kap. 32 § skollagen (2010:800) om färdvägens längd, trafikförhållandena, elevens funktionsnedsättning eller någon annan
särskild omständighet kräver det.""",
    )
    p.add(
        ("h", 2, "Avståndsgränser"),
        (
            "table",
            [
                ["Årskurs", "Avstånd till skolan"],
                ["Förskoleklass–årskurs 3", "minst 2 km"],
                ["Årskurs 4–6", "minst 3 km"],
                ["Årskurs 7–9", "minst 4 km"],
            ],
            {"head": 1},
        ),
    )
    section(
        p,
        "Växelvis boende",
        "Elev som bor växelvis hos sina vårdnadshavare har rätt till skolskjuts från båda adresserna om de ligger i kommunen.",
    )
    section(
        p,
        "Ansökan",
        "Ansökan görs i e-tjänsten senast den 30 april. Beslut kan överklagas till Förvaltningsrätten i Vidermark.",
    )
    return p


SUMMONS_ROWS = [
    ("Upprop och val av justerare", ""),
    ("Fastställande av dagordning", ""),
    ("Årsredovisning 2023", "KS-2024-00044"),
    ("Ansvarsfrihet 2023", "KS-2024-00044"),
    ("Biblioteksfilialerna i Granbäck och Lillån", "KS-2024-00056"),
    ("Tilläggsanslag till tekniska nämnden för vinterväghållning", "KS-2024-00103"),
    ("Nytt särskilt boende i Lillån", "SN-2024-00014"),
    ("Revidering av arvodesreglemente", "KS-2024-00031"),
    ("Nya motioner", "KS-2024-00083"),
    ("Meddelanden", ""),
]


def summons():
    p = Paper(
        {
            **SANS,
            "header": ["Kommunfullmäktige\tKallelse och föredragningslista\t{page} ({pages})"],
            "footer": ["\t" + ADDRESS],
        },
        "Kallelse kommunfullmäktige",
    )
    p.add(
        ("h", 1, "Kallelse till kommunfullmäktige"),
        (
            "p",
            "Kommunfullmäktige kallas till sammanträde måndagen den 29 april 2024 kl. 18.00 i Stora salen, Medborgarhuset.",
        ),
        ("p", "Allmänheten är välkommen. Sammanträdet sänds på kommunens webbplats."),
        ("h", 2, "Föredragningslista"),
    )
    for n, (title, dnr) in enumerate(SUMMONS_ROWS, 1):
        p.add(("right", f"{n}. {title}\t{dnr}"))
    p.add(
        ("sp",),
        ("p", "Sävhamra den 18 april 2024"),
        ("p", "Lennart Hägerstam\nOrdförande"),
        ("p", "Linnea Tjärnberg\nSekreterare"),
    )
    return p


def citizen():
    p = Paper({**KITCHEN}, "Medborgarförslag")
    p.add(
        ("h", 1, "Medborgarförslag om badbrygga med ramp vid Ekudden"),
        ("p", "Inkom 2023-03-02"),
        ("p", "Dnr KS 2023/0118"),
    )
    prose(
        p,
        """Jag föreslår att kommunen bygger en brygga med ramp vid badplatsen på Ekudden, så att även den som använder rullstol eller rollator kan bada. Vid Ekudden finns redan parkering och toalett
som är anpassade, men stranden är stenig och det går inte att ta sig i vattnet.

I Tallhult byggdes en likadan brygga 2021. Den används varje dag på sommaren.""",
    )
    p.add(("p", "Tolvan Tolvansson\nPersonnummer 19121212-1212\nStrandvägen 12, Ekudden\ntel. 070-174 06 15"))
    return p


def audit():
    p = Paper(
        {
            **SERIF,
            "header": ["Revisorerna i Sävhamra kommun\t\tRevisionsrapport"],
            "footer": ["\t{page}"],
            "hyphenate": True,
            "justify": True,
        },
        "Granskning av upphandling",
    )
    p.add(
        ("sp", 8),
        ("h", 1, "Granskning av direktupphandling"),
        ("p", "Revisionsrapport"),
        ("p", "Mars 2023"),
        ("p", "Dnr REV 2023/4"),
        ("page",),
        ("h", 2, "Innehåll"),
    )
    for n, (title, page) in enumerate(
        [
            ("Sammanfattning", 3),
            ("Inledning", 3),
            ("Revisionskriterier", 4),
            ("Iakttagelser", 4),
            ("Bedömning och rekommendationer", 5),
        ],
        1,
    ):
        p.add(("toc", f"{n}\t{title}", page))
    p.add(("page",))
    section(
        p,
        "1 Sammanfattning",
        """På uppdrag av kommunens förtroendevalda revisorer har kommunens direktupphandlingar granskats. Vår sammanfattande bedömning är att kommunstyrelsen inte har säkerställt en tillräcklig kontroll av
inköp under 40 000 kronor. Av 60 granskade inköp saknades dokumentation i 22 fall.""",
    )
    section(
        p,
        "2 Inledning",
        """Upphandling är ett område med risk för både ekonomisk skada och minskat förtroende. Revisorerna har i sin riskanalys för 2022 bedömt att området bör granskas. Granskningen omfattar kommunstyrelsen,
tekniska nämnden och socialnämnden och avser perioden januari–september 2022.

Granskningen har gjorts genom intervjuer, dokumentstudier och stickprov.""",
    )
    section(
        p,
        "3 Revisionskriterier",
        "Bedömningarna utgår från kommunallagen (2017:725) 6 kap. 6 §, lagen (2016:1145) om offentlig upphandling och kommunens riktlinjer för upphandling, antagna av kommunfullmäktige 2019-10-28 § 88.",
    )
    section(
        p,
        "4 Iakttagelser",
        "Riktlinjerna är kända bland cheferna men inte bland dem som beställer. I stickprovet framkom följande.",
    )
    p.add(
        (
            "table",
            [
                ["Nämnd", "Antal inköp", "Dokumenterade", "Ej dokumenterade"],
                ["Kommunstyrelsen", "20", "15", "5"],
                ["Tekniska nämnden", "20", "11", "9"],
                ["Socialnämnden", "20", "12", "8"],
                ["Summa", "60", "38", "22"],
            ],
            {"head": 1, "mid": [1, 2, 3]},
        )
    )
    section(p, "", "")
    prose(
        p,
        "Leverantörer har i flera fall anlitats återkommande utan att värdet har räknats samman. I ett fall översteg summan gränsen för direktupphandling.",
    )
    section(
        p,
        "5 Bedömning och rekommendationer",
        """Vi rekommenderar kommunstyrelsen att införa en enkel mall för dokumentation, att utbilda beställare och att följa upp inköp per leverantör varje halvår.""",
    )
    p.add(("p", "Sävhamra den 9 mars 2023"), ("p", "Sten-Åke Hörnfalk\nRevisor"))
    return p


def parking_motion():
    p = Paper({**SERIF}, "Motion")
    p.add(
        ("p", "Sävhamrapartiet"),
        ("p", "2022-09-26"),
        ("p", "Till kommunfullmäktige i Sävhamra"),
        ("h", 1, "Motion om avgiftsfri parkering i centrum"),
    )
    prose(
        p,
        """Handeln i Sävhamra centrum har det svårt. Flera butiker har stängt under det senaste året, medan köpcentrumet i Lillåns handelsområde växer. En viktig skillnad är att parkeringen där är fri.

Jag yrkar att parkeringen i Sävhamra centrum ska vara avgiftsfri de två första timmarna.""",
    )
    p.add(("p", "Göran Stålhand (SäP)"))
    return p


def village_letter():
    p = Paper({**KITCHEN, "footer": ["Granbäcks byalag"]}, "Skrivelse")
    p.add(
        ("p", "Granbäck den 4 mars 2024"),
        ("p", "Till kommunstyrelsen i Sävhamra"),
        ("h", 1, "Låt biblioteket i Granbäck vara kvar!"),
        ("p", "Ang. ärende KS-2024-00056"),
    )
    prose(
        p,
        """Biblioteket är mer än böcker. Här möts barn efter skolan, här får äldre hjälp med datorn och här har byalaget sina möten. När affären stängde 2019 blev biblioteket den enda platsen i byn
som är öppen för alla.

En bokbuss som stannar en kvart i veckan kan inte ersätta det. Vi är 412 personer som har skrivit under på att biblioteket ska vara kvar, med bemanning och med samma öppettider som i dag.""",
    )
    p.add(("p", "För Granbäcks byalag"), ("p", "Siv Ragnvaldsson\nOrdförande"))
    return p


def technical_answer():
    p = Paper({**SERIF, "header": ["Tekniska nämnden\t\tYttrande", "\t\t2024-01-31"]}, "Yttrande")
    p.add(
        ("p", "Dnr Tn 95/2023\nEr beteckning KS 2023/0311"),
        ("p", "Kommunstyrelsen"),
        ("h", 1, "Yttrande över handlingsplan för överenskommelsen med det idéburna Sävhamra"),
        ("p", "Tekniska nämnden, som har beviljats anstånd till den 31 januari 2024, lämnar följande yttrande."),
    )
    section(
        p,
        "Sammanfattande bedömning",
        "Tekniska nämnden tillstyrker förslaget under förutsättning att nämnden får full kostnadstäckning för ökad tillsyn och städning.",
    )
    section(
        p,
        "Mötesplatser och lokaler",
        "Nämnden avstyrker att gymnastiksalar upplåts utan avgift. En låg självkostnadsavgift bör tas ut.",
    )
    section(
        p,
        "Delaktighet i kommunens planering",
        "Nämnden tillstyrker att listan över kommande planer publiceras varje halvår.",
    )
    p.add(("p", "För tekniska nämnden"), ("p", "Kjell-Åke Bodin, ordförande"))
    return p


TECHNICAL_ANSWER_FACTS = [
    {
        "kind": "consultation_response",
        "respondent": "Tekniska nämnden",
        "respondent_kind": "committee",
        "date": "2024-01-31",
        "answers": "KS 2023/0311",
        "stance": "endorses_with_changes",
        "views": [
            {
                "theme": "Sammanfattande bedömning",
                "quote": "Tekniska nämnden tillstyrker förslaget under förutsättning att nämnden får full kostnadstäckning",
            },
            {
                "theme": "Mötesplatser och lokaler",
                "stance": "opposes",
                "quote": "Nämnden avstyrker att gymnastiksalar upplåts utan avgift.",
            },
            {
                "theme": "Delaktighet i kommunens planering",
                "stance": "endorses",
                "quote": "Nämnden tillstyrker att listan över kommande planer publiceras varje halvår.",
            },
        ],
    }
]


def culture_answer():
    p = Paper({**KITCHEN}, "Yttrande")
    p.add(
        ("p", "Kultur- och fritidsnämnden"),
        ("lbl", "Datum", "2024-01-29"),
        ("lbl", "Dnr.", "2023/KFN 0058 11"),
        ("lbl", "Ert dnr", "MBN/2023:201"),
        ("h", 1, "Yttrande över riktlinjer för skyltar och uteserveringar"),
    )
    prose(
        p,
        "Kultur- och fritidsnämnden tillstyrker förslaget. Nämnden vill särskilt framhålla att affischtavlor för föreningar bör undantas från kravet på bygglov i den utsträckning det är möjligt.",
    )
    p.add(("p", "Helena Åhrström Ruiz (L)\nOrdförande"))
    return p


CULTURE_ANSWER_FACTS = [
    {
        "kind": "consultation_response",
        "respondent": "Kultur- och fritidsnämnden",
        "respondent_kind": "committee",
        "date": "2024-01-29",
        "registry_number": "2023/KFN 0058 11",
        "answers": "MBN/2023:201",
        "stance": "endorses",
    }
]


def government_answer():
    p = Paper(
        {
            **SERIF,
            "header": [
                "Sävhamra kommun\tYttrande\t{page} ({pages})",
                "Kommunstyrelsen\t\t2023-03-21",
                "\t\tKS 2023/0029",
            ],
            "margin": (4.0, 2.2, 3.0, 2.6),
        },
        "Yttrande SOU 2022:2",
    )
    p.add(
        ("p", "Justitiedepartementet\nRef: Ju2022/00334/L5"),
        ("h", 1, "Yttrande över betänkandet Ett starkare skydd för offentliganställda (SOU 2022:2)"),
    )
    section(p, "Sammanfattning", "Sävhamra kommun tillstyrker utredningens förslag.")
    section(
        p,
        "Kommunens synpunkter",
        """Kommunen delar utredningens bedömning att hot och våld mot offentliganställda är ett allvarligt problem. Under 2022 anmäldes 41 händelser i kommunens verksamheter, de flesta inom socialtjänsten
och skolan.

Förslaget att uppgifter om namn ska kunna begränsas i beslut är välkommet. Kommunen vill dock påpeka att registren behöver anpassas och att detta inte har kostnadsberäknats.""",
    )
    p.add(("p", "Marika Östergren\nKommunstyrelsens ordförande"), ("p", "Agneta Rosvall\nKommundirektör"))
    return p


GOVERNMENT_FACTS = [
    {
        "kind": "consultation_response",
        "respondent": "Sävhamra kommun",
        "date": "2023-03-21",
        "registry_number": "KS 2023/0029",
        "answers": "Ju2022/00334/L5",
        "stance": "endorses",
    }
]


def sign_answer():
    p = Paper({**SANS, "header": ["SÄVHAMRA NÄRINGSLIVSFORUM"]}, "Remissvar")
    p.add(
        ("p", "2024-02-26"),
        ("p", "Till miljö- och byggnadsnämnden"),
        ("h", 1, "Remissvar: Riktlinjer för skyltar och uteserveringar, MBN/2023:201"),
    )
    section(p, "Fasadskyltar", "Vi har inga invändningar mot förslaget i denna del.")
    section(
        p, "Fristående skyltar", "Vi tillstyrker att pyloner samordnas men anser att högsta höjden bör vara tio meter."
    )
    section(
        p,
        "Ljus och bildväxlande skyltar",
        "Vi avstyrker förbudet mot bildväxlande skyltar. Det slår mot handeln i hela kommunen.",
    )
    section(p, "Uteserveringar", "Kravet på mörk kulör bör tas bort.")
    p.add(("p", "Jörgen Lindvret\nVerksamhetsledare"))
    return p


SIGN_ANSWER_FACTS = [
    {
        "kind": "consultation_response",
        "respondent": "Sävhamra Näringslivsforum",
        "respondent_kind": "association",
        "date": "2024-02-26",
        "answers": "MBN/2023:201",
        "views": [
            {
                "theme": "Fasadskyltar",
                "stance": "nothing_to_object",
                "quote": "Vi har inga invändningar mot förslaget i denna del.",
            },
            {
                "theme": "Fristående skyltar",
                "stance": "endorses_with_changes",
                "quote": "Vi tillstyrker att pyloner samordnas men anser att högsta höjden bör vara tio meter.",
            },
            {
                "theme": "Ljus och bildväxlande skyltar",
                "stance": "opposes",
                "quote": "Vi avstyrker förbudet mot bildväxlande skyltar.",
            },
            {"theme": "Uteserveringar", "quote": "Kravet på mörk kulör bör tas bort."},
        ],
    }
]


class Mail:
    """An answer that came by e-mail."""

    def __init__(self, sender, subject, date, text):
        self.message = EmailMessage()
        self.message["From"], self.message["To"], self.message["Subject"], self.message["Date"] = (
            sender,
            "remiss@savhamra.example",
            subject,
            date,
        )
        self.message["Message-ID"] = "<20240109.1@ungdomsradet.example>"
        self.message.set_content(text, cte="quoted-printable")

    def write(self, path):
        with open(path, "wb") as out:
            out.write(self.message.as_bytes())


def youth_council():
    return Mail(
        "Ungdomsrådet i Sävhamra <ungdomsradet@savhamra.example>",
        "Svar på remiss KS 2023/0311 Handlingsplan",
        "Tue, 9 Jan 2024 16:42:10 +0100",
        """Hej!

Här kommer Ungdomsrådets svar på remissen om handlingsplanen, KS 2023/0311. Förlåt att det är drygt tre veckor sent.

Ungdomsrådet tillstyrker förslaget. Vi gillar särskilt att vi får en egen budget att fördela.

Vi tycker att Fritidsbanken ska ha öppet på lördagar.

Hälsningar
Alva Strömqvist och Yusuf Demirel
för Ungdomsrådet
""",
    )


YOUTH_COUNCIL_FACTS = [
    {
        "kind": "consultation_response",
        "respondent": "Ungdomsrådet",
        "date": "2024-01-09",
        "answers": "KS 2023/0311",
        "stance": "endorses",
    }
]
