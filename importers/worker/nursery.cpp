#include "importers/worker/nursery.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <exception>
#include <new>
#include <optional>

#include "importers/worker/channel.h"
#include "importers/worker/confine.h"

namespace akt {
namespace {

constexpr int kKeptFd = 3;  // the lowest descriptor that a child keeps for itself

// Dies with its parent, also when that happened already.
void die_with(pid_t parent) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) _exit(0);
}

// Everything but the descriptors given, which become 3, 4 …
template <size_t n> void keep_only(const std::array<int, n>& fds) {
  std::array<int, n> high{};
  for (size_t i = 0; i < n; ++i) high[i] = fcntl(fds[i], F_DUPFD, 64);
  for (size_t i = 0; i < n; ++i) dup2(high[i], kKeptFd + static_cast<int>(i));
  close_range(static_cast<unsigned>(kKeptFd + n), ~0U, 0);
}

// Libraries that print do it to nobody; a sanitizer's report must come through.
void quiet() {
  const int null = open("/dev/null", O_RDWR | O_CLOEXEC);
  if (null < 0) return;
  dup2(null, STDIN_FILENO);
  dup2(null, STDOUT_FILENO);
  if (!kSanitized) dup2(null, STDERR_FILENO);
  close(null);
}

Result<ReadAnswer> guarded(const ReaderWork& work, std::string_view bytes, std::string_view note) {
  try {
    return work.read(bytes, note);
  } catch (const std::bad_alloc&) {
    return fail(ErrorCode::limit, "reading it needs more memory than a reader may have");
  } catch (const std::exception& error) {
    return fail(ErrorCode::crashed, std::string("the reader failed: ") + error.what());
  } catch (...) {
    return fail(ErrorCode::crashed, "the reader failed");
  }
}

// The reader's whole life. Descriptors: 3 the file, 4 the answer.
[[noreturn]] void be_reader(const ReaderLimits& limits, const ReaderWork& work, const CallFilter& filter,
                            const std::string& note) {
  constexpr int kFile = kKeptFd;
  constexpr int kAnswer = kKeptFd + 1;
  struct stat stat {};
  const bool known = fstat(kFile, &stat) == 0;
  const auto size = static_cast<size_t>(known && stat.st_size > 0 ? stat.st_size : 0);
  void* mapped = size > 0 ? mmap(nullptr, size, PROT_READ, MAP_PRIVATE, kFile, 0) : MAP_FAILED;
  if (mapped == MAP_FAILED) {
    write_answer(kAnswer, fail(ErrorCode::unreadable, "the file cannot be read"));
    _exit(0);
  }
  close(kFile);
  if (!confine_child(limits, filter)) {
    write_answer(kAnswer,
                 fail(ErrorCode::crashed, "the reader could not be confined, so it was not let near the file"));
    _exit(0);
  }
  const bool written = write_answer(kAnswer, guarded(work, {static_cast<const char*>(mapped), size}, note));
  _exit(written ? 0 : 1);
}

class Running {
 public:
  // One end of `life` is held by the reader alone: when it closes, the reader is dead.
  bool start(ReceivedOrder order, const ReaderLimits& limits, const ReaderWork& work, const CallFilter& filter) {
    std::array<int, 2> life{};
    if (pipe2(life.data(), O_CLOEXEC) != 0) return false;
    Descriptor alive(life[0]);
    const Descriptor held(life[1]);
    const pid_t nursery = getpid();
    pid_ = fork();
    if (pid_ < 0) return false;
    if (pid_ == 0) {
      die_with(nursery);
      keep_only(std::array{order.file.get(), order.answer.get(), held.get()});
      be_reader(limits, work, filter, order.note);
    }
    alive_ = std::move(alive);
    return true;
  }

  int alive() const { return alive_ ? alive_.get() : -1; }
  bool any() const { return pid_ > 0; }
  void kill() const {
    if (pid_ > 0) ::kill(pid_, SIGKILL);
  }

  Ending bury() {
    Ending ending;
    rusage used{};
    while (wait4(pid_, &ending.wait_status, 0, &used) < 0 && errno == EINTR) {
    }
    ending.peak_kilobytes = used.ru_maxrss;
    pid_ = -1;
    alive_.reset();
    return ending;
  }

 private:
  pid_t pid_ = -1;
  Descriptor alive_;
};

[[noreturn]] void be_nursery(int channel, const ReaderLimits& limits, const ReaderWork& work) {
  const CallFilter filter = CallFilter::compile();
  if (work.prepare) work.prepare();
  Running reader;
  for (;;) {
    std::array<pollfd, 2> watched{{{channel, POLLIN, 0}, {reader.alive(), POLLIN, 0}}};
    if (poll(watched.data(), watched.size(), -1) < 0) {
      if (errno == EINTR) continue;
      break;
    }
    if (reader.any() && watched[1].revents && !send_ending(channel, reader.bury())) break;
    if (!watched[0].revents) continue;
    std::optional<ReceivedOrder> order = receive_order(channel);
    if (!order) break;
    if (order->order == Order::kill) {
      reader.kill();
    } else if (!reader.any() && !reader.start(std::move(*order), limits, work, filter)) {
      // The system has no process left: said as a reader that ended at once.
      if (!send_ending(channel, {1 << 8, 0})) break;
    }
  }
  reader.kill();
  _exit(0);
}

}  // namespace

Nursery start_nursery(const ReaderLimits& limits, const ReaderWork& work) {
  auto ends = make_channel();
  if (!ends) return {};
  const pid_t parent = getpid();
  const pid_t pid = fork();
  if (pid < 0) return {};
  if (pid == 0) {
    die_with(parent);
    // Ctrl-C is the parent's to answer: it lets files finish or closes the channel.
    for (const int signal : {SIGINT, SIGQUIT, SIGHUP, SIGTSTP}) std::signal(signal, SIG_IGN);
    for (const int signal : {SIGTERM, SIGPIPE, SIGCHLD, SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGILL})
      std::signal(signal, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    keep_only(std::array{ends->second.get()});
    quiet();
    try {
      be_nursery(kKeptFd, limits, work);
    } catch (...) {
      _exit(1);
    }
  }
  return {pid, std::move(ends->first)};
}

}  // namespace akt
