// What Word's styles and lists say about a paragraph. Private to docx.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "importers/formats/xml.h"

namespace akt {

struct DocxStyle {
  std::string based_on;
  std::optional<int> heading;  // 1..9; 0 says that it is none
  std::optional<bool> bold;
  std::optional<float> size;  // points
  std::optional<bool> hidden;
  std::string list;  // id of its list
  std::optional<int> list_level;
};

class DocxStyles {
 public:
  DocxStyles() = default;
  explicit DocxStyles(const XmlNode& root);  // w:styles

  // The style with what it inherits filled in.
  DocxStyle resolve(const std::string& id) const;
  const std::string& default_paragraph() const { return default_paragraph_; }

 private:
  std::map<std::string, DocxStyle> styles_;
  std::string default_paragraph_;
};

// A toggle such as w:b: present means on, unless its value says off.
std::optional<bool> docx_toggle(const XmlNode& properties, std::string_view name);
// What run properties (w:rPr) say, over what `style` says.
void apply_run_properties(const XmlNode& properties, DocxStyle& style);

struct ListMark {
  bool bullet = false;
  std::string number;
};

// Counts as Word counts: each list by its abstract definition, each level by itself.
class DocxLists {
 public:
  DocxLists() = default;
  explicit DocxLists(const XmlNode& root);  // w:numbering

  ListMark next(const std::string& list, int level);

 private:
  static constexpr size_t kLevels = 9;
  struct Level {
    std::string format = "decimal";
    std::string text;
    int start = 1;
  };
  struct Definition {
    std::vector<Level> levels{kLevels};
    std::vector<int> counts = std::vector<int>(kLevels, 0);
  };
  struct List {
    std::string definition;
    std::map<size_t, int> restarts;
    bool used = false;
  };
  std::map<std::string, Definition> definitions_;
  std::map<std::string, List> lists_;
};

}  // namespace akt
