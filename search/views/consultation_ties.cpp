// Answers that name no case.
#include <algorithm>
#include <set>

#include "corpus/text/registry.h"
#include "corpus/text/unicode.h"
#include "corpus/text/words.h"
#include "search/views/consultation_parts.h"

namespace akt {
namespace {

constexpr size_t kHead = 900;   // bytes of an answer that may name what it answers
constexpr double kTitle = 0.7;  // of the title's words: it is meant
constexpr double kTitleOfInvited = 0.5;
constexpr double kCandidate = 0.4;  // it may be meant
constexpr size_t kTellingWord = 8;  // bytes of a title's only word
constexpr size_t kTellingName = 8;  // bytes of a name that may stand for a longer one
constexpr int kWindow = 180;        // days after the letter in which an answer may come

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  for (auto word = next_word(text, 0); word; word = next_word(text, word->end)) words.push_back(word->lower);
  return words;
}

// "Folkets Hus i Ekby" and "Folkets Hus Ekby" are one.
std::vector<std::string> without_small_words(std::string_view name) {
  std::vector<std::string> words = words_of(name);
  std::erase_if(words, [](const std::string& word) { return word == "i" || word == "för" || word == "av"; });
  return words;
}

// "Ungdomsrådet" is "Ekby ungdomsråd" or "Ekhults ungdomsråd" to those who live there, and "kommunala ungdomsrådet".
bool own_body(std::string_view called, std::string_view whole) {
  const auto one = words_of(called);
  const auto two = words_of(whole);
  if (two.size() == 2 && (two[0] == "kommunala" || two[0] == "kommunens")) return one.size() == 1 && one[0] == two[1];
  if (one.size() != 1 || two.size() != 2 || two[1].size() < kTellingName) return false;
  return one[0] == two[1] + "et" || one[0] == two[1] + "en" || one[0] == two[1] + "n";
}

double likeness(const Record& letter, const std::set<std::string>& said) {
  auto words = telling_words(letter.title);
  const std::string own = lower_case(letter.municipality.value_or(""));
  std::erase_if(words, [&own](const std::string& word) {
    return word == own || word == own + "s" || word.find_first_of("0123456789") != std::string::npos;
  });
  // "parkplan" alone tells one consultation from another; "park" does not.
  if (words.empty() || (words.size() == 1 && words.begin()->size() < kTellingWord)) return 0;
  // "framtidens skolorganisation" and "den framtida skolorganisationen" share their stems.
  const auto there = std::count_if(words.begin(), words.end(), [&said](const std::string& word) {
    if (said.contains(word)) return true;
    const std::string stem = word.substr(0, std::max<size_t>(7, word.size() - std::min<size_t>(word.size(), 3)));
    const auto near = word.size() < 8 ? said.end() : said.lower_bound(stem);
    return near != said.end() && near->starts_with(stem) && near->size() <= word.size() + 4;
  });
  return static_cast<double>(there) / static_cast<double>(words.size());
}

bool invites(const Record& letter, const std::vector<std::string>& invited, const ConsultationResponse& response,
             const Record& answer) {
  if (!response.respondent) return false;
  const Day day = response.received ? response.received : answer.date;
  if (day && letter.date && (*day < *letter.date || days_between(*letter.date, *day) > kWindow)) return false;
  return std::any_of(invited.begin(), invited.end(), [&](const std::string& name) {
    return same_consultee(name, *response.respondent) ||
           (kind_of_group(name) && kind_of_group(name) == response.respondent_kind);
  });
}

}  // namespace

std::set<std::string> telling_words(std::string_view text) {
  static const std::set<std::string_view> usual{
      "remiss",   "remissen",     "förslag",  "förslaget",  "yttrande",     "remissvar",      "angående", "avseende",
      "gällande", "över",         "kommun",   "kommunens",  "svar",         "till",           "från",     "inbjudan",
      "lämna",    "lämnar",       "synpunkt", "synpunkter", "möjlighet",    "tillfälle",      "yttra",    "samråd",
      "begäran",  "remissmissiv", "missiv",   "remissbrev", "internremiss", "samrådsförslag", "för"};
  std::set<std::string> words;
  for (std::string& word : words_of(text))
    if (word.size() >= 4 && !usual.contains(word)) words.insert(std::move(word));
  return words;
}

bool same_consultee(std::string_view a, std::string_view b) {
  const std::string x = squash(a);
  const std::string y = squash(b);
  if (x.empty() || y.empty()) return false;
  if (x == y || without_small_words(a) == without_small_words(b) || own_body(a, b) || own_body(b, a)) return true;
  const bool a_is_short = x.size() < y.size();
  const std::string& less = a_is_short ? x : y;
  if (less.size() < kTellingName || !(a_is_short ? y : x).starts_with(less)) return false;
  // Whole words, and of the last one at least its stem: "Exempelvägen 1" is not "Exempelvägen 12", nor "Sol"
  // "Solbacken".
  const auto few = words_of(a_is_short ? a : b);
  const auto many = words_of(a_is_short ? b : a);
  if (few.empty() || few.size() > many.size()) return false;
  if (!std::equal(few.begin(), few.end() - 1, many.begin())) return false;
  const std::string& last = few.back();
  const std::string& there = many[few.size() - 1];
  if (last != there && (last.size() < kTellingName || !there.starts_with(last))) return false;
  return few.size() == many.size() || many[few.size()].find_first_of("0123456789") != 0;
}

ConsulteeRow* row_of(ConsultationView& view, std::string_view name) {
  const std::string bare = squash(name);
  ConsulteeRow* like = nullptr;
  for (ConsulteeRow& row : view.ledger) {
    if (squash(row.consultee) == bare) return &row;
    if (like == nullptr && same_consultee(row.consultee, name)) like = &row;
  }
  return like;
}

namespace {

// Answers that name no case, set against this consultation and the others.
class Ties {
 public:
  Ties(SearchEngine& engine, const Record& letter, std::vector<std::string> invited)
      : letter_(letter), invited_(std::move(invited)) {
    const auto letters = engine.matching("typ:remiss");
    if (!letters) return;
    for (const std::string& id : *letters)
      if (id != letter.id)
        if (auto other = engine.fetch(id); other && other->kind == Kind::consultation && !other->same_text_as)
          others_.push_back(std::move(*other));
  }

  struct Fit {
    bool title = false;
    bool sender = false;
    bool candidate = false;
    std::vector<std::string> others;  // registry numbers of the consultations it may answer instead
  };

  Fit of(const Record& record, const ConsultationResponse& response) const {
    const auto said = telling_words(record.title + " " + record.text().substr(0, kHead));
    const double own = likeness(letter_, said);
    double best = 0;
    bool asked_elsewhere = false;
    Fit fit;
    for (const Record& other : others_) {
      const double like = likeness(other, said);
      const bool asked = invites(other, std::get<Consultation>(other.facts).invited, response, record);
      best = std::max(best, like);
      asked_elsewhere = asked_elsewhere || asked;
      if (other.registry_number && (like >= kCandidate || asked)) fit.others.push_back(*other.registry_number);
    }
    const bool asked = invites(letter_, invited_, response, record);
    fit.title = own > best && own >= (asked ? kTitleOfInvited : kTitle);
    fit.sender = asked && !asked_elsewhere && best < kTitle;
    fit.candidate = asked || own >= kCandidate;
    return fit;
  }

 private:
  const Record& letter_;
  std::vector<std::string> invited_;  // in the letter or in a list of its own
  std::vector<Record> others_;
};

}  // namespace

void tie_unnumbered(SearchEngine& engine, const Record& letter, const std::vector<std::string>& invited,
                    std::vector<TiedAnswer>& answers, std::vector<UntiedResponse>& untied) {
  const auto responses = engine.matching("typ:remissvar");
  if (!responses) return;
  const Ties ties(engine, letter, invited);
  std::set<std::string> seen;
  for (const TiedAnswer& answer : answers) seen.insert(answer.record->id);
  for (const std::string& id : *responses) {
    if (seen.contains(id)) continue;
    auto record = engine.fetch(id);
    if (!record || record->same_text_as) continue;
    const auto* response = std::get_if<ConsultationResponse>(&record->facts);
    if (response == nullptr || response->answers) continue;
    ConsultationResponse named = *response;
    if (const std::string* name = invited_in(invited, *record, "")) named.respondent = *name;
    Ties::Fit fit = ties.of(*record, named);
    if (fit.title || fit.sender) {
      answers.push_back({std::make_shared<const Record>(std::move(*record)), fit.title ? "title" : "sender"});
    } else if (fit.candidate) {
      UntiedResponse open{record->id, response->respondent.value_or(record->title), record->title,
                          std::move(fit.others)};
      open.candidates.insert(open.candidates.begin(), letter.registry_number.value_or(""));
      untied.push_back(std::move(open));
    }
  }
}

namespace {

bool says_an_opinion(const ConsultationResponse& said) {
  return std::any_of(said.passages.begin(), said.passages.end(),
                     [](const ResponsePassage& passage) { return passage.opinion; });
}

// "programmet" of "Kulturmiljöprogram för Vik", or what every remiss is called.
bool speaks_of_it(const Record& letter, const Record& answer) {
  const std::string said = lower_case(answer.title + " " + answer.text().substr(0, kHead));
  for (const std::string_view word : {"remiss", "förslaget", "samråd"})
    if (said.find(word) != std::string::npos) return true;
  const std::string title = lower_case(letter.title);
  for (const std::string_view noun : {"program", "plan", "policy", "strategi", "riktlinje", "reglement", "överenskomm"})
    if (title.find(noun) != std::string::npos && said.find(noun) != std::string::npos) return true;
  return false;
}

// "kulturprogrammet" is the kulturmiljöprogram to who writes it, "uteserveringen" one of its uteserveringar.
bool like_word(std::string_view a, std::string_view b) {
  constexpr size_t kStem = 8;    // bytes that two forms of a word share
  constexpr size_t kFirst = 5;   // of a compound's first part
  constexpr size_t kSecond = 6;  // and of its last
  const size_t most = std::min(a.size(), b.size());
  size_t same = 0;
  while (same < most && a[same] == b[same]) ++same;
  if (same >= kStem) return true;
  return same >= kFirst && b.size() >= same + kSecond && a.find(b.substr(b.size() - kSecond), same) != a.npos;
}

// Whether an e-mail that came while answers come in speaks of what the letter does: for an official to look at.
bool may_mean_it(const Record& letter, const Record& mail) {
  constexpr size_t kLong = 8;  // bytes of a word that tells
  const auto& asked = std::get<Consultation>(letter.facts);
  std::string names = letter.title;
  for (const std::string& theme : asked.disposition) names += " " + theme;
  const auto wanted = telling_words(names);
  const auto said = telling_words(mail.title + " " + mail.text().substr(0, kHead));
  return std::any_of(said.begin(), said.end(), [&wanted](const std::string& word) {
    return word.size() >= kLong && std::any_of(wanted.begin(), wanted.end(), [&word](const std::string& one) {
             return one.size() >= kLong && like_word(word, one);
           });
  });
}

// A paper that neither names the case nor says that it answers, from somebody who was asked and while answers come in.
std::optional<TiedAnswer> unnumbered_paper(Record record, const Record& letter, const std::vector<std::string>& invited,
                                           const Ties& ties) {
  const auto* plain = std::get_if<Plain>(&record.facts);
  if (plain == nullptr || !plain->answer || plain->answer->answers || plain->version || record.same_text_as ||
      !(record.date || plain->answer->received) || !speaks_of_it(letter, record))
    return std::nullopt;
  ConsultationResponse said = *plain->answer;
  const bool asked = said.respondent && std::any_of(invited.begin(), invited.end(), [&said](const std::string& name) {
                       return same_consultee(name, *said.respondent);
                     });
  if (!asked) {
    const std::string* name = invited_in(invited, record, "");
    if (name == nullptr) return std::nullopt;
    call_as_invited(said, *name);
  }
  const Ties::Fit fit = ties.of(record, said);
  if (!says_an_opinion(said) || !(fit.title || fit.sender)) return std::nullopt;
  record.facts = std::move(said);
  return TiedAnswer{std::make_shared<const Record>(std::move(record)), fit.title ? "title" : "sender"};
}

}  // namespace

std::vector<TiedAnswer> unnumbered_papers(SearchEngine& engine, const Record& letter,
                                          const std::vector<std::string>& invited,
                                          std::vector<UntiedResponse>& untied) {
  constexpr size_t kMostPapers = 2000;
  std::vector<TiedAnswer> found;
  if (!letter.date || invited.empty()) return found;
  const auto papers = engine.matching("(typ:" + std::string(kind_name(Kind::letter)) +
                                      " OR typ:" + std::string(kind_name(Kind::other)) +
                                      ") datum:" + letter.date->iso() + ".." + plus_days(*letter.date, kWindow).iso());
  if (!papers || papers->size() > kMostPapers) return found;
  const Ties ties(engine, letter, invited);
  for (const std::string& id : *papers) {
    auto record = engine.fetch(id);
    if (!record || id == letter.id) continue;
    if (auto answer = unnumbered_paper(*record, letter, invited, ties)) {
      found.push_back(std::move(*answer));
      continue;
    }
    const auto* plain = std::get_if<Plain>(&record->facts);
    const bool mail = record->source.media_type == "message/rfc822" && plain && plain->answer &&
                      !plain->answer->answers && !record->registry_number && !record->same_text_as;
    if (mail && says_an_opinion(*plain->answer) && may_mean_it(letter, *record))
      untied.push_back({record->id,
                        plain->answer->respondent.value_or(record->title),
                        record->title,
                        {letter.registry_number.value_or("")}});
  }
  return found;
}

std::vector<TiedAnswer> unnumbered_items(SearchEngine& engine, const Record& letter) {
  std::vector<TiedAnswer> found;
  if (!letter.date) return found;
  const auto items =
      engine.matching("typ:paragraf (remiss OR remissvar OR yttrande OR samråd) datum:" + letter.date->iso() + ".." +
                      plus_days(*letter.date, kWindow).iso());
  if (!items || items->empty()) return found;
  const Ties ties(engine, letter, std::get<Consultation>(letter.facts).invited);
  for (const std::string& id : *items) {
    auto record = engine.fetch(id);
    if (!record || record->same_text_as) continue;
    const auto* item = std::get_if<MinutesItem>(&record->facts);
    if (item == nullptr || !item->answer || item->answer->answers) continue;
    ConsultationResponse response = *item->answer;
    if (!ties.of(*record, response).title) continue;
    Decided decided{record->body, record->date, item->item};
    record->facts = std::move(response);
    found.push_back({std::make_shared<const Record>(std::move(*record)), "title", std::move(decided)});
  }
  return found;
}

}  // namespace akt
