// What kind of paper lines look like, from general signals: headings, labels, opening words. Used by bundles/ to find
// where documents start and what they are, and by readers for a file that holds one paper.
#pragma once

#include <span>

#include "corpus/model/kind.h"
#include "importers/formats/pages.h"

namespace akt {

// Each 0..1; above 0.5 is a fair guess. Give the whole paper when you have it, else its first page. Linear.
double looks_like_memo(std::span<const Line> lines);
double looks_like_consultation(std::span<const Line> lines);
double looks_like_response(std::span<const Line> lines);
double looks_like_partnership(std::span<const Line> lines);
double looks_like_compact(std::span<const Line> lines);
double looks_like_action_plan(std::span<const Line> lines);
double looks_like_policy(std::span<const Line> lines);
double looks_like_summons(std::span<const Line> lines);
double looks_like_report(std::span<const Line> lines);
double looks_like_letter(std::span<const Line> lines);
double looks_like_appendix(std::span<const Line> lines);

struct KindGuess {
  Kind kind = Kind::other;
  double score = 0;
};

// The likeliest of the kinds above; `other` when none reaches 0.5. Never meeting or minutes_item: those are bundles'
// own.
KindGuess guess_kind(std::span<const Line> lines);

}  // namespace akt
