// The parts of a partnership's contract, each read by itself. Private to the partnership reader.
#pragma once

#include <vector>

#include "importers/readers/front.h"
#include "importers/readers/passages.h"

namespace akt {

// Who: parties, organisation number, activity, contacts, signatures.
void read_parties(Paper& paper, CivicPartnership& contract, const std::vector<Passage>& all);
void read_activity(Paper& paper, CivicPartnership& contract, const std::vector<Passage>& all);
void read_contacts(Paper& paper, CivicPartnership& contract);
void read_signatures(Paper& paper, CivicPartnership& contract);

// Terms: period, renewal, review, notice, reports, sessions.
void read_terms(Paper& paper, CivicPartnership& contract, const std::vector<Passage>& all);

// Money: amounts with the period each is for, payouts. After read_terms: "per år" needs the contract's period.
void read_money(Paper& paper, CivicPartnership& contract, const std::vector<Passage>& all);

// Called by read_money.
void read_payouts(Paper& paper, CivicPartnership& contract, const std::vector<Passage>& all);

// The topic of the chapter a passage stands in.
Topic topic_at(const Paper& paper, const Passage& passage);

}  // namespace akt
