#include "indexer/language/items.h"

namespace akt {
namespace {

constexpr std::string_view kSign = "§";

bool digit(char c) { return c >= '0' && c <= '9'; }

size_t skip_spaces(std::string_view text, size_t at) {
  size_t end = at;
  while (end < text.size() && end - at < 4 &&
         (text[end] == ' ' || text[end] == '\t' || text[end] == '\n' || text.compare(end, 2, "\u00A0") == 0))
    end += text[end] == '\xC2' ? 2 : 1;
  return end;
}

size_t dash(std::string_view text, size_t at) {
  if (at >= text.size()) return 0;
  if (text[at] == '-') return 1;
  for (const std::string_view form : {"–", "—", "‑", "−"})
    if (text.compare(at, form.size(), form) == 0) return form.size();
  return 0;
}

// "63", "63/20", "63:2020"; its end, or `at` when there is no number.
size_t number_end(std::string_view text, size_t at) {
  size_t end = at;
  while (end < text.size() && digit(text[end]) && end - at < 5) ++end;
  if (end == at || (end < text.size() && digit(text[end]))) return at;
  if (end + 1 < text.size() && text[end] == '/' && digit(text[end + 1])) {
    size_t year = end + 1;
    while (year < text.size() && digit(text[year])) ++year;
    const size_t width = year - end - 1;
    if (width == 2 || width == 4) return year;
  }
  return end;
}

}  // namespace

std::vector<ItemHit> find_items(std::string_view text) {
  std::vector<ItemHit> hits;
  for (size_t at = text.find(kSign); at != std::string_view::npos; at = text.find(kSign, at)) {
    const size_t begin = at;
    while (text.compare(at, kSign.size(), kSign) == 0) at += kSign.size();
    size_t here = skip_spaces(text, at);
    // A list: "57-64, 66 och 70".
    bool first = true;
    while (true) {
      const size_t end = number_end(text, here);
      if (end == here) break;
      ItemHit hit{std::string(text.substr(here, end - here)), {}, first ? begin : here, end};
      hit.last = hit.first;
      size_t next = skip_spaces(text, end);
      if (const size_t width = dash(text, next); width > 0) {
        const size_t second = skip_spaces(text, next + width);
        const size_t second_end = number_end(text, second);
        if (second_end > second) {
          hit.last = std::string(text.substr(second, second_end - second));
          hit.end = second_end;
          next = skip_spaces(text, second_end);
        }
      }
      at = hit.end;
      hits.push_back(std::move(hit));
      first = false;
      // Only a comma or "och" right before another number goes on with the list.
      if (begin + kSign.size() >= text.size() || text.compare(begin + kSign.size(), kSign.size(), kSign) != 0) break;
      if (text.compare(next, 2, ", ") == 0)
        here = next + 2;
      else if (text.compare(next, 4, "och ") == 0)
        here = next + 4;
      else
        break;
    }
  }
  return hits;
}

}  // namespace akt
