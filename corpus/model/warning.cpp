#include "corpus/model/warning.h"

#include <array>

namespace akt {
namespace {

constexpr std::array kWarnings{
    WarningRow{"attachment_unreadable", "En bilaga är mottagen men går inte att läsa.",
               "An attachment was received and can't be read.", true},
    WarningRow{"ballots_unread", "Alla rader i röstlistan kunde inte läsas.",
               "Not every row of the roll call could be read."},
    WarningRow{"deadline_before_issue_date", "Svarsdatumet ligger före brevets eget datum.",
               "The deadline is before the letter's own date."},
    WarningRow{"item_duplicate", "En paragraf förekommer mer än en gång.", "An item occurs more than once."},
    WarningRow{"item_missing", "Paragrafer saknas i nummerföljden.", "Items are missing from the series of numbers."},
    WarningRow{"last_appeal_differs", "Det angivna sista datumet för överklagande är inte det som följer av anslaget.",
               "The stated last day of appeal is not the one that follows from the notice."},
    WarningRow{"no_text_layer", "Filen har sidor utan text, till exempel inskannade; deras innehåll kan inte sökas.",
               "The file has pages without text, such as scanned ones; what they say can't be searched.", true},
    WarningRow{"notice_removed_early", "Anslaget togs ned innan tiden för överklagande hade gått ut.",
               "The notice was taken down before the time for appeal had passed."},
    WarningRow{"personal_number", "Filen innehåller personnummer; den lämnas inte ut öppet som den är.",
               "The file holds personal identity numbers; it is not given to everybody as it is."},
    WarningRow{"pictures_unread", "Filen har stora bilder på sidor med text; det som står i dem kan inte sökas.",
               "The file has large pictures on pages with text; what they say can't be searched."},
    WarningRow{"reference_in_future", "En hänvisning är daterad senare än handlingen själv.",
               "A reference is dated later than the record itself."},
    WarningRow{"replaced_by_newer_version", "Filen har kommit i en nyare version; den här handlingen är den äldre.",
               "The file has come in a newer version; this record is the older one."},
    WarningRow{"tally_disagrees", "Röstlistan och den angivna rösträkningen stämmer inte överens.",
               "The roll call and the stated count do not agree."},
    WarningRow{"two_numbers", "Handlingen bär två olika diarienummer.",
               "The record bears two different registry numbers."},
    WarningRow{"unknown_body", "Vilket organ som sammanträder framgår inte.", "Which body met is not said."},
    WarningRow{"unknown_date", "Handlingens datum framgår inte.", "The record's date is not said."},
    WarningRow{"unreadable_page", "En eller flera sidor i filen kunde inte läsas.",
               "One or more pages of the file could not be read.", true},
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
