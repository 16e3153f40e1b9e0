"""The board and its working committee in the spring of 2024: the new case system."""
from model import CASES, Dnr, Item, Meeting, Proposal, Ref, Vote
from routine import AGAINST, GOVERN, agenda, delegated, messages, news, roll_call

YES = "Ordföranden frågar om kommunstyrelsen kan bifalla arbetsutskottets förslag och finner frågan med ja besvarad."
YES_KF = (
    "Ordföranden frågar om kommunfullmäktige kan bifalla kommunstyrelsens förslag och finner frågan med ja besvarad."
)


def d(n, year=2024):
    return Dnr("KS", year, n)


JANUARY = Meeting(
    "KS",
    "2024-01-30",
    "board24",
    [
        roll_call(1, "Samuel Lindhage (KD)", "måndagen den 5 februari 2024"),
        agenda(2),
        Item(
            3,
            case="iopstrategi",
            recommend="kommunfullmäktige",
            refs=[
                Ref("KSAU", "2024-01-15", 3),
                Ref("KSAU", "2023-09-04", 101),
                Ref(kind="consultation_summary", what="sammanställning av remissvar", date="2024-01-08"),
            ],
            proposals=[
                Proposal(["Marika Östergren", "Saga Nordin Öberg"], "bifall till arbetsutskottets förslag."),
                Proposal(
                    ["Henrik Sandelius", "Samuel Lindhage"], "att orden ”utan avgift” i avsnittet om lokaler utgår."
                ),
            ],
            steps=[
                "Ordföranden ställer proposition på arbetsutskottets förslag och Henrik Sandelius (M) m.fl. yrkande och finner att kommunstyrelsen bifaller arbetsutskottets förslag.",
                "Omröstning begärs.",
                Vote(
                    "main",
                    "bifall till arbetsutskottets förslag",
                    "bifall till Henrik Sandelius (M) m.fl. yrkande",
                    {**GOVERN, **AGAINST, "SD": "abstain"},
                    closing="således att bifalla arbetsutskottets förslag",
                ),
            ],
            decided_by="vote",
            decision=CASES["iopstrategi"].decision,
            reservations=["Henrik Sandelius", "Charlotta von Essingen", "Magnus Dahlbo", "Samuel Lindhage"],
            dispatch=["Kommunfullmäktige"],
        ),
        Item(
            4,
            case="magasinet",
            refs=[Ref("KSAU", "2024-01-15", 4), Ref(kind="official_memo", date="2023-12-18")],
            steps=[YES],
            decided_by="acclamation",
            decision=CASES["magasinet"].decision,
            dispatch=["Samhällsbyggnadsförvaltningen", "Kultur- och fritidsnämnden"],
        ),
        Item(
            5,
            case="verktyg",
            refs=[Ref("KSAU", "2024-01-15", 5), Ref(kind="official_memo", date="2024-01-04")],
            proposals=[Proposal(["Roger Kvarnlund"], "avslag på arbetsutskottets förslag.")],
            steps=[
                "Ordföranden ställer proposition på bifall och avslag och finner att kommunstyrelsen bifaller arbetsutskottets förslag."
            ],
            decided_by="acclamation",
            decision=CASES["verktyg"].decision,
            reservations=["Roger Kvarnlund", "Ingela Storbjörk"],
            dispatch=["Arbetsmarknadsenheten", "Verktygslådan"],
        ),
        Item(
            6,
            case="vaxel",
            refs=[Ref("KSAU", "2024-01-15", 6), Ref("KS", "2023-06-07", 92)],
            steps=[YES],
            decided_by="acclamation",
            decision=CASES["vaxel"].decision,
            dispatch=["Tallhults kommun", "Kommundirektören"],
        ),
        Item(
            7,
            case="kulturmotion",
            recommend="kommunfullmäktige",
            refs=[Ref("KSAU", "2024-01-15", 7), Ref("KF", "2023-04-24", 43)],
            proposals=[Proposal(["Saga Nordin Öberg"], "bifall till motionen.")],
            steps=[
                "Ordföranden ställer proposition på arbetsutskottets förslag och Saga Nordin Öbergs (V) yrkande och finner att kommunstyrelsen bifaller arbetsutskottets förslag."
            ],
            decided_by="acclamation",
            decision=CASES["kulturmotion"].decision,
            reservations=["Saga Nordin Öberg"],
            dispatch=["Kommunfullmäktige"],
        ),
        Item(
            8,
            case="skyltar",
            refs=[Ref("KSAU", "2024-01-15", 8)],
            steps=[YES],
            decided_by="acclamation",
            decision=CASES["skyltar"].decision,
            dispatch=["Miljö- och byggnadsnämnden"],
        ),
        delegated(9, d(2), "Beslut fattade med stöd av delegation under december 2023, nr 231–278."),
        messages(
            10,
            [
                "Tallhults kommun: Beslut om upphandling av telefoni, deras dnr KS-2023-01402.",
                "Regeringsbeslut den 14 december 2023 om stöd till civilsamhället, ref. S2023/03188.",
            ],
        ),
    ],
    place="Sammanträdesrum Fyren, kommunhuset",
    start="13.15",
    end="15.55",
    subs={"Magnus Dahlbo": [("Eva-Lotta Kinnander", [(4, 10)])]},
    spans={"Magnus Dahlbo": [(1, 3)]},
    also=["Dragan Milovic", "Tove Grankvist"],
    remote=["Kjell-Åke Bodin", "Ingela Storbjörk"],
    officials=[
        "Agneta Rosvall, kommundirektör",
        "Nadja Petersson Lövgren, strateg, § 3",
        "Linnea Tjärnberg, kommunsekreterare",
    ],
    attesters=["Samuel Lindhage"],
    attest_at="Digital justering, måndagen den 5 februari 2024",
    posted="2024-02-06",
)

MARCH = Meeting(
    "KS",
    "2024-03-26",
    "board24",
    [
        roll_call(31, "Ingela Storbjörk (SD)", "tisdagen den 2 april 2024"),
        agenda(32, "Ärendet om markanvisning vid Hammarnäset utgår."),
        news(
            33,
            "Information om nytt ärendehanteringssystem",
            "Kanslichef Mattias Öhrling informerar om införandet av det nya systemet. Ärendenummer skrivs från årsskiftet med bindestreck, till exempel KS-2024-00001.",
        ),
        Item(
            34,
            case="bibliotek",
            recommend="kommunfullmäktige",
            refs=[
                Ref("KSAU", "2024-03-11", 22),
                Ref("KFN", "2024-01-29", 5),
                Ref(kind="official_memo", date="2024-02-05", by="Kultur- och fritidsförvaltningens"),
            ],
            docs=["Skrivelse från Granbäcks byalag den 4 mars 2024, undertecknad av 412 personer"],
            proposals=[
                Proposal(["Marika Östergren", "Bengt Sjödal"], "bifall till arbetsutskottets förslag."),
                Proposal(
                    ["Henrik Sandelius", "Samuel Lindhage", "Roger Kvarnlund"], "att båda biblioteksfilialerna behålls."
                ),
                Proposal(["Saga Nordin Öberg"], "att filialen i Lillån behålls till och med 2026."),
            ],
            steps=[
                "Ordföranden ställer proposition på yrkandena och finner att kommunstyrelsen bifaller arbetsutskottets förslag.",
                "Omröstning begärs. Kommunstyrelsen utser Henrik Sandelius (M) m.fl. yrkande till motförslag.",
                Vote(
                    "main",
                    "bifall till arbetsutskottets förslag",
                    "bifall till Henrik Sandelius (M) m.fl. yrkande",
                    {**GOVERN, **AGAINST, "V": "abstain"},
                    casting="ja",
                    closing="således att bifalla arbetsutskottets förslag",
                ),
            ],
            decided_by="casting_vote",
            decision=CASES["bibliotek"].decision,
            reservations=[
                "Henrik Sandelius",
                "Charlotta von Essingen",
                "Magnus Dahlbo",
                "Samuel Lindhage",
                "Roger Kvarnlund",
                "Ingela Storbjörk",
                "Saga Nordin Öberg",
            ],
            dispatch=["Kommunfullmäktige"],
        ),
        Item(
            35,
            "Uppföljning av ekonomi per februari 2024",
            dnr=[d(40)],
            summary="Prognosen för helåret pekar mot ett underskott på 3,4 miljoner kronor.",
            refs=[Ref("KSAU", "2024-03-11", 20)],
            decision=["att godkänna uppföljningen"],
            dispatch=["Ekonomiavdelningen"],
        ),
        Item(
            36,
            "Revidering av arvodesreglemente",
            dnr=[d(31)],
            recommend="kommunfullmäktige",
            summary="Ärendet återremitterades av kommunfullmäktige den 26 februari 2024. Arvodesberedningen har lämnat ett kompletterande underlag om kostnaderna.",
            refs=[Ref("KF", "2024-02-26", 6), Ref("KSAU", "2024-03-11", 23)],
            steps=[YES],
            decided_by="acclamation",
            decision=["att anta reviderat arvodesreglemente att gälla från och med den 1 juli 2024"],
            dispatch=["Kommunfullmäktige"],
        ),
        Item(
            37,
            "Medfinansiering av Vidermarks vattenråd",
            dnr=[d(62)],
            summary="Vattenrådet begär 35 tkr i medfinansiering för 2024.",
            decision=["att bevilja Vidermarks vattenråd 35 tkr för 2024"],
            own=[],
            dispatch=["Vidermarks vattenråd"],
        ),
        Item(
            38,
            "Köp av Lillån 3:12, del av",
            dnr=[d(48)],
            summary="""Kommunen har möjlighet att köpa ett markområde om 2 100 kvadratmeter av Lillån 3:12 för 315 tkr. Området behövs för infarten till det planerade särskilda
boendet.""",
            jav=["Karin Löfvenmark"],
            refs=[Ref("KSAU", "2024-03-11", 24)],
            steps=[YES],
            decided_by="acclamation",
            decision=["att förvärva del av Lillån 3:12 för 315 tkr"],
            at_once=True,
            dispatch=["Samhällsbyggnadsförvaltningen", "Säljaren"],
        ),
        delegated(39, d(2), "Beslut fattade med stöd av delegation under februari 2024, nr 31–64."),
        messages(
            40,
            [
                "Förvaltningsrätten i Vidermark: Dom den 12 mars 2024, mål nr 2214-23.",
                "SOU 2024:6 har inkommit på remiss.",
            ],
        ),
        Item(41, "Övriga frågor", closed="Inga övriga frågor finns.", decision=[], outcome="none"),
    ],
    place="Sammanträdesrum Fyren, kommunhuset",
    start="13.15",
    end="16.05",
    subs={"Karin Löfvenmark": [("Erik Tallåsen", [(38, 38)])]},
    spans={"Karin Löfvenmark": [(31, 37), (39, 41)]},
    also=["Susanne Palmlöf", "Dennis Hallqvist"],
    officials=[
        "Agneta Rosvall, kommundirektör",
        "Jesper Norell, kultur- och fritidschef, § 34",
        "Linnea Tjärnberg, kommunsekreterare",
    ],
    attesters=["Ingela Storbjörk"],
    attest_at="Digital justering, tisdagen den 2 april 2024",
    posted="2024-04-03",
)

EXTRA = Meeting(
    "KS",
    "2024-03-26",
    "board24",
    [
        roll_call(42, "Charlotta von Essingen (M)", "tisdagen den 26 mars 2024, omedelbart efter sammanträdet"),
        Item(
            43,
            "Lägesinformation om vattenläckan i Norrbo",
            dnr=[d(71)],
            summary="""Med anledning av den stora vattenläckan i Norrbo på morgonen har ordföranden kallat till ett extra sammanträde. VA-chef Ulf Mårdskog redogör för läget.
Omkring 900 hushåll saknar vatten och tankar har ställts ut på fem platser.""",
            decision=["att anteckna informationen till protokollet"],
            outcome="noted",
        ),
        Item(
            44,
            "Medel för nödvattenförsörjning",
            dnr=[d(71)],
            summary="Samhällsbyggnadsförvaltningen begär 600 000 kronor för hyra av tankar och för inkallad personal.",
            steps=[
                "Ordföranden frågar om kommunstyrelsen kan bifalla förvaltningens förslag och finner frågan med ja besvarad."
            ],
            decided_by="acclamation",
            decision=["att anvisa 600 000 kronor ur kommunstyrelsens medel för oförutsedda behov"],
            at_once=True,
            dispatch=["Samhällsbyggnadsförvaltningen", "Ekonomiavdelningen"],
        ),
    ],
    place="Distansmöte",
    start="17.30",
    end="18.10",
    gone=["Samuel Lindhage"],
    remote=["Marika Östergren", "Karin Löfvenmark", "Henrik Sandelius"],
    officials=["Ulf Mårdskog, VA-chef", "Linnea Tjärnberg, kommunsekreterare"],
    attesters=["Charlotta von Essingen"],
    attest_at="Digital justering, tisdagen den 26 mars 2024",
    posted="2024-03-27",
)

AU_MARCH = Meeting(
    "KSAU",
    "2024-03-11",
    "committee",
    [
        Item(19, "Val av justerare", decision=["att utse Tomas Rönnby (S) att justera protokollet"], outcome=None),
        Item(
            20,
            "Uppföljning av ekonomi per februari 2024",
            dnr=[d(40)],
            recommend="kommunstyrelsen",
            intro="Arbetsutskottet föreslår att kommunstyrelsen beslutar",
            summary="Ekonomichef Robert Haglind redogör för prognosen.",
            decision=["att godkänna uppföljningen"],
            dispatch=["Kommunstyrelsen"],
        ),
        news(
            21,
            "Information om arbetet med ny översiktsplan",
            "Samhällsbyggnadschef Petra Flodmark informerar. Samråd planeras till hösten 2024.",
        ),
        Item(
            22,
            case="bibliotek",
            recommend="kommunfullmäktige",
            refs=[
                Ref("KFN", "2024-01-29", 5),
                Ref(kind="official_memo", date="2024-02-05", by="Kultur- och fritidsförvaltningens"),
            ],
            proposals=[
                Proposal(["Henrik Sandelius", "Roger Kvarnlund"], "att båda biblioteksfilialerna behålls."),
                Proposal(
                    ["Karin Löfvenmark"],
                    "att filialen i Granbäck behålls som meröppet bibliotek och att filialen i Lillån avvecklas.",
                ),
            ],
            steps=[
                "Ordföranden ställer proposition på yrkandena och finner att arbetsutskottet bifaller Karin Löfvenmarks (C) yrkande.",
                "Omröstning begärs.",
                Vote(
                    "main",
                    "bifall till Karin Löfvenmarks (C) yrkande",
                    "bifall till Henrik Sandelius (M) m.fl. yrkande",
                    {"S": "ja", "C": "ja", "M": "nej", "SD": "nej"},
                    style="totals",
                    closing="att bifalla Karin Löfvenmarks (C) yrkande",
                ),
            ],
            decided_by="vote",
            decision=CASES["bibliotek"].decision,
            dispatch=["Kommunstyrelsen"],
        ),
        Item(
            23,
            "Revidering av arvodesreglemente",
            dnr=[d(31)],
            recommend="kommunfullmäktige",
            summary="Kommunfullmäktige återremitterade ärendet den 26 februari 2024.",
            refs=[Ref("KF", "2024-02-26", 6)],
            decision=["att anta reviderat arvodesreglemente att gälla från och med den 1 juli 2024"],
            dispatch=["Kommunstyrelsen"],
        ),
        Item(
            24,
            "Köp av Lillån 3:12, del av",
            dnr=[d(48)],
            recommend="kommunstyrelsen",
            intro="Arbetsutskottet föreslår att kommunstyrelsen beslutar",
            summary="Markområdet omfattar 2 100 kvadratmeter. Karin Löfvenmark (C) anmäler jäv.",
            jav=["Karin Löfvenmark"],
            decision=["att förvärva del av Lillån 3:12 för 315 tkr"],
            dispatch=["Kommunstyrelsen"],
        ),
    ],
    place="Kommunhuset, rum 214",
    start="08.30",
    end="11.20",
    attesters=["Tomas Rönnby"],
    attest_at="Kommunledningskontoret, fredagen den 15 mars 2024",
    posted="2024-03-15",
    officials=[
        "Agneta Rosvall, kommundirektör",
        "Robert Haglind, ekonomichef, KSAU § 20",
        "Linnea Tjärnberg, sekreterare",
    ],
)
