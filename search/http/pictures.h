// Pages as pictures. Drawing them is somebody else's: a program that reads PDF files is run in a process of its own.
#pragma once

#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "corpus/text/result.h"

namespace akt::http {

struct PictureRequest {
  std::string path;  // of the original
  std::string media_type;
  int page = 1;
  std::string query;  // whose hits are marked; may be empty
};

class PictureMaker {
 public:
  virtual ~PictureMaker() = default;
  // A PNG. Errors: unsupported (no such format has pages), not_found (no such page), limit, crashed …
  virtual Result<std::string> draw(const PictureRequest& request) = 0;
};

// The last pictures drawn, bounded in bytes; the same picture is not drawn twice at once.
class PictureCache {
 public:
  Result<std::string> get(const std::string& key, PictureMaker& maker, const PictureRequest& request);
  // Forgets all pictures when `state` is another than before.
  void only_of(const std::string& state);

 private:
  struct Entry {
    std::string key;
    std::string png;
  };
  std::mutex mutex_;
  std::mutex drawing_;        // one at a time: the machine has other work too
  std::list<Entry> entries_;  // latest first
  std::map<std::string, std::list<Entry>::iterator> by_key_;
  std::size_t bytes_ = 0;
  std::string state_;

  const std::string* find(const std::string& key);
  void keep(const std::string& key, const std::string& png);
};

}  // namespace akt::http
