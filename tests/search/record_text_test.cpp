// What a reader at a terminal is told of a record.
#include "search/render/record_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "corpus/model/warning.h"
#include "search/render/sheet.h"

namespace akt {
namespace {

using testing::HasSubstr;
using testing::Not;

Record voted_item() {
  Record record;
  record.id = "ekhult-kommunfullmaktige-2023-04-24-16";
  record.kind = Kind::minutes_item;
  record.title = "Riktlinjer för skyltar";
  record.body = "Kommunfullmäktige";
  record.date = Date{2023, 4, 24};
  record.registry_number = "KS 2022/0031";
  record.source = {"protokoll.pdf", "ab", "application/pdf", 3, 5};
  MinutesItem item;
  item.item = ItemNumber{"16"};
  item.decision = {"att anta riktlinjerna", "att upphäva de äldre"};
  item.outcome = "approved";
  item.decided_by = "vote";
  Vote vote;
  vote.role = "main";
  vote.ja = 3;
  vote.nej = 1;
  vote.abstain = 0;
  vote.stated = Tally{.ja = 3, .nej = 2};
  vote.agrees = false;
  vote.ja_means = "bifall till förslaget";
  vote.by_party = {{"S", Tally{.ja = 3}}, {"M", Tally{.nej = 1}}};
  vote.ballots = {{"Åsa Ek", "Olle Berg", "S", "ja"}, {"Nils Ask", std::nullopt, "M", "nej"}};
  item.votes = {vote};
  record.facts = item;
  return record;
}

TEST(RecordText, ShowsAVoteWithItsMeaningPartiesAndDisagreement) {
  const std::string text = record_text(voted_item());
  EXPECT_THAT(text, HasSubstr("§ 16 Riktlinjer för skyltar"));
  EXPECT_THAT(text, HasSubstr("1. att anta riktlinjerna"));
  EXPECT_THAT(text, HasSubstr("Bifall (omröstning)"));
  EXPECT_THAT(text, HasSubstr("Ja-röst betyder     bifall till förslaget"));
  EXPECT_THAT(text, HasSubstr("Ja            3  ███\n"));
  EXPECT_THAT(text, HasSubstr("Nej           1  █\n"));
  EXPECT_THAT(text, HasSubstr("STÄMMER INTE"));
  EXPECT_THAT(text, HasSubstr("S       3    –\n  M       –    1"));
  EXPECT_THAT(text, HasSubstr("Åsa Ek (S) för Olle Berg"));
  EXPECT_THAT(text, HasSubstr("protokoll.pdf, sidorna 3–5"));
}

TEST(RecordText, WhatIsOnlyRecommendedIsSaidOnceAndAsARecommendation) {
  Record record = voted_item();
  auto& item = std::get<MinutesItem>(record.facts);
  item.recommended_to = "Kommunfullmäktige";
  item.recommendation = {"att sälja fastigheten"};
  EXPECT_THAT(record_text(record), HasSubstr("1. att anta riktlinjerna"));
  item.recommendation = item.decision;
  const std::string text = record_text(record);
  EXPECT_THAT(text, HasSubstr("Förslag till Kommunfullmäktige"));
  EXPECT_EQ(text.find("att anta riktlinjerna"), text.rfind("att anta riktlinjerna"));
}

TEST(RecordText, WarningsAreSentences) {
  Record record = voted_item();
  for (const WarningRow& row : warning_table()) record.warnings = {std::string(row.code)};
  EXPECT_THAT(record_text(record), HasSubstr(warning_text(record.warnings[0])));
  EXPECT_THAT(record_text(record), Not(HasSubstr(record.warnings[0])));
}

TEST(RecordText, AnAmountIsWrittenAsSwedishPapersDo) {
  EXPECT_EQ(amount_text(520000), "520 000 kr");
  EXPECT_EQ(amount_text(1250000.4), "1 250 000 kr");
  EXPECT_EQ(amount_text(999), "999 kr");
}

TEST(Sheet, WrapsByLettersNotBytes) {
  Sheet sheet(40);
  sheet.row("Åtgärd", "åååååååå öööööööö ääääääää");
  EXPECT_EQ(sheet.take(), "Åtgärd                åååååååå öööööööö\n                      ääääääää\n");
}

}  // namespace
}  // namespace akt
