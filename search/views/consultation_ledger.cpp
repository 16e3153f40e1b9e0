// Who was asked, who answered, when, by whose decision.
#include <algorithm>
#include <map>
#include <set>

#include "corpus/text/date.h"
#include "corpus/text/names.h"
#include "corpus/text/registry.h"
#include "corpus/text/sentences.h"
#include "corpus/text/unicode.h"
#include "search/views/consultation_parts.h"

namespace akt {
namespace {

// A distribution list in a paper of its own.
std::vector<std::string> listed(const std::vector<Record>& records) {
  std::vector<std::string> names;
  for (const Record& record : records)
    if (const auto* letter = std::get_if<Consultation>(&record.facts); letter && !letter->invited.empty())
      return letter->invited;
  for (const Record& record : records)
    if (const auto* list = std::get_if<Plain>(&record.facts); list && !list->invited.empty()) return list->invited;
  for (const Record& record : records) {
    if (!contains_fold(record.title, "sändlista") && !contains_fold(record.title, "remissinstanser")) continue;
    if (record.kind == Kind::consultation || record.kind == Kind::consultation_response) continue;
    const std::string text = record.text();
    for (const std::string_view line : split_lines(text)) {
      std::string_view name = trim(line);
      while (!name.empty() &&
             (name.front() == '-' || name.front() == '.' || (name.front() >= '0' && name.front() <= '9')))
        name = trim(name.substr(1));
      if (name.size() < 4 || name.size() > 120 || name.back() == '.' || name.back() == ':' ||
          squash(name) == squash(record.title))
        continue;
      if (find_registry_numbers(name).empty() && find_dates(name).empty()) names.emplace_back(name);
    }
    if (!names.empty()) break;
  }
  return names;
}

// Who belongs to an invited group was invited; the group itself is then no consultee.
void settle_groups(ConsultationView& view) {
  std::set<std::string> answered;
  for (ConsulteeRow& row : view.ledger) {
    if (row.invited || !row.record) continue;
    for (const ConsulteeRow& group : view.ledger)
      if (const Text kind = kind_of_group(group.consultee); group.invited && kind && kind == row.respondent_kind) {
        row.invited = true;
        answered.insert(group.consultee);
      }
  }
  std::erase_if(view.ledger, [&answered](const ConsulteeRow& row) { return answered.contains(row.consultee); });
  std::stable_partition(view.ledger.begin(), view.ledger.end(), [](const ConsulteeRow& row) { return row.invited; });
}

std::string status_of(const ConsulteeRow& row, const Day& deadline) {
  if (!row.record && row.unreadable.empty()) return row.extension_asked ? "extension" : "no_reply";
  if (row.stance == "abstains") return "declined";
  const Day last = row.extension && (!deadline || *deadline < *row.extension) ? row.extension : deadline;
  return row.date && last && *row.date > *last ? "late" : "answered";
}

void take_answer(ConsultationView& view, const TiedAnswer& answer, const std::string& name) {
  const Record& record = *answer.record;
  const auto& response = std::get<ConsultationResponse>(record.facts);
  ConsulteeRow* known = row_of(view, name);
  const Day day = response.received ? response.received : record.date;
  if (known != nullptr && known->record) {
    // The first says when it came, the last what holds.
    known->more_records.push_back(*known->record);
  } else {
    if (known == nullptr) {
      known = &view.ledger.emplace_back();
      known->consultee = name;
    }
    known->date = day;
    known->tied_by = answer.tied_by;
  }
  known->respondent_kind = response.respondent_kind;
  known->record = record.id;
  known->stance = response.stance;
  known->stance_quote = response.stance_quote.value_or("");
  known->stance_page = response.stance_page.value_or(0);
  known->key = passage_key(name, "ställningstagande");
  known->proposals.insert(known->proposals.end(), response.proposals.begin(), response.proposals.end());
  for (const Attachment& one : response.attachments)
    if (one.problem && std::none_of(known->unreadable.begin(), known->unreadable.end(), [&one](const Attachment& told) {
          return told.name == one.name && told.problem == one.problem;
        }))
      known->unreadable.push_back(one);
}

// The § at which a board decided its answer: in the papers of either case.
void find_decision(SearchEngine& engine, const std::vector<Record>& of_case, const Record* answer, ConsulteeRow& row) {
  const auto look = [&row](const std::vector<Record>& records) {
    for (const Record& record : records) {
      const auto* item = std::get_if<MinutesItem>(&record.facts);
      if (item == nullptr || !record.body || record.same_text_as || !same_consultee(*record.body, row.consultee))
        continue;
      if (row.date && record.date && *record.date > *row.date) continue;  // what came later did not decide it
      row.decided = Decided{record.body, record.date, item->item};
      row.decided_record = record.id;
      return true;
    }
    return false;
  };
  if (look(of_case) || answer == nullptr || !answer->registry_number) return;
  if (const auto own = engine.of_case(*answer->registry_number)) look(*own);
}

}  // namespace

std::vector<std::string> consultees_of(const TiedAnswer& answer, const ConsultationView& view) {
  const auto& response = std::get<ConsultationResponse>(answer.record->facts);
  std::string name = response.respondent.value_or(answer.record->title);
  const auto says = [&name](std::string_view mark) { return name.find(mark) != std::string::npos; };
  if (!says(" och ") && !says(" samt ") && !says(" & ") && !says(" jämte ")) return {std::move(name)};
  std::vector<std::string> known;
  for (const ConsulteeRow& row : view.ledger) known.push_back(row.consultee);
  return names_in(name, known);
}

std::vector<std::string> invited_names(const Record& letter, const std::vector<Record>& of_case) {
  const auto& facts = std::get<Consultation>(letter.facts);
  return facts.invited.empty() ? listed(of_case) : facts.invited;
}

Text kind_of_group(std::string_view name) {
  const std::string lower = lower_case(name);
  const bool all = lower.starts_with("samtliga ") || lower.starts_with("alla ") || lower.starts_with("kommunens ") ||
                   lower.starts_with("övriga ") || lower.starts_with("berörda ");
  const auto says = [&lower](std::string_view word) { return lower.find(word) != std::string::npos; };
  if (!all && lower.find(' ') != std::string::npos && !lower.starts_with("kommunala bolag") &&
      !lower.starts_with("politiska partier"))
    return {};
  if (says("nämnder")) return "committee";
  if (says("bolag")) return "company";
  if (says("partier")) return "party";
  if (says(" råd")) return "council";
  return {};
}

void fill_ledger(SearchEngine& engine, const Record* letter, const std::vector<Record>& of_case,
                 const std::vector<TiedAnswer>& answers, ConsultationView& view) {
  if (letter != nullptr) {
    const auto& facts = std::get<Consultation>(letter->facts);
    view.deadline = facts.deadline;
    // A deadline before the letter is a slip of the pen: nobody is late by it.
    if (view.deadline && letter->date && *view.deadline < *letter->date) view.deadline.reset();
    for (const std::string& name : invited_names(*letter, of_case)) {
      ConsulteeRow row;
      row.consultee = name;
      row.invited = true;
      view.ledger.push_back(std::move(row));
    }
  }
  for (const TiedAnswer& answer : answers)
    if (!answer.beside)
      for (const std::string& name : consultees_of(answer, view)) take_answer(view, answer, name);
  adopt_stances(answers, view);
  settle_groups(view);
  std::vector<const Record*> papers;
  for (const Record& record : of_case) papers.push_back(&record);
  for (const TiedAnswer& answer : answers) papers.push_back(answer.record.get());
  read_extensions(papers, letter, answers, view);
  for (ConsulteeRow& row : view.ledger) {
    row.status = status_of(row, view.deadline);
    const bool decides = row.respondent_kind == "committee" || row.respondent_kind == "council";
    if (!row.record || !decides) continue;
    const auto answer = std::find_if(answers.begin(), answers.end(),
                                     [&row](const TiedAnswer& one) { return one.record->id == *row.record; });
    if (answer != answers.end() && answer->decided) {
      row.decided = answer->decided;
      row.decided_record = answer->decided_record ? answer->decided_record : row.record;
      continue;
    }
    find_decision(engine, of_case, answer == answers.end() ? nullptr : answer->record.get(), row);
  }
}

}  // namespace akt
