#include "search/render/atom.h"

#include "corpus/text/unicode.h"

namespace akt {
namespace {

std::string element(std::string_view name, std::string_view text) {
  return "<" + std::string(name) + ">" + xml_escaped(text) + "</" + std::string(name) + ">\n";
}

std::string link(std::string_view relation, std::string_view type, std::string_view to) {
  return "<link rel=\"" + std::string(relation) + "\" type=\"" + std::string(type) + "\" href=\"" + xml_escaped(to) +
         "\"/>\n";
}

// A feed's moments are the papers' own days: when a paper came into the archive says nothing to a reader.
std::string moment(const Day& day) { return (day ? day->iso() : std::string("1970-01-01")) + "T00:00:00Z"; }

std::string entry(const Hit& hit, const FeedAddresses& addresses) {
  const std::string address = addresses.base + "/handling/" + hit.id;
  std::string out = "<entry>\n" + element("id", address);
  out += element("title", (hit.item ? "§ " + hit.item->text + " " : std::string()) + hit.title);
  out += element("updated", moment(hit.date));
  out += link("alternate", "text/html", address);
  if (hit.body) out += "<author>" + element("name", *hit.body) + "</author>\n";
  out += "<category term=\"" + xml_escaped(kind_name(hit.kind)) + "\" label=\"" +
         xml_escaped(kind_row(hit.kind).label) + "\"/>\n";
  out += element("summary", hit.snippet.text);
  return out + "</entry>\n";
}

}  // namespace

std::string xml_escaped(std::string_view text) {
  const std::string valid = make_valid(text);
  std::string out;
  out.reserve(valid.size());
  for (const char c : valid) switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      case '\'': out += "&apos;"; break;
      default: out += c;
    }
  return out;
}

std::string atom_feed(const SearchResults& results, const FeedAddresses& addresses) {
  std::string out =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"sv\">\n";
  out += element("id", addresses.self);
  out += element("title", results.query.empty() ? "Nya handlingar" : "Sökning: " + results.query);
  out += element("updated", moment(results.hits.empty() ? Day() : results.hits.front().date));
  out += "<author><name>Akt</name></author>\n";
  out += link("self", "application/atom+xml", addresses.self);
  out += link("alternate", "text/html", addresses.page);
  for (const Hit& hit : results.hits) out += entry(hit, addresses);
  return out + "</feed>\n";
}

std::string opensearch_description(const std::string& base) {
  std::string out =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">\n";
  out += element("ShortName", "Akt");
  out += element("Description", "Kommunens beslut och handlingar");
  out += element("InputEncoding", "UTF-8");
  out += element("Language", "sv");
  out += "<Url type=\"text/html\" template=\"" + xml_escaped(base) + "/sok?q={searchTerms}\"/>\n";
  out += "<Url type=\"application/atom+xml\" template=\"" + xml_escaped(base) + "/sok.atom?q={searchTerms}\"/>\n";
  out += "<Url type=\"application/json\" template=\"" + xml_escaped(base) + "/api/v1/search?q={searchTerms}\"/>\n";
  return out + "</OpenSearchDescription>\n";
}

}  // namespace akt
