// The people who sign papers and are named as contacts: a name with a title, on one line or two, or in columns.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/model/record.h"
#include "importers/formats/pages.h"

namespace akt {

// "Biträdande kommundirektör", "HR-chef", "ordförande", "Enhetschef, Samhällsbyggnad".
bool job_title(std::string_view text);
// A text that is one person's name, of at least two words, and no body or title.
std::optional<std::string> full_name(std::string_view text);

// "Anna Ek", "Anna Ek (S)": a name with a party at most.
std::optional<Person> person_of(std::string_view text);

struct Signer {
  Person person;  // role: the title as written
  size_t line = 0;
};

// "Anna Ek" over "Kommundirektör", "Anna Ek, kommundirektör", "Anna Ek (S)" over "ordförande", two or three side by
// side. A bare name counts only when it is `closing`: one of the last lines of a letter.
std::vector<Signer> find_signers(std::span<const Line> lines, bool closing);

// Everybody named with a title or an address: "Johan Ek, utvecklingschef, johan.ek@…", "Kontaktperson: Johan Ek".
std::vector<Signer> find_contacts(std::span<const Line> lines);

// The names inside a sentence: "Kommunens kontaktperson är enhetschef Pia Ek." Runs of capitalised words that can only
// be a person's; the first word of the sentence is left out of a run where the rest is a name by itself.
std::vector<Person> names_in(std::string_view sentence);

}  // namespace akt
