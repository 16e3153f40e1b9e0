#include "search/views/coverage_view.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "search/views/line.h"

namespace akt {
namespace {

struct Numbers {
  std::map<std::string, std::set<std::string>> days;  // with what tells the day's meetings apart
  std::map<std::string, std::set<int>> by_day;
  std::set<int> all;
  bool repeated = false;  // a number came back on another day: the series starts anew with each meeting
};

void add_holes(const std::set<int>& numbers, std::vector<Interval>& holes) {
  int before = numbers.empty() ? 0 : *numbers.begin() - 1;
  for (const int number : numbers) {
    if (number > before + 1) holes.push_back({before + 1, number - 1});
    before = number;
  }
}

// Papers that say neither series nor hour are of one of the others.
int64_t meetings_in(const std::set<std::string>& sittings) {
  return std::max<int64_t>(1, static_cast<int64_t>(sittings.size()) - (sittings.contains("") ? 1 : 0));
}

}  // namespace

Result<Coverage> coverage(const Ledger& ledger, const std::function<bool(const RecordRow&)>& shown) {
  Coverage out;
  auto counts = ledger.counts();
  if (!counts) return pass_on(counts);
  out.files = std::move(*counts);
  const auto files = ledger.troubled_files();
  if (!files) return pass_on(files);
  for (const FileRow& file : *files)
    out.troubled.push_back({file.name, std::string(status_name(file.status)), file.reason, file.message});

  std::map<std::tuple<std::string, std::string, int>, Numbers> series;
  auto read = ledger.each_record([&](const RecordRow& row) {
    if (shown && !shown(row)) return;
    ++out.records[std::string(kind_name(row.kind))];
    if (row.kind != Kind::minutes_item || row.body.empty() || row.date.size() < 4) return;
    Numbers& numbers = series[{row.municipality, row.body, leading_number(row.date)}];
    numbers.days[row.date].insert(row.party);
    const int number = leading_number(row.item);
    if (number == 0) return;
    const bool known_here = numbers.by_day[row.date].contains(number);
    if (!known_here && numbers.all.contains(number)) numbers.repeated = true;
    numbers.by_day[row.date].insert(number);
    numbers.all.insert(number);
  });
  if (!read) return pass_on(read);
  for (const auto& [key, numbers] : series) {
    ItemSeries row{std::get<0>(key), std::get<1>(key), std::get<2>(key), 0, 0, 0, 0, {}};
    for (const auto& [day, sittings] : numbers.days) row.meetings += meetings_in(sittings);
    for (const auto& [day, items] : numbers.by_day) {
      row.items += static_cast<int64_t>(items.size());
      if (numbers.repeated) add_holes(items, row.holes);
    }
    if (!numbers.repeated) add_holes(numbers.all, row.holes);
    if (!numbers.all.empty()) {
      row.first = *numbers.all.begin();
      row.last = *numbers.all.rbegin();
    }
    out.series.push_back(std::move(row));
  }
  return out;
}

}  // namespace akt
