#include "importers/formats/docx.h"

#include <algorithm>
#include <set>

#include "corpus/text/unicode.h"
#include "importers/formats/docx_body.h"
#include "importers/formats/pictures.h"
#include "importers/formats/zip.h"

namespace akt {
namespace {

struct Part {
  std::string type;    // the relation's, its last word: "header"
  std::string target;  // a member's name
};

// "word/document.xml" -> "word/_rels/document.xml.rels"
std::string relations_name(const std::string& part) {
  const size_t slash = part.rfind('/');
  const size_t name = slash == std::string::npos ? 0 : slash + 1;
  return part.substr(0, name) + "_rels/" + part.substr(name) + ".rels";
}

// By relation id. Targets outside the file are left out.
std::map<std::string, Part> relations_of(const ZipArchive& zip, const std::string& part) {
  std::map<std::string, Part> found;
  const Result<std::string> bytes = zip.member(relations_name(part));
  if (!bytes) return found;
  const Result<XmlTree> tree = XmlTree::xml(*bytes);
  if (!tree) return found;
  const size_t slash = part.rfind('/');
  const std::string folder = slash == std::string::npos ? "" : part.substr(0, slash + 1);
  for (XmlNode node = tree->root().first(); node; node = node.next()) {
    if (node.attribute("TargetMode") == "External") continue;
    const std::string type = node.attribute("Type");
    const std::string target = node.attribute("Target");
    found[node.attribute("Id")] = {type.substr(type.rfind('/') + 1),
                                   target.starts_with('/') ? target.substr(1) : folder + target};
  }
  return found;
}

std::string part_of_type(const std::map<std::string, Part>& relations, std::string_view type) {
  for (const auto& [id, part] : relations)
    if (part.type == type) return part.target;
  return {};
}

// The tree of a part that may be missing or broken: without it the text still stands.
std::optional<XmlTree> optional_part(const ZipArchive& zip, const std::string& name) {
  if (name.empty()) return std::nullopt;
  const Result<std::string> bytes = zip.member(name);
  if (!bytes) return std::nullopt;
  Result<XmlTree> tree = XmlTree::xml(*bytes);
  if (!tree) return std::nullopt;
  return std::move(*tree);
}

// Heads and feet in use, each once, in the order in which sections name them.
void find_references(const XmlNode& node, std::string_view name, std::vector<std::string>& ids) {
  for (XmlNode child = node.first(); child; child = child.next()) {
    if (child.name() == "sectPr") {
      for (XmlNode reference = child.first(); reference; reference = reference.next()) {
        const std::string id = reference.attribute("id");
        if (reference.name() == name && std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
      }
    } else if (child.name() == "p" || child.name() == "pPr" || child.name() == "sdt" || child.name() == "sdtContent") {
      find_references(child, name, ids);
    }
  }
}

class Reader {
 public:
  Reader(const ZipArchive& zip, const std::string& main, Pages& pages)
      : zip_(zip), relations_(relations_of(zip, main)), flow_(pages) {
    if (const auto tree = optional_part(zip, part_of_type(relations_, "styles"))) styles_ = DocxStyles(tree->root());
    if (const auto tree = optional_part(zip, part_of_type(relations_, "numbering"))) lists_ = DocxLists(tree->root());
  }

  void read(const XmlNode& body) {
    furniture(body, "headerReference", LineRole::header);
    DocxBody text(flow_, styles_, lists_);
    text.read(body);
    notes(text.footnotes());
    furniture(body, "footerReference", LineRole::footer);
    flow_.close();
  }

 private:
  void furniture(const XmlNode& body, std::string_view name, LineRole role) {
    std::vector<std::string> ids;
    find_references(body, name, ids);
    flow_.set_role(role);
    for (const std::string& id : ids) {
      const auto part = relations_.find(id);
      if (part == relations_.end()) continue;
      if (const auto tree = optional_part(zip_, part->second.target))
        DocxBody(flow_, styles_, lists_).read(tree->root());
    }
    flow_.set_role(LineRole::body);
  }

  void notes(const std::vector<std::string>& ids) {
    for (const std::string_view type : {"footnotes", "endnotes"}) {
      const auto tree = optional_part(zip_, part_of_type(relations_, type));
      if (!tree) continue;
      for (XmlNode note = tree->root().first(); note; note = note.next())
        if (std::find(ids.begin(), ids.end(), note.attribute("id")) != ids.end() && !note.has_attribute("type"))
          DocxBody(flow_, styles_, lists_).read(note);
    }
  }

  const ZipArchive& zip_;
  std::map<std::string, Part> relations_;
  DocxStyles styles_;
  DocxLists lists_;
  Flow flow_;
};

std::string title_of(const ZipArchive& zip, const std::map<std::string, Part>& relations) {
  const auto tree = optional_part(zip, part_of_type(relations, "core-properties"));
  if (!tree) return {};
  std::string title;
  const XmlNode node = tree->root().child("title");
  for (XmlNode text = node.first(); text; text = text.next()) title += text.content();
  return collapse(tidy(title));
}

}  // namespace

Result<Pages> read_docx(std::string_view bytes) {
  const Result<ZipArchive> zip = ZipArchive::open(bytes);
  if (!zip) return tl::unexpected(zip.error());
  const std::map<std::string, Part> relations = relations_of(*zip, "");
  std::string main = part_of_type(relations, "officeDocument");
  if (main.empty()) main = "word/document.xml";
  const Result<std::string> document = zip->member(main);
  if (!document) {
    if (document.error().code == ErrorCode::not_found)
      return fail(ErrorCode::damaged, "a Word file without a document");
    return tl::unexpected(document.error());
  }
  const Result<XmlTree> tree = XmlTree::xml(*document);
  if (!tree) return fail(tree.error().code, main + ": " + tree.error().message);
  Pages pages;
  pages.title = title_of(*zip, relations);
  Reader(*zip, main, pages).read(tree->root().child("body"));
  if (pages.lines.empty()) return fail(ErrorCode::empty, "a Word file without text");
  if (shows_large_picture(tree->root())) pages.warnings.emplace_back("pictures_unread");
  return pages;
}

}  // namespace akt
