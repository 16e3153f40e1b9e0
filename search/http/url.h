// Percent-encoding, and addresses taken apart: hostile bytes are refused here, once.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace akt::http {

// Nothing when a % is not followed by two hex digits, or when the result holds NUL, a control character other than tab
// and newline, or bytes that are no UTF-8.
std::optional<std::string> percent_decoded(std::string_view text, bool plus_is_space);
// Everything but letters, digits and -._~ is encoded.
std::string percent_encoded(std::string_view text);

using Parameters = std::vector<std::pair<std::string, std::string>>;

struct Target {
  std::vector<std::string> segments;  // of the path, decoded; "/" has none
  bool ends_in_slash = false;
  Parameters parameters;
};

// "/handling/x?q=a+b". Nothing for what is no path, and for segments that are empty or hold ".." or a backslash. An
// encoded slash stays inside its segment: "KS%202020%2F0882" is a registry number.
std::optional<Target> parse_target(std::string_view target);

// A path and its parameters, encoded; parameters with empty values are left out.
std::string make_target(std::string_view path, const Parameters& parameters);

}  // namespace akt::http
