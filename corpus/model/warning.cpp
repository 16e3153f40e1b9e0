#include "corpus/model/warning.h"

#include <array>

namespace akt {
namespace {

constexpr std::array kWarnings{
    WarningRow{"ballots_unread", "Alla rader i röstlistan kunde inte läsas."},
    WarningRow{"deadline_before_issue_date", "Svarsdatumet ligger före brevets eget datum."},
    WarningRow{"item_duplicate", "En paragraf förekommer mer än en gång."},
    WarningRow{"item_missing", "Paragrafer saknas i nummerföljden."},
    WarningRow{"last_appeal_differs", "Det angivna sista datumet för överklagande är inte det som följer av anslaget."},
    WarningRow{"no_text_layer", "Filen har sidor utan text, till exempel inskannade; deras innehåll kan inte sökas.",
               true},
    WarningRow{"notice_removed_early", "Anslaget togs ned innan tiden för överklagande hade gått ut."},
    WarningRow{"replaced_by_newer_version", "Filen har kommit i en nyare version; den här handlingen är den äldre."},
    WarningRow{"tally_disagrees", "Röstlistan och den angivna rösträkningen stämmer inte överens."},
    WarningRow{"unknown_body", "Vilket organ som sammanträder framgår inte."},
    WarningRow{"unknown_date", "Handlingens datum framgår inte."},
    WarningRow{"unreadable_page", "En eller flera sidor i filen kunde inte läsas.", true},
};

}  // namespace

std::span<const WarningRow> warning_table() { return kWarnings; }

const WarningRow* warning_row(std::string_view code) {
  for (const WarningRow& row : kWarnings)
    if (row.code == code) return &row;
  return nullptr;
}

std::string warning_text(std::string_view code) {
  const WarningRow* row = warning_row(code);
  return std::string(row == nullptr ? code : row->text);
}

}  // namespace akt
