// A vote as a page shows it: the outcome, what it was about, the picture, the parties' table, the roll call.
#include <algorithm>

#include "indexer/schema/choices.h"
#include "search/http/facts.h"
#include "search/render/labels.h"
#include "search/render/vote_picture.h"

namespace akt::http {
namespace {

std::string way_word(const Speaking& speaking, const std::string& way) { return speaking.word("way_" + way); }

std::string sum_text(const Speaking& speaking, const Vote& vote, const std::vector<std::string>& ways) {
  std::string text;
  for (const std::string& way : ways) {
    const int count = count_of(vote, way);
    if (count > 0) text += (text.empty() ? "" : ", ") + std::to_string(count) + " " + way_word(speaking, way);
  }
  return text;
}

std::string stated_text(const Speaking& speaking, const Tally& stated) {
  std::string text;
  for (const char* way : {"ja", "nej", "abstain", "absent", "paired"})
    if (const int count = count_of(stated, way); count > 0)
      text += (text.empty() ? "" : ", ") + std::to_string(count) + " " + way_word(speaking, way);
  return text;
}

Model roll_call(const Speaking& speaking, const Vote& vote, std::string_view order) {
  std::vector<const Ballot*> sorted;
  for (const Ballot& ballot : vote.ballots) sorted.push_back(&ballot);
  const auto key = [order](const Ballot* ballot) {
    if (order == "voter") return std::pair(ballot->voter, std::string());
    if (order == "ballot") return std::pair(ballot->vote == "ja" ? std::string() : ballot->vote, ballot->voter);
    return std::pair(ballot->party.value_or("~"), ballot->voter);
  };
  // The paper's own order when none is asked for.
  if (order == "voter" || order == "ballot" || order == "party")
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&key](const Ballot* a, const Ballot* b) { return key(a) < key(b); });
  Model rows = Model::array();
  for (const Ballot* ballot : sorted)
    rows.push_back({{"voter", ballot->voter},
                    {"href", speaking.links.person(ballot->voter)},
                    {"party", ballot->party.value_or("–")},
                    {"seat", ballot->seat.value_or("")},
                    {"way", way_word(speaking, ballot->vote)},
                    {"shape", seat_svg(ballot->vote)}});
  return rows;
}

}  // namespace

Model vote_model(const Speaking& speaking, const Record& record, size_t at, std::string_view order) {
  const auto& votes = std::get<MinutesItem>(record.facts).votes;
  const Vote& vote = votes[at];
  const auto ways = ways_of(vote);
  const std::string sum = sum_text(speaking, vote, ways);
  Model heads = Model::array();
  for (const std::string& way : ways)
    heads.push_back(
        {{"way", way_word(speaking, way)}, {"shape", seat_svg(way)}, {"count", std::to_string(count_of(vote, way))}});
  Model parties = Model::array();
  for (const auto& [party, tally] : parties_of(vote)) {
    Model counts = Model::array();
    for (const std::string& way : ways) {
      const int count = count_of(tally, way);
      counts.push_back({{"count", count == 0 ? "–" : std::to_string(count)}});
    }
    parties.push_back({{"party", party.empty() ? speaking.word("no_party") : party}, {"counts", std::move(counts)}});
  }
  const std::string number = std::to_string(at + 1);
  const std::string label =
      speaking.language == Language::english ? speaking.choice(Field::vote, vote.role) : vote_role_label(vote.role);
  const auto sorted_by = [&](std::string_view by) {
    return speaking.links.to("/handling/" + percent_encoded(record.id), {{"roster", std::string(by)}}) + "#votering-" +
           number;
  };
  const auto direction = [&](std::string_view by) { return order == by ? "ascending" : ""; };
  return {{"number", number},
          {"role", label},
          {"sum", sum},
          {"ja", vote.ja ? std::to_string(*vote.ja) : ""},
          {"nej", vote.nej ? std::to_string(*vote.nej) : ""},
          {"ja_means", vote.ja_means.value_or("")},
          {"nej_means", vote.nej_means.value_or("")},
          {"page", vote.page > 0 ? std::to_string(vote.page) : ""},
          {"decisive", vote.decisive && votes.size() > 1},
          {"casting", vote.casting_vote ? speaking.word("way_" + *vote.casting_vote) : ""},
          {"overturned", vote.overturned.value_or(false)},
          {"stated", vote.stated ? stated_text(speaking, *vote.stated) : ""},
          {"disagrees", vote.agrees.has_value() && !*vote.agrees},
          {"agrees", vote.agrees.value_or(false)},
          {"picture", vote_svg(vote, speaking.word("vote_picture") + ": " + sum)},
          {"heads", std::move(heads)},
          {"has_parties", !parties.empty()},
          {"parties", std::move(parties)},
          {"has_ballots", !vote.ballots.empty()},
          {"ballots", roll_call(speaking, vote, order)},
          {"ballot_count", std::to_string(vote.ballots.size())},
          {"open", !order.empty()},
          {"by_voter", sorted_by("voter")},
          {"by_party", sorted_by("party")},
          {"by_ballot", sorted_by("ballot")},
          {"voter_sorted", direction("voter")},
          {"party_sorted", direction("party")},
          {"ballot_sorted", direction("ballot")},
          {"csv", "/handling/" + percent_encoded(record.id) + "/roster.csv"}};
}

}  // namespace akt::http
