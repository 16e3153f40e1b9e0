#include "importers/formats/pdf_pictures.h"

#include <algorithm>
#include <memory>

#include "corpus/text/unicode.h"
#include "importers/formats/glib_objects.h"
#include "importers/formats/pictures.h"

namespace akt {
namespace {

// Pictures are objects of their own, which stand in a file uncompressed; only small ones can stand in a page's own
// (compressed) content. "/ImageB" and the like are said by files that have none.
bool has_pictures(std::string_view pdf) {
  constexpr std::string_view kSign = "/Image";
  for (size_t at = pdf.find(kSign); at != std::string_view::npos; at = pdf.find(kSign, at + 1)) {
    const size_t after = at + kSign.size();
    if (after == pdf.size() || !is_letter(static_cast<unsigned char>(pdf[after]))) return true;
  }
  return false;
}

bool much_is_picture(PopplerPage* page, const GList* pictures) {
  double width = 0;
  double height = 0;
  poppler_page_get_size(page, &width, &height);
  double covered = 0;
  for (const GList* each = pictures; each != nullptr; each = each->next) {
    const PopplerRectangle& area = static_cast<const PopplerImageMapping*>(each->data)->area;
    const double across = std::min(area.x2, width) - std::max(area.x1, 0.0);
    const double down = std::min(area.y2, height) - std::max(area.y1, 0.0);
    if (across > 0 && down > 0) covered += across * down;
  }
  return covered >= kLargePicture * width * height;
}

}  // namespace

PdfPictures pictures_in(std::string_view pdf, const std::vector<PageInfo>& pages) {
  PdfPictures found;
  if (!has_pictures(pdf)) return found;
  const std::unique_ptr<GBytes, FreeBytes> bytes(g_bytes_new_static(pdf.data(), pdf.size()));
  const std::unique_ptr<PopplerDocument, Unref> document(
      poppler_document_new_from_bytes(bytes.get(), nullptr, nullptr));
  for (const PageInfo& info : pages) {
    if (info.has_text && found.beside_text) continue;
    const std::unique_ptr<PopplerPage, Unref> page(document ? poppler_document_get_page(document.get(), info.number - 1)
                                                            : nullptr);
    const std::unique_ptr<GList, FreeList<poppler_page_free_image_mapping>> pictures(
        page ? poppler_page_get_image_mapping(page.get()) : nullptr);
    // Where nobody can say that there are none, there may be some.
    if (!info.has_text) {
      if (!page || pictures) found.alone.push_back(info.number);
    } else if (!document || (page && much_is_picture(page.get(), pictures.get()))) {
      found.beside_text = true;
    }
  }
  return found;
}

}  // namespace akt
