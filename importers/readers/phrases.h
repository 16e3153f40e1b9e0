// Small tools on running text that the readers share: sentences, words, squeezed headings.
#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/text/sentences.h"

namespace akt {

// Lower case, byte for byte: an offset in the one is an offset in the other.
std::string lowered(std::string_view text);

// Where `stem` starts a word in `lower` at or after `from`; npos when nowhere. Both lower case.
size_t find_stem(std::string_view lower, std::string_view stem, size_t from = 0);
bool has_stem(std::string_view lower, std::string_view stem);
bool has_any_stem(std::string_view lower, std::span<const std::string_view> stems);
bool has_any_stem(std::string_view lower, std::initializer_list<std::string_view> stems);
// The whole word, not only its start.
bool has_word(std::string_view lower, std::string_view word);

// Whether the word is one of those in a list "ett|två|tre", or ends in one.
bool among(std::string_view word, std::string_view list);
bool ends_among(std::string_view word, std::string_view list);

size_t letters(std::string_view text);  // code points
size_t word_count(std::string_view text);
bool lower_start(std::string_view text);
bool ends_sentence(std::string_view text);  // . ! ? : ; , at the end, quotes and brackets passed over

// "1.", "3.2", "3.2.1", "a)", "§ 4", "IV." and the like at the start of a text with the space after it; 0 when none.
size_t number_mark(std::string_view text);
// 1 for "1." and "§ 4", 2 for "3.2" …; 0 when there is no number mark.
int number_depth(std::string_view text);

// A heading for comparing: number mark, colon and stray marks taken off, lower case, white space collapsed.
std::string heading_key(std::string_view heading);

// Joins what was broken over two lines: a hyphen that a line end put in is taken out again.
void join_line(std::string& text, std::string_view next);
// "idébu- ren sektor" -> "idéburen sektor", also inside a line; "kultur- och" stays.
std::string without_stray_hyphens(std::string_view text);

// "Antagen av kommunfullmäktige 2023-06-19 § 88", below a title: by whom and when, whatever space there is above it.
bool tells_of_adoption(std::string_view text);

}  // namespace akt
