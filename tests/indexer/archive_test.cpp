// What the archive promises: originals are kept as they came, the ledger forgets nothing, one writer at a time.
#include "indexer/archive/archive.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>

#include "indexer/archive/hash.h"

namespace akt {
namespace {

namespace fs = std::filesystem;

class ArchiveTest : public testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = (fs::temp_directory_path() / "akt-archive-XXXXXX").native();
    ASSERT_NE(mkdtemp(pattern.data()), nullptr);
    folder_ = pattern;
  }
  void TearDown() override { fs::remove_all(folder_); }

  fs::path write(const std::string& name, const std::string& bytes) const {
    std::ofstream(folder_ / name, std::ios::binary) << bytes;
    return folder_ / name;
  }

  fs::path folder_;
};

TEST_F(ArchiveTest, KeepsAnOriginalUnderTheHashOfItsBytes) {
  auto archive = Archive::open(folder_ / "a", Access::create);
  ASSERT_TRUE(archive) << archive.error().message;
  auto taken = archive->originals().take(write("x.txt", "abc"));
  ASSERT_TRUE(taken) << taken.error().message;
  EXPECT_EQ(taken->sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_FALSE(archive->originals().has(taken->sha256)) << "acknowledged before it was durable";
  ASSERT_TRUE(archive->originals().settle({&*taken, 1}));
  EXPECT_EQ(read_whole(archive->originals().path_of(taken->sha256)).value(), "abc");
  EXPECT_TRUE(archive->originals().verify(taken->sha256));
  EXPECT_EQ(archive->originals().all().value(), std::vector<std::string>{taken->sha256});
}

TEST_F(ArchiveTest, TwoCopiesInOneBatchAreOneOriginal) {
  auto archive = Archive::open(folder_ / "a", Access::create);
  std::vector<Taken> taken;
  taken.push_back(archive->originals().take(write("x.txt", "same")).value());
  taken.push_back(archive->originals().take(write("y.txt", "same")).value());
  ASSERT_TRUE(archive->originals().settle(taken));
  EXPECT_EQ(archive->originals().all().value().size(), 1U);
}

TEST_F(ArchiveTest, AChangedOriginalIsFound) {
  auto archive = Archive::open(folder_ / "a", Access::create);
  auto taken = archive->originals().take(write("x.txt", "abc"));
  ASSERT_TRUE(archive->originals().settle({&*taken, 1}));
  const fs::path place = archive->originals().path_of(taken->sha256);
  fs::permissions(place, fs::perms::owner_write, fs::perm_options::add);
  std::ofstream(place, std::ios::binary) << "abd";
  const auto verified = archive->originals().verify(taken->sha256);
  ASSERT_FALSE(verified);
  EXPECT_EQ(verified.error().code, ErrorCode::damaged);
}

TEST_F(ArchiveTest, NoArchiveIsSaidWithWhatToDo) {
  const auto archive = Archive::open(folder_ / "none", Access::read);
  ASSERT_FALSE(archive);
  EXPECT_EQ(archive.error().code, ErrorCode::not_found);
  EXPECT_NE(archive.error().hint.find("akt import"), std::string::npos);
}

TEST_F(ArchiveTest, AFolderWithOtherThingsIsNotTakenOver) {
  write("letter.txt", "mine");
  const auto archive = Archive::open(folder_, Access::create);
  ASSERT_FALSE(archive);
  EXPECT_EQ(archive.error().code, ErrorCode::bad_input);
}

TEST_F(ArchiveTest, ANewerSchemaIsLeftAlone) {
  ASSERT_TRUE(Archive::open(folder_ / "a", Access::create));
  std::ofstream(folder_ / "a" / "archive.json") << R"({"schema": 99})";
  const auto archive = Archive::open(folder_ / "a", Access::write);
  ASSERT_FALSE(archive);
  EXPECT_EQ(archive.error().code, ErrorCode::newer_schema);
}

TEST_F(ArchiveTest, ASecondWriterIsToldWhoHoldsItAndReadersAreNot) {
  auto first = Archive::open(folder_ / "a", Access::create);
  ASSERT_TRUE(first);
  const auto second = Archive::open(folder_ / "a", Access::write);
  ASSERT_FALSE(second);
  EXPECT_EQ(second.error().code, ErrorCode::busy);
  EXPECT_NE(second.error().message.find("process " + std::to_string(getpid())), std::string::npos);
  EXPECT_TRUE(Archive::open(folder_ / "a", Access::read));
}

TEST_F(ArchiveTest, ALedgerChangeThatWasNotCommittedNeverWas) {
  {
    auto archive = Archive::open(folder_ / "a", Access::create);
    ASSERT_TRUE(archive->ledger().begin());
    ASSERT_TRUE(archive->ledger().add(FileRow{.path = "/x", .name = "x"}));
  }
  auto archive = Archive::open(folder_ / "a", Access::read);
  EXPECT_FALSE(archive->ledger().latest("/x").value().has_value());
}

TEST_F(ArchiveTest, TheLedgerGivesAPathsRawBytesBack) {
  auto archive = Archive::open(folder_ / "a", Access::create);
  const std::string path("/a\n\xff\0b", 6);
  FileRow file{.path = path, .name = shown(path)};
  file.status = FileStatus::failed;
  file.reason = "empty";
  ASSERT_TRUE(archive->ledger().add(file));
  const auto found = archive->ledger().latest(path).value();
  ASSERT_TRUE(found);
  EXPECT_EQ(found->path, path);
  EXPECT_EQ(found->name, "/a\\n\\xff\\x00b");
  EXPECT_EQ(archive->ledger().counts().value().at(0).reason, "empty");
}

TEST(Hash, OfNothingIsTheStandards) {
  EXPECT_EQ(sha256_hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

}  // namespace
}  // namespace akt
