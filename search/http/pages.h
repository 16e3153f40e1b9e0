// The people's side: contract 3's pages.
#pragma once

#include "search/http/router.h"

namespace akt::http {

Response home_page(const Front& front, const Request& request, const Captured& captured);
Response search_page(const Front& front, const Request& request, const Captured& captured);
Response record_page(const Front& front, const Request& request, const Captured& captured);
Response difference_page(const Front& front, const Request& request, const Captured& captured);
Response case_page(const Front& front, const Request& request, const Captured& captured);
Response meeting_page(const Front& front, const Request& request, const Captured& captured);
Response person_page(const Front& front, const Request& request, const Captured& captured);
Response consultation_page(const Front& front, const Request& request, const Captured& captured);
Response partnerships_page(const Front& front, const Request& request, const Captured& captured);
Response status_page(const Front& front, const Request& request, const Captured& captured);
Response accessibility_page(const Front& front, const Request& request, const Captured& captured);
Response help_page(const Front& front, const Request& request, const Captured& captured);
Response api_page(const Front& front, const Request& request, const Captured& captured);

}  // namespace akt::http
