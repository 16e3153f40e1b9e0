#include "search/http/router.h"

#include "corpus/text/unicode.h"

namespace akt::http {
namespace {

// One segment against its pattern: "{n}.png" captures what stands before ".png".
bool match_segment(std::string_view pattern, const std::string& segment, Captured& captured) {
  const size_t open = pattern.find('{');
  if (open == std::string_view::npos) return pattern == segment;
  const size_t close = pattern.find('}');
  const std::string_view before = pattern.substr(0, open);
  const std::string_view after = pattern.substr(close + 1);
  if (segment.size() <= before.size() + after.size()) return false;
  if (!segment.starts_with(before) || !segment.ends_with(after)) return false;
  captured.push_back(segment.substr(before.size(), segment.size() - before.size() - after.size()));
  return true;
}

bool match(std::string_view pattern, const Target& target, Captured& captured) {
  if (pattern == "/") return target.segments.empty();
  const auto pieces = split(pattern.substr(1), '/');
  if (pieces.size() != target.segments.size() || target.ends_in_slash) return false;
  for (size_t i = 0; i < pieces.size(); ++i)
    if (!match_segment(pieces[i], target.segments[i], captured)) return false;
  return true;
}

}  // namespace

Found find_route(std::span<const Route> table, const Target& target) {
  for (const Route& route : table) {
    Captured captured;
    if (match(route.pattern, target, captured)) return {&route, std::move(captured)};
  }
  return {};
}

}  // namespace akt::http
