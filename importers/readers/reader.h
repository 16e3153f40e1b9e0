// From a document's lines to its records. Readers know no format and no index; they see lines and say facts.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "corpus/model/record.h"
#include "corpus/text/result.h"
#include "importers/formats/pages.h"

namespace akt {

// One document inside a file, as bundles/ found it.
struct Document {
  Kind kind = Kind::other;           // minutes are Kind::meeting: one document, several records
  std::span<const Line> lines;       // furniture included, marked by role
  std::optional<std::string> title;  // when the bundle knows it (a table of contents)
};

// What holds for the whole file.
struct Context {
  std::optional<std::string> municipality;  // given by the operator, else read from the paper
  std::string path;                         // for Source; never a source of facts
};

// All records of one file: taken apart, read, with evidence. Ids and hashes are the writer's.
// A file that no reader knows gives one record of Kind::other: text is never lost.
std::vector<Record> read_file(const Pages& pages, const Context& context);
// The whole file as one paper of a kind that is known from elsewhere.
Record read_as(Kind kind, const Pages& pages, const Context& context);

struct FileRecords {
  std::string media_type;
  std::vector<Record> records;
};
// From bytes: formats, letters with attachments, readers. The records of an attachment have its name after the path.
Result<FileRecords> read_bytes(std::string_view bytes, const Context& context);

}  // namespace akt
