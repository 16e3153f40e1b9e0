#include "search/render/vote_picture.h"

#include <algorithm>
#include <array>

#include "search/render/atom.h"

namespace akt {
namespace {

constexpr std::array<std::string_view, 5> kWays{"ja", "nej", "abstain", "absent", "paired"};
constexpr int kSeat = 14;
constexpr int kDrawn = 5;  // fourths: how much larger than its own units the picture is shown
constexpr int kSeatsInRow = 34;
constexpr int kLetter = 8;
constexpr size_t kLongestLabel = 24;
constexpr int kMostSeats = 400;  // of one party: more is a misreading

std::string number(int value) { return std::to_string(value); }

// Around (x, y): a full disc, a cross, a ring, a dot, a triangle.
std::string shape(std::string_view way, int x, int y) {
  const std::string at = "cx=\"" + number(x) + "\" cy=\"" + number(y) + "\"";
  if (way == "ja") return "<circle class=\"ja\" " + at + " r=\"5\"/>";
  if (way == "nej") return "<path class=\"nej\" d=\"M" + number(x - 4) + " " + number(y - 4) + "l8 8m0-8l-8 8\"/>";
  if (way == "abstain") return "<circle class=\"abstain\" " + at + " r=\"4\"/>";
  if (way == "absent") return "<circle class=\"absent\" " + at + " r=\"1.5\"/>";
  return "<path class=\"paired\" d=\"M" + number(x) + " " + number(y - 4) + "l4 8h-8z\"/>";
}

Number Tally::*member(std::string_view way) {
  if (way == "ja") return &Tally::ja;
  if (way == "nej") return &Tally::nej;
  if (way == "abstain") return &Tally::abstain;
  if (way == "absent") return &Tally::absent;
  return &Tally::paired;
}

int all_of(const Tally& tally) {
  int sum = 0;
  for (const std::string_view way : kWays) sum += count_of(tally, way);
  return sum;
}

}  // namespace

int count_of(const Tally& tally, std::string_view way) { return std::max(0, (tally.*member(way)).value_or(0)); }

int count_of(const Vote& vote, std::string_view way) {
  return count_of(Tally{vote.ja, vote.nej, vote.abstain, vote.absent, vote.paired}, way);
}

std::vector<std::pair<std::string, Tally>> parties_of(const Vote& vote) {
  std::map<std::string, Tally> counted = vote.by_party;
  if (counted.empty())
    for (const Ballot& ballot : vote.ballots) {
      Number& count = counted[ballot.party.value_or("")].*member(ballot.vote);
      count = count.value_or(0) + 1;
    }
  std::vector<std::pair<std::string, Tally>> parties(counted.begin(), counted.end());
  std::stable_sort(parties.begin(), parties.end(),
                   [](const auto& a, const auto& b) { return all_of(a.second) > all_of(b.second); });
  return parties;
}

std::vector<std::string> ways_of(const Vote& vote) {
  std::vector<std::string> used;
  const auto parties = parties_of(vote);
  for (const std::string_view way : kWays) {
    const bool here = count_of(vote, way) > 0 || std::any_of(parties.begin(), parties.end(), [way](const auto& party) {
                        return count_of(party.second, way) > 0;
                      });
    if (here) used.emplace_back(way);
  }
  return used;
}

std::string vote_svg(const Vote& vote, const std::string& description) {
  const auto parties = parties_of(vote);
  std::string rows;
  size_t longest = 4;
  for (const auto& [party, tally] : parties) longest = std::max(longest, std::min(kLongestLabel, party.size()));
  const int label = static_cast<int>(longest) * kLetter + kSeat;
  int y = kSeat;
  int widest = 0;
  for (const auto& [party, tally] : parties) {
    rows += "<text x=\"0\" y=\"" + number(y + 5) + "\">" +
            xml_escaped(party.empty() ? "–" : party.substr(0, kLongestLabel)) + "</text>";
    int seat = 0;
    for (const std::string_view way : kWays)
      for (int i = 0; i < count_of(tally, way) && seat < kMostSeats; ++i, ++seat) {
        if (seat > 0 && seat % kSeatsInRow == 0) y += kSeat;
        rows += shape(way, label + (seat % kSeatsInRow) * kSeat + kSeat / 2, y);
        widest = std::max(widest, seat % kSeatsInRow + 1);
      }
    y += kSeat + 6;
  }
  if (widest == 0) return {};
  return "<svg class=\"seats\" role=\"img\" aria-label=\"" + xml_escaped(description) + "\" viewBox=\"0 0 " +
         number(label + widest * kSeat) + " " + number(y) + "\" width=\"" +
         number((label + widest * kSeat) * kDrawn / 4) + "\" height=\"" + number(y * kDrawn / 4) + "\">" + rows +
         "</svg>";
}

std::string seat_svg(std::string_view way) {
  return "<svg class=\"seats\" aria-hidden=\"true\" viewBox=\"0 0 14 14\" width=\"14\" height=\"14\">" +
         shape(way, 7, 7) + "</svg>";
}

}  // namespace akt
