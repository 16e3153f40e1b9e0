#include "indexer/archive/publication.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "corpus/model/public_form.h"
#include "corpus/text/bodies.h"
#include "corpus/text/unicode.h"
#include "indexer/archive/line_log.h"

namespace akt {

namespace fs = std::filesystem;

namespace {

using Json = nlohmann::ordered_json;

// Whoever writes to a municipality, and what nobody could name: not for everybody unless the operator says so.
constexpr std::array kHeldBack{Kind::letter, Kind::other};

template <class D, class V> void members(D& decision, V&& visit) {
  visit("at", decision.at);
  visit("by", decision.by);
  visit("id", decision.id);
  visit("sha256", decision.sha256);
  visit("was", decision.was);
  visit("publication", decision.publication);
  visit("why", decision.why);
}

bool same_body(const std::string& a, const std::string& b) {
  return slug(canonical_body(a)) == slug(canonical_body(b));
}

// Whether the folders of `wanted` stand after each other in `path`, the file itself left out.
bool within(const fs::path& path, const fs::path& wanted) {
  const fs::path folder = path.parent_path();
  const std::vector<fs::path> have(folder.begin(), folder.end());
  std::vector<fs::path> want(wanted.begin(), wanted.end());
  std::erase_if(want, [](const fs::path& part) { return part.empty() || part == "." || part == "/"; });
  return !want.empty() && std::search(have.begin(), have.end(), want.begin(), want.end()) != have.end();
}

bool holds(const PublicationRule& rule, const Record& record, const fs::path& path) {
  const auto any = [](const auto& list, auto&& fits) {
    return list.empty() || std::any_of(list.begin(), list.end(), fits);
  };
  return any(rule.kinds, [&](Kind kind) { return kind == record.kind; }) &&
         any(rule.bodies, [&](const std::string& body) { return record.body && same_body(body, *record.body); }) &&
         any(rule.folders, [&](const std::string& folder) { return within(path, folder); });
}

}  // namespace

Result<std::vector<Decision>> decisions(const fs::path& archive) {
  std::vector<Decision> all;
  auto read = each_line(archive / kPublicationLog, [&all](const std::string& line) {
    const Json in = Json::parse(line);
    members(all.emplace_back(), [&in](const char* key, std::string& x) { x = in.at(key).get<std::string>(); });
  });
  if (!read) return pass_on(read);
  return all;
}

Result<void> add_decisions(const fs::path& archive, const std::vector<Decision>& made) {
  std::string lines;
  for (const Decision& one : made) {
    Json out = Json::object();
    members(one, [&out](const char* key, const std::string& x) { out[key] = x; });
    lines += out.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
  }
  return add_lines(archive / kPublicationLog, lines);
}

std::map<std::string, Decision> last_decisions(const std::vector<Decision>& all) {
  std::map<std::string, Decision> last;
  for (const Decision& one : all) last[one.id] = one;
  return last;
}

bool is_publication(std::string_view word) { return word == "internal" || is_published(word); }

std::string publication_by_rule(const PublicationRules& rules, const Record& record, const fs::path& path) {
  for (const PublicationRule& rule : rules.rules)
    if (holds(rule, record, path)) return rule.publication;
  if (rules.otherwise) return *rules.otherwise;
  const bool held_back = std::find(kHeldBack.begin(), kHeldBack.end(), record.kind) != kHeldBack.end();
  return held_back ? "internal" : "public";
}

}  // namespace akt
