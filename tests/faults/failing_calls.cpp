// Preloaded into akt (LD_PRELOAD): the calls by which it stores things, each of which can be made to fail as a full or
// broken disk makes it fail, or to be the last that the process makes.
//
//   AKT_FAULT_UNDER  only what is in this folder counts
//   AKT_FAULT_AT     which of the counted calls, from 1
//   AKT_FAULT_HOW    ENOSPC, EIO, EDQUOT, EROFS; "short" (half is written, and then nothing more); "kill"
//   AKT_FAULT_LASTS  when set, every later call of that name fails too, as on a disk that stays full
//   AKT_FAULT_LIST   a file where every counted call is named, one a line
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>

namespace {

struct Plan {
  std::string under;
  std::string how;
  long at = 0;
  bool lasts = false;
  int list = -1;
  pid_t process = getpid();  // its children store nothing
};

template <class F> F real(const char* name) {
  return reinterpret_cast<F>(dlsym(RTLD_NEXT, name));  // what the program would have called
}

std::string variable(const char* name) {
  const char* value = std::getenv(name);
  return value ? value : "";
}

const Plan& plan() {
  static const Plan made = [] {
    Plan plan;
    plan.under = variable("AKT_FAULT_UNDER");
    plan.how = variable("AKT_FAULT_HOW");
    plan.at = std::atol(variable("AKT_FAULT_AT").c_str());
    plan.lasts = !variable("AKT_FAULT_LASTS").empty();
    if (const std::string list = variable("AKT_FAULT_LIST"); !list.empty())
      plan.list =
          real<int (*)(const char*, int, ...)>("open")(list.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
    return plan;
  }();
  return made;
}

std::atomic<long> counted{0};
std::atomic<const char*> failed{nullptr};  // the name of the call that was made to fail

bool counts(std::string_view path) {
  const Plan& planned = plan();
  return !planned.under.empty() && path.starts_with(planned.under) && getpid() == planned.process;
}

std::string path_of(int fd) {
  std::array<char, PATH_MAX> target{};
  const std::string link = "/proc/self/fd/" + std::to_string(fd);
  const ssize_t length = readlink(link.c_str(), target.data(), target.size());
  return length > 0 ? std::string(target.data(), static_cast<size_t>(length)) : std::string();
}

enum class Fate { happens, fails, half };

// What becomes of a call; errno is set when it fails.
Fate fate_of(const char* call, std::string_view path) {
  const int before = errno;
  if (!counts(path)) {
    errno = before;
    return Fate::happens;
  }
  const Plan& planned = plan();
  const long number = ++counted;
  if (planned.list >= 0) dprintf(planned.list, "%s %.*s\n", call, static_cast<int>(path.size()), path.data());
  const char* name = failed;
  const bool again = planned.lasts && name && std::string_view(name) == call;
  if (number != planned.at && !again) {
    errno = before;
    return Fate::happens;
  }
  if (planned.how == "kill") kill(0, SIGKILL);
  const bool first = failed.exchange(call) == nullptr;
  errno = planned.how == "EIO" ? EIO : planned.how == "EDQUOT" ? EDQUOT : planned.how == "EROFS" ? EROFS : ENOSPC;
  return planned.how == "short" && first ? Fate::half : Fate::fails;
}

int opened(const char* call, int folder, const char* path, int flags, mode_t mode) {
  // Looking is no storing.
  if ((flags & O_ACCMODE) != O_RDONLY && fate_of(call, path) != Fate::happens) return -1;
  return real<int (*)(int, const char*, int, ...)>("openat")(folder, path, flags, mode);
}

mode_t mode_from(int flags, va_list more) { return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(more, mode_t) : 0; }

ssize_t half_of(size_t count) { return static_cast<ssize_t>(count / 2); }

}  // namespace

#define AKT_OPEN(name)                                    \
  extern "C" int name(const char* path, int flags, ...) { \
    va_list more;                                         \
    va_start(more, flags);                                \
    const mode_t mode = mode_from(flags, more);           \
    va_end(more);                                         \
    return opened("open", AT_FDCWD, path, flags, mode);   \
  }
AKT_OPEN(open)
AKT_OPEN(open64)

#define AKT_ONE_ARGUMENT(type, name)                                \
  extern "C" int name(type what) {                                  \
    if (fate_of(#name, AKT_PATH(what)) != Fate::happens) return -1; \
    return real<int (*)(type)>(#name)(what);                        \
  }
#define AKT_PATH(fd) path_of(fd)
AKT_ONE_ARGUMENT(int, fsync)
AKT_ONE_ARGUMENT(int, fdatasync)
#undef AKT_PATH
#define AKT_PATH(path) path
AKT_ONE_ARGUMENT(const char*, unlink)
#undef AKT_PATH

// The descriptor is gone also when closing says that it failed.
extern "C" int close(int fd) {
  const bool fails = fate_of("close", path_of(fd)) != Fate::happens;
  const int error = errno;
  const int done = real<int (*)(int)>("close")(fd);
  if (!fails) return done;
  errno = error;
  return -1;
}

extern "C" ssize_t write(int fd, const void* bytes, size_t count) {
  const Fate fate = fate_of("write", path_of(fd));
  if (fate == Fate::fails) return -1;
  const auto call = real<ssize_t (*)(int, const void*, size_t)>("write");
  return fate == Fate::half ? call(fd, bytes, static_cast<size_t>(half_of(count))) : call(fd, bytes, count);
}

#define AKT_PWRITE(name)                                                                          \
  extern "C" ssize_t name(int fd, const void* bytes, size_t count, off_t at) {                    \
    const Fate fate = fate_of("pwrite", path_of(fd));                                             \
    if (fate == Fate::fails) return -1;                                                           \
    const auto call = real<ssize_t (*)(int, const void*, size_t, off_t)>("pwrite");               \
    return call(fd, bytes, fate == Fate::half ? static_cast<size_t>(half_of(count)) : count, at); \
  }
AKT_PWRITE(pwrite)
AKT_PWRITE(pwrite64)

#define AKT_FTRUNCATE(name)                                            \
  extern "C" int name(int fd, off_t length) {                          \
    if (fate_of("ftruncate", path_of(fd)) != Fate::happens) return -1; \
    return real<int (*)(int, off_t)>("ftruncate")(fd, length);         \
  }
AKT_FTRUNCATE(ftruncate)
AKT_FTRUNCATE(ftruncate64)

extern "C" int rename(const char* from, const char* to) {
  if (fate_of("rename", to) != Fate::happens) return -1;
  return real<int (*)(const char*, const char*)>("rename")(from, to);
}

extern "C" int mkdir(const char* path, mode_t mode) {
  if (fate_of("mkdir", path) != Fate::happens) return -1;
  return real<int (*)(const char*, mode_t)>("mkdir")(path, mode);
}
