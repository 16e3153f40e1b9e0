// What an answer says, sentence by sentence and stretch by stretch. Private to the reader of answers.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/model/record.h"
#include "importers/readers/front.h"
#include "importers/readers/passages.h"
#include "importers/readers/stance.h"
#include "importers/readers/view_table.h"

namespace akt {

// What has been heard of a text's stand so far.
struct Said {
  std::optional<StanceHit> strong;
  std::optional<StanceHit> weak;
  bool changes = false;
  bool wished = false;  // that something be otherwise
  std::string strong_sentence;
  std::string weak_sentence;

  void hear(std::string_view text);
  std::optional<Stance> stance() const;
  // The sentence that carries it.
  const std::string& sentence() const { return strong ? strong_sentence : weak_sentence; }

  // Two stands in one text: an approval with a part taken back is one with changes.
  static Stance joined(Stance a, Stance b);
};

// Sections that hold no opinion. In a memo that proposes an answer there are more of them.
bool no_opinion(Topic topic, bool memo);
bool opinion_words(std::string_view lower);
// What an answer opens with before it says anything: "Nämnden har beretts tillfälle att yttra sig över …".
bool formal_opening(std::string_view lower);
// "Klubben har 780 medlemmar.": who writes, which is about nothing that was sent out.
bool presents_itself(std::string_view text);
// "3.", "B", "Fråga 2": all that there is of a heading where the answer follows what was asked.
bool mark_alone(std::string_view text);
// "Processen för samverkan: Nämnden anser …": where the theme ends, 0 when there is none.
size_t run_in_theme(std::string_view text);
// "Sammanfattningsvis …": speaks of the whole, under whatever heading it stands.
bool concludes(std::string_view text);
// Greetings, signatures and dates at the end.
bool closing(const Block& block);

// Without "ert" and "er", which say that the number after them is the other side's.
std::string without_your(std::string_view text);
// "TSS 2026-2210 Besked om remiss, dnr KS 2020/0882": of several the one that is called the other side's or the
// remiss's, and never "vårt dnr".
Text number_in_title(const std::string& title);
// Which consultation is answered, and which of the numbers is the answer's own.
void read_answered(Paper& paper, ConsultationResponse& response, const std::vector<Passage>& all);

// The whole answer in its order, nothing left out: what stands under which heading and what stand it takes.
std::vector<ResponsePassage> response_passages(const Paper& paper, bool memo, const std::vector<ViewTable>& tables);
// Stands on numbered proposals: "tillstyrker förslag 1–3 men avstyrker förslag 4".
void proposals_in(std::string_view sentence, int page, std::vector<ProposalStance>& found);

}  // namespace akt
