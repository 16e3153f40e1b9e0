#include "indexer/writer/document.h"

#include <array>

#include "corpus/text/unicode.h"
#include "indexer/language/items.h"
#include "indexer/schema/fields.h"
#include "indexer/schema/stored.h"
#include "indexer/schema/terms.h"
#include "indexer/writer/facts_terms.h"
#include "indexer/writer/text_terms.h"

namespace akt {
namespace {

constexpr Xapian::termcount kTitleWeight = 4;
constexpr Xapian::termcount kDecisionWeight = 2;
constexpr size_t kMostMentions = 2000;  // registry numbers or § a record's text may name

// What a proposal asks for in one word, whatever words it is made in: "att ärendet återremitteras" is an återremiss.
struct Asking {
  std::string_view about;
  std::string_view word;
};
constexpr std::array<Asking, 5> kAskings{{{"approve", "bifall"},
                                          {"reject", "avslag"},
                                          {"refer_back", "återremiss"},
                                          {"defer", "bordläggning"},
                                          {"additional", "tilläggsyrkande"}}};

// Text that readers give is NFC without soft hyphens; this makes sure at the price of a look.
bool needs_tidying(std::string_view text) {
  for (size_t at = 0; at + 1 < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0xC2) continue;
    const auto next = static_cast<unsigned char>(text[at + 1]);
    if (byte == 0xCC || byte == 0xCD || (byte == 0xC2 && (next == 0xAD || next == 0xA0)) || byte == 0xEF) return true;
    if (byte != 0xE2 || at + 2 >= text.size()) continue;
    // Spaces and marks without width; dashes, quotes and bullets are well.
    const auto last = static_cast<unsigned char>(text[at + 2]);
    if ((next == 0x80 && (last <= 0x8D || last == 0xAF)) || (next == 0x81 && last >= 0xA0)) return true;
  }
  return false;
}

void make_tidy(std::string& text) {
  if (!valid_utf8(text)) text = make_valid(text);
  if (needs_tidying(text)) text = tidy(text);
}

void add_text(const Record& record, Xapian::Document& document, WordTable& words, Vocabulary& vocabulary) {
  TextTerms terms(document, words, vocabulary);
  terms.running(record.title, kTitleWeight);
  terms.field(field_row(Field::title).prefix, record.title);
  terms.gap();
  for (const PageText& page : record.pages) terms.running(page.text, 1);
  if (const auto* item = std::get_if<MinutesItem>(&record.facts)) {
    for (const std::string& point : item->decision) {
      terms.boost(point, kDecisionWeight);
      terms.field(field_row(Field::decision).prefix, point);
    }
    for (const std::string& point : item->recommendation) terms.field(field_row(Field::decision).prefix, point);
    for (const Proposal& proposal : item->proposals) {
      terms.field(field_row(Field::proposal).prefix, proposal.text);
      for (const Asking& asking : kAskings)
        if (proposal.about == asking.about) terms.field(field_row(Field::proposal).prefix, asking.word);
      for (const Person& person : proposal.by) {
        terms.field(field_row(Field::proposal).prefix, person.name);
        if (person.party) terms.field(field_row(Field::proposal).prefix, *person.party);
      }
    }
    for (const std::string& text : item->reservations) terms.field(field_row(Field::reservation).prefix, text);
  }
  if (const auto* memo = std::get_if<OfficialMemo>(&record.facts))
    for (const std::string& point : memo->proposed_decision) terms.boost(point, 1);
  // What the paper is, in the words people search with: "tjänsteskrivelse", "kommunfullmäktige 31 januari 2019".
  terms.boost(kind_row(record.kind).label, 1);
  if (record.body) terms.boost(*record.body, 1);
  if (record.municipality) terms.boost(*record.municipality, 1);
  if (record.date) {
    const Date& date = *record.date;
    terms.boost(std::to_string(date.day) + " " + std::string(month_name(date.month)) + " " + year_value(date.year), 1);
  }
  for (const std::string& number : record.registry_numbers) terms.boost(number, 1);
  terms.field(field_row(Field::file).prefix, record.source.path);
  terms.finish();
}

void add_mentions(const Record& record, Xapian::Document& document) {
  size_t numbers = 0;
  size_t items = 0;
  for (const PageText& page : record.pages) {
    for (const RegistryNumber& number : find_registry_numbers(page.text)) {
      if (++numbers > kMostMentions) break;
      for (const std::string& value : registry_values(number))
        document.add_term(make_term(prefix::registry_mention, value));
    }
    for (const ItemHit& item : find_items(page.text)) {
      if (++items > kMostMentions) break;
      document.add_term(make_term(prefix::item_mention, item.first));
      if (item.last != item.first) document.add_term(make_term(prefix::item_mention, item.last));
    }
  }
}

}  // namespace

Xapian::Document make_document(Record record, WordTable& words, DatabaseMemory& memory) {
  make_tidy(record.title);
  for (PageText& page : record.pages) make_tidy(page.text);
  Xapian::Document document;
  add_text(record, document, words, memory.vocabulary);
  add_mentions(record, document);
  add_facts(record, document, words.analyser());
  const std::string file = record.source.sha256;
  document.set_data(packed_record(memory.squeeze(record_bytes(std::move(record)), file)));
  return document;
}

}  // namespace akt
