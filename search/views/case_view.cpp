#include "search/views/case_view.h"

#include <algorithm>
#include <set>

#include "corpus/text/registry.h"

namespace akt {

Result<CaseView> case_view(SearchEngine& engine, std::string_view number) {
  const auto parsed = parse_registry_number(number);
  if (!parsed)
    return fail(ErrorCode::bad_input, "\"" + std::string(number) + "\" is no registry number",
                "write it as the papers do, such as KS 2020/0882");
  const auto own = engine.of_case(number);
  if (!own) return pass_on(own);
  const auto all = engine.of_case(number, true);
  if (!all) return pass_on(all);
  if (all->empty()) return fail(ErrorCode::not_found, "no record belongs to the case " + std::string(number));

  CaseView view;
  view.key = parsed->key();
  view.number = parsed->written;
  std::set<std::string> carrying;
  for (const Record& record : *own) carrying.insert(record.id);
  for (const Record& record : *all) view.events.push_back({line_of(record), !carrying.contains(record.id)});
  std::stable_sort(view.events.begin(), view.events.end(),
                   [](const CaseEvent& a, const CaseEvent& b) { return earlier(a.record, b.record); });
  // The case is called what its latest § or memo calls it, and written as they write it; others only when there is
  // neither. A meeting's title names no case.
  bool named = false;
  for (const CaseEvent& event : view.events) {
    const Kind kind = event.record.kind;
    if (event.only_mentions || kind == Kind::meeting) continue;
    const bool names = kind == Kind::minutes_item || kind == Kind::official_memo;
    if (named && !names) continue;
    named = names;
    if (!event.record.title.empty()) view.title = event.record.title;
    if (event.record.registry_number && parse_registry_number(*event.record.registry_number) &&
        parse_registry_number(*event.record.registry_number)->bare_key() == parsed->bare_key())
      view.number = *event.record.registry_number;
  }
  return view;
}

}  // namespace akt
