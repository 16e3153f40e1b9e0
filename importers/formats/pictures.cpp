#include "importers/formats/pictures.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>

namespace akt {
namespace {

constexpr double kA4 = 595.0 * 842.0;  // square points
constexpr double kEmu = 12700;         // of a Word drawing, a point

struct Unit {
  std::string_view name;
  double points;
};
constexpr Unit kUnits[] = {{"pt", 1}, {"in", 72}, {"cm", 72 / 2.54}, {"mm", 7.2 / 2.54}, {"px", 0.75}};

// "6.2992in" in points.
std::optional<double> length(std::string_view text) {
  double value = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  if (read.ec != std::errc{}) return std::nullopt;
  const std::string_view unit = text.substr(static_cast<size_t>(read.ptr - text.data()));
  for (const Unit& each : kUnits)
    if (unit.starts_with(each.name)) return value * each.points;
  return std::nullopt;
}

// "position:absolute;width:453.5pt;height:124.7pt"
std::optional<double> styled(std::string_view style, std::string_view name) {
  for (size_t begin = 0; begin < style.size();) {
    const size_t end = std::min(style.find(';', begin), style.size());
    std::string_view one = style.substr(begin, end - begin);
    begin = end + 1;
    one.remove_prefix(std::min(one.find_first_not_of(' '), one.size()));
    if (one.starts_with(name) && one.substr(name.size()).starts_with(':')) return length(one.substr(name.size() + 1));
  }
  return std::nullopt;
}

XmlNode above(XmlNode node, std::string_view name, std::string_view other) {
  while (node && node.name() != name && node.name() != other) node = node.parent();
  return node;
}

// A picture of unknown size is taken for a large one.
bool large(std::optional<double> width, std::optional<double> height) {
  return !width || !height || *width * *height >= kLargePicture * kA4;
}

std::optional<double> emu(const std::string& value) {
  const auto read = length(value + "pt");
  return read ? std::optional(*read / kEmu) : std::nullopt;
}

// `extent`: the last one before the node, which is how Word says a drawing's size.
bool large_picture(const XmlNode& node, XmlNode& extent) {
  const std::string_view name = node.name();
  if (name == "extent") extent = node;
  if (name == "blip")  // Word's
    return !extent || large(emu(extent.attribute("cx")), emu(extent.attribute("cy")));
  if (name == "imagedata") {  // older Word's
    const std::string style = node.parent().attribute("style");
    return large(styled(style, "width"), styled(style, "height"));
  }
  if (name == "image") {  // OpenDocument's
    const XmlNode frame = above(node, "frame", "custom-shape");
    return frame && large(length(frame.attribute("width")), length(frame.attribute("height")));
  }
  return false;
}

}  // namespace

bool shows_large_picture(const XmlNode& root) {
  XmlNode extent;
  for (XmlNode node = root; node;) {
    if (node.element() && large_picture(node, extent)) return true;
    XmlNode next = node.first();
    for (XmlNode up = node; !next && up && !(up == root); up = up.parent()) next = up.next();
    node = next;
  }
  return false;
}

}  // namespace akt
