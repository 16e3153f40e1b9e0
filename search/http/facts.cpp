#include "search/http/facts.h"

#include <algorithm>

#include "corpus/model/warning.h"
#include "corpus/text/unicode.h"
#include "indexer/schema/choices.h"
#include "search/render/labels.h"
#include "search/render/record_text.h"

namespace akt::http {
namespace {

Model value(std::string text, std::string href = {}) { return {{"text", std::move(text)}, {"href", std::move(href)}}; }

// Rows under labels; an empty row is no row.
class Facts {
 public:
  explicit Facts(const Speaking& speaking) : speaking_(speaking) {}

  void put(std::string_view key, const Text& text, std::string href = {}) {
    if (text && !text->empty()) add(key, Model::array({value(*text, std::move(href))}));
  }
  void put(std::string_view key, const Day& day) {
    if (day) add(key, Model::array({value(day->iso())}));
  }
  void put(std::string_view key, const Number& number) {
    if (number) add(key, Model::array({value(std::to_string(*number))}));
  }
  template <class T, class F> void each(std::string_view key, const std::vector<T>& things, F&& text_of) {
    Model values = Model::array();
    for (const T& thing : things) values.push_back(text_of(thing));
    if (!values.empty()) add(key, std::move(values));
  }
  void list(std::string_view key, const std::vector<std::string>& texts) {
    each(key, texts, [](const std::string& text) { return value(text); });
  }
  void people(std::string_view key, const std::vector<Person>& people) {
    each(key, people,
         [this](const Person& person) { return value(person_text(person), speaking_.links.person(person.name)); });
  }
  Model take() { return std::move(rows_); }

 private:
  void add(std::string_view key, Model values) {
    rows_.push_back({{"label", speaking_.word(key)}, {"values", std::move(values)}});
  }
  const Speaking& speaking_;
  Model rows_ = Model::array();
};

std::string decided_text(const Decided& decided) {
  return decided.body.value_or("") + " " + (decided.date ? decided.date->iso() : "") +
         (decided.item ? " § " + decided.item->text : "");
}

void put(Facts& facts, const Speaking& speaking, const Meeting& meeting) {
  facts.put("fact_items", meeting.items);
  facts.put("fact_place", meeting.place);
  if (meeting.start || meeting.end)
    facts.put("fact_time", Text(meeting.start.value_or("…") + "–" + meeting.end.value_or("…")));
  facts.put("fact_chair", meeting.chair, speaking.links.person(meeting.chair.value_or("")));
  facts.put("fact_secretary", meeting.secretary);
  facts.each("fact_attesters", meeting.attesters,
             [&](const std::string& name) { return value(name, speaking.links.person(name)); });
  facts.put("fact_series", meeting.series_number);
  facts.put("fact_posted", meeting.notice.posted);
  facts.put("fact_removed", meeting.notice.removed);
  if (meeting.notice.earliest_legal_force)
    facts.put("fact_legal_force",
              Text(meeting.notice.earliest_legal_force->iso() + ", " + speaking.word("if_not_appealed")));
}

void put(Facts& facts, const Speaking& speaking, const MinutesItem& item) {
  if (item.outcome) facts.put("fact_outcome", Text(speaking.choice(Field::outcome, *item.outcome)));
  if (item.decided_by) facts.put("fact_decided_by", Text(speaking.choice(Field::decided_by, *item.decided_by)));
  facts.people("fact_speakers", item.speakers);
  facts.list("fact_disqualified", item.disqualified);
  if (item.attested_at_once.value_or(false)) facts.put("fact_attested", Text(speaking.word("at_once")));
  facts.list("fact_dispatched", item.dispatched_to);
}

void put(Facts& facts, const Speaking&, const OfficialMemo& memo) {
  facts.put("fact_department", memo.department);
  facts.put("fact_addressee", memo.addressee);
  facts.each("fact_signers", memo.signers, [](const Person& person) { return value(person_text(person)); });
  facts.put("fact_economy", memo.economic_consequences);
  facts.put("fact_children", memo.children);
}

void put(Facts& facts, const Speaking& speaking, const Consultation& consultation) {
  facts.put("fact_deadline", consultation.deadline);
  facts.put("fact_deadline_written", consultation.deadline_as_written);
  facts.put("fact_reply_period", consultation.period_as_written);
  facts.put("fact_reply_to", consultation.reply_to);
  facts.list("fact_themes", consultation.disposition);
  facts.list("fact_invited", consultation.invited);
  facts.each("fact_meetings", consultation.meetings, [](const Date& date) { return value(date.iso()); });
  if (consultation.decided) facts.put("fact_decided_in", Text(decided_text(*consultation.decided)));
  if (consultation.contact) facts.put("fact_contacts", Text(person_text(*consultation.contact)));
  (void)speaking;
}

void put(Facts& facts, const Speaking& speaking, const ConsultationResponse& response) {
  facts.put("fact_respondent", response.respondent);
  facts.put("fact_answers", response.answers,
            response.answers ? speaking.links.consultation(*response.answers) : std::string());
  facts.put("fact_their_number", response.their_number);
  if (response.stance) facts.put("fact_stance", Text(speaking.choice(Field::stance, *response.stance)));
}

void put(Facts& facts, const Speaking& speaking, const CivicPartnership& contract) {
  facts.put("fact_activity", contract.activity);
  facts.put("fact_public_party", contract.public_party);
  facts.put("fact_non_profit_party", contract.non_profit_party);
  facts.put("fact_organisation_number", contract.organisation_number);
  facts.put("fact_period", Text(span_text(contract.period.from, contract.period.to)));
  facts.put("fact_renewal", contract.renewal);
  facts.put("fact_review_by", contract.review_by);
  facts.each("fact_amounts", contract.amounts, [](const Amount& amount) {
    const std::string span = span_text(amount.from, amount.to);
    return value(amount_text(amount.sek) + (span.empty() ? span : " (" + span + ")"));
  });
  facts.put("fact_payouts", contract.payouts_per_year);
  facts.put("fact_notice_months", contract.notice_months);
  facts.each("fact_reports", contract.reports, [&](const std::string& each) {
    return value(speaking.language == Language::english ? in_plain_words(each) : report_label(each));
  });
  if (contract.is_signed) facts.put("fact_signed", Text(speaking.word(*contract.is_signed ? "yes" : "no")));
  facts.list("fact_contacts", contract.contacts);
  facts.each("fact_missing", contract.missing, [&](const std::string& each) {
    return value(speaking.language == Language::english ? in_plain_words(each) : missing_fact_label(each));
  });
}

void put(Facts& facts, const Speaking&, const Plain& plain) {
  facts.put("fact_version", plain.version);
  if (plain.decided) facts.put("fact_decided_in", Text(decided_text(*plain.decided)));
  facts.list("fact_invited", plain.invited);
  facts.put("fact_place", plain.place);
  if (plain.start) facts.put("fact_time", plain.start);
  facts.put("fact_chair", plain.chair);
  facts.put("fact_secretary", plain.secretary);
  facts.list("fact_principles", plain.principles);
  facts.list("fact_commitments", plain.commitments);
  facts.list("fact_priority_areas", plain.priority_areas);
  facts.each("fact_signers", plain.signers, [](const Person& person) { return value(person_text(person)); });
}

}  // namespace

std::string in_plain_words(std::string_view name) {
  std::string out(name);
  std::replace(out.begin(), out.end(), '_', ' ');
  return upper_first(out);
}

std::string span_text(const Day& from, const Day& to) {
  if (!from && !to) return {};
  return (from ? from->iso() : "…") + " – " + (to ? to->iso() : "…");
}

std::string Speaking::kind(Kind kind) const {
  return language == Language::english ? in_plain_words(kind_name(kind)) : std::string(kind_row(kind).label);
}

std::string Speaking::choice(Field field, const std::string& name) const {
  return language == Language::english ? in_plain_words(name) : choice_label(field, name);
}

std::string Speaking::warning(const std::string& code) const {
  const WarningRow* row = warning_row(code);
  if (row == nullptr) return in_plain_words(code);
  return std::string(language == Language::english ? row->english : row->text);
}

std::string Speaking::reason(const std::string& code) const {
  if (code.empty() || warning_row(code) != nullptr) return code.empty() ? code : warning(code);
  const std::string key = "reason_" + code;
  const std::string text = word(key);
  return text == key ? in_plain_words(code) : text;
}

Model line_model(const Speaking& speaking, const RecordLine& line) {
  return {{"id", line.id},
          {"href", speaking.links.record(line.id)},
          {"line_title", line.title.empty() ? line.id : line.title},
          {"kind", speaking.kind(line.kind)},
          {"kind_name", std::string(kind_name(line.kind))},
          {"body", line.body.value_or("")},
          {"date", line.date ? line.date->iso() : ""},
          {"item", line.item ? "§ " + line.item->text : ""},
          {"number", line.registry_number.value_or("")},
          {"number_href", line.registry_number ? speaking.links.of_case(*line.registry_number) : ""},
          {"outcome", line.outcome ? speaking.choice(Field::outcome, *line.outcome) : ""},
          {"by_vote", line.decided_by == "vote" || line.decided_by == "casting_vote"},
          {"page", line.source.first_page > 0 ? std::to_string(line.source.first_page) : ""},
          {"difference_href", ""},
          {"also", Model::array()},
          {"warned", !line.warnings.empty()}};
}

Model lines_model(const Speaking& speaking, const std::vector<RecordLine>& lines) {
  Model out = Model::array();
  for (const RecordLine& line : lines) out.push_back(line_model(speaking, line));
  return out;
}

Model facts_model(const Speaking& speaking, const Record& record) {
  Facts facts(speaking);
  facts.put("fact_kind", Text(speaking.kind(record.kind)));
  facts.put("fact_municipality", record.municipality);
  facts.put("fact_body", record.body,
            record.body ? speaking.links.to("/sok", {{"body", *record.body}}) : std::string());
  const bool of_meeting = record.kind == Kind::minutes_item || record.kind == Kind::meeting;
  if (record.date)
    facts.put(of_meeting ? "fact_meeting_date" : "fact_date", Text(record.date->iso()),
              of_meeting && record.body ? speaking.links.meeting(record.id) : std::string());
  std::vector<std::string> numbers = record.registry_numbers;
  if (record.registry_number && std::find(numbers.begin(), numbers.end(), *record.registry_number) == numbers.end())
    numbers.insert(numbers.begin(), *record.registry_number);
  facts.each("fact_number", numbers,
             [&](const std::string& number) { return value(number, speaking.links.of_case(number)); });
  std::visit([&](const auto& of_kind) { put(facts, speaking, of_kind); }, record.facts);
  return facts.take();
}

}  // namespace akt::http
