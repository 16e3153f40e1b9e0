#include "importers/readers/view_table.h"

#include <algorithm>
#include <utility>

#include "corpus/text/unicode.h"
#include "importers/readers/phrases.h"

namespace akt {
namespace {

enum class Column { other, theme, view };

std::string_view first_word(std::string_view head) { return head.substr(0, head.find_first_of(" /,")); }

bool numbers(std::string_view head) {
  const std::string key = heading_key(head);
  return among(first_word(key), "kapitel|punkt|del");
}

Column column_of(std::string_view head) {
  const std::string key = heading_key(head);
  if (word_count(key) > 5) return Column::other;
  if (has_any_stem(
          key, {"synpunkt", "kommentar", "svar", "yttrande", "ställningstagande", "åsikt", "remissvar", "motivering",
                "vår syn", "vårt svar", "ståndpunkt", "inställning", "tycker", "anser", "bedömning"}) ||
      ends_among(key, "synpunkter|synpunkt|kommentar|kommentarer|svar"))
    return Column::view;
  if (among(first_word(key),
            "tema|teman|område|områden|avsnitt|fråga|frågor|frågeställning|kapitel|del|delar|punkt|rubrik|"
            "förslag|delmål|mål|insats|åtgärd|ämne|delområde|fokusområde|målområde|insatsområde"))
    return Column::theme;
  return Column::other;
}

struct Row {
  size_t line = 0;
  std::vector<std::string> cells;  // one for each column
};

class Reader {
 public:
  explicit Reader(const Outline& outline) : outline_(outline), lines_(outline.lines()) {}

  std::vector<ViewTable> read() {
    std::vector<ViewTable> out;
    const auto& blocks = outline_.blocks();
    for (size_t at = 0; at < blocks.size(); ++at) {
      if (blocks[at].sort != BlockSort::row || !heads(blocks[at].first)) continue;
      const size_t end = rows_after(blocks[at].last);
      std::vector<ViewRow> rows = whole_rows();
      if (rows.size() < 2) continue;
      ViewTable table{at, at + 1, std::move(rows)};
      while (table.end < blocks.size() && blocks[table.end].first < end) ++table.end;
      at = table.end - 1;
      out.push_back(std::move(table));
    }
    return out;
  }

 private:
  bool heads(size_t line) {
    columns_.clear();
    left_.clear();
    for (const Cell& cell : lines_[line].cells) {
      columns_.push_back(column_of(cell.text));
      left_.push_back(cell.x0);
    }
    auto theme = std::find(columns_.begin(), columns_.end(), Column::theme);
    if (theme == columns_.end() || columns_.size() > 5) return false;
    // "Kapitel | Rubrik | Synpunkt": the number of a chapter says less than its name.
    if (const auto name = std::find(theme + 1, columns_.end(), Column::theme);
        name != columns_.end() && numbers(lines_[line].cells[static_cast<size_t>(theme - columns_.begin())].text))
      *std::exchange(theme, name) = Column::other;
    // A later theme, "Avsnitt | Fråga | Synpunkt", is no other row's; after a view, "Förslag till ändring" is a view,
    // too.
    const auto view = std::find(theme, columns_.end(), Column::view);
    std::replace(theme + 1, view, Column::theme, Column::other);
    std::replace(view, columns_.end(), Column::theme, Column::view);
    return view != columns_.end();
  }

  size_t column_at(const Line& line, size_t cell) const {
    if (line.cells.size() == columns_.size()) return cell;
    constexpr float kSlack = 12;
    size_t best = 0;
    for (size_t n = 0; n < left_.size(); ++n)
      if (line.cells[cell].x0 + kSlack >= left_[n]) best = n;
    return best;
  }

  // Reads the rows below line `head`; the line after the last of them.
  size_t rows_after(size_t head) {
    rows_.clear();
    size_t end = head + 1;
    for (size_t at = head + 1; at < lines_.size(); ++at) {
      const Line& line = lines_[at];
      if (line.role != LineRole::body || line.text == lines_[head].text) continue;
      if (lines_[head].table && !line.table) break;
      const size_t first = column_at(line, 0);
      bool has_theme = false;
      for (size_t cell = 0; cell < line.cells.size(); ++cell)
        has_theme = has_theme || columns_[column_at(line, cell)] == Column::theme;
      const bool alone = line.cells.size() == 1;
      // Only a theme: its second half, or what stands below the table.
      if (alone && (first == 0 || has_theme) && (line.gap_above || !lower_start(line.text))) break;
      if (!has_theme && rows_.empty()) break;
      const bool goes_on = !line.gap_above && (line.table || lower_start(line.cells.front().text));
      if (has_theme && !(goes_on && !rows_.empty())) rows_.push_back({at, std::vector<std::string>(columns_.size())});
      if (rows_.empty()) break;
      for (size_t cell = 0; cell < line.cells.size(); ++cell) {
        std::string& slot = rows_.back().cells[column_at(line, cell)];
        if (line.table && !slot.empty())
          slot += '\n' + line.cells[cell].text;  // a paragraph of its own
        else
          join_line(slot, line.cells[cell].text);
      }
      end = at + 1;
    }
    return end;
  }

  std::vector<ViewRow> whole_rows() const {
    std::vector<ViewRow> out;
    for (const Row& row : rows_) {
      ViewRow view;
      view.line = row.line;
      for (size_t column = 0; column < columns_.size(); ++column) {
        if (columns_[column] == Column::other || row.cells[column].empty()) continue;
        if (letters(row.cells[column]) == 0) continue;  // "–": nothing to say
        std::string& slot = columns_[column] == Column::theme ? view.theme : view.text;
        slot += (slot.empty() ? "" : "\n") + row.cells[column];
      }
      if (!view.theme.empty() && !view.text.empty()) out.push_back(std::move(view));
    }
    return out;
  }

  const Outline& outline_;
  std::span<const Line> lines_;
  std::vector<Column> columns_;
  std::vector<float> left_;
  std::vector<Row> rows_;
};

}  // namespace

std::vector<ViewTable> view_tables(const Outline& outline) { return Reader(outline).read(); }

}  // namespace akt
