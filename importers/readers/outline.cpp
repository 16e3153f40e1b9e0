#include "importers/readers/outline.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_set>

#include "corpus/text/date.h"
#include "corpus/text/unicode.h"
#include "importers/readers/labels.h"
#include "importers/readers/outline_joiner.h"
#include "importers/readers/people.h"
#include "importers/readers/phrases.h"
#include "importers/readers/respondent.h"

namespace akt {
namespace {

constexpr size_t kHeadingLetters = 110;
constexpr size_t kHeadingWords = 14;

bool digit(char c) { return c >= '0' && c <= '9'; }

// A first cell that only numbers what follows: "1.", "3.2", "a)", "§ 4".
bool mark_cell(std::string_view text) {
  if (text == "att") return true;
  const std::string probe = std::string(text) + " x";
  return !text.empty() && number_mark(probe) == probe.size() - 1 &&
         (text.find_first_of(".)") != std::string_view::npos || text.starts_with("§"));
}

// "Bakgrund ........ 3", "Bakgrund\t3": what stands before the page number, else nothing.
std::string contents_entry(const Line& line, bool in_contents) {
  const std::string text = plain(line);
  const bool leaders = text.find("....") != std::string::npos || text.find(". . .") != std::string::npos ||
                       text.find("……") != std::string::npos;
  if (!leaders && !in_contents) return {};
  size_t end = text.size();
  while (end > 0 && digit(text[end - 1])) --end;
  if (end == text.size() || text.size() - end > 3) return {};
  const size_t before_digits = end;
  while (end > 0 && (text[end - 1] == '.' || text[end - 1] == ' ' || text[end - 1] == '_')) --end;
  while (end >= 3 && (text.compare(end - 3, 3, "…") == 0 || text.compare(end - 3, 3, "\uFFFD") == 0)) end -= 3;
  if (end == before_digits || end == 0) return {};
  return std::string(trim(std::string_view(text).substr(0, end)));
}

float usual_size(std::span<const Line> lines) {
  std::map<int, size_t> weight;  // tenths of points
  for (const Line& line : lines)
    if (line.role == LineRole::body && line.size > 0)
      weight[static_cast<int>(std::lround(line.size * 10))] += line.text.size();
  float best = 0;
  size_t most = 0;
  for (const auto& [size, count] : weight)
    if (count > most) {
      most = count;
      best = static_cast<float>(size) / 10;
    }
  return best;
}

// Finite verbs that headings have not.
bool has_verb(std::string_view lower) {
  for (const std::string_view verb :
       {"beslutar", "föreslår", "föreslås", "beslutade",   "yrkar",     "ska",      "skall",      "är",
        "har",      "kan",      "gäller",   "innebär",     "medför",    "samt att", "reserverar", "finns",
        "bör",      "kommer",   "avser",    "tillstyrker", "avstyrker", "översänds"})
    if (has_word(lower, verb)) return true;
  return false;
}

bool many_digits(std::string_view text) { return std::count_if(text.begin(), text.end(), digit) > 8; }

bool heading_shape(const Block& block) {
  if (block.sort != BlockSort::paragraph && block.sort != BlockSort::item) return false;
  const std::string& text = block.text;
  if (letters(text) > kHeadingLetters || word_count(text) > kHeadingWords) return false;
  const std::string_view rest = std::string_view(text).substr(number_mark(text));
  if (!upper_start(rest) || rest.starts_with("(") || letters(rest) < 3 || many_digits(rest)) return false;
  if (rest.find('@') != std::string_view::npos || rest.find("www.") != std::string_view::npos ||
      rest.find("http") != std::string_view::npos || rest.find("___") != std::string_view::npos)
    return false;
  if (const size_t colon = rest.find(": "); colon != std::string_view::npos && label_of(rest.substr(0, colon)))
    return false;
  // "Anna Ek, ekonomichef" in a letter's head.
  if (const size_t comma = rest.find(", ");
      comma != std::string_view::npos && full_name(rest.substr(0, comma)) &&
      (job_title(rest.substr(comma + 2)) || organisation_name(rest.substr(comma + 2))))
    return false;
  if (lowered(rest).ends_with(" som ovan")) return false;  // "Vikåsa som ovan": the day in the head
  // "Anna Ek (C)", "Förslagsställare: Anna Ek": who brings a motion.
  if (const size_t end = std::min(rest.find(" ("), rest.size()); end < rest.size() && rest.size() - end < 8)
    if (full_name(rest.substr(0, end))) return false;
  if (const size_t colon = rest.find(": "); colon != std::string_view::npos && full_name(rest.substr(colon + 2)))
    return false;
  // "Lund den 3 mars 2021" closes a letter or opens it.
  if (const auto dates = find_dates(rest);
      dates.size() == 1 && dates.front().end == rest.size() && word_count(rest) <= 5)
    return false;
  if (ends_sentence(rest) && !rest.ends_with("?") && !(rest.ends_with(":") && topic_of(rest) != Topic::none))
    return false;
  if (rest.ends_with(" att") || rest.ends_with(" att:") || rest.ends_with(" av") || rest.ends_with(" och") ||
      rest.ends_with(" är"))
    return false;
  constexpr size_t kKnown = 4;  // words: "Beslutet ska skickas till", "Vad ärendet gäller"
  return rest.ends_with("?") || !has_verb(lowered(rest)) ||
         (word_count(rest) <= kKnown && topic_of(rest) != Topic::none);
}

// "EKONOMISKA KONSEKVENSER: Tillsynen finansieras …": where the colon stands; 0 when the words before it head no
// section.
size_t run_in_heading(std::string_view text) {
  const size_t colon = text.find(": ");
  if (colon == std::string_view::npos || colon > 60) return 0;
  const std::string_view words = text.substr(0, colon);
  if (word_count(words) > 5 || !upper_start(words) || label_of(words)) return 0;
  switch (topic_of(words)) {
    case Topic::economy:
    case Topic::children:
    case Topic::environment:
    case Topic::social:
    case Topic::law:
    case Topic::termination:
    case Topic::dispute:
    case Topic::summary: return letters(text) > colon + 12 ? colon : 0;
    default: return 0;
  }
}

class Builder {
 public:
  Builder(std::span<const Line> lines, float body_size, bool styled)
      : lines_(lines), styled_(styled), body_size_(body_size), joiner_(lines, styled) {}

  void build() {
    for (size_t at = 0; at < lines_.size(); ++at) add(at);
    mark_headings();
  }

  std::vector<Block> blocks;
  std::vector<size_t> furniture;
  std::vector<std::string> contents;

 private:
  void add(size_t at) {
    const Line& line = lines_[at];
    if (line.role != LineRole::body) {
      furniture.push_back(at);
      interrupted_ = true;
      return;
    }
    const std::string text = plain(line);
    const std::string entry = contents_entry(line, in_contents_);
    if (!entry.empty()) {
      contents.push_back(entry);
      push(at, BlockSort::contents, entry);
      return;
    }
    if (field_line(line) && !goes_on_in_list(at) && !goes_on_in_sentence(at)) {
      furniture.push_back(at);
      push_field(at, text);
      return;
    }
    if (in_contents_ && !blocks.empty() && blocks.back().sort == BlockSort::contents) in_contents_ = false;
    // "1.1   Inköp till 500 000 kronor   Chef": a number before one cell only is that cell's.
    const bool row =
        line.table || line.cells.size() > 2 || (line.cells.size() > 1 && !mark_cell(line.cells.front().text));
    if (!row && above_ && !blocks.empty()) {
      Block& block = blocks[*above_block_];
      if (joiner_.joins(block, lines_[*above_], line, text, interrupted_) ||
          (announces_number(block) && goes_on_in_sentence(at))) {
        join_line(block.text, text);
        block.last = at;
        above_ = at;
        interrupted_ = false;
        return;
      }
    }
    if (!row && !line.bullet && line.gap_above)
      if (const size_t colon = run_in_heading(text); colon > 0) {
        push(at, BlockSort::heading, text.substr(0, colon));
        run_in_.push_back(blocks.size() - 1);
        topic_ = topic_of(text.substr(0, colon));
        push(at, BlockSort::paragraph, text.substr(colon + 2));
        return;
      }
    const bool item = line.bullet || number_mark(text) > 0;
    push(at, row ? BlockSort::row : item ? BlockSort::item : BlockSort::paragraph, row ? line.text : text);
    const Topic topic =
        letters(text) <= 60 && (line.gap_above || line.heading > 0 || line.bold) ? topic_of(text) : Topic::none;
    if (topic == Topic::contents) in_contents_ = true;
    if (topic != Topic::none) topic_ = topic;
  }

  // "Handlingsplan för …" and its date on a line of its own, in a list of what a decision builds on.
  bool goes_on_in_list(size_t at) const {
    const Line& line = lines_[at];
    if (at == 0 || line.gap_above || interrupted_ || !above_ || *above_ + 1 != at || line.cells.size() != 1)
      return false;
    return topic_ == Topic::basis || lines_[*above_].text.ends_with(",");
  }

  // "… att gälla från läsåret" and "2025/26." below it; "Yttrande över …, er beteckning" and a number.
  bool goes_on_in_sentence(size_t at) const {
    const Line& line = lines_[at];
    if (at == 0 || line.gap_above || interrupted_ || above_ != at - 1 || line.cells.size() != 1) return false;
    const Block& block = blocks[*above_block_];
    if (announces_number(block)) return true;
    return (block.sort == BlockSort::paragraph || block.sort == BlockSort::item) && ends_sentence(line.text) &&
           !ends_sentence(block.text) && joiner_.joins(block, lines_[*above_], line, plain(line), false);
  }

  static bool announces_number(const Block& block) {
    constexpr size_t kFewest = 4;  // words: not a label by itself
    return block.sort == BlockSort::paragraph && word_count(block.text) >= kFewest &&
           ends_among(lowered(block.text), "beteckning|dnr|diarienummer|diarienr|ärendenummer");
  }

  void push(size_t at, BlockSort sort, std::string text) {
    const Line& line = lines_[at];
    Block block;
    block.sort = sort;
    block.text = std::move(text);
    block.first = block.last = at;
    block.page = line.page;
    block.level = line.heading;
    block.gap_above = line.gap_above;
    block.size = line.size;
    block.bold = line.bold;
    blocks.push_back(std::move(block));
    above_ = at;
    above_block_ = blocks.size() - 1;
    interrupted_ = false;
  }

  // A field does not end the paragraph that runs around it.
  void push_field(size_t at, const std::string& text) {
    const auto above = above_;
    const auto above_block = above_block_;
    push(at, BlockSort::field, text);
    above_ = above;
    above_block_ = above_block;
    interrupted_ = true;
  }

  const Block* next_solid(size_t at) const {
    while (++at < blocks.size())
      if (blocks[at].sort != BlockSort::field) return &blocks[at];
    return nullptr;
  }

  bool by_style(const Block& block) const {
    if (block.sort == BlockSort::item && lines_[block.first].bullet) return false;
    return block.size > body_size_ * 1.08F || block.bold;
  }

  void mark_headings() {
    std::unordered_set<std::string> listed;
    for (const std::string& entry : contents) listed.insert(heading_key(entry));
    size_t run = 0;  // candidates by their shape alone, one after the other
    const auto end_run = [&](size_t end) {
      if (run < 3)
        for (size_t at = end; at > 0 && run > 0; --at)
          if (candidates_[at - 1]) {
            blocks[at - 1].sort = BlockSort::heading;
            --run;
          }
      run = 0;
    };
    Topic topic = Topic::none;  // of the last certain heading
    size_t next_run_in = 0;
    candidates_.assign(blocks.size(), false);
    for (size_t at = 0; at < blocks.size(); ++at) {
      Block& block = blocks[at];
      if (block.sort == BlockSort::field) continue;
      const bool run_in = next_run_in < run_in_.size() && run_in_[next_run_in] == at;
      if (run_in) ++next_run_in;
      if (run_in || certain(block, listed)) {
        end_run(at);
        block.sort = BlockSort::heading;
        topic = topic_of(block.text);
        continue;
      }
      if (!styled_ && likely(at, topic)) {
        candidates_[at] = true;
        ++run;
        continue;
      }
      end_run(at);
    }
    end_run(blocks.size());
  }

  bool certain(const Block& block, const std::unordered_set<std::string>& listed) const {
    if (block.sort == BlockSort::row || block.sort == BlockSort::contents) return false;
    if (block.level > 0) return true;
    if (lines_[block.first].bullet) return false;
    if (!heading_shape(block)) return false;
    if (styled_ && by_style(block)) return true;
    if (!listed.empty() && listed.count(heading_key(block.text)) > 0) return true;
    if (topic_of(block.text) == Topic::none) return false;
    return letters(block.text) <= 60 && (block.gap_above || !styled_ || number_mark(block.text) > 0);
  }

  // Sections that list papers, people or recipients: short lines in them are entries, not headings.
  static bool list_like(Topic topic) {
    return topic == Topic::basis || topic == Topic::dispatch || topic == Topic::invited || topic == Topic::appendices ||
           topic == Topic::contacts || topic == Topic::signatures;
  }

  bool likely(size_t at, Topic topic) const {
    const Block& block = blocks[at];
    if (block.sort == BlockSort::item && lines_[block.first].bullet) return false;
    if (!heading_shape(block) || block.last > block.first + 1) return false;
    const Block* next = next_solid(at);
    if (next == nullptr || next->sort == BlockSort::contents) return false;
    if (full_name(block.text) && (job_title(next->text) || letters(next->text) < 60)) return false;
    if (starts_with_fold(block.text, "för ") && full_name(next->text.substr(0, next->text.find_first_of(",\t"))))
      return false;
    if (job_title(block.text) && at > 0 && full_name(blocks[at - 1].text)) return false;
    if (list_like(topic) && (letters(next->text) < 120 || block.text.find_first_of("0123456789@") != std::string::npos))
      return false;
    // "Jag frågar därför:" over two numbered questions.
    if (block.sort == BlockSort::item && at > 0 &&
        ((blocks[at - 1].text.ends_with(":") && next->sort == BlockSort::item) ||
         (blocks[at - 1].sort == BlockSort::item && !candidates_[at - 1] && block.text.ends_with("?"))))
      return false;
    // Right under a heading only what heads a sentence of its own.
    const bool first_below =
        at > 0 && blocks[at - 1].sort == BlockSort::heading && !next->gap_above && next->text.ends_with(".");
    const bool after_sentence =
        at == 0 || first_below || ends_sentence(blocks[at - 1].text) || blocks[at - 1].sort == BlockSort::field;
    return block.gap_above || after_sentence || number_mark(block.text) > 0;
  }

  std::span<const Line> lines_;
  bool styled_;
  float body_size_;
  LineJoiner joiner_;
  std::optional<size_t> above_;  // the line that the next may go on from
  std::optional<size_t> above_block_;
  bool interrupted_ = false;
  bool in_contents_ = false;
  Topic topic_ = Topic::none;  // of the last line that may be a heading
  std::vector<bool> candidates_;
  std::vector<size_t> run_in_;  // blocks that are headings by run_in_heading()
};

// Whether more than one size, or bold beside plain, is used at all.
bool uses_styles(std::span<const Line> lines, float body_size) {
  size_t marked = 0;
  size_t body = 0;
  for (const Line& line : lines) {
    if (line.role != LineRole::body || line.bullet) continue;
    const bool stands_out = line.bold || (body_size > 0 && line.size > body_size * 1.08F);
    (stands_out ? marked : body) += 1;
  }
  return marked >= 2 && body > marked;
}

}  // namespace

std::string plain(const Line& line) {
  std::string out = line.text;
  std::replace(out.begin(), out.end(), '\t', ' ');
  return out;
}

Outline::Outline(std::span<const Line> lines) : lines_(lines) {
  body_size_ = usual_size(lines);
  styled_ = uses_styles(lines, body_size_);
  Builder builder(lines, body_size_, styled_);
  builder.build();
  blocks_ = std::move(builder.blocks);
  furniture_ = std::move(builder.furniture);
  contents_ = std::move(builder.contents);

  // Levels: the format's own, else the number's depth, else the order of sizes.
  std::vector<float> sizes;
  for (const Block& block : blocks_)
    if (block.sort == BlockSort::heading && block.level == 0 && number_depth(block.text) == 0)
      sizes.push_back(block.size);
  std::sort(sizes.begin(), sizes.end(), std::greater<>());
  sizes.erase(std::unique(sizes.begin(), sizes.end(), [](float a, float b) { return std::fabs(a - b) < 0.6F; }),
              sizes.end());
  for (size_t at = 0; at < blocks_.size(); ++at) {
    Block& block = blocks_[at];
    if (block.sort != BlockSort::heading) {
      if (!chapters_.empty()) chapters_.back().end = at + 1;
      continue;
    }
    const size_t mark = number_mark(block.text);
    if (block.level == 0) block.level = number_depth(block.text);
    if (block.level == 0 && sizes.size() > 1)
      for (size_t rank = 0; rank < sizes.size(); ++rank)
        if (block.size >= sizes[rank] - 0.6F) {
          block.level = static_cast<int>(rank) + 1;
          break;
        }
    Chapter chapter;
    chapter.number = std::string(trim(std::string_view(block.text).substr(0, mark)));
    chapter.heading = without_stray_hyphens(std::string_view(block.text).substr(mark));
    while (!chapter.heading.empty() && (chapter.heading.back() == ':' || chapter.heading.back() == ' '))
      chapter.heading.pop_back();
    chapter.topic = topic_of(chapter.heading);
    chapter.level = block.level;
    chapter.page = block.page;
    chapter.heading_block = at;
    chapter.begin = chapter.end = at + 1;
    chapters_.push_back(std::move(chapter));
  }
}

const Chapter* Outline::find(Topic topic, size_t from) const {
  for (size_t at = from; at < chapters_.size(); ++at)
    if (chapters_[at].topic == topic) return &chapters_[at];
  return nullptr;
}

size_t Outline::after(const Chapter& chapter) const {
  size_t at = index(chapter) + 1;
  while (at < chapters_.size() && chapter.level > 0 && chapters_[at].level > chapter.level) ++at;
  return at;
}

std::string Outline::text(const Chapter& chapter, bool below) const {
  std::string out;
  const size_t last = below ? after(chapter) : index(chapter) + 1;
  for (size_t at = index(chapter); at < last; ++at)
    for (size_t block = chapters_[at].begin; block < chapters_[at].end; ++block) {
      if (blocks_[block].sort == BlockSort::field) continue;
      if (!out.empty()) out += '\n';
      out += blocks_[block].text;
    }
  return out;
}

std::span<const Line> Outline::chapter_lines(const Chapter& chapter, bool below) const {
  const size_t next = below ? after(chapter) : index(chapter) + 1;
  const size_t begin = blocks_[chapter.heading_block].last + 1;
  const size_t end = next < chapters_.size() ? blocks_[chapters_[next].heading_block].first : lines_.size();
  return begin < end ? lines_.subspan(begin, end - begin) : std::span<const Line>();
}

}  // namespace akt
