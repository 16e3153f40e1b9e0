#include "indexer/archive/confirmations.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <fstream>
#include <nlohmann/json.hpp>
#include <system_error>

#include "corpus/text/descriptor.h"

namespace akt {
namespace {

using Json = nlohmann::ordered_json;

std::filesystem::path log_of(const std::filesystem::path& archive) { return archive / "confirmed.jsonl"; }

template <class V, class T> void visit(V&& v, T& x) {
  v("consultation", x.consultation);
  v("key", x.key);
  v("consultee", x.consultee);
  v("quote", x.quote);
  v("suggested_theme", x.suggested_theme);
  v("suggested_stance", x.suggested_stance);
  v("theme", x.theme);
  v("stance", x.stance);
  v("comment", x.comment);
  v("position", x.position);
  v("reason", x.reason);
  v("by", x.by);
  v("at", x.at);
}

struct Write {
  Json& out;
  void operator()(const char* key, const std::string& x) const { out[key] = x; }
  void operator()(const char* key, const Text& x) const {
    if (x) out[key] = *x;
  }
};

struct Read {
  const Json& in;
  void operator()(const char* key, std::string& x) const { x = in.value(key, std::string()); }
  void operator()(const char* key, Text& x) const {
    if (in.contains(key)) x = in.at(key).get<std::string>();
  }
};

tl::unexpected<Error> storage(const std::string& what) {
  return fail(ErrorCode::storage, what + ": " + std::generic_category().message(errno));
}

}  // namespace

Result<std::vector<Confirmation>> confirmations(const std::filesystem::path& archive) {
  std::vector<Confirmation> all;
  std::ifstream file(log_of(archive));
  std::string line;
  while (std::getline(file, line)) {
    if (file.eof()) break;  // without its line end: never finished
    try {
      const Json in = Json::parse(line);
      visit(Read{in}, all.emplace_back());
    } catch (const std::exception& problem) {
      return fail(ErrorCode::damaged, log_of(archive).string() + " has a line that can't be read: " + problem.what());
    }
  }
  return all;
}

Result<void> confirm(const std::filesystem::path& archive, const std::vector<Confirmation>& all) {
  std::string lines;
  for (const Confirmation& one : all) {
    Json out = Json::object();
    visit(Write{out}, one);
    lines += out.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
  }
  const std::string path = log_of(archive).string();
  const Descriptor file(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644));
  if (!file) return storage("opening " + path);
  // What a power cut left unfinished goes before anything is added after it.
  off_t end = ::lseek(file.get(), 0, SEEK_END);
  for (char last = 0; end > 0 && ::pread(file.get(), &last, 1, end - 1) == 1 && last != '\n';) --end;
  if (end < 0 || ::ftruncate(file.get(), end) != 0 || ::lseek(file.get(), end, SEEK_SET) < 0)
    return storage("writing " + path);
  for (size_t done = 0; done < lines.size();) {
    const ssize_t wrote = ::write(file.get(), lines.data() + done, lines.size() - done);
    if (wrote < 0 && errno == EINTR) continue;
    if (wrote < 0) return storage("writing " + path);
    done += static_cast<size_t>(wrote);
  }
  if (::fsync(file.get()) != 0) return storage("writing " + path);
  const Descriptor folder(::open(archive.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (folder && ::fsync(folder.get()) != 0) return storage("writing " + archive.string());
  return {};
}

}  // namespace akt
