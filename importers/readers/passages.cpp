#include "importers/readers/passages.h"

#include "corpus/text/unicode.h"
#include "importers/readers/phrases.h"

namespace akt {
namespace {

bool address_byte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' ||
         c == '_' || c == '+' || byte == 0xC3 || (byte & 0xC0) == 0x80;
}

// What is longer than this is no sentence: a list without marks, or a file made to be slow. Readers may compare
// everything inside a passage with everything else.
constexpr size_t kPassageBytes = 3000;

std::string_view first_piece(std::string_view text) {
  if (text.size() <= kPassageBytes) return text;
  const size_t space = text.rfind(' ', kPassageBytes);
  if (space != std::string_view::npos && space > 0) return text.substr(0, space);
  size_t end = kPassageBytes;
  while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) ++end;
  return text.substr(0, end);
}

}  // namespace

std::vector<Passage> passages(const Outline& outline) {
  std::vector<Passage> out;
  size_t chapter = kNoChapter;
  for (size_t at = 0; at < outline.blocks().size(); ++at) {
    const Block& block = outline.blocks()[at];
    if (block.sort == BlockSort::heading) chapter = chapter == kNoChapter ? 0 : chapter + 1;
    if (block.sort == BlockSort::field || block.sort == BlockSort::contents) continue;
    for (std::string_view sentence : sentences(block.text))
      while (!sentence.empty()) {
        const std::string_view piece = first_piece(sentence);
        out.push_back({std::string(piece), lowered(piece), block.sort, at, chapter});
        sentence.remove_prefix(piece.size());
      }
  }
  return out;
}

std::vector<std::string> addresses(std::string_view text) {
  std::vector<std::string> out;
  for (size_t at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
    size_t begin = at;
    while (begin > 0 && at - begin < 64 && address_byte(text[begin - 1])) --begin;
    size_t end = at + 1;
    while (end < text.size() && end - at < 100 && address_byte(text[end])) ++end;
    while (end > at && (text[end - 1] == '.' || text[end - 1] == '-')) --end;
    const std::string_view domain = text.substr(at + 1, end - at - 1);
    if (begin < at && domain.find('.') != std::string_view::npos) out.emplace_back(text.substr(begin, end - begin));
  }
  return out;
}

}  // namespace akt
