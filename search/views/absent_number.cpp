#include "search/views/absent_number.h"

#include <set>
#include <string>

namespace akt {

Result<Text> what_became_of(const Ledger& ledger, std::string_view bare_key) {
  const auto withdrawn = ledger.files_with(FileStatus::withdrawn);
  if (!withdrawn) return pass_on(withdrawn);
  std::set<int64_t> taken_down;
  for (const FileRow& file : *withdrawn) taken_down.insert(file.id);
  if (taken_down.empty()) return Text();
  const std::string wanted = " " + std::string(bare_key) + " ";
  int records = 0;
  auto read = ledger.each_record([&](const RecordRow& row) {
    if (row.registry.find(wanted) != std::string::npos && taken_down.count(row.file) > 0) ++records;
  });
  if (!read) return pass_on(read);
  if (records == 0) return Text();
  return Text("Arkivet har haft " + std::to_string(records) +
              (records == 1 ? " handling med det numret, som är avpublicerad."
                            : " handlingar med det numret, som är avpublicerade."));
}

}  // namespace akt
