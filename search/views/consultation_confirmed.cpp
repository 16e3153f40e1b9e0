// What officials have said holds, and what must not be seen by all.
#include <algorithm>
#include <map>
#include <set>

#include "corpus/model/public_form.h"
#include "corpus/text/unicode.h"
#include "search/views/consultation_parts.h"

namespace akt {
namespace {

template <class Row> void lay_over(Row& row, const Confirmation& said) {
  row.confirmed = true;
  if (said.stance != row.stance) row.suggested_stance = row.stance;
  row.stance = said.stance;
  row.comment = said.comment;
  row.position = said.position;
  row.reason = said.reason;
}

std::string brief(const std::string& quote) {
  return quote.size() > 80 ? make_valid(quote.substr(0, 80)) + "…" : quote;
}

std::string replaced(std::string text, const std::string& name, const std::string& by) {
  for (size_t at = text.find(name); at != std::string::npos; at = text.find(name, at + by.size()))
    text.replace(at, name.size(), by);
  return text;
}

// "anna.ek@x.example", "070-123 45 67": how to reach a private person.
std::string without_addresses(const std::string& text) {
  std::string out;
  for (const std::string_view line : split_lines(text)) {
    if (!out.empty()) out += '\n';
    size_t digits = 0;
    for (const char c : line) digits += c >= '0' && c <= '9' ? 1 : 0;
    const bool reach = line.find('@') != std::string_view::npos || (line.size() < 40 && digits >= 7);
    out += reach ? std::string("[kontaktuppgift]") : std::string(line);
  }
  return out;
}

// The passage whose sentence carries a stand on the whole says what was confirmed of the whole.
void confirm_carriers(ConsultationView& view) {
  std::map<std::string_view, const ConsulteeRow*> confirmed;
  for (const ConsulteeRow& row : view.ledger)
    if (row.confirmed && !row.stance_quote.empty()) confirmed.emplace(row.consultee, &row);
  for (CollatedView& said : view.views) {
    const auto found = confirmed.find(said.consultee);
    if (found == confirmed.end() || said.confirmed || !said.sentence || said.sentence->empty()) continue;
    const ConsulteeRow& row = *found->second;
    const Text suggested = row.suggested_stance ? row.suggested_stance : row.stance;
    if (row.stance_quote.find(*said.sentence) == std::string::npos || said.stance != suggested) continue;
    if (said.stance != row.stance) said.suggested_stance = said.stance;
    said.stance = row.stance;
    said.confirmed = true;
  }
}

}  // namespace

void apply_confirmations(const std::vector<Confirmation>& all, std::string_view consultation, ConsultationView& view) {
  // The last word on a passage and the theme that was suggested for it.
  std::map<std::pair<std::string, std::string>, const Confirmation*> last;
  for (const Confirmation& one : all)
    if (one.consultation == consultation) last[{one.key, one.suggested_theme.value_or("")}] = &one;
  if (last.empty()) return;
  std::set<const Confirmation*> used;
  std::map<std::string, const Confirmation*> by_key;
  for (const auto& [key, one] : last) by_key.emplace(key.first, one);
  for (ConsulteeRow& row : view.ledger)
    if (const auto said = last.find({row.key, ""}); !row.key.empty() && said != last.end()) {
      const Confirmation& one = *said->second;
      used.insert(&one);
      if (one.suggested_stance != row.stance && one.stance != row.stance)
        view.conflicts.push_back(row.consultee +
                                 ": bekräftat ställningstagande står kvar, men svaret läses nu annorlunda.");
      lay_over(row, one);
    }
  for (CollatedView& row : view.views) {
    auto said = last.find({row.key, row.suggested_theme.value_or("")});
    const Confirmation* one = said == last.end() ? nullptr : said->second;
    if (one == nullptr) {
      // Confirmed when another theme was suggested for these words: what was confirmed stands.
      const auto other = by_key.find(row.key);
      if (other == by_key.end() || used.contains(other->second)) continue;
      one = other->second;
      if (one->theme != row.theme)
        view.conflicts.push_back(row.consultee + ": \"" + brief(row.quote) + "\" är bekräftat under " +
                                 one->theme.value_or("inget tema") + ", men föreslås nu under " +
                                 row.theme.value_or("inget tema") + ".");
    }
    used.insert(one);
    if (one->suggested_stance != row.stance && one->stance != row.stance)
      view.conflicts.push_back(row.consultee + ": \"" + brief(row.quote) +
                               "\" är bekräftat med ett annat ställningstagande än det som nu föreslås.");
    lay_over(row, *one);
    row.theme = one->theme;
    row.rest = row.rest && one->theme == kNoTheme;
  }
  for (const auto& [key, one] : last)
    if (!used.contains(one))
      view.conflicts.push_back(one->consultee + ": \"" + brief(one->quote) +
                               "\" är bekräftat, men orden finns inte längre i svaret.");
  confirm_carriers(view);
  std::map<std::string, size_t> place;
  for (size_t at = 0; at < view.themes.size(); ++at) place.emplace(view.themes[at], at);
  std::stable_sort(view.views.begin(), view.views.end(), [&place](const CollatedView& a, const CollatedView& b) {
    const auto of = [&place](const CollatedView& said) {
      const auto at = place.find(said.theme.value_or(""));
      return std::pair(said.rest, at == place.end() ? place.size() : at->second);
    };
    return of(a) < of(b);
  });
}

void mask_private_names(ConsultationView& view) {
  std::map<std::string, std::string> masks;
  for (ConsulteeRow& row : view.ledger)
    if (row.respondent_kind == "private") {
      masks.emplace(row.consultee, private_person(std::to_string(masks.size() + 1)));
      row.key.clear();
    }
  if (masks.empty()) return;
  const auto mask = [&masks](std::string& text) {
    for (const auto& [name, by] : masks) {
      if (is_private_person(name)) continue;  // the paper itself is masked
      text = replaced(std::move(text), name, by);
      // Parts of the name, as in a greeting: "Hälsningar Anna".
      for (const std::string_view part : split(name, ' '))
        if (part.size() > 2) text = replaced(std::move(text), std::string(part), "[namn]");
    }
  };
  for (ConsulteeRow& row : view.ledger) {
    const auto mine = masks.find(row.consultee);
    if (mine == masks.end()) continue;
    row.consultee = mine->second;
    if (row.record) row.record = "";  // it has the name in it
    row.more_records.clear();
    mask(row.stance_quote);
    for (ProposalStance& one : row.proposals) mask(one.quote);
  }
  for (CollatedView& said : view.views)
    if (const auto mine = masks.find(said.consultee); mine != masks.end()) {
      said.consultee = mine->second;
      said.record.clear();
      said.key.clear();
      mask(said.quote);
      said.quote = without_addresses(said.quote);
      if (said.sentence) mask(*said.sentence);
    }
  for (SameWords& group : view.same)
    for (SharedText& answer : group.answers)
      if (const auto mine = masks.find(answer.consultee); mine != masks.end()) {
        answer.consultee = mine->second;
        answer.record.clear();
        for (std::string& text : answer.unique) mask(text);
      }
  view.untied.clear();  // who they are from is not known well enough
  for (std::string& conflict : view.conflicts) mask(conflict);
}

}  // namespace akt
