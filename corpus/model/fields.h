// The one list of keys for each record type: writing, reading and documentation of JSON are derived from it.
// Private to model/. A visitor is called as visitor("key", member).
#pragma once

#include "corpus/model/record.h"

namespace akt {

template <class V> void fields(V& v, Person& x) {
  v("name", x.name);
  v("party", x.party);
  v("role", x.role);
}
template <class V> void fields(V& v, ClockSpan& x) {
  v("from", x.from);
  v("to", x.to);
}
template <class V> void fields(V& v, Reference& x) {
  v("body", x.body);
  v("date", x.date);
  v("item", x.item);
  v("registry_number", x.registry_number);
  v("kind", x.kind);
  v("target", x.target);
  v("as_written", x.as_written);
}
template <class V> void fields(V& v, Evidence& x) {
  v("fact", x.fact);
  v("page", x.page);
  v("line", x.line);
  v("rule", x.rule);
}
template <class V> void fields(V& v, Attendee& x) {
  v("name", x.name);
  v("party", x.party);
  v("role", x.role);
  v("title", x.title);
  v("substitutes_for", x.substitutes_for);
  v("present", x.present);
  v("absent_at", x.absent_at);
  v("times", x.times);
  v("remote", x.remote);
}
template <class V> void fields(V& v, Notice& x) {
  v("posted", x.posted);
  v("removed", x.removed);
  v("earliest_legal_force", x.earliest_legal_force);
}
template <class V> void fields(V& v, Meeting& x) {
  v("series_number", x.series_number);
  v("items", x.items);
  v("place", x.place);
  v("start", x.start);
  v("end", x.end);
  v("chair", x.chair);
  v("secretary", x.secretary);
  v("attesters", x.attesters);
  v("attendance", x.attendance);
  v("notice", x.notice);
  v("missing_items", x.missing_items);
  v("duplicate_items", x.duplicate_items);
  v("continued_on", x.continued_on);
}
template <class V> void fields(V& v, Tally& x) {
  v("ja", x.ja);
  v("nej", x.nej);
  v("abstain", x.abstain);
  v("absent", x.absent);
  v("paired", x.paired);
}
template <class V> void fields(V& v, Ballot& x) {
  v("voter", x.voter);
  v("seat", x.seat);
  v("party", x.party);
  v("vote", x.vote);
}
template <class V> void fields(V& v, Vote& x) {
  v("role", x.role);
  v("seats", x.seats);
  v("ja", x.ja);
  v("nej", x.nej);
  v("abstain", x.abstain);
  v("absent", x.absent);
  v("paired", x.paired);
  v("stated", x.stated);
  v("agrees", x.agrees);
  v("ja_means", x.ja_means);
  v("nej_means", x.nej_means);
  v("casting_vote", x.casting_vote);
  v("decisive", x.decisive);
  v("overturned", x.overturned);
  v("by_party", x.by_party);
  v("ballots", x.ballots);
  v("page", x.page);
}
template <class V> void fields(V& v, Proposal& x) {
  v("by", x.by);
  v("text", x.text);
  v("about", x.about);
}
template <class V> void fields(V& v, Section& x) {
  v("heading", x.heading);
  v("page", x.page);
  v("text", x.text);
}
template <class V> void fields(V& v, MinutesItem& x) {
  v("item", x.item);
  v("decision", x.decision);
  v("recommendation", x.recommendation);
  v("recommended_to", x.recommended_to);
  v("outcome", x.outcome);
  v("decided_by", x.decided_by);
  v("proposals", x.proposals);
  v("speakers", x.speakers);
  v("votes", x.votes);
  v("reservations", x.reservations);
  v("separate_statements", x.separate_statements);
  v("dispatched_to", x.dispatched_to);
  v("attested_at_once", x.attested_at_once);
  v("disqualified", x.disqualified);
  v("sections", x.sections);
  v("answer", x.answer);
}
template <class V> void fields(V& v, OfficialMemo& x) {
  v("proposed_decision", x.proposed_decision);
  v("signers", x.signers);
  v("economic_consequences", x.economic_consequences);
  v("children", x.children);
  v("department", x.department);
  v("addressee", x.addressee);
  v("sections", x.sections);
  v("answer", x.answer);
}
template <class V> void fields(V& v, Decided& x) {
  v("body", x.body);
  v("date", x.date);
  v("item", x.item);
}
template <class V> void fields(V& v, Consultation& x) {
  v("deadline", x.deadline);
  v("deadline_as_written", x.deadline_as_written);
  v("period_as_written", x.period_as_written);
  v("reply_to", x.reply_to);
  v("disposition", x.disposition);
  v("invited", x.invited);
  v("meetings", x.meetings);
  v("decided", x.decided);
  v("contact", x.contact);
}
template <class V> void fields(V& v, View& x) {
  v("theme", x.theme);
  v("stance", x.stance);
  v("quote", x.quote);
  v("page", x.page);
}
template <class V> void fields(V& v, ProposalStance& x) {
  v("proposal", x.proposal);
  v("stance", x.stance);
  v("quote", x.quote);
  v("page", x.page);
}
template <class V> void fields(V& v, ResponsePassage& x) {
  v("heading", x.heading);
  v("text", x.text);
  v("page", x.page);
  v("stance", x.stance);
  v("sentence", x.sentence);
  v("opinion", x.opinion);
}
template <class V> void fields(V& v, Attachment& x) {
  v("name", x.name);
  v("media_type", x.media_type);
  v("problem", x.problem);
}
template <class V> void fields(V& v, ConsultationResponse& x) {
  v("respondent", x.respondent);
  v("respondent_kind", x.respondent_kind);
  v("answers", x.answers);
  v("their_number", x.their_number);
  v("stance", x.stance);
  v("stance_quote", x.stance_quote);
  v("stance_page", x.stance_page);
  v("received", x.received);
  v("sender", x.sender);
  v("views", x.views);
  v("proposals", x.proposals);
  v("passages", x.passages);
  v("attachments", x.attachments);
}
template <class V> void fields(V& v, Amount& x) {
  v("sek", x.sek);
  v("from", x.from);
  v("to", x.to);
  v("as_written", x.as_written);
}
template <class V> void fields(V& v, Period& x) {
  v("from", x.from);
  v("to", x.to);
}
template <class V> void fields(V& v, CivicPartnership& x) {
  v("activity", x.activity);
  v("public_party", x.public_party);
  v("non_profit_party", x.non_profit_party);
  v("organisation_number", x.organisation_number);
  v("period", x.period);
  v("renewal", x.renewal);
  v("review_by", x.review_by);
  v("amounts", x.amounts);
  v("payouts_per_year", x.payouts_per_year);
  v("notice_months", x.notice_months);
  v("sessions_per_year_at_least", x.sessions_per_year_at_least);
  v("reports", x.reports);
  v("signed", x.is_signed);
  v("contacts", x.contacts);
  v("deciding_item", x.deciding_item);
  v("missing", x.missing);
}
template <class V> void fields(V& v, Plain& x) {
  v("version", x.version);
  v("outline", x.outline);
  v("principles", x.principles);
  v("commitments", x.commitments);
  v("priority_areas", x.priority_areas);
  v("signers", x.signers);
  v("attachments", x.attachments);
  v("answer", x.answer);
  v("decided", x.decided);
  v("invited", x.invited);
  v("place", x.place);
  v("start", x.start);
  v("chair", x.chair);
  v("secretary", x.secretary);
}
template <class V> void fields(V& v, PageText& x) {
  v("page", x.page);
  v("text", x.text);
}
// What every record has, before its kind's own keys. `kind`, `source` and `text` have forms of their own in json.cpp.
template <class V> void common_fields(V& v, Record& x) {
  v("municipality", x.municipality);
  v("body", x.body);
  v("date", x.date);
  v("registry_number", x.registry_number);
  v("registry_numbers", x.registry_numbers);
  v("publication", x.publication);
  v("warnings", x.warnings);
  v("references", x.references);
  v("same_text_as", x.same_text_as);
  v("version_of", x.version_of);
}

}  // namespace akt
