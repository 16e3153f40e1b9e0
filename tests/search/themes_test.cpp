#include "search/views/themes.h"

#include <gmock/gmock.h>

#include "search/views/theme_references.h"

namespace akt {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using To = SectionReference::To;

TEST(SectionReferences, AreReadHoweverTheyAreWritten) {
  EXPECT_THAT(section_references("Målet i kapitel 5 avstyrks, se även avsnitt 4.1."),
              ElementsAre(SectionReference{To::section, 5}, SectionReference{To::section, 4}));
  EXPECT_THAT(section_references("Kravet i § 5 i förslaget och 2 § i reglerna."),
              ElementsAre(SectionReference{To::paragraph, 5}, SectionReference{To::paragraph, 2}));
  EXPECT_THAT(section_references("På fråga 2 svarar vi ja."), ElementsAre(SectionReference{To::question, 2}));
  EXPECT_THAT(section_references("A) Ja, men område C är fel."),
              ElementsAre(SectionReference{To::letter, 1}, SectionReference{To::letter, 3}));
  EXPECT_THAT(section_references("Enligt 4 kap. 1 § plan- och bygglagen krävs lov."), IsEmpty());
  EXPECT_THAT(section_references("Vi har 5 ställplatser och 3 del av ett hus, punkt."), IsEmpty());
}

std::vector<ThemeText> themes() {
  return {{"Inköp och livsmedel", "Upphandlingen delas i mindre poster. Fisk ska vara miljömärkt.", 0, {2}, false},
          {"Måltider för äldre", "Nattfastan får inte överstiga elva timmar. Matlådor levereras kylda.", 0, {3}, false},
          {"Hundar", "De ska hållas kopplade på motionsspår. Spillning ska plockas upp.", 0, {4}, true}};
}

TEST(Themes, ANumberPointsAtTheSectionThatHasIt) {
  const ThemeMatcher matcher(themes(), {}, "Regler");
  EXPECT_THAT(matcher.pointed_at("Vi avstyrker det som står i avsnitt 3."), ElementsAre(1));
  EXPECT_THAT(matcher.pointed_at("Vi avstyrker 4 § i förslaget."), ElementsAre(2));
  EXPECT_THAT(matcher.pointed_at("Vi avstyrker 3 § i förslaget."), IsEmpty()) << "section 3 is no §";
  EXPECT_THAT(matcher.pointed_at("Avsnitt 9 saknas."), IsEmpty());
}

TEST(Themes, ALetterAloneIsTheThemeThatHasIt) {
  ThemeMatcher matcher({{"A. Bryggor", ""}, {"B. Båtplatser", ""}, {"C. Färjor", ""}}, {}, "Program");
  EXPECT_THAT(matcher.of_heading("B."), ElementsAre(1));
  EXPECT_THAT(matcher.of_heading("Område C"), ElementsAre(2));
  EXPECT_THAT(matcher.of_heading("D."), IsEmpty());
  EXPECT_THAT(matcher.pointed_at("Vi avstyrker område A."), ElementsAre(0));
  ThemeMatcher numbered({{"Bryggor", ""}, {"Båtplatser", ""}}, {}, "Program");
  EXPECT_THAT(numbered.of_heading("2."), ElementsAre(1));
}

TEST(Themes, ANumberWithItsUnitIsAsGoodAsAWord) {
  ThemeMatcher matcher(
      {{"Möten", "För deltagare betalas 9 kronor per timme."}, {"Läger", "För deltagare betalas 18 kronor per timme."}},
      {}, "Regler");
  EXPECT_THAT(matcher.of_text({"Nio kronor är för lite."}), ElementsAre(0));
  EXPECT_THAT(matcher.of_text({"Att 18 kronor räcker tror vi inte."}), ElementsAre(1));
}

TEST(Themes, WhoWritesTellsWhatThePassageLeavesOpen) {
  ThemeMatcher matcher(themes(), {}, "Regler");
  EXPECT_THAT(matcher.of_text({"Mindre poster och kylda matlådor är dyra.", {}, "äldre"}), Contains(1));
  EXPECT_THAT(matcher.of_text({"Det blir svårt att planera.", {}, "äldre"}), IsEmpty())
      << "a name alone places nothing";
}

TEST(Themes, WhatOneAnswerSaysUnderAThemeTellsOfOthers) {
  ThemeMatcher matcher(themes(), {}, "Regler");
  EXPECT_THAT(matcher.of_text({"Grindarna är för få och slår igen."}), IsEmpty());
  matcher.learn(2, "Inom områden med grindar bör det vara tillåtet.");
  EXPECT_THAT(matcher.of_text({"Grindarna är för få och slår igen."}), ElementsAre(2));
}

TEST(Themes, WordsOfOneFieldAreNearEachOther) {
  ThemeMatcher matcher({{"Finansiering", ""}, {"Uppföljning", ""}, {"Kompetensförsörjning", ""}}, {}, "Plan");
  EXPECT_THAT(matcher.of_text({"Skattebetalarna har inga pengar till det."}), ElementsAre(0));
  EXPECT_THAT(matcher.of_text({"Indikatorer och statistik saknas helt."}), ElementsAre(1));
  EXPECT_THAT(matcher.of_text({"Vikarierna byts och cheferna slutar."}), ElementsAre(2));
}

TEST(Themes, WhatGoesOnStaysWhenItTellsLittle) {
  ThemeMatcher matcher(themes(), {}, "Regler");
  EXPECT_THAT(matcher.of_text({"Detta är fel.", {}, {}, 1}), ElementsAre(1));
  EXPECT_THAT(matcher.of_text({"Detta gäller även fisk som är miljömärkt och upphandlingens poster.", {}, {}, 1}),
              ElementsAre(0));
}

TEST(Themes, ASentenceThatIsAllAboutAnotherThemeBringsIt) {
  ThemeMatcher matcher(themes(), {}, "Regler");
  const std::string text =
      "Upphandlingen i mindre poster är bra för fisk. Vi ser fram emot miljömärkt fisk. "
      "Nattfastan på elva timmar är däremot för lång för dem.";
  const std::string_view all(text);
  const size_t last = text.find("Nattfastan");
  EXPECT_THAT(matcher.of_text({text, {all.substr(0, 46), all.substr(47, last - 48), all.substr(last)}}),
              ElementsAre(0, 1));
  EXPECT_THAT(matcher.of_text({text.substr(0, last - 1)}), ElementsAre(0));
}

TEST(Themes, AStandThatNamesNoPartIsOfTheWhole) {
  ThemeMatcher matcher(themes(), {}, "Regler");
  EXPECT_THAT(matcher.of_stand("Föreningen avstyrker att upphandlingen av miljömärkt fisk delas i poster."),
              ElementsAre(0));
  EXPECT_THAT(matcher.of_stand("Föreningen avstyrker förslaget."), IsEmpty());
}

}  // namespace
}  // namespace akt
