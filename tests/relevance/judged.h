// Judged queries, asked of an archive of the samples. README.md says how they were judged.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "corpus/text/result.h"
#include "search/engine/engine.h"

namespace akt {

// A judgement names papers; a copy of a named paper, in a bundle say, is as good as the paper.
struct Judged {
  std::string kind;  // of query: inflection, number …
  std::string query;
  std::vector<std::string> relevant;  // file, file#§, file#kind or file#kind:number
};

struct Score {
  std::string query;
  double recall = 0;      // relevant papers among the first ten hits; of ten when more are relevant
  double reciprocal = 0;  // one over the first relevant paper's place
  std::vector<std::string> missed;
  std::vector<std::string> first;  // ids of the first five hits
};

Result<std::vector<Judged>> judged_queries(const std::filesystem::path& file);
// Imports the folder into a new archive, as akt import does.
Result<void> import_folder(const std::filesystem::path& folder, const std::filesystem::path& archive);

class Judge {
 public:
  static Result<Judge> of(SearchEngine& engine);
  Result<Score> ask(const Judged& judged) const;

 private:
  struct Paper {
    Hit hit;
    std::string number;
    std::string text;  // fingerprint
  };
  bool is(const Paper& paper, const std::string& name) const;

  SearchEngine* engine_ = nullptr;
  std::map<std::string, Paper> papers_;  // by id
};

}  // namespace akt
