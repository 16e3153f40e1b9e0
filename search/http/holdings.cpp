#include "search/http/holdings.h"

#include <sys/stat.h>

#include <algorithm>
#include <set>

#include "corpus/text/clock.h"
#include "corpus/text/registry.h"
#include "indexer/archive/identity.h"
#include "indexer/archive/resolver.h"
#include "search/views/absent_number.h"

namespace akt::http {

namespace fs = std::filesystem;

namespace {

constexpr auto kFreshness = std::chrono::milliseconds(250);
constexpr size_t kMostRelated = 300;  // records of a case that are looked through for what leads here

std::string state_of(const fs::path& path) {
  struct stat found {};
  if (::stat(path.c_str(), &found) != 0) return "-";
  return std::to_string(found.st_ino) + "." + std::to_string(found.st_size) + "." +
         std::to_string(found.st_mtim.tv_sec) + "." + std::to_string(found.st_mtim.tv_nsec);
}

std::string inode_of(const fs::path& path) {
  struct stat found {};
  return ::stat(path.c_str(), &found) != 0 ? "-" : std::to_string(found.st_dev) + "." + std::to_string(found.st_ino);
}

bool is_sha256(const std::string& text) {
  return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

}  // namespace

Holdings::Holdings(Archive archive, std::unique_ptr<SearchEngine> engine, Level level)
    : archive_(std::move(archive)), engine_(std::move(engine)), level_(level) {
  identity_ = inode_of(archive_.folder() / "ledger.sqlite");
}

Result<std::shared_ptr<Holdings>> Holdings::open(const fs::path& folder, Level level) {
  auto archive = Archive::open(folder, Access::read);
  if (!archive) return pass_on(archive);
  auto engine = SearchEngine::open(archive->index(), {kFreshness, level});
  if (!engine) return pass_on(engine);
  // The first look at a word reads the dictionary: now, and not while somebody waits.
  if (auto marks = (*engine)->marks("beslut", "besluten"); !marks) return pass_on(marks);
  return std::shared_ptr<Holdings>(new Holdings(std::move(*archive), std::move(*engine), level));
}

Result<Record> Holdings::record(const std::string& id) const {
  if (taken_down(id)) return fail(ErrorCode::withdrawn, "the record " + id + " was taken down");
  auto record = engine_->fetch(id);
  if (!record) return record;
  // The end of an id is a convenience of the command line; an address is permanent and whole.
  if (record->id != id) return fail(ErrorCode::not_found, "no record is called " + id);
  {
    const std::lock_guard lock(ledger_mutex_);
    if (auto resolved = resolve_links(archive_.ledger(), *record); !resolved) return pass_on(resolved);
  }
  for (Reference& reference : record->references)
    if (reference.target && !engine_->fetch(*reference.target)) reference.target.reset();
  for (Text* link : {&record->same_text_as, &record->version_of})
    if (*link && !engine_->fetch(**link)) link->reset();
  return record;
}

Result<Related> Holdings::related(const Record& record) const {
  std::vector<std::string> numbers = record.registry_numbers;
  if (record.registry_number) numbers.push_back(*record.registry_number);
  std::vector<Record> near;
  std::set<std::string> known{record.id};
  const auto take = [&](Record& each) {
    if (near.size() < kMostRelated && known.insert(each.id).second) near.push_back(std::move(each));
  };
  for (const std::string& number : numbers) {
    auto found = engine_->of_case(number, true);
    if (!found && found.error().code == ErrorCode::bad_input) continue;
    if (!found) return pass_on(found);
    for (Record& each : *found) take(each);
  }
  // What cites a § names it and its day, also when it names no number.
  if (const auto* item = std::get_if<MinutesItem>(&record.facts); item != nullptr && item->item && record.date) {
    const auto ids = engine_->matching("\"§ " + item->item->text + "\" " + record.date->iso());
    if (!ids) return pass_on(ids);
    for (const std::string& id : *ids)
      if (auto found = engine_->fetch(id); found) take(*found);
  }
  if (record.same_text_as)
    if (auto found = engine_->fetch(*record.same_text_as); found) take(*found);
  if (record.version_of)
    if (auto found = engine_->fetch(*record.version_of); found) take(*found);

  Related related;
  const std::lock_guard lock(ledger_mutex_);
  for (Record& each : near) {
    if (each.same_text_as == record.id || record.same_text_as == each.id ||
        (each.same_text_as && each.same_text_as == record.same_text_as)) {
      related.copies.push_back(line_of(each));
      continue;
    }
    if (each.version_of == record.id || record.version_of == each.id) related.versions.push_back(line_of(each));
    if (auto resolved = resolve_links(archive_.ledger(), each); !resolved) return pass_on(resolved);
    const bool leads_here = std::any_of(each.references.begin(), each.references.end(),
                                        [&](const Reference& reference) { return reference.target == record.id; });
    if (leads_here) related.cited_by.push_back(line_of(each));
  }
  for (auto* lines : {&related.cited_by, &related.copies, &related.versions})
    std::sort(lines->begin(), lines->end(), earlier);
  return related;
}

Result<Original> Holdings::original(const std::string& sha256) const {
  const auto nothing = fail(ErrorCode::not_found, "there is no original with that hash");
  if (!is_sha256(sha256) || !archive_.originals().has(sha256)) return nothing;
  const std::lock_guard lock(ledger_mutex_);
  for (const FileStatus status : {FileStatus::indexed, FileStatus::replaced}) {
    const auto file = archive_.ledger().with_content(sha256, status);
    if (!file) return pass_on(file);
    if (!*file) continue;
    const auto rows = archive_.ledger().records_of((*file)->id);
    if (!rows) return pass_on(rows);
    for (const RecordRow& row : *rows) {
      const auto record = engine_->fetch(row.id);
      if (!record || !original_visible_at(level_, record->publication)) return nothing;
    }
    if (rows->empty()) continue;
    return Original{archive_.originals().path_of(sha256), (*file)->media_type,
                    fs::path((*file)->name).filename().native()};
  }
  return nothing;
}

Result<Coverage> Holdings::coverage() const {
  const std::string now = revision();
  {
    const std::lock_guard lock(coverage_mutex_);
    if (coverage_ && covered_ == now) return *coverage_;
  }
  auto counted = count_coverage();
  if (!counted) return counted;
  const std::lock_guard lock(coverage_mutex_);
  coverage_ = *counted;
  covered_ = now;
  return counted;
}

Result<Coverage> Holdings::count_coverage() const {
  if (level_ == Level::internal) {
    const std::lock_guard lock(ledger_mutex_);
    return akt::coverage(archive_.ledger());
  }
  std::set<std::string> seen;
  auto all = engine_->for_each_hit([&seen](const Hit& hit) {
    seen.insert(hit.id);
    return true;
  });
  if (!all) return pass_on(all);
  const std::lock_guard lock(ledger_mutex_);
  auto report = akt::coverage(archive_.ledger(), [&seen](const RecordRow& row) { return seen.contains(row.id); });
  // What a file is called can tell what is in it; the public sees how many there are of each fate.
  if (report) report->troubled.clear();
  return report;
}

// A decision is a change for who can or could see the record; what was only ever seen by others is not told.
void Holdings::add_decided(std::int64_t since, std::vector<Change>& changes) const {
  for (const Decision& one : *decided()) {
    const bool before = visible_at(level_, one.was);
    const bool after = visible_at(level_, one.publication);
    const auto at = seconds_from_utc(one.at);
    if (before == after || !at || *at < since) continue;
    if (!after)
      changes.push_back({one.id, "withdrawn", *at});
    else if (engine_->fetch(one.id))
      changes.push_back({one.id, "added", *at});
  }
}

Result<std::vector<Change>> Holdings::changes(std::int64_t since) const {
  std::vector<Change> candidates;
  {
    const std::lock_guard lock(ledger_mutex_);
    std::vector<FileRow> files;
    auto read = archive_.ledger().each_file([&](const FileRow& file) {
      const bool standing = file.status == FileStatus::indexed || file.status == FileStatus::replaced;
      if (file.first_seen >= since && standing) files.push_back(file);
    });
    if (!read) return pass_on(read);
    for (const FileRow& file : files) {
      const auto rows = archive_.ledger().records_of(file.id);
      if (!rows) return pass_on(rows);
      for (const RecordRow& row : *rows)
        candidates.push_back({row.id, row.replaced_by.empty() ? "added" : "replaced", file.first_seen});
    }
  }
  std::vector<Change> changes;
  for (Change& each : candidates)
    if (engine_->fetch(each.id)) changes.push_back(std::move(each));
  add_decided(since, changes);
  std::stable_sort(changes.begin(), changes.end(), [](const Change& a, const Change& b) { return a.at < b.at; });
  return changes;
}

std::shared_ptr<const std::vector<Decision>> Holdings::decided() const {
  const std::string now = publication_revision();
  const std::lock_guard lock(decided_mutex_);
  if (decided_ && decided_at_ == now) return decided_;
  auto read = decisions(archive_.folder());
  // A log that can't be read tells of nothing; akt check says so.
  decided_ = std::make_shared<const std::vector<Decision>>(read ? std::move(*read) : std::vector<Decision>());
  decided_at_ = now;
  taken_down_.clear();
  std::set<std::string> seen;
  for (const Decision& one : *decided_) {
    if (visible_at(level_, one.was) || visible_at(level_, one.publication)) seen.insert(one.id);
    if (one.publication == "withdrawn" && seen.contains(one.id))
      taken_down_.insert(one.id);
    else
      taken_down_.erase(one.id);
  }
  return decided_;
}

bool Holdings::taken_down(const std::string& id) const {
  (void)decided();
  const std::lock_guard lock(decided_mutex_);
  return taken_down_.contains(id);
}

Result<SearchResults> Holdings::search(const SearchRequest& request) const {
  auto results = engine_->search(request);
  if (!results || results->total > 0) return results;
  const auto told = [this](const RecordRow& row) { return taken_down(row.id); };
  const std::lock_guard lock(ledger_mutex_);
  for (const std::string& number : results->missing_numbers) {
    const auto fate = what_became_of(archive_.ledger(), number, request.language, told);
    if (fate && *fate) results->explanation = results->explanation.value_or("") + " " + **fate;
  }
  return results;
}

Result<ConsultationView> Holdings::consultation(const std::string& number) const {
  ConsultationOptions options;
  auto known = confirmations(archive_.folder());
  if (!known) return pass_on(known);
  options.confirmed = std::move(*known);
  options.mask_private = level_ == Level::open_to_all;
  auto view = consultation_view(*engine_, number, options);
  // What officials have not agreed on yet is nobody else's, and may name whom the public index does not.
  if (view && level_ == Level::open_to_all) view->conflicts.clear();
  return view;
}

std::string Holdings::revision() const {
  const auto state = engine_->state();
  return (state ? state->revision : std::string("?")) + "/" + publication_revision() + "/" +
         state_of(archive_.folder() / "ledger.sqlite") + "/" + state_of(archive_.folder() / "confirmed.jsonl") + "/" +
         state_of(archive_.folder() / "ledger.sqlite-wal");
}

std::string Holdings::publication_revision() const { return state_of(archive_.folder() / kPublicationLog); }

bool Holdings::superseded() const {
  const std::string now = inode_of(archive_.folder() / "ledger.sqlite");
  return now != "-" && now != identity_;
}

}  // namespace akt::http
