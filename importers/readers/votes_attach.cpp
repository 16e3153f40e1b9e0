// Print-outs from the appendices to the § they belong to.
#include <algorithm>
#include <set>

#include "corpus/text/unicode.h"
#include "importers/readers/votes.h"
#include "importers/readers/votes_words.h"

namespace akt {
namespace {

struct Place {
  Record* record = nullptr;
  MinutesItem* item = nullptr;
  size_t vote = 0;
  std::string appendix;  // that the § names for this vote
  bool filled = false;
};

std::set<std::string> words_of(std::string_view text) {
  std::set<std::string> words;
  const std::string whole = collapse(text);
  for (const std::string_view piece : split(whole, ' '))
    if (std::string word = squash(piece); word.size() > 3) words.insert(std::move(word));
  return words;
}

// The share of the shorter title's words that the other has.
double similarity(std::string_view a, std::string_view b) {
  const auto x = words_of(a);
  const auto y = words_of(b);
  if (x.empty() || y.empty()) return 0;
  const auto shared = std::count_if(x.begin(), x.end(), [&y](const std::string& word) { return y.contains(word); });
  return static_cast<double>(shared) / static_cast<double>(std::min(x.size(), y.size()));
}

// "2" of "… framgår av bilaga 2."
std::string appendix_in(std::string_view line) {
  const std::string lower = lower_case(line);
  for (size_t at = lower.rfind("bilaga"); at != std::string::npos;
       at = at == 0 ? std::string::npos : lower.rfind("bilaga", at - 1)) {
    size_t begin = at + 6;
    while (begin < lower.size() && lower[begin] == ' ') ++begin;
    size_t end = begin;
    while (end < lower.size() && lower[end] != ' ' && lower[end] != '.' && lower[end] != ',' && lower[end] != ')')
      ++end;
    if (end > begin) return lower.substr(begin, end - begin);
  }
  return {};
}

std::string named_appendix(const Record& record, size_t vote) {
  const std::string fact = "votes[" + std::to_string(vote) + "].appendix";
  for (const Evidence& evidence : record.evidence)
    if (evidence.fact.ends_with(fact)) return appendix_in(evidence.line);
  return {};
}

bool same_tally(const Vote& vote, const Printout& printout) {
  return vote.stated && printout.vote.stated && votes::agrees(*vote.stated, *printout.vote.stated) && vote.stated->ja &&
         vote.stated->nej;
}

void warn(Record& record, const std::string& code) {
  if (std::find(record.warnings.begin(), record.warnings.end(), code) == record.warnings.end())
    record.warnings.push_back(code);
}

void give(Place& place, const Printout& printout) {
  Vote& vote = place.item->votes[place.vote];
  if (!vote.stated) vote.stated = printout.vote.stated;
  votes::Roll roll;
  roll.ballots = printout.vote.ballots;
  if (printout.vote.stated) roll.printed = *printout.vote.stated;
  const Tally shown{printout.vote.ja, printout.vote.nej, printout.vote.abstain, printout.vote.absent,
                    printout.vote.paired};
  for (const votes::Choice choice : votes::kAll)
    roll.shows[votes::index(choice)] = votes::count(shown, choice).has_value();
  if (!roll.ballots.empty()) votes::take_roll(vote, roll);
  if (vote.agrees == false) warn(*place.record, "tally_disagrees");
  place.filled = true;
  place.record->evidence.push_back({"votes[" + std::to_string(place.vote) + "].ballots", printout.vote.page,
                                    printout.appendix.empty() ? printout.title : "Bilaga " + printout.appendix,
                                    "print-out of the voting system"});
}

// The best of the open places; nullptr when none will do.
Place* place_for(std::vector<Place>& places, const Printout& printout) {
  Place* best = nullptr;
  double best_score = 0;
  const std::string appendix = lower_case(printout.appendix);
  for (Place& place : places) {
    const Vote& vote = place.item->votes[place.vote];
    if (place.filled || !vote.ballots.empty()) continue;
    const bool named = !appendix.empty() && place.appendix == appendix;
    const bool tally = same_tally(vote, printout);
    const double alike = printout.title.empty() ? 0 : similarity(printout.title, place.record->title);
    // The appendix is said, and the tally or the title bears it out or cannot; or the tally and the title say so
    // together.
    double score = 0;
    if (named && (tally || !vote.stated || alike >= 0.5 || printout.title.empty())) score = 4 + (tally ? 2 : 0) + alike;
    if (!named && place.appendix.empty() && alike >= 0.6 && (tally || !vote.stated))
      score = 1 + (tally ? 1 : 0) + alike;
    if (!named && tally && appendix.empty() && printout.title.empty()) score = 1;
    if (score > best_score) {
      best = &place;
      best_score = score;
    }
  }
  return best;
}

// A § that tells of a vote without its numbers, by its title.
Record* untold(std::span<Record* const> items, const Printout& printout) {
  Record* best = nullptr;
  double best_score = 0.75;
  if (printout.title.empty()) return nullptr;
  for (Record* record : items) {
    const auto* item = std::get_if<MinutesItem>(&record->facts);
    if (item == nullptr || !item->votes.empty()) continue;
    const bool told = std::any_of(item->sections.begin(), item->sections.end(), [](const Section& section) {
      return contains_fold(section.text, "omröstning") || contains_fold(section.text, "votering") ||
             contains_fold(section.heading, "omröstning") || contains_fold(section.heading, "votering");
    });
    const double score = similarity(printout.title, record->title);
    if (told && score > best_score) {
      best = record;
      best_score = score;
    }
  }
  return best;
}

}  // namespace

std::vector<Printout> attach_printouts(std::span<Record* const> items, std::vector<Printout> printouts) {
  std::vector<Place> places;
  for (Record* record : items) {
    auto* item = std::get_if<MinutesItem>(&record->facts);
    if (item == nullptr) continue;
    for (size_t n = 0; n < item->votes.size(); ++n)
      places.push_back({record, item, n, named_appendix(*record, n), false});
  }
  std::vector<Printout> left;
  for (Printout& printout : printouts) {
    if (Place* place = place_for(places, printout)) {
      give(*place, printout);
    } else if (Record* record = untold(items, printout); record != nullptr && !printout.vote.ballots.empty()) {
      auto& item = std::get<MinutesItem>(record->facts);
      Vote vote = printout.vote;
      vote.decisive = true;
      item.votes.push_back(std::move(vote));
      item.decided_by = "vote";
      record->evidence.push_back(
          {"votes[0].ballots", printout.vote.page, printout.title, "print-out of the voting system"});
    } else {
      left.push_back(std::move(printout));
    }
  }
  return left;
}

}  // namespace akt
