// Every warning of the table is raised by a paper that deserves it, and by none that doesn't; each is explained.
#include "corpus/model/warning.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <set>
#include <sstream>

#include "corpus/text/unicode.h"
#include "importers/formats/format.h"
#include "importers/readers/reader.h"
#include "tests/importers/formats/pages_of.h"

namespace akt {
namespace {

std::set<std::string> warnings_of(const std::string& bytes) {
  std::set<std::string> codes;
  const auto file = read_bytes(bytes, Context{});
  EXPECT_TRUE(file.has_value()) << (file ? "" : file.error().message);
  if (!file) return codes;
  for (const Record& record : file->records) codes.insert(record.warnings.begin(), record.warnings.end());
  return codes;
}

const std::string kHead =
    "Ekhults kommun\nKommunstyrelsen\nSAMMANTRÄDESPROTOKOLL\nSammanträdesdatum 2023-05-08\n\n"
    "Plats och tid: Kommunhuset, kl. 13.00-15.30\nBeslutande: Anna Ek (S), ordförande\nBo Lind (M)\n";

std::string item(const std::string& number, const std::string& more = {}) {
  return "\n§ " + number + " Dnr KS 2023/" + number + "0\nRemiss om skyltar nummer " + number +
         "\n\nBeslut\nKommunstyrelsen beslutar\natt lämna yttrandet som sitt eget.\n" + more;
}

std::string memo(const std::string& number, const std::string& more) {
  return "Ekhults kommun\nKommunkontoret\n\nTjänsteskrivelse\n2023-03-04\n" + number +
         "\nCykelväg vid Storgatan\n\nFörslag till beslut\nKommunstyrelsen föreslås besluta\natt bygga cykelvägen.\n\n"
         "Sammanfattning\nKommunkontoret har utrett en cykelväg längs Storgatan.\n" +
         more;
}

const std::string kRoll =
    "\nOmröstning\nJa-röst för avslag, nej-röst för bifall.\nMed 3 ja-röster mot 1 nej-röst beslutar kommunstyrelsen "
    "att "
    "avslå motionen.\nFöljande ledamöter röstar ja: Anna Ek (S) och Bo Lind (M).\n"
    "Följande ledamöter röstar nej: Cia Alm (V).\n";

const std::string kTable =
    "\nOmröstning\nJa-röst för avslag, nej-röst för bifall.\n\nLedamot             Parti   Ja    Nej   Avstår\n"
    "Anna Ek             S       X\nBo Lind             M       X\nCia Alm             V             X\n"
    "Dag Rask            C\nSUMMA                       2     1     0\n";

const std::string kDamagedPage =
    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    "2 0 obj<</Type/Pages/Count 2/Kids[3 0 R 9 0 R]>>endobj\n"
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n"
    "4 0 obj<</Length 46>>stream\nBT /F1 12 Tf 20 200 Td (En sida som ar hel) Tj ET \nendstream endobj\n"
    "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R/Size 6>>\n%%EOF\n";

struct WarningCase {
  const char* code;
  std::string deserves;
  std::string does_not;
};

std::vector<WarningCase> cases() {
  const std::string letter =
      "Ekhults kommun\n\nRemiss\n{}\nDiarienummer KS 2023/0882\n\nRemiss av förslag till skyltriktlinjer\n\n"
      "Kommunstyrelsen sänder förslaget på remiss. Svar ska ha kommit in senast den 28 februari 2023.\n"
      "Svaren sänds till registrator.\n";
  const auto dated = [&letter](const char* day) {
    std::string text = letter;
    return text.replace(text.find("{}"), 2, day);
  };
  return {
      {"ballots_unread", kHead + item("4", kTable), kHead + item("4")},
      {"deadline_before_issue_date", dated("2023-11-30"), dated("2023-01-30")},
      {"item_duplicate",
       kHead + item("4") + item("5") + "\n§ 5 Dnr KS 2023/51\nDetaljplan Sjövik\n\nBeslut\nPlanen antas.\n" + item("6"),
       kHead + item("4") + item("5")},
      {"item_missing", kHead + item("4") + item("5") + item("7"), kHead + item("4") + item("5") + item("6")},
      {"item_missing", kHead + "Justerade paragrafer: §§ 4-7\n" + item("4") + item("5") + item("6"),
       kHead + "Justerade paragrafer: §§ 4-6\n" + item("4") + item("5") + item("6")},
      {"last_appeal_differs",
       kHead + "ANSLAG/BEVIS\nDatum för anslags uppsättande: 2023-05-22\nSista datum för överklagande: 2023-06-01\n" +
           item("4"),
       kHead + "ANSLAG/BEVIS\nDatum för anslags uppsättande: 2023-05-22\nSista datum för överklagande: 2023-06-12\n" +
           item("4")},
      {"no_text_layer", test::file_bytes("scan.pdf"), test::file_bytes("columns.pdf")},
      {"notice_removed_early",
       kHead + "ANSLAG/BEVIS\nDatum för anslags uppsättande: 2023-05-22\nDatum för anslags nedtagande: 2023-06-02\n" +
           item("4"),
       kHead + "ANSLAG/BEVIS\nDatum för anslags uppsättande: 2023-05-22\nDatum för anslags nedtagande: 2023-06-13\n" +
           item("4")},
      {"personal_number", memo("Diarienummer KS 2023/0012", "Sökande är Ek, 811218-9876.\n"),
       memo("Diarienummer KS 2023/0012", "Sökande är föreningen, 802002-1234.\n")},
      {"pictures_unread", test::file_bytes("pasted-picture.pdf"), test::file_bytes("stamp.pdf")},
      {"reference_in_future",
       memo("Diarienummer KS 2023/0012", "\nBeslutsunderlag\nKommunfullmäktiges beslut 2032-01-31 § 16\n"),
       memo("Diarienummer KS 2023/0012", "\nBeslutsunderlag\nKommunfullmäktiges beslut 2022-01-31 § 16\n")},
      {"tally_disagrees", kHead + item("4", kRoll), kHead + item("4")},
      {"two_numbers", memo("Diarienummer KS 2023/0012\nDiarienummer KS 2021/0555", ""),
       memo("Diarienummer KS 2023/0012", "")},
      {"unknown_body",
       "Protokoll\nSammanträdesdatum 2023-05-08\n\n§ 1 Val\n\nBeslut\nAnna Ek väljs.\n\n§ 2 Rapport\n\n"
       "Beslut\nRapporten noteras.\n\n§ 3 Avslutning\n\nBeslut\nMötet avslutas.\n",
       kHead + item("4")},
      {"unknown_date", "Ekhults kommun\nKommunstyrelsen\nSAMMANTRÄDESPROTOKOLL\n" + item("4") + item("5") + item("6"),
       kHead + item("4")},
      {"unreadable_page", kDamagedPage, test::file_bytes("columns.pdf")},
  };
}

TEST(Warnings, AreRaisedByWhatDeservesThem) {
  // By the archive and by the inbox: tests/e2e/import_test.py, tests/e2e/mail_test.py.
  std::set<std::string> raised{"replaced_by_newer_version", "attachment_unreadable"};
  for (const WarningCase& each : cases()) {
    EXPECT_THAT(warnings_of(each.deserves), testing::Contains(each.code)) << each.deserves.substr(0, 2000);
    EXPECT_THAT(warnings_of(each.does_not), testing::Not(testing::Contains(each.code))) << each.code;
    raised.insert(each.code);
  }
  std::set<std::string> known;
  for (const WarningRow& row : warning_table()) known.emplace(row.code);
  EXPECT_EQ(raised, known);
}

// docs/WARNINGS.md: one heading for each code, its sentence under it, and some words of explanation.
TEST(Warnings, AreExplained) {
  std::ifstream file(std::string(AKT_SOURCE_DIR) + "/docs/WARNINGS.md");
  std::ostringstream held;
  held << file.rdbuf();
  const std::string page = collapse(held.str());
  const std::string text = held.str();
  std::vector<std::string> headings;
  for (const std::string_view line : split_lines(text))
    if (line.starts_with("## ")) headings.emplace_back(line.substr(3));
  std::vector<std::string> codes;
  for (const WarningRow& row : warning_table()) {
    codes.emplace_back(row.code);
    EXPECT_NE(page.find("## " + std::string(row.code) + " > " + std::string(row.text)), std::string::npos) << row.code;
  }
  EXPECT_EQ(headings, codes);
}

}  // namespace
}  // namespace akt
