// Whose paper it is: by where a municipality's name stands, never by who is spoken of.
#include <gtest/gtest.h>

#include "importers/readers/paper_owner.h"
#include "tests/importers/readers/lines.h"

namespace akt {
namespace {

std::string owner_of(std::string_view text) {
  const auto lines = test::lines_of(text);
  const auto owner = paper_owner(lines);
  return owner ? owner->municipality : "";
}

std::string far_down(std::string_view text) {
  std::string paper;
  for (int n = 0; n < 14; ++n) paper += "Ärendet handlar om bryggor och båtplatser.\n";
  return paper + std::string(text);
}

TEST(Owner, IsTheOneMunicipalityThatACompactIsBetween) {
  EXPECT_EQ(owner_of("Handlingsplan för överenskommelsen mellan\nFabelby kommun och civilsamhället"), "Fabelby");
  EXPECT_EQ(owner_of("Överenskommelse mellan Fabelby kommun och Havsby kommun"), "");
}

TEST(Owner, IsNamedWhereASenderIs) {
  EXPECT_EQ(owner_of("FABELBY KOMMUN\nProtokoll\nKommunstyrelsen"), "Fabelby");
  EXPECT_EQ(owner_of("Protokoll   Kommunfullmäktige i Fabelbys kommun"), "Fabelby");
  EXPECT_EQ(owner_of("Havsby stad\nKommunstyrelsen"), "Havsby");
  EXPECT_EQ(owner_of("Region Fabelmark\nRegionfullmäktige"), "Region Fabelmark");
  EXPECT_EQ(owner_of("Räddningstjänstförbundet Fabel\nDirektionen\nBudget för Lunds kommun och Malmö kommun"),
            "Räddningstjänstförbundet Fabel");
  EXPECT_EQ(owner_of(far_down("Fabelby kommun, 123 45 Fabelby, tel 0123-456 00")), "Fabelby");
}

TEST(Owner, IsNoOtherParty) {
  EXPECT_EQ(owner_of("Utredning av gemensam växel med Lunds kommun"), "");
  EXPECT_EQ(owner_of(far_down("Förutsättningar för en växel med Lunds kommun\nLunds kommun")), "");
  EXPECT_EQ(owner_of(far_down("Lunds kommun: Beslut om upphandling av telefoni")), "");
  EXPECT_EQ(owner_of(far_down("Här bor en i Lunds kommun.")), "");
  EXPECT_EQ(owner_of("Vi vill se en Levande stad med torg"), "");
}

TEST(Owner, IsTheOneSpokenOfAgainAndAgain) {
  EXPECT_EQ(owner_of(far_down("Alla i Lunds kommun och Malmö stad får svar. De som bor i Lunds kommun\nhar rätt till "
                              "det. Taxan för Lunds kommun antas.")),
            "Lund");
}

}  // namespace
}  // namespace akt
