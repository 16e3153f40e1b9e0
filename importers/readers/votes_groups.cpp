// Lists of names by party: "Ja" over "Centerpartiet: Rut Ek, Ola By", or the party over "Ja: Rut Ek, Ola By".
#include <algorithm>
#include <set>

#include "corpus/text/names.h"
#include "corpus/text/parties.h"
#include "corpus/text/unicode.h"
#include "importers/readers/votes_table.h"

namespace akt::votes {
namespace {

struct Group {
  bool party = false;  // the label is one, of a party that may have no letters we know
  Text code;
};

// "Centerpartiet", "Socialdemokraterna", "S", "Fabelbypartiet"
Group group_of(std::string_view label) {
  constexpr size_t kLongest = 40;
  label = trim(label);
  if (label.empty() || label.size() > kLongest || !is_upper_at(label, 0)) return {};
  if (auto code = party_from_name(label)) return {true, std::move(code)};
  if (known_party(label)) return {true, party_code(label)};
  const std::string lower = lower_case(label);
  for (const std::string_view ending : {"partiet", "demokraterna", "listan", "väljarna", "alternativet"})
    if (lower.ends_with(ending)) return {true, {}};
  return {};
}

// "Ja", "Nej (6)", "Avstår 2"
std::optional<Choice> choice_label(std::string_view label) {
  label = trim(label);
  while (!label.empty() && (label.back() == ')' || label.back() == '(' || label.back() == ' ' || label.back() == ':' ||
                            (label.back() >= '0' && label.back() <= '9')))
    label.remove_suffix(1);
  return column_word(label);
}

class GroupList {
 public:
  explicit GroupList(std::span<const Line> lines) : lines_(lines) {}

  std::vector<Roll> run() {
    for (size_t n = 0; n < lines_.size(); ++n)
      if (!noise(lines_[n])) take(n);
    close();
    return std::move(rolls_);
  }

 private:
  void take(size_t n) {
    std::string text = lines_[n].text;
    std::replace(text.begin(), text.end(), '\t', ' ');
    const size_t colon = text.find(':');
    const std::string_view label = std::string_view(text).substr(0, colon);
    const std::string_view rest = colon == std::string::npos ? "" : trim(std::string_view(text).substr(colon + 1));
    const auto choice = choice_label(label);
    const Group group = choice ? Group{} : group_of(label);
    if (!choice && !group.party) {
      // A name list goes on over the line's end.
      if (!names_.empty() && colon == std::string::npos && !section_heading(lines_[n]) && !names_.ends_with('.')) {
        names_ += " " + text;
        last_ = n;
      } else {
        close();
      }
      return;
    }
    take_names();
    if (choice && !party_first_ && voted(*choice)) close();  // the next vote's list
    if (choice) choice_ = choice;
    if (group.party) {
      if (!choice_) party_first_ = true;
      party_ = group.code;
      ++groups_;
    } else if (!party_first_) {
      party_.reset();
    }
    if (first_ == kNone || (choice && groups_ == 0)) first_ = n;  // figures above a list are no part of it
    last_ = n;
    if (rest.find_first_not_of("0123456789 ") != std::string_view::npos) names_ = std::string(rest);
  }

  bool voted(Choice choice) const {
    return std::any_of(roll_.ballots.begin(), roll_.ballots.end(),
                       [choice](const Ballot& ballot) { return ballot.vote == choice_name(choice); });
  }

  void take_names() {
    while (names_.ends_with('.') || names_.ends_with(' ')) names_.pop_back();
    if (choice_ && !names_.empty()) {
      const auto hits = find_people(names_);
      if (hits.empty())
        for (const std::string& name : plain_names(names_)) add(name, party_);
      for (const NameHit& hit : hits) add(hit.name, hit.party ? hit.party : party_);
      roll_.shows[index(*choice_)] = true;
    }
    names_.clear();
  }

  void add(const std::string& name, const Text& party) {
    roll_.ballots.push_back({name, std::nullopt, party, std::string(choice_name(*choice_))});
  }

  void close() {
    take_names();
    std::set<std::string> choices;
    for (const Ballot& ballot : roll_.ballots) choices.insert(ballot.vote);
    if (groups_ > 1 && choices.size() > 1 && roll_.ballots.size() > 2) {
      roll_.first_line = first_;
      roll_.last_line = last_;
      rolls_.push_back(std::move(roll_));
    }
    roll_ = Roll();
    choice_.reset();
    party_.reset();
    party_first_ = false;
    groups_ = 0;
    first_ = kNone;
  }

  static constexpr size_t kNone = static_cast<size_t>(-1);

  std::span<const Line> lines_;
  std::vector<Roll> rolls_;
  Roll roll_;
  std::optional<Choice> choice_;
  Text party_;
  bool party_first_ = false;  // the parties head the lists, the choices stand under them
  size_t groups_ = 0;
  std::string names_;  // of the open group, over the lines so far
  size_t first_ = kNone;
  size_t last_ = 0;
};

}  // namespace

std::vector<Roll> read_group_lists(std::span<const Line> lines) { return GroupList(lines).run(); }

}  // namespace akt::votes
