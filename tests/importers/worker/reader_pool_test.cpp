#include "importers/worker/reader_pool.h"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <poll.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <stdexcept>

namespace akt {
namespace {

using testing::HasSubstr;

volatile uintptr_t nowhere = 16;  // no memory there
volatile unsigned spun = 0;

std::string can(bool it_can, const std::string& what) { return it_can ? what + " " : ""; }

// The descriptors it has beside the three that are /dev/null, the way back, and its end of the pipe that tells of its
// death.
std::string held() {
  std::string out;
  struct stat stat {};
  for (int fd = 3; fd < 1024; ++fd)
    if (fd != 4 && fd != 5 && fstat(fd, &stat) == 0) out += "descriptor " + std::to_string(fd) + " ";
  return out;
}

const pid_t starter = getpid();  // a reader may not even ask who its parent is

// Everything a hostile file could make a reader try.
std::string rights() {
  const int fd = open("/etc/hostname", O_RDONLY);
  const int net = socket(AF_INET, SOCK_STREAM, 0);
  const int local = socket(AF_UNIX, SOCK_STREAM, 0);
  const pid_t child = fork();
  if (child == 0) _exit(0);
  char* const none[] = {nullptr};
  const int ran = execve("/bin/true", none, none);
  return can(fd >= 0, "open") + can(net >= 0, "net") + can(local >= 0, "local") + can(child > 0, "fork") +
         can(ran == 0, "exec") + can(kill(starter, 0) == 0, "kill") +
         can(syscall(SYS_tgkill, starter, starter, 0) == 0, "tgkill") +
         can(syscall(SYS_tkill, starter, 0) == 0, "tkill") +
         can(syscall(SYS_rt_sigqueueinfo, starter, 0, nullptr) == 0, "queue a signal") +
         can(ptrace(PTRACE_ATTACH, starter, nullptr, nullptr) == 0, "trace") +
         can(syscall(SYS_memfd_create, "f", 0) >= 0, "make a file in memory") + can(dup(1) >= 0, "dup") +
         can(mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED,
             "run what it wrote") +
         can(unlink("/tmp/akt-none") == 0 || errno != EPERM, "unlink") + held();
}

// The note says what happens to the file.
Result<ReadAnswer> misbehave(std::string_view bytes, std::string_view note) {
  ReadAnswer answer{"text/plain", {std::string(bytes)}};
  if (note == "segfault") *reinterpret_cast<volatile int*>(nowhere) = 1;
  if (note == "abort") std::abort();
  if (note == "spin")
    for (;;) spun = spun + 1;
  if (note == "wait")
    for (;;) usleep(100'000);
  if (note == "allocate")
    for (;;) answer.records.emplace_back(1 << 20, 'x');
  if (note == "throw") throw std::runtime_error("page 7 is a lie");
  if (note == "exit") _exit(0);
  if (note == "status") _exit(3);
  if (note == "damaged") return fail(ErrorCode::damaged, "cut at byte 12", "ask for it again");
  if (note == "encrypted") return fail(ErrorCode::encrypted, "needs a password");
  if (note == "too much") answer.records.assign(40, std::string(1 << 20, 'x'));
  if (note == "too many") answer.records.assign(2000, "{}");
  if (note == "not text") answer.records = {"\xFF\xFE"};
  if (note == "garbage") {
    const std::string garbage(100'000, 'g');
    for (int fd = 3; fd < 8; ++fd)
      for (int i = 0; i < 1000 && write(fd, garbage.data(), garbage.size()) > 0; ++i) {
      }
  }
  if (note == "rights") answer.records = {rights()};
  if (note == "many") answer.records.assign(1000, "{\"a\":\"" + std::string(10'000, 'y') + "\"}");
  return answer;
}

class Pool : public testing::Test {
 protected:
  void SetUp() override {
    folder_ = std::filesystem::temp_directory_path() / ("akt-pool-" + std::to_string(getpid()));
    std::filesystem::create_directories(folder_);
    std::ofstream(folder_ / "file") << "the file";
    std::ofstream(folder_ / "empty");
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }

  static ReaderLimits small() {
    ReaderLimits limits;
    limits.memory_bytes = 256 << 20;
    limits.cpu_seconds = 1;
    limits.wall = std::chrono::minutes(1);  // others use this machine too
    limits.output_bytes = 16 << 20;
    limits.records = 1000;
    return limits;
  }

  ReadJob job(std::string note, uint64_t sequence = 0, const std::string& file = "file") const {
    return {sequence, folder_ / file, std::move(note)};
  }

  std::filesystem::path folder_;
};

struct Named {
  std::string note;
  ErrorCode code;
  std::string says;
};

const Named kTroubles[] = {{"segfault", ErrorCode::crashed, "SEGV"},
                           {"abort", ErrorCode::crashed, "ABRT"},
                           {"spin", ErrorCode::limit, "1 s of processor time"},
                           {"wait", ErrorCode::limit, "longer than"},
                           {"allocate", ErrorCode::limit, "memory"},
                           {"throw", ErrorCode::crashed, "page 7 is a lie"},
                           {"exit", ErrorCode::crashed, "without an answer"},
                           {"status", ErrorCode::crashed, "status 3"},
                           {"damaged", ErrorCode::damaged, "cut at byte 12"},
                           {"encrypted", ErrorCode::encrypted, "password"},
                           {"too much", ErrorCode::limit, "more than an answer may hold"},
                           {"too many", ErrorCode::limit, "more than an answer may hold"},
                           {"not text", ErrorCode::crashed, "made no sense"},
                           {"garbage", ErrorCode::crashed, "made no sense"}};

bool skipped(const Named& trouble) {
  return kSanitized && (trouble.note == "allocate" || trouble.note == "segfault" || trouble.note == "abort");
}

TEST_F(Pool, EveryTroubleIsNamedAndTheNextFileIsReadAllTheSame) {
  ReaderLimits impatient = small();
  impatient.wall = std::chrono::milliseconds(1500);
  ReaderPool patient_pool(1, small(), {{}, misbehave});
  ReaderPool impatient_pool(1, impatient, {{}, misbehave});
  for (const Named& trouble : kTroubles) {
    if (skipped(trouble)) continue;
    ReaderPool& pool = trouble.note == "wait" ? impatient_pool : patient_pool;
    pool.submit(job(trouble.note, 1));
    pool.submit(job("ok", 2));
    const auto bad = pool.next();
    ASSERT_TRUE(bad) << trouble.note;
    ASSERT_FALSE(bad->answer) << trouble.note;
    EXPECT_EQ(bad->answer.error().code, trouble.code) << trouble.note << ": " << bad->answer.error().message;
    EXPECT_THAT(bad->answer.error().message, HasSubstr(trouble.says)) << trouble.note;
    const auto good = pool.next();
    ASSERT_TRUE(good && good->answer) << "after " << trouble.note;
    EXPECT_EQ(good->sequence, 2U);
    EXPECT_THAT(good->answer->records, testing::ElementsAre("the file"));
  }
  EXPECT_EQ(patient_pool.pending(), 0U);
  EXPECT_FALSE(patient_pool.next());
}

TEST_F(Pool, FilesThatCannotBeReadNeverReachAReader) {
  ReaderPool pool(1, small(), {{}, misbehave});
  const std::pair<std::string, ErrorCode> table[] = {
      {"empty", ErrorCode::empty}, {"missing", ErrorCode::unreadable}, {".", ErrorCode::unreadable}};
  for (const auto& [file, code] : table) {
    pool.submit(job("ok", 0, file));
    const auto result = pool.next();
    ASSERT_TRUE(result && !result->answer) << file;
    EXPECT_EQ(result->answer.error().code, code) << file;
  }
  std::filesystem::resize_file(folder_ / "empty", 2 << 20);
  ReaderLimits limits = small();
  limits.file_bytes = 1 << 20;
  ReaderPool strict(1, limits, {{}, misbehave});
  strict.submit(job("ok", 0, "empty"));
  EXPECT_EQ(strict.next()->answer.error().code, ErrorCode::limit);
}

TEST_F(Pool, AReaderHasNoRights) {
  if (kSanitized) GTEST_SKIP() << "sanitizers need system calls that readers do not have";
  ReaderPool pool(1, small(), {{}, misbehave});
  pool.submit(job("rights"));
  const auto result = pool.next();
  ASSERT_TRUE(result && result->answer) << result->answer.error().message;
  EXPECT_EQ(result->answer->records.front(), "");
}

TEST_F(Pool, PreparedOnceAndFreshForEveryFile) {
  static int prepared = 0;
  static int read = 0;
  const auto count = [](std::string_view, std::string_view) -> Result<ReadAnswer> {
    ++read;  // in a process of its own: the next file does not see it
    return ReadAnswer{"text/plain", {std::to_string(prepared) + " " + std::to_string(read)}};
  };
  ReaderPool pool(1, small(), {[] { ++prepared; }, count});
  for (uint64_t i = 0; i < 3; ++i) {
    pool.submit(job("", i));
    const auto result = pool.next();
    ASSERT_TRUE(result && result->answer);
    EXPECT_EQ(result->answer->records.front(), "1 1");
  }
  EXPECT_EQ(prepared, 0);  // not in this process
}

TEST_F(Pool, LargeAnswersComeWhole) {
  ReaderPool pool(2, small(), {{}, misbehave});
  for (uint64_t i = 0; i < 6; ++i) pool.submit(job("many", i));
  for (int i = 0; i < 6; ++i) {
    const auto result = pool.next();
    ASSERT_TRUE(result && result->answer);
    EXPECT_EQ(result->answer->records.size(), 1000U);
    EXPECT_EQ(result->answer->records.back().size(), 10'008U);
  }
}

TEST_F(Pool, TwoHundredMixedJobsEachGetTheirOwnResult) {
  ReaderLimits limits = small();
  limits.wall = std::chrono::seconds(4);  // on a busy machine, nobody but the one that waits may take so long
  ReaderPool pool(2, limits, {{}, misbehave});
  std::map<uint64_t, const Named*> expected;
  for (uint64_t i = 0; i < 200; ++i) {
    const Named* trouble = i % 3 == 0 ? &kTroubles[i / 3 % std::size(kTroubles)] : nullptr;
    // Those that take their time are tried above; here one of them among the others.
    const bool slow = trouble && (trouble->note == "spin" || (trouble->note == "wait" && i > 30));
    if (trouble && (skipped(*trouble) || slow)) trouble = nullptr;
    expected[i] = trouble;
    pool.submit(job(trouble ? trouble->note : "ok", i));
  }
  while (const auto result = pool.next()) {
    const auto found = expected.find(result->sequence);
    ASSERT_NE(found, expected.end()) << "twice: " << result->sequence;
    if (found->second) {
      ASSERT_FALSE(result->answer) << found->second->note;
      EXPECT_EQ(result->answer.error().code, found->second->code) << found->second->note;
    } else {
      ASSERT_TRUE(result->answer) << result->sequence << ": " << result->answer.error().message;
      EXPECT_EQ(result->answer->records.front(), "the file");
    }
    expected.erase(found);
  }
  EXPECT_TRUE(expected.empty());
}

// A fresh process for a file must not cost what reading a page does.
TEST_F(Pool, AReaderIsStartedInMilliseconds) {
  ReaderPool pool(1, small(), {{}, misbehave});
  auto fastest = std::chrono::duration<double, std::milli>::max();  // what it costs when the machine is ours
  for (int i = 0; i < 100; ++i) {
    const auto began = std::chrono::steady_clock::now();
    pool.submit(job("ok"));
    ASSERT_TRUE(pool.next()->answer);
    fastest = std::min(fastest, std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began));
  }
  EXPECT_LT(fastest.count(), kSanitized ? 100 : 2);
}

// The children of a process, by the kernel's list.
std::vector<pid_t> children_of(pid_t pid) {
  std::ifstream list("/proc/" + std::to_string(pid) + "/task/" + std::to_string(pid) + "/children");
  std::vector<pid_t> found;
  for (pid_t child = 0; list >> child;) found.push_back(child);
  return found;
}

// Waits for the end of a process that may be nobody's child.
bool ends(pid_t pid) {
  const int fd = static_cast<int>(syscall(SYS_pidfd_open, pid, 0));
  if (fd < 0) return errno == ESRCH;
  pollfd watched{fd, POLLIN, 0};
  const bool ended = poll(&watched, 1, 10'000) == 1;
  close(fd);
  return ended;
}

TEST_F(Pool, ANurseryKilledFromOutsideIsReplaced) {
  ReaderPool pool(1, small(), {{}, misbehave});
  const std::vector<pid_t> nurseries = children_of(getpid());
  if (nurseries.size() != 1) GTEST_SKIP() << "this kernel does not list children";
  pool.submit(job("wait"));
  kill(nurseries[0], SIGKILL);
  const auto lost = pool.next();
  ASSERT_TRUE(lost && !lost->answer);
  EXPECT_EQ(lost->answer.error().code, ErrorCode::crashed);
  pool.submit(job("ok"));
  EXPECT_TRUE(pool.next()->answer);
}

TEST_F(Pool, ReadersDieWithTheirParent) {
  int told[2];
  ASSERT_EQ(pipe(told), 0);
  const pid_t parent = fork();
  if (parent == 0) {
    ReaderPool pool(1, small(), {{}, misbehave});
    pool.submit(job("wait"));
    std::vector<pid_t> family = children_of(getpid());
    while (!family.empty() && family.size() < 2)  // until the reader is born
      for (const pid_t reader : children_of(family[0])) family.push_back(reader);
    const pid_t none[2] = {0, 0};
    const ssize_t said = write(told[1], family.empty() ? none : family.data(), 2 * sizeof(pid_t));
    pause();
    _exit(said > 0 ? 0 : 1);
  }
  pid_t family[2] = {0, 0};
  ASSERT_EQ(read(told[0], family, sizeof family), static_cast<ssize_t>(sizeof family));
  kill(parent, SIGKILL);
  waitpid(parent, nullptr, 0);
  close(told[0]);
  close(told[1]);
  if (family[0] == 0) GTEST_SKIP() << "this kernel does not list children";
  EXPECT_TRUE(ends(family[0]));
  EXPECT_TRUE(ends(family[1]));
}

TEST(Answer, IsParsedInPiecesOfAnySizeAndNeverTrusted) {
  int ends[2];
  ASSERT_EQ(pipe(ends), 0);
  ASSERT_TRUE(write_answer(ends[1], ReadAnswer{"application/pdf", {"{\"a\":1}", "", "åäö"}}));
  close(ends[1]);
  std::string bytes(4096, '\0');
  bytes.resize(static_cast<size_t>(read(ends[0], bytes.data(), bytes.size())));
  close(ends[0]);
  const ReaderLimits limits;
  for (size_t piece = 1; piece <= bytes.size(); ++piece) {
    AnswerParser parser(limits);
    for (size_t at = 0; at < bytes.size(); at += piece) parser.feed(std::string_view(bytes).substr(at, piece));
    ASSERT_EQ(parser.state(), AnswerParser::State::complete) << piece;
    const auto answer = parser.take();
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->media_type, "application/pdf");
    EXPECT_THAT(answer->records, testing::ElementsAre("{\"a\":1}", "", "åäö"));
  }
  for (size_t cut = 0; cut < bytes.size(); ++cut) {
    AnswerParser parser(limits);
    EXPECT_NE(parser.feed(std::string_view(bytes).substr(0, cut)), AnswerParser::State::complete) << cut;
  }
  AnswerParser more(limits);
  EXPECT_EQ(more.feed(bytes + "x"), AnswerParser::State::nonsense);
}

}  // namespace
}  // namespace akt
