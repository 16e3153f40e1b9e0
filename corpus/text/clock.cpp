#include "corpus/text/clock.h"

#include <array>
#include <chrono>
#include <ctime>

namespace akt {

Date today() {
  const std::chrono::year_month_day now{std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now())};
  return {static_cast<int>(now.year()), static_cast<int>(static_cast<unsigned>(now.month())),
          static_cast<int>(static_cast<unsigned>(now.day()))};
}

std::int64_t seconds_now() {
  return std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch()).count();
}

std::string utc_now() {
  const std::time_t now = seconds_now();
  std::tm parts{};
  ::gmtime_r(&now, &parts);
  std::array<char, 32> text{};
  return {text.data(), std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts)};
}

std::optional<std::int64_t> seconds_from_utc(std::string_view written) {
  const auto day = parse_iso(written.substr(0, 10));
  if (!day || written.size() != 20 || written[10] != 'T' || written[13] != ':' || written[16] != ':' ||
      written[19] != 'Z')
    return std::nullopt;
  const auto two = [&written](size_t at) -> int {
    const char a = written[at];
    const char b = written[at + 1];
    return a < '0' || a > '9' || b < '0' || b > '9' ? 99 : (a - '0') * 10 + (b - '0');
  };
  if (two(11) > 23 || two(14) > 59 || two(17) > 60) return std::nullopt;
  return std::int64_t{86400} * days_between({1970, 1, 1}, *day) + two(11) * 3600 + two(14) * 60 + two(17);
}

}  // namespace akt
