#include "search/render/record_text.h"

#include <algorithm>
#include <cmath>

#include "corpus/model/warning.h"
#include "corpus/text/lists.h"
#include "corpus/text/unicode.h"
#include "indexer/schema/choices.h"
#include "search/render/labels.h"
#include "search/render/sheet.h"
#include "search/render/vote_text.h"

namespace akt {
namespace {

std::string day(const Day& date) { return date ? date->iso() : std::string(); }

template <class T, class F> std::vector<std::string> each(const std::vector<T>& values, F&& text_of) {
  std::vector<std::string> out;
  out.reserve(values.size());
  for (const T& value : values) out.push_back(text_of(value));
  return out;
}

std::string pages_text(int first, int last) {
  if (first <= 0) return {};
  if (last <= first) return "sidan " + std::to_string(first);
  return "sidorna " + std::to_string(first) + "–" + std::to_string(last);
}

std::string span_text(const Text& from, const Text& to) {
  if (!from && !to) return {};
  return from.value_or("…") + "–" + to.value_or("…");
}

std::string span_text(const Day& from, const Day& to) {
  if (!from && !to) return {};
  return (from ? from->iso() : "…") + "–" + (to ? to->iso() : "…");
}

std::string items_text(const std::vector<ItemNumber>& items) {
  return joined(each(items, [](const ItemNumber& item) { return "§ " + item.text; }), ", ");
}

std::string decided_text(const std::optional<Decided>& decided) {
  if (!decided) return {};
  return joined({decided->body.value_or(""), day(decided->date), decided->item ? "§ " + decided->item->text : ""}, " ");
}

std::string attendee_text(const Attendee& attendee) {
  std::string out = attendee.name;
  if (attendee.party) out += " (" + *attendee.party + ")";
  if (attendee.title) out += ", " + *attendee.title;
  if (attendee.substitutes_for) out += ", för " + *attendee.substitutes_for;
  if (!attendee.present.empty()) out += ", § " + intervals_text(attendee.present);
  if (!attendee.absent_at.empty()) out += ", inte § " + intervals_text(attendee.absent_at);
  for (const ClockSpan& time : attendee.times) out += ", kl. " + span_text(time.from, time.to);
  if (attendee.remote) out += ", på distans";
  return out;
}

// The names first, unless the text begins with them: "Maja Ek (S) yrkar bifall".
std::string proposal_text(const Proposal& proposal) {
  std::string what = proposal.text;
  if (what.empty() && proposal.about) what = proposal_label(*proposal.about);
  if (proposal.by.empty() || what.find(proposal.by.front().name) != std::string::npos) return what;
  return joined(each(proposal.by, person_text), ", ") + ": " + what;
}

void put_people(Sheet& sheet, std::string_view label, const std::vector<Person>& people) {
  sheet.row(label, joined(each(people, person_text), ", "));
}

void put_sections(Sheet& sheet, const std::vector<Section>& sections) {
  sheet.row("Avsnitt", joined(each(sections, [](const Section& section) { return section.heading; }), " · "));
}

void put(Sheet& sheet, const Meeting& meeting) {
  sheet.row("Paragrafer", meeting.items.value_or(""));
  sheet.row("Saknas", items_text(meeting.missing_items));
  sheet.row("Dubbla", items_text(meeting.duplicate_items));
  sheet.row("Fortsättning", joined(meeting.continued_on, ", "));
  sheet.row("Plats", meeting.place.value_or(""));
  sheet.row("Tid", span_text(meeting.start, meeting.end));
  sheet.row("Ordförande", meeting.chair.value_or(""));
  sheet.row("Sekreterare", meeting.secretary.value_or(""));
  sheet.row("Justerare", joined(meeting.attesters, ", "));
  sheet.row("Seriens diarienummer", meeting.series_number.value_or(""));
  const std::string posted = day(meeting.notice.posted);
  if (!posted.empty())
    sheet.row("Anslag", "uppsatt " + posted +
                            (meeting.notice.removed ? ", nedtaget " + meeting.notice.removed->iso() : std::string()));
  if (meeting.notice.earliest_legal_force)
    sheet.row("Laga kraft", "tidigast " + meeting.notice.earliest_legal_force->iso() + ", om ej överklagat");
  std::string role;
  for (const Attendee& attendee : meeting.attendance) {
    const std::string_view label = attendee.role == role ? std::string_view() : std::string_view(attendee.role);
    sheet.list(label.empty() ? std::string() : attendee_role_label(label), {attendee_text(attendee)});
    role = attendee.role;
  }
}

void put(Sheet& sheet, const MinutesItem& item) {
  sheet.list("Beslut", own_decision(item));
  sheet.list("Förslag till " + item.recommended_to.value_or("annat organ"), item.recommendation);
  if (item.outcome)
    sheet.row("Utfall",
              choice_label(Field::outcome, *item.outcome) +
                  (item.decided_by ? " (" + lower_case(choice_label(Field::decided_by, *item.decided_by)) + ")"
                                   : std::string()));
  for (size_t i = 0; i < item.proposals.size(); ++i)
    sheet.list(i == 0 ? "Yrkanden" : "", {proposal_text(item.proposals[i])});
  put_people(sheet, "Anföranden", item.speakers);
  for (size_t i = 0; i < item.votes.size(); ++i) put_vote(sheet, item.votes[i], i + 1, item.votes.size());
  if (!item.votes.empty()) sheet.line();
  sheet.list("Reservationer", item.reservations);
  sheet.list("Särskilda yttranden", item.separate_statements);
  sheet.row("Jäv", joined(item.disqualified, ", "));
  if (item.attested_at_once.value_or(false)) sheet.row("Justering", "omedelbart justerad");
  sheet.row("Skickas till", joined(item.dispatched_to, " · "));
  put_sections(sheet, item.sections);
}

void put(Sheet& sheet, const OfficialMemo& memo) {
  sheet.row("Förvaltning", memo.department.value_or(""));
  sheet.row("Till", memo.addressee.value_or(""));
  sheet.list("Förslag till beslut", memo.proposed_decision);
  sheet.row("Ekonomi", memo.economic_consequences.value_or(""));
  sheet.row("Barnets bästa", memo.children.value_or(""));
  put_people(sheet, "Undertecknat av", memo.signers);
  put_sections(sheet, memo.sections);
}

void put(Sheet& sheet, const Consultation& consultation) {
  sheet.row("Svar senast", day(consultation.deadline) + (consultation.deadline_as_written
                                                             ? " (\"" + *consultation.deadline_as_written + "\")"
                                                             : std::string()));
  sheet.row("Remisstid", consultation.period_as_written.value_or(""));
  sheet.row("Svar till", consultation.reply_to.value_or(""));
  sheet.list("Disposition", consultation.disposition);
  sheet.row("Remissinstanser", joined(consultation.invited, " · "));
  sheet.row("Möten", joined(each(consultation.meetings, [](const Date& date) { return date.iso(); }), ", "));
  sheet.row("Beslutad", decided_text(consultation.decided));
  if (consultation.contact) sheet.row("Kontakt", person_text(*consultation.contact));
}

void put(Sheet& sheet, const ConsultationResponse& response) {
  if (response.respondent)
    sheet.row("Från", *response.respondent + (response.respondent_kind
                                                  ? " (" + respondent_kind_label(*response.respondent_kind) + ")"
                                                  : std::string()));
  sheet.row("Svarar på", response.answers.value_or(""));
  sheet.row("Ert diarienummer", response.their_number.value_or(""));
  if (response.stance) sheet.row("Ställningstagande", choice_label(Field::stance, *response.stance));
  for (const View& view : response.views)
    sheet.list(view.theme.value_or("Synpunkt"),
               {(view.stance ? choice_label(Field::stance, *view.stance) + ": " : std::string()) + "\"" + view.quote +
                "\"" + (view.page > 0 ? ", sidan " + std::to_string(view.page) : std::string())});
}

void put(Sheet& sheet, const CivicPartnership& contract) {
  sheet.row("Verksamhet", contract.activity.value_or(""));
  sheet.row("Offentlig part", contract.public_party.value_or(""));
  sheet.row("Idéburen part",
            contract.non_profit_party.value_or("") +
                (contract.organisation_number ? " (" + *contract.organisation_number + ")" : std::string()));
  sheet.row("Avtalstid", span_text(contract.period.from, contract.period.to));
  sheet.row("Förlängning", contract.renewal.value_or(""));
  sheet.row("Utvärderas senast", day(contract.review_by));
  sheet.list("Belopp", each(contract.amounts, [](const Amount& amount) {
               const std::string span = span_text(amount.from, amount.to);
               return amount_text(amount.sek) + (span.empty() ? span : " (" + span + ")");
             }));
  if (contract.payouts_per_year) sheet.row("Utbetalningar om året", std::to_string(*contract.payouts_per_year));
  if (contract.notice_months) sheet.row("Uppsägningstid", std::to_string(*contract.notice_months) + " månader");
  if (contract.sessions_per_year_at_least)
    sheet.row("Tillfällen om året", "minst " + std::to_string(*contract.sessions_per_year_at_least));
  sheet.row("Redovisning", joined(each(contract.reports, [](const std::string& r) { return report_label(r); }), ", "));
  if (contract.is_signed) sheet.row("Undertecknat", *contract.is_signed ? "ja" : "nej");
  sheet.row("Kontakter", joined(contract.contacts, ", "));
  sheet.row("Beslutat", decided_text(contract.deciding_item));
  sheet.row("Uppgifter som saknas",
            joined(each(contract.missing, [](const std::string& key) { return missing_fact_label(key); }), ", "));
}

void put(Sheet& sheet, const Plain& plain) {
  sheet.row("Version", plain.version.value_or(""));
  sheet.list("Principer", plain.principles);
  sheet.list("Åtaganden", plain.commitments);
  sheet.row("Beslutad", decided_text(plain.decided));
  sheet.list("Inbjudna", plain.invited);
  sheet.row("Plats", plain.place.value_or(""));
  sheet.row("Tid", plain.start.value_or(""));
  sheet.row("Ordförande", plain.chair.value_or(""));
  sheet.row("Sekreterare", plain.secretary.value_or(""));
  sheet.list("Prioriterade områden", plain.priority_areas);
  put_people(sheet, "Undertecknat av", plain.signers);
  sheet.row("Innehåll", joined(plain.outline, " · "));
}

std::string numbers_text(const Record& record) {
  std::vector<std::string> numbers = record.registry_numbers;
  if (record.registry_number && std::find(numbers.begin(), numbers.end(), *record.registry_number) == numbers.end())
    numbers.insert(numbers.begin(), *record.registry_number);
  return joined(numbers, ", ");
}

}  // namespace

std::string intervals_text(const std::vector<Interval>& intervals) {
  return joined(each(intervals,
                     [](const Interval& at) {
                       return at.first == at.last ? std::to_string(at.first)
                                                  : std::to_string(at.first) + "–" + std::to_string(at.last);
                     }),
                ", ");
}

std::vector<std::string> own_decision(const MinutesItem& item) {
  return item.decision == item.recommendation ? std::vector<std::string>() : item.decision;
}

std::string person_text(const Person& person) {
  std::string out = person.name;
  if (person.party) out += " (" + *person.party + ")";
  if (person.role) out += ", " + *person.role;
  return out;
}

std::string reference_text(const Reference& reference) {
  std::string out;
  if (reference.kind) {
    const auto kind = kind_from_name(*reference.kind);
    out = kind ? std::string(kind_row(*kind).label) : *reference.kind;
  }
  out = joined({reference.body.value_or(""), out, day(reference.date),
                reference.item ? "§ " + reference.item->text : std::string()},
               " ");
  if (reference.registry_number) out += (out.empty() ? "" : ", ") + *reference.registry_number;
  return out.empty() ? reference.as_written : out;
}

std::string amount_text(double sek) {
  const auto whole = static_cast<long long>(std::llround(sek));
  std::string digits = std::to_string(whole < 0 ? -whole : whole);
  for (size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, " ");
  return (whole < 0 ? "−" : "") + digits + " kr";
}

std::string record_text(const Record& record, const RecordTextStyle& style) {
  Sheet sheet(style.width);
  const auto* item = std::get_if<MinutesItem>(&record.facts);
  const std::string number = item != nullptr && item->item ? "§ " + item->item->text + " " : std::string();
  sheet.paragraph(number + record.title);
  sheet.paragraph(joined({std::string(kind_row(record.kind).label), record.municipality.value_or(""),
                          record.body.value_or(""), day(record.date), numbers_text(record)},
                         " · "));
  sheet.line();
  for (const std::string& code : record.warnings) sheet.row("OBS", warning_text(code));
  std::visit([&sheet](const auto& facts) { put(sheet, facts); }, record.facts);
  for (size_t i = 0; i < record.references.size(); ++i) {
    const Reference& reference = record.references[i];
    sheet.row(i == 0 ? "Hänvisar till" : "",
              reference_text(reference) + (reference.target ? " → " + *reference.target : std::string()));
  }
  sheet.row("Samma text som", record.same_text_as.value_or(""));
  sheet.row("Version av", record.version_of.value_or(""));
  sheet.row("Källa", joined({record.source.path, pages_text(record.source.first_page, record.source.last_page)}, ", "));
  sheet.row("Original", record.source.sha256);
  sheet.row("Publicering", choice_label(Field::publication, record.publication));
  sheet.row("Id", record.id);
  if (style.text)
    for (const PageText& page : record.pages) {
      sheet.line();
      sheet.line("--- sidan " + std::to_string(page.page));
      sheet.paragraph(page.text);
    }
  return sheet.take();
}

}  // namespace akt
