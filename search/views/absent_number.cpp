#include "search/views/absent_number.h"

#include <algorithm>
#include <string>

namespace akt {

Result<Text> what_became_of(const Ledger& ledger, std::string_view bare_key, Language language,
                            const std::function<bool(const RecordRow&)>& told) {
  const auto withdrawn = ledger.withdrawn_with(bare_key);
  if (!withdrawn) return pass_on(withdrawn);
  const auto records = std::count_if(withdrawn->begin(), withdrawn->end(), told);
  if (records == 0) return Text();
  return Text(said(language, "Arkivet har haft ", "The archive has had ") + std::to_string(records) +
              (records == 1 ? said(language, " handling med det numret, som är avpublicerad.",
                                   " record with that number, which has been withdrawn.")
                            : said(language, " handlingar med det numret, som är avpublicerade.",
                                   " records with that number, which have been withdrawn.")));
}

}  // namespace akt
