#include "corpus/model/warning.h"

#include <array>

namespace akt {
namespace {

constexpr std::array kWarnings{
    WarningRow{"ballots_unread", "Någon rad i voteringslistan har ingen läsbar röst."},
    WarningRow{"deadline_before_issue_date", "Svarsdatumet ligger före brevets eget datum."},
    WarningRow{"item_duplicate", "En paragraf förekommer mer än en gång."},
    WarningRow{"item_missing", "Paragrafer saknas i nummerföljden."},
    WarningRow{"last_appeal_differs", "Angiven sista dag för överklagande är en annan än kommunallagens regel ger."},
    WarningRow{"notice_removed_early", "Anslaget togs ned innan överklagandetiden hade gått ut."},
    WarningRow{"replaced_by_newer_version", "Filen har kommit i en nyare version; den här handlingen är den äldre."},
    WarningRow{"tally_disagrees", "Voteringslistan och det angivna röstetalet stämmer inte överens."},
    WarningRow{"unknown_body", "Vilket organ som sammanträder framgår inte."},
    WarningRow{"unknown_date", "Handlingens datum framgår inte."},
};

}  // namespace

std::span<const WarningRow> warning_table() { return kWarnings; }

std::string warning_text(std::string_view code) {
  for (const WarningRow& row : kWarnings)
    if (row.code == code) return std::string(row.text);
  return std::string(code);
}

}  // namespace akt
