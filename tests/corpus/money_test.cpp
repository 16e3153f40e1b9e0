#include "corpus/text/money.h"

#include <gmock/gmock.h>

#include "corpus/text/numerals.h"

namespace akt {
namespace {

using testing::ElementsAreArray;

struct MoneyCase {
  const char* text;
  std::vector<double> sek;
};

TEST(Money, IsFoundInTheFormsPapersUse) {
  const std::vector<MoneyCase> cases{
      {"med 520 000 kr för perioden", {520000}},
      {"520.000 kronor", {520000}},
      {"ersättning om 1,2 mkr och 450 tkr", {1.2e6, 450e3}},
      {"1 100 mnkr", {1.1e9}},
      {"2,5 miljoner kronor", {2.5e6}},
      {"femhundratusen kronor", {500000}},
      {"uppgår till fem hundra tusen kronor per år", {500000}},
      {"en miljon kronor", {1e6}},
      {"en miljon femtio tusen kronor", {1050000}},
      {"två miljoner kronor", {2e6}},
      {"520 000 (femhundratjugotusen) kronor", {520000}},
      {"SEK 300 000", {300000}},
      {"300 000:- per år", {300000}},
      {"kr 5 000", {5000}},
      {"15 Kr/besök", {15}},
      {"år 2020 750 000 kr", {750000}},
      {"perioden 2019-07-01 till 2020-06-30 400 000 kr", {400000}},
      {"12,50 kr", {12.5}},
      {"450 tusen kronor", {450000}},
      {"300 000–400 000 kr", {400000}},
      {"5\t520 000 kr", {520000}},
      {"1 250\n000 kr", {}},
      {"2 miljoner människor, 16 §, KS 2020/0882, 12 kromosomer, Belopp kr 2019", {}},
  };
  for (const MoneyCase& c : cases) {
    std::vector<double> found;
    for (const MoneyHit& hit : find_money(c.text)) found.push_back(hit.sek);
    EXPECT_THAT(found, ElementsAreArray(c.sek)) << c.text;
  }
}

TEST(Money, CellsAndUnits) {
  EXPECT_EQ(plain_number("1 250 000"), 1250000);
  EXPECT_EQ(plain_number("12,5"), 12.5);
  EXPECT_EQ(plain_number("2019-07"), std::nullopt);
  EXPECT_EQ(money_unit("tkr"), 1000);
  EXPECT_EQ(money_unit("år"), std::nullopt);
}

TEST(Numerals, AreReadInWords) {
  EXPECT_EQ(number_word("tre"), 3);
  EXPECT_EQ(number_word("Ett"), 1);
  EXPECT_EQ(number_word("12"), 12);
  EXPECT_EQ(number_word("tjugofem"), 25);
  EXPECT_EQ(number_word("tjugo fem"), 25);
  EXPECT_EQ(number_word("sextiofyra"), 64);
  EXPECT_EQ(number_word("hundratolv"), 112);
  EXPECT_EQ(number_word("tvåhundratrettiofyra"), 234);
  EXPECT_EQ(number_word("femhundratjugotusen"), 520000);
  EXPECT_EQ(number_word("en miljon tvåhundra tusen"), 1200000);
  EXPECT_EQ(number_word("entusen"), 1000);
  EXPECT_EQ(number_word("femtjugo"), std::nullopt);
  EXPECT_EQ(number_word("ledamot"), std::nullopt);
  EXPECT_EQ(number_word("enhet"), std::nullopt);
  EXPECT_EQ(number_word(""), std::nullopt);
  EXPECT_EQ(ordinal_word("tredje"), 3);
  EXPECT_EQ(ordinal_word("2:a"), 2);
  EXPECT_EQ(ordinal_word("Lund"), std::nullopt);
}

}  // namespace
}  // namespace akt
