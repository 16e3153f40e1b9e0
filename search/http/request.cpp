#include "search/http/request.h"

#include <algorithm>
#include <charconv>

#include "corpus/text/unicode.h"

namespace akt::http {
namespace {

bool same_name(std::string_view a, std::string_view b) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return lower(x) == lower(y); });
}

// "q=0.8" of a part such as "en;q=0.8"; 1 when there is none, 0 when it can't be read.
double quality_of(std::string_view part) {
  const size_t at = part.find(";");
  if (at == std::string_view::npos) return 1;
  std::string_view rest = trim(part.substr(at + 1));
  if (rest.size() < 3 || (rest[0] != 'q' && rest[0] != 'Q') || rest[1] != '=') return 1;
  rest.remove_prefix(2);
  double value = 0;
  const auto read = std::from_chars(rest.data(), rest.data() + rest.size(), value);
  return read.ec == std::errc() ? std::clamp(value, 0.0, 1.0) : 0;
}

}  // namespace

std::string_view Request::header(std::string_view name) const {
  for (const auto& [key, value] : headers)
    if (same_name(key, name)) return value;
  return {};
}

std::string_view Request::parameter(std::string_view name) const {
  for (const auto& [key, value] : parsed.parameters)
    if (key == name) return value;
  return {};
}

std::optional<int> Request::number(std::string_view name, int standard, int least, int most) const {
  const std::string_view text = parameter(name);
  if (text.empty()) return standard;
  int value = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  if (read.ec != std::errc() || read.ptr != text.data() + text.size() || value < least || value > most)
    return std::nullopt;
  return value;
}

double quality(std::string_view header, std::string_view name) {
  double best = -1;
  for (const std::string_view part : split(header, ',')) {
    const std::string_view range = trim(part.substr(0, part.find(';')));
    // "en-GB" is English.
    const bool fits = same_name(range, name) || (range.size() > name.size() && range[name.size()] == '-' &&
                                                 same_name(range.substr(0, name.size()), name));
    if (fits) best = std::max(best, quality_of(part));
  }
  return best;
}

Language Request::language() const { return parameter("lang") == "en" ? Language::english : Language::swedish; }

bool Request::accepts_gzip() const {
  const std::string_view wanted = header("Accept-Encoding");
  const double gzip = quality(wanted, "gzip");
  return gzip > 0 || (gzip < 0 && quality(wanted, "*") > 0);
}

bool Request::wants_json() const {
  if (!parsed.segments.empty() && parsed.segments[0] == "api" && parsed.segments.size() > 1) return true;
  return quality(header("Accept"), "application/json") > 0 && quality(header("Accept"), "text/html") < 0;
}

}  // namespace akt::http
