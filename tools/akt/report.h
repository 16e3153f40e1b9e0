// How commands end and what they say on the way: results on stdout, all else on stderr.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "corpus/text/result.h"

namespace akt {

constexpr int kAllWell = 0;
constexpr int kCameUpShort = 1;
constexpr int kCouldNotRun = 2;

// Says the error and its hint on stderr; gives the exit status its code has in the error table.
int report(const Error& error);
// The same for what made the command impossible: always 2.
int could_not_run(const Error& error);

// Writes to stdout; a full disk or a closed pipe is seen by `finish_output`.
void print(std::string_view text);
// Flushes stdout; gives `status`, or 2 when something printed did not get out.
int finish_output(int status);

bool stderr_is_terminal();
bool stdout_is_terminal();
size_t terminal_width();  // of stdout, 100 when it is no terminal

std::string counted(int64_t count, std::string_view one, std::string_view many);  // "1 file", "3 files"

// A bar on a terminal, a line now and then otherwise.
class Progress {
 public:
  explicit Progress(std::string what);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  void at(int64_t done, int64_t of);
  void clear();  // before something else is printed

 private:
  std::string what_;
  bool bar_;
  bool drawn_ = false;
  int64_t last_tenth_ = 0;
  int64_t last_drawn_ms_ = 0;
};

}  // namespace akt
