"""The board's papers for 30 January 2024: one merged PDF of a summons, extracts, memos and appendices."""
import answers
import consultation
from answers import PENSION_VIEWS, SCHOOL_VIEWS, SOCIAL_VIEWS, VILLAGE_VIEWS
from letters import KITCHEN, SANS, SERIF, prose, section
from model import CASES, Item, Meeting, Proposal, Ref
from paper import Paper

AU_YES = "Ordföranden frågar om arbetsutskottet kan bifalla förvaltningens förslag och finner frågan med ja besvarad."

AU = Meeting(
    "KSAU",
    "2024-01-15",
    "committee",
    [
        Item(1, "Val av justerare", decision=["att utse Henrik Sandelius (M) att justera protokollet"], outcome=None),
        Item(
            2,
            "Information om befolkningsutvecklingen",
            information=[
                "Ekonomichef Robert Haglind redogör för folkmängden, som den 31 december 2023 var 14 206 personer, en minskning med 43 under året."
            ],
            decision=["att anteckna informationen till protokollet"],
            outcome="noted",
        ),
        Item(
            3,
            case="iopstrategi",
            recommend="kommunfullmäktige",
            refs=[Ref("KSAU", "2023-09-04", 101), Ref("KF", "2022-03-28", 29)],
            docs=["Sammanställning av remissvar 2024-01-08", "Reviderat förslag till handlingsplan 2024-01-08"],
            proposals=[
                Proposal(["Marika Östergren"], "bifall till förvaltningens förslag."),
                Proposal(["Henrik Sandelius"], "att orden ”utan avgift” i avsnittet om lokaler utgår."),
            ],
            steps=[
                "Ordföranden ställer proposition på förvaltningens förslag och Henrik Sandelius (M) yrkande och finner att arbetsutskottet bifaller förvaltningens förslag."
            ],
            decided_by="acclamation",
            decision=CASES["iopstrategi"].decision,
            dispatch=["Kommunstyrelsen"],
        ),
        Item(
            4,
            case="magasinet",
            recommend="kommunstyrelsen",
            intro="Arbetsutskottet föreslår att kommunstyrelsen beslutar",
            refs=[
                Ref("KSAU", "2023-09-04", 102),
                Ref(kind="official_memo", date="2023-12-18", by="Samhällsbyggnadsförvaltningens"),
            ],
            steps=[AU_YES],
            decided_by="acclamation",
            decision=CASES["magasinet"].decision,
            dispatch=["Kommunstyrelsen"],
        ),
        Item(
            5,
            case="verktyg",
            recommend="kommunstyrelsen",
            intro="Arbetsutskottet föreslår att kommunstyrelsen beslutar",
            refs=[Ref(kind="official_memo", date="2024-01-04", by="Kommunledningsförvaltningens")],
            docs=["Utkast till avtal"],
            proposals=[Proposal(["Roger Kvarnlund"], "avslag på förvaltningens förslag.")],
            steps=[
                "Ordföranden ställer proposition på bifall och avslag och finner att arbetsutskottet bifaller förvaltningens förslag."
            ],
            decided_by="acclamation",
            decision=CASES["verktyg"].decision,
            dispatch=["Kommunstyrelsen"],
        ),
        Item(
            6,
            case="vaxel",
            recommend="kommunstyrelsen",
            intro="Arbetsutskottet föreslår att kommunstyrelsen beslutar",
            refs=[
                Ref("KS", "2023-06-07", 92),
                Ref(kind="official_memo", date="2023-12-20", by="Kommunledningsförvaltningens"),
            ],
            docs=["Utredning, november 2023"],
            steps=[AU_YES],
            decided_by="acclamation",
            decision=CASES["vaxel"].decision,
            dispatch=["Kommunstyrelsen"],
        ),
        Item(
            7,
            case="kulturmotion",
            recommend="kommunfullmäktige",
            refs=[
                Ref("KF", "2023-04-24", 43),
                Ref(kind="official_memo", date="2023-12-11", by="Kommunledningsförvaltningens"),
                Ref("KFN", "2023-10-16", 62),
            ],
            steps=[AU_YES],
            decided_by="acclamation",
            decision=CASES["kulturmotion"].decision,
            dispatch=["Kommunstyrelsen"],
        ),
        Item(
            8,
            case="skyltar",
            recommend="kommunstyrelsen",
            intro="Arbetsutskottet föreslår att kommunstyrelsen beslutar",
            refs=[
                Ref(kind="official_memo", date="2024-01-10", by="Kommunledningsförvaltningens"),
                Ref("MBN", "2023-12-13", 149),
            ],
            steps=[AU_YES],
            decided_by="acclamation",
            decision=CASES["skyltar"].decision,
            dispatch=["Kommunstyrelsen"],
        ),
    ],
    place="Kommunhuset, rum 214",
    start="08.30",
    end="12.05",
    attesters=["Henrik Sandelius"],
    attest_at="Kommunledningskontoret, fredagen den 19 januari 2024",
    posted="2024-01-19",
    remote=["Karin Löfvenmark"],
    officials=[
        "Agneta Rosvall, kommundirektör",
        "Robert Haglind, ekonomichef, KSAU § 2",
        "Linnea Tjärnberg, sekreterare",
    ],
)

AGENDA = [
    ("Upprop och val av justerare", None),
    ("Fastställande av dagordning", None),
    ("Handlingsplan för överenskommelsen med det idéburna Sävhamra – antagande", "KS-2023-00311"),
    ("Hyresavtal för Kulturmagasinet", "KS-2023-00251"),
    ("Partnerskap med Arbetskooperativet Verktygslådan", "KS-2024-00009"),
    ("Utredning av gemensam växel med Tallhults kommun", "KS-2023-00197"),
    ("Svar på motion om avgiftsfria kulturaktiviteter för barn", "KS-2023-00167"),
    ("Yttrande över förslag till riktlinjer för skyltar och uteserveringar", "KS-2024-00021"),
    ("Redovisning av delegationsbeslut", "KS-2024-00002"),
    ("Meddelanden", None),
]


def summons():
    p = Paper(
        {**SANS, "header": ["Sävhamra kommun\tKALLELSE\t{page} ({pages})", "Kommunstyrelsen\t\t2024-01-23"]},
        "Kallelse kommunstyrelsen",
    )
    p.add(
        ("h", 1, "Kallelse till sammanträde med kommunstyrelsen"),
        ("lbl", "Tid", "Tisdagen den 30 januari 2024 kl. 13.15"),
        ("lbl", "Plats", "Sammanträdesrum Fyren, kommunhuset"),
        ("lbl", "Ordförande", "Marika Östergren (S)"),
        ("lbl", "Sekreterare", "Linnea Tjärnberg, 0980-319 206"),
        (
            "p",
            "Den som inte kan delta ska snarast meddela sekreteraren, som kallar ersättare. Förslag till justerare: Samuel Lindhage (KD).",
        ),
        ("h", 2, "Ärenden"),
    )
    rows = [["Nr", "Ärende", "Ärendenummer"]] + [[str(n), title, dnr or ""] for n, (title, dnr) in enumerate(AGENDA, 1)]
    p.add(
        ("table", rows, {"head": 1, "widths": [1.2, 11.2, 3.6]}),
        ("h", 2, "Gruppmöten"),
        ("p", "S, C, V, L och MP: kl. 11.00 i rum 214. M, KD och SäP: kl. 11.30 i rum 118. SD: kl. 12.00 i rum 120."),
        ("sp",),
        ("p", "Marika Östergren\nOrdförande"),
    )
    return p


def summary_of_answers():
    p = Paper(
        {**SERIF, "header": ["Kommunledningsförvaltningen\t\tKS-2023-00311", "2024-01-08\t\t{page} ({pages})"]},
        "Sammanställning av remissvar",
    )
    p.add(("h", 1, "Sammanställning av remissvar: Handlingsplan för överenskommelsen med det idéburna Sävhamra"))
    prose(
        p,
        """Förslaget till handlingsplan skickades på remiss till 13 instanser den 11 september 2023. Svarstiden gick ut den 15 december 2023. Åtta instanser har svarat. Två tillstyrker
förslaget, varav en med ändringar, en avstyrker, en har inget att invända, en har inga synpunkter, en avstår från att yttra sig, en lämnar synpunkter utan att ta ställning och en har inte
kunnat enas. Fem instanser har inte svarat: kultur- och fritidsnämnden, tekniska nämnden, ungdomsrådet, Sävhamra föreningsråd och Idrottsalliansen Sävhamra. Tekniska nämnden har fått anstånd
till den 31 januari 2024.""",
    )
    views = [
        ("Socialnämnden", SOCIAL_VIEWS),
        ("Barn- och utbildningsnämnden", SCHOOL_VIEWS),
        ("Kommunala pensionärsrådet", PENSION_VIEWS),
        ("Granbäcks bygdegårdsförening", VILLAGE_VIEWS),
    ]
    for theme in consultation.THEMES:
        p.add(("h", 2, theme))
        for who, given in views:
            for t, quote in given:
                if t == theme:
                    p.add(("p", f"**{who}:** {quote}"))
        p.add(
            (
                "p",
                {
                    "Mötesplatser och lokaler": "__Kommentar:__ Förvaltningen föreslår att planen anger vilka lokaler som omfattas och att bygdegårdarnas ställning följs upp efter ett år.",
                    "Stöd till utsatta": "__Kommentar:__ Redovisningen av partnerskap föreslås vara årlig, men kortare.",
                    "Delaktighet i kommunens planering": "__Kommentar:__ Ett avsnitt om landsbygden läggs till. Information ska finnas också på papper.",
                }.get(theme, "__Kommentar:__ Synpunkterna föranleder ingen ändring."),
            )
        )
    p.add(
        ("h", 2, "Instanser utan synpunkter"),
        (
            "p",
            "Länsstyrelsen i Vidermarks län har inget att invända. Sävhamra församling har inga synpunkter. Miljö- och byggnadsnämnden avstår från att yttra sig. "
            "Sävhamra Näringslivsforum har inte kunnat enas om en gemensam hållning.",
        ),
    )
    return p


def switchboard_report():
    p = Paper(
        {**SANS, "header": ["Utredning gemensam växel\t\tNovember 2023"], "footer": ["\t{page}"], "hyphenate": True},
        "Utredning gemensam växel",
    )
    p.add(
        ("sp", 8),
        ("h", 1, "Gemensam växel för Sävhamra och Tallhult"),
        ("p", "Utredning på uppdrag av kommunstyrelsen, KS 2023/0197"),
        ("p", "Rapport november 2023"),
        ("page",),
    )
    section(
        p,
        "1 Uppdraget",
        """Kommunstyrelsen gav den 7 juni 2023, § 92, kommundirektören i uppdrag att utreda förutsättningarna för gemensam växel med Tallhults kommun. Utredningen har gjorts av
kommunikationsavdelningen i Sävhamra tillsammans med servicekontoret i Tallhult. Intervjuer har gjorts med elva medarbetare i de båda växlarna och med tre kommuner som redan har gemensam växel.""",
    )
    section(
        p,
        "2 Nuläge",
        """Växeln i Sävhamra är öppen vardagar kl. 8–16.30 och har fyra heltidstjänster. Medelsvarstiden är 34 sekunder. Växeln i Tallhult är öppen kl. 8–16 och har tre tjänster. Medelsvarstiden
är 41 sekunder. Antalet samtal har minskat i båda kommunerna sedan 2019, i Sävhamra med 18 procent.

Sävhamra använder telefonisystemet Linje 4 och Tallhult ett äldre system vars avtal löper ut den 31 december 2025.""",
    )
    p.add(
        (
            "table",
            [
                ["", "Sävhamra", "Tallhult"],
                ["Samtal 2022", "61 000", "39 000"],
                ["Tjänster", "4,0", "3,0"],
                ["Kostnad, tkr", "2 640", "1 980"],
                ["Kostnad per samtal, kr", "43", "51"],
            ],
            {"head": 1},
        )
    )
    section(
        p,
        "3 Erfarenheter från andra",
        """De tre kommuner som har intervjuats är i huvudsak nöjda. Svarstiderna blev längre det första året men är nu kortare än före sammanslagningen. Två av dem framhåller att lokalkännedomen
måste byggas upp på nytt och att detta underskattades i planeringen. Ingen av dem har nått den besparing som beräknades från början.""",
    )
    section(
        p,
        "4 Alternativ",
        """Alternativ A innebär en växel i Sävhamra med sex tjänster. Alternativ B innebär att växlarna är kvar på två orter men delar system och bemanning. Alternativ C innebär att nuvarande ordning
behålls.

Alternativ A ger den största besparingen, 380 tkr för Sävhamra och 290 tkr för Tallhult, men kräver att tre medarbetare byter arbetsort. Alternativ B kan genomföras först när Tallhult har bytt
telefonisystem.""",
    )
    section(
        p,
        "5 Risker",
        """Den främsta risken är att lokalkännedomen minskar. Personal i växeln svarar i dag själva på omkring en tredjedel av frågorna. Om andelen sjunker flyttas arbetet till handläggarna och besparingen
uteblir. Vidare finns en risk för att systemen inte kan kopplas samman före 2026.""",
    )
    section(
        p,
        "6 Slutsats",
        "En gemensam växel är möjlig men bör inte genomföras förrän Tallhult har bytt telefonisystem. Utredningen rekommenderar alternativ C till och med 2025.",
    )
    return p


def calculation():
    p = Paper({**KITCHEN, "header": ["Bilaga 1\t\tKulturmagasinet"]}, "Bilaga kalkyl")
    p.add(
        ("h", 1, "Bilaga 1. Jämförelse av alternativ"),
        ("p", "Kostnader i tkr per år, 2024 års prisnivå. Engångskostnader har fördelats på sex år."),
    )
    p.add(
        (
            "table",
            [
                ["Alternativ", "Hyra", "Anpassning", "Flytt", "Summa"],
                ["Nytt avtal, Kulturmagasinet", "1 220", "0", "0", "1 220"],
                ["Slöjdhuset", "640", "310", "60", "1 010"],
                ["Spinneriet", "890", "1 083", "60", "2 033"],
                ["Medborgarhuset", "0", "1 750", "60", "1 810"],
            ],
            {"head": 1, "mid": [1, 2, 3, 4]},
        )
    )
    p.add(("p", "Slöjdhuset rymmer 620 av de 1 140 kvadratmeter som behövs. Kostnaden för återstående yta ingår inte."))
    return p


def council_motion():
    p = Paper({**SERIF}, "Motion")
    p.add(
        ("p", "Vänsterpartiet Sävhamra"),
        ("p", "Sävhamra den 24 april 2023"),
        ("p", "Till kommunfullmäktige"),
        ("h", 1, "Motion om avgiftsfria kulturaktiviteter för barn"),
    )
    prose(
        p,
        """Alla barn ska ha samma rätt till kultur, oavsett hur tjock plånbok föräldrarna har. I dag kostar en termin i kulturskolan 550 kronor och biljetten till barnteatern 60 kronor. För en familj med
tre barn blir det snabbt mycket pengar.

Flera kommuner har tagit bort avgifterna. Resultatet är att fler barn deltar, framför allt från områden där få gjorde det tidigare.

Vi föreslår att kommunfullmäktige beslutar

att kommunens kulturaktiviteter för barn upp till tolv år ska vara avgiftsfria från och med 2024.""",
    )
    p.add(("p", "Saga Nordin Öberg (V)"))
    return p


ANNEXED = [
    answers.school,
    answers.building,
    answers.county,
    answers.village,
    answers.parish,
    answers.pensioners,
    answers.business,
]


def sign_rules():
    p = Paper(
        {
            **SANS,
            "header": ["Riktlinjer för skyltar och uteserveringar\t\tRemissversion"],
            "footer": ["Miljö- och byggnadsnämnden\t\t{page} ({pages})"],
            "size": 11.5,
            "line": 1.25,
        },
        "Riktlinjer för skyltar",
    )
    p.add(
        ("sp", 10),
        ("h", 1, "Riktlinjer för skyltar och uteserveringar"),
        ("p", "Remissversion 2023-12-13"),
        ("p", "MBN/2023:201"),
        ("page",),
    )
    section(
        p,
        "Inledning",
        """Riktlinjerna ger vägledning när skyltar och uteserveringar prövas. De ersätter skyltprogrammet från 1998. Med skylt menas en anordning som förmedlar ett budskap och som är avsedd att
läsas från allmän plats.

Skyltar hör till stadens liv. En skylt som är väl placerad hjälper besökaren att hitta och ger gatan karaktär. För många eller för stora skyltar konkurrerar med varandra och med husen.""",
    )
    section(
        p,
        "Fasadskyltar",
        """Skylten ska underordna sig husets arkitektur. Den placeras i skyltbandet mellan bottenvåning och andra våning eller i dörr- och fönsteröppningar. Fristående bokstäver är att föredra framför
lådor. På takfot och tak medges inte skyltar i centrum.

En verksamhet får normalt ha en fasadskylt och en flaggskylt. Flaggskylten bör inte vara större än 60 gånger 60 centimeter och ska ha en fri höjd av minst 2,6 meter.""",
    )
    section(
        p,
        "Fristående skyltar",
        """Fristående skyltar hör hemma i handelsområdet i Lillån och vid infarterna. Pyloner samordnas så att flera verksamheter delar på en. Höjden begränsas till åtta meter.

Trottoarpratare kräver polistillstånd och upplåtelse av allmän plats. En gångbana ska alltid ha minst 1,8 meters fri bredd.""",
    )
    section(
        p,
        "Ljus och bildväxlande skyltar",
        """Skyltar får inte blända. Ljusstyrkan ska kunna dämpas och skyltar i bostadsområden släcks mellan klockan 22 och 6. Bildväxlande skyltar medges inte i centrum och endast undantagsvis i
övriga delar av kommunen. Bilden får inte växla oftare än var trettionde sekund och inte innehålla rörlig bild.""",
    )
    section(
        p,
        "Uteserveringar",
        """En uteservering ska vara inbjudande och lätt att nå för alla. Golvet läggs direkt på marken där det är möjligt. Räcken utförs i trä eller smide i mörk kulör och är högst 90 centimeter
höga. Parasoller och markiser ska sakna reklam.

Serveringens yta redovisas i ansökan om upplåtelse. För avgiften gäller taxa för upplåtelse av allmän plats, antagen av kommunfullmäktige den 24 april 2023, § 38.""",
    )
    section(
        p,
        "Prövning",
        "Bygglov krävs enligt 6 kap. 3 § plan- och byggförordningen (2011:338). Ansökan lämnas till miljö- och byggnadsnämnden minst sex veckor innan skylten ska sättas upp.",
    )
    return p


def delegation_list():
    p = Paper(
        {
            **SANS,
            "size": 9.5,
            "header": ["Kommunstyrelsen\t\tDelegationsbeslut december 2023", "KS-2024-00002\t\t{page} ({pages})"],
        },
        "Delegationsbeslut",
    )
    p.add(
        ("h", 1, "Redovisning av delegationsbeslut"),
        ("p", "Beslut fattade med stöd av kommunstyrelsens delegationsordning under perioden 1–31 december 2023."),
    )
    subjects = [
        "Yttrande över ansökan om hemvärnsövning",
        "Utlämnande av allmän handling, avslag",
        "Anställning av handläggare",
        "Tecknande av leasingavtal för bil",
        "Bidrag till luciafirande",
        "Upplåtelse av mark för julgransförsäljning",
        "Avskrivning av fordran",
        "Fullmakt att företräda kommunen",
        "Tillstånd att använda kommunvapnet",
        "Avtal om företagshälsovård, förlängning",
        "Yttrande till Lantmäteriet om fastighetsreglering, Granbäck 4:31",
        "Beslut om representation",
        "Upphandling av kontorsmöbler, tilldelning",
        "Arrende av jakt, Ekudden 1:3",
    ]
    deciders = ["Kommundirektören", "Kanslichefen", "HR-chefen", "Ekonomichefen", "Ordföranden"]
    rows = [["Nr", "Datum", "Ärende", "Ärendenummer", "Delegat"]]
    for n in range(48):
        rows.append(
            [
                str(231 + n),
                f"2023-12-{1 + n * 19 // 31:02}",
                subjects[n % len(subjects)],
                f"KS-2023-{301 + (n * 7) % 98:05}",
                deciders[n % 5],
            ]
        )
    p.add(("table", rows, {"head": 1, "widths": [1.1, 2.2, 7.6, 3.0, 2.9]}))
    return p
