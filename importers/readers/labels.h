// Labels and their values, in every layout the heads of papers have: "Datum: 2024-01-02", a label with its value in the
// next cell or on the next line, several labels first and then their values.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "importers/formats/pages.h"

namespace akt {

enum class Label {
  date,
  number,        // the paper's own registry number
  their_number,  // Ert diarienummer, Er beteckning, Ref
  their_date,
  meeting_date,
  handler,
  contact,
  to,
  from,
  department,
  subject,  // Ärende, Rubrik
  deadline,
  version,
  decided,   // Antagen av, Fastställd
  valid,     // Gäller från, Giltighetstid
  document,  // Dokumenttyp
  other,     // known, and of no use: Telefon, E-post, Sida
};

// The label a text is, when it is nothing else ("Diarienummer:", "Vårt dnr").
std::optional<Label> label_of(std::string_view text);

struct Labelled {
  Label label = Label::other;
  std::string value;
  size_t label_line = 0;
  size_t value_line = 0;
};

// All labels with a value, in order. A date label takes dates only, a number label registry numbers only (others than
// their_number); the rest take what stands there.
std::vector<Labelled> read_labels(std::span<const Line> lines);

// Whether the line is part of a paper's head or of page furniture and nothing else: labels, their values, a date, a
// registry number, a running page number.
bool field_line(const Line& line);
bool page_number_text(std::string_view text);
bool date_alone(std::string_view text);
bool number_alone(std::string_view text);

}  // namespace akt
