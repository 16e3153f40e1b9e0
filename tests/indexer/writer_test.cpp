#include <gmock/gmock.h>
#include <sys/resource.h>

#include <xapian.h>
#include <atomic>
#include <csignal>
#include <fstream>
#include <thread>

#include "indexer/schema/version.h"
#include "tests/search/archive_fixture.h"

namespace akt {
namespace {

using ::testing::ElementsAre;

class Writer : public ::testing::Test {
 protected:
  std::unique_ptr<IndexWriter> writer(WriterOptions options = {}) {
    auto opened = IndexWriter::open(index_, options);
    EXPECT_TRUE(opened) << opened.error().message;
    return opened ? std::move(*opened) : nullptr;
  }
  std::vector<std::string> ids(const std::string& query = "") {
    auto engine = SearchEngine::open(index_);
    EXPECT_TRUE(engine) << engine.error().message;
    if (!engine) return {};
    const auto found = (*engine)->matching(query);
    return found ? *found : std::vector<std::string>{};
  }
  static Record from_file(const char* file, const char* id, const char* text) {
    Record record = paper(id, Kind::report, "Rapport", text);
    record.source.sha256 = file;
    return record;
  }

  TemporaryFolder folder_;
  std::filesystem::path index_ = folder_.path() / "index";
};

TEST_F(Writer, AFileHandedOverAgainReplacesWhatItGave) {
  const auto open = writer();
  ASSERT_TRUE(open->replace_file("a", {from_file("a", "a-1", "älgar"), from_file("a", "a-2", "björnar")}));
  ASSERT_TRUE(open->replace_file("b", {from_file("b", "b-1", "vargar")}));
  ASSERT_TRUE(open->commit());
  EXPECT_THAT(ids(), ElementsAre("a-1", "a-2", "b-1"));
  ASSERT_TRUE(open->replace_file("a", {from_file("a", "a-3", "lodjur")}));
  ASSERT_TRUE(open->commit());
  EXPECT_THAT(ids(), ElementsAre("a-3", "b-1"));
  EXPECT_THAT(ids("björn"), ElementsAre());
  ASSERT_TRUE(open->replace_file("b", {}));
  ASSERT_TRUE(open->commit());
  EXPECT_THAT(ids(), ElementsAre("a-3"));
}

TEST_F(Writer, ARecordIsReplacedByItsIdWhereverItLay) {
  const auto open = writer();
  for (const char* file : {"a", "b", "c", "d", "e", "f", "g", "h"}) {
    ASSERT_TRUE(open->replace_record(from_file(file, "the-one", file)));
    ASSERT_TRUE(open->replace_record(from_file(file, file, "annat")));
  }
  ASSERT_TRUE(open->commit());
  EXPECT_EQ(ids().size(), 9U);
  EXPECT_THAT(ids("id:the-one"), ElementsAre("the-one"));
  ASSERT_TRUE(open->delete_record("the-one"));
  ASSERT_TRUE(open->commit());
  EXPECT_EQ(ids().size(), 8U);
}

TEST_F(Writer, OnlyOneAtATime) {
  const auto open = writer();
  const auto second = IndexWriter::open(index_);
  ASSERT_FALSE(second);
  EXPECT_EQ(second.error().code, ErrorCode::busy);
}

TEST_F(Writer, ANewerIndexIsLeftAlone) {
  write_all(index_, norrfors());
  for (const char* shard : {"0", "1"}) {
    Xapian::WritableDatabase database((index_ / shard).string());
    database.set_metadata(std::string(kSchemaKey), std::to_string(kSchemaVersion + 1));
    database.commit();
  }
  const auto to_write = IndexWriter::open(index_);
  ASSERT_FALSE(to_write);
  EXPECT_EQ(to_write.error().code, ErrorCode::newer_schema);
  EXPECT_FALSE(to_write.error().hint.empty());
  const auto to_read = SearchEngine::open(index_);
  ASSERT_FALSE(to_read);
  EXPECT_EQ(to_read.error().code, ErrorCode::newer_schema);
}

// What a kill between two system calls leaves, measured: every table, and no file that tells of a revision.
TEST_F(Writer, AShardThatWasNeverWholeIsMadeAnew) {
  ASSERT_TRUE(writer()->commit());
  for (const char* shard : {"0", "1", "internal/0"}) {
    std::filesystem::remove(index_ / shard / "iamglass");
    for (const char* table : {"postlist.glass", "docdata.glass", "termlist.glass"})
      std::ofstream(index_ / shard / table).flush();
  }
  {
    const auto open = writer();
    ASSERT_TRUE(open);
    ASSERT_TRUE(open->replace_file("a", {from_file("a", "a-1", "älgar")}));
    ASSERT_TRUE(open->commit());
  }
  EXPECT_THAT(ids(), ElementsAre("a-1"));
}

TEST_F(Writer, AShardThatHasLostItsRevisionIsNotEmptied) {
  ASSERT_TRUE(writer()->commit());
  std::filesystem::remove(index_ / "0" / "iamglass");
  std::filesystem::resize_file(index_ / "0" / "postlist.glass", 1U << 20U);
  EXPECT_FALSE(IndexWriter::open(index_));
  EXPECT_EQ(std::filesystem::file_size(index_ / "0" / "postlist.glass"), 1U << 20U);
}

TEST_F(Writer, ARebuildTakesTheOldIndexsPlaceWhenItIsWhole) {
  write_all(index_, {from_file("a", "old", "gammalt")});
  auto engine = SearchEngine::open(index_);
  ASSERT_TRUE(engine);
  const auto open = writer({.rebuild = true});
  ASSERT_TRUE(open->replace_file("b", {from_file("b", "new", "nytt")}));
  EXPECT_THAT(*(*engine)->matching(""), ElementsAre("old"));
  ASSERT_TRUE(open->commit());
  // The reader that was open all the time sees it too.
  EXPECT_THAT(*(*engine)->matching(""), ElementsAre("new"));
  EXPECT_FALSE(open->commit());
  for (const auto& entry : std::filesystem::directory_iterator(folder_.path()))
    EXPECT_EQ(entry.path().filename(), "index") << "left behind";
}

TEST_F(Writer, ARebuildThatWasInterruptedLeavesTheOldIndex) {
  write_all(index_, {from_file("a", "old", "gammalt")});
  {
    const auto open = writer({.rebuild = true});
    ASSERT_TRUE(open->replace_file("b", {from_file("b", "new", "nytt")}));
  }
  EXPECT_THAT(ids(), ElementsAre("old"));
  const auto again = writer({.rebuild = true});
  ASSERT_TRUE(again->replace_file("c", {from_file("c", "newer", "nyare")}));
  ASSERT_TRUE(again->commit());
  EXPECT_THAT(ids(), ElementsAre("newer"));
}

// Files may not grow past a limit, as when a disk is full.
class FullDisk {
 public:
  explicit FullDisk(rlim_t bytes) {
    before_ = std::signal(SIGXFSZ, SIG_IGN);
    ::getrlimit(RLIMIT_FSIZE, &limit_);
    struct rlimit small = limit_;
    small.rlim_cur = bytes;
    ::setrlimit(RLIMIT_FSIZE, &small);
  }
  ~FullDisk() {
    ::setrlimit(RLIMIT_FSIZE, &limit_);
    std::signal(SIGXFSZ, before_);
  }
  FullDisk(const FullDisk&) = delete;
  FullDisk& operator=(const FullDisk&) = delete;

 private:
  struct rlimit limit_ {};
  void (*before_)(int) = nullptr;
};

TEST_F(Writer, WhatAFullDiskRefusedIsThereWhenThereIsRoomAgain) {
  const auto open = writer();
  ASSERT_TRUE(open->replace_file("a", {from_file("a", "a-1", "först")}));
  ASSERT_TRUE(open->commit());
  size_t handed_over = 1;
  {
    const FullDisk full(64 * 1024);
    bool refused = false;
    for (int number = 0; number < 200; ++number) {
      std::string text;
      for (int word = 0; word < 100; ++word) text += "ord" + std::to_string(number * 100 + word) + " ";
      const std::string id = "b-" + std::to_string(number);
      if (!open->replace_file(id, {from_file(id.c_str(), id.c_str(), text.c_str())})) refused = true;
      ++handed_over;
    }
    const auto committed = open->commit();
    EXPECT_TRUE(refused || !committed);
    ASSERT_FALSE(committed);
    EXPECT_EQ(committed.error().code, ErrorCode::storage);
  }
  ASSERT_TRUE(open->commit());
  EXPECT_EQ(ids().size(), handed_over);
}

TEST_F(Writer, ReadersBesideAWriterAlwaysGetAnAnswer) {
  write_all(index_, {from_file("a", "a-1", "gemensamt")});
  auto engine = SearchEngine::open(index_);
  ASSERT_TRUE(engine);
  std::atomic<bool> done{false};
  std::atomic<int> answers{0};
  std::atomic<int> failures{0};
  std::vector<std::thread> readers;
  for (int reader = 0; reader < 3; ++reader)
    readers.emplace_back([&] {
      std::uint32_t least = 0;
      while (!done) {
        SearchRequest request;
        request.query = "gemensamt";
        const auto found = (*engine)->search(request);
        // A later answer never has fewer records than an earlier one.
        if (!found || found->total < least)
          ++failures;
        else
          least = found->total;
        ++answers;
      }
    });
  const auto open = writer();
  for (int number = 0; number < 60; ++number) {
    const std::string id = "b-" + std::to_string(number);
    ASSERT_TRUE(open->replace_file(id, {from_file(id.c_str(), id.c_str(), "gemensamt och eget")}));
    ASSERT_TRUE(open->commit());
  }
  while (answers < 50) std::this_thread::yield();
  done = true;
  for (std::thread& reader : readers) reader.join();
  EXPECT_EQ(failures, 0);
  EXPECT_EQ(ids("gemensamt").size(), 61U);
}

}  // namespace
}  // namespace akt
