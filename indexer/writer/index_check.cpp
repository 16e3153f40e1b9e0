#include <sstream>

#include "indexer/schema/guard.h"
#include "indexer/schema/shards.h"
#include "indexer/writer/index_writer.h"

namespace akt {

std::vector<std::string> index_faults(const std::filesystem::path& index) {
  std::vector<std::string> faults;
  for (size_t shard = 0; shard < shards_of(Level::internal); ++shard) {
    const std::string path = shard_path(index, shard).string();
    std::ostringstream told;
    const auto errors =
        guarded("checking " + path, [&] { return Xapian::Database::check(path, Xapian::DBCHECK_SHOW_STATS, &told); });
    if (!errors)
      faults.push_back(errors.error().message);
    else if (*errors > 0)
      faults.push_back("the index in " + path + " is damaged in " + std::to_string(*errors) + " places");
  }
  return faults;
}

}  // namespace akt
