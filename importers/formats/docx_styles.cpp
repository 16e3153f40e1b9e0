#include "importers/formats/docx_styles.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "corpus/text/unicode.h"
#include "importers/formats/list_number.h"

namespace akt {
namespace {

int number_or(const std::string& text, int otherwise) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc{} && end != text.data() ? value : otherwise;
}

std::string value_of(const XmlNode& parent, std::string_view name) { return parent.child(name).attribute("val"); }

// "heading 2", "Rubrik 2", "Überschrift 2": a built-in style's name in the program's language.
std::optional<int> heading_of_name(const std::string& name) {
  const std::string lower = lower_case(name);
  for (const std::string_view word : {"heading ", "rubrik ", "rubrik", "heading"}) {
    if (!std::string_view(lower).starts_with(word)) continue;
    const int level = number_or(lower.substr(word.size()), 0);
    if (level >= 1 && level <= 9) return level;
  }
  if (lower == "title" || lower == "titel" || lower == "rubrik" || lower == "dokumentrubrik") return 1;
  return std::nullopt;
}

}  // namespace

std::optional<bool> docx_toggle(const XmlNode& properties, std::string_view name) {
  const XmlNode toggle = properties.child(name);
  if (!toggle) return std::nullopt;
  const std::string value = toggle.attribute("val");
  return value != "0" && value != "false" && value != "off" && value != "none";
}

void apply_run_properties(const XmlNode& properties, DocxStyle& style) {
  if (!properties) return;
  if (const auto bold = docx_toggle(properties, "b")) style.bold = bold;
  if (const auto hidden = docx_toggle(properties, "vanish")) style.hidden = hidden;
  const int half_points = number_or(value_of(properties, "sz"), 0);
  if (half_points > 0 && half_points < 2000) style.size = static_cast<float>(half_points) / 2;
}

DocxStyles::DocxStyles(const XmlNode& root) {
  for (XmlNode node = root.first(); node; node = node.next()) {
    if (node.name() != "style") continue;
    const std::string id = node.attribute("styleId");
    DocxStyle style;
    style.based_on = value_of(node, "basedOn");
    style.heading = heading_of_name(value_of(node, "name"));
    const XmlNode paragraph = node.child("pPr");
    if (const XmlNode outline = paragraph.child("outlineLvl")) {
      const int level = number_or(outline.attribute("val"), 9);
      style.heading = level < 9 ? level + 1 : 0;
    }
    if (const XmlNode list = paragraph.child("numPr")) {
      style.list = value_of(list, "numId");
      if (list.child("ilvl")) style.list_level = number_or(value_of(list, "ilvl"), 0);
    }
    apply_run_properties(node.child("rPr"), style);
    if (node.attribute("type") == "paragraph" && node.attribute("default") == "1") default_paragraph_ = id;
    styles_.emplace(id, std::move(style));
  }
}

DocxStyle DocxStyles::resolve(const std::string& id) const {
  DocxStyle out;
  std::string at = id;
  for (int depth = 0; depth < 16 && !at.empty(); ++depth) {  // a style may be based on itself, in a damaged file
    const auto found = styles_.find(at);
    if (found == styles_.end()) break;
    const DocxStyle& style = found->second;
    if (!out.heading) out.heading = style.heading;
    if (!out.bold) out.bold = style.bold;
    if (!out.size) out.size = style.size;
    if (!out.hidden) out.hidden = style.hidden;
    if (out.list.empty()) out.list = style.list;
    if (!out.list_level) out.list_level = style.list_level;
    at = style.based_on;
  }
  return out;
}

DocxLists::DocxLists(const XmlNode& root) {
  for (XmlNode node = root.first(); node; node = node.next()) {
    if (node.name() == "abstractNum") {
      Definition definition;
      for (XmlNode child = node.first(); child; child = child.next()) {
        if (child.name() != "lvl") continue;
        const auto at = static_cast<size_t>(std::clamp(number_or(child.attribute("ilvl"), 0), 0, 8));
        Level& level = definition.levels[at];
        if (child.child("numFmt")) level.format = value_of(child, "numFmt");
        level.text = value_of(child, "lvlText");
        level.start = number_or(value_of(child, "start"), 1);
      }
      definitions_[node.attribute("abstractNumId")] = std::move(definition);
    } else if (node.name() == "num") {
      List list;
      list.definition = value_of(node, "abstractNumId");
      for (XmlNode child = node.first(); child; child = child.next())
        if (child.name() == "lvlOverride" && child.child("startOverride"))
          list.restarts[static_cast<size_t>(std::clamp(number_or(child.attribute("ilvl"), 0), 0, 8))] =
              number_or(value_of(child, "startOverride"), 1);
      lists_[node.attribute("numId")] = std::move(list);
    }
  }
}

ListMark DocxLists::next(const std::string& list_id, int wanted_level) {
  const auto found = lists_.find(list_id);
  if (found == lists_.end()) return {};
  List& list = found->second;
  const auto of = definitions_.find(list.definition);
  if (of == definitions_.end()) return {};
  Definition& definition = of->second;
  const auto at = static_cast<size_t>(std::clamp(wanted_level, 0, 8));
  if (!list.used) {
    list.used = true;
    for (const auto& [level, start] : list.restarts) definition.counts[level] = start - 1;
  }
  const Level& level = definition.levels[at];
  if (level.format == "bullet") return {true, {}};
  if (level.format == "none") return {};
  if (definition.counts[at] == 0 && !list.restarts.contains(at)) definition.counts[at] = level.start - 1;
  ++definition.counts[at];
  std::fill(definition.counts.begin() + static_cast<std::ptrdiff_t>(at) + 1, definition.counts.end(), 0);
  // "%1.%2" with each level's count in its own format; an outer level that has not begun counts from its start.
  ListMark mark;
  for (size_t i = 0; i < level.text.size(); ++i) {
    const bool place =
        level.text[i] == '%' && i + 1 < level.text.size() && level.text[i + 1] >= '1' && level.text[i + 1] <= '9';
    if (!place) {
      mark.number += level.text[i];
      continue;
    }
    const auto which = static_cast<size_t>(level.text[++i] - '1');
    const Level& shown = definition.levels[which];
    mark.number += list_number(std::max(definition.counts[which], which < at ? shown.start : 1), shown.format);
  }
  return mark;
}

}  // namespace akt
