#include "search/render/marked.h"

#include "search/render/atom.h"

namespace akt {

std::string marked_html(std::string_view text, const std::vector<Mark>& marks) {
  std::string out;
  size_t at = 0;
  for (const Mark& mark : marks) {
    if (mark.begin < at || mark.end > text.size() || mark.end <= mark.begin) continue;
    out += xml_escaped(text.substr(at, mark.begin - at));
    out += "<mark>" + xml_escaped(text.substr(mark.begin, mark.end - mark.begin)) + "</mark>";
    at = mark.end;
  }
  return out + xml_escaped(text.substr(at));
}

}  // namespace akt
