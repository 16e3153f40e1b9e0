// The one guard around libxml2: a document's tree, walked without its types. Nothing is fetched and no entity expanded.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/text/result.h"

namespace akt {

class XmlTree;

// A node of a tree; cheap to copy, valid while the tree lives. Names are local: "p" for w:p.
class XmlNode {
 public:
  XmlNode() = default;
  explicit operator bool() const { return node_ != nullptr; }
  bool element() const;
  bool text_node() const;
  std::string_view name() const;     // of an element
  std::string_view content() const;  // of a text
  // An attribute's value by its local name; empty when it has none.
  std::string attribute(const char* name) const;
  bool has_attribute(const char* name) const;
  XmlNode first() const;  // child of any kind
  XmlNode next() const;   // sibling of any kind
  XmlNode parent() const;
  // The first child element of that name.
  XmlNode child(std::string_view name) const;
  bool operator==(const XmlNode&) const = default;

 private:
  friend class XmlTree;
  explicit XmlNode(const void* node) : node_(node) {}
  const void* node_ = nullptr;
};

class XmlTree {
 public:
  static Result<XmlTree> xml(std::string_view bytes);
  // Whatever the bytes are, as a browser would take them; `text` is UTF-8.
  static Result<XmlTree> html(std::string_view text);
  XmlNode root() const;

 private:
  explicit XmlTree(std::shared_ptr<void> document) : document_(std::move(document)) {}
  std::shared_ptr<void> document_;
};

}  // namespace akt
