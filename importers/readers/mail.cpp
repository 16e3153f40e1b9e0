#include "importers/readers/mail.h"

#include <algorithm>
#include <array>

#include "corpus/text/error.h"
#include "corpus/text/registry.h"
#include "corpus/text/unicode.h"
#include "importers/formats/format.h"
#include "importers/formats/unshown.h"
#include "importers/readers/people.h"
#include "importers/readers/phrases.h"
#include "importers/readers/respondent.h"
#include "importers/readers/response_parts.h"
#include "importers/readers/signals.h"
#include "importers/readers/stance.h"

namespace akt {
namespace {

constexpr size_t kMostEvidence = 400;  // bytes of a line

bool about_an_answer(std::string_view text) {
  const std::string lower = lowered(text);
  if (has_any_stem(lower, {"remissvar", "remissyttrande", "yttrande över", "samrådssvar", "samrådsyttrande"}))
    return true;
  return has_any_stem(lower, {"remiss", "samråd"}) &&
         has_any_stem(lower, {"svar", "yttrande", "synpunkter", "besked", "anstånd", "kommentar"});
}

bool answering(std::string_view subject) {
  const std::string lower = lowered(trim(subject));
  return lower.starts_with("re:") || lower.starts_with("sv:") || about_an_answer(lower);
}

// Letters on when to answer, which are no answers.
bool about_time(std::string_view subject) {
  return has_any_stem(lowered(subject), {"anstånd", "kallelse", "påminnelse", "förlängd", "förlängning", "svarstid",
                                         "mer tid", "längre tid", "uppskov", "respit", "senare svar"});
}

bool takes_a_stand(const Pages& pages) {
  for (const Line& line : pages.lines)
    if (line.role == LineRole::body && stance_of(line.text)) return true;
  return false;
}

bool has_any_end(std::string_view text, std::initializer_list<std::string_view> ends) {
  for (const std::string_view word : split(text, ' '))
    if (std::any_of(ends.begin(), ends.end(), [word](std::string_view end) { return word.ends_with(end); }))
      return true;
  return false;
}

// "Fråga om avfallsplanen KS 2024/12": who writes the case's number in the subject and what they think in the letter.
bool has_an_opinion(const Mail& mail, const Pages& pages) {
  constexpr size_t kFew = 6;  // words of a subject that is nothing but what the letter is about
  const std::string subject = lowered(mail.subject);
  if (about_time(mail.subject)) return false;
  // "Hamnprogrammet" over "… hoppas att det går igenom" names no case; what it answers is found by its title.
  const bool meant = word_count(subject) <= kFew && has_any_end(subject, {"planen", "programmet", "policyn",
                                                                          "strategin", "riktlinjerna", "förslaget"});
  if (find_registry_numbers(mail.subject).empty()) return meant && takes_a_stand(pages);
  constexpr auto kAbout = std::to_array<std::string_view>({"remiss", "samråd", "förslag", "synpunkt", "plan", "program",
                                                           "policy", "strategi", "riktlinje", "åsikt", "tankar"});
  if (std::none_of(kAbout.begin(), kAbout.end(),
                   [&subject](std::string_view word) { return subject.find(word) != std::string::npos; }))
    return false;
  return std::any_of(pages.lines.begin(), pages.lines.end(),
                     [](const Line& line) { return line.role == LineRole::body && opinion_words(lowered(line.text)); });
}

// Before its last hyphen, comma or bracket: "Alva Ström - Ungdomsrådet" and "Alva Ström (Ungdomsrådet)" name a body
// too.
std::optional<std::string> organisation_in(std::string_view name) {
  // "Registrator Sjöfartsverket", "Transportstyrelsen remisser": who opens the letters.
  constexpr std::string_view kDesk =
      "registrator|registratorn|registratur|registraturen|kansli|kansliet|diariet|remisser";
  name = trim(name);
  if (const size_t first = name.find(' ');
      first != std::string_view::npos && among(lowered(name.substr(0, first)), kDesk))
    name = trim(name.substr(first));
  if (const size_t last = name.rfind(' ');
      last != std::string_view::npos && among(lowered(name.substr(last + 1)), kDesk))
    name = trim(name.substr(0, last));
  if (organisation_name(name) || municipality_name(name)) return std::string(trim(name));
  for (size_t begin = 0; begin < name.size();) {
    const size_t end = std::min(name.find_first_of("-,(|/", begin), name.size());
    const std::string_view piece = trim(name.substr(begin, end - begin));
    const std::string_view bare =
        !piece.empty() && piece.back() == ')' ? trim(piece.substr(0, piece.size() - 1)) : piece;
    if (organisation_name(bare) || department_name(bare)) return std::string(bare);
    begin = end + 1;
  }
  return std::nullopt;
}

// "Folkets Hus Ekby <info@…>": nobody's own address, so the name is not a person's, whatever it is like.
std::optional<std::string> sender_of(const Mail& mail) {
  if (auto named = organisation_in(mail.from_name)) return named;
  constexpr std::string_view kShared =
      "info|kontakt|styrelsen|styrelse|kansli|kansliet|registrator|post|mail|epost|expedition|kontoret|ordforande";
  const std::string_view desk = std::string_view(mail.from_address).substr(0, mail.from_address.find('@'));
  if (!mail.from_name.empty() && among(lowered(desk), kShared) && word_count(mail.from_name) <= 6)
    return std::string(trim(mail.from_name));
  return std::nullopt;
}

// A subject of words, beside "Re:" and the case's number.
bool says_something(std::string_view subject) {
  constexpr size_t kShortest = 4;  // letters of a word
  std::string rest(subject);
  for (const RegistryNumber& number : find_registry_numbers(subject))
    if (const size_t at = rest.find(number.written); at != std::string::npos) rest.erase(at, number.written.size());
  for (const std::string_view word : split(rest, ' '))
    if (letters(word) >= kShortest && word.find_first_of("0123456789") == std::string_view::npos) return true;
  return false;
}

class Letter {
 public:
  Letter(const Mail& mail, const Context& context) : mail_(mail), context_(context), pages_(mail_pages(mail)) {}

  std::vector<Record> read() {
    std::vector<Record> attached = read_attachments();
    const bool answered = std::any_of(attached.begin(), attached.end(), [](const Record& one) {
      const auto* item = std::get_if<MinutesItem>(&one.facts);
      const auto* memo = std::get_if<OfficialMemo>(&one.facts);
      return one.kind == Kind::consultation_response || (item && item->answer) || (memo && memo->answer);
    });
    Record letter = read_letter(answered);
    for (Record& record : attached) complete(record, false);
    complete(letter, true);
    if (auto* response = std::get_if<ConsultationResponse>(&letter.facts)) {
      response->attachments = named_;
      // Its stand may be in what can't be read.
      if (attached.empty() && holds_a_problem() && response->stance == stance_name(Stance::comments_only))
        response->stance = std::string(stance_name(Stance::unclear));
    }
    if (auto* plain = std::get_if<Plain>(&letter.facts)) plain->attachments = named_;
    if (holds_a_problem()) letter.warnings.emplace_back("attachment_unreadable");
    if (mail_.pictures) letter.warnings.emplace_back("pictures_unread");
    if (look_behind(mail_.other, "text/html").number) letter.warnings.emplace_back("personal_number");
    // The answer that is there names what came with it and cannot be read.
    for (Record& record : attached)
      if (auto* response = std::get_if<ConsultationResponse>(&record.facts))
        for (const Attachment& one : named_)
          if (one.problem) response->attachments.push_back(one);
    std::vector<Record> all;
    all.push_back(std::move(letter));
    for (Record& record : attached) all.push_back(std::move(record));
    return all;
  }

 private:
  std::vector<Record> read_attachments() {
    std::vector<Record> records;
    for (const MailAttachment& attachment : mail_.attachments) {
      Attachment named{attachment.name, std::nullopt, std::nullopt};
      const auto pages = attachment.readable ? read_pages(attachment.bytes, attachment.name)
                                             : Result<Pages>(tl::unexpected(attachment.readable.error()));
      if (!pages) {
        named.problem = std::string(error_name(pages.error().code));
        if (attachment.readable) named.media_type = media_type_of(attachment.bytes, attachment.name);
        named_.push_back(std::move(named));
        continue;
      }
      named.media_type = pages->media_type;
      Context own = context_;
      own.path += "/" + attachment.name;
      std::vector<Record> read = read_file(*pages, own);
      // What comes with a letter on an answer is the answer, whatever it calls itself.
      if (read.size() == 1 && (read.front().kind == Kind::letter || read.front().kind == Kind::other) &&
          about_an_answer(mail_.subject) && !about_time(mail_.subject) && !pages->lines.empty())
        read.front() = read_as(Kind::consultation_response, *pages, own);
      for (Record& record : read) records.push_back(std::move(record));
      if (pages->lines.empty()) named.problem = std::string(error_name(ErrorCode::empty));
      named_.push_back(std::move(named));
    }
    return records;
  }

  Record read_letter(bool answered) {
    const KindGuess guess = guess_kind(pages_.lines);
    const bool subject = about_an_answer(mail_.subject);
    const bool answer = !answered && (guess.kind == Kind::consultation_response || subject ||
                                      (takes_a_stand(pages_) && !numbers().empty()) || has_an_opinion(mail_, pages_) ||
                                      (guess.kind != Kind::consultation && holds_what_cannot_be_read()));
    // A remiss that is nothing but a letter; whoever quotes one answers it.
    const bool asks = !answered && guess.kind == Kind::consultation && !answering(mail_.subject);
    Record record = read_as(asks     ? Kind::consultation
                            : answer ? Kind::consultation_response
                                     : Kind::letter,
                            pages_, context_);
    if (asks) take_number(record);
    // What came with it is the answer: the letter only brings it.
    if (auto* plain = std::get_if<Plain>(&record.facts); plain && answered) plain->answer.reset();
    // A letter is called what its subject says, where that is more than a number.
    if (record.title.empty() || says_something(pages_.title)) record.title = pages_.title;
    return record;
  }

  // The number in the subject is the case's own, whatever others the text names.
  void take_number(Record& record) const {
    const auto found = find_registry_numbers(mail_.subject);
    if (found.empty()) return;
    const std::string& own = found.back().written;
    if (record.registry_number == own) return;
    record.registry_number = own;
    std::erase(record.registry_numbers, own);
    record.registry_numbers.insert(record.registry_numbers.begin(), own);
    note(record, "registry_number", mail_.subject, "number in the subject");
  }

  bool holds_a_problem() const {
    return std::any_of(named_.begin(), named_.end(), [](const Attachment& one) { return one.problem.has_value(); });
  }

  // What came in a case and can't be read may be the answer: it has to be asked for again.
  bool holds_what_cannot_be_read() const {
    return holds_a_problem() && !about_time(mail_.subject) && !numbers().empty();
  }

  // Numbers in the subject before those in the text; quoted text counts too, for it is the letter that is answered.
  std::vector<std::pair<std::string, std::string>> numbers() const {
    std::vector<std::pair<std::string, std::string>> found;
    for (const RegistryNumber& number : find_registry_numbers(mail_.subject))
      found.emplace_back(number.written, mail_.subject);
    for (const Line& line : pages_.lines)
      for (const RegistryNumber& number : find_registry_numbers(line.text))
        found.emplace_back(number.written, line.text);
    return found;
  }

  static void note(Record& record, const char* fact, std::string line, const char* rule) {
    if (line.size() > kMostEvidence) line.resize(kMostEvidence);
    record.evidence.push_back({fact, 1, make_valid(line), rule});
  }

  // What the letter knows and the paper does not say.
  void complete(Record& record, bool own_text) {
    const std::string from = mail_.from_name.empty() ? mail_.from_address : mail_.from_name;
    if (mail_.date && own_text && dated_by_a_quote(record)) {
      std::erase_if(record.evidence, [](const Evidence& each) { return each.fact == "date"; });
      record.date.reset();
    }
    if (!record.date && mail_.date) {
      record.date = mail_.date;
      note(record, "date", mail_.date->iso(), "the e-mail's date");
      std::erase(record.warnings, "unknown_date");
    }
    for (ConsultationResponse* answer : answers_in(record)) complete(record, *answer, own_text);
  }

  // The day stands only in what the letter quotes: another's.
  bool dated_by_a_quote(const Record& record) const {
    const auto date = std::find_if(record.evidence.begin(), record.evidence.end(),
                                   [](const Evidence& each) { return each.fact == "date"; });
    if (date == record.evidence.end()) return false;
    return std::any_of(pages_.lines.begin(), pages_.lines.end(),
                       [&date](const Line& line) { return line.role != LineRole::body && line.text == date->line; });
  }

  static std::vector<ConsultationResponse*> answers_in(Record& record) {
    if (auto* answer = answer_in(record.facts)) return {answer};
    if (auto* item = std::get_if<MinutesItem>(&record.facts); item && item->answer) return {&*item->answer};
    if (auto* memo = std::get_if<OfficialMemo>(&record.facts); memo && memo->answer) return {&*memo->answer};
    return {};
  }

  void complete(Record& record, ConsultationResponse& answer, bool own_text) {
    ConsultationResponse* response = &answer;
    const std::string from = mail_.from_name.empty() ? mail_.from_address : mail_.from_name;
    response->received = mail_.date;
    response->sender = mail_.from_address.empty() ? Text() : Text(mail_.from_address);
    if (!response->answers) {
      const auto all = numbers();
      if (!all.empty()) {
        response->answers = all.front().first;
        note(record, "answers", all.front().second, "number in the e-mail");
      }
    }
    // The letter's own words are the sender's, however they begin.
    const auto own = own_text ? sender_of(mail_) : std::nullopt;
    const std::string named = squash(response->respondent.value_or(""));
    if (own && (named.empty() || !squash(*own).starts_with(named))) {
      response->respondent = own;
      response->respondent_kind = std::string(respondent_kind(*own));
      note(record, "respondent", from, "the e-mail's sender");
      return;
    }
    if (response->respondent)
      for (const std::string_view greeting : {"mvh ", "mvh, ", "hälsningar ", "vänligen ", "hälsar "})
        if (starts_with_fold(*response->respondent, greeting)) {
          response->respondent = std::string(trim(std::string_view(*response->respondent).substr(greeting.size())));
          response->respondent_kind = std::string(respondent_kind(*response->respondent));
        }
    const bool person = response->respondent_kind == "private" || response->respondent_kind == "other";
    if (response->respondent && !person) return;
    auto organisation = sender_of(mail_);
    if (!organisation && response->respondent) return;
    if (!organisation && from.empty()) return;
    response->respondent = organisation ? *organisation : from;
    response->respondent_kind = std::string(respondent_kind(*response->respondent));
    note(record, "respondent", from, "the e-mail's sender");
  }

  const Mail& mail_;
  const Context& context_;
  Pages pages_;
  std::vector<Attachment> named_;
};

}  // namespace

std::vector<Record> read_letters(const std::vector<Mail>& mails, const Context& context) {
  std::vector<Record> all;
  for (const Mail& mail : mails)
    for (Record& record : Letter(mail, context).read()) all.push_back(std::move(record));
  return all;
}

}  // namespace akt
