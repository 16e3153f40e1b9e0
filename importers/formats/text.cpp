#include "importers/formats/text.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "corpus/text/unicode.h"
#include "importers/formats/columns.h"
#include "importers/formats/encoding.h"
#include "importers/formats/line.h"
#include "importers/formats/page_number.h"

namespace akt {
namespace {

constexpr float kLineHeight = 12;
// Nobody's paper: what goes beyond is kept as long lines of text, so that reading it needs no more memory than a
// reader has. Four hundred thousand lines are eight thousand pages.
constexpr size_t kMostLines = 400'000;
constexpr size_t kLongestLine = 16'384;  // bytes

// Where to cut a row that is too long: after its last blank, else before a whole character.
size_t cut_at(std::string_view row) {
  const size_t blank = row.substr(0, kLongestLine).find_last_of(" \t");
  if (blank != std::string_view::npos && blank > kLongestLine / 2) return blank + 1;
  size_t at = kLongestLine;
  while (at > 1 && (static_cast<unsigned char>(row[at]) & 0xC0) == 0x80) --at;
  return at;
}

// "## Ärendet": the level, its mark removed.
int take_heading(std::string_view& text) {
  size_t marks = 0;
  while (marks < text.size() && text[marks] == '#') ++marks;
  if (marks == 0 || marks > 6 || marks >= text.size() || text[marks] != ' ') return 0;
  text = trim(text.substr(marks));
  return static_cast<int>(marks);
}

constexpr size_t kMostInColumns = 200;     // rows of a page that is looked at for columns
constexpr size_t kLongestInColumns = 400;  // bytes of its rows

// "Syfte … | anställning får en gåva …": what a page with two columns of prose became when its layout was kept.
std::vector<std::string> column_by_column(std::vector<std::string> rows) {
  std::vector<Word> words;
  bool wide = false;  // a gap inside a row
  for (size_t row = 0; row < rows.size(); ++row) {
    if (rows[row].find('\t') != std::string::npos || rows[row].find('|') != std::string::npos) return rows;
    wide = wide || trim(rows[row]).find("   ") != std::string_view::npos;
    for (Word& word : words_by_column(rows[row])) {
      word.y0 = kLineHeight * static_cast<float>(row);
      word.y1 = word.y0 + kLineHeight - 1;
      words.push_back(std::move(word));
    }
  }
  if (!wide) return rows;
  const std::vector<WordRow> before = rows_of(words);
  const std::vector<WordRow> after = in_reading_order(before);
  if (after.size() == before.size()) return rows;
  std::vector<std::string> ordered;
  float bottom = 0;
  for (const WordRow& row : after) {
    if (!ordered.empty() && std::abs(row.top - bottom) > kLineHeight / 2) ordered.emplace_back();
    std::string& text = ordered.emplace_back();
    float x = row.words.front().x0;
    for (const Word& word : row.words) {
      const float gap = text.empty() ? 0 : std::max(word.x0 - x, kColumnWidth);
      text.append(static_cast<size_t>(std::lround(gap / kColumnWidth)), ' ').append(word.text);
      x = word.x1;
    }
    bottom = row.bottom + 1;
  }
  return ordered;
}

class Builder {
 public:
  explicit Builder(Pages& pages) : pages_(pages) { open_page(); }

  void add(std::string_view bytes) {
    if (page_rows_.size() < kMostInColumns && bytes.size() <= kLongestInColumns && !through_) {
      page_rows_.emplace_back(bytes);
      return;
    }
    take_page();
    through_ = true;
    add_row(bytes);
  }

  void break_page() {
    take_page();
    through_ = false;
    take_rest();
    ++page_;
    row_ = 0;
    open_page();
  }

  void close() {
    take_page();
    take_rest();
    // A form feed ends a page; after the last one there is none.
    if (page_ > 1 && !pages_.pages.back().has_text) pages_.pages.pop_back();
  }

 private:
  // A page's rows, its columns of prose one after the other.
  void take_page() {
    std::vector<std::string> rows = std::move(page_rows_);
    page_rows_.clear();
    for (const std::string& row : column_by_column(std::move(rows))) add_row(row);
  }

  void add_row(std::string_view bytes) {
    if (pages_.lines.size() >= kMostLines) {
      add_to_rest(bytes);
      return;
    }
    for (; bytes.size() > kLongestLine; bytes.remove_prefix(cut_at(bytes))) take(bytes.substr(0, cut_at(bytes)));
    take(bytes);
  }

  void add_to_rest(std::string_view bytes) {
    if (rest_.size() + bytes.size() > kLongestLine) take_rest();
    for (; bytes.size() > kLongestLine; bytes.remove_prefix(cut_at(bytes))) take(bytes.substr(0, cut_at(bytes)));
    rest_ += bytes;
    rest_ += ' ';
  }

  void take_rest() {
    if (!rest_.empty()) take(rest_);
    rest_.clear();
  }

  void take(std::string_view bytes) {
    ++row_;
    const std::string raw = make_valid(bytes);  // control characters
    std::string_view text = trim(raw);
    if (text.empty()) {
      gap_ = true;
      return;
    }
    if (only_bullet(text)) {  // its text follows on the next line, unless the marks stand together in a column
      ++lone_bullets_;
      return;
    }
    Line line;
    line.heading = take_heading(text);
    line.cells = text_cells(line.heading > 0 ? text : std::string_view(raw));
    line.table = text.front() == '|' && line.cells.size() > 1;
    if (!finish_line(line)) return;
    line.page = page_;
    line.y = kLineHeight * static_cast<float>(row_);
    line.gap_above = gap_ || pages_.lines.empty();
    if (lone_bullets_ == 1 && !gap_) line.bullet = true;
    lone_bullets_ = 0;
    gap_ = false;
    pages_.lines.push_back(std::move(line));
    pages_.pages.back().has_text = true;
  }

  void open_page() { pages_.pages.push_back({page_, 0, 0, false}); }

  Pages& pages_;
  std::vector<std::string> page_rows_;  // of the page at hand
  bool through_ = false;                // the page is too long to be looked at for columns
  int page_ = 1;
  size_t row_ = 0;
  size_t lone_bullets_ = 0;
  std::string rest_;  // of rows beyond the most, not yet a line
  bool gap_ = false;
};

}  // namespace

Result<Pages> read_text(std::string_view bytes) {
  const std::string text = to_utf8(bytes);
  Pages pages;
  Builder builder(pages);
  size_t begin = 0;
  for (size_t at = 0; at <= text.size(); ++at) {
    const char c = at < text.size() ? text[at] : '\n';
    if (c != '\n' && c != '\r' && c != '\f') continue;
    builder.add(std::string_view(text).substr(begin, at - begin));
    if (c == '\r' && at + 1 < text.size() && text[at + 1] == '\n') ++at;
    if (c == '\f') builder.break_page();
    begin = at + 1;
  }
  builder.close();
  if (pages.lines.empty()) return fail(ErrorCode::empty, "no text in it");
  if (pages.pages.size() == 1) infer_pages(pages);
  return pages;
}

}  // namespace akt
