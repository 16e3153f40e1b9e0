#include "indexer/archive/confirmations.h"

#include <nlohmann/json.hpp>

#include "indexer/archive/line_log.h"

namespace akt {
namespace {

using Json = nlohmann::ordered_json;

std::filesystem::path log_of(const std::filesystem::path& archive) { return archive / "confirmed.jsonl"; }

template <class V, class T> void visit(V&& v, T& x) {
  v("consultation", x.consultation);
  v("key", x.key);
  v("consultee", x.consultee);
  v("quote", x.quote);
  v("suggested_theme", x.suggested_theme);
  v("suggested_stance", x.suggested_stance);
  v("theme", x.theme);
  v("stance", x.stance);
  v("comment", x.comment);
  v("position", x.position);
  v("reason", x.reason);
  v("by", x.by);
  v("at", x.at);
}

struct Write {
  Json& out;
  void operator()(const char* key, const std::string& x) const { out[key] = x; }
  void operator()(const char* key, const Text& x) const {
    if (x) out[key] = *x;
  }
};

struct Read {
  const Json& in;
  void operator()(const char* key, std::string& x) const { x = in.value(key, std::string()); }
  void operator()(const char* key, Text& x) const {
    if (in.contains(key)) x = in.at(key).get<std::string>();
  }
};

}  // namespace

Result<std::vector<Confirmation>> confirmations(const std::filesystem::path& archive) {
  std::vector<Confirmation> all;
  auto read = each_line(log_of(archive), [&all](const std::string& line) {
    const Json in = Json::parse(line);
    visit(Read{in}, all.emplace_back());
  });
  if (!read) return pass_on(read);
  return all;
}

Result<void> confirm(const std::filesystem::path& archive, const std::vector<Confirmation>& all) {
  std::string lines;
  for (const Confirmation& one : all) {
    Json out = Json::object();
    visit(Write{out}, one);
    lines += out.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
  }
  return add_lines(log_of(archive), lines);
}

}  // namespace akt
