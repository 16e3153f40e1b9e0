#include "corpus/model/fact_values.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "corpus/model/json_tree.h"

namespace akt {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<std::string_view, 9> kNotRead{"id",           "kind",       "source", "publication", "warnings",
                                                   "same_text_as", "version_of", "target", "meeting_date"};

void walk(const Json& here, const std::string& path, std::vector<FactValue>& out) {
  if (here.is_object()) {
    for (const auto& [key, member] : here.items())
      if (std::find(kNotRead.begin(), kNotRead.end(), key) == kNotRead.end())
        walk(member, path.empty() ? key : path + "." + key, out);
  } else if (here.is_array()) {
    size_t index = 0;
    for (const Json& member : here) walk(member, path + "[" + std::to_string(index++) + "]", out);
  } else if (here.is_string()) {
    if (!here.get_ref<const std::string&>().empty()) out.push_back({path, here.get<std::string>()});
  } else if (!here.is_null() && here != false) {
    out.push_back({path, here.dump()});
  }
}

}  // namespace

std::vector<FactValue> fact_values(const Record& record) {
  std::vector<FactValue> out;
  walk(json_tree(record, JsonForm::exported), {}, out);
  return out;
}

}  // namespace akt
