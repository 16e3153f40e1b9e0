// The readers of papers that are not minutes: each makes one Record with kind, title, date, numbers, references, facts,
// warnings and evidence. Source, text and id are filled in by read_file() and the writer.
#pragma once

#include "importers/readers/reader.h"

namespace akt {

Record read_memo(const Document& document, const Context& context);
Record read_consultation(const Document& document, const Context& context);
Record read_response(const Document& document, const Context& context);
Record read_partnership(const Document& document, const Context& context);
// compact, action_plan, policy, summons, appendix, letter, report, other: document.kind says which.
Record read_plain(const Document& document, const Context& context);

// The one of these that document.kind asks for.
Record read_paper(const Document& document, const Context& context);

}  // namespace akt
