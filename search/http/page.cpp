#include "search/http/page.h"

#include <algorithm>

#include "corpus/text/registry.h"
#include "corpus/text/unicode.h"

namespace akt::http {

Links::Links(const Request& request) : lang_(request.parameter("lang")) {
  if (lang_ != "sv" && lang_ != "en") lang_.clear();
}

std::string Links::to(std::string_view path, Parameters parameters) const {
  const bool chosen =
      std::any_of(parameters.begin(), parameters.end(), [](const auto& each) { return each.first == "lang"; });
  if (!chosen) parameters.emplace_back("lang", lang_);
  return make_target(path, parameters);
}

std::string Links::record(std::string_view id) const { return to("/handling/" + percent_encoded(id)); }
std::string Links::meeting(std::string_view id) const { return to("/sammantrade/" + percent_encoded(id)); }
std::string Links::person(std::string_view name) const { return to("/person/" + percent_encoded(name)); }
std::string Links::search(std::string_view query) const { return to("/sok", {{"q", std::string(query)}}); }

std::string Links::of_case(std::string_view number) const {
  const auto parsed = parse_registry_number(number);
  return parsed ? to("/arende/" + percent_encoded(parsed->key())) : search("\"" + std::string(number) + "\"");
}

std::string Links::consultation(std::string_view number) const {
  const auto parsed = parse_registry_number(number);
  return to("/remiss/" + percent_encoded(parsed ? parsed->key() : std::string(number)));
}

Model frame(const Front& front, const Request& request, std::string_view title) {
  const bool english = request.language() == Language::english;
  const Links links(request);
  Parameters other = request.parsed.parameters;
  std::erase_if(other, [](const auto& each) { return each.first == "lang"; });
  other.emplace_back("lang", english ? "sv" : "en");
  const std::string_view path = std::string_view(request.target).substr(0, request.target.find('?'));
  return {{"lang", english ? "en" : "sv"},
          {"english", english},
          {"title", std::string(title)},
          {"internal", front.options().level == Level::internal},
          {"noindex", front.options().noindex},
          {"other_language", make_target(path, other)},
          {"home", links.to("/")},
          {"to_search", links.to("/sok")},
          {"to_partnerships", links.to("/avtal")},
          {"to_status", links.to("/status")},
          {"to_help", links.to("/hjalp")},
          {"to_api", links.to("/api")},
          {"to_accessibility", links.to("/tillganglighet")},
          {"chosen_lang", std::string(request.parameter("lang"))},
          {"q", std::string(trim(request.parameter("q")))},
          {"filters", Model::array()},
          {"feed", nullptr},
          {"style", "/akt.css?v=" + front.templates(Language::swedish).fingerprint().substr(0, 8)}};
}

Response page(const Front& front, const Request& request, std::string_view name, const Model& model) {
  Response response = answer(std::string(kHtml), front.templates(request.language()).render(name, model));
  response.set("Content-Language", request.language() == Language::english ? "en" : "sv");
  return response;
}

Response problem_page(const Front& front, const Request& request, const Problem& problem) {
  Model model = frame(front, request, problem.title);
  // A search that was refused is not offered again as it was.
  model["q"] = "";
  model["status"] = problem.status;
  model["detail"] = problem.detail;
  model["retry"] = problem.status >= 500;
  Response response = page(front, request, "problem", model);
  response.status = problem.status;
  return response;
}

}  // namespace akt::http
