// To whom a § is sent.
#include <algorithm>

#include "corpus/text/unicode.h"
#include "importers/readers/item_people.h"
#include "importers/readers/votes_words.h"

namespace akt {
namespace {

// Addressees parted by commas; nothing where something else follows a comma, or where they share their first words:
// "Kommunstyrelserna i Havsby, Åby och Lund".
std::vector<std::string> named_one_by_one(std::string_view text) {
  std::vector<std::string> names;
  const auto pieces = split(text, ',');
  for (const std::string_view piece : pieces) {
    const std::string_view name = trim(piece);
    // "Kommunkontoret, utredningsenheten" is one addressee.
    const bool office = std::count(name.begin(), name.end(), ' ') <= 2;
    const bool capital = is_upper_at(name, 0);
    if (name.size() < 2 || name.size() > 80 || (!capital && (!office || names.empty() || pieces.size() < 3))) return {};
    const bool shared = capital && !names.empty() && name.find(" och ") != std::string_view::npos &&
                        names.front().find(" i ") != std::string::npos;
    if (shared) return {};
    names.emplace_back(name);
  }
  return names;
}

}  // namespace

std::vector<std::string> read_dispatch(const std::vector<ItemSection>& sections, std::vector<Evidence>& evidence) {
  std::vector<std::string> to;
  for (const ItemSection& section : sections) {
    if (section.part != Part::dispatch) continue;
    // Lines of a list stand under each other without space between: each is an addressee.
    for (const Line& line : section.lines) {
      const std::string text = collapse(line.text);
      // "Exp: Tingsrätten, Rut Ek": all on the label's line.
      if (const auto each = section.lines.size() == 1 ? named_one_by_one(text) : std::vector<std::string>();
          each.size() > 1) {
        evidence.push_back(
            {"dispatched_to", line.page, text.substr(0, 400), "on the line of \"" + section.heading + "\""});
        to.insert(to.end(), each.begin(), each.end());
        continue;
      }
      if (text.empty() || text.back() == ':' || text.size() > 200) continue;
      const std::string lower = lower_case(text);
      if (lower.starts_with("justera") || lower.starts_with("utdragsbestyrk")) continue;
      if (votes::whole_number(text) || votes::cross(text) || vote_alone(text)) continue;  // cells of a roll call
      if (lower.starts_with("rätt utdraget")) break;
      if (lower.starts_with("---") || lower.starts_with("___")) break;  // a rule: what comes after is no addressee
      evidence.push_back({"dispatched_to", line.page, text.substr(0, 400), "under \"" + section.heading + "\""});
      to.push_back(text);
    }
  }
  return to;
}

}  // namespace akt
