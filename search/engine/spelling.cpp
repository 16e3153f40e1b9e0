#include "search/engine/spelling.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

#include "corpus/text/unicode.h"
#include "indexer/schema/terms.h"
#include "indexer/schema/word_list.h"

namespace akt {
namespace {

constexpr size_t kMostWords = 500000;  // of the archive's that are compared
constexpr size_t kLongest = 40;

std::u32string letters_of(std::string_view text) {
  std::u32string letters;
  for (size_t at = 0; at < text.size();) {
    size_t length = 0;
    letters += code_point_at(text, at, length);
    at += length;
  }
  return letters;
}

}  // namespace

int edit_distance(std::u32string_view a, std::u32string_view b, int most) {
  if (std::abs(static_cast<int>(a.size()) - static_cast<int>(b.size())) > most) return most + 1;
  std::vector<int> before(b.size() + 1);
  std::vector<int> row(b.size() + 1);
  std::vector<int> two_before(b.size() + 1);
  for (size_t j = 0; j <= b.size(); ++j) row[j] = static_cast<int>(j);
  for (size_t i = 1; i <= a.size(); ++i) {
    two_before.swap(before);
    before.swap(row);
    row[0] = static_cast<int>(i);
    int least = row[0];
    for (size_t j = 1; j <= b.size(); ++j) {
      const int change = before[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({change, before[j] + 1, row[j - 1] + 1});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        row[j] = std::min(row[j], two_before[j - 2] + 1);
      least = std::min(least, row[j]);
    }
    if (least > most) return most + 1;
  }
  return row[b.size()];
}

std::optional<std::string> nearest_word(const Xapian::Database& database, std::string_view word) {
  if (word.find_first_of("0123456789") != std::string_view::npos) return std::nullopt;
  const std::u32string wanted = letters_of(word);
  if (wanted.size() < 3 || wanted.size() > kLongest) return std::nullopt;
  const int most = wanted.size() <= 5 ? 1 : 2;
  std::optional<std::string> best;
  int best_distance = most + 1;
  Xapian::doccount best_count = 0;
  size_t looked_at = 0;
  words_beginning(database, "", [&](const std::string& form, const std::vector<std::string>& lemmas) {
    // A letter is one or two bytes here: the sizes alone rule out most words.
    const bool near_in_size = form.size() <= word.size() + 2 * static_cast<size_t>(most) &&
                              word.size() <= form.size() + 2 * static_cast<size_t>(most);
    const int distance = near_in_size ? edit_distance(wanted, letters_of(form), std::min(most, best_distance)) : 0;
    if (distance != 0 && distance <= most) {
      Xapian::doccount count = 0;
      for (const std::string& lemma : lemmas) count = std::max(count, database.get_termfreq(make_term("", lemma)));
      if (count > 0 && (distance < best_distance || (distance == best_distance && count > best_count))) {
        best = form;
        best_distance = distance;
        best_count = count;
      }
    }
    return ++looked_at < kMostWords;
  });
  return best;
}

}  // namespace akt
