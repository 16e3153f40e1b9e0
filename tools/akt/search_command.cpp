

#include "search/render/results.h"
#include "search/views/absent_number.h"
#include "tools/akt/archive_view.h"
#include "tools/akt/command.h"
#include "tools/akt/report.h"

namespace akt {
namespace {

struct SearchFlags {
  std::vector<std::string> words;
  std::string format = "text";
  int limit = 10;
  int offset = 0;
  std::string sort = "relevance";
  std::string group;
  bool explain = false;
  bool copies = false;
  Level level = Level::internal;
};

Result<SearchRequest> request_from(const SearchFlags& flags) {
  SearchRequest request;
  for (const std::string& word : flags.words) request.query += (request.query.empty() ? "" : " ") + word;
  request.limit = flags.limit;
  request.offset = flags.offset;
  const auto sort = sort_from_name(flags.sort);
  if (!sort)
    return fail(ErrorCode::bad_input, "there is no order \"" + flags.sort + "\"", "it is relevance, newest or oldest");
  request.sort = *sort;
  const auto group = group_from_name(flags.group);
  if (!group)
    return fail(ErrorCode::bad_input, "there is nothing to group by called \"" + flags.group + "\"",
                "it is meeting or case");
  request.group = *group;
  request.copies = flags.copies;
  return request;
}

int run_search(const SearchFlags& flags, const Environment& environment) {
  const auto request = request_from(flags);
  if (!request) return could_not_run(request.error());
  auto view = ArchiveView::open(environment.archive, flags.level);
  if (!view) return could_not_run(view.error());
  auto results = view->engine().search(*request);
  if (!results) return could_not_run(results.error());
  for (const std::string& number : results->missing_numbers) {
    const auto fate = what_became_of(view->archive().ledger(), number, request->language);
    if (fate && *fate) results->explanation = results->explanation.value_or("") + " " + **fate;
  }
  if (flags.format == "json")
    print(results_json(*results, flags.explain));
  else if (flags.format == "csv")
    print(results_csv(*results));
  else
    print(results_text(*results, {terminal_width(), stdout_is_terminal(), flags.explain, true}));
  return results->total == 0 ? kCameUpShort : kAllWell;
}

}  // namespace

Run declare_search(CLI::App& app) {
  const auto flags = std::make_shared<SearchFlags>();
  app.add_option("QUERY", flags->words, "Words and fields; `akt info fields` lists them; -- before a -word")
      ->required();
  app.add_option("--format", flags->format, "text, json or csv")->check(CLI::IsMember({"text", "json", "csv"}));
  app.add_option("--limit", flags->limit, "How many hits to print [10]")->check(CLI::Range(0, 100'000));
  app.add_option("--offset", flags->offset, "How many hits to pass over")->check(CLI::Range(0, 100'000'000));
  app.add_option("--sort", flags->sort, "relevance, newest or oldest");
  app.add_option("--group", flags->group, "meeting or case: one hit for each");
  app.add_flag("--copies", flags->copies, "Show also records whose text another hit has, word for word");
  app.add_flag("--explain", flags->explain, "Say how the query was understood");
  declare_public(app, flags->level);
  return [flags](const Environment& environment) { return run_search(*flags, environment); };
}

}  // namespace akt
