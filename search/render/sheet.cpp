#include "search/render/sheet.h"

#include <algorithm>

#include "corpus/text/unicode.h"

namespace akt {
namespace {

constexpr size_t kLabelWidth = 22;

}  // namespace

size_t width_of(std::string_view text) {
  size_t count = 0;
  for (const char c : text) count += (static_cast<unsigned char>(c) & 0xc0) != 0x80 ? 1 : 0;
  return count;
}

std::string padded(std::string_view text, size_t width) {
  std::string out(text);
  if (const size_t has = width_of(text); has < width) out.append(width - has, ' ');
  return out;
}

std::string padded_left(std::string_view text, size_t width) {
  const size_t has = width_of(text);
  return std::string(has < width ? width - has : 0, ' ').append(text);
}

void Sheet::line(std::string_view text) {
  out_ += text;
  out_ += '\n';
}

// Puts words until the line is full; `begun` columns of the first line are taken already.
void Sheet::wrapped(std::string_view text, size_t first_indent, size_t indent, size_t begun) {
  size_t column = begun;
  bool first_line = true;
  for (const std::string_view part : split_lines(text)) {
    if (!first_line) {
      out_ += '\n';
      column = 0;
    }
    if (column == 0) {
      column = first_line ? first_indent : indent;
      out_.append(column, ' ');
    }
    first_line = false;
    bool begins = true;
    for (const std::string_view word : split(part, ' ')) {
      if (word.empty()) continue;
      const size_t wide = width_of(word);
      if (!begins && column + 1 + wide > width_) {
        out_ += '\n';
        out_.append(indent, ' ');
        column = indent;
        begins = true;
      }
      if (!begins) {
        out_ += ' ';
        ++column;
      }
      out_ += word;
      column += wide;
      begins = false;
    }
  }
  out_ += '\n';
}

void Sheet::paragraph(std::string_view text) { wrapped(text, 0, 0, 0); }

void Sheet::row(std::string_view label, std::string_view value) {
  const std::string_view shown = trim(value);
  if (shown.empty()) return;
  const std::string head = padded(label, kLabelWidth - 1) + " ";
  out_ += head;
  wrapped(shown, kLabelWidth, kLabelWidth, width_of(head));
}

void Sheet::list(std::string_view label, const std::vector<std::string>& values) {
  const bool numbered = values.size() > 1;
  for (size_t i = 0; i < values.size(); ++i) {
    const std::string number = numbered ? std::to_string(i + 1) + ". " : std::string();
    out_ += padded(i == 0 ? label : std::string_view(), kLabelWidth - 1) + " " + number;
    const size_t indent = kLabelWidth + number.size();
    wrapped(collapse(values[i]), indent, indent, indent);
  }
}

void Sheet::table(const std::vector<std::vector<std::string>>& rows, size_t indent) {
  std::vector<size_t> widths;
  for (const auto& row : rows)
    for (size_t i = 0; i < row.size(); ++i) {
      if (widths.size() <= i) widths.push_back(0);
      widths[i] = std::max(widths[i], width_of(row[i]));
    }
  for (const auto& row : rows) {
    out_.append(indent, ' ');
    for (size_t i = 0; i < row.size(); ++i) {
      if (i > 0) out_ += "  ";
      out_ += i == 0 ? padded(row[i], widths[i]) : padded_left(row[i], widths[i]);
    }
    out_ += '\n';
  }
}

}  // namespace akt
