#include "tests/relevance/judged.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "indexer/archive/archive.h"
#include "indexer/language/fingerprint.h"
#include "tools/import/import.h"
#include "tools/import/reader.h"

namespace akt {
namespace {

namespace fs = std::filesystem;

constexpr size_t kLookedAt = 10;

std::string read_all(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << in.rdbuf();
  return bytes.str();
}

}  // namespace

Result<std::vector<Judged>> judged_queries(const fs::path& file) {
  const auto json = nlohmann::json::parse(read_all(file), nullptr, false);
  if (!json.is_array()) return fail(ErrorCode::damaged, file.string() + " is no list of queries");
  std::vector<Judged> all;
  for (const auto& each : json)
    all.push_back({each.contains("class") ? each.at("class").get<std::string>() : "topic",
                   each.at("query").get<std::string>(), each.at("relevant").get<std::vector<std::string>>()});
  return all;
}

Result<void> import_folder(const fs::path& folder, const fs::path& archive) {
  const auto reader = make_file_reader();
  auto opened = Archive::open(archive, Access::create);
  if (!opened) return tl::unexpected(opened.error());
  const auto done = import_files(*opened, *reader, std::array{folder}, {}, {});
  if (!done) return tl::unexpected(done.error());
  return {};
}

Result<Judge> Judge::of(SearchEngine& engine) {
  Judge judge;
  judge.engine_ = &engine;
  auto read = engine.for_each_hit([&](const Hit& hit) {
    judge.papers_[hit.id] = {hit, {}, {}};
    return true;
  });
  if (!read) return tl::unexpected(read.error());
  for (auto& [id, paper] : judge.papers_) {
    const auto record = engine.fetch(id);
    if (!record) return tl::unexpected(record.error());
    paper.number = record->registry_number.value_or("");
    paper.text = text_fingerprint(*record);
  }
  return judge;
}

// Every name a judgement may give a record; a lone record of a file has the file's name.
bool Judge::is(const Paper& paper, const std::string& name) const {
  const Hit& hit = paper.hit;
  const size_t mark = name.find('#');
  if (fs::path(hit.source.path).filename() != name.substr(0, mark)) return false;
  if (mark == std::string::npos) return true;
  const std::string part = name.substr(mark + 1);
  if (hit.kind == Kind::minutes_item && hit.item && hit.item->text == part) return true;
  const size_t colon = part.find(':');
  if (part.substr(0, colon) != kind_name(hit.kind)) return false;
  return colon == std::string::npos || paper.number == part.substr(colon + 1);
}

Result<Score> Judge::ask(const Judged& judged) const {
  SearchRequest request;
  request.query = judged.query;
  request.limit = static_cast<int>(kLookedAt);
  request.facets = false;
  auto results = engine_->search(request);
  if (results && results->total == 0 && results->suggestion) {
    request.query = *results->suggestion;
    results = engine_->search(request);
  }
  if (!results) return tl::unexpected(results.error());
  std::map<std::string, std::set<std::string>> named;  // fingerprints of what a name names
  for (const std::string& name : judged.relevant)
    for (const auto& [id, paper] : papers_)
      if (is(paper, name)) named[name].insert(paper.text.empty() ? id : paper.text);
  Score score;
  score.query = judged.query;
  std::set<std::string> found;
  size_t place = 0;
  for (const Hit& hit : results->hits) {
    ++place;
    if (score.first.size() < 5) score.first.push_back(hit.id + " " + hit.title);
    const Paper& paper = papers_.at(hit.id);
    bool relevant = false;
    for (const std::string& name : judged.relevant)
      if (is(paper, name) || named[name].count(paper.text.empty() ? hit.id : paper.text) > 0) {
        found.insert(name);
        relevant = true;
      }
    if (relevant && score.reciprocal == 0) score.reciprocal = 1.0 / static_cast<double>(place);
  }
  for (const std::string& name : judged.relevant)
    if (found.count(name) == 0) score.missed.push_back(name);
  score.recall = static_cast<double>(std::min(found.size(), kLookedAt)) /
                 static_cast<double>(std::clamp<size_t>(judged.relevant.size(), 1, kLookedAt));
  return score;
}

}  // namespace akt
