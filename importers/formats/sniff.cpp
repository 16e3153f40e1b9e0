#include "importers/formats/sniff.h"

#include <magic.h>

#include <algorithm>
#include <array>
#include <memory>

#include "corpus/text/unicode.h"
#include "importers/formats/encoding.h"

namespace akt {
namespace {

struct Signature {
  std::string_view bytes;
  std::string_view media_type;
};

// Never text, and known by their first bytes.
constexpr std::array<Signature, 12> kSignatures{{
    {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "application/x-ole-storage"},
    {"{\\rtf", "application/rtf"},
    {"\x89PNG\r\n\x1A\n", "image/png"},
    {"\xFF\xD8\xFF", "image/jpeg"},
    {std::string_view("II*\0", 4), "image/tiff"},
    {std::string_view("MM\0*", 4), "image/tiff"},
    {"GIF8", "image/gif"},
    {"%!PS", "application/postscript"},
    {"\x1F\x8B", "application/gzip"},
    {"7z\xBC\xAF\x27\x1C", "application/x-7z-compressed"},
    {"\x7F"
     "ELF",
     "application/x-executable"},
    {"SQLite format 3", "application/vnd.sqlite3"},
}};

constexpr std::string_view kDocx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

// The names inside a ZIP stand in its directory at the end and before each member.
std::string_view zip_type(std::string_view bytes) {
  constexpr std::string_view kMimetype = "mimetypeapplication/vnd.oasis.opendocument.";
  const std::string_view head = bytes.substr(0, 4096);
  if (const size_t at = head.find(kMimetype); at != std::string_view::npos) {
    const std::string_view kind = head.substr(at + kMimetype.size());
    if (kind.starts_with("text")) return "application/vnd.oasis.opendocument.text";
    if (kind.starts_with("spreadsheet")) return "application/vnd.oasis.opendocument.spreadsheet";
    if (kind.starts_with("presentation")) return "application/vnd.oasis.opendocument.presentation";
  }
  constexpr size_t kDirectory = 1 << 18;
  const std::string_view tail = bytes.substr(bytes.size() - std::min(bytes.size(), kDirectory));
  const auto has = [&](std::string_view name) {
    return tail.find(name) != std::string_view::npos || head.find(name) != std::string_view::npos;
  };
  if (has("word/document.xml") || has("word/document2.xml")) return kDocx;
  if (has("xl/workbook")) return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  if (has("ppt/presentation")) return "application/vnd.openxmlformats-officedocument.presentationml.presentation";
  return "application/zip";
}

bool any_of(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

// The start of a text past white space, comments and a document type, in lower case.
std::string opening(std::string_view bytes) {
  constexpr size_t kEnough = 4096;
  const Charset charset = charset_of(bytes.substr(0, kEnough));
  const std::string head = lower_case(to_utf8(bytes.substr(0, kEnough), charset));
  std::string_view rest = trim(head);
  while (rest.starts_with("<!--")) {
    const size_t end = rest.find("-->");
    if (end == std::string_view::npos) break;
    rest = trim(rest.substr(end + 3));
  }
  return std::string(rest);
}

// A header block of a message: two or more known fields before the first empty line.
bool message_head(std::string_view start) {
  size_t known = 0;
  for (const std::string_view line : split_lines(start)) {
    if (line.empty()) break;
    if (line.front() == ' ' || line.front() == '\t') continue;
    const size_t colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0 || line.substr(0, colon).find(' ') != std::string_view::npos)
      return false;
    const std::string_view name = line.substr(0, colon);
    for (const std::string_view field :
         {"from", "to", "subject", "date", "received", "message-id", "mime-version", "return-path", "delivered-to"})
      if (name == field) ++known;
  }
  return known >= 3;
}

// Data for programs: an object or list from its first sign on. A text may begin with "[Utkast]", and none with {"x".
bool json_start(std::string_view start, std::string_view extension) {
  if (start.empty() || (start.front() != '{' && start.front() != '[')) return false;
  const std::string_view inside = trim(start.substr(1));
  const bool named = extension == "json" || extension == "jsonl" || extension == "ndjson" || extension == "geojson";
  if (start.front() == '{') return named || (inside.starts_with('"') && inside.find("\":") != std::string_view::npos);
  return named || (inside.starts_with('{') && trim(inside.substr(1)).starts_with('"'));
}

}  // namespace

std::string_view signature_type(std::string_view bytes) {
  // The header of a PDF may stand anywhere in the first kilobyte, and a missing one in a file cut at the front.
  if (bytes.substr(0, 1024).find("%PDF-") != std::string_view::npos) return "application/pdf";
  if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06")) return zip_type(bytes);
  for (const Signature& signature : kSignatures)
    if (bytes.starts_with(signature.bytes)) return signature.media_type;
  return {};
}

bool looks_like_text(std::string_view bytes) {
  constexpr size_t kEnough = 65536;
  const std::string_view head = bytes.substr(0, kEnough);
  const Charset charset = charset_of(head);
  if (charset == Charset::utf16_le || charset == Charset::utf16_be) return true;
  size_t odd = 0;
  for (const char c : head) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\v' && c != 0x1B) ++odd;
    if (charset == Charset::windows_1252 && byte >= 0x80 && byte < 0xA0) odd += byte == 0x81 || byte == 0x8D;
  }
  return odd * 50 <= head.size();
}

std::string_view text_type(std::string_view bytes, std::string_view extension) {
  const std::string start = opening(bytes);
  const bool xml = start.starts_with("<?xml");
  const std::string_view words = start;
  if (words.starts_with("<!doctype html") || words.starts_with("<html") || words.starts_with("<head") ||
      words.starts_with("<body") || (xml && any_of(words, {"<html", "xhtml"})))
    return "text/html";
  if (xml) return "application/xml";
  const bool named_html = extension == "html" || extension == "htm" || extension == "xhtml";
  if (named_html && any_of(words, {"<p", "<div", "<h1", "<h2", "<table", "<title", "<span", "<br", "<ul", "<meta"}))
    return "text/html";
  if (words.starts_with("<div") || words.starts_with("<table") || words.starts_with("<p>") || words.starts_with("<h1"))
    return "text/html";
  // A mailbox's letters each begin with a line "From who when".
  if (words.starts_with("from ") && words.find('\n') != std::string_view::npos) {
    const std::string_view second = words.substr(words.find('\n') + 1);
    if (message_head(second) || extension == "mbox") return "application/mbox";
  }
  if (message_head(words) || extension == "eml") return "message/rfc822";
  if (json_start(words, extension)) return "application/json";
  // What a browser saves beside a page.
  if (extension == "css") return "text/css";
  if (extension == "js" || extension == "mjs") return "text/javascript";
  // What fetched the papers lies beside them.
  for (const std::string_view script : {"py", "sh", "pl", "rb", "php"})
    if (extension == script) return "text/x-script";
  return "text/plain";
}

std::string magic_type(std::string_view bytes) {
  struct Close {
    void operator()(magic_t cookie) const { magic_close(cookie); }
  };
  using Cookie = std::unique_ptr<std::remove_pointer_t<magic_t>, Close>;
  constexpr const char* kUnknown = "application/octet-stream";
  // Loaded once: a megabyte of patterns.
  thread_local const Cookie cookie = [] {
    Cookie opened(magic_open(MAGIC_MIME_TYPE | MAGIC_NO_CHECK_COMPRESS));
    if (opened && magic_load(opened.get(), nullptr) != 0) opened.reset();
    return opened;
  }();
  if (!cookie) return kUnknown;
  const char* found = magic_buffer(cookie.get(), bytes.data(), std::min<size_t>(bytes.size(), 1 << 20));
  return found ? found : kUnknown;
}

}  // namespace akt
