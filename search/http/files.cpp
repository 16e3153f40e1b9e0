// Originals, pages as pictures, and the front's own files.
#include <fcntl.h>
#include <sys/stat.h>

#include "corpus/text/unicode.h"
#include "search/http/api.h"
#include "search/http/conditional.h"
#include "search/http/front.h"

namespace akt::http {
namespace {

// What a browser may show by itself. Anything else (HTML, SVG, mail) could run in this server's name, and is saved.
bool shown_in_browser(std::string_view media_type) {
  return media_type == "application/pdf" || media_type == "text/plain" || media_type == "image/png" ||
         media_type == "image/jpeg" || media_type == "image/tiff";
}

std::string file_name(const std::string& name) {
  std::string plain;
  for (const char c : name) plain += (c >= ' ' && c < 127 && c != '"' && c != '\\' && c != '%') ? c : '_';
  return "filename=\"" + plain + "\"; filename*=UTF-8''" + percent_encoded(make_valid(name));
}

}  // namespace

Response original(const Front& front, const Request& request, const Captured& captured) {
  const auto found = front.holdings()->original(captured[0]);
  if (!found) return failure(front, request, found.error());
  const std::string etag = "\"" + captured[0] + "\"";
  Response response;
  response.set("ETag", etag);
  response.set("Accept-Ranges", "bytes");
  const std::string_view known = request.header("If-None-Match");
  if (!known.empty() && tag_matches(known, etag)) {
    response.status = 304;
    return response;
  }
  Descriptor file(::open(found->path.c_str(), O_RDONLY | O_CLOEXEC));
  struct stat state {};
  if (!file || ::fstat(file.get(), &state) != 0)
    return failure(front, request, {ErrorCode::storage, "the original " + captured[0] + " can't be opened", {}});
  const auto size = static_cast<std::uint64_t>(state.st_size);
  ByteRange range{0, size == 0 ? 0 : size - 1};
  const std::string_view if_range = request.header("If-Range");
  const bool ranged = if_range.empty() || trim(if_range) == etag;
  const RangeAnswer wanted = ranged ? parse_range(request.header("Range"), size, range) : RangeAnswer::whole;
  if (wanted == RangeAnswer::unsatisfiable) {
    response = failure(front, request, 416);
    response.set("Content-Range", "bytes */" + std::to_string(size));
    return response;
  }
  if (wanted == RangeAnswer::part) {
    response.status = 206;
    response.set("Content-Range", "bytes " + std::to_string(range.first) + "-" + std::to_string(range.last) + "/" +
                                      std::to_string(size));
  }
  const bool plain_text = found->media_type == "text/plain";
  response.media_type = found->media_type.empty() ? "application/octet-stream" : found->media_type;
  if (plain_text) response.media_type += "; charset=utf-8";
  response.set("Content-Disposition",
               std::string(shown_in_browser(found->media_type) ? "inline; " : "attachment; ") + file_name(found->name));
  response.body = FilePart{std::move(file), range.first, size == 0 ? 0 : range.last - range.first + 1};
  return response;
}

Response page_picture(const Front& front, const Request& request, const Captured& captured) {
  const auto holdings = front.holdings();
  front.pictures().only_of(holdings->publication_revision());
  const auto found = holdings->original(captured[0]);
  if (!found) return failure(front, request, found.error());
  const std::string& number = captured[1];
  const bool digits =
      number.size() < 6 && number[0] != '0' && number.find_first_not_of("0123456789") == std::string::npos;
  if (!digits) return failure(front, request, 404);
  const std::string query(request.parameter("q"));
  if (query.size() > 1000) return failure(front, request, 400);
  if (front.options().pictures == nullptr) return failure(front, request, 404);
  const std::string etag = make_etag(captured[0] + "/" + number + "?" + query);
  const std::string_view known = request.header("If-None-Match");
  if (!known.empty() && tag_matches(known, etag)) {
    Response response;
    response.status = 304;
    response.set("ETag", etag);
    return response;
  }
  auto png = front.pictures().get(captured[0] + "/" + number + "?" + query, *front.options().pictures,
                                  {found->path.native(), found->media_type, std::stoi(number), query});
  if (!png) return failure(front, request, png.error());
  Response response = answer("image/png", std::move(*png));
  response.set("ETag", etag);
  return response;
}

Response style_sheet(const Front& front, const Request&, const Captured&) {
  return answer("text/css; charset=utf-8", front.style());
}

Response icon(const Front& front, const Request&, const Captured&) { return answer("image/svg+xml", front.icon()); }

Response robots(const Front& front, const Request&, const Captured&) {
  return answer("text/plain; charset=utf-8",
                front.options().noindex ? "User-agent: *\nDisallow: /\n"
                                        : "User-agent: *\nDisallow: /api/\nDisallow: /sida/\nDisallow: /sok\n");
}

}  // namespace akt::http
