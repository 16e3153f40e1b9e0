#include "corpus/model/kind.h"

#include <array>
#include <stdexcept>

#include "corpus/text/unicode.h"

namespace akt {
namespace {

constexpr std::array<KindRow, 14> kKinds{{
    {Kind::meeting, "meeting", "Sammanträde", "sammantrade", "möte mote sammantrade"},
    {Kind::minutes_item, "minutes_item", "Paragraf", "paragraf", "protokoll beslut item minutes"},
    {Kind::official_memo, "official_memo", "Tjänsteskrivelse", "tjansteskrivelse",
     "memo tjänsteutlåtande tjansteskrivelse"},
    {Kind::consultation, "consultation", "Remiss", "remiss", "remissbrev"},
    {Kind::consultation_response, "consultation_response", "Remissvar", "remissvar", "yttrande svar response"},
    {Kind::civic_partnership, "civic_partnership", "Partnerskap (IOP)", "iop", "avtal partnerskap partnership"},
    {Kind::compact, "compact", "Överenskommelse", "overenskommelse", "overenskommelse"},
    {Kind::action_plan, "action_plan", "Handlingsplan", "handlingsplan", "plan"},
    {Kind::policy, "policy", "Styrdokument", "styrdokument", "riktlinje reglemente taxa"},
    {Kind::summons, "summons", "Kallelse", "kallelse", "föredragningslista dagordning"},
    {Kind::appendix, "appendix", "Bilaga", "bilaga", ""},
    {Kind::letter, "letter", "Brev", "brev", "skrivelse mejl e-post"},
    {Kind::report, "report", "Rapport", "rapport", "granskning"},
    {Kind::other, "other", "Övrig handling", "ovrigt", "övrigt annat"},
}};

bool among(std::string_view word, std::string_view list) {
  while (!list.empty()) {
    const size_t space = list.find(' ');
    if (list.substr(0, space) == word) return true;
    if (space == std::string_view::npos) return false;
    list.remove_prefix(space + 1);
  }
  return false;
}

}  // namespace

std::span<const KindRow> kinds() { return kKinds; }

const KindRow& kind_row(Kind kind) {
  for (const KindRow& row : kKinds)
    if (row.kind == kind) return row;
  throw std::logic_error("a kind without a row in the kind table");
}

std::string_view kind_name(Kind kind) { return kind_row(kind).name; }

std::optional<Kind> kind_from_name(std::string_view name) {
  const std::string lower = lower_case(name);
  for (const KindRow& row : kKinds)
    if (lower == row.name || lower == lower_case(row.label) || lower == row.slug || among(lower, row.aliases))
      return row.kind;
  return std::nullopt;
}

}  // namespace akt
