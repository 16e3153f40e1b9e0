#include "importers/worker/confine.h"

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <memory>

namespace akt {
namespace {

bool limit(int resource, rlim_t soft, rlim_t hard) {
  rlimit current{};
  if (getrlimit(static_cast<__rlimit_resource>(resource), &current) != 0) return false;
  const rlimit wanted{std::min(soft, current.rlim_max), std::min(hard, current.rlim_max)};
  return setrlimit(static_cast<__rlimit_resource>(resource), &wanted) == 0;
}

// What a reader's work needs; for everything else the kernel answers "not permitted".
constexpr std::array kAllowed{SCMP_SYS(read),
                              SCMP_SYS(readv),
                              SCMP_SYS(pread64),
                              SCMP_SYS(write),
                              SCMP_SYS(writev),
                              SCMP_SYS(close),
                              SCMP_SYS(fstat),
                              SCMP_SYS(lseek),
                              SCMP_SYS(munmap),
                              SCMP_SYS(mremap),
                              SCMP_SYS(madvise),
                              SCMP_SYS(brk),
                              SCMP_SYS(futex),
                              SCMP_SYS(rt_sigaction),
                              SCMP_SYS(rt_sigprocmask),
                              SCMP_SYS(rt_sigreturn),
                              SCMP_SYS(sigaltstack),
                              SCMP_SYS(exit),
                              SCMP_SYS(exit_group),
                              SCMP_SYS(clock_gettime),
                              SCMP_SYS(gettimeofday),
                              SCMP_SYS(time),
                              SCMP_SYS(getrandom),
                              SCMP_SYS(getpid),
                              SCMP_SYS(gettid),
                              SCMP_SYS(sched_yield),
                              SCMP_SYS(sysinfo),
                              SCMP_SYS(uname),
                              SCMP_SYS(clock_nanosleep),
                              SCMP_SYS(nanosleep),
                              SCMP_SYS(restart_syscall),
                              SCMP_SYS(getrusage),
                              SCMP_SYS(sched_getaffinity)};

// Stands in the filter, which is compiled once, for the process that loads it. Signals to others are forbidden: a
// reader has the user of the import that started it, and could end that and every neighbour.
constexpr uint32_t kOwnProcess = 0x5A4B3C2D;

struct Release {
  void operator()(void* context) const { seccomp_release(context); }
};

std::string exported(scmp_filter_ctx context) {
  const int fd = memfd_create("filter", MFD_CLOEXEC);
  if (fd < 0) return {};
  std::string code;
  if (seccomp_export_bpf(context, fd) == 0 && lseek(fd, 0, SEEK_SET) == 0) {
    std::array<char, 4096> block{};
    ssize_t got = 0;
    while ((got = ::read(fd, block.data(), block.size())) > 0) code.append(block.data(), static_cast<size_t>(got));
  }
  ::close(fd);
  return code;
}

bool load(const std::string& code) {
  sock_fprog program{};
  program.len = static_cast<unsigned short>(code.size() / sizeof(sock_filter));
  std::vector<sock_filter> filter(program.len);
  std::copy(code.begin(), code.end(), reinterpret_cast<char*>(filter.data()));
  for (sock_filter& step : filter)
    if (step.k == kOwnProcess) step.k = static_cast<uint32_t>(getpid());
  program.filter = filter.data();
  return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) == 0;
}

}  // namespace

CallFilter CallFilter::compile() {
  CallFilter filter;
  if (kSanitized) return filter;
  const std::unique_ptr<void, Release> context(seccomp_init(SCMP_ACT_ERRNO(EPERM)));
  if (!context) return filter;
  for (const int call : kAllowed)
    if (seccomp_rule_add(context.get(), SCMP_ACT_ALLOW, call, 0) != 0) return filter;
  const scmp_arg_cmp to_itself{0, SCMP_CMP_EQ, kOwnProcess, 0};  // aborting
  if (seccomp_rule_add_array(context.get(), SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1, &to_itself) != 0) return filter;
  // Memory, but none that can be run.
  const scmp_arg_cmp not_executable{2, SCMP_CMP_MASKED_EQ, PROT_EXEC, 0};
  for (const int call : {SCMP_SYS(mmap), SCMP_SYS(mprotect)})
    if (seccomp_rule_add_array(context.get(), SCMP_ACT_ALLOW, call, 1, &not_executable) != 0) return filter;
  filter.code_ = exported(context.get());
  return filter;
}

bool confine_child(const ReaderLimits& limits, const CallFilter& filter) {
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return false;
  if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0) return false;
  bool ok = limit(RLIMIT_CORE, 0, 0) && limit(RLIMIT_FSIZE, 0, 0) && limit(RLIMIT_NPROC, 0, 0);
  ok = ok && limit(RLIMIT_CPU, limits.cpu_seconds, limits.cpu_seconds + 2);
  if (!kSanitized) {
    ok = ok && limit(RLIMIT_NOFILE, 0, 0);  // those it holds stay open; no further ones
    ok = ok && limit(RLIMIT_DATA, limits.memory_bytes, limits.memory_bytes);
    ok = ok && limit(RLIMIT_AS, limits.address_bytes, limits.address_bytes);
  }
  if (!ok) return false;
  return filter.empty() || load(filter.code_);
}

}  // namespace akt
