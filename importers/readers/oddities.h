// What contradicts itself within one record, whatever its kind: told as warnings, changed in nothing.
#pragma once

#include "corpus/model/record.h"

namespace akt {

void note_oddities(Record& record);

}  // namespace akt
