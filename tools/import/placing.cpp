#include "tools/import/placing.h"

#include <algorithm>
#include <set>

#include "corpus/model/public_form.h"
#include "indexer/archive/identity.h"
#include "indexer/archive/kinship.h"
#include "indexer/language/fingerprint.h"

namespace akt {
namespace {

// "a-b.2" is a later "a-b"; natural ids hold no full stop.
std::string natural_part(const std::string& id) { return id.substr(0, id.find('.')); }

std::string numbered(const std::string& natural, int number) {
  return number == 1 ? natural : natural + "." + std::to_string(number);
}

}  // namespace

Result<void> Placing::remember_ids() {
  return ledger_.each_record([this](const RecordRow& row) {
    reserved_.emplace(row.id, row.file);
    earlier_[row.file].push_back(row.id);
  });
}

Result<bool> Placing::taken(const std::string& id) const {
  if (reserved_.contains(id)) return true;
  return ledger_.has_record(id);
}

Result<std::string> Placing::free_id(const std::string& natural, int64_t file) {
  if (const auto earlier = earlier_.find(file); earlier != earlier_.end()) {
    auto& ids = earlier->second;
    const auto same = [&natural](const std::string& id) { return natural_part(id) == natural; };
    if (const auto found = std::find_if(ids.begin(), ids.end(), same); found != ids.end()) {
      std::string id = *found;
      ids.erase(found);
      return id;
    }
  }
  // Numbers are given without holes, so the first free one is found by doubling and then halving.
  int below = 0;
  int free = 1;
  for (;; below = free, free *= 2) {
    const auto there = taken(numbered(natural, free));
    if (!there) return pass_on(there);
    if (!*there) break;
  }
  while (free - below > 1) {
    const int middle = below + (free - below) / 2;
    const auto there = taken(numbered(natural, middle));
    if (!there) return pass_on(there);
    (*there ? below : free) = middle;
  }
  return numbered(natural, free);
}

// The front of §§ attested at once reads like the front of the rest; the two are parts of one meeting, not versions.
Result<bool> Placing::parts_of_one_meeting(const Record& meeting, const std::vector<Record>& file,
                                           const std::string& other) const {
  if (meeting.kind != Kind::meeting) return false;
  const auto front = ledger_.record(other);
  if (!front) return pass_on(front);
  if (!*front) return false;
  const auto rows = ledger_.records_of((*front)->file);
  if (!rows) return pass_on(rows);
  std::set<std::string> there;
  for (const RecordRow& row : *rows)
    if (row.kind == Kind::minutes_item && row.date == (*front)->date) there.insert(row.item);
  bool holds_any = false;
  for (const Record& record : file) {
    const auto* item = std::get_if<MinutesItem>(&record.facts);
    if (item == nullptr || !item->item || record.date != meeting.date) continue;
    if (there.contains(item->item->text)) return false;
    holds_any = true;
  }
  return holds_any && !there.empty();
}

Result<void> Placing::place(const FileRow& file, std::vector<Record>& records, Standing& standing) {
  std::vector<RecordRow> older;
  const auto before = ledger_.version_before(file);
  if (!before) return pass_on(before);
  if (*before) {
    auto rows = ledger_.records_of((*before)->id);
    if (!rows) return pass_on(rows);
    older = std::move(*rows);
  }
  int ordinal = 0;
  std::string sitting;  // of the meeting that the § after it are of
  for (Record& record : records) {
    // What came inside the file has its own name after the file's, and its own type.
    if (!record.source.path.starts_with(file.name + "/")) {
      record.source.path = file.name;
      record.source.media_type = file.media_type;
    }
    record.source.sha256 = file.sha256;
    if (!record.municipality) record.municipality = file.municipality;
    const std::string natural = natural_id(record);
    auto id = free_id(natural, file.id);
    if (!id) return pass_on(id);
    record.id = std::move(*id);

    RecordRow row = row_of(record);
    row.file = file.id;
    row.ordinal = ordinal++;
    if (row.kind == Kind::meeting) sitting = row.party;
    if (row.kind == Kind::minutes_item) row.party = sitting;
    const TextPrint print = print_of(record.text(), record.kind);
    row.text_hash = text_fingerprint(record);
    row.signature = print.signature;
    const auto kin = find_kin(ledger_, row, print);
    if (!kin) return pass_on(kin);
    const auto apart = *kin ? parts_of_one_meeting(record, records, (*kin)->id) : Result<bool>(false);
    if (!apart) return pass_on(apart);
    if (*kin && !*apart) {
      ((*kin)->same_text ? record.same_text_as : record.version_of) = (*kin)->id;
    } else {
      const auto same = [&natural](const RecordRow& old) { return natural_part(old.id) == natural; };
      if (const auto found = std::find_if(older.begin(), older.end(), same); found != older.end())
        record.version_of = found->id;
    }
    auto publication = publication_of(file, record, row);
    if (!publication) return pass_on(publication);
    record.publication = std::move(*publication);
    row.publication = record.publication;
    row.same_text_as = record.same_text_as.value_or("");
    row.version_of = record.version_of.value_or("");
    if (auto added = ledger_.add(row, print.bands); !added) return pass_on(added);
    if (row.publication == "withdrawn")
      if (auto emptied = ledger_.withdraw(row.id); !emptied) return emptied;
  }
  return replace_older(file, standing);
}

// What was taken down does not come back in another file; what is nearly the same waits for somebody to look at it.
Result<std::string> Placing::publication_of(const FileRow& file, const Record& record, const RecordRow& row) const {
  if (const auto decided = decided_.find(record.id); decided != decided_.end()) return decided->second.publication;
  std::string publication =
      file.publication.empty() ? publication_by_rule(rules_, record, file.path) : file.publication;
  // Where there is something that no program read, nobody has looked for personal numbers: its text may be seen, the
  // original not before somebody publishes the record by hand.
  if (publication == "public" && holds_unread(record)) publication = "masked";
  if (decided_.empty()) return publication;
  const auto same = ledger_.with_text(row.kind, row.text_hash);
  if (!same) return pass_on(same);
  for (const RecordRow& other : *same)
    if (other.publication == "withdrawn" && !contradict(row, other)) return std::string("withdrawn");
  if (record.version_of) {
    const auto older = ledger_.record(*record.version_of);
    if (!older) return pass_on(older);
    if (*older && (*older)->publication == "withdrawn") return std::string("internal");
  }
  return publication;
}

Result<void> Placing::revive(const FileRow& file, const FileRow& older, Standing& standing) {
  const auto rows = ledger_.records_of(older.id);
  if (!rows) return pass_on(rows);
  for (const RecordRow& row : *rows) {
    if (auto done = ledger_.replace(row.id, ""); !done) return done;
    standing.revived.push_back(row.id);
  }
  if (auto moved = ledger_.move_records(older.id, file.id); !moved) return moved;
  return replace_older(file, standing);
}

Result<void> Placing::replace_older(const FileRow& file, Standing& standing) {
  auto before = ledger_.version_before(file);
  if (!before) return pass_on(before);
  if (!*before) return {};
  FileRow& older = **before;
  if (older.status == FileStatus::indexed) {
    older.status = FileStatus::replaced;
    if (auto updated = ledger_.update(older); !updated) return updated;
    auto elsewhere = ledger_.with_content(older.sha256, FileStatus::duplicate);
    if (!elsewhere) return pass_on(elsewhere);
    if (*elsewhere) {  // the old bytes still stand at another path: nothing is replaced
      (*elsewhere)->status = FileStatus::indexed;
      (*elsewhere)->message.clear();
      if (auto updated = ledger_.update(**elsewhere); !updated) return updated;
      return ledger_.move_records(older.id, (*elsewhere)->id);
    }
  }
  const auto old_rows = ledger_.records_of(older.id);
  if (!old_rows) return pass_on(old_rows);
  const auto new_rows = ledger_.records_of(file.id);
  if (!new_rows) return pass_on(new_rows);
  for (const RecordRow& old : *old_rows) {
    const auto follows = [&old](const RecordRow& row) {
      return row.same_text_as == old.id || row.version_of == old.id || natural_part(row.id) == natural_part(old.id);
    };
    const auto successor = std::find_if(new_rows->begin(), new_rows->end(), follows);
    // A record that the new version has no more is replaced too, by nothing that could be named.
    const std::string by = successor == new_rows->end() ? "-" : successor->id;
    if (auto done = ledger_.replace(old.id, by); !done) return done;
    standing.replaced.push_back(old.id);
  }
  return {};
}

}  // namespace akt
