#include "importers/readers/labels.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "corpus/text/date.h"
#include "corpus/text/registry.h"
#include "corpus/text/unicode.h"
#include "importers/readers/phrases.h"

namespace akt {
namespace {

struct Row {
  std::string_view words;  // lower case, without a closing mark
  Label label;
};

// Longer labels before those that begin them.
constexpr auto kRows = std::to_array<Row>({
    {"ert diarienummer", Label::their_number},
    {"ert ärendenummer", Label::their_number},
    {"ert dnr", Label::their_number},
    {"er beteckning", Label::their_number},
    {"ert ärende", Label::their_number},
    {"ert nummer", Label::their_number},
    {"er diarienummer", Label::their_number},
    {"ers beteckning", Label::their_number},
    {"er referens", Label::their_number},
    {"er ref", Label::their_number},
    {"ert datum", Label::their_date},
    {"er skrivelse", Label::their_date},
    {"referensnummer", Label::their_number},
    {"referens", Label::their_number},
    {"ref", Label::their_number},
    {"remissens diarienummer", Label::their_number},
    {"remittentens diarienummer", Label::their_number},
    {"vårt diarienummer", Label::number},
    {"vår beteckning", Label::number},
    {"vår referens", Label::number},
    {"vårt dnr", Label::number},
    {"vår ref", Label::number},
    {"vårt datum", Label::date},
    {"diarienummer", Label::number},
    {"diarienr", Label::number},
    {"diarie nr", Label::number},
    {"diarie", Label::number},
    {"dnr", Label::number},
    {"d nr", Label::number},
    {"ärendenummer", Label::number},
    {"ärendenr", Label::number},
    {"ärende nr", Label::number},
    {"ärende-id", Label::number},
    {"ärendebeteckning", Label::number},
    {"beteckning", Label::number},
    {"sammanträdesdatum", Label::meeting_date},
    {"sammanträdesdag", Label::meeting_date},
    {"mötesdatum", Label::meeting_date},
    {"datum för skrivelse", Label::date},
    {"datum för upprättande", Label::date},
    {"upprättat den", Label::date},
    {"upprättad den", Label::date},
    {"upprättat", Label::date},
    {"upprättad", Label::date},
    {"utfärdat", Label::date},
    {"utfärdad", Label::date},
    {"skrivet", Label::date},
    {"dokumentdatum", Label::date},
    {"skapat datum", Label::date},
    {"daterad", Label::date},
    {"daterat", Label::date},
    {"datum", Label::date},
    {"dat", Label::date},
    {"handläggande tjänsteperson", Label::handler},
    {"handläggande tjänsteman", Label::handler},
    {"ansvarig handläggare", Label::handler},
    {"handläggare", Label::handler},
    {"ansvarig tjänsteperson", Label::handler},
    {"författare", Label::handler},
    {"kontaktperson", Label::contact},
    {"kontakt", Label::contact},
    {"adressat", Label::to},
    {"mottagare", Label::to},
    {"till", Label::to},
    {"avsändare", Label::from},
    {"från", Label::from},
    {"svarande", Label::from},
    {"remissinstans", Label::from},
    {"svarslämnare", Label::from},
    {"uppgiftslämnare", Label::from},
    {"organisation", Label::from},
    {"förvaltning/avdelning", Label::department},
    {"förvaltning", Label::department},
    {"avdelning", Label::department},
    {"enhet", Label::department},
    {"kontor", Label::department},
    {"ärenderubrik", Label::subject},
    {"ärendemening", Label::subject},
    {"ärende", Label::subject},
    {"rubrik", Label::subject},
    {"titel", Label::subject},
    {"dokumentnamn", Label::subject},
    {"dokumenttitel", Label::subject},
    {"dokumentets namn", Label::subject},
    {"angående", Label::subject},
    {"ang", Label::subject},
    {"avser", Label::subject},
    {"gäller", Label::subject},
    {"sista svarsdatum", Label::deadline},
    {"sista svarsdag", Label::deadline},
    {"sista dag för svar", Label::deadline},
    {"sista dag för synpunkter", Label::deadline},
    {"svar senast", Label::deadline},
    {"svarsdatum", Label::deadline},
    {"remisstiden går ut", Label::deadline},
    {"dokumentversion", Label::version},
    {"version", Label::version},
    {"utgåva", Label::version},
    {"beslutad av", Label::decided},
    {"beslutat av", Label::decided},
    {"antagen av", Label::decided},
    {"antaget av", Label::decided},
    {"antagen", Label::decided},
    {"antaget", Label::decided},
    {"fastställd av", Label::decided},
    {"fastställt av", Label::decided},
    {"fastställd", Label::decided},
    {"fastställt", Label::decided},
    {"beslutsinstans", Label::decided},
    {"beslutsdatum", Label::decided},
    {"datum för beslut", Label::decided},
    {"datum för fastställande", Label::decided},
    {"giltig från", Label::valid},
    {"gäller från och med", Label::valid},
    {"gäller från", Label::valid},
    {"gäller till", Label::valid},
    {"giltighetstid", Label::valid},
    {"giltig till", Label::valid},
    {"giltig t.o.m", Label::valid},
    {"revideras senast", Label::valid},
    {"dokumenttyp", Label::document},
    {"typ av dokument", Label::document},
    {"telefonnummer", Label::other},
    {"telefon", Label::other},
    {"tfn", Label::other},
    {"tel", Label::other},
    {"mobil", Label::other},
    {"e-postadress", Label::other},
    {"e-post", Label::other},
    {"epost", Label::other},
    {"fax", Label::other},
    {"postadress", Label::other},
    {"besöksadress", Label::other},
    {"besök", Label::other},
    {"webbplats", Label::other},
    {"hemsida", Label::other},
    {"internet", Label::other},
    {"org.nr", Label::other},
    {"orgnr", Label::other},
    {"organisationsnummer", Label::other},
    {"bankgiro", Label::other},
    {"plusgiro", Label::other},
    {"växel", Label::other},
    {"sida", Label::other},
    {"sid", Label::other},
    {"klassificering", Label::other},
    {"informationsklass", Label::other},
    {"diarieplan", Label::other},
    {"status", Label::other},
    {"dokumentansvarig", Label::other},
    {"processägare", Label::other},
});

bool takes_date(Label label) {
  return label == Label::date || label == Label::meeting_date || label == Label::their_date || label == Label::deadline;
}
bool takes_number(Label label) { return label == Label::number || label == Label::their_number; }
bool takes_text(Label label) { return !takes_date(label) && !takes_number(label) && label != Label::other; }

std::string_view without_close(std::string_view text) {
  text = trim(text);
  while (!text.empty() && (text.back() == ':' || text.back() == '.' || text.back() == '/' || text.back() == ' '))
    text.remove_suffix(1);
  return text;
}

const Row* row_of(std::string_view text) {
  text = without_close(text);
  if (text.empty() || text.size() > 40) return nullptr;
  const std::string lower = collapse(lowered(text));
  for (const Row& row : kRows)
    if (lower == row.words) return &row;
  return nullptr;
}

// A label at the start of a text, with what follows it; a colon must part them where the value is free text.
const Row* row_at_start(std::string_view text, std::string_view& rest, bool& colon) {
  const std::string lower = lowered(text.substr(0, 48));
  for (const Row& row : kRows) {
    if (!std::string_view(lower).starts_with(row.words)) continue;
    std::string_view after = text.substr(row.words.size());
    if (after.empty()) continue;
    colon = false;
    const char next = after.front();
    if (next != ':' && next != ' ' && next != '.' && next != '\t') continue;
    while (!after.empty() &&
           (after.front() == ':' || after.front() == ' ' || after.front() == '.' || after.front() == '\t')) {
      colon = colon || after.front() == ':';
      after.remove_prefix(1);
    }
    rest = after;
    return &row;
  }
  return nullptr;
}

constexpr auto kBeforeDates = std::to_array<std::string_view>(
    {"den", "måndag", "måndagen", "tisdag", "tisdagen", "onsdag", "onsdagen", "torsdag", "torsdagen", "fredag",
     "fredagen", "lördag", "lördagen", "söndag", "söndagen", "d."});

// The bytes of "torsdagen den " at the start.
size_t skip_weekday(std::string_view text) {
  size_t at = 0;
  for (bool again = true; again;) {
    again = false;
    for (const std::string_view word : kBeforeDates)
      if (starts_with_fold(text.substr(at), word) && at + word.size() < text.size() && text[at + word.size()] == ' ') {
        at += word.size() + 1;
        again = true;
        break;
      }
  }
  return at;
}

// The date a text starts with, as it stands there.
std::string date_first(std::string_view text) {
  text = trim(text).substr(0, 60);
  const size_t at = skip_weekday(text);
  const auto dates = find_dates(text);
  if (dates.empty() || dates.front().begin != at) return {};
  return dates.front().date.iso();
}

// The registry numbers a text starts with, joined with "; ".
std::string numbers_first(std::string_view text) {
  const std::string labelled = "Dnr " + std::string(trim(text).substr(0, 80));
  std::string out;
  size_t expected = 4;
  for (const RegistryNumber& number : find_registry_numbers(labelled)) {
    if (number.begin > expected + 6) break;
    out += (out.empty() ? "" : "; ") + number.written;
    expected = number.end;
  }
  return out;
}

// A foreign number may have any shape: "DNKT230086", "Fi2020/00647/K". One word, or two when the second has the digits.
std::string foreign_first(std::string_view text) {
  text = trim(text);
  if (const std::string known = numbers_first(text); !known.empty() && known.find(';') == std::string::npos) {
    // "Fi2020/00647/K": the tail belongs to it.
    const size_t at = text.find(known);
    size_t end = at == std::string_view::npos ? 0 : at + known.size();
    while (end > 0 && end < text.size() && text[end] != ' ' && text[end] != ',' && text[end] != ')') ++end;
    if (end > 0) return std::string(text.substr(at, end - at));
    return known;
  }
  const size_t space = text.find(' ');
  const std::string_view first = text.substr(0, space);
  const auto has_digit = [](std::string_view t) { return t.find_first_of("0123456789") != std::string_view::npos; };
  if (has_digit(first) && first.size() >= 4 && date_first(first).empty()) return std::string(without_close(first));
  if (space == std::string_view::npos || first.size() > 6) return {};
  const std::string_view two = text.substr(0, text.find(' ', space + 1));
  return has_digit(two) && upper_start(two) && date_first(two.substr(space + 1)).empty()
             ? std::string(without_close(two))
             : std::string();
}

std::string value_for(Label label, std::string_view text) {
  if (takes_date(label)) return date_first(text);
  if (label == Label::number) {
    std::string found = numbers_first(text);
    if (!found.empty()) return found;
    // Unknown shapes are taken only as one word with digits and a separator.
    const std::string word(without_close(text));
    const auto digits = std::count_if(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (word.size() <= 24 && digits >= 3 && word.find(' ') == std::string::npos &&
        (word.find_first_of("/-:.") != std::string::npos || digits >= 5) && date_first(word).empty() &&
        word.find('@') == std::string::npos)
      return word;
    return {};
  }
  if (label == Label::their_number) return foreign_first(text);
  return std::string(trim(text));
}

struct Pending {
  Label label;
  size_t line;
  float x;
};

class Reader {
 public:
  explicit Reader(std::span<const Line> lines) : lines_(lines) {}

  std::vector<Labelled> read() {
    for (size_t at = 0; at < lines_.size(); ++at) {
      const Line& line = lines_[at];
      if (line.cells.size() == 1 && line.text.size() > 160) {
        pending_.clear();
        continue;
      }
      std::erase_if(pending_, [at](const Pending& p) { return at - p.line > 6; });
      for (size_t cell = 0; cell < line.cells.size(); ++cell) take(at, cell);
    }
    return std::move(found_);
  }

 private:
  void take(size_t at, size_t cell_at) {
    const Line& line = lines_[at];
    const Cell& cell = line.cells[cell_at];
    if (const Row* row = row_of(cell.text)) {
      pending_.push_back({row->label, at, cell.x0});
      return;
    }
    std::string_view rest;
    bool colon = false;
    if (const Row* row = row_at_start(cell.text, rest, colon)) {
      const bool typed = takes_date(row->label) || takes_number(row->label);
      if (colon || (typed && rest.size() < 60)) {
        std::string value = value_for(row->label, rest);
        if (!value.empty() && row->label != Label::other) {
          found_.push_back({row->label, std::move(value), at, at});
          // A label and value in one breath answer no label that waits.
          return;
        }
        // "Datum Diarienummer": two labels in one cell, their values on the next line.
        if (typed || row->label == Label::other) {
          if (const Row* second = row_of(rest)) {
            pending_.push_back({row->label, at, cell.x0});
            pending_.push_back({second->label, at, cell.x0 + 1});
            return;
          }
        }
        if (colon && row->label == Label::other) return;
      }
    }
    answer(at, cell);
  }

  // "Kommunstyrelsen, tekniska nämnden," goes on in the cell below.
  std::string rest_of_list(size_t at, const Cell& cell) const {
    std::string rest;
    std::string_view last = cell.text;
    for (size_t next = at + 1; next < lines_.size() && next < at + 12 && last.ends_with(","); ++next) {
      const Line& line = lines_[next];
      if (line.gap_above || line.cells.size() != 1 || std::fabs(line.cells.front().x0 - cell.x0) > 15) break;
      last = line.cells.front().text;
      rest += " " + std::string(last);
    }
    return rest;
  }

  // A value: for the waiting label above it or before it that can take it.
  void answer(size_t at, const Cell& cell) {
    if (pending_.empty()) return;
    const bool same_line = pending_.back().line == at;
    size_t best = pending_.size();
    float best_distance = 0;
    for (size_t p = 0; p < pending_.size(); ++p) {
      const Pending& waiting = pending_[p];
      if (takes_text(waiting.label) && at - waiting.line > 1) continue;
      if (waiting.label == Label::other || value_for(waiting.label, cell.text).empty()) continue;
      const bool day =
          waiting.label != Label::decided && !date_first(cell.text).empty();  // "Beslutsdatum | 2021-03-22"
      if (takes_text(waiting.label) && (day || cell.text.size() > 120)) continue;
      const float distance = same_line && waiting.line == at ? 0 : std::fabs(waiting.x - cell.x0);
      // The nearest column; the first label where the columns say nothing.
      if (best == pending_.size() || distance + 20 < best_distance) {
        best = p;
        best_distance = distance;
      }
    }
    if (same_line && pending_.back().label != Label::other && !value_for(pending_.back().label, cell.text).empty())
      best = pending_.size() - 1;
    if (best == pending_.size()) return;
    found_.push_back({pending_[best].label, value_for(pending_[best].label, cell.text) + rest_of_list(at, cell),
                      pending_[best].line, at});
    // "2024-02-14 KS 2024/12": what is left answers the next label.
    const Label taken = pending_[best].label;
    pending_.erase(pending_.begin() + static_cast<std::ptrdiff_t>(best));
    if (takes_date(taken) && !pending_.empty()) {
      const auto dates = find_dates(cell.text);
      if (dates.empty() || dates.front().end >= cell.text.size()) return;
      Cell left{std::string(trim(std::string_view(cell.text).substr(dates.front().end))), cell.x0, cell.x1};
      if (!left.text.empty()) answer(at, left);
    }
  }

  std::span<const Line> lines_;
  std::vector<Pending> pending_;
  std::vector<Labelled> found_;
};

bool hard(Label label) { return takes_date(label) || takes_number(label); }

bool field_cell(std::string_view text) {
  if (text.size() > 90) return false;
  if (page_number_text(text) || date_alone(text) || number_alone(text)) return true;
  if (const Row* row = row_of(text)) return hard(row->label) || row->label == Label::other;
  std::string_view rest;
  bool colon = false;
  const Row* row = row_at_start(text, rest, colon);
  if (row == nullptr) return false;
  if (takes_date(row->label)) return date_alone(rest) || row_of(rest) != nullptr;
  if (takes_number(row->label))
    return number_alone(rest) || row_of(rest) != nullptr || (colon && rest.find(' ') == std::string_view::npos);
  return false;
}

}  // namespace

std::optional<Label> label_of(std::string_view text) {
  const Row* row = row_of(text);
  if (row == nullptr) return std::nullopt;
  return row->label;
}

std::vector<Labelled> read_labels(std::span<const Line> lines) { return Reader(lines).read(); }

bool page_number_text(std::string_view text) {
  text = trim(text);
  for (const std::string_view word : {"sidan", "sida", "sid", "blad", "s."})
    if (starts_with_fold(text, word)) {
      text.remove_prefix(word.size());
      text = trim(text);
      if (text.starts_with(":")) text = trim(text.substr(1));
      break;
    }
  if (text.empty() || text.size() > 16) return false;
  size_t numbers = 0;
  bool digit = false;
  for (size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c >= '0' && c <= '9') {
      numbers += digit ? 0 : 1;
      digit = true;
      continue;
    }
    digit = false;
    if (text.compare(at, 3, "av ") == 0) {
      ++at;
      continue;
    }
    if (c != ' ' && c != '(' && c != ')' && c != '[' && c != ']' && c != '/' && c != '-') return false;
  }
  const bool bracket = text.find_first_of("([") != std::string_view::npos || text.find("av") != std::string_view::npos;
  return numbers == 1 ? text.size() <= 3 : numbers == 2 && (bracket || text.size() <= 5);
}

bool date_alone(std::string_view text) {
  text = trim(text);
  if (text.empty() || text.size() > 40) return false;
  const size_t at = skip_weekday(text);
  const auto dates = find_dates(text);
  return dates.size() == 1 && dates.front().begin == at && dates.front().end == text.size();
}

bool number_alone(std::string_view text) {
  text = without_close(text);
  if (text.empty() || text.size() > 60 || date_alone(text)) return false;
  const auto one = parse_registry_number(text);
  if (!one) return false;
  // "Sävhamra 2024–2027" is a place and a period.
  size_t tail = text.size();
  while (tail > 0 && text[tail - 1] >= '0' && text[tail - 1] <= '9') --tail;
  const std::string_view last = text.substr(tail);
  const bool period = last.size() == 4 && (last.starts_with("19") || last.starts_with("20")) &&
                      text.find('/') == std::string_view::npos;
  return !period;
}

bool field_line(const Line& line) {
  return !line.cells.empty() && !line.bullet && line.cells.size() <= 4 &&
         std::all_of(line.cells.begin(), line.cells.end(), [](const Cell& cell) { return field_cell(cell.text); });
}

}  // namespace akt
