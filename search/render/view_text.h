// Views for a reader at a terminal.
#pragma once

#include <string>

#include "search/views/case_view.h"
#include "search/views/consultation_view.h"
#include "search/views/coverage_view.h"
#include "search/views/meeting_view.h"
#include "search/views/partnership_view.h"
#include "search/views/person_view.h"

namespace akt {

std::string case_text(const CaseView& view, size_t width);
std::string meeting_text(const MeetingView& view, size_t width);
std::string person_text(const PersonView& view, size_t width);
std::string consultation_text(const ConsultationView& view, size_t width);
std::string partnerships_text(const std::vector<PartnershipRow>& rows, size_t width);
std::string coverage_text(const Coverage& coverage, size_t width);

}  // namespace akt
