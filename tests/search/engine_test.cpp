#include <gmock/gmock.h>

#include <algorithm>

#include "search/render/results.h"
#include "tests/search/archive_fixture.h"

namespace akt {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::UnorderedElementsAre;

constexpr auto kCompact = "norrfors-kf-2019-01-31-16";
constexpr auto kPlan = "norrfors-ksau-2020-11-23-442";
constexpr auto kTwin = "norrfors-ksau-2020-11-23-442-2";
constexpr auto kSchool = "norrfors-ks-2020-03-04-12";
constexpr auto kRefused = "norrfors-ks-2020-03-04-13";
constexpr auto kMemo = "norrfors-tjansteskrivelse-2020-11-16";
constexpr auto kAnswer = "norrfors-remissvar-hembygd";
constexpr auto kContract = "norrfors-iop-2019-06-10";
constexpr auto kAppendix = "norrfors-bilaga";
constexpr auto kReport = "norrfors-rapport";

class Search : public ArchiveTest {};

struct FoundCase {
  const char* query;
  std::vector<std::string> ids;  // in any order
};

TEST_F(Search, FindsWhatWasMeant) {
  const std::vector<FoundCase> cases{
      // inflections
      {"idéburen sektor", {kCompact, kPlan, kTwin}},
      {"ideburna", {kCompact, kPlan, kTwin, kAnswer, kContract}},
      {"ledamot", {kCompact}},
      {"bok", {kSchool}},
      {"skola", {kSchool}},
      {"avslå bygglovet", {kRefused}},
      {"anta budgetuppföljningar", {kSchool}},
      // compounds
      {"budget", {kSchool}},
      {"avfallshantering", {kReport}},
      {"hantering", {kReport}},
      {"fritidsnämnd", {kMemo}},
      // phrases: inflected by default, as written on request
      {"\"idéburen sektor\"", {kCompact, kPlan, kTwin}},
      {"=\"idéburna organisationerna\"", {kCompact}},
      {"=\"idéburen organisation\"", {}},
      {"\"idéburen organisation\"", {kCompact}},
      {"=överenskommelsen", {kCompact, kPlan, kTwin}},
      {"=\"överenskommelsen\"", {kCompact, kPlan, kTwin}},
      {"=böckerna", {kSchool}},
      {"=bok", {}},
      {"e-post", {kMemo}},
      {"epost", {kMemo}},
      {"520000", {kSchool, kContract}},
      {"\"520 000\"", {kSchool}},
      // operators
      {"bygglov ELLER böcker", {kSchool, kRefused}},
      {"samverkan -bilaga -idéburen", {kMemo}},
      {"samverkanspl*", {kPlan, kTwin, kMemo}},
      // as it is written, or as the dictionary has it
      {"böck*", {kSchool}},
      {"bok*", {kSchool}},
      {"upphandling NEAR/3 entreprenör", {kReport}},
      {"inledning NEAR/3 entreprenör", {}},
      {"hembygdsförening och avstyrker", {kAnswer}},
      // numbers of the register, however typed
      {"KS 2016/0688", {kCompact, kPlan, kTwin}},
      {"ks2016-688", {kCompact, kPlan, kTwin}},
      {"dnr:ks-2016/688", {kCompact}},
      {"klk 2020-317", {kSchool}},
      {"KLK2020/00317", {kSchool}},
      {"2020/317", {kSchool}},
      {"KLK 2020 317", {kSchool}},
      {"KS 2020/882", {kPlan, kTwin, kMemo, kAnswer}},
      {"2020-0882", {kPlan, kTwin, kMemo, kAnswer}},
      {"dnr:\"KS 2020/0882\" typ:tjänsteskrivelse", {kMemo}},
      // §
      {"§ 442", {kPlan, kTwin}},
      {"§442", {kPlan, kTwin}},
      {"paragraf:12..13", {kSchool}},
      {"§§ 12-13", {kSchool, kRefused}},
      {"ks § 12", {kSchool}},
      {"KF § 16", {kCompact}},
      {"§ 16/19", {kCompact}},
      {"§ 361", {kCompact}},
      {"§ 16/20", {}},
      {"KS 2016/0688.", {kCompact, kPlan, kTwin}},
      {"xyk 2020-317", {}},
      {"520 000", {kSchool, kContract}},
      {"520.000", {kSchool, kContract}},
      {"kommunstyrelsens arbetsutskott § 442", {kPlan, kTwin}},
      // fields
      {"organ:kommunstyrelsen", {kSchool, kRefused}},
      {"organ:KSAU", {kPlan, kTwin}},
      {"body:\"executive board\"", {kSchool, kRefused}},
      {"body:council", {kCompact}},
      {"organ:arbetsutskottet", {kPlan, kTwin}},
      {"organ:(KS ELLER KF)", {kSchool, kRefused, kCompact}},
      {"kommun:norrfors typ:iop", {kContract}},
      {"typ:bilaga", {kAppendix}},
      {"datum:2019-01..2019-06", {kCompact, kContract}},
      {"datum:mars 2020", {kSchool, kRefused}},
      {"datum:2020-11-20..2020-11-30", {kPlan, kTwin}},
      {"datum:<2019", {kReport}},
      {"år:2021", {kAnswer}},
      {"2020-11-23", {kPlan, kTwin}},
      {"utfall:avslag", {kRefused}},
      {"omröstning:ja", {kCompact}},
      {"marginal:<2", {kCompact}},
      {"marginal:>1", {}},
      {"röst:\"Sture Davander\"=nej", {kCompact}},
      {"röst:davander=ja", {}},
      {"röst:M=nej", {kCompact}},
      {"röst:nej", {kCompact}},
      {"röst:kvittad", {}},
      {"parti:M röst:nej", {kCompact}},
      {"röst:nej parti:M", {kCompact}},
      {"parti:M röst:ja", {}},
      {"person:\"Maja Lind\" röst:ja", {kCompact}},
      {"person:\"Maja Lind\" röst:nej", {}},
      {"röst:\"Maja Lind\"=ja", {kCompact}},
      {"person:\"Maja Ek Lind\"", {kCompact}},
      {"person:\"Eva Hög\"", {kCompact}},
      {"person:\"Maja Davander\"", {kCompact}},
      {"person:\"Karin Berg\"", {kMemo}},
      {"person:grubesic", {kCompact}},
      {"talare:lind", {kCompact}},
      {"talare:davander", {}},
      {"parti:C", {kCompact}},
      {"parti:vänsterpartiet", {kCompact}},
      {"yrkande:återremiss", {kCompact}},
      {"yrkande:avslag", {}},
      {"beslut:anta", {kCompact}},
      {"titel:remiss", {kPlan, kTwin, kMemo}},
      {"part:\"Röda Korset\"", {kContract}},
      {"belopp:>500000", {kContract}},
      {"remissinstans:\"Norrfors hembygdsförening\"", {kAnswer}},
      {"ställning:avstyrker", {kAnswer}},
      {"id:norrfors-bilaga", {kAppendix}},
      {"fil:utdrag", {kTwin}},
  };
  for (const FoundCase& c : cases) {
    std::vector<std::string> wanted = c.ids;
    std::vector<std::string> found = ids(c.query);
    std::sort(wanted.begin(), wanted.end());
    std::sort(found.begin(), found.end());
    EXPECT_EQ(found, wanted) << c.query;
  }
}

struct FirstCase {
  const char* query;
  const char* first;
};

TEST_F(Search, PutsWhatWasMeantFirst) {
  const std::vector<FirstCase> cases{
      {"KS 2016/0688", kCompact},  // the case itself before a paper that names it
      {"samverkan", kCompact},     // in the title of a decision, not only in an appendix
      {"samverkansplan remiss", kPlan},
      {"överenskommelse idéburen sektor", kCompact},
      {"tjänsteskrivelse samverkansplan", kMemo},
      {"kommunfullmäktige januari 2019", kCompact},
      {"kommunfullmäktige 31 januari 2019", kCompact},
  };
  for (const FirstCase& c : cases) {
    const auto found = ids(c.query);
    ASSERT_FALSE(found.empty()) << c.query;
    EXPECT_EQ(found.front(), c.first) << c.query;
  }
}

TEST_F(Search, NothingIsASyntaxError) {
  const std::vector<std::string> hostile{"\"",
                                         "\"\"\"",
                                         "((((",
                                         "))))",
                                         "-",
                                         "--",
                                         "AND OR NOT",
                                         "organ:",
                                         "organ:\"",
                                         "datum:..",
                                         "datum:9999-99",
                                         "§",
                                         "§§§ 1-99999",
                                         "NEAR/99999 a",
                                         "a NEAR/0 b",
                                         "*",
                                         "a*",
                                         "\xff\xfe\x00x",
                                         "röst:=",
                                         "röst:\"\"=nej",
                                         "marginal:<",
                                         "dnr:",
                                         "dnr:999999999999",
                                         "KS 2020/99999999999999999999",
                                         "id:",
                                         "=\"",
                                         "=\"a b",
                                         "{}[]<>&;'\\",
                                         "%s%n",
                                         "'; DROP TABLE",
                                         "é́́́",
                                         "\u202e",
                                         "😀",
                                         "0/0",
                                         "2020//2020",
                                         "typ:ingenting",
                                         "år:0",
                                         "belopp:1e999",
                                         std::string(300, 'a'),
                                         std::string(5000, 'x') + "*"};
  for (const std::string& query : hostile) {
    SearchRequest request;
    request.query = query;
    const auto results = engine().search(request);
    ASSERT_TRUE(results) << query;
    EXPECT_TRUE(results->total > 0 || results->explanation) << query;
  }
}

TEST_F(Search, UnknownLongWordsAndPhrasesAreBounded) {
  SearchRequest request;
  std::string letters = "eeeeaxbcdklmnoprstuv";
  for (int at = 0; at < 2000; ++at) {
    std::rotate(letters.begin(), letters.begin() + 1 + at % 7, letters.end());
    request.query += letters + letters + std::to_string(at % 3 == 0 ? at : 0).substr(0, at % 3 == 0 ? 9 : 0) + " ";
  }
  ASSERT_TRUE(engine().search(request));
  request.query = "\"" + request.query + "\"";
  const auto phrase = engine().search(request);
  ASSERT_TRUE(phrase);
  EXPECT_FALSE(phrase->notes.empty());
}

TEST_F(Search, AMegabyteOfWordsIsAnswered) {
  SearchRequest request;
  for (int at = 0; request.query.size() < (1U << 20); ++at) request.query += "ord" + std::to_string(at) + " OR ";
  const auto results = engine().search(request);
  ASSERT_TRUE(results);
  EXPECT_EQ(results->total, 0U);
}

TEST_F(Search, TotalsAndFacetsAreTheSameOnEveryPage) {
  SearchRequest request;
  request.query = "samverkan ELLER beslut ELLER avtal ELLER typ:rapport";
  request.limit = 2;
  std::vector<std::string> seen;
  std::uint32_t total = 0;
  for (request.offset = 0; request.offset < 20; request.offset += 2) {
    const auto page = engine().search(request);
    ASSERT_TRUE(page);
    if (request.offset == 0) total = page->total;
    EXPECT_EQ(page->total, total);
    std::uint32_t kinds = 0;
    for (const Facet& facet : page->facets)
      if (facet.field == "kind")
        for (const FacetValue& value : facet.values) kinds += value.count;
    EXPECT_EQ(kinds, total);
    for (const Hit& hit : page->hits) seen.push_back(hit.id);
  }
  EXPECT_EQ(seen.size(), total);
  std::sort(seen.begin(), seen.end());
  EXPECT_EQ(std::unique(seen.begin(), seen.end()), seen.end());
}

TEST_F(Search, AFacetsValueAsAQueryFindsItsCount) {
  for (const bool copies : {true, false}) {
    SearchRequest everything;
    everything.copies = copies;
    const auto all = engine().search(everything);
    ASSERT_TRUE(all);
    EXPECT_EQ(all->total, norrfors().size() - (copies ? 0 : 1));
    int tried = 0;
    for (const Facet& facet : all->facets)
      for (const FacetValue& value : facet.values) {
        SearchRequest request;
        request.copies = copies;
        request.filters = {{facet.field, value.value}};
        const auto filtered = engine().search(request);
        ASSERT_TRUE(filtered);
        EXPECT_EQ(filtered->total, value.count) << facet.field << ":" << value.value;
        ++tried;
      }
    EXPECT_GT(tried, 20);
  }
}

TEST_F(Search, ShowsATextThatIsThereTwiceOnce) {
  SearchRequest request;
  request.query = "§ 442";
  const auto once = engine().search(request);
  ASSERT_TRUE(once);
  EXPECT_EQ(once->total, 1U);
  ASSERT_EQ(once->hits.size(), 1U);
  EXPECT_EQ(once->hits.front().copies, 1);
  EXPECT_EQ(once->hits.front().id, kPlan);
  EXPECT_THAT(results_text(*once), HasSubstr("en gång till"));
  EXPECT_THAT(results_json(*once), HasSubstr("\"copies\":1"));
  // Asked for the copy alone, it is shown.
  request.query = "§ 442 fil:utdrag";
  const auto copy = engine().search(request);
  ASSERT_TRUE(copy);
  ASSERT_EQ(copy->hits.size(), 1U);
  EXPECT_EQ(copy->hits.front().id, kTwin);
}

TEST_F(Search, FindsMoreLikeARecord) {
  const auto like = ids("liknar:" + std::string(kPlan));
  ASSERT_FALSE(like.empty());
  EXPECT_EQ(like.front(), kTwin);  // the same text, in another paper
  EXPECT_THAT(like, Not(Contains(kPlan)));
  EXPECT_THAT(like, Not(Contains(kReport)));
  EXPECT_THAT(ids("like:" + std::string(kPlan) + " typ:tjänsteskrivelse"), Not(Contains(kTwin)));
  EXPECT_THAT(find("liknar:finns-inte").explanation.value_or(""), HasSubstr("finns-inte"));
}

TEST_F(Search, SortsByDate) {
  SearchRequest request;
  request.query = "organ:kommunstyrelsen ELLER typ:rapport ELLER typ:remissvar";
  request.sort = Sort::newest;
  const auto newest = engine().search(request);
  ASSERT_TRUE(newest);
  EXPECT_EQ(newest->hits.front().id, kAnswer);
  EXPECT_EQ(newest->hits.back().id, kReport);
  request.sort = Sort::oldest;
  const auto oldest = engine().search(request);
  ASSERT_TRUE(oldest);
  EXPECT_EQ(oldest->hits.front().id, kReport);
}

// An engine that was asked once answers the same a second time: no state is left behind in its database.
TEST_F(Search, AnswersTheSameAgain) {
  for (const char* query : {"samverkan", "beslut ELLER avtal", "\"idéburen sektor\"", "samv*", "KS 2020/0882"})
    for (int again = 0; again < 3; ++again) EXPECT_EQ(ids(query), ids(query)) << query;
}

TEST_F(Search, GroupsByMeetingAndCase) {
  SearchRequest request;
  request.query = "organ:kommunstyrelsen ELLER organ:KSAU";
  request.copies = true;
  request.group = Group::meeting;
  const auto meetings = engine().search(request);
  ASSERT_TRUE(meetings);
  EXPECT_EQ(meetings->total, 2U);
  ASSERT_EQ(meetings->hits.size(), 2U);
  EXPECT_EQ(meetings->hits[0].more_in_group, 1);
  EXPECT_EQ(meetings->hits[1].more_in_group, 1);
  request.query = "samverkan";
  request.group = Group::record_case;
  const auto cases = engine().search(request);
  ASSERT_TRUE(cases);
  EXPECT_EQ(cases->total, cases->hits.size());
}

struct SnippetCase {
  const char* query;
  const char* id;
  std::vector<std::string> marked;
  int page;
};

TEST_F(Search, ShowsTheHitItsMarksAndItsPage) {
  const std::vector<SnippetCase> cases{
      {"upphandling entreprenör", kReport, {"upphandlingen", "entreprenörer"}, 3},
      {"avfallshantering", kReport, {"avfallshante-\nringen"}, 3},
      {"hantering", kReport, {"avfallshante-\nringen"}, 3},
      {"bok", kSchool, {"Böckerna"}, 1},
      {"KS 2016/0688", kPlan, {"KS 2016/0688"}, 1},
      {"ideburen", kAnswer, {"ideburen"}, 1},
  };
  for (const SnippetCase& c : cases) {
    const SearchResults results = find(c.query);
    const auto hit =
        std::find_if(results.hits.begin(), results.hits.end(), [&](const Hit& each) { return each.id == c.id; });
    ASSERT_NE(hit, results.hits.end()) << c.query;
    std::vector<std::string> marked;
    for (const Mark& mark : hit->snippet.marks)
      marked.push_back(hit->snippet.text.substr(mark.begin, mark.end - mark.begin));
    for (std::string wanted : c.marked) {
      std::replace(wanted.begin(), wanted.end(), '\n', ' ');
      EXPECT_NE(std::find(marked.begin(), marked.end(), wanted), marked.end()) << c.query << ": " << hit->snippet.text;
    }
    EXPECT_EQ(hit->page, c.page) << c.query;
  }
}

TEST_F(Search, MarksATextTheRecordDoesNotHold) {
  const std::string text = "Böckerna, KS 2016/0688 och § 442 i grundskolan.";
  const auto marked = [&](const char* query) {
    std::vector<std::string> words;
    const auto marks = engine().marks(query, text);
    EXPECT_TRUE(marks);
    if (!marks) return words;
    for (const Mark& mark : *marks) words.push_back(text.substr(mark.begin, mark.end - mark.begin));
    return words;
  };
  EXPECT_THAT(marked("bok skola"), ElementsAre("Böckerna", "grundskolan"));
  EXPECT_THAT(marked("ks2016-688"), ElementsAre("KS 2016/0688"));
  EXPECT_THAT(marked("§442 -bok"), ElementsAre("§ 442"));
  EXPECT_THAT(marked("=\"böckerna\""), ElementsAre("Böckerna"));
  EXPECT_THAT(marked("=\"bok\""), ElementsAre());
  EXPECT_THAT(marked("bok*"), ElementsAre("Böckerna"));
  EXPECT_THAT(marked("typ:rapport"), ElementsAre());
}

TEST_F(Search, SaysWhyNothingWasFound) {
  EXPECT_THAT(find("samverkan giraff").explanation.value_or(""), HasSubstr("”giraff” finns inte"));
  EXPECT_THAT(find("bygglov partnerskap").explanation.value_or(""), HasSubstr("alla tillsammans"));
  EXPECT_THAT(find("bygglov partnerskap").explanation.value_or(""), HasSubstr("Utan ordet ”bygglov”"));
  EXPECT_THAT(find("§ 14").explanation.value_or(""), HasSubstr("Närmast kommer § 13"));
  EXPECT_THAT(find("ks § 440").explanation.value_or(""), HasSubstr("kommer § 13"));
  EXPECT_THAT(find("samverkan KS 2020/0883").missing_numbers, ElementsAre("2020-883"));
  EXPECT_THAT(find("KS 2020/0883").explanation.value_or(""), HasSubstr("Närmast kommer KS 2020/882"));
  EXPECT_THAT(find("typ:okänd").explanation.value_or(""), HasSubstr("minutes_item"));
  EXPECT_EQ(find("samvrekansplan").suggestion, "samverkansplan");
  EXPECT_EQ(find("bygglov 2029").suggestion, std::nullopt);
  EXPECT_EQ(find("samverkan").suggestion, std::nullopt);
}

TEST_F(Search, SaysSoInEnglishWhenAsked) {
  SearchRequest request;
  request.language = Language::english;
  request.query = "samverkan giraff";
  EXPECT_EQ(engine().search(request)->explanation.value_or(""), "The word ”giraff” is not in the archive.");
  request.query = "ks § 14";
  EXPECT_EQ(engine().search(request)->understood, "body: ”ks” and § 14");
  EXPECT_THAT(engine().search(request)->explanation.value_or(""), HasSubstr("is § 13"));
}

TEST_F(Search, ExplainsHowAQueryWasUnderstood) { EXPECT_EQ(find("ks § 12").understood, "organ: ”ks” och § 12"); }

TEST_F(Search, FetchesByIdOrItsEnd) {
  const auto whole = engine().fetch(kPlan);
  ASSERT_TRUE(whole);
  EXPECT_EQ(whole->title, "Samverkansplan för överenskommelsen - remiss");
  EXPECT_EQ(whole->pages.size(), 1U);
  const auto tail = engine().fetch("2019-01-31-16");
  ASSERT_TRUE(tail);
  EXPECT_EQ(tail->id, kCompact);
  EXPECT_EQ(std::get<MinutesItem>(tail->facts).votes.front().ballots.size(), 5U);
  const auto none = engine().fetch("finns-inte");
  ASSERT_FALSE(none);
  EXPECT_EQ(none.error().code, ErrorCode::not_found);
  EXPECT_FALSE(engine().fetch(""));
}

TEST_F(Search, ListsRecordsForExportInIdOrder) {
  std::vector<std::string> seen;
  ASSERT_TRUE(engine().for_each([&](const Record& record) {
    seen.push_back(record.id);
    return true;
  }));
  EXPECT_EQ(seen.size(), norrfors().size());
  EXPECT_TRUE(std::is_sorted(seen.begin(), seen.end()));
  int some = 0;
  ASSERT_TRUE(engine().for_each_hit([&](const Hit&) { return ++some < 3; }));
  EXPECT_EQ(some, 3);
}

TEST_F(Search, FollowsReferences) {
  const auto found = [](const Result<std::vector<std::string>>& result) {
    return result ? *result : std::vector<std::string>{};
  };
  EXPECT_THAT(found(engine().find_item("kommunfullmäktige", *parse_iso("2019-01-31"), "16")), ElementsAre(kCompact));
  EXPECT_THAT(found(engine().find_item("KF", *parse_iso("2019-01-31"), "16")), ElementsAre(kCompact));
  EXPECT_THAT(found(engine().find_item("Kommunstyrelsen", *parse_iso("2020-11-23"), "442")), ElementsAre());
  EXPECT_THAT(found(engine().of_file("sha-utdrag")), ElementsAre(kTwin));
  const auto papers = engine().of_case("ks 2020-882");
  ASSERT_TRUE(papers);
  std::vector<std::string> case_ids;
  for (const Record& record : *papers) case_ids.push_back(record.id);
  EXPECT_THAT(case_ids, ElementsAre(kMemo, kPlan, kTwin, kAnswer));
  EXPECT_FALSE(engine().of_case("inget nummer"));
}

TEST_F(Search, IsRenderedAsTextJsonAndCsv) {
  SearchRequest request;
  request.query = "entreprenör";
  const auto results = engine().search(request);
  ASSERT_TRUE(results);
  const std::string text = results_text(*results);
  EXPECT_THAT(text, HasSubstr("1 träff"));
  EXPECT_THAT(text, HasSubstr("‹entreprenörer›"));
  EXPECT_THAT(text, HasSubstr("s. 3"));
  const std::string json = results_json(*results);
  for (const char* key :
       {"\"query\"", "\"total\":1", "\"offset\":0", "\"hits\"", "\"facets\"", "\"suggestion\":null",
        "\"explanation\":null", "\"page\":3", "\"url\":\"/handling/norrfors-rapport\"", "\"kind\":\"report\""})
    EXPECT_THAT(json, HasSubstr(key));
  const std::string csv = results_csv(*results);
  EXPECT_EQ(std::count(csv.begin(), csv.end(), '\n'), 2);
}

}  // namespace
}  // namespace akt
