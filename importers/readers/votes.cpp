#include "importers/readers/votes.h"

#include <algorithm>

#include "corpus/text/unicode.h"
#include "importers/readers/votes_judge.h"
#include "importers/readers/votes_order.h"
#include "importers/readers/votes_rolls.h"
#include "importers/readers/votes_streams.h"
#include "importers/readers/votes_table.h"

namespace akt {
namespace {

using votes::Choice;
using votes::Draft;
using votes::Finding;
using votes::Roll;

class Reading {
 public:
  explicit Reading(std::span<const Line> lines) : lines_(lines), used_(lines.size(), false) {
    auto rolls = votes::rolls_of(lines, used_);
    const bool table = votes::lost_table(lines, used_);
    if (votes::lost_streams(lines, used_) || table) warn("ballots_unread");
    prose_ = votes::prose_of(lines, used_);
    lower_ = lower_case(prose_.text);
    tokens_ = votes::tokens_of(prose_.text);
    findings_ = votes::find_findings(prose_.text, tokens_);
    drafts_ = votes::draft_votes(prose_, tokens_, std::move(rolls));
  }

  VoteReading run() {
    for (size_t n = 0; n < drafts_.size(); ++n) add_vote(n);
    settle_roles();
    for (size_t n = 0; n < drafts_.size(); ++n) judge(n);
    decide();
    return std::move(out_);
  }

 private:
  size_t begin_of(size_t n) const { return n == 0 ? 0 : drafts_[n - 1].end; }
  size_t next_begin(size_t n) const { return n + 1 < drafts_.size() ? drafts_[n + 1].begin : prose_.text.size(); }

  std::string_view text_between(size_t from, size_t to) const {
    return from >= to ? std::string_view{} : std::string_view(prose_.text).substr(from, to - from);
  }

  void add_vote(size_t n) {
    const Draft& draft = drafts_[n];
    Vote vote;
    vote.stated = draft.stated;
    vote.page = lines_.empty() ? 0 : lines_[std::min(draft.first_line, lines_.size() - 1)].page;
    if (draft.meaning) {
      vote.ja_means = draft.meaning->ja_written;
      if (!draft.meaning->nej_written.empty()) vote.nej_means = draft.meaning->nej_written;
      evidence("votes[" + std::to_string(n) + "].ja_means", prose_.line_at(draft.meaning->begin),
               "what Ja and Nej stand for");
    }
    if (draft.roll && lost_rows(draft)) {
      for (const Choice choice : votes::kAll) votes::count(vote, choice) = votes::count(*vote.stated, choice);
      warn("ballots_unread");
    } else if (draft.roll) {
      if (!vote.stated && printed_on_top(*draft.roll)) vote.stated = draft.roll->printed;
      take_roll(vote, *draft.roll);
      evidence("votes[" + std::to_string(n) + "].ballots", draft.roll->first_line, "voting list");
      vote.page = lines_[draft.roll->first_line].page;
    } else if (draft.named) {
      Roll named = *draft.named;
      named.shows[votes::index(Choice::ja)] = named.shows[votes::index(Choice::nej)] =
          named.shows[votes::index(Choice::abstain)] = true;
      take_roll(vote, named);
      evidence("votes[" + std::to_string(n) + "].ballots", named.first_line, "names at the vote");
    } else if (vote.stated) {
      for (const Choice choice : votes::kAll) votes::count(vote, choice) = votes::count(*vote.stated, choice);
    }
    if (draft.stated)
      evidence("votes[" + std::to_string(n) + "].stated", draft.stated_line,
               draft.weak ? "votes for and against" : "tally in words");
    if (!draft.appendix.empty())
      out_.evidence.push_back(
          {"votes[" + std::to_string(n) + "].appendix", vote.page, draft.appendix_line, "voting list in an appendix"});
    if (vote.agrees == false) warn("tally_disagrees");
    if (draft.roll && draft.roll->unread > 0) warn("ballots_unread");
    vote.role = role_at(n);
    out_.appendices.push_back(draft.appendix);
    out_.votes.push_back(std::move(vote));
  }

  // A list of which most could not be read says less than the tally.
  static bool lost_rows(const Draft& draft) {
    if (draft.roll->ballots.empty()) return false;  // a list by parties
    if (!draft.stated || !draft.stated->ja || !draft.stated->nej) return false;
    const size_t told = static_cast<size_t>(*draft.stated->ja + *draft.stated->nej + draft.stated->abstain.value_or(0));
    return draft.roll->ballots.size() * 2 < told;
  }

  // A print-out's own head of totals is what it states; a table's SUMMA only checks it.
  bool printed_on_top(const Roll& roll) const {
    return votes::has_any(roll.printed) && starts_with_fold(lines_[roll.first_line].text, "antal");
  }

  void evidence(std::string fact, size_t line, std::string rule) {
    if (line < lines_.size())
      out_.evidence.push_back({std::move(fact), lines_[line].page, lines_[line].text, std::move(rule)});
  }

  void warn(const std::string& code) {
    if (std::find(out_.warnings.begin(), out_.warnings.end(), code) == out_.warnings.end())
      out_.warnings.push_back(code);
  }

  size_t put_at(const Draft& draft) const { return draft.meaning ? draft.meaning->begin : draft.begin; }

  // The last finding of the chair before a place.
  const Finding* finding_before(size_t at, size_t floor, bool main) const {
    auto after = std::lower_bound(findings_.begin(), findings_.end(), at,
                                  [](const Finding& finding, size_t offset) { return finding.at < offset; });
    while (after != findings_.begin() && (--after)->at >= floor)
      if (!main || !after->counter) return &*after;
    return nullptr;
  }

  std::string role_at(size_t n) const {
    const Draft& draft = drafts_[n];
    const size_t at = put_at(draft);
    const Finding* finding = finding_before(at, begin_of(n), false);
    bool requested = false;
    if (finding != nullptr) {
      const auto after = text_between(finding->at, at);
      const size_t end = votes::sentence_end(after, 0);
      requested = contains_fold(after.substr(end), "begär");
    }
    return votes::role_of(draft, text_between(begin_of(n), at), finding, requested);
  }

  // A vote before a "huvudvotering" that is itself about the main matter chose the counterproposal.
  void settle_roles() {
    for (size_t n = 0; n + 1 < out_.votes.size(); ++n) {
      if (out_.votes[n].role != "main" || drafts_[n].heading.find("huvud") != std::string::npos) continue;
      if (out_.votes[n + 1].role != "main") continue;
      const std::string between = lower_case(text_between(begin_of(n), put_at(drafts_[n + 1])));
      const bool next_is_main = drafts_[n + 1].heading.find("huvudvotering") != std::string::npos ||
                                between.find("huvudvotering") != std::string::npos;
      if (next_is_main && between.find("motförslag") != std::string::npos) out_.votes[n].role = "counterproposal";
    }
  }

  std::optional<Choice> winner(const Vote& vote) const {
    if (vote.casting_vote) return *vote.casting_vote == "ja" ? Choice::ja : Choice::nej;
    if (!vote.ja || !vote.nej || *vote.ja == *vote.nej) return std::nullopt;
    return *vote.ja > *vote.nej ? Choice::ja : Choice::nej;
  }

  // A third of those present can postpone (kommunallagen 5:50); that rule's words also say that it was not reached.
  bool minority_back(size_t n, Choice back) const {
    const Vote& vote = out_.votes[n];
    const auto& for_it = back == Choice::ja ? vote.ja : vote.nej;
    if (!for_it || 3 * *for_it < vote.ja.value_or(0) + vote.nej.value_or(0) + vote.abstain.value_or(0)) return false;
    const std::string after = lower_case(text_between(drafts_[n].end, std::min(next_begin(n), drafts_[n].end + 800)));
    return after.find("minoritetsåterremi") != std::string::npos ||
           after.find("minoritetsbordlägg") != std::string::npos || after.find("en tredjedel") != std::string::npos;
  }

  void judge(size_t n) {
    Vote& vote = out_.votes[n];
    const Draft& draft = drafts_[n];
    casting_vote(n);
    auto side = winner(vote);
    if (draft.meaning && (vote.role == "refer_back" || vote.role == "defer"))
      if (const auto back = votes::postponing_side(*draft.meaning); back && minority_back(n, *back)) side = back;
    if (!side || !draft.meaning) return;
    const bool main = vote.role != "counterproposal";
    const Finding* finding = finding_before(put_at(draft), main ? 0 : begin_of(n), main);
    if (finding == nullptr || finding->counter == main) return;
    const auto found = votes::side_of(finding->found, *draft.meaning);
    if (found) vote.overturned = *found != *side;
  }

  size_t casting_words(size_t from) const {
    size_t first = std::string::npos;
    for (const std::string_view words :
         {"utslagsröst", "utslagsgivande röst", "röst fäller utslag", "röst utslag", "ordförandens röst avgör",
          "röst är utslagsgivande", "röst varit avgörande", "fäller utslaget"})
      first = std::min(first, lower_.find(words, from));
    return first;
  }

  void casting_vote(size_t n) {
    Vote& vote = out_.votes[n];
    if (vote.ja && vote.nej && *vote.ja != *vote.nej) return;
    const Draft& draft = drafts_[n];
    const size_t at = casting_words(draft.begin);
    if (at == std::string::npos || at >= std::max(next_begin(n), draft.end)) return;
    const size_t begin = votes::sentence_begin(prose_.text, at, at > 900 ? at - 900 : 0);
    const size_t end =
        votes::sentence_end(std::string_view(prose_.text).substr(0, std::min(prose_.text.size(), at + 900)), at);
    evidence("votes[" + std::to_string(n) + "].casting_vote", prose_.line_at(at), "the chair's casting vote");
    // "… utslagsröst för ja": said outright
    const auto first = std::lower_bound(tokens_.begin(), tokens_.end(), at,
                                        [](const votes::Token& token, size_t offset) { return token.begin < offset; });
    // … or right after it: "Ordföranden röstar ja."
    const size_t next =
        votes::sentence_end(std::string_view(prose_.text).substr(0, std::min(prose_.text.size(), end + 120)), end + 1);
    const std::string after = lower_case(text_between(end, next));
    const bool chair_says = after.find("ordförande") < 4 && after.find("röstar") != std::string::npos;
    for (auto token = first; token != tokens_.end() && token->begin < (chair_says ? next : end); ++token) {
      if (const auto choice = votes::ja_or_nej(token->lower)) {
        vote.casting_vote = votes::choice_name(*choice);
        return;
      }
    }
    const Roll* roll = draft.roll ? &*draft.roll : (draft.named ? &*draft.named : nullptr);
    if (draft.meaning) {
      const std::string sentence = lower_case(text_between(at, end));
      auto side = votes::side_of(sentence, *draft.meaning);
      if (!side) {
        const size_t more = votes::sentence_end(
            std::string_view(prose_.text).substr(0, std::min(prose_.text.size(), end + 600)), end + 1);
        side = votes::side_of(lower_case(text_between(begin, more)), *draft.meaning);
      }
      if (side) {
        vote.casting_vote = votes::choice_name(*side);
        return;
      }
    }
    if (roll != nullptr && roll->chair && (*roll->chair == Choice::ja || *roll->chair == Choice::nej))
      vote.casting_vote = votes::choice_name(*roll->chair);
  }

  void decide() {
    size_t decisive = out_.votes.size();
    for (size_t n = 0; n < out_.votes.size(); ++n) {
      const Vote& vote = out_.votes[n];
      if (vote.role == "main") decisive = n;
      if ((vote.role == "refer_back" || vote.role == "defer") && drafts_[n].meaning) {
        const auto back = votes::postponing_side(*drafts_[n].meaning);
        if (back && (winner(vote) == back || minority_back(n, *back))) decisive = n;
      }
    }
    if (decisive == out_.votes.size() && !out_.votes.empty() && !by_acclamation_beside())
      decisive = out_.votes.size() - 1;
    if (decisive < out_.votes.size()) {
      out_.votes[decisive].decisive = true;
      const bool said = out_.votes[decisive].casting_vote.has_value() ||
                        (casting_words(drafts_[decisive].begin) != std::string::npos &&
                         out_.votes[decisive].ja == out_.votes[decisive].nej);
      out_.decided_by = said ? "casting_vote" : "vote";
    } else if (out_.votes.empty() && vote_was_held()) {
      out_.decided_by = "vote";  // how many voted for what is not said so that it can be read
    } else if (!out_.votes.empty() || std::any_of(findings_.begin(), findings_.end(), of_the_chair)) {
      out_.decided_by = "acclamation";
    }
  }

  // "Votering begärdes och genomfördes."
  bool vote_was_held() const {
    for (const std::string_view said :
         {"votering begärdes och genomför", "votering begärs och genomför", "votering begärs och verkställ",
          "votering begärdes och verkställ", "omröstning begärdes och genomför", "omröstning begärs och genomför",
          "omröstning begärs och verkställ", "omröstning begärdes och verkställ"})
      if (lower_.find(said) != std::string::npos) return true;
    return false;
  }

  static bool of_the_chair(const Finding& finding) {
    for (const std::string_view word : {"ordförande", "proposition", "frågar", "bifall", "beslut"})
      if (finding.text.find(word) != std::string::npos) return true;
    return finding.found.find("ja besvarad") != std::string::npos;
  }

  // The votes were on something beside the matter, which itself was settled without one: before the first of them
  // ("beslutar först att bifalla …") or after the last ("finner därefter att …").
  bool by_acclamation_beside() const {
    const size_t last = drafts_.back().end;
    const std::string after = lower_case(text_between(last, std::min(prose_.text.size(), last + 1500)));
    if (std::any_of(findings_.begin(), findings_.end(),
                    [&](const Finding& f) { return f.at > last && of_the_chair(f); }))
      return true;
    for (const std::string_view word :
         {"beslutar härefter", "beslutar därefter", "beslutar sedan", "härefter beslutar", "därefter beslutar"})
      if (after.find(word) != std::string::npos) return true;
    const size_t first = put_at(drafts_.front());
    const std::string before = lower_case(text_between(0, first));
    // The last finding before a vote is the one that was contested; any before it stands.
    return before.find("beslutar först") != std::string::npos ||
           std::count_if(findings_.begin(), findings_.end(),
                         [first](const Finding& f) { return f.at < first && !f.counter && of_the_chair(f); }) > 1;
  }

  std::span<const Line> lines_;
  std::vector<bool> used_;
  votes::Prose prose_;
  std::string lower_;
  std::vector<votes::Token> tokens_;
  std::vector<Finding> findings_;
  std::vector<Draft> drafts_;
  VoteReading out_;
};

}  // namespace

VoteReading read_votes(std::span<const Line> item_lines) { return Reading(item_lines).run(); }

// "Voteringslista: § 42" over the rows of names and votes: the § of the list.
static std::string item_of_list(std::span<const Line> lines, size_t row) {
  constexpr size_t kReach = 14;  // lines
  for (size_t n = row; n-- > 0 && row - n < kReach;) {
    const std::string& text = lines[n].text;
    // "Bilaga 1 till § 42" over the list's title, "§ 42 Taxa för vatten" under it
    const bool own = text.starts_with("§ ") && n > 0 &&
                     (contains_fold(lines[n - 1].text, "voter") || contains_fold(lines[n - 1].text, "omröst"));
    if (text.size() > 120 ||
        (!own && !contains_fold(text, "röst") && !contains_fold(text, "voter") && !starts_with_fold(text, "bilaga ")))
      continue;
    const size_t sign = text.find("§");
    if (sign == std::string::npos) continue;
    const size_t begin = std::min(text.find_first_not_of(' ', sign + 2), text.size());
    const size_t end = std::min(text.find_first_not_of("0123456789", begin), text.size());
    if (end > begin) return text.substr(begin, end - begin);
  }
  return {};
}

std::vector<ListedVote> read_combined_list(std::span<const Line> lines) {
  std::vector<ListedVote> listed;
  for (const Roll& roll : votes::read_cross_tables(lines)) {
    ListedVote one{roll.label, {}};
    one.vote.role = "main";
    one.vote.page = lines[roll.first_line].page;
    Roll present = roll;
    present.unread = 0;  // a member without a cross took no part in this §
    take_roll(one.vote, present);
    listed.push_back(std::move(one));
  }
  std::vector<Roll> written = votes::read_word_rows(lines);
  if (written.empty()) written = votes::read_word_streams(lines);
  for (Roll& roll : written) {
    ListedVote one{item_of_list(lines, roll.first_line), {}};
    if (one.item.empty()) continue;
    one.vote.role = "main";
    one.vote.page = lines[roll.first_line].page;
    take_roll(one.vote, roll);
    listed.push_back(std::move(one));
  }
  return listed;
}

}  // namespace akt
