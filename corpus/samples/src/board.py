"""The board and its working committee in 2023."""
from model import Dnr, Item, Meeting, Proposal, Ref, Vote
from routine import GOVERN, agenda, delegated, messages, news, roll_call

YES = "Ordföranden frågar om kommunstyrelsen kan bifalla arbetsutskottets förslag och finner frågan med ja besvarad."

MARCH = Meeting(
    "KS",
    "2023-03-21",
    "board23",
    [
        roll_call(40, "Magnus Dahlbo (M)", "måndagen den 27 mars 2023"),
        agenda(41, "Ett extra ärende om remiss från Regeringskansliet läggs till."),
        news(
            42,
            "Kommundirektören informerar",
            [
                "Agneta Rosvall informerar om läget i rekryteringen av ny räddningschef och om länsstyrelsens krisövning i maj.",
                "Flyktingmottagandet enligt lagen (1994:137) om mottagande av asylsökande m.fl. omfattar för närvarande 64 personer.",
            ],
        ),
        Item(
            43,
            "Uppföljning av ekonomi och verksamhet per februari 2023",
            dnr=[Dnr("KS", 2023, 44)],
            summary="""
Prognosen för helåret pekar mot ett resultat på 14,8 miljoner kronor, vilket är 6,2 miljoner kronor sämre än budget. Störst avvikelse har socialnämnden
med ett beräknat underskott på 8,5 miljoner kronor.""",
            refs=[Ref("KSAU", "2023-03-06", 29)],
            docs=["Månadsrapport februari 2023"],
            decision=[
                "att godkänna månadsrapporten",
                "att uppmana socialnämnden att redovisa åtgärder senast den 9 maj 2023",
            ],
            dispatch=["Socialnämnden", "Ekonomiavdelningen"],
        ),
        Item(
            44,
            "Yttrande över remiss av betänkandet Ett starkare skydd för offentliganställda (SOU 2022:2)",
            dnr=[Dnr("KS", 2023, 29)],
            summary="""
Justitiedepartementet, ref: Ju2022/00334/L5, har remitterat betänkandet till bland andra Sävhamra kommun. Svar ska lämnas senast den 31 mars 2023.
Kommunledningsförvaltningen föreslår att kommunen tillstyrker utredningens förslag.""",
            refs=[Ref(kind="official_memo", date="2023-03-01", by="Kommunledningsförvaltningens")],
            docs=["Justitiedepartementets remiss den 22 december 2022"],
            decision=["att som svar på remissen överlämna kommunledningsförvaltningens förslag till yttrande"],
            dispatch=["Justitiedepartementet"],
        ),
        Item(
            45,
            "Medel för upprustning av lekplatsen i Stadsparken",
            dnr=[Dnr("KS", 2023, 71)],
            summary="""
Tekniska nämnden begär 650 tkr för att rusta upp lekplatsen i Stadsparken. Säkerhetsbesiktningen i november 2022 visade på brister i klätterställning och
fallunderlag.""",
            refs=[Ref("TN", "2023-02-08", 11), Ref("KSAU", "2023-03-06", 30)],
            decision=["att anvisa 650 tkr ur kommunstyrelsens investeringsreserv"],
            dispatch=["Tekniska nämnden", "Ekonomiavdelningen"],
        ),
        Item(
            46,
            "Firmatecknare",
            dnr=[Dnr("KS", 2023, 3)],
            summary="Med anledning av att ny ekonomichef har tillträtt behöver beslutet om firmatecknare revideras.",
            decision=[
                "att utse ekonomichef Robert Haglind att tillsammans med kommundirektör Agneta Rosvall teckna kommunens firma",
                "att upphäva kommunstyrelsens beslut den 17 januari 2023, § 6",
            ],
            dispatch=["Robert Haglind", "Agneta Rosvall"],
        ),
        Item(
            47,
            "Ansökan om bidrag till Vidermarks visfestival",
            dnr=[Dnr("KS", 2023, 80)],
            summary="""
Föreningen Visans vänner söker 75 000 kronor för att arrangera en visfestival på torget i augusti 2023.""",
            refs=[Ref("KSAU", "2023-03-06", 35)],
            proposals=[Proposal(["Ingela Storbjörk"], "avslag på ansökan.")],
            steps=[
                "Ordföranden ställer proposition på arbetsutskottets förslag och Ingela Storbjörks (SD) yrkande och finner att kommunstyrelsen bifaller arbetsutskottets förslag."
            ],
            decided_by="acclamation",
            decision=["att bevilja föreningen Visans vänner 50 000 kronor"],
            reservations=["Ingela Storbjörk", "Roger Kvarnlund"],
            dispatch=["Visans vänner"],
        ),
        Item(
            48,
            case="norrbo",
            recommend="kommunfullmäktige",
            refs=[
                Ref("KSAU", "2023-03-06", 31),
                Ref(kind="official_memo", date="2023-02-20", by="Samhällsbyggnadsförvaltningens"),
                Ref("BUN", "2022-12-13", 109),
            ],
            docs=["Barnkonsekvensanalys den 16 februari 2023", "Situationsplan, Norrbo 2:14"],
            proposals=[
                Proposal(
                    ["Henrik Sandelius", "Samuel Lindhage"],
                    "att ärendet återremitteras för att kostnaden för att hyra lokaler ska utredas på nytt.",
                ),
                Proposal(
                    ["Marika Östergren", "Karin Löfvenmark", "Saga Nordin Öberg"],
                    "bifall till arbetsutskottets förslag.",
                ),
            ],
            steps=[
                "Ordföranden ställer först proposition på om ärendet ska avgöras i dag eller återremitteras och finner att kommunstyrelsen beslutar att avgöra ärendet i dag.",
                "Omröstning begärs.",
                Vote(
                    "refer_back",
                    "att ärendet avgörs i dag",
                    "att ärendet återremitteras",
                    {**GOVERN, "M": "nej", "KD": "nej", "SD": "nej", "Ingela Storbjörk": "abstain"},
                    closing="att ärendet ska avgöras i dag",
                ),
                "Ordföranden frågar därefter om kommunstyrelsen kan bifalla arbetsutskottets förslag och finner frågan med ja besvarad.",
            ],
            decided_by="acclamation",
            decision=[
                "att bygga en ny förskola med sex avdelningar på fastigheten Norrbo 2:14",
                "att utöka investeringsramen för 2023–2025 med 94,5 miljoner kronor",
                "att ge tekniska nämnden i uppdrag att genomföra projektet",
            ],
            reservations=["Henrik Sandelius", "Charlotta von Essingen", "Magnus Dahlbo", "Samuel Lindhage"],
            dispatch=["Kommunfullmäktige"],
        ),
        Item(
            49,
            case="torg",
            recommend="kommunfullmäktige",
            refs=[
                Ref("KSAU", "2023-03-06", 32),
                Ref(kind="official_memo", date="2023-03-06", by="Samhällsbyggnadsförvaltningens"),
            ],
            proposals=[Proposal(["Henrik Sandelius"], "att taxan införs under tre år.")],
            steps=[
                "Ordföranden ställer proposition på arbetsutskottets förslag och Henrik Sandelius (M) yrkande och finner att kommunstyrelsen bifaller arbetsutskottets förslag."
            ],
            decided_by="acclamation",
            decision=[
                "att anta förslaget till taxa för upplåtelse av allmän plats att gälla från och med den 1 juli 2023",
                "att taxan därefter årligen räknas upp med konsumentprisindex",
                "att upphäva taxa antagen den 30 november 2009, § 121",
            ],
            dispatch=["Kommunfullmäktige"],
        ),
        Item(
            50,
            case="parkering",
            recommend="kommunfullmäktige",
            refs=[Ref("KSAU", "2023-03-06", 33), Ref("TN", "2022-12-14", 97)],
            steps=[YES],
            decided_by="acclamation",
            decision=["att avslå motionen"],
            dispatch=["Kommunfullmäktige"],
        ),
        Item(
            51,
            case="arsredovisning",
            recommend="kommunfullmäktige",
            refs=[
                Ref("KSAU", "2023-03-06", 34),
                Ref(kind="official_memo", date="2023-03-13", by="Ekonomiavdelningens"),
            ],
            steps=[YES],
            decided_by="acclamation",
            decision=[
                "att godkänna årsredovisningen för 2022",
                "att avsätta 10 miljoner kronor till resultatutjämningsreserven",
            ],
            dispatch=["Kommunfullmäktige"],
        ),
        Item(
            52,
            "Samråd om detaljplan för Hammaren 3:7 m.fl.",
            dnr=[Dnr("KS", 2023, 92)],
            summary="""
Miljö- och byggnadsnämnden har sänt förslag till detaljplan för Hammaren 3:7 m.fl. på samråd, nämndens dnr MBN/2022:118. Planen möjliggör 60 bostäder
och en handelslokal. Kommunstyrelsen har inget att erinra mot förslaget.""",
            refs=[Ref(kind="official_memo", date="2023-03-02", by="Samhällsbyggnadsförvaltningens")],
            decision=["att inte ha något att erinra mot förslaget till detaljplan"],
            dispatch=["Miljö- och byggnadsnämnden"],
        ),
        delegated(
            53,
            Dnr("KS", 2023, 8),
            "Beslut fattade med stöd av kommunstyrelsens delegationsordning under perioden 1–28 februari 2023, nr 14–31.",
        ),
        messages(
            54,
            [
                "Sveriges Kommuner och Regioner: Cirkulär 23:6, budgetförutsättningar för åren 2023–2026.",
                "Polismyndigheten: Lägesbild för Sävhamra kommun, dnr A112.884/2023.",
            ],
        ),
        Item(
            55,
            "Kommande sammanträden",
            summary="Ordföranden påminner om att nästa sammanträde hålls tisdagen den 11 april 2023 kl. 13.15.",
            decision=["att anteckna informationen till protokollet"],
            outcome="noted",
        ),
    ],
    place="Sammanträdesrum Fyren, kommunhuset",
    start="13.15",
    end="16.40",
    subs={"Amina Warsame Lind": [("Dragan Milovic", None)], "Bengt Sjödal": [("Helena Åhrström Ruiz", [(40, 47)])]},
    spans={"Bengt Sjödal": [(48, 55)]},
    also=["Erik Tallåsen", "Britt-Inger Apelmo", "Tove Grankvist"],
    officials=[
        "Agneta Rosvall, kommundirektör",
        "Robert Haglind, ekonomichef, §§ 42–45",
        "Petra Flodmark, samhällsbyggnadschef, §§ 45–52",
        "Linnea Tjärnberg, kommunsekreterare",
    ],
    attesters=["Magnus Dahlbo"],
    attest_at="Kommunkansliet, måndagen den 27 mars 2023 kl. 11.00",
    posted="2023-03-28",
)

JUNE = Meeting(
    "KS",
    "2023-06-07",
    "board23",
    [
        roll_call(84, "Charlotta von Essingen (M)", "tisdagen den 13 juni 2023"),
        agenda(85),
        news(
            86,
            "Information om bredbandsutbyggnaden",
            [
                "Upphandlingen av utbyggnad i Granbäck har avbrutits sedan ett anbud överprövats, Förvaltningsrätten i Vidermark mål nr 2214-23."
            ],
        ),
        Item(
            87,
            "Budgetramar 2024–2026",
            dnr=[Dnr("KS", 2023, 160)],
            recommend="kommunfullmäktige",
            summary="""
Kommunledningsförvaltningen har tagit fram förslag till budgetramar för åren 2024–2026. Förslaget utgår från en oförändrad skattesats på 22:14 kronor och
ett resultatmål på 1,5 procent av skatter och statsbidrag.""",
            refs=[Ref("KSAU", "2023-05-22", 69)],
            proposals=[
                Proposal(["Marika Östergren"], "bifall till arbetsutskottets förslag."),
                Proposal(["Henrik Sandelius"], "bifall till Moderaternas förslag till budgetramar."),
                Proposal(["Roger Kvarnlund"], "bifall till Sverigedemokraternas förslag till budgetramar."),
            ],
            steps=[
                "Ordföranden ställer proposition på förslagen och finner att kommunstyrelsen bifaller arbetsutskottets förslag."
            ],
            decided_by="acclamation",
            decision=[
                "att fastställa budgetramar för 2024–2026 enligt bilaga 1",
                "att skattesatsen för 2024 ska vara oförändrad, 22:14 kronor",
            ],
            reservations=[
                "Henrik Sandelius",
                "Charlotta von Essingen",
                "Magnus Dahlbo",
                "Roger Kvarnlund",
                "Ingela Storbjörk",
            ],
            statements=["Samuel Lindhage"],
            dispatch=["Kommunfullmäktige"],
        ),
        Item(
            88,
            "Svar på granskning av upphandling",
            dnr=[Dnr("KS", 2023, 101)],
            summary="""
Revisorerna har granskat kommunens upphandlingar under 40 000 kronor och bedömer att kontrollen inte är tillräcklig. Svar ska lämnas senast den 15 juni 2023.""",
            refs=[Ref("KSAU", "2023-05-22", 70)],
            steps=[YES],
            decided_by="acclamation",
            decision=["att anta förslaget till svar som sitt eget"],
            dispatch=["Revisorerna"],
        ),
        Item(
            89,
            "Ändring av sammanträdestider hösten 2023",
            dnr=[Dnr("KS", 2023, 5)],
            summary="Sammanträdet den 3 oktober 2023 flyttas till den 10 oktober 2023.",
            decision=["att fastställa ändrad sammanträdestid"],
            dispatch=["Ledamöter och ersättare"],
        ),
        Item(
            90,
            "Ansökan om planbesked för Ekudden 1:22",
            dnr=[Dnr("KS", 2023, 188)],
            summary="""
Markägaren har ansökt om planbesked för tolv fritidshus på Ekudden 1:22. Området ligger inom strandskyddat område och är utpekat som grönstråk i
översiktsplanen.""",
            refs=[Ref("MBN", "2023-05-10", 58)],
            steps=[YES],
            decided_by="acclamation",
            decision=["att avslå ansökan om planbesked"],
            outcome="rejected",
            dispatch=["Sökanden", "Miljö- och byggnadsnämnden"],
        ),
        Item(
            91,
            case="akern",
            refs=[
                Ref("KSAU", "2023-05-22", 72),
                Ref(kind="official_memo", date="2023-05-15", by="Samhällsbyggnadsförvaltningens"),
            ],
            docs=["Förslag till köpekontrakt", "Värdeutlåtande den 28 april 2023"],
            jav=["Bengt Sjödal"],
            speakers=["Marika Östergren", "Henrik Sandelius", "Roger Kvarnlund"],
            proposals=[
                Proposal(["Marika Östergren", "Karin Löfvenmark"], "bifall till arbetsutskottets förslag."),
                Proposal(
                    ["Henrik Sandelius", "Roger Kvarnlund"],
                    "avslag på arbetsutskottets förslag, eftersom granneföretaget inte har fått möjlighet att lämna bud.",
                ),
            ],
            steps=[
                "Ordföranden ställer proposition på bifall och avslag och finner att kommunstyrelsen bifaller arbetsutskottets förslag.",
                "Omröstning begärs.",
                Vote(
                    "main",
                    "bifall till arbetsutskottets förslag",
                    "avslag på arbetsutskottets förslag",
                    {**GOVERN, "M": "nej", "KD": "nej", "SD": "nej"},
                    casting="ja",
                    closing="att bifalla arbetsutskottets förslag",
                ),
            ],
            decided_by="casting_vote",
            decision=[
                "att sälja fastigheten Åkern 4:12 till Vidermarks Trävaror AB för 5,3 miljoner kronor",
                "att godkänna upprättat förslag till köpekontrakt",
            ],
            reservations=[
                "Henrik Sandelius",
                "Charlotta von Essingen",
                "Magnus Dahlbo",
                "Samuel Lindhage",
                "Roger Kvarnlund",
                "Ingela Storbjörk",
            ],
            dispatch=["Samhällsbyggnadsförvaltningen", "Vidermarks Trävaror AB"],
            at_once=True,
        ),
        Item(
            92,
            "Uppdrag att utreda gemensam växel med Tallhults kommun",
            dnr=[Dnr("KS", 2023, 197), Dnr("KS", 2022, 260)],
            summary="""
Tallhults kommun har i skrivelse den 12 maj 2023, deras dnr KS-2023-00871, frågat om intresset för en gemensam telefonväxel. Frågan utreddes även 2022,
KS 2022/0260.""",
            refs=[Ref("KSAU", "2023-05-22", 73)],
            steps=[YES],
            decided_by="acclamation",
            decision=[
                "att ge kommundirektören i uppdrag att utreda förutsättningarna för gemensam växel",
                "att uppdraget redovisas senast den 29 februari 2024",
            ],
            dispatch=["Kommundirektören", "Tallhults kommun"],
        ),
        Item(
            93,
            "Bordläggning av ärende om arrendeavgifter för båtplatser",
            dnr=[Dnr("KS", 2023, 175)],
            summary="""
Kultur- och fritidsnämnden föreslår att arrendeavgifterna för båtplatserna i Gästhamnen höjs. Handlingarna har kommit ledamöterna till del först den 5 juni 2023.""",
            proposals=[Proposal(["Kjell-Åke Bodin"], "att ärendet bordläggs till nästa sammanträde.")],
            steps=[
                "Ordföranden frågar om kommunstyrelsen kan bifalla Kjell-Åke Bodins (S) yrkande och finner frågan med ja besvarad."
            ],
            decided_by="acclamation",
            decision=["att bordlägga ärendet till sammanträdet den 29 augusti 2023"],
            outcome="deferred",
            dispatch=["Kultur- och fritidsnämnden"],
        ),
        delegated(
            94, Dnr("KS", 2023, 8), "Beslut fattade med stöd av delegation under perioden 1–31 maj 2023, nr 66–92."
        ),
        messages(
            95,
            [
                "Länsstyrelsen i Vidermarks län: Beslut om bidrag till våtmark vid Lillån, dnr 501-2210-2023.",
                "Hemställan från Granbäcks byalag om hastigheten på väg 812.",
            ],
        ),
    ],
    place="Sammanträdesrum Fyren, kommunhuset",
    start="13.15",
    end="17.05",
    subs={"Magnus Dahlbo": [("Patrik Ljungsäter", None)], "Samuel Lindhage": [("Britt-Inger Apelmo", [(84, 86)])]},
    spans={"Samuel Lindhage": [(87, 95)]},
    also=["Susanne Palmlöf", "Peter Vallmark", "Dennis Hallqvist"],
    officials=[
        "Agneta Rosvall, kommundirektör",
        "Robert Haglind, ekonomichef, § 87",
        "Oskar Wennerlöf, mark- och exploateringsingenjör, §§ 90–91",
        "Linnea Tjärnberg, kommunsekreterare",
    ],
    attesters=["Charlotta von Essingen"],
    attest_at="Kommunkansliet, tisdagen den 13 juni 2023 kl. 09.30",
    posted="2023-06-14",
)

AU_YES = "Ordföranden frågar om arbetsutskottet kan bifalla förvaltningens förslag och finner frågan med ja besvarad."
AU_MARCH = Meeting(
    "KSAU",
    "2023-03-06",
    "committee",
    [
        Item(
            28,
            "Val av justerare",
            decision=["att utse Henrik Sandelius (M) att justera protokollet"],
            outcome="elected",
        ),
        Item(
            29,
            "Månadsrapport februari 2023",
            dnr=[Dnr("KS", 2023, 44)],
            recommend="kommunstyrelsen",
            intro="Arbetsutskottet föreslår att kommunstyrelsen beslutar",
            summary="Ekonomichef Robert Haglind redogör för prognosen per februari.",
            docs=["Månadsrapport februari 2023"],
            decision=["att godkänna månadsrapporten"],
            dispatch=["Kommunstyrelsen"],
        ),
        Item(
            30,
            "Medel för upprustning av lekplatsen i Stadsparken",
            dnr=[Dnr("KS", 2023, 71)],
            recommend="kommunstyrelsen",
            intro="Arbetsutskottet föreslår att kommunstyrelsen beslutar",
            summary="Tekniska nämnden begär 650 tkr för att rusta upp lekplatsen i Stadsparken.",
            refs=[Ref("TN", "2023-02-08", 11)],
            decision=["att anvisa 650 tkr ur kommunstyrelsens investeringsreserv"],
            dispatch=["Kommunstyrelsen"],
        ),
        Item(
            31,
            case="norrbo",
            recommend="kommunfullmäktige",
            refs=[
                Ref(kind="official_memo", date="2023-02-20", by="Samhällsbyggnadsförvaltningens"),
                Ref("BUN", "2022-12-13", 109),
            ],
            proposals=[
                Proposal(["Henrik Sandelius"], "att ärendet återremitteras för ny prövning av hyresalternativet."),
                Proposal(["Tomas Rönnby"], "bifall till förvaltningens förslag."),
            ],
            steps=[
                "Ordföranden ställer proposition på återremiss och finner att yrkandet avslås. Därefter frågar ordföranden om arbetsutskottet kan bifalla förvaltningens förslag "
                "och finner frågan med ja besvarad."
            ],
            decided_by="acclamation",
            decision=[
                "att bygga en ny förskola med sex avdelningar på fastigheten Norrbo 2:14",
                "att utöka investeringsramen för 2023–2025 med 94,5 miljoner kronor",
                "att ge tekniska nämnden i uppdrag att genomföra projektet",
            ],
            dispatch=["Kommunstyrelsen"],
        ),
        Item(
            32,
            case="torg",
            recommend="kommunfullmäktige",
            refs=[Ref(kind="official_memo", date="2023-03-06", by="Samhällsbyggnadsförvaltningens")],
            steps=[AU_YES],
            decided_by="acclamation",
            decision=[
                "att anta förslaget till taxa för upplåtelse av allmän plats att gälla från och med den 1 juli 2023",
                "att taxan därefter årligen räknas upp med konsumentprisindex",
                "att upphäva taxa antagen den 30 november 2009, § 121",
            ],
            dispatch=["Kommunstyrelsen"],
        ),
        Item(
            33,
            case="parkering",
            recommend="kommunfullmäktige",
            refs=[
                Ref("TN", "2022-12-14", 97),
                Ref(kind="official_memo", date="2023-02-27", by="Kommunledningsförvaltningens"),
            ],
            proposals=[Proposal(["Roger Kvarnlund"], "bifall till motionen.")],
            steps=[
                "Ordföranden ställer proposition på förvaltningens förslag och Roger Kvarnlunds (SD) yrkande och finner att arbetsutskottet bifaller förvaltningens förslag.",
                "Omröstning begärs.",
                Vote(
                    "main",
                    "bifall till förvaltningens förslag",
                    "bifall till motionen",
                    {"S": "ja", "C": "ja", "M": "ja", "SD": "nej"},
                    style="totals",
                    closing="att bifalla förvaltningens förslag",
                ),
            ],
            decided_by="vote",
            decision=["att avslå motionen"],
            dispatch=["Kommunstyrelsen"],
        ),
        Item(
            34,
            case="arsredovisning",
            recommend="kommunfullmäktige",
            refs=[Ref(kind="draft", what="förslag till årsredovisning", date="2023-03-01")],
            steps=[AU_YES],
            decided_by="acclamation",
            decision=[
                "att godkänna årsredovisningen för 2022",
                "att avsätta 10 miljoner kronor till resultatutjämningsreserven",
            ],
            dispatch=["Kommunstyrelsen"],
        ),
        Item(
            35,
            "Ansökan om bidrag till Vidermarks visfestival",
            dnr=[Dnr("KS", 2023, 80)],
            recommend="kommunstyrelsen",
            intro="Arbetsutskottet föreslår att kommunstyrelsen beslutar",
            summary="Föreningen Visans vänner söker 75 000 kronor för att arrangera en visfestival på torget i augusti 2023.",
            decision=["att bevilja föreningen Visans vänner 50 000 kronor"],
            dispatch=["Kommunstyrelsen"],
        ),
        Item(36, "Övriga frågor", closed="Inga övriga frågor anmäls.", decision=[], outcome="none"),
    ],
    place="Kommunhuset, rum 214",
    start="08.30",
    end="11.45",
    attesters=["Henrik Sandelius"],
    attest_at="Kommunkansliet, torsdagen den 9 mars 2023",
    posted="2023-03-10",
    remote=["Roger Kvarnlund"],
    officials=[
        "Agneta Rosvall, kommundirektör",
        "Robert Haglind, ekonomichef, KSAU §§ 29–30",
        "Linnea Tjärnberg, sekreterare",
    ],
)

AU_SEPTEMBER = Meeting(
    "KSAU",
    "2023-09-04",
    "committee",
    [
        Item(
            98,
            "Val av justerare",
            decision=["att utse Karin Löfvenmark (C) att justera protokollet"],
            outcome="elected",
        ),
        news(
            99,
            "Information om arbetsmarknadsenheten",
            "Enhetschefen redogör för verksamheten. Under första halvåret har 112 personer deltagit i insatser, varav 41 har gått vidare till arbete eller studier.",
        ),
        Item(
            100,
            "Lokalförsörjningsplan 2024–2029",
            dnr=[Dnr("KS", 2023, 244)],
            recommend="kommunfullmäktige",
            summary="""
Planen redovisar kommunens behov av lokaler för de kommande sex åren. De största projekten är förskolan i Norrbo, Centralskolans matsal och ett nytt särskilt boende.""",
            refs=[
                Ref(kind="official_memo", date="2023-08-14", by="Samhällsbyggnadsförvaltningens"),
                Ref("KF", "2023-04-24", 37),
            ],
            steps=[AU_YES],
            decided_by="acclamation",
            decision=["att fastställa lokalförsörjningsplan 2024–2029"],
            dispatch=["Kommunstyrelsen"],
        ),
        Item(
            101,
            case="ideburen",
            title="Handlingsplan för överenskommelsen med det idéburna Sävhamra – remiss",
            refs=[
                Ref(kind="official_memo", date="2023-08-21", by="Kommunledningsförvaltningens"),
                Ref(kind="action_plan", what="förslag till handlingsplan", date="2023-08-18"),
                Ref("KF", "2022-03-28", 29),
            ],
            proposals=[Proposal(["Marika Östergren", "Karin Löfvenmark"], "bifall till förvaltningens förslag.")],
            steps=[AU_YES],
            decided_by="acclamation",
            decision=["att sända förslaget till handlingsplan på remiss till nämnder, råd och den idéburna sektorn"],
            at_once=True,
            dispatch=["Samtliga nämnder", "Sävhamra föreningsråd", "Nadja Petersson Lövgren"],
        ),
        Item(
            102,
            "Hyresavtal för Kulturmagasinet",
            dnr=[Dnr("KS", 2023, 251)],
            recommend="kommunstyrelsen",
            intro="Arbetsutskottet föreslår att kommunstyrelsen beslutar",
            summary="""
Hyresavtalet för Kulturmagasinet löper ut den 31 mars 2024. Hyresvärden har begärt en höjning från 1,1 mkr till 1,35 mkr per år.""",
            proposals=[
                Proposal(["Henrik Sandelius"], "att ärendet återremitteras för att alternativa lokaler ska redovisas.")
            ],
            steps=[
                "Ordföranden frågar om arbetsutskottet kan bifalla Henrik Sandelius (M) yrkande och finner frågan med ja besvarad."
            ],
            decided_by="acclamation",
            outcome="referred_back",
            decision=[
                "att återremittera ärendet till samhällsbyggnadsförvaltningen för att alternativa lokaler ska redovisas"
            ],
            dispatch=["Samhällsbyggnadsförvaltningen"],
        ),
        Item(
            103,
            "Deltagande i projektet Ung på landsbygd",
            dnr=[Dnr("KS", 2023, 266)],
            summary="""
Leader Viderbygden har bjudit in kommunen att delta i projektet Ung på landsbygd under 2024–2025. Kommunens medfinansiering är 90 tkr per år.""",
            steps=[AU_YES],
            decided_by="acclamation",
            decision=["att delta i projektet", "att anvisa 90 tkr för 2024 ur arbetsutskottets utvecklingsmedel"],
            dispatch=["Leader Viderbygden"],
        ),
        Item(
            104,
            "Övriga frågor",
            closed="Tomas Rönnby (S) frågar när rapporten om bussgodset kan väntas. Frågan besvaras vid nästa sammanträde.",
            decision=[],
            outcome="none",
        ),
    ],
    place="Kommunhuset, rum 214",
    start="08.30",
    end="11.10",
    attesters=["Karin Löfvenmark"],
    attest_at="Kommunkansliet, fredagen den 8 september 2023",
    posted="2023-09-08",
    subs={"Henrik Sandelius": [("Charlotta von Essingen", [(103, 104)])]},
    spans={"Henrik Sandelius": [(98, 102)]},
    officials=[
        "Agneta Rosvall, kommundirektör",
        "Nadja Petersson Lövgren, strateg, KSAU § 101",
        "Linnea Tjärnberg, sekreterare",
    ],
)
AU_SEPTEMBER.items[4].recommend = None
AU_SEPTEMBER.items[4].intro = None
