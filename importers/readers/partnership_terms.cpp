// A partnership's terms: period, renewal, review, notice, reports, sessions.
#include <algorithm>

#include "corpus/text/date.h"
#include "corpus/text/numerals.h"
#include "corpus/text/unicode.h"
#include "importers/readers/partnership_parts.h"
#include "importers/readers/periods.h"
#include "importers/readers/phrases.h"

namespace akt {
namespace {

void read_period(Paper& paper, CivicPartnership& contract, const std::vector<Passage>& all) {
  const auto set = [&](const PeriodHit& hit, const Passage& passage, const char* rule) {
    contract.period.from = hit.from;
    contract.period.to = hit.to;
    paper.note("period", passage, rule);
  };
  const auto about = [](const Passage& passage) {
    return has_any_stem(passage.lower, {"gäller", "avtalstid", "avtalsperiod", "löper", "giltig",
                                        "överenskommelseperiod", "partnerskapet pågår", "avtalets tid", "perioden"});
  };
  // "Avtalet förlängs att gälla under tiden …": an addendum's new period, whatever the old one was.
  for (const Passage& passage : all)
    if (has_any_stem(passage.lower, {"förlängs"}) &&
        !has_any_stem(passage.lower, {"kan ", "om ", "möjlighet", "därefter"}))
      if (const auto hits = find_periods(passage.text); !hits.empty())
        return set(hits.front(), passage, "two days of a prolongation");
  for (const Passage& passage : all)
    if (topic_at(paper, passage) == Topic::period)
      if (const auto hits = find_periods(passage.text); !hits.empty())
        return set(hits.front(), passage, "two days in the section on the period");
  for (const Passage& passage : all)
    if (about(passage) && topic_at(paper, passage) != Topic::economy &&
        !has_any_stem(passage.lower, {"kr ", "kronor", "riktlinje"}))
      if (const auto hits = find_periods(passage.text); !hits.empty())
        return set(hits.front(), passage, "two days in a sentence on the period");
  for (const Passage& passage : all)
    if ((topic_at(paper, passage) == Topic::period || about(passage)) &&
        !has_any_stem(passage.lower, {"riktlinje", "kronor"})) {
      const auto years = find_years(passage.text);
      for (const PeriodHit& hit : years)
        if (hit.to->year > hit.from->year || has_any_stem(passage.lower, {"året", "kalenderår", "under år"}))
          return set(hit, passage, "years in a sentence on the period");
    }
  // One end only; the other may stand in a sentence near it.
  constexpr size_t kNear = 4;  // sentences
  size_t first = all.size();
  for (size_t at = 0; at < all.size() && (first == all.size() || at <= first + kNear); ++at) {
    const Passage& passage = all[at];
    if (topic_at(paper, passage) != Topic::period && !about(passage)) continue;
    if (first < at && passage.chapter != all[first].chapter) break;
    for (const DateHit& date : find_dates(passage.text)) {
      const std::string_view before =
          std::string_view(passage.lower)
              .substr(date.begin > 40 ? date.begin - 40 : 0, std::min<size_t>(date.begin, 40));
      const bool to = has_any_stem(before, {"till", "t.o.m", "längst", "upphör"}) && !has_stem(before, "senast");
      const bool from = !to && has_any_stem(before, {"från", "fr.o.m", "börjar", "träder"});
      if (to && !contract.period.to)
        contract.period.to = date.date;
      else if (from && !contract.period.from)
        contract.period.from = date.date;
      else
        continue;
      first = std::min(first, at);
      paper.note("period", passage, to ? "last day" : "first day");
    }
    if (contract.period.from && contract.period.to) return;
  }
  if (contract.period.from || contract.period.to) return;
  // The whole contract's period may stand in its title.
  if (const auto hits = find_periods(paper.record.title); !hits.empty() && !all.empty())
    return set(hits.front(), all.front(), "two days in the title");
  for (const Passage& passage : all) {
    if (passage.block >= paper.front_end()) break;
    const auto periods = find_periods(passage.text);
    if (!periods.empty()) return set(periods.front(), passage, "two days in the head");
    for (const PeriodHit& hit : find_years(passage.text))
      if (hit.to->year > hit.from->year) return set(hit, passage, "years in the head");
  }
}

void read_renewal(Paper& paper, CivicPartnership& contract, const std::vector<Passage>& all) {
  std::string text;
  for (const Passage& passage : all) {
    if (!has_any_stem(passage.lower, {"förläng", "förnya", "förnyelse", "få en fortsättning", "fortsättning av",
                                      "option", "prolonger"}))
      continue;
    if (passage.sort == BlockSort::heading) continue;
    if (topic_at(paper, passage) != Topic::period &&
        !has_any_stem(passage.lower, {"avtal", "överenskommelse", "partnerskap", "iop", "period", "part"}))
      continue;
    if (text.empty()) paper.note("renewal", passage, "sentence on a continuation");
    if (text.size() > 600) break;
    const size_t label = passage.text.find('\t');  // a row: its label, then the sentence
    text += (text.empty() ? "" : " ") + passage.text.substr(label == std::string::npos ? 0 : label + 1);
  }
  if (!text.empty()) contract.renewal = std::move(text);
}

void read_review(Paper& paper, CivicPartnership& contract, const std::vector<Passage>& all) {
  const int year = contract.period.to ? contract.period.to->year : 0;
  for (const bool narrow : {true, false})
    for (const Passage& passage : all) {
      const bool about =
          narrow ? has_any_stem(passage.lower, {"översyn", "ses över", "se över", "fortsättning", "ta ställning till",
                                                "ställningstagande", "ska fortsätta", "skall fortsätta"})
                 : has_any_stem(passage.lower, {"utvärder", "omförhandl", "förläng", "förnya", "slututvärdering",
                                                "följas upp", "avstämning"});
      if (!about || has_any_stem(passage.lower, {"rapport ska lämnas", "faktura"})) continue;
      const size_t by = std::min(
          {find_stem(passage.lower, "senast"), find_stem(passage.lower, "före "), find_stem(passage.lower, "innan")});
      for (const DateHit& date : year > 0 ? find_dates(passage.text, year) : find_dates(passage.text)) {
        if (by == std::string::npos || date.begin < by || date.begin - by > 60) continue;
        contract.review_by = date.date;
        paper.note("review_by", passage, "last day for a review");
        return;
      }
    }
  // "senast sex månader före avtalstidens utgång" counts back from the end.
  for (const Passage& passage : all) {
    if (!contract.period.to || !has_any_stem(passage.lower, {"översyn", "ses över", "utvärder", "ta ställning till"}))
      continue;
    const size_t by = find_stem(passage.lower, "senast");
    if (by == std::string::npos) continue;
    const std::string_view rest = std::string_view(passage.lower).substr(by, 90);
    if (!has_any_stem(rest, {"före ", "innan"}) ||
        !has_any_stem(rest, {"avtalstid", "periodens", "avtalet", "överenskommelse", "utgång", "upphör"}))
      continue;
    if (const auto months = months_in(rest)) {
      contract.review_by = plus_months(*contract.period.to, -*months);
      paper.note("review_by", passage, "months before the period's end");
      return;
    }
  }
}

// The length of time that is nearest to the words on notice at `at`. How long the contract is renewed for is none:
// "förlängs med tolv månader om det inte sägs upp tre månader före", "Sägs avtalet inte upp förlängs det ett år".
std::optional<int> notice_near(std::string_view lower, size_t at) {
  constexpr size_t kAfter = 110;
  const auto renews = [](std::string_view text) {
    return std::min({find_stem(text, "förläng"), find_stem(text, "förny"), find_stem(text, "prolonger")});
  };
  const std::string_view after = lower.substr(at, kAfter);
  // "uppsägningstid om tre månader"
  if (const auto months = months_in(after.substr(0, renews(after)))) return months;
  // "tre månaders uppsägningstid", the nearest of several
  for (const size_t reach : {26, 45, 74}) {
    std::string_view before = lower.substr(at > reach ? at - reach : 0, std::min(at, reach));
    const bool whose = has_any_stem(before, {"månaders", "månads", "dagars", "års"});
    if (!whose && renews(lower.substr(0, at)) != std::string_view::npos) continue;
    if (const auto months = months_in(before)) return months;
  }
  return renews(lower) == std::string_view::npos ? months_in(lower) : std::nullopt;
}

void read_notice(Paper& paper, CivicPartnership& contract, const std::vector<Passage>& all) {
  for (const bool narrow : {true, false})
    for (const Passage& passage : all) {
      const size_t at = std::min({find_stem(passage.lower, "uppsägningstid"),
                                  narrow ? std::string::npos : find_stem(passage.lower, "uppsägning"),
                                  narrow ? std::string::npos : find_stem(passage.lower, "säga upp"),
                                  narrow ? std::string::npos : find_stem(passage.lower, "sägas upp"),
                                  narrow ? std::string::npos : find_stem(passage.lower, "sägs upp"),
                                  narrow ? std::string::npos : find_stem(passage.lower, "säger upp")});
      if (at == std::string::npos) continue;
      const auto months = notice_near(passage.lower, at);
      if (!months) continue;
      contract.notice_months = months;
      paper.note("notice_months", passage, "length of time in a sentence on notice");
      return;
    }
}

// "Part som vill lämna partnerskapet ska meddela detta sex månader i förväg."
void read_notice_in_other_words(Paper& paper, CivicPartnership& contract, const std::vector<Passage>& all) {
  for (const Passage& passage : all) {
    if (contract.notice_months) return;
    if (!has_any_stem(passage.lower, {"i förväg", "före ", "innan", "varsel"})) continue;
    if (!has_any_stem(passage.lower, {"lämna partnerskapet", "lämna samarbetet", "avsluta", "frånträda", "utträda",
                                      "upphöra", "lämna överenskommelsen"}))
      continue;
    contract.notice_months = months_in(passage.lower);
    if (contract.notice_months) paper.note("notice_months", passage, "length of time in a sentence on leaving");
  }
}

void read_reports(Paper& paper, CivicPartnership& contract, const std::vector<Passage>& all) {
  struct Row {
    std::string_view name;
    std::vector<std::string_view> words;
  };
  static const std::vector<Row> kRows{
      {"half-yearly",
       {"halvår", "två gånger per år", "två gånger om året", "två tillfällen per år", "två (2) gånger",
        "två (2) tillfällen", "delårsrapport"}},
      {"yearly",
       {"årlig", "årsvis", "varje år", "årsrapport", "en gång per år", "en gång om året", "verksamhetsberättelse",
        "årsbasis", "helår", "årsredovisning", "årsuppföljning", "per kalenderår", "hel-"}},
      {"quarterly", {"kvartal"}},
      {"monthly", {"månadsvis", "varje månad", "månadsrapport", "månatlig"}},
      {"final", {"slutrapport", "slutredovis", "slutuppföljning", "slutlig rapport", "slututvärdering"}},
  };
  for (const Row& row : kRows)
    for (const Passage& passage : all) {
      const bool about = has_any_stem(passage.lower, {"rapport",
                                                      "redovis",
                                                      "uppföljningsrapport",
                                                      "återrapport",
                                                      "verksamhetsberättelse",
                                                      "årsredovisning",
                                                      "verksamhetsrapport",
                                                      "halvårsrapport",
                                                      "årsrapport",
                                                      "kvartalsrapport",
                                                      "delårsrapport",
                                                      "slutrapport",
                                                      "slutredovisning",
                                                      "slututvärdering",
                                                      "uppföljning av",
                                                      "uppföljning ska",
                                                      "uppföljning sker",
                                                      "uppföljning görs",
                                                      "följs upp",
                                                      "månadsrapport"});
      if (!about || has_any_stem(passage.lower, {"utbetalas", "betalas", "fakturer"})) continue;
      if (passage.sort == BlockSort::heading && !has_stem(passage.lower, "rapport")) continue;
      const bool in_place = topic_at(paper, passage) == Topic::reports || topic_at(paper, passage) == Topic::steering ||
                            has_any_stem(passage.lower, {"rapport", "redovis", "verksamhetsberättelse",
                                                         "uppföljningsrapport", "årsredovisning"}) ||
                            has_stem(passage.lower, row.words.front());
      if (!in_place || !has_any_stem(passage.lower, row.words)) continue;
      contract.reports.emplace_back(row.name);
      paper.note("reports[" + std::to_string(contract.reports.size() - 1) + "]", passage, "how often reports are due");
      break;
    }
}

// People, time, money and paper are counted too, and are no sessions.
constexpr std::string_view kNoSessions =
    "deltagare|personer|barn|unga|ungdomar|elever|platser|medlemmar|timmar|procent|kronor|kr|tkr|år|månader|veckor|"
    "volontärer|besökare|"
    "individer|familjer|hushåll|representanter|ledamöter|rapporter|möten|ledare|handledare|organisationer|föreningar|"
    "parter|anställda|"
    "årsarbetare|tjänster|frivilliga|boende|invånare|kvinnor|män|flickor|pojkar|kvadratmeter|km|handläggare|"
    "avstämningar|exemplar";

// "64 tillfällen per år", "40 gruppträffar", "två öppna kvällar": a number and what is held.
std::optional<int> counted_sessions(std::string_view after) {
  std::optional<int> count;
  size_t words = 0;
  for (std::string_view word : split(trim(after), ' ')) {
    if (word.empty()) continue;
    if (++words > 4) break;
    if (!count) {
      count = number_word(word);
      if (!count || *count < 2) return std::nullopt;
      continue;
    }
    while (!word.empty() && (word.back() == ',' || word.back() == '.')) word.remove_suffix(1);
    if (among(word, "per|i|om|varje|på|under")) return words > 2 ? count : std::nullopt;
    if (ends_among(word, kNoSessions) || (word.front() >= '0' && word.front() <= '9')) return std::nullopt;
  }
  return words > 1 ? count : std::nullopt;
}

void read_sessions(Paper& paper, CivicPartnership& contract, const std::vector<Passage>& all) {
  for (const Passage& passage : all) {
    if (!has_stem(passage.lower, "minst") ||
        !has_any_stem(passage.lower, {"per år", "om året", "årligen", "på ett år", "per kalenderår", "varje år"}))
      continue;
    if (has_any_stem(passage.lower, {"styrgrupp", "rapport", "uppfölj", "möten", "sammanträ", "utbetal", "avstämning",
                                     "dialogmöte", "parterna träffas", "referensgrupp"}))
      continue;
    for (size_t least = find_stem(passage.lower, "minst"); least != std::string::npos;
         least = find_stem(passage.lower, "minst", least + 1)) {
      const auto count = counted_sessions(std::string_view(passage.lower).substr(least + 5, 70));
      if (!count) continue;
      contract.sessions_per_year_at_least = count;
      paper.note("sessions_per_year_at_least", passage, "least number a year");
      return;
    }
  }
}

}  // namespace

void read_terms(Paper& paper, CivicPartnership& contract, const std::vector<Passage>& all) {
  read_period(paper, contract, all);
  read_renewal(paper, contract, all);
  read_review(paper, contract, all);
  read_notice(paper, contract, all);
  read_notice_in_other_words(paper, contract, all);
  read_reports(paper, contract, all);
  read_sessions(paper, contract, all);
}

}  // namespace akt
