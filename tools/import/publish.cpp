#include "tools/import/publish.h"

#include <algorithm>
#include <set>

#include "corpus/model/public_form.h"
#include "indexer/writer/index_writer.h"
#include "search/engine/engine.h"

namespace akt {
namespace {

namespace fs = std::filesystem;

constexpr const char* kPurging = "purging";  // in the archive's folder while freed space is still to be given back

// Withdrawn ones are in no index: the ledger knows them by their whole id.
Result<RecordRow> row_called(const Archive& archive, SearchEngine& engine, const std::string& name) {
  auto row = archive.ledger().record(name);
  if (!row) return pass_on(row);
  if (*row) return std::move(**row);
  const auto record = engine.fetch(name);
  if (!record) return pass_on(record);
  row = archive.ledger().record(record->id);
  if (!row) return pass_on(row);
  if (!*row) return fail(ErrorCode::storage, "the ledger does not know the record " + record->id, "run akt check");
  return std::move(**row);
}

class Carrying {
 public:
  explicit Carrying(Archive& archive) : archive_(archive), ledger_(archive.ledger()) {}

  Result<void> run();

 private:
  Result<void> apply(const Decision& decision, const RecordRow& row);
  Result<void> note_files();
  Result<void> purge();
  fs::path marker() const { return archive_.folder() / kPurging; }

  Archive& archive_;
  Ledger& ledger_;
  std::unique_ptr<IndexWriter> writer_;
  std::unique_ptr<SearchEngine> engine_;
  std::set<std::int64_t> files_;
};

Result<void> Carrying::apply(const Decision& decision, const RecordRow& row) {
  files_.insert(row.file);
  if (decision.publication == "withdrawn") {
    if (auto gone = writer_->delete_record(row.id); !gone) return gone;
    return ledger_.withdraw(row.id);
  }
  if (auto noted = ledger_.publish(row.id, decision.publication); !noted) return noted;
  if (row.publication == "withdrawn") return {};
  auto record = engine_->fetch(row.id);
  if (!record) return pass_on(record);
  record->publication = decision.publication;
  return writer_->replace_record(std::move(*record));
}

// A file is withdrawn when all of it is; one of its records is enough for it to be read again.
Result<void> Carrying::note_files() {
  for (const std::int64_t id : files_) {
    const auto rows = ledger_.records_of(id);
    if (!rows) return pass_on(rows);
    const bool all =
        std::all_of(rows->begin(), rows->end(), [](const RecordRow& row) { return row.publication == "withdrawn"; });
    auto file = ledger_.file(id);
    if (!file) return pass_on(file);
    if (!*file || all == ((*file)->status == FileStatus::withdrawn)) continue;
    (*file)->status = all ? FileStatus::withdrawn : FileStatus::indexed;
    if (auto updated = ledger_.update(**file); !updated) return updated;
  }
  return {};
}

// A deleted record's text stays in freed blocks of the index and in the ledger's log until they are written anew.
Result<void> Carrying::purge() {
  if (auto done = compact_index(archive_.index()); !done) return done;
  if (auto done = ledger_.scrub(); !done) return done;
  std::error_code problem;
  fs::remove(marker(), problem);
  if (problem) return tl::unexpected<Error>(storage_error("remove", marker(), problem.value()));
  return {};
}

Result<void> Carrying::run() {
  const auto made = decisions(archive_.folder());
  if (!made) return pass_on(made);
  std::vector<std::pair<Decision, RecordRow>> undone;
  bool hides = false;
  for (const auto& [id, decision] : last_decisions(*made)) {
    auto row = ledger_.record(id);
    if (!row) return pass_on(row);
    if (!*row || (*row)->publication == decision.publication) continue;
    hides = hides || !is_published(decision.publication);
    undone.emplace_back(decision, std::move(**row));
  }
  std::error_code problem;
  const bool left = fs::exists(marker(), problem);
  if (undone.empty()) return left ? purge() : Result<void>();
  if (hides && !left)
    if (auto marked = write_durably(marker(), ""); !marked) return marked;

  auto writer = IndexWriter::open(archive_.index());
  if (!writer) return pass_on(writer);
  writer_ = std::move(*writer);
  auto engine = SearchEngine::open(archive_.index());
  if (!engine) return pass_on(engine);
  engine_ = std::move(*engine);
  if (auto begun = ledger_.begin(); !begun) return begun;
  const auto all = [&]() -> Result<void> {
    for (const auto& [decision, row] : undone)
      if (auto done = apply(decision, row); !done) return done;
    if (auto noted = note_files(); !noted) return noted;
    if (auto committed = writer_->commit(); !committed) return committed;
    return ledger_.commit();
  };
  auto done = all();
  if (!done) ledger_.rollback();
  engine_.reset();
  writer_.reset();
  if (!done) return done;
  return hides || left ? purge() : Result<void>();
}

}  // namespace

Result<Carried> decide(Archive& archive, const Wish& wish) {
  Carried carried;
  {
    auto engine = SearchEngine::open(archive.index());
    if (!engine) return pass_on(engine);
    std::set<std::string> named;
    for (const std::string& name : wish.ids) {
      auto row = row_called(archive, **engine, name);
      if (!row) return pass_on(row);
      if (row->publication == wish.publication || !named.insert(row->id).second) continue;
      const auto file = archive.ledger().file(row->file);
      if (!file) return pass_on(file);
      carried.decisions.push_back({row->id, *file ? (*file)->sha256 : std::string(), row->publication, wish.publication,
                                   wish.why, wish.by, wish.at});
      if (row->publication == "withdrawn") carried.to_read_again.push_back(row->id);
      if (wish.publication != "withdrawn") continue;
      const auto same = archive.ledger().with_text(row->kind, row->text_hash);
      if (!same) return pass_on(same);
      for (const RecordRow& other : *same)
        if (other.id != row->id && other.publication != "withdrawn") carried.copies.emplace_back(row->id, other.id);
    }
    std::erase_if(carried.copies, [&named](const auto& copy) { return named.contains(copy.second); });
  }
  if (!carried.decisions.empty())
    if (auto added = add_decisions(archive.folder(), carried.decisions); !added) return pass_on(added);
  if (auto done = carry_out_decisions(archive); !done) return pass_on(done);
  return carried;
}

Result<void> carry_out_decisions(Archive& archive) { return Carrying(archive).run(); }

}  // namespace akt
