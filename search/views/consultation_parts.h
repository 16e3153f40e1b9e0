// The steps of a consultation's view. Private to views/.
#pragma once

#include <map>
#include <memory>
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
};

// "Socialnämnden" and "Socialnämnden, Ekhults kommun" are one consultee; two that share a word are not.
bool same_consultee(std::string_view a, std::string_view b);
// The consultee's line: that of its very name before one that is like it. Null when it has none.
ConsulteeRow* row_of(ConsultationView& view, std::string_view name);

// The words of a title that tell one consultation from another, in lower case.
std::set<std::string> telling_words(std::string_view text);

// Responses that carry no number of a case: tied by the consultation's title or by who was asked; else listed.
void tie_unnumbered(SearchEngine& engine, const Record& letter, std::vector<TiedAnswer>& answers,
                    std::vector<UntiedResponse>& untied);

// Fills the ledger: invited, answered, late, declined, extended.
void fill_ledger(SearchEngine& engine, const Record* letter, const std::vector<Record>& of_case,
                 const std::vector<TiedAnswer>& answers, ConsultationView& view);

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
