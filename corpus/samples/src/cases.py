"""The cases: what each is about, as its memo says it. Minutes quote the summary, as minutes do."""
from model import Case, Dnr

Case(
    "norrbo",
    Dnr("KS", 2023, 142),
    "Ny förskola i Norrbo – investeringsbeslut",
    """
Barn- och utbildningsnämnden har hemställt om att en ny förskola med sex avdelningar byggs i Norrbo. Den nuvarande förskolan, Tallkotten,
bedrivs i moduler vars tillfälliga bygglov löper ut den 31 augusti 2025 och inte kan förlängas.

Investeringen beräknas till 94,5 miljoner kronor och ryms inte inom den beslutade investeringsramen för 2023–2025. Samhällsbyggnadsförvaltningen
föreslår därför att ramen utökas och att tekniska nämnden får i uppdrag att genomföra projektet.""",
    background="""
Kommunfullmäktige fastställde lokalförsörjningsplanen för åren 2023–2028 den 28 november 2022, § 118. I planen anges förskolan i Norrbo som
kommunens mest angelägna lokalprojekt. Tallkotten har i dag 82 inskrivna barn, varav 31 i åldern ett till tre år. Enligt befolkningsprognosen
ökar antalet barn i förskoleåldern i Norrbo med omkring 20 fram till 2028.

Modulerna sattes upp 2015 med tidsbegränsat bygglov. Lovet har förlängts en gång. Miljö- och byggnadsnämnden har i samråd meddelat att
ytterligare förlängning inte är möjlig enligt 9 kap. 33 § plan- och bygglagen (2010:900).""",
    assessment="""
Tre alternativ har prövats. En ombyggnad av Norrbo skola skulle ge fyra avdelningar till en kostnad av 61 miljoner kronor, men skolan behöver
lokalerna själv från höstterminen 2026. Att hyra lokaler av en extern fastighetsägare ger en årlig hyra på 7,8 miljoner kronor under tjugo år.
En nybyggnad på fastigheten Norrbo 2:14, som kommunen äger, bedöms på sikt vara det mest ekonomiska alternativet.

Byggnaden planeras i två våningar med stomme av trä. Tillagningskök dimensioneras för 120 portioner så att även Norrbo skola kan försörjas.
Projektet är planerat så att inflyttning kan ske i juni 2025.""",
    economy="""Investeringsutgiften beräknas till 94,5 miljoner kronor exklusive inventarier. Kapitalkostnaden uppgår till 4,6 miljoner kronor per år
från och med 2026. Barn- och utbildningsnämndens kostnad för modulhyra, 2,1 miljoner kronor per år, upphör samtidigt.""",
    children="""Förslaget innebär att barnen får ändamålsenliga lokaler och en större gård än i dag. Vårdnadshavare och pedagoger har lämnat synpunkter
på skisserna vid två möten. En barnkonsekvensanalys biläggs ärendet.""",
    decision=[
        "att bygga en ny förskola med sex avdelningar på fastigheten Norrbo 2:14",
        "att utöka investeringsramen för 2023–2025 med 94,5 miljoner kronor",
        "att ge tekniska nämnden i uppdrag att genomföra projektet",
    ],
    dept="Samhällsbyggnadsförvaltningen",
    memo_date="2023-02-20",
    signers=["Agneta Rosvall", "Petra Flodmark"],
    handler="Petra Flodmark",
    dispatch=["Tekniska nämnden", "Barn- och utbildningsnämnden", "Ekonomiavdelningen"],
)

Case(
    "torg",
    Dnr("KS", 2023, 87),
    "Taxa för upplåtelse av allmän plats",
    """
Nuvarande taxa för upplåtelse av allmän plats antogs 2009 och har inte räknats upp sedan dess. Samhällsbyggnadsförvaltningen har tagit fram ett
förslag till ny taxa som är indelad i tre zoner och som räknas upp årligen med konsumentprisindex.

Förslaget innebär att uteserveringar betalar 45 kronor per kvadratmeter och månad i zon 1, 30 kronor i zon 2 och ingen avgift i zon 3. Ideella
föreningar betalar ingen avgift för upplåtelser som varar högst tre dagar.""",
    background="""
Kommunen får ta ut avgift för upplåtelse av offentlig plats enligt lagen (1957:259) om rätt för kommun att ta ut avgift för vissa upplåtelser
av offentlig plats, m.m. Avgiften ska vara skälig med hänsyn till ändamålet med upplåtelsen, nyttjarens fördel av den och kommunens kostnader.

Antalet upplåtelser har ökat från 64 år 2018 till 141 år 2022. Merparten avser uteserveringar, byggupplag och försäljning från vagn.""",
    assessment="""
Näringslivet har framfört att zonindelningen bör bli tydligare och att avgiften inte bör höjas i ett enda steg. Förvaltningen har därför
föreslagit att taxan införs under två år, med halv höjning från den 1 juli 2023 och full avgift från den 1 juli 2024.""",
    economy="Intäkterna beräknas öka med 310 tkr vid full effekt. Administrationen ryms inom befintlig ram.",
    children="Ärendet bedöms inte påverka barn särskilt.",
    decision=[
        "att anta förslaget till taxa för upplåtelse av allmän plats att gälla från och med den 1 juli 2023",
        "att taxan därefter årligen räknas upp med konsumentprisindex",
        "att upphäva taxa antagen den 30 november 2009, § 121",
    ],
    dept="Samhällsbyggnadsförvaltningen",
    memo_date="2023-03-06",
    signers=["Petra Flodmark"],
    handler="Oskar Wennerlöf",
    dispatch=["Tekniska nämnden", "Samhällsbyggnadsförvaltningen", "Författningssamlingen"],
)

Case(
    "parkering",
    Dnr("KS", 2022, 391),
    "Svar på motion om avgiftsfri parkering i centrum",
    """
Göran Stålhand (SäP) föreslår i en motion, väckt den 26 september 2022, att parkeringen i Sävhamra centrum ska vara avgiftsfri de två första
timmarna. Motionären anför att handeln tappar kunder till köpcentrumet i Lillåns handelsområde där parkeringen är fri.

Tekniska nämnden har yttrat sig och bedömer att förslaget skulle minska intäkterna med omkring 1,9 miljoner kronor per år och försvåra
omsättningen på platserna närmast torget.""",
    assessment="""Kommunstyrelsens förvaltning delar tekniska nämndens bedömning. En p-skiveplats på en timme finns redan vid Hamngatan och
Kyrkplan, och beläggningen där är hög.""",
    economy="Ett bifall till motionen skulle minska tekniska nämndens intäkter med omkring 1,9 miljoner kronor per år.",
    children="Ärendet bedöms inte påverka barn särskilt.",
    decision=["att avslå motionen"],
    dept="Kommunledningsförvaltningen",
    memo_date="2023-02-27",
    signers=["Agneta Rosvall", "Mattias Öhrling"],
    handler="Mattias Öhrling",
    dispatch=["Motionären", "Tekniska nämnden"],
)

Case(
    "akern",
    Dnr("KS", 2023, 276),
    "Försäljning av fastigheten Åkern 4:12",
    """
Bolaget Vidermarks Trävaror AB har anmält intresse av att förvärva fastigheten Åkern 4:12 för att utvidga sin verksamhet. Fastigheten omfattar
18 400 kvadratmeter, är detaljplanelagd för industri och ägs av kommunen.

Samhällsbyggnadsförvaltningen har låtit två oberoende värderare bedöma marknadsvärdet, som uppgår till mellan 5,1 och 5,6 miljoner kronor.
Bolaget har erbjudit 5,3 miljoner kronor.""",
    assessment="""Priset bedöms vara marknadsmässigt. Köparen åtar sig att påbörja byggnation inom två år från tillträdet, vid vite om 500 000 kronor.
En granne, som driver bilverkstad på Åkern 4:11, har framfört önskemål om att köpa en mindre del av fastigheten.""",
    economy="Försäljningen ger en intäkt på 5,3 miljoner kronor. Bokfört värde är 0,7 miljoner kronor.",
    children="Ärendet bedöms inte påverka barn särskilt.",
    decision=[
        "att sälja fastigheten Åkern 4:12 till Vidermarks Trävaror AB för 5,3 miljoner kronor",
        "att godkänna upprättat förslag till köpekontrakt",
    ],
    dept="Samhällsbyggnadsförvaltningen",
    memo_date="2023-05-15",
    signers=["Petra Flodmark", "Oskar Wennerlöf"],
    handler="Oskar Wennerlöf",
    dispatch=["Samhällsbyggnadsförvaltningen", "Vidermarks Trävaror AB"],
)

Case(
    "ideburen",
    Dnr("KS", 2023, 311),
    "Handlingsplan för överenskommelsen med det idéburna Sävhamra",
    """
Kommunfullmäktige antog den 28 mars 2022, § 29, en överenskommelse mellan Sävhamra kommun och den idéburna sektorn. En arbetsgrupp med företrädare
för kommunen och sju föreningar har därefter arbetat fram ett förslag till handlingsplan för åren 2024–2027.

Planen har fyra insatsområden: mötesplatser och lokaler, barns och ungas fritid, stöd till utsatta samt delaktighet i kommunens planering.
Förslaget föreslås sändas på remiss till nämnder, råd och föreningar.""",
    background="""
Överenskommelsen togs fram på initiativ av Sävhamra föreningsråd. Den innehåller fem principer för samverkan och ska följas upp vart fjärde år.
I beslutet den 28 mars 2022, § 29, uppdrog kommunfullmäktige åt kommunstyrelsen att ta fram en handlingsplan i samverkan med sektorn.

Arbetsgruppen har haft nio möten. Två öppna rådslag har hållits, i Medborgarhuset och i Granbäcks bygdegård, med sammanlagt 87 deltagare.""",
    assessment="""
Förvaltningen bedömer att planen ger en tydlig ansvarsfördelning och att den kan genomföras stegvis. Frågan om fri tillgång till kommunens
lokaler kvällstid behöver belysas särskilt under remisstiden eftersom den påverkar flera nämnders ekonomi.""",
    economy="Remissen i sig medför inga kostnader. Samordningen av planen beräknas kosta 350 tkr per år och behandlas i budgetarbetet.",
    children="Barns och ungas fritid är ett av planens fyra insatsområden. Ungdomsrådet har deltagit i arbetet och är remissinstans.",
    decision=["att sända förslaget till handlingsplan på remiss till nämnder, råd och den idéburna sektorn"],
    dept="Kommunledningsförvaltningen",
    memo_date="2023-08-21",
    signers=["Agneta Rosvall", "Nadja Petersson Lövgren"],
    handler="Nadja Petersson Lövgren",
    dispatch=["Samtliga nämnder", "Sävhamra föreningsråd", "Nadja Petersson Lövgren"],
)

Case(
    "arsredovisning",
    Dnr("KS", 2023, 51),
    "Årsredovisning 2022 för Sävhamra kommun",
    """
Kommunledningsförvaltningen har upprättat årsredovisning för 2022. Årets resultat uppgår till 31,2 miljoner kronor, vilket är 12,4 miljoner kronor
bättre än budget. Balanskravsresultatet är positivt.

Av fullmäktiges fjorton mål bedöms nio vara uppfyllda, fyra delvis uppfyllda och ett inte uppfyllt. Soliditeten, inklusive samtliga
pensionsförpliktelser, är 34 procent.""",
    economy="Av resultatet avsätts 10 miljoner kronor till resultatutjämningsreserven.",
    decision=[
        "att godkänna årsredovisningen för 2022",
        "att avsätta 10 miljoner kronor till resultatutjämningsreserven",
    ],
    dept="Ekonomiavdelningen",
    memo_date="2023-03-13",
    signers=["Robert Haglind"],
    handler="Robert Haglind",
    dispatch=["Samtliga nämnder", "Revisorerna"],
)

Case(
    "resor",
    Dnr("KS", 2023, 203),
    "Riktlinjer för resor och möten",
    """
Nuvarande resepolicy är från 2011. Kommunledningsförvaltningen har tagit fram förslag till riktlinjer som innebär att digitala möten är förstahandsval,
att tåg ska väljas före flyg vid resor inom landet och att kommunens bilpool används i tjänsten.""",
    economy="Riktlinjerna bedöms på sikt minska kostnaderna för milersättning, som 2022 uppgick till 1,4 miljoner kronor.",
    decision=["att anta riktlinjer för resor och möten", "att upphäva resepolicy antagen den 20 juni 2011, § 77"],
    dept="Kommunledningsförvaltningen",
    memo_date="2023-04-24",
    signers=["Agneta Rosvall", "Kristina Alfvegren"],
    handler="Kristina Alfvegren",
    dispatch=["Samtliga förvaltningar", "Författningssamlingen"],
)

Case(
    "badbrygga",
    Dnr("KS", 2023, 118),
    "Medborgarförslag om badbrygga med ramp vid Ekudden",
    """
I ett medborgarförslag föreslås att badplatsen vid Ekudden förses med en brygga med ramp så att personer med rörelsenedsättning kan bada.
Kommunfullmäktige överlåter åt tekniska nämnden att besluta i ärendet.""",
    decision=["att överlåta medborgarförslaget till tekniska nämnden för beslut"],
    dispatch=["Förslagsställaren", "Tekniska nämnden"],
)

Case(
    "va",
    Dnr("TN", 2023, 61, "34"),
    "VA-taxa 2024",
    """
Tekniska nämnden föreslår att brukningsavgifterna för vatten och avlopp höjs med 9 procent från och med den 1 januari 2024. För en normalvilla
innebär höjningen 74 kronor i månaden. Anläggningsavgifterna lämnas oförändrade.

Höjningen beror på högre kapitalkostnader för överföringsledningen mellan Lillån och Sävhamra samt på ökade priser på el och kemikalier.""",
    assessment="""Verksamheten finansieras enligt självkostnadsprincipen i lagen (2006:412) om allmänna vattentjänster. Utan höjning beräknas ett
underskott på 4,3 miljoner kronor 2024, vilket ska återställas inom tre år.""",
    economy="Intäkterna ökar med 4,4 miljoner kronor per år.",
    children="Ärendet bedöms inte påverka barn särskilt.",
    decision=[
        "att höja brukningsavgifterna i VA-taxan med 9 procent från och med den 1 januari 2024",
        "att i övrigt lämna VA-taxan oförändrad",
    ],
    dept="Samhällsbyggnadsförvaltningen",
    memo_date="2023-09-25",
    signers=["Petra Flodmark", "Ulf Mårdskog"],
    handler="Ulf Mårdskog",
    dispatch=["Tekniska nämnden", "Ekonomiavdelningen", "Författningssamlingen"],
)

Case(
    "cykelvag",
    Dnr("TN", 2023, 74, "31"),
    "Gång- och cykelväg mellan Norrbo och Ekudden",
    """
Sträckan mellan Norrbo och Ekudden, 2,3 kilometer längs väg 812, saknar gång- och cykelväg. Trafikverket har erbjudit medfinansiering med hälften av
kostnaden om kommunen fattar beslut före årsskiftet.""",
    economy="Kostnaden beräknas till 18,2 mkr, varav kommunens del är 9,1 mkr.",
    decision=[
        "att godkänna avtalet om medfinansiering med Trafikverket",
        "att anvisa 9,1 mkr ur investeringsramen för 2024",
    ],
    dept="Samhällsbyggnadsförvaltningen",
    memo_date="2023-10-02",
    signers=["Petra Flodmark"],
    handler="Oskar Wennerlöf",
    dispatch=["Trafikverket", "Ekonomiavdelningen"],
)

Case(
    "lillan",
    Dnr("BUN", 2023, 112),
    "Organisation av årskurs 4–6 vid Lillåns skola",
    """
Elevantalet vid Lillåns skola har minskat från 148 läsåret 2015/16 till 97 läsåret 2022/23. Barn- och utbildningsförvaltningen föreslår att årskurs 4–6
från och med höstterminen 2024 förläggs till Centralskolan i Sävhamra. Förskoleklass och årskurs 1–3 blir kvar i Lillån.

Skolskjuts ordnas för samtliga berörda elever. Restiden blir högst 25 minuter.""",
    background="""Rektor har under flera år redovisat svårigheter att rekrytera behöriga lärare i moderna språk, slöjd samt idrott och hälsa. Under
läsåret 2022/23 har 38 procent av undervisningen i årskurs 4–6 letts av lärare utan legitimation i ämnet.""",
    assessment="""Förvaltningen bedömer att en samlad organisation ger eleverna bättre förutsättningar att nå målen. Vårdnadshavarna har vid två
möten framfört oro för långa skoldagar och för bygdens framtid.""",
    economy="Omorganisationen beräknas minska kostnaderna med 2,6 miljoner kronor per år, sedan ökade skolskjutskostnader på 640 000 kronor räknats av.",
    children="""En prövning av barnets bästa har gjorts. Elevrådet vid Lillåns skola avstyrker förslaget medan elevrådet vid Centralskolan är positivt.""",
    decision=["att årskurs 4–6 vid Lillåns skola från och med höstterminen 2024 förläggs till Centralskolan"],
    dept="Barn- och utbildningsförvaltningen",
    memo_date="2023-05-08",
    signers=["Anders Vikbro"],
    handler="Anders Vikbro",
    dispatch=["Rektor vid Lillåns skola", "Rektor vid Centralskolan"],
)

Case(
    "jour",
    Dnr("SN", 2023, 98),
    "Idéburet offentligt partnerskap med Stödlinjen Sävhamra",
    """
Föreningen Stödlinjen Sävhamra har sedan 2014 bedrivit stödsamtal och skyddat boende för våldsutsatta. Socialförvaltningen föreslår att verksamhetsbidraget
ersätts av ett idéburet offentligt partnerskap för perioden 1 januari 2024–31 december 2025.""",
    economy="Kostnaden är 520 000 kronor för 2024 och 545 000 kronor för 2025. Medlen finns inom nämndens ram.",
    children="Barn som har upplevt våld får stöd genom verksamheten, som har en särskild samtalsgrupp för barn mellan sju och tolv år.",
    decision=[
        "att ingå idéburet offentligt partnerskap med föreningen Stödlinjen Sävhamra",
        "att ge socialchefen i uppdrag att underteckna avtalet",
    ],
    dept="Socialförvaltningen",
    memo_date="2023-05-29",
    signers=["Monica Sahlén Berg"],
    handler="Monica Sahlén Berg",
    dispatch=["Stödlinjen Sävhamra", "Socialchefen"],
)

Case(
    "bibliotek",
    Dnr("KS", 2024, 56),
    "Biblioteksfilialerna i Granbäck och Lillån",
    """
Kultur- och fritidsnämnden har i ärende om budget i balans föreslagit att biblioteksfilialerna i Granbäck och Lillån avvecklas den 31 december 2024 och
ersätts av en bokbuss som delas med grannkommunen Tallhult. Besparingen beräknas till 1 450 000 kronor per år.

Kommunstyrelsen har i sin beredning föreslagit att filialen i Granbäck behålls som meröppet bibliotek.""",
    background="""Filialen i Granbäck hade 11 200 besök under 2023 och filialen i Lillån 6 400 besök. Öppettiderna är 16 respektive 12 timmar i veckan.""",
    assessment="""Enligt bibliotekslagen (2013:801) ska folkbiblioteken finnas tillgängliga för alla och anpassas till användarnas behov. Förvaltningen
bedömer att en bokbuss tillsammans med utlåning på skolorna uppfyller lagens krav.""",
    economy="En avveckling av båda filialerna ger en besparing på 1 450 000 kronor per år från 2025. Om Granbäck behålls som meröppet minskar besparingen till 880 000 kronor.",
    children="Elever i Granbäck och Lillån besöker filialerna under skoltid. Bokbussen föreslås stanna vid båda skolorna varje vecka.",
    decision=[
        "att avveckla biblioteksfilialen i Lillån den 31 december 2024",
        "att behålla biblioteksfilialen i Granbäck som meröppet bibliotek",
    ],
    dept="Kultur- och fritidsförvaltningen",
    memo_date="2024-02-05",
    signers=["Jesper Norell"],
    handler="Jesper Norell",
    dispatch=["Kultur- och fritidsnämnden", "Ekonomiavdelningen"],
)

Case(
    "vinter",
    Dnr("KS", 2024, 103),
    "Tilläggsanslag till tekniska nämnden för vinterväghållning",
    """
Tekniska nämnden begär ett tilläggsanslag på 2,4 mkr för vinterväghållningen under årets första kvartal. Antalet snöröjningstillfällen har varit
23 mot budgeterade 12.""",
    economy="Anslaget finansieras genom att 2 400 000 kronor tas ur kommunstyrelsens medel för oförutsedda behov.",
    decision=[
        "att bevilja tekniska nämnden ett tilläggsanslag på 2,4 mkr för 2024",
        "att anslaget finansieras ur kommunstyrelsens medel för oförutsedda behov",
    ],
    dept="Ekonomiavdelningen",
    memo_date="2024-04-08",
    signers=["Robert Haglind"],
    handler="Robert Haglind",
    dispatch=["Tekniska nämnden", "Ekonomiavdelningen"],
)

Case(
    "skolskjuts",
    Dnr("BUN", 2023, 130),
    "Reglemente för skolskjuts",
    """
Skolskjutsreglementet har setts över med anledning av ändringar i linjetrafiken. Den största förändringen är att avståndsgränsen för årskurs 7–9
sänks från fem till fyra kilometer.""",
    economy="Förändringen beräknas kosta 290 000 kronor per år.",
    decision=["att anta reviderat reglemente för skolskjuts att gälla från och med läsåret 2023/24"],
    dept="Barn- och utbildningsförvaltningen",
    memo_date="2023-05-02",
    signers=["Anders Vikbro"],
    handler="Anders Vikbro",
    dispatch=["Författningssamlingen"],
)

Case(
    "iopstrategi",
    Dnr("KS", 2023, 311),
    "Handlingsplan för överenskommelsen med det idéburna Sävhamra – antagande",
    """
Förslaget till handlingsplan för åren 2024–2027 har varit ute på remiss under hösten 2023. Åtta svar kom in i tid. Flertalet är positiva, men synen på
fri tillgång till kommunens lokaler går isär.""",
    decision=[
        "att anta handlingsplan för överenskommelsen med det idéburna Sävhamra 2024–2027",
        "att kommunstyrelsen ansvarar för samordningen",
    ],
    dept="Kommunledningsförvaltningen",
    memo_date="2024-01-22",
    signers=["Agneta Rosvall", "Nadja Petersson Lövgren"],
    handler="Nadja Petersson Lövgren",
    economy="Samordningen beräknas kosta 350 tkr per år och ryms inom kommunstyrelsens ram.",
    children="Ungdomsrådets svar kom in efter remisstidens slut. Barns och ungas fritid är ett av planens insatsområden.",
    assessment="""Med anledning av remissvaren föreslås tre ändringar: ett förtydligande av vilka lokaler som omfattas, en årlig återrapportering till
nämnderna och ett eget avsnitt om landsbygden.""",
    dispatch=["Samtliga nämnder", "Sävhamra föreningsråd"],
)
