// A request answered from an archive, on both levels. Nothing anybody asks for may be the server's own fault, or bring
// out what is masked.
#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <filesystem>
#include <fstream>
#include <memory>
#include <sstream>
#include <string>
#include <string_view>

#include "importers/readers/reader.h"
#include "search/http/front.h"
#include "tests/fuzz/wire.h"
#include "tools/import/import.h"

namespace {

namespace fs = std::filesystem;
using akt::http::Front;

constexpr std::string_view kPlanted = "811218-9876";
constexpr std::string_view kPlantedDigits = "9876";

// In this process, for there is nothing to confine.
class Reader : public akt::FileReader {
 public:
  void ask(akt::ReadRequest request) override { asked_.push_back(std::move(request)); }
  akt::Result<akt::Reading> next() override {
    const akt::ReadRequest request = std::move(asked_.front());
    asked_.pop_front();
    std::ifstream file(request.original, std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    auto read = akt::read_bytes(bytes.str(), akt::Context{std::nullopt, request.name});
    if (!read) return tl::unexpected(read.error());
    return akt::Reading{read->media_type, std::move(read->records)};
  }

 private:
  std::deque<akt::ReadRequest> asked_;
};

[[noreturn]] void give_up(const std::string& why) {
  std::fprintf(stderr, "%s\n", why.c_str());
  std::abort();
}

struct Served {
  fs::path folder;
  std::unique_ptr<Front> open_to_all, internal;

  Served() {
    std::string name = (fs::temp_directory_path() / "akt-fuzz-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) give_up("no folder");
    folder = name;
    const fs::path samples = fs::path(AKT_SOURCE_DIR) / "corpus" / "samples" / "files";
    std::vector<fs::path> papers{folder / "memo.txt"};
    std::ofstream(papers.front()) << "Ekhults kommun\n\nTjänsteskrivelse\n2023-03-01\nDiarienummer\nKS 2023/0001\n\n"
                                     "Cykelväg\n\nFörslag till beslut\natt godkänna ansökan från "
                                  << kPlanted << "\n";
    for (const auto& entry : fs::directory_iterator(samples)) {
      const std::string ending = entry.path().extension();
      if (ending == ".html" || ending == ".eml" || entry.path().stem().string().starts_with("voteringslista"))
        papers.push_back(entry.path());
    }
    auto archive = akt::Archive::open(folder / "archive", akt::Access::create);
    Reader reader;
    const auto imported =
        archive ? import_files(*archive, reader, papers, {}, {}) : tl::unexpected(std::move(archive.error()));
    if (!imported) give_up(imported.error().message);
    open_to_all = opened(akt::Level::open_to_all);
    internal = opened(akt::Level::internal);
  }
  ~Served() { fs::remove_all(folder); }

  std::unique_ptr<Front> opened(akt::Level level) const {
    akt::http::FrontOptions options;
    options.archive = folder / "archive";
    options.level = level;
    auto front = Front::open(options);
    if (!front) give_up(front.error().message);
    return std::move(*front);
  }
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Served served;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  for (const Front* front : {served.open_to_all.get(), served.internal.get()}) {
    akt::http::Request request = akt::test::request_of(text);
    const akt::http::Response response = front->respond(request);
    if (response.status < 200 || response.status >= 500) give_up("status " + std::to_string(response.status));
    const auto* body = std::get_if<std::string>(&response.body);
    if (front == served.internal.get() || body == nullptr) continue;
    // Not when it was asked for: what is asked is shown again.
    if (text.find(kPlantedDigits) == std::string_view::npos && body->find(kPlanted) != std::string::npos)
      give_up("the planted number is shown");
  }
  return 0;
}
