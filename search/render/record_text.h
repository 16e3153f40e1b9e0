// A record for a reader at a terminal: its facts under Swedish labels, its votes as tables, its warnings in words.
#pragma once

#include <string>
#include <vector>

#include "corpus/model/record.h"

namespace akt {

struct RecordTextStyle {
  size_t width = 100;
  bool text = false;  // the paper's own words too
};

std::string record_text(const Record& record, const RecordTextStyle& style = {});

// The points the body decided for itself: none when all it did was to recommend them to another, whose decision they
// are.
std::vector<std::string> own_decision(const MinutesItem& item);
std::string person_text(const Person& person);  // "Maja Ek (S)"
// "Kommunfullmäktige 2019-01-31 § 16 (KS 2016/0688)"
std::string reference_text(const Reference& reference);
std::string amount_text(double sek);                                 // "520 000 kr"
std::string intervals_text(const std::vector<Interval>& intervals);  // "429–463, 470"

}  // namespace akt
