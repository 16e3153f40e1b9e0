#include "indexer/writer/facts_terms.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <set>

#include "corpus/text/parties.h"
#include "corpus/text/registry.h"
#include "corpus/text/unicode.h"
#include "indexer/language/tokeniser.h"
#include "indexer/schema/choices.h"
#include "indexer/schema/fields.h"
#include "indexer/schema/terms.h"

namespace akt {
namespace {

using Texts = std::vector<std::string>;

struct FactTerms {
  const Record& record;
  Xapian::Document& document;
  Analyser& analyser;
  Texts parties;  // in order of appearance, once each

  void term(Field field, std::string_view value) {
    if (!value.empty()) document.add_boolean_term(make_term(field_row(field).prefix, value));
  }
  void value(Field field, const std::string& text) {
    if (!text.empty()) document.add_value(static_cast<Xapian::valueno>(field_row(field).slot), text);
  }

  // The whole name marked "=", its lemma form too, then its words' lemmas.
  void label(Field field, std::string_view written, const Texts& wholes) {
    for (const std::string& whole : wholes) term(field, "=" + whole);
    std::string lemmas;
    Tokeniser tokens(written);
    for (Token token; tokens.next(token);) {
      if (token.joined) continue;
      const std::string& lemma = analyser.lemma(token.form);
      term(field, lemma);
      lemmas += (lemmas.empty() ? "" : " ") + lemma;
    }
    term(field, "=" + lemmas);
    value(field, collapse(written));
  }

  void name(Field field, std::string_view written) {
    for (const std::string& each : name_values(written)) term(field, each);
  }
  void person(const Person& who) {
    name(Field::person, who.name);
    party(who.party);
    spelling(who.name, who.party);
  }
  void spelling(std::string_view written, const Text& code) {
    if (!record.body || !record.date) return;
    if (const std::string value = spelling_value(written, code, *record.body, *record.date); !value.empty())
      document.add_boolean_term(make_term(prefix::spelling, value));
  }
  void party(const Text& code) {
    if (!code || code->empty() || says_no_party(*code)) return;
    const std::string written = party_code(*code).value_or(*code);
    if (std::find(parties.begin(), parties.end(), written) != parties.end()) return;
    parties.push_back(written);
    term(Field::party, "=" + party_value(written));
  }

  void choice(Field field, const Text& name_of) {
    if (!name_of) return;
    term(field, *name_of);
    if (field_row(field).slot != kNoSlot) value(field, *name_of);
  }

  void vote(const Vote& event) {
    std::map<std::string, std::map<std::string, int>> by_party;
    for (const Ballot& ballot : event.ballots) {
      for (const std::string& each : name_values(ballot.voter)) term(Field::vote, each + "=" + ballot.vote);
      name(Field::person, ballot.voter);
      spelling(ballot.voter, ballot.party);
      if (ballot.seat) name(Field::person, *ballot.seat);
      party(ballot.party);
      if (!ballot.party) continue;
      if (ballot.vote == "absent")
        term(Field::vote, "[" + party_value(*ballot.party) + "]=absent");
      else
        ++by_party[*ballot.party][ballot.vote];
    }
    if (by_party.empty())
      for (const auto& [code, tally] : event.by_party) {
        party(code);
        auto& ways = by_party[code];
        ways["ja"] = tally.ja.value_or(0);
        ways["nej"] = tally.nej.value_or(0);
        ways["abstain"] = tally.abstain.value_or(0);
      }
    // A party votes the way most of its members do; both when they part evenly.
    for (const auto& [code, ways] : by_party) {
      int most = 1;
      for (const auto& way : ways) most = std::max(most, way.second);
      for (const auto& [way, count] : ways) {
        if (count == most) term(Field::vote, "(" + party_value(code) + ")=" + way);
        if (count > 0) term(Field::vote, "[" + party_value(code) + "]=" + way);
      }
    }
    // That somebody voted so, though the paper may give only how many.
    for (const Ballot& ballot : event.ballots) term(Field::vote, "=" + ballot.vote);
    for (const auto& [way, count] :
         {std::pair{"ja", event.ja}, std::pair{"nej", event.nej}, std::pair{"abstain", event.abstain},
          std::pair{"absent", event.absent}, std::pair{"paired", event.paired}})
      if (count.value_or(0) > 0) term(Field::vote, std::string("=") + way);
  }

  void votes(const std::vector<Vote>& events) {
    term(Field::voted, events.empty() ? "nej" : "ja");
    const Vote* decisive = nullptr;
    for (const Vote& event : events) {
      vote(event);
      if (event.decisive || decisive == nullptr || (!decisive->decisive && event.role == "main")) decisive = &event;
    }
    if (decisive != nullptr && decisive->ja && decisive->nej)
      value(Field::margin, Xapian::sortable_serialise(std::abs(*decisive->ja - *decisive->nej)));
  }

  void operator()(const MinutesItem& facts) {
    if (facts.item)
      for (const std::string& each : item_values(facts.item->text, record.date ? record.date->year : 0))
        term(Field::item, each);
    choice(Field::outcome, facts.outcome);
    choice(Field::decided_by, facts.decided_by);
    for (const Proposal& proposal : facts.proposals)
      for (const Person& who : proposal.by) person(who);
    for (const Person& who : facts.speakers) {
      person(who);
      name(Field::speaker, who.name);
    }
    for (const std::string& who : facts.disqualified) name(Field::person, who);
    votes(facts.votes);
    for (const std::string& text : facts.reservations) reservation(text);
    if (facts.answer) (*this)(*facts.answer);
  }

  // "Sverigedemokraterna reserverar sig", "Maja Ek (V)": who stands in a reservation's first words.
  void reservation(const std::string& text) {
    if (const auto code = party_from_name(text)) return party(*code);
    for (size_t open = 0; open < std::min<size_t>(300, text.size()); ++open) {
      if (text[open] != '(') continue;
      const size_t close = text.find(')', open);
      if (close == std::string::npos || close - open > 8) continue;
      if (const auto code = party_code(std::string_view(text).substr(open + 1, close - open - 1)))
        if (known_party(*code)) party(*code);
    }
  }

  void operator()(const Meeting& facts) {
    for (const Attendee& who : facts.attendance) {
      name(Field::person, who.name);
      party(who.party);
      spelling(who.name, who.party);
    }
    for (const Text* each : {&facts.chair, &facts.secretary})
      if (*each) name(Field::person, **each);
    for (const std::string& who : facts.attesters) name(Field::person, who);
  }
  void operator()(const OfficialMemo& facts) {
    for (const Person& who : facts.signers) person(who);
    if (facts.answer && facts.answer->answers) mention(*facts.answer->answers);
  }
  void operator()(const Consultation& facts) {
    if (facts.contact) person(*facts.contact);
  }
  void operator()(const ConsultationResponse& facts) {
    if (facts.respondent) {
      name(Field::respondent, *facts.respondent);
      term(Field::respondent, "=" + normal_value(*facts.respondent));
      value(Field::respondent, collapse(*facts.respondent));
    }
    choice(Field::stance, facts.stance);
    if (facts.answers) mention(*facts.answers);
  }
  void operator()(const CivicPartnership& facts) {
    for (const Text* party_name : {&facts.public_party, &facts.non_profit_party, &facts.organisation_number})
      if (*party_name) name(Field::counterparty, **party_name);
    for (const std::string& who : facts.contacts) name(Field::person, who);
    double most = 0;
    for (const Amount& amount : facts.amounts) most = std::max(most, amount.sek);
    if (most > 0) value(Field::amount, Xapian::sortable_serialise(most));
  }
  void operator()(const Plain& facts) {
    for (const Person& who : facts.signers) person(who);
    if (facts.answer && facts.answer->answers) mention(*facts.answer->answers);
  }

  void mention(std::string_view written) {
    if (const auto number = parse_registry_number(written))
      for (const std::string& each : registry_values(*number))
        document.add_term(make_term(prefix::registry_mention, each));
  }

  void numbers() {
    std::vector<RegistryNumber> own;
    Texts written = record.registry_numbers;
    if (record.registry_number) written.insert(written.begin(), *record.registry_number);
    for (const std::string& each : written)
      if (auto number = parse_registry_number(each)) own.push_back(std::move(*number));
    Texts packed;
    std::set<std::string> seen;
    for (const RegistryNumber& number : own) {
      for (const std::string& key : registry_values(number))
        document.add_term(make_term(field_row(Field::registry).prefix, key), 3);
      // The same number with and without its letters is one case.
      const bool short_form =
          number.prefix.empty() && std::any_of(own.begin(), own.end(), [&](const RegistryNumber& other) {
            return !other.prefix.empty() && other.bare_key() == number.bare_key();
          });
      if (!short_form && seen.insert(number.key()).second) packed.push_back(number.key() + "\t" + number.written);
    }
    value(Field::registry, pack_values(packed));
    if (!packed.empty()) document.add_value(slot::first_case, packed.front().substr(0, packed.front().find('\t')));
    for (const Reference& reference : record.references)
      if (reference.registry_number) mention(*reference.registry_number);
  }

  void dates() {
    if (!record.date) return;
    const std::string day = day_value(*record.date);
    term(Field::date, day);
    document.add_boolean_term(make_term(prefix::month, month_value(record.date->year, record.date->month)));
    const std::string year = year_value(record.date->year);
    term(Field::year, year);
    value(Field::year, year);
    value(Field::date, day);
  }

  // Decisions before the papers behind them, appendices last; of two alike, the younger first. Within about one word's
  // weight, and the same on every day it is asked.
  double prior() const {
    double weight = 0.8;
    switch (record.kind) {
      case Kind::minutes_item: weight = 1.2; break;
      case Kind::appendix:
      case Kind::summons:
      case Kind::other: weight = 0; break;
      case Kind::meeting: weight = 0.4; break;
      default: break;
    }
    if (record.date)
      weight += 0.6 * std::clamp((record.date->year - 1990 + record.date->month / 12.0) / 60.0, 0.0, 1.0);
    if (record.same_text_as) weight *= 0.5;
    return weight;
  }

  void meeting_key() {
    if ((record.kind != Kind::meeting && record.kind != Kind::minutes_item) || !record.body || !record.date) return;
    document.add_value(slot::meeting, normal_value(record.municipality.value_or("")) + "/" +
                                          normal_value(*record.body) + "/" + day_value(*record.date));
  }
};

}  // namespace

void add_facts(const Record& record, Xapian::Document& document, Analyser& analyser) {
  FactTerms facts{record, document, analyser, {}};
  facts.term(Field::id, record.id);
  facts.term(Field::kind, kind_name(record.kind));
  facts.value(Field::kind, std::string(kind_name(record.kind)));
  if (record.body) facts.label(Field::body, *record.body, body_values(*record.body));
  if (record.municipality)
    facts.label(Field::municipality, *record.municipality, municipality_values(*record.municipality));
  facts.numbers();
  facts.dates();
  std::visit(facts, record.facts);
  facts.value(Field::party, pack_values(facts.parties));
  facts.term(Field::publication, record.publication);
  for (const std::string& warning : record.warnings) facts.term(Field::warning, warning);
  document.add_boolean_term(make_term(prefix::source, record.source.sha256));
  document.add_value(slot::prior, Xapian::sortable_serialise(facts.prior()));
  facts.meeting_key();
  if (record.same_text_as) document.add_value(slot::copy_of, *record.same_text_as);
}

}  // namespace akt
