// Whose an answer is: as the one who was asked is called in the letter, of two bodies together, in place of an earlier
// one.
#include <algorithm>
#include <map>
#include <set>

#include "corpus/model/public_form.h"
#include "corpus/text/registry.h"
#include "corpus/text/sentences.h"
#include "corpus/text/unicode.h"
#include "search/views/consultation_parts.h"

namespace akt {
namespace {

constexpr size_t kHeadLines = 14;  // where an answer says who writes it
constexpr size_t kLastLines = 8;

ConsultationResponse& facts_of(Record& record) { return std::get<ConsultationResponse>(record.facts); }

// A line that is the name, or begins with it, or says it after a label: "Organisation: Ekhults byalag".
bool says(std::string_view line, const std::string& name) {
  if (line.size() > 160) return false;
  const std::string said = squash(line);
  if (said == name) return true;
  const size_t at = said.find(name);
  if (at == std::string::npos || starts_with_fold(trim(line), "till ")) return false;
  // "Anteckningar från Ungdomsrådets möte"
  const bool from = said.substr(0, at).ends_with("från") && at <= 40;
  // "Styrelsen för Viks hembygdsförening gm Sven Palm"
  const std::string_view after = std::string_view(said).substr(at + name.size());
  return at == 0 || from || (at <= 24 && (after.empty() || after.starts_with("gm") || after.starts_with("genom")));
}

// Words with capitals that say nothing of an organisation: what a person may be called.
bool may_be_a_person(std::string_view name) {
  const auto words = split(name, ' ');
  return words.size() >= 2 && words.size() <= 4 && std::all_of(words.begin(), words.end(), [](std::string_view word) {
           if (!upper_start(word)) return false;
           const std::string lower = lower_case(word);
           // "LRF", "SPF"
           if (word.size() >= 2 && word.size() <= 6 && lower != word && upper_start(word.substr(1))) return false;
           for (const std::string_view ending :
                {"rådet", "nämnden", "styrelsen", "förening", "föreningen", "förbund", "förbundet", "klubben",
                 "fullmäktige", "verket", "myndigheten", "bolaget", "kåren"})
             if (lower.ends_with(ending)) return false;
           return true;
         });
}

// The first lines under "Med vänlig hälsning": who signs, where a quoted letter follows.
bool under_greeting(const std::vector<std::string_view>& lines, size_t at) {
  constexpr size_t kSigns = 4;  // lines
  for (size_t up = 1; up <= std::min(kSigns, at); ++up) {
    const std::string above = lower_case(lines[at - up].substr(0, 40));
    for (const std::string_view word : {"hälsning", "mvh", "vänligen"})
      if (above.find(word) != std::string::npos) return true;
  }
  return false;
}

bool replaces_earlier(const Record& record) {
  constexpr size_t kHead = 1500;
  const std::string head = lower_case(record.title + "\n" + record.text().substr(0, kHead));
  const size_t at = std::min({head.find("ersätter"), head.find("ersätta det"), head.find("i stället för det")});
  if (at == std::string::npos) return false;
  const std::string around = head.substr(at, 120);
  for (const std::string_view word : {"tidigare", "yttrande", "svar", "lämnades", "insän", "skickades"})
    if (around.find(word) != std::string::npos) return true;
  return false;
}

}  // namespace

void call_as_invited(ConsultationResponse& response, const std::string& name) {
  // Who signs for a body does not make it a person.
  const bool other = !response.respondent || squash(*response.respondent) != squash(name);
  if (other && !may_be_a_person(name) && response.respondent_kind &&
      (*response.respondent_kind == "private" || *response.respondent_kind == "other"))
    response.respondent_kind.reset();
  response.respondent = name;
}

namespace {

// "LRF:s kommungrupp i Vik": LRF; empty when it begins with no such letters.
std::string acronym_of(std::string_view name) {
  constexpr size_t kLongest = 6;
  const size_t end = std::min(name.find_first_of(": "), name.size());
  const std::string_view first = name.substr(0, end);
  if (first.size() < 3 || first.size() > kLongest) return {};
  return std::all_of(first.begin(), first.end(), [](char c) { return c >= 'A' && c <= 'Z'; }) ? std::string(first) : "";
}

// The only one asked whose name begins with the letters that the answer's title begins with.
const std::string* by_acronym(const std::vector<std::string>& invited, const Record& record) {
  const std::string own = acronym_of(record.title);
  const std::string* found = nullptr;
  if (own.empty()) return found;
  for (const std::string& name : invited) {
    if (acronym_of(name) != own) continue;
    if (found != nullptr) return nullptr;
    found = &name;
  }
  return found;
}

}  // namespace

const std::string* invited_in(const std::vector<std::string>& invited, const Record& record,
                              std::string_view addressee) {
  const std::string text = record.text();
  std::vector<std::string_view> lines;
  for (const std::string_view line : split_lines(text))
    if (!trim(line).empty()) lines.push_back(line);
  std::vector<std::string_view> looked{record.title};
  for (size_t at = 0; at < lines.size(); ++at)
    if (at < kHeadLines || at + kLastLines >= lines.size() || under_greeting(lines, at)) looked.push_back(lines[at]);
  for (const std::string_view line : looked)
    for (const std::string& name : invited) {
      const std::string bare = squash(name);
      if (bare.size() >= 6 && bare != squash(addressee) && says(line, bare)) return &name;
    }
  return by_acronym(invited, record);
}

void name_as_invited(const std::vector<std::string>& invited, const Record& letter, std::vector<TiedAnswer>& answers) {
  const auto& asked = std::get<Consultation>(letter.facts);
  const std::string sender = asked.decided ? asked.decided->body.value_or("") : "";
  std::set<std::string> known;
  for (const std::string& name : invited) known.insert(squash(name));
  for (TiedAnswer& answer : answers) {
    const auto& response = std::get<ConsultationResponse>(answer.record->facts);
    const std::string name = response.respondent.value_or("");
    const bool of_sender = !sender.empty() && same_consultee(sender, name);
    // Another municipality's board answers for it.
    const bool elsewhere =
        answer.record->municipality && letter.municipality && answer.record->municipality != letter.municipality;
    if (known.contains(squash(name)) || (response.respondent_kind == "committee" && !of_sender && !elsewhere)) continue;
    if (std::any_of(invited.begin(), invited.end(),
                    [&name](const std::string& one) { return same_consultee(one, name); }))
      continue;
    if (names_in(name, invited).size() > 1) continue;
    const std::string* found = invited_in(invited, *answer.record, sender);
    if (found == nullptr) continue;
    Record renamed = *answer.record;
    call_as_invited(facts_of(renamed), *found);
    answer.record = std::make_shared<const Record>(std::move(renamed));
  }
}

void tell_persons_apart(std::vector<TiedAnswer>& answers) {
  int persons = 0;
  for (TiedAnswer& answer : answers) {
    const std::string before = std::get<ConsultationResponse>(answer.record->facts).respondent.value_or("");
    if (!is_private_person(before)) continue;
    const std::string name = private_person(std::to_string(++persons));
    if (name == before) continue;
    Record renamed = *answer.record;
    facts_of(renamed).respondent = name;
    answer.record = std::make_shared<const Record>(std::move(renamed));
  }
}

std::vector<std::string> names_in(std::string_view respondent, const std::vector<std::string>& known) {
  const auto is_known = [&known](std::string_view name) {
    return std::any_of(known.begin(), known.end(),
                       [name](const std::string& one) { return same_consultee(one, name); });
  };
  const std::string whole = squash(respondent);
  if (std::none_of(known.begin(), known.end(), [&whole](const std::string& one) { return squash(one) == whole; }))
    for (const std::string_view mark : {" och ", " samt ", " & ", " jämte "})
      for (size_t at = respondent.find(mark); at != std::string_view::npos; at = respondent.find(mark, at + 1)) {
        const std::string first = upper_first(trim(respondent.substr(0, at)));
        const std::string second = upper_first(trim(respondent.substr(at + mark.size())));
        // "A, B och C"
        std::vector<std::string> all;
        for (const std::string_view piece : split(respondent.substr(0, at), ','))
          all.push_back(upper_first(trim(piece)));
        all.push_back(second);
        if (all.size() > 2 && std::count_if(all.begin(), all.end(), is_known) > 1) return all;
        if (is_known(first) && is_known(second)) return {first, second};
      }
  return {std::string(respondent)};
}

void drop_replaced(std::vector<TiedAnswer>& answers, ConsultationView& view) {
  std::set<const Record*> gone;
  for (size_t at = 0; at < answers.size(); ++at) {
    if (!replaces_earlier(*answers[at].record)) continue;
    const auto& response = std::get<ConsultationResponse>(answers[at].record->facts);
    for (size_t before = 0; before < at; ++before) {
      const auto& earlier = std::get<ConsultationResponse>(answers[before].record->facts);
      if (response.respondent && earlier.respondent && same_consultee(*response.respondent, *earlier.respondent))
        gone.insert(answers[before].record.get());
    }
  }
  for (const TiedAnswer& answer : answers)
    if (gone.contains(answer.record.get())) view.replaced.push_back(answer.record->id);
}

void adopt_stances(const std::vector<TiedAnswer>& answers, ConsultationView& view) {
  std::map<std::string_view, ConsulteeRow*> rows;
  for (ConsulteeRow& row : view.ledger)
    if (row.record) rows.emplace(*row.record, &row);
  for (const TiedAnswer& answer : answers) {
    const auto& response = std::get<ConsultationResponse>(answer.record->facts);
    const auto known = rows.find(answer.record->id);
    if (known == rows.end()) continue;
    ConsulteeRow* row = known->second;
    if (row->stance && *row->stance != "comments_only" && *row->stance != "unclear") continue;
    for (const ResponsePassage& passage : response.passages) {
      const std::string lower = lower_case(passage.text);
      const size_t at = std::min({lower.find("instämmer"), lower.find("ansluter sig"), lower.find("ansluter oss"),
                                  lower.find("ställer sig bakom det yttrande"), lower.find("står bakom det yttrande")});
      if (at == std::string::npos || lower.find("i fråga om") < at) continue;
      const std::string said = squash(std::string_view(passage.text).substr(at));
      for (const ConsulteeRow& other : view.ledger)
        if (const std::string name = squash(other.consultee);
            &other != row && other.stance && name.size() >= 6 && said.find(name) != std::string::npos) {
          row->stance = other.stance;
          row->stance_quote = passage.text;
          row->stance_page = passage.page;
        }
    }
  }
}

}  // namespace akt
