#include "tests/search/archive_fixture.h"

namespace akt {

std::unique_ptr<TemporaryFolder> ArchiveTest::folder_;
std::unique_ptr<SearchEngine> ArchiveTest::engine_;

void ArchiveTest::SetUpTestSuite() {
  folder_ = std::make_unique<TemporaryFolder>();
  write_all(folder_->path() / "index", norrfors());
  auto engine = SearchEngine::open(folder_->path() / "index");
  ASSERT_TRUE(engine) << engine.error().message;
  engine_ = std::move(*engine);
}

void ArchiveTest::TearDownTestSuite() {
  engine_.reset();
  folder_.reset();
}

namespace {

Vote roll_call() {
  Vote vote;
  vote.role = "main";
  vote.decisive = true;
  vote.ja = 3;
  vote.nej = 2;
  vote.ballots = {{"Maja Ek Lind", {}, "S", "ja"},
                  {"Nils Bo", {}, "S", "ja"},
                  {"Sture Davander", "Eva Hög", "M", "nej"},
                  {"Ulla Grubešić", {}, "M", "nej"},
                  {"Åke Öst", {}, "C", "ja"}};
  return vote;
}

}  // namespace

std::vector<Record> norrfors() {
  std::vector<Record> all;
  const std::string kf = "Kommunfullmäktige";
  const std::string ks = "Kommunstyrelsen";
  const std::string au = "Kommunstyrelsens arbetsutskott";

  Record compact =
      decision("norrfors-kf-2019-01-31-16", kf, "2019-01-31", "16",
               "Överenskommelse om samverkan mellan kommunen och idéburen sektor",
               "Sammanfattning\nStyrgruppen har tagit fram ett förslag till överenskommelse med de idéburna "
               "organisationerna.\nLedamöterna yttrar sig. Beslutet i kommunstyrelsen den 5 december 2018, "
               "§ 361, gäller KS 2015/0004.\nKommunfullmäktige beslutar att anta överenskommelsen.",
               "KS 2016/0688");
  minutes(compact).decision = {"att anta överenskommelsen"};
  minutes(compact).outcome = "approved";
  minutes(compact).votes = {roll_call()};
  minutes(compact).proposals = {{{{"Maja Ek Lind", "S", {}}}, "yrkar bifall till förslaget", "approve"},
                                {{{"Sture Davander", "M", {}}}, "yrkar återremiss av ärendet", "refer_back"}};
  minutes(compact).speakers = {{"Maja Ek Lind", "S", {}}};
  minutes(compact).reservations = {"Vänsterpartiet reserverar sig mot beslutet"};
  all.push_back(compact);

  Record plan =
      decision("norrfors-ksau-2020-11-23-442", au, "2020-11-23", "442", "Samverkansplan för överenskommelsen - remiss",
               "Arbetsutskottet beslutar att skicka samverkansplanen på remiss till nämnderna och till "
               "idéburen sektor. Planen hör till beslutet KS 2016/0688.",
               "KS 2020/0882");
  minutes(plan).outcome = "approved";
  all.push_back(plan);

  Record school = decision(
      "norrfors-ks-2020-03-04-12", ks, "2020-03-04", "12", "Budgetuppföljning för skolorna",
      "Kommunstyrelsen antog budgetuppföljningen. Böckerna till grundskolan kostar 520 000 kronor.", "KLK 2020-00317");
  minutes(school).outcome = "noted";
  all.push_back(school);

  Record refused = decision("norrfors-ks-2020-03-04-13", ks, "2020-03-04", "13", "Bygglov vid Storgatan",
                            "Kommunstyrelsen avslog ansökan om bygglov. Sture Davander (M) deltar inte.", "SBN 2020/5");
  minutes(refused).outcome = "rejected";
  all.push_back(refused);

  Record memo = paper("norrfors-tjansteskrivelse-2020-11-16", Kind::official_memo, "Samverkansplan - remiss",
                      "Kommunkontoret föreslår att samverkansplanen skickas på remiss. Avtal saknas. "
                      "Kultur- och fritidsnämnden har yttrat sig. Kontakta e-post kansli@norrfors.example.");
  memo.date = parse_iso("2020-11-16");
  memo.registry_number = "KS 2020/0882";
  memo.registry_numbers = {"KS 2020/0882"};
  OfficialMemo memo_facts;
  memo_facts.signers = {{"Karin Alm Berg", {}, "kommundirektör"}};
  memo.facts = memo_facts;
  all.push_back(memo);

  Record answer =
      paper("norrfors-remissvar-hembygd", Kind::consultation_response, "Yttrande från Norrfors hembygdsförening",
            "Föreningen avstyrker förslaget. Avtalet bör skrivas om så att ideburen verksamhet får plats.");
  answer.date = parse_iso("2021-02-10");
  answer.registry_number = "2020/0882";
  answer.registry_numbers = {"2020/0882"};
  ConsultationResponse response;
  response.respondent = "Norrfors hembygdsförening";
  response.stance = "opposes";
  answer.facts = response;
  all.push_back(answer);

  Record contract =
      paper("norrfors-iop-2019-06-10", Kind::civic_partnership, "Idéburet offentligt partnerskap Rådhuset",
            "Avtalet gäller mellan socialförvaltningen och Röda Korset i Norrfors. Ersättningen är 520000 kr.");
  contract.date = parse_iso("2019-06-10");
  CivicPartnership partnership;
  partnership.public_party = "Socialförvaltningen";
  partnership.non_profit_party = "Röda Korset i Norrfors";
  partnership.amounts = {{520000, {}, {}, "520 000 kronor"}};
  contract.facts = partnership;
  all.push_back(contract);

  Record appendix = paper("norrfors-bilaga", Kind::appendix, "Bilaga 2",
                          "samverkan samverkan samverkan samverkan i en bilaga om samverkan och åter samverkan.");
  appendix.date = parse_iso("2020-11-16");
  all.push_back(appendix);

  Record long_minutes =
      paper("norrfors-rapport", Kind::report, "Granskning av avfallshanteringen", "Inledning utan innehåll.");
  long_minutes.source.last_page = 3;
  long_minutes.pages.push_back({2, "Här står inget av vikt."});
  long_minutes.pages.push_back(
      {3, "Revisorerna bedömer att avfallshante-\nringen brister i upphandlingen av entreprenörer."});
  long_minutes.date = parse_iso("2018-05-02");
  all.push_back(long_minutes);

  Record twin = plan;
  twin.id = "norrfors-ksau-2020-11-23-442-2";
  twin.source = {"utdrag.pdf", "sha-utdrag", "application/pdf", 1, 1};
  twin.same_text_as = plan.id;
  all.push_back(twin);
  return all;
}

}  // namespace akt
