// The one guard around libzip for writing, and around libxml2's writer: parts of an Office document.
#pragma once

#include <libxml/xmlwriter.h>

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "corpus/text/result.h"

namespace akt {

// Well-formed by construction; what XML can't hold becomes U+FFFD.
class XmlText {
 public:
  XmlText();
  XmlText& open(const char* name);
  XmlText& close();
  XmlText& attribute(const char* name, std::string_view value);
  XmlText& text(std::string_view text);
  XmlText& leaf(const char* name, std::initializer_list<std::pair<const char*, std::string>> attributes = {});
  std::string take();

 private:
  struct FreeBuffer {
    void operator()(xmlBufferPtr buffer) const { xmlBufferFree(buffer); }
  };
  struct FreeWriter {
    void operator()(xmlTextWriterPtr writer) const { xmlFreeTextWriter(writer); }
  };
  std::unique_ptr<xmlBuffer, FreeBuffer> buffer_;
  std::unique_ptr<xmlTextWriter, FreeWriter> writer_;
};

// A ZIP archive with these members, in order; the same members give the same bytes.
Result<std::string> zipped(const std::vector<std::pair<std::string, std::string>>& members);

}  // namespace akt
