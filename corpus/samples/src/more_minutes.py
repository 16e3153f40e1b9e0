"""Further minutes: the board in May 2023 and April 2024, a council over two days, a corrected page."""
import copy

from model import CASES, Dnr, Item, Meeting, Proposal, Ref, Vote
from routine import AGAINST, GOVERN, agenda, delegated, messages, news, roll_call, yes
import board


# --- the board, May 2023 and April 2024 -------------------------------------------------------------------------------

BOARD_MAY = Meeting(
    "KS",
    "2023-05-09",
    "board23",
    [
        roll_call(68, "Roger Kvarnlund (SD)", "måndagen den 15 maj 2023"),
        agenda(69),
        news(70, "Besök av räddningstjänsten", "Förbundschefen informerar om beredskapen inför sommaren."),
        Item(
            71,
            "Uppföljning av intern kontroll 2022",
            dnr=[Dnr("KS", 2023, 64)],
            recommend="kommunfullmäktige",
            summary="Nämnderna har rapporterat 46 kontrollmoment, varav sju har visat på brister.",
            refs=[Ref("KSAU", "2023-04-25", 52)],
            own=["att uppmana kultur- och fritidsnämnden att komplettera sin redovisning"],
            steps=[yes("arbetsutskottets förslag", "kommunstyrelsen")],
            decided_by="acclamation",
            decision=["att godkänna uppföljningen av intern kontroll 2022"],
            dispatch=["Kommunfullmäktige", "Kultur- och fritidsnämnden"],
        ),
        Item(
            72,
            "Åtgärder för ekonomi i balans, socialnämnden",
            dnr=[Dnr("KS", 2023, 44)],
            summary="Socialnämnden har redovisat åtgärder på 5,1 miljoner kronor.",
            refs=[Ref("KS", "2023-03-21", 43)],
            proposals=[
                Proposal(
                    ["Henrik Sandelius"], "att redovisningen återremitteras till socialnämnden för komplettering."
                ),
                Proposal(["Tomas Rönnby"], "att redovisningen godkänns."),
            ],
            steps=[
                "Ordföranden ställer propositioner på yrkandena och finner att kommunstyrelsen godkänner redovisningen. Omröstning begärs.",
                Vote(
                    "refer_back",
                    "att redovisningen godkänns i dag",
                    "återremiss",
                    {**GOVERN, **AGAINST, "SD": "abstain"},
                    closing="att godkänna redovisningen",
                ),
            ],
            decided_by="vote",
            decision=["att godkänna redovisningen"],
            reservations=["Henrik Sandelius", "Charlotta von Essingen", "Magnus Dahlbo", "Samuel Lindhage"],
            dispatch=["Socialnämnden"],
        ),
        Item(
            73,
            "Revidering av reglemente för krisledningsnämnden",
            dnr=[Dnr("KS", 2023, 96)],
            recommend="kommunfullmäktige",
            summary="Reglementet anpassas till lagen (2006:544).",
            refs=[Ref("KSAU", "2023-04-25", 54)],
            steps=[yes("arbetsutskottets förslag", "kommunstyrelsen")],
            decided_by="acclamation",
            decision=["att anta reviderat reglemente för krisledningsnämnden"],
            dispatch=["Kommunfullmäktige"],
        ),
        Item(
            74,
            case="resor",
            recommend="kommunfullmäktige",
            refs=[
                Ref("KSAU", "2023-04-25", 55),
                Ref(kind="official_memo", date="2023-04-24", by="Kommunledningsförvaltningens"),
            ],
            proposals=[Proposal(["Ingela Storbjörk"], "att meningen om att tåg ska väljas före flyg utgår.")],
            steps=[
                "Ordföranden ställer propositioner på arbetsutskottets förslag och Ingela Storbjörks (SD) yrkande och finner att arbetsutskottets förslag har bifallits. Omröstning begärs.",
                Vote(
                    "main",
                    "bifall till arbetsutskottets förslag",
                    "bifall till Ingela Storbjörks (SD) yrkande",
                    {"*": "ja", "SD": "nej", "Magnus Dahlbo": "nej"},
                    closing="att bifalla arbetsutskottets förslag",
                ),
            ],
            decided_by="vote",
            decision=[
                "att anta riktlinjer för resor och möten",
                "att upphäva resepolicy antagen den 20 juni 2011, § 77",
            ],
            reservations=["Roger Kvarnlund", "Ingela Storbjörk"],
            dispatch=["Kommunfullmäktige"],
        ),
        Item(
            75,
            case="skolskjuts",
            recommend="kommunfullmäktige",
            refs=[Ref("BUN", "2023-04-25", 38)],
            steps=[yes("nämndens förslag", "kommunstyrelsen")],
            decided_by="acclamation",
            decision=["att anta reviderat reglemente för skolskjuts att gälla från och med läsåret 2023/24"],
            dispatch=["Kommunfullmäktige"],
        ),
        Item(
            76,
            "Svar på motion om trygghetskameror vid bussterminalen",
            dnr=[Dnr("KS", 2022, 318)],
            recommend="kommunfullmäktige",
            summary="Roger Kvarnlund (SD) föreslår i en motion att kommunen ansöker om tillstånd för kamerabevakning.",
            refs=[Ref("KSAU", "2023-04-25", 57)],
            proposals=[Proposal(["Saga Nordin Öberg"], "avslag på motionen.")],
            steps=["Ordföranden ställer propositioner på bifall och avslag och finner att motionen har bifallits."],
            decided_by="acclamation",
            decision=["att bifalla motionen"],
            reservations=["Saga Nordin Öberg"],
            dispatch=["Kommunfullmäktige"],
        ),
        delegated(77, Dnr("KS", 2023, 8), "Beslut fattade med stöd av delegation under april 2023, nr 46–65."),
    ],
    place="Sammanträdesrum Fyren, kommunhuset",
    start="13.15",
    end="15.50",
    subs={"Tomas Rönnby": [("Susanne Palmlöf", [(73, 77)])], "Karin Löfvenmark": [("Erik Tallåsen", None)]},
    spans={"Tomas Rönnby": [(68, 72)]},
    also=["Tove Grankvist"],
    officials=["Agneta Rosvall, kommundirektör", "Linnea Tjärnberg, kommunsekreterare"],
    attesters=["Roger Kvarnlund"],
    attest_at="Kommunkansliet, måndagen den 15 maj 2023",
    posted="2023-05-16",
)

BOARD_APRIL24 = Meeting(
    "KS",
    "2024-04-09",
    "board24",
    [
        roll_call(45, "Henrik Sandelius (M)", "måndagen den 15 april 2024"),
        agenda(46),
        Item(
            47,
            "Årsredovisning 2023",
            dnr=[Dnr("KS", 2024, 44)],
            recommend="kommunfullmäktige",
            summary="Årets resultat uppgår till 9,7 miljoner kronor.",
            steps=[yes("förvaltningens förslag", "kommunstyrelsen")],
            decided_by="acclamation",
            decision=["att godkänna årsredovisningen för 2023"],
            dispatch=["Kommunfullmäktige"],
        ),
        Item(
            48,
            "Yttrande över remiss, SOU 2024:6",
            dnr=[Dnr("KS", 2024, 70)],
            summary="Kulturdepartementet, ref. Ku2024/00212, har remitterat betänkandet. Kommunen avstår från att yttra sig.",
            decision=["att avstå från att lämna yttrande"],
            dispatch=["Kulturdepartementet"],
            outcome=None,
        ),
        Item(
            49,
            case="vinter",
            recommend="kommunfullmäktige",
            refs=[Ref(kind="official_memo", date="2024-04-08", by="Ekonomiavdelningens")],
            proposals=[Proposal(["Roger Kvarnlund"], "att anslaget höjs till 3 mkr.")],
            steps=[
                "Ordföranden ställer proposition på förvaltningens förslag och Roger Kvarnlunds (SD) yrkande och finner att kommunstyrelsen bifaller förvaltningens förslag."
            ],
            decided_by="acclamation",
            decision=CASES["vinter"].decision,
            dispatch=["Kommunfullmäktige"],
        ),
        Item(
            50,
            case="boende",
            recommend="kommunfullmäktige",
            refs=[Ref("SN", "2024-03-20", 28), Ref(kind="official_memo", date="2024-03-18", by="Socialförvaltningens")],
            proposals=[
                Proposal(["Henrik Sandelius", "Samuel Lindhage"], "att driften upphandlas."),
                Proposal(["Amina Warsame Lind"], "bifall till nämndens förslag."),
            ],
            steps=[
                "Ordföranden ställer proposition på yrkandena och finner att kommunstyrelsen bifaller nämndens förslag.",
                "Omröstning begärs.",
                Vote(
                    "main",
                    "bifall till nämndens förslag",
                    "bifall till Henrik Sandelius (M) m.fl. yrkande",
                    {**GOVERN, **AGAINST, "Ingela Storbjörk": "abstain"},
                    closing="att bifalla nämndens förslag",
                ),
            ],
            decided_by="vote",
            decision=CASES["boende"].decision,
            reservations=[
                "Henrik Sandelius",
                "Charlotta von Essingen",
                "Magnus Dahlbo",
                "Samuel Lindhage",
                "Roger Kvarnlund",
            ],
            dispatch=["Kommunfullmäktige"],
        ),
        delegated(51, Dnr("KS", 2024, 2), "Beslut fattade med stöd av delegation under mars 2024, nr 65–102."),
    ],
    place="Sammanträdesrum Fyren, kommunhuset",
    start="13.15",
    end="15.20",
    subs={"Bengt Sjödal": [("Helena Åhrström Ruiz", None)]},
    officials=["Agneta Rosvall, kommundirektör", "Robert Haglind, ekonomichef", "Linnea Tjärnberg, kommunsekreterare"],
    attesters=["Henrik Sandelius"],
    attest_at="Digital justering, måndagen den 15 april 2024",
    posted="2024-04-16",
)

# --- a council over two days ------------------------------------------------------------------------------------------

TWO_DAYS = Meeting(
    "KF",
    "2023-11-27",
    "council23",
    [
        roll_call(98, "Jonatan Svedmyr (S) och Gunilla Wreding (M)", "torsdagen den 7 december 2023"),
        agenda(99),
        Item(
            100,
            "Budget 2024 och plan 2025–2026",
            dnr=[Dnr("KS", 2023, 160)],
            summary="""
Kommunstyrelsen har lämnat förslag till budget för 2024 med plan för 2025–2026. Förslaget bygger på oförändrad skattesats, 22:14 kronor. Nämndernas ramar uppgår till 1 126 miljoner kronor.
Moderaterna och Kristdemokraterna, Sverigedemokraterna samt Sävhamrapartiet har lämnat egna förslag.""",
            refs=[Ref("KS", "2023-11-07", 152), Ref("KSAU", "2023-10-23", 121)],
            speakers=[
                "Marika Östergren",
                "Henrik Sandelius",
                "Roger Kvarnlund",
                "Göran Stålhand",
                "Karin Löfvenmark",
                "Saga Nordin Öberg",
                "Bengt Sjödal",
                "Samuel Lindhage",
                "Tove Grankvist",
                "Magnus Dahlbo",
                "Ingela Storbjörk",
            ],
            proposals=[
                Proposal(
                    ["Marika Östergren", "Karin Löfvenmark", "Saga Nordin Öberg", "Bengt Sjödal", "Tove Grankvist"],
                    "bifall till kommunstyrelsens förslag.",
                ),
                Proposal(
                    ["Henrik Sandelius", "Samuel Lindhage"], "bifall till Moderaternas och Kristdemokraternas förslag."
                ),
                Proposal(["Roger Kvarnlund"], "bifall till Sverigedemokraternas förslag."),
                Proposal(["Göran Stålhand"], "bifall till Sävhamrapartiets förslag."),
            ],
            steps=[
                "Ordföranden ställer proposition på förslagen och finner att kommunfullmäktige bifaller kommunstyrelsens förslag.",
                "Omröstning begärs.",
                "För att utse motförslag ställs Sverigedemokraternas och Sävhamrapartiets förslag mot varandra. Ordföranden finner att Sverigedemokraternas förslag antas som motförslag mot Moderaternas och Kristdemokraternas förslag.",
                Vote(
                    "counterproposal",
                    "Henrik Sandelius (M) m.fl. yrkande som motförslag",
                    "Roger Kvarnlunds (SD) yrkande som motförslag",
                    {**{p: "abstain" for p in "S C V L MP".split()}, "M": "ja", "KD": "ja", "SD": "nej", "SäP": "nej"},
                    closing="att Henrik Sandelius (M) m.fl. yrkande ska utgöra motförslag i huvudvoteringen",
                ),
                Vote(
                    "main",
                    "bifall till kommunstyrelsens förslag",
                    "bifall till Henrik Sandelius (M) m.fl. yrkande",
                    {**GOVERN, "M": "nej", "KD": "nej", "SD": "abstain", "SäP": "abstain", "Kerstin Myrbäck": "nej"},
                    closing="således i enlighet med kommunstyrelsens förslag",
                ),
            ],
            decided_by="vote",
            decision=[
                "att fastställa budget för 2024 med plan för 2025–2026",
                "att skattesatsen för 2024 ska vara 22:14 kronor",
                "att anvisa 36 miljoner kronor till kommunstyrelsens medel för oförutsedda behov",
            ],
            reservations=["Moderaterna", "Kristdemokraterna", "Sverigedemokraterna", "Sävhamrapartiet"],
            dispatch=["Samtliga nämnder", "Ekonomiavdelningen"],
        ),
        Item(
            101,
            case="va",
            refs=[Ref("KS", "2023-11-07", 155), Ref("TN", "2023-10-18", 73)],
            speakers=["Kjell-Åke Bodin", "Dennis Hallqvist"],
            proposals=[
                Proposal(["Kjell-Åke Bodin"], "bifall till kommunstyrelsens förslag."),
                Proposal(["Dennis Hallqvist"], "att brukningsavgifterna höjs med 5 procent."),
            ],
            steps=[
                "Ordföranden ställer proposition på yrkandena och finner att kommunfullmäktige bifaller kommunstyrelsens förslag."
            ],
            decided_by="acclamation",
            decision=CASES["va"].decision,
            reservations=["Sverigedemokraterna"],
            dispatch=["Tekniska nämnden", "Ekonomiavdelningen", "Författningssamlingen"],
        ),
        Item(
            102,
            "Sammanträdestider 2024",
            dnr=[Dnr("KS", 2023, 301)],
            summary="Kommunfullmäktige föreslås sammanträda åtta gånger under 2024. Sammanträdet den 27 november 2023 ajourneras här och återupptas den 28 november 2023 kl. 18.00.",
            decision=["att fastställa sammanträdestiderna för 2024"],
            dispatch=["Ledamöter och ersättare"],
        ),
        Item(
            103,
            "Svar på motion om fler elevassistenter",
            dnr=[Dnr("KS", 2023, 88)],
            summary="Britt-Inger Apelmo (KD) föreslår i en motion att antalet elevassistenter ökas. Kommunstyrelsen föreslår att motionen avslås.",
            refs=[Ref("KS", "2023-11-07", 158)],
            proposals=[
                Proposal(["Britt-Inger Apelmo", "Johanna Stridh"], "bifall till motionen."),
                Proposal(["Susanne Palmlöf"], "avslag på motionen."),
            ],
            steps=[
                "Ordföranden ställer proposition på bifall och avslag och finner att kommunfullmäktige avslår motionen.",
                "Omröstning begärs.",
                Vote(
                    "main",
                    "avslag på motionen",
                    "bifall till motionen",
                    {**GOVERN, **AGAINST, "Ulla-Britt Hedqvist": "paired", "Gunilla Wreding": "paired"},
                    closing="att avslå motionen",
                ),
            ],
            decided_by="vote",
            outcome="rejected",
            decision=["att avslå motionen"],
            reservations=["Kristdemokraterna", "Moderaterna"],
            dispatch=["Motionären"],
        ),
        Item(
            104,
            "Val av revisor",
            dnr=[Dnr("KS", 2023, 19)],
            summary="En revisor har avsagt sig uppdraget.",
            decision=["att välja Sten-Åke Hörnfalk (C) till revisor"],
            outcome="elected",
            dispatch=["Den valde"],
        ),
        messages(105, ["Tallhults kommun: Inbjudan till gemensamt möte."]),
    ],
    place="Stora salen, Medborgarhuset",
    start="09.00",
    end="20.15",
    second_day="2023-11-28",
    subs={"Leyla Karahan": [("Gun Ståhlgren", [(103, 105)])], "Henrik Sandelius": [("Lars Törnvik", [(103, 105)])]},
    spans={"Leyla Karahan": [(98, 102)], "Henrik Sandelius": [(98, 102)]},
    also=["Emil Brännlid"],
    officials=[
        "Agneta Rosvall, kommundirektör",
        "Robert Haglind, ekonomichef, KF §§ 100–101",
        "Linnea Tjärnberg, kommunsekreterare",
    ],
    attesters=["Jonatan Svedmyr", "Gunilla Wreding"],
    attest_at="Kommunkansliet, torsdagen den 7 december 2023",
    posted="2023-12-08",
)

# --- a corrected page -------------------------------------------------------------------------------------------------

CORRECTED = copy.copy(board.MARCH)
_item = copy.copy(next(i for i in board.MARCH.items if i.n == 45))
_item.decision = ["att anvisa 560 tkr ur kommunstyrelsens investeringsreserv"]
_item.notes = [
    "Rättelse den 5 april 2023 med stöd av 36 § förvaltningslagen (2017:900): Beloppet i beslutet var felskrivet som 650 tkr. Rätt belopp är 560 tkr."
]
CORRECTED.items = [_item]
