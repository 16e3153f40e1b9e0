// The labelled fields of front and notice pages, wherever their values stand: beside the label, under it, or after
// several labels in a row.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/text/date.h"
#include "importers/formats/pages.h"
#include "importers/readers/attendance_labels.h"

namespace akt::front {

struct Piece {
  std::string text;
  size_t line = 0;
};

// A label and the texts that are its own.
struct Field {
  Label label = Label::sink;
  size_t line = 0;
  std::vector<Piece> values;
};

// In reading order. Furniture is passed over.
std::vector<Field> read_fields(std::span<const Line> lines);

// "§ 1-32", "§§ 429–463", "26 -- 38", "170, 172-184": signs and spaces taken off, one kind of dash.
std::string tidy_items(std::string_view written);

// A date that a label of the notice page, or a meeting's date label, owns.
struct DatedLabel {
  Label label = Label::posted;
  Date date;
  size_t line = 0;
};
// Labels and dates in order: one label one date, or several labels and then as many dates.
std::vector<DatedLabel> read_dates(std::span<const Line> lines);

}  // namespace akt::front
