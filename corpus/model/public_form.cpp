#include "corpus/model/public_form.h"

#include <algorithm>
#include <functional>

#include "corpus/model/fields.h"
#include "corpus/text/personal_number.h"
#include "corpus/text/unicode.h"

namespace akt {
namespace {

using Change = std::function<void(std::string&)>;

// Every text among a record's facts, whatever type it stands in.
struct Texts {
  const Change& change;

  template <class T> void operator()(const char*, T& x) { visit(x); }

  void visit(std::string& x) { change(x); }
  void visit(ItemNumber& x) { change(x.text); }
  void visit(bool&) {}
  void visit(int&) {}
  void visit(double&) {}
  void visit(Date&) {}
  void visit(Interval&) {}
  template <class T> void visit(std::optional<T>& x) {
    if (x) visit(*x);
  }
  template <class T> void visit(std::vector<T>& x) {
    for (T& member : x) visit(member);
  }
  template <class T> void visit(std::map<std::string, T>& x) {
    for (auto& each : x) visit(each.second);
  }
  template <class T> void visit(T& x) { fields(*this, x); }
};

// All texts but the pages', the links' and the hash.
void each_text(Record& record, const Change& change) {
  Texts texts{change};
  change(record.title);
  change(record.source.path);
  for (Text* own : {&record.municipality, &record.body, &record.registry_number})
    if (*own) change(**own);
  for (std::string& number : record.registry_numbers) change(number);
  texts.visit(record.references);
  std::visit([&texts](auto& facts) { fields(texts, facts); }, record.facts);
}

bool holds_number(std::string_view text) { return !find_personal_numbers(text).empty(); }

// A number may begin on one page and end on the next.
bool mask_pages(std::vector<PageText>& pages) {
  std::string all;
  std::vector<size_t> begins;
  for (const PageText& page : pages) {
    begins.push_back(all.size());
    all += page.text;
    all += '\n';
  }
  const auto numbers = find_personal_numbers(all);
  if (numbers.empty()) return false;
  std::vector<std::string> masked(pages.size());
  size_t page = 0;
  size_t from = 0;
  const auto take_to = [&](size_t to) {
    while (page + 1 < pages.size() && begins[page + 1] <= to) {
      if (begins[page + 1] - 1 > from) masked[page].append(all, from, begins[page + 1] - 1 - from);
      from = std::max(from, begins[++page]);
    }
    if (to > from) masked[page].append(all, from, to - from);
    from = std::max(from, to);
  };
  for (const PersonalNumber& number : numbers) {
    take_to(number.begin);
    masked[page] += kMaskedNumber;
    from = number.end;
  }
  take_to(all.size() - 1);
  for (size_t at = 0; at < pages.size(); ++at) pages[at].text = std::move(masked[at]);
  return true;
}

// A line that gave a fact may end in the middle of a number.
bool holds_much_of_a_number(std::string_view line) {
  size_t digits = 0;
  for (const char c : line) {
    digits = c >= '0' && c <= '9' ? digits + 1 : 0;
    if (digits >= 6) return true;
  }
  return false;
}

void mask_numbers(Record& record) {
  each_text(record, [](std::string& text) { mask_personal_numbers(text); });
  const bool hid = mask_pages(record.pages);
  for (Evidence& evidence : record.evidence)
    if (!mask_personal_numbers(evidence.line) && hid && holds_much_of_a_number(evidence.line))
      evidence.line = kMaskedNumber;
}

const ConsultationResponse* private_answer(const Record& record) {
  const auto* response = answer_in(record.facts);
  return response != nullptr && response->respondent_kind == "private" ? response : nullptr;
}

constexpr std::string_view kPrivatePerson = "Privatperson ";

std::string public_name(const Record& record) {
  const size_t dot = record.id.rfind('.');
  return private_person(dot == std::string::npos ? "1" : record.id.substr(dot + 1));
}

class NameMask {
 public:
  explicit NameMask(std::string_view name) : name_(collapse(name)) {
    for (const std::string_view part : split(name_, ' '))
      if (part.size() > 2) parts_.push_back(fold_accents(lower_case(part)));
  }

  // The name and each of its parts, as words with a capital; in an address or a file's name in any case.
  void hide(std::string& text, bool any_case) const {
    std::string out;
    size_t at = 0;
    while (at < text.size()) {
      const size_t begin = at;
      for (size_t length = 0; at < text.size() && is_letter(code_point_at(text, at, length));) at += length;
      if (at == begin) {
        size_t length = 0;
        (void)code_point_at(text, at, length);
        at += std::max<size_t>(length, 1);
        out.append(text, begin, at - begin);
      } else if (const std::string_view word(text.data() + begin, at - begin);
                 (any_case || is_upper_at(text, begin)) && is_part(word)) {
        out += "[namn]";
      } else {
        out.append(text, begin, at - begin);
      }
    }
    text = std::move(out);
    for (size_t twice = text.find("[namn] [namn]"); twice != std::string::npos;
         twice = text.find("[namn] [namn]", twice))
      text.erase(twice, 7);
  }

 private:
  bool is_part(std::string_view word) const {
    const std::string plain = fold_accents(lower_case(word));
    return std::any_of(parts_.begin(), parts_.end(), [&plain](const std::string& part) {
      return plain == part || (plain.size() == part.size() + 1 && plain.back() == 's' && plain.starts_with(part)) ||
             plain == slug(part);
    });
  }

  std::string name_;
  std::vector<std::string> parts_;
};

// "anna.ek@x.example", "070-123 45 67": how to reach a private person.
void hide_addresses(std::string& text) {
  std::string out;
  for (const std::string_view line : split_lines(text)) {
    if (!out.empty()) out += '\n';
    const auto digits = std::count_if(line.begin(), line.end(), [](char c) { return c >= '0' && c <= '9'; });
    const bool reach = line.find('@') != std::string_view::npos || (line.size() < 40 && digits >= 7);
    out += reach ? std::string_view("[kontaktuppgift]") : line;
  }
  text = std::move(out);
}

void hide_person(Record& record) {
  auto* answer = answer_in(record.facts);
  if (answer == nullptr) return;
  ConsultationResponse& response = *answer;
  const NameMask mask(response.respondent.value_or(""));
  const std::string path = std::move(record.source.path);
  const std::string name = public_name(record);
  response.sender.reset();
  const auto hide = [&mask](std::string& text) { mask.hide(text, false); };
  each_text(record, hide);
  for (PageText& page : record.pages) {
    hide(page.text);
    hide_addresses(page.text);
  }
  for (Evidence& evidence : record.evidence) {
    hide(evidence.line);
    hide_addresses(evidence.line);
  }
  for (ResponsePassage& passage : response.passages) hide_addresses(passage.text);
  for (View& view : response.views) hide_addresses(view.quote);
  for (Attachment& attachment : response.attachments) mask.hide(attachment.name, true);
  response.respondent = name;
  record.source.path = path;
  mask.hide(record.source.path, true);
}

}  // namespace

std::string private_person(std::string_view number) { return std::string(kPrivatePerson) += number; }

bool is_private_person(std::string_view name) { return name.starts_with(kPrivatePerson); }

bool holds_unread(const Record& record) {
  return std::any_of(record.warnings.begin(), record.warnings.end(), [](const std::string& code) {
    return code == "no_text_layer" || code == "unreadable_page" || code == "pictures_unread" ||
           code == "attachment_unreadable";
  });
}

bool is_published(std::string_view publication) { return publication == "public" || publication == "masked"; }

bool hides_something(const Record& record) {
  if (private_answer(record) != nullptr) return true;
  for (size_t at = 0; at < record.pages.size(); ++at)
    if (holds_number(record.pages[at].text)) return true;
  for (size_t at = 1; at < record.pages.size(); ++at) {
    constexpr size_t kEdge = 48;
    const std::string& before = record.pages[at - 1].text;
    const size_t from = before.size() > kEdge ? before.size() - kEdge : 0;
    if (holds_number(before.substr(from) + "\n" + record.pages[at].text.substr(0, kEdge))) return true;
  }
  // The list of fields leads to mutable members only; nothing is changed.
  bool found = false;
  each_text(const_cast<Record&>(record), [&found](std::string& text) { found = found || holds_number(text); });
  return found || std::any_of(record.evidence.begin(), record.evidence.end(),
                              [](const Evidence& evidence) { return holds_number(evidence.line); });
}

void make_public(Record& record) {
  mask_numbers(record);
  if (private_answer(record) != nullptr) hide_person(record);
}

}  // namespace akt
