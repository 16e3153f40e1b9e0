// What of a record may be shown to everybody: its personal numbers and a private person's name are hidden.
#pragma once

#include <string>
#include <string_view>

#include "corpus/model/record.h"

namespace akt {

// "public" and "masked": everybody may see it.
bool is_published(std::string_view publication);

// Whether there is anything to hide: personnummer or samordningsnummer in any of its texts, or an answer to a
// consultation from a private person.
bool hides_something(const Record& record);

// Whether its file has pages or attachments that could not be read, so that nobody has looked for numbers there.
bool holds_unread(const Record& record);

// How private persons are called in public. Two of one day have their records' numbers; else each is the first, until a
// collation tells them apart.
std::string private_person(std::string_view number);
bool is_private_person(std::string_view name);

// Hides it, everywhere in the record. Its id, hashes and links stay: an id is made of what may be seen (natural_id).
void make_public(Record& record);

}  // namespace akt
