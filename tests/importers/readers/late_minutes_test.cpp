#include <gtest/gtest.h>

#include "tests/importers/readers/fact_rows.h"

namespace akt {
namespace {

const std::vector<FactRow>& rows() {
  static const std::string kSpelledOut =
      R"paper(                                                                    PROTOKOLL
                                                                    Nr 2 / 2012
ÖSTERHAMNS KOMMUN
Kommunfullmäktige                                                   2012-02-27

Tid                 Måndagen den 27 februari 2012 kl 19.00 - 21.30
Plats               Stadshotellets festsal

Närvarande          Bilaga A

Justerare           Herbert Lindqvist (FP) och Siv Englund (S)

Paragrafer          §§ 14 - 20

Underskrifter



                    Ordförande               Karl-Gustav Storck


                    Sekreterare              Barbro Thelin


                    Justerare                Herbert Lindqvist               Siv Englund


Protokollet anslaget den 6 mars 2012
Anslaget nedtages den 28 mars 2012


                    Barbro Thelin
)paper"
      "\f"
      R"paper(ÖSTERHAMNS KOMMUN                                                   PROTOKOLL          2
Kommunfullmäktige                                                   2012-02-27


§ 14
Dnr 2011/KS 0412 041

Årsredovisning för Österhamns Energi AB

Kommunstyrelsen har den 7 februari 2012, § 31, behandlat ärendet.

I ärendet yttrar sig Karl Wester (M), Siv Englund (S) och Olof Brink (V).

KOMMUNFULLMÄKTIGE BESLUTAR

att lägga årsredovisningen till handlingarna.


§ 15
Dnr 2012/KS 0044 101

Ändring av reglemente för kultur- och fritidsnämnden

Kommunstyrelsen föreslår i beslut den 7 februari 2012, § 33, att reglementet ändras så att nämnden får ansvar för
ungdomsgårdarna.

Yrkanden

Olof Brink (V) yrkar, med instämmande av Siv Englund (S), avslag på kommunstyrelsens förslag.

Karl Wester (M), Herbert Lindqvist (FP) och Ann-Britt Sahlin (C) yrkar bifall till kommunstyrelsens förslag.

Propositioner

Ordföranden ställer proposition på bifall till kommunstyrelsens förslag mot avslag och förklarar sig anse att kommunstyrelsens
förslag bifallits. Votering begärs och verkställs. Kommunfullmäktige godkänner att den som bifaller kommunstyrelsens förslag
röstar ja och den som avslår förslaget röstar nej.

Voteringen utfaller med tjugotre (23) ja-röster och arton (18) nej-röster. Fyra ledamöter är frånvarande, se bilaga B.

KOMMUNFULLMÄKTIGE BESLUTAR

att ändra reglementet i enlighet med kommunstyrelsens förslag.

Reservation

Mot beslutet reserverar sig samtliga socialdemokrater och vänsterpartister.


§ 16
Dnr 2012/KS 0077 102

Avsägelse och val

KOMMUNFULLMÄKTIGE BESLUTAR

att bevilja Lena Ohlin (MP) entledigande från uppdraget som nämndeman, samt

att till ny nämndeman för tiden t.o.m. 2014-12-31 utse Rolf Åman (MP).


§ 17

Interpellation till kommunalrådet Karl Wester om snöröjningen

Olof Brink (V) har ställt en interpellation. Interpellationen besvaras av Karl Wester (M).

KOMMUNFULLMÄKTIGE BESLUTAR

att anse interpellationen besvarad.


§ 18 - 19

Anmälan av motioner

Följande motioner har lämnats in och överlämnas till kommunstyrelsen för beredning:
18  Siv Englund (S) om avgiftsfria bad
19  Ann-Britt Sahlin (C) om bredband på landsbygden


§ 20

Meddelanden

Meddelandena läggs till handlingarna.
)paper";
  static const std::string kSignAfter =
      R"paper(LÅNGVIKS KOMMUN
Miljönämnden
Sammanträdesprotokoll 2017-05-11

Plats och tid: Kommunhuset, kl. 9–11.15
Närvarande: Hans Kruse (C), ordförande, Pia Öhrn (S), Leo Mark (M), Ulf Stål (V) ers. för Maria Ehn (V)
Sekreterare: Ida Borg
Justerare: Pia Öhrn


31 §    Val av justerare

Beslut: Pia Öhrn utses.


32 §    Tillsynsbesök på avloppsreningsverket          MN 2017-88

Beslut: Rapporten godkänns.

Sammanfattning: Besöket gjordes den 4 maj 2017.


33 §    Dispens från strandskydd, Ön 1:14              MN 2017-61

Beslut: Dispens medges enligt 7 kap. 18 b § miljöbalken.

Skäl: Området är redan ianspråktaget.


34 §    Övrigt

Inget.
)paper";
  static const std::string kSignInLetters =
      R"paper(Sida 1 av 2
Protokoll fört vid sammanträde med Nämnden för arbetsmarknad och vuxenutbildning
Datum: 2020-09-24
Tid: 13:00-15:10
Plats: Rådhuset, rum 3, samt via Teams

Ledamöter: Eva Sten (S) ordf, Bo Lax (M) v ordf (via Teams), Rut Ö (KD), Kim Dal (S), Per Asp (SD) t.o.m. Paragraf 62
Ersättare: Siv By (S) tjänstgörande för Kim Dal (S) fr.o.m. Paragraf 63, Tom Rö (M)
Övriga: Ann Lo, avdelningschef, Jan Ny, sekreterare

Paragraf 61 Mötets öppnande
Ordföranden öppnar mötet.

Paragraf 62 Delårsrapport (AVN 2020/12)
Nämnden beslutar:
att godkänna delårsrapporten.

Paragraf 63 Ny verksamhet för nyanlända (AVN 2020/33)
Förslag: Bo Lax (M) föreslår avslag. Eva Sten (S) föreslår bifall.
Ordföranden ställer förslagen under proposition och finner att nämnden bifaller hennes förslag.
Omröstning begärs. Följande omröstningsordning fastställs: JA för ordförandens förslag, NEJ för Bo Lax förslag.
Ja röstar Eva Sten (S), Rut Ö (KD) och Siv By (S). Nej röstar Bo Lax (M). 
Med 3 ja mot 1 nej beslutar nämnden
att starta verksamheten den 1 januari 2021.
Bo Lax (M) reserverar sig.

Paragraf 64 Nästa möte
Nästa möte är den 29 oktober 2020.

Eva Sten, ordförande
Jan Ny, sekreterare
Bo Lax, justerare
)paper";
  static const std::string kCommittee =
      R"paper(STENHAGA KOMMUN          PROTOKOLL                         Sammanträdesdatum          Sida
Tekniska utskottet                                         2016-09-13                 1 (2)

Plats och tid            Kommunkontoret, Lilla salen, 13.30 - 15.05

Ledamöter                Börje Alm, ordförande             (M)
                         Kerstin Roos, vice ordförande     (S)
                         Lage Friberg                      (C)      §§ 55-58
                         Irene Salo                        (S)

Ersättare                Mats Björk                        (C)      tjg §§ 59-60
                         Tina Ekman                        (MP)

Tjänstemän               Rolf Hedin, teknisk chef
                         Sara Lund, ingenjör, § 57

Utses att justera        Kerstin Roos

Justeringens tid         2016-09-19

Underskrifter            Paragrafer     55 - 60

Sekreterare              ______________________________
                         Rolf Hedin

Ordförande               ______________________________
                         Börje Alm

Justerande               ______________________________
                         Kerstin Roos

ANSLAG/BEVIS             Protokollet är justerat. Justeringen har tillkännagivits genom anslag.
Organ                    Tekniska utskottet
Sammanträdesdatum        2016-09-13
Anslags uppsättande      2016-09-20                        Anslags nedtagande   2016-10-12
)paper"
      "\f"
      R"paper(STENHAGA KOMMUN          PROTOKOLL                         Sammanträdesdatum          Sida
Tekniska utskottet                                         2016-09-13                 2 (2)

TU § 55

Fastställande av föredragningslista

Föredragningslistan fastställs.

TU § 56                                                    Dnr 2016.212.311

Belysning längs gång- och cykelväg till Hagaskolan

Tekniska utskottets förslag till kommunstyrelsen

Kommunstyrelsen anvisar 640 tkr ur investeringsbudgeten 2017 för belysning.

Bakgrund
Skolan har i skrivelse 2016-04-20 begärt att belysning sätts upp.

Beslutsunderlag
Skrivelse från Hagaskolans föräldraråd 2016-04-20
Kostnadsberäkning 2016-08-30
TU 2016-06-07 § 41
__________
Beslutet till:
KS

TU § 57                                                    Dnr 2016.198.331

Upplåtelse av mark för båtklubb

Beslut
Utskottet beslutar enligt förvaltningens förslag.

Förvaltningens förslag
Avtal tecknas med Stenhaga båtklubb om 1 200 kvm mark för en tid om tio år och en årlig avgift av 6 000 kronor.

Yrkande
Irene Salo (S) yrkar att avgiften sätts till 3 000 kronor.

Propositionsordning
Ordföranden ställer proposition på Irene Salos yrkande och finner att det avslås.

Protokollsanteckning
Irene Salo (S) lämnar följande protokollsanteckning: Ideella föreningar bör inte betala mer än självkostnad.
__________
Beslutet till:
Båtklubben
Markhandläggaren

TU § 58                                                    Dnr 2016.044.009

Rapporter
a) Vinterväghållning
b) Sophämtning

Utskottet tar del av rapporterna.

TU § 59                                                    Dnr 2016.230.312

Trafiksäkerhet på Skolgatan

Ärendet bordläggs.

TU § 60

Nästa sammanträde

Nästa sammanträde äger rum den 18 oktober.
)paper";
  static const std::string kManyVotes =
      R"paper(Brunnsberga kommun
Kommunfullmäktige                   Sammanträdesprotokoll               2023-06-12

Plats och tid       Medborgarhuset, kl. 18.30-22.05
Beslutande          Enligt bifogad uppropslista
Ordförande          Margit Sund (S)
Sekreterare         Joel Hed
Justerare           Arne Lax (M), Pia Rot (S)
Paragrafer          70-76


§ 70
Val av ordförande i valberedningen
Valet förrättas med slutna sedlar. Till valförrättare utses Arne Lax (M) och Pia Rot (S).
Efter sammanräkning konstateras att 45 röster har avgivits, varav 24 på Karl Ros (C), 20 på Eva Dal (S) och 1 blank.

Kommunfullmäktiges beslut
Karl Ros (C) väljs till ordförande i valberedningen.

§ 71
Försäljning av Brunnsgården                                   Dnr 2022/331

Beslutsgång
Ordföranden ställer proposition och finner bifall till kommunstyrelsens förslag. Votering begärs.
Ja-röst för bifall till kommunstyrelsens förslag.
Nej-röst för återremiss.
Omröstningen utfaller med 22 röster för ja och 23 röster för nej. Ärendet är därmed återremitterat.

Kommunfullmäktiges beslut
Ärendet återremitteras för kompletterande värdering.

§ 72
Parkeringsavgifter                                            Dnr 2022/402

Yrkanden
Arne Lax (M) yrkar att avgiften blir 10 kronor. Karl Ros (C) yrkar att avgiften blir 5 kronor. Pia Rot (S) yrkar bifall till kommunstyrelsens förslag om 15 kronor.

Votering 1 (motförslag)
Ja-röst för Arne Lax förslag. Nej-röst för Karl Ros förslag.
Resultat: 14 ja, 9 nej och 22 avstår.

Votering 2 (huvudvotering)
Ja-röst för kommunstyrelsens förslag. Nej-röst för Arne Lax förslag.
Resultat: 22 ja, 14 nej och 9 avstår.

Kommunfullmäktiges beslut
Parkeringsavgiften fastställs till 15 kronor per timme.

§ 73
Folkomröstning om vindkraft                                   Dnr 2023/12

Enligt 8 kap. 1 § kommunallagen krävs att två tredjedelar av de närvarande röstar mot förslaget för att folkomröstning inte ska hållas.
Omröstning genomförs genom upprop. 31 ledamöter röstar för att hålla folkomröstning och 14 ledamöter röstar emot.

Kommunfullmäktiges beslut
Folkomröstning ska hållas den 9 juni 2024.

§ 74
Minskning av antalet ledamöter                                Dnr 2023/55

Röstetalen blir lika, 22-22, och 1 ledamot avstår. Ordföranden har utslagsröst.

Kommunfullmäktiges beslut
Motionen avslås.

§ 75
Ny översiktsplan                                              Dnr 2020/18

Omröstningsresultat
Ja-röster: 40
Nej-röster: 3
Avstår: 1
Frånvarande: 1

Kommunfullmäktiges beslut
Översiktsplanen antas.

§ 76
Anställningsstopp                                             Dnr 2023/90

Med röstsiffrorna 25 mot 20 beslutar kommunfullmäktige att avslå motionen om anställningsstopp.
)paper";
  static const std::string kShifted =
      "Dalby stad\nGemensam valnämnd\nSammanträdesdatum 2023-10-18\n\nJusterade paragrafer §§ 72-73\n\n\f§ 72 "
      "Plan\n\nBeslut\n\n"
      "Planen antas.\n\nOmröstning\nJa-röst för bifall. Nej-röst för avslag.\n"
      "    Ledamöter                                  Ja       Nej       Avstår\n"
      "    Rut Ek (L)                                 X\n    Ola By (M)                                 X\n\f"
      "    Siv Lind (M)                          X\n    Nils Vik (S)                                  X\n"
      "    Ida Moss (S)                                  X\n    Tor Hed (MP)                                           "
      " X\n"
      "Med 3 ja-röster mot 2 nej-röster och 1 som avstår antas planen.\n\n§ 73 Övrigt\n\nBeslut\n\nInget.\n";
  static const std::vector<FactRow> kRows{
      {"members of a party reserve", kSpelledOut, "15", "/reservations",
       R"j(["Socialdemokraterna","Vänsterpartiet"])j"},
      {"an old word for taken down", kSpelledOut, "", "/notice/removed", R"j("2012-03-28")j"},
      {"the sign after its number", kSignAfter, "33", "/title", R"j("Dispens från strandskydd, Ön 1:14")j"},
      {"parts headed on their lines", kSignAfter, "33", "/decision",
       R"j(["Dispens medges enligt 7 kap. 18 b § miljöbalken."])j"},
      {"the sign in letters", kSignInLetters, "62", "/registry_number", R"j("AVN 2020/12")j"},
      {"also where somebody goes", kSignInLetters, "", "/attendance/4/present", "[[61,62]]"},
      {"proposals with no word but that", kSignInLetters, "63", "/proposals/1/by/0/name", R"j("Eva Sten")j"},
      {"the body after the verb", kSignInLetters, "63", "/decision",
       R"j(["att starta verksamheten den 1 januari 2021."])j"},
      {"offices after the names that sign", kSignInLetters, "", "/attesters", R"j(["Bo Lax"])j"},
      {"a committee with an adjective", kCommittee, "56", "/body", R"j("Tekniska utskottet")j"},
      {"tjg beside the name", kCommittee, "", "/attendance/4/role", R"j("serving_substitute")j"},
      {"to whom, another way", kCommittee, "57", "/dispatched_to", R"j(["Båtklubben","Markhandläggaren"])j"},
      {"when it was put up, another way", kCommittee, "", "/notice/posted", R"j("2016-09-20")j"},
      {"the body after the verb, and its clause", kManyVotes, "76", "/decision",
       R"j(["att avslå motionen om anställningsstopp."])j"},
      {"ballot papers are no vote of yes and no", kManyVotes, "70", "/votes", "[]"},
      {"a vote on whose counterproposal", kManyVotes, "72", "/votes/0/role", R"j("counterproposal")j"},
      {"columns that stand elsewhere on the next page", kShifted, "72", "/votes/0/ballots/3/vote", R"j("nej")j"},
      {"and what was counted agrees", kShifted, "72", "/votes/0/agrees", "true"},
      {"a board that several share", kShifted, "73", "/body", R"j("Gemensam valnämnd")j"},
      {"to take part of is to note", kCommittee, "58", "/outcome", R"j("noted")j"},
  };
  return kRows;
}

class LateMinutes : public testing::TestWithParam<FactRow> {};

TEST_P(LateMinutes, HasTheFact) { expect_fact(GetParam()); }

INSTANTIATE_TEST_SUITE_P(Rows, LateMinutes, testing::ValuesIn(rows()));

// A summons with what it sends along: its agenda's numbers are the points' own.
TEST(LateBundle, ASummonsAndItsPapers) {
  const std::string file =
      R"paper(Furunäs kommun                         KALLELSE                               1 (1)
Socialnämnden                          2024-09-12

Tid        Torsdagen den 19 september 2024, kl. 13.00
Plats      Kommunhuset, Granen

Ledamöter kallas. Ersättare underrättas.

Ärenden
1.   Upprop och val av justerare
2.   Delårsbokslut                                   SN 2024/112        3
3.   Svar på motion om trygghetslarm                  SN 2024/41         5
4.   Delegationsbeslut                                SN 2024/2

Anders Holm                       Katarina Frid
Ordförande                        Nämndsekreterare
)paper"
      "\f"
      R"paper(Furunäs kommun                         PROTOKOLLSUTDRAG                        1 (1)
Socialnämndens arbetsutskott           2024-09-05

§ 61                                                  SN 2024/112

Delårsbokslut

Arbetsutskottets förslag till beslut
Socialnämnden godkänner delårsbokslutet.

Sammanfattning
Nämnden prognostiserar ett underskott på 4,1 miljoner kronor.

Justerandes signatur            Utdragsbestyrkande
)paper"
      "\f"
      R"paper(Furunäs kommun                         TJÄNSTESKRIVELSE                        1 (2)
Socialförvaltningen                    2024-08-26
Petra Malm, ekonom                     SN 2024/112

Socialnämnden

Delårsbokslut per den 31 juli 2024

Förslag till beslut
Socialnämnden godkänner delårsbokslutet.

Sammanfattning
Nämnden prognostiserar ett underskott på 4,1 miljoner kronor.
)paper"
      "\f"
      R"paper(Furunäs kommun                         TJÄNSTESKRIVELSE                        2 (2)
Socialförvaltningen                    2024-08-26

Ekonomiska konsekvenser
Underskottet beror på placeringar.

Petra Malm
Ekonom

Beslutet skickas till
Kommunstyrelsen
)paper"
      "\f"
      R"paper(Furunäs kommun                         TJÄNSTESKRIVELSE                        1 (1)
Socialförvaltningen                    2024-08-30
Johan Lind, enhetschef                 SN 2024/41

Socialnämnden

Svar på motion om trygghetslarm

Förslag till beslut
Socialnämnden föreslår att kommunfullmäktige anser motionen besvarad.

Bakgrund
Eva Kron (KD) har i en motion föreslagit att larmen byts ut.

Johan Lind
Enhetschef
)paper"
      "\f"
      R"paper(Motion

Byt ut trygghetslarmen!

Många äldre väntar i timmar när larmet inte fungerar. Därför yrkar jag

att kommunen byter ut alla trygghetslarm senast 2025.

Furunäs den 4 februari 2024

Eva Kron (KD)
)paper";
  const auto pages = read_pages(file, "bundle.txt");
  ASSERT_TRUE(pages);
  std::vector<nlohmann::json> all;
  for (const Record& record : read_file(*pages, {std::nullopt, "bundle.txt"}))
    all.push_back(nlohmann::json::parse(to_json(record, JsonForm::exported)));
  ASSERT_EQ(all.size(), 6U);
  EXPECT_EQ(all[0]["kind"], "summons");
  EXPECT_EQ(all[0]["title"], "Kallelse");
  EXPECT_TRUE(all[0]["registry_number"].is_null());
  EXPECT_EQ(all[2]["outcome"], "recommended");
  EXPECT_EQ(all[2]["recommended_to"], "Socialnämnden");
  EXPECT_EQ(all[3]["source"]["pages"].dump(), "[3,4]");
  EXPECT_EQ(all[5]["kind"], "letter");
}

// The file's own head on every page tells its papers not apart; which point of the agenda each belongs to does.
TEST(LateBundle, PapersUnderOneHead) {
  const std::string head = "Handlingar till socialnämnden 2024-11-20\n\n";
  const std::string memo =
      "Dalby kommun                              TJÄNSTESKRIVELSE\nSocialförvaltningen                       ";
  const std::string file =
      head + "Kallelse till socialnämnden\nDatum      2024-11-20\nKlockan    08:30\n\nÄrenden\n1   Val av justerare\n" +
      "2   Taxa för trygghetslarm\n3   Ny träffpunkt\n\f" + head +
      "                                                        Ärende 2\n" + memo +
      "Datum: 2024-11-06\n\nTaxa för trygghetslarm\n\nFörslag till beslut\nSocialnämnden antar taxan.\n\n" +
      "Bakgrund\nTaxan har inte räknats upp sedan 2018.\n\f" + head +
      "Ekonomiska konsekvenser\nIntäkterna ökar med 40 000 kronor.\n\nUlla Hed, socialchef\n\f" + head +
      "                                                        Ärende 3\n" + memo +
      "Datum: 2024-10-30\n\nNy träffpunkt\n\nFörslag till beslut\nSocialnämnden öppnar träffpunkten.\n\n" +
      "Bakgrund\nMånga äldre är ensamma.\n";
  const auto pages = read_pages(file, "bundle.txt");
  ASSERT_TRUE(pages);
  std::vector<nlohmann::json> all;
  for (const Record& record : read_file(*pages, {std::nullopt, "bundle.txt"}))
    all.push_back(nlohmann::json::parse(to_json(record, JsonForm::exported)));
  ASSERT_EQ(all.size(), 3U);
  EXPECT_EQ(all[0]["kind"], "summons");
  EXPECT_EQ(all[1]["title"], "Taxa för trygghetslarm");
  EXPECT_EQ(all[1]["source"]["pages"].dump(), "[2,3]");
  EXPECT_EQ(all[2]["title"], "Ny träffpunkt");
}

// A remiss as a web page: whom it was sent to stands in a sentence under the heading, and files are listed below.
TEST(LateOnTheWeb, InvitedInASentence) {
  const std::string page =
      "<!doctype html><html lang=sv><meta charset=utf-8><title>Remiss</title><body><h1>Remiss: ny parkeringspolicy för "
      "Dalby</h1><p>Tekniska nämnden beslutade 2024-12-10, § 155, att skicka förslaget på remiss.</p><h2>Lämna "
      "synpunkter</h2><p>Remisstiden pågår till och med den 28 februari 2025. Skicka ditt svar till "
      "teknik@dalby.example.</p><p>Utgå gärna från de här rubrikerna:</p><ul><li>Avgiftsnivåer</li><li>Avgiftsfria "
      "tider</li></ul><h2>Remissinstanser</h2><p>Remissen har skickats till Kommunala pensionärsrådet, Dalby "
      "Köpmannaförening och Hyresgästföreningen. Även andra är välkomna att svara.</p><h2>Dokument</h2><ul><li>Förslag "
      "till parkeringspolicy (pdf)</li><li>Parkeringsutredning (pdf)</li></ul></body></html>";
  const auto pages = read_pages(page, "remiss.html");
  ASSERT_TRUE(pages);
  const auto records = read_file(*pages, {std::nullopt, "remiss.html"});
  ASSERT_EQ(records.size(), 1U);
  const auto json = nlohmann::json::parse(to_json(records.front(), JsonForm::exported));
  EXPECT_EQ(json["kind"], "consultation");
  EXPECT_EQ(json["invited"].dump(), R"(["Kommunala pensionärsrådet","Dalby Köpmannaförening","Hyresgästföreningen"])");
  EXPECT_EQ(json["disposition"].dump(), R"(["Avgiftsnivåer","Avgiftsfria tider"])");
}

// A web page's table of those who came, with what is said of each in a column of its own.
TEST(LateMinutesOnTheWeb, ATableWithComments) {
  const std::string page =
      R"paper(<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Protokoll kultur- och bildningsnämnden 2026-02-18 - Ekliden kommun</title></head><body>
<nav>Start / Kommun och politik / Protokoll</nav>
<h1>Protokoll kultur- och bildningsnämnden 18 februari 2026</h1>
<p><strong>Tid:</strong> kl. 08.30–11.45, ajournering kl. 10.00–10.20<br><strong>Plats:</strong> Eklidens kulturhus, Studion</p>
<h2>Närvarande</h2>
<table><thead><tr><th>Ledamöter</th><th>Parti</th><th>Roll</th><th>Kommentar</th></tr></thead><tbody>
<tr><td>Annika Storm</td><td>L</td><td>Ordförande</td><td></td></tr>
<tr><td>Patrik Wallin</td><td>S</td><td>Förste vice ordförande</td><td>Anländer kl. 08.50, § 13</td></tr>
<tr><td>Rebecka Ås</td><td>MP</td><td>Ledamot</td><td>Deltar digitalt</td></tr>
<tr><td>Hugo Berglind</td><td>M</td><td>Ledamot</td><td>Jäv § 15</td></tr>
<tr><td>Farid Nazari</td><td>S</td><td>Tjänstgörande ersättare</td><td>För Eva Lidh (S)</td></tr>
<tr><td>Sven-Erik Falk</td><td>SD</td><td>Ledamot</td><td></td></tr>
<tr><td>Mona Ytter</td><td>M</td><td>Ersättare</td><td>Tjänstgör § 15 för Hugo Berglind (M)</td></tr>
<tr><td>Lo Hammar</td><td>V</td><td>Ersättare</td><td></td></tr></tbody></table>
<p>Övriga: Kristina Ram, förvaltningschef, Olle Vide, nämndsekreterare</p>
<p>Justerare: Patrik Wallin</p>
<h2>§ 12 Godkännande av dagordning</h2>
<p>Nämnden godkänner dagordningen.</p>
<h2>§ 13 Verksamhetsberättelse 2025</h2><p>KBN 2026/0008</p>
<h3>Beslut</h3><ol><li>Verksamhetsberättelsen för 2025 godkänns.</li><li>Nämnden begär hos kommunstyrelsen att få föra över 1,1 miljoner kronor till 2026.</li></ol>
<h3>Sammanfattning</h3><p>Nämnden redovisar ett överskott på 2,3 miljoner kronor.</p>
<h3>Handlingar</h3><ul><li>Tjänsteskrivelse, 2026-02-02</li><li>Verksamhetsberättelse 2025</li><li>Arbetsutskottets protokoll 2026-02-04, § 5</li></ul>
<h2>§ 14 Avgift i kulturskolan</h2><p>KBN 2025/0211</p>
<h3>Beslut</h3><p>Nämnden föreslår att kommunfullmäktige beslutar att terminsavgiften i kulturskolan höjs till 900 kronor från och med höstterminen 2026.</p>
<h3>Förslag på mötet</h3><p>Patrik Wallin (S) och Farid Nazari (S): Oförändrad avgift.<br>Rebecka Ås (MP): Ärendet återremitteras.<br>Hugo Berglind (M): Bifall till förvaltningens förslag.</p>
<h3>Så här behandlades ärendet</h3><p>Ordföranden frågar först om ärendet ska avgöras i dag och finner att så är fallet. Ordföranden ställer därefter förvaltningens förslag mot Patrik Wallins förslag och finner att nämnden beslutar enligt förvaltningens förslag. Omröstning begärs.</p>
<h3>Omröstning</h3><p>Den som stödjer förvaltningens förslag röstar ja. Den som stödjer Patrik Wallins förslag röstar nej.</p>
<table><tr><th>Namn</th><th>Ja</th><th>Nej</th><th>Avstår</th></tr>
<tr><td>Annika Storm (L), ordförande</td><td>X</td><td></td><td></td></tr><tr><td>Patrik Wallin (S)</td><td></td><td>X</td><td></td></tr><tr><td>Rebecka Ås (MP)</td><td></td><td></td><td>X</td></tr>
<tr><td>Hugo Berglind (M)</td><td>X</td><td></td><td></td></tr><tr><td>Farid Nazari (S)</td><td></td><td>X</td><td></td></tr><tr><td>Sven-Erik Falk (SD)</td><td>X</td><td></td><td></td></tr><tr><td><strong>Resultat</strong></td><td>3</td><td>2</td><td>1</td></tr></table>
<p>Med 3 ja-röster, 2 nej-röster och 1 som avstår har nämnden beslutat enligt förvaltningens förslag.</p>
<h3>Reservation</h3><p>Patrik Wallin (S) och Farid Nazari (S) reserverar sig mot beslutet.</p>
<h3>Särskilt yttrande</h3><p>Rebecka Ås (MP) lämnar ett särskilt yttrande.</p>
<h3>Beslutet skickas till</h3><p>Kommunfullmäktige<br>Kulturskolan</p>
<h2>§ 15 Bidrag till Eklidens konstförening</h2><p>KBN 2026/0019</p>
<p>På grund av jäv deltar inte Hugo Berglind (M).</p>
<h3>Beslut</h3><p>Föreningen beviljas 140 000 kronor i verksamhetsbidrag för 2026.</p>
<h2>§ 16 Informationsärenden</h2><p>Förvaltningschefen informerar om rekryteringen av bibliotekschef. Nämnden tackar för informationen.</p>
<h2>Underskrifter</h2><p>Protokollet har signerats elektroniskt av Annika Storm, Patrik Wallin och Olle Vide.</p>
<h2>Anslag</h2><p>Protokollet justerades 2026-02-24. Anslaget sattes upp 2026-02-25 och tas ned 2026-03-19.</p>
<footer>Ekliden kommun, 999 88 Ekliden</footer></body></html>
)paper";
  const auto pages = read_pages(page, "minutes.html");
  ASSERT_TRUE(pages);
  const auto records = read_file(*pages, {std::nullopt, "minutes.html"});
  ASSERT_FALSE(records.empty());
  const auto json = nlohmann::json::parse(to_json(records.front(), JsonForm::exported));
  EXPECT_EQ(json["secretary"], "Olle Vide");
  ASSERT_EQ(json["attendance"].size(), 10U);
  EXPECT_EQ(json["attendance"][6]["substitutes_for"], "Eva Lidh");
  EXPECT_EQ(json["attendance"][8]["present"].dump(), "[[15,15]]");
  EXPECT_EQ(json["attendance"][9]["role"], "substitute");
}

}  // namespace
}  // namespace akt
