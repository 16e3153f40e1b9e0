#include "tools/akt/page_pictures.h"

#include <atomic>
#include <charconv>
#include <mutex>

#include "corpus/text/unicode.h"
#include "importers/worker/reader_pool.h"
#include "tools/akt/draw_page.h"

namespace akt {
namespace {

ReaderLimits drawing_limits() {
  ReaderLimits limits;
  limits.memory_bytes = 512ULL << 20;
  limits.cpu_seconds = 15;
  limits.wall = std::chrono::seconds(20);
  limits.output_bytes = limits.record_bytes = size_t{32} << 20;
  limits.records = 1;
  return limits;
}

// An answer's records are texts, so a picture's bytes travel as the characters U+0000 to U+00FF.
std::string as_text(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size() * 3 / 2);
  for (const char byte : bytes) append_utf8(text, static_cast<unsigned char>(byte));
  return text;
}

Result<std::string> bytes_of(std::string_view text) {
  std::string bytes;
  bytes.reserve(text.size());
  for (size_t at = 0, length = 0; at < text.size(); at += length) {
    const char32_t each = code_point_at(text, at, length);
    if (each > 0xff || length == 0) return fail(ErrorCode::crashed, "the drawing process gave no picture");
    bytes += static_cast<char>(each);
  }
  if (!bytes.starts_with("\x89PNG")) return fail(ErrorCode::crashed, "the drawing process gave no picture");
  return bytes;
}

// The job's note is the page's number, a space, and the query.
Result<ReadAnswer> draw_noted(std::string_view bytes, std::string_view note) {
  int page = 0;
  const auto read = std::from_chars(note.data(), note.data() + note.size(), page);
  const std::string_view query = note.substr(std::min(note.size(), static_cast<size_t>(read.ptr - note.data()) + 1));
  auto png = draw_page(bytes, page, query);
  if (!png) return pass_on(png);
  return ReadAnswer{"image/png", {as_text(*png)}};
}

class ConfinedPictures : public http::PictureMaker {
 public:
  ConfinedPictures() : pool_(1, drawing_limits(), {prepare_drawing, draw_noted}) {}

  Result<std::string> draw(const http::PictureRequest& request) override {
    if (request.media_type != "application/pdf")
      return fail(ErrorCode::unsupported, "only pages of PDF files are shown as pictures");
    const std::lock_guard lock(mutex_);
    pool_.submit({++sequence_, request.path, std::to_string(request.page) + " " + request.query});
    auto drawn = pool_.next();
    if (!drawn) return fail(ErrorCode::crashed, "the drawing process gave no answer");
    if (!drawn->answer) return pass_on(drawn->answer);
    if (drawn->answer->records.size() != 1) return fail(ErrorCode::crashed, "the drawing process gave no picture");
    return bytes_of(drawn->answer->records.front());
  }

 private:
  std::mutex mutex_;
  std::uint64_t sequence_ = 0;
  ReaderPool pool_;
};

}  // namespace

std::unique_ptr<http::PictureMaker> make_page_pictures() { return std::make_unique<ConfinedPictures>(); }

}  // namespace akt
