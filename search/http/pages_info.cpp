// Help, the API for people, the accessibility statement. What can be derived from a table is.
#include "indexer/schema/fields.h"
#include "search/http/facts.h"
#include "search/http/pages.h"

namespace akt::http {

Response help_page(const Front& front, const Request& request, const Captured&) {
  const Speaking speaking(front, request);
  Model model = frame(front, request, speaking.word("help_title"));
  model["fields"] = Model::array();
  for (const FieldRow& row : kFields)
    model["fields"].push_back({{"label", std::string(row.label)},
                               {"swedish", std::string(row.swedish)},
                               {"in_english", std::string(row.english)},
                               {"help", std::string(row.help)}});
  return page(front, request, "help", model);
}

Response api_page(const Front& front, const Request& request, const Captured&) {
  const Speaking speaking(front, request);
  Model model = frame(front, request, speaking.word("api_title"));
  model["routes"] = Model::array();
  for (const Route& route : routes()) {
    if (route.media_type == kHtml || route.pattern == "/akt.css" || route.pattern == "/akt.svg") continue;
    Model parameters = Model::array();
    for (const QueryParameter& parameter : route.parameters)
      parameters.push_back({{"name", std::string(parameter.name)}, {"help", std::string(parameter.help)}});
    model["routes"].push_back({{"pattern", std::string(route.pattern)},
                               {"summary", std::string(route.summary)},
                               {"type", std::string(route.media_type.substr(0, route.media_type.find(';')))},
                               {"has_parameters", !route.parameters.empty()},
                               {"parameters", std::move(parameters)}});
  }
  return page(front, request, "api", model);
}

Response accessibility_page(const Front& front, const Request& request, const Captured&) {
  const Speaking speaking(front, request);
  return page(front, request, "accessibility", frame(front, request, speaking.word("accessibility")));
}

}  // namespace akt::http
