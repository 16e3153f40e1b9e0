// The steps of a consultation's view. Private to views/.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "search/views/consultation_view.h"

namespace akt {

// An answer and how it was tied to the consultation.
struct TiedAnswer {
  std::shared_ptr<const Record> record;
  std::string tied_by;
  std::optional<Decided> decided = std::nullopt;  // a § is its own decision
  Text decided_record = std::nullopt;             // where that stands, when it is another record
  bool beside = false;  // what a § says itself, where the answer is a paper of its own: quoted, and no line of its own
};

// "Socialnämnden" and "Socialnämnden, Ekhults kommun" are one consultee; two that share a word are not.
bool same_consultee(std::string_view a, std::string_view b);
// The consultee's line: that of its very name before one that is like it. Null when it has none.
ConsulteeRow* row_of(ConsultationView& view, std::string_view name);

// What a group on the distribution list stands for: "Samtliga nämnder" are committees.
Text kind_of_group(std::string_view name);
// A letter on when to answer, which is no answer.
bool about_extension(const Record& record);
// Takes them out of the answers: they say nothing of what was sent out.
std::vector<Record> take_letters_on_time(const Record* letter, std::vector<TiedAnswer>& answers);
void read_extensions(const std::vector<const Record*>& records, const Record* letter,
                     const std::vector<TiedAnswer>& answers, ConsultationView& view);

// The words of a title that tell one consultation from another, in lower case.
std::set<std::string> telling_words(std::string_view text);

// Responses that carry no number of a case: tied by the consultation's title or by who was asked; else listed.
void tie_unnumbered(SearchEngine& engine, const Record& letter, const std::vector<std::string>& invited,
                    std::vector<TiedAnswer>& answers, std::vector<UntiedResponse>& untied);
// Papers that do not say that they answer, from those who were asked; other e-mails on its subject are listed.
std::vector<TiedAnswer> unnumbered_papers(SearchEngine& engine, const Record& letter,
                                          const std::vector<std::string>& invited, std::vector<UntiedResponse>& untied);
// The § by which bodies answer in minutes that carry no number of the case: tied by the consultation's title.
std::vector<TiedAnswer> unnumbered_items(SearchEngine& engine, const Record& letter);

// Who was asked: in the letter, or on a list of its own.
std::vector<std::string> invited_names(const Record& letter, const std::vector<Record>& of_case);
// An answer whose writer is not known by name may carry an invited one's in its head or over its signature.
const std::string* invited_in(const std::vector<std::string>& invited, const Record& record,
                              std::string_view addressee);
// The name in the letter for the one in the answer; a body is no person, whoever signs for it.
void call_as_invited(ConsultationResponse& response, const std::string& name);
void name_as_invited(const std::vector<std::string>& invited, const Record& letter, std::vector<TiedAnswer>& answers);
// Answers whose writers the public may not know all have the same name: numbers them as they came in.
void tell_persons_apart(std::vector<TiedAnswer>& answers);
// Whose an answer is: one consultee, or the two of a joint one.
std::vector<std::string> consultees_of(const TiedAnswer& answer, const ConsultationView& view);
// The two bodies of a joint answer when both are known; else the name itself.
std::vector<std::string> names_in(std::string_view respondent, const std::vector<std::string>& known);
// An answer that says it stands in place of an earlier one: the earlier is named, what it says no longer holds.
void drop_replaced(std::vector<TiedAnswer>& answers, ConsultationView& view);
// Who only joins another's answer takes the other's stand.
void adopt_stances(const std::vector<TiedAnswer>& answers, ConsultationView& view);

// Fills the ledger: invited, answered, late, declined, extended.
void fill_ledger(SearchEngine& engine, const Record* letter, const std::vector<Record>& of_case,
                 const std::vector<TiedAnswer>& answers, ConsultationView& view);

// A heading without its number, to compare by.
std::string bare_heading(std::string_view line);
// A paper's headings; of a statute, its § with their names.
std::vector<std::string> headings_of(const Record& record);
// Headings that every paper has, whatever it proposes.
bool usual_heading(std::string_view heading);
// The paper that was sent out: in the case, called as the letter is, or about its themes.
std::optional<Record> remitted_paper(SearchEngine& engine, const Record& letter, const std::vector<Record>& of_case,
                                     const std::vector<std::string>& themes);

// What passages are compared with.
struct ThemeSources {
  std::vector<ThemeText> themes;                 // with what the remitted paper says under each
  std::vector<std::string> background;           // the remitted paper's other sections
  std::map<std::string, std::string> proposals;  // "2" -> what the letter calls "Förslag 2"
};

ThemeSources find_themes(SearchEngine& engine, const Record* letter, const std::vector<Record>& of_case,
                         const ConsultationOptions& options, ConsultationView& view);

// Every passage of every answer under its themes.
void collate(const std::vector<TiedAnswer>& answers, ThemeSources sources, ConsultationView& view);

// What officials have confirmed, laid over what was found.
void apply_confirmations(const std::vector<Confirmation>& all, std::string_view consultation, ConsultationView& view);

// Private persons become "Privatperson 1" and so on, also in quotes.
void mask_private_names(ConsultationView& view);

}  // namespace akt
