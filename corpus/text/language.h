// The languages Akt speaks to people in. Swedish as the papers are, English by choice.
#pragma once

#include <string>
#include <string_view>

namespace akt {

enum class Language { swedish, english };

inline std::string said(Language language, std::string_view swedish, std::string_view english) {
  return std::string(language == Language::english ? english : swedish);
}

}  // namespace akt
