#include "importers/readers/votes_streams.h"

#include <algorithm>
#include <optional>

#include "corpus/text/names.h"
#include "corpus/text/parties.h"
#include "corpus/text/unicode.h"

namespace akt::votes {
namespace {

constexpr size_t kFewest = 3;    // ballots of a list
constexpr size_t kLongest = 60;  // bytes of a cell of one

bool one_word(std::string_view text) { return trim(text).find(' ') == std::string_view::npos; }

std::optional<std::string> party_alone(std::string_view text) {
  text = trim(text);
  if (text.size() > 8) return std::nullopt;
  if (known_party(text) || (text.starts_with('(') && text.ends_with(')'))) return party_code(text);
  // A local party's letters
  const bool letters = text.size() >= 2 && text.size() <= 4 &&
                       std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  return letters ? std::optional(std::string(text)) : std::nullopt;
}

// "Maja Ek, ordförande"
std::string_view without_office(std::string_view text) {
  const size_t comma = text.find(',');
  if (comma == std::string_view::npos) return text;
  const std::string office = lower_case(trim(text.substr(comma + 1)));
  const bool chair = office.starts_with("ordf") || office.ends_with("ordförande") || office.ends_with("ordf") ||
                     office.ends_with("ordf.");
  return chair ? trim(text.substr(0, comma)) : text;
}

// One page's names with their parties, and its results.
class Page {
 public:
  void take(std::string_view text, bool broken) {
    if (text.size() > kLongest) return;
    if (const auto result = result_word(text)) {
      results_.push_back(*result);
      return;
    }
    if (const auto party = party_alone(text); party || says_no_party(text)) {
      take_party(party);
      return;
    }
    // "Märta Rehn Ahlberg MP", "Maja Ek (S)": both in one cell
    const size_t space = text.rfind(' ');
    if (space != std::string_view::npos && text.find(' ') != space)
      if (const auto party = party_alone(text.substr(space + 1)); party && name_piece(text.substr(0, space))) {
        take_name(text.substr(0, space), false);
        take_party(party);
        return;
      }
    text = without_office(text);
    if (const auto hits = find_people(text); hits.size() == 1 && hits[0].begin == 0) {
      take_name(hits[0].name, false);
      take_party(hits[0].party);
      return;
    }
    if (name_piece(text)) take_name(text, broken);
  }

  bool whole() const {
    return names_.size() == results_.size() && parties_.empty() && (told_ == 0 || told_ == names_.size());
  }
  bool empty() const { return names_.empty() && results_.empty(); }

  void give(std::vector<Ballot>& ballots) {
    for (size_t n = 0; n < names_.size(); ++n) {
      std::string name = names_[n].name;
      if (auto turned = person_name(name)) name = *turned;
      ballots.push_back({name, std::nullopt, names_[n].party, std::string(choice_name(results_[n]))});
    }
  }

 private:
  struct Name {
    std::string name;
    std::optional<std::string> party;
  };

  // Beside its name or in a column of its own: it is the first name's that has none yet. "-" is told too.
  void take_party(std::optional<std::string> party) {
    if (told_ < names_.size())
      names_[told_++].party = std::move(party);
    else
      parties_.push_back(party.value_or(""));
  }

  // A name's second line is one word; so is the first of a name that breaks after it.
  void take_name(std::string_view text, bool broken) {
    const std::string name = collapse(text);
    const bool open = !names_.empty() && (one_word(names_.back().name) || names_.back().name.ends_with('-'));
    const bool second_line = one_word(name) && !names_.empty() && !broken && results_.empty();
    if (open || second_line)
      names_.back().name += (names_.back().name.ends_with('-') ? "" : " ") + name;
    else
      names_.push_back({name, std::nullopt});
  }

  std::vector<Name> names_;
  size_t told_ = 0;                   // names whose party has been told
  std::vector<std::string> parties_;  // that came before any name
  std::vector<Choice> results_;
};

// "Ordförande", "1:e vice ordförande", "Tjg ersättare": a column between the party and the vote.
bool function_word(std::string_view text) {
  const std::string lower = lower_case(trim(text));
  return lower.size() <= 30 &&
         (lower == "ledamot" || lower == "ordf" || lower == "ordf." || lower.ends_with("ordförande") ||
          lower.ends_with("ersättare") || lower.ends_with(" ordf") || lower.ends_with(" ordf."));
}

bool digits_only(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

struct Records {
  std::vector<Ballot> ballots;
  std::optional<Choice> chair;
  size_t cells = 0;  // that they take
};

// One person after the other: a number that runs, the name, the party, an office, the vote. Up to the first cell that
// does not fit; none of them when fewer than a list's fit.
Records read_records(std::span<const StreamCell> cells) {
  Records all;
  int number = 0;
  size_t at = 0;
  while (at < cells.size()) {
    const auto text = [&](size_t n) { return n < cells.size() ? trim(cells[n].text) : std::string_view(); };
    while (at < cells.size() && column_head(text(at)) && !function_word(text(at + 1))) ++at;
    size_t next = at;
    if (digits_only(text(next)) && text(next).size() <= 3) {
      const int here = std::atoi(std::string(text(next)).c_str());
      if (number != 0 && here != number + 1) break;
      number = here;
      ++next;
    } else if (number != 0) {
      break;
    }
    const std::string_view written = without_office(text(next));
    if (written.empty() || column_head(written) || party_alone(written) || result_word(written) || !name_piece(written))
      break;
    std::string name(written);
    bool chair = written.size() < text(next).size();
    ++next;
    std::optional<std::string> party;
    if (const auto code = party_alone(text(next)); code || says_no_party(text(next))) {
      party = code;
      ++next;
    }
    if (function_word(text(next))) {
      const std::string office = lower_case(text(next));
      chair = chair || (office.starts_with("ordf") && office.find("vice") == std::string::npos);
      ++next;
    }
    const auto choice = result_word(text(next));
    if (!choice) break;
    if (auto turned = person_name(name)) name = *turned;
    if (chair) all.chair = *choice;
    all.ballots.push_back({name, std::nullopt, party, std::string(choice_name(*choice))});
    at = next + 1;
    all.cells = at;
  }
  if (all.ballots.size() < kFewest) return {};
  return all;
}

bool names_head(std::string_view text) {
  const std::string lower = lower_case(trim(text));
  return lower == "ledamot" || lower == "ledamöter" || lower == "namn" || lower == "beslutande";
}

}  // namespace

std::vector<Ballot> read_streams(std::span<const StreamCell> cells) {
  std::vector<Page> pages;
  int page = 0;
  for (size_t n = 0; n < cells.size(); ++n) {
    const std::string_view text = trim(cells[n].text);
    if (text.empty() || column_head(text) || text.find_first_of("0123456789") != std::string_view::npos) continue;
    if (pages.empty() || cells[n].page != page) pages.emplace_back();
    page = cells[n].page;
    const auto single = [&cells](size_t at) {
      return at < cells.size() && one_word(cells[at].text) && name_piece(cells[at].text) &&
             !party_alone(cells[at].text) && !result_word(cells[at].text);
    };
    // "Marie-Louise / Cederlund", or the party between them
    const bool broken = single(n + 1) || (n + 1 < cells.size() && party_alone(cells[n + 1].text) && single(n + 2));
    pages.back().take(text, broken);
  }
  std::vector<Ballot> ballots;
  for (Page& one : pages) {
    if (one.empty()) continue;
    if (!one.whole()) return {};
    one.give(ballots);
  }
  if (ballots.size() < kFewest) ballots.clear();
  return ballots;
}

namespace {

struct Stream {
  size_t first = 0;
  size_t last = 0;
  std::vector<StreamCell> cells;
  std::vector<size_t> lines;  // of each cell
};

// From a heading over names on, as long as lines are cells.
std::vector<Stream> streams_of(std::span<const Line> lines) {
  std::vector<Stream> streams;
  for (size_t n = 0; n < lines.size(); ++n) {
    if (noise(lines[n]) || lines[n].cells.size() != 1 || !names_head(lines[n].text)) continue;
    Stream stream{n, n, {}, {}};
    for (size_t at = n; at < lines.size(); ++at) {
      const Line& line = lines[at];
      if (noise(line)) continue;
      if (line.cells.size() > 1 || line.text.size() > kLongest || section_heading(line) || line.text.ends_with('.'))
        break;
      if (line.text.find(':') != std::string::npos) break;  // "Utfall: 6 Ja, 4 Nej"
      stream.cells.push_back({line.text, line.page});
      stream.lines.push_back(at);
      stream.last = at;
    }
    n = stream.last;
    streams.push_back(std::move(stream));
  }
  return streams;
}

// "Ja / Nej / Avstår" and then "11 / 8 / 1" over the list, a cell a line: its sums.
Tally printed_above(std::span<const Line> lines, size_t first) {
  size_t at = first;
  while (at > 0 && column_head(lines[at - 1].text)) --at;
  const size_t end = at;
  while (at > 0 && digits_only(lines[at - 1].text) && lines[at - 1].text.size() <= 3) --at;
  const size_t sums = end - at;
  Tally printed;
  if (sums < 2 || at < sums) return printed;
  for (size_t n = 0; n < sums; ++n) {
    const auto choice = result_word(lines[at - sums + n].text);
    if (!choice || count(printed, *choice)) return {};
    count(printed, *choice) = std::atoi(lines[at + n].text.c_str());
  }
  return printed;
}

}  // namespace

std::vector<Roll> read_word_streams(std::span<const Line> lines) {
  std::vector<Roll> rolls;
  for (const Stream& stream : streams_of(lines)) {
    Roll roll;
    roll.first_line = stream.first;
    roll.last_line = stream.last;
    const Records records = read_records(stream.cells);
    roll.ballots = records.ballots;
    roll.chair = records.chair;
    roll.printed = printed_above(lines, stream.first);
    if (!roll.ballots.empty())
      roll.last_line = stream.lines[records.cells - 1];
    else
      roll.ballots = read_streams(stream.cells);
    if (roll.ballots.empty()) continue;
    for (const Choice choice : {Choice::ja, Choice::nej, Choice::abstain}) roll.shows[index(choice)] = true;
    for (const Ballot& ballot : roll.ballots)
      for (const Choice choice : kAll)
        if (ballot.vote == choice_name(choice)) roll.shows[index(choice)] = true;
    rolls.push_back(std::move(roll));
  }
  return rolls;
}

bool lost_streams(std::span<const Line> lines, std::vector<bool>& used) {
  bool any = false;
  for (const Stream& stream : streams_of(lines)) {
    const auto first = used.begin() + static_cast<std::ptrdiff_t>(stream.first);
    const auto end = used.begin() + static_cast<std::ptrdiff_t>(stream.last) + 1;
    const auto results = std::count_if(stream.cells.begin(), stream.cells.end(),
                                       [](const StreamCell& cell) { return result_word(cell.text).has_value(); });
    if (static_cast<size_t>(results) < kFewest || std::find(first, end, true) != end) continue;
    std::fill(first, end, true);
    any = true;
  }
  return any;
}

}  // namespace akt::votes
