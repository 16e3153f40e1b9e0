// A text and a fact in its export: what table tests of whole papers are made of.
#pragma once

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <ostream>
#include <string>

#include "corpus/model/json.h"
#include "importers/formats/format.h"
#include "importers/readers/reader.h"

namespace akt {

struct FactRow {
  const char* what;
  std::string text;
  std::string item;   // "" for the meeting
  const char* fact;   // a JSON pointer into the record
  const char* value;  // as JSON
};

inline void PrintTo(const FactRow& row, std::ostream* out) { *out << row.what; }

inline std::string front(const std::string& rest) {
  return "Kommunstyrelsen\nSammanträdesdatum: 2024-03-05\n\n" + rest;
}

inline void expect_fact(const FactRow& row) {
  const auto pages = read_pages(row.text, "minutes.txt");
  ASSERT_TRUE(pages);
  for (const Record& record : read_file(*pages, {std::nullopt, "minutes.txt"})) {
    const auto json = nlohmann::json::parse(to_json(record, JsonForm::exported));
    const bool meeting = json.value("kind", "") == "meeting";
    if (row.item.empty() ? !meeting : meeting || !json.contains("item") || json["item"].dump() != row.item) continue;
    const nlohmann::json::json_pointer pointer(row.fact);
    ASSERT_TRUE(json.contains(pointer)) << row.fact << " in " << json.dump(1);
    EXPECT_EQ(json[pointer].dump(), nlohmann::json::parse(row.value).dump()) << row.what;
    return;
  }
  FAIL() << "no record of § " << row.item;
}

}  // namespace akt
