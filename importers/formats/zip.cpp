#include "importers/formats/zip.h"

#include <zip.h>

namespace akt {
struct ZipArchive::Handle {
  zip_t* zip = nullptr;
  Handle() = default;
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;
  ~Handle() {
    if (zip) zip_discard(zip);
  }
};

ZipArchive::ZipArchive(std::unique_ptr<Handle> handle) : handle_(std::move(handle)) {}
ZipArchive::ZipArchive(ZipArchive&&) noexcept = default;
ZipArchive& ZipArchive::operator=(ZipArchive&&) noexcept = default;
ZipArchive::~ZipArchive() = default;

Result<ZipArchive> ZipArchive::open(std::string_view bytes) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  zip_t* zip = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
  if (!zip) {
    std::string why = zip_error_strerror(&error);
    zip_error_fini(&error);
    if (source) zip_source_free(source);
    return fail(ErrorCode::damaged, "the ZIP container cannot be opened: " + why);
  }
  zip_error_fini(&error);
  auto handle = std::make_unique<Handle>();
  handle->zip = zip;
  return ZipArchive(std::move(handle));
}

std::vector<std::string> ZipArchive::names() const {
  std::vector<std::string> all;
  const zip_int64_t count = zip_get_num_entries(handle_->zip, 0);
  for (zip_int64_t at = 0; at < count; ++at)
    if (const char* name = zip_get_name(handle_->zip, static_cast<zip_uint64_t>(at), 0)) all.emplace_back(name);
  return all;
}

bool ZipArchive::has(const std::string& name) const { return zip_name_locate(handle_->zip, name.c_str(), 0) >= 0; }

Result<std::string> ZipArchive::member(const std::string& name, size_t most) const {
  const zip_int64_t index = zip_name_locate(handle_->zip, name.c_str(), 0);
  if (index < 0) return fail(ErrorCode::not_found, "no member " + name);
  const auto at = static_cast<zip_uint64_t>(index);
  zip_stat_t stat;
  zip_stat_init(&stat);
  if (zip_stat_index(handle_->zip, at, 0, &stat) == 0 && (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) &&
      stat.encryption_method != ZIP_EM_NONE)
    return fail(ErrorCode::encrypted, name + " is encrypted");
  zip_file_t* file = zip_fopen_index(handle_->zip, at, 0);
  if (!file) return fail(ErrorCode::damaged, name + " cannot be unpacked");
  // The size in the directory is the file's word only: what comes out is what counts.
  std::string out;
  std::string block(1 << 16, '\0');
  zip_int64_t got = 0;
  while ((got = zip_fread(file, block.data(), block.size())) > 0) {
    out.append(block, 0, static_cast<size_t>(got));
    if (out.size() > most) break;
  }
  zip_fclose(file);
  if (got < 0) return fail(ErrorCode::damaged, name + " is damaged: it does not unpack to what it should be");
  if (out.size() > most)
    return fail(ErrorCode::limit, name + " unpacks to more than " + std::to_string(most >> 20) + " MB");
  return out;
}

}  // namespace akt
