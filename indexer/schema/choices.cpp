#include "indexer/schema/choices.h"

#include <array>
#include <vector>

#include "corpus/model/kind.h"
#include "corpus/text/unicode.h"

namespace akt {
namespace {

constexpr std::array<Choice, 8> kOutcomes{{
    {"approved", "Bifall", "bifallen bifallet godkänd godkänt antagen antaget beviljad beviljat bifall_till_förslaget"},
    {"rejected", "Avslag", "avslagen avslaget avslå nekad"},
    {"deferred", "Bordläggning", "bordlagd bordlagt bordlägga bordläggs uppskjuten"},
    {"referred_back", "Återremiss", "återremitterad återremitterat återremittera återremitteras"},
    {"noted", "Till handlingarna", "antecknad antecknat noterad noterat information läggs_till_handlingarna"},
    {"recommended", "Förslag till annat organ", "förslag föreslår rekommenderad rekommenderat"},
    {"elected", "Val", "vald valda valt"},
    {"none", "Inget beslut", "ingen inget utan_beslut"},
}};

constexpr std::array<Choice, 8> kStances{{
    {"endorses", "Tillstyrker", "tillstyrkt tillstyrka"},
    {"endorses_with_changes", "Tillstyrker med ändringar", "delvis tillstyrker_delvis"},
    {"nothing_to_object", "Inget att invända", "ingen_erinran inga_invändningar"},
    {"no_comments", "Inga synpunkter", "har_inga_synpunkter"},
    {"abstains", "Avstår från att yttra sig", "avstår avstått"},
    {"opposes", "Avstyrker", "avstyrkt avstyrka"},
    {"comments_only", "Synpunkter utan ställningstagande", "synpunkter"},
    {"unclear", "Oklart", "oklar"},
}};

constexpr std::array<Choice, 5> kVotes{{
    {"ja", "Ja", "yes aye j"},
    {"nej", "Nej", "no n"},
    {"abstain", "Avstår", "avstod avstått abstained abst"},
    {"absent", "Frånvarande", "frånv borta"},
    {"paired", "Kvittad", "kvitt kvittat"},
}};

constexpr std::array<Choice, 2> kYesNo{{{"ja", "Ja", "yes true 1 j finns"}, {"nej", "Nej", "no false 0 n ingen"}}};

constexpr std::array<Choice, 3> kDecidedBy{{
    {"acclamation", "Acklamation", "enhälligt utan_omröstning"},
    {"vote", "Omröstning", "votering röstning"},
    {"casting_vote", "Utslagsröst", "ordförandens_utslagsröst"},
}};

constexpr std::array<Choice, 4> kPublication{{
    {"internal", "Intern", "internt"},
    {"public", "Offentlig", "publik publicerad"},
    {"masked", "Maskad", "maskerad"},
    {"withdrawn", "Avpublicerad", "indragen"},
}};

std::span<const Choice> kind_choices() {
  static const std::vector<Choice> table = [] {
    std::vector<Choice> rows;
    for (const KindRow& row : kinds()) rows.push_back({row.name, row.label, row.aliases});
    return rows;
  }();
  return table;
}

// The typed words in the form names and aliases have: lower case, spaces and hyphens as underscores.
std::string normal(std::string_view typed) {
  std::string out = lower_case(collapse(typed));
  for (char& c : out)
    if (c == ' ' || c == '-') c = '_';
  return out;
}

bool has_alias(const Choice& choice, std::string_view wanted, bool begins) {
  for (const std::string_view alias : split(choice.aliases, ' '))
    if (!alias.empty() && (begins ? alias.starts_with(wanted) : alias == wanted)) return true;
  return false;
}

std::optional<std::string> pick(std::span<const Choice> table, std::string_view typed) {
  const std::string wanted = normal(typed);
  if (wanted.empty()) return std::nullopt;
  for (const Choice& choice : table)
    if (wanted == choice.name || wanted == normal(choice.label) || has_alias(choice, wanted, false))
      return std::string(choice.name);
  std::optional<std::string> only;
  if (wanted.size() < 3) return only;
  for (const Choice& choice : table) {
    if (!choice.name.starts_with(wanted) && !normal(choice.label).starts_with(wanted) &&
        !has_alias(choice, wanted, true))
      continue;
    if (only) return std::nullopt;
    only = std::string(choice.name);
  }
  return only;
}

}  // namespace

std::span<const Choice> choices(Field field) {
  switch (field) {
    case Field::kind: return kind_choices();
    case Field::outcome: return kOutcomes;
    case Field::stance: return kStances;
    case Field::voted: return kYesNo;
    case Field::decided_by: return kDecidedBy;
    case Field::publication: return kPublication;
    default: return {};
  }
}

std::span<const Choice> vote_choices() { return kVotes; }

std::optional<std::string> choice_from_text(Field field, std::string_view typed) {
  if (field == Field::kind)
    if (const auto kind = kind_from_name(collapse(typed))) return std::string(kind_name(*kind));
  return pick(choices(field), typed);
}

std::optional<std::string> vote_from_text(std::string_view typed) { return pick(kVotes, typed); }

std::string choice_label(Field field, std::string_view name) {
  for (const Choice& choice : choices(field))
    if (choice.name == name) return std::string(choice.label);
  return std::string(name);
}

}  // namespace akt
