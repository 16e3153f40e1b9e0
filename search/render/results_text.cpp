#include <algorithm>

#include "search/render/results.h"
#include "search/render/sheet.h"

namespace akt {
namespace {

struct Signs {
  std::string open;
  std::string close;
};

std::string marked(const std::string& text, const std::vector<Mark>& marks, const Signs& signs) {
  std::string out;
  size_t at = 0;
  for (const Mark& mark : marks) {
    if (mark.begin < at || mark.end > text.size()) continue;
    out.append(text, at, mark.begin - at).append(signs.open);
    out.append(text, mark.begin, mark.end - mark.begin).append(signs.close);
    at = mark.end;
  }
  return out.append(text, at);
}

// "Kommunfullmäktige · 2019-01-31 · § 16 · KS 2016/0688 · s. 3"
std::string where(const Hit& hit) {
  std::string line;
  const auto add = [&line](const std::string& text) {
    if (!text.empty()) line += (line.empty() ? "" : " · ") + text;
  };
  add(std::string(kind_row(hit.kind).label));
  add(hit.body.value_or(""));
  add(hit.date ? hit.date->iso() : "");
  add(hit.item ? "§ " + hit.item->text : "");
  add(hit.registry_number.value_or(""));
  add(hit.page > 0 ? "s. " + std::to_string(hit.page) : "");
  return line;
}

std::string counted(std::uint32_t total) { return total == 1 ? "1 träff" : std::to_string(total) + " träffar"; }

constexpr size_t kFacetValues = 6;

}  // namespace

std::string results_text(const SearchResults& results, const ResultsTextStyle& style) {
  const Signs signs = style.color ? Signs{"\x1b[1m", "\x1b[0m"} : Signs{"‹", "›"};
  Sheet sheet(style.width);
  if (style.explain) {
    sheet.row("Tolkad som", results.understood);
    sheet.line();
  }
  for (const std::string& note : results.notes) sheet.paragraph(note);
  if (results.total == 0) {
    sheet.paragraph(results.explanation.value_or("Inga träffar."));
    if (results.suggestion) sheet.paragraph("Menade du: " + *results.suggestion);
    return sheet.take();
  }
  std::string head = counted(results.total);
  if (results.total > results.hits.size() && !results.hits.empty())
    head += ", visar " + std::to_string(results.offset + 1) + "–" +
            std::to_string(results.offset + static_cast<int>(results.hits.size()));
  sheet.line(head);
  int number = results.offset;
  for (const Hit& hit : results.hits) {
    sheet.line();
    sheet.paragraph(std::to_string(++number) + ". " + marked(hit.title, hit.title_marks, signs));
    sheet.paragraph(where(hit));
    if (!hit.snippet.text.empty()) sheet.paragraph(marked(hit.snippet.text, hit.snippet.marks, signs));
    sheet.paragraph(hit.id);
    if (hit.more_in_group > 0)
      sheet.paragraph("och " + counted(static_cast<std::uint32_t>(hit.more_in_group)) + " till");
    if (hit.copies > 0)
      sheet.paragraph(hit.copies == 1 ? "samma text finns en gång till"
                                      : "samma text finns " + std::to_string(hit.copies) + " gånger till");
  }
  if (!style.facets || results.facets.empty()) return sheet.take();
  sheet.line();
  for (const Facet& facet : results.facets) {
    if (facet.values.size() < 2) continue;
    std::string values;
    for (size_t at = 0; at < std::min(facet.values.size(), kFacetValues); ++at)
      values +=
          (values.empty() ? "" : ", ") + facet.values[at].label + " (" + std::to_string(facet.values[at].count) + ")";
    if (facet.distinct > kFacetValues) values += " …";
    sheet.row(facet.label, values);
  }
  return sheet.take();
}

}  // namespace akt
