// Two papers that say nearly the same, side by side in their facts and word by word in their text.
#include "search/views/difference_view.h"

#include <array>

#include "search/http/facts.h"
#include "search/http/pages.h"

namespace akt::http {
namespace {

constexpr size_t kWordsAround = 14;

// "votes[0].ja" -> "Votes 1, ja"; the first part in the reader's language where there is a word for it.
std::string fact_label(const Speaking& speaking, const std::string& path) {
  const size_t end = path.find_first_of(".[");
  const std::string first = path.substr(0, end);
  std::string label;
  for (const std::string& key : std::array{"fact_" + first, first}) {
    label = speaking.word(key);
    if (label != key) break;
  }
  if (label == first) label = in_plain_words(first);
  std::string rest = end == std::string::npos ? std::string() : path.substr(end);
  for (size_t at = 0; (at = rest.find('[', at)) != std::string::npos;) {
    const size_t close = rest.find(']', at);
    if (close == std::string::npos) break;
    // People count from one.
    const std::string number = std::to_string(std::atoi(rest.substr(at + 1, close - at - 1).c_str()) + 1);
    rest.replace(at, close - at + 1, " " + number);
  }
  for (char& c : rest)
    if (c == '.' || c == '_') c = ' ';
  return label + rest;
}

Model side_of(const Speaking& speaking, const RecordLine& line) {
  Model side = line_model(speaking, line);
  side["file"] = line.source.path.substr(line.source.path.rfind('/') + 1);
  return side;
}

}  // namespace

Result<DifferenceView> difference_between(const Holdings& holdings, const std::string& id, const std::string& other) {
  const auto one = holdings.record(id);
  if (!one) return pass_on(one);
  const auto two = holdings.record(other);
  if (!two) return pass_on(two);
  return is_older(*one, *two) || id == other ? difference_view(*one, *two) : difference_view(*two, *one);
}

Response difference_page(const Front& front, const Request& request, const Captured& captured) {
  const auto found = difference_between(*front.holdings(), captured[0], captured[1]);
  if (!found) return failure(front, request, found.error());
  const DifferenceView& view = *found;
  const Speaking speaking(front, request);
  Model model = frame(front, request, speaking.word("differences") + ": " + view.newer.title);
  model["older"] = side_of(speaking, view.older);
  model["newer"] = side_of(speaking, view.newer);
  model["heading"] = view.newer.title;
  model["added"] = view.words_added;
  model["removed"] = view.words_removed;
  model["unchanged"] = view.words_same;
  model["equal"] = view.words_added + view.words_removed == 0 && view.facts.empty();
  model["facts"] = rows_of(view.facts, [&](const FactDifference& fact) -> Model {
    return {{"label", fact_label(speaking, fact.fact)}, {"older", fact.older}, {"newer", fact.newer}};
  });
  model["has_facts"] = !view.facts.empty();
  model["json"] =
      "/api/v1/records/" + percent_encoded(view.older.id) + "/differences/" + percent_encoded(view.newer.id);
  model["has_text"] = view.words_added + view.words_removed > 0;
  model["pieces"] = rows_of(around_changes(view.pieces, kWordsAround), [](const DifferencePiece& piece) -> Model {
    return {{"text", piece.text}, {"removed", piece.edit == Edit::removed}, {"added", piece.edit == Edit::added}};
  });
  return page(front, request, "difference", model);
}

}  // namespace akt::http
