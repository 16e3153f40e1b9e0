#include "importers/readers/attendance_entries.h"

#include <algorithm>
#include <utility>

#include "corpus/text/names.h"
#include "corpus/text/parties.h"
#include "corpus/text/unicode.h"
#include "importers/readers/attendance_substitution.h"

namespace akt {
namespace {

using front::Label;

struct Official {
  std::string name;
  std::optional<std::string> party;
  std::string tail;
};

// "Maja Ek, kommunchef", "kommunchef Maja Ek § 62", "HR-direktör Bo von Ås".
std::optional<Official> official(std::string_view text) {
  text = trim(text);
  std::string rest;
  if (auto person = leading_person(text, rest)) return Official{person->name, person->party, rest};
  // Words of office first: small letters, or a title with a capital.
  size_t at = 0;
  for (size_t words = 0; words < 6 && at < text.size(); ++words) {
    const size_t stop = std::min(text.find_first_of(" \t", at), text.size());
    const std::string_view word = text.substr(at, stop - at);
    if (word.find_first_of("0123456789§(:") != std::string_view::npos && !word.ends_with(':') &&
        !(word.size() == 3 && word[1] == ':'))
      return std::nullopt;
    at = stop;
    while (at < text.size() && (text[at] == ' ' || text[at] == '\t')) ++at;
    if (at >= text.size() || !is_upper_at(text, at)) continue;
    if (auto person = leading_person(text.substr(at), rest)) {
      std::string title = collapse(text.substr(0, at));
      while (title.ends_with(':') || title.ends_with(',')) title.pop_back();
      if (title == "och" || title == "samt") title.clear();
      if (!title.empty() && !rest.empty()) title += ", ";
      title += rest;
      return Official{person->name, person->party, title};
    }
  }
  return std::nullopt;
}

bool vacant(std::string_view text) {
  return starts_with_fold(trim(text), "vakant") || starts_with_fold(trim(text), "vakans");
}

bool chair_title(const std::string& lower) {
  return (lower.starts_with("ordf") || lower.starts_with("tjänstgörande ordf") || lower.starts_with("mötesordf") ||
          lower.ends_with(" ordförande") || lower.ends_with(", ordf") || lower.ends_with(" ordf.") ||
          lower == "ordf") &&
         lower.find("vice") == std::string::npos && lower.find("v ordf") == std::string::npos &&
         lower.find("v. ordf") == std::string::npos;
}

bool vice_title(const std::string& lower) {
  return lower.find("ordf") != std::string::npos &&
         (lower.find("vice") != std::string::npos || lower.find("v ordf") != std::string::npos ||
          lower.find("v. ordf") != std::string::npos || lower.find("v.ordf") != std::string::npos);
}

}  // namespace

bool Entries::begins_person(std::string_view text) {
  text = trim(text);
  while (text.starts_with('*')) text = trim(text.substr(1));
  if (vacant(text)) return true;
  if (!text.empty() && !is_upper_at(text, 0) && find_seat(text)) return false;  // "tjänstgör för Bo Berg (S)"
  std::string rest;
  return leading_person(text, rest).has_value() || official(text).has_value();
}

// "ersätter", "… ersätter Bo Ek (M) §§": the rest is still to come.
bool Entries::waits(std::string_view next) const {
  if (entries_.empty()) return false;
  const std::string& tail = entries_.back().tail;
  if (tail.ends_with("§")) return true;
  if (!waits_for_seat(tail)) return false;
  // "tjänstgör för Bo Ek" over "Siv Lind (M)": a whole name, and then somebody else's.
  const auto seat = find_seat(tail);
  const auto hits = find_people(next);
  const auto whole = [](const std::string& name) { return name.find(' ') != std::string::npos; };
  return !(seat && whole(seat->seat.name) && !hits.empty() && hits.front().begin == 0 && whole(hits.front().name));
}

void Entries::add_cell(std::string_view text) {
  if (entries_.empty()) {
    add_line(text, false);
    return;
  }
  Entry& entry = entries_.back();
  const bool code = text.size() <= 12 && (party_code(text) || says_no_party(text)) &&
                    (text.front() == '(' || known_party(text) || text.size() <= 4);
  if (code && !entry.party && entry.tail.empty()) {
    entry.party = party_code(text);
  } else if (begins_person(text) && !waits(text)) {
    add_line(text, false);
  } else {
    entry.tail += (entry.tail.empty() ? "" : ", ") + collapse(text);
  }
}

void Entries::add_line(std::string_view text, bool starred) {
  text = trim(text);
  while (text.starts_with('*')) {
    starred = true;
    text = trim(text.substr(1));
  }
  if (text.empty() || vacant(text) || starts_with_fold(text, "se bilaga") || starts_with_fold(text, "enligt ") ||
      starts_with_fold(text, "se närvaro"))
    return;
  if (text.ends_with('-') && name_piece(text)) {  // "Bo Lind-" / "Ås (M)"
    held_ = std::string(text);
    return;
  }
  const std::string lower = lower_case(text);
  if ((starred || text.front() == '=') && lower.find("tjänstg") != std::string::npos && !begins_person(text)) {
    star_serves_ = true;  // what the star means
    return;
  }
  const bool tells = lower.find("samtliga") != std::string::npos || lower.find("utom ") != std::string::npos ||
                     lower.ends_with("utom") || lower.find("undantag av") != std::string::npos;
  if (!prose_.empty() || (tells && entries_.empty())) {
    prose_ += (prose_.empty() ? "" : "\n") + std::string(text);
    return;
  }
  if (text.front() == '(' && !entries_.empty() && text.find(')') != std::string_view::npos) {
    // "(SD), ersättare" under the name it belongs to
    const size_t close = text.find(')');
    const std::string_view bracket = text.substr(0, close + 1);
    if ((party_code(bracket) || says_no_party(bracket)) && !entries_.back().party) {
      entries_.back().party = party_code(bracket);
      go_on(text.substr(close + 1));
      return;
    }
  }
  if (!entries_.empty() && !entries_.back().party && entries_.back().tail.empty() && known_party(text) &&
      text.size() <= 5) {
    entries_.back().party = party_code(text);
    return;
  }
  if (waits(text) && complete_seat(text)) {
    if (text.empty()) return;
  }
  add_people(text, starred);
}

// The seat's owner, or the rest of the name, begins this line; or stands at its end, where two columns ran together.
bool Entries::complete_seat(std::string_view& text) {
  Entry& entry = entries_.back();
  const size_t tail_size = entry.tail.size();
  const auto hits = find_people(text);
  const size_t open = text.rfind('(');
  if (hits.size() == 1 && open != std::string_view::npos && open > hits[0].end && party_code(text.substr(open))) {
    // "Anna Losman (MP), 1:e vice ordf Tolinsson (S)"
    const size_t space = text.find_last_of(" \t", open >= 2 ? open - 2 : 0);
    if (space != std::string_view::npos && space > hits[0].end && name_piece(trim(text.substr(space, open - space)))) {
      entry.tail += " " + collapse(text.substr(space));
      text = trim(text.substr(0, space));
      return true;
    }
  }
  const std::string more = collapse(text);
  if (entry.tail.ends_with('-') && !is_upper_at(more, 0)) entry.tail.pop_back();  // "Ander-" / "son (C)"
  entry.tail += (entry.tail.ends_with('-') || entry.tail.size() < tail_size ? "" : " ") + more;
  text = {};
  return true;
}

void Entries::go_on(std::string_view text) {
  const std::string more = collapse(text);
  if (more.empty() || entries_.empty()) return;
  std::string& tail = entries_.back().tail;
  if (more.front() == ',' || tail.empty() || tail.ends_with('-'))
    tail +=
        tail.ends_with('-') && is_upper_at(more, 0)
            ? more
            : (tail.ends_with('-') && tail.size() > 1 && tail[tail.size() - 2] != ' ' ? (tail.pop_back(), more) : more);
  else
    tail += " " + more;
}

void Entries::add_people(std::string_view raw, bool starred) {
  std::string text(raw);
  if (!held_.empty()) {
    text = held_ + (held_.ends_with('-') ? "" : " ") + text;
    held_.clear();
  }
  const auto hits = find_people(text);
  if (hits.empty()) {
    add_officials(text, starred);
    return;
  }
  // "Maja Ek (S), Bo Ås (V), Eva" over "Lind (M), …": names in a row, the last broken by the line's end.
  if (const size_t comma = text.rfind(','); hits.size() > 1 && comma != std::string::npos && comma >= hits.back().end) {
    const std::string last = collapse(std::string_view(text).substr(comma + 1));
    const bool office = contains_fold(last, "ordf") || contains_fold(last, "ersätt") || known_party(last);
    if (last.size() > 2 && last.find(' ') == std::string::npos && name_piece(last) && !office) {
      held_ = last;
      text.resize(comma);
    }
  }
  const std::string before = collapse(std::string_view(text).substr(0, hits[0].begin));
  std::string office = hits[0].role;
  if (before.size() > office.size() + 2) {
    // "Ek, Maja (S)" was no hit; here other words stand first: the end of the entry above, or an office of many words.
    std::string turned_rest;
    if (before.find(',') != std::string::npos && leading_person(before, turned_rest)) {
      add_officials(before, starred);
    } else if (!entries_.empty() && !is_upper_at(before, 0) && waits_for_seat(before) && hits.size() == 1) {
      go_on(text);  // "tjänstgör för Bo Berg (S)" under the one who does
      return;
    } else if (!entries_.empty() && !is_upper_at(before, 0)) {
      go_on(before);
    } else {
      office = before;
    }
  }
  for (size_t n = 0; n < hits.size(); ++n) {
    Entry entry;
    entry.name = hits[n].name;
    entry.party = hits[n].party;
    entry.starred = starred;
    if (n == 0 && !office.empty()) entry.tail = office;
    if (n > 0 && !hits[n].role.empty()) entry.tail = hits[n].role;
    size_t end = hits[n].end;
    // The people between whom words of substitution stand are one entry.
    while (n + 1 < hits.size() && waits_for_seat(std::string_view(text).substr(end, hits[n + 1].begin - end))) {
      entry.tail +=
          (entry.tail.empty() ? "" : ", ") + collapse(std::string_view(text).substr(end, hits[n + 1].end - end));
      end = hits[++n].end;
    }
    size_t stop = n + 1 < hits.size() ? hits[n + 1].begin : text.size();
    if (n + 1 < hits.size() && !hits[n + 1].role.empty()) {
      const size_t role = text.rfind(hits[n + 1].role, stop);
      if (role != std::string::npos && role >= end) stop = role;
    }
    std::string more = collapse(std::string_view(text).substr(end, stop - end));
    while (more.ends_with(',') || more.ends_with(';')) more.pop_back();
    for (const std::string_view joint : {"och", "samt"})
      if (more == joint || more.ends_with(" " + std::string(joint)) || more.ends_with("," + std::string(joint)))
        more = collapse(std::string_view(more).substr(0, more.size() - joint.size()));
    while (more.starts_with(',') || more.starts_with(';')) more = collapse(std::string_view(more).substr(1));
    // Somebody without a party may stand in between: "Maja Ek (S), Bo Ås, kommunchef"
    if (!more.empty()) entry.tail += (entry.tail.empty() ? "" : ", ") + more;
    entries_.push_back(std::move(entry));
  }
}

void Entries::add_officials(std::string_view text, bool starred) {
  bool first_piece = true;
  for (const std::string_view piece : split(text, ',')) {
    std::vector<std::string_view> halves{trim(piece)};
    for (const std::string_view joint : {" och ", " samt "}) {
      const size_t at = halves.back().find(joint);
      if (at == std::string_view::npos) continue;
      const std::string_view right = trim(halves.back().substr(at + joint.size()));
      if (!official(right)) continue;
      const std::string_view left = trim(halves.back().substr(0, at));
      halves.back() = left;
      halves.push_back(right);
    }
    for (const std::string_view half : halves) {
      if (half.empty()) continue;
      // "Ek, Maja": a surname alone before the comma
      std::string rest;
      if (first_piece && half.find(' ') == std::string_view::npos && name_piece(half)) {
        if (auto turned = leading_person(text, rest)) {
          entries_.push_back({turned->name, turned->party, rest, starred});
          return;
        }
        if (entries_.empty() || entries_.back().party || !entries_.back().tail.empty() || label_ == Label::members ||
            label_ == Label::substitutes || label_ == Label::serving) {
          held_ = std::string(half);  // perhaps the first word of a name
          first_piece = false;
          continue;
        }
      }
      // "Andersson (D)" under "Lisbeth Sundén"
      const size_t open = half.find('(');
      if (first_piece && open != std::string_view::npos && !entries_.empty() && !entries_.back().party &&
          entries_.back().tail.empty() && name_piece(trim(half.substr(0, open)))) {
        const size_t close = half.find(')', open);
        if (close != std::string_view::npos &&
            (party_code(half.substr(open, close - open + 1)) || says_no_party(half.substr(open, close - open + 1)))) {
          Entry& entry = entries_.back();
          entry.name += (entry.name.ends_with('-') ? "" : " ") + collapse(half.substr(0, open));
          entry.party = party_code(half.substr(open, close - open + 1));
          go_on(half.substr(close + 1));
          first_piece = false;
          continue;
        }
      }
      if (auto person = official(half)) {
        entries_.push_back({person->name, person->party, person->tail, starred});
      } else if (!entries_.empty()) {
        std::string& tail = entries_.back().tail;
        if (first_piece)
          go_on(half);
        else
          tail += (tail.empty() ? "" : ", ") + collapse(half);
      }
      first_piece = false;
    }
    first_piece = false;
  }
}

// "… inträder: Maja Ek för " before whose seat it is: one whose party is not said.
static std::optional<std::string> plain_substitute(std::string_view before) {
  while (before.ends_with(' ')) before.remove_suffix(1);
  if (!before.ends_with(" för")) return std::nullopt;
  before.remove_suffix(std::string_view(" för").size());
  for (const std::string_view mark : {",", ":", ";", ". ", " och ", " samt "})
    if (const size_t at = before.rfind(mark); at != std::string_view::npos) before.remove_prefix(at + mark.size());
  before = trim(before);
  return before.find(' ') != std::string_view::npos && name_piece(before) ? person_name(before) : std::nullopt;
}

// "Samtliga ordinarie ledamöter utom A (S). Som ersättare inträder: B (S) för A (S). C (S) är ordförande."
void Entries::finish_prose(const Series& series, Attendees& people) const {
  std::string text = prose_;
  for (size_t at = text.find("-\n"); at != std::string::npos; at = text.find("-\n", at)) {
    // "ordfö-⏎rande"
    if (!is_upper_at(text, at + 2))
      text.erase(at, 2);
    else
      text.erase(at + 1, 1);
  }
  std::replace(text.begin(), text.end(), '\n', ' ');
  const std::string lower = lower_case(text);
  const auto hits = find_people(text);
  size_t except = lower.find("utom");
  if (except == std::string::npos) except = lower.find("undantag av");
  size_t except_end = std::string::npos;
  if (except != std::string::npos) {
    except_end = lower.find(". ", except);
    while (except_end != std::string::npos && except_end + 2 < text.size() && !is_upper_at(text, except_end + 2))
      except_end = lower.find(". ", except_end + 1);
    if (const size_t colon = lower.find("ersättare", except); colon != std::string::npos)
      except_end = std::min(except_end, colon);
  }
  for (size_t n = 0; n < hits.size(); ++n) {
    Attendee who;
    who.name = hits[n].name;
    who.party = hits[n].party;
    who.role = "member";
    const size_t next = n + 1 < hits.size() ? hits[n + 1].begin : text.size();
    const std::string_view between = std::string_view(text).substr(hits[n].end, next - hits[n].end);
    const size_t from = n > 0 ? hits[n - 1].end : 0;
    if (auto substitute = plain_substitute(std::string_view(text).substr(from, hits[n].begin - from))) {
      who.substitutes_for = std::exchange(who.name, std::move(*substitute));
      who.party.reset();
      who.role = "serving_substitute";
      people.add(std::move(who));
      continue;
    }
    // "Per By (L) lämnar sammanträdet och ersätts av Ulla Ek (L)."
    const std::string_view replaced = trim(between);
    if (n + 1 < hits.size() && (replaced.ends_with("ersätts av") || replaced.ends_with("ersattes av"))) {
      Attendee other;
      other.name = hits[n + 1].name;
      other.party = hits[n + 1].party;
      other.role = "serving_substitute";
      other.substitutes_for = who.name;
      people.add(std::move(who));
      people.add(std::move(other));
      ++n;
      continue;
    }
    if (n + 1 < hits.size() && waits_for_seat(between) && !plain_substitute(between)) {
      who.role = "serving_substitute";
      who.substitutes_for = hits[n + 1].name;
      const size_t after = n + 2 < hits.size() ? hits[n + 2].begin : text.size();
      Attendee details;
      read_details(std::string_view(text).substr(hits[n + 1].end, std::min(after - hits[n + 1].end, size_t{60})),
                   series, false, details);
      who.present = details.present;
      ++n;
    } else if (except != std::string::npos && hits[n].begin > except && hits[n].begin < except_end) {
      if (!series) continue;
      who.absent_at = {*series};
    } else {
      const std::string after = lower_case(collapse(between.substr(0, std::min<size_t>(between.size(), 30))));
      if (after.starts_with("är ordförande") || lower_case(hits[n].role).find("ordförande") != std::string::npos ||
          after.starts_with("var ordförande")) {
        who.role = "chair";
        who.title = "ordförande";
      }
      Attendee details;
      read_details(between, series, false, details);
      who.present = details.present;
      who.absent_at = details.absent_at;
    }
    people.add(std::move(who));
  }
}

std::string Entries::role_of(const Entry& entry, const Attendee& who) const {
  const std::string title = lower_case(who.title.value_or(""));
  const bool elected =
      entry.party.has_value() || label_ == Label::members || label_ == Label::serving || label_ == Label::substitutes;
  if (title.find("adjunger") != std::string::npos || title == "adj" || title == "adj.") return "co_opted";
  if (who.substitutes_for) return "serving_substitute";
  if (elected && vice_title(title)) return "vice_chair";
  if (elected && chair_title(title)) return "chair";
  if (title.find("sekreterare") != std::string::npos && title.find("politisk") == std::string::npos &&
      (title == "sekreterare" || title == "protokollförare" || title == "mötessekreterare" ||
       title.starts_with("protokollssekr")))
    return "secretary";
  switch (label_) {
    case Label::members:
      if (title.find("tjänstgörande ers") != std::string::npos || title.find("tjg") != std::string::npos ||
          title.starts_with("ersättare"))
        return "serving_substitute";
      return entry.starred && star_serves_ ? "serving_substitute" : "member";
    case Label::serving: return "serving_substitute";
    case Label::substitutes:
      if (contains_fold(entry.tail, "för vakant")) return "serving_substitute";  // for a seat that is nobody's
      if (const std::string tail = lower_case(entry.tail);
          (tail.find("tjänstgör") != std::string::npos || tail.starts_with("tjg")) &&
          tail.find("ej ") == std::string::npos && tail.find("inte ") == std::string::npos &&
          tail.find("icke") == std::string::npos)
        return "serving_substitute";
      return entry.starred ? "serving_substitute" : "substitute";
    case Label::officials: return entry.party && title.empty() ? "other" : "official";
    default:
      if (title.find("ersättare") != std::string::npos && entry.party) return "substitute";
      return !title.empty() && !entry.party ? "official" : "other";
  }
}

// "Anna Ek, ordförande (S)": the party after the office.
void Entries::late_party(Entry& entry) const {
  if (entry.party || (label_ != Label::members && label_ != Label::serving && label_ != Label::substitutes)) return;
  const size_t open = entry.tail.find('(');
  const size_t close = entry.tail.find(')', open == std::string::npos ? 0 : open);
  if (open == std::string::npos || close == std::string::npos) return;
  const auto code = party_code(std::string_view(entry.tail).substr(open, close - open + 1));
  if (!code) return;
  // The bracket of the one whose seat it is comes after words of substitution.
  if (waits_for_seat(std::string_view(entry.tail).substr(0, open))) return;
  entry.party = code;
  entry.tail = collapse(entry.tail.substr(0, open) + entry.tail.substr(close + 1));
}

void Entries::finish(const Series& series, Attendees& people) {
  if (!prose_.empty()) finish_prose(series, people);
  // A star means something only where some have it and some have not.
  const auto stars = std::count_if(entries_.begin(), entries_.end(), [](const Entry& entry) { return entry.starred; });
  if (static_cast<size_t>(stars) == entries_.size())
    for (Entry& entry : entries_) entry.starred = false;
  for (Entry& entry : entries_) {
    late_party(entry);
    Attendee who;
    who.name = entry.name;
    who.party = entry.party;
    const bool elected =
        entry.party.has_value() || label_ == Label::members || label_ == Label::serving || label_ == Label::substitutes;
    read_details(entry.tail, series, elected, who);
    if (label_ == Label::remote) {
      who.remote = true;
      if (people.mark_remote(who.name)) continue;
    }
    if (label_ == Label::absent) {
      if (!series) continue;
      who.absent_at = {*series};
      who.present.clear();
      who.role = "member";
    } else {
      who.role = role_of(entry, who);
    }
    people.add(std::move(who));
  }
}

}  // namespace akt
