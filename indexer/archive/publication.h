// Who may see a record, and who decided it: by hand, in a log that only grows; else by the operator's rules; else by
// what kind of record it is.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/model/record.h"
#include "corpus/text/result.h"

namespace akt {

inline constexpr const char* kPublicationLog = "publication.jsonl";  // in the archive's folder

struct Decision {
  std::string id;           // of the record
  std::string sha256;       // of its file
  std::string was;          // internal, public, masked, withdrawn
  std::string publication;  // what it is from now on
  std::string why;
  std::string by;  // the user's name
  std::string at;  // ISO day and time
};

// In the order they were made.
Result<std::vector<Decision>> decisions(const std::filesystem::path& archive);
// Durable when it returns. The archive must be held for writing.
Result<void> add_decisions(const std::filesystem::path& archive, const std::vector<Decision>& made);
// The last word on each record.
std::map<std::string, Decision> last_decisions(const std::vector<Decision>& all);

bool is_publication(std::string_view word);  // internal, public or masked: what a rule or a hand can give

// A rule holds for a record that is of one of its kinds, of one of its bodies and from one of its folders; a list that
// is empty asks for nothing.
struct PublicationRule {
  std::string publication;
  std::vector<Kind> kinds;
  std::vector<std::string> bodies;
  std::vector<std::string> folders;  // "protokoll/2024": folders that follow each other in the file's path
};

struct PublicationRules {
  std::vector<PublicationRule> rules;  // the first that holds counts
  Text otherwise;                      // none: everybody, but for letters and what has no kind
};

// `path` is the file's, with its folders.
std::string publication_by_rule(const PublicationRules& rules, const Record& record, const std::filesystem::path& path);

}  // namespace akt
