// What every page has: its frame, its language, its links.
#pragma once

#include "search/http/front.h"

namespace akt::http {

// Addresses inside pages keep the reader's choice of language.
class Links {
 public:
  explicit Links(const Request& request);
  std::string to(std::string_view path, Parameters parameters = {}) const;
  std::string record(std::string_view id) const;
  std::string meeting(std::string_view id) const;
  std::string person(std::string_view name) const;
  std::string of_case(std::string_view number) const;
  std::string consultation(std::string_view number) const;
  std::string search(std::string_view query) const;

 private:
  std::string lang_;  // "", "sv" or "en": as the address has it
};

// The frame's own keys; a handler adds what its template needs. `title` is the page's own.
Model frame(const Front& front, const Request& request, std::string_view title);
Response page(const Front& front, const Request& request, std::string_view name, const Model& model);

Response problem_page(const Front& front, const Request& request, const Problem& problem);

}  // namespace akt::http
