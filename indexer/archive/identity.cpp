#include "indexer/archive/identity.h"

#include "corpus/text/bodies.h"
#include "corpus/text/lists.h"
#include "corpus/text/personal_number.h"
#include "corpus/text/registry.h"
#include "corpus/text/unicode.h"

namespace akt {
namespace {

bool differ(const std::string& a, const std::string& b) { return !a.empty() && !b.empty() && a != b; }

// An id is read by everybody: no personal number becomes part of it.
std::string open_slug(std::string text, size_t limit) {
  mask_personal_numbers(text);
  return slug(text, limit);
}

std::string slug_of(const Text& text, size_t limit = 40) { return text ? open_slug(*text, limit) : std::string(); }

// Who the paper is from or with, where that tells it from others of the same form.
std::string party_of(const Record& record) {
  if (const auto* response = std::get_if<ConsultationResponse>(&record.facts)) return slug_of(response->respondent, 80);
  if (const auto* contract = std::get_if<CivicPartnership>(&record.facts))
    return slug_of(contract->non_profit_party, 80);
  return {};
}

std::string registry_slug(const Record& record) {
  if (!record.registry_number) return {};
  const auto number = parse_registry_number(*record.registry_number);
  return open_slug(number ? number->key() : *record.registry_number, 40);
}

constexpr char kBetween = '/';

Sitting sitting_from(const std::string& key) {
  const size_t at = key.find(kBetween);
  if (at == std::string::npos) return {};
  return {key.substr(0, at), key.substr(at + 1)};
}

bool of_a_meeting(Kind kind) { return kind == Kind::meeting || kind == Kind::minutes_item; }

// Kinds that are written for one case; the same form is filled in again for the next.
bool of_a_case(Kind kind) {
  return kind == Kind::official_memo || kind == Kind::letter || kind == Kind::consultation ||
         kind == Kind::consultation_response;
}

bool share_a_number(const RecordRow& a, const RecordRow& b) {
  for (const std::string_view key : split(a.registry, ' '))
    if (!key.empty() && b.registry.find(' ' + std::string(key) + ' ') != std::string::npos) return true;
  return false;
}

}  // namespace

std::string natural_id(const Record& record) {
  const std::string place = slug_of(record.municipality);
  const std::string day = record.date ? record.date->iso() : std::string();
  if (of_a_meeting(record.kind)) {
    std::string item;
    if (const auto* facts = std::get_if<MinutesItem>(&record.facts))
      item = facts->item ? slug(facts->item->text) : std::string("utan-paragraf");
    const std::string body = slug_of(record.body, 60);
    return joined({place, body.empty() ? std::string("organ") : body, day, item}, "-");
  }
  std::string own = registry_slug(record);
  const auto* answer = std::get_if<ConsultationResponse>(&record.facts);
  const bool of_a_private_person = answer != nullptr && answer->respondent_kind == "private";
  if (const std::string party = of_a_private_person ? "privatperson" : party_of(record); !party.empty())
    own = joined({own, party.substr(0, party.find_last_not_of('-', 39) + 1)}, "-");
  if (own.empty()) own = open_slug(record.title, 60);
  return joined({place, std::string(kind_row(record.kind).slug), day, own}, "-");
}

RecordRow row_of(const Record& record) {
  RecordRow row;
  row.id = record.id;
  row.kind = record.kind;
  row.title = record.title;
  row.municipality = slug_of(record.municipality);
  if (record.body) row.body = slug(canonical_body(*record.body), 80);
  row.date = record.date ? record.date->iso() : std::string();
  if (const auto* facts = std::get_if<MinutesItem>(&record.facts); facts != nullptr && facts->item)
    row.item = facts->item->text;
  row.party = record.kind == Kind::meeting ? sitting_key(sitting_of(record)) : party_of(record);
  for (const std::string& written : record.registry_numbers)
    if (const auto number = parse_registry_number(written)) row.registry += ' ' + number->bare_key();
  if (record.registry_number)
    if (const auto number = parse_registry_number(*record.registry_number))
      if ((row.registry + ' ').find(' ' + number->bare_key() + ' ') == std::string::npos)
        row.registry = ' ' + number->bare_key() + row.registry;
  if (!row.registry.empty()) row.registry += ' ';
  row.same_text_as = record.same_text_as.value_or("");
  row.version_of = record.version_of.value_or("");
  return row;
}

std::string sitting_key(const Sitting& sitting) {
  return sitting.series.empty() && sitting.start.empty() ? std::string() : sitting.series + kBetween + sitting.start;
}

Sitting sitting_of(const RecordRow& row) { return sitting_from(row.party); }

bool same_sitting(const RecordRow& a, const RecordRow& b) {
  return may_be_one(sitting_from(a.party), sitting_from(b.party));
}

bool contradict(const RecordRow& a, const RecordRow& b) {
  if (a.kind != b.kind || differ(a.municipality, b.municipality)) return true;
  // A plan may be revised under another date; minutes and summonses of another day are other papers.
  if (of_a_meeting(a.kind) || a.kind == Kind::summons)
    return differ(a.body, b.body) || differ(a.date, b.date) || differ(a.item, b.item) || !same_sitting(a, b);
  if (differ(a.party, b.party)) return true;
  return of_a_case(a.kind) && !a.registry.empty() && !b.registry.empty() && !share_a_number(a, b);
}

}  // namespace akt
