// Records of a made-up municipality, as many as asked for and the same every time: for measuring indexing and
// searching. Their words are the Swedish dictionary's, compounds of minutes and names, as frequent as words of a
// language are; numbers, §, dates, amounts and who moves what stand in sentences as minutes have them. What they are
// not: about anything. Words don't keep company, nothing is inflected that the dictionary does not list, no paper
// repeats a form.
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

// One query: its shape and what it asks for.
struct Question {
  enum class Shape {
    rare,
    common_and_rare,
    two_common,
    phrase,
    number,
    item_of_body,
    word_and_fields,
    either,
    prefix,
    without
  };
  Shape shape = Shape::rare;
  std::vector<std::string> words;  // one or two; of a prefix its letters
  std::string registry;            // "KS 2020/882"
  std::string body;
  int item = 0;
  int year = 0;

  std::string akt() const;  // in Akt's query language
};

class Generator {
 public:
  explicit Generator(Options options = {});

  // The record of that number; any order, any thread.
  Record record(std::uint32_t number) const;
  // A query as people ask them: words, phrases, numbers, §, fields. `number` chooses.
  std::string query(std::uint32_t number) const { return question(number).akt(); }
  // The same query in parts, for engines that are asked in another way.
  Question question(std::uint32_t number) const;

 private:
  struct Random;
  std::string text(Random& random, int words) const;
  std::string sentence(Random& random, int year) const;
  std::string plain_sentence(Random& random) const;
  const std::string& word(Random& random) const;
  void add_dictionary();

  Options options_;
  std::vector<std::string> words_;  // commonest first
  std::vector<double> cumulative_;  // of their frequencies, which fall as in running text
};

}  // namespace akt::bench
