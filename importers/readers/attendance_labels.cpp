#include "importers/readers/attendance_labels.h"

#include <algorithm>
#include <array>
#include <vector>

#include "corpus/text/unicode.h"

namespace akt::front {
namespace {

struct Row {
  std::string_view words;
  Label label;
};

constexpr std::array<Row, 332> kRows{
    Row{"beslutande", Label::members},
    Row{"ledamöterna", Label::members},
    Row{"tjänstgörande ledamöterna", Label::members},
    Row{"tjänstgörande ersättarna", Label::serving},
    Row{"ersättarna", Label::substitutes},
    Row{"övriga ersättarna", Label::substitutes},
    Row{"tjänstemännen", Label::officials},
    Row{"tjänstepersonerna", Label::officials},
    Row{"beslutande ledamöter", Label::members},
    Row{"beslutande ersättare", Label::serving},
    Row{"närvarande", Label::members},
    Row{"närvarande ledamöter", Label::members},
    Row{"närvarande beslutande", Label::members},
    Row{"närvarande beslutande ledamöter", Label::members},
    Row{"ledamöter", Label::members},
    Row{"ordinarie ledamöter", Label::members},
    Row{"ordinarie", Label::members},
    Row{"tjänstgörande ledamöter", Label::members},
    Row{"tjänstgörande ledamöter och ersättare", Label::members},
    Row{"närvarande ordinarie ledamöter", Label::members},
    Row{"närvarolista", Label::members},
    Row{"närvaroförteckning", Label::members},
    Row{"deltagande ledamöter", Label::members},
    Row{"deltagare", Label::members},
    Row{"närvarande vid sammanträdet", Label::members},
    Row{"tjänstgörande ersättare", Label::serving},
    Row{"tjänstgörande ers", Label::serving},
    Row{"tjänstgörande ers.", Label::serving},
    Row{"tjg ersättare", Label::serving},
    Row{"tjg. ersättare", Label::serving},
    Row{"tj. ersättare", Label::serving},
    Row{"tjg ers", Label::serving},
    Row{"närvarande tjänstgörande ersättare", Label::serving},
    Row{"ersättare", Label::substitutes},
    Row{"ersättare utan tjänstgöring", Label::substitutes},
    Row{"ej tjänstgörande ersättare", Label::substitutes},
    Row{"ej tjg ersättare", Label::substitutes},
    Row{"icke tjänstgörande ersättare", Label::substitutes},
    Row{"inte tjänstgörande ersättare", Label::substitutes},
    Row{"närvarande ersättare", Label::substitutes},
    Row{"närvarande ej tjänstgörande ersättare", Label::substitutes},
    Row{"närvarande, ej tjänstgörande ersättare", Label::substitutes},
    Row{"närvarande icke tjänstgörande ersättare", Label::substitutes},
    Row{"närvarande ej beslutande ersättare", Label::substitutes},
    Row{"övriga ersättare", Label::substitutes},
    Row{"övriga närvarande ersättare", Label::substitutes},
    Row{"närvarande övriga ersättare", Label::substitutes},
    Row{"ej beslutande", Label::substitutes},
    Row{"ej beslutande ersättare", Label::substitutes},
    Row{"icke beslutande ersättare", Label::substitutes},
    Row{"övriga närvarande", Label::others},
    Row{"övriga deltagande", Label::others},
    Row{"övriga deltagare", Label::others},
    Row{"övriga", Label::others},
    Row{"även närvarande", Label::others},
    Row{"dessutom närvarande", Label::others},
    Row{"närvarande övriga", Label::others},
    Row{"insynsplats", Label::others},
    Row{"gäster", Label::others},
    Row{"föredragande", Label::officials},
    Row{"fackliga företrädare", Label::others},
    Row{"adjungerade", Label::others},
    Row{"övriga tjänstepersoner", Label::officials},
    Row{"övriga tjänstemän", Label::officials},
    Row{"tjänsteman", Label::officials},
    Row{"tjänsteperson", Label::officials},
    Row{"tjänstepersoner", Label::officials},
    Row{"tjänstemän", Label::officials},
    Row{"närvarande tjänstepersoner", Label::officials},
    Row{"närvarande tjänstemän", Label::officials},
    Row{"från förvaltningen", Label::officials},
    Row{"förvaltningen", Label::officials},
    Row{"från kommunledningen", Label::officials},
    Row{"distansdeltagare", Label::remote},
    Row{"deltagare på distans", Label::remote},
    Row{"deltagande på distans", Label::remote},
    Row{"deltar på distans", Label::remote},
    Row{"deltog på distans", Label::remote},
    Row{"närvarande på distans", Label::remote},
    Row{"ledamöter på distans", Label::remote},
    Row{"frånvarande", Label::absent},
    Row{"frånvarande ledamöter", Label::absent},
    Row{"ej närvarande", Label::absent},
    Row{"ej närvarande ledamöter", Label::absent},
    Row{"förhinder", Label::absent},
    Row{"anmält förhinder", Label::absent},

    Row{"plats och tid", Label::place_time},
    Row{"tid och plats", Label::place_time},
    Row{"plats, tid", Label::place_time},
    Row{"tid/plats", Label::place_time},
    Row{"plats/tid", Label::place_time},
    Row{"plats & tid", Label::place_time},
    Row{"tid & plats", Label::place_time},
    Row{"datum, tid och plats", Label::place_time},
    Row{"datum och plats", Label::place_time},
    Row{"datum och tid", Label::place_time},
    Row{"datum, tid", Label::place_time},
    Row{"datum/tid", Label::place_time},
    Row{"dag och tid", Label::place_time},
    Row{"dag, tid och plats", Label::place_time},
    Row{"tid och datum", Label::place_time},
    Row{"sammanträdets tid och plats", Label::place_time},
    Row{"plats", Label::place},
    Row{"sammanträdesplats", Label::place},
    Row{"lokal", Label::place},
    Row{"sammanträdeslokal", Label::place},
    Row{"mötesplats", Label::place},
    Row{"tid", Label::time},
    Row{"sammanträdestid", Label::time},
    Row{"mötestid", Label::time},
    Row{"klockan", Label::time},
    Row{"ordförande", Label::chair},
    Row{"ordföranden", Label::chair},
    Row{"vice ordföranden", Label::vice_chair},
    Row{"sekreteraren", Label::secretary},
    Row{"mötesordförande", Label::chair},
    Row{"tjänstgörande ordförande", Label::chair},
    Row{"vice ordförande", Label::vice_chair},
    Row{"1:e vice ordförande", Label::vice_chair},
    Row{"2:e vice ordförande", Label::vice_chair},
    Row{"förste vice ordförande", Label::vice_chair},
    Row{"andre vice ordförande", Label::vice_chair},
    Row{"sekreterare", Label::secretary},
    Row{"protokollförare", Label::secretary},
    Row{"protokollssekreterare", Label::secretary},
    Row{"nämndsekreterare", Label::secretary},
    Row{"kommunsekreterare", Label::secretary},
    Row{"mötessekreterare", Label::secretary},
    Row{"vid protokollet", Label::secretary},
    Row{"justerare", Label::attesters},
    Row{"justerande", Label::attesters},
    Row{"justerande ledamot", Label::attesters},
    Row{"justerande ledamöter", Label::attesters},
    Row{"protokollsjusterare", Label::attesters},
    Row{"protokolljusterare", Label::attesters},
    Row{"utsedda justerare", Label::attesters},
    Row{"utsedd justerare", Label::attesters},
    Row{"valda justerare", Label::attesters},
    Row{"vald justerare", Label::attesters},
    Row{"justeringspersoner", Label::attesters},
    Row{"justeringsmän", Label::attesters},
    Row{"justeringsman", Label::attesters},
    Row{"utses att justera", Label::attesters},
    Row{"utsedd att justera", Label::attesters},
    Row{"utsedda att justera", Label::attesters},
    Row{"utses att justera protokollet", Label::attesters},
    Row{"att justera", Label::attesters},
    Row{"justeras av", Label::attesters},
    Row{"justeras", Label::attesters},
    Row{"val av justerare", Label::attesters},
    Row{"paragrafer", Label::items},
    Row{"paragraf", Label::items},
    Row{"omfattar paragrafer", Label::items},
    Row{"protokollet omfattar", Label::items},
    Row{"justerade paragrafer", Label::items},
    Row{"ärenden", Label::items},
    Row{"organ", Label::body},
    Row{"nämnd", Label::body},
    Row{"nämnd/organ", Label::body},
    Row{"styrelse/nämnd", Label::body},
    Row{"myndighet", Label::body},
    Row{"instans", Label::body},
    Row{"sammanträdesdatum", Label::meeting_date},
    Row{"sammanträdesdag", Label::meeting_date},
    Row{"sammanträdets datum", Label::meeting_date},
    Row{"sammanträde", Label::meeting_date},
    Row{"datum för sammanträdet", Label::meeting_date},
    Row{"datum för sammanträde", Label::meeting_date},
    Row{"mötesdatum", Label::meeting_date},
    Row{"datum", Label::meeting_date},
    Row{"diarienummer", Label::series},
    Row{"diarienr", Label::series},
    Row{"dnr", Label::series},
    Row{"ärendenummer", Label::series},

    Row{"datum då anslaget sätts upp", Label::posted},
    Row{"datum då anslag sätts upp", Label::posted},
    Row{"datum för anslagets uppsättande", Label::posted},
    Row{"datum för anslags uppsättande", Label::posted},
    Row{"datum för uppsättande av anslag", Label::posted},
    Row{"datum för uppsättande", Label::posted},
    Row{"datum för anslag", Label::posted},
    Row{"datum när anslaget sätts upp", Label::posted},
    Row{"datum för anslagets publicering", Label::posted},
    Row{"anslaget sätts upp", Label::posted},
    Row{"anslag sätts upp", Label::posted},
    Row{"anslag uppsatt", Label::posted},
    Row{"tillkännagivits", Label::posted},
    Row{"tillkännagiven", Label::posted},
    Row{"tillkännagivet", Label::posted},
    Row{"anslaget uppsatt", Label::posted},
    Row{"anslaget har satts upp", Label::posted},
    Row{"anslaget sattes upp", Label::posted},
    Row{"anslaget satt upp", Label::posted},
    Row{"anslags uppsättande", Label::posted},
    Row{"anslagets uppsättande", Label::posted},
    Row{"anslagets uppsättningsdatum", Label::posted},
    Row{"anslaget publiceras", Label::posted},
    Row{"anslaget publicerat", Label::posted},
    Row{"anslaget från", Label::posted},
    Row{"justeringen är anslagen", Label::notice},
    Row{"protokollet är anslaget", Label::notice},
    Row{"anslaget från och med", Label::posted},
    Row{"anslaget den", Label::posted},
    Row{"anslagen den", Label::posted},
    Row{"anslaget", Label::posted},
    Row{"anslagen", Label::posted},
    Row{"anslagsdatum", Label::posted},
    Row{"anslagsdag", Label::posted},
    Row{"anslås", Label::posted},
    Row{"anslogs", Label::posted},
    Row{"anslagits", Label::posted},
    Row{"publiceras", Label::posted},
    Row{"publicerades", Label::posted},
    Row{"sätts upp", Label::posted},
    Row{"sattes upp", Label::posted},
    Row{"uppsatt", Label::posted},
    Row{"uppsättningsdatum", Label::posted},
    Row{"publicerat", Label::posted},
    Row{"publiceringsdatum", Label::posted},
    Row{"tillkännages", Label::posted},
    Row{"överklagandetiden börjar", Label::posted},
    Row{"avpubliceras tidigast", Label::removed},
    Row{"anslaget nedtages", Label::removed},
    Row{"nedtages", Label::removed},
    Row{"anslag nedtages", Label::removed},
    Row{"avpubliceras", Label::removed},
    Row{"anslaget avpubliceras", Label::removed},
    Row{"anslag avpubliceras", Label::removed},
    Row{"avpublicerat", Label::removed},
    Row{"avpubliceringsdatum", Label::removed},
    Row{"avpublicering", Label::removed},
    Row{"publicerat till och med", Label::removed},
    Row{"publiceras till och med", Label::removed},
    Row{"datum då anslaget tas ned", Label::removed},
    Row{"anslag nedtas", Label::removed},
    Row{"anslag nedtaget", Label::removed},
    Row{"datum då anslaget tas ner", Label::removed},
    Row{"datum då anslag tas ned", Label::removed},
    Row{"datum då anslaget får tas ned", Label::removed},
    Row{"datum för anslagets nedtagande", Label::removed},
    Row{"datum för anslags nedtagande", Label::removed},
    Row{"datum för nedtagande av anslag", Label::removed},
    Row{"datum för nedtagande", Label::removed},
    Row{"datum när anslaget tas ned", Label::removed},
    Row{"datum när anslaget tas ner", Label::removed},
    Row{"anslaget tas ned", Label::removed},
    Row{"anslaget tas ner", Label::removed},
    Row{"anslag tas ned", Label::removed},
    Row{"anslaget nedtas", Label::removed},
    Row{"anslaget tas bort", Label::removed},
    Row{"anslaget nedtaget", Label::removed},
    Row{"anslagets nedtagande", Label::removed},
    Row{"anslaget till och med", Label::removed},
    Row{"anslaget till", Label::removed},
    Row{"anslaget t.o.m.", Label::removed},
    Row{"anslaget t.o.m", Label::removed},
    Row{"anslås till och med", Label::removed},
    Row{"nedtagande", Label::removed},
    Row{"nedtaget", Label::removed},
    Row{"nedtas", Label::removed},
    Row{"nedtagningsdatum", Label::removed},
    Row{"tillkännagivandet tas bort", Label::removed},
    Row{"tillkännagivandet tas ned", Label::removed},
    Row{"tillkännagivandet tas ner", Label::removed},
    Row{"tas bort", Label::removed},
    Row{"tas ned", Label::removed},
    Row{"tas ner", Label::removed},
    Row{"anslagstid", Label::posted_removed},
    Row{"anslagsperiod", Label::posted_removed},
    Row{"anslagen under tiden", Label::posted_removed},
    Row{"anslaget under tiden", Label::posted_removed},
    Row{"sista dag för överklagande", Label::last_appeal},
    Row{"sista datum för överklagande", Label::last_appeal},
    Row{"sista dag för att överklaga", Label::last_appeal},
    Row{"sista överklagandedag", Label::last_appeal},
    Row{"överklagandetiden går ut", Label::last_appeal},
    Row{"överklagas senast", Label::last_appeal},
    Row{"sista dagen för överklagande", Label::last_appeal},
    Row{"justeringsdatum", Label::other_date},
    Row{"datum för justering", Label::other_date},
    Row{"justeringsdag", Label::other_date},
    Row{"justerat den", Label::other_date},
    Row{"justerat", Label::other_date},
    Row{"laga kraft", Label::other_date},
    Row{"expedierat", Label::other_date},

    Row{"plats och tid för justering", Label::attest_place},
    Row{"tid och plats för justering", Label::attest_place},
    Row{"justeringens plats och tid", Label::attest_place},
    Row{"justeringens tid och plats", Label::attest_place},
    Row{"justeringsplats och tid", Label::attest_place},
    Row{"justeringens plats", Label::attest_place},
    Row{"justeringens tid", Label::attest_place},
    Row{"justeringsplats", Label::attest_place},
    Row{"justeringstid", Label::attest_place},
    Row{"plats för justering", Label::attest_place},
    Row{"tid för justering", Label::attest_place},
    Row{"justering", Label::attest_place},
    Row{"justeringen", Label::attest_place},
    Row{"digital justering", Label::attest_place},
    Row{"underskrifter", Label::signatures},
    Row{"underskrift", Label::signatures},
    Row{"namnteckning", Label::signatures},
    Row{"signatur", Label::signatures},
    Row{"undertecknat av", Label::signatures},
    Row{"anslag/bevis", Label::notice},
    Row{"anslagsbevis", Label::notice},
    Row{"bevis om anslag", Label::notice},
    Row{"bevis om justering", Label::notice},
    Row{"bevis", Label::notice},
    Row{"anslag", Label::notice},
    Row{"tillkännagivande av protokollsjustering", Label::notice},
    Row{"tillkännagivande", Label::notice},
    Row{"utdragsbestyrkande", Label::sink},
    Row{"förvaringsplats för protokollet", Label::sink},
    Row{"förvaringsplats för protokoll", Label::sink},
    Row{"protokollets förvaringsplats", Label::sink},
    Row{"förvaringsplats", Label::sink},
    Row{"protokollet förvaras", Label::sink},
    Row{"förvaras", Label::sink},
    Row{"justerandes sign", Label::sink},
    Row{"justerandes signatur", Label::sink},
    Row{"justerares sign", Label::sink},
    Row{"rätt utdraget", Label::sink},
    Row{"ajournering", Label::sink},
    Row{"parti", Label::sink},
    Row{"ankom", Label::sink},
    Row{"utgick", Label::sink},
    Row{"kallade", Label::sink},
    Row{"innehåll", Label::sink},
    Row{"ärendelista", Label::sink},
    Row{"föredragningslista", Label::sink},
    Row{"dagordning", Label::sink},
};

static_assert(!kRows.back().words.empty());

// By first byte; longest first, so that "plats och tid för justering" is met before "plats och tid".
const std::vector<Row>& rows_from(char first) {
  static const auto kSorted = [] {
    std::array<std::vector<Row>, 256> sorted;
    for (const Row& row : kRows) sorted[static_cast<unsigned char>(row.words.front())].push_back(row);
    for (auto& rows : sorted)
      std::stable_sort(rows.begin(), rows.end(),
                       [](const Row& a, const Row& b) { return a.words.size() > b.words.size(); });
    return sorted;
  }();
  return kSorted[static_cast<unsigned char>(first)];
}

// Labels that head what stands below them, and nothing on their own line.
bool only_alone(std::string_view words) {
  if (words == "parti" || words == "ankom" || words == "utgick") return true;  // columns that came out one by one
  return words.ends_with("erna") || words.ends_with("ttarna") || words.ends_with("männen") ||
         words.ends_with("anden") || words.ends_with("teraren");
}

}  // namespace

std::optional<LabelHit> label_at(std::string_view text) {
  const std::string lower = lower_case(text.substr(0, 64));
  if (lower.empty()) return std::nullopt;
  for (const Row& row : rows_from(lower.front())) {
    if (!lower.starts_with(row.words)) continue;
    size_t end = row.words.size();
    size_t length = 0;
    if (end < lower.size()) {
      if (is_letter(code_point_at(lower, end, length)) || lower[end] == '-' ||
          (lower[end] == '/' && row.label != Label::notice))
        continue;
      if (lower[end] == ',') continue;
    }
    LabelHit hit{row.label, end, false};
    // "Ledamöter (13)": the number present is not of interest
    while (hit.end < text.size() && text[hit.end] == ' ') ++hit.end;
    if (hit.end < text.size() && text[hit.end] == '(') {
      const size_t close = text.find(')', hit.end);
      if (close != std::string_view::npos && close - hit.end <= 24 && text.find_first_of("0123456789", hit.end) < close)
        hit.end = close + 1;
    }
    while (hit.end < text.size() && (text[hit.end] == ' ' || text[hit.end] == ':' || text[hit.end] == '\t')) {
      hit.colon = hit.colon || text[hit.end] == ':';
      ++hit.end;
    }
    // "Ledamöterna" over the names; "Ledamöterna Ada Ros och …", "Ordföranden ställer …" are sentences.
    if (only_alone(row.words) && !hit.colon && hit.end < text.size()) return std::nullopt;
    return hit;
  }
  return std::nullopt;
}

bool rest_of_office(std::string_view above, std::string_view text) {
  if (!text.starts_with("ordförande")) return false;
  const std::string lower = lower_case(above.substr(above.size() > 12 ? above.find(' ', above.size() - 12) + 1 : 0));
  return lower.ends_with("vice") || lower.ends_with("tjänstgörande") || lower.ends_with(" v.") || lower.ends_with(" v");
}

bool list_label(Label label) { return label <= Label::absent; }

}  // namespace akt::front
