#include "importers/readers/meeting_columns.h"

#include <algorithm>
#include <optional>

#include "corpus/text/bodies.h"
#include "corpus/text/date.h"
#include "corpus/text/unicode.h"
#include "importers/readers/attendance_details.h"
#include "importers/readers/attendance_entries.h"
#include "importers/readers/attendance_labels.h"
#include "importers/readers/attendance_substitution.h"
#include "importers/readers/votes_words.h"

namespace akt::front {
namespace {

constexpr size_t kLeastLabels = 3;

// The label that a line is and nothing else.
std::optional<Label> bare_label(const Line& line) {
  if (line.role != LineRole::body || line.cells.size() != 1) return std::nullopt;
  const auto hit = label_at(line.text);
  if (!hit) return std::nullopt;
  // "Underskrifter   Sekreterare": the block's label and that of its first line.
  const std::string_view rest = trim(std::string_view(line.text).substr(std::min(hit->end, line.text.size())));
  if (hit->label == Label::signatures && !rest.empty()) {
    const auto inner = label_at(rest);
    return inner && inner->end >= rest.size() ? std::optional(inner->label) : std::nullopt;
  }
  return rest.empty() ? std::optional(hit->label) : std::nullopt;
}

bool date_label(Label label) {
  return label == Label::meeting_date || label == Label::posted || label == Label::removed ||
         label == Label::posted_removed || label == Label::last_appeal || label == Label::other_date;
}

// What kind of value a line could be.
struct Value {
  explicit Value(const std::string& text) {
    std::string rest;
    const auto person = leading_person(text, rest);
    elected = person && person->party;
    named = person.has_value() || Entries::begins_person(text);
    titled = !rest.empty() && !starts_with_fold(rest, "§") && !starts_with_fold(rest, "och ");
    substitutes = named && (find_seat(collapse(text)).has_value() || waits_for_seat(text) ||
                            contains_fold(text, "tjänstgörande ersättare"));
    placeholder =
        starts_with_fold(text, "se ") || starts_with_fold(text, "enligt ") || starts_with_fold(text, "bilaga");
    clock = !find_clock_times(text).empty();
    dates = find_dates(text).size();
    body = body_alone(text).has_value();
    std::string_view bare = trim(text);
    while (bare.starts_with("§")) bare = trim(bare.substr(2));
    size_t at = 0;
    items = dates == 0 && !clock && !bare.empty() && bare[0] >= '0' && bare[0] <= '9' &&
            !read_intervals(bare, at).empty() && bare.size() - at < 4 &&
            text.find_first_of("-,\xE2\xC2") != std::string::npos;  // a range or a sign: a bare number is a page's
  }

  bool placeholder = false;  // "Enligt närvarolista"
  bool elected = false;      // somebody with a party
  bool named = false;
  bool titled = false;
  bool substitutes = false;
  bool clock = false;
  bool date_alone = false;
  bool body = false;
  bool items = false;
  size_t dates = 0;
};

class Run {
 public:
  Run(std::span<const Line> lines, size_t begin) : lines_(lines), begin_(begin) {}

  // The labels, with furniture among them passed over.
  bool find() {
    values_ = begin_;
    for (size_t at = begin_; at < lines_.size(); ++at) {
      if (const auto label = bare_label(lines_[at])) {
        for (; values_ < at; ++values_) loose_.push_back(values_);
        labels_.push_back({*label, at, {}, false});
        values_ = at + 1;
      } else if (!votes::noise(lines_[at])) {
        break;
      } else if (date_label(labels_.back().label) && labels_.back().line + 1 == at && waiting_dates() == 1) {
        labels_.back().values.push_back(at);  // "Sammanträdesdatum" / "2021-08-30" of a page's head
        values_ = at + 1;
      }
    }
    const auto any = [this](auto wanted) {
      return std::any_of(labels_.begin(), labels_.end(), [&wanted](const Slot& slot) { return wanted(slot.label); });
    };
    const bool people = any([](Label label) { return list_label(label); });
    const bool fields = any([](Label label) { return !list_label(label); });
    // A page's own labels ("Justerare", "Utdragsbestyrkande", "Diarienummer") stand together too, and head no values.
    const bool furniture = any([](Label label) { return label == Label::sink || label == Label::series; });
    has_serving_ = any([](Label label) { return label == Label::serving; });
    side_by_side_ = labels_.size() > 1 && people && !fields;
    return side_by_side_ || (labels_.size() >= kLeastLabels && fields && (people || !furniture));
  }

  size_t labels_end() const { return values_; }

  // Gives the values to the labels; returns the first line that is none of them.
  size_t read(bool after_members) {
    size_t end = values_;
    while (end < lines_.size() && !bare_label(lines_[end]) && !lines_[end].text.starts_with("§ ")) ++end;
    const bool someone_serves = served_later(end);
    for (size_t at = values_; at < end; ++at)
      if (Value(lines_[at].text).elected) last_elected_ = at;
    for (size_t at = values_; at < end; ++at) {
      const Line& line = lines_[at];
      if (line.role != LineRole::body || line.cells.size() != 1) {
        loose_.push_back(at);
        continue;
      }
      if (goes_on(at)) {
        (last_ == nullptr ? before_ : last_->values).push_back(at);
        continue;
      }
      Value value(line.text);
      const bool alone = value.dates == 1 && votes::noise(line);
      value.date_alone = alone;
      if (votes::noise(line) && !alone) {
        loose_.push_back(at);
        continue;
      }
      Slot* slot = slot_for(value, alone);
      // The members are still to come: what stands above them is no later label's.
      if (slot != nullptr && !side_by_side_ && !value.elected && at < last_elected_ && members_wait_before(*slot))
        slot = nullptr;
      // The list of the page before goes on: members first, then those who served.
      const bool more_members = after_members && someone_serves && value.elected && !value.substitutes && !served_;
      if (more_members && (slot == nullptr || slot->label == Label::substitutes || slot->label == Label::attesters ||
                           slot->label == Label::others)) {
        before_.push_back(at);
        last_ = nullptr;
        continue;
      }
      if (slot == nullptr) {
        loose_.push_back(at);
        continue;
      }
      served_ = served_ || slot->label == Label::serving;
      went_back_ = went_back_ || (last_ != nullptr && slot < last_);
      slot->values.push_back(at);
      slot->elsewhere = slot->elsewhere || value.placeholder;
      if (!side_by_side_) next_ = static_cast<size_t>(slot - labels_.data());
      last_ = slot;
    }
    return end;
  }

  void write(std::vector<Line>& out) const {
    const auto add = [&](size_t at) { out.push_back(lines_[at]); };
    for (const size_t at : before_) add(at);
    for (const Slot& slot : labels_) {
      add(slot.line);
      for (const size_t at : slot.values) add(at);
    }
    for (const size_t at : loose_) add(at);
  }

  bool useful() const {
    if (side_by_side_) return went_back_;  // else the last label's list is all there is
    return std::count_if(labels_.begin(), labels_.end(), [](const Slot& slot) { return !slot.values.empty(); }) >= 2;
  }

 private:
  struct Slot {
    Label label = Label::sink;
    size_t line = 0;
    std::vector<size_t> values;
    bool elsewhere = false;  // a placeholder says where its people are
  };

  bool served_later(size_t end) const {
    for (size_t at = values_; at < end; ++at)
      if (Value(lines_[at].text).substitutes) return true;
    return false;
  }

  // Date labels without a date so far: where there are several, what follows is theirs in turn.
  std::ptrdiff_t waiting_dates() const {
    return std::count_if(labels_.begin(), labels_.end(),
                         [](const Slot& slot) { return date_label(slot.label) && slot.values.empty(); });
  }

  // The line above is not at its end: "… ersätter Bo Berg (S), §§", "… ersättare för Magnus".
  bool goes_on(size_t at) const {
    if (at == values_) return false;
    const std::string_view above = trim(lines_[at - 1].text);
    if (lines_[at - 1].role != LineRole::body) return false;
    if (lines_[at].text.starts_with('(')) return true;  // "(SD)" of the name above
    return above.ends_with("§") || above.ends_with('-') || above.ends_with(" kl.") || above.ends_with("klockan") ||
           waits_for_seat(above) ||
           (above.ends_with(',') && !Value(lines_[at].text).elected && !find_dates(above).empty());
  }

  bool accepts(const Slot& slot, const Value& value) const {
    const bool first = slot.values.empty();
    switch (slot.label) {
      case Label::place_time:
      case Label::time: return !value.elected && first && (value.clock || (value.dates > 0 && !value.date_alone));
      case Label::place: return !value.elected && first && !value.items;
      case Label::attest_place:
        return !value.elected && first && (value.clock || value.dates > 0 || !value.named) && !value.items &&
               !value.body;
      case Label::members:
        if (value.placeholder) return first;
        return value.elected && !slot.elsewhere && !(value.substitutes && has_serving_);
      case Label::serving: return value.substitutes;
      case Label::substitutes: return value.elected && !value.substitutes;
      case Label::others:
      case Label::officials: return value.named && (!value.elected || value.titled);
      case Label::absent: return value.elected;
      case Label::attesters: return value.named && slot.values.size() < 3;
      case Label::secretary: return value.named && first && !value.elected;
      case Label::chair:
      case Label::vice_chair: return value.named && first;
      case Label::items: return value.items && first;
      case Label::body: return value.body && first;
      default: return date_label(slot.label) && value.dates > 0 && slot.values.empty();
    }
  }

  bool members_wait_before(const Slot& slot) const {
    for (const Slot& other : labels_) {
      if (&other == &slot) return false;
      if (other.label == Label::members && other.values.empty()) return true;
    }
    return false;
  }

  // The label at hand, or the next that takes such a value. A date alone may be the page's own: it goes no further than
  // to the next label.
  Slot* slot_for(const Value& value, bool date_alone) {
    if (side_by_side_) return list_for(value);
    size_t steps = 0;
    for (size_t n = next_; n < labels_.size(); ++n) {
      if (accepts(labels_[n], value)) return &labels_[n];
      if (labels_[n].label == Label::signatures || labels_[n].label == Label::notice || labels_[n].label == Label::sink)
        continue;
      if (date_alone && ++steps > 1) return nullptr;
    }
    return nullptr;
  }

  // Two lists side by side, their lines in turns: what a line says of somebody tells whose it is.
  Slot* list_for(const Value& value) {
    Slot* best = nullptr;
    for (Slot& slot : labels_)
      if (accepts(slot, value) && (slot.label != Label::others || best == nullptr)) best = &slot;
    return best;
  }

  std::span<const Line> lines_;
  size_t begin_;
  size_t values_ = 0;
  std::vector<Slot> labels_;
  std::vector<size_t> before_;  // values of the list that was open before
  std::vector<size_t> loose_;
  size_t next_ = 0;
  size_t last_elected_ = 0;  // line of the last who has a party
  Slot* last_ = nullptr;
  bool served_ = false;
  bool has_serving_ = false;
  bool side_by_side_ = false;  // labels of lists only
  bool went_back_ = false;     // the lists' lines stand in turns
};

// "Justeringens plats och" over "tid": a label that its narrow column has broken is one line again.
std::vector<Line> with_whole_labels(std::span<const Line> lines) {
  constexpr size_t kLongest = 40;  // bytes of half a label
  std::vector<Line> out;
  out.reserve(lines.size());
  for (size_t at = 0; at < lines.size(); ++at) {
    out.push_back(lines[at]);
    if (at + 1 == lines.size()) break;
    Line& line = out.back();
    const Line& next = lines[at + 1];
    const bool halves = line.role == LineRole::body && next.role == LineRole::body && line.cells.size() == 1 &&
                        next.cells.size() == 1 && line.text.size() <= kLongest && next.text.size() <= kLongest;
    if (!halves || next.gap_above || bare_label(line) || next.page != line.page) continue;
    const std::string whole = line.text + " " + next.text;
    const auto hit = label_at(whole);
    if (!hit || hit->end < whole.size() || hit->end <= line.text.size() + 1) continue;
    line.text = line.cells.front().text = whole;
    ++at;
  }
  return out;
}

}  // namespace

std::vector<Line> straighten(std::span<const Line> written) {
  const std::vector<Line> lines = with_whole_labels(written);
  std::vector<Line> out;
  out.reserve(lines.size());
  bool members = false;
  for (size_t at = 0; at < lines.size();) {
    const auto label = bare_label(lines[at]);
    if (label) {
      Run run(lines, at);
      if (run.find()) {
        const size_t end = run.read(members);
        if (run.useful()) {
          run.write(out);
          members = false;
          at = end;
          continue;
        }
        for (const size_t stop = run.labels_end(); at < stop; ++at) out.push_back(lines[at]);
        continue;
      }
    }
    if (label && list_label(*label)) members = *label == Label::members;
    out.push_back(lines[at++]);
  }
  return out;
}

}  // namespace akt::front
