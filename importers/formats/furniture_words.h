// What heads and feet of municipal papers say. Private to furniture.
#pragma once

#include <string>
#include <string_view>

#include "importers/formats/pages.h"

namespace akt {

// What a line is made of; a line with anything else in it has no parts at all.
enum Part : unsigned {
  kNothing = 0,
  kPageNumber = 1U << 0,
  kSignature = 1U << 1,     // "Justerandes sign", "Utdragsbestyrkande"
  kSigner = 1U << 2,        // "Justerare": furniture only beside a signature
  kSeries = 1U << 3,        // "Protokoll nr 4"
  kMeetingLabel = 1U << 4,  // "Sammanträdesdatum"
  kDate = 1U << 5,
  kDateLabel = 1U << 6,  // "Datum"
  kNumberLabel = 1U << 7,
  kNumber = 1U << 8,  // a registry number
  kBody = 1U << 9,
  kMunicipality = 1U << 10,
  kPaper = 1U << 11,  // "Protokoll", "Tjänsteskrivelse"
  kPlace = 1U << 12,  // "Sida", "Paragraf": labels of a head's boxes
};

unsigned parts_of(const Line& line);

// The line without case, with its numbers as one zero each: what recurs from page to page.
std::string recurring_key(std::string_view text);

// Never furniture, however often it recurs: §, headings of items, rows of roll calls and their heads.
bool always_content(const Line& line);

// "ANSLAG/BEVIS": what follows lists a body, a date and §, as content.
bool notice_heading(std::string_view text);

// "Beslutet skickas till", "Expedieras till": what follows are addressees.
bool dispatch_heading(std::string_view text);

}  // namespace akt
