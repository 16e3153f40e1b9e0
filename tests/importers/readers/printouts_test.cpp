#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "importers/formats/format.h"
#include "importers/readers/votes.h"
#include "tests/importers/readers/lines.h"

namespace akt {
namespace {

using test::lines_of;

// The system's list as text taken from a PDF gives it: one cell a line, a page break inside, a name on two lines, a
// party glued to its name, seat and office in one cell, the last total displaced.
constexpr std::string_view kPrintouts = R"(
Bilaga 2

Ärende: 20:1
Ärendemening: Uppräkning av arvoden för förtroendevalda
för år 2024
Antal Ja: 3

Antal Nej: 2

Antal Avstår: 1

Antal Frånv: 1

Antal Kvittade: 0

Namn

Parti

Plats

Funktion

Resultat

Vera Ek

V

58

Ersättare

Ja

Aslan Ros

S

1

Ordförande

Ja

65 (100)


Kommunfullmäktige

Protokoll nr 2
Sammanträdesdatum: 2024-02-29
Robert Andersson
Hammarstrand

S

22

Ledamot

Ja

Margareta Bro

M

3

2:e v Ordf

Nej

Jörgen Fågel

SD

73

Ledamot

Nej

Cid Ek

C

50

Ersättare

Avstår

Karin Plejel

MP

74

Ledamot

Frånvarande

66 (100)


Kommunfullmäktige

Protokoll nr 2
Sammanträdesdatum: 2024-02-29
Bilaga 3

Ärende: 22
Ärendemening: Hemställan om kapitaltillskott
Antal Ja: 2

Antal Nej: 1

Antal Avstår: 0

Antal Frånv: 0

Namn

Parti

Aslan Ros

S

1 Ordförande

Ja

Robert Andersson Hammarstrand S

22 Ledamot

Ja

Margareta Bro

M

3 2:e v Ordf

Nej

Plats

Funktion

Antal Kvittade: 0

Resultat
)";

std::vector<std::string> ballots(const Vote& vote) {
  std::vector<std::string> out;
  for (const Ballot& b : vote.ballots) out.push_back(b.voter + " " + b.party.value_or("-") + " " + b.vote);
  return out;
}

TEST(Printouts, OfOneCellALineAreReadWhole) {
  const auto lines = lines_of(kPrintouts);
  const auto found = read_printouts(lines);
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].appendix, "2");
  EXPECT_EQ(found[0].agenda, "20:1");
  EXPECT_EQ(found[0].title, "Uppräkning av arvoden för förtroendevalda för år 2024");
  EXPECT_EQ(ballots(found[0].vote),
            (std::vector<std::string>{"Vera Ek V ja", "Aslan Ros S ja", "Robert Andersson Hammarstrand S ja",
                                      "Margareta Bro M nej", "Jörgen Fågel SD nej", "Cid Ek C abstain",
                                      "Karin Plejel MP absent"}));
  EXPECT_EQ(found[0].vote.agrees, true);
  EXPECT_EQ(found[0].vote.seats, 7);
  EXPECT_EQ(found[0].vote.paired, 0);
  EXPECT_EQ(found[1].title, "Hemställan om kapitaltillskott");
  EXPECT_EQ(ballots(found[1].vote),
            (std::vector<std::string>{"Aslan Ros S ja", "Robert Andersson Hammarstrand S ja", "Margareta Bro M nej"}));
  EXPECT_EQ(found[1].vote.agrees, true);
}

// The same, its text taken column by column, page by page.
constexpr std::string_view kColumns = R"(
Bilaga 2
Ärende: 5:1
Ärendemening: Taxa för tillsyn
Antal Ja: 3

Antal Nej: 2

Namn
Parti
Eva Holm
S
Per Ahl
D
Susanne Anders S
Ahmed Lindqvist
MP
Berg

Antal Avstår: 1

Antal Frånv: 0

Plats Funktion
1 Ordförande
46 Ledamot

Resultat
Ja
Nej
4 Ledamot
57 Ledamot
Ja
Nej
Antal Kvittade: 0
68 (79)

Kommunfullmäktige

Ewa-Lotta
Yngves
Carina B Olof

Protokoll nr 11
Sammanträdesdatum: 2025-10-16
L
MP
44 Ledamot
58 Ledamot
Avstår
Ja
69 (79)
)";

TEST(Printouts, TakenColumnByColumnAreReadWhenTheyAddUp) {
  const auto found = read_printouts(lines_of(kColumns));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(ballots(found[0].vote), (std::vector<std::string>{"Eva Holm S ja", "Per Ahl D nej", "Susanne Anders S ja",
                                                              "Ahmed Lindqvist Berg MP nej",
                                                              "Ewa-Lotta Yngves L abstain", "Carina B Olof MP ja"}));
  EXPECT_EQ(found[0].vote.agrees, true);
  EXPECT_EQ(found[0].vote.absent, 0);
}

// Each column after the other, the head's too.
TEST(Printouts, WhoseTotalsStandBelowTheirLabelsAddUp) {
  const auto found = read_printouts(
      lines_of("Bilaga 2\nAntal Ja:\nAntal Nej:\nAntal Avstår:\nAntal Frånv:\nAntal Kvittade:\n\n1\n1\n0\n0\n2\n\n"
               "Namn\nRut Ek\nOla By Holm\nSiv Lind\nIda Grön\n\nParti\nS\nM\nV\nC\n\nPlats\n11\n12\n13\n14\n\n"
               "Funktion\nOrdförande\nLedamot\nLedamot\nErsättare\n\nResultat\nJa\nNej\nKvittad\nKvittad\n"));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(ballots(found[0].vote),
            (std::vector<std::string>{"Rut Ek S ja", "Ola By Holm M nej", "Siv Lind V paired", "Ida Grön C paired"}));
  EXPECT_EQ(found[0].vote.agrees, true);
}

TEST(Printouts, AsTableRowsAreReadTheSame) {
  const auto found = read_printouts(lines_of(
      "Omröstning § 14\nAntal Ja: 2\tAntal Nej: 1\tAntal Avstår: 0\tAntal Frånv: 0\n"
      "Bilaga 4\nÄrende: 9\nAntal Ja: 2\tAntal Nej: 1\tAntal Avstår: 0\tAntal Frånv: 0\n"
      "Namn\tParti\tPlats\tFunktion\tResultat\n"
      "Vera Ek\tV\t58\tErsättare\tJa\nAslan Ros\tS\t1\tOrdförande\tJa\nMargareta Bro\tM\t3\t2:e v Ordf\tNej\n"));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(ballots(found[0].vote),
            (std::vector<std::string>{"Vera Ek V ja", "Aslan Ros S ja", "Margareta Bro M nej"}));
  EXPECT_EQ(found[0].vote.agrees, true);
}

TEST(Printouts, ThatLostARowDisagree) {
  std::string text(kPrintouts);
  const size_t at = text.find("Jörgen Fågel");
  text.erase(at, text.find("Cid Ek") - at);
  const auto found = read_printouts(lines_of(text));
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].vote.nej, 1);
  EXPECT_EQ(found[0].vote.stated->nej, 2);
  EXPECT_EQ(found[0].vote.agrees, false);
}

Record item_of(const std::string& title, const std::string& text) {
  Record record;
  record.kind = Kind::minutes_item;
  record.title = title;
  auto reading = read_votes(lines_of(text));
  MinutesItem item;
  item.votes = std::move(reading.votes);
  item.decided_by = reading.decided_by;
  item.sections.push_back({"Omröstning", text, 1});
  record.facts = std::move(item);
  record.evidence = std::move(reading.evidence);
  return record;
}

TEST(Printouts, GoToTheItemThatNamesTheirAppendix) {
  Record other = item_of("Hemställan om kapitaltillskott",
                         "Omröstningen utfaller med 2 Ja mot 1 Nej. Hur var och en röstar framgår av bilaga 3.");
  Record fees = item_of("Retroaktiv utbetalning och uppräkning av arvoden för förtroendevalda för år 2024",
                        "Ja för bifall till förslaget. Nej för avslag.\n\nOmröstningen utfaller med 3 Ja mot 2 Nej. En "
                        "ledamot avstår från att rösta. Hur var och en röstar framgår av bilaga 2.");
  const std::vector<Record*> items{&other, &fees};
  const auto left = attach_printouts(items, read_printouts(lines_of(kPrintouts)));
  EXPECT_TRUE(left.empty());
  const auto& vote = std::get<MinutesItem>(fees.facts).votes.at(0);
  EXPECT_EQ(vote.ballots.size(), 7U);
  EXPECT_EQ(vote.agrees, true);
  EXPECT_EQ(vote.absent, 1);
  EXPECT_EQ(vote.stated->absent, std::nullopt);  // the prose's own tally stays what it was
  EXPECT_EQ(vote.by_party.at("S").ja, 2);
  EXPECT_EQ(std::get<MinutesItem>(other.facts).votes.at(0).ballots.size(), 3U);
}

TEST(Printouts, WithAnotherTallyThanTheItemAreAttachedAndDisagree) {
  Record fees = item_of("Uppräkning av arvoden för förtroendevalda för år 2024",
                        "Omröstningen utfaller med 3 Ja mot 3 Nej. Hur var och en röstar framgår av bilaga 2.");
  const std::vector<Record*> items{&fees};
  const auto left = attach_printouts(items, read_printouts(lines_of(kPrintouts)));
  EXPECT_EQ(left.size(), 1U);
  const auto& vote = std::get<MinutesItem>(fees.facts).votes.at(0);
  EXPECT_EQ(vote.ballots.size(), 7U);
  EXPECT_EQ(vote.agrees, false);
  EXPECT_EQ(fees.warnings, std::vector<std::string>{"tally_disagrees"});
}

TEST(Printouts, WithoutAReferenceGoByTallyAndTitle) {
  Record fees = item_of("Uppräkning av arvoden för förtroendevalda", "Omröstningen utfaller med 3 Ja mot 2 Nej.");
  Record same_tally = item_of("Taxa för vatten", "Omröstningen utfaller med 3 Ja mot 2 Nej.");
  const std::vector<Record*> items{&same_tally, &fees};
  EXPECT_EQ(attach_printouts(items, read_printouts(lines_of(kPrintouts))).size(), 1U);
  EXPECT_EQ(std::get<MinutesItem>(fees.facts).votes.at(0).ballots.size(), 7U);
  EXPECT_TRUE(std::get<MinutesItem>(same_tally.facts).votes.at(0).ballots.empty());
}

Pages read_real(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::stringstream bytes;
  bytes << in.rdbuf();
  auto pages = read_pages(bytes.str(), path.filename().string());
  return pages ? std::move(*pages) : Pages{};
}

// Every list of real minutes: its rows counted are the totals it prints.
TEST(Printouts, OfRealMinutesAddUp) {
  const std::filesystem::path folder =
      std::filesystem::path(AKT_SOURCE_DIR).parent_path().parent_path() / "shared/real/goteborg";
  if (!std::filesystem::exists(folder)) GTEST_SKIP() << "no real minutes at " << folder;
  size_t lists = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    const Pages pages = read_real(entry.path());
    for (const Printout& printout : read_printouts(pages.lines)) {
      ++lists;
      EXPECT_EQ(printout.vote.agrees, true) << entry.path() << " bilaga " << printout.appendix;
      EXPECT_EQ(printout.vote.seats, 81) << entry.path() << " bilaga " << printout.appendix;
      for (const Ballot& ballot : printout.vote.ballots) {
        EXPECT_TRUE(ballot.party.has_value()) << ballot.voter;
        EXPECT_NE(ballot.voter.find(' '), std::string::npos) << ballot.voter;
      }
    }
  }
  EXPECT_GT(lists, 15U);
}

}  // namespace
}  // namespace akt
