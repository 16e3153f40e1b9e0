#include "importers/readers/votes_order.h"

#include <algorithm>

#include "corpus/text/unicode.h"

namespace akt::votes {
namespace {

enum class EventKind { heading, request, meaning, count, names, roll, appendix };

struct Event {
  EventKind kind = EventKind::heading;
  size_t at = 0;     // offset in the prose
  size_t index = 0;  // in the list of its kind
  size_t end = 0;
};

struct Mention {
  std::string text;
  size_t begin = 0;
  size_t end = 0;
};

bool voting_word(std::string_view lower) {
  return lower.starts_with("omröstning") || lower.starts_with("votering") || lower.ends_with("votering") ||
         lower.ends_with("voteringen") || lower.ends_with("omröstning");
}

// A line that is a heading over a vote: "Huvudvotering", "Omröstning – huvudvotering", "Votering 2".
std::vector<Mention> headings_of(const Prose& prose) {
  std::vector<Mention> found;
  for (size_t n = 0; n < prose.starts.size(); ++n) {
    const size_t end = std::min(prose.text.find('\n', prose.starts[n]), prose.text.size());
    std::string_view line = trim(std::string_view(prose.text).substr(prose.starts[n], end - prose.starts[n]));
    size_t stop = line.size();
    if (line.size() > 60) {
      // "Votering 2: Ja för …"
      stop = line.find(':');
      if (stop > 30) continue;  // also when there is none
    }
    const std::string lower = lower_case(line.substr(0, stop));
    if (lower.ends_with('.') || lower.find("begär") != std::string::npos ||
        lower.find("resultat") != std::string::npos || lower.find("utfall") != std::string::npos ||
        lower.find("framgår") != std::string::npos)
      continue;
    const size_t first = lower.find_first_of(" :,-");
    const std::string_view head = std::string_view(lower).substr(0, first);
    const bool plain = voting_word(head);
    const bool numbered = lower.find("votering") != std::string::npos &&
                          (lower.starts_with("förberedande") || lower.starts_with("första") ||
                           lower.starts_with("andra") || lower.starts_with("andre") || lower.starts_with("slutlig"));
    const auto spaces = std::count(lower.begin(), lower.end(), ' ');
    if ((plain || numbered) && spaces <= 6 && head.find("ordning") == std::string_view::npos &&
        head.find("proposition") == std::string_view::npos && head.find("list") == std::string_view::npos)
      found.push_back({lower, prose.starts[n], end});
  }
  return found;
}

// "Omröstning begärs", "begär votering", "begärde omröstning".
std::vector<Mention> requests_of(const std::vector<Token>& tokens) {
  std::vector<Mention> found;
  for (size_t n = 0; n < tokens.size(); ++n) {
    if (!tokens[n].lower.starts_with("begär") && !tokens[n].lower.starts_with("verkställ") &&
        !tokens[n].lower.starts_with("företas"))
      continue;
    for (size_t at = n < 4 ? 0 : n - 4; at < tokens.size() && at < n + 5; ++at)
      if (voting_word(tokens[at].lower)) {
        found.push_back({"", std::min(tokens[n].begin, tokens[at].begin), std::max(tokens[n].end, tokens[at].end)});
        break;
      }
  }
  return found;
}

// "Hur var och en röstar framgår av bilaga 2": the appendix of a voting list.
std::vector<Mention> appendices_of(std::string_view text, const std::vector<Token>& tokens) {
  std::vector<Mention> found;
  for (size_t n = 0; n + 1 < tokens.size(); ++n) {
    const std::string& lower = tokens[n].lower;
    if (!lower.starts_with("bilaga") && !lower.starts_with("omröstningsbilaga") &&
        !lower.starts_with("omröstningslista") && !lower.starts_with("voteringslista") &&
        !lower.starts_with("röstningslista") && !lower.starts_with("voteringsbilaga"))
      continue;
    size_t next = n + 1;
    if (tokens[next].lower == "nr" || tokens[next].lower == "§") ++next;
    if (next >= tokens.size()) break;
    const size_t length = tokens[next].end - tokens[next].begin;
    const bool letter = tokens[next].kind == TokenKind::word && length <= 2 && is_upper_at(text, tokens[next].begin);
    if (tokens[next].kind != TokenKind::number && !letter) continue;
    const std::string name(text.substr(tokens[next].begin, length));
    bool voting = !lower.starts_with("bilaga");
    for (size_t back = n, steps = 0; back > 0 && steps < 14 && !voting; ++steps) {
      --back;
      if (tokens[back].lower == "." || tokens[back + 1].gap) break;
      voting = voting_word(tokens[back].lower) || tokens[back].lower.starts_with("röst");
    }
    if (voting) found.push_back({name, tokens[n].begin, tokens[next].end});
  }
  return found;
}

class Drafter {
 public:
  Drafter(const Prose& prose, const std::vector<Token>& tokens, std::vector<Roll> rolls)
      : prose_(prose),
        rolls_(std::move(rolls)),
        headings_(headings_of(prose)),
        requests_(requests_of(tokens)),
        meanings_(find_meanings(prose.text, tokens)),
        counts_(find_counts(tokens, meanings_)),
        named_(find_named_votes(prose.text, tokens, meanings_)),
        appendices_(appendices_of(prose.text, tokens)) {}

  std::vector<Draft> run() {
    for (const Event& event : in_order()) {
      switch (event.kind) {
        case EventKind::heading:
          if (draft_ && has_result()) close();
          heading_ = headings_[event.index].text;
          if (draft_ && draft_->heading.empty()) draft_->heading = heading_;
          begin_ = event.at;
          break;
        case EventKind::request:
          if (draft_ && has_result()) close();
          requested_ = true;
          if (draft_) draft_->requested = true;
          break;
        case EventKind::meaning: take_meaning(meanings_[event.index]); break;
        case EventKind::count: take_count(counts_[event.index]); break;
        case EventKind::names: take_names(named_[event.index]); break;
        case EventKind::roll: take_table(rolls_[event.index], event.at); break;
        case EventKind::appendix:
          if (draft_ && draft_->appendix.empty()) {
            draft_->appendix = appendices_[event.index].text;
            const size_t begin = sentence_begin(prose_.text, event.at, event.at > 600 ? event.at - 600 : 0);
            draft_->appendix_line = collapse(std::string_view(prose_.text).substr(begin, event.end - begin));
            draft_->end = event.end;
          }
          break;
      }
    }
    close();
    return std::move(drafts_);
  }

 private:
  std::vector<Event> in_order() const {
    std::vector<Event> events;
    for (size_t n = 0; n < headings_.size(); ++n)
      events.push_back({EventKind::heading, headings_[n].begin, n, headings_[n].end});
    for (size_t n = 0; n < requests_.size(); ++n)
      events.push_back({EventKind::request, requests_[n].begin, n, requests_[n].end});
    for (size_t n = 0; n < meanings_.size(); ++n)
      events.push_back({EventKind::meaning, meanings_[n].begin, n, meanings_[n].end});
    for (size_t n = 0; n < counts_.size(); ++n)
      events.push_back({EventKind::count, counts_[n].begin, n, counts_[n].end});
    for (size_t n = 0; n < named_.size(); ++n) events.push_back({EventKind::names, named_[n].begin, n, named_[n].end});
    for (size_t n = 0; n < appendices_.size(); ++n)
      events.push_back({EventKind::appendix, appendices_[n].begin, n, appendices_[n].end});
    for (size_t n = 0; n < rolls_.size(); ++n)
      events.push_back({EventKind::roll, offset_of(rolls_[n].first_line), n, 0});
    std::stable_sort(events.begin(), events.end(), [](const Event& a, const Event& b) { return a.at < b.at; });
    return events;
  }

  // Where in the prose a line that the prose leaves out would stand.
  size_t offset_of(size_t line) const {
    const auto after = std::lower_bound(prose_.lines.begin(), prose_.lines.end(), line);
    if (after == prose_.lines.end()) return prose_.text.size();
    const size_t start = prose_.starts[static_cast<size_t>(after - prose_.lines.begin())];
    return start == 0 ? 0 : start - 1;
  }

  bool has_result() const { return draft_->stated || draft_->roll || draft_->named; }

  Draft& open(size_t at) {
    if (!draft_) {
      draft_.emplace();
      draft_->heading = heading_;
      draft_->requested = requested_;
      draft_->begin = heading_.empty() ? at : std::min(at, begin_);
      draft_->first_line = prose_.line_at(at);
      heading_.clear();
      requested_ = false;
    }
    draft_->end = std::max(draft_->end, at);
    return *draft_;
  }

  void close() {
    if (!draft_) return;
    const bool told = has_result() ||
                      (draft_->meaning && (draft_->requested || !draft_->appendix.empty() || !draft_->heading.empty()));
    if (told) drafts_.push_back(std::move(*draft_));
    draft_.reset();
  }

  void take_meaning(const Meaning& meaning) {
    if (draft_ && draft_->meaning && (has_result() || !same_meaning(*draft_->meaning, meaning))) {
      if (has_result() && same_meaning(*draft_->meaning, meaning) && !requested_) return;  // told once more
      close();
    } else if (draft_ && (draft_->roll || draft_->named) && !draft_->meaning && !drafts_.empty()) {
      close();
    }
    Draft& draft = open(meaning.begin);
    if (!draft.meaning) draft.meaning = meaning;
    draft.end = std::max(draft.end, meaning.in_tally ? meaning.begin : meaning.end);
  }

  static bool same_meaning(const Meaning& a, const Meaning& b) {
    return squash(a.ja) == squash(b.ja) && squash(a.nej) == squash(b.nej);
  }

  void take_count(const CountHit& hit) {
    const bool main_word = hit.choice == Choice::ja || hit.choice == Choice::nej;
    if (draft_ && draft_->stated) {
      const Number& there = count(*draft_->stated, hit.choice);
      const bool far = hit.begin > draft_->end + 1500;
      if (there && *there == hit.number) {
        draft_->end = std::max(draft_->end, hit.end);
        return;  // told once more
      }
      if (there || (far && main_word)) {
        if (!main_word) return;
        close();
      } else if (far) {
        return;
      }
    } else if (!main_word && (!draft_ || !has_result())) {
      return;  // "2 frånvarande" begins no tally
    }
    Draft& draft = open(hit.begin);
    if (!draft.stated) {
      draft.stated.emplace();
      draft.stated_line = prose_.line_at(hit.begin);
      draft.weak = hit.weak;
    }
    count(*draft.stated, hit.choice) = hit.number;
    draft.end = std::max(draft.end, hit.end);
  }

  void take_names(const NamedVotes& names) {
    if (draft_ && draft_->roll) return;  // the list says it better
    const bool silent = names.choice != Choice::ja && names.choice != Choice::nej;
    if (silent && (!draft_ || !has_result())) return;
    if (draft_ && draft_->named && draft_->named->shows[index(names.choice)]) {
      const auto& ballots = draft_->named->ballots;
      const bool again = std::any_of(ballots.begin(), ballots.end(),
                                     [&](const Ballot& b) { return b.voter == names.ballots[0].voter; });
      if (again) {
        if (silent) return;
        close();
      }
    }
    Draft& draft = open(names.begin);
    if (!draft.named) {
      draft.named.emplace();
      draft.named->first_line = prose_.line_at(names.begin);
    }
    Roll& roll = *draft.named;
    roll.shows[index(names.choice)] = true;
    if (names.has_chair) roll.chair = names.choice;
    roll.ballots.insert(roll.ballots.end(), names.ballots.begin(), names.ballots.end());
    draft.end = std::max(draft.end, names.end);
  }

  void take_table(const Roll& roll, size_t at) {
    if (draft_ && draft_->roll) close();
    Draft& draft = open(at);
    draft.named.reset();
    draft.roll = roll;
  }

  const Prose& prose_;
  std::vector<Roll> rolls_;
  std::vector<Mention> headings_;
  std::vector<Mention> requests_;
  std::vector<Meaning> meanings_;
  std::vector<CountHit> counts_;
  std::vector<NamedVotes> named_;
  std::vector<Mention> appendices_;
  std::vector<Draft> drafts_;
  std::optional<Draft> draft_;
  std::string heading_;
  size_t begin_ = 0;
  bool requested_ = false;
};

}  // namespace

std::vector<Finding> find_findings(std::string_view text, const std::vector<Token>& tokens) {
  std::vector<Finding> found;
  size_t floor = 0;
  for (const Token& token : tokens) {
    // "Ordföranden bedömer att nämnden beslutar …" finds as well; what an office thinks does not.
    const bool thinks =
        (token.lower == "bedömer" || token.lower == "bedömde") &&
        lower_case(text.substr(token.begin > 13 ? token.begin - 13 : 0, std::min<size_t>(token.begin, 13)))
            .ends_with("ordföranden ");
    if (!thinks && token.lower != "finner" && token.lower != "fann" && token.lower != "konstaterar" &&
        token.lower != "konstaterade" && token.lower != "förklarar" && token.lower != "förklarade")
      continue;
    Finding finding;
    finding.at = token.begin;
    size_t begin = sentence_begin(text, token.begin, std::max(floor, token.begin > 1200 ? token.begin - 1200 : 0));
    const size_t end = sentence_end(text.substr(0, std::min(text.size(), token.end + 900)), token.end);
    finding.text = lower_case(collapse(text.substr(begin, end - begin)));
    finding.found = lower_case(collapse(text.substr(token.end, end - token.end)));
    // "konstaterar att det finns tre förslag" finds nothing
    if (!token.lower.starts_with("f") || token.lower.starts_with("förkl")) {
      const auto says = [&finding](std::string_view word) { return finding.found.find(word) != std::string::npos; };
      if (says("finns") || !(says("beslut") || says("bifall") || says("avslag") || says("antag"))) continue;
    }
    finding.counter = finding.found.find("motförslag") != std::string::npos ||
                      finding.found.find("motproposition") != std::string::npos ||
                      finding.found.find("kontraproposition") != std::string::npos;
    floor = token.end;
    found.push_back(std::move(finding));
  }
  return found;
}

std::vector<Draft> draft_votes(const Prose& prose, const std::vector<Token>& tokens, std::vector<Roll> rolls) {
  return Drafter(prose, tokens, std::move(rolls)).run();
}

}  // namespace akt::votes
