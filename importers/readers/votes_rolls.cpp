#include "importers/readers/votes_rolls.h"

#include <algorithm>

#include "corpus/text/unicode.h"
#include "importers/readers/votes.h"
#include "importers/readers/votes_streams.h"
#include "importers/readers/votes_table.h"

namespace akt::votes {
namespace {

// The § of a span that begins with its sign: "14" of "§ 14 Budget", "Ks § 14"; a line of text may go on with another.
std::string own_item(std::span<const Line> lines) {
  for (const Line& line : lines.first(std::min<size_t>(lines.size(), 3))) {
    const size_t sign = line.text.find("§");
    if (sign > 8) continue;  // also when there is none
    const std::string_view body = trim(std::string_view(line.text).substr(0, sign));
    if (!body.empty() && (body.find(' ') != std::string_view::npos || !is_upper_at(body, 0))) continue;
    size_t begin = sign + 2;
    while (begin < line.text.size() && (line.text[begin] == ' ' || line.text[begin] == '\t')) ++begin;
    size_t end = begin;
    while (end < line.text.size() && line.text[end] >= '0' && line.text[end] <= '9') ++end;
    return line.text.substr(begin, end - begin);
  }
  return {};
}

Roll roll_of(const Printout& printout) {
  Roll roll;
  roll.ballots = printout.vote.ballots;
  if (printout.vote.stated) roll.printed = *printout.vote.stated;
  Tally shown{printout.vote.ja, printout.vote.nej, printout.vote.abstain, printout.vote.absent, printout.vote.paired};
  for (const Choice choice : kAll) roll.shows[index(choice)] = count(shown, choice).has_value();
  roll.first_line = printout.first_line;
  roll.last_line = printout.last_line;
  return roll;
}

void mark(std::vector<bool>& used, size_t first, size_t last) {
  for (size_t n = first; n <= last && n < used.size(); ++n) used[n] = true;
}

}  // namespace

bool lost_table(std::span<const Line> lines, std::vector<bool>& used) {
  const auto lone = [&](size_t n) { return lines[n].cells.size() == 1; };
  size_t crosses = 0;
  for (size_t n = 0; n < lines.size(); ++n) crosses += lone(n) && !used[n] && cross(lines[n].text);
  if (crosses < 4) return false;
  for (size_t n = 0; n < lines.size(); ++n) {
    if (!lone(n) || lines[n].text.size() > 24) continue;
    const std::string& text = lines[n].text;
    if (cross(text) || column_word(text) || whole_number(text) || starts_with_fold(text, "transport") ||
        starts_with_fold(text, "summa"))
      used[n] = true;
  }
  return true;
}

std::vector<Roll> rolls_of(std::span<const Line> lines, std::vector<bool>& used) {
  std::vector<Roll> rolls;
  for (const Printout& printout : read_printouts(lines)) {
    mark(used, printout.first_line, printout.last_line);
    // One under "Bilaga 2" is an appendix glued to the last §; attach_printouts() finds out whose it is.
    if (printout.appendix.empty() && !printout.vote.ballots.empty()) rolls.push_back(roll_of(printout));
  }
  const std::string item = own_item(lines);
  const auto add = [&](std::vector<Roll> found) {
    // Rolls side by side share their lines, so these are marked when all have been looked at.
    for (Roll& roll : found) {
      const bool taken =
          std::any_of(used.begin() + static_cast<std::ptrdiff_t>(roll.first_line),
                      used.begin() + static_cast<std::ptrdiff_t>(roll.last_line) + 1, [](bool u) { return u; });
      if (!taken) rolls.push_back(std::move(roll));
    }
  };
  const size_t printed = rolls.size();
  add(read_cross_tables(lines));
  for (size_t n = printed; n < rolls.size(); ++n) mark(used, rolls[n].first_line, rolls[n].last_line);
  std::erase_if(rolls, [&](const Roll& roll) { return !roll.label.empty() && !item.empty() && roll.label != item; });
  const size_t tables = rolls.size();
  add(read_word_rows(lines));
  for (size_t n = tables; n < rolls.size(); ++n) mark(used, rolls[n].first_line, rolls[n].last_line);
  const size_t rows = rolls.size();
  add(read_group_lists(lines));
  for (size_t n = rows; n < rolls.size(); ++n) mark(used, rolls[n].first_line, rolls[n].last_line);
  const size_t groups = rolls.size();
  add(read_word_streams(lines));
  for (size_t n = groups; n < rolls.size(); ++n) mark(used, rolls[n].first_line, rolls[n].last_line);
  std::stable_sort(rolls.begin(), rolls.end(),
                   [](const Roll& a, const Roll& b) { return a.first_line < b.first_line; });
  return rolls;
}

}  // namespace akt::votes
