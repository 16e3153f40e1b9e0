#include <algorithm>

#include "importers/readers/people.h"
#include "importers/readers/phrases.h"
#include "importers/readers/respondent.h"
#include "importers/readers/response_parts.h"

namespace akt {
namespace {

// What an answer opens with before it says anything: "Nämnden har beretts tillfälle att yttra sig över …".
bool formal(std::string_view lower) {
  return has_any_stem(lower, {"beretts tillfälle",
                              "beretts möjlighet",
                              "getts tillfälle",
                              "getts möjlighet",
                              "fått tillfälle",
                              "fått möjlighet",
                              "remitterats",
                              "har remitterat",
                              "tackar för",
                              "tack för möjligheten",
                              "inbjudits att",
                              "här kommer",
                              "härmed översänds",
                              "bifogas",
                              "bifogar",
                              "har skickats på remiss",
                              "är remissinstans",
                              "beslutet har fattats",
                              "yttrandet har beslutats",
                              "yttrandet har antagits",
                              "yttrandet har godkänts",
                              "beslut i ärendet har",
                              "i detta ärende har",
                              "behandlade remissen",
                              "behandlat remissen",
                              "behandlat kommunens remiss",
                              "har behandlat",
                              "lämna följande",
                              "lämnar följande",
                              "avge följande",
                              "avger följande",
                              "framföra följande",
                              "enligt delegation"});
}

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
    if (formal(lower) && !has_any_stem(lower, {"anser", "bör", "föreslår", "saknar"})) return false;
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

// The numbers after "förslag", "punkterna", "avsnitt": "1–3", "2 och 4", "4.1".
std::vector<std::string> numbers_after(std::string_view lower, size_t at) {
  std::vector<std::string> found;
  int from = 0;
  bool range = false;
  while (at < lower.size()) {
    if (lower[at] == ' ' || lower[at] == ',') {
      ++at;
      continue;
    }
    const std::string_view rest = lower.substr(at);
    if (rest.starts_with("och ") || rest.starts_with("samt ")) {
      at += rest.starts_with("och ") ? 4 : 5;
      continue;
    }
    if (from > 0 && (rest.starts_with("-") || rest.starts_with("–") || rest.starts_with("till "))) {
      at += rest.starts_with("-") ? 1 : rest.starts_with("till ") ? 5 : 3;
      range = true;
      continue;
    }
    size_t end = 0;
    while (end < rest.size() &&
           ((rest[end] >= '0' && rest[end] <= '9') ||
            (rest[end] == '.' && end + 1 < rest.size() && rest[end + 1] >= '0' && rest[end + 1] <= '9')))
      ++end;
    if (end == 0 || end > 5) break;
    const std::string number(rest.substr(0, end));
    const int value = number.find('.') == std::string::npos ? std::stoi(number) : 0;
    if (range && value > from && value - from < 100)
      for (int between = from + 1; between < value; ++between) found.push_back(std::to_string(between));
    found.push_back(number);
    from = value;
    range = false;
    at += end;
  }
  return found;
}

}  // namespace

std::vector<ResponsePassage> response_passages(const Paper& paper, bool memo) {
  return Collector(paper, memo).collect();
}

std::vector<ProposalStance> proposal_stances(const Paper& paper, const std::vector<Passage>& all) {
  std::vector<ProposalStance> found;
  for (const Passage& passage : all) {
    // Each clause has its own stand: "tillstyrker förslag 1 men avstyrker förslag 2".
    std::vector<size_t> cuts{0};
    for (const std::string_view mark : {" men ", " medan ", "; ", ", dock", " och avstyrk", " och tillstyrk"})
      for (size_t at = passage.lower.find(mark); at != std::string::npos; at = passage.lower.find(mark, at + 1))
        cuts.push_back(at + 1);
    cuts.push_back(passage.lower.size());
    std::sort(cuts.begin(), cuts.end());
    for (size_t n = 0; n + 1 < cuts.size(); ++n) {
      const std::string clause = passage.lower.substr(cuts[n], cuts[n + 1] - cuts[n]);
      const auto hit = stance_of(clause);
      if (!hit) continue;
      for (const std::string_view word :
           {"förslag", "förslagen", "punkt", "punkten", "punkterna", "avsnitt", "fråga"}) {
        const std::string mark = std::string(word) + " ";
        for (size_t at = find_stem(clause, mark); at != std::string::npos; at = find_stem(clause, mark, at + 1))
          for (const std::string& number : numbers_after(clause, at + mark.size())) {
            const std::string name = (word.starts_with("förslag") ? "förslag "
                                      : word.starts_with("punkt") ? "punkt "
                                                                  : mark) +
                                     number;
            found.push_back({name, std::string(stance_name(hit->stance)), passage.text,
                             paper.outline().blocks()[passage.block].page});
          }
      }
    }
  }
  return found;
}

}  // namespace akt
