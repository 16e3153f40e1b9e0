// The API's description, derived from the table of routes; what the answers hold is in templates/schemas.json.
#include <nlohmann/json.hpp>

#include "indexer/schema/fields.h"
#include "search/http/api.h"
#include "search/http/front.h"

namespace akt::http {
namespace {

using Json = nlohmann::ordered_json;

Json path_parameters(std::string_view pattern) {
  Json list = Json::array();
  for (size_t open = pattern.find('{'); open != std::string_view::npos; open = pattern.find('{', open + 1)) {
    const size_t close = pattern.find('}', open);
    const std::string name(pattern.substr(open + 1, close - open - 1));
    list.push_back({{"name", name}, {"in", "path"}, {"required", true}, {"schema", {{"type", "string"}}}});
  }
  return list;
}

Json problem_answer(std::string_view what) {
  return {{"description", std::string(what)},
          {"content", {{std::string(kProblem), {{"schema", {{"$ref", "#/components/schemas/Problem"}}}}}}}};
}

Json operation_of(const Route& route) {
  Json parameters = path_parameters(route.pattern);
  const bool has_path_parameters = !parameters.empty();
  for (const QueryParameter& parameter : route.parameters)
    parameters.push_back({{"name", std::string(parameter.name)},
                          {"in", "query"},
                          {"description", std::string(parameter.help)},
                          {"schema", {{"type", std::string(parameter.type)}}}});
  Json content;
  Json schema = route.schema.empty() ? Json{{"type", "string"}}
                                     : Json{{"$ref", "#/components/schemas/" + std::string(route.schema)}};
  const std::string type(route.media_type.substr(0, route.media_type.find(';')));
  content[type] = {{"schema", std::move(schema)}};
  Json responses{{"200", {{"description", std::string(route.summary)}, {"content", std::move(content)}}},
                 {"304", {{"description", "Not modified: the entity tag is still right"}}},
                 {"400", problem_answer("The request can't be understood")}};
  if (has_path_parameters) responses["404"] = problem_answer("There is no such thing, or it is not published");
  return {{"summary", std::string(route.summary)},
          {"parameters", std::move(parameters)},
          {"responses", std::move(responses)}};
}

}  // namespace

Response openapi(const Front& front, const Request& request, const Captured&) {
  const auto schemas = read_whole(share_folder() / "templates" / "schemas.json");
  if (!schemas) return failure(front, request, schemas.error());
  Json paths = Json::object();
  for (const Route& route : routes()) paths[std::string(route.pattern)]["get"] = operation_of(route);
  Json out{{"openapi", "3.1.0"},
           {"info",
            {{"title", "Akt"},
             {"version", std::string(software_version())},
             {"description", "A municipality's papers as decisions that can be found, followed and trusted."}}},
           {"paths", std::move(paths)},
           {"components", {{"schemas", Json::parse(*schemas, nullptr, false)}}}};
  return answer(std::string(kJson), out.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
}

}  // namespace akt::http
