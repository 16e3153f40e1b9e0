#include "search/views/person_view.h"

#include <algorithm>
#include <map>
#include <set>

#include "corpus/text/parties.h"
#include "corpus/text/spelling.h"
#include "corpus/text/unicode.h"

namespace akt {
namespace {

std::set<std::string> words_of(const std::string& name) {
  std::set<std::string> words;
  const std::string lower = lower_case(name);
  for (const std::string_view word : split(lower, ' '))
    if (!word.empty()) words.emplace(word);
  return words;
}

Text meaning(const Vote& vote, const std::string& way) {
  if (way == "ja") return vote.ja_means;
  return way == "nej" ? vote.nej_means : Text();
}

struct Asked {
  std::string name;
  Text party;
};

// "Maja Ek (V)": the bracket says which of two of one name.
Asked asked_for(const std::string& typed) {
  Asked asked;
  for (const char c : collapse(typed))
    if (c != '"') asked.name += c;
  const size_t open = asked.name.rfind('(');
  if (open == std::string::npos || open == 0 || asked.name.back() != ')') return asked;
  const std::string inside = asked.name.substr(open + 1, asked.name.size() - open - 2);
  if (!says_no_party(inside)) {
    asked.party = party_code(inside).value_or(inside);  // a local party may be written out
    asked.name = std::string(trim(std::string_view(asked.name).substr(0, open)));
  }
  return asked;
}

// Every naming of anybody in a record: visit(name, party).
template <class F> void each_naming(const Record& record, F&& visit) {
  if (const auto* meeting = std::get_if<Meeting>(&record.facts))
    for (const Attendee& attendee : meeting->attendance) visit(attendee.name, attendee.party);
  const auto* item = std::get_if<MinutesItem>(&record.facts);
  if (item == nullptr) return;
  for (const Vote& vote : item->votes)
    for (const Ballot& ballot : vote.ballots) visit(ballot.voter, ballot.party);
  for (const Proposal& proposal : item->proposals)
    for (const Person& person : proposal.by) visit(person.name, person.party);
  for (const Person& person : item->speakers) visit(person.name, person.party);
}

class Gathering {
 public:
  explicit Gathering(Asked asked) : asked_(std::move(asked)), words_(words_of(asked_.name)) {}

  void take(Record record) {
    each_naming(record, [&](const std::string& name, const Text& party) {
      if (could_be(name)) people_.add(name, party, record);
    });
    records_.push_back(std::move(record));
  }

  Result<PersonView> finish(const std::string& typed) {
    people_.settle();
    const auto chosen = choose(typed);
    if (!chosen) return pass_on(chosen);
    const Identity& identity = people_.identities()[*chosen];
    view_.name = identity.name;
    view_.parties = identity.parties;
    view_.spellings = identity.spellings;
    view_.joins = identity.joins;
    for (const Record& record : records_) tell(record, *chosen);
    sort_by_date();
    return std::move(view_);
  }

 private:
  bool could_be(const std::string& name) const {
    if (words_.empty()) return false;
    if (squash(name) == squash(asked_.name) || why_one_name(name, asked_.name)) return true;
    const std::set<std::string> words = words_of(name);
    return std::includes(words.begin(), words.end(), words_.begin(), words_.end());
  }

  Result<size_t> choose(const std::string& typed) const {
    const auto& identities = people_.identities();
    std::vector<size_t> fit;
    std::vector<size_t> exact;
    for (size_t each = 0; each < identities.size(); ++each) {
      const auto& parties = identities[each].parties;
      if (asked_.party && std::find(parties.begin(), parties.end(), *asked_.party) == parties.end()) continue;
      fit.push_back(each);
      const auto& spellings = identities[each].spellings;
      if (std::any_of(spellings.begin(), spellings.end(),
                      [this](const SpelledName& each_name) { return squash(each_name.name) == squash(asked_.name); }))
        exact.push_back(each);
    }
    if (exact.size() == 1 || fit.size() == 1) return exact.size() == 1 ? exact.front() : fit.front();
    if (fit.empty())
      return fail(ErrorCode::not_found, "nobody called " + typed + " is named in a vote, proposal or list");
    std::set<std::string> who;
    for (const size_t each : exact.empty() ? fit : exact) {
      std::string parties;
      for (const std::string& party : identities[each].parties) parties += (parties.empty() ? "" : ", ") + party;
      who.insert(identities[each].name + (parties.empty() ? "" : " (" + parties + ")"));
    }
    std::string list;
    for (const std::string& each : who) list += (list.empty() ? "" : ", ") + each;
    return fail(ErrorCode::ambiguous, "several people fit \"" + typed + "\": " + list,
                exact.empty() ? "write the whole name" : "write the party too, such as \"" + *who.begin() + "\"");
  }

  void tell(const Record& record, size_t chosen) {
    const RecordLine line = line_of(record);
    const auto is = [&](const std::string& name, const Text& party) {
      return could_be(name) && people_.of(name, party) == chosen;
    };
    if (const auto* meeting = std::get_if<Meeting>(&record.facts)) {
      for (const Attendee& attendee : meeting->attendance)
        if (is(attendee.name, attendee.party)) view_.meetings.push_back({line, attendee.role});
      return;
    }
    const auto* item = std::get_if<MinutesItem>(&record.facts);
    if (item == nullptr) return;
    for (const Vote& vote : item->votes)
      for (const Ballot& ballot : vote.ballots)
        if (is(ballot.voter, ballot.party))
          view_.votes.push_back({line, vote.role, ballot.vote, ballot.seat, meaning(vote, ballot.vote)});
    for (const Proposal& proposal : item->proposals)
      for (const Person& person : proposal.by)
        if (is(person.name, person.party)) view_.proposals.push_back({line, proposal.text, proposal.about});
    for (const Person& person : item->speakers)
      if (is(person.name, person.party)) view_.speeches.push_back(line);
    for (const std::string& text : item->reservations)
      if (names_the_person(text)) view_.reservations.push_back({line, text});
  }

  bool names_the_person(const std::string& text) const {
    const std::string squashed = squash(text);
    return std::any_of(view_.spellings.begin(), view_.spellings.end(), [&squashed](const SpelledName& each) {
      return squashed.find(squash(each.name)) != std::string::npos;
    });
  }

  void sort_by_date() {
    const auto by_record = [](const auto& a, const auto& b) { return earlier(a.record, b.record); };
    std::stable_sort(view_.votes.begin(), view_.votes.end(), by_record);
    std::stable_sort(view_.proposals.begin(), view_.proposals.end(), by_record);
    std::stable_sort(view_.reservations.begin(), view_.reservations.end(), by_record);
    std::stable_sort(view_.meetings.begin(), view_.meetings.end(), by_record);
    std::stable_sort(view_.speeches.begin(), view_.speeches.end(), earlier);
  }

  Asked asked_;
  std::set<std::string> words_;
  People people_;
  std::vector<Record> records_;
  PersonView view_;
};

}  // namespace

Result<PersonView> person_view(SearchEngine& engine, const std::string& name) {
  const Asked asked = asked_for(name);
  const std::string words = "\"" + asked.name + "\"";
  const auto ids = engine.matching("person:" + words + " OR talare:" + words + " OR reservation:" + words);
  if (!ids) return pass_on(ids);
  Gathering gathering(asked);
  for (const std::string& id : *ids) {
    auto record = engine.fetch(id);
    if (!record) return pass_on(record);
    // A copy of a § would count its votes twice.
    if (!record->same_text_as) gathering.take(std::move(*record));
  }
  return gathering.finish(asked.name);
}

}  // namespace akt
