#include "search/http/templates.h"

#include <cstdlib>
#include <kainjow/mustache.hpp>
#include <set>

#include "indexer/archive/files.h"
#include "indexer/archive/hash.h"

namespace akt::http {

namespace fs = std::filesystem;
namespace mustache = kainjow::mustache;

namespace {

constexpr int kDeepestInclude = 8;

mustache::data as_data(const Model& model) {
  if (model.is_object()) {
    mustache::data data{mustache::data::type::object};
    for (const auto& [key, value] : model.items()) data.set(key, as_data(value));
    return data;
  }
  if (model.is_array()) {
    mustache::data data{mustache::data::type::list};
    for (const auto& value : model) data << as_data(value);
    return data;
  }
  if (model.is_boolean()) return mustache::data(model.get<bool>());
  if (model.is_null()) return mustache::data(false);
  if (model.is_string()) {
    const auto& text = model.get_ref<const std::string&>();
    return text.empty() ? mustache::data(false) : mustache::data(text);
  }
  return mustache::data(model.dump());
}

std::string escaped(const std::string& text) { return mustache::html_escape(text); }

// Puts in what stands between `open` and `close`.
template <class F>
Result<std::string> filled(const std::string& text, std::string_view open, std::string_view close, F&& value) {
  std::string out;
  size_t at = 0;
  while (true) {
    const size_t begin = text.find(open, at);
    if (begin == std::string::npos) break;
    const size_t end = text.find(close, begin);
    if (end == std::string::npos) break;
    out.append(text, at, begin - at);
    const size_t name = begin + open.size();
    auto put = value(text.substr(name, end - name));
    if (!put) return put;
    out += *put;
    at = end + close.size();
  }
  out.append(text, at);
  return out;
}

}  // namespace

struct Templates::Parsed {
  explicit Parsed(const std::string& text) : page(text) {}
  mustache::mustache page;
};

Templates::Templates() = default;
Templates::Templates(Templates&&) noexcept = default;
Templates& Templates::operator=(Templates&&) noexcept = default;
Templates::~Templates() = default;

Result<Templates> Templates::read(const fs::path& folder, Language language) {
  const auto words = read_whole(folder / "words.json");
  if (!words)
    return fail(ErrorCode::not_found, "there are no templates in " + shown(folder.native()),
                "set AKT_SHARE to the folder that holds templates/");
  Templates out;
  const Model table = Model::parse(*words, nullptr, false);
  if (!table.is_object())
    return fail(ErrorCode::damaged, shown((folder / "words.json").native()) + " is no JSON object");
  for (const auto& [key, value] : table.items()) {
    const size_t column = language == Language::english ? 1 : 0;
    if (!value.is_array() || value.size() != 2 || !value[column].is_string())
      return fail(ErrorCode::damaged, "words.json: " + key + " is not a pair of texts");
    out.words_[key] = value[column].get<std::string>();
  }

  std::map<std::string, std::string> files;
  std::error_code problem;
  for (const auto& entry : fs::directory_iterator(folder, problem)) {
    if (entry.path().extension() != ".mustache") continue;
    auto text = read_whole(entry.path());
    if (!text) return pass_on(text);
    files[entry.path().stem().native()] = std::move(*text);
  }
  Sha256 hash;
  hash.add(*words);
  for (const auto& [name, source] : files) {
    std::string text = source;
    for (int depth = 0; depth < kDeepestInclude && text.find("{{> ") != std::string::npos; ++depth) {
      auto included = filled(text, "{{> ", "}}", [&files](const std::string& other) -> Result<std::string> {
        const auto found = files.find(other);
        if (found == files.end()) return fail(ErrorCode::damaged, "there is no template " + other);
        return found->second;
      });
      if (!included) return pass_on(included);
      text = std::move(*included);
    }
    auto worded =
        filled(text, "[[", "]]", [&words = out.words_, &name = name](const std::string& key) -> Result<std::string> {
          const auto found = words.find(key);
          if (found == words.end()) return fail(ErrorCode::damaged, name + ".mustache: words.json has no " + key);
          return escaped(found->second);
        });
    if (!worded) return pass_on(worded);
    auto parsed = std::make_unique<Parsed>(*worded);
    if (!parsed->page.is_valid()) return fail(ErrorCode::damaged, name + ".mustache: " + parsed->page.error_message());
    hash.add(*worded);
    out.parsed_[name] = std::move(parsed);
  }
  out.fingerprint_ = hash.hex();
  return out;
}

std::string Templates::render(std::string_view name, const Model& model) const {
  const auto found = parsed_.find(name);
  return found == parsed_.end() ? std::string() : found->second->page.render(as_data(model));
}

std::string Templates::word(std::string_view key) const {
  const auto found = words_.find(key);
  return found == words_.end() ? std::string(key) : found->second;
}

fs::path share_folder() {
  if (const char* set = std::getenv("AKT_SHARE"); set != nullptr && *set != '\0') return set;
  std::error_code problem;
  if (fs::exists(fs::path(AKT_INSTALLED_SHARE) / "templates", problem)) return AKT_INSTALLED_SHARE;
  return AKT_SOURCE_SHARE;
}

}  // namespace akt::http
