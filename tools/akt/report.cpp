#include "tools/akt/report.h"

#include <spdlog/spdlog.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>

#include "corpus/text/error.h"

namespace akt {
namespace {

constexpr size_t kPlainWidth = 100;
constexpr int64_t kBarWidth = 30;
constexpr int64_t kBarEveryMs = 80;

int64_t milliseconds() {
  return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
      .count();
}

}  // namespace

int report(const Error& error) {
  spdlog::error("{}", error.message);
  if (!error.hint.empty()) spdlog::info("{}", error.hint);
  return error_kind(error.code).exit_status;
}

int could_not_run(const Error& error) {
  report(error);
  return kCouldNotRun;
}

void print(std::string_view text) { std::fwrite(text.data(), 1, text.size(), stdout); }

int finish_output(int status) {
  if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0) return status;
  spdlog::error("the output could not be written");
  return kCouldNotRun;
}

bool stderr_is_terminal() { return ::isatty(STDERR_FILENO) == 1; }

bool stdout_is_terminal() { return ::isatty(STDOUT_FILENO) == 1; }

size_t terminal_width() {
  winsize size{};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return kPlainWidth;
  return size.ws_col;
}

std::string counted(int64_t count, std::string_view one, std::string_view many) {
  return std::to_string(count) + " " + std::string(count == 1 ? one : many);
}

Progress::Progress(std::string what) : what_(std::move(what)), bar_(stderr_is_terminal()) {}

Progress::~Progress() { clear(); }

void Progress::at(int64_t done, int64_t of) {
  if (of <= 0) return;
  if (!bar_) {
    // Ten lines in all, and none for a handful of files.
    const int64_t tenth = done * 10 / of;
    if (of < 50 || tenth == last_tenth_) return;
    last_tenth_ = tenth;
    spdlog::info("{}: {} of {}", what_, done, of);
    return;
  }
  const int64_t now = milliseconds();
  if (drawn_ && done < of && now - last_drawn_ms_ < kBarEveryMs) return;
  last_drawn_ms_ = now;
  const int64_t filled = done * kBarWidth / of;
  std::string bar;
  for (int64_t i = 0; i < kBarWidth; ++i) bar += i < filled ? "█" : "░";
  std::fprintf(stderr, "\r%s %s %lld/%lld", what_.c_str(), bar.c_str(), static_cast<long long>(done),
               static_cast<long long>(of));
  drawn_ = true;
}

void Progress::clear() {
  if (drawn_) std::fputs("\r\033[K", stderr);
  drawn_ = false;
}

}  // namespace akt
