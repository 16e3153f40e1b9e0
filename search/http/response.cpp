#include "search/http/response.h"

namespace akt::http {

void Response::set(std::string_view name, std::string value) {
  for (auto& [key, old] : headers)
    if (key == name) {
      old = std::move(value);
      return;
    }
  headers.emplace_back(name, std::move(value));
}

std::string_view Response::header(std::string_view name) const {
  for (const auto& [key, value] : headers)
    if (key == name) return value;
  return {};
}

Response answer(std::string media_type, std::string body) {
  Response response;
  response.media_type = std::move(media_type);
  response.body = std::move(body);
  return response;
}

Response redirect(std::string to) {
  Response response = answer(std::string(kHtml), {});
  response.status = 303;
  response.set("Location", std::move(to));
  return response;
}

}  // namespace akt::http
