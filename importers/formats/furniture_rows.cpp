#include "importers/formats/furniture_rows.h"

#include <algorithm>
#include <cmath>

#include "corpus/text/unicode.h"
#include "importers/formats/page_number.h"

namespace akt {
namespace {

constexpr size_t kEdge = 8;           // lines of a page's head or foot
constexpr size_t kNoticeLines = 40;   // a notice is shorter than that
constexpr size_t kLongestHead = 160;  // bytes
constexpr size_t kLongestStray = 40;  // bytes of a piece of one
constexpr size_t kFirstLines = 4;     // of a text without pages: they may be its title

void find_notices(const std::vector<Line>& lines, std::vector<Row>& rows) {
  size_t left = 0;
  for (size_t i = 0; i < lines.size(); ++i) {
    if (i > 0 && lines[i].page != lines[i - 1].page) left = 0;
    if (notice_heading(lines[i].text)) left = kNoticeLines;
    if (left == 0) continue;
    rows[i].notice = true;
    --left;
    if (starts_with_fold(lines[i].text, "underskrift") || lines[i].text.find("§ ") <= 5) left = 0;  // "Ku § 41" too
  }
}

}  // namespace

Rows::Rows(Pages& pages) : pages_(pages), rows_(pages.lines.size()) {
  const std::vector<Line>& lines = pages.lines;
  first_page_ = lines.front().page;
  for (size_t begin = 0; begin < lines.size();) {
    size_t end = begin;
    while (end < lines.size() && lines[end].page == lines[begin].page) ++end;
    for (size_t i = begin; i < end; ++i) {
      rows_[i].from_top = i - begin;
      rows_[i].from_bottom = end - 1 - i;
    }
    if (end < lines.size()) ++page_count_;
    begin = end;
  }
  for (const PageInfo& page : pages.pages) {
    const auto at = static_cast<size_t>(std::max(0, page.number - first_page_));
    if (page.number < first_page_) continue;
    if (heights_.size() <= at) heights_.resize(at + 1, 0);
    heights_[at] = page.height;
  }
  for (size_t i = 0; i < lines.size(); ++i) {
    // In text a head's second half can have come anywhere on its page.
    const bool astray = page_height(i) <= 0 && lines[i].text.size() <= kLongestStray;
    if (lines[i].text.size() > kLongestHead || (!at_edge(i) && !astray)) continue;
    rows_[i].parts = parts_of(lines[i]);
    rows_[i].key = recurring_key(lines[i].text);
  }
  find_notices(lines, rows_);
}

float Rows::page_height(size_t i) const {
  const auto at = static_cast<size_t>(std::max(0, page(i) - first_page_));
  return at < heights_.size() ? heights_[at] : 0;
}

bool Rows::close(size_t i, size_t k) const {
  if (page_height(i) <= 0) return true;
  const float size = std::max({pages_.lines[i].size, pages_.lines[k].size, 8.0F});
  return std::abs(pages_.lines[i].y - pages_.lines[k].y) <= size * 1.8F;
}

bool Rows::addressee(size_t i) const {
  if (rows_[i].parts & (kMunicipality | kPaper | kPageNumber)) return false;
  for (size_t up = 1; up <= 8 && up <= i; ++up) {
    const Line& above = pages_.lines[i - up];
    if (above.text.size() > 60 || rows_[i - up].marked) return false;
    if (dispatch_heading(above.text)) return true;
  }
  return false;
}

bool Rows::at_edge(size_t i) const {
  return page_count_ < 2 || rows_[i].from_top < kEdge || rows_[i].from_bottom < kEdge;
}

void Rows::give_roles() {
  const bool paged = page_count_ > 1;
  for (size_t i = 0; i < rows_.size(); ++i) {
    Line& line = pages_.lines[i];
    if (!rows_[i].marked || line.role != LineRole::body) continue;
    const unsigned parts = rows_[i].parts;
    const bool names = (parts & (kPaper | kBody | kMunicipality | kSeries)) != 0;
    const bool sure = (parts & (kSignature | kSigner)) != 0 || (!names && page_number_of(line));
    const bool running = (parts & kPaper) && (parts & kMunicipality);
    const bool low = paged ? rows_[i].from_top > rows_[i].from_bottom : sure || running;
    const bool title = paged ? line.page == first_page_ && rows_[i].from_top < kEdge && !low : i < kFirstLines;
    if (title && !sure) continue;
    line.role = low ? LineRole::footer : LineRole::header;
  }
}

}  // namespace akt
