// What somebody types into the search box.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "corpus/text/unicode.h"
#include "search/query/tree.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string query = akt::make_valid({reinterpret_cast<const char*>(data), size});
  const akt::ParsedQuery parsed = akt::parse_query(query);
  for (const akt::Language language : {akt::Language::swedish, akt::Language::english})
    (void)akt::in_words(parsed.root, language);
  return 0;
}
