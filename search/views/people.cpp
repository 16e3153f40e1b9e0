#include "search/views/people.h"

#include <algorithm>

#include "corpus/text/parties.h"
#include "corpus/text/spelling.h"
#include "corpus/text/unicode.h"

namespace akt {
namespace {

std::string party_key(const Text& party) {
  if (!party || says_no_party(*party)) return {};
  return party_code(*party).value_or(*party);
}

std::string with_party(const std::string& name, const std::string& party) {
  return party.empty() ? name : name + " (" + party + ")";
}

}  // namespace

void People::add(const std::string& name, const Text& party, const Record& record) {
  const Key key{squash(name), party_key(party)};
  const auto [place, fresh] = places_.try_emplace(key, seen_.size());
  if (fresh) seen_.push_back({name, key.second, {}, {}, {}, {}, 0});
  Seen& seen = seen_[place->second];
  ++seen.written[collapse(name)];
  seen.records.insert(record.id);
  if (!record.date) return;
  const std::string body = squash(record.body.value_or(""));
  seen.seats.emplace(body, term_of_office(*record.date));
  const auto [days, first] = seen.days.try_emplace(body, *record.date, *record.date);
  if (first) return;
  days->second.first = std::min(days->second.first, *record.date);
  days->second.second = std::max(days->second.second, *record.date);
}

size_t People::root(size_t of) const {
  while (joined_to_[of] != of) of = joined_to_[of];
  return of;
}

void People::join(size_t a, size_t b, std::string why) {
  joins_.emplace_back(a, NameJoin{with_party(seen_[a].name, seen_[a].party), with_party(seen_[b].name, seen_[b].party),
                                  std::move(why)});
  const size_t first = std::min(root(a), root(b));
  const size_t second = std::max(root(a), root(b));
  joined_to_[second] = first;
}

// One spelling's parties.
void People::join_parties(const std::vector<size_t>& spelled) {
  size_t without = seen_.size();
  std::vector<size_t> with;
  for (const size_t each : spelled) {
    if (seen_[each].party.empty())
      without = each;
    else
      with.push_back(each);
  }
  if (without == seen_.size()) return;
  if (with.size() == 1) return join(with.front(), without, "samma namn; en del handlingar anger inget parti");
  const Seen& none = seen_[without];
  std::vector<std::pair<size_t, Date>> left_one;
  for (const size_t a : with)
    for (const auto& [body, days] : seen_[a].days)
      if (const auto after = none.days.find(body); after != none.days.end() && days.second < after->second.first)
        left_one.emplace_back(a, days.second);
  if (left_one.size() == 1)
    join(left_one.front().first, without,
         "samma namn; utan parti i samma organ efter " + left_one.front().second.iso());
  for (const size_t a : with)
    for (const size_t b : with)
      for (const auto& [body, days] : seen_[a].days) {
        const auto later = seen_[b].days.find(body);
        const auto between = none.days.find(body);
        if (later == seen_[b].days.end() || between == none.days.end()) continue;
        const bool left = days.second < between->second.first && between->second.second < later->second.first;
        if (!left || root(a) == root(b)) continue;
        if (root(a) != root(without))
          join(a, without, "samma namn; utan parti i samma organ efter " + days.second.iso());
        join(without, b, "samma namn; i nytt parti från " + later->second.first.iso());
      }
}

void People::join_spellings() {
  // Only names that sound the same are compared.
  std::map<std::string, std::vector<size_t>> alike;
  for (size_t each = 0; each < seen_.size(); ++each)
    if (std::string sound = sound_of_name(seen_[each].name); !sound.empty()) alike[std::move(sound)].push_back(each);
  for (const auto& [sound, places] : alike)
    for (size_t i = 0; i < places.size(); ++i)
      for (size_t j = i + 1; j < places.size(); ++j) {
        const Seen& a = seen_[places[i]];
        const Seen& b = seen_[places[j]];
        if (squash(a.name) == squash(b.name) || root(places[i]) == root(places[j])) continue;
        if (a.party != b.party && !a.party.empty() && !b.party.empty()) continue;
        const auto shares = [](const auto& in, const auto& each) { return in.contains(each); };
        const auto seat =
            std::find_if(a.seats.begin(), a.seats.end(), [&](const auto& each) { return shares(b.seats, each); });
        if (seat == a.seats.end()) continue;
        if (std::any_of(a.records.begin(), a.records.end(), [&](const auto& each) { return shares(b.records, each); }))
          continue;
        const auto why = why_one_name(a.name, b.name);
        if (!why) continue;
        join(places[i], places[j],
             *why + "; samma organ, mandatperioden från " + std::to_string(seat->second) +
                 (a.party == b.party && !a.party.empty() ? ", samma parti" : "") + ", aldrig båda i en handling");
      }
}

void People::settle() {
  joined_to_.resize(seen_.size());
  for (size_t each = 0; each < seen_.size(); ++each) joined_to_[each] = each;
  std::map<std::string, std::vector<size_t>> spelled;
  for (const auto& [key, place] : places_) spelled[key.first].push_back(place);
  for (const auto& [name, places] : spelled) join_parties(places);
  join_spellings();

  std::map<size_t, size_t> identity_of;
  std::map<size_t, std::map<std::string, int>> written;
  std::map<size_t, std::map<Date, std::set<std::string>>> parties;
  for (size_t each = 0; each < seen_.size(); ++each) {
    const auto [place, fresh] = identity_of.try_emplace(root(each), identities_.size());
    if (fresh) identities_.emplace_back();
    seen_[each].identity = place->second;
    for (const auto& [name, times] : seen_[each].written) written[place->second][name] += times;
    Date first{9999, 1, 1};
    for (const auto& [body, days] : seen_[each].days) first = std::min(first, days.first);
    if (!seen_[each].party.empty()) parties[place->second][first].insert(seen_[each].party);
  }
  for (const auto& [place, why] : joins_) identities_[seen_[place].identity].joins.push_back(why);
  for (size_t each = 0; each < identities_.size(); ++each) {
    Identity& identity = identities_[each];
    for (const auto& [name, times] : written[each]) identity.spellings.push_back({name, times});
    std::stable_sort(identity.spellings.begin(), identity.spellings.end(),
                     [](const SpelledName& a, const SpelledName& b) { return a.times > b.times; });
    identity.name = identity.spellings.front().name;
    for (const auto& [first, begun] : parties[each])
      for (const std::string& party : begun)
        if (std::find(identity.parties.begin(), identity.parties.end(), party) == identity.parties.end())
          identity.parties.push_back(party);
  }
}

size_t People::of(const std::string& name, const Text& party) const {
  return seen_[places_.at({squash(name), party_key(party)})].identity;
}

}  // namespace akt
