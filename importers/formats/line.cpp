#include "importers/formats/line.h"

#include <algorithm>
#include <array>

#include "corpus/text/unicode.h"
#include "importers/formats/roll_head.h"

namespace akt {
namespace {

constexpr float kTabWidth = 100;

// Marks that are nothing else at the start of a line, then those that need a space after them.
constexpr std::array<std::string_view, 20> kMarks{"•", "◦", "●", "○", "‣", "⁃", "▪", "▫", "■", "□", "➢", "➤", "✓",
                                                  // Symbol and Wingdings, as Word's PDFs give them.
                                                  "\uF0B7", "\uF0A7", "\uF0D8", "\uF0FC", "\uF0A8", "\uF0E0", "\uF02D"};
constexpr std::array<std::string_view, 5> kSpacedMarks{"-", "–", "—", "*", "−"};

size_t code_points(std::string_view text) {
  return static_cast<size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

void add_cell(std::vector<Cell>& cells, std::string_view text, float x0, float limit) {
  text = trim(text);
  if (text.empty()) return;
  const float width = kColumnWidth * static_cast<float>(code_points(text));
  cells.push_back({std::string(text), x0, x0 + (limit > 0 ? std::min(width, limit) : width)});
}

std::vector<Cell> split_at(std::string_view line, char at) {
  std::vector<Cell> cells;
  float x = 0;
  for (const std::string_view piece : split(line, at)) {
    add_cell(cells, piece, x, kTabWidth - 10);
    x += kTabWidth;
  }
  return cells;
}

bool barred(std::string_view line) {
  return line.size() > 2 && line.front() == '|' && line.back() == '|' && line.find('|', 1) < line.size() - 1;
}

// "|---|:--|" under a heading row of a barred table.
bool only_rule(std::string_view line) { return line.find_first_not_of("|-: ") == std::string_view::npos; }

bool word_byte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || (byte >= '0' && byte <= '9') || ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z');
}

bool blank(char c) { return c == ' ' || c == '\t'; }

// A mark opens before a text and after a space or bracket; it closes after a text and before anything but a letter.
bool opens(std::string_view text, size_t at, size_t length) {
  if (at + length >= text.size() || blank(text[at + length]) || text[at + length] == '*') return false;
  return at == 0 || !word_byte(text[at - 1]);
}
bool closes(std::string_view text, size_t at, size_t length) {
  if (at == 0 || blank(text[at - 1])) return false;
  return at + length >= text.size() || !word_byte(text[at + length]);
}

std::string without_mark(std::string_view text, std::string_view mark) {
  std::string out;
  out.reserve(text.size());
  size_t kept = 0;
  for (size_t at = text.find(mark); at != std::string_view::npos;) {
    const size_t next = text.find(mark, at + mark.size());
    if (next == std::string_view::npos) break;
    if (opens(text, at, mark.size()) && next > at + mark.size() && closes(text, next, mark.size())) {
      out.append(text.substr(kept, at - kept));
      out.append(text.substr(at + mark.size(), next - at - mark.size()));
      kept = next + mark.size();
      at = text.find(mark, kept);
    } else {
      at = next;
    }
  }
  return out.append(text.substr(kept));
}

// "1." and "a)" set apart from their text by a tab: one cell again, as numbers are part of the text.
void join_number(Line& line) {
  if (line.cells.size() != 2) return;
  std::string& mark = line.cells[0].text;
  if (mark.size() > 4 || mark.size() < 2 || (mark.back() != '.' && mark.back() != ')')) return;
  const bool digits = mark.find_first_not_of("0123456789") == mark.size() - 1;
  const bool letter = mark.size() == 2 && mark[0] >= 'a' && mark[0] <= 'z';
  if (!digits && !letter) return;
  mark += ' ' + line.cells[1].text;
  line.cells[0].x1 = line.cells[1].x1;
  line.cells.pop_back();
}

// "-" and "–" by themselves in a first cell mark a point when a text follows, in a table they are an empty answer.
bool dash_of_list(const Line& line) {
  const std::string& mark = line.cells[0].text;
  if (line.cells.size() != 2 || (mark != "-" && mark != "–" && mark != "—" && mark != "−")) return false;
  size_t length = 0;
  return is_letter(code_point_at(line.cells[1].text, 0, length));
}

bool sum_row(const std::vector<Word>& words) {
  if (words.size() < 4 || words.size() > 12) return false;
  return std::all_of(words.begin() + 1, words.end(), [](const Word& word) {
    return word.text.size() <= 3 && word.text.find_first_not_of("0123456789") == std::string::npos;
  });
}

// The headings and sums of a roll call, whose columns may stand one space apart or none; empty for any other line.
std::vector<Cell> roll_cells_of(std::string_view line) {
  constexpr size_t kLongest = 400;  // bytes
  if (line.size() > kLongest) return {};
  const bool heading = line.find("Ja") != std::string_view::npos && line.find("Nej") != std::string_view::npos;
  const std::string_view start = trim(line).substr(0, 9);
  const bool sum = starts_with_fold(start, "transport") || starts_with_fold(start, "summa");
  if (!heading && !sum) return {};
  std::vector<Word> words = words_by_column(line);
  if (!heading && !sum_row(words)) return {};
  split_roll_head(words);
  const std::vector<bool> begins = roll_cells(words);
  if (std::count(begins.begin(), begins.end(), true) < 2) return {};
  std::vector<Cell> cells;
  for (size_t i = 0; i < words.size(); ++i) {
    if (cells.empty() || begins[i] || words[i].x0 - cells.back().x1 >= 3 * kColumnWidth) {
      cells.push_back({words[i].text, words[i].x0, words[i].x1});
    } else {
      cells.back().text += ' ' + words[i].text;
      cells.back().x1 = words[i].x1;
    }
  }
  return cells;
}

}  // namespace

std::vector<Word> words_by_column(std::string_view line) {
  std::vector<Word> words;
  size_t column = 0;
  bool inside = false;
  for (size_t at = 0; at < line.size();) {
    size_t length = 0;
    code_point_at(line, at, length);
    const auto x = kColumnWidth * static_cast<float>(column++);
    if (line[at] == ' ') {
      inside = false;
    } else {
      if (!inside) {
        words.emplace_back();
        words.back().x0 = x;
        words.back().size = kColumnWidth;
      }
      inside = true;
      words.back().text += line.substr(at, length);
      words.back().x1 = x + kColumnWidth;
      words.back().letter_ends.push_back(words.back().x1);
    }
    at += length;
  }
  return words;
}

std::vector<Cell> text_cells(std::string_view line) {
  const std::string_view trimmed = trim(line);
  if (barred(trimmed)) {
    if (only_rule(trimmed)) return {};
    return split_at(trimmed.substr(1, trimmed.size() - 2), '|');
  }
  if (line.find('\t') != std::string_view::npos) return split_at(line, '\t');
  if (std::vector<Cell> roll = roll_cells_of(line); !roll.empty()) return roll;
  std::vector<Cell> cells;
  size_t column = 0;
  size_t begin = std::string_view::npos;  // of the cell being read
  size_t begin_column = 0;
  size_t spaces = 0;
  for (size_t at = 0; at <= line.size(); ++at) {
    const bool end = at == line.size();
    if (!end && (static_cast<unsigned char>(line[at]) & 0xC0) == 0x80) continue;
    if (!end && line[at] != ' ') {
      if (begin != std::string_view::npos && spaces >= 3) {
        add_cell(cells, line.substr(begin, at - begin), kColumnWidth * static_cast<float>(begin_column), 0);
        begin = std::string_view::npos;
      }
      if (begin == std::string_view::npos) {
        begin = at;
        begin_column = column;
      }
      spaces = 0;
    } else {
      ++spaces;
    }
    ++column;
  }
  if (begin != std::string_view::npos)
    add_cell(cells, line.substr(begin), kColumnWidth * static_cast<float>(begin_column), 0);
  return cells;
}

size_t bullet_mark(std::string_view text) {
  for (const std::string_view mark : kMarks) {
    if (!text.starts_with(mark)) continue;
    const size_t after = text.find_first_not_of(' ', mark.size());
    return after == std::string_view::npos ? 0 : after;
  }
  for (const std::string_view mark : kSpacedMarks) {
    if (!text.starts_with(mark) || text.size() < mark.size() + 2 || text[mark.size()] != ' ') continue;
    const size_t after = text.find_first_not_of(' ', mark.size());
    return after == std::string_view::npos ? 0 : after;
  }
  // Word's second level: a small letter o before a capital.
  if (text.starts_with("o ") && is_upper_at(text, 2)) return 2;
  return 0;
}

bool only_bullet(std::string_view text) { return std::find(kMarks.begin(), kMarks.end(), text) != kMarks.end(); }

std::string without_emphasis(std::string_view text, bool& bold) {
  if (text.find_first_of("*_") == std::string_view::npos) return std::string(text);
  bold = text.size() > 4 && text.starts_with("**") && text.find("**", 2) == text.size() - 2;
  return without_mark(without_mark(without_mark(text, "**"), "__"), "*");
}

std::string closed_up(std::string_view text) {
  constexpr size_t kFewest = 4;  // letters
  size_t letters = 0;
  for (size_t at = 0; at < text.size();) {
    size_t length = 1;
    if (text[at] != ' ') {
      const bool letter = is_letter(code_point_at(text, at, length));
      if (!letter || (at + length < text.size() && text[at + length] != ' ')) return std::string(text);
      ++letters;
    }
    at += length;
  }
  if (letters < kFewest) return std::string(text);
  std::string out;
  for (size_t at = 0; at < text.size(); ++at) {
    if (text[at] != ' ')
      out += text[at];
    else if (at > 0 && text[at - 1] == ' ' && out.back() != ' ')
      out += ' ';
  }
  return out;
}

bool finish_line(Line& line) {
  for (Cell& cell : line.cells) {
    // A soft hyphen at the end of a line breaks a word there; elsewhere it only might have, and tidy() takes it out.
    const bool broken = trim(cell.text).ends_with("\u00AD");
    cell.text = collapse(closed_up(tidy(cell.text)));
    if (broken && !cell.text.empty() && cell.text.back() != '-') cell.text += '-';
  }
  std::erase_if(line.cells, [](const Cell& cell) { return cell.text.empty(); });
  if (line.cells.empty()) return false;
  Cell& first = line.cells.front();
  if (const size_t mark = bullet_mark(first.text)) {
    first.text.erase(0, mark);
    line.bullet = true;
  } else if (only_bullet(first.text) || dash_of_list(line)) {
    if (line.cells.size() == 1) return false;
    line.cells.erase(line.cells.begin());  // the mark and its text stood apart
    line.bullet = true;
  }
  // A mark in a further column says nothing that its text does not.
  for (size_t i = line.cells.size(); i-- > 1;)
    if (only_bullet(line.cells[i].text)) line.cells.erase(line.cells.begin() + static_cast<std::ptrdiff_t>(i));
  join_number(line);
  bool bold = !line.cells.empty();
  for (Cell& cell : line.cells) {
    bool cell_bold = false;
    cell.text = without_emphasis(cell.text, cell_bold);
    bold = bold && cell_bold;
  }
  line.bold = line.bold || bold;
  line.text.clear();
  for (const Cell& cell : line.cells) {
    if (!line.text.empty()) line.text += '\t';
    line.text += cell.text;
  }
  return true;
}

}  // namespace akt
