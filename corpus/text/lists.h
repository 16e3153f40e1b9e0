// Several words or names as one text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace akt {

// What is empty is passed over.
inline std::string joined(const std::vector<std::string>& parts, std::string_view between) {
  std::string out;
  for (const std::string& part : parts) {
    if (part.empty()) continue;
    if (!out.empty()) out += between;
    out += part;
  }
  return out;
}

// As in running text: "nämnden, rådet och föreningen".
inline std::string listed(const std::vector<std::string>& parts) {
  std::string out;
  for (size_t at = 0; at < parts.size(); ++at)
    out += (at == 0 ? "" : at + 1 == parts.size() ? " och " : ", ") + parts[at];
  return out;
}

}  // namespace akt
