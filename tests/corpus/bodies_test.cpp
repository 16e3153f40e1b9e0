#include "corpus/text/bodies.h"

#include <gtest/gtest.h>

namespace akt {
namespace {

struct BodyCase {
  const char* text;
  std::vector<std::string> bodies;
};

TEST(Bodies, AreNamedInTheNominative) {
  const std::vector<BodyCase> cases{
      {"Kommunfullmäktiges beslut den 20 december", {"Kommunfullmäktige"}},
      {"Kommunstyrelsens arbetsutskott beslutar", {"Kommunstyrelsens arbetsutskott"}},
      {"ge kultur- och fritidsnämnden i uppdrag", {"Kultur- och fritidsnämnden"}},
      {"Barn-, skol- och ungdomsnämndens arbetsutskott", {"Barn-, skol- och ungdomsnämndens arbetsutskott"}},
      {"till nämnden för demokrati och medborgarservice att fortsätta", {"Nämnden för demokrati och medborgarservice"}},
      {"KF 2022-05-16 § 70 och KS § 80", {"Kommunfullmäktige", "Kommunstyrelsen"}},
      {"kommunalrådet Anna Ek (S) och samråd med nämnden", {}},
      {"Tekniska nämndens beslut och kommunala pensionärsrådet", {"Tekniska nämnden", "Kommunala pensionärsrådet"}},
      {"Socialnämnden Centrum och socialnämnden", {"Socialnämnden Centrum", "Socialnämnden"}},
  };
  for (const BodyCase& c : cases) {
    std::vector<std::string> names;
    for (const BodyHit& hit : find_bodies(c.text)) names.push_back(hit.name);
    EXPECT_EQ(names, c.bodies) << c.text;
  }
  EXPECT_EQ(body_alone("KOMMUNFULLMÄKTIGE"), "Kommunfullmäktige");
  EXPECT_EQ(body_alone("Kommunfullmäktige beslutar"), std::nullopt);
}

TEST(Municipality, IsTheOneThePaperSpeaksAs) {
  EXPECT_EQ(municipality_of("Lunds kommun och Malmö stad i Lunds kommun"), "Lund");
  EXPECT_EQ(municipality_of("Göteborgs Stad Kommunfullmäktige, protokoll"), "Göteborg");
  EXPECT_EQ(municipality_of("Munkfors kommun"), "Munkfors");
  EXPECT_EQ(municipality_of("BORÅS STAD"), "Borås");
  EXPECT_EQ(municipality_of("Havsby stad\nKommunstyrelsen"), "Havsby");
  EXPECT_EQ(municipality_of("Protokoll\tHavsby Stad"), "Havsby");
  EXPECT_EQ(municipality_of("Vi vill se en Levande stad med torg"), std::nullopt);
  EXPECT_EQ(municipality_of("Upplands Väsby kommun"), "Upplands Väsby");
  EXPECT_EQ(municipality_of("Östra Göinge kommun"), "Östra Göinge");
  EXPECT_EQ(municipality_of("Fabelvikens kommun bjuder in Fabelvikens kommun"), "Fabelviken");
  EXPECT_EQ(municipality_of("varje kommun och en stad"), std::nullopt);
}

}  // namespace
}  // namespace akt
