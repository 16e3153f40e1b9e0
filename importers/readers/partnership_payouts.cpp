// How often a partnership's money is paid.
#include <array>
#include <span>

#include "corpus/text/money.h"
#include "importers/readers/partnership_parts.h"
#include "importers/readers/periods.h"
#include "importers/readers/phrases.h"

namespace akt {
namespace {

struct Frequency {
  std::string_view words;
  int count;
};
// Said outright, before any counting: "en gång per halvår" is twice a year.
constexpr auto kOften = std::to_array<Frequency>({{"halvårsvis", 2},
                                                  {"varje halvår", 2},
                                                  {"per halvår", 2},
                                                  {"kvartalsvis", 4},
                                                  {"varje kvartal", 4},
                                                  {"per kvartal", 4},
                                                  {"tertialvis", 3},
                                                  {"varje tertial", 3},
                                                  {"per tertial", 3},
                                                  {"månadsvis", 12},
                                                  {"månatlig", 12},
                                                  {"varje månad", 12},
                                                  {"per månad", 12}});
constexpr auto kSeldom = std::to_array<Frequency>(
    {{"halvårs", 2}, {"kvartal", 4}, {"årsvis", 1}, {"engångs", 1}, {"i sin helhet", 1}, {"hela beloppet", 1}});

std::optional<int> said(std::string_view lower, std::span<const Frequency> rows) {
  for (const Frequency& row : rows)
    if (has_stem(lower, row.words)) return row.count;
  return std::nullopt;
}

// "vid två (2) tillfällen", "fyra gånger", "i två lika stora delar".
std::optional<int> counted(std::string_view lower) {
  for (const std::string_view unit :
       {"tillfällen", "gånger", "delbetalningar", "delar", "utbetalningar", "omgångar", "rater", "poster", "delposter",
        "betalningar", "tillfälle", "delutbetalningar", "gång"})
    for (size_t at = find_stem(lower, unit); at != std::string_view::npos; at = find_stem(lower, unit, at + 1))
      if (const auto count = number_before(lower, at)) return count;
  return std::nullopt;
}

// "i januari och juli varje år", "den 1 januari, 1 april, 1 juli och 1 oktober".
std::optional<int> months_named(std::string_view lower) {
  int months = 0;
  for (const std::string_view month : {"januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti",
                                       "september", "oktober", "november", "december"})
    months += has_word(lower, month) ? 1 : 0;
  const bool yearly = has_any_stem(lower, {"varje år", "årligen", "respektive år", "per år"});
  if (months == 0 || (months == 1 && !yearly)) return std::nullopt;
  return months;
}

// `once`: also what is paid a single time, which may be money beside the yearly ("ett engångsbelopp för inventarier").
std::optional<int> payouts_in(const Passage& passage, bool once) {
  const std::string_view lower = passage.lower;
  if (!has_any_stem(lower, {"utbetal", "betalas", "betalning", "fakturer", "faktura", "rekvir", "betalar ut"}))
    return std::nullopt;
  if (!once && has_stem(lower, "engångs")) return std::nullopt;
  std::optional<int> count = said(lower, kOften);
  if (!count) count = counted(lower);
  if (!count) count = said(lower, kSeldom);
  if (!count && find_periods(passage.text).empty()) count = months_named(lower);
  if (!count && has_any_stem(lower, {"årligen", "betalas ut varje år", "utbetalas varje år"}) &&
      find_money(passage.text).empty())
    count = 1;
  if (!count || *count < 1 || *count > 52) return std::nullopt;
  return count;
}

}  // namespace

void read_payouts(Paper& paper, CivicPartnership& contract, const std::vector<Passage>& all) {
  for (const bool once : {false, true})
    for (const Passage& passage : all)
      if (const auto count = payouts_in(passage, once)) {
        contract.payouts_per_year = count;
        return paper.note("payouts_per_year", passage, "how often the money is paid");
      }
}

}  // namespace akt
