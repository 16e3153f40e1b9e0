#include "corpus/text/bodies.h"

#include <gtest/gtest.h>

#include "corpus/text/municipalities.h"

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
      {"Protokoll Södra Ängens stadsdelsnämnd och Backa kommundelsnämnd",
       {"Södra Ängens stadsdelsnämnd", "Kommundelsnämnd"}},
      {"den gemensamma överförmyndarnämnden", {"Gemensamma överförmyndarnämnden"}},
  };
  for (const BodyCase& c : cases) {
    std::vector<std::string> names;
    for (const BodyHit& hit : find_bodies(c.text)) names.push_back(hit.name);
    EXPECT_EQ(names, c.bodies) << c.text;
  }
  EXPECT_EQ(body_alone("KOMMUNFULLMÄKTIGE"), "Kommunfullmäktige");
  EXPECT_EQ(body_alone("Kommunfullmäktige beslutar"), std::nullopt);
}

std::string names_in(std::string_view text) {
  std::string all;
  for (const MunicipalityHit& hit : find_municipalities(text)) all += (all.empty() ? "" : "|") + hit.name;
  return all;
}

TEST(Municipality, IsNamedInTheNominative) {
  EXPECT_EQ(names_in("Lunds kommun och Malmö stad"), "Lund|Malmö");
  EXPECT_EQ(names_in("Munkfors kommun"), "Munkfors");
  EXPECT_EQ(names_in("BORÅS STAD"), "Borås");
  EXPECT_EQ(names_in("DALS-EDS KOMMUN"), "Dals-Ed");
  EXPECT_EQ(names_in("Upplands Väsby kommun, Östra Göinge kommun"), "Upplands Väsby|Östra Göinge");
  EXPECT_EQ(names_in("Fabelvikens kommun, Älgarås kommun, Norra Fabelns kommun"), "Fabelviken|Älgarås|Norra Fabeln");
  EXPECT_EQ(names_in("varje kommun i regionen"), "");
  EXPECT_EQ(names_in("Region Fjällmark, Region Gotland"), "Region Fjällmark|Region Gotland");
  EXPECT_EQ(names_in("Räddningstjänstförbundet Mitt Fabeln"), "Räddningstjänstförbundet Mitt Fabeln");
  EXPECT_EQ(names_in("Studieförbundet Vuxenskolan"), "");
}

}  // namespace
}  // namespace akt
