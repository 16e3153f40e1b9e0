// Prints what a format gives of a file, a line each: for looking at by eye.
#include <fstream>
#include <iostream>
#include <sstream>

#include "importers/formats/format.h"
#include "importers/formats/prose.h"

int main(int argc, char** argv) {
  const bool prose = argc > 2 && std::string_view(argv[2]) == "--prose";
  if (argc < 2) {
    std::cerr << "usage: dump_pages FILE [--prose]\n";
    return 2;
  }
  std::ifstream file(argv[1], std::ios::binary);
  std::ostringstream held;
  held << file.rdbuf();
  const std::string bytes = held.str();
  const auto pages = akt::read_pages(bytes, argv[1]);
  if (!pages) {
    std::cerr << argv[1] << ": " << pages.error().message << '\n';
    return 1;
  }
  std::cout << pages->media_type << ", " << pages->pages.size() << " pages, title \"" << pages->title << "\"\n";
  for (const std::string& warning : pages->warnings) std::cout << "warning: " << warning << '\n';
  if (prose) {
    for (const akt::Paragraph& paragraph : akt::paragraphs(pages->lines))
      std::cout << paragraph.page << '\t' << (paragraph.bullet ? "* " : "") << paragraph.text << '\n';
    return 0;
  }
  for (const akt::Line& line : pages->lines) {
    std::cout << line.page << '\t' << (line.role == akt::LineRole::header ? "H" : "")
              << (line.role == akt::LineRole::footer ? "F" : "") << (line.gap_above ? "^" : "")
              << (line.bold ? "b" : "") << (line.bullet ? "*" : "") << (line.table ? "t" : "");
    if (line.heading > 0) std::cout << 'h' << line.heading;
    std::cout << '\t' << static_cast<int>(line.y) << '/' << line.size << '\t';
    for (const akt::Cell& cell : line.cells) std::cout << '[' << static_cast<int>(cell.x0) << ' ' << cell.text << ']';
    std::cout << '\n';
  }
  return 0;
}
