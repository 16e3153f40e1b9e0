// Letters to records: the letter itself, and what is attached to it read as any other paper.
#pragma once

#include <vector>

#include "importers/formats/email.h"
#include "importers/readers/reader.h"

namespace akt {

// In the letters' order, the letter before its attachments. An answer in an attachment learns from the letter around it
// when it came, which case it answers and from whom it is, where it does not say so itself. What cannot be read is
// named on the letter's record.
std::vector<Record> read_letters(const std::vector<Mail>& mails, const Context& context);

}  // namespace akt
