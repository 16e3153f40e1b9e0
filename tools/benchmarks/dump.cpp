// What the generator makes, for other programs: bench_dump texts COUNT | bench_dump queries COUNT
// texts: records as xapian-omega's scriptindex reads them. queries: one a line, percent-encoded for an address.
#include <cstdlib>
#include <iostream>
#include <string>

#include "tools/benchmarks/generate.h"

namespace {

std::string on_one_line(std::string text) {
  for (char& c : text)
    if (c == '\n') c = ' ';
  return text;
}

std::string encoded(const std::string& text) {
  constexpr const char* kDigits = "0123456789ABCDEF";
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (plain)
      out += c;
    else
      out.append("%").append(1, kDigits[byte >> 4U]).append(1, kDigits[byte & 15U]);
  }
  return out;
}

}  // namespace

int main(int count, char** arguments) {
  const std::string what = count == 3 ? arguments[1] : "";
  if (what != "texts" && what != "queries") {
    std::cerr << "bench_dump texts|queries COUNT\n";
    return 2;
  }
  const auto number = static_cast<std::uint32_t>(std::atoi(arguments[2]));
  const akt::bench::Generator generator;
  for (std::uint32_t at = 0; at < number; ++at) {
    if (what == "queries") {
      std::cout << encoded(generator.query(at)) << '\n';
      continue;
    }
    const akt::Record record = generator.record(at);
    std::string text;
    for (const akt::PageText& page : record.pages) text += page.text + " ";
    std::cout << "url=/handling/" << record.id << "\ntitle=" << on_one_line(record.title)
              << "\ntext=" << on_one_line(text) << "\n\n";
  }
  return 0;
}
