#include "corpus/text/clock.h"
#include "search/render/view_json.h"
#include "search/render/view_text.h"
#include "search/views/series_names.h"
#include "tools/akt/archive_view.h"
#include "tools/akt/command.h"
#include "tools/akt/report.h"

namespace akt {
namespace {

struct ViewFlags {
  std::string name;
  std::string format = "text";
};

// A command that shows one view: found by name, as text or JSON.
template <class View>
Run declare_view(CLI::App& app, const char* argument, const char* help,
                 Result<View> (*find)(SearchEngine&, const std::string&), std::string (*text)(const View&, size_t),
                 std::string (*json)(const View&)) {
  const auto flags = std::make_shared<ViewFlags>();
  app.add_option(argument, flags->name, help)->required();
  app.add_option("--format", flags->format, "text or json")->check(CLI::IsMember({"text", "json"}));
  return [flags, find, text, json](const Environment& environment) {
    auto archive = ArchiveView::open(environment.archive);
    if (!archive) return could_not_run(archive.error());
    const Result<View> view = find(archive->engine(), flags->name);
    if (!view) return report(view.error());
    print(flags->format == "json" ? json(*view) : text(*view, terminal_width()));
    return kAllWell;
  };
}

struct PartnershipFlags {
  std::string expiring;
  bool review_due = false;
  std::string format = "text";
};

int run_partnerships(const PartnershipFlags& flags, const Environment& environment) {
  PartnershipFilter filter;
  filter.review_due = flags.review_due;
  if (!flags.expiring.empty()) {
    filter.expiring_before = after(today(), flags.expiring);
    if (!filter.expiring_before)
      return could_not_run({ErrorCode::bad_input, "\"" + flags.expiring + "\" is no span of time",
                            "write a number and d, w, m or y, such as 6m"});
  }
  auto archive = ArchiveView::open(environment.archive);
  if (!archive) return could_not_run(archive.error());
  const auto rows = partnership_view(archive->engine(), today(), filter);
  if (!rows) return report(rows.error());
  if (flags.format == "json")
    print(partnerships_json(*rows));
  else if (flags.format == "csv")
    print(partnerships_csv(*rows));
  else
    print(partnerships_text(*rows, terminal_width()));
  return rows->empty() ? kCameUpShort : kAllWell;
}

int run_status(const std::string& format, const Environment& environment) {
  auto archive = Archive::open(environment.archive, Access::read);
  if (!archive) return could_not_run(archive.error());
  auto view = coverage(archive->ledger());
  if (!view) return could_not_run(view.error());
  // Without an index the slugs will do.
  if (auto named = ArchiveView::open(environment.archive)) name_series(named->engine(), *view);
  print(format == "json" ? coverage_json(*view) : coverage_text(*view, terminal_width()));
  return kAllWell;
}

}  // namespace

Run declare_case(CLI::App& app) {
  return declare_view<CaseView>(
      app, "NUMBER", "A registry number, written in any way",
      [](SearchEngine& engine, const std::string& number) { return case_view(engine, number); }, case_text, case_json);
}

Run declare_meeting(CLI::App& app) {
  return declare_view<MeetingView>(app, "ID", "The id of a meeting or of one of its items, or the end of it",
                                   meeting_view, meeting_text, meeting_json);
}

Run declare_person(CLI::App& app) {
  return declare_view<PersonView>(app, "NAME", "A name, or words of it", person_view, person_text, person_json);
}

Run declare_partnerships(CLI::App& app) {
  const auto flags = std::make_shared<PartnershipFlags>();
  app.add_option("--expiring", flags->expiring, "Only those that end within a time, such as 6m")->type_name("SPAN");
  app.add_flag("--review-due", flags->review_due, "Only those whose review is overdue");
  app.add_option("--format", flags->format, "text, json or csv")->check(CLI::IsMember({"text", "json", "csv"}));
  return [flags](const Environment& environment) { return run_partnerships(*flags, environment); };
}

Run declare_status(CLI::App& app) {
  const auto format = std::make_shared<std::string>("text");
  app.add_option("--format", *format, "text or json")->check(CLI::IsMember({"text", "json"}));
  return [format](const Environment& environment) { return run_status(*format, environment); };
}

}  // namespace akt
