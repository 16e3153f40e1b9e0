#include "importers/formats/unshown.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

#include "corpus/text/personal_number.h"
#include "importers/formats/zip.h"

namespace akt {
namespace {

constexpr size_t kMostUnpacked = 64U << 20;  // of a package's members, all together
constexpr size_t kLongestEntity = 10;
constexpr std::string_view kApart = "\n\n";  // no number goes on over it

// In bytes that are more than text only what can be nothing else: six or eight digits, a sign, four digits, and the
// right check digit.
bool plain_number(std::string_view bytes) {
  const auto numbers = find_personal_numbers(bytes);
  return std::any_of(numbers.begin(), numbers.end(), [bytes](const PersonalNumber& number) {
    const std::string_view text = bytes.substr(number.begin, number.end - number.begin);
    return number.certain && (text.size() == 11 || text.size() == 13) &&
           std::string_view("-+").find(text[text.size() - 5]) != std::string_view::npos;
  });
}

// What a tag is in its text: nothing, where runs only look different.
std::string_view instead_of(std::string_view tag) {
  const size_t begin = tag.find_first_not_of('/');
  if (begin == std::string_view::npos) return {};
  std::string_view name = tag.substr(begin, tag.find_first_of(" \t\r\n/>", begin) - begin);
  name.remove_prefix(std::min(name.find(':') + 1, name.size()));
  constexpr std::array<std::string_view, 11> kEnds{"p",  "h",     "tab",        "br",         "tc",     "tr",
                                                   "cr", "title", "line-break", "table-cell", "comment"};
  if (name == "noBreakHyphen") return "-";
  if (name == "s") return " ";
  return std::find(kEnds.begin(), kEnds.end(), name) != kEnds.end() ? kApart : std::string_view();
}

// "&#45;" is a hyphen, "&#x38;" an 8; others that could stand in a number are none.
void put_entity(std::string_view text, size_t& at, std::string& out) {
  const std::string_view entity = text.substr(at, std::min(text.find(';', at), at + kLongestEntity) - at);
  int value = 0;
  if (entity.size() > 2 && entity[1] == '#') {
    const bool hex = entity[2] == 'x' || entity[2] == 'X';
    const std::string_view digits = entity.substr(hex ? 3 : 2);
    std::from_chars(digits.data(), digits.data() + digits.size(), value, hex ? 16 : 10);
  }
  out += value > 0 && value < 0x80 ? static_cast<char>(value) : ' ';
  at += entity.size();
}

// All text of an XML member, struck out and hidden too. `prose`: tags part text only where a paragraph or a cell ends.
std::string text_of(std::string_view xml, bool prose) {
  std::string out;
  out.reserve(xml.size());
  for (size_t at = 0; at < xml.size();) {
    if (xml[at] == '<') {
      const size_t end = std::min(xml.find('>', at), xml.size());
      out += prose ? instead_of(xml.substr(at + 1, end - at - 1)) : kApart;
      at = end + 1;
    } else if (xml[at] == '&') {
      put_entity(xml, at, out);
    } else {
      const size_t end = std::min(xml.find_first_of("<&", at), xml.size());
      out += xml.substr(at, end - at);
      at = end;
    }
  }
  return out;
}

Unshown in_package(std::string_view bytes) {
  Unshown found;
  const Result<ZipArchive> zip = ZipArchive::open(bytes);
  if (!zip) return found;
  size_t left = kMostUnpacked;
  for (const std::string& name : zip->names()) {
    // A spreadsheet behind a chart, a paper pasted as an object.
    if (name.find("embeddings/") != std::string::npos) found.unread = true;
    if (found.number || (!name.ends_with(".xml") && !name.ends_with(".rels"))) continue;
    const Result<std::string> member = zip->member(name, left);
    if (!member) {
      found.unread = true;
      continue;
    }
    left -= member->size();
    const bool prose = name.starts_with("word/") || name == "content.xml" || name == "styles.xml";
    found.number = plain_number(*member) || !find_personal_numbers(text_of(*member, prose)).empty();
  }
  return found;
}

}  // namespace

Unshown look_behind(std::string_view bytes, std::string_view media_type) {
  Unshown found;
  if (media_type.starts_with("application/vnd.")) found = in_package(bytes);
  found.number = found.number || plain_number(bytes);
  return found;
}

}  // namespace akt
