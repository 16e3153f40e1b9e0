// Whole minutes as text, in layouts of different bodies: which § there are, what they are called, what was decided.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "importers/formats/format.h"
#include "importers/readers/reader.h"

namespace akt {
namespace {

struct ExpectedItem {
  std::string item;
  std::string title;
  std::string numbers;  // joined with " + "
  std::string outcome;
  size_t points = 0;
};

struct MinutesCase {
  const char* layout;
  const char* text;
  std::string body;
  std::string date;
  std::vector<ExpectedItem> items;
};

std::vector<Record> read_text(const char* text) {
  const auto pages = read_pages(text, "minutes.txt");
  EXPECT_TRUE(pages);
  return read_file(*pages, {std::nullopt, "minutes.txt"});
}

std::string joined_numbers(const Record& record) {
  std::string all;
  for (const std::string& number : record.registry_numbers) all += (all.empty() ? "" : " + ") + number;
  return all;
}

const std::vector<MinutesCase>& cases() {
  static const std::vector<MinutesCase> kCases{
      {"number and registry number to the right, contents list with leaders, decision first",
       R"(Kallstads kommun                                        SAMMANTRÄDESPROTOKOLL                 1 (4)
Kommunstyrelsen                                         Sammanträdesdatum: 2024-03-05


Innehållsförteckning
§ 26 Val av justerare ................................................. 3
§ 27 Ekonomisk uppföljning efter februari med prognos för
helåret ............................................................... 3
§ 28 Svar på motion om fler cykelbanor ................................ 4

Kallstads kommun                                        SAMMANTRÄDESPROTOKOLL                 2 (4)
Kommunstyrelsen                                         Sammanträdesdatum: 2024-03-05

Plats och tid          Sessionssalen, kommunhuset, kl. 13.15–15.40
Beslutande             Rut Hallander (S), ordförande
                       Olle Vinge (C), vice ordförande
                       Sixten Mo (V) ersätter Ylva Berg (V) §§ 26-28
Övriga närvarande      Greta Lund, kommundirektör
Justerare              Olle Vinge
Paragrafer             26 – 28

Kallstads kommun                                        SAMMANTRÄDESPROTOKOLL                 3 (4)
Kommunstyrelsen                                         Sammanträdesdatum: 2024-03-05

                                                    § 26                        KS-2024-00002
Val av justerare
Beslut
Kommunstyrelsen utser Olle Vinge (C) att justera protokollet.


                                                    § 27                        KS-2024-00031
Ekonomisk uppföljning efter februari med prognos för helåret
Beslut – Förslag till kommunfullmäktige
Kommunfullmäktige godkänner uppföljningen.
Kommunstyrelsens beslut
1. Kommunstyrelsen uppmanar samtliga nämnder att hålla sina ramar.
2. Kommundirektören får i uppdrag att återkomma i maj, se § 12 punkt 2
och § 14.

Kallstads kommun                                        SAMMANTRÄDESPROTOKOLL                 4 (4)
Kommunstyrelsen                                         Sammanträdesdatum: 2024-03-05

Sammanfattning av ärendet
Prognosen pekar på ett underskott. I § 270 punkt 1 i kommunstyrelsens tidigare
§ 271 beslut beskrivs åtgärder.

                                                    § 28                        KS-2023-00412
Svar på motion om fler cykelbanor
Beslut – Förslag till kommunfullmäktige
Motionen avslås.
Yrkanden
Olle Vinge (C) yrkar bifall till motionen.
Reservationer
Olle Vinge (C) reserverar sig mot beslutet.
)",
       "Kommunstyrelsen",
       "2024-03-05",
       {{"26", "Val av justerare", "KS-2024-00002", "elected", 1},
        {"27", "Ekonomisk uppföljning efter februari med prognos för helåret", "KS-2024-00031", "approved", 3},
        {"28", "Svar på motion om fler cykelbanor", "KS-2023-00412", "recommended", 1}}},
      {"§ with the year, decision last, rules between",
       R"(BERGVIKS KOMMUN
Kommunfullmäktige
PROTOKOLL
Sammanträdesdatum
2020-06-15

§ 63/20

Ansvarsfrihet för styrelsen i Bergviks Bostäder AB
Dnr KS 2020.0145.105

Ärendet
Bolaget har lämnat in sin årsredovisning för 2019.

Beslut
Kommunfullmäktige beslutar
att bevilja styrelsen ansvarsfrihet.

§ 64/20

Motion (2019:5) om gratis kollektivtrafik för unga
Dnr KS 2019.0301.531

Jäv
Anders Modig (S) anmäler jäv och deltar inte i handläggningen.

Beslut
Kommunfullmäktige beslutar att återremittera ärendet till kommunstyrelsen.
____
§ 65/20

Avsägelser
Kommunfullmäktige beslutar att godkänna avsägelserna.
)",
       "Kommunfullmäktige",
       "2020-06-15",
       {{"63/20", "Ansvarsfrihet för styrelsen i Bergviks Bostäder AB", "KS 2020.0145.105", "approved", 1},
        {"64/20", "Motion (2019:5) om gratis kollektivtrafik för unga", "KS 2019.0301.531", "referred_back", 1},
        {"65/20", "Avsägelser", "", "approved", 1}}},
      {"no sign at all",
       R"(Sjöboviks kommun  Kommunstyrelsens protokoll 2018-02-14

26 Dnr KS 2018/14

Budgetuppföljning januari

Beslut

Kommunstyrelsen beslutar

att godkänna rapporten.

27 Dnr KS 2017/201 och KS 2017/202

Detaljplan för Norra hamnen

Beslut

Kommunstyrelsen föreslår kommunfullmäktige besluta

att anta detaljplanen.

28 Dnr KS 2018/3

Delgivningar

Beslut

Kommunstyrelsen beslutar att lägga delgivningarna till handlingarna.
)",
       "Kommunstyrelsen",
       "2018-02-14",
       {{"26", "Budgetuppföljning januari", "KS 2018/14", "approved", 1},
        {"27", "Detaljplan för Norra hamnen", "KS 2017/201 + KS 2017/202", "recommended", 1},
        {"28", "Delgivningar", "KS 2018/3", "noted", 1}}},
      {"the sign alone on a line, no headings",
       R"(Protokoll
Kommunfullmäktige 2017-06-19

§
51

Sammanträdets öppnande

Ordföranden förklarar sammanträdet öppnat.

§
52

Allmänhetens frågestund

Inga frågor har kommit in.

§
53

Årsredovisning 2016, Dnr STK-2017-345

Kommunfullmäktige beslutar
1. att godkänna årsredovisningen, och
2. att bevilja kommunstyrelsen ansvarsfrihet.
)",
       "Kommunfullmäktige",
       "2017-06-19",
       {{"51", "Sammanträdets öppnande", "", "none", 0},
        {"52", "Allmänhetens frågestund", "", "none", 0},
        {"53", "Årsredovisning 2016", "STK-2017-345", "approved", 2}}},
      {"body before the sign, capitals, references to other bodies' §",
       R"(Kommunfullmäktige 2017-09-25
KF § 102 Dnr KU.2017.91
Taxa för plan- och bygglov
Bakgrund
Miljönämnden har tagit fram en ny taxa.
Beslutsunderlag
Miljönämndens beslut 2017-05-02 § 41
KS § 80
Yrkande
Lena Dahl (s) yrkar bifall.
KOMMUNFULLMÄKTIGES BESLUT
Den nya taxan antas.
__________
KF § 103 Dnr KU.2017.99
Medborgarförslag om hundrastgård
Kommunfullmäktiges beslut
Medborgarförslaget överlämnas till tekniska nämnden för beslut.
)",
       "Kommunfullmäktige",
       "2017-09-25",
       {{"102", "Taxa för plan- och bygglov", "KU.2017.91", "approved", 1},
        {"103", "Medborgarförslag om hundrastgård", "KU.2017.99", "approved", 1}}},
  };
  return kCases;
}

TEST(Minutes, GiveEveryItemInEveryLayout) {
  for (const MinutesCase& c : cases()) {
    SCOPED_TRACE(c.layout);
    const std::vector<Record> records = read_text(c.text);
    ASSERT_FALSE(records.empty());
    EXPECT_EQ(records[0].kind, Kind::meeting);
    EXPECT_EQ(records[0].body.value_or("none"), c.body);
    EXPECT_EQ(records[0].date ? records[0].date->iso() : "none", c.date);
    ASSERT_EQ(records.size(), c.items.size() + 1);
    for (size_t i = 0; i < c.items.size(); ++i) {
      const Record& record = records[i + 1];
      const auto& facts = std::get<MinutesItem>(record.facts);
      EXPECT_EQ(facts.item->text, c.items[i].item);
      EXPECT_EQ(record.title, c.items[i].title);
      EXPECT_EQ(joined_numbers(record), c.items[i].numbers);
      EXPECT_EQ(facts.outcome.value_or(""), c.items[i].outcome) << record.title;
      EXPECT_EQ(facts.decision.size(), c.items[i].points) << record.title;
    }
  }
}

TEST(Minutes, TellARecommendationFromAnOwnDecision) {
  const auto records = read_text(cases()[0].text);
  const auto& facts = std::get<MinutesItem>(records[2].facts);
  ASSERT_EQ(facts.recommendation.size(), 1U);
  EXPECT_EQ(facts.recommendation[0], "Kommunfullmäktige godkänner uppföljningen.");
  EXPECT_EQ(facts.recommended_to, "Kommunfullmäktige");
}

TEST(Minutes, SayWhichLineGaveAFact) {
  const auto records = read_text(cases()[0].text);
  bool decision = false;
  for (const Evidence& evidence : records[3].evidence)
    if (evidence.fact == "decision[0]") {
      decision = true;
      EXPECT_EQ(evidence.line, "Motionen avslås.");
      EXPECT_EQ(evidence.page, 4);
    }
  EXPECT_TRUE(decision);
}

}  // namespace
}  // namespace akt
