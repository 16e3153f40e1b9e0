// How a reader answers: a header, then one frame a record, then an end. Every number is checked by the parent, which
// trusts nothing that comes out of a reader.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/text/result.h"
#include "importers/worker/limits.h"

namespace akt {

// What reading a file gave: its media type and its records, each as JSON.
struct ReadAnswer {
  std::string media_type;
  std::vector<std::string> records;
};

// Writes the answer to a descriptor; false when the other end is gone.
bool write_answer(int fd, const Result<ReadAnswer>& answer);

// Takes an answer apart as its bytes come in, in pieces of any size.
class AnswerParser {
 public:
  explicit AnswerParser(const ReaderLimits& limits) : limits_(&limits) {}

  enum class State { more, complete, too_much, nonsense };
  State feed(std::string_view bytes);
  State state() const { return state_; }
  // Of a complete answer; moved out.
  Result<ReadAnswer> take();

 private:
  bool parse_one();
  bool parse_header();
  bool parse_record();
  std::optional<uint32_t> number(size_t at) const;

  const ReaderLimits* limits_;
  State state_ = State::more;
  std::string pending_;
  size_t seen_ = 0;  // bytes in all
  size_t used_ = 0;  // bytes of pending_ that are parsed
  bool header_ = false;
  uint32_t expected_ = 0;  // records
  std::optional<Error> error_;
  ReadAnswer answer_;
};

}  // namespace akt
