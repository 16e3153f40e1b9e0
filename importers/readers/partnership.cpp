// IOP, idéburet offentligt partnerskap: what officials follow over many contracts.
#include "corpus/text/bodies.h"
#include "corpus/text/unicode.h"
#include "importers/readers/papers.h"
#include "importers/readers/partnership_parts.h"
#include "importers/readers/phrases.h"
#include "importers/readers/references.h"

namespace akt {
namespace {

// "Kommunfullmäktige fattade beslut om … den 31 januari 2019, § 16."
void read_deciding_item(Paper& paper, CivicPartnership& contract, const std::vector<Passage>& all) {
  const int year = paper.record.date ? paper.record.date->year : 0;
  const Passage* best = nullptr;
  std::optional<Reference> found;
  int best_score = 0;
  std::optional<std::string> last_body;
  for (const Passage& passage : all) {
    const auto named = find_bodies(passage.text);
    if (!named.empty()) last_body = named.back().name;
    if (passage.text.find("§") == std::string::npos && !has_any_stem(passage.lower, {"beslut", "godkän", "antog"}))
      continue;
    auto reference = read_reference(passage.text, year);
    if (!reference || (!reference->item && !reference->date)) continue;
    if (!reference->body && has_any_stem(passage.lower, {"nämnden", "styrelsen"}) && reference->item &&
        reference->date) {
      // "Nämnden beslutade …": the one that is a party.
      const auto bodies = find_bodies(contract.public_party.value_or(""));
      if (!bodies.empty())
        reference->body = bodies.front().name;
      else
        reference->body = last_body;  // "Socialnämnden gav … Nämnden godkände …": the one last named
    } else if (!reference->body) {
      continue;
    }
    int score = reference->item ? 4 : 0;
    score += reference->date ? 2 : 0;
    score +=
        has_any_stem(passage.lower, {"beslut", "beslöt", "godkän", "antog", "antagit", "fattade", "fattat"}) ? 2 : 0;
    score += has_any_stem(passage.lower, {"detta avtal", "denna överenskommelse", "partnerskapet", "detta iop",
                                          "avtalet", "iop", "överenskommelsen"})
                 ? 1
                 : 0;
    // Guidelines and plans are decided on as well: with no § of their own they decide nothing here.
    if (has_any_stem(passage.lower, {"riktlinje", "policy", "budget", "vision"})) score -= 3;
    if (score >= 6 && score > best_score) {
      best_score = score;
      best = &passage;
      found = std::move(reference);
    }
  }
  if (best == nullptr) return;
  contract.deciding_item = Decided{found->body, found->date, found->item};
  paper.note("deciding_item", *best, "body, day and § in a sentence on the decision");
}

void list_missing(const Record& record, CivicPartnership& contract) {
  const auto miss = [&](bool missing, const char* name) {
    if (missing) contract.missing.emplace_back(name);
  };
  miss(!record.registry_number, "registry_number");
  miss(!record.date, "date");
  miss(!contract.activity, "activity");
  miss(!contract.public_party, "public_party");
  miss(!contract.non_profit_party, "non_profit_party");
  miss(!contract.organisation_number, "organisation_number");
  miss(!contract.period.from || !contract.period.to, "period");
  miss(!contract.review_by, "review_by");
  miss(contract.amounts.empty(), "amounts");
  miss(!contract.payouts_per_year, "payouts_per_year");
  miss(!contract.notice_months, "notice_months");
  miss(contract.reports.empty(), "reports");
  miss(contract.contacts.empty(), "contacts");
  miss(!contract.deciding_item, "deciding_item");
  miss(!contract.is_signed.value_or(false), "signature_date");
}

}  // namespace

Topic topic_at(const Paper& paper, const Passage& passage) {
  if (passage.chapter == kNoChapter) return Topic::none;
  const auto& chapters = paper.outline().chapters();
  const Chapter& chapter = chapters[passage.chapter];
  if (chapter.topic != Topic::none) return chapter.topic;
  // "6.2 Utbetalning" has its parent's topic when it has none of its own.
  constexpr size_t kFar = 60;  // sections between a parent and its child
  for (size_t at = passage.chapter; at > 0 && chapter.level > 1 && passage.chapter - at < kFar; --at)
    if (chapters[at - 1].level > 0 && chapters[at - 1].level < chapter.level) return chapters[at - 1].topic;
  return Topic::none;
}

Record read_partnership(const Document& document, const Context& context) {
  Paper paper(document, context);
  paper.record.kind = Kind::civic_partnership;
  const auto all = passages(paper.outline());
  CivicPartnership contract;
  read_parties(paper, contract, all);
  read_activity(paper, contract, all);
  read_terms(paper, contract, all);
  read_money(paper, contract, all);
  read_contacts(paper, contract);
  read_deciding_item(paper, contract, all);
  read_signatures(paper, contract);
  list_missing(paper.record, contract);
  paper.record.facts = std::move(contract);
  return std::move(paper.record);
}

}  // namespace akt
