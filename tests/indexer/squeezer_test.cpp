// What a database's dictionary holds, what it must not hold, and that records come back with and without it.
#include "indexer/writer/squeezer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace akt {
namespace {

using testing::HasSubstr;
using testing::Not;

// Seven records of each file; "hemligheten" stands in many records, but of few files.
std::string record(int number) {
  std::string text = "Kommunstyrelsen beslutar att godkänna redovisningen av verksamhetsplanen för år 2024. ";
  text += "Ärende " + std::to_string(number) + ", personnummer 640823-3234, föredras av Karin Nordqvist.";
  if (number < 49) text += " Här står hemligheten om upphandlingen.";
  return text;
}
std::string file(int number) { return "fil" + std::to_string(number / 7); }

class Squeezing : public testing::Test {
 protected:
  std::string dictionary() const { return database_.get_metadata(std::string(kDictionaryKey)); }

  Xapian::WritableDatabase database_{"", Xapian::DB_BACKEND_INMEMORY};
};

TEST_F(Squeezing, ComesBackWithAndWithoutADictionary) {
  std::vector<std::string> squeezed;
  Squeezer first(database_);
  for (int number = 0; number < 1100; ++number) squeezed.push_back(first(record(number), file(number)));
  ASSERT_FALSE(dictionary().empty());
  EXPECT_LT(squeezed.back().size(), squeezed.front().size());
  Squeezer later(database_);  // a handle opened anew
  squeezed.push_back(later(record(1100), file(1100)));
  EXPECT_LE(squeezed.back().size(), squeezed[1098].size() + 8);
  ReadingDictionaries dictionaries;
  dictionaries.add(dictionary());
  for (int number = 0; number <= 1100; ++number) {
    const auto bytes = unsqueezed(squeezed[static_cast<size_t>(number)], dictionaries);
    ASSERT_TRUE(bytes) << number;
    EXPECT_EQ(bytes->view(), record(number));
  }
  const auto without = unsqueezed(squeezed.back(), {});
  ASSERT_FALSE(without);
  EXPECT_EQ(without.error().code, ErrorCode::damaged);
}

TEST_F(Squeezing, HoldsNoNamesNumbersOrWordsOfAFewFiles) {
  Squeezer squeeze(database_);
  for (int number = 0; number < 1100; ++number) squeeze(record(number), file(number));
  EXPECT_THAT(dictionary(), HasSubstr("verksamhetsplanen"));
  EXPECT_THAT(dictionary(), HasSubstr("\"registry_number\":"));
  for (const char* absent :
       {"Karin", "Nordqvist", "ordqvist", "640823", "3234", "2024", "hemligheten", "upphandlingen"})
    EXPECT_THAT(dictionary(), Not(HasSubstr(absent)));
}

TEST_F(Squeezing, WaitsForEnoughFiles) {
  Squeezer squeeze(database_);
  for (int number = 0; number < 1100; ++number) squeeze(record(number), "en enda fil");
  EXPECT_EQ(dictionary(), "");
}

}  // namespace
}  // namespace akt
