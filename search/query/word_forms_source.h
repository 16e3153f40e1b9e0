// The documents that have a word as it is written, by the index's own list of each document's words.
#pragma once

#include <cstdint>
#include <vector>

#include "search/query/value_source.h"

namespace akt {

class WordFormsSource : public ValueSource {
 public:
  // Any of these, by word_code.
  explicit WordFormsSource(std::vector<std::uint32_t> codes);

  Xapian::PostingSource* clone() const override { return new WordFormsSource(codes_); }

 private:
  bool holds(const std::string& value) override;

  std::vector<std::uint32_t> codes_;  // rising
};

}  // namespace akt
