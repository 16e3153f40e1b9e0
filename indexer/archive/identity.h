// What a record is called, and which two records can be the same paper.
#pragma once

#include <string>

#include "corpus/model/item_series.h"
#include "corpus/model/record.h"
#include "indexer/archive/ledger.h"

namespace akt {

// The readable id a record would have were it alone: lund-kommunfullmaktige-2019-01-31-16,
// lund-remiss-2020-11-30-ks-2020-882.
std::string natural_id(const Record& record);

// The columns a record is compared and referred to by.
RecordRow row_of(const Record& record);

// The sitting as the ledger keeps it; empty when the paper says neither series nor hour.
std::string sitting_key(const Sitting& sitting);
Sitting sitting_of(const RecordRow& row);
bool same_sitting(const RecordRow& a, const RecordRow& b);

// Facts that forbid that two records of one kind are the same paper or versions of it: minutes of another day, a
// response from another consultee, a contract with another party. What is unknown contradicts nothing.
bool contradict(const RecordRow& a, const RecordRow& b);

}  // namespace akt
