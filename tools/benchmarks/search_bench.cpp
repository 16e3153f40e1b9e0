// Indexes generated records and measures searching them: bench_search RECORDS QUERIES FOLDER [keep]
// What it measured is also written to FOLDER/akt.json.
#include <sys/resource.h>
#include <time.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>

#include "indexer/writer/index_writer.h"
#include "search/engine/engine.h"
#include "tools/benchmarks/generate.h"

namespace {

using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point begin) { return std::chrono::duration<double>(Clock::now() - begin).count(); }

// All threads' time on the cores, to the nanosecond.
double cores_seconds() {
  struct timespec now {};
  ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

long peak_mb() {
  struct rusage used {};
  ::getrusage(RUSAGE_SELF, &used);
  return used.ru_maxrss / 1024;
}

void put_list(std::ostream& out, const char* name, const std::vector<double>& list) {
  out << ", \"" << name << "\": [";
  for (size_t at = 0; at < list.size(); ++at) out << (at == 0 ? "" : ",") << list[at];
  out << "]";
}

int stop(const akt::Error& error) {
  std::cerr << error.message << '\n';
  return 2;
}

double share(const std::vector<double>& sorted, double part) {
  return sorted[std::min(sorted.size() - 1, static_cast<size_t>(part * static_cast<double>(sorted.size())))];
}

void print(const char* what, std::vector<double> times) {
  if (times.empty()) return;
  std::sort(times.begin(), times.end());
  std::cout << what << ": p50 " << share(times, 0.5) << " ms, p90 " << share(times, 0.9) << " ms, p99 "
            << share(times, 0.99) << " ms, most " << times.back() << " ms\n";
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 4) {
    std::cerr << "bench_search RECORDS QUERIES FOLDER [keep]\n";
    return 2;
  }
  const auto records = static_cast<std::uint32_t>(std::atoi(arguments[1]));
  const auto queries = static_cast<std::uint32_t>(std::atoi(arguments[2]));
  const std::filesystem::path index = std::filesystem::path(arguments[3]) / "index";
  akt::bench::Options options;
  if (const char* words = std::getenv("BENCH_WORDS")) options.words = std::atoi(words);
  const akt::bench::Generator generator(options);
  double took = 0;
  double worked = 0;
  long peak = 0;
  std::uintmax_t disk = 0;
  if (count < 5 || !std::filesystem::exists(index)) {
    const auto begin = Clock::now();
    const double before = cores_seconds();
    auto writer = akt::IndexWriter::open(index, {.rebuild = true});
    if (!writer) return stop(writer.error());
    size_t bytes = 0;
    for (std::uint32_t at = 0; at < records; at += 4) {
      std::vector<akt::Record> file;
      for (std::uint32_t in = at; in < std::min(records, at + 4); ++in) file.push_back(generator.record(in));
      for (const akt::Record& record : file)
        for (const akt::PageText& page : record.pages) bytes += page.text.size();
      const std::string hash = file.front().source.sha256;
      if (auto put = (*writer)->replace_file(hash, std::move(file)); !put) return stop(put.error());
    }
    if (auto done = (*writer)->commit(); !done) return stop(done.error());
    took = seconds_since(begin);
    worked = cores_seconds() - before;
    peak = peak_mb();
    for (const auto& entry : std::filesystem::recursive_directory_iterator(index))
      if (entry.is_regular_file()) disk += entry.file_size();
    std::cout << records << " records, " << bytes / 1000000 << " MB of text in " << took << " s, "
              << static_cast<int>(records / took) << " a second; " << disk / 1000000 << " MB on disk, at most " << peak
              << " MB of memory\n";
  }
  const auto opening = Clock::now();
  auto engine = akt::SearchEngine::open(index, {.freshness = std::chrono::seconds(1)});
  if (!engine) return stop(engine.error());
  std::cout << "opened in " << 1000 * seconds_since(opening) << " ms\n";
  std::vector<std::vector<double>> by_shape(10);
  std::vector<double> all;
  std::vector<double> clock;
  std::uint64_t hits = 0;
  for (int round = 0; round < 2; ++round) {  // the first one warms
    all.clear();
    clock.clear();
    hits = 0;
    for (auto& each : by_shape) each.clear();
    for (std::uint32_t at = 0; at < queries; ++at) {
      akt::SearchRequest request;
      request.query = generator.query(at);
      request.facets = std::getenv("BENCH_NO_FACETS") == nullptr;
      request.snippets = std::getenv("BENCH_NO_SNIPPETS") == nullptr;
      const auto begin = Clock::now();
      const double cpu = cores_seconds();
      const auto results = (*engine)->search(request);
      const double core = 1000 * (cores_seconds() - cpu);
      if (!results) return stop(results.error());
      hits += results->total;
      clock.push_back(1000 * seconds_since(begin));
      all.push_back(core);
      by_shape[at % 10].push_back(core);
    }
  }
  std::ofstream json(std::filesystem::path(arguments[3]) / "akt.json");
  json << "{\"engine\": \"Akt\", \"records\": " << records << ", \"index_s\": " << took
       << ", \"index_cpu_s\": " << worked << ", \"peak_mb\": " << peak << ", \"disk_mb\": " << disk / 1000000
       << ", \"hits\": " << hits;
  put_list(json, "core_ms", all);
  put_list(json, "clock_ms", clock);
  json << "}\n";
  std::cout << queries << " queries, " << hits / std::max(1U, queries) << " hits on average\n";
  print("by the clock", clock);
  print("time on the cores", all);
  const char* names[] = {"rare word",  "common and rare", "two common", "phrase", "registry number",
                         "§ and body", "word and fields", "or",         "word*",  "without"};
  for (size_t shape = 0; shape < by_shape.size(); ++shape) print(names[shape], by_shape[shape]);
  return 0;
}
