#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "corpus/text/date.h"
#include "corpus/text/unicode.h"

namespace akt {
namespace {

struct DateCase {
  const char* text;
  std::vector<std::string> dates;
};

TEST(Dates, AreFoundAsSwedishPapersWriteThem) {
  const std::vector<DateCase> cases{
      {"Sammanträdesdatum: 2023-09-07", {"2023-09-07"}},
      {"den 4 september 2017", {"2017-09-04"}},
      {"16 januari 2013 och 3 febr. 2014", {"2013-01-16"}},
      {"16 jan. 2013", {"2013-01-16"}},
      {"Torsdagen den 22 juni 2017, kl 13.00", {"2017-06-22"}},
      {"2025-08-22—2026-05-01", {"2025-08-22", "2026-05-01"}},
      {"1 juni 2024–31 maj 2025", {"2024-06-01", "2025-05-31"}},
      {"12 mars–14 maj 2023, 3 majår 2020", {"2023-05-14"}},
      {"2020-07-01-2021-06-30", {"2020-07-01", "2021-06-30"}},
      {"31/1 2019", {"2019-01-31"}},
      {"KS 2020/0882, § 16, kl. 18.00", {}},
      {"556537-0888 och 2019-02-30", {}},
      {"till och med 202602-25.", {"2026-02-25"}},
      {"202100-25, 202602-2500, 202602-25-1", {}},
      {"den 12:e januari 2021", {"2021-01-12"}},
      {"2024-09-12-17 § 356", {"2024-09-12"}},
      {"den 28 februari\n2020", {"2020-02-28"}},
  };
  for (const DateCase& c : cases) {
    std::vector<std::string> found;
    for (const DateHit& hit : find_dates(c.text)) found.push_back(hit.date.iso());
    EXPECT_EQ(found, c.dates) << c.text;
  }
}

TEST(Dates, WithoutAYearTakeTheGivenOne) {
  const auto hits = find_dates("tisdagen den 12 januari mellan kl. 18", 2021);
  ASSERT_EQ(hits.size(), 1U);
  EXPECT_EQ(hits[0].date.iso(), "2021-01-12");
}

struct NoticeCase {
  const char* posted;
  const char* last_day;
};

TEST(Notice, FollowsTheRuleOfTheAppealPeriod) {
  const std::vector<NoticeCase> cases{
      {"2019-02-14", "2019-03-07"}, {"2020-11-25", "2020-12-16"}, {"2020-08-18", "2020-09-08"},
      {"2018-04-03", "2018-04-24"}, {"2026-12-03", "2026-12-28"}, {"2026-12-10", "2027-01-04"},
      {"2024-03-08", "2024-04-02"}, {"2026-05-29", "2026-06-22"},
  };
  for (const NoticeCase& c : cases) {
    const Date last = last_day_of_appeal(*parse_iso(c.posted));
    EXPECT_EQ(last.iso(), c.last_day) << c.posted;
    EXPECT_EQ(earliest_legal_force(*parse_iso(c.posted)), plus_days(last, 1));
  }
}

TEST(Text, IsTidiedWithoutLosingSwedishLetters) {
  EXPECT_EQ(tidy("o\uFB03ciell ide\u0301buren sam\u00ADverkan"), "officiell idéburen samverkan");
  EXPECT_EQ(fold_accents("idéburen Överenskommelse på ön"), "ideburen Överenskommelse på ön");
  EXPECT_EQ(slug("Kommunstyrelsens arbetsutskott, § 442"), "kommunstyrelsens-arbetsutskott-442");
  EXPECT_EQ(slug("Överenskommelse för Åmål"), "overenskommelse-for-amal");
  EXPECT_EQ(squash("KS 2020/0882 – Är"), "ks20200882är");
  EXPECT_EQ(make_valid("a\xff\x01z"), "a\uFFFD z");
}

}  // namespace
}  // namespace akt
