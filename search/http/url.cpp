#include "search/http/url.h"

#include "corpus/text/unicode.h"

namespace akt::http {
namespace {

constexpr size_t kMostParameters = 100;

int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

bool plain(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
         c == '_' || c == '~';
}

bool parse_path(std::string_view path, Target& target) {
  if (path.empty() || path[0] != '/') return false;
  path.remove_prefix(1);
  if (path.empty()) return true;
  if (path.back() == '/') {
    target.ends_in_slash = true;
    path.remove_suffix(1);
  }
  for (const std::string_view piece : split(path, '/')) {
    auto segment = percent_decoded(piece, false);
    if (!segment || segment->empty() || *segment == "." || *segment == "..") return false;
    if (segment->find_first_of("\t\r\n\\") != std::string::npos || segment->find("..") != std::string::npos)
      return false;
    target.segments.push_back(std::move(*segment));
  }
  return true;
}

bool parse_query(std::string_view query, Parameters& parameters) {
  if (query.empty()) return true;
  for (const std::string_view piece : split(query, '&')) {
    if (piece.empty()) continue;
    if (parameters.size() == kMostParameters) return false;
    const size_t equals = piece.find('=');
    auto name = percent_decoded(piece.substr(0, equals), true);
    auto value = equals == std::string_view::npos ? std::string() : percent_decoded(piece.substr(equals + 1), true);
    if (!name || !value) return false;
    parameters.emplace_back(std::move(*name), std::move(*value));
  }
  return true;
}

}  // namespace

std::optional<std::string> percent_decoded(std::string_view text, bool plus_is_space) {
  std::string out;
  out.reserve(text.size());
  for (size_t at = 0; at < text.size(); ++at) {
    char c = text[at];
    if (c == '%') {
      const int high = at + 2 < text.size() ? hex_value(text[at + 1]) : -1;
      const int low = at + 2 < text.size() ? hex_value(text[at + 2]) : -1;
      if (high < 0 || low < 0) return std::nullopt;
      c = static_cast<char>(high * 16 + low);
      at += 2;
    } else if (c == '+' && plus_is_space) {
      c = ' ';
    }
    const auto byte = static_cast<unsigned char>(c);
    if ((byte < 0x20 && c != '\t' && c != '\n' && c != '\r') || byte == 0x7f) return std::nullopt;
    out += c;
  }
  if (!valid_utf8(out)) return std::nullopt;
  return out;
}

std::string percent_encoded(std::string_view text) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string out;
  for (const char c : text) {
    if (plain(c)) {
      out += c;
    } else {
      const auto byte = static_cast<unsigned char>(c);
      out += '%';
      out += digits[byte >> 4U];
      out += digits[byte & 15U];
    }
  }
  return out;
}

std::optional<Target> parse_target(std::string_view target) {
  Target out;
  const size_t question = target.find('?');
  if (!parse_path(target.substr(0, question), out)) return std::nullopt;
  if (question != std::string_view::npos && !parse_query(target.substr(question + 1), out.parameters))
    return std::nullopt;
  return out;
}

std::string make_target(std::string_view path, const Parameters& parameters) {
  std::string out(path);
  char between = '?';
  for (const auto& [name, value] : parameters) {
    if (value.empty()) continue;
    out += between;
    out += percent_encoded(name);
    out += '=';
    out += percent_encoded(value);
    between = '&';
  }
  return out;
}

}  // namespace akt::http
