// What the sandbox costs: bench_sandbox FOLDER [ROUNDS]. The folder is imported into a new archive by the product's own
// reader (a confined process for each file, with all its limits) and by one that reads in this process, in turns. The
// ratio is of processor time, children's included, which other work on the machine disturbs little.
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <deque>
#include <filesystem>
#include <iostream>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "importers/formats/format.h"
#include "importers/readers/reader.h"
#include "indexer/archive/files.h"
#include "tools/import/import.h"
#include "tools/import/reader.h"

namespace {

namespace fs = std::filesystem;

class ReaderInProcess : public akt::FileReader {
 public:
  void ask(akt::ReadRequest request) override { asked_.push_back(std::move(request)); }

  akt::Result<akt::Reading> next() override {
    const akt::ReadRequest request = std::move(asked_.front());
    asked_.pop_front();
    const auto bytes = akt::read_whole(request.original);
    if (!bytes) return akt::pass_on(bytes);
    auto read = akt::read_bytes(*bytes, akt::Context{request.municipality, request.name});
    if (!read) return akt::pass_on(read);
    return akt::Reading{std::move(read->media_type), std::move(read->records)};
  }

 private:
  std::deque<akt::ReadRequest> asked_;
};

struct Times {
  double processor = 0;
  double clock = 0;
};

double seconds(const timeval& time) {
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

bool import_all(const fs::path& papers, const fs::path& folder, bool confined) {
  std::unique_ptr<akt::FileReader> reader;
  if (confined) {
    reader = akt::make_file_reader();
  } else {
    akt::warm_formats();
    reader = std::make_unique<ReaderInProcess>();
  }
  auto archive = akt::Archive::open(folder, akt::Access::create);
  if (!archive) return false;
  const std::vector<fs::path> paths{papers};
  const auto summary = akt::import_files(*archive, *reader, paths, {}, {});
  return summary && summary->records > 0 && !summary->files.contains(akt::Outcome::failed);
}

// One import, by a process of its own as `akt import` is; false when it did not go well.
bool timed_import(const fs::path& papers, const fs::path& folder, bool confined, Times& times) {
  fs::remove_all(folder);
  const auto began = std::chrono::steady_clock::now();
  const pid_t pid = fork();
  if (pid == 0) _exit(import_all(papers, folder, confined) ? 0 : 1);
  int status = 0;
  rusage used{};
  if (pid < 0 || wait4(pid, &status, 0, &used) != pid) return false;
  times.clock = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
  times.processor = seconds(used.ru_utime) + seconds(used.ru_stime);
  return status == 0;
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 2) {
    std::cerr << "bench_sandbox FOLDER [ROUNDS]: the folder's files are imported, confined and not, in turns\n";
    return 2;
  }
  const int rounds = count > 2 ? std::stoi(arguments[2]) : 7;
  const fs::path papers = fs::absolute(arguments[1]);
  const fs::path folder = fs::temp_directory_path() / ("akt-sandbox-" + std::to_string(getpid()));
  std::vector<double> confined;
  std::vector<double> open;
  std::vector<double> ratios;
  for (int round = 0; round <= rounds; ++round) {
    Times with;
    Times without;
    const bool all = timed_import(papers, folder, true, with) && timed_import(papers, folder, false, without);
    fs::remove_all(folder);
    if (!all) {
      std::cerr << "bench_sandbox: not all of " << papers << " could be imported\n";
      return 1;
    }
    if (round == 0) continue;  // brings the files into memory
    std::printf("round %d: confined %.3f s of processor, %.3f by the clock; in this process %.3f, %.3f\n", round,
                with.processor, with.clock, without.processor, without.clock);
    confined.push_back(with.processor);
    open.push_back(without.processor);
    ratios.push_back(with.processor / without.processor);
  }
  std::printf("medians: %.3f and %.3f s of processor; ratio %.3f (median of the rounds' ratios %.3f)\n",
              median(confined), median(open), median(confined) / median(open), median(ratios));
  return 0;
}
