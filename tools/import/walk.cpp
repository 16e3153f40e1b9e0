#include "tools/import/walk.h"

#include <dirent.h>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <set>
#include <system_error>
#include <utility>

#include "indexer/archive/files.h"

namespace akt {

namespace fs = std::filesystem;

namespace {

using Identity = std::pair<dev_t, ino_t>;

Error refusal(ErrorCode code, std::string message) { return {code, std::move(message), {}}; }

std::string reason_of(int error_number) { return std::generic_category().message(error_number); }

const char* special_name(mode_t mode) {
  if (S_ISFIFO(mode)) return "a pipe, not a file";
  if (S_ISSOCK(mode)) return "a socket, not a file";
  return "a device, not a file";
}

Result<std::vector<std::string>> names_in(const fs::path& folder) {
  const std::unique_ptr<DIR, int (*)(DIR*)> open(::opendir(folder.c_str()), ::closedir);
  if (!open) return fail(ErrorCode::unreadable, "the folder can't be read: " + reason_of(errno));
  std::vector<std::string> names;
  errno = 0;
  while (const dirent* entry = ::readdir(open.get())) {
    const std::string_view name = entry->d_name;
    if (name != "." && name != "..") names.emplace_back(name);
    errno = 0;
  }
  if (errno != 0) return fail(ErrorCode::unreadable, "the folder can't be read: " + reason_of(errno));
  std::sort(names.begin(), names.end());
  return names;
}

class Walker {
 public:
  explicit Walker(const fs::path& archive) {
    struct stat state {};
    if (::stat(archive.c_str(), &state) == 0) archive_ = {state.st_dev, state.st_ino};
  }

  // Folders wait on a stack of our own: the depth of a tree on disk is not ours to bound.
  void visit(fs::path path, std::string name) {
    std::vector<std::pair<fs::path, std::string>> waiting{{std::move(path), std::move(name)}};
    while (!waiting.empty()) {
      const auto [here, here_name] = std::move(waiting.back());
      waiting.pop_back();
      Found file{here, here_name, {}, std::nullopt};
      if (!enter(file)) continue;
      const auto names = names_in(here);
      if (!names) {
        file.problem = names.error();
        found.push_back(std::move(file));
        continue;
      }
      for (auto it = names->rbegin(); it != names->rend(); ++it)
        waiting.emplace_back(here / *it, here_name + "/" + shown(*it));
    }
  }

  std::vector<Found> found;

 private:
  // True for a folder to be listed; anything else is settled here.
  bool enter(Found& file) {
    if (::stat(file.path.c_str(), &file.state) != 0) {
      const int problem = errno;
      struct stat link {};
      const bool dangling = ::lstat(file.path.c_str(), &link) == 0 && S_ISLNK(link.st_mode);
      if (problem == ELOOP)
        file.problem = refusal(ErrorCode::unreadable, "a link that leads back to itself");
      else if (problem == ENOENT && dangling)
        file.problem = refusal(ErrorCode::unreadable, "a link to nothing");
      else
        file.problem = refusal(problem == ENOENT ? ErrorCode::not_found : ErrorCode::unreadable, reason_of(problem));
    } else if (S_ISDIR(file.state.st_mode)) {
      const Identity identity{file.state.st_dev, file.state.st_ino};
      if (identity == archive_) return false;
      if (folders_.insert(identity).second) return true;
      struct stat link {};
      const bool linked = ::lstat(file.path.c_str(), &link) == 0 && S_ISLNK(link.st_mode);
      if (!linked) return false;  // the user named it twice
      file.problem = refusal(ErrorCode::unreadable, "a link back to a folder that is imported already");
    } else if (!S_ISREG(file.state.st_mode)) {
      file.problem = refusal(ErrorCode::unsupported, special_name(file.state.st_mode));
    } else if (!files_.insert(file.path.native()).second) {
      return false;
    }
    found.push_back(std::move(file));
    return false;
  }

  Identity archive_{};
  std::set<Identity> folders_;
  std::set<std::string> files_;
};

}  // namespace

std::vector<Found> walk(std::span<const fs::path> paths, const fs::path& archive) {
  Walker walker(archive);
  for (const fs::path& path : paths) {
    std::error_code problem;
    fs::path absolute = fs::absolute(path, problem).lexically_normal();
    if (problem) absolute = path;
    if (!absolute.has_filename()) absolute = absolute.parent_path();  // "samples/" is "samples"
    walker.visit(absolute, shown(absolute.filename().native()));
  }
  return std::move(walker.found);
}

}  // namespace akt
