"""Cases of the winter 2023/24 and the spring 2024."""
from model import Case, Dnr

Case(
    "magasinet",
    Dnr("KS", 2023, 251),
    "Hyresavtal för Kulturmagasinet",
    """
Hyresavtalet för Kulturmagasinet löper ut den 31 mars 2024. Arbetsutskottet återremitterade den 4 september 2023, § 102, ärendet för att alternativa lokaler skulle
redovisas. Samhällsbyggnadsförvaltningen har nu undersökt tre alternativ och förhandlat vidare med hyresvärden.

Hyresvärden har sänkt sitt krav till 1,22 mkr per år med ett avtal på sex år. Förvaltningen föreslår att kommunen godtar budet.""",
    background="""Kulturmagasinet inrymmer kulturskolan, konsthallen och fyra föreningslokaler, sammanlagt 1 140 kvadratmeter. Nuvarande hyra är 1,1 mkr per år, vilket motsvarar 965 kronor per
kvadratmeter. Huset har omkring 38 000 besökare om året.

Hyresvärden, Vidermarks Fastighetsförvaltning AB, begärde i juni 2023 en höjning till 1,35 mkr per år. Som skäl angavs att taket och ventilationen har bytts ut.""",
    assessment="""Följande alternativ har undersökts: att flytta verksamheten till Centralskolans gamla slöjdhus, att hyra i det före detta spinneriet samt att bygga till Medborgarhuset.
Slöjdhuset är för litet och saknar hiss. Spinneriet skulle kräva en anpassning för 6,5 miljoner kronor. En tillbyggnad av Medborgarhuset tar minst tre år.

Förvaltningen bedömer därför att ett nytt avtal är det bästa alternativet. Avtalet innehåller en rätt för kommunen att säga upp en tredjedel av ytan efter tre år.""",
    economy="Hyran ökar med 120 tkr per år jämfört med i dag. Ökningen ryms inom kultur- och fritidsnämndens ram för 2024.",
    children="Kulturskolans 410 elever kan vara kvar i lokaler som är anpassade för undervisning i musik, dans och bild.",
    decision=["att godkänna hyresavtal med Vidermarks Fastighetsförvaltning AB för tiden 1 april 2024–31 mars 2030"],
    dept="Samhällsbyggnadsförvaltningen",
    memo_date="2023-12-18",
    signers=["Petra Flodmark"],
    handler="Oskar Wennerlöf",
    dispatch=["Samhällsbyggnadsförvaltningen", "Kultur- och fritidsnämnden"],
)

Case(
    "verktyg",
    Dnr("KS", 2024, 9),
    "Partnerskap med Arbetskooperativet Verktygslådan",
    """
Arbetskooperativet Verktygslådan har föreslagit ett idéburet offentligt partnerskap om arbetsträning i kooperativets verkstad på Hammarnäset. Partnerskapet skulle pågå från den 1 mars
2024 till den 28 februari 2025 och kosta kommunen 450 tkr.""",
    background="""Verktygslådan bildades 2021 och har nio medlemmar. Kooperativet reparerar cyklar och möbler och har under 2023 haft fem praktikanter från arbetsmarknadsenheten, varav två har gått
vidare till anställning.""",
    assessment="""Enheten bedömer att villkoren för ett partnerskap är uppfyllda. Verksamheten har kommit till på kooperativets initiativ och konkurrerar inte med företag på orten. Avtalet är ännu inte
undertecknat och kooperativet håller på att registrera sig som ekonomisk förening.""",
    economy="Kostnaden, 450 tkr, finansieras inom arbetsmarknadsenhetens ram.",
    children="Ärendet bedöms inte påverka barn särskilt.",
    decision=[
        "att ingå idéburet offentligt partnerskap med Arbetskooperativet Verktygslådan",
        "att ge kommundirektören i uppdrag att underteckna avtalet när kooperativet är registrerat",
    ],
    dept="Kommunledningsförvaltningen",
    memo_date="2024-01-04",
    signers=["Agneta Rosvall"],
    handler="Nadja Petersson Lövgren",
    dispatch=["Arbetsmarknadsenheten", "Verktygslådan"],
)

Case(
    "vaxel",
    Dnr("KS", 2023, 197),
    "Utredning av gemensam växel med Tallhults kommun",
    """
Kommunstyrelsen gav den 7 juni 2023, § 92, kommundirektören i uppdrag att utreda förutsättningarna för en gemensam telefonväxel med Tallhults kommun. Utredningen visar att en gemensam växel
kan minska kostnaderna men att vinsten är osäker.""",
    background="""Sävhamra växel har fyra tjänster och besvarade 61 000 samtal under 2022. Tallhults växel har tre tjänster och besvarade 39 000 samtal. Båda kommunerna har en e-tjänst för felanmälan.""",
    assessment="""Utredningen pekar på tre risker: att lokalkännedomen minskar, att verksamhetssystemen inte kan kopplas samman före 2026 och att personalen inte vill byta arbetsort. Förvaltningen föreslår
att frågan vilar tills Tallhults kommun har bytt telefonisystem.""",
    economy="En gemensam växel beräknas ge en årlig besparing på 380 tkr för Sävhamra, efter en engångskostnad på 900 tkr.",
    children="Ärendet bedöms inte påverka barn särskilt.",
    decision=["att lägga utredningen till handlingarna", "att frågan prövas på nytt tidigast 2026"],
    dept="Kommunledningsförvaltningen",
    memo_date="2023-12-20",
    signers=["Agneta Rosvall", "Tina Hallgrim"],
    handler="Tina Hallgrim",
    dispatch=["Tallhults kommun", "Kommundirektören"],
)

Case(
    "kulturmotion",
    Dnr("KS", 2023, 167),
    "Svar på motion om avgiftsfria kulturaktiviteter för barn",
    """
Saga Nordin Öberg (V) föreslår i en motion den 24 april 2023 att kommunens kulturaktiviteter för barn upp till tolv år ska vara avgiftsfria. Kultur- och fritidsnämnden har yttrat sig och
föreslår att motionen anses besvarad, eftersom lovaktiviteterna redan är avgiftsfria och kulturskolans avgift sänktes 2022.""",
    assessment="Kommunledningsförvaltningen delar nämndens bedömning. Ett fullt genomförande av motionen beräknas kosta 1,6 miljoner kronor per år.",
    economy="Att anse motionen besvarad medför inga kostnader.",
    children="Avgiftsfria lovaktiviteter har nått 640 barn under 2023.",
    decision=["att anse motionen besvarad"],
    dept="Kommunledningsförvaltningen",
    memo_date="2023-12-11",
    signers=["Agneta Rosvall", "Mattias Öhrling"],
    handler="Mattias Öhrling",
    dispatch=["Motionären", "Kultur- och fritidsnämnden"],
)

Case(
    "skyltar",
    Dnr("KS", 2024, 21),
    "Yttrande över förslag till riktlinjer för skyltar och uteserveringar",
    """
Miljö- och byggnadsnämnden har sänt förslag till riktlinjer för skyltar och uteserveringar på remiss, nämndens diarienummer MBN/2023:201. Kommunledningsförvaltningen föreslår att
kommunstyrelsen tillstyrker förslaget med vissa ändringar.""",
    assessment="""Förvaltningen anser att riktlinjerna är tydliga men att avsnittet om bildväxlande skyltar är för strängt utanför centrum. Kraven på uteserveringarnas möblering bör vara råd och inte krav.
Sambandet med taxan för upplåtelse av allmän plats bör framgå.""",
    economy="Yttrandet medför inga kostnader.",
    decision=["att överlämna kommunledningsförvaltningens förslag till yttrande som sitt eget"],
    dept="Kommunledningsförvaltningen",
    memo_date="2024-01-10",
    signers=["Agneta Rosvall"],
    handler="Mattias Öhrling",
    dispatch=["Miljö- och byggnadsnämnden"],
)

Case(
    "boende",
    Dnr("SN", 2024, 14),
    "Nytt särskilt boende i Lillån",
    """
Behovet av platser i särskilt boende ökar från 148 till 196 fram till 2032. Socialförvaltningen föreslår att ett boende med 48 platser byggs i Lillån och att det drivs i egen regi.""",
    background="Befolkningsprognosen visar att antalet invånare över 85 år ökar med 61 procent till 2035. Väntetiden till särskilt boende var i genomsnitt 74 dagar under 2023.",
    assessment="Två platser har prövats, Lillån 3:12 och Hammaren 5:2. Lillån 3:12 är detaljplanelagd för vård och ägs av kommunen.",
    economy="Investeringen beräknas till 168 mkr. Driftkostnaden ökar med 31,4 mkr per år när boendet är fullt belagt.",
    children="Ärendet bedöms inte påverka barn särskilt.",
    decision=[
        "att uppföra ett särskilt boende med 48 platser på fastigheten Lillån 3:12",
        "att boendet drivs i kommunal regi",
    ],
    dept="Socialförvaltningen",
    memo_date="2024-03-18",
    signers=["Monica Sahlén Berg"],
    handler="Monica Sahlén Berg",
    dispatch=["Socialnämnden", "Tekniska nämnden"],
)
