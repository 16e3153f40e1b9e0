#include "search/http/front.h"

#include <spdlog/spdlog.h>

#include "corpus/text/clock.h"
#include "corpus/text/error.h"
#include "search/http/conditional.h"
#include "search/http/gzip.h"
#include "search/http/page.h"

namespace akt::http {
namespace {

constexpr size_t kLongestTarget = 4096;
constexpr size_t kWorthPacking = 600;  // bytes; less fits in one packet anyway

// Nothing but this server's own style, pictures and forms; no script at all.
constexpr std::string_view kContentPolicy =
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

bool packable(std::string_view media_type) {
  return media_type.starts_with("text/") || media_type.find("json") != std::string_view::npos ||
         media_type.find("xml") != std::string_view::npos;
}

bool safe_host(std::string_view host) {
  return !host.empty() && host.size() < 256 &&
         host.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-:[]") ==
             std::string_view::npos;
}

}  // namespace

Front::Front(FrontOptions options, Templates swedish, Templates english, std::string style, std::string icon)
    : options_(std::move(options)),
      swedish_(std::move(swedish)),
      english_(std::move(english)),
      style_(std::move(style)),
      icon_(std::move(icon)),
      program_(make_etag(swedish_.fingerprint() + style_) + std::string(software_version())) {}

Result<std::unique_ptr<Front>> Front::open(FrontOptions options) {
  const auto folder = share_folder() / "templates";
  auto swedish = Templates::read(folder, Language::swedish);
  if (!swedish) return pass_on(swedish);
  auto english = Templates::read(folder, Language::english);
  if (!english) return pass_on(english);
  auto style = read_whole(folder / "akt.css");
  if (!style) return pass_on(style);
  auto icon = read_whole(folder / "akt.svg");
  if (!icon) return pass_on(icon);
  auto holdings = Holdings::open(options.archive, options.level);
  if (!holdings) return pass_on(holdings);
  std::unique_ptr<Front> front(
      new Front(std::move(options), std::move(*swedish), std::move(*english), std::move(*style), std::move(*icon)));
  front->holdings_ = std::move(*holdings);
  return front;
}

Result<void> Front::reopen() const {
  auto fresh = Holdings::open(options_.archive, options_.level);
  if (!fresh) return pass_on(fresh);
  const std::lock_guard lock(holdings_mutex_);
  holdings_ = std::move(*fresh);
  return {};
}

std::shared_ptr<Holdings> Front::holdings() const {
  std::shared_ptr<Holdings> now;
  {
    const std::lock_guard lock(holdings_mutex_);
    now = holdings_;
  }
  if (!now->superseded()) return now;
  if (auto opened = reopen(); !opened)
    spdlog::warn("the archive was replaced and can't be opened: {}", opened.error().message);
  const std::lock_guard lock(holdings_mutex_);
  return holdings_;
}

std::string Front::base(const Request& request) const {
  if (!options_.base.empty()) return options_.base;
  const std::string_view host = request.header("Host");
  return safe_host(host) ? "http://" + std::string(host) : std::string();
}

bool Front::slow(const Request& request) const {
  const auto target = parse_target(request.target);
  if (!target) return false;
  const Found found = find_route(routes(), *target);
  return found.route != nullptr && found.route->slow;
}

std::string_view Front::called(const Request& request) const {
  if (!request.understood) return "(none)";
  const Found found = find_route(routes(), request.parsed);
  return found.route == nullptr ? std::string_view("(none)") : found.route->pattern;
}

std::string Front::etag_of(const Request& request, const Route& route) const {
  std::string decides = program_ + "\n" + request.target + "\n" +
                        (request.language() == Language::english ? "en" : "sv") +
                        (request.accepts_gzip() ? "\ngzip" : "\n") + std::string(request.header("Host"));
  if (route.cache == Cache::archive) decides += "\n" + holdings()->revision() + "\n" + today().iso();
  return make_etag(decides);
}

Response Front::failed(const Problem& problem, const Request& request) const {
  if (request.wants_json()) return problem_json(problem);
  return problem_page(*this, request, problem);
}

Response failure(const Front& front, const Request& request, const Error& error) {
  const Problem problem = problem_of(error, request.language());
  if (problem.status >= 500) spdlog::error("{}: {}", error_name(error.code), error.message);
  if (request.wants_json()) return problem_json(problem);
  return problem_page(front, request, problem);
}

Response failure(const Front& front, const Request& request, int status, std::string detail) {
  const Problem problem = problem_of(status, request.language(), std::move(detail));
  if (request.wants_json()) return problem_json(problem);
  return problem_page(front, request, problem);
}

Response Front::handle(const Request& request, const Found& found) const {
  const Route& route = *found.route;
  // Whatever is shown of a record, a withdrawn one leaves only this.
  const bool of_records = route.pattern.find("{id}") != std::string_view::npos;
  for (const std::string& id : of_records ? found.captured : Captured())
    if (holdings()->taken_down(id)) return failed(problem_of(410, request.language()), request);
  std::string etag;
  // A file answers for itself: its name is its hash.
  if (route.cache != Cache::hashed) {
    etag = etag_of(request, route);
    const std::string_view known = request.header("If-None-Match");
    if (!known.empty() && tag_matches(known, etag)) {
      Response unchanged;
      unchanged.status = 304;
      unchanged.set("ETag", etag);
      return unchanged;
    }
  }
  Response response = route.handle(*this, request, found.captured);
  if (!etag.empty() && response.status == 200) response.set("ETag", etag);
  return response;
}

void Front::finish(const Request& request, const Route* route, Response& response) const {
  if (response.header("Cache-Control").empty()) {
    // What the archive holds is asked for again each time (and mostly answered with 304): a record may be withdrawn.
    // Behind the level "internal" nothing may stay in a cache that others share.
    const bool kept = route != nullptr && route->cache == Cache::program && response.status < 300;
    const std::string whose = options_.level == Level::internal ? "private" : "public";
    response.set("Cache-Control",
                 response.status >= 400 ? "no-store" : whose + (kept ? ", max-age=3600" : ", no-cache"));
  }
  response.set("Vary", "Accept-Encoding, Accept");
  response.set("X-Content-Type-Options", "nosniff");
  response.set("Referrer-Policy", "no-referrer");
  response.set("Cross-Origin-Resource-Policy", "same-origin");
  response.set("X-Frame-Options", "DENY");
  response.set("Content-Security-Policy", std::string(kContentPolicy));
  if (options_.noindex) response.set("X-Robots-Tag", "noindex");
  if (!response.media_type.empty()) response.set("Content-Type", response.media_type);
  auto* text = std::get_if<std::string>(&response.body);
  if (text == nullptr || text->size() < kWorthPacking || !packable(response.media_type) || !request.accepts_gzip())
    return;
  if (auto packed = gzipped(*text); packed && packed->size() < text->size()) {
    *text = std::move(*packed);
    response.set("Content-Encoding", "gzip");
  }
}

Response Front::refuse(const Request& request, int status) const {
  Response response = failed(problem_of(status, request.language()), request);
  finish(request, nullptr, response);
  return response;
}

Response Front::respond(Request& request) const {
  Response response;
  const Route* route = nullptr;
  const auto target = request.target.size() > kLongestTarget ? std::nullopt : parse_target(request.target);
  request.understood = target.has_value();
  if (target) request.parsed = *target;
  if (request.method != "GET" && request.method != "HEAD") {
    response = failed(problem_of(405, request.language()), request);
    response.set("Allow", "GET, HEAD");
  } else if (request.target.size() > kLongestTarget) {
    response = failed(problem_of(414, request.language()), request);
  } else if (!target) {
    response = failed(problem_of(400, request.language()), request);
  } else {
    const Found found = find_route(routes(), *target);
    route = found.route;
    response = route == nullptr ? failed(problem_of(404, request.language()), request) : handle(request, found);
  }
  finish(request, route, response);
  return response;
}

}  // namespace akt::http
