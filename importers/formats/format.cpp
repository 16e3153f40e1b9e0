#include "importers/formats/format.h"

#include <array>

#include "corpus/text/unicode.h"
#include "importers/formats/docx.h"
#include "importers/formats/email.h"
#include "importers/formats/furniture.h"
#include "importers/formats/html.h"
#include "importers/formats/odt.h"
#include "importers/formats/pdf.h"
#include "importers/formats/sniff.h"
#include "importers/formats/text.h"
#include "importers/formats/unshown.h"
#include "importers/formats/xml.h"

namespace akt {
namespace {

constexpr std::array<Format, 23> kFormats{{
    {"text/plain", "plain text", "txt text md csv log", read_text},
    {"application/pdf", "a PDF", "pdf", read_pdf},
    {"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "a Word document", "docx", read_docx},
    {"application/vnd.oasis.opendocument.text", "an OpenDocument text", "odt", read_odt},
    {"text/html", "a web page", "html htm xhtml", read_html},
    {"application/xml", "an XML file", "xml", nullptr},
    {"application/json", "a JSON file", "json jsonl ndjson geojson", nullptr, true},
    {"text/css", "a style sheet", "css", nullptr, true},
    {"text/javascript", "a script", "js mjs", nullptr, true},
    {"text/x-script", "a program", "py sh pl rb php", nullptr, true},
    // Letters hold several papers: read_mail takes them apart.
    {"message/rfc822", "an e-mail", "eml", nullptr},
    {"application/mbox", "a mailbox", "mbox mbx", nullptr},
    {"application/x-ole-storage", "an old Office file", "doc xls ppt msg", nullptr},
    {"application/rtf", "a Rich Text file", "rtf", nullptr},
    {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "an Excel workbook", "xlsx", nullptr},
    {"application/vnd.openxmlformats-officedocument.presentationml.presentation", "a PowerPoint file", "pptx", nullptr},
    {"application/vnd.oasis.opendocument.spreadsheet", "an OpenDocument spreadsheet", "ods", nullptr},
    {"application/vnd.oasis.opendocument.presentation", "an OpenDocument presentation", "odp", nullptr},
    {"application/zip", "a ZIP archive", "zip", nullptr},
    {"image/png", "a picture", "png", nullptr},
    {"image/jpeg", "a picture", "jpg jpeg", nullptr},
    {"image/tiff", "a picture", "tif tiff", nullptr},
    {"image/gif", "a picture", "gif", nullptr},
}};

std::string extension_of(std::string_view name) {
  const size_t dot = name.find_last_of("./");
  if (dot == std::string_view::npos || name[dot] == '/') return {};
  return lower_case(name.substr(dot + 1));
}

}  // namespace

std::span<const Format> formats() { return kFormats; }

const Format* format_of(std::string_view media_type) {
  for (const Format& format : kFormats)
    if (format.media_type == media_type) return &format;
  return nullptr;
}

std::string media_type_of(std::string_view bytes, std::string_view name_hint) {
  if (const std::string_view known = signature_type(bytes); !known.empty()) return std::string(known);
  if (looks_like_text(bytes)) return std::string(text_type(bytes, extension_of(name_hint)));
  return magic_type(bytes);
}

void warm_formats() {
  warm_pdf();
  warm_mail();
  (void)XmlTree::xml("<a/>");
  (void)XmlTree::html("<p>a</p>");
  (void)magic_type(std::string_view("\0\1\2\3", 4));
}

Result<Pages> read_pages(std::string_view bytes, std::string_view name_hint) {
  if (trim(bytes).empty()) return fail(ErrorCode::empty, "the file is empty");
  const std::string media_type = media_type_of(bytes, name_hint);
  const Format* format = format_of(media_type);
  if (!format || !format->reader) {
    const std::string what = format ? std::string(format->label) + " (" + media_type + ")" : media_type;
    if (format && format->for_programs) return fail(ErrorCode::no_document, what + " is no document");
    return fail(ErrorCode::unsupported, "no reader for " + what);
  }
  Result<Pages> pages = format->reader(bytes);
  if (!pages) return pages;
  pages->media_type = media_type;
  const Unshown unshown = look_behind(bytes, media_type);
  if (unshown.number) pages->warnings.emplace_back("personal_number");
  if (unshown.unread) pages->warnings.emplace_back("attachment_unreadable");
  mark_furniture(*pages);
  return pages;
}

}  // namespace akt
