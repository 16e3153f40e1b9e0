#include "search/render/package.h"

#include <zip.h>

#include "corpus/text/unicode.h"

namespace akt {
namespace {

const xmlChar* xml(const char* text) { return reinterpret_cast<const xmlChar*>(text); }

// U+FFFE and U+FFFF are valid UTF-8 and no XML.
std::string allowed(std::string_view text) {
  std::string out = make_valid(text);
  for (const std::string_view never : {"\xEF\xBF\xBE", "\xEF\xBF\xBF"})
    for (size_t at = out.find(never); at != std::string::npos; at = out.find(never, at))
      out.replace(at, 3, "\xEF\xBF\xBD");
  return out;
}

}  // namespace

XmlText::XmlText() : buffer_(xmlBufferCreate()), writer_(xmlNewTextWriterMemory(buffer_.get(), 0)) {
  if (!buffer_ || !writer_) throw std::bad_alloc();
  xmlTextWriterStartDocument(writer_.get(), nullptr, "UTF-8", "yes");
}

XmlText& XmlText::open(const char* name) {
  xmlTextWriterStartElement(writer_.get(), xml(name));
  return *this;
}

XmlText& XmlText::close() {
  xmlTextWriterEndElement(writer_.get());
  return *this;
}

XmlText& XmlText::attribute(const char* name, std::string_view value) {
  xmlTextWriterWriteAttribute(writer_.get(), xml(name), xml(allowed(value).c_str()));
  return *this;
}

XmlText& XmlText::text(std::string_view text) {
  xmlTextWriterWriteString(writer_.get(), xml(allowed(text).c_str()));
  return *this;
}

XmlText& XmlText::leaf(const char* name, std::initializer_list<std::pair<const char*, std::string>> attributes) {
  open(name);
  for (const auto& [key, value] : attributes) attribute(key, value);
  return close();
}

std::string XmlText::take() {
  xmlTextWriterEndDocument(writer_.get());
  writer_.reset();
  return {reinterpret_cast<const char*>(xmlBufferContent(buffer_.get())),
          static_cast<size_t>(xmlBufferLength(buffer_.get()))};
}

Result<std::string> zipped(const std::vector<std::pair<std::string, std::string>>& members) {
  constexpr time_t kDay = 1577880000;  // 2020-01-01: the archive's own bytes say nothing of when it was made
  const auto failed = [](const char* what) {
    return fail(ErrorCode::storage, std::string("writing the document: ") + what);
  };
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
  if (target == nullptr) return failed("no memory");
  zip_source_keep(target);
  const std::unique_ptr<zip_source_t, void (*)(zip_source_t*)> kept(target, zip_source_free);
  zip_t* zip = zip_open_from_source(target, ZIP_TRUNCATE, &error);
  if (zip == nullptr) {
    zip_source_free(target);
    return failed(zip_error_strerror(&error));
  }
  for (const auto& [name, bytes] : members) {
    zip_source_t* source = zip_source_buffer(zip, bytes.data(), bytes.size(), 0);
    const zip_int64_t index = source ? zip_file_add(zip, name.c_str(), source, ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0) {
      if (source) zip_source_free(source);
      zip_discard(zip);
      return failed(name.c_str());
    }
    // By which an OpenDocument file is known from its first bytes.
    if (name == "mimetype") zip_set_file_compression(zip, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
    zip_file_set_mtime(zip, static_cast<zip_uint64_t>(index), kDay, 0);
  }
  if (zip_close(zip) != 0) {
    zip_discard(zip);
    return failed("it can't be closed");
  }
  zip_stat_t stat;
  zip_stat_init(&stat);
  if (zip_source_stat(target, &stat) != 0 || zip_source_open(target) != 0) return failed("it can't be read back");
  std::string out(stat.size, '\0');
  const zip_int64_t got = zip_source_read(target, out.data(), out.size());
  zip_source_close(target);
  if (got != static_cast<zip_int64_t>(out.size())) return failed("it is cut short");
  return out;
}

}  // namespace akt
