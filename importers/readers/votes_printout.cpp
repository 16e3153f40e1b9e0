// The voting system's print-outs: a head of totals, then rows of name, party, seat, office and result, whose cells may
// stand side by side, one on each line, or anything between.
#include <algorithm>

#include "corpus/text/names.h"
#include "corpus/text/parties.h"
#include "corpus/text/unicode.h"
#include "importers/readers/votes.h"
#include "importers/readers/votes_streams.h"
#include "importers/readers/votes_words.h"

namespace akt {
namespace {

using votes::Choice;

struct CellRef {
  std::string_view text;
  size_t line = 0;
};

std::string lower_of(std::string_view text) { return lower_case(trim(text)); }

// "Antal Ja: 43", "Antal avstår" and its number in the next cell. Nothing for any other cell.
struct Head {
  Choice choice = Choice::ja;
  Number number;
};
std::optional<Head> head_cell(std::string_view text) {
  const std::string lower = lower_of(text);
  if (!lower.starts_with("antal ")) return std::nullopt;
  std::string_view rest = std::string_view(lower).substr(6);
  const size_t digits = rest.find_first_of("0123456789");
  const std::string_view word = trim(rest.substr(0, digits));
  std::string plain(word);
  while (!plain.empty() && (plain.back() == ':' || plain.back() == '=' || plain.back() == ' ')) plain.pop_back();
  const auto choice = votes::column_word(plain);
  if (!choice) return std::nullopt;
  Head head{*choice, {}};
  if (digits != std::string_view::npos) head.number = votes::whole_number(rest.substr(digits));
  return head;
}

bool office_word(std::string_view word) {
  const std::string lower = lower_case(word);
  if (lower == "v" || lower == "v." || lower == "vice" || lower == "ordf" || lower == "ordf." || lower == "vordf" ||
      lower == "tjg" || lower == "tjg.")
    return true;
  if (lower.size() >= 3 && lower[0] >= '1' && lower[0] <= '9' && lower[1] == ':') return true;  // "2:e"
  return lower.starts_with("ledamot") || lower.starts_with("ledamöter") || lower.starts_with("ersättare") ||
         lower.starts_with("ordförande") || lower.starts_with("tjänstgörande") || lower.starts_with("adjungerad");
}

class Reader {
 public:
  explicit Reader(std::span<const Line> lines) : lines_(lines) {
    for (size_t n = 0; n < lines.size(); ++n)
      if (!votes::noise(lines[n]))
        for (const Cell& cell : lines[n].cells) cells_.push_back({cell.text, n});
  }

  std::vector<Printout> run() {
    std::vector<size_t> heads;  // cells with "Antal Ja"
    for (size_t c = 0; c < cells_.size(); ++c)
      if (const auto head = head_cell(cells_[c].text); head && head->choice == Choice::ja) heads.push_back(c);
    std::vector<Printout> found;
    size_t floor = 0;
    for (size_t h = 0; h < heads.size(); ++h) {
      const size_t ceiling = h + 1 < heads.size() ? top_of(heads[h + 1], heads[h] + 1) : cells_.size();
      Printout one = read(heads[h], top_of(heads[h], floor), ceiling);
      // "Antal ja-röster: 11" in a § is a tally, and no print-out
      if (!one.vote.ballots.empty() || !one.appendix.empty() || !one.agenda.empty()) found.push_back(std::move(one));
      floor = ceiling;
    }
    return found;
  }

 private:
  static bool appendix_cell(std::string_view text) {
    return starts_with_fold(trim(text), "bilaga ") && trim(text).size() < 24;
  }
  static bool agenda_cell(std::string_view text) {
    const std::string lower = lower_of(text);
    return lower.starts_with("ärende:") || lower.starts_with("ärendenr") || lower.starts_with("ärende nr") ||
           lower.starts_with("ärendenummer:") || lower.starts_with("paragraf:");
  }
  static bool title_cell(std::string_view text) {
    const std::string lower = lower_of(text);
    return lower.starts_with("ärendemening") || lower.starts_with("ärenderubrik") || lower.starts_with("rubrik:") ||
           lower.starts_with("beskrivning:");
  }

  // Back from the totals to "Bilaga 2", "Ärende: 9" and the title over them.
  size_t top_of(size_t head, size_t floor) const {
    size_t top = head;
    for (size_t c = head; c > floor && head - c < 12;) {
      --c;
      const std::string_view text = cells_[c].text;
      if (votes::result_word(text) && !title_cell(text)) break;
      if (appendix_cell(text) || agenda_cell(text) || title_cell(text)) top = c;
    }
    return top;
  }

  Printout read(size_t head, size_t top, size_t ceiling) {
    Printout out;
    out.first_line = cells_[top].line;
    read_top(out, top, head);
    votes::Roll roll;
    std::vector<CellRef> buffer;
    row_line_ = lines_.size();
    size_t last = head;
    for (size_t c = head; c < ceiling; ++c) {
      const std::string_view text = cells_[c].text;
      if (const size_t heads = totals_below(c, ceiling); heads > 1) {
        for (size_t n = 0; n < heads; ++n) {
          const Choice choice = head_cell(cells_[c + n].text)->choice;
          votes::count(roll.printed, choice) = votes::whole_number(cells_[c + heads + n].text);
          roll.shows[votes::index(choice)] = true;
        }
        c += 2 * heads - 1;
        buffer.clear();
        last = c;
        continue;
      }
      if (const auto total = head_cell(text)) {
        Number number = total->number;
        if (!number && c + 1 < ceiling) number = votes::whole_number(cells_[c + 1].text);
        if (number && !total->number) ++c;
        votes::count(roll.printed, total->choice) = number;
        roll.shows[votes::index(total->choice)] = true;
        buffer.clear();
        last = c;
        continue;
      }
      if (votes::column_head(text) && !closes_office(buffer, text)) continue;
      if (const auto result = votes::result_word(text)) {
        row_line_ = !buffer.empty() && buffer.front().line == cells_[c].line ? cells_[c].line : lines_.size();
        if (take_row(roll, buffer, *result)) last = c;
        buffer.clear();
        continue;
      }
      if (buffer.empty() && closes_name(c, roll)) {
        std::string& name = roll.ballots.back().voter;
        name += (name.ends_with('-') ? "" : " ") + collapse(text);
        last = c;
        continue;
      }
      if (auto glued = glued_result(text)) {
        buffer.push_back({text.substr(0, glued->second), cells_[c].line});
        if (take_row(roll, buffer, glued->first)) last = c;
        buffer.clear();
        continue;
      }
      if (ends_list(text) && !roll.ballots.empty()) break;
      buffer.push_back(cells_[c]);
      if (buffer.size() > 40) buffer.erase(buffer.begin(), buffer.begin() + 20);
    }
    // Rows that came apart into columns are put together when the printed totals say that it came out right.
    if (votes::has_any(roll.printed) && !votes::agrees(roll.printed, votes::counted(roll))) {
      votes::Roll streams = roll;
      streams.ballots = streams_of(head, ceiling);
      streams.unread = 0;
      if (!streams.ballots.empty() && votes::agrees(roll.printed, votes::counted(streams))) {
        roll = std::move(streams);
        last = ceiling - 1;
      }
    }
    out.last_line = cells_[last].line;
    out.vote.page = lines_[out.first_line].page;
    out.vote.role = "main";
    roll.first_line = out.first_line;
    roll.last_line = out.last_line;
    votes::take_roll(out.vote, roll);
    if (votes::has_any(roll.printed)) out.vote.stated = roll.printed;
    if (roll.ballots.empty()) {
      for (const Choice choice : votes::kAll) votes::count(out.vote, choice) = votes::count(roll.printed, choice);
      out.vote.seats.reset();
      out.vote.agrees.reset();
    }
    return out;
  }

  // "Antal Ja:" / "Antal Nej:" / … / "5" / "4" / …: how many heads stand here whose numbers follow in a column.
  size_t totals_below(size_t c, size_t ceiling) const {
    size_t heads = 0;
    for (; c + heads < ceiling; ++heads) {
      const auto head = head_cell(cells_[c + heads].text);
      if (!head || head->number) break;
    }
    if (c + 2 * heads > ceiling) return 0;
    for (size_t n = 0; n < heads; ++n)
      if (!votes::whole_number(cells_[c + heads + n].text)) return 0;
    return heads;
  }

  std::vector<Ballot> streams_of(size_t from, size_t to) const {
    std::vector<votes::StreamCell> cells;
    for (size_t c = from; c < to; ++c) {
      const std::string_view text = trim(cells_[c].text);
      if (appendix_cell(text) || agenda_cell(text)) break;
      if (!head_cell(text) && (!office_word(text) || text == "V")) cells.push_back({text, lines_[cells_[c].line].page});
    }
    return votes::read_streams(cells);
  }

  // Rows side by side, and under one of them the word of its name that did not fit.
  bool closes_name(size_t c, const votes::Roll& roll) const {
    if (roll.ballots.empty() || row_line_ >= lines_.size() || c + 2 >= cells_.size()) return false;
    const size_t line = cells_[c].line;
    if (line - row_line_ > 2 || cells_[c - 1].line == line || cells_[c + 1].line == line) return false;
    if (!name_piece(cells_[c].text) || lines_[line].page != lines_[row_line_].page) return false;
    const auto one_word = [](std::string_view name) { return trim(name).find(' ') == std::string_view::npos; };
    if (one_word(roll.ballots.back().voter) || roll.ballots.back().voter.ends_with('-')) return true;
    if (cells_[c + 1].line != cells_[c + 2].line) return false;  // the next row is none of this kind
    return !one_word(cells_[c + 1].text) && !lines_[line].gap_above;
  }

  void read_top(Printout& out, size_t top, size_t head) const {
    bool in_title = false;
    for (size_t c = top; c < head; ++c) {
      const std::string_view text = trim(cells_[c].text);
      const size_t colon = text.find(':');
      if (appendix_cell(text)) {
        out.appendix = collapse(text.substr(7));
        in_title = false;
      } else if (title_cell(text)) {
        out.title = colon == std::string_view::npos ? "" : collapse(text.substr(colon + 1));
        in_title = true;
      } else if (agenda_cell(text)) {
        out.agenda = colon == std::string_view::npos ? "" : collapse(text.substr(colon + 1));
        in_title = false;
      } else if (in_title) {
        out.title = collapse(out.title + " " + std::string(text));
      }
    }
  }

  // "Ledamot" and "Ersättare" head columns and are offices too: an office when a name stands before it.
  static bool closes_office(const std::vector<CellRef>& buffer, std::string_view text) {
    return office_word(trim(text)) && !buffer.empty();
  }

  // "22 Ledamot Ja" in one cell.
  static std::optional<std::pair<Choice, size_t>> glued_result(std::string_view text) {
    const size_t space = text.rfind(' ');
    if (space == std::string_view::npos || space < 3 || text.size() > 90) return std::nullopt;
    const auto result = votes::result_word(text.substr(space + 1));
    if (!result) return std::nullopt;
    const std::string_view before = trim(text.substr(0, space));
    const size_t last = before.rfind(' ');
    const std::string_view word = last == std::string_view::npos ? before : before.substr(last + 1);
    if (!office_word(word) && !known_party(word) && !votes::whole_number(word)) return std::nullopt;
    return std::pair{*result, space};
  }

  static bool ends_list(std::string_view text) {
    return appendix_cell(text) || text.starts_with("§") || agenda_cell(text) || title_cell(text);
  }

  // Name, party, seat and office, read from the end: what stands before the name is furniture.
  static bool take_row(votes::Roll& roll, const std::vector<CellRef>& buffer, Choice result) {
    std::vector<std::string> words;
    std::vector<size_t> cell_of;  // which cell a word is from
    for (size_t c = 0; c < buffer.size(); ++c)
      for (const std::string_view word : split(buffer[c].text, ' '))
        if (!word.empty()) {
          words.emplace_back(word);
          cell_of.push_back(c);
        }
    size_t end = words.size();
    std::string office;
    while (end > 0 && office_word(words[end - 1])) {
      // "V" is the Left party, and "v" before "Ordf" is vice
      if (office.empty() && words[end - 1] == "V") break;
      if (!office.empty()) office.insert(0, " ");
      office.insert(0, words[--end]);
    }
    if (end > 0 && votes::whole_number(words[end - 1])) --end;
    if (end == 0) return false;
    std::optional<std::string> party;
    const std::string last = words[end - 1];
    const bool own_cell = end < 2 || cell_of[end - 1] != cell_of[end - 2];
    if (says_no_party(last)) {
      --end;
    } else if (const auto code = party_code(last); code && (own_cell || known_party(last) || last.starts_with('('))) {
      party = code;
      --end;
    }
    if (end == 0) return false;
    std::string name = name_of(words, cell_of, end);
    if (name.empty()) {
      ++roll.unread;
      return false;
    }
    roll.shows[votes::index(result)] = true;
    const std::string lower = lower_case(office);
    if (lower.starts_with("ordf") || lower.starts_with("tjänstgörande ordf")) roll.chair = result;
    roll.ballots.push_back({name, std::nullopt, party, std::string(votes::choice_name(result))});
    return true;
  }

  // The last words before `end` that can be a name; its cells may be two or three lines.
  static std::string name_of(const std::vector<std::string>& words, const std::vector<size_t>& cell_of, size_t end) {
    size_t begin = end;
    while (begin > 0) {
      const size_t cell = cell_of[begin - 1];
      size_t first = begin;
      while (first > 0 && cell_of[first - 1] == cell) --first;
      std::string piece;
      for (size_t n = first; n < begin; ++n) piece += (piece.empty() ? "" : " ") + words[n];
      if (!name_piece(piece)) break;
      begin = first;
      if (cell_of[end - 1] - cell >= 3) break;
    }
    std::string name;
    for (size_t n = begin; n < end; ++n) name += (name.empty() || name.ends_with('-') ? "" : " ") + words[n];
    if (const auto turned = person_name(name)) return *turned;
    return name;
  }

  std::span<const Line> lines_;
  std::vector<CellRef> cells_;
  size_t row_line_ = 0;  // of the last row when all its cells stand on one line; else past the end
};

}  // namespace

std::vector<Printout> read_printouts(std::span<const Line> lines) { return Reader(lines).run(); }

}  // namespace akt
