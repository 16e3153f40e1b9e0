// Bytes to Pages: what a file is, by its bytes, and the one table of what can be read.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "corpus/text/result.h"
#include "importers/formats/pages.h"

namespace akt {

struct Format {
  std::string_view media_type;
  std::string_view label;                           // what the bytes are, in a message: "a PDF"
  std::string_view extensions;                      // space separated; they only decide between kinds of text
  Result<Pages> (*reader)(std::string_view bytes);  // nullptr: recognised, and not read
  bool for_programs = false;                        // nothing that anybody reads or decides
};

std::span<const Format> formats();
// The row of a media type, or nullptr.
const Format* format_of(std::string_view media_type);

// What the bytes are. The name's extension is heard only where the bytes could be several kinds of text: a PDF named
// .txt is a PDF.
std::string media_type_of(std::string_view bytes, std::string_view name_hint = {});

// Loads what libraries otherwise look up at their first file: for a process whose children may open nothing.
void warm_formats();

// Never throws but for want of memory. Furniture is marked, nothing is left out.
Result<Pages> read_pages(std::string_view bytes, std::string_view name_hint = {});

}  // namespace akt
