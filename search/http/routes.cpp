#include <array>

#include "search/http/api.h"
#include "search/http/pages.h"
#include "search/http/router.h"

namespace akt::http {
namespace {

constexpr std::array kSearch{
    QueryParameter{"q", "string", "The query; empty finds everything"},
    QueryParameter{"offset", "integer", "How many hits to skip, 0 to 100000"},
    QueryParameter{"limit", "integer", "How many hits to give, 0 to 100"},
    QueryParameter{"sort", "string", "relevance, newest or oldest"},
    QueryParameter{"group", "string", "meeting or case: one hit of each"},
    QueryParameter{"kind", "string", "Only this kind of record; may be given again, as may the next"},
    QueryParameter{"body", "string", "Only this body"},
    QueryParameter{"municipality", "string", "Only this municipality"},
    QueryParameter{"case", "string", "Only this registry number"},
    QueryParameter{"year", "string", "Only this year"},
    QueryParameter{"party", "string", "Only records with this party"},
    QueryParameter{"outcome", "string", "Only this outcome"},
    QueryParameter{"respondent", "string", "Only answers of this consultee"},
    QueryParameter{"stance", "string", "Only this stance"},
};
constexpr std::array kText{QueryParameter{"text", "string", "1: with the record's text"}};
constexpr std::array kPartnerships{
    QueryParameter{"expiring", "string", "Only those that end within a time, such as 6m"},
    QueryParameter{"review_due", "string", "1: only those whose review is overdue"},
};
constexpr std::array kChanges{
    QueryParameter{"since", "string", "A day, a moment (2026-01-31T12:00:00Z) or seconds since 1970"},
    QueryParameter{"offset", "integer", "How many changes to skip"},
    QueryParameter{"limit", "integer", "How many changes to give, 1 to 1000"},
};
constexpr std::array kPicture{QueryParameter{"q", "string", "A query whose hits are marked"}};

// For what reads much of the archive, or draws: it does not run on the threads that serve connections.
constexpr Route slowly(Route route) {
  route.slow = true;
  return route;
}

constexpr std::array kRoutes{
    // For people.
    Route{"/", home_page, Cache::archive, "The start page", kHtml},
    Route{"/sok", search_page, Cache::archive, "A search as a page", kHtml, {}, kSearch},
    Route{"/handling/{id}", record_page, Cache::archive, "A record as a page", kHtml},
    slowly(Route{"/skillnad/{id}/{other}", difference_page, Cache::archive, "What two records differ in, word by word",
                 kHtml}),
    Route{"/arende/{number}", case_page, Cache::archive, "A case as a timeline", kHtml},
    Route{"/sammantrade/{id}", meeting_page, Cache::archive, "A meeting and what it handled", kHtml},
    slowly(Route{"/person/{id}", person_page, Cache::archive, "What a person did in the minutes", kHtml}),
    Route{"/remiss/{number}", consultation_page, Cache::archive, "A consultation's ledger and views", kHtml},
    slowly(Route{"/avtal", partnerships_page, Cache::archive, "The civic partnerships", kHtml, {}, kPartnerships}),
    slowly(Route{"/status", status_page, Cache::archive, "What became of every file", kHtml}),
    Route{"/tillganglighet", accessibility_page, Cache::program, "The accessibility statement", kHtml},
    Route{"/hjalp", help_page, Cache::program, "How to search", kHtml},
    Route{"/api", api_page, Cache::program, "This API, for people", kHtml},
    // Files.
    Route{"/original/{sha256}", original, Cache::hashed, "An original, unchanged; answers Range",
          "application/octet-stream"},
    slowly(Route{"/sida/{sha256}/{n}.png",
                 page_picture,
                 Cache::hashed,
                 "A page of an original as a picture",
                 "image/png",
                 {},
                 kPicture}),
    Route{"/akt.css", style_sheet, Cache::program, "The style sheet", "text/css"},
    Route{"/akt.svg", icon, Cache::program, "The icon", "image/svg+xml"},
    Route{"/robots.txt", robots, Cache::program, "What search engines may visit", "text/plain"},
    slowly(Route{"/sok.csv", search_csv, Cache::archive, "A search as CSV", kCsv, {}, kSearch}),
    Route{"/sok.atom", search_feed, Cache::archive, "A search as a feed, newest first", kAtom, {}, kSearch},
    Route{"/handling/{id}/roster.csv", ballots_csv, Cache::archive, "A record's roll calls as CSV", kCsv},
    Route{"/remiss/{number}/remissinstanser.csv", ledger_csv, Cache::archive, "A consultation's ledger as CSV", kCsv},
    slowly(Route{
        "/avtal.csv", partnerships_csv_file, Cache::archive, "The civic partnerships as CSV", kCsv, {}, kPartnerships}),
    Route{"/opensearch.xml", opensearch, Cache::program, "How a browser can search here", kOpenSearch},
    Route{"/openapi.json", openapi, Cache::program, "This description", kJson},
    // For programs.
    Route{"/api/v1/search", api_search, Cache::archive, "Records that a query finds, with facets", kJson,
          "SearchResults", kSearch},
    Route{"/api/v1/records/{id}", api_record, Cache::archive, "A record with its facts", kJson, "Record", kText},
    slowly(Route{"/api/v1/records/{id}/differences/{other}", api_difference, Cache::archive,
                 "What two records differ in, word by word", kJson, "Difference"}),
    Route{"/api/v1/cases/{number}", api_case, Cache::archive, "A case's history", kJson, "Case"},
    slowly(Route{"/api/v1/people/{id}", api_person, Cache::archive, "A person's votes, proposals and reservations",
                 kJson, "Person"}),
    Route{"/api/v1/meetings/{id}", api_meeting, Cache::archive, "A meeting and what it handled", kJson, "Meeting"},
    Route{"/api/v1/consultations/{number}", api_consultation, Cache::archive, "Who was asked, who answered and what",
          kJson, "Consultation"},
    slowly(Route{"/api/v1/partnerships", api_partnerships, Cache::archive, "The civic partnerships", kJson,
                 "Partnerships", kPartnerships}),
    slowly(Route{"/api/v1/changes", api_changes, Cache::archive, "What was added, replaced or withdrawn", kJson,
                 "Changes", kChanges}),
    slowly(Route{"/api/v1/status", api_status, Cache::archive, "What became of every file", kJson, "Status"}),
};

}  // namespace

std::span<const Route> routes() { return kRoutes; }

}  // namespace akt::http
