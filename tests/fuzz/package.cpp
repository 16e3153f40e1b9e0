// The XML inside a word processor's package: what is made up is the member AKT_FUZZ_MEMBER, the ZIP around it is sound.
#include <zlib.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "importers/formats/ods.h"
#include "importers/readers/reader.h"

namespace {

void number(std::string& out, std::uint32_t value, int bytes) {
  for (int i = 0; i < bytes; ++i) out += static_cast<char>(value >> (8 * i));
}

// Stored, not packed.
std::string package_of(const std::vector<std::pair<std::string, std::string>>& members) {
  std::string out;
  std::string directory;
  for (const auto& [name, data] : members) {
    std::string common;
    number(common, 20, 2);
    number(common, 0, 2);  // flags
    number(common, 0, 2);  // method
    number(common, 0, 4);  // time
    number(common,
           static_cast<std::uint32_t>(
               crc32(0, reinterpret_cast<const Bytef*>(data.data()), static_cast<uInt>(data.size()))),
           4);
    number(common, static_cast<std::uint32_t>(data.size()), 4);
    number(common, static_cast<std::uint32_t>(data.size()), 4);
    number(common, static_cast<std::uint32_t>(name.size()), 2);
    number(common, 0, 2);
    directory += "PK\x01\x02";
    number(directory, 20, 2);
    directory += common;
    directory.append(10, '\0');
    number(directory, static_cast<std::uint32_t>(out.size()), 4);
    directory += name;
    out += "PK\x03\x04" + common + name + data;
  }
  const auto begin = static_cast<std::uint32_t>(out.size());
  out += directory + "PK\x05\x06";
  number(out, 0, 4);
  number(out, static_cast<std::uint32_t>(members.size()), 2);
  number(out, static_cast<std::uint32_t>(members.size()), 2);
  number(out, static_cast<std::uint32_t>(directory.size()), 4);
  number(out, begin, 4);
  number(out, 0, 2);
  return out;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string member(reinterpret_cast<const char*>(data), size);
  const std::string_view first = AKT_FUZZ_FIRST;  // the member that says what the package is, and what it holds
  const size_t end = first.find('=');
  const std::string bytes =
      package_of({{std::string(first.substr(0, end)), std::string(first.substr(end + 1))}, {AKT_FUZZ_MEMBER, member}});
  (void)akt::read_bytes(bytes, akt::Context{std::nullopt, AKT_FUZZ_AS});
  (void)akt::ods_rows(bytes);
  return 0;
}
