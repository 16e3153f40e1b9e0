#include "search/views/absent_number.h"

#include <gmock/gmock.h>

namespace akt {
namespace {

using ::testing::HasSubstr;

TEST(AbsentNumber, TellsOfPapersThatWereTakenDown) {
  auto ledger = Ledger::open(":memory:", false);
  ASSERT_TRUE(ledger) << ledger.error().message;
  ASSERT_TRUE(ledger->begin());
  for (const FileStatus status : {FileStatus::withdrawn, FileStatus::indexed}) {
    FileRow file;
    file.path = file.name = status_name(status);
    file.sha256 = std::string(status == FileStatus::withdrawn ? "aa" : "bb");
    file.status = status;
    const auto id = ledger->add(file);
    ASSERT_TRUE(id) << id.error().message;
    RecordRow row;
    row.id = file.name;
    row.file = *id;
    row.registry = status == FileStatus::withdrawn ? " 2020-882 2020-90 " : " 2020-883 ";
    ASSERT_TRUE(ledger->add(row, {}));
    if (status == FileStatus::withdrawn) {
      ASSERT_TRUE(ledger->withdraw(row.id));
    }
  }
  ASSERT_TRUE(ledger->commit());
  const auto fate = [&](const char* key) {
    return what_became_of(*ledger, key, Language::swedish).value().value_or("");
  };
  EXPECT_THAT(fate("2020-882"), HasSubstr("avpublicerad"));
  EXPECT_THAT(fate("2020-90"), HasSubstr("1 handling"));
  EXPECT_EQ(what_became_of(*ledger, "2020-882", Language::swedish, [](const RecordRow&) { return false; }).value(),
            Text())
      << "told to somebody who never could see it";
  EXPECT_EQ(fate("2020-883"), "");
  EXPECT_EQ(fate("2020-88"), "");
}

}  // namespace
}  // namespace akt
