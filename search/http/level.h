// Who may see what: the one place where a front's level is enforced. Everything a front reads goes through the engine
// made here; at the public level it knows no record that is not published.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "search/engine/engine.h"

namespace akt::http {

enum class Level { open_to_all, internal };

std::optional<Level> level_from_name(std::string_view name);  // "public", "internal"

bool visible_at(Level level, std::string_view publication);
// Bytes as they came: of a masked record only the masked text may be seen, so its original may not.
bool original_visible_at(Level level, std::string_view publication);

std::unique_ptr<SearchEngine> limited_to(Level level, std::unique_ptr<SearchEngine> engine);

}  // namespace akt::http
