// A small archive of a made-up municipality, written to a temporary index.
#pragma once

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "corpus/model/record.h"
#include "indexer/writer/index_writer.h"
#include "search/engine/engine.h"

namespace akt {

class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "akt-test-XXXXXX").string();
    path_ = ::mkdtemp(name.data());
  }
  ~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

inline Record paper(std::string id, Kind kind, std::string title, std::string text) {
  Record record;
  record.id = std::move(id);
  record.kind = kind;
  record.title = std::move(title);
  record.municipality = "Norrfors";
  record.source = {record.id + ".pdf", "sha-" + record.id, "application/pdf", 1, 1};
  record.pages.push_back({1, std::move(text)});
  return record;
}

inline Record decision(std::string id, std::string body, const char* date, std::string item, std::string title,
                       std::string text, const char* number = nullptr) {
  Record record = paper(std::move(id), Kind::minutes_item, std::move(title), std::move(text));
  record.body = std::move(body);
  record.date = parse_iso(date);
  if (number != nullptr) {
    record.registry_number = number;
    record.registry_numbers = {number};
  }
  MinutesItem facts;
  facts.item = ItemNumber{std::move(item)};
  record.facts = std::move(facts);
  return record;
}

inline MinutesItem& minutes(Record& record) { return std::get<MinutesItem>(record.facts); }

// Writes each record as a file of its own.
inline void write_all(const std::filesystem::path& index, const std::vector<Record>& records,
                      WriterOptions options = {}) {
  auto writer = IndexWriter::open(index, options);
  ASSERT_TRUE(writer) << writer.error().message;
  for (const Record& record : records) {
    const auto put = (*writer)->replace_file(record.source.sha256, {record});
    ASSERT_TRUE(put) << put.error().message;
  }
  const auto committed = (*writer)->commit();
  ASSERT_TRUE(committed) << committed.error().message;
}

// The tests of one suite share one index.
class ArchiveTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite();
  static void TearDownTestSuite();

  static SearchResults find(const std::string& query) {
    SearchRequest request;
    request.query = query;
    request.limit = 50;
    request.copies = true;
    auto results = engine().search(request);
    EXPECT_TRUE(results) << query;
    return results ? *results : SearchResults{};
  }
  // Ids of the hits, best first.
  static std::vector<std::string> ids(const std::string& query) {
    std::vector<std::string> found;
    for (const Hit& hit : find(query).hits) found.push_back(hit.id);
    return found;
  }
  static SearchEngine& engine() { return *engine_; }

 private:
  static std::unique_ptr<TemporaryFolder> folder_;
  static std::unique_ptr<SearchEngine> engine_;
};

std::vector<Record> norrfors();

}  // namespace akt
