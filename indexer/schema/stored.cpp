#include "indexer/schema/stored.h"

#include <cstdint>

#include "corpus/model/json.h"

namespace akt {
namespace {

constexpr char kForm = '\x02';

void put_number(std::string& out, std::uint64_t number) {
  while (number >= 0x80) {
    out += static_cast<char>((number & 0x7FU) | 0x80U);
    number >>= 7U;
  }
  out += static_cast<char>(number);
}

void put_text(std::string& out, std::string_view text) {
  put_number(out, text.size());
  out += text;
}

// Reads what put_number and put_text wrote; `ok` turns false at the first byte that isn't there.
struct Reader {
  std::string_view left;
  bool ok = true;

  std::uint64_t number() {
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
      if (left.empty()) break;
      const auto byte = static_cast<unsigned char>(left.front());
      left.remove_prefix(1);
      value |= static_cast<std::uint64_t>(byte & 0x7FU) << shift;
      if (byte < 0x80) return value;
    }
    ok = false;
    return 0;
  }
  std::string_view text() {
    const std::uint64_t size = number();
    if (!ok || size > left.size()) {
      ok = false;
      return {};
    }
    const std::string_view taken = left.substr(0, size);
    left.remove_prefix(size);
    return taken;
  }
  int small() { return static_cast<int>(number() & 0x7FFFFFFFU); }
};

}  // namespace

std::string record_bytes(Record record) {
  std::string out;
  put_text(out, record.id);
  put_text(out, kind_name(record.kind));
  put_text(out, record.title);
  put_text(out, record.municipality.value_or(""));
  put_text(out, record.body.value_or(""));
  put_text(out, record.date ? record.date->iso() : "");
  const auto* minutes = std::get_if<MinutesItem>(&record.facts);
  put_text(out, minutes != nullptr && minutes->item ? minutes->item->text : "");
  put_text(out, record.registry_number.value_or(""));
  put_text(out, record.publication);
  put_text(out, record.source.path);
  put_text(out, record.source.sha256);
  put_text(out, record.source.media_type);
  put_number(out, static_cast<std::uint64_t>(record.source.first_page));
  put_number(out, static_cast<std::uint64_t>(record.source.last_page));
  put_number(out, record.pages.size());
  for (const PageText& page : record.pages) {
    put_number(out, static_cast<std::uint64_t>(page.page));
    put_text(out, page.text);
  }
  record.pages.clear();
  put_text(out, to_json(record, JsonForm::stored));
  return out;
}

std::string packed_record(std::string_view squeezed) { return std::string(1, kForm).append(squeezed); }

Result<StoredRecord> unpack_record(std::string_view packed, const ReadingDictionaries& dictionaries) {
  if (packed.empty() || packed.front() != kForm)
    return fail(ErrorCode::damaged, "a stored record has an unknown form", "akt reindex builds the index again");
  auto bytes = unsqueezed(packed.substr(1), dictionaries);
  if (!bytes) return tl::unexpected(bytes.error());
  StoredRecord stored;
  stored.bytes = std::move(*bytes);
  Reader reader{stored.bytes.view()};
  StoredHit& hit = stored.hit;
  hit.id = reader.text();
  const auto kind = kind_from_name(reader.text());
  if (!kind) reader.ok = false;
  hit.kind = kind.value_or(Kind::other);
  for (std::string_view* member : {&hit.title, &hit.municipality, &hit.body, &hit.date, &hit.item, &hit.registry_number,
                                   &hit.publication, &hit.path, &hit.sha256, &hit.media_type})
    *member = reader.text();
  hit.first_page = reader.small();
  hit.last_page = reader.small();
  const std::uint64_t pages = reader.number();
  for (std::uint64_t at = 0; at < pages && reader.ok; ++at) {
    const int page = reader.small();
    stored.pages.push_back({page, reader.text()});
  }
  stored.facts = reader.text();
  if (!reader.ok)
    return fail(ErrorCode::damaged, "a stored record is cut short: " + std::string(hit.id),
                "akt reindex builds the index again");
  return stored;
}

Result<Record> record_of(const StoredRecord& stored) {
  auto record = record_from_json(stored.facts);
  if (!record) return record;
  for (const StoredPage& page : stored.pages) record->pages.push_back({page.page, std::string(page.text)});
  return record;
}

}  // namespace akt
