#include "search/render/vote_text.h"

#include <algorithm>
#include <array>

#include "search/render/labels.h"

namespace akt {
namespace {

constexpr size_t kIndent = 2;
constexpr int kBarWidth = 50;

struct Way {
  std::string_view name;
  std::string_view label;
  std::string_view head;  // in a narrow column
  Number Tally::*of;
};
constexpr std::array kWays{
    Way{"ja", "Ja", "Ja", &Tally::ja},
    Way{"nej", "Nej", "Nej", &Tally::nej},
    Way{"abstain", "Avstår", "Avst.", &Tally::abstain},
    Way{"absent", "Frånvarande", "Frånv.", &Tally::absent},
    Way{"paired", "Kvittad", "Kvitt.", &Tally::paired},
};

Tally counted(const Vote& vote) { return {vote.ja, vote.nej, vote.abstain, vote.absent, vote.paired}; }

int voters(const Tally& tally) {
  int sum = 0;
  for (const Way& way : kWays) sum += (tally.*(way.of)).value_or(0);
  return sum;
}

std::string bar(int count, int largest) {
  if (largest <= 0 || count <= 0) return {};
  // As long as the count itself where it fits: one mark is then one vote.
  const int length = largest <= kBarWidth ? count : std::max(1, count * kBarWidth / largest);
  std::string out;
  for (int i = 0; i < length; ++i) out += "█";
  return out;
}

std::string stated_text(const Tally& stated) {
  std::string out;
  for (const Way& way : kWays) {
    const Number count = stated.*(way.of);
    if (!count) continue;
    if (!out.empty()) out += ", ";
    out += std::to_string(*count) + " " + std::string(way.label);
  }
  return out;
}

void put_counts(Sheet& sheet, const Tally& tally) {
  int largest = 0;
  for (const Way& way : kWays) largest = std::max(largest, (tally.*(way.of)).value_or(0));
  for (const Way& way : kWays) {
    const Number count = tally.*(way.of);
    if (!count || (*count == 0 && way.of != &Tally::ja && way.of != &Tally::nej)) continue;
    sheet.line(std::string(kIndent, ' ') + padded(way.label, 11) + " " + padded_left(std::to_string(*count), 3) + "  " +
               bar(*count, largest));
  }
}

void put_parties(Sheet& sheet, const Vote& vote) {
  if (vote.by_party.empty()) return;
  std::vector<const Way*> used;
  for (const Way& way : kWays)
    if (std::any_of(vote.by_party.begin(), vote.by_party.end(),
                    [&way](const auto& party) { return (party.second.*(way.of)).value_or(0) > 0; }))
      used.push_back(&way);
  std::vector<std::vector<std::string>> rows{{"Parti"}};
  for (const Way* way : used) rows[0].emplace_back(way->head);
  // The largest first, as the roll call of a chamber is read.
  std::vector<std::pair<std::string, Tally>> parties(vote.by_party.begin(), vote.by_party.end());
  std::stable_sort(parties.begin(), parties.end(),
                   [](const auto& a, const auto& b) { return voters(a.second) > voters(b.second); });
  for (const auto& [party, tally] : parties) {
    auto& row = rows.emplace_back();
    row.push_back(party.empty() ? "(inget)" : party);
    for (const Way* way : used) {
      const int count = (tally.*(way->of)).value_or(0);
      row.push_back(count > 0 ? std::to_string(count) : "–");
    }
  }
  sheet.table(rows, kIndent);
}

void put_ballots(Sheet& sheet, const Vote& vote) {
  for (const Way& way : kWays) {
    std::string names;
    for (const Ballot& ballot : vote.ballots) {
      if (ballot.vote != way.name) continue;
      if (!names.empty()) names += ", ";
      names += ballot.voter;
      if (ballot.party) names += " (" + *ballot.party + ")";
      if (ballot.seat) names += " för " + *ballot.seat;
    }
    if (!names.empty()) sheet.row("  " + std::string(way.label) + ":", names);
  }
}

}  // namespace

void put_vote(Sheet& sheet, const Vote& vote, size_t number, size_t of) {
  std::string head = vote_role_label(vote.role);
  if (of > 1) head += " (" + std::to_string(number) + " av " + std::to_string(of) + ")";
  if (vote.page > 0) head += ", sidan " + std::to_string(vote.page);
  if (vote.decisive && of > 1) head += ", avgörande";
  sheet.line();
  sheet.line(head);
  if (vote.ja_means) sheet.row("  Ja-röst betyder", *vote.ja_means);
  if (vote.nej_means) sheet.row("  Nej-röst betyder", *vote.nej_means);
  put_counts(sheet, counted(vote));
  if (vote.casting_vote) sheet.row("  Utslagsröst", *vote.casting_vote == "ja" ? "Ja" : "Nej");
  if (vote.overturned.value_or(false)) sheet.row("  Ordförandens bedömning", "ändrades av omröstningen");
  if (vote.stated) {
    const std::string verdict = !vote.agrees   ? ""
                                : *vote.agrees ? " (stämmer med röstlistan)"
                                               : " (STÄMMER INTE med röstlistan)";
    sheet.row("  Protokollet anger", stated_text(*vote.stated) + verdict);
  }
  put_parties(sheet, vote);
  put_ballots(sheet, vote);
}

}  // namespace akt
