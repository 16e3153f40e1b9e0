// "Polhemsskolans aula, 2019-01-31 klockan 17.00–22.25, ajournering 18.00–18.15": where, when, from and to.
#pragma once

#include <string>
#include <string_view>

#include "corpus/model/record.h"

namespace akt {

struct PlaceAndTime {
  Text place;
  Day date;
  Text start;
  Text end;
};

PlaceAndTime read_place_and_time(std::string_view text);

// "26-27 november 2025": the first of the days, of which a date is the last; else the date.
Date first_of_days(std::string_view text, const DateHit& last);

}  // namespace akt
