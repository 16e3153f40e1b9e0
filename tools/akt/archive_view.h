// An archive opened for reading: its ledger and its index, and records with their references resolved.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "corpus/model/record.h"
#include "corpus/text/result.h"
#include "indexer/archive/archive.h"
#include "search/engine/engine.h"

namespace akt {

class ArchiveView {
 public:
  static Result<ArchiveView> open(const std::filesystem::path& folder, Level level = Level::internal);

  SearchEngine& engine() { return *engine_; }
  const Archive& archive() const { return archive_; }
  Result<Record> fetch(const std::string& id_or_tail);
  // Every record in id order; the error of the first that can't be read ends it.
  Result<void> for_each(const std::function<Result<void>(Record&)>& visit);

 private:
  ArchiveView(Archive archive, std::unique_ptr<SearchEngine> engine)
      : archive_(std::move(archive)), engine_(std::move(engine)) {}
  Archive archive_;
  std::unique_ptr<SearchEngine> engine_;
};

}  // namespace akt
