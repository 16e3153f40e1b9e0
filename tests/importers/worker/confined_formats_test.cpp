// Every format gives in a confined reader what it gives outside: nothing it needs is forbidden there.
#include <gmock/gmock.h>

#include <filesystem>

#include "importers/worker/reader_pool.h"
#include "tests/importers/formats/pages_of.h"

namespace akt {
namespace {

// The lines of a file, as records.
Result<ReadAnswer> lines_of(std::string_view bytes, std::string_view name) {
  const Result<Pages> pages = read_pages(bytes, name);
  if (!pages) return tl::unexpected(pages.error());
  return ReadAnswer{pages->media_type, test::noted(*pages)};
}

TEST(ConfinedFormats, GiveWhatTheyGiveOutside) {
  ReaderPool pool(2, {}, {warm_formats, lines_of});
  const std::filesystem::path folder = std::string(AKT_SOURCE_DIR) + "/tests/data/formats";
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    if (entry.is_regular_file() && entry.path().extension() != ".fodt") names.push_back(entry.path().filename());
  ASSERT_GT(names.size(), 20U);
  for (size_t i = 0; i < names.size(); ++i) pool.submit({i, folder / names[i], names[i]});
  while (const auto result = pool.next()) {
    const std::string& name = names[result->sequence];
    const Result<ReadAnswer> outside = lines_of(test::file_bytes(name), name);
    ASSERT_EQ(result->answer.has_value(), outside.has_value())
        << name << ": " << (result->answer ? "" : result->answer.error().message);
    if (outside) {
      EXPECT_EQ(result->answer->media_type, outside->media_type) << name;
      EXPECT_EQ(result->answer->records, outside->records) << name;
    } else {
      EXPECT_EQ(result->answer.error().code, outside.error().code) << name;
      EXPECT_EQ(result->answer.error().message, outside.error().message) << name;
    }
  }
}

}  // namespace
}  // namespace akt
