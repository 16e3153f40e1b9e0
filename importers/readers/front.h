// A paper while it is being read: its record, its outline and labels, and the head that all kinds have in common.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "importers/readers/labels.h"
#include "importers/readers/outline.h"
#include "importers/readers/passages.h"
#include "importers/readers/reader.h"

namespace akt {

class Paper {
 public:
  Paper(const Document& document, const Context& context);

  const Outline& outline() const { return outline_; }
  std::span<const Line> lines() const { return outline_.lines(); }
  const std::vector<Labelled>& labels() const { return labels_; }
  // Blocks [0, front_end) are the head: before the first section or long paragraph.
  size_t front_end() const { return front_end_; }
  // The line after the head.
  size_t body_line() const;
  // The first block of the title, or npos.
  size_t title_block() const { return title_block_; }
  // The block after the title, wrapped lines and sub-title counted in; 0 when there is no title.
  size_t after_title() const { return after_title_; }

  // Where a fact comes from.
  void note(std::string fact, size_t line, std::string rule);
  void note(std::string fact, const Block& block, std::string rule) {
    note(std::move(fact), block.first, std::move(rule));
  }
  void note(std::string fact, const Passage& passage, std::string rule);  // the sentence, not its whole paragraph
  void warn(std::string_view code);

  Record record;

 private:
  void find_front();
  void find_title(const Document& document);
  void find_date();
  void find_numbers();
  bool not_a_title(const Block& block) const;
  double title_score(size_t block, float largest) const;

  Outline outline_;
  std::vector<Labelled> labels_;
  std::vector<bool> labelled_lines_;
  size_t front_end_ = 0;
  size_t title_block_ = static_cast<size_t>(-1);
  size_t after_title_ = 0;
};

// A word that only says what sort of paper it is: "Tjänsteskrivelse", "YTTRANDE", "Bilaga 2".
bool kind_word(std::string_view text);
// A department or office: "Kommunledningskontoret", "Socialförvaltningen i Lund".
bool department_name(std::string_view text);
// "Lunds kommun", "Göteborgs Stad", "Region Skåne".
bool municipality_name(std::string_view text);

}  // namespace akt
