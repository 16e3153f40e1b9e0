// Lines as a format gives them, with their places and looks, through taking apart and every reader. The first byte says
// which kind the file is also read as; then each line: its looks, how far down it stands, its cells parted by tabs,
// each cell beginning with how far to the right it stands.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "corpus/model/kind.h"
#include "corpus/text/unicode.h"
#include "importers/formats/furniture.h"
#include "importers/formats/line.h"
#include "importers/readers/reader.h"

namespace {

constexpr float kStep = 4;
constexpr float kWidth = 6;  // of a letter

std::string_view taken_until(char mark, std::string_view& text) {
  const size_t end = std::min(text.find(mark), text.size());
  const std::string_view taken = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return taken;
}

unsigned first_byte(std::string_view& text) {
  if (text.empty()) return 0;
  const auto value = static_cast<unsigned char>(text.front());
  text.remove_prefix(1);
  return value;
}

akt::Pages pages_of(std::string_view text) {
  akt::Pages pages;
  pages.media_type = "application/pdf";
  pages.pages.push_back({1, 595, 842, true});
  float y = 0;
  while (!text.empty()) {
    std::string_view rest = taken_until('\n', text);
    const unsigned looks = first_byte(rest);
    if ((looks & 0x80U) != 0) {
      pages.pages.push_back({static_cast<int>(pages.pages.size()) + 1, 595, 842, true});
      y = 0;
    }
    y += static_cast<float>(first_byte(rest)) / 4;
    akt::Line line;
    line.page = static_cast<int>(pages.pages.size());
    line.y = y;
    line.size = (looks & 0x01U) != 0 ? 16 : 11;
    line.bold = (looks & 0x02U) != 0;
    line.heading = (looks & 0x04U) != 0 ? 1 : 0;
    line.bullet = (looks & 0x08U) != 0;
    line.table = (looks & 0x10U) != 0;
    line.gap_above = (looks & 0x40U) != 0;
    while (!rest.empty()) {
      std::string_view cell = taken_until('\t', rest);
      const float x = static_cast<float>(first_byte(cell)) * kStep;
      line.cells.push_back({akt::make_valid(cell), x, x + static_cast<float>(cell.size()) * kWidth});
    }
    if (akt::finish_line(line)) pages.lines.push_back(std::move(line));
  }
  return pages;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view text(reinterpret_cast<const char*>(data), size);
  const akt::KindRow& kind = akt::kinds()[first_byte(text) % akt::kinds().size()];
  akt::Pages pages = pages_of(text);
  akt::mark_furniture(pages);
  const akt::Context context{std::nullopt, "fuzz"};
  (void)akt::read_file(pages, context);
  if (kind.kind != akt::Kind::meeting && kind.kind != akt::Kind::minutes_item && !pages.lines.empty())
    (void)akt::read_as(kind.kind, pages, context);
  return 0;
}
