#include "indexer/language/compounds.h"

#include <array>
#include <optional>

namespace akt {
namespace {

constexpr size_t kLeastLetters = 4;
constexpr size_t kMostParts = 4;

size_t letters(std::string_view text) {
  size_t count = 0;
  for (const char c : text) count += (static_cast<unsigned char>(c) & 0xC0U) == 0x80U ? 0 : 1;
  return count;
}

bool inside_letter(std::string_view text, size_t at) {
  return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
}

// Words of the dictionary that, at the end of a longer word, are nearly always a suffix or a part of another word.
bool suffix_like(std::string_view tail) {
  constexpr std::array<std::string_view, 26> kSuffixes{
      "ling",     "lingar", "ning", "ande", "ende",   "else",  "skap",    "ing",   "isk",
      "dom",      "aktig",  "bara", "lösa", "mässig", "ligen", "artad",   "sätta", "ställa",
      "sättning", "het",    "lagd", "ring", "nation", "visa",  "läggare", "gräns"};
  for (const std::string_view suffix : kSuffixes)
    if (tail == suffix) return true;
  return false;
}

// First parts that make a word of another meaning: underleverantör is no leverantör under something.
bool particle(std::string_view head) {
  constexpr std::array<std::string_view, 10> kParticles{"under", "efter", "över",  "mellan", "fram",
                                                        "från",  "inom",  "genom", "fort",   "till"};
  for (const std::string_view word : kParticles)
    if (head == word) return true;
  return false;
}

// A first part in the form it has inside a compound, to its base form: handlings -> handling, gatu -> gata.
std::optional<std::string> head_base(const Lexicon& lexicon, std::string_view head) {
  if (particle(head)) return std::nullopt;
  std::string base(head);
  if (head.ends_with('s')) {
    base.pop_back();
    if (letters(base) >= kLeastLetters && lexicon.has(base)) return base;
    // samverkans: the dictionary has no samverkan, but knows it as a form of samverka
    if (lexicon.may_begin(head) && !lexicon.has(head) && !lexicon.lemmas(base).empty()) return base;
    if (lexicon.has(head) && lexicon.may_begin(head)) return std::string(head);
    if (lexicon.has(base + "e")) return base + "e";  // arbets -> arbete
    if (lexicon.has(base + "a")) return base + "a";
    base += 's';
  }
  if (lexicon.has(base) && lexicon.may_begin(base)) return base;
  if (head.ends_with('u') || head.ends_with('o')) {
    base.back() = 'a';
    if (lexicon.has(base)) return base;  // gatu, kyrko
    base = head;
  }
  if (letters(head) >= kLeastLetters && lexicon.may_begin(base)) {
    if (lexicon.has(base + "a")) return base + "a";  // skol -> skola
    if (lexicon.has(base + "e")) return base + "e";
    return base;
  }
  return std::nullopt;
}

// The shortest last part that leaves a first part the dictionary knows; a head may be a compound itself.
bool take_apart(const Lexicon& lexicon, std::string_view lemma, size_t parts_left, std::vector<std::string>& parts) {
  if (parts_left == 0 || letters(lemma) < 2 * kLeastLetters - 1) return false;
  for (size_t cut = lemma.size(); cut > 0; --cut) {
    if (inside_letter(lemma, cut)) continue;
    const std::string_view head = lemma.substr(0, cut);
    std::string tail(lemma.substr(cut));
    if (letters(tail) + 1 < kLeastLetters) continue;
    if (letters(head) < kLeastLetters) break;
    // Three of a letter are written as two: remissvar is remiss and svar.
    const bool doubled = head.size() > 1 && head[head.size() - 1] == head[head.size() - 2];
    for (const bool triple : {false, true}) {
      if (triple && !doubled) continue;
      const std::string last = triple ? head.back() + tail : tail;
      if (letters(last) < kLeastLetters || suffix_like(last) || !lexicon.has(last) || !lexicon.may_end(last)) continue;
      if (auto base = head_base(lexicon, head)) {
        std::vector<std::string> inner;
        if (letters(*base) >= 9 && take_apart(lexicon, *base, parts_left - 1, inner))
          parts.insert(parts.end(), inner.begin(), inner.end());
        parts.push_back(std::move(*base));
        parts.push_back(last);
        return true;
      }
      std::vector<std::string> inner;
      std::string_view compound_head = head;
      bool taken = take_apart(lexicon, compound_head, parts_left - 1, inner);
      if (!taken && head.ends_with('s')) {
        compound_head.remove_suffix(1);
        taken = take_apart(lexicon, compound_head, parts_left - 1, inner);
      }
      if (taken) {
        parts.insert(parts.end(), inner.begin(), inner.end());
        parts.push_back(last);
        return true;
      }
    }
  }
  return false;
}

}  // namespace

std::vector<std::string> compound_parts(const Lexicon& lexicon, std::string_view lemma) {
  std::vector<std::string> parts;
  if (!lexicon.available() || lemma.size() > 80 || letters(lemma) < 7) return parts;
  if (!take_apart(lexicon, lemma, kMostParts - 1, parts)) parts.clear();
  return parts;
}

}  // namespace akt
