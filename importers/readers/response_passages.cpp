#include <algorithm>

#include "importers/readers/people.h"
#include "importers/readers/phrases.h"
#include "importers/readers/respondent.h"
#include "importers/readers/response_parts.h"

namespace akt {
namespace {

class Collector {
 public:
  Collector(const Paper& paper, bool memo) : paper_(paper), blocks_(paper.outline().blocks()), memo_(memo) {}

  std::vector<ResponsePassage> collect() {
    const auto& chapters = paper_.outline().chapters();
    size_t next = 0;
    for (size_t at = 0; at < blocks_.size(); ++at) {
      if (next < chapters.size() && chapters[next].heading_block == at) {
        enter(chapters[next++], at);
        continue;
      }
      block(at);
    }
    flush_heading();
    return std::move(all_);
  }

 private:
  void enter(const Chapter& chapter, size_t at) {
    flush_heading();
    silent_ = no_opinion(chapter.topic, memo_);
    heading_ = without_stray_hyphens(chapter.heading);
    in_head_ = at < paper_.after_title();
    pending_ = &blocks_[at];
  }

  // A heading with nothing under it stands for itself.
  void flush_heading() {
    if (pending_ == nullptr) return;
    rest(*pending_);
    pending_ = nullptr;
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
    Said said;
    said.hear(block.text);
    if (!opinion(at, lower, said)) {
      if (heading_ && pending_ != nullptr) flush_heading();
      return rest(block);
    }
    if (in_head_) flush_heading();
    Text heading = in_head_ ? Text() : heading_;
    std::string text = block.text;
    if (const size_t colon = heading ? 0 : run_in_theme(text); colon > 0) {
      heading = text.substr(0, colon);
      text = text.substr(colon + 2);
    } else if (heading && said.stance() && pending_ == nullptr && concludes(text)) {
      heading.reset();
    }
    pending_ = nullptr;
    const auto stance = said.stance();
    // Points of a list belong to the words before them.
    if (block.sort == BlockSort::item && !all_.empty() && all_.back().opinion && all_.back().heading == heading &&
        !said.strong && all_.back().page == block.page) {
      all_.back().text += '\n' + text;
      if (stance && all_.back().stance == stance_name(Stance::comments_only)) take(all_.back(), *stance, said);
      return;
    }
    ResponsePassage passage{heading, std::move(text), block.page, std::nullopt, std::nullopt, true};
    take(passage, stance.value_or(Stance::comments_only), said);
    all_.push_back(std::move(passage));
  }

  static void take(ResponsePassage& passage, Stance stance, const Said& said) {
    passage.stance = std::string(stance_name(stance));
    if (!said.sentence().empty()) passage.sentence = said.sentence();
  }

  bool opinion(size_t at, std::string_view lower, const Said& said) const {
    const Block& block = blocks_[at];
    if (block.sort == BlockSort::field || block.sort == BlockSort::contents || closing(block)) return false;
    if (at < paper_.after_title()) return said.stance().has_value() && ends_sentence(block.text);
    if (silent_) return false;
    if (said.stance()) return true;
    // Who decided and who signs is told under the last theme too.
    if (formal_opening(lower) && !has_any_stem(lower, {"anser", "bör", "föreslår", "saknar"})) return false;
    if (heading_ && !in_head_) return true;
    if (block.sort == BlockSort::item) return true;
    if (at < paper_.front_end() && letters(block.text) < 60 && !ends_sentence(block.text)) return false;
    return opinion_words(lower) || (ends_sentence(block.text) && word_count(block.text) > 5);
  }

  const Paper& paper_;
  const std::vector<Block>& blocks_;
  bool memo_;
  std::vector<ResponsePassage> all_;
  Text heading_;
  bool silent_ = false;
  bool in_head_ = true;
  const Block* pending_ = nullptr;  // a heading that nothing has followed yet
};

}  // namespace

std::vector<ResponsePassage> response_passages(const Paper& paper, bool memo) {
  return Collector(paper, memo).collect();
}

}  // namespace akt
