#include "importers/worker/protocol.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

#include "corpus/text/error.h"
#include "corpus/text/unicode.h"

namespace akt {
namespace {

// Header: magic, error code plus one or zero, record count, lengths of three texts; then the texts: media type of an
// answer, or name, message and hint of an error. A record: its length, its bytes. The end: a length that none has.
constexpr uint32_t kMagic = 0x31544B41;  // "AKT1"
constexpr uint32_t kEnd = 0xFFFFFFFF;
constexpr size_t kHeaderBytes = 24;
constexpr size_t kLongestText = 1 << 16;

void put(std::string& out, uint32_t value) {
  for (int shift = 0; shift < 32; shift += 8) out += static_cast<char>(value >> shift & 0xFF);
}

bool write_all(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(fd, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    bytes.remove_prefix(static_cast<size_t>(written));
  }
  return true;
}

std::string header(uint32_t status, uint32_t count, std::string_view a, std::string_view b, std::string_view c) {
  std::string out;
  for (const uint32_t value : {kMagic, status, count}) put(out, value);
  for (const std::string_view text : {a, b, c}) put(out, static_cast<uint32_t>(std::min(text.size(), kLongestText)));
  for (const std::string_view text : {a, b, c}) out += text.substr(0, kLongestText);
  return out;
}

bool known_code(uint32_t value) { return value <= static_cast<uint32_t>(ErrorCode::withdrawn); }

}  // namespace

bool write_answer(int fd, const Result<ReadAnswer>& answer) {
  if (!answer) {
    const Error& error = answer.error();
    std::string out = header(static_cast<uint32_t>(error.code) + 1, 0, "", error.message, error.hint);
    put(out, kEnd);
    return write_all(fd, out);
  }
  if (!write_all(fd, header(0, static_cast<uint32_t>(answer->records.size()), answer->media_type, "", "")))
    return false;
  for (const std::string& record : answer->records) {
    std::string length;
    put(length, static_cast<uint32_t>(std::min<size_t>(record.size(), kEnd - 1)));
    if (!write_all(fd, length) || !write_all(fd, record)) return false;
  }
  std::string end;
  put(end, kEnd);
  return write_all(fd, end);
}

std::optional<uint32_t> AnswerParser::number(size_t at) const {
  if (pending_.size() < used_ + at + 4) return std::nullopt;
  uint32_t value = 0;
  for (size_t i = 0; i < 4; ++i)
    value |= static_cast<uint32_t>(static_cast<unsigned char>(pending_[used_ + at + i])) << (8 * i);
  return value;
}

bool AnswerParser::parse_header() {
  if (pending_.size() < used_ + kHeaderBytes) return false;
  std::array<uint32_t, 6> values{};
  for (size_t i = 0; i < values.size(); ++i) values[i] = *number(i * 4);
  const auto [magic, status, count, a, b, c] = values;
  if (magic != kMagic || (status > 0 && !known_code(status - 1)) || std::max({a, b, c}) > kLongestText) {
    state_ = State::nonsense;
    return false;
  }
  if (count > limits_->records) {
    state_ = State::too_much;
    return false;
  }
  const size_t texts = size_t{a} + b + c;
  if (pending_.size() < used_ + kHeaderBytes + texts) return false;
  const std::string_view all = std::string_view(pending_).substr(used_ + kHeaderBytes, texts);
  if (!valid_utf8(all)) {
    state_ = State::nonsense;
    return false;
  }
  if (status > 0)
    error_ = Error{static_cast<ErrorCode>(status - 1), std::string(all.substr(a, b)),
                   std::string(all.substr(size_t{a} + b))};
  answer_.media_type = all.substr(0, a);
  expected_ = count;
  used_ += kHeaderBytes + texts;
  header_ = true;
  return true;
}

bool AnswerParser::parse_record() {
  const std::optional<uint32_t> length = number(0);
  if (!length) return false;
  if (*length == kEnd) {
    used_ += 4;
    const bool whole = answer_.records.size() == expected_ && used_ == pending_.size();
    state_ = whole ? State::complete : State::nonsense;
    return false;
  }
  if (answer_.records.size() >= expected_) {
    state_ = State::nonsense;
    return false;
  }
  if (*length > limits_->record_bytes) {
    state_ = State::too_much;
    return false;
  }
  if (pending_.size() < used_ + 4 + *length) return false;
  std::string record = pending_.substr(used_ + 4, *length);
  if (!valid_utf8(record)) {
    state_ = State::nonsense;
    return false;
  }
  answer_.records.push_back(std::move(record));
  used_ += 4 + size_t{*length};
  return true;
}

bool AnswerParser::parse_one() { return header_ ? parse_record() : parse_header(); }

AnswerParser::State AnswerParser::feed(std::string_view bytes) {
  if (state_ == State::complete && !bytes.empty()) state_ = State::nonsense;
  if (state_ != State::more) return state_;
  seen_ += bytes.size();
  if (seen_ > limits_->output_bytes) return state_ = State::too_much;
  pending_ += bytes;
  while (parse_one()) {
  }
  // What is parsed is let go now and then, so that the work stays linear.
  if (used_ > (1U << 20) && used_ * 2 > pending_.size()) {
    pending_.erase(0, used_);
    used_ = 0;
  }
  return state_;
}

Result<ReadAnswer> AnswerParser::take() {
  if (error_) return tl::unexpected(std::move(*error_));
  return std::move(answer_);
}

}  // namespace akt
