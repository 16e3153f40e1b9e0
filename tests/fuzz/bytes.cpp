// A file's bytes through format, bundle and reader to records and their JSON, as the confined reader takes them.
// AKT_FUZZ_AS is the file's name; without a fuzzer, it ends as the folder of the seed is called.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "corpus/model/json.h"
#include "corpus/model/public_form.h"
#include "importers/readers/reader.h"

#ifndef AKT_FUZZ_AS
extern const char* const& seed_name;  // replay.cpp
#define AKT_FUZZ_AS seed_name
#endif

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const auto read = akt::read_bytes(bytes, akt::Context{std::nullopt, AKT_FUZZ_AS});
  if (!read) return 0;
  for (akt::Record record : read->records) {
    // What is written must be what is read back, and what is masked must stay masked.
    const std::string json = akt::to_json(record, akt::JsonForm::stored);
    const auto again = akt::record_from_json(json);
    if (!again || akt::to_json(*again, akt::JsonForm::stored) != json) __builtin_trap();
    akt::make_public(record);
    // An answer from a private person stays one, and is told by it that something was hidden.
    const auto* answer = akt::answer_in(record.facts);
    const bool from_a_person = answer != nullptr && answer->respondent_kind == "private";
    if (!from_a_person && akt::hides_something(record)) __builtin_trap();
  }
  return 0;
}
