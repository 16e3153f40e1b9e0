#include "importers/formats/xml.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>

#include <climits>
#include <new>

namespace akt {
namespace {

const xmlNode* as_node(const void* node) { return static_cast<const xmlNode*>(node); }

std::string_view view(const xmlChar* text) {
  return text ? std::string_view(reinterpret_cast<const char*>(text)) : std::string_view{};
}

// Entity references are left alone: what they stand for is a loop, a file or an attack.
const xmlNode* known(const xmlNode* node) {
  while (node && node->type != XML_ELEMENT_NODE && node->type != XML_TEXT_NODE && node->type != XML_CDATA_SECTION_NODE)
    node = node->next;
  return node;
}

std::shared_ptr<void> held(xmlDoc* document) {
  return {document, [](void* doc) { xmlFreeDoc(static_cast<xmlDoc*>(doc)); }};
}

// The parser gave up on what it takes for an attack (256 levels and the like); what it read so far is not the paper.
bool gave_up() {
  const xmlError* error = xmlGetLastError();
  return error && error->level == XML_ERR_FATAL && error->code == XML_ERR_INTERNAL_ERROR;
}

constexpr size_t kMostAttributes = 5000;  // of one tag

// The parser compares each attribute of a tag with all before it. Told by the spaces in a tag, quoted ones not counted.
bool crowded_tag(std::string_view text) {
  for (size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at)) {
    size_t spaces = 0;
    if (text.substr(at).starts_with("<!--")) {  // may hold a whole style sheet
      at = text.find("-->", at);
      if (at == std::string_view::npos) return false;
      continue;
    }
    for (++at; at < text.size() && text[at] != '>' && text[at] != '<'; ++at) {
      if (text[at] == '"' || text[at] == '\'') {
        const size_t end = text.find(text[at], at + 1);
        if (end == std::string_view::npos) return false;
        at = end;
      }
      const bool apart = text[at] == ' ' || text[at] == '\n' || text[at] == '\t' || text[at] == '\r' || text[at] == '/';
      if (apart && ++spaces > kMostAttributes) return true;
    }
  }
  return false;
}

tl::unexpected<Error> too_crowded() { return fail(ErrorCode::limit, "a tag has more attributes than any paper's has"); }

tl::unexpected<Error> too_deep() { return fail(ErrorCode::limit, "nested deeper than any paper is"); }

}  // namespace

bool XmlNode::element() const { return node_ && as_node(node_)->type == XML_ELEMENT_NODE; }

bool XmlNode::text_node() const { return node_ && as_node(node_)->type != XML_ELEMENT_NODE; }

std::string_view XmlNode::name() const { return element() ? view(as_node(node_)->name) : std::string_view{}; }

std::string_view XmlNode::content() const { return text_node() ? view(as_node(node_)->content) : std::string_view{}; }

std::string XmlNode::attribute(const char* name) const {
  if (!element()) return {};
  for (const xmlAttr* attribute = as_node(node_)->properties; attribute; attribute = attribute->next) {
    if (view(attribute->name) != name) continue;
    std::string value;
    for (const xmlNode* part = attribute->children; part; part = part->next)
      if (part->type == XML_TEXT_NODE) value += view(part->content);
    return value;
  }
  return {};
}

bool XmlNode::has_attribute(const char* name) const {
  if (!element()) return false;
  for (const xmlAttr* attribute = as_node(node_)->properties; attribute; attribute = attribute->next)
    if (view(attribute->name) == name) return true;
  return false;
}

XmlNode XmlNode::first() const { return element() ? XmlNode(known(as_node(node_)->children)) : XmlNode(); }

XmlNode XmlNode::next() const { return node_ ? XmlNode(known(as_node(node_)->next)) : XmlNode(); }

XmlNode XmlNode::parent() const { return node_ ? XmlNode(as_node(node_)->parent) : XmlNode(); }

XmlNode XmlNode::child(std::string_view name) const {
  for (XmlNode node = first(); node; node = node.next())
    if (node.name() == name) return node;
  return {};
}

Result<XmlTree> XmlTree::xml(std::string_view bytes) {
  if (bytes.size() > INT_MAX) return fail(ErrorCode::limit, "more than 2 GB of XML");
  // Without XML_PARSE_NOENT and DTDLOAD no entity is expanded; without XML_PARSE_HUGE depth and size stay bounded.
  constexpr int kOptions = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NOCDATA;
  if (crowded_tag(bytes)) return too_crowded();
  xmlResetLastError();
  xmlDoc* document = xmlReadMemory(bytes.data(), static_cast<int>(bytes.size()), nullptr, nullptr, kOptions);
  if (!document) {
    if (gave_up()) return too_deep();
    const xmlError* error = xmlGetLastError();
    if (error && error->code == XML_ERR_NO_MEMORY) throw std::bad_alloc();  // the worker's to judge
    const std::string where = error ? " (line " + std::to_string(error->line) + ")" : "";
    return fail(ErrorCode::damaged, "the XML inside is not well formed" + where);
  }
  return XmlTree(held(document));
}

Result<XmlTree> XmlTree::html(std::string_view text) {
  if (text.size() > INT_MAX) return fail(ErrorCode::limit, "more than 2 GB of HTML");
  constexpr int kOptions =
      HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_COMPACT;
  if (crowded_tag(text)) return too_crowded();
  xmlResetLastError();
  htmlDocPtr document = htmlReadMemory(text.data(), static_cast<int>(text.size()), nullptr, "UTF-8", kOptions);
  if (!document) {
    const xmlError* error = xmlGetLastError();
    if (error && error->code == XML_ERR_NO_MEMORY) throw std::bad_alloc();
    return fail(ErrorCode::damaged, "not a web page that can be read");
  }
  XmlTree tree(held(document));
  if (gave_up()) return too_deep();
  return tree;
}

XmlNode XmlTree::root() const { return XmlNode(xmlDocGetRootElement(static_cast<xmlDoc*>(document_.get()))); }

}  // namespace akt
