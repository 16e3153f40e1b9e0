#include <nlohmann/json.hpp>

#include "search/render/csv.h"
#include "search/render/results.h"

namespace akt {
namespace {

using Json = nlohmann::ordered_json;

Json or_null(const Text& text) { return text ? Json(*text) : Json(nullptr); }
Json or_null(const Day& date) { return date ? Json(date->iso()) : Json(nullptr); }

// A number when it is one, as records have it.
Json item_of(const Item& item) {
  if (!item) return nullptr;
  const std::string& text = item->text;
  if (!text.empty() && text.size() < 9 && text[0] != '0' && text.find_first_not_of("0123456789") == std::string::npos)
    return std::stoi(text);
  return text;
}

// Marks count in code points: bytes mean nothing outside this program.
Json marks_of(const std::string& text, const std::vector<Mark>& marks) {
  Json out = Json::array();
  size_t at = 0;
  size_t points = 0;
  const auto count_to = [&](size_t end) {
    for (; at < end && at < text.size(); ++at)
      if ((static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U) ++points;
    return points;
  };
  for (const Mark& mark : marks) {
    const size_t begin = count_to(mark.begin);
    out.push_back(Json::array({begin, count_to(mark.end)}));
  }
  return out;
}

Json hit_json(const Hit& hit) {
  Json out = Json::object();
  out["id"] = hit.id;
  out["kind"] = std::string(kind_name(hit.kind));
  out["title"] = hit.title;
  out["municipality"] = or_null(hit.municipality);
  out["body"] = or_null(hit.body);
  out["meeting_date"] = hit.kind == Kind::minutes_item || hit.kind == Kind::meeting ? or_null(hit.date) : Json(nullptr);
  out["item"] = item_of(hit.item);
  out["registry_number"] = or_null(hit.registry_number);
  out["date"] = or_null(hit.date);
  out["page"] = hit.page > 0 ? Json(hit.page) : Json(nullptr);
  out["snippet"] = hit.snippet.text;
  out["marks"] = marks_of(hit.snippet.text, hit.snippet.marks);
  out["title_marks"] = marks_of(hit.title, hit.title_marks);
  out["score"] = hit.score;
  out["url"] = "/handling/" + hit.id;
  out["source"] = {{"path", hit.source.path},
                   {"sha256", hit.source.sha256},
                   {"media_type", hit.source.media_type},
                   {"pages", Json::array({hit.source.first_page, hit.source.last_page})}};
  if (hit.more_in_group > 0) out["more_in_group"] = hit.more_in_group;
  if (hit.copies > 0) out["copies"] = hit.copies;
  return out;
}

}  // namespace

std::string results_json(const SearchResults& results, bool explain) {
  Json out = Json::object();
  out["query"] = results.query;
  out["total"] = results.total;
  out["offset"] = results.offset;
  out["hits"] = Json::array();
  for (const Hit& hit : results.hits) out["hits"].push_back(hit_json(hit));
  out["facets"] = Json::object();
  for (const Facet& facet : results.facets) {
    Json values = Json::array();
    for (const FacetValue& value : facet.values)
      values.push_back({{"value", value.value}, {"label", value.label}, {"count", value.count}});
    out["facets"][facet.field] = std::move(values);
  }
  out["suggestion"] = or_null(results.suggestion);
  out["explanation"] = or_null(results.explanation);
  out["notes"] = results.notes;
  if (explain) out["understood"] = results.understood;
  return out.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string results_csv(const SearchResults& results) {
  std::string out = csv_line(
      {"id", "kind", "title", "municipality", "body", "date", "item", "registry_number", "page", "snippet", "path"});
  for (const Hit& hit : results.hits)
    out += csv_line({hit.id, std::string(kind_name(hit.kind)), hit.title, hit.municipality.value_or(""),
                     hit.body.value_or(""), hit.date ? hit.date->iso() : "", hit.item ? hit.item->text : "",
                     hit.registry_number.value_or(""), hit.page > 0 ? std::to_string(hit.page) : "", hit.snippet.text,
                     hit.source.path});
  return out;
}

}  // namespace akt
