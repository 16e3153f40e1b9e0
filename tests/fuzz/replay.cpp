// Where there is no fuzzer: the target with each file of the folders named, once.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {
const char* folder_name = "";
}  // namespace
extern const char* const& seed_name;
const char* const& seed_name = folder_name;

int main(int argc, char** argv) {
  int files = 0;
  for (int i = 1; i < argc; ++i) {
    const std::string name = "fuzz." + std::filesystem::path(argv[i]).filename().string();
    folder_name = name.c_str();
    for (const auto& entry : std::filesystem::directory_iterator(argv[i])) {
      std::ifstream file(entry.path(), std::ios::binary);
      std::ostringstream all;
      all << file.rdbuf();
      const std::string bytes = all.str();
      LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
      ++files;
    }
  }
  std::printf("%d seeds\n", files);
  return files > 0 ? 0 : 1;  // a target without a seed tests nothing
}
