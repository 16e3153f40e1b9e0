// A record as a Xapian document: its terms, values and stored form.
#pragma once

#include <xapian.h>

#include "corpus/model/record.h"
#include "indexer/writer/vocabulary.h"
#include "indexer/writer/word_table.h"

namespace akt {

// The words are the calling thread's own, the vocabulary that of the database it is for. Text that isn't NFC is made so
// first.
Xapian::Document make_document(Record record, WordTable& words, Vocabulary& vocabulary);

}  // namespace akt
