"""The council's meetings in 2023."""
from model import Dnr, Item, Meeting, Proposal, Ref, Vote
from routine import GOVERN, agenda, messages, news, roll_call


APRIL_SUBS = {
    "Rolf Stenvall": [("Emil Brännlid", None)],
    "Maria Bjurling": [("Ingrid Mossfeldt", None)],
    "Rezan Aydin": [("Lotta Hjelmqvist", None)],
    "Johanna Stridh": [("Annika Fryklöf", None)],
    "Stefan Udd": [("Conny Rask", None)],
    "Britt-Inger Apelmo": [("Ruth Sandgren", [(36, 45)])],
}

MEETING = dict(
    body="KF",
    date="2023-04-24",
    layout="council23",
    place="Stora salen, Medborgarhuset",
    start="18.00",
    end="21.35",
    adjourned="kl. 19.50–20.05",
    subs=APRIL_SUBS,
    gone=["Mikaela Fransén"],
    spans={"Britt-Inger Apelmo": [(32, 35)], "Gunilla Wreding": [(34, 45)]},
    clock={"Gunilla Wreding": "18.10–21.35"},
    also=[
        "Fatima Noor Jansson",
        "Gun Ståhlgren",
        "Carl-Johan Ramstedt",
        "Daniel Kårebrand",
        "Marcus Edling",
        "Tommy Lundeklev",
    ],
    officials=[
        "Agneta Rosvall, kommundirektör",
        "Robert Haglind, ekonomichef, §§ 36–38",
        "Petra Flodmark, samhällsbyggnadschef",
        "Linnea Tjärnberg, kommunsekreterare",
    ],
    attesters=["Cecilia Frimodig", "Eva-Lotta Kinnander"],
)

BORROW = Item(
    41,
    "Kommunal borgen för Sävhamrabostäder AB",
    dnr=[Dnr("KS", 2023, 129)],
    summary="""
Sävhamrabostäder AB har begärt utökad kommunal borgen med 40 miljoner kronor för stambyte i kvarteret Fiskmåsen. Kommunens samlade borgensåtagande
för bolaget uppgår därefter till 412 miljoner kronor.

Lånet ska placeras den 2 maj 2023 och ärendet behöver därför justeras omedelbart.""",
    refs=[Ref("KS", "2023-04-11", 66), Ref(kind="official_memo", date="2023-03-27", by="Ekonomiavdelningens")],
    decision=[
        "att såsom för egen skuld ingå borgen för Sävhamrabostäder AB:s låneförpliktelser upp till ett totalt högsta lånebelopp om 412 miljoner kronor"
    ],
    steps=[
        "Ordföranden frågar om kommunfullmäktige kan bifalla kommunstyrelsens förslag och finner frågan med ja besvarad."
    ],
    decided_by="acclamation",
    dispatch=["Sävhamrabostäder AB", "Ekonomiavdelningen"],
    at_once=True,
)

ITEMS = [
    roll_call(
        32, "Cecilia Frimodig (S) och Eva-Lotta Kinnander (M)", "torsdagen den 4 maj 2023 kl. 15.00 på kommunkansliet"
    ),
    agenda(
        33,
        "Ordföranden föreslår att ärendet om kommunal borgen för Sävhamrabostäder AB behandlas före interpellationerna.",
    ),
    news(
        34,
        "Allmänhetens frågestund",
        [
            "En fråga har lämnats in om belysningen på gångvägen mellan Norrbo skola och bussterminalen.",
            "Kjell-Åke Bodin (S), ordförande i tekniska nämnden, svarar att belysningen byts ut under hösten 2023.",
        ],
    ),
    Item(
        35,
        "Avsägelser och fyllnadsval",
        dnr=[Dnr("KS", 2023, 19)],
        summary="""
Jonatan Svedmyr (S) har avsagt sig uppdraget som ersättare i tekniska nämnden. Valberedningen föreslår Emil Brännlid (S) som ny ersättare.""",
        refs=[Ref(kind="nomination", what="valberedningens förslag", date="2023-04-17")],
        decision=[
            "att bevilja Jonatan Svedmyr (S) entledigande från uppdraget som ersättare i tekniska nämnden",
            "att välja Emil Brännlid (S) till ersättare i tekniska nämnden för tiden till och med den 31 december 2026",
        ],
        outcome="elected",
        dispatch=["De valda", "Tekniska nämnden", "Löneenheten"],
    ),
    Item(
        36,
        case="arsredovisning",
        refs=[Ref("KS", "2023-03-21", 51), Ref("KSAU", "2023-03-06", 34)],
        docs=["Revisionsberättelse för år 2022"],
        speakers=["Marika Östergren", "Henrik Sandelius", "Roger Kvarnlund", "Saga Nordin Öberg"],
        proposals=[Proposal(["Marika Östergren", "Karin Löfvenmark"], "bifall till kommunstyrelsens förslag.")],
        steps=[
            "Ordföranden frågar om kommunfullmäktige kan bifalla kommunstyrelsens förslag och finner frågan med ja besvarad."
        ],
        decided_by="acclamation",
        decision=[
            "att godkänna årsredovisningen för 2022",
            "att avsätta 10 miljoner kronor till resultatutjämningsreserven",
        ],
        dispatch=["Samtliga nämnder", "Revisorerna"],
    ),
    Item(
        37,
        case="norrbo",
        refs=[
            Ref("KS", "2023-03-21", 48),
            Ref("KSAU", "2023-03-06", 31),
            Ref(kind="official_memo", date="2023-02-20", by="Samhällsbyggnadsförvaltningens"),
            Ref("KF", "2022-11-28", 118),
        ],
        speakers=[
            "Susanne Palmlöf",
            "Henrik Sandelius",
            "Samuel Lindhage",
            "Kjell-Åke Bodin",
            "Dennis Hallqvist",
            "Göran Stålhand",
            "Erik Tallåsen",
        ],
        proposals=[
            Proposal(["Susanne Palmlöf", "Erik Tallåsen"], "bifall till kommunstyrelsens förslag."),
            Proposal(
                ["Henrik Sandelius", "Samuel Lindhage"],
                "i första hand att ärendet återremitteras för att kostnaden för att hyra lokaler av en extern "
                "fastighetsägare ska utredas på nytt och i andra hand avslag på kommunstyrelsens förslag.",
            ),
        ],
        steps=[
            "Ordföranden ställer först proposition på om ärendet ska avgöras i dag eller återremitteras och finner att kommunfullmäktige beslutar att ärendet ska avgöras i dag.",
            "Omröstning begärs.",
            Vote(
                "refer_back",
                "att ärendet ska avgöras i dag",
                "att ärendet ska återremitteras",
                {**GOVERN, "SD": "ja", "SäP": "ja", "M": "nej", "KD": "nej"},
                closing="att ärendet ska avgöras i dag. Färre än en tredjedel av de närvarande ledamöterna har röstat för återremiss",
            ),
            "Ordföranden ställer därefter proposition på bifall respektive avslag på kommunstyrelsens förslag och finner att kommunfullmäktige bifaller förslaget.",
            "Omröstning begärs.",
            Vote(
                "main",
                "bifall till kommunstyrelsens förslag",
                "avslag på kommunstyrelsens förslag",
                {**GOVERN, "SäP": "ja", "SD": "abstain", "M": "nej", "KD": "nej"},
                closing="således i enlighet med kommunstyrelsens förslag",
            ),
        ],
        decision=[
            "att bygga en ny förskola med sex avdelningar på fastigheten Norrbo 2:14",
            "att utöka investeringsramen för 2023–2025 med 94,5 miljoner kronor",
            "att ge tekniska nämnden i uppdrag att genomföra projektet",
        ],
        decided_by="vote",
        reservations=["Moderaterna", "Kristdemokraterna"],
        notes=[
            "Följande protokollsanteckning lämnas av Roger Kvarnlund (SD): Sverigedemokraterna avstår eftersom alternativet med hyrda lokaler inte har belysts tillräckligt."
        ],
        dispatch=["Tekniska nämnden", "Barn- och utbildningsnämnden", "Ekonomiavdelningen"],
    ),
    Item(
        38,
        case="torg",
        refs=[
            Ref("KS", "2023-03-21", 49),
            Ref("KSAU", "2023-03-06", 32),
            Ref(kind="official_memo", date="2023-03-06", by="Samhällsbyggnadsförvaltningens"),
        ],
        docs=[
            "Förslag till taxa, bilaga 1",
            "Yttrande från Sävhamra Näringslivsforum den 14 februari 2023, ert diarienummer 2023-7",
        ],
        speakers=["Tomas Rönnby", "Henrik Sandelius", "Göran Stålhand", "Ingela Storbjörk", "Bengt Sjödal"],
        proposals=[
            Proposal(["Tomas Rönnby", "Bengt Sjödal"], "bifall till kommunstyrelsens förslag."),
            Proposal(["Henrik Sandelius"], "att taxan införs under tre år, med en tredjedel av höjningen varje år."),
            Proposal(["Göran Stålhand", "Ingela Storbjörk"], "avslag på kommunstyrelsens förslag."),
        ],
        steps=[
            "Ordföranden ställer proposition på yrkandena och finner att kommunfullmäktige beslutar i enlighet med kommunstyrelsens förslag.",
            "Omröstning begärs.",
            "För att utse motförslag i huvudvoteringen ställer ordföranden proposition på återstående yrkanden och finner att Henrik Sandelius (M) yrkande utses till motförslag.",
            "Omröstning begärs.",
            Vote(
                "counterproposal",
                "Henrik Sandelius (M) yrkande som motförslag i huvudvoteringen",
                "Göran Stålhands (SäP) m.fl. yrkande som motförslag i huvudvoteringen",
                {
                    "S": "abstain",
                    "C": "abstain",
                    "V": "abstain",
                    "L": "abstain",
                    "MP": "abstain",
                    "M": "ja",
                    "KD": "ja",
                    "SD": "nej",
                    "SäP": "nej",
                },
                closing="att Henrik Sandelius (M) yrkande ska utgöra motförslag i huvudvoteringen",
            ),
            "Därefter genomförs huvudvoteringen.",
            Vote(
                "main",
                "bifall till kommunstyrelsens förslag",
                "bifall till Henrik Sandelius (M) yrkande",
                {**GOVERN, "M": "nej", "KD": "nej", "SD": "abstain", "SäP": "abstain", "Peter Vallmark": "nej"},
                closing="således i enlighet med kommunstyrelsens förslag",
            ),
        ],
        decision=[
            "att anta förslaget till taxa för upplåtelse av allmän plats att gälla från och med den 1 juli 2023",
            "att taxan därefter årligen räknas upp med konsumentprisindex",
            "att upphäva taxa antagen den 30 november 2009, § 121",
        ],
        decided_by="vote",
        reservations=["Moderaterna", "Sävhamrapartiet"],
        dispatch=["Tekniska nämnden", "Samhällsbyggnadsförvaltningen", "Författningssamlingen"],
    ),
    Item(
        39,
        case="parkering",
        refs=[
            Ref("KS", "2023-03-21", 50),
            Ref("KSAU", "2023-03-06", 33),
            Ref("TN", "2022-12-14", 97),
            Ref(kind="official_memo", date="2023-02-27", by="Kommunledningsförvaltningens"),
        ],
        speakers=["Göran Stålhand", "Kjell-Åke Bodin", "Magnus Dahlbo"],
        proposals=[
            Proposal(["Göran Stålhand"], "bifall till motionen."),
            Proposal(["Kjell-Åke Bodin", "Magnus Dahlbo"], "avslag på motionen."),
        ],
        steps=[
            "Ordföranden ställer proposition på bifall respektive avslag på motionen och finner att kommunfullmäktige avslår motionen.",
            "Omröstning begärs.",
            Vote(
                "main",
                "avslag på motionen",
                "bifall till motionen",
                {**GOVERN, "M": "ja", "SäP": "nej", "SD": "nej", "KD": "nej"},
                stated={"nej": 8},
                closing="att avslå motionen",
            ),
        ],
        decision=["att avslå motionen"],
        outcome="rejected",
        decided_by="vote",
        reservations=["Sävhamrapartiet", "Sverigedemokraterna"],
        dispatch=["Motionären", "Tekniska nämnden"],
    ),
    Item(
        40,
        case="badbrygga",
        decision=["att överlåta medborgarförslaget till tekniska nämnden för beslut"],
        outcome=None,
        dispatch=["Förslagsställaren", "Tekniska nämnden"],
    ),
    BORROW,
    Item(
        42,
        "Svar på interpellation om restider i hemtjänsten",
        dnr=[Dnr("KS", 2023, 155)],
        summary="""
Gunilla Wreding (M) har den 13 mars 2023 lämnat in en interpellation till socialnämndens ordförande om hemtjänstpersonalens restider. Interpellationen
får ställas. Amina Warsame Lind (S) besvarar interpellationen.""",
        speakers=["Gunilla Wreding", "Amina Warsame Lind", "Roger Kvarnlund"],
        decision=["att interpellationen är besvarad"],
        outcome="noted",
        dispatch=["Interpellanten"],
    ),
    Item(
        43,
        "Nya motioner",
        dnr=[Dnr("KS", 2023, 167), Dnr("KS", 2023, 171)],
        summary="""
Saga Nordin Öberg (V) har lämnat in en motion om avgiftsfria kulturaktiviteter för barn, KS 2023/0167.

Samuel Lindhage (KD) har lämnat in en motion om trygghetsboende i Lillån, KS 2023/0171.""",
        decision=["att remittera motionerna till kommunstyrelsen för beredning"],
        outcome=None,
        dispatch=["Kommunstyrelsen"],
    ),
    messages(
        44,
        [
            "Länsstyrelsen i Vidermarks län: Beslut den 30 mars 2023, dnr 201-3391-2023, om ny ersättare i kommunfullmäktige.",
            "Revisorerna: Granskning av kommunens arbete mot välfärdsbrott, mars 2023.",
        ],
    ),
    Item(
        45,
        "Redovisning av ej verkställda beslut enligt socialtjänstlagen",
        dnr=[Dnr("SN", 2023, 12)],
        summary="""
Socialnämnden rapporterar att tre gynnande beslut enligt 4 kap. 1 § socialtjänstlagen (2001:453) inte hade verkställts inom tre månader den 31 mars 2023.
Samtliga avser särskilt boende.""",
        decision=["att lägga rapporten till handlingarna"],
        outcome="noted",
        dispatch=["Socialnämnden", "Revisorerna"],
    ),
]

APRIL = Meeting(
    items=[i for i in ITEMS if i.n != 41],
    attest_at="Kommunkansliet, torsdagen den 4 maj 2023 kl. 15.00",
    posted="2023-05-05",
    covers="32-40, 42-45",
    **MEETING
)
APRIL_AHEAD = Meeting(
    items=[BORROW],
    attest_at="Medborgarhuset, måndagen den 24 april 2023, i anslutning till sammanträdet",
    posted="2023-04-25",
    **MEETING
)

MAY_NAMES = dict(
    subs={
        "Tomas Rönnby": [("Fatima Noor Jansson", None)],
        "Fredrik Almlöf": [("Lars Törnvik", None)],
        "Helena Åhrström Ruiz": [("Marcus Edling", [(46, 50)])],
        "Karin Löfvenmark": [("Daniel Kårebrand", [(51, 51)])],
    },
    spans={"Helena Åhrström Ruiz": [(51, 57)], "Karin Löfvenmark": [(46, 50), (52, 57)]},
)
MAY = Meeting(
    "KF",
    "2023-05-29",
    "council23",
    [
        roll_call(46, "Leyla Karahan (S) och Patrik Ljungsäter (M)", "onsdagen den 7 juni 2023 kl. 16.00"),
        agenda(47),
        news(
            48,
            "Information om Sävhamra Energi AB",
            [
                "Verkställande direktören redogör för bolagets resultat 2022 och för arbetet med det nya fjärrvärmeverket på Hammarnäset."
            ],
        ),
        Item(
            49,
            "Uppföljning av intern kontroll 2022",
            dnr=[Dnr("KS", 2023, 64)],
            summary="""
Kommunstyrelsen har sammanställt nämndernas uppföljning av intern kontroll för 2022. Av 46 kontrollmoment har sju visat på brister, varav två bedöms som
allvarliga: behörigheter i verksamhetssystem och uppföljning av ramavtal.""",
            refs=[Ref("KS", "2023-05-09", 71)],
            decision=["att godkänna uppföljningen av intern kontroll 2022"],
            dispatch=["Samtliga nämnder", "Revisorerna"],
        ),
        Item(
            50,
            case="resor",
            refs=[
                Ref("KS", "2023-05-09", 74),
                Ref("KSAU", "2023-04-25", 55),
                Ref(kind="official_memo", date="2023-04-24", by="Kommunledningsförvaltningens"),
            ],
            speakers=["Tove Grankvist", "Börje Tingvall"],
            proposals=[
                Proposal(["Tove Grankvist"], "bifall till kommunstyrelsens förslag."),
                Proposal(["Börje Tingvall"], "att meningen om att tåg ska väljas före flyg utgår ur riktlinjerna."),
            ],
            steps=[
                "Ordföranden ställer proposition på yrkandena och finner att kommunfullmäktige bifaller kommunstyrelsens förslag."
            ],
            decided_by="acclamation",
            decision=[
                "att anta riktlinjer för resor och möten",
                "att upphäva resepolicy antagen den 20 juni 2011, § 77",
            ],
            reservations=["Sverigedemokraterna"],
            dispatch=["Samtliga förvaltningar", "Författningssamlingen"],
        ),
        Item(
            51,
            "Ansvarsfrihet för kommunstyrelsen 2022",
            dnr=[Dnr("KS", 2023, 51)],
            summary="""
Revisorerna tillstyrker att kommunstyrelsen och dess ledamöter beviljas ansvarsfrihet för verksamhetsåret 2022, men riktar en anmärkning mot
kommunstyrelsen för bristande uppföljning av upphandlingar.""",
            refs=[Ref("KF", "2023-04-24", 36)],
            docs=["Revisionsberättelse den 14 april 2023"],
            jav=["Karin Löfvenmark"],
            steps=[
                "Ordföranden frågar om kommunfullmäktige kan bifalla revisorernas förslag och finner frågan med ja besvarad."
            ],
            decided_by="acclamation",
            decision=[
                "att bevilja kommunstyrelsen och dess ledamöter ansvarsfrihet för verksamhetsåret 2022",
                "att ge kommunstyrelsen i uppdrag att senast den 30 november 2023 " "återkomma med en åtgärdsplan",
            ],
            dispatch=["Kommunstyrelsen", "Revisorerna"],
        ),
        Item(
            52,
            "Svar på motion om trygghetskameror vid bussterminalen",
            dnr=[Dnr("KS", 2022, 318)],
            summary="""
Roger Kvarnlund (SD) föreslår i en motion att kommunen ansöker om tillstånd för kamerabevakning vid bussterminalen. Kommunstyrelsen föreslår att motionen
bifalls, eftersom polisens lägesbild visar ett ökat antal anmälda brott på platsen.""",
            refs=[Ref("KS", "2023-05-09", 76)],
            speakers=["Roger Kvarnlund", "Marika Östergren", "Rezan Aydin", "Henrik Sandelius"],
            proposals=[
                Proposal(["Roger Kvarnlund", "Henrik Sandelius"], "bifall till motionen."),
                Proposal(["Rezan Aydin"], "avslag på motionen."),
            ],
            steps=[
                "Ordföranden ställer proposition på yrkandena och finner att kommunfullmäktige bifaller motionen.",
                "Omröstning begärs.",
                Vote(
                    "main",
                    "bifall till motionen",
                    "avslag på motionen",
                    {"*": "ja", "V": "nej", "MP": "nej", "Leyla Karahan": "abstain"},
                    closing="att bifalla motionen",
                ),
            ],
            decision=[
                "att bifalla motionen",
                "att ge kommunstyrelsen i uppdrag att ansöka om tillstånd för kamerabevakning vid bussterminalen",
            ],
            decided_by="vote",
            reservations=["Rezan Aydin", "Tove Grankvist"],
            dispatch=["Motionären", "Kommunstyrelsen"],
        ),
        Item(
            53,
            "Revidering av reglemente för krisledningsnämnden",
            dnr=[Dnr("KS", 2023, 96)],
            summary="""
Reglementet anpassas till lagen (2006:544) om kommuners och regioners åtgärder inför och vid extraordinära händelser i fredstid och höjd beredskap.""",
            refs=[Ref("KS", "2023-05-09", 73)],
            decision=["att anta reviderat reglemente för krisledningsnämnden"],
            dispatch=["Krisledningsnämnden", "Författningssamlingen"],
        ),
        Item(
            54,
            case="skolskjuts",
            refs=[Ref("KS", "2023-05-09", 75), Ref("BUN", "2023-04-25", 38)],
            speakers=["Susanne Palmlöf"],
            proposals=[Proposal(["Susanne Palmlöf"], "bifall till kommunstyrelsens förslag.")],
            decision=["att anta reviderat reglemente för skolskjuts att gälla från och med läsåret 2023/24"],
            dispatch=["Barn- och utbildningsnämnden", "Författningssamlingen"],
        ),
        Item(
            55,
            "Avsägelse av uppdrag som nämndeman",
            dnr=[Dnr("KS", 2023, 19)],
            summary="En nämndeman vid Vidermarks tingsrätt har avsagt sig uppdraget.",
            decision=["att bevilja entledigandet", "att begära ny sammanräkning hos länsstyrelsen"],
            outcome="approved",
            dispatch=["Vidermarks tingsrätt"],
        ),
        Item(
            56,
            "Nya medborgarförslag",
            dnr=[Dnr("KS", 2023, 218)],
            summary="Ett medborgarförslag om hundrastgård i Norrbo har lämnats in.",
            decision=["att överlåta medborgarförslaget till tekniska nämnden för beslut"],
            outcome=None,
            dispatch=["Tekniska nämnden"],
        ),
        messages(
            57,
            [
                "Sävhamra Energi AB: Protokoll från årsstämma den 27 april 2023.",
                "Kommunalförbundet Räddningstjänsten Viderstrand: Årsredovisning 2022.",
            ],
        ),
    ],
    place="Stora salen, Medborgarhuset",
    start="18.00",
    end="20.20",
    also=["Gun Ståhlgren", "Arvid Sköldin", "Pia Westlinder", "Tommy Lundeklev"],
    officials=["Agneta Rosvall, kommundirektör", "Linnea Tjärnberg, kommunsekreterare"],
    attesters=["Leyla Karahan", "Patrik Ljungsäter"],
    attest_at="Kommunkansliet, onsdagen den 7 juni 2023 kl. 16.00",
    posted="2023-06-08",
    **MAY_NAMES
)
