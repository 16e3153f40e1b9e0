#include "tests/http/norrfors_archive.h"

#include <deque>
#include <fstream>
#include <map>

#include "tools/import/import.h"

namespace akt::http {

std::map<std::string, std::string> NorrforsFront::ids_;
std::unique_ptr<TemporaryFolder> NorrforsFront::folder_;
std::filesystem::path NorrforsFront::archive_;
std::unique_ptr<Front> NorrforsFront::internal_;
std::unique_ptr<Front> NorrforsFront::public_;

namespace {

// Each file holds one record, known by the file's name.
class OneRecordAFile : public FileReader {
 public:
  std::map<std::string, Record> records;
  void ask(ReadRequest request) override { asked_.push_back(std::move(request)); }
  Result<Reading> next() override {
    const ReadRequest request = std::move(asked_.front());
    asked_.pop_front();
    const auto found = records.find(std::filesystem::path(request.name).filename().native());
    if (found == records.end()) return fail(ErrorCode::damaged, "not a paper");
    Reading reading;
    reading.media_type = "text/plain";
    reading.records.push_back(found->second);
    return reading;
  }

 private:
  std::deque<ReadRequest> asked_;
};

Record hostile() {
  Record record = decision("norrfors-hostile", kHostile, "2022-02-02", "7", kHostile, std::string(kHostile) + " elakt",
                           "KS 2022/0007");
  record.municipality = kHostile;
  record.warnings = {kHostile};
  MinutesItem& item = minutes(record);
  item.decision = {kHostile};
  item.outcome = kHostile;
  item.proposals = {{{{kHostile, kHostile, {}}}, kHostile, "approve"}};
  item.speakers = {{kHostile, kHostile, {}}};
  item.reservations = {kHostile};
  item.separate_statements = {kHostile};
  item.dispatched_to = {kHostile};
  Vote vote;
  vote.role = "main";
  vote.ja = 1;
  vote.nej = 1;
  vote.ja_means = kHostile;
  vote.nej_means = kHostile;
  vote.by_party[kHostile].ja = 1;
  vote.by_party["M"].nej = 1;
  vote.ballots = {{kHostile, kHostile, kHostile, "ja"}, {"Nils Bo", {}, "M", "nej"}};
  item.votes = {vote};
  record.references = {{kHostile, {}, {}, kHostile, {}, {}, kHostile}};
  return record;
}

Record remiss() {
  Record record = paper("norrfors-remiss", Kind::consultation, "Remiss av samverkansplanen",
                        "Samverkansplanen skickas på remiss. Svara senast den 28 februari 2021.");
  record.date = parse_iso("2020-11-30");
  record.registry_number = "KS 2020/0882";
  record.registry_numbers = {"KS 2020/0882"};
  Consultation facts;
  facts.deadline = parse_iso("2021-02-28");
  facts.invited = {"Norrfors hembygdsförening", "Tekniska nämnden"};
  facts.disposition = {"Syfte"};
  record.facts = facts;
  return record;
}

Record meeting() {
  Record record =
      paper("norrfors-kf-2019-01-31", Kind::meeting, "Kommunfullmäktige 2019-01-31", "Närvarande ledamöter");
  record.body = "Kommunfullmäktige";
  record.date = parse_iso("2019-01-31");
  Meeting facts;
  facts.items = "15-17";
  facts.chair = "Åke Öst";
  facts.attendance = {{"Maja Ek Lind", "S", "member", {}, {}, {}, {}, {}, false}};
  facts.notice = {parse_iso("2019-02-14"), parse_iso("2019-03-08"), parse_iso("2019-03-08")};
  record.facts = facts;
  return record;
}

}  // namespace

void NorrforsFront::SetUpTestSuite() {
  namespace fs = std::filesystem;
  folder_ = std::make_unique<TemporaryFolder>();
  archive_ = folder_->path() / "archive";
  OneRecordAFile reader;
  std::map<std::string, std::string> published;
  std::vector<Record> records = norrfors();
  records.push_back(hostile());
  records.push_back(remiss());
  records.push_back(meeting());
  for (Record& record : records) {
    const bool hidden = record.id == "norrfors-ks-2020-03-04-13" || record.id == "norrfors-rapport";
    const std::string level = hidden ? "internal" : record.id == "norrfors-remissvar-hembygd" ? "masked" : "public";
    const std::string name = record.id + ".txt";
    fs::create_directories(folder_->path() / level);
    std::ofstream(folder_->path() / level / name) << record.text() << "\n" << record.id << "\n";
    reader.records[name] = record;
  }
  std::ofstream(folder_->path() / "public" / "trasig.txt") << "this can't be read";
  auto opened = Archive::open(archive_, Access::create);
  ASSERT_TRUE(opened) << opened.error().message;
  for (const char* level : {"public", "masked", "internal"}) {
    ImportOptions options;
    options.publication = level;
    const std::vector<fs::path> paths{folder_->path() / level};
    const auto imported = import_files(*opened, reader, paths, options, {});
    ASSERT_TRUE(imported) << imported.error().message;
  }
  for (const Level level : {Level::internal, Level::open_to_all}) {
    FrontOptions options;
    options.archive = archive_;
    options.level = level;
    auto front = Front::open(options);
    ASSERT_TRUE(front) << front.error().message;
    (level == Level::internal ? internal_ : public_) = std::move(*front);
  }
  const auto named = internal_->holdings()->engine().for_each_hit([](const Hit& hit) {
    ids_[fs::path(hit.source.path).stem().native()] = hit.id;
    return true;
  });
  ASSERT_TRUE(named);
}

void NorrforsFront::TearDownTestSuite() {
  internal_.reset();
  public_.reset();
  folder_.reset();
}

std::string NorrforsFront::original_of(const std::string& file) {
  const auto record = everything().holdings()->engine().fetch(id_of(file));
  return record ? record->source.sha256 : std::string();
}

}  // namespace akt::http
