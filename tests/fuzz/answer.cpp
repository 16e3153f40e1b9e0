// What a reader that was taken over could send back to the process that started it.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "corpus/model/json.h"
#include "importers/worker/protocol.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  (void)akt::record_from_json(bytes);
  akt::ReaderLimits limits;
  limits.output_bytes = 60'000;
  limits.record_bytes = 20'000;
  limits.records = 100;
  akt::AnswerParser whole(limits);
  akt::AnswerParser pieces(limits);
  whole.feed(bytes);
  for (size_t at = 0; at < bytes.size(); at += 7) pieces.feed(bytes.substr(at, 7));
  const bool complete = whole.state() == akt::AnswerParser::State::complete;
  if (complete != (pieces.state() == akt::AnswerParser::State::complete)) __builtin_trap();
  if (!complete) return 0;
  const auto answer = whole.take();
  if (!answer) return 0;
  if (answer->records.size() > limits.records) __builtin_trap();
  for (const std::string& record : answer->records) {
    if (record.size() > limits.record_bytes) __builtin_trap();
    (void)akt::record_from_json(record);
  }
  return 0;
}
