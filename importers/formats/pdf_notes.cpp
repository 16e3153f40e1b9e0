#include "importers/formats/pdf_notes.h"

#include <iconv.h>

#include <memory>

#include "importers/formats/glib_objects.h"

namespace akt {
namespace {

void put(std::string& out, gchar* taken) {
  const std::unique_ptr<gchar, FreeText> text(taken);
  if (text) out.append(text.get()).append("\n\n");
}

// Said in the file itself, or it may stand in a packed part of it.
bool may_have_notes(std::string_view pdf) {
  return pdf.find("/Annot") != std::string_view::npos || pdf.find("/ObjStm") != std::string_view::npos;
}

}  // namespace

std::string notes_in(std::string_view pdf) {
  std::string out;
  if (!may_have_notes(pdf)) return out;
  const std::unique_ptr<GBytes, FreeBytes> bytes(g_bytes_new_static(pdf.data(), pdf.size()));
  const std::unique_ptr<PopplerDocument, Unref> document(
      poppler_document_new_from_bytes(bytes.get(), nullptr, nullptr));
  const int count = document ? poppler_document_get_n_pages(document.get()) : 0;
  for (int at = 0; at < count; ++at) {
    const std::unique_ptr<PopplerPage, Unref> page(poppler_document_get_page(document.get(), at));
    const std::unique_ptr<GList, FreeList<poppler_page_free_annot_mapping>> notes(
        page ? poppler_page_get_annot_mapping(page.get()) : nullptr);
    for (const GList* each = notes.get(); each != nullptr; each = each->next) {
      PopplerAnnot* note = static_cast<const PopplerAnnotMapping*>(each->data)->annot;
      put(out, poppler_annot_get_contents(note));
      if (POPPLER_IS_ANNOT_MARKUP(note)) {
        put(out, poppler_annot_markup_get_label(POPPLER_ANNOT_MARKUP(note)));
        put(out, poppler_annot_markup_get_subject(POPPLER_ANNOT_MARKUP(note)));
      }
    }
  }
  return out;
}

void warm_notes() {
  // Kept open: the system's library forgets a converter that nobody holds.
  static const iconv_t held = iconv_open("UTF-8", "UTF-16BE");
  (void)held;
}

}  // namespace akt
