#include "search/render/difference_text.h"

#include "corpus/text/unicode.h"
#include "search/render/sheet.h"

namespace akt {
namespace {

constexpr size_t kAround = 12;  // words shown on each side of a change
constexpr size_t kMostFacts = 40;
constexpr size_t kLongestValue = 300;  // bytes of a fact's value: the text below has it whole

std::string shortened(const std::string& value) {
  if (value.empty()) return "–";
  if (value.size() <= kLongestValue) return collapse(value);
  size_t end = kLongestValue;
  while (end > 0 && (static_cast<unsigned char>(value[end]) & 0xc0) == 0x80) --end;
  return collapse(value.substr(0, end)) + "…";
}

void put_paper(Sheet& sheet, const char* label, const RecordLine& line) {
  sheet.row(label, line.id);
  sheet.row("", line.title);
  std::string where = line.date ? line.date->iso() + ", " : std::string();
  where += line.source.path;
  if (line.source.first_page > 0) where += ", sidan " + std::to_string(line.source.first_page);
  sheet.row("", where);
}

std::string marked(const std::vector<DifferencePiece>& pieces) {
  std::string text;
  for (const DifferencePiece& piece : pieces) {
    if (!text.empty()) text += ' ';
    switch (piece.edit) {
      case Edit::same: text += collapse(piece.text); break;
      case Edit::removed: text += "[-" + collapse(piece.text) + "-]"; break;
      case Edit::added: text += "{+" + collapse(piece.text) + "+}"; break;
    }
  }
  return text;
}

}  // namespace

std::string difference_text(const DifferenceView& view, size_t width, bool whole) {
  Sheet sheet(width);
  put_paper(sheet, "Äldre", view.older);
  put_paper(sheet, "Nyare", view.newer);
  if (view.relation == "same_text_as") sheet.row("Förhållande", "samma text");
  if (view.relation == "version_of") sheet.row("Förhållande", "versioner av samma text");
  sheet.row("Ord", std::to_string(view.words_same) + " lika, " + std::to_string(view.words_removed) + " borttagna, " +
                       std::to_string(view.words_added) + " tillagda");
  if (!view.facts.empty()) {
    sheet.line();
    sheet.line("Uppgifter som skiljer");
    size_t shown = 0;
    for (const FactDifference& fact : view.facts) {
      if (++shown > kMostFacts) {
        sheet.line("  och " + std::to_string(view.facts.size() - kMostFacts) + " till");
        break;
      }
      sheet.line("  " + fact.fact);
      sheet.row("    äldre", shortened(fact.older));
      sheet.row("    nyare", shortened(fact.newer));
    }
  }
  sheet.line();
  if (view.words_removed + view.words_added == 0) {
    sheet.line("Texterna är lika, ord för ord.");
    if (!whole) return sheet.take();
  } else {
    sheet.line("Texten: [-borttaget-] {+tillagt+}");
  }
  sheet.paragraph(marked(whole ? view.pieces : around_changes(view.pieces, kAround)));
  return sheet.take();
}

}  // namespace akt
