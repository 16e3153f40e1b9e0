// An archive's index opened for reading. Thread-safe: each call takes a database of its own from a pool.
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/text/date.h"
#include "corpus/text/result.h"
#include "indexer/schema/shards.h"
#include "search/engine/results.h"

namespace akt {

struct EngineOptions {
  // How old a view may be before a call looks for a newer commit. Zero: every call sees the last commit.
  std::chrono::milliseconds freshness{0};
  // open_to_all opens the public index alone: nothing else can come out of it. Commands on the archive see everything.
  Level level = Level::internal;
};

struct IndexState {
  std::uint32_t records = 0;
  int schema = 0;
  int analysis = 0;
  std::string revision;   // another after every commit and every rebuild
  bool outdated = false;  // the analysis differs from this program's: `akt reindex` makes it right
};

class SearchEngine {
 public:
  // Errors: not_found (no index there), newer_schema, storage.
  static Result<std::unique_ptr<SearchEngine>> open(const std::filesystem::path& index, EngineOptions options = {});
  virtual ~SearchEngine() = default;
  SearchEngine(const SearchEngine&) = delete;
  SearchEngine& operator=(const SearchEngine&) = delete;

  // Any text is a query; errors are only the index's own.
  virtual Result<SearchResults> search(const SearchRequest& request) = 0;

  // One record by its id, or by the end of it when only one record's id ends so; ambiguous otherwise, naming them.
  virtual Result<Record> fetch(std::string_view id_or_tail) = 0;
  // Every record in id order, one at a time in memory. A visitor that returns false ends it.
  virtual Result<void> for_each(const std::function<bool(const Record&)>& visit) = 0;
  // Only what a hit shows, for lists: the same order, a good deal faster.
  virtual Result<void> for_each_hit(const std::function<bool(const Hit&)>& visit) = 0;

  // The records of a case, by any form of its number: those that carry it, in date order. With `mentions`, also those
  // whose text only names it.
  virtual Result<std::vector<Record>> of_case(std::string_view registry_number, bool mentions = false) = 0;
  // Where a reference leads: the item of that body on that day; several when the papers have it twice.
  virtual Result<std::vector<std::string>> find_item(std::string_view body, const Date& date,
                                                     std::string_view item) = 0;
  // Ids of the records a query matches, all of them, in id order.
  virtual Result<std::vector<std::string>> matching(std::string_view query) = 0;
  // Ids of the records a source file gave.
  virtual Result<std::vector<std::string>> of_file(std::string_view sha256) = 0;

  // Where a text holds what the query asks for, as a snippet marks it: for a whole record or a page shown as a picture.
  virtual Result<std::vector<Mark>> marks(std::string_view query, std::string_view text) = 0;

  virtual Result<IndexState> state() = 0;

 protected:
  SearchEngine() = default;
};

}  // namespace akt
