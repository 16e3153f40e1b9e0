#include "corpus/text/names.h"

#include <gtest/gtest.h>

#include "corpus/text/parties.h"

namespace akt {
namespace {

// "name|party|role", a genitive marked with '.
std::vector<std::string> people(std::string_view text) {
  std::vector<std::string> out;
  for (const NameHit& hit : find_people(text))
    out.push_back(hit.name + "|" + hit.party.value_or("-") + (hit.role.empty() ? "" : "|" + hit.role) +
                  (hit.genitive ? "'" : ""));
  return out;
}

struct PeopleCase {
  const char* text;
  std::vector<std::string> people;
};

TEST(People, AreFoundInRunningText) {
  const std::vector<PeopleCase> cases{
      {"Petra Sandholm (L), Anna Nilsdotter (FI) och Axel Hallin (MP) yttrar sig.",
       {"Petra Sandholm|L", "Anna Nilsdotter|FI", "Axel Hallin|MP"}},
      {"Anföranden\nPer-Olof von Sydow Ek (s), Lo Ek (S ) samt Bo af Klint (-)",
       {"Per-Olof von Sydow Ek|S", "Lo Ek|S", "Bo af Klint|-"}},
      {"bifall till Maja Grubers (FI) m.fl. yrkande", {"Maja Gruber|FI'"}},
      {"Anna Bergs (S) och Per Ekmans (M) yrkanden ställs mot varandra", {"Anna Berg|S'", "Per Ekman|M'"}},
      {"Jonas Attelius (S) yrkande. Lars Ulvros (FNL) förslag. Lars Ulvros (FNL) talar.",
       {"Jonas Attelius|S'", "Lars Ulvros|FNL'", "Lars Ulvros|FNL"}},
      {"Maja Gruber (FI) yrkar. Maja Grubers (FI) invändning", {"Maja Gruber|FI", "Maja Gruber|FI'"}},
      {"tjänstgörande ersättaren Eva Öhm Škorić (V) och ordföranden Ove Rezaïi (S) röstar Ja (2).",
       {"Eva Öhm Škorić|V|tjänstgörande ersättaren", "Ove Rezaïi|S|ordföranden"}},
      {"Ordföranden Ada Berg (M). Förste vice ordföranden Håkan Eriksson (V)",
       {"Ada Berg|M|Ordföranden", "Håkan Eriksson|V|Förste vice ordföranden"}},
      {"1:e vice ordföranden Bo Ek (M), kommunalrådet Li Ek (L)",
       {"Bo Ek|M|1:e vice ordföranden", "Li Ek|L|kommunalrådet"}},
      {"Jörgen Fågel\n(SD) och Marina\nJohansson Ek (S)", {"Jörgen Fågel|SD", "Marina Johansson Ek|S"}},
      {"Inga-\nKerstin Eriks-\nson (C)", {"Inga-Kerstin Eriksson|C"}},
      {"Kommunchef Anna Berg\nPer Olsson (S)", {"Per Olsson|S"}},
      {"Louise R Vinsborg (M), A.-M. Ek (C), Anna B. Ek (KD)", {"Louise R Vinsborg|M", "A.-M. Ek|C", "Anna B. Ek|KD"}},
      {"Anna Ek (ÖrP), Bo Ek (Hela), Cid Ek (S) (Ordförande), Di Ek (C, ordf)",
       {"Anna Ek|ÖrP", "Bo Ek|Hela", "Cid Ek|S|Ordförande", "Di Ek|C|ordf"}},
      {"Kjell Nilsson, s, ordförande, Anna Berg, fp och Per Olsson, c",
       {"Kjell Nilsson|S", "Anna Berg|FP", "Per Olsson|C"}},
      {"Sveriges Kommuner och Regioner (SKR), Lunds kommun (LK), Feministiskt Initiativ (FI), Anna Ek (ordf)", {}},
      {"motion av Mariah ben Salem Ek\n(L) om skolan", {"Mariah ben Salem Ek|L"}},
      {"AnnaSara Ek (C), Sean O'Brien (M), Zoë D’Arcy (L)", {"AnnaSara Ek|C", "Sean O'Brien|M", "Zoë D’Arcy|L"}},
  };
  for (const PeopleCase& c : cases) EXPECT_EQ(people(c.text), c.people) << c.text;
}

TEST(People, AreFoundAtTheirPlaceInTheText) {
  const std::string text = "Ordföranden Ada  Berg (M) yrkar";
  const auto hits = find_people(text);
  ASSERT_EQ(hits.size(), 1U);
  EXPECT_EQ(text.substr(hits[0].begin, hits[0].end - hits[0].begin), "Ada  Berg (M)");
}

struct NameCase {
  const char* text;
  const char* name;  // nullptr: no name
};

TEST(PersonName, IsAWholeTextAndNothingElse) {
  const std::vector<NameCase> cases{
      {"Akbas, Aslan", "Aslan Akbas"},
      {"Tryggve Rolka, \nViktoria", "Viktoria Tryggve Rolka"},
      {"Hama , Zagros", "Zagros Hama"},
      {"Anna  Ek-Lind", "Anna Ek-Lind"},
      {"Claes von Ek", "Claes von Ek"},
      {"Louise R. Ek", "Louise R. Ek"},
      {"Vakant", nullptr},
      {"Kommunfullmäktige", nullptr},
      {"Protokoll nr 2", nullptr},
      {"Anna Ek (S)", nullptr},
      {"Beslutet skickas till", nullptr},
      {"", nullptr},
  };
  for (const NameCase& c : cases) EXPECT_EQ(person_name(c.text).value_or("-"), c.name ? c.name : "-") << c.text;
}

TEST(PlainNames, AreSplitAtCommasAndAnd) {
  EXPECT_EQ(plain_names("Anna Ek, Bo Berg och Cid von Ek."),
            (std::vector<std::string>{"Anna Ek", "Bo Berg", "Cid von Ek"}));
  EXPECT_TRUE(plain_names("Anna Ek och kommunen").empty());
}

TEST(SameName, LooksPastSpellingHabits) {
  EXPECT_TRUE(same_name("Eleni Rezaïi Ek", "Eleni Rezaii Ek"));
  EXPECT_TRUE(same_name("Ann-Marie Ek", "Ann Marie Ek"));
  EXPECT_FALSE(same_name("Anna Åk", "Anna Ak"));
}

TEST(Parties, AreReadFromBracketsAndCells) {
  EXPECT_EQ(party_code("(s)"), "S");
  EXPECT_EQ(party_code("(S )"), "S");
  EXPECT_EQ(party_code("Fi"), "FI");
  EXPECT_EQ(party_code("(örp)"), "ÖrP");
  EXPECT_EQ(party_code("(Kiruna)"), std::nullopt);
  EXPECT_EQ(party_code("ordf"), std::nullopt);
  EXPECT_EQ(party_code("(b)"), std::nullopt);
  EXPECT_EQ(party_from_name("Sverigedemokraternas grupp"), "SD");
  EXPECT_EQ(party_from_name("Miljöpartiet de gröna"), "MP");
  EXPECT_TRUE(says_no_party("(-)"));
}

}  // namespace
}  // namespace akt
