// A file's bytes to its records: one paper or several, or letters with what is attached to them.
#include <algorithm>

#include "corpus/text/personal_number.h"
#include "importers/formats/email.h"
#include "importers/formats/format.h"
#include "importers/formats/unshown.h"
#include "importers/readers/mail.h"
#include "importers/readers/printed_mail.h"
#include "importers/readers/reader.h"

namespace akt {
namespace {

constexpr const char* kPersonalNumber = "personal_number";

bool holds_number(const Pages& pages) {
  std::string all = pages.title + "\n";
  // Heads and feet too: no record has their text, and the original has it all the same.
  for (const Line& line : pages.lines) all.append(line.text).append("\n");
  return !find_personal_numbers(all).empty();
}

bool holds_number(const Record& record) { return !find_personal_numbers(record.title + "\n" + record.text()).empty(); }

std::vector<Record> warned_of_numbers(std::vector<Record> records, bool found) {
  found = found || std::any_of(records.begin(), records.end(), [](const Record& each) { return holds_number(each); });
  for (Record& record : records)
    if (found && std::find(record.warnings.begin(), record.warnings.end(), kPersonalNumber) == record.warnings.end())
      record.warnings.emplace_back(kPersonalNumber);
  return records;
}

}  // namespace

Result<FileRecords> read_bytes(std::string_view bytes, const Context& context) {
  const std::string media_type = media_type_of(bytes, context.path);
  if (media_type == "message/rfc822" || media_type == "application/mbox") {
    const auto mails = read_mail(bytes);
    if (!mails) return pass_on(mails);
    return FileRecords{media_type,
                       warned_of_numbers(read_letters(*mails, context), look_behind(bytes, media_type).number)};
  }
  const auto pages = read_pages(bytes, context.path);
  if (!pages) return pass_on(pages);
  const bool found = holds_number(*pages);
  if (const auto mail = printed_mail(*pages))
    return FileRecords{pages->media_type, warned_of_numbers(read_letters({*mail}, context), found)};
  return FileRecords{pages->media_type, warned_of_numbers(read_file(*pages, context), found)};
}

}  // namespace akt
