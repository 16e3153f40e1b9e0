// What officials have confirmed of what the software suggested: a log in the archive's folder, one JSON object a line,
// the last word on a passage counts. No import and no reindex touches it.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "corpus/model/record.h"
#include "corpus/text/result.h"

namespace akt {

struct Confirmation {
  std::string consultation;  // bare key of its registry number
  std::string key;           // of the passage: who says it and its words
  std::string consultee;
  std::string quote;
  Text suggested_theme;  // what the software had said
  Text suggested_stance;
  Text theme;  // what holds
  Text stance;
  Text comment;
  Text position;  // the municipality's
  Text reason;
  std::string by;  // the user's name
  std::string at;  // ISO day and time
};

// In the order they were made; a line that a power cut left unfinished is no line.
Result<std::vector<Confirmation>> confirmations(const std::filesystem::path& archive);
// Durable when it returns. The archive must be held for writing.
Result<void> confirm(const std::filesystem::path& archive, const std::vector<Confirmation>& all);

}  // namespace akt
