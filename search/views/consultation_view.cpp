#include "search/views/consultation_view.h"

#include <algorithm>
#include <set>

#include "corpus/text/registry.h"
#include "corpus/text/unicode.h"
#include "search/views/consultation_parts.h"

namespace akt {
namespace {

// "Remissversion maj 2025": what was sent out.
bool is_remitted(const Record& record) {
  constexpr size_t kTop = 300;
  const std::string top = lower_case(record.title + "\n" + record.text().substr(0, kTop));
  for (const std::string_view version : {"remissversion", "remissutgåva", "remisshandling", "samrådshandling",
                                         "samrådsversion", "remissförslag", "granskningshandling"})
    if (top.find(version) != std::string::npos) return true;
  return false;
}

bool names_what_it_answers(const Record& record) {
  constexpr size_t kHead = 900;
  const std::string head = lower_case(record.title + "\n" + record.text().substr(0, kHead));
  for (const std::string_view word : {"remiss", "samråd", "yttrande", "synpunkt", "svar"})
    if (head.find(word) != std::string::npos) return true;
  return false;
}

// Takes the answers out of the case's papers: a thousand of them are not held twice.
std::vector<TiedAnswer> numbered_answers(std::vector<Record>& records, const RegistryNumber& wanted) {
  std::vector<TiedAnswer> answers;
  std::vector<Record> others;
  for (Record& record : records) {
    auto* response = std::get_if<ConsultationResponse>(&record.facts);
    const auto number = response && response->answers ? parse_registry_number(*response->answers) : std::nullopt;
    const bool elsewhere = number && number->bare_key() != wanted.bare_key();
    if (response == nullptr || record.same_text_as || elsewhere) {
      others.push_back(std::move(record));
      continue;
    }
    record.evidence.clear();
    record.evidence.shrink_to_fit();
    if (!response->passages.empty()) response->views = {};
    answers.push_back({std::make_shared<const Record>(std::move(record)), "number"});
  }
  records = std::move(others);
  return answers;
}

bool says_something(const ConsultationResponse& answer) {
  return std::any_of(answer.passages.begin(), answer.passages.end(),
                     [](const ResponsePassage& passage) { return passage.opinion; });
}

// The office's paper that a § adopts without a word of its own: in the consultation's case or in the board's.
std::optional<Record> adopted_memo(SearchEngine& engine, const std::vector<Record>& records, const Record& item) {
  const auto look = [&item](const std::vector<Record>& all) -> std::optional<Record> {
    for (const Record& record : all) {
      const auto* memo = std::get_if<OfficialMemo>(&record.facts);
      if (memo == nullptr || !memo->answer || !says_something(*memo->answer) || record.same_text_as) continue;
      if (record.date && item.date && *item.date < *record.date) continue;
      const bool same_case = record.registry_number && record.registry_number == item.registry_number;
      const bool below = record.source.path == item.source.path;
      if (same_case || below || (memo->addressee && item.body && same_consultee(*memo->addressee, *item.body)))
        return record;
    }
    return std::nullopt;
  };
  if (auto memo = look(records)) return memo;
  if (item.registry_number)
    if (const auto own = engine.of_case(*item.registry_number)) return look(*own);
  return std::nullopt;
}

// The § with the words of the paper that it adopts.
TiedAnswer with_adopted(SearchEngine& engine, const std::vector<Record>& records, TiedAnswer answer) {
  const auto& said = std::get<ConsultationResponse>(answer.record->facts);
  if (says_something(said)) return answer;
  auto memo = adopted_memo(engine, records, *answer.record);
  if (!memo) return answer;
  // The office wrote it, the board answers with it.
  ConsultationResponse adopted = std::get<OfficialMemo>(memo->facts).answer.value();
  adopted.respondent = said.respondent;
  adopted.respondent_kind = said.respondent_kind;
  adopted.received = said.received ? said.received : answer.record->date;
  memo->facts = std::move(adopted);
  answer.record = std::make_shared<const Record>(std::move(*memo));
  return answer;
}

// A § by which a body answers, read as the answer it is.
std::vector<TiedAnswer> answering_items(SearchEngine& engine, const std::vector<Record>& records,
                                        const RegistryNumber& wanted) {
  std::vector<TiedAnswer> answers;
  for (const Record& record : records) {
    const auto* item = std::get_if<MinutesItem>(&record.facts);
    if (item == nullptr || !item->answer || record.same_text_as) continue;
    const auto number = item->answer->answers ? parse_registry_number(*item->answer->answers) : std::nullopt;
    if (number && number->bare_key() != wanted.bare_key()) continue;
    Record answer = record;
    answer.facts = *item->answer;
    TiedAnswer tied{std::make_shared<const Record>(std::move(answer)), "number", std::nullopt, record.id};
    const std::string own = record.id;
    tied = with_adopted(engine, records, std::move(tied));
    if (tied.record->id != own) tied.decided = Decided{record.body, record.date, item->item};
    answers.push_back(std::move(tied));
  }
  return answers;
}

// Only what it thinks: the rest of a § is no part of the answer.
TiedAnswer opinions_of(TiedAnswer item) {
  Record record = *item.record;
  auto& said = std::get<ConsultationResponse>(record.facts);
  std::erase_if(said.passages, [](const ResponsePassage& passage) { return !passage.opinion; });
  item.record = std::make_shared<const Record>(std::move(record));
  item.beside = true;
  return item;
}

// Beside an answer in a paper of its own the § says who decided it, and perhaps a word more.
void add_items(std::vector<TiedAnswer> items, std::vector<TiedAnswer>& answers) {
  const auto name = [](const TiedAnswer& answer) {
    return std::get<ConsultationResponse>(answer.record->facts).respondent.value_or("");
  };
  const size_t papers = answers.size();
  for (TiedAnswer& item : items) {
    const bool known = std::any_of(answers.begin(), answers.begin() + static_cast<std::ptrdiff_t>(papers),
                                   [&](const TiedAnswer& answer) { return same_consultee(name(answer), name(item)); });
    if (!known) {
      answers.push_back(std::move(item));
      continue;
    }
    TiedAnswer said = opinions_of(std::move(item));
    if (says_something(std::get<ConsultationResponse>(said.record->facts))) answers.push_back(std::move(said));
  }
}

// The letter among a case's papers of that kind: the one that sets a day, or gives a disposition; a distribution list
// does neither.
const Record* find_letter(const std::vector<Record>& records, const RegistryNumber& wanted) {
  const Record* best = nullptr;
  int most = -1;
  for (const Record& record : records) {
    const auto* facts = std::get_if<Consultation>(&record.facts);
    if (facts == nullptr || record.same_text_as) continue;
    const auto own = record.registry_number ? parse_registry_number(*record.registry_number) : std::nullopt;
    if (own && own->bare_key() != wanted.bare_key()) continue;
    const int weight = (facts->deadline ? 2 : 0) + (facts->disposition.empty() ? 0 : 1);
    if (weight <= most) continue;
    most = weight;
    best = &record;
  }
  return best;
}

// A paper that does not say it is an answer, but came in the case after the letter and from somebody else.
std::vector<TiedAnswer> possible_answers(const std::vector<Record>& records, const RegistryNumber& wanted,
                                         const Record& letter, const std::vector<std::string>& invited) {
  std::vector<TiedAnswer> answers;
  const auto& asked = std::get<Consultation>(letter.facts);
  for (const Record& record : records) {
    const auto* plain = std::get_if<Plain>(&record.facts);
    if (plain == nullptr || !plain->answer || plain->version || record.same_text_as) continue;
    if (!plain->invited.empty() || (record.kind == Kind::other && is_remitted(record))) continue;
    ConsultationResponse said = *plain->answer;
    const std::string sender = asked.decided ? asked.decided->body.value_or("") : "";
    // Whom the letter asked: then it need not say that it is an answer.
    bool asked_for = said.respondent && std::any_of(invited.begin(), invited.end(), [&said](const std::string& name) {
                       return same_consultee(name, *said.respondent);
                     });
    if (const std::string* name = asked_for ? nullptr : invited_in(invited, record, sender)) {
      call_as_invited(said, *name);
      asked_for = true;
    }
    if (!said.respondent) continue;
    const auto number = plain->answer->answers   ? parse_registry_number(*plain->answer->answers)
                        : record.registry_number ? parse_registry_number(*record.registry_number)
                                                 : std::nullopt;
    if (!number || number->bare_key() != wanted.bare_key()) continue;
    const Day day = plain->answer->received ? plain->answer->received : record.date;
    if (day && letter.date && *day < *letter.date) continue;
    if (about_extension(record) || contains_fold(record.title, "sändlista") || contains_fold(record.title, "kallelse"))
      continue;
    // Who sends the remiss out does not answer it.
    const bool own = (!asked_for && lower_case(*said.respondent).ends_with(" kommun")) ||
                     (asked.contact && same_consultee(asked.contact->name, *said.respondent));
    if (own) continue;
    // Of an e-mail all may be said; another paper has a stand or says what it answers.
    const bool stands =
        plain->answer->stance && *plain->answer->stance != "comments_only" && *plain->answer->stance != "unclear";
    const bool says =
        record.kind == Kind::letter || (record.kind == Kind::other && (asked_for || names_what_it_answers(record)));
    if (!stands && !says) continue;
    Record answer = record;
    answer.facts = std::move(said);
    answers.push_back({std::make_shared<const Record>(std::move(answer)), "number"});
  }
  return answers;
}

// A paper that a later one is a version of: the same answer sent again, or corrected.
void drop_older_versions(std::vector<TiedAnswer>& answers) {
  std::set<std::string> older;
  for (const TiedAnswer& answer : answers)
    if (answer.record->version_of) older.insert(*answer.record->version_of);
  std::erase_if(answers, [&older](const TiedAnswer& answer) { return older.contains(answer.record->id); });
}

void sort_by_arrival(std::vector<TiedAnswer>& answers) {
  const auto day = [](const TiedAnswer& answer) {
    const auto& response = std::get<ConsultationResponse>(answer.record->facts);
    return (response.received ? response.received : answer.record->date).value_or(Date{9999, 1, 1});
  };
  std::stable_sort(answers.begin(), answers.end(),
                   [&day](const TiedAnswer& a, const TiedAnswer& b) { return day(a) < day(b); });
}

void count_totals(ConsultationView& view) {
  for (const ConsulteeRow& row : view.ledger) {
    ++view.totals[row.status];
    if (row.stance) ++view.totals[*row.stance];
    if (row.record && !row.invited) ++view.totals["spontaneous"];
  }
}

void find_same_words(const std::vector<TiedAnswer>& answers, ConsultationView& view) {
  std::vector<AnswerText> texts;
  for (const TiedAnswer& answer : answers) {
    if (answer.beside) continue;
    const auto& response = std::get<ConsultationResponse>(answer.record->facts);
    AnswerText text{response.respondent.value_or(answer.record->title), answer.record->id, {}};
    for (const ResponsePassage& passage : response.passages)
      if (passage.opinion) text.passages.push_back(passage.text);
    texts.push_back(std::move(text));
  }
  view.same = same_words(texts);
}

}  // namespace

std::string passage_key(std::string_view consultee, std::string_view words) {
  std::uint64_t hash = 1469598103934665603U;
  for (const char c : squash(consultee) + "|" + squash(words))
    hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
  static constexpr std::string_view kDigits = "0123456789abcdef";
  std::string key;
  for (int shift = 60; shift >= 0; shift -= 4) key += kDigits[(hash >> shift) & 15U];
  return key;
}

Result<ConsultationView> consultation_view(SearchEngine& engine, std::string_view number,
                                           const ConsultationOptions& options) {
  const auto wanted = parse_registry_number(number);
  if (!wanted)
    return fail(ErrorCode::bad_input, "\"" + std::string(number) + "\" is no registry number",
                "write it as the papers do, such as KS 2020/0882");
  auto records = engine.of_case(number, true);
  if (!records) return pass_on(records);

  ConsultationView view;
  view.registry_number = wanted->written;
  std::vector<TiedAnswer> answers = numbered_answers(*records, *wanted);
  const Record* letter = find_letter(*records, *wanted);
  if (letter != nullptr) {
    view.registry_number = letter->registry_number.value_or(view.registry_number);
    view.title = letter->title;
    view.record = letter->id;
    tie_unnumbered(engine, *letter, invited_names(*letter, *records), answers, view.untied);
  }
  if (letter != nullptr) {
    const std::vector<std::string> invited = invited_names(*letter, *records);
    for (TiedAnswer& answer : possible_answers(*records, *wanted, *letter, invited))
      answers.push_back(std::move(answer));
    for (TiedAnswer& answer : unnumbered_papers(engine, *letter, invited, view.untied))
      answers.push_back(std::move(answer));
  }
  add_items(answering_items(engine, *records, *wanted), answers);
  if (letter != nullptr) {
    std::vector<TiedAnswer> items = unnumbered_items(engine, *letter);
    for (TiedAnswer& item : items) {
      item.decided_record = item.record->id;
      item = with_adopted(engine, *records, std::move(item));
    }
    add_items(std::move(items), answers);
  }
  if (letter == nullptr && answers.empty())
    return fail(ErrorCode::not_found, "no consultation or response has the number " + std::string(number));
  drop_older_versions(answers);
  sort_by_arrival(answers);
  for (Record& on_time : take_letters_on_time(letter, answers)) records->push_back(std::move(on_time));
  letter = find_letter(*records, *wanted);  // the case's papers have moved
  tell_persons_apart(answers);
  if (letter != nullptr) name_as_invited(invited_names(*letter, *records), *letter, answers);
  drop_replaced(answers, view);
  fill_ledger(engine, letter, *records, answers, view);
  collate(answers, find_themes(engine, letter, *records, options, view), view);
  find_same_words(answers, view);
  apply_confirmations(options.confirmed, wanted->bare_key(), view);
  count_totals(view);
  if (options.mask_private) mask_private_names(view);
  return view;
}

}  // namespace akt
