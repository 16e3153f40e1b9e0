#include "search/views/person_view.h"

#include <algorithm>
#include <map>
#include <set>

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

class Gathering {
 public:
  explicit Gathering(const std::string& typed) : typed_(squash(typed)), words_(words_of(typed)) {}

  // Whether this is (or could be) the person; notes which names and parties fit.
  bool is(const std::string& name, const Text& party) {
    const std::string key = squash(name);
    const std::set<std::string> words = words_of(name);
    const bool fits = key == typed_ || std::includes(words.begin(), words.end(), words_.begin(), words_.end());
    if (!fits || words_.empty()) return false;
    names_[key].insert(name);
    if (party) parties_[key].insert(*party);
    return true;
  }

  void take(const Record& record) {
    const RecordLine line = line_of(record);
    if (const auto* meeting = std::get_if<Meeting>(&record.facts)) {
      for (const Attendee& attendee : meeting->attendance)
        if (is(attendee.name, attendee.party)) of(attendee.name).meetings.push_back({line, attendee.role});
      return;
    }
    const auto* item = std::get_if<MinutesItem>(&record.facts);
    if (item == nullptr) return;
    for (const Vote& vote : item->votes)
      for (const Ballot& ballot : vote.ballots)
        if (is(ballot.voter, ballot.party))
          of(ballot.voter).votes.push_back({line, vote.role, ballot.vote, ballot.seat, meaning(vote, ballot.vote)});
    for (const Proposal& proposal : item->proposals)
      for (const Person& person : proposal.by)
        if (is(person.name, person.party)) of(person.name).proposals.push_back({line, proposal.text, proposal.about});
    for (const Person& person : item->speakers)
      if (is(person.name, person.party)) of(person.name).speeches.push_back(line);
    reservations_.emplace_back(line, item->reservations);
  }

  Result<PersonView> finish(const std::string& typed) {
    if (names_.empty())
      return fail(ErrorCode::not_found, "nobody called " + typed + " is named in a vote, proposal or list");
    auto chosen = names_.find(typed_);
    if (chosen == names_.end() && names_.size() > 1) {
      std::string who;
      for (const auto& [key, names] : names_) who += (who.empty() ? "" : ", ") + *names.begin();
      return fail(ErrorCode::ambiguous, "several people fit \"" + typed + "\": " + who, "write the whole name");
    }
    if (chosen == names_.end()) chosen = names_.begin();
    PersonView view = std::move(views_[chosen->first]);
    view.name = *chosen->second.begin();
    const auto& parties = parties_[chosen->first];
    view.parties.assign(parties.begin(), parties.end());
    for (const auto& [line, texts] : reservations_)
      for (const std::string& text : texts)
        if (squash(text).find(chosen->first) != std::string::npos) view.reservations.push_back({line, text});
    sort_by_date(view);
    return view;
  }

 private:
  PersonView& of(const std::string& name) { return views_[squash(name)]; }

  static void sort_by_date(PersonView& view) {
    const auto by_record = [](const auto& a, const auto& b) { return earlier(a.record, b.record); };
    std::stable_sort(view.votes.begin(), view.votes.end(), by_record);
    std::stable_sort(view.proposals.begin(), view.proposals.end(), by_record);
    std::stable_sort(view.reservations.begin(), view.reservations.end(), by_record);
    std::stable_sort(view.meetings.begin(), view.meetings.end(), by_record);
    std::stable_sort(view.speeches.begin(), view.speeches.end(), earlier);
  }

  std::string typed_;
  std::set<std::string> words_;
  std::map<std::string, std::set<std::string>> names_;  // squashed -> as written
  std::map<std::string, std::set<std::string>> parties_;
  std::map<std::string, PersonView> views_;
  std::vector<std::pair<RecordLine, std::vector<std::string>>> reservations_;
};

}  // namespace

Result<PersonView> person_view(SearchEngine& engine, const std::string& name) {
  std::string quoted;
  for (const char c : collapse(name))
    if (c != '"') quoted += c;
  const std::string words = "\"" + quoted + "\"";
  const auto ids = engine.matching("person:" + words + " OR talare:" + words + " OR reservation:" + words);
  if (!ids) return pass_on(ids);
  Gathering gathering(quoted);
  for (const std::string& id : *ids) {
    const auto record = engine.fetch(id);
    if (!record) return pass_on(record);
    // A copy of a § would count its votes twice.
    if (!record->same_text_as) gathering.take(*record);
  }
  return gathering.finish(quoted);
}

}  // namespace akt
