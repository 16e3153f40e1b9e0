// Periods in contracts: two days, two months, years, or a day and how long from it.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "corpus/model/record.h"

namespace akt {

struct PeriodHit {
  Day from;
  Day to;
  size_t begin = 0;  // byte offsets in the text searched
  size_t end = 0;
};

// "2019-07-01 till 2020-06-30", "1 januari–31 december 2023", "fr.o.m. den 1 mars 2022 t.o.m. …", "juli 2022 – juni
// 2023", "från 1 mars 2022 och två år framåt". In order; linear.
std::vector<PeriodHit> find_periods(std::string_view text);

// "2022", "2022–2024", "åren 2022 och 2023" as calendar years. Years inside dates and numbers don't count.
std::vector<PeriodHit> find_years(std::string_view text);

Date plus_years(const Date& date, int years);
Date plus_months(const Date& date, int months);

// "tre (3) månaders", "3 månader", "ett halvår", "ett år": whole months in front of or in the words at the start of
// `lower`, found anywhere in it; nothing when no length of time stands there.
std::optional<int> months_in(std::string_view lower);

// The number that stands right before the byte `at`: "två (2) ", "64 ", "sex lika stora ".
std::optional<int> number_before(std::string_view lower, size_t at);

}  // namespace akt
