// A search as an Atom feed (RFC 4287), and the description browsers add a search engine by.
#pragma once

#include <string>

#include "search/engine/results.h"

namespace akt {

struct FeedAddresses {
  std::string base;  // "https://akt.example.se"
  std::string self;
  std::string page;
};

std::string atom_feed(const SearchResults& results, const FeedAddresses& addresses);
std::string opensearch_description(const std::string& base);

std::string xml_escaped(std::string_view text);

}  // namespace akt
