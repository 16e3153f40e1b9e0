// Google Benchmark over the steps of reading: bench_reading --samples=DIR [benchmark options]. Pages a second are
// printed as items.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

#include "corpus/text/registry.h"
#include "importers/formats/format.h"
#include "importers/readers/reader.h"

namespace {

std::vector<std::string> g_pdfs;  // the samples' bytes

std::vector<std::string> load(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    if (entry.path().extension() == ".pdf") paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  std::vector<std::string> files;
  for (const auto& path : paths) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    files.push_back(bytes.str());
  }
  return files;
}

void pdf_to_lines(benchmark::State& state) {
  int64_t pages = 0;
  for (auto _ : state)
    for (const std::string& bytes : g_pdfs)
      if (const auto read = akt::read_pages(bytes, "sample.pdf")) pages += static_cast<int64_t>(read->pages.size());
  state.SetItemsProcessed(pages);
}

void lines_to_records(benchmark::State& state) {
  std::vector<akt::Pages> files;
  for (const std::string& bytes : g_pdfs)
    if (auto read = akt::read_pages(bytes, "sample.pdf")) files.push_back(std::move(*read));
  int64_t pages = 0;
  for (auto _ : state)
    for (const akt::Pages& file : files) {
      benchmark::DoNotOptimize(akt::read_file(file, {std::nullopt, "sample.pdf"}));
      pages += static_cast<int64_t>(file.pages.size());
    }
  state.SetItemsProcessed(pages);
}

void registry_numbers(benchmark::State& state) {
  std::string text;
  for (const std::string& bytes : g_pdfs)
    if (const auto read = akt::read_pages(bytes, "sample.pdf"))
      for (const akt::Line& line : read->lines) text += line.text + "\n";
  for (auto _ : state) benchmark::DoNotOptimize(akt::find_registry_numbers(text));
  state.SetBytesProcessed(static_cast<int64_t>(state.iterations() * text.size()));
}

}  // namespace

int main(int count, char** arguments) {
  benchmark::Initialize(&count, arguments);
  if (count != 2) {
    std::cerr << "bench_reading FOLDER [--benchmark_…]: the folder's PDFs are read\n";
    return 2;
  }
  g_pdfs = load(arguments[1]);
  benchmark::RegisterBenchmark("pdf_to_lines", pdf_to_lines)->Unit(benchmark::kMillisecond);
  benchmark::RegisterBenchmark("lines_to_records", lines_to_records)->Unit(benchmark::kMillisecond);
  benchmark::RegisterBenchmark("registry_numbers", registry_numbers)->Unit(benchmark::kMillisecond);
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
