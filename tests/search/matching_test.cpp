#include "search/engine/matching.h"

#include <gtest/gtest.h>

#include "search/query/compile.h"
#include "tests/search/archive_fixture.h"

namespace akt {
namespace {

// Papers whose words, days, bodies and kinds differ in all ways, every seventh a copy of one in another file.
std::vector<Record> many_papers() {
  const std::vector<std::string> words{"bidrag", "skola", "vatten", "budget", "avtal", "taxa", "park", "bibliotek"};
  std::vector<Record> papers;
  for (int at = 0; at < 240; ++at) {
    std::string text;
    for (size_t word = 0; word < words.size(); ++word)
      for (int times = (at * static_cast<int>(word + 3)) % 5; times > 0; --times)
        text += words[(word + static_cast<size_t>(at * times)) % words.size()] + " ";
    const std::string number = std::to_string(at);
    papers.push_back(decision("norrfors-" + number, at % 3 == 0 ? "Kommunstyrelsen" : "Kommunfullmäktige",
                              at % 2 == 0 ? "2020-03-04" : "2021-05-06", number, "Ärende om " + words[at % 8U],
                              at % 7 == 6 ? papers[papers.size() / 2].pages.front().text : text + number));
    if (at % 7 == 6) papers.back().same_text_as = papers[static_cast<size_t>(at) / 2].id;
  }
  return papers;
}

TEST(Matching, TwoThreadsFindWhatOneFinds) {
  const TemporaryFolder folder;
  write_all(folder.path() / "index", many_papers());
  SessionPool pool(folder.path() / "index", Level::internal, {});
  auto one = pool.take();
  auto other = pool.take();
  ASSERT_TRUE(one && other);
  ASSERT_EQ((*one)->columns, (*other)->columns);
  for (const char* query : {"bidrag", "skola vatten", "\"bidrag skola\"", "bidrag OR park", "budget -taxa", "bud*", "",
                            "organ:kommunstyrelsen avtal", "ärende NEAR/4 om", "vattenskola", "2020"})
    for (const Sort sort : {Sort::relevance, Sort::newest, Sort::oldest})
      for (const size_t most : {0U, 3U, 10U, 400U})
        for (const bool copies : {false, true}) {
          SCOPED_TRACE(std::string(query) + ", " + std::to_string(most) + (copies ? " with copies" : ""));
          SearchRequest request;
          request.query = query;
          request.sort = sort;
          request.copies = copies;
          const QueryNode root = parse_query(query, context_of((*one)->all)).root;
          std::vector<Xapian::docid> alone;
          std::uint32_t total = 0;
          std::vector<Facet> facets;
          {
            const Matches found = all_matches(**one, nullptr, root, request, most);
            for (const Match& match : found.best) alone.push_back(found.counted->shown(match.docid));
            total = found.counted->total();
            facets = found.counted->facets(100);
          }
          const Matches found = all_matches(**one, other->get(), root, request, most);
          std::vector<Xapian::docid> together;
          together.reserve(found.best.size());
          for (const Match& match : found.best) together.push_back(found.counted->shown(match.docid));
          EXPECT_EQ(together, alone);
          EXPECT_EQ(found.counted->total(), total);
          const std::vector<Facet> counted = found.counted->facets(100);
          ASSERT_EQ(counted.size(), facets.size());
          for (size_t facet = 0; facet < facets.size(); ++facet) {
            ASSERT_EQ(counted[facet].values.size(), facets[facet].values.size());
            for (size_t value = 0; value < facets[facet].values.size(); ++value) {
              EXPECT_EQ(counted[facet].values[value].value, facets[facet].values[value].value);
              EXPECT_EQ(counted[facet].values[value].count, facets[facet].values[value].count);
            }
          }
        }
}

}  // namespace
}  // namespace akt
