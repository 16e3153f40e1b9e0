#include "tests/relevance/judged.h"

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "corpus/text/unicode.h"
#include "importers/formats/format.h"
#include "importers/readers/reader.h"
#include "indexer/language/fingerprint.h"
#include "indexer/writer/index_writer.h"

namespace akt {
namespace {

namespace fs = std::filesystem;

constexpr size_t kLookedAt = 20;

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
    all.push_back({each.at("query").get<std::string>(), each.at("relevant").get<std::vector<std::string>>()});
  return all;
}

Result<void> index_folder(const fs::path& folder, const fs::path& index) {
  auto writer = IndexWriter::open(index, {.rebuild = true});
  if (!writer) return tl::unexpected(writer.error());
  std::set<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file()) files.insert(entry.path());
  for (const fs::path& file : files) {
    const std::string name = file.filename().string();
    const auto pages = read_pages(read_all(file), name);
    if (!pages) continue;
    std::vector<Record> records = read_file(*pages, {std::nullopt, name});
    for (size_t at = 0; at < records.size(); ++at) {
      records[at].id = slug(name) + "-" + std::to_string(at);
      records[at].source.path = name;
      records[at].source.sha256 = name;
    }
    if (auto put = (*writer)->replace_file(name, std::move(records)); !put) return put;
  }
  return (*writer)->commit();
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
  if (hit.source.path != name.substr(0, mark)) return false;
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
  request.limit = 50;
  request.facets = false;
  const auto results = engine_->search(request);
  if (!results) return tl::unexpected(results.error());
  std::map<std::string, std::set<std::string>> named;  // fingerprints of what a name names
  for (const std::string& name : judged.relevant)
    for (const auto& [id, paper] : papers_)
      if (is(paper, name)) named[name].insert(paper.text.empty() ? id : paper.text);
  Score score;
  score.query = judged.query;
  std::set<std::string> found;
  size_t place = 0;
  const size_t looked_at = std::max(kLookedAt, judged.relevant.size());
  for (const Hit& hit : results->hits) {
    if (++place > looked_at) break;
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
  score.recall = static_cast<double>(found.size()) / static_cast<double>(std::max<size_t>(1, judged.relevant.size()));
  return score;
}

}  // namespace akt
