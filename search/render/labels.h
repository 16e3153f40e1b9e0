// Swedish labels of what records hold, for every surface. Kinds, outcomes and stances are in indexer/schema/choices.h.
#pragma once

#include <string>
#include <string_view>

namespace akt {

std::string attendee_role_label(std::string_view role);       // "serving_substitute" -> "Tjänstgörande ersättare"
std::string vote_role_label(std::string_view role);           // "main" -> "Huvudvotering"
std::string proposal_label(std::string_view about);           // "refer_back" -> "återremiss"
std::string report_label(std::string_view interval);          // "half-yearly" -> "halvårsvis"
std::string respondent_kind_label(std::string_view kind);     // "association" -> "förening"
std::string missing_fact_label(std::string_view key);         // "organisation_number" -> "organisationsnummer"
std::string problem_label(std::string_view error);            // "empty" -> "tom"
std::string consultee_status_label(std::string_view status);  // "no_reply" -> "inget svar"

}  // namespace akt
