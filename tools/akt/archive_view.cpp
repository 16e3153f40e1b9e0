#include "tools/akt/archive_view.h"

#include "indexer/archive/resolver.h"

namespace akt {

Result<ArchiveView> ArchiveView::open(const std::filesystem::path& folder, Level level) {
  auto archive = Archive::open(folder, Access::read);
  if (!archive) return pass_on(archive);
  auto engine = SearchEngine::open(archive->index(), {std::chrono::milliseconds(0), level});
  if (!engine) return pass_on(engine);
  return ArchiveView(std::move(*archive), std::move(*engine));
}

Result<Record> ArchiveView::fetch(const std::string& id_or_tail) {
  auto record = engine_->fetch(id_or_tail);
  if (!record && record.error().code == ErrorCode::not_found) {
    const auto row = archive_.ledger().record(id_or_tail);
    if (row && *row && (*row)->publication == "withdrawn")
      return fail(ErrorCode::withdrawn, "the record " + id_or_tail + " was taken down",
                  "publication.jsonl in the archive says by whom and why");
  }
  if (!record) return record;
  if (auto resolved = resolve_links(archive_.ledger(), *record); !resolved) return pass_on(resolved);
  return record;
}

Result<void> ArchiveView::for_each(const std::function<Result<void>(Record&)>& visit) {
  Result<void> outcome;
  auto all = engine_->for_each([&](const Record& stored) {
    Record record = stored;
    outcome = resolve_links(archive_.ledger(), record);
    if (outcome) outcome = visit(record);
    return outcome.has_value();
  });
  return all ? outcome : all;
}

}  // namespace akt
