#include "search/http/level.h"

#include <algorithm>
#include <mutex>

#include "corpus/text/unicode.h"

namespace akt::http {
namespace {

using Ids = std::vector<std::string>;

const std::vector<std::string>& published() {
  static const std::vector<std::string> values{"public", "masked"};
  return values;
}

class PublishedOnly : public SearchEngine {
 public:
  explicit PublishedOnly(std::unique_ptr<SearchEngine> all) : all_(std::move(all)) {}

  Result<SearchResults> search(const SearchRequest& request) override {
    SearchRequest limited = request;
    limited.publications = published();
    auto results = all_->search(limited);
    if (!results) return results;
    // Whatever came from the whole index (the nearest number, the word nobody has) could tell of what is not published.
    if (results->total == 0) {
      results->explanation = nothing_published(limited);
      if (results->suggestion) {
        limited.query = *results->suggestion;
        limited.limit = 0;
        limited.facets = limited.snippets = false;
        const auto tried = all_->search(limited);
        if (!tried || tried->total == 0) results->suggestion.reset();
      }
    }
    return results;
  }

  Result<Record> fetch(std::string_view id_or_tail) override {
    auto record = all_->fetch(id_or_tail);
    if (record && !visible(record->publication)) return not_here(id_or_tail);
    if (!record) {
      // Which of several ids fits may not be told; a whole id is never ambiguous.
      if (record.error().code == ErrorCode::ambiguous) return not_here(id_or_tail);
      return record;
    }
    return record;
  }

  Result<void> for_each(const std::function<bool(const Record&)>& visit) override {
    return all_->for_each([&](const Record& record) { return !visible(record.publication) || visit(record); });
  }

  Result<void> for_each_hit(const std::function<bool(const Hit&)>& visit) override {
    return all_->for_each_hit([&](const Hit& hit) { return !visible(hit.publication) || visit(hit); });
  }

  Result<std::vector<Record>> of_case(std::string_view registry_number, bool mentions) override {
    auto records = all_->of_case(registry_number, mentions);
    if (records) std::erase_if(*records, [](const Record& record) { return !visible(record.publication); });
    return records;
  }

  Result<Ids> find_item(std::string_view body, const Date& date, std::string_view item) override {
    return visible_of(all_->find_item(body, date, item));
  }
  Result<Ids> matching(std::string_view query) override { return visible_of(all_->matching(query)); }
  Result<Ids> same_text(std::string_view fingerprint) override { return visible_of(all_->same_text(fingerprint)); }
  Result<Ids> of_file(std::string_view sha256) override { return visible_of(all_->of_file(sha256)); }

  Result<std::vector<Mark>> marks(std::string_view query, std::string_view text) override {
    return all_->marks(query, text);
  }

  Result<IndexState> state() override {
    auto state = all_->state();
    if (!state) return state;
    const std::lock_guard lock(mutex_);
    if (state->revision == counted_.revision) return counted_;
    SearchRequest everything;
    everything.publications = published();
    everything.limit = 0;
    everything.facets = everything.snippets = false;
    const auto found = all_->search(everything);
    if (!found) return tl::unexpected(found.error());
    state->records = found->total;
    counted_ = *state;
    return state;
  }

 private:
  // Which plain words no published record has: the same as trying each of them.
  std::string nothing_published(SearchRequest request) {
    constexpr size_t kMostWords = 8;
    request.limit = request.offset = 0;
    request.facets = request.snippets = false;
    const std::string query = std::move(request.query);
    std::string missing;
    size_t tried = 0;
    for (const std::string_view word : split(query, ' ')) {
      const bool plain = word.find_first_of("\":()*-§/0123456789<>=.") == std::string_view::npos && word != "OR" &&
                         word != "AND" && word != "NOT" && !word.starts_with("NEAR");
      if (word.empty() || !plain || ++tried > kMostWords) continue;
      request.query = std::string(word);
      request.filters.clear();
      const auto alone = all_->search(request);
      if (alone && alone->total == 0)
        missing += (missing.empty() ? "" : ", ") + std::string("”").append(word).append("”");
    }
    if (missing.empty()) return "Inga publicerade handlingar motsvarar sökningen.";
    return "Ingen publicerad handling har ordet " + missing + ".";
  }

  static bool visible(std::string_view publication) { return visible_at(Level::open_to_all, publication); }

  static tl::unexpected<Error> not_here(std::string_view id) {
    return fail(ErrorCode::not_found, "no record is called " + std::string(id));
  }

  Result<Ids> visible_of(Result<Ids> ids) {
    if (!ids) return ids;
    Ids seen;
    for (std::string& id : *ids) {
      const auto record = all_->fetch(id);
      if (!record) return tl::unexpected(record.error());
      if (visible(record->publication)) seen.push_back(std::move(id));
    }
    return seen;
  }

  std::unique_ptr<SearchEngine> all_;
  std::mutex mutex_;
  IndexState counted_;  // of the last revision that was counted
};

}  // namespace

std::optional<Level> level_from_name(std::string_view name) {
  if (name == "public") return Level::open_to_all;
  if (name == "internal") return Level::internal;
  return std::nullopt;
}

bool visible_at(Level level, std::string_view publication) {
  if (level == Level::internal) return publication != "withdrawn";
  return std::find(published().begin(), published().end(), publication) != published().end();
}

bool original_visible_at(Level level, std::string_view publication) {
  return level == Level::internal ? visible_at(level, publication) : publication == "public";
}

std::unique_ptr<SearchEngine> limited_to(Level level, std::unique_ptr<SearchEngine> engine) {
  if (level == Level::internal) return engine;
  return std::make_unique<PublishedOnly>(std::move(engine));
}

}  // namespace akt::http
