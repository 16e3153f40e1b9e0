// A record as a Xapian document: its terms, values and stored form.
#pragma once

#include <xapian.h>

#include "corpus/model/record.h"
#include "indexer/language/analyser.h"

namespace akt {

// The analyser is the calling thread's own. Text that isn't NFC is made so first.
Xapian::Document make_document(Record record, Analyser& analyser);

}  // namespace akt
