#include "tools/import/intake.h"

#include "corpus/text/clock.h"
#include "corpus/text/error.h"

namespace akt {
namespace {

// What is taken in, made durable and committed together.
constexpr size_t kBatchFiles = 256;
constexpr int64_t kBatchBytes = int64_t{32} << 20;

int64_t nanoseconds(const timespec& time) { return int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec; }

void note_state(FileRow& row, const struct stat& state) {
  row.size = state.st_size;
  row.mtime_ns = nanoseconds(state.st_mtim);
  row.ctime_ns = nanoseconds(state.st_ctim);
  row.inode = static_cast<int64_t>(state.st_ino);
}

// Whether the file is, without reading it, the one we saw. A change in the moment we looked could leave no trace in its
// times, so a file that had just been touched then is read again.
bool same_state(const FileRow& row, const struct stat& state) {
  return row.size == state.st_size && row.mtime_ns == nanoseconds(state.st_mtim) &&
         row.ctime_ns == nanoseconds(state.st_ctim) && row.inode == static_cast<int64_t>(state.st_ino) &&
         row.ctime_ns / 1'000'000'000 + 2 < row.last_seen;
}

FileOutcome as_before(const FileRow& row) {
  if (row.status == FileStatus::failed)
    return {row.name, outcome_without_records(row.reason), row.reason, row.message, 0};
  return {row.name, Outcome::unchanged, {}, {}, 0};
}

}  // namespace

bool Intake::worth_retrying(const FileRow& row) const {
  return row.status == FileStatus::failed && (options_.retry || row.read_by != software_version());
}

Result<FileOutcome> Intake::refuse(const Found& file, const Error& error) {
  const FileOutcome outcome{file.name, Outcome::failed, std::string(error_name(error.code)), error.message, 0};
  auto latest = ledger_.latest(file.path.native());
  if (!latest) return pass_on(latest);
  // A file that could be read before and can't be now keeps its row: its records are no less true.
  if (*latest && !(*latest)->sha256.empty()) return outcome;
  FileRow row = latest->value_or(FileRow{});
  row.path = file.path.native();
  row.name = file.name;
  note_state(row, file.state);
  row.status = FileStatus::failed;
  row.reason = outcome.reason;
  row.message = outcome.message;
  row.last_seen = seconds_now();
  if (row.id != 0) {
    if (auto updated = ledger_.update(row); !updated) return pass_on(updated);
  } else {
    row.first_seen = row.last_seen;
    if (auto added = ledger_.add(row); !added) return pass_on(added);
  }
  return outcome;
}

Result<std::optional<FileOutcome>> Intake::settle_unopened(const Found& file) {
  if (file.problem) return refuse(file, *file.problem);
  const auto latest = ledger_.latest(file.path.native());
  if (!latest) return pass_on(latest);
  if (!*latest || (*latest)->sha256.empty() || !same_state(**latest, file.state) || worth_retrying(**latest))
    return std::nullopt;
  if (auto noted = ledger_.seen((*latest)->id, seconds_now()); !noted) return pass_on(noted);
  return as_before(**latest);
}

Result<void> Intake::decide_reader(Job& job) const {
  const auto holder = ledger_.with_content(job.row.sha256, FileStatus::indexed);
  if (!holder) return pass_on(holder);
  const auto first = ledger_.with_content(job.row.sha256, FileStatus::pending);
  if (!first) return pass_on(first);
  const auto older = ledger_.with_content(job.row.sha256, FileStatus::replaced);
  if (!older) return pass_on(older);
  job.to_read = !*holder && !*older && (!*first || (*first)->id == job.row.id);
  return {};
}

Result<Job> Intake::enter(const Found& file, const Taken& taken) {
  Job job;
  FileRow& row = job.row;
  row.path = file.path.native();
  const auto latest = ledger_.latest(file.path.native());
  if (!latest) return pass_on(latest);
  const auto withdrawn = ledger_.with_content(taken.sha256, FileStatus::withdrawn);
  if (!withdrawn) return pass_on(withdrawn);
  if (*withdrawn) {
    job.settled = {file.name, Outcome::failed, std::string(error_name(ErrorCode::withdrawn)),
                   "it was taken down and is not let in again", 0};
    return job;
  }
  if (*latest) {
    const FileRow& known = **latest;
    const bool same = known.sha256 == taken.sha256;
    if (same || known.sha256.empty())
      row = known;
    else
      row.version = known.version + 1;
    if (same && !worth_retrying(known)) {
      note_state(row, taken.state);
      row.last_seen = seconds_now();
      if (auto updated = ledger_.update(row); !updated) return pass_on(updated);
      job.settled = as_before(known);
      job.settled->name = file.name;
      return job;
    }
  }
  row.path = file.path.native();
  row.name = file.name;
  row.sha256 = taken.sha256;
  note_state(row, taken.state);
  row.status = FileStatus::pending;
  row.reason.clear();
  row.message.clear();
  row.municipality = options_.municipality;
  row.publication = options_.publication;
  row.last_seen = seconds_now();
  if (row.id != 0) {
    if (auto updated = ledger_.update(row); !updated) return pass_on(updated);
  } else {
    row.first_seen = row.last_seen;
    auto added = ledger_.add(row);
    if (!added) return pass_on(added);
    row.id = *added;
  }
  if (auto decided = decide_reader(job); !decided) return pass_on(decided);
  return job;
}

Result<void> Intake::choose(std::span<const Found> found, size_t& at, Batch& batch) {
  int64_t bytes = 0;
  for (; at < found.size() && batch.jobs.size() < kBatchFiles && bytes < kBatchBytes; ++at) {
    const Found& file = found[at];
    auto outcome = settle_unopened(file);
    if (!outcome) return pass_on(outcome);
    Job job;
    job.row.path = file.path.native();
    job.settled = std::move(*outcome);
    if (!job.settled) {
      auto taken = originals_.take(file.path);
      if (taken) {
        bytes += taken->size;
        batch.opened.push_back({batch.jobs.size(), &file});
        batch.originals.push_back(std::move(*taken));
      } else if (taken.error().code == ErrorCode::storage) {
        return pass_on(taken);
      } else {
        auto refused = refuse(file, taken.error());
        if (!refused) return pass_on(refused);
        job.settled = std::move(*refused);
      }
    }
    batch.jobs.push_back(std::move(job));
  }
  return {};
}

Result<Jobs> Intake::take_in(std::span<const Found> found, size_t& at) {
  if (auto begun = ledger_.begin(); !begun) return pass_on(begun);
  Batch batch;
  const auto all = [&]() -> Result<void> {
    if (auto chosen = choose(found, at, batch); !chosen) return chosen;
    if (auto settled = originals_.settle(batch.originals); !settled) return settled;
    for (size_t i = 0; i < batch.opened.size(); ++i) {
      auto job = enter(*batch.opened[i].file, batch.originals[i]);
      if (!job) return pass_on(job);
      batch.jobs[batch.opened[i].job] = std::move(*job);
    }
    return ledger_.commit();
  };
  if (auto done = all(); !done) {
    ledger_.rollback();
    return pass_on(done);
  }
  originals_.acknowledged();
  return std::move(batch.jobs);
}

Result<Jobs> Intake::left_pending() const {
  auto rows = ledger_.files_with(FileStatus::pending);
  if (!rows) return pass_on(rows);
  Jobs jobs;
  for (FileRow& row : *rows) {
    Job& job = jobs.emplace_back();
    job.row = std::move(row);
    if (auto decided = decide_reader(job); !decided) return pass_on(decided);
  }
  return jobs;
}

}  // namespace akt
