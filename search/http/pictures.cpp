#include "search/http/pictures.h"

namespace akt::http {
namespace {

constexpr std::size_t kMostBytes = 64U << 20U;

}  // namespace

const std::string* PictureCache::find(const std::string& key) {
  const auto found = by_key_.find(key);
  if (found == by_key_.end()) return nullptr;
  entries_.splice(entries_.begin(), entries_, found->second);
  return &entries_.front().png;
}

void PictureCache::keep(const std::string& key, const std::string& png) {
  if (by_key_.contains(key)) return;
  entries_.push_front({key, png});
  by_key_[key] = entries_.begin();
  bytes_ += png.size();
  while (bytes_ > kMostBytes && entries_.size() > 1) {
    bytes_ -= entries_.back().png.size();
    by_key_.erase(entries_.back().key);
    entries_.pop_back();
  }
}

void PictureCache::only_of(const std::string& state) {
  const std::lock_guard lock(mutex_);
  if (state == state_) return;
  state_ = state;
  entries_.clear();
  by_key_.clear();
  bytes_ = 0;
}

Result<std::string> PictureCache::get(const std::string& key, PictureMaker& maker, const PictureRequest& request) {
  {
    const std::lock_guard lock(mutex_);
    if (const std::string* png = find(key)) return *png;
  }
  const std::lock_guard one(drawing_);
  {
    const std::lock_guard lock(mutex_);
    if (const std::string* png = find(key)) return *png;
  }
  auto png = maker.draw(request);
  if (!png) return png;
  const std::lock_guard lock(mutex_);
  keep(key, *png);
  return png;
}

}  // namespace akt::http
