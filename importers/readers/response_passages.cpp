#include <algorithm>
#include <cmath>

#include "corpus/text/unicode.h"

#include "importers/readers/people.h"
#include "importers/readers/phrases.h"
#include "importers/readers/respondent.h"
#include "importers/readers/response_parts.h"

namespace akt {
namespace {

constexpr size_t kWhole = 6;       // words of a point that can be understood alone
constexpr size_t kFewWords = 9;    // of a line that opens an answer
constexpr size_t kNameOfPart = 6;  // words of a cell that says what the row is about
constexpr size_t kMostAsked = 30;  // questions or chapters
constexpr float kSameColumn = 12;  // points

class Collector {
 public:
  Collector(const Paper& paper, bool memo, const std::vector<ViewTable>& tables)
      : paper_(paper), blocks_(paper.outline().blocks()), memo_(memo), tables_(tables) {
    join_rows();
    // A line that ends in a small word goes on, though the next one begins with a name.
    for (size_t at = 0; at + 1 < blocks_.size(); ++at) {
      Block& next = blocks_[at + 1];
      if (blocks_[at].sort != BlockSort::paragraph || next.gap_above || next.sort == BlockSort::field ||
          next.sort == BlockSort::item || word_count(blocks_[at].text) < 6 || !runs_on(blocks_[at].text))
        continue;
      join_line(blocks_[at].text, next.text);
      next.text.clear();
    }
    skipping_ = numbers_skip();
    marks_ = std::count_if(blocks_.begin(), blocks_.end(), [](const Block& one) { return mark_alone(one.text); }) > 1;
  }

  std::vector<ResponsePassage> collect() {
    const auto& chapters = paper_.outline().chapters();
    size_t next = 0;
    for (size_t at = 0; at < blocks_.size(); ++at) {
      if (const ViewTable* table = table_at(at)) {
        rows_of(*table);
        at = table->end - 1;
        while (next < chapters.size() && chapters[next].heading_block <= at) ++next;
        continue;
      }
      if (blocks_[at].text.empty()) {
        while (next < chapters.size() && chapters[next].heading_block <= at) ++next;
        continue;
      }
      if (broken_stand(at)) {
        ++at;
        while (next < chapters.size() && chapters[next].heading_block <= at) ++next;
        continue;
      }
      if (next < chapters.size() && chapters[next].heading_block == at) {
        const Chapter& chapter = chapters[next++];
        // A sentence that takes a stand is none, however it is set.
        if (!sentence_with_a_stand(blocks_[at].text)) {
          enter(chapter, at);
          continue;
        }
        stands_ = true;
      }
      if (marks_ && at > paper_.title_block() && mark_alone(blocks_[at].text)) {
        enter_mark(blocks_[at]);
        continue;
      }
      block(at);
      stands_ = false;
    }
    flush_heading();
    return std::move(all_);
  }

 private:
  // The lines of a table's row whose cells turn: "2. Drift och vinter-   Gångbanor ska snöröjas" over "väghållning
  // först."
  void join_rows() {
    const auto cells = [this](size_t at) -> const std::vector<Cell>& {
      return paper_.lines()[blocks_[at].first].cells;
    };
    for (size_t at = 0; at < blocks_.size(); ++at) {
      if (blocks_[at].sort != BlockSort::row || blocks_[at].first != blocks_[at].last || cells(at).size() != 2)
        continue;
      std::string left = cells(at)[0].text;
      std::string right = cells(at)[1].text;
      const float x0 = cells(at)[1].x0;
      size_t next = at + 1;
      for (; next < blocks_.size(); ++next) {
        const Block& more = blocks_[next];
        if (more.gap_above || more.sort == BlockSort::field || more.sort == BlockSort::heading ||
            more.page != blocks_[at].page)
          break;
        const std::vector<Cell>& own = cells(next);
        if (own.size() == 1 && std::abs(own[0].x0 - x0) < kSameColumn) {
          join_line(right, more.text);
        } else if (own.size() == 2 && std::abs(own[1].x0 - x0) < kSameColumn && lower_start(own[0].text) &&
                   more.first == more.last) {
          join_line(left, own[0].text);
          join_line(right, own[1].text);
        } else {
          break;
        }
      }
      if (next == at + 1) continue;
      blocks_[at].text = left + "\t" + right;
      for (size_t gone = at + 1; gone < next; ++gone) blocks_[gone].text.clear();
      at = next - 1;
    }
  }

  static bool runs_on(std::string_view text) {
    return among(lowered(text.substr(text.rfind(' ') + 1)),
                 "av|till|och|i|för|med|som|på|vid|från|samt|att|om|den|det|en|ett");
  }

  const ViewTable* table_at(size_t block) const {
    for (const ViewTable& table : tables_)
      if (table.begin == block) return &table;
    return nullptr;
  }

  // Each row's theme is a heading of its own.
  void rows_of(const ViewTable& table) {
    flush_heading();
    rest(blocks_[table.begin]);
    for (const ViewRow& row : table.rows) {
      Said said;
      said.hear(row.text);
      ResponsePassage passage{row.theme, row.text, paper_.lines()[row.line].page, std::nullopt, std::nullopt, true};
      take(passage, said.stance().value_or(Stance::comments_only), said);
      all_.push_back(std::move(passage));
    }
    heading_.reset();
  }

  void enter(const Chapter& chapter, size_t at) {
    flush_heading();
    silent_ = no_opinion(chapter.topic, memo_);
    heading_ = without_stray_hyphens(chapter.heading);
    in_head_ = at < paper_.after_title();
    pending_ = &blocks_[at];
  }

  // "1. …", "2. …", "4. …": an answer's own points would be numbered one by one, so these are what was asked.
  bool numbers_skip() const {
    size_t last = 0;
    bool skips = false;
    for (const Block& block : blocks_) {
      const size_t number = leading_number(block.text);
      if (number == 0) continue;
      if (number <= last || number > kMostAsked) return false;
      skips = skips || (last > 0 && number > last + 1);
      last = number;
    }
    return skips;
  }

  static size_t leading_number(std::string_view text) {
    text = trim(text);
    size_t digits = 0;
    while (digits < text.size() && digits < 3 && text[digits] >= '0' && text[digits] <= '9') ++digits;
    const bool marked = digits > 0 && digits < 3 && digits + 1 < text.size() &&
                        (text[digits] == '.' || text[digits] == ')') && text[digits + 1] == ' ';
    return marked && ends_sentence(text) ? static_cast<size_t>(std::stoi(std::string(text.substr(0, digits)))) : 0;
  }

  // "3.": what stands under it answers the third of what was asked.
  void enter_mark(const Block& block) {
    flush_heading();
    silent_ = in_head_ = false;
    heading_ = std::string(trim(block.text));
    pending_ = &block;
  }

  // "B   Inga synpunkter.": a row of a table whose first cell says what the other is about.
  bool row_under_heading(size_t at) const {
    const auto row = [this](size_t one) {
      return one < blocks_.size() && blocks_[one].sort == BlockSort::row && one >= paper_.after_title();
    };
    const std::string& text = blocks_[at].text;
    const size_t tab = text.find('\t');
    if (!row(at) || !(row(at + 1) || (at > 0 && row(at - 1))) || tab == std::string::npos ||
        text.find('\t', tab + 1) != std::string::npos)
      return false;
    const std::string_view first = std::string_view(text).substr(0, tab);
    // "2. Saknas någon viktig länk i nätet?": what was asked
    const bool asked = first.ends_with('?') && word_count(first) <= 2 * kNameOfPart;
    return mark_alone(first) ||
           (((word_count(first) <= kNameOfPart && !ends_sentence(first)) || asked) && upper_or_digit(first) &&
            ends_sentence(text) && (asked || word_count(text) > word_count(first) + 1));
  }

  static bool upper_or_digit(std::string_view text) {
    return upper_start(text) || (!text.empty() && text.front() >= '0' && text.front() <= '9');
  }

  // "Område   Nämndens synpunkt" over such rows.
  bool heads_rows(size_t at) const {
    return blocks_[at].sort == BlockSort::row && at + 1 < blocks_.size() && word_count(blocks_[at].text) <= 6 &&
           !ends_sentence(blocks_[at].text) && !row_under_heading(at) && row_under_heading(at + 1);
  }

  // A heading with nothing under it stands for itself.
  void flush_heading() {
    if (pending_ == nullptr) return;
    rest(*pending_);
    pending_ = nullptr;
  }

  // A form's place that was left open, a greeting.
  static bool says_nothing(std::string_view lower) {
    constexpr auto kEmpty =
        "inget svar|ej besvarat|ej besvarad|ej ifylld|hej|hejsan|god dag|hej igen|bästa handläggare|tack";
    std::string bare;
    for (const char c : lower)
      if (c == ' ' || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0xC3) bare += c;
    bare = collapse(bare);
    return letters(bare) < 2 || among(bare, kEmpty) ||
           has_any_stem(lower, {"innan du skriver ut", "skickat från min", "namnunderskrift", "godkänts digitalt",
                                "signerats digitalt", "undertecknats digitalt"});
  }

  // Who signs, on a line of its own: "Utbildningsnämnden", "Arbetsförmedlingen".
  static bool only_a_name(const Block& block) {
    return block.sort != BlockSort::item && word_count(block.text) <= 5 && !ends_sentence(block.text) &&
           (organisation_name(block.text) || ends_among(lowered(block.text), "nämnden|förmedlingen|kommun|kassan"));
  }

  static bool sentence_with_a_stand(const std::string& text) {
    return ends_sentence(text) && word_count(text) > 6 &&
           (stance_of(text) || has_any_stem(lowered(text), {"ansluter sig", "ansluter oss", "instämmer i"}));
  }

  // A sentence in the head that was taken for a title at its line's end.
  bool broken_stand(size_t at) {
    if (at >= paper_.after_title() || at + 1 >= blocks_.size() || ends_sentence(blocks_[at].text) ||
        !lower_start(blocks_[at + 1].text))
      return false;
    std::string text = blocks_[at].text;
    join_line(text, blocks_[at + 1].text);
    Said said;
    said.hear(text);
    if (!said.stance() || !ends_sentence(text) || word_count(text) < 6) return false;
    flush_heading();
    ResponsePassage passage{Text(), std::move(text), blocks_[at].page, std::nullopt, std::nullopt, true};
    take(passage, *said.stance(), said);
    all_.push_back(std::move(passage));
    return true;
  }

  void rest(const Block& block) {
    if (!all_.empty() && !all_.back().opinion && all_.back().page == block.page) {
      all_.back().text += '\n' + block.text;
      return;
    }
    all_.push_back({std::nullopt, block.text, block.page, std::nullopt, std::nullopt, false});
  }

  void block(size_t at) {
    const Block& block = blocks_[at];
    const std::string lower = lowered(block.text);
    const bool row = row_under_heading(at);
    Said said;
    said.hear(row ? block.text.substr(block.text.find('\t') + 1) : block.text);
    if (heads_rows(at)) return rest(block);
    // "… beslutar att som sitt yttrande anföra följande:" is a decision, and what follows it what the board says.
    if (silent_ && block.text.ends_with(':') && has_any_stem(lower, {"anför", "yttra", "framför", "svara"})) {
      if (pending_ != nullptr) flush_heading();
      silent_ = false;
      heading_.reset();
      return rest(block);
    }
    if (!opinion(at, lower, said)) {
      if (heading_ && pending_ != nullptr) flush_heading();
      return rest(block);
    }
    if (in_head_) flush_heading();
    Text heading = in_head_ ? Text() : heading_;
    std::string text = block.text;
    if (skipping_ && leading_number(text) > 0) heading = std::to_string(leading_number(text)) + ".";
    if (row) {
      const size_t tab = text.find('\t');
      heading = text.substr(0, tab);
      text = text.substr(tab + 1);
    }
    if (const size_t colon = heading ? 0 : run_in_theme(text); colon > 0) {
      heading = text.substr(0, colon);
      text = text.substr(colon + 2);
    } else if (heading && said.stance() && pending_ == nullptr && concludes(text)) {
      heading.reset();
    }
    pending_ = nullptr;
    const auto stance = said.stance();
    // Points of a list belong to the words before them, unless each says something whole of its own.
    if (block.sort == BlockSort::item && !(at > 0 && blocks_[at - 1].sort == BlockSort::item))
      joins_ = at > 0 && blocks_[at - 1].text.ends_with(":") && !all_.empty() && all_.back().sentence.has_value();
    const bool whole = !joins_ && ends_sentence(text) && (word_count(text) >= kWhole || leading_number(text) > 0);
    if (block.sort == BlockSort::item && !whole && !all_.empty() && all_.back().opinion &&
        all_.back().heading == heading && !said.strong && all_.back().page == block.page) {
      all_.back().text += '\n' + text;
      if (stance && all_.back().stance == stance_name(Stance::comments_only)) take(all_.back(), *stance, said);
      return;
    }
    ResponsePassage passage{heading, std::move(text), block.page, std::nullopt, std::nullopt, true};
    // "Nämnden delar bedömningen …" and, in a paragraph of its own, "Villkoret bör dock formuleras så att …"
    const bool after_yes = !all_.empty() && all_.back().opinion && all_.back().heading == passage.heading &&
                           (all_.back().stance == "endorses" || all_.back().stance == "endorses_with_changes");
    if (!stance && after_yes && asks_for_changes(passage.text)) {
      passage.stance = std::string(stance_name(Stance::endorses_with_changes));
      passage.sentence = passage.text;
    } else {
      take(passage, stance.value_or(Stance::comments_only), said);
    }
    all_.push_back(std::move(passage));
  }

  static void take(ResponsePassage& passage, Stance stance, const Said& said) {
    passage.stance = std::string(stance_name(stance));
    if (!said.sentence().empty()) passage.sentence = said.sentence();
  }

  bool opinion(size_t at, std::string_view lower, const Said& said) const {
    const Block& block = blocks_[at];
    if (block.sort == BlockSort::field || block.sort == BlockSort::contents || closing(block)) return false;
    if (at < paper_.after_title() || stands_)
      return (said.stance() || has_any_stem(lower, {"ansluter sig", "ansluter oss", "instämmer i"})) &&
             ends_sentence(block.text);
    if (silent_ || says_nothing(lower) || only_a_name(block) || presents_itself(block.text)) return false;
    // "Hej! Så här svarar rådet:" over what it answers
    if (!said.stance() && block.text.ends_with(':') && word_count(block.text) < kFewWords &&
        has_any_stem(lower, {"svar", "synpunkter", "tycker"}))
      return false;
    if (said.stance()) return true;
    // Who decided and who signs is told under the last theme too.
    if (formal_opening(lower) && !has_any_stem(lower, {"anser", "bör", "föreslår", "saknar"})) return false;
    if (heading_ && !in_head_) return true;
    if (block.sort == BlockSort::item) return true;
    if (at < paper_.front_end() && letters(block.text) < 60 && !ends_sentence(block.text)) return false;
    return opinion_words(lower) || (ends_sentence(block.text) && word_count(block.text) > 5);
  }

  const Paper& paper_;
  std::vector<Block> blocks_;
  bool memo_;
  const std::vector<ViewTable>& tables_;
  std::vector<ResponsePassage> all_;
  Text heading_;
  bool silent_ = false;
  bool in_head_ = true;
  bool stands_ = false;             // the block at hand is set as a heading and is a sentence
  bool skipping_ = false;           // its points are numbered as what was asked is
  bool marks_ = false;              // the answer's headings are numbers or letters alone
  bool joins_ = false;              // the list at hand is what a stand's sentence ends in
  const Block* pending_ = nullptr;  // a heading that nothing has followed yet
};

}  // namespace

std::vector<ResponsePassage> response_passages(const Paper& paper, bool memo, const std::vector<ViewTable>& tables) {
  return Collector(paper, memo, tables).collect();
}

}  // namespace akt
