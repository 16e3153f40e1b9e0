// A consultation: who was asked, who answered and how, and the views theme by theme.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/text/result.h"
#include "indexer/archive/confirmations.h"
#include "search/engine/engine.h"
#include "search/views/same_words.h"
#include "search/views/themes.h"

namespace akt {

inline constexpr std::string_view kNoTheme = "Övrigt";  // what fits no theme, and what nobody commented

struct ConsulteeRow {
  std::string consultee;
  Text respondent_kind;
  bool invited = false;
  std::string status;  // answered, late, declined, extension, no_reply
  Day date;            // it came, or was written
  Text stance;
  Text record;
  std::string stance_quote;  // the sentence that carries the stance
  int stance_page = 0;
  bool confirmed = false;
  Text suggested_stance;  // what the software found, where an officer said otherwise
  Day extension;          // granted until
  bool extension_asked = false;
  std::vector<std::string> more_records;  // further answers of the same consultee
  std::optional<Decided> decided;         // by whom and at which §
  Text decided_record;
  std::vector<Attachment> unreadable;  // what came and can't be read
  Text tied_by;                        // number, title or sender
  std::vector<ProposalStance> proposals;
  std::string key;  // of the stance on the whole, for confirming
  Text comment, position, reason;
};

struct CollatedView {
  Text theme;  // one of the consultation's themes, kNoTheme, or as the response has it
  std::string consultee;
  Text stance;
  std::string quote;
  int page = 0;
  std::string record;
  bool confirmed = false;  // by an officer; what the software found is a suggestion
  std::string key;
  Text heading;       // the answer's own, where it is not the theme's name
  Text sentence;      // that carries the stance
  bool rest = false;  // head, greeting, signature: in the annex, for nothing is dropped
  Text suggested_theme;
  Text suggested_stance;
  Text comment, position, reason;
};

// A response that names no case: which consultations it may answer.
struct UntiedResponse {
  std::string record;
  std::string consultee;
  std::string title;
  std::vector<std::string> candidates;  // registry numbers
};

struct ConsultationView {
  std::string registry_number;
  std::string title;
  Day deadline;
  Text record;              // the letter's
  std::string themes_from;  // letter, paper, given, answers
  std::vector<std::string> themes;
  std::vector<ConsulteeRow> ledger;  // invited first, in the letter's order; then who answered uninvited
  std::vector<CollatedView> views;   // theme by theme
  std::vector<SameWords> same;
  std::vector<UntiedResponse> untied;
  std::vector<std::string> replaced;   // answers that a later one of the same consultee stands in for
  std::vector<std::string> conflicts;  // between what was confirmed and what is there now
  std::map<std::string, int> totals;   // by status and by stance
};

struct ConsultationOptions {
  std::vector<ThemeText> themes;        // given by the official, before any other
  std::vector<Confirmation> confirmed;  // of any consultation
  bool mask_private = false;            // private persons' names
};

// Errors: bad_input, not_found.
Result<ConsultationView> consultation_view(SearchEngine& engine, std::string_view number,
                                           const ConsultationOptions& options = {});

// What a confirmation is tied to: who says it and in which words, whatever record holds it.
std::string passage_key(std::string_view consultee, std::string_view words);

}  // namespace akt
