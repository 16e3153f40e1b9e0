#include "importers/readers/meeting_fields.h"

#include <algorithm>
#include <cmath>

#include "corpus/text/names.h"
#include "corpus/text/unicode.h"
#include "importers/readers/attendance_details.h"
#include "importers/readers/attendance_substitution.h"
#include "importers/readers/meeting_place.h"

namespace akt::front {
namespace {

constexpr size_t kReach = 14;  // lines that a label may stand over its value

// Dots and rules to sign on.
bool signing_line(std::string_view text) {
  return text.find_first_not_of(".…_-– /") == std::string_view::npos || std::count(text.begin(), text.end(), '.') > 8 ||
         std::count(text.begin(), text.end(), '_') > 5;
}

bool is_person(std::string_view text) {
  std::string rest;
  if (text.find_first_of("0123456789") < 3) return false;
  return leading_person(text, rest).has_value();
}

bool is_items(std::string_view text) {
  std::string_view body = trim(text);
  while (body.starts_with("§")) body = trim(body.substr(2));
  size_t at = 0;
  return !body.empty() && body[0] >= '0' && body[0] <= '9' && find_dates(body).empty() &&
         find_clock_times(body).empty() && !read_intervals(body, at).empty() && body.size() - at < 12;
}

bool wants_person(Label label) {
  return label == Label::chair || label == Label::vice_chair || label == Label::secretary || label == Label::attesters;
}

bool wants_date(Label label) {
  return label == Label::posted || label == Label::removed || label == Label::posted_removed ||
         label == Label::last_appeal || label == Label::other_date || label == Label::meeting_date;
}

// "2019-02-14 – 2019-03-08", "… till och med …"
bool is_range(std::string_view text, size_t from, size_t to) {
  if (to <= from || to - from > 24) return false;
  const std::string between = collapse(text.substr(from, to - from));
  return between == "-" || between == "--" || between == "–" || between == "—" || between.starts_with("till") ||
         between.starts_with("t.o.m") || between.starts_with("t o m") || between == "tom";
}

// "Datum för" / "anslagets uppsättande": a label that its narrow column has broken. The lower cell goes to `joined`.
std::optional<Label> label_over_two(std::span<const Line> lines, size_t n, const Cell& cell,
                                    std::vector<const Cell*>& joined) {
  if (cell.text.size() > 40 || n + 1 >= lines.size()) return std::nullopt;
  if (const auto alone = label_at(cell.text); alone && wants_date(alone->label) && alone->label != Label::meeting_date)
    return std::nullopt;
  for (const Cell& below : lines[n + 1].cells) {
    // The last words of a line may go on at the start of the next.
    const bool wraps = &cell == &lines[n].cells.back() && &below == &lines[n + 1].cells.front();
    if ((std::abs(below.x0 - cell.x0) > 6 && !wraps) || below.text.size() > 52) continue;
    const std::string whole = cell.text + " " + below.text;
    const auto hit = label_at(whole);
    if (!hit || !wants_date(hit->label) || hit->end < cell.text.size() + 2) continue;
    if (hit->end >= whole.size())
      joined.push_back(&below);
    else if (find_dates(std::string_view(whole).substr(hit->end)).empty())
      continue;
    return hit->label;
  }
  return std::nullopt;
}

// "Protokollet anslås 2016-09-20": a word of the notice inside a sentence.
bool verb_of_notice(std::string_view text) {
  for (const std::string_view verb :
       {"anslås", "anslogs", "anslagits", "publiceras", "publicerades", "uppsatt", "sätts upp", "sattes upp"})
    if (text.starts_with(verb)) return true;
  return false;
}

// The cell's text; a date that the line's end has cut ("2024-03-" / "20.") is made whole.
std::string whole_text(std::span<const Line> lines, size_t n, const Cell& cell) {
  std::string text = cell.text;
  // "… den 20 september och anslaget tas / bort den 12 oktober": a sentence that wraps.
  if (lines[n].cells.size() == 1 && n + 1 < lines.size() && text.size() > 60 && !text.ends_with('.') &&
      !text.ends_with('-') && lines[n + 1].cells.size() == 1 && lines[n + 1].role == LineRole::body &&
      !lines[n + 1].gap_above && !is_upper_at(lines[n + 1].text, 0) && contains_fold(text, "anslag")) {
    const std::string& next = lines[n + 1].text;
    return text + " " + next.substr(0, std::min(next.find(". "), next.size()));
  }
  if (&cell != &lines[n].cells.back() || n + 1 >= lines.size() || text.size() < 5 || !text.ends_with('-')) return text;
  const char before = text[text.size() - 2];
  const std::string& next = lines[n + 1].cells.front().text;
  if (before < '0' || before > '9' || next.empty() || next.front() < '0' || next.front() > '9') return text;
  return text + next.substr(0, next.find_first_not_of("0123456789-"));
}

class Fields {
 public:
  explicit Fields(std::span<const Line> lines) : lines_(lines), skip_first_(lines.size(), false) {}

  std::vector<Field> run() {
    for (size_t n = 0; n < lines_.size(); ++n)
      if (lines_[n].role == LineRole::body) take(n);
    return std::move(fields_);
  }

 private:
  void take(size_t n) {
    const Line& line = lines_[n];
    if (label_row(n)) return;
    for (size_t c = skip_first_[n] ? 1 : 0; c < line.cells.size(); ++c) {
      const std::string& text = line.cells[c].text;
      size_t from = 0;
      if (const auto hit = label_of(n, c)) {
        fields_.push_back({hit->label, n, {}});
        under_.clear();
        from = std::min(hit->end, text.size());
      }
      std::string rest = collapse(std::string_view(text).substr(from));
      if (rest.empty() || signing_line(rest)) continue;
      // Two labels on one line of running text: "… sätts upp 2019-02-14 Datum då anslaget tas ned …" is read_dates'
      // matter.
      give(n, c, std::move(rest), from == 0);
    }
  }

  // The label of a cell; one over two lines of a narrow column ("Justeringens plats" / "och tid") is joined.
  std::optional<LabelHit> label_of(size_t n, size_t c) {
    const Line& line = lines_[n];
    const std::string& text = line.cells[c].text;
    // "Lisa Ek (S), andre vice" over "ordförande": the rest of an office. A label of its own has a capital or a colon.
    if (text == "ordförande") return std::nullopt;
    auto hit = label_at(text);
    // "Lisa Ek   C   Ordförande": an office in a table of people, and no label for who comes below.
    if (hit && c > 0 && wants_person(hit->label) && is_person(line.cells.front().text)) return std::nullopt;
    if (hit && hit->end < text.size() && !hit->colon && !fits(hit->label, std::string_view(text).substr(hit->end)))
      hit.reset();
    if (c == 0 && text.size() < 40 && n + 1 < lines_.size()) {
      size_t next = n + 1;
      while (next < lines_.size() && lines_[next].role != LineRole::body) ++next;
      if (next < lines_.size() && std::abs(lines_[next].cells[0].x0 - line.cells[0].x0) < 6 &&
          lines_[next].cells[0].text.size() < 30) {
        const std::string joined = text + " " + lines_[next].cells[0].text;
        const auto whole = label_at(joined);
        if (whole && whole->end >= joined.size() && (!hit || hit->label != whole->label || line.cells.size() > 1) &&
            (text.ends_with(" och") || !label_at(lines_[next].cells[0].text) ||  // "Plats och" over "tid"
             (line.cells.size() > 1 && lines_[next].cells.size() == 1 &&
              !is_upper_at(lines_[next].text, 0)))) {  // "Justerade" over "paragrafer", its value beside the first
          skip_first_[next] = true;
          LabelHit both = *whole;
          both.end = text.size();
          return both;
        }
      }
    }
    return hit;
  }

  // In a running line a label is one only when something of its kind follows.
  static bool fits(Label label, std::string_view rest) {
    if (wants_person(label)) return is_person(rest) || signing_line(rest);
    if (label == Label::items) return is_items(rest);
    if (wants_date(label)) return !find_dates(rest).empty();
    if (label == Label::series) return rest.find_first_of("0123456789") != std::string_view::npos && rest.size() < 40;
    if (label == Label::place || label == Label::time || label == Label::place_time || label == Label::attest_place ||
        label == Label::body)
      return true;
    if (list_label(label)) return is_person(rest) || starts_with_fold(trim(rest), "samtliga");
    return label != Label::notice || rest.size() < 60;
  }

  // "Sekreterare      Ordförande      Justerare": the cells below belong to the label over them.
  bool label_row(size_t n) {
    const Line& line = lines_[n];
    if (line.cells.size() < 2 || skip_first_[n]) return false;
    std::vector<std::pair<float, size_t>> found;
    for (const Cell& cell : line.cells) {
      const auto hit = label_at(cell.text);
      if (!hit || hit->end < cell.text.size()) return false;
      found.emplace_back(cell.x0, 0);
      found.back().second = static_cast<size_t>(hit->label);
    }
    under_.clear();
    for (const auto& [x0, label] : found) {
      fields_.push_back({static_cast<Label>(label), n, {}});
      under_.emplace_back(x0, fields_.size() - 1);
    }
    return true;
  }

  void give(size_t n, size_t c, std::string text, bool free) {
    if (fields_.empty()) return;
    const Cell& cell = lines_[n].cells[c];
    if (!under_.empty() && n > fields_.back().line && n - fields_.back().line < kReach) {
      const auto nearest = std::min_element(under_.begin(), under_.end(), [&cell](const auto& a, const auto& b) {
        return std::abs(a.first - cell.x0) < std::abs(b.first - cell.x0);
      });
      fields_[nearest->second].values.push_back({std::move(text), n});
      return;
    }
    Field& latest = fields_.back();
    if (!free) {
      latest.values.push_back({std::move(text), n});
      return;
    }
    // A value whose kind tells whose it is goes back to the nearest label that waits for one of that kind.
    Field* owner = &latest;
    if (is_person(text)) {
      if (!wants_person(latest.label) && !list_label(latest.label) && latest.label != Label::signatures)
        owner = waiting([](Label label) { return wants_person(label); });
      if (wants_person(latest.label) && latest.label != Label::attesters && !latest.values.empty()) {
        Field* earlier = waiting([](Label label) { return wants_person(label); });
        if (earlier != nullptr) owner = earlier;
      }
    } else if (is_items(text)) {
      if (latest.label != Label::items) owner = waiting([](Label label) { return label == Label::items; });
    } else if (!find_clock_times(text).empty() && !place_label(latest.label)) {
      owner = waiting([](Label label) { return place_label(label); });
    }
    if (owner == nullptr) owner = &latest;
    owner->values.push_back({std::move(text), n});
  }

  static bool place_label(Label label) {
    return label == Label::place_time || label == Label::place || label == Label::time || label == Label::attest_place;
  }

  template <class Wanted> Field* waiting(Wanted wanted) {
    const size_t most = std::min<size_t>(fields_.size(), 8);
    for (size_t back = 1; back <= most; ++back) {
      Field& field = fields_[fields_.size() - back];
      if (wanted(field.label) && field.values.empty() && fields_.back().line - field.line < kReach) return &field;
    }
    return nullptr;
  }

  std::span<const Line> lines_;
  std::vector<bool> skip_first_;
  std::vector<Field> fields_;
  std::vector<std::pair<float, size_t>> under_;  // x of a row of labels, and their fields
};

}  // namespace

std::vector<Field> read_fields(std::span<const Line> lines) { return Fields(lines).run(); }

std::string tidy_items(std::string_view written) {
  std::string out;
  for (size_t at = 0; at < written.size();) {
    const std::string_view rest = written.substr(at);
    if ((rest[0] >= '0' && rest[0] <= '9') || rest[0] == '/') {
      out += rest[0];
      ++at;
    } else if (rest[0] == '-' || rest.starts_with("–") || rest.starts_with("—") || rest.starts_with("‑") ||
               rest.starts_with("−")) {
      if (!out.empty() && out.back() >= '0' && out.back() <= '9') out += '-';
      at += rest[0] == '-' ? 1 : 3;
    } else if (rest[0] == ',' || rest.starts_with("och ") || rest.starts_with("samt ")) {
      if (!out.empty() && out.back() >= '0' && out.back() <= '9') out += ", ";
      at += rest[0] == ',' ? 1 : 4;
    } else if (rest[0] == ' ' || rest.starts_with("§")) {
      at += rest[0] == ' ' ? 1 : 2;
    } else if (out.empty()) {
      ++at;
    } else {
      break;
    }
  }
  while (!out.empty() && (out.back() == ' ' || out.back() == ',' || out.back() == '-')) out.pop_back();
  return out;
}

// A meeting on "den 18–19 juni 2025" is of its first day.
static Date day_of(Label label, std::string_view text, const DateHit& hit) {
  return label == Label::meeting_date ? first_of_days(text, hit) : hit.date;
}

std::vector<DatedLabel> read_dates(std::span<const Line> lines) {
  std::vector<DatedLabel> found;
  std::vector<std::pair<Label, size_t>> open;  // labels that wait for their dates
  std::vector<const Cell*> joined;             // cells of a label's second line
  for (size_t n = 0; n < lines.size(); ++n) {
    if (lines[n].role != LineRole::body || lines[n].text.size() > 400) continue;
    const std::vector<const Cell*> taken = std::move(joined);
    joined.clear();
    for (const Cell& cell : lines[n].cells) {
      if (std::find(taken.begin(), taken.end(), &cell) != taken.end()) continue;
      if (const auto label = label_over_two(lines, n, cell, joined)) {
        if (!open.empty() && n - open.front().second > 12) open.clear();
        if (open.empty() || open.back().first != *label) open.emplace_back(*label, n);
        continue;
      }
      const std::string text = whole_text(lines, n, cell);
      const auto dates = find_dates(text);
      size_t next = 0;
      const bool several = !dates.empty() || contains_fold(text, "anslag");
      size_t last_end = 0;
      for (size_t at = 0; at < text.size();) {
        if (next < dates.size() && at >= dates[next].begin) {
          if (!open.empty()) {
            const Label label = open.front().first;
            found.push_back({label, day_of(label, text, dates[next]), n});
            if (label == Label::posted_removed) {
              found.back().label = Label::posted;
              open.front().first = Label::removed;  // the second date of a period
            } else {
              open.erase(open.begin());
            }
          } else if (!found.empty() && found.back().label == Label::posted && found.back().line == n &&
                     is_range(text, last_end, dates[next].begin)) {
            found.push_back({Label::removed, dates[next].date, n});
          }
          last_end = dates[next].end;
          at = std::max(dates[next].end, at + 1);
          ++next;
          continue;
        }
        if (!several && at > 0) break;
        const bool word_start = at == 0 || text[at - 1] == ' ' || text[at - 1] == ',' || text[at - 1] == '(';
        if (word_start) {
          if (const auto hit = label_at(std::string_view(text).substr(at))) {
            // Inside a sentence only the longer labels count: "anslaget" is any word there.
            const bool whole =
                at == 0 || hit->end > 12 || (next < dates.size() && verb_of_notice(std::string_view(text).substr(at)));
            // "… har tillkännagivits på anslagstavlan den 3 maj": only with its date, for forms have that sentence too.
            const bool told = starts_with_fold(std::string_view(text).substr(at), "tillkännagiv");
            if (told && (next >= dates.size() || dates[next].begin - at > 100)) {
              at += hit->end;
              continue;
            }
            if (told) {
              found.push_back({hit->label, dates[next].date, n});
              last_end = at = dates[next].end;
              ++next;
              continue;
            }
            if (wants_date(hit->label) && (whole || hit->label == Label::removed)) {
              const size_t label_end = at + std::max<size_t>(hit->end, 1);
              if (hit->label != Label::posted_removed && next < dates.size() && dates[next].begin >= label_end &&
                  dates[next].begin - label_end < 24) {
                // Its own date follows: no label that waits from before may take it.
                std::erase_if(open, [&hit](const auto& one) { return one.first == hit->label; });
                found.push_back({hit->label, day_of(hit->label, text, dates[next]), n});
                last_end = at = dates[next].end;
                ++next;
                continue;
              }
              if (!open.empty() && n - open.front().second > 12) open.clear();
              // "Anslaget sattes upp … och tas ned …": the same label once more changes nothing
              if (open.empty() || open.back().first != hit->label) open.emplace_back(hit->label, n);
              at += std::max<size_t>(hit->end, 1);
              continue;
            }
          }
        }
        if (static_cast<unsigned char>(text[at]) >= 0x80) {
          size_t length = 0;
          code_point_at(text, at, length);
          at += length;
        } else {
          ++at;
        }
      }
    }
  }
  return found;
}

}  // namespace akt::front
