#include "search/http/level.h"

#include "corpus/model/public_form.h"

namespace akt::http {

std::optional<Level> level_from_name(std::string_view name) {
  if (name == "public") return Level::open_to_all;
  if (name == "internal") return Level::internal;
  return std::nullopt;
}

bool visible_at(Level level, std::string_view publication) {
  if (level == Level::internal) return publication != "withdrawn";
  return is_published(publication);
}

bool original_visible_at(Level level, std::string_view publication) {
  return level == Level::internal ? visible_at(level, publication) : publication == "public";
}

}  // namespace akt::http
