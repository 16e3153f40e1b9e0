// The front without a socket: a request in, a response out. Everything a browser or a program can ask for goes through
// `respond`, so that tests need no network and no address is forgotten by the rules on errors, caching and safety.
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <string>

#include "search/http/holdings.h"
#include "search/http/pictures.h"
#include "search/http/problem.h"
#include "search/http/request.h"
#include "search/http/response.h"
#include "search/http/router.h"
#include "search/http/templates.h"

namespace akt::http {

struct FrontOptions {
  std::filesystem::path archive;
  Level level = Level::open_to_all;
  bool noindex = true;               // tells search engines to stay away
  std::string base = {};             // "https://akt.example.se": what feeds and descriptions call this front
  PictureMaker* pictures = nullptr;  // none: pages are not shown as pictures
};

class Front {
 public:
  // Errors: not_found (no archive, no templates), what Holdings::open has.
  static Result<std::unique_ptr<Front>> open(FrontOptions options);

  Response respond(Request& request) const;
  // A refusal of what can't even be asked, with the same headers as every answer.
  Response refuse(const Request& request, int status) const;
  // Whether answering may take long: such requests don't run on the threads that serve connections.
  bool slow(const Request& request) const;
  // What the log calls a request: the route, never a name, a query or an id.
  std::string_view called(const Request& request) const;

  // Opens the archive again; the old one is kept when that fails.
  Result<void> reopen() const;

  // For handlers.
  std::shared_ptr<Holdings> holdings() const;
  const Templates& templates(Language language) const { return language == Language::english ? english_ : swedish_; }
  const std::string& style() const { return style_; }
  const std::string& icon() const { return icon_; }
  const FrontOptions& options() const { return options_; }
  PictureCache& pictures() const { return pictures_; }
  // "http://host:port" as the client knows this server, when the operator named no base.
  std::string base(const Request& request) const;

 private:
  Front(FrontOptions options, Templates swedish, Templates english, std::string style, std::string icon);
  Response handle(const Request& request, const Found& found) const;
  Response failed(const Problem& problem, const Request& request) const;
  void finish(const Request& request, const Route* route, Response& response) const;
  std::string etag_of(const Request& request, const Route& route) const;

  FrontOptions options_;
  Templates swedish_;
  Templates english_;
  std::string style_;
  std::string icon_;
  std::string program_;  // hash of templates and style: a new program gives new entity tags
  mutable PictureCache pictures_;
  mutable std::mutex holdings_mutex_;
  mutable std::shared_ptr<Holdings> holdings_;
};

// An Error of the archive as a response; handlers return it.
Response failure(const Front& front, const Request& request, const Error& error);
Response failure(const Front& front, const Request& request, int status, std::string detail = {});

}  // namespace akt::http
