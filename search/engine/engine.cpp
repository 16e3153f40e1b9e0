#include "search/engine/engine.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <thread>

#include "corpus/text/bodies.h"
#include "corpus/text/registry.h"
#include "corpus/text/unicode.h"
#include "indexer/schema/guard.h"
#include "indexer/schema/terms.h"
#include "indexer/schema/version.h"
#include "search/engine/columns.h"
#include "search/engine/empty_result.h"
#include "search/engine/lookup.h"
#include "search/engine/marker.h"
#include "search/engine/matching.h"
#include "search/engine/session.h"
#include "search/engine/snippet.h"
#include "search/query/compile.h"
#include "search/query/each_once.h"

namespace akt {
namespace {

namespace fs = std::filesystem;
using Xapian::Query;

constexpr int kAttempts = 10;  // a writer that commits faster than a query runs is met a few times at most
constexpr int kMostHits = 10000;

// What a request asks for, as a tree: its query and its filters.
ParsedQuery parse_request(const SearchRequest& request, const QueryContext& context, QueryNode& filtered) {
  ParsedQuery parsed = parse_query(request.query, context);
  filtered = parsed.root;
  for (const auto& [field, value] : request.filters) {
    std::string plain = value;
    std::replace(plain.begin(), plain.end(), '"', ' ');
    const ParsedQuery filter = parse_query(std::string(field).append(":\"").append(plain).append("\""), context);
    QueryNode both;
    both.op = QueryNode::Op::both;
    if (filtered.op != QueryNode::Op::everything) both.children.push_back(std::move(filtered));
    both.children.push_back(filter.root);
    filtered = both.children.size() == 1 ? std::move(both.children.front()) : std::move(both);
  }
  return parsed;
}

void weigh_words(Marker& marker, const Xapian::Database& database) {
  const double records = std::max<double>(1, database.get_doccount());
  for (size_t word = 0; word < marker.words(); ++word) {
    double found = 0;
    for (const std::string& lemma : marker.lemmas(word))
      found = std::max<double>(found, database.get_termfreq(make_term("", lemma)));
    marker.weigh(word, 1.0 + std::log(records / std::max(1.0, found)) / 4);
  }
}

// Bodies are compared by their whole names: a reference to the board does not lead to its working committee.
std::string same_body(std::string_view written) { return normal_value(canonical_body(collapse(written))); }

class Engine : public SearchEngine {
 public:
  Engine(const fs::path& index, EngineOptions options)
      : pool_(index, options.level, options.freshness), index_(index) {}

  Result<void> first_look() {
    return with_session("opening the index in " + index_.string(), [](Session&) -> Result<void> { return {}; });
  }

  Result<SearchResults> search(const SearchRequest& request) override {
    return with_session("searching", [&](Session& session) { return search_in(session, request); });
  }

  Result<Record> fetch(std::string_view id_or_tail) override {
    return with_session("fetching a record", [&](Session& session) -> Result<Record> {
      auto docid = find_id(session.all, id_or_tail);
      if (!docid) return tl::unexpected(docid.error());
      return read_record(session, *docid);
    });
  }

  Result<void> for_each(const std::function<bool(const Record&)>& visit) override {
    return each_document([&](const StoredRecord& stored) -> Result<bool> {
      auto record = record_of(stored);
      if (!record) return tl::unexpected(record.error());
      return visit(*record);
    });
  }

  Result<void> for_each_hit(const std::function<bool(const Hit&)>& visit) override {
    return each_document([&](const StoredRecord& stored) -> Result<bool> { return visit(plain_hit(stored)); });
  }

  Result<std::vector<Record>> of_case(std::string_view written, bool mentions) override {
    const auto number = parse_registry_number(written);
    if (!number)
      return fail(ErrorCode::bad_input, "not a registry number: " + std::string(written.substr(0, 80)),
                  "they look like KS 2020/0882 or 2020-882");
    return with_session("reading a case", [&](Session& session) -> Result<std::vector<Record>> {
      const auto values = registry_alternatives(*number);
      std::vector<Query> terms;
      terms.reserve(2 * values.size());
      for (const std::string& each : values) terms.emplace_back(make_term(field_row(Field::registry).prefix, each));
      if (mentions)
        for (const std::string& each : values) terms.emplace_back(make_term(prefix::registry_mention, each));
      std::vector<Record> records;
      for (const Xapian::docid docid : matches(session.all, Query(Query::OP_OR, terms.begin(), terms.end()))) {
        auto record = read_record(session, docid);
        if (!record) return tl::unexpected(record.error());
        records.push_back(std::move(*record));
      }
      std::sort(records.begin(), records.end(), [](const Record& a, const Record& b) {
        if (a.date != b.date) return a.date.has_value() && (!b.date || *a.date < *b.date);
        return a.id < b.id;
      });
      return records;
    });
  }

  Result<std::vector<std::string>> find_item(std::string_view body, const Date& date, std::string_view item) override {
    const std::string wanted = same_body(body);
    return with_session("finding a §", [&](Session& session) -> Result<std::vector<std::string>> {
      const std::vector<Query> both{
          Query(make_term(field_row(Field::date).prefix, day_value(date))),
          Query(make_term(field_row(Field::item).prefix, item_values(item, date.year).front()))};
      std::vector<Xapian::docid> found;
      for (const Xapian::docid docid : matches(session.all, Query(Query::OP_AND, both.begin(), both.end())))
        if (same_body(session.all.get_document(docid).get_value(field_row(Field::body).slot)) == wanted)
          found.push_back(docid);
      return ids_of(session, found);
    });
  }

  Result<std::vector<std::string>> matching(std::string_view query) override {
    return with_session("searching", [&](Session& session) -> Result<std::vector<std::string>> {
      const ParsedQuery parsed = parse_query(query, context_of(session.all));
      QueryCompiler compiler(session.all, session.analyser);
      return ids_of(session, matches(session.all, compiler.matching(parsed.root)));
    });
  }

  Result<std::vector<std::string>> of_file(std::string_view sha256) override {
    return with_term(make_term(prefix::source, sha256));
  }

  Result<std::vector<Mark>> marks(std::string_view query, std::string_view text) override {
    return with_session("marking a text", [&](Session& session) -> Result<std::vector<Mark>> {
      const ParsedQuery parsed = parse_query(query, context_of(session.all));
      return Marker(parsed.root, session.analyser).marks(text);
    });
  }

  Result<IndexState> state() override {
    return with_session("reading the index", [](Session& session) -> Result<IndexState> {
      IndexState state;
      state.records = records_in(session.all);
      state.schema = std::atoi(session.shards[0].get_metadata(std::string(kSchemaKey)).c_str());
      const std::string analysis = session.shards[0].get_metadata(std::string(kAnalysisKey));
      state.analysis = std::atoi(analysis.c_str());
      state.revision = std::to_string(session.folder);
      for (const Xapian::rev revision : session.revisions) state.revision += "-" + std::to_string(revision);
      state.outdated = analysis != Analyser::version();
      return state;
    });
  }

 private:
  // Runs `work` on a session, again on a fresh view when a writer took the old one away.
  template <class Work>
  auto with_session(const std::string& doing, Work&& work) -> std::invoke_result_t<Work, Session&> {
    using Answer = std::invoke_result_t<Work, Session&>;
    std::unique_ptr<Session> session;
    for (int attempt = 0;; ++attempt) {
      bool modified = false;
      auto answer = guarded(doing, [&]() -> Answer {
        try {
          if (!session) {
            auto taken = pool_.take();
            if (!taken) return tl::unexpected(taken.error());
            session = std::move(*taken);
          } else if (auto fresh = pool_.refresh(*session); !fresh) {
            return tl::unexpected(fresh.error());
          }
          return work(*session);
        } catch (const Xapian::DatabaseModifiedError&) {
          modified = true;
          if (attempt + 1 >= kAttempts) throw;
          return fail(ErrorCode::busy, doing);
        }
      });
      if (!answer) return tl::unexpected(answer.error());
      if (modified) continue;
      // After a failure of the index a session may be in an unknown state and goes.
      if (answer->has_value() || (answer->error().code != ErrorCode::storage && session))
        pool_.give_back(std::move(session));
      return std::move(*answer);
    }
  }

  Result<std::vector<std::string>> with_term(const std::string& term) {
    return with_session("looking up records",
                        [&](Session& session) { return ids_of(session, matches(session.all, Query(term))); });
  }

  // Ids in order, one document in memory at a time; goes on where it was when a writer commits meanwhile.
  Result<void> each_document(const std::function<Result<bool>(const StoredRecord&)>& visit) {
    std::string after;
    bool more = true;
    return with_session("reading all records", [&](Session& session) -> Result<void> {
      const std::string prefix(field_row(Field::id).prefix);
      auto term = session.all.allterms_begin(prefix);
      const auto end = session.all.allterms_end(prefix);
      if (!after.empty()) term.skip_to(after);
      for (; more && term != end; ++term) {
        if (*term == after) continue;
        const Xapian::docid docid = record_with(session.all, *term);
        if (docid == 0) continue;
        const std::string data = session.all.get_document(docid).get_data();
        const std::string done = *term;
        const auto stored = unpack_record(data, session.dictionaries);
        if (!stored) return tl::unexpected(stored.error());
        auto go_on = visit(*stored);
        if (!go_on) return tl::unexpected(go_on.error());
        more = *go_on;
        after = done;
      }
      return {};
    });
  }

  Result<SearchResults> search_in(Session& session, const SearchRequest& request) {
    SearchResults results;
    results.query = request.query;
    results.offset = std::clamp(request.offset, 0, static_cast<int>(session.all.get_doccount()));
    QueryContext context = context_of(session.all);
    context.language = request.language;
    QueryNode root;
    ParsedQuery parsed = parse_request(request, context, root);
    results.understood = in_words(root, request.language);
    results.notes = std::move(parsed.notes);
    if (session.outdated)
      results.notes.push_back(said(request.language,
                                   "Arkivet är indexerat av en annan version av Akt eller ordlistan: ord kan missas "
                                   "tills akt reindex har körts.",
                                   "The index was made by another version of Akt or of the dictionary: words may be "
                                   "missed until akt reindex has "
                                   "been run."));

    const auto most =
        static_cast<size_t>(results.offset) + static_cast<size_t>(std::clamp(request.limit, 0, kMostHits));
    const Matches found = walk(session, root, request, most);
    const MatchCount& counted = *found.counted;
    results.notes.insert(results.notes.end(), found.notes.begin(), found.notes.end());
    results.total = counted.total();
    if (request.facets) results.facets = counted.facets(request.facet_values);

    Marker marker(parsed.root, session.analyser);
    if (request.snippets) weigh_words(marker, session.all);
    for (auto hit = found.best.begin() + std::min<std::ptrdiff_t>(results.offset, std::ssize(found.best));
         hit != found.best.end(); ++hit) {
      const std::string data = session.all.get_document(counted.shown(hit->docid), Xapian::DOC_ASSUME_VALID).get_data();
      const auto stored = unpack_record(data, session.dictionaries);
      if (!stored) return tl::unexpected(stored.error());
      Hit shown = plain_hit(*stored);
      shown.score = hit->weight;
      if (request.group != Group::none) shown.more_in_group = counted.more_in_group(hit->docid);
      shown.copies = counted.copies(hit->docid);
      if (request.snippets) {
        Excerpt passage = best_passage(*stored, marker);
        shown.snippet = std::move(passage.snippet);
        if (passage.page > 0) shown.page = passage.page;
        shown.title_marks = marker.marks(shown.title);
      }
      results.hits.push_back(std::move(shown));
    }
    if (results.total == 0) explain_empty(session, request, root, results);
    return results;
  }

  // On both cores, when nobody else asks.
  Matches walk(Session& session, const QueryNode& root, const SearchRequest& request, size_t most) {
    struct Asking {
      explicit Asking(std::atomic<int>& count) : asking(count), others(count++) {}
      ~Asking() { --asking; }
      Asking(const Asking&) = delete;
      Asking& operator=(const Asking&) = delete;
      std::atomic<int>& asking;
      int others;
    } const now(asking_);
    if (now.others > 0 || std::thread::hardware_concurrency() < 2 || !worth_two_threads(session, root, request, most))
      return all_matches(session, nullptr, root, request, most);
    auto other = pool_.take();
    const bool same_commit = other && (*other)->columns == session.columns;
    Matches found = all_matches(session, same_commit ? other->get() : nullptr, root, request, most);
    if (other) pool_.give_back(std::move(*other));
    return found;
  }

  SessionPool pool_;
  fs::path index_;
  std::atomic<int> asking_ = 0;
};

}  // namespace

Result<std::unique_ptr<SearchEngine>> SearchEngine::open(const fs::path& index, EngineOptions options) {
  auto engine = std::make_unique<Engine>(index, options);
  std::error_code failed;
  if (!fs::exists(index, failed))
    return fail(ErrorCode::not_found, "there is no index in " + index.string(), "import something first");
  if (auto looked = engine->first_look(); !looked) return tl::unexpected(looked.error());
  return engine;
}

std::optional<Sort> sort_from_name(std::string_view name) {
  const std::string lower = lower_case(name);
  if (lower.empty() || lower == "relevance" || lower == "relevans") return Sort::relevance;
  if (lower == "newest" || lower == "nyast" || lower == "date" || lower == "datum" || lower == "-date")
    return Sort::newest;
  if (lower == "oldest" || lower == "äldst" || lower == "+date") return Sort::oldest;
  return std::nullopt;
}

std::optional<Group> group_from_name(std::string_view name) {
  const std::string lower = lower_case(name);
  if (lower.empty() || lower == "none") return Group::none;
  if (lower == "meeting" || lower == "sammanträde") return Group::meeting;
  if (lower == "case" || lower == "ärende") return Group::record_case;
  return std::nullopt;
}

}  // namespace akt
