#include "search/views/people.h"

#include <gtest/gtest.h>

#include "corpus/text/spelling.h"

namespace akt {
namespace {

struct Naming {
  const char* name;
  const char* party;  // nullptr: none written
  const char* body;
  const char* date;
  const char* record;
};

People settled(const std::vector<Naming>& namings) {
  People people;
  for (const Naming& each : namings) {
    Record record;
    record.id = each.record;
    record.body = each.body;
    record.date = parse_iso(each.date);
    people.add(each.name, each.party == nullptr ? Text() : Text(each.party), record);
  }
  people.settle();
  return people;
}

constexpr const char* kCouncil = "Kommunfullmäktige";
constexpr const char* kBoard = "Kommunstyrelsen";

struct PeopleCase {
  const char* what;
  std::vector<Naming> namings;
  size_t people;
};

TEST(People, AreOneOrTwoByTheRule) {
  const std::vector<PeopleCase> cases{
      {"a middle name, its initial, or none",
       {{"Lovisa R Vinterek", "M", kCouncil, "2023-01-30", "a"},
        {"Lovisa Rask Vinterek", "M", kCouncil, "2023-03-27", "b"},
        {"Lovisa Vinterek", "M", kCouncil, "2024-03-27", "c"}},
       1},
      {"another middle name",
       {{"Lovisa R Vinterek", "M", kCouncil, "2023-01-30", "a"},
        {"Lovisa Alm Vinterek", "M", kCouncil, "2023-03-27", "b"}},
       2},
      {"the same sound in one body, term and party",
       {{"Ann-Christin Erikzon", "S", kCouncil, "2023-01-30", "a"},
        {"Ann-Kristin Ericsson", "S", kCouncil, "2023-03-27", "b"}},
       1},
      {"the same sound in another body",
       {{"Nils Dahlqvist", "S", kCouncil, "2023-01-30", "a"}, {"Nils Dalkvist", "S", kBoard, "2023-03-27", "b"}},
       2},
      {"the same sound in another term of office",
       {{"Nils Dahlqvist", "S", kCouncil, "2022-10-14", "a"}, {"Nils Dalkvist", "S", kCouncil, "2022-10-15", "b"}},
       2},
      {"both in one roll call",
       {{"Nils Dahlqvist", "S", kCouncil, "2023-01-30", "a"}, {"Nils Dalkvist", "S", kCouncil, "2023-01-30", "a"}},
       2},
      {"the same sound in two parties",
       {{"Nils Dahlqvist", "S", kCouncil, "2023-01-30", "a"}, {"Nils Dalkvist", "M", kCouncil, "2023-03-27", "b"}},
       2},
      {"one name in two parties",
       {{"Maja Ek", "S", kCouncil, "2023-01-30", "a"}, {"Maja Ek", "M", kCouncil, "2023-03-27", "b"}},
       2},
      {"party left out, or written as no party",
       {{"Maja Ek", "S", kCouncil, "2023-01-30", "a"},
        {"Maja Ek", nullptr, kBoard, "2019-03-27", "b"},
        {"Maja Ek", "(s)", kBoard, "2019-05-27", "c"}},
       1},
      {"left the party",
       {{"Maja Ek", "S", kCouncil, "2023-01-30", "a"}, {"Maja Ek", "-", kCouncil, "2023-03-27", "b"}},
       1},
      {"left the party and joined another",
       {{"Maja Ek", "S", kCouncil, "2023-01-30", "a"},
        {"Maja Ek", "-", kCouncil, "2023-03-27", "b"},
        {"Maja Ek", "V", kCouncil, "2024-03-27", "c"}},
       1},
      {"left the party while another of the name sits for a second one",
       {{"Maja Ek", "S", kCouncil, "2023-01-30", "a"},
        {"Maja Ek", "-", kCouncil, "2023-05-27", "b"},
        {"Maja Ek", "M", kCouncil, "2023-01-30", "a"},
        {"Maja Ek", "M", kCouncil, "2024-01-30", "c"}},
       2},
  };
  for (const PeopleCase& each : cases) EXPECT_EQ(settled(each.namings).identities().size(), each.people) << each.what;
}

TEST(People, KeepWhatWasWrittenAndSayWhy) {
  const People people = settled({{"Lovisa R Vinterek", "M", kCouncil, "2023-01-30", "a"},
                                 {"Lovisa R Vinterek", "M", kCouncil, "2023-02-27", "b"},
                                 {"Lovisa Rask Vinterek", "M", kCouncil, "2023-03-27", "c"}});
  ASSERT_EQ(people.identities().size(), 1U);
  const Identity& identity = people.identities().front();
  EXPECT_EQ(identity.name, "Lovisa R Vinterek");
  EXPECT_EQ(identity.parties, std::vector<std::string>{"M"});
  ASSERT_EQ(identity.spellings.size(), 2U);
  EXPECT_EQ(identity.spellings[0].times, 2);
  ASSERT_EQ(identity.joins.size(), 1U);
  EXPECT_NE(identity.joins[0].why.find("mellannamnet"), std::string::npos) << identity.joins[0].why;
  EXPECT_NE(identity.joins[0].why.find("2022"), std::string::npos);
  EXPECT_EQ(people.of("Lovisa Rask Vinterek", "M"), people.of("LOVISA R VINTEREK", "m"));
}

// A local party may be written out, and is one with no other.
TEST(People, AreToldApartByALocalPartysWholeName) {
  const People people = settled({{"Maja Ek", "Ekhults väl", kCouncil, "2023-01-30", "a"},
                                 {"Maja Ek", "S", kCouncil, "2023-01-30", "a"},
                                 {"Maja Ek", "Ekhults väl", kCouncil, "2023-03-27", "b"}});
  EXPECT_EQ(people.identities().size(), 2U);
  EXPECT_EQ(people.identities()[people.of("Maja Ek", "Ekhults väl")].parties, std::vector<std::string>{"Ekhults väl"});
}

TEST(TermOfOffice, BeginsInTheMiddleOfOctoberAfterTheElection) {
  EXPECT_EQ(term_of_office({2022, 10, 14}), 2018);
  EXPECT_EQ(term_of_office({2022, 10, 15}), 2022);
  EXPECT_EQ(term_of_office({2026, 10, 14}), 2022);
  EXPECT_EQ(term_of_office({2019, 1, 31}), 2018);
  EXPECT_EQ(term_of_office({2018, 1, 31}), 2014);
}

}  // namespace
}  // namespace akt
