#include "importers/formats/pdf.h"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-image.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

#include <algorithm>
#include <climits>
#include <cmath>
#include <memory>
#include <new>

#include "corpus/text/personal_number.h"
#include "corpus/text/unicode.h"
#include "importers/formats/layout.h"
#include "importers/formats/pdf_notes.h"
#include "importers/formats/pdf_pictures.h"
#include "importers/formats/roll_head.h"

namespace akt {
namespace {

// Fonts cost a third of the time. A short paper's headings are worth it; a bundle or long minutes are read by their
// words.
constexpr int kStyledPages = 12;

void stay_silent(const std::string&, void*) {}

// The dots of a table of contents often come from a font that does not say what they are.
std::string without_unknown_runs(std::string text) {
  constexpr std::string_view kRun = "\uFFFD\uFFFD\uFFFD";
  const size_t begin = text.find(kRun);
  if (begin == std::string::npos) return text;
  size_t end = begin + kRun.size();
  while (std::string_view(text).substr(end).starts_with("\uFFFD")) end += 3;
  return text.substr(0, begin) + "..." + text.substr(end);
}

// By hand: the library's own conversion opens a converter for every word.
std::string utf8(const poppler::ustring& text) {
  std::string out;
  out.reserve(text.size() + 4);
  for (size_t i = 0; i < text.size(); ++i) {
    char32_t c = text[i];
    if (c >= 0xD800 && c < 0xDC00 && i + 1 < text.size() && text[i + 1] >= 0xDC00 && text[i + 1] < 0xE000)
      c = 0x10000 + ((c - 0xD800) << 10) + (text[++i] - 0xDC00U);
    if (c < 0x20)
      out += ' ';
    else if (c < 0x80)
      out += static_cast<char>(c);
    else
      append_utf8(out, c >= 0xD800 && c < 0xE000 ? U'\uFFFD' : c);
  }
  return without_unknown_runs(std::move(out));
}

bool bold_font(const std::string& name) {
  for (const std::string_view part : {"Bold", "bold", "Black", "Heavy", "Semibold", "Demi", "BOLD"})
    if (name.find(part) != std::string::npos) return true;
  return false;
}

struct PageWords {
  std::vector<Word> upright;
  std::vector<Word> turned[3];  // by 90, 180 and 270 degrees, as if upright
};

// A turned word's box on a page turned so that it can be read.
void turn(Word& word, int rotation, float width, float height) {
  const Word was = word;
  switch (rotation) {
    case 1:  // reads downwards
      word.x0 = was.y0, word.x1 = was.y1;
      word.y0 = width - was.x1, word.y1 = width - was.x0;
      break;
    case 2:
      word.x0 = width - was.x1, word.x1 = width - was.x0;
      word.y0 = height - was.y1, word.y1 = height - was.y0;
      break;
    default:  // reads upwards
      word.x0 = height - was.y1, word.x1 = height - was.y0;
      word.y0 = was.x0, word.y1 = was.x1;
      break;
  }
}

PageWords words_of(const poppler::page& page, float width, float height, bool styled) {
  PageWords found;
  for (const poppler::text_box& box : page.text_list(styled ? poppler::page::text_list_include_font : 0)) {
    Word word;
    word.text = utf8(box.text());
    if (trim(word.text).empty()) continue;
    const poppler::rectf rect = box.bbox();
    word.x0 = static_cast<float>(rect.left());
    word.x1 = static_cast<float>(rect.right());
    word.y0 = static_cast<float>(rect.top());
    word.y1 = static_cast<float>(rect.bottom());
    if (!std::isfinite(word.x0 + word.x1 + word.y0 + word.y1)) continue;
    word.size = word.height() / 1.1F;  // what most fonts rise and fall
    if (box.has_font_info()) {
      word.size = static_cast<float>(box.get_font_size());
      word.bold = bold_font(box.get_font_name());
    }
    const int rotation = box.rotation();
    if (rotation == 0) {
      if (word.text.size() < 64 && inner_capital(word.text)) {  // headings of a table without a space between them
        for (size_t i = 0, letter = 0; i < word.text.size(); ++i) {
          if ((static_cast<unsigned char>(word.text[i]) & 0xC0) == 0x80) continue;
          word.letter_ends.push_back(static_cast<float>(box.char_bbox(letter++).right()));
        }
      }
      found.upright.push_back(std::move(word));
    } else {
      turn(word, rotation, width, height);
      found.turned[std::clamp(rotation, 1, 3) - 1].push_back(std::move(word));
    }
  }
  return found;
}

void read_page(const poppler::page& page, bool styled, PageInfo& info, std::vector<Line>& lines) {
  const poppler::rectf rect = page.page_rect();
  info.width = static_cast<float>(rect.width());
  info.height = static_cast<float>(rect.height());
  const auto orientation = page.orientation();
  if (orientation == poppler::page::landscape || orientation == poppler::page::seascape)
    std::swap(info.width, info.height);
  PageWords words = words_of(page, info.width, info.height, styled);
  info.has_text = !words.upright.empty();
  const auto add = [&](std::vector<Word>& some) {
    if (some.empty()) return;
    info.has_text = true;
    for (Line& line : lines_of_page(std::move(some), info.number)) lines.push_back(std::move(line));
  };
  // A page set sideways is turned as a whole; a few turned words (a note in the margin) come after the upright ones.
  size_t most = 0;
  for (size_t i = 1; i < 3; ++i)
    if (words.turned[i].size() > words.turned[most].size()) most = i;
  if (words.turned[most].size() > words.upright.size()) add(words.turned[most]);
  add(words.upright);
  for (std::vector<Word>& some : words.turned) add(some);
}

// Small, since any mark will do: letters drawn as lines show at this size too.
constexpr double kBlankSide = 400;  // pixels of the longer side
constexpr int kMostBlank = 20;      // pages that are drawn

bool blank(const poppler::page& page) {
  const poppler::rectf rect = page.page_rect();
  const double side = std::max(rect.width(), rect.height());
  if (!(side > 0)) return false;
  poppler::page_renderer renderer;
  renderer.set_image_format(poppler::image::format_gray8);
  renderer.set_render_hint(poppler::page_renderer::antialiasing, true);
  const double resolution = 72 * kBlankSide / side;
  const poppler::image drawn = renderer.render_page(&page, resolution, resolution);
  if (!drawn.is_valid()) return false;
  for (int y = 0; y < drawn.height(); ++y) {
    const char* row = drawn.const_data() + static_cast<ptrdiff_t>(y) * drawn.bytes_per_row();
    if (std::any_of(row, row + drawn.width(), [](char shade) { return shade != '\xFF'; })) return false;
  }
  return true;
}

// Whether a page without text shows something: a scan, a drawing. The backs of sheets printed on one side show nothing.
bool shows_what_is_no_text(const poppler::document& document, const std::vector<PageInfo>& pages,
                           const std::vector<int>& with_pictures) {
  if (!with_pictures.empty()) return true;
  int looked_at = 0;
  for (const PageInfo& info : pages) {
    if (info.has_text) continue;
    const std::unique_ptr<poppler::page> page(document.create_page(info.number - 1));
    if (page && (++looked_at > kMostBlank || !blank(*page))) return true;
  }
  return false;
}

// In the author's name, the subject, the keywords, notes in the margin: whoever opens the file reads them.
bool number_behind(const poppler::document& document, std::string_view bytes) {
  std::string all = notes_in(bytes);
  for (const std::string& key : document.info_keys()) all += utf8(document.info_key(key)) + "\n\n";
  return !find_personal_numbers(all).empty();
}

Result<Pages> read(std::string_view bytes) {
  const std::unique_ptr<poppler::document> document(
      poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
  if (!document) return fail(ErrorCode::damaged, "not a PDF that can be opened: its structure is broken");
  if (document->is_locked()) return fail(ErrorCode::encrypted, "the PDF needs a password to be opened");
  const int count = document->pages();
  if (count <= 0) return fail(ErrorCode::damaged, "the PDF has no pages");
  Pages pages;
  pages.title = tidy(utf8(document->get_title()));
  bool unreadable = false;
  for (int i = 0; i < count; ++i) {
    PageInfo info;
    info.number = i + 1;
    info.has_text = false;
    if (const std::unique_ptr<poppler::page> page(document->create_page(i)); page)
      read_page(*page, count <= kStyledPages, info, pages.lines);
    else
      unreadable = true;
    pages.pages.push_back(info);
  }
  if (unreadable) pages.warnings.emplace_back("unreadable_page");
  if (number_behind(*document, bytes)) pages.warnings.emplace_back("personal_number");
  if (document->has_embedded_files()) pages.warnings.emplace_back("attachment_unreadable");
  const PdfPictures pictures = pictures_in(bytes, pages.pages);
  if (shows_what_is_no_text(*document, pages.pages, pictures.alone)) pages.warnings.emplace_back("no_text_layer");
  if (pictures.beside_text) pages.warnings.emplace_back("pictures_unread");
  find_gaps(pages.lines);
  return pages;
}

}  // namespace

void warm_pdf() {
  // A page with a font that the file does not bring: so that the system's fonts and charsets are looked up now.
  static const std::string file =
      "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
      "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
      "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>\nendobj\n"
      "4 0 obj\n<</Length 33>>stream\nBT /F 9 Tf 9 9 Td (warm) Tj ET   \nendstream\nendobj\n"
      "5 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>\nendobj\n"
      "trailer\n<</Root 1 0 R/Size 6>>\n";
  warm_notes();
  (void)read_pdf(file);
  (void)pictures_in(file + "% /Image", {PageInfo()});
  // The library forgets its tables with the last open document: this one stays open.
  static const std::unique_ptr<poppler::document> held(
      poppler::document::load_from_raw_data(file.data(), static_cast<int>(file.size())));
}

Result<Pages> read_pdf(std::string_view bytes) {
  if (bytes.size() > INT_MAX) return fail(ErrorCode::limit, "a PDF of more than 2 GB");
  poppler::set_debug_error_function(stay_silent, nullptr);
  try {
    return read(bytes);
  } catch (const std::bad_alloc&) {
    throw;  // the worker's to judge
  } catch (const std::exception& error) {
    return fail(ErrorCode::damaged, std::string("the PDF could not be read: ") + error.what());
  }
}

}  // namespace akt
