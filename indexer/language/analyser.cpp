#include "indexer/language/analyser.h"

#include <xapian.h>
#include <algorithm>
#include <array>

#include "corpus/text/unicode.h"
#include "indexer/language/compounds.h"
#include "indexer/language/irregular.h"
#include "indexer/schema/version.h"

namespace akt {
namespace {

// About 20 MB when full; a vocabulary is larger, but most of its words are seldom seen.
constexpr size_t kCacheWords = 60000;
constexpr size_t kAccentBytes = 12;  // how far into a word a lost accent is looked for

// The commonest words of Swedish, in order of the alphabet. They are indexed, since phrases hold them.
constexpr std::array<std::string_view, 58> kStopWords{
    "alla",  "allt",  "att", "av",    "blir", "bli",  "blev",  "de",    "dem",   "den",    "denna",  "deras",
    "dess",  "dessa", "det", "detta", "där",  "då",   "efter", "eller", "en",    "enligt", "ett",    "från",
    "för",   "ha",    "har", "hur",   "i",    "inom", "inte",  "kan",   "man",   "med",    "mellan", "men",
    "mot",   "nu",    "när", "och",   "om",   "på",   "samt",  "ska",   "skall", "som",    "så",     "till",
    "under", "upp",   "ut",  "utan",  "var",  "vara", "vid",   "vi",    "är",    "över"};

void add_once(std::vector<std::string>& words, std::string word) {
  if (!word.empty() && std::find(words.begin(), words.end(), word) == words.end()) words.push_back(std::move(word));
}

}  // namespace

Analyser::Analyser() : snowball_(std::make_unique<Xapian::Stem>("swedish")) {}
Analyser::~Analyser() = default;
Analyser::Analyser(Analyser&&) noexcept = default;
Analyser& Analyser::operator=(Analyser&&) noexcept = default;

bool Analyser::literal(std::string_view form) { return form.find_first_of("0123456789") != std::string_view::npos; }

bool Analyser::stop_word(std::string_view form) {
  return std::find(kStopWords.begin(), kStopWords.end(), form) != kStopWords.end();
}

std::string Analyser::version() { return std::to_string(kAnalysisVersion) + " " + Lexicon::installed(); }

bool Analyser::known(const std::string& word) const { return lexicon_->has(word) || !lexicon_->lemmas(word).empty(); }

std::string Analyser::stem(std::string_view form) const { return (*snowball_)(std::string(form)); }

void Analyser::dictionary_lemmas(std::string_view form, bool capital, std::vector<std::string>& lemmas) const {
  const std::string word(form);
  for (std::string& base : irregular_bases(form))
    if (known(base)) add_once(lemmas, std::move(base));
  std::vector<std::string> found;
  if (capital) {
    // A name the dictionary has: "Lunds" is Lund, not lund.
    for (std::string& lemma : lexicon_->lemmas(upper_first(form)))
      if (is_upper_at(lemma, 0)) found.push_back(lower_case(lemma));
  }
  if (found.empty())
    for (std::string& lemma : lexicon_->lemmas(word)) found.push_back(lower_case(lemma));
  if (found.empty() && !capital)
    for (std::string& lemma : lexicon_->lemmas(upper_first(form))) found.push_back(lower_case(lemma));
  // "ideburna" was meant to be idéburna.
  if (found.empty() && lemmas.empty() && !capital && word.size() <= 2 * kAccentBytes)
    for (size_t at = 0; at < std::min(kAccentBytes, word.size()); ++at) {
      if (word[at] != 'e') continue;
      std::string accented = word;
      accented.replace(at, 1, "é");
      for (std::string& lemma : lexicon_->lemmas(accented)) found.push_back(lower_case(lemma));
    }
  for (std::string& lemma : found) {
    bool led_back = false;
    for (std::string& base : irregular_bases(lemma))
      if (known(base)) {
        add_once(lemmas, std::move(base));
        led_back = true;
      }
    if (!led_back) add_once(lemmas, std::move(lemma));
  }
}

WordTerms Analyser::look_up(std::string_view form, bool capital) {
  if (lexicon_ == nullptr) lexicon_ = &Lexicon::shared();
  WordTerms terms;
  if (literal(form)) {
    terms.lemmas.emplace_back(form);
    return terms;
  }
  dictionary_lemmas(form, capital, terms.lemmas);
  if (terms.lemmas.empty()) {
    if (capital) {
      terms.lemmas.emplace_back(form);
      if (form.size() > 3 && form.ends_with('s')) terms.lemmas.emplace_back(form.substr(0, form.size() - 1));
    } else {
      terms.lemmas.push_back(stem(form));
    }
  }
  if (!capital || lexicon_->has(terms.lemmas.front()))
    for (const std::string& lemma : terms.lemmas)
      for (std::string& part : compound_parts(*lexicon_, lemma)) {
        const std::vector<std::string> base = lexicon_->has(part) ? std::vector<std::string>() : lexicon_->lemmas(part);
        add_once(terms.parts, base.empty() ? std::move(part) : lower_case(base.front()));
      }
  std::string folded = fold_accents(form);
  if (folded != form) {
    add_once(terms.folded, stem(folded));
    add_once(terms.folded, std::move(folded));
    for (const std::string& lemma : terms.lemmas) add_once(terms.folded, fold_accents(lemma));
  }
  return terms;
}

const WordTerms& Analyser::word(std::string_view form, bool capital) {
  Cache& cache = capital ? capital_ : small_;
  const auto found = cache.find(form);
  if (found != cache.end()) return found->second;
  if (cache.size() >= kCacheWords) cache.clear();
  return cache.emplace(std::string(form), look_up(form, capital)).first->second;
}

QueryWord Analyser::query_word(std::string_view form) {
  QueryWord query;
  query.lemmas = word(form, false).lemmas;
  for (const std::string& lemma : word(form, true).lemmas) add_once(query.lemmas, lemma);
  if (literal(form)) return query;
  // "idéburna" also means what was written without its accent.
  const std::string folded = fold_accents(form);
  add_once(query.folded, folded);
  if (folded == form) {
    add_once(query.folded, query.lemmas.front());
    add_once(query.folded, stem(form));
  } else {
    std::vector<std::string> bare{folded};
    for (const std::string& lemma : query.lemmas) bare.push_back(fold_accents(lemma));
    for (std::string& each : bare) {
      for (const std::string& lemma : word(each, false).lemmas) add_once(query.lemmas, lemma);
      add_once(query.lemmas, std::move(each));
    }
  }
  return query;
}

}  // namespace akt
