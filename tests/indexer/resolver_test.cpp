// References lead to records, also when those come in later; a copy and its original name each other.
#include "indexer/archive/resolver.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>

#include "indexer/archive/identity.h"
#include "indexer/archive/kinship.h"

namespace akt {
namespace {

class LinksTest : public testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = (std::filesystem::temp_directory_path() / "akt-links-XXXXXX").native();
    ASSERT_NE(mkdtemp(pattern.data()), nullptr);
    folder_ = pattern;
    ledger_.emplace(Ledger::open((folder_ / "ledger.sqlite").native(), false).value());
    file_ = ledger_->add(FileRow{.path = "/a", .name = "a"}).value();
    other_file_ = ledger_->add(FileRow{.path = "/b", .name = "b"}).value();
  }
  void TearDown() override {
    ledger_.reset();
    std::filesystem::remove_all(folder_);
  }

  void add(const Record& record, int64_t file) {
    RecordRow row = row_of(record);
    row.file = file;
    const TextPrint print = print_of(record.text(), record.kind);
    row.signature = print.signature;
    ASSERT_TRUE(ledger_->add(row, print.bands));
  }

  static Record item(const char* id, const char* body, Date date, const char* number) {
    Record record;
    record.id = id;
    record.kind = Kind::minutes_item;
    record.body = body;
    record.date = date;
    record.facts = MinutesItem{.item = ItemNumber{number}};
    return record;
  }

  static Record paper(const char* id, Kind kind, Date date, const char* number) {
    Record record;
    record.id = id;
    record.kind = kind;
    record.date = date;
    if (*number != '\0') record.registry_numbers = {number};
    record.facts = Plain{};
    return record;
  }

  Text target(Record from, const Reference& reference) {
    from.references = {reference};
    EXPECT_TRUE(resolve_links(*ledger_, from));
    return from.references[0].target;
  }

  std::filesystem::path folder_;
  std::optional<Ledger> ledger_;
  int64_t file_ = 0;
  int64_t other_file_ = 0;
};

TEST_F(LinksTest, AnItemIsFoundByItsBodyInAnyFormDayAndNumber) {
  const Record from = item("from", "Kommunstyrelsen", {2020, 11, 23}, "442");
  const Reference reference{.body = "Kommunfullmäktiges", .date = Date{2019, 1, 31}, .item = ItemNumber{"16"}};
  EXPECT_EQ(target(from, reference), std::nullopt);
  add(item("kf-16", "Kommunfullmäktige", {2019, 1, 31}, "16"), file_);
  EXPECT_EQ(target(from, reference), "kf-16");
  EXPECT_EQ(target(from, {.body = "Kommunfullmäktige", .date = Date{2019, 1, 30}, .item = ItemNumber{"16"}}),
            std::nullopt);
}

TEST_F(LinksTest, AMemoIsFoundInTheSameCaseAndNeverByItsDayAlone) {
  add(paper("memo", Kind::official_memo, {2020, 11, 16}, "KS 2020/0882"), file_);
  const Reference reference{.date = Date{2020, 11, 16}, .kind = "official_memo"};
  EXPECT_EQ(target(paper("x", Kind::minutes_item, {2020, 11, 23}, "2020/882"), reference), "memo");
  EXPECT_EQ(target(paper("x", Kind::minutes_item, {2020, 11, 23}, "KS 2020/0001"), reference), std::nullopt);
}

TEST_F(LinksTest, ACompactWithoutANumberIsFoundByItsDay) {
  add(paper("compact", Kind::compact, {2018, 6, 26}, ""), file_);
  const Reference reference{.date = Date{2018, 6, 26}, .registry_number = "KS 2016/0688", .kind = "compact"};
  EXPECT_EQ(target(paper("x", Kind::minutes_item, {2020, 11, 23}, "KS 2020/0882"), reference), "compact");
}

TEST_F(LinksTest, ACopyAndItsOriginalNameEachOther) {
  Record first = paper("first", Kind::compact, {2018, 6, 26}, "");
  Record second = paper("second", Kind::compact, {2018, 6, 26}, "");
  second.same_text_as = "first";
  add(first, file_);
  add(second, other_file_);
  ASSERT_TRUE(resolve_links(*ledger_, first));
  ASSERT_TRUE(resolve_links(*ledger_, second));
  EXPECT_EQ(first.same_text_as, "second");
  EXPECT_EQ(second.same_text_as, "first");
}

TEST_F(LinksTest, ACorrectedItemIsAVersionHoweverMuchWasRewritten) {
  add(item("kf-16", "Kommunfullmäktige", {2019, 1, 31}, "16"), file_);
  RecordRow corrected = row_of(item("kf-16.2", "Kommunfullmäktige", {2019, 1, 31}, "16"));
  corrected.file = other_file_;
  const auto kin = find_kin(*ledger_, corrected, {});
  ASSERT_TRUE(kin && *kin);
  EXPECT_EQ((*kin)->id, "kf-16");
  EXPECT_FALSE((*kin)->same_text);
  corrected.file = file_;
  EXPECT_FALSE(find_kin(*ledger_, corrected, {}).value().has_value()) << "twice in one file is one file's oddity";
}

}  // namespace
}  // namespace akt
