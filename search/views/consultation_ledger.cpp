// Who was asked, who answered, when, by whose decision.
#include <algorithm>

#include "corpus/text/date.h"
#include "corpus/text/registry.h"
#include "corpus/text/unicode.h"
#include "search/views/consultation_parts.h"

namespace akt {
namespace {

bool about_extension(const Record& record) { return contains_fold(record.title, "anstånd"); }

// A distribution list in a paper of its own.
std::vector<std::string> listed(const std::vector<Record>& records) {
  std::vector<std::string> names;
  for (const Record& record : records)
    if (const auto* letter = std::get_if<Consultation>(&record.facts); letter && !letter->invited.empty())
      return letter->invited;
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

// "Socialnämnden beviljas anstånd till den 15 januari 2024." in any paper of the case.
void read_extensions(const std::vector<const Record*>& records, ConsultationView& view) {
  for (const Record* each : records) {
    const Record& record = *each;
    if (record.kind == Kind::consultation) continue;
    const std::string text = record.text();
    if (!contains_fold(text, "anstånd") && !about_extension(record)) continue;
    const auto* letter = std::get_if<ConsultationResponse>(&record.facts);
    std::string rest = record.title + ".\n" + text;
    for (size_t begin = 0; begin < rest.size();) {
      size_t end = std::min(rest.find(". ", begin), rest.find('\n', begin));
      end = std::min(end, rest.size());
      const std::string sentence = rest.substr(begin, end - begin);
      begin = end + 1;
      if (!contains_fold(sentence, "anstånd")) continue;
      ConsulteeRow* row = nullptr;
      const std::string said = squash(sentence);
      for (ConsulteeRow& one : view.ledger)
        if (const std::string name = squash(one.consultee); name.size() >= 6 && said.find(name) != std::string::npos)
          row = &one;
      if (row == nullptr && letter != nullptr && letter->respondent) row = row_of(view, *letter->respondent);
      if (row == nullptr) continue;
      const bool granted = [&sentence] {
        for (const std::string_view word :
             {"bevilja", "medge", "medger", "medgav", "får anstånd", "har fått anstånd", "godkänn"})
          if (contains_fold(sentence, word)) return true;
        return false;
      }();
      row->extension_asked = true;
      const auto days = record.date ? find_dates(sentence, record.date->year) : find_dates(sentence);
      if (granted && !days.empty()) row->extension = days.back().date;
    }
  }
}

std::string status_of(const ConsulteeRow& row, const Day& deadline) {
  if (!row.record && row.unreadable.empty()) return row.extension_asked || row.extension ? "extension" : "no_reply";
  if (row.stance == "abstains") return "declined";
  const Day last = row.extension && (!deadline || *deadline < *row.extension) ? row.extension : deadline;
  return row.date && last && *row.date > *last ? "late" : "answered";
}

void take_answer(ConsultationView& view, const TiedAnswer& answer) {
  const Record& record = *answer.record;
  const auto& response = std::get<ConsultationResponse>(record.facts);
  const std::string name = response.respondent.value_or(record.title);
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
    if (one.problem) {
      std::string told = one.name + " (" + *one.problem + ")";
      if (std::find(known->unreadable.begin(), known->unreadable.end(), told) == known->unreadable.end())
        known->unreadable.push_back(std::move(told));
    }
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

void fill_ledger(SearchEngine& engine, const Record* letter, const std::vector<Record>& of_case,
                 const std::vector<TiedAnswer>& answers, ConsultationView& view) {
  if (letter != nullptr) {
    const auto& facts = std::get<Consultation>(letter->facts);
    view.deadline = facts.deadline;
    // A deadline before the letter is a slip of the pen: nobody is late by it.
    if (view.deadline && letter->date && *view.deadline < *letter->date) view.deadline.reset();
    for (const std::string& name : facts.invited.empty() ? listed(of_case) : facts.invited) {
      ConsulteeRow row;
      row.consultee = name;
      row.invited = true;
      view.ledger.push_back(std::move(row));
    }
  }
  for (const TiedAnswer& answer : answers)
    if (!about_extension(*answer.record)) take_answer(view, answer);
  std::vector<const Record*> papers;
  for (const Record& record : of_case) papers.push_back(&record);
  for (const TiedAnswer& answer : answers) papers.push_back(answer.record.get());
  read_extensions(papers, view);
  for (ConsulteeRow& row : view.ledger) {
    row.status = status_of(row, view.deadline);
    const bool decides = row.respondent_kind == "committee" || row.respondent_kind == "council";
    if (!row.record || !decides) continue;
    const auto answer = std::find_if(answers.begin(), answers.end(),
                                     [&row](const TiedAnswer& one) { return one.record->id == *row.record; });
    find_decision(engine, of_case, answer == answers.end() ? nullptr : answer->record.get(), row);
  }
}

}  // namespace akt
