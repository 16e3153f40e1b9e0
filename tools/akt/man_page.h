// akt(1), made of the commands as they are declared and the field table as the query language has it.
#pragma once

#include <CLI/CLI.hpp>
#include <string>

namespace akt {

// In roff, for man.
std::string man_page(const CLI::App& root);

}  // namespace akt
