#include "importers/readers/people.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "corpus/text/bodies.h"
#include "corpus/text/names.h"
#include "corpus/text/parties.h"
#include "corpus/text/unicode.h"
#include "importers/readers/labels.h"
#include "importers/readers/phrases.h"

namespace akt {
namespace {

// How the words for offices and professions end.
constexpr std::string_view kTitleEndings =
    "chef|chefen|direktör|direktören|ledare|ledaren|handläggare|handläggaren|strateg|strategen|sekreterare|"
    "sekreteraren|samordnare|samordnaren|utredare|utredaren|ordförande|ordföranden|ordf|controller|jurist|"
    "arkitekt|ingenjör|planerare|rektor|rektorn|ekonom|konsult|inspektör|koordinator|specialist|utvecklare|"
    "administratör|assistent|rådgivare|analytiker|kommunalråd|kommunalrådet|ledamot|antikvarie|bibliotekarie|"
    "intendent|kurator|psykolog|pedagog|ekolog|biolog|registrator|redaktör|kommunikatör|föreståndare|"
    "föreståndaren|kamrer|kassör|revisor|borgarråd|regionråd|expert|sakkunnig|sakkunnige|projektör|geolog|"
    "statistiker|överläkare|sjuksköterska|socionom|kanslist|styresman|vd|verksamhetsansvarig|firmatecknare|"
    "lektor|professor|lärare|arkivarie|borgmästare|präst|kyrkoherde|diakon|domprost|biskop|tjänsteperson|"
    "tjänsteman|kommundirektor";

bool separator(char c) { return c == ' ' || c == ',' || c == '-' || c == '/' || c == '.' || c == '(' || c == ')'; }

// "utredare, Samhällsbyggnad, anna.ek@…": up to the first part with an address or a number.
std::string title_of(std::string_view rest) {
  size_t end = 0;
  while (end < rest.size()) {
    const size_t comma = std::min(rest.find(", ", end), rest.size());
    if (end > 0 && rest.substr(end, comma - end).find_first_of("@0123456789") != std::string_view::npos) break;
    end = std::min(comma + 2, rest.size());
  }
  std::string_view title = trim(rest.substr(0, end));
  while (!title.empty() && (title.back() == ',' || title.back() == '.')) title.remove_suffix(1);
  return std::string(title);
}

// "Anna Ek, kommundirektör": both; the title may go on after more commas.
std::optional<Person> person_with_title(std::string_view text) {
  for (const std::string_view mark : {", ", " – ", " - ", ": "}) {
    const size_t at = text.find(mark);
    if (at == std::string_view::npos) continue;
    auto person = person_of(text.substr(0, at));
    const std::string_view rest = trim(text.substr(at + mark.size()));
    if (person && job_title(rest.substr(0, rest.find(", ")))) {
      person->role = title_of(rest);
      return person;
    }
    // "Kommundirektör: Anna Ek", "Utredare, Anna Ek"
    if (job_title(text.substr(0, at)))
      if (auto last = person_of(rest)) {
        last->role = std::string(trim(text.substr(0, at)));
        return last;
      }
  }
  return std::nullopt;
}

// The cell of `line` that stands under `cell`: at the same place, or the only one.
const Cell* under(const Line& line, const Cell& cell, size_t index, size_t cells_above) {
  if (line.cells.empty()) return nullptr;
  if (line.cells.size() == 1 && cells_above == 1) return &line.cells.front();
  const Cell* best = nullptr;
  for (const Cell& candidate : line.cells)
    if (std::fabs(candidate.x0 - cell.x0) < 40 &&
        (best == nullptr || std::fabs(candidate.x0 - cell.x0) < std::fabs(best->x0 - cell.x0)))
      best = &candidate;
  if (best == nullptr && line.cells.size() == cells_above) best = &line.cells[index];
  return best;
}

bool contact_mark(std::string_view text) {
  return text.find('@') != std::string_view::npos ||
         has_any_stem(lowered(text), {"tfn", "telefon", "tel", "e-post", "mobil"});
}

// Words of organisations, papers and forms that look like names when they start with a capital.
bool no_name_word(std::string_view word) {
  return among(word,
               "kommun|kommuns|kommunen|kommunens|stad|stads|staden|stadens|region|regionen|ab|och|samt|för|box|box:|"
               "svenska|rädda|"
               "röda|ideell|ideella|idéburen|idéburna|offentlig|offentligt|part|parten|parter|barn|barns|sociala|"
               "ekonomisk|"
               "ekonomiska|sida|ort|datum|avtal|beslut|bilaga|lunds|göteborgs|riks|diarienummer|dnr|namnförtydligande|"
               "iop|rådhuset|"
               "stadshuset|kommunhuset") ||
         ends_among(word,
                    "förening|föreningen|förbund|förbundet|stiftelse|stiftelsen|förvaltning|förvaltningen|kontor|"
                    "kontoret|kyrka|kyrkan|"
                    "församling|församlingen|klubb|klubben|organisation|organisationen|organisationer|center|centrum|"
                    "rådet|laget|byalag|"
                    "kåren|korset|missionen|mission|alliansen|forum|nätverk|nätverket|sällskap|sällskapet|bolaget|"
                    "teatern|museet|"
                    "verkstaden|kooperativ|kooperativet|distriktet|kretsen|partiet|demokraterna|nämnden|underskrift|"
                    "bibliotek|biblioteket|"
                    "verksamhet|verksamheten|partnerskap|partnerskapet|överenskommelse|överenskommelsen|skolan|gatan|"
                    "vägen|torget|huset") ||
         word.starts_with("remiss") || word.starts_with("kommunal") || word.starts_with("studieför");
}

}  // namespace

bool job_title(std::string_view raw) {
  const std::string text = lowered(trim(raw));
  if (text.empty() || letters(text) > 70 || word_count(text) > 8 || ends_sentence(text)) return false;
  if (text.find('@') != std::string::npos || text.find('(') == 0) return false;
  size_t begin = 0;
  size_t word = 0;
  for (size_t at = 0; at <= text.size(); ++at) {
    if (at < text.size() && !separator(text[at])) continue;
    const std::string_view part = std::string_view(text).substr(begin, at - begin);
    begin = at + 1;
    if (part.empty()) continue;
    if (word == 0 && (part == "för" || part == "till" || part == "från" || part == "av" || part == "vid")) return false;
    ++word;
    if (word > 5) break;
    if (ends_among(part, kTitleEndings)) return true;
  }
  return false;
}

std::optional<std::string> full_name(std::string_view text) {
  text = trim(text);
  if (text.size() < 5 || text.size() > 60) return std::nullopt;
  const size_t words = word_count(text);
  if (words < 2 || words > 5 || ends_sentence(text) || job_title(text) || body_alone(text) || label_of(text))
    return std::nullopt;
  const std::string lower = lowered(text);
  for (const std::string_view word : split(lower, ' '))
    if (no_name_word(word)) return std::nullopt;
  return person_name(text);
}

std::optional<Person> person_of(std::string_view text) {
  text = trim(text);
  Person person;
  if (text.ends_with(")")) {
    const size_t open = text.rfind('(');
    if (open != std::string_view::npos && open > 0) {
      const std::string_view inside = text.substr(open + 1, text.size() - open - 2);
      if (inside.size() > 8) return std::nullopt;
      person.party = party_code(inside);
      text = trim(text.substr(0, open));
    }
  }
  const auto name = full_name(text);
  if (!name) return std::nullopt;
  person.name = *name;
  return person;
}

std::vector<Signer> find_signers(std::span<const Line> lines, bool closing) {
  std::vector<Signer> found;
  for (size_t at = 0; at < lines.size(); ++at) {
    const Line& line = lines[at];
    if (line.role != LineRole::body || line.bullet) continue;
    for (size_t index = 0; index < line.cells.size(); ++index) {
      const Cell& cell = line.cells[index];
      if (cell.text.size() > 110) continue;
      if (auto person = person_with_title(cell.text)) {
        found.push_back({*person, at});
        continue;
      }
      auto person = person_of(cell.text);
      if (!person) continue;
      // The title stands below, past furniture at most.
      size_t next = at + 1;
      while (next < lines.size() && lines[next].role != LineRole::body) ++next;
      const Cell* below = next < lines.size() ? under(lines[next], cell, index, line.cells.size()) : nullptr;
      if (below != nullptr && job_title(below->text)) {
        person->role = below->text;
        found.push_back({*person, at});
      } else if (index == 0 && line.cells.size() == 2 && job_title(line.cells[1].text)) {
        person->role = line.cells[1].text;
        found.push_back({*person, at});
      } else if (at > 0 && job_title(lines[at - 1].text) && line.cells.size() == 1 &&
                 (found.empty() || found.back().line + 1 != at - 1 + 1)) {
        person->role = lines[at - 1].text;
        found.push_back({*person, at});
      } else if (closing && at + 8 >= lines.size()) {
        found.push_back({*person, at});
      }
    }
  }
  return found;
}

std::vector<Signer> find_contacts(std::span<const Line> lines) {
  std::vector<Signer> found;
  for (size_t at = 0; at < lines.size(); ++at) {
    const Line& line = lines[at];
    if (line.role != LineRole::body) continue;
    for (size_t index = 0; index < line.cells.size(); ++index) {
      std::string_view text = line.cells[index].text;
      if (text.size() > 220) continue;
      // "Kontaktperson för kommunen: Anna Ek, utredare"
      if (const size_t colon = text.rfind(": ");
          colon != std::string_view::npos && text.find(',') > colon && !contact_mark(text.substr(0, colon)))
        text = trim(text.substr(colon + 2));
      if (auto person = person_with_title(text)) {
        found.push_back({*person, at});
        continue;
      }
      const size_t cut = text.find_first_of(",;(");
      auto person = person_of(text);
      if (!person && cut != std::string_view::npos) person = person_of(text.substr(0, cut));
      if (!person) continue;
      const bool rest_is_contact =
          cut != std::string_view::npos && (contact_mark(text.substr(cut)) || job_title(trim(text.substr(cut + 1))));
      for (size_t other = index + 1; other < line.cells.size() && !person->role; ++other)
        if (job_title(line.cells[other].text)) person->role = line.cells[other].text;
      if (!person->role && at + 1 < lines.size())
        if (const Cell* below = under(lines[at + 1], line.cells[index], index, line.cells.size()))
          if (job_title(below->text)) person->role = below->text;
      if (rest_is_contact && !person->role && cut != std::string_view::npos) {
        const std::string_view rest = trim(text.substr(cut + 1));
        const std::string_view first = rest.substr(0, rest.find_first_of(",;"));
        if (job_title(first)) person->role = std::string(first);
      }
      found.push_back({*person, at});
    }
  }
  return found;
}

std::vector<Person> names_in(std::string_view sentence) {
  std::vector<Person> found;
  std::vector<std::string_view> words = split(sentence, ' ');
  for (size_t at = 0; at < words.size();) {
    // A run of capitalised words; a mark at a word's end closes it.
    size_t end = at;
    while (end < words.size() && end - at < 5 && !words[end].empty() && upper_start(words[end])) {
      ++end;
      if (std::string_view(",.;:)").find(words[end - 1].back()) != std::string_view::npos) break;
    }
    bool taken = false;
    for (size_t begin = at; begin + 2 <= end && !taken; ++begin) {
      const char* first = words[begin].data();
      std::string_view run(first, static_cast<size_t>(words[end - 1].data() + words[end - 1].size() - first));
      while (!run.empty() && std::string_view(",.;:)(").find(run.back()) != std::string_view::npos)
        run.remove_suffix(1);
      if (const auto name = full_name(run)) {
        Person person{*name, std::nullopt, std::nullopt};
        if (begin > 0 && lower_start(words[begin - 1]) && job_title(words[begin - 1]))
          person.role = std::string(words[begin - 1]);
        found.push_back(std::move(person));
        taken = true;
      }
    }
    at = std::max(end, at + 1);
  }
  return found;
}

}  // namespace akt
