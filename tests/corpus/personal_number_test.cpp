#include "corpus/text/personal_number.h"

#include <gtest/gtest.h>

namespace akt {
namespace {

std::string masked(std::string text) {
  mask_personal_numbers(text);
  return text;
}

// Numbers that Skatteverket gives as examples or for tests.
TEST(PersonalNumber, EveryFormPeopleWriteThemIn) {
  const char* const forms[] = {
      "811218-9876", "19811218-9876", "198112189876", "8112189876", "811218+9876", "18811218+9876", "811218 9876",
      "19811218 9876", "811218 - 9876", "19811218 - 9876", "19 811218-9876", "1981-12-18-9876", "1981 12 18-9876",
      "1981 12 18 - 9876", "81-12-18-9876", "81 12 18-9876", "811218\u20139876", "811218\u20119876", "811218\u22129876",
      "811218 \u2013 9876", "811218\u00A0-\u00A09876", "811218-\n9876", "811218\n-9876", "1981\n1218-9876",
      "811218-98\n76", "19811218\n9876", "811218 -\r\n9876",
      // Set in letters apart, in pairs, and with a dash typed as two hyphens.
      "8 1 1 2 1 8 - 9 8 7 6", "1 9 8 1 1 2 1 8 - 9 8 7 6", "1 9 8 1 1 2 1 8-9 8 7 6", "81 12 18 - 98 76",
      "19 81 12 18-98 76", "811218--9876", "19811218 -- 9876",
      // Samordningsnummer: sixty days later.
      "701063-2391", "19701063-2391", "197010632391", "701063 2391", "701063-\n2391",
      // Right in form with a wrong check digit: suspect, and masked too.
      "811218-9877", "19811218-9870", "701063-2390",
      // Born after 1999.
      "000229-2384", "20000229-2384"};
  for (const std::string form : forms) {
    EXPECT_EQ(masked(form), kMaskedNumber) << form;
    EXPECT_EQ(masked("Beviljas Ek, " + form + ", bistånd."),
              "Beviljas Ek, " + std::string(kMaskedNumber) + ", bistånd.")
        << form;
    EXPECT_EQ(masked("(" + form + ")"), "(" + std::string(kMaskedNumber) + ")") << form;
    EXPECT_EQ(masked("1 " + form + "\n2 " + form),
              "1 " + std::string(kMaskedNumber) + "\n2 " + std::string(kMaskedNumber))
        << form;
  }
}

TEST(PersonalNumber, TheWordsAroundItDecideWhereDigitsAloneDoNot) {
  for (const std::string before : {"Personnummer: ", "personnr ", "Pnr: ", "pers.nr ", "Person-nr: ", "P-nr ",
                                   "Personnummer\n", "född ", "Samordningsnummer: "}) {
    EXPECT_EQ(masked(before + "8112189877"), before + std::string(kMaskedNumber));
    EXPECT_EQ(masked(before + "811218 - 9877"), before + std::string(kMaskedNumber));
    EXPECT_EQ(masked(before + "0002292384"), before + std::string(kMaskedNumber));
  }
  EXPECT_EQ(masked("Org.nr 811218-9876"), "Org.nr " + std::string(kMaskedNumber)) << "a sole trader's is its owner's";
  EXPECT_EQ(masked("Ek811218-9876"), "Ek" + std::string(kMaskedNumber));
  EXPECT_EQ(masked("ansökan_811218-9876.pdf"), "ansökan_" + std::string(kMaskedNumber) + ".pdf");
  EXPECT_EQ(masked("811218-9876/701063-2391"), std::string(kMaskedNumber) + "/" + std::string(kMaskedNumber));
}

TEST(PersonalNumber, OtherNumbersStay) {
  for (const std::string text :
       {"KS 2020/0882", "KSN-2016-1422", "2017KSM0604 301", "Dnr 2020-00345", "SLK-2024-00672", "Dnr 811218-9876",
        "Diarienummer: 811218-9876", "Ärendenr 240115-0017", "JO 7143-2022", "SFS 2017:725",
        // Organisation numbers: the third digit is 2 or more.
        "212000-1355", "Org.nr 556012-5790", "802002-1234", "16556012-5790",
        // Telephones.
        "070-123 45 67", "0701234567", "0701-23 45 67", "08-123 456 78", "+46 70 123 45 67", "046-35 50 00",
        "Tel 8112189876",
        // Giros and accounts.
        "5050-1055", "Bankgiro 991-1234", "Plusgiro 12 34 56-7", "SE45 5000 0000 0583 9825 7466",
        "8327-9, 123 456 789-0",
        // Days, spans, sums.
        "811 218 - 987 600 kr", "8112 18 - 98 76", "8 1 1 2 1 8 9 8 7 6", "8 1 1 2 1 8 - 9 8 7 7", "81 12 18 98 76",
        "2015-01-01–2015-12-31", "2015-01-01 - 2015-12-31", "811218--9877", "2024-01-31", "20240131",
        "2024-01-31 2024-02-28", "20240101-20241231", "2024-01-01--2024-12-31", "13.00-16.30", "1 811 218 987",
        "811 218 987 600 kr", "§§ 63-73",
        "991332-1234",    // no month 13
        "811232-9876",    // no day 32
        "811218-98765",   // too long
        "7811218-9876",   // begins earlier
        "1781121898761",  // thirteen digits
        "978-91-811218-9-6", "ISBN 978-91-8112-189-8", "9f8112189876ab", "Masthugget 712:39", "kl 1200\n2024-01-02"})
    EXPECT_EQ(masked(text), text);
}

TEST(PersonalNumber, SaysWhatItFound) {
  const auto found = find_personal_numbers("A 811218-9876, B 701063-2390.");
  ASSERT_EQ(found.size(), 2U);
  EXPECT_TRUE(found[0].certain);
  EXPECT_FALSE(found[0].coordination);
  EXPECT_EQ(found[0].begin, 2U);
  EXPECT_EQ(found[0].end, 13U);
  EXPECT_FALSE(found[1].certain);
  EXPECT_TRUE(found[1].coordination);
}

// Megabytes of what nearly is one: were any of them looked at from every digit on, this would never end.
TEST(PersonalNumber, HostileTextTakesLinearTime) {
  for (const std::string piece : {"1", "81-", "8 ", "811218 - ", "\xff"}) {
    std::string text;
    while (text.size() < 3'000'000) text += piece;
    EXPECT_TRUE(find_personal_numbers(text).empty()) << piece;
  }
}

}  // namespace
}  // namespace akt
