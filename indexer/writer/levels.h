// Which of the two levels' indexes a record stands in, and in which form.
#pragma once

#include <optional>

#include "corpus/model/record.h"
#include "indexer/schema/shards.h"

namespace akt {

struct Forms {
  std::optional<Record> open_to_all;
  std::optional<Record> internal;
  bool hidden_half = false;  // both stand for one record: the public one is masked
};

Forms forms_of(const Record& record);

}  // namespace akt
