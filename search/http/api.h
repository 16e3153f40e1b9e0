// The programs' side: contract 3's /api/v1, CSV, feeds and descriptions.
#pragma once

#include "search/http/router.h"

namespace akt::http {

Response api_search(const Front& front, const Request& request, const Captured& captured);
Response api_record(const Front& front, const Request& request, const Captured& captured);
Response api_difference(const Front& front, const Request& request, const Captured& captured);
Response api_case(const Front& front, const Request& request, const Captured& captured);
Response api_person(const Front& front, const Request& request, const Captured& captured);
Response api_meeting(const Front& front, const Request& request, const Captured& captured);
Response api_consultation(const Front& front, const Request& request, const Captured& captured);
Response api_partnerships(const Front& front, const Request& request, const Captured& captured);
Response api_changes(const Front& front, const Request& request, const Captured& captured);
Response api_status(const Front& front, const Request& request, const Captured& captured);

Response search_csv(const Front& front, const Request& request, const Captured& captured);
Response ballots_csv(const Front& front, const Request& request, const Captured& captured);
Response ledger_csv(const Front& front, const Request& request, const Captured& captured);
Response partnerships_csv_file(const Front& front, const Request& request, const Captured& captured);
Response search_feed(const Front& front, const Request& request, const Captured& captured);
Response opensearch(const Front& front, const Request& request, const Captured& captured);
Response openapi(const Front& front, const Request& request, const Captured& captured);

Response original(const Front& front, const Request& request, const Captured& captured);
Response page_picture(const Front& front, const Request& request, const Captured& captured);
Response style_sheet(const Front& front, const Request& request, const Captured& captured);
Response icon(const Front& front, const Request& request, const Captured& captured);
Response robots(const Front& front, const Request& request, const Captured& captured);

}  // namespace akt::http
