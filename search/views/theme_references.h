// What a passage points at by number: "avsnitt 3", "kapitel 4.1", "§ 5 i förslaget", "fråga 2".
#pragma once

#include <string_view>
#include <vector>

namespace akt {

struct SectionReference {
  enum class To { section, paragraph, question, letter };
  To to = To::section;
  int number = 0;  // of "4.1" the 4
  bool operator==(const SectionReference&) const = default;
};

// In their order, each once. Sections of a law ("4 kap. 1 § plan- och bygglagen") and § of minutes are none.
std::vector<SectionReference> section_references(std::string_view text);

}  // namespace akt
