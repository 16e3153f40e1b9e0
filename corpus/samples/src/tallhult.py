"""Tallhults kommun, the neighbour: other people, other registers and three other layouts. Its papers are for asking whether what was
learnt on Sävhamra holds elsewhere."""
from letters import SANS, section
from model import Body, Dnr, Item, Meeting, Proposal, Ref, Vote, people
from paper import Paper
from routine import messages

S = people("S", "Majvor Klintberg, Hasse Rydefalk, Nermin Hodzic, Ingegerd Tuvesten, Lasse Mobäck")
M = people("M", "Adam Steinholtz, Marie-Louise Cronhamn, Ove Faldmark")
C = people("C", "Torgny Erlandsby, Anneli Sjövik Holm")
SD = people("SD", "Kim Vestbrandt, Rose-Marie Lundfalk")
TV = people("TV", "Jonny Åsmark, Petra Vikander Ek")
OTHERS = people("V", "Dilan Yildirim Falk") + people("KD", "Tabita Nystrand") + people("-", "Ragnar Stigmark")
SUBS = (
    people("S", "Eskil Brantmo, Saida Nur Ahlin")
    + people("M", "Gabriella Rosenkling")
    + people("C", "Viking Hallbo")
    + people("TV", "Ronja Skogfeldt")
)

ALL = S + M + C + SD + TV + OTHERS
Body(
    "TKF",
    "Kommunfullmäktige",
    "Kommunfullmäktiges",
    "kommunfullmäktige",
    ["Torgny Erlandsby"] + [n for n in ALL if n != "Torgny Erlandsby"],
    SUBS,
    "Torgny Erlandsby",
    ["Hasse Rydefalk"],
    "Beatrice Fornell",
)
Body(
    "TKS",
    "Kommunstyrelsen",
    "Kommunstyrelsens",
    "kommunstyrelsen",
    [
        "Jonny Åsmark",
        "Adam Steinholtz",
        "Majvor Klintberg",
        "Marie-Louise Cronhamn",
        "Anneli Sjövik Holm",
        "Nermin Hodzic",
        "Ingegerd Tuvesten",
        "Kim Vestbrandt",
        "Tabita Nystrand",
    ],
    SUBS,
    "Jonny Åsmark",
    ["Adam Steinholtz"],
    "Beatrice Fornell",
)
Body(
    "ON",
    "Omsorgsnämnden",
    "Omsorgsnämndens",
    "omsorgsnämnden",
    [
        "Petra Vikander Ek",
        "Ove Faldmark",
        "Lasse Mobäck",
        "Hasse Rydefalk",
        "Dilan Yildirim Falk",
        "Rose-Marie Lundfalk",
        "Ragnar Stigmark",
    ],
    SUBS,
    "Petra Vikander Ek",
    ["Ove Faldmark"],
    "Signe Marklöv",
)

POOL = {"TV": "ja", "M": "ja", "C": "ja", "KD": "ja", "S": "nej", "V": "nej", "SD": "abstain", "-": "nej"}


def t(n, year=2024):
    return Dnr("TKS", year, n)


BOARD = Meeting(
    "TKS",
    "2024-05-14",
    "t_board",
    [
        Item(
            88,
            "Val av justerare och tid för justering",
            decision=[
                "att utse Nermin Hodzic (S) att justera protokollet",
                "att justeringen sker digitalt senast den 21 maj 2024",
            ],
            outcome=None,
        ),
        Item(
            89,
            "Ekonomisk rapport",
            dnr=[t(31)],
            summary="Ekonomichefen redovisar utfallet per april. Prognosen är ett överskott på 2,2 mnkr.",
            decision=["att notera informationen till protokollet"],
            outcome="noted",
        ),
        Item(
            90,
            "Ny simhall, val av plats",
            dnr=[t(402, 2023)],
            recommend="kommunfullmäktige",
            summary="""
Kommunens simhall från 1967 är utdömd. Två platser har utretts för en ny simhall: Tallhult 6:88 vid Idrottsvägen och Kvarnen 2 vid ån. Kostnaden beräknas till 214 mnkr respektive 229 mnkr.

Tekniska chefen föreslår Idrottsvägen, eftersom parkering och fjärrvärme redan finns där.""",
            docs=["Platsutredning 2024-04-02", "Tjänsteskrivelse 2024-04-23", "PM geoteknik, ref. 21-0457"],
            proposals=[
                Proposal(["Majvor Klintberg", "Ingegerd Tuvesten"], "att simhallen byggs på Kvarnen 2."),
                Proposal(["Jonny Åsmark", "Adam Steinholtz"], "bifall till tekniska chefens förslag."),
                Proposal(
                    ["Kim Vestbrandt"], "att ärendet återremitteras för att renovering av befintlig simhall ska prövas."
                ),
            ],
            steps=[
                "Ordföranden frågar först om ärendet ska avgöras i dag och finner att så är fallet.",
                "@page",
                "Ordföranden ställer därefter Majvor Klintbergs (S) förslag mot Jonny Åsmarks (TV) förslag och finner att det senare antagits. Votering begärs.",
                Vote(
                    "main",
                    "Jonny Åsmarks (TV) förslag",
                    "Majvor Klintbergs (S) förslag",
                    POOL,
                    closing="därmed enligt Jonny Åsmarks (TV) förslag",
                ),
            ],
            decided_by="vote",
            decision=["att en ny simhall byggs på fastigheten Tallhult 6:88", "att avsätta 6 mnkr för projektering"],
            reservations=["Majvor Klintberg", "Nermin Hodzic", "Ingegerd Tuvesten"],
            dispatch=["Kommunfullmäktige"],
        ),
        Item(
            91,
            "Svar på förfrågan om gemensam växel",
            dnr=[t(871, 2023)],
            summary="""Sävhamra kommun har i beslut den 30 januari 2024, § 6, dnr KS-2023-00197, meddelat att frågan om gemensam växel vilar.""",
            decision=["att lägga skrivelsen till handlingarna"],
            outcome="noted",
            dispatch=["Sävhamra kommun"],
        ),
        Item(
            92,
            "Försäljning av tomt, Björken 14",
            dnr=[t(118)],
            summary="Tomten har varit till salu sedan 2021. Ett bud på 95 tkr har kommit in.",
            jav=["Tabita Nystrand"],
            decision=["att sälja Björken 14 för 95 tkr"],
            at_once=True,
            dispatch=["Köparen", "Mark- och exploatering"],
        ),
        Item(
            93,
            "Motion om gratis mensskydd på högstadiet",
            dnr=[t(266, 2023)],
            recommend="kommunfullmäktige",
            summary="Dilan Yildirim Falk (V) föreslår i en motion att mensskydd ska finnas gratis på högstadiet.",
            proposals=[Proposal(["Marie-Louise Cronhamn"], "att motionen avslås.")],
            steps=[
                "Ordföranden ställer motionen mot Marie-Louise Cronhamns (M) förslag och finner att motionen ska bifallas."
            ],
            decided_by="acclamation",
            decision=["att motionen bifalls"],
            dispatch=["Kommunfullmäktige"],
        ),
        messages(94, ["Länsstyrelsen: Protokoll från tillsyn av överförmyndaren, dnr 203-5511-2024."]),
    ],
    place="Sammanträdesrummet Eken",
    start="08.30",
    end="12.10",
    adjourned="kl. 10.00-10.20",
    subs={
        "Anneli Sjövik Holm": [("Viking Hallbo", None)],
        "Kim Vestbrandt": [],
        "Tabita Nystrand": [("Gabriella Rosenkling", [(92, 92)])],
    },
    spans={"Tabita Nystrand": [(88, 91), (93, 94)]},
    also=["Eskil Brantmo"],
    officials=["Göte Winnerbo, kommunchef", "Beatrice Fornell, sekreterare"],
    attesters=["Nermin Hodzic"],
    attest_at="",
    posted="2024-05-21",
)

COUNCIL = Meeting(
    "TKF",
    "2024-05-27",
    "t_council",
    [
        Item(
            40,
            "Upprop",
            information=["Upprop förrättas. Sammanträdet är utlyst i laga ordning."],
            closed="Kommunfullmäktige godkänner kungörandet.",
            decision=[],
            outcome=None,
        ),
        Item(
            41,
            "Ny simhall, val av plats",
            dnr=[t(402, 2023)],
            summary="Två platser har utretts: Tallhult 6:88 vid Idrottsvägen och Kvarnen 2 vid ån. Kommunstyrelsen förordar Idrottsvägen.",
            refs=[Ref("TKS", "2024-05-14", 90)],
            speakers=["Jonny Åsmark", "Majvor Klintberg", "Kim Vestbrandt", "Ragnar Stigmark"],
            proposals=[
                Proposal(["Jonny Åsmark", "Adam Steinholtz"], "bifall till kommunstyrelsens förslag."),
                Proposal(["Majvor Klintberg", "Dilan Yildirim Falk"], "att simhallen byggs på Kvarnen 2."),
                Proposal(["Kim Vestbrandt"], "avslag."),
            ],
            steps=[
                "Ordföranden ställer proposition på förslagen var för sig och finner att kommunstyrelsens förslag bifalls. Votering begärs.",
                "För att vaska fram ett motförslag ställs de båda övriga förslagen mot varandra.",
                Vote(
                    "counterproposal",
                    "Majvor Klintbergs (S) m.fl. förslag som motförslag",
                    "Kim Vestbrandts (SD) förslag som motförslag",
                    {
                        "S": "ja",
                        "V": "ja",
                        "SD": "nej",
                        "M": "abstain",
                        "TV": "abstain",
                        "C": "abstain",
                        "KD": "abstain",
                        "-": "ja",
                    },
                    closing="att Majvor Klintbergs (S) m.fl. förslag är motförslag",
                ),
                "I huvudvoteringen gäller följande.",
                Vote(
                    "main",
                    "kommunstyrelsens förslag",
                    "Majvor Klintbergs (S) m.fl. förslag",
                    {**POOL, "Rose-Marie Lundfalk": "ja"},
                    closing="enligt kommunstyrelsens förslag",
                ),
            ],
            decided_by="vote",
            decision=["att en ny simhall byggs på fastigheten Tallhult 6:88", "att avsätta 6 mnkr för projektering"],
            reservations=["Socialdemokraterna", "Vänsterpartiet"],
            dispatch=["Kommunstyrelsen", "Tekniska chefen"],
        ),
        Item(
            42,
            "Motion om gratis mensskydd på högstadiet",
            dnr=[t(266, 2023)],
            summary="Kommunstyrelsen föreslår att motionen bifalls.",
            refs=[Ref("TKS", "2024-05-14", 93)],
            decision=["att motionen bifalls"],
            dispatch=["Motionären", "Utbildningsnämnden"],
        ),
        Item(
            43,
            "Årsredovisning för Tallhults Energi AB",
            dnr=[t(77)],
            summary="Bolaget redovisar ett överskott på 8,4 mnkr.",
            decision=["att bolagets årsredovisning läggs till handlingarna"],
            outcome="noted",
            dispatch=["Tallhults Energi AB"],
        ),
        Item(
            44,
            "Avsägelse, Lasse Mobäck (S)",
            dnr=[t(9)],
            summary="Lasse Mobäck (S) avsäger sig uppdraget som ledamot i omsorgsnämnden.",
            decision=["att bevilja avsägelsen", "att välja Saida Nur Ahlin (S) till ledamot i omsorgsnämnden"],
            outcome="elected",
            dispatch=["De valda"],
        ),
        Item(
            45,
            "Interpellation om vargskyddsstängsel",
            dnr=[t(121)],
            summary="Rose-Marie Lundfalk (SD) har ställt en interpellation till kommunstyrelsens ordförande.",
            decision=["att interpellationen får ställas"],
            outcome=None,
        ),
    ],
    place="Folkets hus, Tallhult",
    start="18.30",
    end="21.40",
    subs={"Ove Faldmark": [("Gabriella Rosenkling", None)], "Lasse Mobäck": [("Eskil Brantmo", None)]},
    gone=["Tabita Nystrand"],
    officials=["Göte Winnerbo, kommunchef", "Beatrice Fornell, kommunsekreterare"],
    attesters=["Nermin Hodzic", "Marie-Louise Cronhamn"],
    attest_at="",
    posted="2024-06-04",
)

CARE = Meeting(
    "ON",
    "2024-04-17",
    "t_care",
    [
        Item(
            31,
            "Val av justerare",
            decision=["att utse Ove Faldmark (M) att justera protokollet"],
            outcome=None,
            summary="Nämnden ska utse en justerare.",
        ),
        Item(
            32,
            "Bemanning i hemtjänsten sommaren 2024",
            dnr=[Dnr("ON", 2024, 18)],
            summary="Av 64 vikariat är 51 tillsatta. Förvaltningen föreslår ett rekryteringstillägg på 3 000 kronor.",
            proposals=[Proposal(["Dilan Yildirim Falk", "Hasse Rydefalk"], "att tillägget ska vara 5 000 kronor.")],
            steps=[
                "Ordföranden ställer förvaltningens förslag mot Dilan Yildirim Falks (V) m.fl. yrkande och finner att förvaltningens förslag antas. Votering begärs.",
                Vote(
                    "main",
                    "förvaltningens förslag",
                    "Dilan Yildirim Falks (V) m.fl. yrkande",
                    {"TV": "ja", "M": "ja", "S": "nej", "V": "nej", "SD": "ja", "-": "abstain"},
                    closing="enligt förvaltningens förslag",
                ),
            ],
            decided_by="vote",
            decision=[
                "att införa ett rekryteringstillägg på 3 000 kronor för vikarier i hemtjänsten under juni–augusti 2024"
            ],
            reservations=["Hasse Rydefalk", "Dilan Yildirim Falk"],
            dispatch=["HR-avdelningen"],
        ),
        Item(
            33,
            "Avtal om personligt ombud med Sävhamra kommun",
            dnr=[Dnr("ON", 2023, 88)],
            summary="Sävhamra kommun har förlängt avtalet, deras dnr SN 23/0139.",
            refs=[Ref("SN", "2023-11-15", 90)],
            decision=["att förlänga avtalet till och med den 31 december 2025"],
            dispatch=["Sävhamra kommun"],
        ),
        Item(
            34,
            "Patientsäkerhetsberättelse 2023",
            dnr=[Dnr("ON", 2024, 22)],
            summary="Antalet fallolyckor har minskat från 212 till 187.",
            decision=[
                "att godkänna patientsäkerhetsberättelsen",
                "att ge förvaltningen i uppdrag att redovisa åtgärder mot trycksår i september 2024",
            ],
            dispatch=["MAS"],
        ),
        Item(
            35,
            "Ärende om enskild",
            information=["Ärendet innehåller sekretessbelagda uppgifter och redovisas i bilaga."],
            closed="Sekretess enligt 26 kap. 1 § offentlighets- och sekretesslagen (2009:400).",
            decision=[],
            outcome=None,
        ),
    ],
    place="Omsorgskontoret",
    start="13.00",
    end="14.45",
    subs={"Lasse Mobäck": [("Saida Nur Ahlin", None)]},
    also=["Ronja Skogfeldt"],
    officials=["Annelie Borgvik, omsorgschef", "Signe Marklöv, sekreterare"],
    attesters=["Ove Faldmark"],
    attest_at="Omsorgskontoret den 22 april 2024",
    posted="2024-04-23",
)


def memo():
    p = Paper(
        {**SANS, "header": ["Tallhults kommun\t\tSida {page}/{pages}"], "head_sizes": [14, 11, 10.5]},
        "Tjänsteskrivelse simhall",
    )
    p.add(
        ("right", "TJÄNSTESKRIVELSE\t2024-04-23"),
        ("right", "Teknik och service\tDnr 2023-00402"),
        ("p", "Bo-Göran Silfverlund\nTeknisk chef"),
        ("p", "Till kommunstyrelsen"),
        ("h", 1, "Ny simhall, val av plats"),
    )
    section(
        p,
        "Förslag till beslut",
        "Kommunfullmäktige beslutar att en ny simhall byggs på fastigheten Tallhult 6:88.\n\nKommunfullmäktige beslutar att avsätta 6 mnkr för projektering.",
    )
    section(
        p,
        "Ärendet",
        """Kommunens simhall från 1967 är utdömd. Två platser har utretts för en ny simhall: Tallhult 6:88 vid Idrottsvägen och Kvarnen 2 vid ån.

Idrottsvägen har parkering, fjärrvärme och närhet till skolan. Kvarnen 2 ligger mer centralt men kräver grundförstärkning och en ny bro för gående.""",
    )
    section(
        p,
        "Ekonomi",
        "Kostnaden beräknas till 214 mnkr på Tallhult 6:88 och till 229 mnkr på Kvarnen 2. Driftkostnaden är densamma.",
    )
    section(p, "Barnkonsekvenser", "Alla skolor når Idrottsvägen till fots eller med ordinarie skolskjuts.")
    p.add(
        ("p", "Göte Winnerbo\nKommunchef"),
        ("p", "Bo-Göran Silfverlund\nTeknisk chef"),
        ("p", "**Beslutet expedieras till:** Teknik och service"),
    )
    return p


MEMO_FACTS = [
    {
        "kind": "official_memo",
        "date": "2024-04-23",
        "registry_number": "2023-00402",
        "title": "Ny simhall, val av plats",
        "signers": ["Göte Winnerbo", "Bo-Göran Silfverlund"],
        "proposed_decision": ["en ny simhall byggs på fastigheten Tallhult 6:88", "avsätta 6 mnkr för projektering"],
        "economic_consequences": "Kostnaden beräknas till 214 mnkr på Tallhult 6:88 och till 229 mnkr på Kvarnen 2.",
        "children": "Alla skolor når Idrottsvägen till fots eller med ordinarie skolskjuts.",
    }
]
