// When a paper is from and which case it belongs to.
#include <algorithm>

#include "corpus/text/date.h"
#include "corpus/text/registry.h"
#include "corpus/text/unicode.h"
#include "importers/readers/front.h"
#include "importers/readers/labels.h"
#include "importers/readers/phrases.h"

namespace akt {
namespace {

bool lowered_starts(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(),
                     [text](std::string_view word) { return starts_with_fold(text, word); });
}

// "2024-05-20   KS 2024/33" that stand so near that they are one cell.
bool date_and_number(std::string_view cell) {
  if (cell.size() > 60) return false;
  const auto dates = find_dates(cell);
  return dates.size() == 1 && dates[0].begin == 0 && parse_registry_number(trim(cell.substr(dates[0].end)));
}

// "Kolvik 2026-08-12", "Kolvik den 12 augusti 2026": beside a number in the head.
std::optional<Date> place_and_day(std::string_view cell) {
  const auto dates = find_dates(cell);
  if (dates.size() != 1 || dates[0].begin == 0 || dates[0].begin > 30 || dates[0].end + 1 < cell.size())
    return std::nullopt;
  std::string_view place = trim(cell.substr(0, dates[0].begin));
  if (place.ends_with(" den")) place = trim(place.substr(0, place.size() - std::string_view(" den").size()));
  while (!place.empty() && place.back() == ',') place.remove_suffix(1);
  if (place.empty() || word_count(place) > 2) return std::nullopt;
  for (const std::string_view word : split(place, ' '))
    if (!upper_start(word) || word.find_first_of(".:0123456789") != std::string_view::npos || label_of(word))
      return std::nullopt;
  return dates[0].date;
}

}  // namespace

void Paper::find_date() {
  const auto set = [this](const Date& date, size_t line, const char* rule) {
    record.date = date;
    note("date", line, rule);
  };
  const size_t body = body_line();
  const size_t total = lines().size();
  // In the head or in furniture, by label.
  for (const Labelled& labelled : labels_)
    if (labelled.label == Label::date) {
      const bool furniture = lines()[labelled.value_line].role != LineRole::body;
      if (!furniture && labelled.value_line > body && labelled.value_line * 4 > total * 3) continue;
      if (const auto date = parse_iso(labelled.value)) return set(*date, labelled.value_line, "label for the date");
    }
  std::vector<bool> taken(total, false);
  for (const Labelled& labelled : labels_)
    if (labelled.label == Label::meeting_date || labelled.label == Label::their_date ||
        labelled.label == Label::deadline || labelled.label == Label::decided || labelled.label == Label::valid)
      taken[labelled.value_line] = true;
  for (const size_t line : outline_.furniture()) {
    if (taken[line]) continue;
    for (const Cell& cell : lines()[line].cells)
      if (date_alone(cell.text) || lines()[line].role != LineRole::body)
        if (const auto date = first_date(cell.text)) return set(*date, line, "date that stands alone in the head");
  }
  // "Lund den 3 mars 2021" in the head, then at the end.
  const auto place_and_date = [&](const Block& block) -> std::optional<Date> {
    if (block.sort == BlockSort::field || letters(block.text) > 60) return std::nullopt;
    // "Kretsen i Vik, 28 april 2026" alone on its line looks like a heading.
    const auto at = static_cast<size_t>(&block - outline_.blocks().data());
    if (block.sort == BlockSort::heading && (at == title_block_ || block.text.find(", ") == std::string::npos))
      return std::nullopt;
    if (has_any_stem(lowered(block.text), {"senast", "från", "gäller", "period", "fr.o.m", "t.o.m", "§", "beslut",
                                           "antag", "remiss", "ersätter"}))
      return std::nullopt;
    const auto dates = find_dates(block.text);
    if (dates.size() != 1) return std::nullopt;
    // "Växjö 29 september 2025, museets dnr 2025-144"
    const std::string_view after = std::string_view(block.text).substr(dates.front().end);
    const bool numbered = after.starts_with(", ") && (has_any_stem(lowered(after), {"dnr", "diarie", "ref"}) ||
                                                      parse_registry_number(trim(after.substr(2))));
    if ((after.size() > 2 && !numbered) || dates.front().begin > 30) return std::nullopt;
    return dates.front().date;
  };
  const auto& blocks = outline_.blocks();
  for (size_t at = 0; at < front_end_; ++at)
    if (blocks[at].sort == BlockSort::row && !taken[blocks[at].first])
      for (const Cell& cell : lines()[blocks[at].first].cells)
        if (date_alone(cell.text) || date_and_number(cell.text))
          return set(*first_date(cell.text), blocks[at].first, "date in a cell of the head");
  for (size_t at = 0; at < front_end_; ++at)
    for (size_t line = blocks[at].first; line <= blocks[at].last; ++line)
      if (!taken[line] && lines()[line].cells.size() > 1)
        for (const Cell& cell : lines()[line].cells)
          if (const auto date = place_and_day(cell.text))
            return set(*date, line, "place and date in a cell of the head");
  for (size_t at = 0; at < front_end_; ++at)
    if (!taken[blocks[at].first])
      if (const auto date = place_and_date(blocks[at]))
        return set(*date, blocks[at].first, "place and date in the head");
  // "Antagen av kommunfullmäktige den 24 april 2023, § 52"
  if (record.kind == Kind::compact || record.kind == Kind::action_plan || record.kind == Kind::policy)
    for (size_t at = 0; at < front_end_; ++at) {
      if (letters(blocks[at].text) > 120 ||
          !lowered_starts(blocks[at].text, {"antagen", "antaget", "antagna", "fastställd", "fastställt", "beslutad"}))
        continue;
      if (const auto dates = find_dates(blocks[at].text); dates.size() == 1)
        return set(dates.front().date, blocks[at].first, "day of adoption in the head");
    }
  if (record.kind == Kind::civic_partnership) return;  // the end of a contract is its signatures
  for (size_t at = blocks.size(); at > front_end_ && blocks.size() - at < 25; --at)
    if (const auto date = place_and_date(blocks[at - 1]))
      return set(*date, blocks[at - 1].first, "place and date at the end");
}

void Paper::find_numbers() {
  const auto add = [this](const std::string& number, size_t line, const char* rule) {
    if (number.empty()) return;
    const auto known = parse_registry_number(number);
    for (const std::string& other : record.registry_numbers) {
      const auto parsed = parse_registry_number(other);
      if (other == number || (known && parsed && parsed->bare_key() == known->bare_key())) return;
    }
    if (record.registry_numbers.empty()) {
      record.registry_number = number;
      note("registry_number", line, rule);
    }
    record.registry_numbers.push_back(number);
  };
  const size_t body = body_line();
  for (const Labelled& labelled : labels_) {
    if (labelled.label != Label::number) continue;
    const auto& fields = outline_.furniture();  // in order
    const bool furniture = std::binary_search(fields.begin(), fields.end(), labelled.value_line);
    if (!furniture && labelled.value_line > body) continue;
    for (const std::string_view piece : split(labelled.value, ';'))
      add(std::string(trim(piece)), labelled.value_line, "label for the registry number");
  }
  if (!record.registry_numbers.empty()) return;
  // In an answer's text stand the numbers of what it answers.
  const bool answer = record.kind == Kind::consultation_response;
  // "Antaget av … den 29 maj 2023, § 54. Dnr BUN 2023.130."
  for (size_t at = 0; !answer && at < std::min(front_end_ + 1, outline_.blocks().size()); ++at) {
    const Block& block = outline_.blocks()[at];
    const size_t label =
        std::min(find_stem(lowered(block.text), "dnr"), find_stem(lowered(block.text), "diarienummer"));
    if (label == std::string::npos || letters(block.text) > 200) continue;
    for (const RegistryNumber& number : find_registry_numbers(block.text))
      if (number.begin > label) add(number.written, block.first, "label for the registry number in the head");
  }
  if (!record.registry_numbers.empty()) return;
  for (const size_t at : outline_.furniture())
    for (const Cell& cell : lines()[at].cells)
      if (number_alone(cell.text) && !starts_with_fold(cell.text, "kfs"))
        add(std::string(trim(cell.text)), at, "registry number that stands alone");
  // Numbers beside the points of an agenda are theirs.
  if (answer || record.kind == Kind::summons || !record.registry_numbers.empty()) return;
  for (size_t at = 0; at < front_end_; ++at) {
    const Block& block = outline_.blocks()[at];
    const std::string lower = lowered(block.text);
    if (has_any_stem(lower, {"motion", "sou", "betänkande", "ert ", "er ", "ref", "prop", "sfs", "lag ("})) continue;
    for (const RegistryNumber& number : find_registry_numbers(block.text))
      add(number.written, block.first, "registry number in the head");
  }
}

}  // namespace akt
