#include "indexer/writer/levels.h"

#include <algorithm>

#include "corpus/model/public_form.h"

namespace akt {

Forms forms_of(const Record& record) {
  Forms forms;
  if (record.publication == "withdrawn") return forms;
  if (!is_published(record.publication)) {
    forms.internal = record;
    return forms;
  }
  forms.open_to_all = record;
  // The number may stand where no record's text does: then nothing is masked, and the original is held back all the
  // same.
  if (std::find(record.warnings.begin(), record.warnings.end(), "personal_number") != record.warnings.end())
    forms.open_to_all->publication = "masked";
  if (!hides_something(record)) return forms;
  make_public(*forms.open_to_all);
  forms.open_to_all->publication = "masked";
  forms.internal = record;
  forms.internal->publication = "masked";
  forms.hidden_half = true;
  return forms;
}

}  // namespace akt
