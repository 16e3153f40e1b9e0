#include "importers/readers/votes_judge.h"

#include <algorithm>
#include <array>
#include <set>

#include "corpus/text/unicode.h"

namespace akt::votes {
namespace {

bool has(std::string_view text, std::string_view needle) { return text.find(needle) != std::string_view::npos; }

template <size_t N> bool has_one(std::string_view text, const std::array<std::string_view, N>& needles) {
  return std::any_of(needles.begin(), needles.end(), [text](std::string_view needle) { return has(text, needle); });
}

constexpr std::array<std::string_view, 9> kDecideNow{"avgöras idag",    "avgöras i dag",      "avgörande idag",
                                                     "avgörande i dag", "dagens sammanträde", "ärendets avgörande",
                                                     "avgöra ärendet",  "avgörs idag",        "avgörs i dag"};
constexpr std::array<std::string_view, 7> kCounter{"som motförslag",    "till motförslag", "utgöra motförslag",
                                                   "vara motförslag",   "motproposition",  "kontraproposition",
                                                   "motförslag i huvud"};

// Words that tell two proposals apart, cut short so that endings do not matter.
std::set<std::string> telling_words(std::string_view text) {
  constexpr std::array<std::string_view, 24> kCommon{"bifall", "avslag",   "försla", "yrkand", "enligt", "beslut",
                                                     "ärende", "kommun",   "från",   "till",   "samt",   "med",
                                                     "finner", "bifaller", "avslår", "lydels", "det",    "den",
                                                     "att",    "som",      "och",    "för",    "nämnde", "framst"};
  std::set<std::string> words;
  size_t length = 0;
  for (size_t at = 0; at < text.size();) {
    if (!is_letter(code_point_at(text, at, length))) {
      at += length;
      continue;
    }
    size_t end = at;
    size_t letters = 0;
    std::string word;
    while (end < text.size() && is_letter(code_point_at(text, end, length))) {
      if (letters++ < 6) word.append(text, end, length);
      end += length;
    }
    at = end;
    if (letters >= 5 && letters <= 6 && word.ends_with('s')) word.pop_back();
    if (letters >= 2 && std::find(kCommon.begin(), kCommon.end(), word) == kCommon.end()) words.insert(word);
  }
  return words;
}

bool rejects(std::string_view text) { return has(text, "avslag") || has(text, "avslå") || has(text, "avslogs"); }
bool approves(std::string_view text) {
  return has(text, "bifall") || has(text, "bifölls") || has(text, "antar") || has(text, "antagit") ||
         has(text, "godkän") || has(text, "enligt ") || has(text, "i enlighet med");
}

}  // namespace

std::optional<Choice> side_of(std::string_view text, const Meaning& meaning) {
  const std::string ja = lower_case(meaning.ja);
  const std::string nej = lower_case(meaning.nej);
  const auto side = [](bool is_ja) { return std::optional(is_ja ? Choice::ja : Choice::nej); };
  if (const auto postponing = postponing_side(meaning)) {
    const bool back = (has(text, "återremi") && !rejects(text)) || has(text, "bordlägg");
    const bool now = has(text, "avgör") || (has(text, "återremi") && rejects(text));
    if (back != now) return back ? postponing : side(*postponing == Choice::nej);
  }
  auto ja_words = telling_words(ja);
  auto nej_words = telling_words(nej);
  const auto words = telling_words(text);
  int ja_score = 0;
  int nej_score = 0;
  for (const std::string& word : words) {
    const bool in_ja = ja_words.contains(word);
    const bool in_nej = nej_words.contains(word);
    ja_score += in_ja && !in_nej;
    nej_score += in_nej && !in_ja;
  }
  // "kommunstyrelsens förslag" is common to all words above but tells where only one side has it
  const auto board = [](std::string_view t) {
    return has(t, "kommunstyrelsens") || has(t, "nämndens") || has(t, "utskottets") || has(t, "förvaltningens");
  };
  if (board(ja) != board(nej) && board(text)) (board(ja) ? ja_score : nej_score) += 1;
  if (ja_score != nej_score) return side(ja_score > nej_score);
  if (rejects(ja) != rejects(nej) && (rejects(text) || approves(text)) && ja_score == nej_score) {
    if (rejects(text) && has(text, "bifall till")) return std::nullopt;
    return side(rejects(ja) == rejects(text));
  }
  return std::nullopt;
}

std::optional<Choice> postponing_side(const Meaning& meaning) {
  const auto postpones = [](std::string_view raw) {
    const std::string text = lower_case(raw);
    return (has(text, "återremi") || has(text, "bordlägg") || has(text, "remitter")) && !rejects(text) &&
           !has(text, "avgör");
  };
  const bool ja = postpones(meaning.ja);
  const bool nej = postpones(meaning.nej);
  if (ja == nej) return std::nullopt;
  return ja ? Choice::ja : Choice::nej;
}

std::string role_of(const Draft& draft, std::string_view before, const Finding* finding, bool requested_after_finding) {
  const std::string means = draft.meaning ? lower_case(draft.meaning->ja + " | " + draft.meaning->nej) : std::string();
  const std::string& heading = draft.heading;
  if (has_one(means, kCounter) || has(heading, "förberedande") || has(heading, "motförslag") ||
      has(heading, "kontraprop") || has(heading, "motprop"))
    return "counterproposal";
  if (has(heading, "huvudvotering")) return "main";
  if (finding != nullptr && finding->counter && requested_after_finding) return "counterproposal";
  // Without a meaning the chair's finding says what was voted on.
  const std::string about = !means.empty() ? means : (finding != nullptr ? finding->text : lower_case(before));
  if (has(about, "återremi")) return "refer_back";
  if (has(about, "bordlägg")) return "defer";
  if (has_one(about, kDecideNow))
    return has(lower_case(before), "bordlägg") && !has(lower_case(before), "återremi") ? "defer" : "refer_back";
  if (has(heading, "återremi")) return "refer_back";
  if (has(heading, "tillägg")) return "additional";
  for (const std::string_view order : {"ordningsfråg", "ajourner", "streck i debatten", "sluten omröstning",
                                       "öppen omröstning", "får framställas", "får ställas"})
    if (has(about, order)) return "other";
  if (has(about, "tillägg") && !has(about, "med tillägg") && !has(about, "inklusive tillägg") &&
      !has(about, "jämte tillägg")) {
    const size_t bar = about.find(" | ");
    // On one side only it is a whole proposal against another; on both, the addition itself is the matter.
    if (bar == std::string::npos || (has(about.substr(0, bar), "tillägg") && has(about.substr(bar), "tillägg")) ||
        about.substr(0, bar).find(' ') == std::string::npos || about.substr(bar + 3).find(' ') == std::string::npos)
      return "additional";
  }
  return "main";
}

}  // namespace akt::votes
