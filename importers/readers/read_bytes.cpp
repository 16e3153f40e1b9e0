// A file's bytes to its records: one paper or several, or letters with what is attached to them.
#include "importers/formats/email.h"
#include "importers/formats/format.h"
#include "importers/readers/mail.h"
#include "importers/readers/reader.h"

namespace akt {

Result<FileRecords> read_bytes(std::string_view bytes, const Context& context) {
  const std::string media_type = media_type_of(bytes, context.path);
  if (media_type == "message/rfc822" || media_type == "application/mbox") {
    const auto mails = read_mail(bytes);
    if (!mails) return pass_on(mails);
    return FileRecords{media_type, read_letters(*mails, context)};
  }
  const auto pages = read_pages(bytes, context.path);
  if (!pages) return pass_on(pages);
  return FileRecords{pages->media_type, read_file(*pages, context)};
}

}  // namespace akt
