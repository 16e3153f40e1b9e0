// Registry numbers (diarienummer, OSL 5:2) and §, as forty bodies write them, and the keys they are found by.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace akt {

struct RegistryNumber {
  std::string written;  // as the paper has it, white space collapsed: "KS 2020/0882"
  std::string prefix;   // lower case: "ks"; empty when none
  int year = 0;         // four digits
  std::string number;   // without leading zeros: "882"
  size_t begin = 0;     // byte offsets in the text searched
  size_t end = 0;

  // "ks-2020-882", or "2020-882" without a prefix. Classification codes and sub-numbers are not part of it.
  std::string key() const;
  std::string bare_key() const;  // never with the prefix
};

// Reads one registry number from a text that is nothing else ("ks-2016/688", "2017KSM0604 301", "0263/20").
std::optional<RegistryNumber> parse_registry_number(std::string_view text);

// Every registry number in running text, in order; linear. Takes only shapes that are safe without a label, or that
// follow one (Dnr, Diarienummer, Ärendenummer, Beteckning …). Never: dates, SFS, SOU, Ds, property names, KF handling
// numbers, organisation numbers, phone numbers.
std::vector<RegistryNumber> find_registry_numbers(std::string_view text);

}  // namespace akt
