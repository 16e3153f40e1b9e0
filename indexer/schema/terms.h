// How values become terms: the same functions for the writer and the query, so that both always agree.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/text/date.h"
#include "corpus/text/registry.h"

namespace akt {

// Prefix and value, within Xapian's limit on a term's length (a longer value is cut and told apart by a hash).
std::string make_term(std::string_view prefix, std::string_view value);

// Lower case, white space collapsed, accents folded (å ä ö stay): how names, labels and choices are compared.
std::string normal_value(std::string_view written);

// "Kommunstyrelsens arbetsutskott" and what people call it: the whole name, "ksau", its short form without
// "kommunens"; each as normal_value.
std::vector<std::string> body_values(std::string_view written);
// The initials people use for a body ("Miljö- och byggnadsnämnden" -> "mbn"); empty when it has none.
std::string body_initials(std::string_view name);
// "Lunds kommun" -> "lunds kommun", "lunds", "lund".
std::vector<std::string> municipality_values(std::string_view written);
// A person or organisation: the whole name, first and last, each word.
std::vector<std::string> name_values(std::string_view written);
// What a query's words must equal: the whole name as name_values has it, a genitive's s also taken off.
std::vector<std::string> name_alternatives(std::string_view typed);
// How a paper spells a member's name, with what tells whether another spelling is the same person's: a record's term.
struct Spelling {
  std::string seat;   // the body and its term of office
  std::string party;  // empty: the paper names none
  std::string name;   // normal, as name_values has it
};
// Empty for a name of one word, which tells nobody from anybody.
std::string spelling_value(std::string_view name, const std::optional<std::string>& party, std::string_view body,
                           const Date& date);
// What the values of all spellings that sound like this name begin with.
std::string spelling_beginning(std::string_view name);
std::optional<Spelling> spelling_from(std::string_view value);

// "(s)", "Vänsterpartiet", "v" -> "s", "v", "v".
std::string party_value(std::string_view written);

// A § as its paper has it, on a day of `year` (0: not known): "63/21" -> "63/21", "63"; "63" in 2021 -> "63", "63/21".
std::vector<std::string> item_values(std::string_view written, int year);

std::string day_value(const Date& date);       // "20190131"
std::string month_value(int year, int month);  // "201901"
std::string year_value(int year);              // "2019"

// Own numbers: "ks-2016-688", "2016-688"; for a number without letters also "-2016-688", which a query with letters
// may fall back to.
std::vector<std::string> registry_values(const RegistryNumber& number);
// What a query for that number asks for, any of them.
std::vector<std::string> registry_alternatives(const RegistryNumber& number);

// Several values in one slot.
std::string pack_values(const std::vector<std::string>& values);
std::vector<std::string_view> unpack_values(std::string_view packed);

}  // namespace akt
