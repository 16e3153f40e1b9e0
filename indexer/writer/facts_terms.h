// A record's facts as terms and values of the field table.
#pragma once

#include <xapian.h>

#include "corpus/model/record.h"
#include "indexer/language/analyser.h"

namespace akt {

void add_facts(const Record& record, Xapian::Document& document, Analyser& analyser);

}  // namespace akt
