#include "importers/bundles/item_candidates.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "corpus/text/unicode.h"

namespace akt {
namespace {

constexpr std::string_view kSign = "§";
constexpr int kHighest = 5000;          // no body has that many § a year
constexpr size_t kHeadingBytes = 4000;  // a heading is not looked for further into a line

bool digit(char c) { return c >= '0' && c <= '9'; }
bool blank(char c) { return c == ' ' || c == '\t'; }

std::string_view skip_blank(std::string_view text) {
  while (!text.empty() && blank(text.front())) text.remove_prefix(1);
  return text;
}

// Reads "16", "63/20" at the start; false when no § number stands there.
bool take_number(std::string_view& text, ItemHead& head) {
  size_t width = 0;
  while (width < text.size() && digit(text[width])) ++width;
  if (width == 0 || width > 4) return false;
  head.running = 0;
  for (size_t at = 0; at < width; ++at) head.running = head.running * 10 + (text[at] - '0');
  if (head.running == 0 || head.running > kHighest) return false;
  head.number.text = std::to_string(head.running);
  text.remove_prefix(width);
  // "§ 63/20", "§ 63/2020": the year after.
  size_t year = 0;
  while (!text.empty() && text[0] == '/' && 1 + year < text.size() && digit(text[1 + year])) ++year;
  if (year == 2 || year == 4) {
    head.number.text += std::string(text.substr(0, 1 + year));
    text.remove_prefix(1 + year);
  }
  // "§ 15 b": one of several under a number.
  if (year == 0 && text.size() >= 2 && (text[0] == ' ' || text[1] == ' ' || text.size() == 2)) {
    const size_t at = text[0] == ' ' ? 1 : 0;
    const bool ends = at + 1 == text.size() || (text[at + 1] == ' ' && is_upper_at(skip_blank(text.substr(at + 1)), 0));
    if (text[at] >= 'a' && text[at] <= 'h' && ends) {
      head.number.text += std::string(" ") + text[at];
      text.remove_prefix(at + 1);
    }
  }
  return true;
}

// What follows the number says it is a reference or a range, not a heading.
bool goes_on(std::string_view rest) {
  if (rest.empty()) return false;
  const char first = rest.front();
  if (first == '.' || first == ':') {
    // "§ 12. Title" is a heading; "§ 150." ends a sentence.
    rest = skip_blank(rest.substr(1));
    return rest.empty() || !is_upper_at(rest, 0);
  }
  if (!blank(first)) return !(static_cast<unsigned char>(first) >= 0xC3 && is_upper_at(rest, 0));
  rest = skip_blank(rest);
  for (const std::string_view dash : {"-", "–", "—", "−"})
    if (rest.starts_with(dash)) {
      const std::string_view after = skip_blank(rest.substr(dash.size()));
      return after.starts_with("-") || after.empty() || digit(after.front()) || after.starts_with(kSign);
    }
  if (rest.starts_with(",") || rest.starts_with(";") || rest.starts_with(")")) return true;
  const std::string lower = lower_case(rest.substr(0, 24));
  for (const std::string_view word : {"punkt", "p.", "och ", "samt ", "stycket", "st.", "kap", "i ", "till ", "enligt",
                                      "beslutade", "har ", "är ", "t.o.m", "t o m", "kl ", "kl.", "av den"})
    if (lower.starts_with(word)) return true;
  return false;
}

std::optional<std::string> prefix_body(const std::string& lower) {
  if (lower == "kf") return "Kommunfullmäktige";
  if (lower == "ks") return "Kommunstyrelsen";
  if (lower == "ksau") return "Kommunstyrelsens arbetsutskott";
  return std::nullopt;
}

bool says_continued(std::string_view rest) {
  const std::string lower = lower_case(rest.substr(0, 400));
  const size_t found = lower.find("forts");
  return found <= 1 || (found != std::string::npos && found + 16 >= lower.size());
}

// A § heading from one line's text, or nothing.
std::optional<Candidate> with_sign(std::string_view text, size_t index) {
  // "---------§ 15": a rule across the page that was taken out on the line of the heading under it.
  if (const size_t rule = text.find_first_not_of("-_=* "); rule != std::string_view::npos && rule > 4)
    if (text.substr(rule).starts_with(kSign)) text.remove_prefix(rule);
  size_t sign = text.find(kSign);
  size_t width = kSign.size();
  // "Paragraf 61 Budget": the sign in letters
  constexpr std::string_view kWord = "paragraf ";
  if (starts_with_fold(text, kWord) && text.size() > kWord.size() && digit(text[kWord.size()])) {
    sign = 0;
    width = kWord.size();
  }
  if (sign == std::string_view::npos || sign > 24) return std::nullopt;
  Candidate candidate;
  candidate.head.line = index;
  const std::string_view prefix = trim(text.substr(0, sign));
  if (!prefix.empty()) {
    // "KF § 102", "Msn § 41": one short word with a capital; "Forts. § 16" too.
    const std::string lower = lower_case(prefix);
    if (lower.starts_with("forts")) {
      candidate.head.continued = true;
    } else {
      if (prefix.find(' ') != std::string_view::npos || prefix.size() > 8 || !is_upper_at(prefix, 0))
        return std::nullopt;
      if (lower.ends_with(".") || lower.ends_with(",") || lower.ends_with(":")) return std::nullopt;
      if (lower == "ärende" || lower == "bilaga" || lower == "punkt" || lower == "jfr") return std::nullopt;
      candidate.head.body = prefix_body(lower);
      candidate.prefix = lower;
    }
  }
  std::string_view rest = skip_blank(text.substr(sign + width));
  if (!take_number(rest, candidate.head) || goes_on(rest)) return std::nullopt;
  if (!rest.empty() && (rest.front() == '.' || rest.front() == ':')) rest.remove_prefix(1);
  candidate.head.rest = std::string(trim(rest));
  if (says_continued(candidate.head.rest)) candidate.head.continued = true;
  return candidate;
}

// "AU § 198      KS § 129      KS/2019:201": the § of two bodies on one line. The second of them.
std::optional<Candidate> second_on_line(const Line& line, size_t index, const Candidate& first) {
  if (first.prefix.empty() || line.cells.size() < 2 || line.text.size() > kHeadingBytes) return std::nullopt;
  for (size_t cell = 1; cell < line.cells.size(); ++cell) {
    auto second = with_sign(line.cells[cell].text, index);
    if (!second || second->prefix.empty() || second->prefix == first.prefix) continue;
    for (size_t more = cell + 1; more < line.cells.size(); ++more)
      second->head.rest += (second->head.rest.empty() ? "" : " ") + line.cells[more].text;
    return second;
  }
  return std::nullopt;
}

// Of the § of two bodies on one line the minutes' own are those that every § has, or those of the body whose name the
// pages bear.
void choose_series(std::span<const Line> lines, std::vector<Candidate>& found,
                   std::vector<std::pair<size_t, Candidate>> seconds) {
  std::unordered_map<std::string, size_t> times;
  for (const Candidate& candidate : found) ++times[candidate.prefix];
  for (const auto& [at, second] : seconds) ++times[second.prefix];
  const auto named = [&](const Candidate& candidate) {
    return candidate.head.body && std::any_of(lines.begin(), lines.end(), [&](const Line& line) {
             return line.role != LineRole::body &&
                    std::any_of(line.cells.begin(), line.cells.end(), [&](const Cell& cell) {
                      return lower_case(trim(cell.text)) == lower_case(*candidate.head.body);
                    });
           });
  };
  for (auto& [at, second] : seconds) {
    const size_t before = times[found[at].prefix];
    const size_t after = times[second.prefix];
    if (after > before || (after == before && !named(found[at]) && named(second))) found[at] = std::move(second);
  }
}

bool only_sign(std::string_view text) {
  const std::string_view trimmed = trim(text);
  return trimmed == kSign || trimmed == "Paragraf" || trimmed == "PARAGRAF";
}

// "§" alone, the number on the next line.
std::optional<Candidate> sign_above(std::span<const Line> lines, size_t at) {
  size_t below = at + 1;
  while (below < lines.size() && lines[below].role != LineRole::body) ++below;
  if (below >= lines.size() || below - at >= 4) return std::nullopt;
  std::string_view rest = trim(std::string_view(lines[below].text).substr(0, kHeadingBytes));
  Candidate candidate;
  candidate.form = HeadForm::alone;
  if (!take_number(rest, candidate.head) || goes_on(rest)) return std::nullopt;
  candidate.head.line = at;
  candidate.head.lines = below - at + 1;
  candidate.head.rest = std::string(trim(rest));
  return candidate;
}

// The sign in a right-hand cell, alone or with the registry number: "Title            § 12   KS-2024-00256".
std::optional<Candidate> sign_right(const Line& line, size_t at) {
  if (line.cells.size() < 2 || line.cells.size() > 3 || line.text.size() > kHeadingBytes) return std::nullopt;
  for (size_t cell = 1; cell < line.cells.size(); ++cell) {
    auto candidate = with_sign(line.cells[cell].text, at);
    if (!candidate || !candidate->head.rest.empty()) continue;
    if (line.cells[0].text.size() < 4 || contains_fold(line.text, "tjänstgör")) return std::nullopt;
    candidate->form = HeadForm::right;
    candidate->head.before = line.cells[0].text;
    // The registry number stands on either side of the sign.
    if (cell + 1 < line.cells.size() || cell == 2) candidate->head.rest = line.cells[cell == 2 ? 1 : cell + 1].text;
    return candidate;
  }
  return std::nullopt;
}

}  // namespace

bool dot_leaders(std::string_view text) {
  // A rule across the page parts one § from the next.
  if (text.find_first_not_of("_-. \t") == std::string_view::npos) return false;
  return text.find("....") != std::string_view::npos || text.find(". . .") != std::string_view::npos ||
         text.find("……") != std::string_view::npos || text.find("____") != std::string_view::npos;
}

bool contents_line(const Line& line) {
  if (dot_leaders(line.text)) return true;
  if (line.cells.size() < 2) return false;
  const std::string& last = line.cells.back().text;
  // "Kf § 63   Dnr 178/98   042": the class of the case, and no page.
  if (last.starts_with('0') || starts_with_fold(line.cells[line.cells.size() - 2].text, "dnr")) return false;
  return !last.empty() && last.size() <= 4 && std::all_of(last.begin(), last.end(), digit) &&
         (line.cells.size() > 2 || line.cells.front().text.size() > 6);
}

std::vector<Candidate> signed_candidates(std::span<const Line> lines) {
  std::vector<Candidate> found;
  std::vector<std::pair<size_t, Candidate>> seconds;
  for (size_t at = 0; at < lines.size(); ++at) {
    const Line& line = lines[at];
    if (line.role != LineRole::body || line.text.empty()) continue;
    const std::string_view text = std::string_view(line.text).substr(0, kHeadingBytes);
    std::optional<Candidate> candidate = with_sign(text, at);
    if (!candidate && only_sign(text)) candidate = sign_above(lines, at);
    if (!candidate) candidate = sign_right(line, at);
    if (!candidate) continue;
    candidate->contents = contents_line(line);
    if (auto second = second_on_line(line, at, *candidate)) seconds.emplace_back(found.size(), std::move(*second));
    at += candidate->head.lines - 1;
    found.push_back(std::move(*candidate));
  }
  if (!seconds.empty()) choose_series(lines, found, std::move(seconds));
  return found;
}

std::vector<Candidate> sign_after_candidates(std::span<const Line> lines) {
  std::vector<Candidate> found;
  for (size_t at = 0; at < lines.size(); ++at) {
    const Line& line = lines[at];
    if (line.role != LineRole::body || line.bullet || line.text.size() > kHeadingBytes) continue;
    std::string_view rest = trim(line.text);
    Candidate candidate;
    candidate.head.line = at;
    if (rest.empty() || !digit(rest.front()) || !take_number(rest, candidate.head)) continue;
    rest = skip_blank(rest);
    if (!rest.starts_with(kSign)) continue;
    rest = skip_blank(rest.substr(kSign.size()));
    if (!rest.empty() && (rest.front() == '.' || rest.front() == ':')) rest = skip_blank(rest.substr(1));
    if (!rest.empty() && !is_upper_at(rest, 0) && !digit(rest.front())) continue;  // "18 § miljöbalken"
    candidate.head.rest = std::string(trim(rest));
    candidate.contents = contents_line(line);
    found.push_back(std::move(candidate));
  }
  return found;
}

std::optional<ItemHead> range_head(const Line& line, size_t at, int running) {
  constexpr int kMostTogether = 20;
  if (line.role != LineRole::body || line.bullet || line.text.size() > kHeadingBytes) return std::nullopt;
  std::string_view text = trim(line.text);
  if (!text.starts_with(kSign)) return std::nullopt;
  while (text.starts_with(kSign)) text = skip_blank(text.substr(kSign.size()));
  ItemHead head;
  head.line = at;
  if (!take_number(text, head) || head.running != running) return std::nullopt;
  text = skip_blank(text);
  size_t dash = 0;
  for (const std::string_view mark : {"-", "–", "—", "−", "och ", "t.o.m. "})
    if (text.starts_with(mark)) dash = mark.size();
  if (dash == 0) return std::nullopt;
  text = skip_blank(text.substr(dash));
  while (text.starts_with(kSign)) text = skip_blank(text.substr(kSign.size()));
  ItemHead last;
  if (!take_number(text, last) || last.running <= running || last.running - running > kMostTogether)
    return std::nullopt;
  text = skip_blank(text);
  if (!text.empty() && !is_upper_at(text, 0) && !digit(text.front())) return std::nullopt;
  head.through = last.running;
  head.rest = std::string(text);
  return head;
}

std::optional<ItemHead> misread_head(const Line& line, size_t at, int running) {
  constexpr std::string_view kLooksLike = "$Ss58&";
  if (line.role != LineRole::body || line.bullet || line.text.size() > kHeadingBytes) return std::nullopt;
  std::string_view text = trim(line.text);
  if (text.empty() || kLooksLike.find(text.front()) == std::string_view::npos) return std::nullopt;
  const bool tight = text.size() > 1 && digit(text[1]);
  if (tight && digit(text.front())) return std::nullopt;
  std::string_view rest = skip_blank(text.substr(1));
  Candidate candidate;
  candidate.head.line = at;
  if (!take_number(rest, candidate.head) || candidate.head.running != running || goes_on(rest)) return std::nullopt;
  candidate.head.rest = std::string(trim(rest));
  return std::move(candidate.head);
}

std::vector<Candidate> numbered_candidates(std::span<const Line> lines) {
  std::vector<Candidate> found;
  for (size_t at = 0; at < lines.size(); ++at) {
    const Line& line = lines[at];
    if (line.role != LineRole::body || line.text.size() > 400 || line.bullet || line.cells.size() > 2) continue;
    std::string_view text = trim(line.text);
    if (text.empty() || !digit(text.front())) continue;
    Candidate candidate;
    candidate.form = HeadForm::numbered;
    candidate.head.line = at;
    if (!take_number(text, candidate.head) || candidate.head.number.text.find('/') != std::string::npos) continue;
    if (text.empty()) {
      // The number alone, its title on the line below.
      size_t below = at + 1;
      while (below < lines.size() && lines[below].role != LineRole::body) ++below;
      const bool title = below < lines.size() && lines[below].bold && !line.bold && is_upper_at(lines[below].text, 0);
      if (line.cells.size() > 1 || !(line.gap_above || title)) continue;
      found.push_back(std::move(candidate));
      continue;
    }
    if (!blank(text.front())) continue;
    text = skip_blank(text);
    const bool label = starts_with_fold(text, "dnr") || starts_with_fold(text, "diarienummer") ||
                       starts_with_fold(text, "ärendenummer");
    if (!label && !is_upper_at(text, 0)) continue;
    if (text.empty()) continue;
    candidate.head.rest = std::string(text);
    candidate.head.score = label ? 2 : 0;
    candidate.contents = contents_line(line);
    found.push_back(std::move(candidate));
  }
  return found;
}

}  // namespace akt
