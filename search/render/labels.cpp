#include "search/render/labels.h"

#include <array>
#include <span>

namespace akt {
namespace {

struct Label {
  std::string_view name;
  std::string_view label;
};

constexpr std::array kAttendeeRoles{
    Label{"chair", "Ordförande"},        Label{"vice_chair", "Vice ordförande"},
    Label{"member", "Ledamöter"},        Label{"serving_substitute", "Tjänstgörande ersättare"},
    Label{"substitute", "Ersättare"},    Label{"co_opted", "Adjungerade"},
    Label{"secretary", "Sekreterare"},   Label{"official", "Tjänstepersoner"},
    Label{"other", "Övriga närvarande"},
};

constexpr std::array kVoteRoles{
    Label{"main", "Huvudvotering"},
    Label{"counterproposal", "Omröstning om motförslag"},
    Label{"refer_back", "Omröstning om återremiss"},
    Label{"defer", "Omröstning om bordläggning"},
    Label{"additional", "Omröstning om tilläggsyrkande"},
    Label{"other", "Omröstning"},
};

constexpr std::array kProposals{
    Label{"approve", "bifall"},        Label{"reject", "avslag"},      Label{"defer", "bordläggning"},
    Label{"refer_back", "återremiss"}, Label{"additional", "tillägg"}, Label{"other", "annat"},
};

constexpr std::array kReports{
    Label{"monthly", "månadsvis"}, Label{"quarterly", "kvartalsvis"}, Label{"half-yearly", "halvårsvis"},
    Label{"yearly", "årligen"},    Label{"final", "slutrapport"},
};

constexpr std::array kRespondentKinds{
    Label{"committee", "nämnd"},      Label{"council", "råd"},     Label{"authority", "myndighet"},
    Label{"association", "förening"}, Label{"company", "företag"}, Label{"party", "parti"},
    Label{"private", "privatperson"}, Label{"other", "övriga"},
};

constexpr std::array kMissingFacts{
    Label{"registry_number", "diarienummer"},
    Label{"organisation_number", "organisationsnummer"},
    Label{"signature_date", "datum för underskrift"},
    Label{"signed", "underskrift"},
    Label{"date", "datum"},
    Label{"period", "avtalstid"},
    Label{"amounts", "belopp"},
    Label{"deciding_item", "beslutande paragraf"},
    Label{"review_by", "tid för utvärdering"},
    Label{"notice_months", "uppsägningstid"},
};

constexpr std::array kConsulteeStatuses{
    Label{"answered", "har svarat"},
    Label{"late", "har svarat för sent"},
    Label{"declined", "avstår från att yttra sig"},
    Label{"extension", "har anstånd"},
    Label{"no_reply", "inget svar"},
};

// Of what came with an answer, after its name.
constexpr std::array kProblems{
    Label{"empty", "tom"},
    Label{"damaged", "skadad"},
    Label{"encrypted", "låst med lösenord"},
    Label{"limit", "för stor eller för djup"},
    Label{"unsupported", "filtypen kan inte läsas"},
    Label{"no_document", "data för program"},
    Label{"crashed", "troligen trasig"},
    Label{"unreadable", "gick inte att öppna"},
    Label{"bad_input", "gick inte att förstå"},
};

std::string look_up(std::span<const Label> labels, std::string_view name) {
  for (const Label& row : labels)
    if (row.name == name) return std::string(row.label);
  return std::string(name);
}

}  // namespace

std::string attendee_role_label(std::string_view role) { return look_up(kAttendeeRoles, role); }
std::string vote_role_label(std::string_view role) { return look_up(kVoteRoles, role); }
std::string proposal_label(std::string_view about) { return look_up(kProposals, about); }
std::string report_label(std::string_view interval) { return look_up(kReports, interval); }
std::string respondent_kind_label(std::string_view kind) { return look_up(kRespondentKinds, kind); }
std::string missing_fact_label(std::string_view key) { return look_up(kMissingFacts, key); }
std::string problem_label(std::string_view error) { return look_up(kProblems, error); }
std::string consultee_status_label(std::string_view status) { return look_up(kConsulteeStatuses, status); }

}  // namespace akt
