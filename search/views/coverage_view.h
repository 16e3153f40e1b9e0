// Nothing is missing without a sign: what became of every file seen, and every hole in a series of §.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "corpus/text/result.h"
#include "indexer/archive/ledger.h"

namespace akt {

struct TroubledFile {
  std::string name;
  std::string status;
  std::string reason;
  std::string message;
};

// One body's § of one year.
struct ItemSeries {
  std::string municipality;
  std::string body;  // slugs
  int year = 0;
  int64_t meetings = 0;
  int64_t items = 0;
  int first = 0;
  int last = 0;
  std::vector<Interval> holes;
};

struct Coverage {
  std::vector<StatusCount> files;
  std::map<std::string, int64_t> records;  // by kind
  std::vector<TroubledFile> troubled;      // failed, read in part only, or left by an import that was cut off
  std::vector<ItemSeries> series;
};

// `shown` says which records count; nothing: all of them.
Result<Coverage> coverage(const Ledger& ledger, const std::function<bool(const RecordRow&)>& shown = {});

}  // namespace akt
