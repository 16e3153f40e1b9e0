#include "tests/facts/score.h"

#include <cmath>
#include <fstream>
#include <optional>
#include <sstream>
#include <stdexcept>

#include "corpus/model/json.h"
#include "corpus/text/unicode.h"
#include "importers/readers/reader.h"

namespace akt::test {
namespace {

using Json = nlohmann::json;

std::string squashed(const Json& value) {
  return squash(fold_accents(value.is_string() ? value.get<std::string>() : value.dump()));
}

size_t letters(const std::string& text) {
  size_t count = 0;
  for (const char c : text) count += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
  return count;
}

bool same(const Json& gold, const Json& got) {
  if (gold.is_null() || got.is_null()) return gold.is_null() && got.is_null();
  if (gold.is_boolean() || got.is_boolean()) return gold == got;
  if (gold.is_number() && got.is_number()) return std::abs(gold.get<double>() - got.get<double>()) < 1e-9;
  const std::string a = squashed(gold);
  const std::string b = squashed(got);
  return a == b || (letters(a) > 3 && b.find(a) != std::string::npos);
}

std::string brief(const Json& value) {
  std::string text = value.dump();
  return text.size() > 120 ? text.substr(0, 120) + "…" : text;
}

Score compare(const Json& gold, const Json& got, const std::string& path);

bool inside(int number, const Json& span) {
  if (span.is_array() && span.size() == 2) return span[0].get<int>() <= number && number <= span[1].get<int>();
  return span.is_number_integer() && span.get<int>() == number;
}

// Whether the attendance list says that a person took part at an item; nothing when the person is not on it.
std::optional<bool> present(const std::string& person, int number, const Json& attendance) {
  if (!attendance.is_array()) return std::nullopt;
  for (const Json& entry : attendance) {
    if (squashed(entry.at("name")) != squash(person)) continue;
    for (const Json& span : entry.at("absent_at"))
      if (inside(number, span)) return false;
    if (entry.at("present").empty()) return true;
    for (const Json& span : entry.at("present"))
      if (inside(number, span)) return true;
    return false;
  }
  return std::nullopt;
}

Json attendance(const Json& record) {
  return record.is_object() && record.contains("attendance") ? record["attendance"] : Json();
}

Score one(bool found, const std::string& path, const std::string& what) {
  Score score{found ? 1 : 0, 1, {}};
  if (!found) score.missed.push_back(path + ": " + what);
  return score;
}

Score count_of(const Json& gold, const Json& record, const std::string& key, const std::string& path) {
  Json got = record.contains(key) ? record[key] : Json();
  if (key == "serving_substitutes" && got.is_null() && record.contains("attendance")) {
    got = Json::array();
    for (const Json& entry : record["attendance"])
      if (entry.value("role", "") == "serving_substitute") got.push_back(entry);
  }
  const Json count = got.is_array() || got.is_object() ? Json(got.size()) : got;
  return one(count == gold, path, "expected " + brief(gold) + ", found " + brief(count));
}

Score field(const std::string& key, const Json& gold, const Json& record, const std::string& path) {
  const Json got = record.is_object() && record.contains(key) ? record[key] : Json();
  if (key == "same_text_as" || key == "version_of") return {};  // kinship is the archive's, not a reader's
  if (key == "findable_words") {
    Score score;
    const std::string text = record.is_object() ? squash(record.value("text", "")) : "";
    for (const Json& word : gold)
      score.add(one(text.find(squash(word.get<std::string>())) != std::string::npos, path,
                    "not in the text: " + brief(word)));
    return score;
  }
  if (key.starts_with("present_at_")) {
    Score score;
    const int number = std::stoi(key.substr(11));
    for (const auto& [person, expected] : gold.items())
      score.add(one(present(person, number, attendance(record)) == expected.get<bool>(), path, person));
    return score;
  }
  if (key == "absent_at" && gold.is_object()) {
    Score score;
    for (const auto& [number, people] : gold.items())
      for (const Json& person : people)
        score.add(one(present(person.get<std::string>(), std::stoi(number), attendance(record)) == false, path,
                      "should be absent: " + brief(person)));
    return score;
  }
  const bool counted = key == "speakers" || key == "proposals" || key == "principles" || key == "serving_substitutes";
  if (counted && gold.is_number_integer()) return count_of(gold, record, key, path);
  return compare(gold, got, path);
}

Score compare(const Json& gold, const Json& got, const std::string& path) {
  Score score;
  if (gold.is_object()) {
    for (const auto& [key, value] : gold.items()) {
      if (key == "about" || key == "note" || key == "version_note" || key == "by_party_note") continue;
      score.add(field(key, value, got, path.empty() ? key : path + "." + key));
    }
    return score;
  }
  if (gold.is_array()) {
    if (gold.empty()) return one(got.is_null() || got.empty(), path, "nothing expected, found " + brief(got));
    for (size_t n = 0; n < gold.size(); ++n) {
      const std::string here = path + "[" + std::to_string(n) + "]";
      Score best = compare(gold[n], Json(), here);
      if (got.is_array())
        for (const Json& candidate : got) {
          Score trial = compare(gold[n], candidate, here);
          if (trial.found > best.found) best = std::move(trial);
        }
      score.add(best);
    }
    return score;
  }
  bool found = false;
  if (got.is_object() || got.is_array()) {
    for (const Json& member : got)
      if (!member.is_structured()) found = found || same(gold, member);
  } else {
    found = same(gold, got);
  }
  return one(found, path, "expected " + brief(gold) + ", found " + brief(got));
}

}  // namespace

void Score::add(const Score& other) {
  found += other.found;
  total += other.total;
  missed.insert(missed.end(), other.missed.begin(), other.missed.end());
}

Score score_document(const Json& gold_document, const std::vector<Json>& records) {
  Score score;
  for (const Json& wanted : gold_document.at("records")) {
    std::string path = gold_document.at("file").get<std::string>() + " " + wanted.at("kind").get<std::string>();
    if (wanted.contains("item")) path += " " + wanted["item"].dump();
    Score best = compare(wanted, Json(), path);
    for (const Json& record : records) {
      if (record.at("kind") != wanted.at("kind")) continue;
      Score trial = compare(wanted, record, path);
      if (trial.found > best.found) best = std::move(trial);
    }
    score.add(best);
  }
  return score;
}

Json read_json(const std::string& path) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error("can't read " + path);
  return Json::parse(file);
}

std::vector<Json> read_records(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << file.rdbuf();
  const auto read = read_bytes(bytes.str(), {std::nullopt, path});
  if (!read) throw std::runtime_error(path + ": " + read.error().message);
  std::vector<Json> records;
  for (const Record& record : read->records) records.push_back(Json::parse(to_json(record, JsonForm::with_text)));
  return records;
}

}  // namespace akt::test
