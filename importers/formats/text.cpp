#include "importers/formats/text.h"

#include "corpus/text/unicode.h"
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

class Builder {
 public:
  explicit Builder(Pages& pages) : pages_(pages) { open_page(); }

  void add(std::string_view bytes) {
    if (pages_.lines.size() >= kMostLines) {
      add_to_rest(bytes);
      return;
    }
    for (; bytes.size() > kLongestLine; bytes.remove_prefix(cut_at(bytes))) take(bytes.substr(0, cut_at(bytes)));
    take(bytes);
  }

  void break_page() {
    take_rest();
    ++page_;
    row_ = 0;
    open_page();
  }

  void close() {
    take_rest();
    // A form feed ends a page; after the last one there is none.
    if (page_ > 1 && !pages_.pages.back().has_text) pages_.pages.pop_back();
  }

 private:
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
