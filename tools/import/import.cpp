#include "tools/import/import.h"

#include <algorithm>
#include <memory>
#include <set>
#include <utility>

#include "corpus/model/warning.h"
#include "corpus/text/error.h"
#include "indexer/writer/index_writer.h"
#include "search/engine/engine.h"
#include "tools/import/intake.h"
#include "tools/import/placing.h"
#include "tools/import/publish.h"

namespace akt {
namespace {

namespace fs = std::filesystem;

constexpr size_t kReadAhead = 256;

FileOutcome outcome_of(const FileRow& row, int records, size_t replaced) {
  if (row.version == 1) return {row.name, Outcome::indexed, {}, {}, records};
  const std::string message = "version " + std::to_string(row.version) + "; " + std::to_string(replaced) +
                              (replaced == 1 ? " older record stays" : " older records stay") + ", marked as replaced";
  return {row.name, Outcome::new_version, {}, message, records};
}

// Which attachments of an e-mail could not be read, and why.
std::string unread_names(const Record& record) {
  std::string names;
  const auto name = [&names](const std::vector<Attachment>& attachments) {
    for (const Attachment& one : attachments)
      if (one.problem) names += (names.empty() ? " " : ", ") + one.name + " (" + *one.problem + ")";
  };
  if (const auto* response = std::get_if<ConsultationResponse>(&record.facts)) name(response->attachments);
  if (const auto* plain = std::get_if<Plain>(&record.facts)) name(plain->attachments);
  return names;
}

// A file that was read in part only says so in the ledger.
void note_gaps(FileRow& row, const std::vector<Record>& records) {
  for (const Record& record : records)
    for (const std::string& code : record.warnings) {
      const WarningRow* warning = warning_row(code);
      if (warning == nullptr || !warning->about_file) continue;
      row.reason = code;
      row.message = std::string(warning->text) + unread_names(record);
      return;
    }
}

class Import {
 public:
  Import(Archive& archive, FileReader& reader, const ImportListener& listener, WriterOptions writing)
      : archive_(archive),
        ledger_(archive.ledger()),
        reader_(reader),
        listener_(listener),
        writing_(writing),
        placing_(archive.ledger()) {}

  Result<ImportSummary> paths(std::span<const fs::path> paths, const ImportOptions& options);
  Result<ImportSummary> everything_again(const PublicationRules& rules);

 private:
  void ask(const Job& job);
  // Decisions made by hand are carried out and known before anything is read.
  Result<void> follow(const PublicationRules& rules);
  // A batch's readings into the index, and only then into the ledger.
  Result<void> finish(Jobs jobs);
  Result<void> settle(Job& job);
  Result<void> settle_twin(Job& job);
  void note_failure(Job& job, std::string reason, std::string message);
  Result<void> accept(Job& job, Reading reading);
  Result<void> mark_standing();
  Result<IndexWriter*> writer();
  void tell(const FileOutcome& outcome);

  Archive& archive_;
  Ledger& ledger_;
  FileReader& reader_;
  const ImportListener& listener_;
  WriterOptions writing_;
  Placing placing_;
  std::unique_ptr<IndexWriter> writer_;
  Standing standing_;                // changed by this batch; the index is told at its end
  std::set<std::string> completed_;  // paths that were left pending and are done
  ImportSummary summary_;
  int64_t done_ = 0;
  int64_t total_ = 0;
};

Result<IndexWriter*> Import::writer() {
  if (!writer_) {
    auto opened = IndexWriter::open(archive_.index(), writing_);
    if (!opened) return pass_on(opened);
    writer_ = std::move(*opened);
  }
  return writer_.get();
}

Result<void> Import::follow(const PublicationRules& rules) {
  if (auto done = carry_out_decisions(archive_); !done) return pass_on(done);
  const auto made = decisions(archive_.folder());
  if (!made) return pass_on(made);
  placing_.follow(rules, last_decisions(*made));
  return {};
}

void Import::tell(const FileOutcome& outcome) {
  ++summary_.files[outcome.outcome];
  summary_.records += outcome.records;
  listener_.file(outcome);
  listener_.progress(++done_, total_);
}

void Import::ask(const Job& job) {
  if (job.to_read) reader_.ask({archive_.originals().path_of(job.row.sha256), job.row.name, job.row.municipality});
}

void Import::note_failure(Job& job, std::string reason, std::string message) {
  job.row.status = FileStatus::failed;
  job.row.reason = std::move(reason);
  job.row.message = std::move(message);
  job.settled = {job.row.name, outcome_without_records(job.row.reason), job.row.reason, job.row.message, 0};
}

Result<void> Import::settle_twin(Job& job) {
  FileRow& row = job.row;
  const auto holder = ledger_.with_content(row.sha256, FileStatus::indexed);
  if (!holder) return pass_on(holder);
  const auto older = ledger_.with_content(row.sha256, FileStatus::replaced);
  if (!older) return pass_on(older);
  const auto failed = ledger_.with_content(row.sha256, FileStatus::failed);
  if (!failed) return pass_on(failed);
  if (*holder) {
    row.status = FileStatus::duplicate;
    row.message = "the same bytes as " + (*holder)->name;
    row.media_type = (*holder)->media_type;
    job.settled = {row.name, Outcome::duplicate, {}, row.message, 0};
  } else if (*older) {
    row.status = FileStatus::indexed;
    row.media_type = (*older)->media_type;
    const size_t replaced_before = standing_.replaced.size();
    if (auto revived = placing_.revive(row, **older, standing_); !revived) return revived;
    job.settled = outcome_of(row, 0, standing_.replaced.size() - replaced_before);
  } else if (*failed) {
    note_failure(job, (*failed)->reason, (*failed)->message);
  } else {
    note_failure(job, std::string(error_name(ErrorCode::unreadable)), "the file it is a copy of was not read");
  }
  return {};
}

Result<void> Import::accept(Job& job, Reading reading) {
  FileRow& row = job.row;
  row.media_type = std::move(reading.media_type);
  if (row.status != FileStatus::replaced) row.status = FileStatus::indexed;
  row.reason.clear();
  row.message.clear();
  const size_t replaced_before = standing_.replaced.size();
  if (auto placed = placing_.place(row, reading.records, standing_); !placed) return placed;
  job.settled = outcome_of(row, static_cast<int>(reading.records.size()), standing_.replaced.size() - replaced_before);
  note_gaps(row, reading.records);
  if (!row.reason.empty() && job.settled->outcome == Outcome::indexed) {
    job.settled->reason = row.reason;
    job.settled->message = row.message;
  }
  const auto read = reading.records.size();
  std::erase_if(reading.records, [](const Record& record) { return record.publication == "withdrawn"; });
  if (reading.records.empty()) {
    row.status = FileStatus::withdrawn;
    job.settled = {row.name, Outcome::failed, std::string(error_name(ErrorCode::withdrawn)),
                   "what it says was taken down and is not let in again", 0};
  } else if (const auto held = read - reading.records.size(); held > 0) {
    job.settled->records = static_cast<int>(reading.records.size());
    job.settled->message = std::to_string(held) + (held == 1 ? " record" : " records") + " of it taken down before";
  }
  for (Record& record : reading.records) {
    if (row.status == FileStatus::replaced) record.warnings.emplace_back(kReplacedWarning);
    summary_.with_warnings += record.warnings.empty() ? 0 : 1;
  }
  auto index = writer();
  if (!index) return pass_on(index);
  return (*index)->replace_file(row.sha256, std::move(reading.records));
}

Result<void> Import::settle(Job& job) {
  if (job.settled) return {};
  if (!job.to_read) {
    if (auto settled = settle_twin(job); !settled) return settled;
  } else {
    auto reading = reader_.next();
    job.row.read_by = software_version();
    if (reading && reading->records.empty()) reading = fail(ErrorCode::empty, "no text was found in it");
    if (!reading) {
      note_failure(job, std::string(error_name(reading.error().code)), reading.error().message);
    } else if (auto accepted = accept(job, std::move(*reading)); !accepted) {
      return accepted;
    }
  }
  return ledger_.update(job.row);
}

// A record in the index carries the warning exactly while its file has a newer version.
Result<void> Import::mark_standing() {
  const Standing changed = std::exchange(standing_, {});
  if (changed.replaced.empty() && changed.revived.empty()) return {};
  auto index = writer();
  if (!index) return pass_on(index);
  // What was revived and replaced within one batch is given its last state by the ledger.
  std::set<std::string> ids(changed.replaced.begin(), changed.replaced.end());
  ids.insert(changed.revived.begin(), changed.revived.end());
  if (auto committed = (*index)->commit(); !committed) return committed;
  auto engine = SearchEngine::open(archive_.index());
  if (!engine) return pass_on(engine);
  for (const std::string& id : ids) {
    const auto row = ledger_.record(id);
    if (!row) return pass_on(row);
    if (*row && (*row)->publication == "withdrawn") continue;
    auto record = (*engine)->fetch(id);
    if (!record) return pass_on(record);
    std::erase(record->warnings, kReplacedWarning);
    if (*row && !(*row)->replaced_by.empty()) record->warnings.emplace_back(kReplacedWarning);
    if (auto put = (*index)->replace_record(std::move(*record)); !put) return put;
  }
  return {};
}

Result<void> Import::finish(Jobs jobs) {
  // What an earlier import had left was told when it was completed, a moment ago.
  std::erase_if(jobs, [this](const Job& job) { return job.settled && completed_.erase(job.row.path) > 0; });
  if (std::all_of(jobs.begin(), jobs.end(), [](const Job& job) { return job.settled.has_value(); })) {
    for (const Job& job : jobs) tell(*job.settled);
    return {};
  }
  if (auto begun = ledger_.begin(); !begun) return begun;
  const auto all = [&]() -> Result<void> {
    for (Job& job : jobs)
      if (auto settled = settle(job); !settled) return settled;
    if (auto marked = mark_standing(); !marked) return marked;
    if (writer_)
      if (auto committed = writer_->commit(); !committed) return committed;
    return ledger_.commit();
  };
  if (auto done = all(); !done) {
    ledger_.rollback();
    return done;
  }
  for (const Job& job : jobs) tell(*job.settled);
  return {};
}

Result<ImportSummary> Import::paths(std::span<const fs::path> paths, const ImportOptions& options) {
  if (auto followed = follow(options.rules); !followed) return pass_on(followed);
  // An index that can't be written is told of before anything is taken in.
  if (auto index = writer(); !index) return pass_on(index);
  Intake intake(archive_, options);
  auto left = intake.left_pending();
  if (!left) return pass_on(left);
  summary_.completed = static_cast<int64_t>(left->size());
  const std::vector<Found> found = walk(paths, archive_.folder());
  total_ = static_cast<int64_t>(left->size() + found.size());
  for (const Job& job : *left) ask(job);
  std::set<std::string> completed;
  for (const Job& job : *left) completed.insert(job.row.path);
  if (auto finished = finish(std::move(*left)); !finished) return pass_on(finished);
  completed_ = std::move(completed);

  Jobs reading;  // asked for and not settled: while they are read, the next batch is taken in
  for (size_t at = 0; at < found.size() || !reading.empty();) {
    auto next = intake.take_in(found, at);
    if (!next) return pass_on(next);
    for (const Job& job : *next) ask(job);
    if (auto finished = finish(std::move(reading)); !finished) return pass_on(finished);
    reading = std::move(*next);
  }
  // Searching works from the first import on, also when nothing in it could be read.
  auto index = writer();
  if (!index) return pass_on(index);
  if (auto committed = (*index)->commit(); !committed) return pass_on(committed);
  return summary_;
}

Result<ImportSummary> Import::everything_again(const PublicationRules& rules) {
  const auto made = decisions(archive_.folder());
  if (!made) return pass_on(made);
  placing_.follow(rules, last_decisions(*made));
  if (auto remembered = placing_.remember_ids(); !remembered) return pass_on(remembered);
  Jobs jobs;
  std::map<std::string, size_t> job_of;  // one file for each original: the one whose records it gave
  auto listed = ledger_.each_file([&](const FileRow& file) {
    if (file.sha256.empty() || file.status == FileStatus::duplicate || file.status == FileStatus::withdrawn) return;
    const auto [place, is_new] = job_of.emplace(file.sha256, jobs.size());
    if (is_new)
      jobs.push_back({file, true, std::nullopt});
    else if (placing_.had_records(file.id))
      jobs[place->second].row = file;
  });
  if (!listed) return pass_on(listed);
  total_ = static_cast<int64_t>(jobs.size());

  if (auto begun = ledger_.begin(); !begun) return pass_on(begun);
  const auto all = [&]() -> Result<void> {
    if (auto forgotten = ledger_.forget_all_records(); !forgotten) return forgotten;
    auto index = writer();
    if (!index) return pass_on(index);
    size_t asked = 0;
    for (size_t at = 0; at < jobs.size(); ++at) {
      for (; asked < std::min(jobs.size(), at + kReadAhead); ++asked) ask(jobs[asked]);
      if (auto settled = settle(jobs[at]); !settled) return settled;
      tell(*jobs[at].settled);
    }
    if (auto committed = (*index)->commit(); !committed) return committed;
    return ledger_.commit();
  };
  if (auto done = all(); !done) {
    ledger_.rollback();
    return pass_on(done);
  }
  return summary_;
}

}  // namespace

Outcome outcome_without_records(std::string_view reason) {
  return reason == error_name(ErrorCode::no_document) ? Outcome::passed_over : Outcome::failed;
}

Result<ImportSummary> import_files(Archive& archive, FileReader& reader, std::span<const fs::path> paths,
                                   const ImportOptions& options, const ImportListener& listener) {
  return Import(archive, reader, listener, {}).paths(paths, options);
}

Result<ImportSummary> reindex(Archive& archive, FileReader& reader, const PublicationRules& rules,
                              const ImportListener& listener) {
  return Import(archive, reader, listener, {.rebuild = true}).everything_again(rules);
}

}  // namespace akt
