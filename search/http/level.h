// Who may see what. A front for everybody opens the public index alone (search/engine), so what is not published can't
// come out of it; here is what else depends on the level: originals, pictures, what is told of withdrawals.
#pragma once

#include <optional>
#include <string_view>

#include "indexer/schema/shards.h"

namespace akt::http {

std::optional<Level> level_from_name(std::string_view name);  // "public", "internal"

bool visible_at(Level level, std::string_view publication);
// Bytes as they came: of a masked record only the masked text may be seen, so its original may not.
bool original_visible_at(Level level, std::string_view publication);

}  // namespace akt::http
