#pragma once

#include "corpus/text/result.h"
#include "importers/worker/channel.h"
#include "importers/worker/limits.h"

namespace akt {

// Whether the reader ended by itself and in order.
bool clean(const Ending& ending);
// What became of a reader that gave no whole answer, named: the signal, the limit it met, its exit status.
Error error_of(const Ending& ending, const ReaderLimits& limits);

}  // namespace akt
