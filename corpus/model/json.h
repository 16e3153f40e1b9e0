// Contract 1: a record as one JSON object, and back. Key order is fixed, so equal records give equal bytes.
#pragma once

#include <string>
#include <string_view>

#include "corpus/model/record.h"
#include "corpus/text/result.h"

namespace akt {

enum class JsonForm {
  exported,   // contract 1, without text
  with_text,  // contract 1 with `text`
  stored,     // everything, for the worker's protocol and the archive: pages and evidence too
};

std::string to_json(const Record& record, JsonForm form);
// Reads the stored form. Error: damaged, with the key at fault.
Result<Record> record_from_json(std::string_view json);

}  // namespace akt
