#include "indexer/language/irregular.h"

#include <array>

namespace akt {
namespace {

struct Row {
  std::string_view ending;
  std::string_view base;
};

// Nouns: the indefinite plural; -na, -s and -nas follow by rule.
constexpr std::array<Row, 20> kPlurals{{
    {"ledamöter", "ledamot"}, {"böcker", "bok"},  {"män", "man"},           {"männen", "man"},   {"bönder", "bonde"},
    {"städer", "stad"},       {"nätter", "natt"}, {"händer", "hand"},       {"tänder", "tand"},  {"länder", "land"},
    {"ränder", "rand"},       {"söner", "son"},   {"döttrar", "dotter"},    {"mödrar", "moder"}, {"fäder", "fader"},
    {"bröder", "broder"},     {"fötter", "fot"},  {"bokstäver", "bokstav"}, {"rötter", "rot"},   {"stänger", "stång"},
}};

// Strong verbs: past, supine, participles. Passive -s follows by rule.
constexpr std::array<Row, 78> kVerbs{{
    {"tog", "ta"},         {"tagit", "ta"},         {"tagen", "ta"},       {"taget", "ta"},       {"tagna", "ta"},
    {"föll", "falla"},     {"fallit", "falla"},     {"fallen", "falla"},   {"fallet", "falla"},   {"fallna", "falla"},
    {"slog", "slå"},       {"slagit", "slå"},       {"slagen", "slå"},     {"slagna", "slå"},     {"gav", "ge"},
    {"givit", "ge"},       {"gett", "ge"},          {"given", "ge"},       {"givet", "ge"},       {"givna", "ge"},
    {"skrev", "skriva"},   {"skrivit", "skriva"},   {"skriven", "skriva"}, {"skrivet", "skriva"}, {"skrivna", "skriva"},
    {"beslöt", "besluta"}, {"beslutit", "besluta"}, {"lade", "lägga"},     {"lagt", "lägga"},     {"lagd", "lägga"},
    {"lagda", "lägga"},    {"drog", "dra"},         {"dragit", "dra"},     {"dragen", "dra"},     {"dragna", "dra"},
    {"fick", "få"},        {"fått", "få"},          {"gick", "gå"},        {"gått", "gå"},        {"stod", "stå"},
    {"stått", "stå"},      {"höll", "hålla"},       {"hållit", "hålla"},   {"hållen", "hålla"},   {"hållna", "hålla"},
    {"lät", "låta"},       {"såg", "se"},           {"sett", "se"},        {"sedd", "se"},        {"kom", "komma"},
    {"kommit", "komma"},   {"kommen", "komma"},     {"gjorde", "göra"},    {"gjort", "göra"},     {"gjord", "göra"},
    {"sköt", "skjuta"},    {"skjutit", "skjuta"},   {"skjuten", "skjuta"}, {"skjutna", "skjuta"}, {"bröt", "bryta"},
    {"brutit", "bryta"},   {"bruten", "bryta"},     {"brutna", "bryta"},   {"bjöd", "bjuda"},     {"bjudit", "bjuda"},
    {"bjuden", "bjuda"},   {"bjudna", "bjuda"},     {"valde", "välja"},    {"valt", "välja"},     {"vald", "välja"},
    {"valda", "välja"},    {"sålde", "sälja"},      {"sålt", "sälja"},     {"såld", "sälja"},     {"sålda", "sälja"},
    {"satte", "sätta"},    {"satt", "sätta"},       {"satta", "sätta"},
}};

bool ends(std::string_view form, std::string_view ending, std::string_view suffix) {
  return form.size() >= ending.size() + suffix.size() && form.ends_with(suffix) &&
         form.substr(0, form.size() - suffix.size()).ends_with(ending);
}

void add(std::vector<std::string>& bases, std::string_view form, std::string_view ending, std::string_view suffix,
         std::string_view base) {
  bases.push_back(std::string(form.substr(0, form.size() - ending.size() - suffix.size())).append(base));
}

}  // namespace

std::vector<std::string> irregular_bases(std::string_view form) {
  std::vector<std::string> bases;
  for (const Row& row : kPlurals)
    for (const std::string_view suffix : {"", "na", "s", "nas"})
      if (ends(form, row.ending, suffix)) add(bases, form, row.ending, suffix, row.base);
  for (const Row& row : kVerbs)
    for (const std::string_view suffix : {"", "s"})
      if (ends(form, row.ending, suffix)) add(bases, form, row.ending, suffix, row.base);
  return bases;
}

}  // namespace akt
