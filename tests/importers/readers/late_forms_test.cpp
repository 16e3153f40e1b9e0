#include <gtest/gtest.h>

#include "tests/importers/readers/fact_rows.h"

namespace akt {
namespace {

// Whole papers, shortened, in layouts that were met late.
const std::vector<FactRow>& rows() {
  static const std::string kBothLists =
      R"paper( HEDARYDS KOMMUN                         SAMMANTRÄDESPROTOKOLL                                  1 (5)
 Kommunfullmäktige                       Sammanträdesdatum
                                         2021-02-22


 Plats och tid          Folkets hus, Hedaryd, kl 18.30–20.45
 Beslutande             Enligt närvaro- och omröstningslista, sidan 5
 Övriga deltagande      Per Lind, kommundirektör
                        Anna Falk, kommunsekreterare
 Utses att justera      Rolf Berg och Stina Åhl
 Justeringens plats     Kommunkontoret, 2021-03-01
 och tid
 Underskrifter
    Sekreterare         ………………………………………………        Paragrafer  5–8
                        Anna Falk
    Ordförande          ………………………………………………
                        Lars Ek
    Justerande          ………………………………………………        ………………………………………………
                        Rolf Berg                 Stina Åhl

                        ANSLAG/BEVIS
    Protokollet är justerat. Justeringen har tillkännagivits genom anslag.
    Organ               Kommunfullmäktige
    Sammanträdesdatum   2021-02-22
    Datum för anslags   2021-03-02            Datum för anslags   2021-03-24
    uppsättande                               nedtagande
)paper"
      "\f"
      R"paper( HEDARYDS KOMMUN                         SAMMANTRÄDESPROTOKOLL                                  2 (5)
 Kommunfullmäktige                       2021-02-22

 § 5                                                                    Dnr KS 2020/512

 Taxa för uthyrning av lokaler

 Kommunfullmäktiges beslut
 Kommunfullmäktige antar taxa för uthyrning av lokaler att gälla från den 1 april 2021.

 Sammanfattning av ärendet
 Taxan har inte räknats upp sedan 2014.

 Beslutsunderlag
 Kommunstyrelsen 2021-02-01 § 14
 Tjänsteskrivelse 2021-01-11

 Beslutet skickas till
 Kultur- och fritidsnämnden
 Ekonomiavdelningen
)paper"
      "\f"
      R"paper( HEDARYDS KOMMUN                         SAMMANTRÄDESPROTOKOLL                                  3 (5)
 Kommunfullmäktige                       2021-02-22

 § 6                                                                    Dnr KS 2019/388

 Nedläggning av Björkbergs skola

 Kommunfullmäktiges beslut
 Björkbergs skola läggs ned från och med höstterminen 2021.

 Yrkanden
 Lars Ek (C) yrkar bifall till kommunstyrelsens förslag.
 Maj Holm (S) yrkar avslag på kommunstyrelsens förslag.

 Beslutsgång
 Ordföranden ställer förslagen mot varandra och finner att fullmäktige beslutar enligt kommunstyrelsens förslag.
 Omröstning begärs. Följande voteringsordning godkänns:
 JA-röst för kommunstyrelsens förslag
 NEJ-röst för Maj Holms yrkande

 Omröstningsresultat
 Med 6 ja-röster, 4 nej-röster och 1 som avstår beslutar fullmäktige enligt kommunstyrelsens förslag. Se
 omröstningslista.

 Reservation
 Socialdemokraterna reserverar sig mot beslutet till förmån för eget yrkande.

 Beslutet skickas till
 Barn- och utbildningsnämnden

 § 7                                                                    Dnr KS 2021/27

 Avsägelse från Karin Ström (M)

 Kommunfullmäktiges beslut
 Karin Ström entledigas från uppdraget som ersättare i kommunfullmäktige.
)paper"
      "\f"
      R"paper( HEDARYDS KOMMUN                         SAMMANTRÄDESPROTOKOLL                                  4 (5)
 Kommunfullmäktige                       2021-02-22

 § 8                                                                    Dnr KS 2020/77

 Motion om gratis mensskydd i skolorna

 Kommunfullmäktiges beslut
 Motionen avslås.

 Beslutsgång
 Ordföranden ställer bifall mot avslag och finner att motionen avslås. Omröstning begärs.
 JA-röst för avslag på motionen
 NEJ-röst för bifall till motionen

 Omröstningsresultat
 Motionen avslås med 7 ja-röster mot 4 nej-röster.
)paper"
      "\f"
      R"paper( HEDARYDS KOMMUN                         NÄRVARO- OCH OMRÖSTNINGSLISTA                          5 (5)
 Kommunfullmäktige                       2021-02-22

 Ledamot                      Närv.   Tjänstgörande ersättare        § 6    § 6    § 6    § 8    § 8    § 8
                                                                     Ja     Nej    Avst   Ja     Nej    Avst
 Centerpartiet
 Lars Ek, ordförande           X                                     X                    X
 Rolf Berg                     X                                     X                    X
 Gun Palm                      -      Ove Sand                       X                    X

 Moderata samlingspartiet
 Tor Hage                      D                                     X                    X
 Eva Wall                      X                                     X                    X

 Socialdemokraterna
 Maj Holm                      X                                            X                    X
 Stina Åhl                     X                                            X                    X
 Bo Frisk                      D                                            X                    X
 Ali Demir                     X                                            X                    X

 Sverigedemokraterna
 Kurt Nord                     X                                                   X      X
 Pia Lager                     X                                     X                    X

 SUMMA                                                               6      4      1      7      4      0

 X = närvarande på plats, D = deltar digitalt
)paper";
  static const std::string kTwoSeries =
      R"paper(Åsarps kommun                           SAMMANTRÄDESPROTOKOLL                             Sida 1 av 3
Kommunstyrelsen                         2019-06-04



Plats och tid                 Kommunhuset, Vita rummet, kl. 08:30–11:50

Beslutande ledamöter          Karin Dahl (M), ordförande
                              Sven Rask (C)
                              Olle Vik (S)
                              Mia Sund (S)
                              Leif Gran (KD)
Tjänstgörande ersättare       Tua Holst (M) för Hans Modig (M)

Övriga närvarande             Jan Frisk, kommunchef
                              Eva Ros, ekonomichef §§ 129–131

Utses att justera             Mia Sund

Justeringens plats och tid    Kommunhuset, den 11 juni 2019

Underskrifter


Sekreterare                   Lisa Kvist                              Paragrafer 129–132


Ordförande                    Karin Dahl


Justerande                    Mia Sund


                                        ANSLAGSBEVIS
Organ                         Kommunstyrelsen
Sammanträdesdatum             2019-06-04
Datum då anslaget sätts upp   2019-06-12
Datum då anslaget tas ned     2019-07-04
Förvaringsplats för protokollet   Kommunkansliet
Underskrift                   Lisa Kvist
)paper"
      "\f"
      R"paper(Åsarps kommun                           SAMMANTRÄDESPROTOKOLL                             Sida 2 av 3
Kommunstyrelsen                         2019-06-04



AU § 198        KS § 129                                                        KS/2019:201

Budgetuppföljning per den 30 april 2019

Kommunstyrelsens beslut
Kommunstyrelsen godkänner budgetuppföljningen.

Ärendebeskrivning
Ekonomikontoret redovisar ett prognostiserat resultat om 14,2 mkr.

Arbetsutskottets förslag
Kommunstyrelsen godkänner budgetuppföljningen.

Beslutet skickas till
Ekonomikontoret


AU § 201        KS § 130                                                        KS/2019:88

Försäljning av Mejeriet 4 och 5

Kommunstyrelsens beslut
1. Kommunstyrelsen föreslår kommunfullmäktige att sälja fastigheterna Mejeriet 4 och 5 till
   Åsarps Bostäder AB för 3,4 miljoner kronor.
2. Kommunchefen får i uppdrag att teckna köpeavtal.

Reservation
Olle Vik (S) reserverar sig mot beslutet.

Förslag till beslut på sammanträdet
Olle Vik (S) yrkar att punkterna 1 och 2 avslås. Sven Rask (C) yrkar bifall till förslagen 1 och 2.

Beslutsgång
Ordföranden ställer proposition på punkterna 1 och 2 var för sig och finner att kommunstyrelsen bifaller dem.
)paper"
      "\f"
      R"paper(Åsarps kommun                           SAMMANTRÄDESPROTOKOLL                             Sida 3 av 3
Kommunstyrelsen                         2019-06-04



                KS § 131                                                        KS/2019:14

Delgivningar

Kommunstyrelsens beslut
Delgivningarna läggs till handlingarna.


AU § 203        KS § 132                                                        KS/2019:155

Svar på motion om laddstolpar vid idrottshallen

Kommunstyrelsens förslag till kommunfullmäktige
Motionen anses besvarad.

Ärendebeskrivning
Per Gård (MP) föreslår i en motion att laddstolpar sätts upp.
Yttrande från tekniska nämnden 2019-04-17 § 44

Beslutet skickas till
Kommunfullmäktige
)paper";
  static const std::string kExtracts =
      R"paper(LINNEFORS KOMMUN                        PROTOKOLLSUTDRAG                              1(1)
Kommunstyrelsens arbetsutskott          Sammanträdesdatum 2021-09-14


§ 88   Dnr KS 2021/0457

Revidering av regler för färdtjänst

Arbetsutskottets förslag till beslut
Kommunstyrelsen föreslår kommunfullmäktige besluta att anta reviderade regler för färdtjänst.

Sammanfattning
Reglerna har setts över med anledning av ny lagstiftning.

Beslutsunderlag
Tjänsteskrivelse daterad 2021-08-30

Justerat den 15 september 2021
Rätt utdraget intygar
Moa Lund, sekreterare
)paper"
      "\f"
      R"paper(LINNEFORS KOMMUN                        PROTOKOLLSUTDRAG                              1(2)
Kommunstyrelsen                         Sammanträdesdatum 2021-09-28


§ 142   Dnr KS 2021/0457

Revidering av regler för färdtjänst

Kommunstyrelsens beslut
Kommunstyrelsen föreslår kommunfullmäktige besluta att anta reviderade regler för färdtjänst.

Yrkande
Bo Kling (SD) yrkar avslag.

Beslutsgång
Ordföranden finner att kommunstyrelsen bifaller arbetsutskottets förslag.

Reservation
Bo Kling (SD) reserverar sig till förmån för sitt yrkande.
)paper"
      "\f"
      R"paper(LINNEFORS KOMMUN                        PROTOKOLLSUTDRAG                              2(2)
Kommunstyrelsen                         Sammanträdesdatum 2021-09-28

Sammanfattning
Reglerna har setts över med anledning av ny lagstiftning.

Justerat den 5 oktober 2021
Rätt utdraget intygar
Moa Lund, sekreterare
)paper"
      "\f"
      R"paper(LINNEFORS KOMMUN                        PROTOKOLLSUTDRAG                              1(1)
Kommunfullmäktige                       Sammanträdesdatum 2021-10-18


§ 97   Dnr KS 2021/0457

Revidering av regler för färdtjänst

Kommunfullmäktiges beslut
Kommunfullmäktige antar reviderade regler för färdtjänst att gälla från och med 1 januari 2022.

Sammanfattning
Reglerna har setts över med anledning av ny lagstiftning.

Beslutet skickas till
Socialförvaltningen
Författningssamlingen

Justerat den 25 oktober 2021
Rätt utdraget intygar
Moa Lund, sekreterare
)paper";
  static const std::string kCrossALine =
      R"paper(Kommunfullmäktige
2024-02-26

PROTOKOLL

Plats och tid
Stadshuset, sessionssalen
kl. 17.00–19.10

Beslutande
Se uppropslista, sid 4

Justerare
Nils Ahl (S) och Eva Karlsson (M)

Ordförande
Anna Berg

Sekreterare
Tomas Lind

§ 21
Dnr KS 2023-00611
Avgifter för livsmedelskontroll

Kommunfullmäktiges beslut
Kommunfullmäktige fastställer avgifterna enligt miljönämndens förslag.

Yrkanden
Nils Ahl (S) yrkar bifall.
Rune Falk (SD) yrkar återremiss.

Beslutsgång
Ordföranden ställer först frågan om ärendet ska avgöras idag och finner att det ska avgöras idag.
Votering begärs.
Ja-röst: ärendet avgörs idag
Nej-röst: ärendet återremitteras
Votering ger 8 ja-röster och 3 nej-röster.

Uppropslista
Namn
Parti
Närvarande
Ersättare
Ja
Nej
Avstår
Anna Berg
S
X
X
Nils Ahl
S
X
X
Eva Karlsson
M
X
X
Rune Falk
SD
X
X
)paper";
  static const std::string kNamesAbove =
      R"paper(                                                                                          1 (4)
 Region Nordmark                    Protokoll
 Hälso- och sjukvårdsnämnden        2022-05-18                                       HSN/220114




 Tid:                09.30 – 12.15
 Plats:              Regionhuset, Storsalen, samt digitalt via Teams
 Närvarande
 Ledamöter:          Ingrid Sköld (C), ordförande
                     Mats Rehn (S), 1:e vice ordförande
                     Petra Voss (M), 2:e vice ordförande
                     Åke Limnell (KD)            ej §§ 31–32
                     Sofia Brandt (V)            på distans
                     Jonas Wik (SD)
 Ersättare:          Linda Törn (L)              tjänstgör för Lars Hed (L)
                     Kim Alm (MP)                tjänstgör §§ 31–32 för Åke Limnell (KD)
                     Bo Öst (S)
 Tjänstemän:         Helena Grip, hälso- och sjukvårdsdirektör
                     Marcus Säll, nämndsekreterare
                     Rita Blom, ekonom, § 30

 Justerat den 25 maj 2022



 Ingrid Sköld                       Mats Rehn
 Ordförande                         Justerare



 Marcus Säll
 Sekreterare

 Anslaget på regionens anslagstavla den 25 maj 2022.
 Tas ned den 16 juni 2022.
)paper"
      "\f"
      R"paper(                                                                                          2 (4)
 Region Nordmark                    Protokoll
 Hälso- och sjukvårdsnämnden        2022-05-18                                       HSN/220114


 Innehåll

 § 29    Fastställande av dagordning och val av justerare
 § 30    Delårsrapport per april 2022
 § 31    Upphandling av ambulanssjukvård
 § 32    Remiss från Socialdepartementet: Börja med barnen! (SOU 2021:34)
 § 33    Meddelanden
)paper"
      "\f"
      R"paper(                                                                                          3 (4)
 Region Nordmark                    Protokoll
 Hälso- och sjukvårdsnämnden        2022-05-18                                       HSN/220114


 § 29

 Fastställande av dagordning och val av justerare

 Ordföranden förklarar sammanträdet öppnat. Mats Rehn (S) väljs att jämte ordföranden
 justera protokollet. Dagordningen fastställs.

 § 30                                                                               HSN/220031

 Delårsrapport per april 2022

 Beslut
 1. Nämnden godkänner delårsrapporten.
 2. Regiondirektören uppmanas att till nästa sammanträde redovisa åtgärder för en ekonomi i balans.

 Sammanfattning
 Nämnden redovisar ett underskott om 23,4 miljoner kronor per den 30 april.

 Beslutsunderlag
 • Tjänsteutlåtande 2022-05-04
 • Delårsrapport april 2022

 Yrkande
 Jonas Wik (SD) yrkar, med instämmande av Petra Voss (M), att punkt 2 ska utgå.

 Propositionsordning
 Ordföranden ställer sitt eget förslag mot Jonas Wiks yrkande och finner att nämnden bifaller
 ordförandens förslag.

 Votering
 Votering begärs och ska verkställas. Följande propositionsordning godkänns: den som vill bifalla ordförandens
 förslag röstar ja, den som vill bifalla Jonas Wiks yrkande röstar nej.
 Ja röstar: Ingrid Sköld (C), Mats Rehn (S), Åke Limnell (KD), Sofia Brandt (V) och Linda Törn (L).
 Nej röstar: Petra Voss (M) och Jonas Wik (SD).
 Nämnden bifaller således ordförandens förslag med fem röster mot två.

 Reservation
 Petra Voss (M) och Jonas Wik (SD) reserverar sig mot beslutet.

 Expedieras till
 Regiondirektören, Ekonomistaben

 § 31                                                                               HSN/220077

 Upphandling av ambulanssjukvård

 Jäv
 Åke Limnell (KD) anmäler jäv och deltar inte i handläggningen av ärendet.

 Beslut
 Nämnden föreslår regionstyrelsen
 att uppdra åt regiondirektören att upphandla ambulanssjukvård för perioden 2023-07-01–2028-06-30.

 Paragrafen förklaras omedelbart justerad.
)paper"
      "\f"
      R"paper(                                                                                          4 (4)
 Region Nordmark                    Protokoll
 Hälso- och sjukvårdsnämnden        2022-05-18                                       HSN/220114


 § 32                                                                               HSN/220052

 Remiss från Socialdepartementet: Börja med barnen! (SOU 2021:34)

 Beslut
 Yttrande enligt bilaga 1 lämnas till Socialdepartementet.

 Sammanfattning
 Socialdepartementet har gett regionen möjlighet att yttra sig över betänkandet Börja med barnen!
 (SOU 2021:34), dnr S2021/05871. Yttrandet ska ha inkommit senast den 10 juni 2022.

 § 33                                                                               HSN/220009

 Meddelanden

 Beslut
 Nämnden noterar informationen.
)paper";
  static const std::string kBareHead =
      R"paper(Protokoll                                                           Nr 7/2015
Bygg- och miljönämnden
Torsdagen den 3 september 2015 kl 13.15–16.05, ajournering 14.20–14.40
Kommunhuset, Sjösalen

Beslutande
Namn                      Parti   Uppdrag         Närvarar      Ersätter
Gösta Lind                M       Ordförande      §§ 70–76
Ulla-Britt Nääs           C       1:e v ordf      §§ 70–72, 74–76
Hans Ström                S       2:e v ordf      §§ 70–76
Maria Öberg               S       Ledamot         §§ 70–74
Erik Dahl                 FP      Ersättare       § 73          Ulla-Britt Nääs
Sten Kvarn                S       Ersättare       §§ 75–76      Maria Öberg
Ove Ros                   V       Ersättare       §§ 70–76      Vakant
Eva Norén                 M       Ersättare       ej tjänstg.

Övriga deltagare          Lotta Hjelm, miljöchef
                          Pär Ask, byggnadsinspektör §§ 71–73
                          Karin Ehn, nämndsekreterare

Justerare                 Hans Ström
Paragrafer                70–76


§ 70 Godkännande av föredragningslistan
Nämnden beslutar att godkänna föredragningslistan med följande ändring: ärende 9 utgår.

§ 71 Bygglov för tillbyggnad av fritidshus på Kråknäs 2:14                            Dnr B 2015-0233

BESLUT
Nämnden beslutar att med stöd av 9 kap 31 § plan- och bygglagen bevilja bygglov.
Avgiften är 8 470 kronor enligt fastställd taxa.

ÄRENDET
Ansökan avser tillbyggnad med 24 kvadratmeter. Fastigheten ligger utanför detaljplanelagt område.

Besvärshänvisning bifogas.

Exp: sökanden, akten

§ 72 Förbud mot utsläpp av avloppsvatten, Mon 1:8                                      Dnr M 2014-0871

BESLUT
Nämnden beslutar
att vid vite om 50 000 kronor förbjuda NN att efter den 1 mars 2016 släppa ut avloppsvatten från
fastigheten Mon 1:8, samt
att beslutet ska delges fastighetsägaren.

Jäv: Ingen anmäls.

§ 73 Detaljplan för Sågen 3 m.fl. – beslut om samråd                                   Dnr P 2013-0012

Ulla-Britt Nääs (C) anmäler jäv och lämnar lokalen under ärendet.

BESLUT
Ärendet återremitteras till förvaltningen för komplettering av bullerutredningen.

YRKANDEN
Hans Ström (S) yrkar återremiss. Gösta Lind (M) yrkar att ärendet avgörs i dag.

OMRÖSTNING
Ordföranden ställer proposition på om ärendet ska avgöras i dag eller återremitteras och finner att ärendet ska avgöras
i dag. Omröstning begärs.
JA för avgörande i dag. NEJ för återremiss.
                                Ja      Nej     Avstår
Hans Ström (S)                          x
Maria Öberg (S)                         x
Erik Dahl (FP)                  x
Ove Ros (V)                             x
Gösta Lind (M), ordf            x
                                2       3       0
Nämnden beslutar således att återremittera ärendet.

§ 74 Tillsynsplan 2016                                                                 Dnr M 2015-0419
Nämnden beslutar att anta tillsynsplan för 2016.

§ 75 Delegationsbeslut
Förteckning över delegationsbeslut för tiden 2015-06-01–2015-08-20 redovisas. Nämnden lägger redovisningen till handlingarna.

§ 76 Övriga frågor
Inga övriga frågor anmäls.


Vid protokollet                         Justeras


Karin Ehn                               Gösta Lind            Hans Ström


Bevis om anslag
Protokollet har anslagits 2015-09-10. Anslaget tas ner 2015-10-02.
)paper";
  static const std::string kElectedBeside =
      R"paper(                                              Protokoll                                        Sida 1 (5)
KOMMUNALFÖRBUNDET RÄDDNING VÄST
Direktionen                                   2025-10-09



Tid                    Torsdag 9 oktober 2025 kl. 09:00–11:35
Plats                  Brandstationen i Alnäs

Ledamöter
Närvarande             Ordinarie                      Ersättare              Kommun
X                      Ola Brink (M), ordf.           Ann Ström (M)          Alnäs
X                      Lena Hult (S), v. ordf.        Tor Bäck (S)           Björkö
–                      Per Lager (C)                  Siv Moen (C), tjg      Alnäs
X                      Ida Falk (SD)                  Jim Rask (SD)          Dalhem
X                      Gun Wester (L)                 –                      Björkö

Övriga                 Mats Krook, förbundschef
                       Eva Ny, ekonomichef (§ 47)
                       Ronja Alm, sekreterare

Justering              Lena Hult utses att justera protokollet

Paragrafer             §§ 45–49




____________________      ____________________      ____________________
Ola Brink                 Lena Hult                 Ronja Alm
ordförande                justerare                 sekreterare
)paper"
      "\f"
      R"paper(                                              Protokoll                                        Sida 2 (5)
KOMMUNALFÖRBUNDET RÄDDNING VÄST
Direktionen                                   2025-10-09

INNEHÅLLSFÖRTECKNING

§ 45       Mötets öppnande, dagordning och justerare ............................................ 3
§ 46       Föregående protokoll ................................................................. 3
§ 47       Delårsrapport januari–augusti 2025 ................................................... 3
§ 48       Medlemsavgift 2026 och plan 2027–2028 ................................................ 4
§ 49       Avslutning ........................................................................... 5
)paper"
      "\f"
      R"paper(                                              Protokoll                                        Sida 3 (5)
KOMMUNALFÖRBUNDET RÄDDNING VÄST
Direktionen                                   2025-10-09


§ 45       Mötets öppnande, dagordning och justerare

           Direktionen beslutar
           att      godkänna dagordningen,
           att      utse Lena Hult att justera protokollet.


§ 46       Föregående protokoll

           Protokoll från den 11 september 2025 gås igenom och läggs till handlingarna.


§ 47       Delårsrapport januari–augusti 2025                                     RV 2025-000118

           Sammanfattning
           Resultatet per augusti är +2,7 mnkr. Prognosen för helåret är +0,9 mnkr.

           Beslut
           Direktionen beslutar
           att      godkänna delårsrapporten,
           att      överlämna den till medlemskommunerna.

           Underlag
           Delårsrapport, dat 2025-09-22
           Revisorernas granskning, dat 2025-10-03

           Delges
           Alnäs, Björkö och Dalhems kommuner
           Revisorerna
)paper"
      "\f"
      R"paper(                                              Protokoll                                        Sida 4 (5)
KOMMUNALFÖRBUNDET RÄDDNING VÄST
Direktionen                                   2025-10-09


§ 48       Medlemsavgift 2026 och plan 2027–2028                                  RV 2025-000064
           (Tidigare § 31/2025)

           Sammanfattning
           Medlemsavgiften föreslås räknas upp med 3,1 procent till 148,6 mnkr.

           Förslag till beslut
           att      fastställa medlemsavgiften för 2026 till 148,6 mnkr.

           Yrkanden
           Ida Falk (SD) yrkar att medlemsavgiften fastställs till 146,0 mnkr.
           Ola Brink (M) och Lena Hult (S) yrkar bifall till förslaget.

           Proposition
           Ordföranden ställer förslagen mot varandra och finner att direktionen bifaller det utsända förslaget.

           Omröstning
           Omröstning begärs.
           Ja-röst: bifall till det utsända förslaget.
           Nej-röst: bifall till Ida Falks yrkande.
           Fyra ja-röster (Ola Brink, Lena Hult, Siv Moen, Gun Wester) och en nej-röst (Ida Falk) avges.

           Beslut
           Direktionen beslutar
           att      fastställa medlemsavgiften för 2026 till 148,6 mnkr.

           Reservation
           Ida Falk (SD) lämnar skriftlig reservation, bilaga 1.

           Delges
           Medlemskommunerna
)paper"
      "\f"
      R"paper(                                              Protokoll                                        Sida 5 (5)
KOMMUNALFÖRBUNDET RÄDDNING VÄST
Direktionen                                   2025-10-09


§ 49       Avslutning

           Ordföranden tackar och avslutar mötet.


           Anslagsbevis
           Justerat protokoll har tillkännagivits på medlemskommunernas anslagstavlor 2025-10-16–2025-11-07.
)paper";
  static const std::string kListAndOffice =
      R"paper( Storsunda kommun                                                Protokoll                          Sida 1/4
 Kommunfullmäktige                                               2024-11-25


 Plats och tid          Storsundaskolans aula, måndagen den 25 november 2024, kl. 18:00–20:52
                        Ajournering kl. 19:10–19:25

 Ledamöter              Se närvarolista sidan 2

 Övriga närvarande      Helena Frost, kommundirektör
                        Niklas Höög, kanslichef

 Sekreterare            Cecilia Ram

 Ordförande             Bengt-Åke Lundmark (C)        §§ 98–102, 104–105
                        Ewa Strand (S)                § 103

 Justerare              Rickard Sand (M) och Marianne Quist (V)

 Justering              Digitalt den 2 december 2024

                                          ANSLAGSBEVIS
 Protokollet är justerat. Justeringen har tillkännagivits på kommunens digitala anslagstavla.
 Sammanträdesdatum      2024-11-25
 Paragrafer             98–105
 Anslaget publiceras    2024-12-03
 Anslaget avpubliceras  2024-12-25
)paper"
      "\f"
      R"paper( Storsunda kommun                                                Protokoll                          Sida 2/4
 Kommunfullmäktige                                               2024-11-25

 NÄRVAROLISTA

 Parti   Ledamot                        Närv   Tjänstgörande ersättare     Paragrafer
 C       Bengt-Åke Lundmark             X
 C       Lina Forss                     X
 C       Mikael Dunder                         Sigrid Norén
 M       Rickard Sand                   X
 M       Gunnel Pihl                    X                                  §§ 98–101
 M                                             Otto Krans                  §§ 102–105
 S       Ewa Strand                     X
 S       Torbjörn Hed                   X
 S       Alva Lind                             -
 V       Marianne Quist                 X
 SD      Ronny Bask                     X
 SD      Vakant                                -
 KD      Ester Malm                     X                                  ej § 103 (jäv)
)paper"
      "\f"
      R"paper( Storsunda kommun                                                Protokoll                          Sida 3/4
 Kommunfullmäktige                                               2024-11-25

 § 98 Upprop och val av justerare

 Upprop förrättas. Rickard Sand (M) och Marianne Quist (V) utses att justera protokollet.
 _____

 § 99 Allmänhetens frågestund

 Ingen fråga har anmälts.
 _____

 § 100 Budget 2025 och flerårsplan 2026–2027
 KS 2024/188

 Kommunfullmäktiges beslut
 1. Skattesatsen för 2025 fastställs till 22:35.
 2. Budget 2025 och plan 2026–2027 fastställs enligt majoritetens förslag.
 3. Kommunstyrelsen får omsätta lån under 2025 till ett belopp om högst 120 mnkr.

 Deltar ej i beslutet
 Ronny Bask (SD) deltar inte i beslutet.

 Yrkanden
 Lina Forss (C), Ewa Strand (S) och Marianne Quist (V): Bifall till kommunstyrelsens förslag.
 Rickard Sand (M), med instämmande av Ester Malm (KD): Bifall till M:s och KD:s budgetförslag.
 Ronny Bask (SD): Bifall till SD:s budgetförslag.

 Propositionsordning
 Ordföranden prövar de tre förslagen mot varandra och finner att fullmäktige bifaller kommunstyrelsens förslag.
 Votering begärs. Som motförslag till kommunstyrelsens förslag utses M:s och KD:s förslag utan votering.

 Votering
 Ja-röst till kommunstyrelsens förslag, nej-röst till M:s och KD:s förslag.
 Voteringsresultat: 6 ja, 3 nej, 1 avstår (Ronny Bask).
 Ja: Bengt-Åke Lundmark (C), Lina Forss (C), Sigrid Norén (C), Ewa Strand (S), Torbjörn Hed (S), Marianne Quist (V)
 Nej: Rickard Sand (M), Gunnel Pihl (M), Ester Malm (KD)

 Reservationer
 M- och KD-gruppen reserverar sig till förmån för eget förslag.

 Beredning
 Kommunstyrelsen 2024-11-05 § 171
 Kommunstyrelsens arbetsutskott 2024-10-22 § 148
 MBL-protokoll 2024-10-14

 Sänds till
 Ekonomienheten
 Samtliga nämnder
 Storsunda Bostäder AB
)paper"
      "\f"
      R"paper( Storsunda kommun                                                Protokoll                          Sida 4/4
 Kommunfullmäktige                                               2024-11-25

 § 101 Svar på interpellation från Torbjörn Hed (S) om äldreboendet Tallgården
 KS 2024/402

 Interpellationen besvaras av socialnämndens ordförande Lina Forss (C). Interpellationen får ställas och anses besvarad.
 _____

 § 102 Medborgarförslag om hundrastgård
 KS 2024/377

 Kommunfullmäktiges beslut
 Medborgarförslaget överlämnas till tekniska nämnden för beslut.

 § 103 Ansvarsfrihet för Storsunda samordningsförbund
 KS 2024/295

 Jäv
 Bengt-Åke Lundmark (C) och Ester Malm (KD) anmäler jäv och deltar inte i ärendets handläggning. Ewa Strand (S) går in som
 ordförande.

 Kommunfullmäktiges beslut
 Styrelsen beviljas ansvarsfrihet för 2023.

 § 104 Entledigande och fyllnadsval
 KS 2024/410, KS 2024/411

 Kommunfullmäktiges beslut
 a) Alva Lind (S) entledigas från uppdraget som ledamot i kommunfullmäktige.
 b) Till ny ersättare i socialnämnden efter Per Ros (M) väljs Otto Krans (M) för tiden till och med 2026-12-31.

 § 105 Anmälningsärenden

 Kommunfullmäktiges beslut
 Anmälningarna läggs till handlingarna.
)paper";
  static const std::string kOldForm =
      R"paper( KOMMUN              Sammanträdesprotokoll                                       Blad 1(3)
 HOLMÅKRA            Socialnämndens individutskott
                     2018-11-14

Plats och tid        Vård- och omsorgskontoret, kl 13 00 - 14 35

ande

Beslutande           Rune Ask  (s) ordförande
                     Lisbeth Ekman  (m)
                     Jonny Öberg  (c)
                     Maj-Britt Sjö  (s) tjg ers f Leif Rang (s)

Övriga deltagande    Susanne Ståhl, enhetschef
                     Per Olsson, socialsekreterare §§ 210-211
                     Annika Bro, sekreterare

Utses att justera    Lisbeth Ekman

Justeringens
plats och tid        Vård- och omsorgskontoret 2018-11-19

Underskrifter        Sekreterare  ..............................        Paragrafer  209-212
                                  Annika Bro

                     Ordförande   ..............................
                                  Rune Ask

                     Justerande   ..............................
                                  Lisbeth Ekman

                     BEVIS
                     Justeringen har tillkännagivits genom anslag
Organ                Socialnämndens individutskott
Sammanträdesdatum    2018-11-14
Datum för            2018-11-20                    Datum för               2018-12-12
anslags uppsättande                                anslags nedtagande
Förvaringsplats      Vård- och omsorgskontoret
för protokollet
Underskrift          ..............................
                     Annika Bro
)paper"
      "\f"
      R"paper( KOMMUN              Sammanträdesprotokoll                                       Blad 2(3)
 HOLMÅKRA            Socialnämndens individutskott
                     2018-11-14

§ 209         Dnr 2018/66.700

              Yttrande över ansökan om serveringstillstånd, Krogen AB

              Individutskottets beslut

              Individutskottet tillstyrker ansökan.

              Bakgrund

              Länsrestauranginspektören har begärt yttrande, deras dnr 501-8834-2018.

              Expediering: Länsrestauranginspektören

§ 210         Dnr 2018/91.751

              Internkontroll av handläggningstider

              Individutskottets förslag till beslut i socialnämnden

              Socialnämnden godkänner redovisningen och lägger den till handlingarna.

              Sammanfattning

              Handläggningstiden för ekonomiskt bistånd var i snitt 9 dagar.

              Underlag för beslut
              Skrivelse från IFO 2018-11-01
              SN IU § 188/2018

              Expediering: Socialnämnden
)paper"
      "\f"
      R"paper( KOMMUN              Sammanträdesprotokoll                                       Blad 3(3)
 HOLMÅKRA            Socialnämndens individutskott
                     2018-11-14

§ 211         Dnr 2018/104.752

              Ansökan om bidrag, Kvinnojouren Viola

              Individutskottets beslut

              Kvinnojouren Viola beviljas bidrag med 85 tkr för 2019.

              Beslutsgång

              Jonny Öberg (c) yrkar att bidraget höjs till 100 tkr. Ordföranden ställer proposition på sitt eget förslag
              mot Jonny Öbergs och finner eget förslag antaget. Votering begärs.

              Ja-röst för ordförandens förslag.  Nej-röst för Jonny Öbergs förslag.

              Ja                          Nej
              Rune Ask (s)                Jonny Öberg (c)
              Maj-Britt Sjö (s)           Lisbeth Ekman (m)

              Vid lika röstetal (2-2) avgör ordförandens utslagsröst, varvid individutskottet beslutar enligt ordförandens förslag.

              Reservation
              Jonny Öberg (c) och Lisbeth Ekman (m) reserverar sig skriftligt, bilaga.

              Expediering: Kvinnojouren Viola, ekonomikontoret

§ 212         Information

              Enhetschef Susanne Ståhl informerar om bemanningsläget.
)paper";
  static const std::string kAnswering =
      R"paper(Hedinge kommun                         PROTOKOLLSUTDRAG                            Sida 1 (2)
Barn- och utbildningsnämnden           Sammanträdesdatum 2025-04-23


§ 47                                                             BUN-2025-0102

Yttrande över idrottspolitiskt program (KFN-2025-0017)

Beslut
1. Barn- och utbildningsnämnden tillstyrker förslaget till idrottspolitiskt program.
2. Förvaltningens tjänsteskrivelse lämnas som nämndens yttrande.
3. Paragrafen justeras omedelbart.

Ärendet
Kultur- och fritidsnämnden har sänt programmet på remiss. Svar ska lämnas senast den 12 maj 2025.

Förvaltningens synpunkter

Barn och unga
Målet att alla barn ska prova minst tre idrotter är bra och bör kopplas till skolans fritidshem.

Anläggningar och taxor
Skolornas gymnastiksalar är bokade av skolan till klockan 17. Nämnden motsätter sig att föreningar får tillträde tidigare.

Ideellt ledarskap
Nämnden har inga synpunkter på avsnittet.

Beslutet skickas till
Kultur- och fritidsnämnden
)paper";
  static const std::vector<FactRow> kRows{
      {"a list on a page whose head calls it so", kBothLists, "6", "/votes/0/seats", "11"},
      {"its § without the last of the columns", kBothLists, "6", "/votes/0/ballots/9/vote", R"j("abstain")j"},
      {"a mark of presence is no party", kBothLists, "6", "/votes/0/ballots/3/party", R"j("M")j"},
      {"who served for whom", kBothLists, "8", "/votes/0/ballots/2/seat", R"j("Gun Palm")j"},
      {"D is from a distance where the key says so", kBothLists, "", "/attendance/3/remote", "true"},
      {"of two bodies' § the minutes' own", kTwoSeries, "129", "/registry_number", R"j("KS/2019:201")j"},
      {"where the other body had none", kTwoSeries, "131", "/decision",
       R"j(["Delgivningarna läggs till handlingarna."])j"},
      {"points 1 and 2 are no vote", kTwoSeries, "130", "/votes", "[]"},
      {"extracts: the committee's", kExtracts, "88", "/body", R"j("Kommunstyrelsens arbetsutskott")j"},
      {"on its own day", kExtracts, "88", "/meeting_date", R"j("2021-09-14")j"},
      {"whose decision is to propose", kExtracts, "88", "/outcome", R"j("recommended")j"},
      {"and the board's", kExtracts, "142", "/meeting_date", R"j("2021-09-28")j"},
      {"when it was attested is no paper", kExtracts, "88", "/references/0/kind", R"j("official_memo")j"},
      {"a roll call with a cell a line", kCrossALine, "", "/attendance/1/role", R"j("member")j"},
      {"its crosses are no title", kCrossALine, "", "/attendance/1/title", "null"},
      {"names over what they sign as", kNamesAbove, "", "/chair", R"j("Ingrid Sköld")j"},
      {"side by side", kNamesAbove, "", "/attesters", R"j(["Mats Rehn"])j"},
      {"and one below the other", kNamesAbove, "", "/secretary", R"j("Marcus Säll")j"},
      {"a place alone is as it is written", kNamesAbove, "", "/place",
       R"j("Regionhuset, Storsalen, samt digitalt via Teams")j"},
      {"whom a substitute serves for, in a column", kNamesAbove, "", "/attendance/7/substitutes_for",
       R"j("Åke Limnell")j"},
      {"day and hours without a label", kBareHead, "", "/start", R"j("13.15")j"},
      {"the place under them", kBareHead, "", "/place", R"j("Kommunhuset, Sjösalen")j"},
      {"a substitute for a seat that is nobody's", kBareHead, "", "/attendance/9/role", R"j("serving_substitute")j"},
      {"one who did not serve", kBareHead, "", "/attendance/10/role", R"j("substitute")j"},
      {"no disqualification is no decision", kBareHead, "72", "/decision/1",
       R"j("att beslutet ska delges fastighetsägaren.")j"},
      {"the last sentence decides", kBareHead, "75", "/outcome", R"j("noted")j"},
      {"a substitute who only could have served", kElectedBeside, "", "/attendance/5/name", R"j("Siv Moen")j"},
      {"and who did", kElectedBeside, "", "/attendance/5/substitutes_for", R"j("Per Lager")j"},
      {"a § in brackets of an office", kElectedBeside, "", "/attendance/1/title", R"j("ekonomichef")j"},
      {"a notice's span of days", kElectedBeside, "", "/notice/removed", R"j("2025-11-07")j"},
      {"where the case was before is no title", kElectedBeside, "48", "/title",
       R"j("Medlemsavgift 2026 och plan 2027–2028")j"},
      {"who led is in the list once", kListAndOffice, "", "/attendance/0/role", R"j("chair")j"},
      {"with the list's own §", kListAndOffice, "", "/attendance/0/absent_at", "[[103,103]]"},
      {"a notice that is taken off a site", kListAndOffice, "", "/notice/removed", R"j("2024-12-25")j"},
      {"who abstained, in brackets", kListAndOffice, "100", "/votes/0/abstain", "1"},
      {"and the tally agrees", kListAndOffice, "100", "/votes/0/agrees", "true"},
      {"one who asks with another", kListAndOffice, "100", "/proposals/1/by/1/name", R"j("Ester Malm")j"},
      {"tjg ers f", kOldForm, "", "/attendance/3/substitutes_for", R"j("Leif Rang")j"},
      {"a heading inside the board's views", kAnswering, "47", "/answer/passages/5/heading",
       R"j("Ideellt ledarskap")j"},
      {"a class after the number's dot", kOldForm, "211", "/registry_number", R"j("2018/104.752")j"},
      {"and its title", kOldForm, "211", "/title", R"j("Ansökan om bidrag, Kvinnojouren Viola")j"},
  };
  return kRows;
}

class LateForms : public testing::TestWithParam<FactRow> {};

TEST_P(LateForms, HasTheFact) { expect_fact(GetParam()); }

INSTANTIATE_TEST_SUITE_P(Rows, LateForms, testing::ValuesIn(rows()));

const std::vector<FactRow>& papers() {
  static const std::string kNumberedParties =
      R"paper(AVTAL OM IDÉBURET OFFENTLIGT PARTNERSKAP (IOP)

Träffpunkt Lyktan

1. Parter

1.1 Mörkhults kommun, org.nr 212000-9911, genom socialnämnden, nedan kallad kommunen
1.2 Föreningen Lyktan Mörkhult, org.nr 802411-7766, nedan kallad föreningen

2. Bakgrund och syfte

Kommunen och föreningen vill tillsammans motverka ensamhet bland äldre. Partnerskapet bygger på föreningens idé och engagemang.

3. Gemensam värdegrund

Parterna utgår från alla människors lika värde.

4. Verksamhetens innehåll

Föreningen håller träffpunkten öppen tre dagar i veckan, minst 40 veckor om året. Föreningen anordnar månatliga utflykter.

5. Kommunens åtaganden

Kommunen upplåter lokalen Storgatan 8 utan kostnad. Kommunen bidrar med 475 000 kronor per år. Ersättningen räknas årligen upp med konsumentprisindex.
Beloppet betalas ut i fyra lika stora delar, i januari, april, juli och oktober.

6. Föreningens åtaganden

Föreningen bidrar med ideellt arbete motsvarande 900 timmar per år samt anställer en verksamhetsledare på 50 procent.

7. Uppföljning

Parterna träffas två gånger per år. Föreningen lämnar senast den 28 februari varje år en verksamhetsberättelse och en
ekonomisk redovisning. En gemensam utvärdering görs senast den 30 september 2026.

8. Avtalstid och förlängning

Avtalet gäller från och med den 1 januari 2025 till och med den 31 december 2027. Om avtalet inte sägs upp senast nio månader
före avtalstidens utgång förlängs det med två år i sänder.

9. Uppsägning och hävning

Vardera part kan häva avtalet med omedelbar verkan vid väsentligt avtalsbrott.

10. Tvist

Tvister löses i första hand genom förhandling.

11. Kontaktpersoner

För kommunen: Ulla Bring, enhetschef förebyggande arbete, ulla.bring@morkhult.example
För föreningen: Per-Ola Hedin, ordförande

Avtalet är upprättat i två likalydande exemplar, varav parterna tagit var sitt.

Mörkhult den 12 december 2024

För Mörkhults kommun                         För Föreningen Lyktan Mörkhult


____________________________                 ____________________________
Anna-Karin Salo                              Per-Ola Hedin
Socialnämndens ordförande                    Ordförande
)paper";
  static const std::string kMemo =
      R"paper(Tjänsteskrivelse                                              1 (2)
Datum: 2022-03-14                                             Diarienummer: BUN 2022/61-1
Barn- och utbildningsförvaltningen
Lars-Göran Fält, verksamhetschef
Maria Sten, controller

                                                              Barn- och utbildningsnämnden


Ny organisation för elevhälsan


Förslag till beslut

Barn- och utbildningsförvaltningen föreslår att barn- och utbildningsnämnden beslutar

att inrätta en central elevhälsoenhet från och med den 1 augusti 2022,

att finansiera enheten inom ram med 3,6 mnkr år 2022 och 8,6 mnkr från 2023, samt

att förvaltningen återrapporterar till nämnden i juni 2023.


Ärendet

Nämnden gav 2021-10-20 § 118 förvaltningen i uppdrag att se över elevhälsans organisation. Översynen visar att tillgången
till skolpsykolog varierar mellan skolorna.

Ekonomiska konsekvenser

Kostnaden ryms inom nämndens ram genom att rektorernas budget för elevhälsa minskas i motsvarande mån.

Barnets bästa

Förslaget bedöms öka likvärdigheten. Elevråden har hörts.

Facklig samverkan

Samverkan enligt MBL § 11 ägde rum den 9 mars 2022.

Beslutsunderlag

Tjänsteskrivelse, daterad 2022-03-14
Rapport: Översyn av elevhälsan, 2022-02-25
Barn- och utbildningsnämndens beslut 2021-10-20 § 118


Åsa Brundin                                      Lars-Göran Fält
Förvaltningschef                                 Verksamhetschef


Beslutet ska skickas till
Samtliga rektorer
Ekonomienheten
)paper";
  static const std::string kAskedAndAnswered =
      R"paper(Viksund 2023-11-15

Till Samhällsbyggnadsnämnden
Viksunds kommun

Remissvar – Förslag till gångplan för Viksunds tätort (SBN 2023-000451)

Kommunala pensionärsrådet och Kommunala funktionshinderrådet lämnar här ett gemensamt svar.

Fråga                              Vårt svar
1. Är målen rimliga?               Ja, men vi vill se ett delmål redan till 2027. Råden tillstyrker målen under
                                   förutsättning att sittbänkar räknas in.
2. Saknas någon viktig länk?       Gångvägen mellan vårdcentralen och busstationen saknas. Den måste läggas till.
3. Drift och vinterväghållning     Vi avstyrker att gångbanor prioriteras efter huvudgator. Gångbanor ska snöröjas först.
4. Övrigt                          Råden har i övrigt inget att erinra.

För Kommunala pensionärsrådet            För Kommunala funktionshinderrådet

Inga-Lill Storm                          Roger Edh
ordförande                               ordförande
)paper";
  static const std::string kPlan =
      R"paper(                                   Viksunds kommun
                                   Klimatanpassningsplan 2024–2030




Dokumenttyp              Plan
Beslutad av              Kommunfullmäktige 2024-05-27 § 61
Diarienummer             KS 2023/774
Gäller för               Samtliga nämnder och bolag
Giltighetstid            2024-06-01 – 2030-12-31
Dokumentansvarig         Hållbarhetschefen
Revideras                Senast 2027
Ersätter                 Klimatanpassningsplan 2018–2023 (KF 2018-11-26 § 140)





Innehåll
1 Inledning ........................................................ 3
2 Mål .............................................................. 3
3 Åtgärder ......................................................... 4
4 Uppföljning ...................................................... 5


1 Inledning

Klimatet i Viksund blir varmare och blötare. Planen anger hur kommunen ska anpassa sig.

2 Mål

Kommunen ska klara ett hundraårsregn utan skador på samhällsviktig verksamhet.

3 Åtgärder

3.1 Skyfallsled i centrum
Tekniska nämnden bygger en skyfallsled till en kostnad av 14 miljoner kronor 2025–2026.

3.2 Svalka på äldreboenden
Socialnämnden installerar kylrum på samtliga boenden före 2026.

4 Uppföljning

Planen följs upp årligen i kommunens årsredovisning.
)paper";
  static const std::string kTwoColumns =
      R"paper(Tallviks kommun

Riktlinje för lån av lokaler
Antagen av kommunfullmäktige 2023-06-19 § 88. Gäller från och med 2023-07-01.

Syfte                                                       Avgifter
Riktlinjen talar om hur kommunens lokaler får lånas         Avgiften står i taxan som fullmäktige antar. Den som
ut till föreningar och enskilda, och vad det kostar         ställer in senare än två dygn i förväg betalar halva
att göra det på kvällar och helger.                         avgiften, om inte någon annan tar lokalen.

Vem som får låna                                            Nycklar
Föreningar med säte i kommunen går före andra. En           Nycklar hämtas i receptionen på kommunhuset före
privatperson får låna en lokal om ingen förening har        klockan femton och lämnas tillbaka dagen efter. För
sökt den två veckor i förväg. Politiska partier lånar       en förlorad nyckel betalar låntagaren bytet av alla
på samma villkor som föreningar, också under valår då       lås som nyckeln går till, så som det har kostat den
många vill ha lokal.                                        gången.
)paper";
  static const std::string kSummons =
      R"paper(Norrvikens kommun                        KALLELSE

Organ            Kulturnämnden
Tid              Tisdagen den 8 april 2025 kl. 13.15
Plats            Rum Forsen, kommunhuset
Ordförande       Ulla Marks (S)
Nämndsekreterare Bo Tall

Ärenden
1 Val av justerare
2 Bidrag till Lödkolven    Dnr KN 2025/0052
3 Taxa för lokaler         Dnr KN 2024/0319
)paper";
  static const std::string kCounted =
      R"paper(Handlingsplan för trygghet 2025–2027

1 Inledning
Planen har tagits fram av fyra förvaltningar.

2 Prioriterade områden
Tre områden prioriteras:
- Ljusa vägar
- Vuxna på stan
- Trygga hem

3 Ljusa vägar
Lampor byts på gångvägarna.

4 Uppföljning
Planen följs upp varje år.
)paper";
  static const std::string kMargin =
      R"paper(Norrvikens kommun

IDÉBURET OFFENTLIGT PARTNERSKAP
Öppen verkstad i Norrviken

Mellan              Kultur- och fritidsnämnden i Norrvikens kommun, nedan Nämnden, och
                    Föreningen Lödkolven, organisationsnummer 802477-1236, nedan Föreningen.

Varför              Verkstaden i gamla skolan har stått tom sedan 2019. Föreningen vill öppna
                    den för alla som vill laga i stället för att köpa nytt.

Föreningens del     Föreningen håller verkstaden öppen tre kvällar i veckan och ordnar en
                    lagningsdag i månaden.

Nämndens del        Nämnden står för lokalen och dess uppvärmning.

Pengar              Nämnden betalar 60 000 kronor för tiden 1 maj 2024–31 december 2024
                    och 95 000 kronor för tiden 1 januari 2025–31 december 2025.

Uppföljning         Föreningen lämnar en rapport varje halvår.

Avtalets            Avtalet gäller från och med 2024-05-01 till och med 2025-12-31. Under
giltighet           tiden kan vardera parten säga upp det med två månaders varsel.

Underskrifter       Norrviken den 22 april 2024
)paper";
  static const std::vector<FactRow> kRows{
      {"parties in numbered lines", kNumberedParties, "", "/public_party", R"j("Mörkhults kommun")j"},
      {"the other", kNumberedParties, "", "/non_profit_party", R"j("Föreningen Lyktan Mörkhult")j"},
      {"notice told with the renewal", kNumberedParties, "", "/notice_months", "9"},
      {"a point before \"samt\"", kMemo, "", "/proposed_decision/1",
       R"j("att finansiera enheten inom ram med 3,6 mnkr år 2022 och 8,6 mnkr från 2023")j"},
      {"a row is a view, over all its lines", kAskedAndAnswered, "", "/views/0/stance", R"j("endorses_with_changes")j"},
      {"of what was asked", kAskedAndAnswered, "", "/views/1/theme", R"j("Saknas någon viktig länk?")j"},
      {"rows that disagree leave the whole open", kAskedAndAnswered, "", "/stance", R"j("unclear")j"},
      {"a plan's name with a topic in it", kPlan, "", "/title", R"j("Klimatanpassningsplan 2024–2030")j"},
      {"the decision it was adopted by", kPlan, "", "/references/0/item", "61"},
      {"as a fact of its own", kPlan, "", "/decided/item", "61"},
      {"and that of the one before", kPlan, "", "/references/1/date", R"j("2018-11-26")j"},
      {"columns side by side, one after the other", kTwoColumns, "", "/outline",
       R"j(["Syfte", "Vem som får låna", "Avgifter", "Nycklar"])j"},
      {"a title over the line on its adoption", kTwoColumns, "", "/title", R"j("Riktlinje för lån av lokaler")j"},
      {"as many areas as are counted", kCounted, "", "/priority_areas",
       R"j(["Ljusa vägar", "Vuxna på stan", "Trygga hem"])j"},
      {"where a summons calls to", kSummons, "", "/place", R"j("Rum Forsen, kommunhuset")j"},
      {"when", kSummons, "", "/start", R"j("13.15")j"},
      {"who leads it", kSummons, "", "/chair", R"j("Ulla Marks")j"},
      {"who keeps its minutes", kSummons, "", "/secretary", R"j("Bo Tall")j"},
      {"and no number of its points", kSummons, "", "/registry_number", "null"},
      {"headings in the margin", kMargin, "", "/period/to", R"j("2025-12-31")j"},
      {"money under one of them", kMargin, "", "/amounts/0/sek", "60000"},
      {"until when, where the first year ends", kMargin, "", "/amounts/0/to", R"j("2024-12-31")j"},
      {"notice under a heading over two lines", kMargin, "", "/notice_months", "2"},
      {"reports under another", kMargin, "", "/reports/0", R"j("half-yearly")j"},
  };
  return kRows;
}

class LatePapers : public testing::TestWithParam<FactRow> {};

// A paper that is no minutes is the file's first record.
TEST_P(LatePapers, HasTheFact) {
  const FactRow& row = GetParam();
  const auto pages = read_pages(row.text, "paper.txt");
  ASSERT_TRUE(pages);
  const auto records = read_file(*pages, {std::nullopt, "paper.txt"});
  ASSERT_FALSE(records.empty());
  const auto json = nlohmann::json::parse(to_json(records.front(), JsonForm::exported));
  const nlohmann::json::json_pointer pointer(row.fact);
  ASSERT_TRUE(json.contains(pointer)) << row.fact << " in " << json.dump(1);
  EXPECT_EQ(json[pointer].dump(), nlohmann::json::parse(row.value).dump()) << row.what;
}

INSTANTIATE_TEST_SUITE_P(Rows, LatePapers, testing::ValuesIn(papers()));

}  // namespace
}  // namespace akt
