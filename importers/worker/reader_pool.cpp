#include "importers/worker/reader_pool.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <deque>
#include <vector>

#include "importers/worker/channel.h"
#include "importers/worker/ending.h"

namespace akt {
namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::seconds kBuryTime{10};  // for a nursery to report a killed reader
constexpr int kRestarts = 3;                   // of one lane's nursery
constexpr int kPipeBytes = 1 << 20;

// A file to read, or why not.
Result<Descriptor> opened(const std::filesystem::path& path, uint64_t largest) {
  Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
  if (!file) return fail(ErrorCode::unreadable, path.string() + ": " + std::strerror(errno));
  struct stat stat {};
  if (fstat(file.get(), &stat) != 0) return fail(ErrorCode::unreadable, path.string() + ": " + std::strerror(errno));
  if (!S_ISREG(stat.st_mode)) return fail(ErrorCode::unreadable, path.string() + ": not a file");
  if (stat.st_size == 0) return fail(ErrorCode::empty, "the file is empty");
  if (static_cast<uint64_t>(stat.st_size) > largest)
    return fail(ErrorCode::limit, "the file has " + std::to_string(stat.st_size >> 20) + " MB, more than is read");
  return file;
}

}  // namespace

// One nursery and what it is reading.
struct Lane {
  Nursery nursery;
  int restarts = 0;
  bool busy = false;
  ReadJob job;
  Descriptor answer;  // the reader's bytes come here
  std::optional<AnswerParser> parser;
  std::optional<Ending> ending;
  std::optional<Error> stopped;  // why the parent had it killed
  Clock::time_point began;
  Clock::time_point deadline;

  bool dead() const { return !nursery.channel; }
};

class ReaderPool::State {
 public:
  State(size_t readers, ReaderLimits limits, ReaderWork work) : limits_(limits), work_(std::move(work)) {
    lanes_.resize(std::max<size_t>(readers, 1));
    for (Lane& lane : lanes_) lane.nursery = start_nursery(limits_, work_);
  }

  ~State() {
    for (Lane& lane : lanes_) end_nursery(lane);
  }

  void submit(ReadJob job) {
    waiting_.push_back(std::move(job));
    dispatch();
  }

  size_t pending() const {
    return waiting_.size() + done_.size() +
           static_cast<size_t>(std::count_if(lanes_.begin(), lanes_.end(), [](const Lane& lane) { return lane.busy; }));
  }

  std::optional<ReadResult> next() {
    // Time in which nobody took what readers had to say is not theirs.
    const Clock::time_point now = Clock::now();
    for (Lane& lane : lanes_)
      if (lane.busy) lane.deadline += now - std::max(looked_, lane.began);
    while (done_.empty() && pending() > 0) {
      dispatch();
      if (!done_.empty()) break;
      watch();
    }
    looked_ = Clock::now();
    if (done_.empty()) return std::nullopt;
    ReadResult result = std::move(done_.front());
    done_.pop_front();
    return result;
  }

 private:
  void finish(const ReadJob& job, Result<ReadAnswer> answer, Clock::duration took) {
    done_.push_back({job.sequence, std::move(answer), took});
  }

  void dispatch() {
    while (!waiting_.empty()) {
      const auto lane = std::find_if(lanes_.begin(), lanes_.end(), [](const Lane& l) { return !l.busy && !l.dead(); });
      const bool all_dead = std::all_of(lanes_.begin(), lanes_.end(), [](const Lane& l) { return l.dead(); });
      if (lane == lanes_.end() && !all_dead) return;
      ReadJob job = std::move(waiting_.front());
      waiting_.pop_front();
      if (lane == lanes_.end())
        finish(job, fail(ErrorCode::crashed, "no reading process could be kept alive"), {});
      else
        start(*lane, std::move(job));
    }
  }

  void start(Lane& lane, ReadJob job) {
    Result<Descriptor> file = opened(job.path, limits_.file_bytes);
    if (!file) return finish(job, tl::unexpected(file.error()), {});
    if (job.note.size() > kLongestNote) return finish(job, fail(ErrorCode::bad_input, "a note of more than 32 kB"), {});
    std::array<int, 2> pipe{};
    if (pipe2(pipe.data(), O_CLOEXEC) != 0)
      return finish(job, fail(ErrorCode::unreadable, std::string("no descriptor left: ") + std::strerror(errno)), {});
    Descriptor answer(pipe[0]);
    const Descriptor writing(pipe[1]);
    fcntl(answer.get(), F_SETFL, O_NONBLOCK);
    fcntl(answer.get(), F_SETPIPE_SZ, kPipeBytes);  // as much as the system gives: fewer waits for the reader
    if (!send_order(lane.nursery.channel.get(), Order::read, job.note, file->get(), writing.get())) {
      waiting_.push_front(std::move(job));
      restart(lane);
      return;
    }
    lane.busy = true;
    lane.job = std::move(job);
    lane.answer = std::move(answer);
    lane.parser.emplace(limits_);
    lane.ending.reset();
    lane.stopped.reset();
    lane.began = Clock::now();
    lane.deadline = lane.began + limits_.wall;
  }

  void end_nursery(Lane& lane) {
    lane.nursery.channel.reset();
    if (lane.nursery.pid <= 0) return;
    kill(lane.nursery.pid, SIGKILL);  // its reader dies with it
    while (waitpid(lane.nursery.pid, nullptr, 0) < 0 && errno == EINTR) {
    }
    lane.nursery.pid = -1;
  }

  void restart(Lane& lane) {
    end_nursery(lane);
    if (lane.restarts++ < kRestarts) lane.nursery = start_nursery(limits_, work_);
  }

  // The nursery itself is gone or does not answer.
  void lose(Lane& lane) {
    const Error why =
        lane.stopped.value_or(Error{ErrorCode::crashed, "the reading process was killed from outside", {}});
    finish(lane.job, tl::unexpected(why), Clock::now() - lane.began);
    lane.busy = false;
    lane.answer.reset();
    restart(lane);
  }

  void stop(Lane& lane, Error why) {
    lane.stopped = std::move(why);
    lane.deadline = Clock::now() + kBuryTime;
    lane.answer.reset();
    if (!send_order(lane.nursery.channel.get(), Order::kill)) lose(lane);
  }

  void take_bytes(Lane& lane) {
    std::array<char, 1 << 16> block;
    for (;;) {
      const ssize_t got = ::read(lane.answer.get(), block.data(), block.size());
      if (got < 0 && errno == EINTR) continue;
      if (got < 0) return;  // nothing more now
      if (got == 0) return lane.answer.reset();
      const auto state = lane.parser->feed({block.data(), static_cast<size_t>(got)});
      if (state == AnswerParser::State::too_much)
        return stop(lane, {ErrorCode::limit, "reading it gave more than an answer may hold", {}});
      if (state == AnswerParser::State::nonsense)
        return stop(lane, {ErrorCode::crashed, "the reader's answer made no sense", {}});
    }
  }

  void take_ending(Lane& lane) {
    Ending ending;
    const Received received = receive_ending(lane.nursery.channel.get(), ending);
    if (received == Received::gone) return lose(lane);
    if (received == Received::not_yet) return;
    lane.ending = ending;
    if (lane.answer) take_bytes(lane);  // all it ever wrote is in the pipe
    if (!lane.busy) return;
    lane.answer.reset();
    Result<ReadAnswer> answer = lane.stopped ? Result<ReadAnswer>(tl::unexpected(*lane.stopped))
                                : clean(ending) && lane.parser->state() == AnswerParser::State::complete
                                    ? lane.parser->take()
                                    : Result<ReadAnswer>(tl::unexpected(error_of(ending, limits_)));
    finish(lane.job, std::move(answer), Clock::now() - lane.began);
    lane.busy = false;
  }

  void out_of_time(Lane& lane) {
    if (lane.stopped) return lose(lane);  // killed, and the nursery never said so
    const auto wall = limits_.wall.count();
    const std::string time = wall % 1000 == 0 ? std::to_string(wall / 1000) + " s" : std::to_string(wall) + " ms";
    stop(lane, {ErrorCode::limit, "reading it took longer than " + time, {}});
  }

  // Waits until a reader says something, ends, or is out of time.
  void watch() {
    std::vector<pollfd> watched;
    Clock::time_point first = Clock::time_point::max();
    for (const Lane& lane : lanes_) {
      watched.push_back({lane.busy ? lane.nursery.channel.get() : -1, POLLIN, 0});
      watched.push_back({lane.busy && lane.answer ? lane.answer.get() : -1, POLLIN, 0});
      if (lane.busy) first = std::min(first, lane.deadline);
    }
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(first - Clock::now()).count();
    const int timeout = static_cast<int>(std::clamp<int64_t>(left + 1, 0, 60'000));
    if (poll(watched.data(), watched.size(), timeout) < 0) return;  // EINTR: the caller's loop comes back
    for (size_t i = 0; i < lanes_.size(); ++i) {
      Lane& lane = lanes_[i];
      if (lane.busy && lane.answer && watched[i * 2 + 1].revents) take_bytes(lane);
      if (lane.busy && watched[i * 2].revents) take_ending(lane);
      if (lane.busy && Clock::now() >= lane.deadline) out_of_time(lane);
    }
  }

  ReaderLimits limits_;
  ReaderWork work_;
  std::vector<Lane> lanes_;
  std::deque<ReadJob> waiting_;
  std::deque<ReadResult> done_;
  Clock::time_point looked_ = Clock::now();
};

ReaderPool::ReaderPool(size_t readers, ReaderLimits limits, ReaderWork work)
    : state_(std::make_unique<State>(readers, limits, std::move(work))) {}
ReaderPool::~ReaderPool() = default;
void ReaderPool::submit(ReadJob job) { state_->submit(std::move(job)); }
size_t ReaderPool::pending() const { return state_->pending(); }
std::optional<ReadResult> ReaderPool::next() { return state_->next(); }

}  // namespace akt
