// The fields of municipal matters that words belong to: who writes of "skattebetalarna" writes of money, and who writes
// of stairs and wheelchairs writes of what can be reached, though neither says so.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace akt {

// Of a lemma, each as a term that no word can be ("~pengar"); none when it belongs to no field.
const std::vector<std::string>& fields_of(std::string_view lemma);

}  // namespace akt
