#include "search/http/problem.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "corpus/text/error.h"

namespace akt::http {
namespace {

struct StatusRow {
  int status;
  std::string_view name;
  std::string_view swedish;
  std::string_view english;
};

constexpr std::array<StatusRow, 13> kStatuses{{
    {400, "bad_request", "Frågan går inte att förstå", "The request can't be understood"},
    {404, "not_found", "Det finns inte här", "There is no such thing here"},
    {405, "method_not_allowed", "Bara läsning är möjlig", "Only reading is possible"},
    {406, "not_acceptable", "Den formen finns inte", "There is no such form"},
    {410, "gone", "Uppgiften är borttagen", "This has been taken down"},
    {413, "too_large", "Det är för mycket på en gång", "That is too much at once"},
    {414, "uri_too_long", "Adressen är för lång", "The address is too long"},
    {415, "unsupported", "Den sortens fil kan inte visas så", "That kind of file can't be shown so"},
    {416, "range_not_satisfiable", "Den delen finns inte", "There is no such part"},
    {422, "unusable", "Innehållet går inte att använda", "The content can't be used"},
    {431, "headers_too_large", "Förfrågan är för stor", "The request is too large"},
    {500, "error", "Något gick fel hos oss", "Something went wrong on our side"},
    {503, "unavailable", "Arkivet svarar inte just nu", "The archive does not answer right now"},
}};

const StatusRow& row_of(int status) {
  const auto found =
      std::find_if(kStatuses.begin(), kStatuses.end(), [status](const StatusRow& row) { return row.status == status; });
  return found == kStatuses.end() ? row_of(500) : *found;
}

std::string_view title_of(const StatusRow& row, Language language) {
  return language == Language::english ? row.english : row.swedish;
}

}  // namespace

Problem problem_of(int status, Language language, std::string detail) {
  const StatusRow& row = row_of(status);
  return {row.status, "/problem/" + std::string(row.name), std::string(title_of(row, language)), std::move(detail)};
}

Problem problem_of(const Error& error, Language language) {
  const int status = error_kind(error.code).http_status;
  Problem problem = problem_of(status, language);
  problem.type = "/problem/" + std::string(error_name(error.code));
  // What the caller asked for may be told back; what the server's disk looks like may not.
  const bool callers =
      error.code == ErrorCode::bad_input || error.code == ErrorCode::not_found || error.code == ErrorCode::ambiguous;
  if (callers) problem.detail = error.message;
  // What isn't found is told with a hint for the command line, which is none here.
  if (callers && error.code != ErrorCode::not_found && !error.hint.empty()) problem.detail += ": " + error.hint;
  return problem;
}

Response problem_json(const Problem& problem) {
  nlohmann::ordered_json body{{"type", problem.type}, {"title", problem.title}, {"status", problem.status}};
  if (!problem.detail.empty()) body["detail"] = problem.detail;
  Response response =
      answer(std::string(kProblem), body.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n");
  response.status = problem.status;
  return response;
}

}  // namespace akt::http
