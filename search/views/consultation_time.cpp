// Letters on when to answer: who asked for more time, who got it and until when.
#include <algorithm>
#include <map>

#include "corpus/text/date.h"
#include "corpus/text/names.h"
#include "corpus/text/sentences.h"
#include "corpus/text/unicode.h"
#include "search/views/consultation_parts.h"

namespace akt {
namespace {

bool of_more_time(std::string_view text) {
  // Whole answers are asked: first what all those phrases have in common.
  if (!contains_fold(text, "anstånd") && !contains_fold(text, "förläng") && !contains_fold(text, "svarstid") &&
      !contains_fold(text, "svara senare"))
    return false;
  for (const std::string_view word :
       {"anstånd", "förlängd svarstid", "förlängd tid", "förlängd remisstid", "förlängd samrådstid",
        "svarstiden förläng", "remisstiden förläng", "samrådstiden förläng", "tiden förläng", "förlänger svarstiden",
        "förlänger remisstiden", "längre svarstid", "svara senare"})
    if (contains_fold(text, word)) return true;
  return false;
}

// "Ja, det går bra. Ni får anstånd till den 3 maj": said by whoever may grant it.
bool grants(std::string_view sentence) {
  for (const std::string_view no : {"begär ", "ber om", "ansöker", "kan vi få", "kan ni", "skulle vi", "avslå", "?"})
    if (contains_fold(sentence, no)) return false;
  for (const std::string_view word :
       {"bevilja", "medge", "medgav", "får anstånd", "fått anstånd", "får förlängd", "fått förlängd", "godkänn",
        "förlängs", "förlängts", "förlänger", "får ni", "ges anstånd"})
    if (contains_fold(sentence, word)) return true;
  return false;
}

bool to_all(std::string_view sentence) {
  for (const std::string_view word : {"samtliga", "alla remissinstanser", "alla instanser", "för alla"})
    if (contains_fold(sentence, word)) return true;
  return false;
}

constexpr size_t kFirstWord = 8;  // bytes of a name's first word that may stand for it

// Whom a letter on more time is about: named in the sentence, or in the letter, or the one who wrote it.
ConsulteeRow* meant_row(ConsultationView& view, std::string_view sentence, const std::string& all,
                        const ConsultationResponse* letter) {
  const auto named = [&view](const std::string& said) {
    ConsulteeRow* found = nullptr;
    for (ConsulteeRow& one : view.ledger)
      if (const std::string name = squash(one.consultee); name.size() >= 6 && said.find(name) != std::string::npos)
        if (found == nullptr || name.size() > squash(found->consultee).size()) found = &one;
    return found;
  };
  if (ConsulteeRow* row = named(squash(sentence))) return row;
  // "Länsstyrelsen beviljas anstånd": the one on the list that is called so.
  const std::string first = squash(sentence.substr(0, sentence.find(' ')));
  ConsulteeRow* called = nullptr;
  size_t others = 0;
  for (ConsulteeRow& one : view.ledger)
    if (first.size() >= kFirstWord &&
        squash(std::string_view(one.consultee).substr(0, one.consultee.find(' '))) == first) {
      called = &one;
      ++others;
    }
  if (others == 1) return called;
  if (letter != nullptr && letter->respondent)
    if (ConsulteeRow* row = row_of(view, *letter->respondent)) return row;
  return named(squash(all));
}

// From the same domain as the address that answers go to.
bool from_asker(const ConsultationResponse* said, const Record* letter) {
  const auto* asked = letter == nullptr ? nullptr : std::get_if<Consultation>(&letter->facts);
  const std::string address = asked == nullptr ? "" : asked->reply_to.value_or("");
  const size_t at = address.find('@');
  return said != nullptr && said->sender && at != std::string::npos &&
         lower_case(*said->sender).ends_with(lower_case(address.substr(at)));
}

constexpr size_t kShort = 400;  // bytes of what is said in a letter on time

size_t own_words(const ConsultationResponse& said) {
  size_t own = 0;
  for (const ResponsePassage& passage : said.passages) own += passage.opinion ? passage.text.size() : 0;
  return own;
}

// An e-mail that takes no stand and is short.
bool says_little(const Record& record) {
  const auto* said = answer_in(record.facts);
  if (said == nullptr || record.source.media_type != "message/rfc822" || !said->attachments.empty()) return false;
  if (said->stance && *said->stance != "comments_only" && *said->stance != "unclear") return false;
  return own_words(*said) <= kShort;
}

bool after_deadline(const Record& record, const Record* letter, std::string_view text) {
  const auto* asked = letter == nullptr ? nullptr : std::get_if<Consultation>(&letter->facts);
  const auto days = record.date ? find_dates(text, record.date->year) : find_dates(text);
  return asked != nullptr && asked->deadline &&
         std::any_of(days.begin(), days.end(), [asked](const DateHit& hit) { return *asked->deadline < hit.date; });
}

// "det är okej med den 8 maj": from the house that asked, and from none of its boards.
bool gives_time(const Record& record, const Record* letter) {
  const auto* said = answer_in(record.facts);
  if (!from_asker(said, letter)) return false;
  if (about_extension(record)) return true;
  const bool of_the_house =
      said->respondent_kind == "committee" || said->respondent_kind == "council" || said->respondent_kind == "company";
  return !of_the_house && says_little(record) && after_deadline(record, letter, record.text());
}

// First names in a letter that grants time: of those who asked for it, and of those who sign answers.
struct Greeted {
  std::map<std::string, ConsulteeRow*> askers;
  std::map<std::string, ConsulteeRow*> writers;
};

// By whose first names a consultee is greeted; null when two are called so.
void remember_signers(std::string_view text, ConsulteeRow* row, std::map<std::string, ConsulteeRow*>& askers) {
  for (const std::string_view line : split_lines(text)) {
    const std::string_view signature = line.substr(0, line.find(','));
    if (signature.size() >= 60 || signature.find(' ') == std::string_view::npos || !person_name(signature)) continue;
    const auto known = askers.emplace(std::string(signature.substr(0, signature.find(' '))), row);
    if (!known.second && known.first->second != row) known.first->second = nullptr;
  }
}

// Persons by whom consultees asked for more time: a letter that grants it greets them.
void read_extension(const Record& record, const Record* remiss, ConsultationView& view, Greeted& names) {
  const auto* letter = answer_in(record.facts);
  const std::string all = record.title + ".\n" + record.text();
  // Who sent the remiss and writes on more time gives it: whatever day after the deadline is named.
  const bool given = gives_time(record, remiss);
  for (const std::string_view line : split_lines(all))
    for (const std::string_view sentence : sentences(line)) {
      const auto days = record.date ? find_dates(sentence, record.date->year) : find_dates(sentence);
      const bool new_day = given && !days.empty() && !contains_fold(sentence, "?") &&
                           (!view.deadline || *view.deadline < days.back().date);
      if (!of_more_time(sentence) && !new_day) continue;
      const bool granted = grants(sentence) || new_day;
      if (granted && !days.empty() && to_all(sentence)) {
        for (ConsulteeRow& row : view.ledger)
          if (row.invited && (!row.extension || *row.extension < days.back().date)) row.extension = days.back().date;
        continue;
      }
      ConsulteeRow* row = meant_row(view, sentence, all, letter);
      if (row == nullptr && granted)
        for (const auto& [name, asker] : names.askers)
          if (asker != nullptr && contains_fold(all, "hej " + lower_case(name))) row = asker;
      if (row == nullptr && granted)
        for (const auto& [name, writer] : names.writers)
          if (writer != nullptr && contains_fold(all, "hej " + lower_case(name))) row = writer;
      if (row == nullptr) continue;
      row->extension_asked = true;
      if (granted && !days.empty()) row->extension = days.back().date;
      if (!granted) remember_signers(all, row, names.askers);
    }
}

}  // namespace

bool about_extension(const Record& record) {
  constexpr size_t kSubject = 160;
  if (record.kind != Kind::letter && record.kind != Kind::consultation_response) return false;
  // "Yttrandet lämnas inom beviljat anstånd", said at the top of an answer.
  const auto* said = answer_in(record.facts);
  const std::string head = said != nullptr && own_words(*said) > kShort ? "" : record.text().substr(0, kSubject);
  const std::string title = lower_case(record.title + "\n" + head);
  for (const std::string_view word : {"anstånd", "förlängd svarstid", "förlängd tid", "förlängning av",
                                      "längre svarstid", "förlängd remisstid", "mer tid", "uppskov med"})
    if (title.find(word) != std::string::npos) return true;
  // Whatever its subject.
  return says_little(record) && of_more_time(record.text());
}

std::vector<Record> take_letters_on_time(const Record* letter, std::vector<TiedAnswer>& answers) {
  std::vector<Record> taken;
  std::erase_if(answers, [&](const TiedAnswer& answer) {
    if (!about_extension(*answer.record) && !gives_time(*answer.record, letter)) return false;
    taken.push_back(*answer.record);
    return true;
  });
  return taken;
}

// "Socialnämnden beviljas anstånd till den 15 januari 2024." in any paper of the case.
void read_extensions(const std::vector<const Record*>& records, const Record* letter,
                     const std::vector<TiedAnswer>& answers, ConsultationView& view) {
  std::vector<const Record*> letters;
  for (const Record* each : records)
    if (each->kind != Kind::consultation &&
        (of_more_time(each->text()) || about_extension(*each) || gives_time(*each, letter)))
      letters.push_back(each);
  std::stable_sort(letters.begin(), letters.end(), [](const Record* a, const Record* b) {
    return a->date.value_or(Date{9999, 1, 1}) < b->date.value_or(Date{9999, 1, 1});
  });
  if (letters.empty()) return;
  Greeted names;
  for (const TiedAnswer& answer : answers)
    if (const auto* said = answer_in(answer.record->facts); said->respondent)
      if (ConsulteeRow* row = row_of(view, *said->respondent))
        remember_signers(answer.record->text(), row, names.writers);
  for (const Record* each : letters) read_extension(*each, letter, view, names);
}

}  // namespace akt
