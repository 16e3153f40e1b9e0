// The form a record has inside the index: what a hit shows first, then the text by page, then all facts, so that a page
// of hits reads no JSON.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "corpus/model/record.h"
#include "corpus/text/result.h"
#include "indexer/schema/squeeze.h"

namespace akt {

// The record's bytes, and what is kept of them when they have been squeezed.
std::string record_bytes(Record record);
std::string packed_record(std::string_view squeezed);

struct StoredHit {
  std::string_view id;
  Kind kind = Kind::other;
  std::string_view title;
  std::string_view municipality;  // empty: none
  std::string_view body;
  std::string_view date;  // "2019-01-31"
  std::string_view item;
  std::string_view registry_number;
  std::string_view publication;
  std::string_view path;
  std::string_view sha256;
  std::string_view media_type;
  int first_page = 0;
  int last_page = 0;
};
struct StoredPage {
  int page = 0;
  std::string_view text;
};
// Views into its own bytes, which stay where they are when it is moved.
struct StoredRecord {
  Bytes bytes;
  StoredHit hit;
  std::vector<StoredPage> pages;
  std::string_view facts;  // the stored JSON without the pages
};

// Error: damaged.
Result<StoredRecord> unpack_record(std::string_view packed, const ReadingDictionaries& dictionaries);
Result<Record> record_of(const StoredRecord& stored);

}  // namespace akt
