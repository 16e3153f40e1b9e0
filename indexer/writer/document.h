// A record as a Xapian document: its terms, values and stored form.
#pragma once

#include <xapian.h>

#include "corpus/model/record.h"
#include "indexer/language/analyser.h"
#include "indexer/writer/vocabulary.h"

namespace akt {

// The analyser is the calling thread's own, the vocabulary that of the database it is for. Text that isn't NFC is made
// so first.
Xapian::Document make_document(Record record, Analyser& analyser, Vocabulary& vocabulary);

}  // namespace akt
