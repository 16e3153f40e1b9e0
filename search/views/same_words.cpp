#include "search/views/same_words.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <unordered_map>
#include <unordered_set>

#include "corpus/text/unicode.h"

namespace akt {
namespace {

constexpr size_t kRun = 6;            // words in a row that are no coincidence
constexpr size_t kLeast = 4;          // sampled runs that make an answer comparable
constexpr std::uint64_t kSample = 4;  // one run in so many is kept, the same ones in every answer
constexpr double kShared = 0.5;       // of the shorter answer's runs

std::uint64_t hash_of(std::string_view text) {
  std::uint64_t hash = 1469598103934665603U;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
  return hash;
}

std::vector<std::uint64_t> runs_of(std::string_view text) {
  std::vector<std::uint64_t> words;
  for (const std::string_view line : split_lines(text))
    for (const std::string_view word : split(line, ' '))
      if (const std::string bare = squash(word); !bare.empty()) words.push_back(hash_of(bare));
  std::vector<std::uint64_t> runs;
  for (size_t at = 0; at + kRun <= words.size(); ++at) {
    std::uint64_t hash = 7;
    for (size_t n = 0; n < kRun; ++n) hash = (hash ^ words[at + n]) * 1099511628211U + (hash >> 29);
    if ((hash >> 17) % kSample == 0) runs.push_back(hash);
  }
  return runs;
}

}  // namespace

std::vector<SameWords> same_words(const std::vector<AnswerText>& answers) {
  std::vector<std::unordered_set<std::uint64_t>> runs(answers.size());
  std::unordered_map<std::uint64_t, size_t> first;  // who had a run first
  std::map<size_t, std::vector<std::pair<size_t, double>>> groups;
  std::vector<bool> joined(answers.size(), false);
  for (size_t at = 0; at < answers.size(); ++at) {
    std::unordered_map<size_t, size_t> shared;
    for (const std::string& passage : answers[at].passages)
      for (const std::uint64_t run : runs_of(passage)) {
        if (!runs[at].insert(run).second) continue;
        const auto [holder, fresh] = first.emplace(run, at);
        if (!fresh) ++shared[holder->second];
      }
    for (const auto& [other, count] : shared) {
      const size_t least = std::min(runs[at].size(), runs[other].size());
      if (least < kLeast || joined[other] || joined[at]) continue;
      const double share = static_cast<double>(count) / static_cast<double>(least);
      if (share < kShared) continue;
      groups[other].emplace_back(at, share);
      joined[at] = true;
    }
  }
  std::vector<SameWords> found;
  for (const auto& [leader, others] : groups) {
    SameWords group;
    double least = 1;
    std::unordered_set<std::uint64_t> of_others;
    std::unordered_set<std::uint64_t> whole;  // passages of the others, word for word
    const auto add = [&](size_t at, const std::unordered_set<std::uint64_t>& known) {
      SharedText text{answers[at].consultee, answers[at].record, {}};
      for (const std::string& passage : answers[at].passages) {
        const auto own = runs_of(passage);
        const auto same =
            std::count_if(own.begin(), own.end(), [&known](std::uint64_t run) { return known.contains(run); });
        const bool shared = whole.contains(hash_of(squash(passage))) || static_cast<size_t>(same) * 2 > own.size();
        if (!shared) text.unique.push_back(passage);
      }
      group.answers.push_back(std::move(text));
    };
    const auto whole_of = [&](size_t at) {
      for (const std::string& passage : answers[at].passages) whole.insert(hash_of(squash(passage)));
    };
    for (const auto& [at, share] : others) {
      of_others.insert(runs[at].begin(), runs[at].end());
      least = std::min(least, share);
    }
    for (const auto& [at, share] : others) whole_of(at);
    add(leader, of_others);
    whole.clear();
    whole_of(leader);
    for (const auto& [at, share] : others) add(at, runs[leader]);
    group.share = static_cast<int>(std::min(1.0, least) * 100 + 0.5);
    found.push_back(std::move(group));
  }
  return found;
}

}  // namespace akt
