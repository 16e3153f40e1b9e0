// Finds a query's words in a text as the index matched them: inflected, inside compounds, with or without accents. For
// snippets, and for marking hits on a page.
#pragma once

#include <bitset>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "indexer/language/analyser.h"
#include "search/engine/results.h"
#include "search/query/tree.h"

namespace akt {

class Marker {
 public:
  struct Found {
    size_t begin = 0;
    size_t end = 0;
    size_t word = 0;    // which of the query's words
    double weight = 0;  // less inside a compound
    std::uint32_t position = 0;
  };

  // `analyser` is the calling thread's and must outlive the marker.
  Marker(const QueryNode& root, Analyser& analyser);

  bool empty() const { return words_ == 0; }
  size_t words() const { return words_; }
  // How much the word counts when windows are compared; 1 until said otherwise.
  void weigh(size_t word, double weight) { weights_[word] = weight; }
  // The lemmas that stand for a word, for weighing.
  const std::vector<std::string>& lemmas(size_t word) const { return lemmas_[word]; }

  // In order. Linear; a word that can't match costs nanoseconds.
  std::vector<Found> find(std::string_view text) const;
  std::vector<Mark> marks(std::string_view text) const;

 private:
  void add_node(const QueryNode& node);
  void add_words(std::string_view text, bool exact);
  void may_begin_with(std::string_view form);
  void match_numbers(std::string_view text, std::vector<Found>& found) const;

  Analyser& analyser_;
  size_t words_ = 0;
  std::vector<double> weights_;
  std::vector<std::vector<std::string>> lemmas_;
  struct Hash {
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  template <class T> using Map = std::unordered_map<std::string, T, Hash, std::equal_to<>>;
  Map<size_t> by_lemma_;
  Map<size_t> by_folded_;
  Map<size_t> by_form_;                                       // exact forms
  std::vector<std::pair<std::string, size_t>> by_beginning_;  // word*
  std::vector<std::pair<std::string, size_t>> by_start_;      // what may begin longer words
  std::vector<std::pair<std::string, size_t>> by_number_;     // registry keys, bare
  std::vector<std::pair<ItemHit, size_t>> by_item_;
  std::vector<std::string> inside_;  // what a compound with one of the words holds
  std::bitset<8192> begins_;         // what the words begin with: their first letters, roughly
};

}  // namespace akt
