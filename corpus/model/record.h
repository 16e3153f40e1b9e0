// What an archive is made of: records with facts. Plain types; a fact that was not found is empty, never guessed.
// The JSON form (contract 1) is in json.h; both follow the one field list in fields.h.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <type_traits>
#include <variant>
#include <vector>

#include "corpus/model/kind.h"
#include "corpus/text/date.h"

namespace akt {

using Text = std::optional<std::string>;
using Day = std::optional<Date>;
using Number = std::optional<int>;

// A § as the paper numbers it: "16", "63/21". JSON: a number when it is one.
struct ItemNumber {
  std::string text;
  auto operator<=>(const ItemNumber&) const = default;
};
using Item = std::optional<ItemNumber>;

// § intervals, both ends included.
struct Interval {
  int first = 0;
  int last = 0;
  auto operator<=>(const Interval&) const = default;
};

struct Source {
  std::string path;
  std::string sha256;
  std::string media_type;
  int first_page = 0;  // 1-based; JSON: `pages` [first, last]
  int last_page = 0;
};

struct Reference {
  Text body;
  Day date;
  Item item;
  Text registry_number;
  Text kind;    // a record kind, or consultation_summary, decision …
  Text target;  // a record id when it is in the archive; filled by views, never by readers
  std::string as_written;
};

// Which line gave a fact: `fact` is a JSON path ("votes[0].stated"), `line` the text as read.
struct Evidence {
  std::string fact;
  int page = 0;
  std::string line;
  std::string rule;  // the reader's rule, in a few words
};

struct Person {
  std::string name;
  Text party;
  Text role;
};

struct ClockSpan {
  Text from;  // "13.00"
  Text to;
};

struct Attendee {
  std::string name;
  Text party;
  std::string role;  // chair, vice_chair, member, serving_substitute, substitute, co_opted, secretary, official, other
  Text title;        // as written: "kommundirektör", "2:e vice ordförande"
  Text substitutes_for;
  std::vector<Interval> present;    // empty: the whole meeting
  std::vector<Interval> absent_at;  // jäv and the like
  std::vector<ClockSpan> times;
  bool remote = false;
};

struct Notice {
  Day posted;
  Day removed;
  Day earliest_legal_force;
};

struct Meeting {
  Text series_number;  // the meeting series' own registry number
  Text items;          // "1-32"
  Text place;
  Text start;  // "17.00"
  Text end;
  Text chair;
  Text secretary;
  std::vector<std::string> attesters;
  std::vector<Attendee> attendance;
  Notice notice;
  std::vector<ItemNumber> missing_items;
  std::vector<ItemNumber> duplicate_items;
  std::vector<std::string> continued_on;  // other days that the minutes say the meeting went on, "2023-11-28"
};

struct Tally {
  Number ja, nej, abstain, absent, paired;
};

struct Ballot {
  std::string voter;  // who voted: the substitute when one served
  Text seat;          // the seat's owner when another voted
  Text party;
  std::string vote;  // ja, nej, abstain, absent, paired
};

struct Vote {
  std::string role;  // main, counterproposal, refer_back, defer, additional, other
  Number seats;
  Number ja, nej, abstain, absent, paired;
  std::optional<Tally> stated;
  std::optional<bool> agrees;  // roll call and stated tally
  Text ja_means;
  Text nej_means;
  Text casting_vote;  // "ja" or "nej": the way the chair's casting vote went
  bool decisive = false;
  std::optional<bool> overturned;  // the vote went against the chair's finding
  std::map<std::string, Tally> by_party;
  std::vector<Ballot> ballots;
  int page = 0;
};

struct Proposal {
  std::vector<Person> by;
  std::string text;
  Text about;  // approve, reject, defer, refer_back, additional, other
};

struct Section {
  std::string heading;
  std::string text;
  int page = 0;
};

// What came with an e-mail.
struct Attachment {
  std::string name;
  Text media_type;
  Text problem;  // an error name; none when it was read
};

// A stretch of an answer, in its words. Those of an answer cover all of it.
struct ResponsePassage {
  Text heading;  // it stands under
  std::string text;
  int page = 0;
  Text stance;
  Text sentence;         // that carries the stance
  bool opinion = false;  // no head, greeting or signature
};

struct View {
  Text theme;
  Text stance;
  std::string quote;
  int page = 0;
};

// What is said of one of several proposals: "avstyrker förslag 3".
struct ProposalStance {
  std::string proposal;  // as the answer names it
  std::string stance;
  std::string quote;
  int page = 0;
};

struct ConsultationResponse {
  Text respondent;
  Text respondent_kind;  // committee, council, authority, association, company, party, private, other
  Text answers;          // the consultation's registry number
  Text their_number;     // "Ert diarienummer"
  Text stance;
  Text stance_quote;  // the sentence that carries it
  Number stance_page;
  Day received;  // of an e-mail: the day it was sent
  Text sender;   // its address
  std::vector<View> views;
  std::vector<ProposalStance> proposals;
  std::vector<ResponsePassage> passages;
  std::vector<Attachment> attachments;
};

struct MinutesItem {
  Item item;
  std::vector<std::string> decision;
  std::vector<std::string> recommendation;  // what this body proposes to another
  Text recommended_to;
  Text outcome;     // approved, rejected, deferred, referred_back, noted, recommended, elected, none
  Text decided_by;  // acclamation, vote, casting_vote
  std::vector<Proposal> proposals;
  std::vector<Person> speakers;
  std::vector<Vote> votes;
  std::vector<std::string> reservations;
  std::vector<std::string> separate_statements;
  std::vector<std::string> dispatched_to;
  std::optional<bool> attested_at_once;
  std::vector<std::string> disqualified;  // jäv
  std::vector<Section> sections;
  std::optional<ConsultationResponse> answer;  // of a § by which a body answers a consultation
};

struct OfficialMemo {
  std::vector<std::string> proposed_decision;
  std::vector<Person> signers;
  Text economic_consequences;
  Text children;
  Text department;
  Text addressee;
  std::vector<Section> sections;
  std::optional<ConsultationResponse> answer;  // of a memo whose text is the answer that a board adopts
};

struct Decided {
  Text body;
  Day date;
  Item item;
};

struct Consultation {
  Day deadline;
  Text deadline_as_written;
  Text period_as_written;
  Text reply_to;
  std::vector<std::string> disposition;
  std::vector<std::string> invited;
  std::vector<Date> meetings;
  std::optional<Decided> decided;
  std::optional<Person> contact;
};

struct Amount {
  double sek = 0;
  Day from;
  Day to;
  std::string as_written;
};

struct Period {
  Day from;
  Day to;
};

struct CivicPartnership {
  Text activity;
  Text public_party;
  Text non_profit_party;
  Text organisation_number;
  Period period;
  Text renewal;
  Day review_by;
  std::vector<Amount> amounts;
  Number payouts_per_year;
  Number notice_months;
  Number sessions_per_year_at_least;
  std::vector<std::string> reports;  // half-yearly, yearly, quarterly, monthly, final
  std::optional<bool> is_signed;     // JSON: `signed`
  std::vector<std::string> contacts;
  std::optional<Decided> deciding_item;
  std::vector<std::string> missing;
};

// compact, action_plan, policy, summons, appendix, letter, report, other.
struct Plain {
  Text version;
  std::vector<std::string> outline;
  std::vector<std::string> principles;      // compact
  std::vector<std::string> commitments;     // compact
  std::vector<std::string> priority_areas;  // action_plan
  std::vector<Person> signers;
  std::vector<Attachment> attachments;  // of an e-mail
  // Of a paper that does not say it is an answer: how it reads if the case it names turns out to be a consultation.
  std::optional<ConsultationResponse> answer;
  std::optional<Decided> decided;    // by whom a plan, a policy or a compact was adopted
  std::vector<std::string> invited;  // of a consultation's distribution list in a paper of its own
  // Of the meeting that a summons calls to.
  Text place;
  Text start;  // "17.00"
  Text chair;
  Text secretary;
};

using Facts =
    std::variant<Plain, Meeting, MinutesItem, OfficialMemo, Consultation, ConsultationResponse, CivicPartnership>;

// The answer that a paper, not a §, is or may be read as; null when it is none.
template <class AnyFacts> auto* answer_in(AnyFacts& facts) {
  using Answer = std::conditional_t<std::is_const_v<AnyFacts>, const ConsultationResponse, ConsultationResponse>;
  if (auto* response = std::get_if<ConsultationResponse>(&facts)) return static_cast<Answer*>(response);
  auto* plain = std::get_if<Plain>(&facts);
  return plain != nullptr && plain->answer ? static_cast<Answer*>(&*plain->answer) : static_cast<Answer*>(nullptr);
}

struct PageText {
  int page = 0;
  std::string text;
};

// A link to another record with the same or nearly the same text; `similarity` 0..1, 1 for the same words.
struct Kin {
  std::string id;
  double similarity = 1;
};

struct Record {
  std::string id;
  Kind kind = Kind::other;
  std::string title;
  Source source;
  Text municipality;
  Text body;
  Day date;  // of a minutes_item: the meeting's; JSON adds it as `meeting_date`
  Text registry_number;
  std::vector<std::string> registry_numbers;
  std::string publication = "internal";  // internal, public, masked, withdrawn
  std::vector<std::string> warnings;     // codes of warning_table()
  std::vector<Reference> references;
  Text same_text_as;  // filled by the writer
  Text version_of;
  Facts facts;
  std::vector<PageText> pages;  // the text, furniture removed; JSON: `text`
  std::vector<Evidence> evidence;

  std::string text() const;  // the pages' text, joined with newlines
};

}  // namespace akt
