// Copies and versions are recognised; papers that only share a form are not.
#include "indexer/archive/kinship.h"

#include <gtest/gtest.h>

#include "indexer/archive/identity.h"

namespace akt {
namespace {

std::string words(int from, int count) {
  std::string text;
  for (int i = from; i < from + count; ++i)
    text += "ord" + std::to_string(i * 7919 % 100003) + (i % 9 == 8 ? ".\n" : " ");
  return text;
}

double alike(const std::string& a, const std::string& b) {
  return similarity(print_of(a, Kind::policy).signature, print_of(b, Kind::policy).signature);
}

TEST(Kinship, EstimatesHowMuchOfTheTextIsShared) {
  EXPECT_EQ(alike(words(0, 400), words(0, 400)), 1);
  EXPECT_NEAR(alike(words(0, 400), words(100, 400)), 0.6, 0.15);  // 300 of 500
  EXPECT_LT(alike(words(0, 400), words(1000, 400)), 0.05);
}

TEST(Kinship, LayoutDoesNotCount) {
  const std::string text = words(0, 100) + " samverkan mellan kommunen och föreningslivet " + words(200, 100);
  std::string broken = text;
  broken.replace(broken.find("samverkan"), 9, "sam-\nverkan");
  broken.replace(broken.find("föreningslivet"), 15, "Förenings- livet");
  EXPECT_EQ(alike(text, broken), 1);
}

TEST(Kinship, TooShortATextSaysNothing) {
  EXPECT_TRUE(print_of("Ordföranden förklarar sammanträdet öppnat.", Kind::minutes_item).signature.empty());
}

TEST(Kinship, NearTextsShareABandAndOthersHardlyEver) {
  const auto shared = [](const TextPrint& a, const TextPrint& b) {
    int count = 0;
    for (size_t i = 0; i < a.bands.size(); ++i) count += a.bands[i] == b.bands[i] ? 1 : 0;
    return count;
  };
  const TextPrint first = print_of(words(0, 400), Kind::policy);
  EXPECT_GT(shared(first, print_of(words(60, 400), Kind::policy)), 0);
  EXPECT_EQ(shared(first, print_of(words(5000, 400), Kind::policy)), 0);
  EXPECT_EQ(shared(first, print_of(words(0, 400), Kind::report)), 0) << "another kind is another paper";
}

RecordRow row(Kind kind, const char* date, const char* item, const char* registry, const char* party = "") {
  RecordRow out;
  out.kind = kind;
  out.date = date;
  out.item = item;
  out.registry = registry;
  out.party = party;
  return out;
}

TEST(Identity, WhatIsUnknownContradictsNothing) {
  EXPECT_FALSE(contradict(row(Kind::minutes_item, "2020-11-23", "442", ""), row(Kind::minutes_item, "", "442", "")));
  EXPECT_TRUE(
      contradict(row(Kind::minutes_item, "2020-11-23", "1", ""), row(Kind::minutes_item, "2020-12-01", "1", "")));
  EXPECT_FALSE(contradict(row(Kind::compact, "2018-06-26", "", ""), row(Kind::compact, "2019-01-31", "", "")));
  EXPECT_TRUE(contradict(row(Kind::official_memo, "", "", " 2020-1 "), row(Kind::official_memo, "", "", " 2020-2 ")));
  EXPECT_FALSE(
      contradict(row(Kind::official_memo, "", "", " 2020-1 2020-2 "), row(Kind::official_memo, "", "", " 2020-2 ")));
  EXPECT_TRUE(contradict(row(Kind::civic_partnership, "", "", "", "roda-korset"),
                         row(Kind::civic_partnership, "", "", "", "stadsmissionen")));
}

TEST(Identity, IdsAreReadable) {
  Record item;
  item.kind = Kind::minutes_item;
  item.municipality = "Ekhult";
  item.body = "Kommunfullmäktige";
  item.date = Date{2019, 1, 31};
  item.facts = MinutesItem{.item = ItemNumber{"16"}};
  EXPECT_EQ(natural_id(item), "ekhult-kommunfullmaktige-2019-01-31-16");
  std::get<MinutesItem>(item.facts).item = ItemNumber{"63/21"};
  EXPECT_EQ(natural_id(item), "ekhult-kommunfullmaktige-2019-01-31-63-21");

  Record memo;
  memo.kind = Kind::official_memo;
  memo.title = "Samverkan – åtgärder";
  memo.date = Date{2020, 11, 16};
  EXPECT_EQ(natural_id(memo), "tjansteskrivelse-2020-11-16-samverkan-atgarder");
  memo.registry_number = "KS 2020/0882";
  EXPECT_EQ(natural_id(memo), "tjansteskrivelse-2020-11-16-ks-2020-882");
}

}  // namespace
}  // namespace akt
