#include <algorithm>

#include "importers/bundles/bundle.h"
#include "importers/bundles/fronts.h"
#include "importers/bundles/margin_headings.h"
#include "importers/bundles/stamps.h"
#include "importers/formats/prose.h"
#include "importers/readers/front.h"
#include "importers/readers/item_answer.h"
#include "importers/readers/item_sections.h"
#include "importers/readers/labels.h"
#include "importers/readers/minutes.h"
#include "importers/readers/oddities.h"
#include "importers/readers/paper_owner.h"
#include "importers/readers/papers.h"
#include "importers/readers/reader.h"
#include "importers/readers/respondent.h"
#include "importers/readers/signals.h"

namespace akt {
namespace {

// The text of a record's lines, page by page, lines joined to paragraphs.
void fill_text(const Prose& prose, std::span<const Line> lines, const std::vector<std::pair<size_t, size_t>>& ranges,
               Record& record) {
  for (const auto& [begin, end] : ranges)
    for (const Paragraph& paragraph : item_paragraphs(prose, lines.subspan(begin, end - begin))) {
      if (record.pages.empty() || record.pages.back().page != paragraph.page)
        record.pages.push_back({paragraph.page, ""});
      std::string& text = record.pages.back().text;
      if (!text.empty()) text += '\n';
      text += paragraph.text;
    }
}

// The page's head over the next record is on a page that this one has nothing on.
size_t without_next_head(std::span<const Line> lines, size_t begin, size_t end) {
  if (end == lines.size() || begin == end) return end;
  size_t last = end;
  while (last > begin && lines[last - 1].page == lines[end].page && lines[last - 1].role != LineRole::body) --last;
  return last > begin && lines[last - 1].page != lines[end].page ? last : end;
}

void fill_source(std::span<const Line> lines, const std::vector<std::pair<size_t, size_t>>& ranges, const Pages& pages,
                 const Context& context, Record& record) {
  record.source.path = context.path;
  record.source.media_type = pages.media_type;
  int first = 0;
  int last_page = 0;
  for (const auto& [begin, end] : ranges)
    for (size_t at = begin, last = without_next_head(lines, begin, end); at < last; ++at) {
      const int page = lines[at].page;
      first = first == 0 ? page : std::min(first, page);
      last_page = std::max(last_page, page);
    }
  record.source.first_page = std::max(first, 1);
  record.source.last_page = std::max(last_page, record.source.first_page);
}

bool is_label(std::string_view text) { return label_of(text).has_value(); }

std::pair<Kind, double> kind_of(std::span<const Line> lines) {
  const std::vector<Line> headed = with_margin_headings(lines, is_label);
  const KindGuess guess = guess_kind(headed.empty() ? lines : headed);
  return {guess.kind, guess.score};
}

// An appendix that came without its minutes says in its page heads whose it is.
void fill_appendix(std::span<const Line> lines, Record& record) {
  constexpr size_t kHead = 8;
  const FrontFacts facts = front_facts(lines.subspan(0, std::min(kHead, lines.size())));
  const auto note = [&](const char* fact) {
    record.evidence.push_back({fact, lines.front().page, lines.front().text.substr(0, 400), "in the page head"});
  };
  if (!record.body && !facts.bodies.empty()) {
    record.body = facts.bodies.front();
    note("body");
  }
  if (!record.date && !facts.dates.empty()) {
    record.date = facts.dates.front();
    note("date");
  }
}

ReadRecord read_one_paper(std::span<const Line> lines, const BundledDocument& document, const Context& context) {
  const Segment& segment = document.segments.front();
  const std::span<const Line> own = lines.subspan(segment.begin, segment.end - segment.begin);
  const std::vector<Line> headed = with_margin_headings(own, is_label);
  Document paper;
  paper.kind = segment.kind;
  paper.lines = headed.empty() ? own : std::span<const Line>(headed);
  Record record = read_paper(paper, context);
  if (record.kind == Kind::appendix) fill_appendix(own, record);
  return {std::move(record), {{segment.begin, segment.end}}};
}

constexpr size_t kMostPlaced = 2000;  // records among which a page without text is looked up

// An extract's meeting may have no line of its own: it stands where its § stand.
void place_bare_meetings(const std::vector<ReadRecord>& found, std::vector<Record>& records) {
  for (size_t at = 0; at < found.size(); ++at) {
    if (records[at].kind != Kind::meeting || !found[at].ranges.empty()) continue;
    Source& source = records[at].source;
    for (size_t item = at + 1; item < found.size() && records[item].kind == Kind::minutes_item; ++item) {
      const Source& of_item = records[item].source;
      source.first_page = item == at + 1 ? of_item.first_page : std::min(source.first_page, of_item.first_page);
      source.last_page = std::max(source.last_page, of_item.last_page);
    }
  }
}

// "Kommunstyrelsen antar tjänsteskrivelsen som sitt yttrande": the office's paper that stands below such a § is the
// board's answer, and where the § says what it thinks of the whole, that holds.
void give_adopted(std::vector<Record>& records) {
  const Record* item = nullptr;
  for (Record& record : records) {
    const auto* minutes = std::get_if<MinutesItem>(&record.facts);
    if (minutes != nullptr) item = adopts_answer(*minutes) ? &record : nullptr;
    auto* memo = std::get_if<OfficialMemo>(&record.facts);
    auto* answer = memo != nullptr && memo->answer ? &*memo->answer : std::get_if<ConsultationResponse>(&record.facts);
    if (item == nullptr || answer == nullptr || !item->body) continue;
    if (answer->respondent && !department_name(*answer->respondent)) continue;
    answer->respondent = item->body;
    answer->respondent_kind = std::string(respondent_kind(*item->body));
    if (!answer->received) answer->received = item->date;  // the office's paper is older than the board's answer
    record.evidence.push_back({"respondent", item->source.first_page, item->title, "the § that adopts the paper"});
    const auto& decided = std::get<MinutesItem>(item->facts).answer;
    if (!decided || !decided->stance || *decided->stance == "comments_only" || *decided->stance == "unclear") continue;
    answer->stance = decided->stance;
    answer->stance_quote = decided->stance_quote;
    answer->stance_page = decided->stance_page;
  }
}

// A page without text, such as a scanned one, belongs to what stands before it: no page is in no record.
void place_bare_pages(const Pages& pages, std::vector<Record>& records) {
  for (const PageInfo& page : pages.pages) {
    if (page.has_text) continue;
    Record* before = nullptr;
    bool held = false;
    for (Record& record : records) {
      held = held || (record.source.first_page <= page.number && page.number <= record.source.last_page);
      const bool nearer = before == nullptr || record.source.last_page >= before->source.last_page;
      if (record.source.last_page < page.number && nearer) before = &record;
    }
    if (!held && before != nullptr) before->source.last_page = page.number;
  }
}

}  // namespace

Record read_as(Kind kind, const Pages& pages, const Context& given) {
  Context context = given;
  const std::span<const Line> lines = pages.lines;
  if (!context.municipality)
    if (const auto owner = paper_owner(lines, pages.title)) context.municipality = owner->municipality;
  Document paper;
  paper.kind = kind;
  paper.lines = lines;
  Record record = read_paper(paper, context);
  const std::vector<std::pair<size_t, size_t>> whole{{0, lines.size()}};
  fill_text(Prose(lines), lines, whole, record);
  fill_source(lines, whole, pages, context, record);
  if (!record.municipality) record.municipality = context.municipality;
  return record;
}

std::vector<Record> read_file(const Pages& pages, const Context& given) {
  Context context = given;
  const std::vector<Line> unstamped = without_stamps(pages.lines, kind_of);
  const std::span<const Line> lines = unstamped.empty() ? std::span<const Line>(pages.lines) : unstamped;
  Evidence named{"municipality", 0, {}, "told by whoever took the file in"};
  if (!context.municipality)
    if (auto owner = paper_owner(lines, pages.title)) {
      context.municipality = owner->municipality;
      named = std::move(owner->evidence);
    }
  const Prose prose(lines);
  std::vector<ReadRecord> found;
  const std::vector<BundledDocument> documents = take_apart(lines, kind_of);
  const std::vector<Line> unmarked = documents.size() > 1 ? without_agenda_marks(lines) : std::vector<Line>{};
  for (const BundledDocument& document : documents) {
    if (document.kind == Kind::meeting) {
      for (ReadRecord& record : read_minutes(prose, lines, document)) found.push_back(std::move(record));
    } else {
      found.push_back(read_one_paper(unmarked.empty() ? lines : std::span<const Line>(unmarked), document, context));
    }
  }
  if (found.empty()) {
    Record empty;
    empty.title = pages.title;
    found.push_back({std::move(empty), {}});
  }
  std::vector<Record> records;
  for (ReadRecord& one : found) {
    Record& record = one.record;
    fill_text(prose, lines, one.ranges, record);
    fill_source(lines, one.ranges, pages, context, record);
    if (!record.municipality) record.municipality = context.municipality;
    if (record.municipality && record.municipality == context.municipality) record.evidence.push_back(named);
    note_oddities(record);
    for (const std::string& code : pages.warnings)
      if (std::find(record.warnings.begin(), record.warnings.end(), code) == record.warnings.end())
        record.warnings.push_back(code);
    records.push_back(std::move(record));
  }
  place_bare_meetings(found, records);
  give_adopted(records);
  if (records.size() <= kMostPlaced) place_bare_pages(pages, records);
  return records;
}

}  // namespace akt
