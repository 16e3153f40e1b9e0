// Pages as mustache files, one set a language. A file may include another, {{> name}}, and words of the interface,
// [[key]], from words.json; both are put in when the files are read, so that a page is parsed once.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "corpus/text/result.h"
#include "search/http/request.h"

namespace akt::http {

using Model = nlohmann::ordered_json;

class Templates {
 public:
  // Errors: not_found (no such folder), damaged (a template that can't be read, a word that is not in words.json).
  static Result<Templates> read(const std::filesystem::path& folder, Language language);
  Templates(Templates&&) noexcept;
  Templates& operator=(Templates&&) noexcept;
  ~Templates();

  // Every value is escaped unless the template says {{{…}}}. Null, false and "" are nothing.
  std::string render(std::string_view name, const Model& model) const;
  // A word of the interface; the key itself when there is none.
  std::string word(std::string_view key) const;
  // Differs when any template differs.
  const std::string& fingerprint() const { return fingerprint_; }

 private:
  struct Parsed;
  Templates();
  std::map<std::string, std::unique_ptr<Parsed>, std::less<>> parsed_;
  std::map<std::string, std::string, std::less<>> words_;
  std::string fingerprint_;
};

// $AKT_SHARE, else where the program was installed, else the source it was built from.
std::filesystem::path share_folder();

}  // namespace akt::http
