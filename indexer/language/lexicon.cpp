#include "indexer/language/lexicon.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <hunspell/hunspell.hxx>
#include <mutex>
#include <unordered_map>

#include "corpus/text/unicode.h"

namespace akt {
namespace {

namespace fs = std::filesystem;

constexpr size_t kLongest = 48;  // bytes; Hunspell's time grows steeply with a word's length
constexpr size_t kLemmas = 3;

fs::path dictionary_folder() {
  std::vector<fs::path> places{"/usr/share/hunspell", "/usr/share/myspell/dicts", "/usr/local/share/hunspell"};
  if (const char* own = std::getenv("AKT_DICTIONARIES")) places.insert(places.begin(), own);
  std::error_code ignored;
  for (const fs::path& place : places)
    if (fs::exists(place / "sv_SE.aff", ignored) && fs::exists(place / "sv_SE.dic", ignored)) return place;
  return {};
}

void add_once(std::vector<std::string>& words, std::string word) {
  if (!word.empty() && words.size() < kLemmas && std::find(words.begin(), words.end(), word) == words.end())
    words.push_back(std::move(word));
}

// The value that a field has in one of Hunspell's analyses (" st:plan fl:D"), the last one when there are several.
std::string_view last_field(std::string_view analysis, std::string_view name) {
  const size_t found = analysis.rfind(name);
  if (found == std::string_view::npos) return {};
  std::string_view value = analysis.substr(found + name.size());
  return value.substr(0, value.find(' '));
}

// " pa:samverkans st:samverkans pa:planen  st:plan fl:D": the whole word with its last part's lemma, samverkansplan.
std::string lemma_of(std::string_view form, std::string_view analysis) {
  const size_t part_at = analysis.rfind("pa:");
  if (part_at == std::string_view::npos) return std::string(last_field(analysis, "st:"));
  const std::string_view part = last_field(analysis, "pa:");
  std::string_view stem = last_field(analysis.substr(part_at), "st:");
  if (stem.empty()) stem = part;
  if (!form.ends_with(part)) return std::string(form);
  return std::string(form.substr(0, form.size() - part.size())).append(stem);
}

class Dictionary : public Lexicon {
 public:
  Dictionary() : folder_(dictionary_folder()) {
    if (folder_.empty()) return;
    const std::string aff = folder_ / "sv_SE.aff";
    const std::string dic = folder_ / "sv_SE.dic";
    hunspell_ = std::make_unique<Hunspell>(aff.c_str(), dic.c_str());
    read_words(dic);
  }

  bool available() const override { return hunspell_ != nullptr; }

  std::vector<std::string> lemmas(std::string_view form) const override {
    std::vector<std::string> found;
    if (!hunspell_ || form.size() > kLongest) return found;
    const std::string word(form);
    const std::lock_guard lock(mutex_);
    if (!hunspell_->spell(word)) return found;
    for (const std::string& analysis : hunspell_->analyze(word)) add_once(found, lemma_of(form, analysis));
    if (found.empty()) found.push_back(word);
    return found;
  }

  bool may_begin(std::string_view part) const override { return flag(part, kBegins); }
  bool may_end(std::string_view part) const override { return flag(part, kEnds); }
  bool has(std::string_view base) const override { return flag(base, kWord); }

 private:
  static constexpr unsigned char kWord = 1;
  static constexpr unsigned char kBegins = 2;
  static constexpr unsigned char kEnds = 4;

  bool flag(std::string_view part, unsigned char wanted) const {
    const auto found = words_.find(part);
    return found != words_.end() && (found->second & wanted) != 0;
  }

  // Lines are word/FLAGS: X and U begin a compound, Y ends one, Z is no word by itself.
  void read_words(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    std::error_code ignored;
    text_.resize(fs::file_size(path, ignored));
    in.read(text_.data(), static_cast<std::streamsize>(text_.size()));
    words_.reserve(160000);
    const std::vector<std::string_view> lines = split_lines(text_);
    for (size_t at = 1; at < lines.size(); ++at) {  // the first line is the number of words
      const std::string_view line = trim(lines[at]);
      const size_t slash = line.find('/');
      const std::string_view flags = slash == std::string_view::npos ? "" : line.substr(slash + 1);
      unsigned char bits = flags.find('Z') == std::string_view::npos ? kWord : 0;
      if (flags.find_first_of("XU") != std::string_view::npos) bits |= kBegins;
      if (flags.find('Y') != std::string_view::npos) bits |= kEnds;
      words_[line.substr(0, slash)] |= bits;
    }
  }

  fs::path folder_;
  std::string text_;  // of the word list; the words are views into it
  std::unordered_map<std::string_view, unsigned char> words_;
  mutable std::mutex mutex_;  // Hunspell is not thread-safe
  std::unique_ptr<Hunspell> hunspell_;
};

}  // namespace

std::string Lexicon::installed() {
  const fs::path folder = dictionary_folder();
  if (folder.empty()) return "none";
  std::error_code failed;
  return "sv_SE " + std::to_string(fs::file_size(folder / "sv_SE.dic", failed));
}

const Lexicon& Lexicon::shared() {
  static const Dictionary dictionary;
  return dictionary;
}

}  // namespace akt
