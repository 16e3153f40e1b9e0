// The generated records and queries as files, for the peers: bench_texts RECORDS QUERIES FOLDER
// docs.tsv: id, title, body, municipality, kind, year, registry number, §, parties, outcome, text. queries.tsv: shape
// and parts.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>

#include "corpus/model/kind.h"
#include "tools/benchmarks/generate.h"

namespace {

std::string one_line(std::string text) {
  std::replace_if(
      text.begin(), text.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
  return text;
}

std::string parties_of(const akt::MinutesItem& facts) {
  std::vector<std::string> parties;
  const auto add = [&](const akt::Text& party) {
    if (party && std::find(parties.begin(), parties.end(), *party) == parties.end()) parties.push_back(*party);
  };
  for (const akt::Person& speaker : facts.speakers) add(speaker.party);
  for (const akt::Vote& vote : facts.votes)
    for (const akt::Ballot& ballot : vote.ballots) add(ballot.party);
  std::string out;
  for (const std::string& party : parties) out += (out.empty() ? "" : ",") + party;
  return out;
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 4) {
    std::cerr << "bench_texts RECORDS QUERIES FOLDER\n";
    return 2;
  }
  const auto records = static_cast<std::uint32_t>(std::atoi(arguments[1]));
  const auto queries = static_cast<std::uint32_t>(std::atoi(arguments[2]));
  const std::filesystem::path folder = arguments[3];
  std::filesystem::create_directories(folder);
  const akt::bench::Generator generator;
  std::ofstream docs(folder / "docs.tsv");
  for (std::uint32_t at = 0; at < records; ++at) {
    const akt::Record record = generator.record(at);
    const auto* item = std::get_if<akt::MinutesItem>(&record.facts);
    docs << record.id << '\t' << one_line(record.title) << '\t' << record.body.value_or("") << '\t'
         << record.municipality.value_or("") << '\t' << kind_name(record.kind) << '\t' << record.date->year << '\t'
         << record.registry_number.value_or("") << '\t' << (item != nullptr ? item->item->text : "") << '\t'
         << (item != nullptr ? parties_of(*item) : "") << '\t' << (item != nullptr ? item->outcome.value_or("") : "")
         << '\t';
    for (const akt::PageText& page : record.pages) docs << one_line(page.text) << ' ';
    docs << '\n';
  }
  std::ofstream asked(folder / "queries.tsv");
  for (std::uint32_t at = 0; at < queries; ++at) {
    const akt::bench::Question question = generator.question(at);
    asked << static_cast<int>(question.shape) << '\t' << (question.words.empty() ? "" : question.words[0]) << '\t'
          << (question.words.size() < 2 ? "" : question.words[1]) << '\t' << question.registry << '\t' << question.item
          << '\t' << question.body << '\t' << question.year << '\n';
  }
  return docs.good() && asked.good() ? 0 : 1;
}
