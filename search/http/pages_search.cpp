// The start page and a search.
#include <algorithm>
#include <array>

#include "indexer/schema/choices.h"
#include "search/http/facts.h"
#include "search/http/filters.h"
#include "search/http/pages.h"
#include "search/render/marked.h"

namespace akt::http {
namespace {

constexpr int kHits = 10;
constexpr size_t kShownValues = 7;  // of a facet, before "more"

// The facets a reader meets, in this order; the others are for programs.
constexpr std::array kShownFacets{"kind", "body", "year", "outcome", "party", "stance", "municipality"};

Parameters with(Parameters parameters, const std::string& name, const std::string& value) {
  std::erase_if(parameters, [&name](const auto& each) { return each.first == name; });
  if (!value.empty()) parameters.emplace_back(name, value);
  return parameters;
}

bool has(const Parameters& parameters, const std::string& name, const std::string& value) {
  return std::find(parameters.begin(), parameters.end(), std::pair(name, value)) != parameters.end();
}

Parameters without(Parameters parameters, const std::string& name, const std::string& value) {
  std::erase(parameters, std::pair(name, value));
  return parameters;
}

std::string value_label(const Speaking& speaking, const std::string& field, const std::string& value,
                        const std::string& label) {
  if (speaking.language == Language::swedish) return label.empty() ? value : label;
  const auto known = field_from_name(field);
  return known && field_row(*known).type == FieldType::choice ? speaking.choice(*known, value)
                                                              : (label.empty() ? value : label);
}

Model facet_model(const Speaking& speaking, const Facet& facet, const Parameters& now) {
  Model values = Model::array();
  Model more = Model::array();
  for (const FacetValue& value : facet.values) {
    const bool chosen = has(now, facet.field, value.value);
    Parameters to = chosen ? without(now, facet.field, value.value) : now;
    if (!chosen) to.emplace_back(facet.field, value.value);
    Model row{{"label", value_label(speaking, facet.field, value.value, value.label)},
              {"count", value.count},
              {"href", make_target("/sok", to)},
              {"chosen", chosen}};
    (values.size() < kShownValues ? values : more).push_back(std::move(row));
  }
  return {{"facet", speaking.word("facet_" + facet.field)},
          {"values", std::move(values)},
          {"has_more", !more.empty()},
          {"more", std::move(more)}};
}

Model facets_model(const Speaking& speaking, const SearchResults& results, const Parameters& now) {
  Model facets = Model::array();
  for (const char* name : kShownFacets)
    for (const Facet& facet : results.facets)
      // One value that all hits share narrows nothing, unless it was chosen and can be taken away.
      if (facet.field == name &&
          (facet.values.size() > 1 || (facet.values.size() == 1 && has(now, facet.field, facet.values[0].value))))
        facets.push_back(facet_model(speaking, facet, now));
  return facets;
}

Model chosen_model(const Speaking& speaking, const SearchRequest& search, const SearchResults& results,
                   const Parameters& now) {
  Model chosen = Model::array();
  for (const auto& [field, value] : search.filters) {
    std::string label = value;
    for (const Facet& facet : results.facets)
      for (const FacetValue& each : facet.values)
        if (facet.field == field && each.value == value) label = each.label;
    const auto known = field_from_name(field);
    if (label == value && known && field_row(*known).type == FieldType::choice) label = choice_label(*known, value);
    chosen.push_back({{"label", value_label(speaking, field, value, label)},
                      {"href", make_target("/sok", without(now, field, value))}});
  }
  return chosen;
}

// `several` municipalities: each hit says which.
Model hit_model(const Speaking& speaking, const Hit& hit, const SearchRequest& search, bool several) {
  Parameters to{{"q", search.query}};
  return {{"href", speaking.links.to("/handling/" + percent_encoded(hit.id), to)},
          {"hit_title", marked_html(hit.title.empty() ? hit.id : hit.title, hit.title_marks)},
          {"item", hit.item ? "§ " + hit.item->text : ""},
          {"kind", speaking.kind(hit.kind)},
          {"body", hit.body.value_or("")},
          {"municipality", several ? hit.municipality.value_or("") : ""},
          {"date", hit.date ? hit.date->iso() : ""},
          {"number", hit.registry_number.value_or("")},
          {"number_href", hit.registry_number ? speaking.links.of_case(*hit.registry_number) : ""},
          {"page", hit.page > 0 ? std::to_string(hit.page) : ""},
          {"page_href",
           speaking.links.to("/handling/" + percent_encoded(hit.id), to) + "#sida-" + std::to_string(hit.page)},
          {"snippet", marked_html(hit.snippet.text, hit.snippet.marks)},
          {"more", hit.more_in_group > 0 ? std::to_string(hit.more_in_group) : ""}};
}

bool several_municipalities(const SearchResults& results) {
  return std::any_of(results.facets.begin(), results.facets.end(),
                     [](const Facet& facet) { return facet.field == "municipality" && facet.distinct > 1; });
}

Model choice_links(const Parameters& now, const std::string& name,
                   const std::vector<std::pair<std::string, std::string>>& choices, const std::string& current) {
  Model out = Model::array();
  for (const auto& [value, label] : choices)
    out.push_back(
        {{"label", label}, {"href", make_target("/sok", with(now, name, value))}, {"current", value == current}});
  return out;
}

Model pages_model(const Parameters& now, const SearchRequest& search, std::uint32_t total) {
  const auto to = [&](int offset) {
    return make_target("/sok", with(now, "offset", offset == 0 ? "" : std::to_string(offset)));
  };
  const int last = std::min<int>(kMostOffset, static_cast<int>(total)) - 1;
  const int current = search.offset / search.limit;
  const int final_page = last < 0 ? 0 : last / search.limit;
  Model numbers = Model::array();
  int before = -1;
  for (int page = 0; page <= final_page; ++page) {
    if (page != 0 && page != final_page && std::abs(page - current) > 2) continue;
    numbers.push_back({{"number", page + 1},
                       {"href", to(page * search.limit)},
                       {"current", page == current},
                       {"gap", page > before + 1}});
    before = page;
  }
  return {{"several", final_page > 0},
          {"numbers", std::move(numbers)},
          {"previous", current > 0 ? to((current - 1) * search.limit) : ""},
          {"next", current < final_page ? to((current + 1) * search.limit) : ""}};
}

}  // namespace

Response home_page(const Front& front, const Request& request, const Captured&) {
  const Speaking speaking(front, request);
  SearchRequest latest;
  // What was decided, not that a meeting was opened; in an archive whose outcomes are not known, every §.
  latest.query = "utfall:approved OR utfall:rejected OR utfall:referred_back OR utfall:deferred";
  latest.limit = 6;
  latest.filters = {{"kind", "minutes_item"}};
  latest.sort = Sort::newest;
  latest.snippets = false;
  latest.facets = false;
  SearchRequest everything;
  everything.limit = 0;
  const auto holdings = front.holdings();
  auto decisions = holdings->engine().search(latest);
  if (decisions && decisions->hits.empty()) {
    latest.query.clear();
    decisions = holdings->engine().search(latest);
  }
  if (!decisions) return failure(front, request, decisions.error());
  const auto all = holdings->engine().search(everything);
  if (!all) return failure(front, request, all.error());
  Model model = frame(front, request, speaking.word("home_title"));
  model["feed"] = make_target("/sok.atom", {{"kind", "minutes_item"}});
  model["total"] = all->total;
  model["latest"] = Model::array();
  for (const Hit& hit : decisions->hits)
    model["latest"].push_back(hit_model(speaking, hit, {}, several_municipalities(*all)));
  model["latest_href"] = speaking.links.to("/sok", {{"q", latest.query}, {"kind", "minutes_item"}, {"sort", "newest"}});
  Parameters now;
  if (const std::string lang(request.parameter("lang")); !lang.empty()) now.emplace_back("lang", lang);
  model["facets"] = Model::array();
  for (const Facet& facet : all->facets)
    if (facet.field == "kind" || facet.field == "body") model["facets"].push_back(facet_model(speaking, facet, now));
  Model examples = Model::array();
  for (const char* key : {"example_1", "example_2", "example_3"}) {
    const std::string query = speaking.word(std::string(key) + "_query");
    examples.push_back({{"label", speaking.word(key)}, {"query", query}, {"href", speaking.links.search(query)}});
  }
  model["examples"] = std::move(examples);
  return page(front, request, "home", model);
}

Response search_page(const Front& front, const Request& request, const Captured&) {
  const auto search = search_request(request, kHits);
  if (!search) return failure(front, request, search.error());
  SearchRequest asked = *search;
  asked.limit = std::max(1, asked.limit);
  asked.facet_values = 30;
  const auto results = front.holdings()->search(asked);
  if (!results) return failure(front, request, results.error());
  const Speaking speaking(front, request);
  const Parameters now = parameters_of(request);
  Model model = frame(front, request,
                      asked.query.empty() ? speaking.word("search") : asked.query + " – " + speaking.word("search"));
  model["feed"] = make_target("/sok.atom", now);
  model["csv"] = make_target("/sok.csv", now);
  for (const auto& [name, value] : now)
    if (name != "q" && name != "lang") model["filters"].push_back({{"name", name}, {"value", value}});
  model["total"] = results->total;
  model["one"] = results->total == 1;
  model["none"] = results->total == 0;
  model["beyond"] = results->total > 0 && results->hits.empty();
  model["first"] = asked.offset + 1;
  model["last"] = asked.offset + static_cast<int>(results->hits.size());
  model["grouped"] = asked.group != Group::none;
  model["understood"] = asked.query.empty() ? "" : results->understood;
  model["notes"] = results->notes;
  model["has_notes"] = !results->notes.empty();
  model["explanation"] = results->explanation.value_or("");
  model["suggestion"] = results->suggestion.value_or("");
  model["suggestion_href"] = results->suggestion ? make_target("/sok", with(now, "q", *results->suggestion)) : "";
  const bool several = several_municipalities(*results);
  model["hits"] = Model::array();
  for (const Hit& hit : results->hits) model["hits"].push_back(hit_model(speaking, hit, asked, several));
  model["facets"] = facets_model(speaking, *results, now);
  model["has_facets"] = !model["facets"].empty();
  model["chosen"] = chosen_model(speaking, asked, *results, now);
  model["has_chosen"] = !model["chosen"].empty();
  model["sorts"] = choice_links(now, "sort",
                                {{"", speaking.word("sort_relevance")},
                                 {"newest", speaking.word("sort_newest")},
                                 {"oldest", speaking.word("sort_oldest")}},
                                asked.sort == Sort::newest   ? "newest"
                                : asked.sort == Sort::oldest ? "oldest"
                                                             : "");
  model["groups"] = choice_links(now, "group",
                                 {{"", speaking.word("group_none")},
                                  {"meeting", speaking.word("group_meeting")},
                                  {"case", speaking.word("group_case")}},
                                 asked.group == Group::meeting       ? "meeting"
                                 : asked.group == Group::record_case ? "case"
                                                                     : "");
  model["pages"] = pages_model(now, asked, results->total);
  return page(front, request, "search", model);
}

}  // namespace akt::http
