#include "search/render/view_text.h"

#include <algorithm>

#include "corpus/model/warning.h"
#include "corpus/text/error.h"
#include "corpus/text/unicode.h"
#include "indexer/schema/choices.h"
#include "search/render/labels.h"
#include "search/render/record_text.h"
#include "search/render/report.h"
#include "search/render/sheet.h"

namespace akt {
namespace {

std::string day(const Day& date) { return date ? date->iso() : std::string("utan datum"); }

std::string heading(const RecordLine& line) {
  std::string out = line.kind == Kind::minutes_item ? line.body.value_or("") : std::string(kind_row(line.kind).label);
  if (line.kind == Kind::meeting) out += " " + line.body.value_or("");
  if (line.item) out += " § " + line.item->text;
  return out;
}

std::string outcome_text(const RecordLine& line) {
  if (!line.outcome) return {};
  std::string out = choice_label(Field::outcome, *line.outcome);
  if (line.decided_by) out += ", " + lower_case(choice_label(Field::decided_by, *line.decided_by));
  return out;
}

std::string vote_label(std::string_view way) {
  for (const Choice& choice : vote_choices())
    if (choice.name == way) return std::string(choice.label);
  return std::string(way);
}

void put_line(Sheet& sheet, const RecordLine& line, const std::string& what) {
  sheet.row(day(line.date), what);
  sheet.row("", line.title.empty() ? line.id : line.title + "  [" + line.id + "]");
}

void put_part(Sheet& sheet, const MeetingPart& part) {
  std::string what = part.items.empty() ? std::string("utan §") : "§ " + intervals_text(part.items);
  what += ", " + part.record.source.path;
  if (part.notice.posted) what += ", anslaget " + part.notice.posted->iso();
  if (part.notice.earliest_legal_force)
    what += ", tidigast laga kraft, om ej överklagat, " + part.notice.earliest_legal_force->iso();
  if (part.replaced) what += " (ersatt av en nyare version)";
  sheet.row("Del av protokollet", what);
  sheet.row("", "[" + part.record.id + "]");
}

template <class Rows, class F> void put_group(Sheet& sheet, std::string_view title, const Rows& rows, F&& what_of) {
  if (rows.empty()) return;
  sheet.line();
  sheet.line(std::string(title) + " (" + std::to_string(rows.size()) + ")");
  for (const auto& row : rows) put_line(sheet, row.record, what_of(row));
}

}  // namespace

std::string case_text(const CaseView& view, size_t width) {
  Sheet sheet(width);
  sheet.paragraph("Ärende " + view.number + (view.title.empty() ? "" : ": " + view.title));
  sheet.line();
  for (const CaseEvent& event : view.events) {
    std::string what = heading(event.record);
    if (const std::string outcome = outcome_text(event.record); !outcome.empty()) what += ": " + outcome;
    if (event.only_mentions) what += " (nämner ärendet)";
    if (event.record.same_text_as) what += " (samma text som " + *event.record.same_text_as + ")";
    put_line(sheet, event.record, what);
    for (const std::string& code : event.record.warnings) sheet.row("", "OBS: " + warning_text(code));
  }
  return sheet.take();
}

std::string meeting_text(const MeetingView& view, size_t width) {
  Sheet sheet(width);
  std::string text = record_text(view.meeting, {width, false});
  sheet.line(std::string_view(text).substr(0, text.size() - 1));
  if (!view.not_in_archive.empty()) sheet.row("Inte i arkivet", "§ " + intervals_text(view.not_in_archive));
  if (view.parts.size() > 1)
    for (const MeetingPart& part : view.parts) put_part(sheet, part);
  for (const RecordLine& other : view.same_day) sheet.row("Samma dag", "ett annat sammanträde, " + other.id);
  sheet.line();
  for (const RecordLine& item : view.items) {
    std::string title = item.title;
    if (const std::string outcome = outcome_text(item); !outcome.empty()) title += ": " + outcome;
    sheet.row(item.item ? "§ " + item.item->text : "§", title);
    sheet.row("", "[" + item.id + "]");
    for (const RecordLine& other : view.other_texts)
      if (item.item && other.item == item.item)
        sheet.row("", (other.same_text_as ? "samma text i " : "annan version i ") + other.source.path + " [" +
                          other.id + "]");
  }
  return sheet.take();
}

std::string person_text(const PersonView& view, size_t width) {
  Sheet sheet(width);
  std::string parties;
  for (const std::string& party : view.parties) parties += (parties.empty() ? "" : ", ") + party;
  sheet.line(view.name + (parties.empty() ? "" : " (" + parties + ")"));
  if (view.spellings.size() > 1) {
    std::string spellings;
    for (const SpelledName& each : view.spellings)
      spellings += (spellings.empty() ? "" : ", ") + each.name + " (" + std::to_string(each.times) + ")";
    sheet.row("Skrivs", spellings);
  }
  for (const NameJoin& join : view.joins) sheet.row("En person", join.a + " och " + join.b + ": " + join.why);
  put_group(sheet, "Röster", view.votes, [](const PersonVote& vote) {
    return vote_label(vote.vote) + ", " + lower_case(vote_role_label(vote.role)) + ", " + heading(vote.record) +
           (vote.seat ? ", för " + *vote.seat : std::string());
  });
  put_group(sheet, "Yrkanden", view.proposals,
            [](const PersonProposal& proposal) { return heading(proposal.record) + ": " + proposal.text; });
  put_group(sheet, "Reservationer", view.reservations,
            [](const PersonReservation& reservation) { return heading(reservation.record) + ": " + reservation.text; });
  if (!view.speeches.empty()) {
    sheet.line();
    sheet.line("Anföranden (" + std::to_string(view.speeches.size()) + ")");
    for (const RecordLine& speech : view.speeches) put_line(sheet, speech, heading(speech));
  }
  put_group(sheet, "Sammanträden", view.meetings, [](const PersonMeeting& meeting) {
    return meeting.record.body.value_or("") + ": " + lower_case(attendee_role_label(meeting.role));
  });
  return sheet.take();
}

std::string consultation_text(const ConsultationView& view, size_t width) {
  Sheet sheet(width);
  sheet.paragraph("Remiss " + view.registry_number + (view.title.empty() ? "" : ": " + view.title));
  if (view.deadline) sheet.line("Svar senast " + view.deadline->iso());
  sheet.paragraph(consultation_summary(view));
  sheet.line();
  const auto stance = [](const Text& name, bool confirmed) {
    return name ? choice_label(Field::stance, *name) + (confirmed ? " (bekräftat)" : " (förslag)") : std::string();
  };
  for (const ConsulteeRow& row : view.ledger) {
    std::string status = consultee_status_label(row.status);
    if (!row.invited) status += ", inte inbjuden";
    if (row.date) status += " " + row.date->iso();
    if (row.extension) status += ", anstånd till " + row.extension->iso();
    if (row.stance) status += ": " + stance(row.stance, row.confirmed);
    if (row.decided && row.decided->item)
      status += ", beslutat" + (row.decided->date ? " " + row.decided->date->iso() : std::string()) + " § " +
                row.decided->item->text;
    for (const Attachment& one : row.unreadable)
      status += ", mottagen men oläsbar: " + one.name + " (" + problem_label(*one.problem) + ")";
    sheet.row(row.consultee, status + (row.record ? "  [" + *row.record + "]" : std::string()));
  }
  if (view.ledger.empty()) sheet.line("Inga inbjudna och inga svar i arkivet.");
  std::string theme = "\n";
  for (const CollatedView& said : view.views) {
    const std::string here = said.rest ? "Återstoden av svaren" : said.theme.value_or("");
    if (here != theme) {
      theme = here;
      sheet.line();
      sheet.paragraph(theme.empty() ? "Utan rubrik" : theme);
    }
    const std::string taken = stance(said.stance, said.confirmed);
    sheet.row(said.consultee, "\"" + collapse(said.quote) + "\"" +
                                  (said.page > 0 ? ", sidan " + std::to_string(said.page) : std::string()) +
                                  (taken.empty() ? "" : ", " + taken));
  }
  for (const SameWords& group : view.same) {
    std::string names;
    for (const SharedText& answer : group.answers) names += (names.empty() ? "" : ", ") + answer.consultee;
    sheet.line();
    sheet.paragraph("Samma ord (" + std::to_string(group.share) + " %): " + names);
  }
  for (const UntiedResponse& open : view.untied) {
    std::string names;
    for (const std::string& candidate : open.candidates) names += (names.empty() ? "" : ", ") + candidate;
    sheet.line();
    sheet.paragraph("Inte knutet till någon remiss: " + open.consultee + " [" + open.record + "]; kan gälla " + names);
  }
  for (const std::string& conflict : view.conflicts) sheet.paragraph("Att ta ställning till: " + conflict);
  return sheet.take();
}

std::string partnerships_text(const std::vector<PartnershipRow>& rows, size_t width) {
  Sheet sheet(width);
  for (const PartnershipRow& row : rows) {
    const CivicPartnership& contract = row.contract;
    sheet.paragraph(contract.activity.value_or(row.record.title) + ": " +
                    contract.non_profit_party.value_or("okänd part") + " och " +
                    contract.public_party.value_or("okänd part"));
    std::string period = day(contract.period.from) + "–" + day(contract.period.to);
    if (row.days_left)
      period += *row.days_left < 0 ? ", utgånget" : ", " + std::to_string(*row.days_left) + " dagar kvar";
    sheet.row("  Avtalstid", period);
    if (contract.review_by)
      sheet.row("  Utvärdering", contract.review_by->iso() + (row.review_overdue ? ", FÖRSENAD" : ""));
    double sum = 0;
    for (const Amount& amount : contract.amounts) sum += amount.sek;
    if (!contract.amounts.empty())
      sheet.row("  Belopp", amount_text(sum) + (contract.amounts.size() > 1
                                                    ? " i " + std::to_string(contract.amounts.size()) + " perioder"
                                                    : std::string()));
    std::string missing;
    for (const std::string& key : contract.missing) missing += (missing.empty() ? "" : ", ") + missing_fact_label(key);
    sheet.row("  Saknas", missing);
    sheet.row("  Handling", row.record.id);
  }
  return sheet.take();
}

std::string coverage_text(const Coverage& coverage, size_t width) {
  Sheet sheet(width);
  sheet.line("Filer");
  std::vector<std::vector<std::string>> rows;
  for (const StatusCount& count : coverage.files) {
    const bool passed_over = count.reason == error_name(ErrorCode::no_document);
    const std::string fate(passed_over ? "passed over" : status_name(count.status));
    rows.push_back({fate + (count.reason.empty() ? "" : ": " + count.reason), std::to_string(count.files)});
  }
  sheet.table(rows, 2);
  rows.clear();
  sheet.line("Handlingar");
  for (const auto& [kind, count] : coverage.records) {
    const auto known = kind_from_name(kind);
    rows.push_back({known ? std::string(kind_row(*known).label) : kind, std::to_string(count)});
  }
  sheet.table(rows, 2);
  if (!coverage.series.empty()) sheet.line("Paragrafer");
  for (const ItemSeries& series : coverage.series) {
    std::string what = std::to_string(series.items) + (series.items == 1 ? " paragraf från " : " paragrafer från ") +
                       std::to_string(series.meetings) + (series.meetings == 1 ? " sammanträde" : " sammanträden") +
                       ", § " + intervals_text({{series.first, series.last}});
    if (!series.holes.empty()) what += "; saknas: " + intervals_text(series.holes);
    sheet.row("  " + std::to_string(series.year),
              (series.municipality.empty() ? "" : series.municipality + " ") + series.body + ": " + what);
  }
  if (!coverage.troubled.empty()) sheet.line("Filer som inte kunde läsas helt");
  for (const TroubledFile& file : coverage.troubled)
    sheet.row("  " + (file.reason.empty() ? file.status : file.reason),
              file.name + (file.message.empty() ? "" : ": " + file.message));
  return sheet.take();
}

}  // namespace akt
