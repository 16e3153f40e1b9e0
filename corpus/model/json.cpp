#include "corpus/model/json.h"

#include <cmath>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "corpus/model/fields.h"
#include "corpus/model/json_tree.h"

namespace akt {
namespace {

using Json = nlohmann::ordered_json;

bool all_digits(const std::string& text) {
  return !text.empty() && text.size() < 9 && text.find_first_not_of("0123456789") == std::string::npos;
}

// --- writing -------------------------------------------------------------------------------------------------------

Json write(const std::string& x) { return x; }
Json write(bool x) { return x; }
Json write(int x) { return x; }
Json write(double x) {
  if (x == std::floor(x) && std::abs(x) < 1e15) return static_cast<int64_t>(x);
  return x;
}
Json write(const Date& x) { return x.iso(); }
Json write(const ItemNumber& x) {
  if (all_digits(x.text) && (x.text[0] != '0' || x.text.size() == 1)) return std::stoi(x.text);
  return x.text;
}
Json write(const Interval& x) { return Json::array({x.first, x.last}); }
template <class T> Json write(const std::optional<T>& x);
template <class T> Json write(const std::vector<T>& x);
template <class T> Json write(const std::map<std::string, T>& x);
template <class T> Json write(const T& x);

struct Writer {
  Json& out;
  template <class T> void operator()(const char* key, const T& x) { out[key] = write(x); }
};

// A party's tally names only the ways its members voted.
Json write(const Tally& x) {
  Json out = Json::object();
  Writer writer{out};
  fields(writer, const_cast<Tally&>(x));
  for (auto it = out.begin(); it != out.end();) it = it->is_null() ? out.erase(it) : std::next(it);
  return out;
}
template <class T> Json write(const std::optional<T>& x) { return x ? write(*x) : Json(nullptr); }
template <class T> Json write(const std::vector<T>& x) {
  Json out = Json::array();
  for (const T& member : x) out.push_back(write(member));
  return out;
}
template <class T> Json write(const std::map<std::string, T>& x) {
  Json out = Json::object();
  for (const auto& [key, member] : x) out[key] = write(member);
  return out;
}
// The field lists take a mutable reference so that one list serves reading too; writing changes nothing.
template <class T> Json write(const T& x) {
  Json out = Json::object();
  Writer writer{out};
  fields(writer, const_cast<T&>(x));
  return out;
}

// --- reading -------------------------------------------------------------------------------------------------------

void read(const Json& in, std::string& x) { x = in.get<std::string>(); }
void read(const Json& in, bool& x) { x = in.get<bool>(); }
void read(const Json& in, int& x) { x = in.get<int>(); }
void read(const Json& in, double& x) { x = in.get<double>(); }
void read(const Json& in, Date& x) {
  const auto date = parse_iso(in.get<std::string>());
  if (!date) throw std::invalid_argument("not a date: " + in.get<std::string>().substr(0, 40));
  x = *date;
}
void read(const Json& in, ItemNumber& x) {
  x.text = in.is_number_integer() ? std::to_string(in.get<int>()) : in.get<std::string>();
}
void read(const Json& in, Interval& x) {
  x.first = in.at(0).get<int>();
  x.last = in.at(1).get<int>();
}
template <class T> void read(const Json& in, std::optional<T>& x);
template <class T> void read(const Json& in, std::vector<T>& x);
template <class T> void read(const Json& in, std::map<std::string, T>& x);
template <class T> void read(const Json& in, T& x);

struct Reader {
  const Json& in;
  template <class T> void operator()(const char* key, T& x) {
    const auto found = in.find(key);
    if (found == in.end() || found->is_null()) return;
    try {
      read(*found, x);
    } catch (const std::exception& problem) {
      throw std::invalid_argument(std::string(key) + ": " + problem.what());
    }
  }
};

template <class T> void read(const Json& in, std::optional<T>& x) { read(in, x.emplace()); }
template <class T> void read(const Json& in, std::vector<T>& x) {
  if (!in.is_array()) throw std::invalid_argument("not a list");
  x.clear();
  x.reserve(in.size());
  for (const Json& member : in) read(member, x.emplace_back());
}
template <class T> void read(const Json& in, std::map<std::string, T>& x) {
  if (!in.is_object()) throw std::invalid_argument("not an object");
  for (const auto& [key, member] : in.items()) read(member, x[key]);
}
template <class T> void read(const Json& in, T& x) {
  if (!in.is_object()) throw std::invalid_argument("not an object");
  Reader reader{in};
  fields(reader, x);
}

Facts empty_facts(Kind kind) {
  switch (kind) {
    case Kind::meeting: return Meeting{};
    case Kind::minutes_item: return MinutesItem{};
    case Kind::official_memo: return OfficialMemo{};
    case Kind::consultation: return Consultation{};
    case Kind::consultation_response: return ConsultationResponse{};
    case Kind::civic_partnership: return CivicPartnership{};
    default: return Plain{};
  }
}

}  // namespace

std::string Record::text() const {
  std::string joined;
  for (const PageText& page : pages) {
    if (!joined.empty()) joined += '\n';
    joined += page.text;
  }
  return joined;
}

nlohmann::ordered_json json_tree(const Record& record, JsonForm form) {
  Json out = Json::object();
  out["id"] = record.id;
  out["kind"] = std::string(kind_name(record.kind));
  out["title"] = record.title;
  out["source"] = {{"path", record.source.path},
                   {"sha256", record.source.sha256},
                   {"media_type", record.source.media_type},
                   {"pages", Json::array({record.source.first_page, record.source.last_page})}};
  Writer writer{out};
  Record& mutable_record = const_cast<Record&>(record);
  common_fields(writer, mutable_record);
  if (record.kind == Kind::minutes_item) out["meeting_date"] = write(record.date);
  std::visit([&writer](auto& facts) { fields(writer, facts); }, mutable_record.facts);
  if (form == JsonForm::with_text) out["text"] = record.text();
  if (form == JsonForm::stored) {
    out["text_pages"] = write(record.pages);
    out["evidence"] = write(record.evidence);
  }
  return out;
}

std::string to_json(const Record& record, JsonForm form) {
  return json_tree(record, form).dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<Record> record_from_json(std::string_view json) {
  try {
    const Json in = Json::parse(json);
    Record record;
    const auto kind = kind_from_name(in.at("kind").get<std::string>());
    if (!kind) return fail(ErrorCode::damaged, "a record of unknown kind: " + in.at("kind").get<std::string>());
    record.kind = *kind;
    record.facts = empty_facts(*kind);
    Reader reader{in};
    reader("id", record.id);
    reader("title", record.title);
    const Json& source = in.at("source");
    Reader source_reader{source};
    source_reader("path", record.source.path);
    source_reader("sha256", record.source.sha256);
    source_reader("media_type", record.source.media_type);
    record.source.first_page = source.at("pages").at(0).get<int>();
    record.source.last_page = source.at("pages").at(1).get<int>();
    common_fields(reader, record);
    std::visit([&reader](auto& facts) { fields(reader, facts); }, record.facts);
    reader("text_pages", record.pages);
    reader("evidence", record.evidence);
    return record;
  } catch (const std::exception& problem) {
    return fail(ErrorCode::damaged, std::string("a stored record can't be read: ") + problem.what());
  }
}

}  // namespace akt
