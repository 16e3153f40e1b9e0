// The papers among the seeds, read from their own lines: every fact that the gold file has for these kinds. The folder
// lies beside the repository and is no part of it; without it the cases skip.
#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "importers/formats/format.h"
#include "importers/readers/outline.h"
#include "importers/readers/papers.h"
#include "importers/readers/signals.h"

namespace akt {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;

class SeedPapers : public testing::Test {
 protected:
  // The lines of a seed from the first line that starts with `from` to the next that starts with `to`.
  bool load(const std::string& number, std::string_view from = {}, std::string_view to = {}) {
    const fs::path folder = fs::path(AKT_SOURCE_DIR).parent_path().parent_path() / "shared/seeds";
    const fs::path near = fs::path(AKT_SOURCE_DIR).parent_path() / "shared/seeds";
    for (const fs::path& place : {near, folder}) {
      std::error_code error;
      for (const auto& entry : fs::directory_iterator(place, error)) {
        if (entry.path().extension() != ".txt" || !entry.path().filename().string().starts_with(number)) continue;
        std::ifstream in(entry.path(), std::ios::binary);
        std::ostringstream bytes;
        bytes << in.rdbuf();
        auto read = read_pages(bytes.str(), entry.path().filename().string());
        if (!read) return false;
        pages_ = std::move(*read);
        cut(from, to);
        return true;
      }
    }
    return false;
  }

  Record read(Kind kind) const {
    Document document;
    document.kind = kind;
    document.lines = lines_;
    return read_paper(document, Context{});
  }

  std::span<const Line> lines_;

 private:
  void cut(std::string_view from, std::string_view to) {
    lines_ = pages_.lines;
    size_t begin = 0;
    while (!from.empty() && begin < lines_.size() && !lines_[begin].text.starts_with(from)) ++begin;
    size_t end = begin + 1;
    while (end < lines_.size() && (to.empty() || !lines_[end].text.starts_with(to))) ++end;
    lines_ = lines_.subspan(begin, end - begin);
  }

  Pages pages_;
};

#define LOAD(...) \
  if (!load(__VA_ARGS__)) GTEST_SKIP() << "the seeds are not beside the repository"

std::string iso(const Day& day) { return day ? day->iso() : "none"; }

TEST_F(SeedPapers, TheRemissLetter) {
  LOAD("000", {}, "§ 16");
  EXPECT_EQ(guess_kind(lines_).kind, Kind::consultation);
  const Record record = read(Kind::consultation);
  EXPECT_EQ(record.title, "Samverkansplan för Överenskommelsen med idéburen sektor");
  EXPECT_EQ(record.registry_number, "KS 2020/0882");
  EXPECT_EQ(iso(record.date), "2020-11-30");
  EXPECT_THAT(record.warnings, ElementsAre("deadline_before_issue_date"));
  const auto& letter = std::get<Consultation>(record.facts);
  EXPECT_EQ(iso(letter.deadline), "2020-02-28");
  EXPECT_EQ(letter.deadline_as_written, "den 28 februari 2020");
  EXPECT_EQ(letter.period_as_written, "1 december – 28 februari");
  EXPECT_EQ(letter.reply_to, "kommunkontoret@lund.se");
  EXPECT_THAT(letter.disposition,
              ElementsAre("Sammanfattning av synpunkterna", "Handlingsplanens samverkansområden",
                          "Processen för samverkan", "Organisation och struktur kring Lunds Överenskommelse"));
  EXPECT_THAT(letter.meetings, ElementsAre(Date{2021, 1, 12}, Date{2021, 1, 19}, Date{2021, 1, 26}));
  ASSERT_TRUE(letter.decided);
  EXPECT_EQ(letter.decided->body, "Kommunstyrelsens arbetsutskott");
  EXPECT_EQ(iso(letter.decided->date), "2020-11-23");
  ASSERT_TRUE(letter.contact);
  EXPECT_EQ(letter.contact->name, "Ulrika Dagård");
  EXPECT_EQ(letter.contact->role, "Samhällsstrateg social hållbarhet");
}

TEST_F(SeedPapers, TheOfficialMemo) {
  LOAD("000", "Samverkansplan för överenskommelsen med idéburen sektor - remiss",
       "Förslag till överenskommelse mellan");
  EXPECT_EQ(guess_kind(lines_).kind, Kind::official_memo);
  const Record record = read(Kind::official_memo);
  EXPECT_EQ(record.title, "Samverkansplan för överenskommelsen med idéburen sektor - remiss");
  EXPECT_EQ(iso(record.date), "2020-11-16");
  EXPECT_EQ(record.registry_number, "KS 2020/0882");
  EXPECT_THAT(record.registry_numbers, ElementsAre("KS 2020/0882"));
  ASSERT_EQ(record.references.size(), 4U);
  EXPECT_EQ(record.references[0].kind, "official_memo");
  EXPECT_EQ(record.references[1].kind, "action_plan");
  EXPECT_EQ(iso(record.references[1].date), "2020-01-11");
  EXPECT_EQ(record.references[2].body, "Kommunfullmäktige");
  EXPECT_EQ(record.references[2].item->text, "16");
  EXPECT_EQ(record.references[3].kind, "compact");
  EXPECT_EQ(iso(record.references[3].date), "2018-06-26");
  const auto& memo = std::get<OfficialMemo>(record.facts);
  EXPECT_EQ(memo.economic_consequences, "Förslaget medför inga ekonomiska konsekvenser i nuläget.");
  EXPECT_TRUE(memo.children && memo.children->starts_with("Ärendet berör barn."));
  ASSERT_EQ(memo.signers.size(), 2U);
  EXPECT_EQ(memo.signers[0].name, "Christoffer Nilsson");
  EXPECT_EQ(memo.signers[1].name, "Carin Hillåker");
  EXPECT_EQ(memo.signers[1].role, "Biträdande kommundirektör");
  EXPECT_EQ(memo.proposed_decision.size(), 1U);
}

TEST_F(SeedPapers, TheCompactInTheBundleAndAlone) {
  for (const char* number : {"000", "001"}) {
    LOAD(number, "Förslag till överenskommelse mellan", "Förslag till handlingsplan");
    EXPECT_EQ(guess_kind(lines_).kind, Kind::compact);
    const Record record = read(Kind::compact);
    EXPECT_EQ(record.title, "Förslag till överenskommelse mellan Lunds kommun och idéburen sektor");
    EXPECT_EQ(iso(record.date), "2018-06-26");
    const auto& facts = std::get<Plain>(record.facts);
    EXPECT_THAT(facts.principles, ElementsAre("Integritet och oberoende", "Öppenhet och insyn", "Kvalitet",
                                              "Långsiktighet", "Dialog", "Mångfald"));
    EXPECT_EQ(facts.commitments.size(), 7U);
  }
}

TEST_F(SeedPapers, TheActionPlan) {
  LOAD("000", "Förslag till handlingsplan");
  EXPECT_EQ(guess_kind(lines_).kind, Kind::action_plan);
  const Record record = read(Kind::action_plan);
  EXPECT_EQ(record.title, "Förslag till handlingsplan för Lunds Överenskommelse");
  EXPECT_EQ(iso(record.date), "none");
  const auto& facts = std::get<Plain>(record.facts);
  EXPECT_EQ(facts.version, "remissversion 2021 - 2024");
  EXPECT_THAT(facts.priority_areas,
              ElementsAre("Inkludering", "Hälsosamma levnadsvanor", "Hållbar utveckling med utgångspunkt i Agenda 2030",
                          "Demokrati, delaktighet och trygghet"));
}

TEST_F(SeedPapers, TheActionPlanInWrappedLines) {
  LOAD("002");
  EXPECT_EQ(guess_kind(lines_).kind, Kind::action_plan);
  const auto facts = std::get<Plain>(read(Kind::action_plan).facts);
  EXPECT_EQ(facts.priority_areas.size(), 4U);
  EXPECT_THAT(facts.outline, testing::Contains("Samverkansprocess"));
}

TEST_F(SeedPapers, ThePartnership) {
  LOAD("004");
  EXPECT_EQ(guess_kind(lines_).kind, Kind::civic_partnership);
  const Record record = read(Kind::civic_partnership);
  EXPECT_TRUE(record.title.starts_with("Överenskommelse om Idéburet Offentligt Partnerskap"));
  EXPECT_EQ(iso(record.date), "2019-06-10");
  EXPECT_EQ(record.registry_number, std::nullopt);
  const auto& contract = std::get<CivicPartnership>(record.facts);
  EXPECT_EQ(contract.activity, "RådRum");
  EXPECT_EQ(contract.public_party, "Socialförvaltningen i Lund");
  EXPECT_EQ(contract.non_profit_party, "Individuell människohjälp");
  EXPECT_EQ(iso(contract.period.from), "2019-07-01");
  EXPECT_EQ(iso(contract.period.to), "2021-06-30");
  EXPECT_EQ(iso(contract.review_by), "2021-01-31");
  ASSERT_EQ(contract.amounts.size(), 2U);
  EXPECT_EQ(contract.amounts[0].sek, 520000);
  EXPECT_EQ(iso(contract.amounts[0].to), "2020-06-30");
  EXPECT_EQ(contract.amounts[1].sek, 400000);
  EXPECT_EQ(iso(contract.amounts[1].from), "2020-07-01");
  EXPECT_EQ(contract.payouts_per_year, 2);
  EXPECT_EQ(contract.notice_months, 3);
  EXPECT_EQ(contract.sessions_per_year_at_least, 64);
  EXPECT_THAT(contract.reports, ElementsAre("half-yearly", "yearly"));
  EXPECT_EQ(contract.is_signed, false);
  EXPECT_THAT(contract.contacts, ElementsAre("Johan Larsson Boström", "Oliwer Karlsson", "Jenny Mark Ketter"));
  ASSERT_TRUE(contract.deciding_item);
  EXPECT_EQ(contract.deciding_item->body, "Kommunfullmäktige");
  EXPECT_EQ(contract.deciding_item->item->text, "16");
  EXPECT_THAT(contract.missing, ElementsAre("registry_number", "organisation_number", "signature_date"));
}

}  // namespace
}  // namespace akt
