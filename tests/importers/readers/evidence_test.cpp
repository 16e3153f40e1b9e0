// Every fact that is read has a line behind it, or says why it has none: over the samples, of every kind.
#include "corpus/model/evidence.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include "corpus/model/fact_values.h"
#include "importers/formats/format.h"
#include "importers/readers/reader.h"

namespace akt {
namespace {

TEST(Evidence, StandsBehindEveryFactOfTheSamples) {
  std::map<std::string, int> without;
  size_t facts = 0;
  size_t wordless = 0;
  for (const auto& entry : std::filesystem::directory_iterator(AKT_SOURCE_DIR "/corpus/samples/files")) {
    std::ifstream file(entry.path(), std::ios::binary);
    std::ostringstream held;
    held << file.rdbuf();
    const auto pages = read_pages(held.str(), entry.path().filename().native());
    if (!pages) continue;
    for (Record& record : read_file(*pages, Context{})) {
      complete_evidence(record);
      const Accounted accounted(record);
      for (const FactValue& value : fact_values(record)) {
        ++facts;
        if (!accounted.has(value.fact)) ++without[std::string(kind_name(record.kind)) + " " + value.fact];
      }
      for (const Evidence& evidence : record.evidence) {
        EXPECT_FALSE(evidence.rule.empty()) << entry.path() << " " << evidence.fact;
        if (evidence.line.empty()) ++wordless;
      }
    }
  }
  EXPECT_GT(facts, 10'000U);
  size_t missed = 0;
  std::string which;
  for (const auto& [fact, times] : without) {
    missed += static_cast<size_t>(times);
    which += "\n  " + fact;
  }
  EXPECT_LE(missed * 1000, facts) << missed << " of " << facts << " facts without evidence:" << which;
  EXPECT_LE(wordless * 100, facts) << "only what is looked for and not there has no line";
}

TEST(Evidence, NamesTheLineOfAnAttendee) {
  Record record;
  record.kind = Kind::meeting;
  Meeting meeting;
  meeting.attendance.resize(2);
  meeting.attendance[0].name = "Maja Ek";
  meeting.attendance[1].name = "Nils Bo Rask";
  meeting.missing_items.push_back({"7"});
  record.facts = meeting;
  record.pages = {{1, "Beslutande\nEk, Maja (S)"}, {2, "Nils Bo Rask (M) tjänstgör för Maja Ek"}};
  complete_evidence(record);
  ASSERT_EQ(record.evidence.size(), 3U);
  EXPECT_EQ(record.evidence[0].fact, "attendance[0]");
  EXPECT_EQ(record.evidence[0].line, "Ek, Maja (S)");
  EXPECT_EQ(record.evidence[1].page, 2);
  EXPECT_EQ(record.evidence[2].fact, "missing_items[0]");
  EXPECT_TRUE(record.evidence[2].line.empty());
}

TEST(Evidence, OfWhatFollowsFromAnotherFactIsThatFactsLine) {
  Record record;
  record.kind = Kind::minutes_item;
  MinutesItem item;
  item.decision = {"att avslå motionen"};
  item.outcome = "rejected";
  item.votes.resize(1);
  item.votes[0].ja = 28;
  item.votes[0].by_party["S"].ja = 28;
  record.facts = item;
  record.evidence = {{"decision[0]", 4, "att avslå motionen", "under \"Beslut\""},
                     {"votes[0].stated", 3, "Med 28 ja-röster mot 6 nej-röster", "tally in words"}};
  complete_evidence(record);
  std::map<std::string, std::string> lines;
  for (const Evidence& evidence : record.evidence) lines[evidence.fact] = evidence.line;
  EXPECT_EQ(lines["outcome"], "att avslå motionen");
  EXPECT_EQ(lines["votes[0].by_party"], "Med 28 ja-röster mot 6 nej-röster");
  EXPECT_EQ(lines["votes[0].ja"], "Med 28 ja-röster mot 6 nej-röster");
}

}  // namespace
}  // namespace akt
