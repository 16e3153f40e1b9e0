#include "search/views/word_diff.h"

#include <algorithm>
#include <dtl/dtl.hpp>
#include <unordered_map>

namespace akt {
namespace {

constexpr size_t kSmall = 400;      // words of both texts: the shortest way is found at once
constexpr size_t kSearched = 2000;  // without a word to part at: no longer way than this is looked for
constexpr int kDeepest = 40;        // partings within partings

struct Stretch {
  size_t a = 0;
  size_t a_end = 0;
  size_t b = 0;
  size_t b_end = 0;
  size_t size() const { return a_end - a + (b_end - b); }
};

struct Anchor {
  size_t a = 0;
  size_t b = 0;
};

class Comparison {
 public:
  Comparison(std::span<const uint32_t> older, std::span<const uint32_t> newer) : older_(older), newer_(newer) {}

  std::vector<WordChange> run() {
    struct Task {
      Stretch stretch;
      int depth = 0;
    };
    std::vector<Task> tasks{{{0, older_.size(), 0, newer_.size()}, 0}};
    while (!tasks.empty()) {
      auto [stretch, depth] = tasks.back();
      tasks.pop_back();
      while (stretch.a < stretch.a_end && stretch.b < stretch.b_end && older_[stretch.a] == newer_[stretch.b]) {
        same(1);
        ++stretch.a;
        ++stretch.b;
      }
      if (stretch.a == stretch.a_end || stretch.b == stretch.b_end) {
        changed(stretch.a_end - stretch.a, stretch.b_end - stretch.b);
        continue;
      }
      const Stretch tail = common_end(stretch);
      if (tail.a < tail.a_end) {
        tasks.push_back({tail, depth});
        tasks.push_back({{stretch.a, tail.a, stretch.b, tail.b}, depth});
        continue;
      }
      std::vector<Anchor> anchors;
      if (stretch.size() > kSmall && depth < kDeepest) anchors = parted_at(stretch);
      if (anchors.empty()) {
        shortest(stretch);
        continue;
      }
      // The last stretch first: what is on top is told next.
      Stretch rest = stretch;
      for (auto anchor = anchors.rbegin(); anchor != anchors.rend(); ++anchor) {
        tasks.push_back({{anchor->a, rest.a_end, anchor->b, rest.b_end}, depth + 1});
        rest.a_end = anchor->a;
        rest.b_end = anchor->b;
      }
      tasks.push_back({rest, depth + 1});
    }
    return std::move(changes_);
  }

 private:
  void same(size_t words) {
    if (words == 0) return;
    if (changes_.empty() || changes_.back().removed + changes_.back().added > 0) changes_.emplace_back();
    changes_.back().same += words;
  }

  void changed(size_t removed, size_t added) {
    if (removed + added == 0) return;
    if (changes_.empty()) changes_.emplace_back();
    changes_.back().removed += removed;
    changes_.back().added += added;
  }

  Stretch common_end(const Stretch& in) const {
    Stretch tail{in.a_end, in.a_end, in.b_end, in.b_end};
    while (tail.a > in.a && tail.b > in.b && older_[tail.a - 1] == newer_[tail.b - 1]) {
      --tail.a;
      --tail.b;
    }
    return tail;
  }

  // Words that stand once in each text and in the same order in both: the longest rising row of them.
  std::vector<Anchor> parted_at(const Stretch& in) const {
    struct Seen {
      size_t in_older = 0;
      size_t in_newer = 0;
      size_t a = 0;
      size_t b = 0;
    };
    std::unordered_map<uint32_t, Seen> words;
    words.reserve(in.a_end - in.a);
    for (size_t a = in.a; a < in.a_end; ++a) {
      Seen& seen = words[older_[a]];
      ++seen.in_older;
      seen.a = a;
    }
    for (size_t b = in.b; b < in.b_end; ++b) {
      const auto found = words.find(newer_[b]);
      if (found == words.end()) continue;
      ++found->second.in_newer;
      found->second.b = b;
    }
    std::vector<Anchor> once;
    for (size_t a = in.a; a < in.a_end; ++a) {
      const Seen& seen = words.find(older_[a])->second;
      if (seen.in_older == 1 && seen.in_newer == 1) once.push_back({a, seen.b});
    }
    std::vector<size_t> ends;  // by length of the row: the anchor it ends with
    std::vector<size_t> before(once.size(), SIZE_MAX);
    for (size_t i = 0; i < once.size(); ++i) {
      const auto place = std::lower_bound(ends.begin(), ends.end(), once[i].b,
                                          [&once](size_t end, size_t b) { return once[end].b < b; });
      if (place != ends.begin()) before[i] = *(place - 1);
      if (place == ends.end())
        ends.push_back(i);
      else
        *place = i;
    }
    std::vector<Anchor> row;
    for (size_t i = ends.empty() ? SIZE_MAX : ends.back(); i != SIZE_MAX; i = before[i]) row.push_back(once[i]);
    std::reverse(row.begin(), row.end());
    return row;
  }

  void shortest(const Stretch& in) {
    if (in.size() > kSearched) return changed(in.a_end - in.a, in.b_end - in.b);
    using Words = std::vector<uint32_t>;
    const auto at = [](size_t place) { return static_cast<std::ptrdiff_t>(place); };
    const Words a(older_.begin() + at(in.a), older_.begin() + at(in.a_end));
    const Words b(newer_.begin() + at(in.b), newer_.begin() + at(in.b_end));
    dtl::Diff<uint32_t, Words> diff(a, b);
    diff.compose();
    for (const auto& [word, edit] : diff.getSes().getSequence()) {
      if (edit.type == dtl::SES_COMMON)
        same(1);
      else
        changed(edit.type == dtl::SES_DELETE ? 1 : 0, edit.type == dtl::SES_ADD ? 1 : 0);
    }
  }

  std::span<const uint32_t> older_;
  std::span<const uint32_t> newer_;
  std::vector<WordChange> changes_;
};

// A word or two that happen to be equal between changes that are longer is nothing a reader follows: "och", "att".
std::vector<WordChange> readable(const std::vector<WordChange>& changes) {
  constexpr size_t kFew = 2;
  constexpr size_t kTimes = 3;
  const auto size = [](const WordChange& change) { return change.removed + change.added; };
  std::vector<WordChange> out;
  for (const WordChange& change : changes) {
    const bool slight = !out.empty() && size(out.back()) > 0 && change.same <= kFew &&
                        size(out.back()) >= kTimes * change.same && size(change) >= kTimes * change.same;
    if (slight) {
      out.back().removed += change.same + change.removed;
      out.back().added += change.same + change.added;
    } else {
      out.push_back(change);
    }
  }
  return out;
}

}  // namespace

std::vector<WordChange> word_changes(std::span<const uint32_t> older, std::span<const uint32_t> newer) {
  return readable(Comparison(older, newer).run());
}

}  // namespace akt
