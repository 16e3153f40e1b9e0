#include "tools/akt/draw_page.h"

#include <poppler-document.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

#include "importers/formats/encoding.h"
#include "importers/formats/pdf.h"
#include "search/engine/marker.h"
#include "search/query/tree.h"

namespace akt {
namespace {

constexpr double kDotsPerInch = 110;
constexpr double kMostPixels = 2200;  // along a side: plans and posters are drawn smaller
constexpr double kPointsPerInch = 72;

Analyser& analyser() {
  static Analyser the_one;
  return the_one;
}

struct Box {
  double left, top, right, bottom;  // points
};

// By hand: the library's own conversion opens a converter for every word.
std::string utf8(const poppler::ustring& text) {
  std::string bytes;
  bytes.reserve(2 * text.size());
  for (const auto unit : text) {
    bytes += static_cast<char>(unit & 0xffU);
    bytes += static_cast<char>(unit >> 8U);
  }
  return to_utf8(bytes, Charset::utf16_le);
}

// Where the query's words stand: the page's words joined to a text, marked as the index would match them.
std::vector<Box> boxes_of(const poppler::page& page, std::string_view query) {
  std::vector<Box> boxes;
  if (query.empty()) return boxes;
  std::string text;
  std::vector<std::pair<size_t, Box>> words;  // where each begins
  for (const poppler::text_box& word : page.text_list()) {
    const poppler::rectf at = word.bbox();
    words.push_back({text.size(), {at.left(), at.top(), at.right(), at.bottom()}});
    text += utf8(word.text()) + ' ';
  }
  const ParsedQuery parsed = parse_query(query);
  size_t at = 0;
  for (const Mark& mark : Marker(parsed.root, analyser()).marks(text)) {
    const auto end_of = [&](size_t i) { return i + 1 < words.size() ? words[i + 1].first : text.size(); };
    while (at < words.size() && end_of(at) <= mark.begin + 1) ++at;
    for (size_t i = at; i < words.size() && words[i].first < mark.end; ++i) boxes.push_back(words[i].second);
  }
  return boxes;
}

// Laid over as a marker pen does: what is white becomes yellow, what is black stays.
void mark(std::string& pixels, int width, int height, const Box& box, double scale) {
  const auto clamp = [scale](double value, int most) {
    return std::clamp(static_cast<int>(std::lround(value * scale)), 0, most);
  };
  for (int y = clamp(box.top - 1, height); y < clamp(box.bottom + 1, height); ++y)
    for (int x = clamp(box.left - 1, width); x < clamp(box.right + 1, width); ++x) {
      char* pixel = pixels.data() + (static_cast<size_t>(y) * static_cast<size_t>(width) + static_cast<size_t>(x)) * 3;
      const auto times = [](char value, int by) {
        return static_cast<char>(static_cast<unsigned char>(value) * by / 255);
      };
      pixel[1] = times(pixel[1], 226);
      pixel[2] = times(pixel[2], 90);
    }
}

Result<std::string> rgb_of(const poppler::image& image) {
  const auto width = static_cast<size_t>(image.width());
  const auto height = static_cast<size_t>(image.height());
  std::string pixels(width * height * 3, '\0');
  if (image.format() != poppler::image::format_rgb24)
    return fail(ErrorCode::unsupported, "the page has an unknown picture format");
  for (size_t y = 0; y < height; ++y) {
    const char* row = image.const_data() + y * static_cast<size_t>(image.bytes_per_row());
    std::copy(row, row + width * 3, pixels.begin() + static_cast<std::ptrdiff_t>(y * width * 3));
  }
  return pixels;
}

}  // namespace

void prepare_drawing() {
  // What is read from the disk once, before the right to open anything is given up: Poppler's character converters and
  // the dictionary.
  warm_pdf();
  const ParsedQuery parsed = parse_query("beslut");
  (void)Marker(parsed.root, analyser()).marks("besluten om kommunens beslut");
}

Result<std::string> draw_page(std::string_view pdf, int page_number, std::string_view query) {
  const std::unique_ptr<poppler::document> document(
      poppler::document::load_from_raw_data(pdf.data(), static_cast<int>(pdf.size())));
  if (!document) return fail(ErrorCode::damaged, "the file is no PDF that can be drawn");
  if (document->is_locked()) return fail(ErrorCode::encrypted, "the PDF needs a password");
  if (page_number < 1 || page_number > document->pages())
    return fail(ErrorCode::not_found, "the file has no page " + std::to_string(page_number));
  const std::unique_ptr<poppler::page> page(document->create_page(page_number - 1));
  if (!page) return fail(ErrorCode::damaged, "page " + std::to_string(page_number) + " can't be drawn");
  const poppler::rectf size = page->page_rect();
  const double longest = std::max({size.width(), size.height(), 1.0}) / kPointsPerInch;
  const double dots = std::min(kDotsPerInch, kMostPixels / longest);
  poppler::page_renderer renderer;
  renderer.set_render_hint(poppler::page_renderer::antialiasing);
  renderer.set_render_hint(poppler::page_renderer::text_antialiasing);
  renderer.set_image_format(poppler::image::format_rgb24);
  const poppler::image image = renderer.render_page(page.get(), dots, dots);
  if (!image.is_valid()) return fail(ErrorCode::limit, "page " + std::to_string(page_number) + " is too large to draw");
  auto pixels = rgb_of(image);
  if (!pixels) return pixels;
  for (const Box& box : boxes_of(*page, query))
    mark(*pixels, image.width(), image.height(), box, dots / kPointsPerInch);
  return png_of(*pixels, image.width(), image.height(), 3);
}

}  // namespace akt
