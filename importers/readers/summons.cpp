#include "importers/readers/summons.h"

#include <algorithm>

#include "corpus/text/bodies.h"
#include "corpus/text/date.h"
#include "corpus/text/unicode.h"
#include "importers/readers/labels.h"
#include "importers/readers/meeting_place.h"
#include "importers/readers/people.h"
#include "importers/readers/phrases.h"

namespace akt {
namespace {

constexpr size_t kHead = 16;  // lines

// "Plats   Stadshuset", "Ordförande: Anna Ek (S)", "Nämndsekreterare Bo Tall": what stands after such a word.
std::string_view value_of(const Line& line, std::string_view words) {
  const std::string_view first = line.cells.front().text;
  const size_t colon = first.find(": ");
  const std::string_view label = first.substr(0, std::min(colon, first.size()));
  if (among(heading_key(label), words)) {
    if (line.cells.size() > 1) return trim(line.cells[1].text);
    return colon == std::string_view::npos ? std::string_view() : trim(first.substr(colon + 2));
  }
  const size_t space = first.find(' ');
  if (line.cells.size() == 1 && space != std::string_view::npos && among(lowered(first.substr(0, space)), words))
    return trim(first.substr(space));
  return {};
}

// "08:30", "kl. 13.15"
bool clock_alone(std::string_view text) {
  for (const std::string_view word : {"klockan ", "kl. ", "kl "})
    if (starts_with_fold(text, word)) text = trim(text.substr(word.size()));
  return text.size() >= 4 && text.size() <= 5 && text.find_first_not_of("0123456789.:") == std::string_view::npos;
}

class Head {
 public:
  Head(Paper& paper, Plain& facts) : paper_(paper), facts_(facts) {}

  void read() {
    for (size_t at = 0; at < std::min(paper_.lines().size(), kHead); ++at) {
      const Line& line = paper_.lines()[at];
      if (line.role != LineRole::body || line.page != paper_.lines().front().page) continue;
      if (const auto place = value_of(line, "plats|lokal|sammanträdeslokal|sammanträdesplats|var"); letters(place) > 2)
        set(facts_.place, std::string(place.substr(0, place.find(" kl"))), at, "place");
      if (const auto when = value_of(line, "tid|datum och tid|tid och plats|plats och tid|när|klockan|kl|starttid");
          !when.empty()) {
        const PlaceAndTime found = read_place_and_time(when);
        if (found.place) set(facts_.place, *found.place, at, "place");
        if (found.start) set(facts_.start, *found.start, at, "start");
        if (clock_alone(when))
          set(facts_.start, std::string(when.substr(when.find_first_of("0123456789"))), at, "start");
      }
      name(facts_.chair, value_of(line, "ordförande|ordf"), at, "chair");
      name(facts_.secretary, value_of(line, "sekreterare|nämndsekreterare|kommunsekreterare|nämndssekreterare"), at,
           "secretary");
    }
  }

 private:
  void set(Text& fact, std::string value, size_t line, const char* called) {
    if (fact) return;
    fact = std::move(value);
    paper_.note(called, line, "label in the head of the summons");
  }

  void name(Text& fact, std::string_view value, size_t line, const char* called) {
    if (const auto person = person_of(value)) set(fact, person->name, line, called);
  }

  Paper& paper_;
  Plain& facts_;
};

// "3 Remiss av lokalplan   Dnr SN 24/0311": a point's number, which is not the summons's.
void drop_numbers_of_points(Paper& paper) {
  Record& record = paper.record;
  const auto own = [&paper](const std::string& written) {
    for (size_t at = 0; at < std::min(paper.lines().size(), kHead); ++at) {
      const std::string& text = paper.lines()[at].text;
      const size_t found = text.find(written);
      if (found == std::string::npos || (text.front() >= '0' && text.front() <= '9')) continue;
      return true;
    }
    return false;
  };
  std::erase_if(record.registry_numbers, [&own](const std::string& written) { return !own(written); });
  if (record.registry_number && !own(*record.registry_number)) {
    record.registry_number.reset();
    if (!record.registry_numbers.empty()) record.registry_number = record.registry_numbers.front();
  }
  if (record.registry_numbers.size() < 2) std::erase(record.warnings, "two_numbers");
}

}  // namespace

void read_meeting_head(Paper& paper) {
  for (const Labelled& labelled : paper.labels())
    if (labelled.label == Label::meeting_date)
      if (const auto date = parse_iso(labelled.value)) {
        paper.record.date = date;
        paper.note("date", labelled.value_line, "label for the meeting's day");
        break;
      }
  // "Tid  Tisdagen den 30 januari 2024 kl. 13.15", "… kallas till sammanträde måndagen den 29 april 2024 …".
  for (const Block& block : paper.outline().blocks()) {
    if (paper.record.kind != Kind::summons || block.first > paper.body_line() + 12) break;
    const std::string lower = lowered(block.text);
    if (!lower.starts_with("tid") && !lower.starts_with("plats och tid") &&
        !has_any_stem(lower, {"kallas", "kallar", "kallelse till", "sammanträde"}))
      continue;
    if (has_any_stem(lower, {"senast", "anmäl"})) continue;
    if (const auto date = first_date(block.text)) {
      paper.record.date = date;
      paper.note("date", block, "day of the meeting");
      break;
    }
  }
  for (const Block& block : paper.outline().blocks()) {
    if (block.first > paper.body_line() + 10) break;
    for (const std::string_view cell : split(block.text, '\t'))
      if (const auto body = body_alone(cell)) {
        paper.record.body = *body;
        return paper.note("body", block, "body in the head");
      }
  }
  if (const auto bodies = find_bodies(paper.record.title); !bodies.empty()) paper.record.body = bodies.front().name;
}

void read_summons(Paper& paper, Plain& facts) {
  Head(paper, facts).read();
  drop_numbers_of_points(paper);
}

}  // namespace akt
