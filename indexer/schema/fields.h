// The one field table. Query parser, writer, facets, JSON and `akt info fields` are derived from it.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace akt {

enum class Field {
  title,
  decision,
  proposal,
  reservation,
  kind,
  body,
  municipality,
  registry,
  item,
  date,
  year,
  person,
  speaker,
  party,
  vote,
  voted,
  margin,
  outcome,
  decided_by,
  counterparty,
  amount,
  respondent,
  stance,
  publication,
  warning,
  file,
  id,
  like,
};

// How a value is read, in a query and from a record.
enum class FieldType {
  text,      // words, matched as in running text
  choice,    // one of a fixed list (choices.h)
  label,     // a name as a whole, its words, or its initials
  name,      // a person or organisation: the whole name or words of it
  registry,  // a registry number in any form
  item,      // a § or a range of them
  date,      // a day, month, year, or a range
  year,
  number,  // compared: <5, 5..10
  vote,    // a name and a way of voting: "Maja Ek"=nej
  exact,   // as it is
};

struct FieldRow {
  Field field;
  std::string_view swedish;
  std::string_view english;  // also the key in JSON
  std::string_view aliases;  // space separated
  std::string_view prefix;   // of its terms; empty: none
  int slot;                  // of its value; -1: none
  FieldType type;
  bool facet;
  bool multi;              // a record can have several
  std::string_view label;  // Swedish, on screen
  std::string_view help;   // Swedish, with an example
};

constexpr int kNoSlot = -1;

// clang-format off
inline constexpr std::array<FieldRow, 28> kFields{{
    {Field::title, "titel", "title", "rubrik", "S", kNoSlot, FieldType::text, false, false,
     "Titel", "ord i titeln: titel:detaljplan, titel:\"idéburen sektor\""},
    {Field::decision, "beslut", "decision", "", "XB", kNoSlot, FieldType::text, false, true,
     "Beslut", "ord i beslutets att-satser: beslut:återremittera"},
    {Field::proposal, "yrkande", "proposal", "yrkanden", "XY", kNoSlot, FieldType::text, false, true,
     "Yrkande", "ord i yrkanden och namn på den som yrkar: yrkande:avslag"},
    {Field::reservation, "reservation", "reservation", "reservationer", "XW", kNoSlot, FieldType::text, false, true,
     "Reservation", "ord i reservationer: reservation:vänsterpartiet"},
    {Field::kind, "typ", "kind", "handlingstyp slag type", "XT", 1, FieldType::choice, true, false,
     "Handlingstyp", "typ:remissvar, typ:paragraf, kind:civic_partnership"},
    {Field::body, "organ", "body", "nämnd", "XO", 2, FieldType::label, true, false,
     "Organ", "organ:kommunstyrelsen, organ:KF, organ:\"Kommunstyrelsens arbetsutskott\""},
    {Field::municipality, "kommun", "municipality", "", "XK", 3, FieldType::label, true, false,
     "Kommun", "kommun:Gävle"},
    {Field::registry, "dnr", "case", "diarienummer ärende ärendenummer registry_number", "XD", 4, FieldType::registry,
     true, true, "Ärende", "dnr:\"KS 2020/882\", dnr:2020-0882; ett nummer utan fält söker också där det nämns"},
    {Field::item, "paragraf", "item", "paragrafer §", "XP", kNoSlot, FieldType::item, false, false,
     "Paragraf", "§442, paragraf:442, § 63/21, §§ 63-73, KS § 12"},
    {Field::date, "datum", "date", "", "D", 0, FieldType::date, false, false,
     "Datum", "datum:2019-01-31, datum:2019-01..2020-06, datum:januari 2019, datum:>=2019"},
    {Field::year, "år", "year", "", "Y", 5, FieldType::year, true, false,
     "År", "år:2019, år:2018..2020"},
    {Field::person, "person", "person", "namn", "XN", kNoSlot, FieldType::name, false, true,
     "Person", "den som nämns i ett uppdrag, en röst eller ett yrkande: person:\"Maja Ek\""},
    {Field::speaker, "talare", "speaker", "anförande", "XQ", kNoSlot, FieldType::name, false, true,
     "Talare", "den som yttrar sig: talare:\"Maja Ek\""},
    {Field::party, "parti", "party", "", "XA", 6, FieldType::label, true, true,
     "Parti", "parti:S, parti:vänsterpartiet"},
    {Field::vote, "röst", "vote", "röstade", "XV", kNoSlot, FieldType::vote, false, true,
     "Röst", "röst:\"Maja Ek\"=nej, röst:SD=avstår (de flesta i partiet), parti:SD röst:avstår (någon i det), "
     "röst:avstår (någon); ja, nej, avstår, frånvarande, kvittad"},
    {Field::voted, "omröstning", "voted", "votering", "XJ", kNoSlot, FieldType::choice, false, false,
     "Omröstning", "omröstning:ja"},
    {Field::margin, "marginal", "margin", "", "", 7, FieldType::number, false, false,
     "Marginal", "röster mellan ja och nej i den avgörande omröstningen: marginal:<5, marginal:0..2"},
    {Field::outcome, "utfall", "outcome", "resultat", "XU", 8, FieldType::choice, true, false,
     "Utfall", "utfall:återremiss, utfall:rejected"},
    {Field::decided_by, "beslutsform", "decided_by", "", "XH", kNoSlot, FieldType::choice, false, false,
     "Beslutsform", "beslutsform:acklamation, omröstning eller utslagsröst"},
    {Field::counterparty, "part", "counterparty", "avtalspart motpart partner", "XR", kNoSlot, FieldType::name, false, true,
     "Part", "part i ett partnerskap: part:\"Röda Korset\""},
    {Field::amount, "belopp", "amount", "", "", 9, FieldType::number, false, false,
     "Belopp", "ett partnerskaps största belopp i kronor: belopp:>500000"},
    {Field::respondent, "remissinstans", "respondent", "instans svarande", "XI", 10, FieldType::name, true, false,
     "Remissinstans", "den som svarar på en remiss: remissinstans:kulturnämnden"},
    {Field::stance, "ställning", "stance", "ställningstagande", "XZ", 11, FieldType::choice, true, false,
     "Ställningstagande", "ställning:avstyrker, stance:endorses_with_changes"},
    {Field::publication, "publicering", "publication", "", "XL", kNoSlot, FieldType::choice, false, false,
     "Publicering", "publicering:internal, public eller masked"},
    {Field::warning, "varning", "warning", "", "XG", kNoSlot, FieldType::exact, false, true,
     "Varning", "en varningskod: varning:deadline_before_issue_date"},
    {Field::file, "fil", "file", "källa", "F", kNoSlot, FieldType::text, false, false,
     "Fil", "ord i källfilens namn: fil:protokoll"},
    {Field::id, "id", "id", "", "Q", kNoSlot, FieldType::exact, false, false,
     "Id", "en handlings id"},
    {Field::like, "liknar", "like", "liknande", "", kNoSlot, FieldType::exact, false, false,
     "Liknar", "handlingar som liknar en annan, efter dess id: liknar:lund-kommunfullmaktige-2019-01-31-16"},
}};
// clang-format on

// Terms and values that no query names.
namespace prefix {
inline constexpr std::string_view compound_part = "XC";     // a lemma inside a compound
inline constexpr std::string_view folded = "XF";            // a word with é, ï … without its marks
inline constexpr std::string_view registry_mention = "XM";  // a registry number the text only names
inline constexpr std::string_view item_mention = "XX";      // a § the text only names
inline constexpr std::string_view spelling = "K";           // how a person's name is spelled, where and when
inline constexpr std::string_view month = "M";              // M202011
inline constexpr std::string_view source = "XS";            // the source file's SHA-256
inline constexpr std::string_view masked = "C";             // its unmasked form stands in the internal index
}  // namespace prefix
inline constexpr std::array<std::string_view, 8> kHiddenPrefixes{
    prefix::compound_part, prefix::folded, prefix::registry_mention, prefix::item_mention,
    prefix::spelling,      prefix::month,  prefix::source,           prefix::masked};

namespace slot {
inline constexpr int date = 0;         // "20190131"
inline constexpr int meeting = 20;     // what --group meeting goes by
inline constexpr int first_case = 23;  // what --group case goes by: the first registry number's key
inline constexpr int copy_of = 25;     // of a copy: the id of the record whose text it has
inline constexpr int shard = 24;       // "0" to "3": where the record lies, which a match does not tell
inline constexpr int prior = 21;       // sortable number: kind and age, added to a hit's weight
inline constexpr int words = 26;       // pack_words: in their order, for phrases, and as they are written
inline constexpr int neighbours = 40;  // to 47: which words may stand side by side, part by part
}  // namespace slot
inline constexpr std::array<int, 7> kHiddenSlots{slot::meeting, slot::prior, slot::first_case, slot::shard,
                                                 slot::copy_of, slot::words, slot::neighbours};

namespace schema_check {

constexpr bool rows_stand_in_order() {
  for (std::size_t at = 0; at < kFields.size(); ++at)
    if (static_cast<std::size_t>(kFields[at].field) != at) return false;
  return true;
}

// A value never begins with a capital, so it is enough that no prefix is the beginning of another.
constexpr bool prefixes_are_apart() {
  for (std::size_t a = 0; a < kFields.size() + kHiddenPrefixes.size(); ++a)
    for (std::size_t b = 0; b < kFields.size() + kHiddenPrefixes.size(); ++b) {
      const std::string_view one = a < kFields.size() ? kFields[a].prefix : kHiddenPrefixes[a - kFields.size()];
      const std::string_view two = b < kFields.size() ? kFields[b].prefix : kHiddenPrefixes[b - kFields.size()];
      if (a == b || one.empty() || two.empty()) continue;
      if (one.starts_with(two)) return false;
    }
  return true;
}

constexpr bool prefixes_are_capitals() {
  for (const FieldRow& row : kFields)
    for (const char c : row.prefix)
      if (c < 'A' || c > 'Z') return false;
  return true;
}

constexpr bool slots_are_apart() {
  for (std::size_t a = 0; a < kFields.size() + kHiddenSlots.size(); ++a)
    for (std::size_t b = 0; b < a; ++b) {
      const int one = a < kFields.size() ? kFields[a].slot : kHiddenSlots[a - kFields.size()];
      const int two = b < kFields.size() ? kFields[b].slot : kHiddenSlots[b - kFields.size()];
      if (one == two && one != kNoSlot) return false;
    }
  return true;
}

constexpr bool names_are_apart() {
  for (std::size_t a = 0; a < kFields.size(); ++a)
    for (std::size_t b = 0; b < a; ++b)
      if (kFields[a].swedish == kFields[b].swedish || kFields[a].english == kFields[b].english ||
          kFields[a].swedish == kFields[b].english || kFields[a].english == kFields[b].swedish)
        return false;
  return true;
}

constexpr bool facets_have_slots() {
  for (const FieldRow& row : kFields)
    if ((row.facet && row.slot == kNoSlot) || (row.type == FieldType::number && row.slot == kNoSlot)) return false;
  return true;
}

static_assert(rows_stand_in_order());
static_assert(prefixes_are_apart());
static_assert(prefixes_are_capitals());
static_assert(slots_are_apart());
static_assert(names_are_apart());
static_assert(facets_have_slots());

}  // namespace schema_check

constexpr const FieldRow& field_row(Field field) { return kFields[static_cast<std::size_t>(field)]; }

// By Swedish or English name or alias; case ignored.
std::optional<Field> field_from_name(std::string_view name);
// The kind of value in words, for `akt info fields`: "text", "date" …
std::string_view field_type_name(FieldType type);

}  // namespace akt
