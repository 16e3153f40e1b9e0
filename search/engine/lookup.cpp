#include "search/engine/lookup.h"

#include <algorithm>

#include "corpus/text/unicode.h"
#include "indexer/schema/fields.h"
#include "indexer/schema/terms.h"
#include "search/query/each_once.h"

namespace akt {
namespace {

constexpr size_t kCandidatesNamed = 8;

Text text_of(std::string_view value) { return value.empty() ? Text() : Text(std::string(value)); }

}  // namespace

Result<Xapian::docid> find_id(const Xapian::Database& database, std::string_view id_or_tail) {
  const std::string prefix(field_row(Field::id).prefix);
  const std::string wanted = lower_case(trim(id_or_tail));
  const std::string name = std::string(id_or_tail.substr(0, 200));
  if (wanted.empty()) return fail(ErrorCode::bad_input, "an empty record id");
  const std::string exact = make_term(prefix, wanted);
  if (const Xapian::docid docid = record_with(database, exact); docid != 0) return docid;
  const std::string tail = "-" + wanted;
  std::vector<std::string> candidates;
  for (auto term = database.allterms_begin(prefix); term != database.allterms_end(prefix); ++term) {
    const std::string id = *term;
    if (id.ends_with(tail)) candidates.push_back(id.substr(prefix.size()));
  }
  if (candidates.size() == 1) return record_with(database, make_term(prefix, candidates.front()));
  if (candidates.empty())
    return fail(ErrorCode::not_found, "no record has the id " + name, "akt search finds records by their words");
  std::string list;
  for (size_t at = 0; at < std::min(candidates.size(), kCandidatesNamed); ++at) list += "\n  " + candidates[at];
  if (candidates.size() > kCandidatesNamed)
    list += "\n  and " + std::to_string(candidates.size() - kCandidatesNamed) + " more";
  return fail(ErrorCode::ambiguous, std::to_string(candidates.size()) + " records have an id that ends with " + name,
              "give more of the id; it could be" + list);
}

Result<Record> read_record(const Session& session, Xapian::docid docid) {
  const std::string data = session.all.get_document(docid).get_data();
  const auto stored = unpack_record(data, session.dictionaries);
  if (!stored) return tl::unexpected(stored.error());
  return record_of(*stored);
}

std::vector<Xapian::docid> matches(const Xapian::Database& database, const Xapian::Query& query) {
  Xapian::Enquire enquire(database);
  enquire.set_query(each_once(database, query));
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  const Xapian::MSet found = enquire.get_mset(0, database.get_doccount());
  std::vector<Xapian::docid> docids;
  docids.reserve(found.size());
  for (auto hit = found.begin(); hit != found.end(); ++hit) docids.push_back(*hit);
  return docids;
}

Result<std::vector<std::string>> ids_of(const Session& session, const std::vector<Xapian::docid>& docids) {
  std::vector<std::string> ids;
  ids.reserve(docids.size());
  for (const Xapian::docid docid : docids) {
    const std::string data = session.all.get_document(docid).get_data();
    const auto stored = unpack_record(data, session.dictionaries);
    if (!stored) return tl::unexpected(stored.error());
    ids.emplace_back(stored->hit.id);
  }
  std::sort(ids.begin(), ids.end());
  return ids;
}

Hit plain_hit(const StoredRecord& stored) {
  const StoredHit& from = stored.hit;
  Hit hit;
  hit.id = from.id;
  hit.kind = from.kind;
  hit.title = from.title;
  hit.municipality = text_of(from.municipality);
  hit.body = text_of(from.body);
  hit.date = parse_iso(from.date);
  if (!from.item.empty()) hit.item = ItemNumber{std::string(from.item)};
  hit.registry_number = text_of(from.registry_number);
  hit.publication = from.publication;
  hit.source = {std::string(from.path), std::string(from.sha256), std::string(from.media_type), from.first_page,
                from.last_page};
  hit.page = from.first_page;
  return hit;
}

}  // namespace akt
