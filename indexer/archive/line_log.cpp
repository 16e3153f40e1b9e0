#include "indexer/archive/line_log.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <fstream>

#include "indexer/archive/files.h"

namespace akt {

Result<void> each_line(const std::filesystem::path& log, const std::function<void(const std::string&)>& read) {
  std::ifstream file(log);
  std::string line;
  while (std::getline(file, line)) {
    if (file.eof()) break;  // without its line end: never finished
    try {
      read(line);
    } catch (const std::exception& problem) {
      return fail(ErrorCode::damaged, shown(log.native()) + " has a line that can't be read: " + problem.what());
    }
  }
  return {};
}

Result<void> add_lines(const std::filesystem::path& log, const std::string& lines) {
  const Descriptor file(::open(log.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644));
  if (!file) return tl::unexpected<Error>(storage_error("open", log, errno));
  // What a power cut left unfinished goes before anything is added after it.
  off_t end = ::lseek(file.get(), 0, SEEK_END);
  for (char last = 0; end > 0 && ::pread(file.get(), &last, 1, end - 1) == 1 && last != '\n';) --end;
  if (end < 0 || ::ftruncate(file.get(), end) != 0 || ::lseek(file.get(), end, SEEK_SET) < 0)
    return tl::unexpected<Error>(storage_error("write", log, errno));
  if (auto written = write_all(file.get(), lines, log); !written) return written;
  if (auto synced = sync_file(file.get(), log); !synced) return synced;
  return sync_folder(log.parent_path());
}

}  // namespace akt
