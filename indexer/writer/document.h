// A record as a Xapian document: its terms, values and stored form.
#pragma once

#include <xapian.h>

#include "corpus/model/record.h"
#include "indexer/writer/squeezer.h"
#include "indexer/writer/vocabulary.h"
#include "indexer/writer/word_table.h"

namespace akt {

// What one database has been told of its words and records; a handle opened anew needs a new one.
struct DatabaseMemory {
  explicit DatabaseMemory(Xapian::WritableDatabase& database) : vocabulary(database), squeeze(database) {}

  Vocabulary vocabulary;
  Squeezer squeeze;
};

// The words are the calling thread's own, the memory that of the database the document is for. Text that isn't NFC is
// made so first.
Xapian::Document make_document(Record record, WordTable& words, DatabaseMemory& memory);

}  // namespace akt
