#include "tools/akt/confirm.h"

#include <algorithm>
#include <map>

#include "corpus/text/unicode.h"
#include "importers/formats/encoding.h"
#include "importers/formats/ods.h"
#include "indexer/schema/choices.h"
#include "search/render/collation_table.h"

namespace akt {
namespace {

// As collation_csv writes them.
enum Column : size_t {
  kKey,
  kConsultee,
  kTheme,
  kStance,
  kQuote,
  kPage,
  kRecord,
  kComment,
  kPosition,
  kReason,
  kConfirmed,
  kSuggestedTheme,
  kThemeThen,
  kStanceThen,
};

// As the archive has it; tables taken out before keys were marked are read too.
std::string key_of(const std::string& cell) {
  const std::string_view text = trim(cell);
  return std::string(text.starts_with(kKeyMark) ? text.substr(1) : text);
}

Text filled(const std::string& cell) {
  const std::string_view text = trim(cell);
  // The apostrophe that keeps a spreadsheet from running a cell.
  if (text.size() > 1 && text.front() == '\'' && std::string_view("=+-@").find(text[1]) != std::string_view::npos)
    return std::string(text.substr(1));
  return text.empty() ? Text() : Text(std::string(text));
}

char separator_of(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, bytes.find('\n'));
  const auto count = [&head](char mark) { return std::count(head.begin(), head.end(), mark); };
  if (count(';') > count(',') && count(';') > count('\t')) return ';';
  return count('\t') > count(',') ? '\t' : ',';
}

bool yes(const std::string& cell) {
  const std::string word = lower_case(trim(cell));
  return word == "ja" || word == "j" || word == "x" || word == "1" || word == "sant" || word == "true";
}

// What the archive has of a row now.
struct Standing {
  Text theme, stance, comment, position, reason;
  bool confirmed = false;
  Text suggested_stance;
  std::string quote;
};

class Reading {
 public:
  Reading(const ConsultationView& view, const std::string& consultation, const std::string& by, const std::string& at)
      : view_(view), consultation_(consultation), by_(by), at_(at) {
    for (const ConsulteeRow& row : view.ledger)
      if (!row.key.empty())
        now_[{row.key, ""}] = {Text(std::string(kWholeAnswer)),
                               row.stance,
                               row.comment,
                               row.position,
                               row.reason,
                               row.confirmed,
                               row.confirmed && row.suggested_stance ? row.suggested_stance : row.stance,
                               row.stance_quote};
    for (const CollatedView& row : view.views)
      now_[{row.key, row.suggested_theme.value_or("")}] = {row.theme,
                                                           row.stance,
                                                           row.comment,
                                                           row.position,
                                                           row.reason,
                                                           row.confirmed,
                                                           row.suggested_stance ? row.suggested_stance : row.stance,
                                                           row.quote};
  }

  void row(const std::vector<std::string>& cells, size_t number) {
    const std::string where = "rad " + std::to_string(number) + " (" + cells[kConsultee] + ")";
    const std::string suggested = std::string(trim(cells[kSuggestedTheme]));
    const auto found = now_.find({key_of(cells[kKey]), suggested});
    if (found == now_.end()) return conflict(where + ": raden finns inte längre i sammanställningen");
    const Standing& now = found->second;
    Confirmation said{consultation_,
                      found->first.first,
                      cells[kConsultee],
                      now.quote,
                      filled(suggested),
                      now.suggested_stance,
                      filled(cells[kTheme]),
                      std::nullopt,
                      filled(cells[kComment]),
                      filled(cells[kPosition]),
                      filled(cells[kReason]),
                      by_,
                      at_};
    if (const Text stance = filled(cells[kStance])) {
      said.stance = choice_from_text(Field::stance, *stance);
      if (!said.stance) return conflict(where + ": \"" + *stance + "\" är inget ställningstagande");
    }
    if (said.theme && *said.theme != kWholeAnswer && *said.theme != kNoTheme && *said.theme != now.theme &&
        std::find(view_.themes.begin(), view_.themes.end(), *said.theme) == view_.themes.end() &&
        said.theme != filled(cells[kThemeThen]))
      return conflict(where + ": \"" + *said.theme + "\" är inget av remissens teman");
    const Text theme_then = filled(cells[kThemeThen]);
    const Text stance_then = filled(cells[kStanceThen]);
    const bool changed = said.theme != theme_then || said.stance != stance_then || said.comment != now.comment ||
                         said.position != now.position || said.reason != now.reason;
    if (!changed && !(yes(cells[kConfirmed]) && !now.confirmed)) return;
    const bool as_it_is = now.theme == said.theme && now.stance == said.stance && now.comment == said.comment &&
                          now.position == said.position && now.reason == said.reason && now.confirmed;
    if (as_it_is) return;
    if (now.theme != theme_then || now.stance != stance_then)
      return conflict(where + ": har ändrats sedan tabellen togs ut (nu " + now.theme.value_or("inget tema") + ", " +
                      (now.stance ? choice_label(Field::stance, *now.stance) : "inget ställningstagande") +
                      "); ta ut den igen");
    // Somebody has written here meanwhile.
    const auto taken = [&](const Text& there, const Text& here) {
      return now.confirmed && there && here && there != here && !yes(cells[kConfirmed]);
    };
    if (taken(now.comment, said.comment) || taken(now.position, said.position) || taken(now.reason, said.reason))
      return conflict(where + ": är bekräftad med andra ord av någon annan; ta ut tabellen igen");
    if (said.theme == kWholeAnswer) said.theme.reset();
    result_.confirmed.push_back(std::move(said));
  }

  Confirming take() { return std::move(result_); }

 private:
  void conflict(std::string text) { result_.conflicts.push_back(std::move(text)); }

  const ConsultationView& view_;
  const std::string& consultation_;
  const std::string& by_;
  const std::string& at_;
  std::map<std::pair<std::string, std::string>, Standing> now_;
  Confirming result_;
};

}  // namespace

Result<std::vector<std::vector<std::string>>> csv_rows(std::string_view bytes) {
  const std::string text = to_utf8(bytes);
  const char separator = separator_of(text);
  std::vector<std::vector<std::string>> rows;
  std::vector<std::string> row;
  std::string cell;
  bool quoted = false;
  const auto end_row = [&] {
    row.push_back(std::move(cell));
    cell.clear();
    if (row.size() > 1 || !row.front().empty()) rows.push_back(std::move(row));
    row.clear();
  };
  for (size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (quoted) {
      if (c != '"')
        cell += c;
      else if (at + 1 < text.size() && text[at + 1] == '"')
        cell += text[++at];
      else
        quoted = false;
    } else if (c == '"' && cell.empty()) {
      quoted = true;
    } else if (c == separator) {
      row.push_back(std::move(cell));
      cell.clear();
    } else if (c == '\n' || c == '\r') {
      if (c == '\r' && at + 1 < text.size() && text[at + 1] == '\n') ++at;
      end_row();
    } else {
      cell += c;
    }
  }
  if (!cell.empty() || !row.empty()) end_row();
  return rows;
}

Result<Confirming> read_confirmations(std::string_view bytes, const ConsultationView& view,
                                      const std::string& consultation, const std::string& by, const std::string& at) {
  const auto read = zip_bytes(bytes) ? ods_rows(bytes) : csv_rows(bytes);
  if (!read) return pass_on(read);
  const auto& rows = *read;
  // The columns may have been moved; their names say which they are.
  std::array<size_t, kCollationColumns.size()> place{};
  for (size_t column = 0; column < kCollationColumns.size(); ++column) {
    const auto found =
        rows.empty() ? size_t{0}
                     : static_cast<size_t>(std::find_if(rows.front().begin(), rows.front().end(),
                                                        [&](const std::string& name) {
                                                          return lower_case(trim(name)) == kCollationColumns[column];
                                                        }) -
                                           rows.front().begin());
    if (rows.empty() || found == rows.front().size())
      return fail(ErrorCode::bad_input, std::string("the table has no column \"") + kCollationColumns[column] + "\"",
                  "take it out with akt consultation NUMBER --format csv or ods, and edit that");
    place[column] = found;
  }
  Reading reading(view, consultation, by, at);
  for (size_t number = 1; number < rows.size(); ++number) {
    if (rows[number].empty()) continue;
    std::vector<std::string> cells(kCollationColumns.size());
    for (size_t column = 0; column < cells.size(); ++column)
      if (place[column] < rows[number].size()) cells[column] = rows[number][place[column]];
    reading.row(cells, number + 1);
  }
  return reading.take();
}

}  // namespace akt
