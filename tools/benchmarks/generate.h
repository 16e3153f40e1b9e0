// Records of a made-up municipality, as many as asked for and the same every time: for measuring indexing and
// searching.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "corpus/model/record.h"

namespace akt::bench {

struct Options {
  std::uint64_t seed = 1;
  int words = 700;           // of running text in a record, on average
  double roll_calls = 0.05;  // how many of the decisions were voted on
};

class Generator {
 public:
  explicit Generator(Options options = {});

  // The record of that number; any order, any thread.
  Record record(std::uint32_t number) const;
  // A query as people ask them: words, phrases, numbers, §, fields. `number` chooses.
  std::string query(std::uint32_t number) const;

 private:
  struct Random;
  std::string text(Random& random, int words) const;
  const std::string& word(Random& random) const;

  Options options_;
  std::vector<std::string> words_;  // commonest first
  std::vector<double> cumulative_;  // of their frequencies, which fall as in running text
};

}  // namespace akt::bench
