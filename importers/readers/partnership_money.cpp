// A partnership's amounts, each with the period it is for, and how often they are paid.
#include <algorithm>
#include <cmath>

#include "corpus/text/money.h"
#include "corpus/text/numerals.h"
#include "corpus/text/unicode.h"
#include "importers/readers/partnership_parts.h"
#include "importers/readers/periods.h"
#include "importers/readers/phrases.h"

namespace akt {
namespace {

// Amounts that are not the contract's money.
bool other_money(std::string_view lower) {
  return has_any_stem(lower, {"vite",
                              "basbelopp",
                              "försäkring",
                              "återbetal",
                              "egeninsats",
                              "egen insats",
                              "egna medel",
                              "självrisk",
                              "timlön",
                              "per timme",
                              "medlemsavgift",
                              "moms utgår",
                              "skadestånd",
                              "omsättning",
                              "budgeten för förening",
                              "bidrar själv",
                              "egen finansiering",
                              "egenfinansiering",
                              "övrig finansiering",
                              "externa medel",
                              "tidigare år",
                              "tidigare ersättning",
                              "tidigare belopp",
                              "tidigare bidrag",
                              "ideell tid",
                              "ideellt arbete",
                              "ideella timmar",
                              "föreningen bidrar",
                              "organisationen bidrar",
                              "stiftelsen bidrar",
                              "uppgick till",
                              "har erhållit"});
}

bool total(std::string_view lower, size_t at) {
  const size_t from = at > 60 ? at - 60 : 0;
  return has_any_stem(lower.substr(from, at - from),
                      {"totalt", "sammanlagt", "summa", "tillsammans", "total", "sammantaget"}) ||
         has_any_stem(lower.substr(at, 60), {"totalt", "sammanlagt", "sammantaget"});
}

bool yearly(std::string_view lower, size_t at) {
  const std::string_view after = lower.substr(at, 60);
  const size_t from = at > 40 ? at - 40 : 0;
  if (after.starts_with("/år") || has_any_stem(after, {"per år", "årligen", "varje år", "per kalenderår",
                                                       "per verksamhetsår", "om året", "per avtalsår", "per helår"}))
    return true;
  return has_any_stem(lower.substr(from, at - from), {"årligen", "årligt", "årlig", "per år", "varje år"});
}

bool part_of_year(std::string_view after) {
  return has_any_stem(after.substr(0, 24), {"per månad", "per kvartal", "per halvår", "per tillfälle", "per deltagare",
                                            "per plats", "per dygn", "per person", "varje kvartal", "varje månad"});
}

// The periods and years of a text, in order; a period takes the years inside it.
std::vector<PeriodHit> spans_of(std::string_view text) {
  std::vector<PeriodHit> spans = find_periods(text);
  std::vector<PeriodHit> out;
  size_t next = 0;
  for (const PeriodHit& year : find_years(text)) {
    while (next < spans.size() && spans[next].end <= year.begin) out.push_back(spans[next++]);
    if (next < spans.size() && year.begin >= spans[next].begin) continue;
    out.push_back(year);
  }
  while (next < spans.size()) out.push_back(spans[next++]);
  return out;
}

struct Found {
  Amount amount;
  const Passage* passage = nullptr;
  bool is_total = false;
  bool per_year = false;
  bool dated = false;
  int nth_year = 0;  // "första året"
};

int nth_year(std::string_view lower, size_t begin, size_t end) {
  const size_t from = begin > 40 ? begin - 40 : 0;
  const std::string_view around = lower.substr(from, end + 40 - from);
  for (int n = 1; n <= 5; ++n)
    if (around.find("år " + std::to_string(n)) != std::string_view::npos &&
        around.find("år " + std::to_string(n) + "0") == std::string_view::npos)
      return n;
  if (has_any_stem(around, {"första året", "första avtalsåret", "första verksamhetsåret"})) return 1;
  if (has_any_stem(around, {"andra året", "andra avtalsåret", "andra verksamhetsåret"})) return 2;
  if (has_any_stem(around, {"tredje året", "tredje avtalsåret", "tredje verksamhetsåret"})) return 3;
  return 0;
}

// "1 000 000 kr (en miljon kronor)" is one amount.
std::vector<MoneyHit> amounts_of(std::string_view text) {
  std::vector<MoneyHit> out;
  for (MoneyHit& hit : find_money(text)) {
    const bool again = !out.empty() && std::fabs(out.back().sek - hit.sek) < 0.5 &&
                       trim(text.substr(out.back().end, hit.begin - out.back().end)) == "(";
    if (again)
      out.back().end = hit.end;
    else
      out.push_back(std::move(hit));
  }
  return out;
}

void from_sentence(const Passage& passage, std::vector<Found>& out) {
  const auto money = amounts_of(passage.text);
  if (money.empty() || other_money(passage.lower)) return;
  const auto spans = spans_of(passage.text);
  const bool period_first = !spans.empty() && spans.front().begin < money.front().begin;
  for (size_t n = 0; n < money.size(); ++n) {
    const size_t previous_end = n > 0 ? money[n - 1].end : 0;
    const size_t next_begin = n + 1 < money.size() ? money[n + 1].begin : passage.text.size();
    if (money[n].sek < 500 || part_of_year(std::string_view(passage.lower).substr(money[n].end))) continue;
    Found found;
    found.passage = &passage;
    found.amount.sek = money[n].sek;
    found.amount.as_written = money[n].written;
    found.is_total = total(passage.lower, money[n].begin);
    found.per_year = yearly(passage.lower, money[n].end);
    const PeriodHit* span = nullptr;
    for (const PeriodHit& hit : spans) {
      const bool before = hit.end <= money[n].begin && hit.begin >= previous_end;
      const bool after = hit.begin >= money[n].end && hit.end <= next_begin;
      if (period_first ? before : after) {
        span = &hit;
        if (!period_first) break;  // the nearest
      }
    }
    // One period for all the sentence's amounts.
    if (span == nullptr && spans.size() == 1) span = &spans.front();
    if (span != nullptr) {
      found.amount.from = span->from;
      found.amount.to = span->to;
      found.dated = true;
    } else {
      found.nth_year = money.size() > 1 ? nth_year(passage.lower.substr(0, next_begin), money[n].begin, money[n].end)
                                        : nth_year(passage.lower, money[n].begin, money[n].end);
    }
    out.push_back(std::move(found));
  }
}

// A row of a table: a period or a year in one cell, an amount in another; its unit may stand in the heading.
void from_row(const Block& block, const Passage& passage, double unit, std::vector<Found>& out) {
  const std::string lower = lowered(block.text);
  if (other_money(lower)) return;
  std::optional<PeriodHit> span;
  std::optional<double> sek;
  std::string written;
  int nth = 0;
  for (const std::string_view cell : split(block.text, '\t')) {
    const auto money = find_money(cell);
    if (!money.empty()) {
      if (!sek) {
        sek = money.front().sek;
        written = money.front().written;
      }
      continue;
    }
    const auto spans = spans_of(cell);
    if (!span && !spans.empty()) {
      span = spans.front();
      continue;
    }
    if (nth == 0) nth = nth_year(lowered(cell), 0, cell.size());
    if (!sek && unit > 0)
      if (const auto number = plain_number(cell); number && *number > 0) {
        sek = *number * unit;
        written = std::string(trim(cell));
      }
  }
  const bool sum = has_any_stem(lower, {"summa", "totalt", "total", "sammanlagt"});
  if (!sek || (!span && nth == 0 && !sum) || *sek < 500) return;
  Found found;
  found.passage = &passage;
  found.amount.sek = *sek;
  found.amount.as_written = written;
  if (span) {
    found.amount.from = span->from;
    found.amount.to = span->to;
    found.dated = true;
  }
  found.nth_year = nth;
  found.is_total = sum;
  out.push_back(std::move(found));
}

// The unit a table's heading names: "Belopp (tkr)", "Ersättning i kronor".
double unit_of(std::string_view text) {
  std::string word;
  const std::string lower = lowered(text);
  double unit = 0;
  for (size_t at = 0; at <= lower.size(); ++at) {
    const bool letter =
        at < lower.size() && ((lower[at] >= 'a' && lower[at] <= 'z') || static_cast<unsigned char>(lower[at]) >= 0x80);
    if (letter) {
      word += lower[at];
      continue;
    }
    if (!word.empty())
      if (const auto worth = money_unit(word)) unit = *worth;
    word.clear();
  }
  return unit;
}

// "450 000 kr per år" over a contract of several years is one amount for each.
void add_years(const Found& found, const Period& period, std::vector<Amount>& out) {
  const Day from = found.amount.from ? found.amount.from : period.from;
  const Day to = found.amount.to ? found.amount.to : period.to;
  Amount amount = found.amount;
  if (!from || !to || *to < *from) {
    amount.from = from;
    amount.to = to;
    out.push_back(std::move(amount));
    return;
  }
  Date begin = *from;
  for (int n = 1; begin <= *to && n <= 20; ++n) {
    const Date next = plus_years(*from, n);
    amount.from = begin;
    amount.to = std::min(plus_days(next, -1), *to);
    out.push_back(amount);
    begin = next;
  }
}

std::vector<Found> collect(const Paper& paper, const std::vector<Passage>& all, bool only_economy) {
  std::vector<Found> out;
  double unit = 0;
  size_t row_block = kNoChapter;
  for (const Passage& passage : all) {
    const Topic topic = topic_at(paper, passage);
    if (only_economy && topic != Topic::economy) continue;
    if (topic == Topic::background || topic == Topic::termination || topic == Topic::dispute) continue;
    const Block& block = paper.outline().blocks()[passage.block];
    if (block.sort == BlockSort::row) {
      if (row_block == passage.block) continue;  // a row is read whole, not by sentences
      row_block = passage.block;
      const double named = unit_of(block.text);
      const bool has_amount = block.text.find_first_of("0123456789") != std::string::npos;
      if (named > 0 && !has_amount) unit = named;
      from_row(block, passage, unit, out);
      continue;
    }
    if (block.sort == BlockSort::heading || block.text.size() < 90)
      if (const double named = unit_of(block.text); named > 0 && find_money(block.text).empty()) unit = named;
    from_sentence(passage, out);
  }
  return out;
}

}  // namespace

void read_money(Paper& paper, CivicPartnership& contract, const std::vector<Passage>& all) {
  std::vector<Found> found = collect(paper, all, true);
  if (found.empty()) found = collect(paper, all, false);
  const bool parts = std::any_of(found.begin(), found.end(), [](const Found& f) { return !f.is_total; });
  const bool dated = std::any_of(found.begin(), found.end(),
                                 [](const Found& f) { return !f.is_total && (f.dated || f.nth_year > 0); });
  for (const Found& f : found) {
    if (f.is_total && parts) continue;
    // Beside amounts with a period, one without is a sum or something else.
    if (dated && !f.dated && f.nth_year == 0 && !f.per_year) continue;
    const size_t before = contract.amounts.size();
    if (f.per_year) {
      add_years(f, contract.period, contract.amounts);
    } else {
      Amount amount = f.amount;
      if (f.nth_year > 0 && contract.period.from) {
        amount.from = plus_years(*contract.period.from, f.nth_year - 1);
        amount.to = plus_days(plus_years(*contract.period.from, f.nth_year), -1);
        if (contract.period.to) amount.to = std::min(*amount.to, *contract.period.to);
      } else if (!f.dated) {
        amount.from = contract.period.from;
        amount.to = contract.period.to;
      }
      contract.amounts.push_back(std::move(amount));
    }
    for (size_t n = before; n < contract.amounts.size(); ++n)
      paper.note("amounts[" + std::to_string(n) + "]", *f.passage,
                 f.per_year ? "amount for each year of the period"
                 : f.dated  ? "amount with its period"
                            : "amount for the contract's period");
  }
  // The same amount for the same period, said twice.
  std::vector<Amount> once;
  for (Amount& amount : contract.amounts) {
    const bool known = std::any_of(once.begin(), once.end(), [&](const Amount& other) {
      return std::fabs(other.sek - amount.sek) < 0.5 && other.from == amount.from && other.to == amount.to;
    });
    if (!known && once.size() < 200) once.push_back(std::move(amount));
  }
  contract.amounts = std::move(once);
  read_payouts(paper, contract, all);
}

}  // namespace akt
