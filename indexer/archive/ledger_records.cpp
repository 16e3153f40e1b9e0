// The ledger's records: where each came from, what it is kin to, how references find it.
#include <algorithm>

#include "indexer/archive/ledger.h"
#include "indexer/archive/ledger_rows.h"

namespace akt {
namespace {

#define AKT_RECORD_COLUMNS                                                                               \
  "number, id, file, ordinal, kind, title, municipality, body, date, item, registry, party, text_hash, " \
  "signature, same_text_as, version_of, replaced_by, publication"

RecordRow record_from(const sqlite::Row& row) {
  RecordRow record;
  record.number = row.number(0);
  record.id = row.text(1);
  record.file = row.number(2);
  record.ordinal = static_cast<int>(row.number(3));
  const auto kind = kind_from_name(row.text(4));
  if (!kind) throw sqlite::Problem(SQLITE_CORRUPT, "a record of the unknown kind " + row.text(4));
  record.kind = *kind;
  record.title = row.text(5);
  record.municipality = row.text(6);
  record.body = row.text(7);
  record.date = row.text(8);
  record.item = row.text(9);
  record.registry = row.text(10);
  record.party = row.text(11);
  record.text_hash = row.bytes(12);
  record.signature = row.bytes(13);
  record.same_text_as = row.text(14);
  record.version_of = row.text(15);
  record.replaced_by = row.text(16);
  record.publication = row.text(17);
  return record;
}

}  // namespace

Result<int64_t> Ledger::add(const RecordRow& record, std::span<const int64_t> bands) {
  return sqlite::guarded("writing the ledger", [&] {
    int64_t number = 0;
    {
      auto row = database_->prepare(
          "INSERT INTO record (id, file, ordinal, kind, title, municipality, body, date, item, registry, party, "
          "text_hash, signature, same_text_as, version_of, replaced_by, publication) "
          "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)");
      row.bind(std::string_view(record.id)).bind(record.file).bind(int64_t{record.ordinal});
      row.bind(kind_name(record.kind)).bind(std::string_view(record.title));
      row.bind(std::string_view(record.municipality)).bind(std::string_view(record.body));
      row.bind(std::string_view(record.date)).bind(std::string_view(record.item));
      row.bind(std::string_view(record.registry)).bind(std::string_view(record.party));
      row.bind_bytes(record.text_hash).bind_bytes(record.signature);
      row.bind(std::string_view(record.same_text_as)).bind(std::string_view(record.version_of));
      row.bind(std::string_view(record.replaced_by)).bind(std::string_view(record.publication)).run();
      number = database_->last_row();
    }
    for (const int64_t band : bands) {
      auto row = database_->prepare("INSERT OR IGNORE INTO band (key, record) VALUES (?1, ?2)");
      row.bind(band).bind(number).run();
    }
    return number;
  });
}

Result<bool> Ledger::has_record(std::string_view id) const {
  return sqlite::guarded("reading the ledger", [&] {
    auto row = database_->prepare("SELECT 1 FROM record WHERE id=?1");
    return row.bind(id).step();
  });
}

Result<std::optional<RecordRow>> Ledger::record(std::string_view id) const {
  return sqlite::guarded("reading the ledger", [&]() -> std::optional<RecordRow> {
    auto row = database_->prepare("SELECT " AKT_RECORD_COLUMNS " FROM record WHERE id=?1");
    if (!row.bind(id).step()) return std::nullopt;
    return record_from(row);
  });
}

Result<std::vector<RecordRow>> Ledger::records_of(int64_t file) const {
  return sqlite::guarded("reading the ledger", [&] {
    auto row = database_->prepare("SELECT " AKT_RECORD_COLUMNS " FROM record WHERE file=?1 ORDER BY ordinal");
    return all_rows<RecordRow>(row.bind(file), record_from);
  });
}

Result<std::vector<RecordRow>> Ledger::with_text(Kind kind, std::string_view text_hash) const {
  return sqlite::guarded("reading the ledger", [&] {
    auto row =
        database_->prepare("SELECT " AKT_RECORD_COLUMNS " FROM record WHERE text_hash=?1 AND kind=?2 ORDER BY number");
    return all_rows<RecordRow>(row.bind_bytes(text_hash).bind(kind_name(kind)), record_from);
  });
}

Result<std::vector<RecordRow>> Ledger::with_bands(Kind kind, std::span<const int64_t> bands) const {
  return sqlite::guarded("reading the ledger", [&] {
    std::vector<int64_t> numbers;
    for (const int64_t band : bands) {
      auto row = database_->prepare("SELECT record FROM band WHERE key=?1");
      row.bind(band);
      while (row.step()) numbers.push_back(row.number(0));
    }
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    std::vector<RecordRow> rows;
    for (const int64_t number : numbers) {
      auto row = database_->prepare("SELECT " AKT_RECORD_COLUMNS " FROM record WHERE number=?1 AND kind=?2");
      if (row.bind(number).bind(kind_name(kind)).step()) rows.push_back(record_from(row));
    }
    return rows;
  });
}

Result<LaterKin> Ledger::later_kin_of(std::string_view id) const {
  return sqlite::guarded("reading the ledger", [&] {
    LaterKin kin;
    auto copy = database_->prepare(
        "SELECT id FROM record WHERE same_text_as=?1 AND same_text_as <> '' ORDER BY number LIMIT 1");
    if (copy.bind(id).step()) {
      kin.same_text = copy.text(0);
      return kin;
    }
    auto version =
        database_->prepare("SELECT id FROM record WHERE version_of=?1 AND version_of <> '' ORDER BY number LIMIT 1");
    if (version.bind(id).step()) kin.version = version.text(0);
    return kin;
  });
}

Result<std::vector<RecordRow>> Ledger::find(const RecordQuery& query) const {
  return sqlite::guarded("reading the ledger", [&] {
    auto row = database_->prepare("SELECT " AKT_RECORD_COLUMNS
                                  " FROM record WHERE date=?1 AND (?2='' OR kind=?2) AND (?3='' OR municipality=?3) "
                                  "AND (?4='' OR body=?4) AND (?5='' OR item=?5) ORDER BY number");
    row.bind(std::string_view(query.date)).bind(query.kind ? kind_name(*query.kind) : std::string_view());
    row.bind(std::string_view(query.municipality)).bind(std::string_view(query.body));
    return all_rows<RecordRow>(row.bind(std::string_view(query.item)), record_from);
  });
}

Result<void> Ledger::replace(std::string_view id, std::string_view by) {
  return sqlite::guarded("writing the ledger", [&] {
    auto row = database_->prepare("UPDATE record SET replaced_by=?1 WHERE id=?2");
    row.bind(by).bind(id).run();
  });
}

Result<void> Ledger::publish(std::string_view id, std::string_view publication) {
  return sqlite::guarded("writing the ledger", [&] {
    auto row = database_->prepare("UPDATE record SET publication=?1 WHERE id=?2");
    row.bind(publication).bind(id).run();
  });
}

Result<void> Ledger::withdraw(std::string_view id) {
  return sqlite::guarded("writing the ledger", [&] {
    auto row = database_->prepare("UPDATE record SET publication='withdrawn', title='', party='' WHERE id=?1");
    row.bind(id).run();
  });
}

Result<std::vector<RecordRow>> Ledger::withdrawn_with(std::string_view bare_key) const {
  return sqlite::guarded("reading the ledger", [&] {
    auto row = database_->prepare("SELECT " AKT_RECORD_COLUMNS
                                  " FROM record WHERE publication='withdrawn' AND instr(registry, ' ' || ?1 || ' ')");
    return all_rows<RecordRow>(row.bind(bare_key), record_from);
  });
}

Result<void> Ledger::move_records(int64_t from_file, int64_t to_file) {
  return sqlite::guarded("writing the ledger", [&] {
    auto row = database_->prepare("UPDATE record SET file=?1 WHERE file=?2");
    row.bind(to_file).bind(from_file).run();
  });
}

Result<void> Ledger::forget_all_records() {
  return sqlite::guarded("writing the ledger", [&] {
    database_->execute(
        "DELETE FROM record WHERE file NOT IN (SELECT id FROM file WHERE status='withdrawn');"
        "DELETE FROM band WHERE record NOT IN (SELECT number FROM record);");
  });
}

Result<void> Ledger::each_record(const std::function<void(const RecordRow&)>& visit) const {
  return sqlite::guarded("reading the ledger", [&] {
    auto row = database_->prepare("SELECT " AKT_RECORD_COLUMNS " FROM record ORDER BY number");
    while (row.step()) visit(record_from(row));
  });
}

Result<std::map<std::string, int64_t>> Ledger::records_by_kind() const {
  return sqlite::guarded("reading the ledger", [&] {
    std::map<std::string, int64_t> kinds;
    auto row = database_->prepare("SELECT kind, count(*) FROM record WHERE publication <> 'withdrawn' GROUP BY kind");
    while (row.step()) kinds[row.text(0)] = row.number(1);
    return kinds;
  });
}

}  // namespace akt
