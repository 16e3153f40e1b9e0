// Views as JSON, the same for the command line and HTTP (contracts 2 and 3), and as CSV where a table is asked for.
#pragma once

#include <string>

#include "search/views/case_view.h"
#include "search/views/consultation_view.h"
#include "search/views/coverage_view.h"
#include "search/views/difference_view.h"
#include "search/views/meeting_view.h"
#include "search/views/partnership_view.h"
#include "search/views/person_view.h"

namespace akt {

std::string case_json(const CaseView& view);
std::string meeting_json(const MeetingView& view);
std::string person_json(const PersonView& view);
std::string consultation_json(const ConsultationView& view);
std::string partnerships_json(const std::vector<PartnershipRow>& rows);
std::string coverage_json(const Coverage& coverage);
std::string difference_json(const DifferenceView& view);

std::string consultation_csv(const ConsultationView& view);  // the ledger
std::string partnerships_csv(const std::vector<PartnershipRow>& rows);

}  // namespace akt
