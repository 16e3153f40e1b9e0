#include "corpus/model/evidence.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "corpus/model/fact_values.h"
#include "corpus/text/unicode.h"

namespace akt {
namespace {

constexpr size_t kMostText = 4'000'000;  // bytes searched: a record with more is no paper a person reads
constexpr size_t kMostTried = 64;        // lines with a fact's first word
constexpr size_t kLongestLine = 400;
constexpr size_t kOpening = 5;   // words
constexpr size_t kSought = 200;  // bytes of a value that are looked for

// A fact that follows from others: the first of `from` that has a line.
struct Derived {
  std::string_view fact;  // without indices
  std::array<std::string_view, 3> from;
  std::string_view rule;
};

constexpr std::array kDerived{
    Derived{"outcome", {"decision", "recommendation", "item"}, "what the words of the decision come to"},
    Derived{"decided_by", {"votes", "decision", "item"}, "a vote with its result, or the chair's finding without one"},
    Derived{"recommendation", {"decision", "item"}, "points of the decision that another body is to make"},
    Derived{"recommended_to", {"recommendation", "decision", "item"}, "the body that the decision proposes to"},
    Derived{"votes[].role", {"votes[].ja_means", "votes[].stated", "votes[].ballots"}, "what the vote was on"},
    Derived{
        "votes[].nej_means", {"votes[].ja_means", "votes[].stated", "votes[].ballots"}, "what Ja and Nej stand for"},
    Derived{"votes[].by_party", {"votes[].ballots", "votes[].stated"}, "counted from the ballots"},
    Derived{"votes[].agrees", {"votes[].stated", "votes[].ballots"}, "the ballots, counted, beside the stated tally"},
    Derived{"votes[].decisive", {"votes[].stated", "votes[].ballots"}, "the last vote on the matter itself"},
    Derived{"votes[].overturned", {"votes[].stated", "votes[].ballots"}, "the result beside the chair's finding"},
    Derived{"votes[].ja", {"votes[].stated", "votes[].ballots"}, "the stated tally, else counted from the ballots"},
    Derived{"votes[].nej", {"votes[].stated", "votes[].ballots"}, "the stated tally, else counted from the ballots"},
    Derived{
        "votes[].abstain", {"votes[].stated", "votes[].ballots"}, "the stated tally, else counted from the ballots"},
    Derived{"votes[].absent", {"votes[].stated", "votes[].ballots"}, "the stated tally, else counted from the ballots"},
    Derived{"votes[].paired", {"votes[].stated", "votes[].ballots"}, "the stated tally, else counted from the ballots"},
    Derived{"votes[].seats", {"votes[].ballots", "votes[].stated"}, "the ballots, counted"},
    Derived{"votes[].page", {"votes[].ballots", "votes[].stated", "votes[].ja_means"}, "where the vote stands"},
    Derived{"votes[].ballots", {"votes[].stated", "votes[].ja_means"}, "names or a list at the vote"},
    Derived{"registry_number", {"series_number"}, "the meeting's own number"},
    Derived{"registry_numbers", {"registry_number", "series_number"}, "the number that is labelled, in its forms"},
    Derived{"respondent_kind", {"respondent"}, "what the respondent's name says it is"},
    Derived{"stance_page", {"stance", "passages", "views"}, "where the sentence stands that carries the stance"},
    Derived{"title", {"body", "date"}, "the body and the day"},
    Derived{"deadline_as_written", {"deadline"}, "the words of the deadline"},
};

// Facts about what is not there have no line.
struct Absent {
  std::string_view fact;
  std::string_view rule;
};
constexpr std::array kAbsent{
    Absent{"missing", "looked for in the whole paper and not found"},
    Absent{"missing_items", "no § of that number between the first and the last, or that the front page names"},
    Absent{"duplicate_items", "the number stands over more than one §"},
    Absent{"items", "the first and the last § there are"},
};

std::string without_indices(std::string_view fact) {
  std::string out;
  bool inside = false;
  for (const char c : fact) {
    if (c == ']') inside = false;
    if (!inside) out += c;
    if (c == '[') inside = true;
  }
  return out;
}

// "votes[0].by_party.C.ja" -> "votes[0].by_party", "attendance[4].times[0].from" -> "attendance[4]".
std::string whole_of(const std::string& fact) {
  const size_t bracket = fact.find("[");
  if (bracket == std::string::npos) return fact.substr(0, fact.find('.'));
  const size_t close = fact.find(']', bracket) + 1;
  if (!fact.starts_with("votes[")) return fact.substr(0, close);
  return fact.substr(0, std::min(fact.find_first_of(".[", close + 1), fact.size()));
}

// "votes[].stated" for "votes[2].by_party" -> "votes[2].stated".
std::string with_index_of(std::string_view pattern, std::string_view fact) {
  const size_t at = pattern.find("[]");
  const size_t open = fact.find('[');
  if (at == std::string_view::npos || open == std::string_view::npos) return std::string(pattern);
  const size_t close = fact.find(']', open);
  return std::string(pattern.substr(0, at)) + std::string(fact.substr(open, close - open + 1)) +
         std::string(pattern.substr(at + 2));
}

bool part_of(std::string_view fact, std::string_view whole) {
  return fact.starts_with(whole) &&
         (fact.size() == whole.size() || fact[whole.size()] == '.' || fact[whole.size()] == '[');
}

class Lines {
 public:
  explicit Lines(const Record& record) {
    size_t size = 0;
    for (const PageText& page : record.pages)
      for (const std::string_view line : split_lines(page.text)) {
        if ((size += line.size()) > kMostText) return;
        lower_.push_back(lower_case(line));
        lines_.push_back({page.page, line});
        for (std::string& word : words_of(lower_.back())) {
          auto& places = places_[std::move(word)];
          if (places.empty() || places.back() != lines_.size() - 1) places.push_back(lines_.size() - 1);
        }
      }
  }

  struct Place {
    int page = 0;
    std::string_view text;
  };

  // The line that has the value's first words, or its first and its last: "Ek, Maja" for "Maja Ek". From the line that
  // was found last on, so that a list's entries are found in their own order.
  std::optional<Place> find(const std::string& value) {
    std::vector<std::string> words = words_of(lower_case(std::string_view(value).substr(0, value.find('\n'))));
    if (words.empty()) return std::nullopt;
    if (words.size() > kOpening) words.resize(kOpening);  // a passage goes on in the lines below
    const auto rarest = std::min_element(words.begin(), words.end(),
                                         [this](const auto& a, const auto& b) { return count(a) < count(b); });
    const auto places = places_.find(*rarest);
    if (places == places_.end()) return std::nullopt;
    const std::vector<size_t>& rows = places->second;
    const auto from = std::lower_bound(rows.begin(), rows.end(), last_);
    std::optional<size_t> found = among(from, rows.end(), words);
    if (!found) found = among(rows.begin(), from, words);
    if (!found) return std::nullopt;
    last_ = *found;
    return lines_[*found];
  }

 private:
  static std::vector<std::string> words_of(const std::string& lower) {
    std::vector<std::string> words;
    std::string word;
    for (size_t at = 0; at < lower.size();) {
      size_t length = 0;
      const char32_t c = code_point_at(lower, at, length);
      if (is_letter(c) || is_digit(c))
        word.append(lower, at, length);
      else if (!word.empty())
        words.push_back(std::exchange(word, {}));
      at += length;
    }
    if (!word.empty()) words.push_back(std::move(word));
    return words;
  }

  size_t count(const std::string& word) const {
    const auto found = places_.find(word);
    return found == places_.end() ? SIZE_MAX : found->second.size();
  }

  template <class It> std::optional<size_t> among(It row, It end, const std::vector<std::string>& words) const {
    for (size_t tried = 0; row != end && tried < kMostTried; ++row, ++tried) {
      const std::string& line = lower_[*row];
      if (line.find(words.front()) != std::string::npos &&
          (line.find(words.back()) != std::string::npos || words.size() > 4))
        return *row;
    }
    return std::nullopt;
  }

  std::vector<Place> lines_;
  std::vector<std::string> lower_;
  std::unordered_map<std::string, std::vector<size_t>> places_;
  size_t last_ = 0;
};

const Evidence* evidence_of(const Record& record, const std::string& whole) {
  for (const Evidence& evidence : record.evidence)
    if (part_of(evidence.fact, whole)) return &evidence;
  return nullptr;
}

bool derive(Record& record, const std::string& whole) {
  const std::string pattern = without_indices(whole);
  for (const Derived& derived : kDerived) {
    if (!part_of(pattern, derived.fact)) continue;
    for (const std::string_view from : derived.from) {
      if (from.empty()) continue;
      const Evidence* base = evidence_of(record, with_index_of(from, whole));
      if (base == nullptr) continue;
      record.evidence.push_back({whole, base->page, base->line, std::string(derived.rule)});
      return true;
    }
  }
  for (const Absent& absent : kAbsent)
    if (part_of(pattern, absent.fact)) {
      record.evidence.push_back({whole, 0, {}, std::string(absent.rule)});
      return true;
    }
  return false;
}

}  // namespace

Accounted::Accounted(const Record& record) {
  for (const Evidence& evidence : record.evidence) facts_.push_back(evidence.fact);
  std::sort(facts_.begin(), facts_.end());
}

bool Accounted::has(std::string_view fact) const {
  for (std::string_view whole = fact;;) {
    if (std::binary_search(facts_.begin(), facts_.end(), whole)) return true;
    const size_t cut = whole.find_last_of(".[");
    if (cut == std::string_view::npos) return false;
    whole = whole.substr(0, cut);
  }
}

void complete_evidence(Record& record) {
  const Accounted accounted(record);
  std::vector<std::pair<std::string, std::string>> open;  // a whole, the first of its values
  for (const FactValue& value : fact_values(record)) {
    if (accounted.has(value.fact)) continue;
    if (value.fact.starts_with("sections[") && value.fact.ends_with(".page")) continue;
    std::string whole = whole_of(value.fact);
    if (open.empty() || open.back().first != whole) open.emplace_back(std::move(whole), value.value.substr(0, kSought));
  }
  if (open.empty()) return;
  Lines lines(record);
  const auto write_down = [&](const std::string& whole, const std::string& value) {
    const auto line = lines.find(value);
    if (!line) return false;
    record.evidence.push_back(
        {whole, line->page, std::string(line->text.substr(0, kLongestLine)), "the line that has it"});
    return true;
  };
  // What stands in the paper comes first: other facts follow from it.
  std::vector<const std::pair<std::string, std::string>*> rest;
  for (const auto& each : open) {
    const bool part = each.first.starts_with("sections[") || each.first.starts_with("attendance[");
    if (!part || !write_down(each.first, each.second)) rest.push_back(&each);
  }
  for (const auto* each : rest)
    if (!derive(record, each->first)) write_down(each->first, each->second);
}

}  // namespace akt
