// Who a partnership is between.
#include <algorithm>
#include <cmath>

#include "corpus/text/unicode.h"
#include "importers/readers/organisation_numbers.h"
#include "importers/readers/partnership_parts.h"
#include "importers/readers/people.h"
#include "importers/readers/phrases.h"
#include "importers/readers/respondent.h"

namespace akt {
namespace {

bool public_name(std::string_view name) {
  const std::string lower = lowered(name);
  return has_any_stem(lower,
                      {"kommun", "stad", "stads", "region", "nämnd", "förvaltning", "länsstyrelse", "landsting"}) ||
         lower.find("nämnden") != std::string::npos || lower.find("förvaltningen") != std::string::npos ||
         lower.find("kontoret") != std::string::npos;
}

// Up to what is said about a party: "X (org.nr …)", "1. X, nedan kallad föreningen".
std::string party_name(std::string_view text) {
  text = trim(text);
  text.remove_prefix(number_mark(text));
  for (const std::string_view mark : {"och ", "- ", "– "})
    if (text.starts_with(mark)) text = trim(text.substr(mark.size()));
  text = trim(text.substr(std::min(number_mark(text), text.size())));  // "1.1 Fabelby kommun"
  const std::string lower = lowered(text);
  size_t end = text.size();
  for (const std::string_view stop : {" (",
                                      ", nedan",
                                      " nedan ",
                                      ", org",
                                      " org.",
                                      " org nr",
                                      " orgnr",
                                      ", organisationsnummer",
                                      " organisationsnummer",
                                      ", här",
                                      ", i det följande",
                                      " avseende ",
                                      " gällande ",
                                      " angående ",
                                      " rörande ",
                                      " kring ",
                                      " om ",
                                      ", med ",
                                      " som ",
                                      " har ",
                                      ", fortsättningsvis",
                                      ", hädanefter",
                                      ", kallad",
                                      " (nedan",
                                      "; ",
                                      "\t",
                                      " för verksamhet",
                                      " för drift",
                                      ". ",
                                      " enligt ",
                                      ", vilka",
                                      ", 2",
                                      ", 8"}) {
    const size_t at = lower.find(stop);
    if (at != std::string::npos && at > 0) end = std::min(end, at);
  }
  text = trim(text.substr(0, end));
  while (!text.empty() && (text.back() == '.' || text.back() == ',' || text.back() == ':' || text.back() == ';'))
    text.remove_suffix(1);
  return without_stray_hyphens(collapse(text));
}

// "mellan A och B": the "och" that parts a public name from another one.
bool parties_in(std::string_view rest, std::string& public_party, std::string& other);

bool parties_between(std::string_view text, std::string& public_party, std::string& other) {
  const size_t between = find_stem(lowered(text), "mellan");
  return between != std::string::npos && parties_in(text.substr(between + 6), public_party, other);
}

bool parties_in(std::string_view rest, std::string& public_party, std::string& other) {
  if (rest.starts_with(":")) rest.remove_prefix(1);
  rest = trim(rest);
  const std::string low = lowered(rest);
  for (size_t at = low.find(" och "); at != std::string::npos && at < 240; at = low.find(" och ", at + 1)) {
    const std::string left = party_name(rest.substr(0, at));
    const std::string right = party_name(rest.substr(at + 5));
    if (left.size() < 3 || right.size() < 3 || left.ends_with("-")) continue;
    if (!upper_start(left) && !public_name(left)) continue;
    const bool left_public = public_name(left);
    const bool right_public = public_name(right) && !organisation_name(right);
    if (left_public == right_public) continue;
    if (!upper_start(right) && !right_public) continue;
    public_party = left_public ? left : right;
    other = left_public ? right : left;
    return true;
  }
  return false;
}

bool other_label(std::string_view key) {
  return has_any_stem(key, {"ideell", "idébur", "förening", "organisation", "civilsamhäll", "icke vinst", "non-profit",
                            "den idéburna", "utförare", "samverkanspart", "stiftelse"});
}
bool public_label(std::string_view key) {
  return has_any_stem(key, {"offentlig", "kommun", "uppdragsgivare", "beställare", "nämnd"});
}

// "Kommunen", "Idéburen part": what a contract calls a party by, and nobody's name.
bool defined_term(std::string_view name) {
  return among(lowered(name),
               "kommunen|föreningen|regionen|organisationen|stiftelsen|parten|parterna|nämnden|förvaltningen|part|"
               "offentlig part|idéburen part|ideell part|den offentliga parten|den idéburna parten|kommun|förening|"
               "region|organisation|utföraren|uppdragsgivaren|samfundet|stadsmissionen|denna överenskommelse|"
               "parterna benämns|parterna kallas|detta avtal|överenskommelsen|avtalet|partnerskapet");
}

void set_party(Paper& paper, Text& slot, std::string name, size_t line, const char* fact, const char* rule) {
  if (slot || name.size() < 2 || defined_term(name)) return;
  slot = std::move(name);
  paper.note(fact, line, rule);
}

// "Offentlig part | Idéburen part" over their names.
bool parties_below(Paper& paper, CivicPartnership& contract, size_t at) {
  const auto lines = paper.lines();
  if (at + 1 >= lines.size() || lines[at].cells.size() != 2) return false;
  // "Namn | A kommun | Föreningen B": the row may have a label of its own.
  const size_t first = lines[at + 1].cells.size() == 3 && heading_key(lines[at + 1].cells[0].text) == "namn" ? 1 : 0;
  if (lines[at + 1].cells.size() != first + 2) return false;
  // A cell that goes on below.
  const auto name_in = [&](size_t cell) {
    std::string name = lines[at + 1].cells[first + cell].text;
    if (at + 2 >= lines.size() || lines[at + 2].gap_above) return party_name(name);
    const auto& below = lines[at + 2].cells;
    const bool goes_on = !below.empty() && below.front().x0 > lines[at + 1].cells.front().x0 + 12;
    for (const Cell& more : below)
      if (first == 1 && goes_on && std::abs(more.x0 - lines[at + 1].cells[first + cell].x0) < 12)
        join_line(name, more.text);
    return party_name(name);
  };
  const std::string left = heading_key(lines[at].cells[0].text);
  const std::string right = heading_key(lines[at].cells[1].text);
  const auto label = [](const std::string& key) {
    return defined_term(key) && (public_label(key) || other_label(key));
  };
  if (!label(left) || !label(right) || public_label(left) == public_label(right)) return false;
  const size_t public_cell = public_label(left) ? 0 : 1;
  set_party(paper, contract.public_party, name_in(public_cell), at + 1, "public_party",
            "name under the head for the party");
  set_party(paper, contract.non_profit_party, name_in(1 - public_cell), at + 1, "non_profit_party",
            "name under the head for the party");
  return true;
}

// "Offentlig part: X", "Offentlig part\tX", "Part 1\nX".
void labelled_parties(Paper& paper, CivicPartnership& contract) {
  const auto lines = paper.lines();
  const std::vector<bool> on_contacts = lines_on_contacts(paper.outline());
  for (size_t at = 0; at < lines.size(); ++at) {
    const Line& line = lines[at];
    if (line.role != LineRole::body || line.text.size() > 260 || on_contacts[at]) continue;
    if (parties_below(paper, contract, at)) {
      ++at;
      continue;
    }
    std::string key;
    std::string value;
    if (line.cells.size() >= 2 && letters(line.cells[0].text) < 60) {
      key = heading_key(line.cells[0].text);
      value = line.cells[1].text;
    } else if (const size_t colon = line.text.find(": "); colon != std::string::npos && colon < 60) {
      key = heading_key(line.text.substr(0, colon));
      value = line.text.substr(colon + 2);
    } else {
      continue;
    }
    if (word_count(key) > 6 || has_word(key, "för") ||
        has_any_stem(key, {"kontakt", "målgrupp", "faktura", "org.nr", "orgnr", "adress", "telefon", "syfte"}))
      continue;
    // "Avtalsparter: A kommun (…) och föreningen B (…)"
    std::string a;
    std::string b;
    if (topic_of(key) == Topic::parties && parties_in(value, a, b)) {
      set_party(paper, contract.public_party, std::move(a), at, "public_party", "label for the parties");
      set_party(paper, contract.non_profit_party, std::move(b), at, "non_profit_party", "label for the parties");
      continue;
    }
    // "Parter   A kommun   Föreningen B": a cell for each
    if (topic_of(key) == Topic::parties && line.cells.size() == 3) {
      const std::string left = party_name(line.cells[1].text);
      const std::string right = party_name(line.cells[2].text);
      if (public_name(left) != public_name(right)) {
        const bool first = public_name(left);
        set_party(paper, contract.public_party, first ? left : right, at, "public_party", "cell beside \"Parter\"");
        set_party(paper, contract.non_profit_party, first ? right : left, at, "non_profit_party",
                  "cell beside \"Parter\"");
        continue;
      }
    }
    if (!key.ends_with("part") && !key.ends_with("parten") && key != "kommun" && key != "kommunen" &&
        key != "förening" && key != "föreningen" && key != "organisation" && key != "organisationen" &&
        key != "uppdragsgivare" && key != "utförare" && key != "nämnd" && !key.starts_with("part ") &&
        key != "namn på organisation" && key != "idéburen organisation" && key != "ideell organisation" &&
        key != "ideell förening" && key != "stiftelse" && key != "stiftelsen" && key != "civilsamhällesorganisation")
      continue;
    const size_t comma = value.find(", ");
    if (comma != std::string::npos && job_title(value.substr(comma + 2, value.find(", ", comma + 2) - comma - 2)))
      continue;
    std::string name = party_name(value);
    if (word_count(name) > 12 || lower_start(name)) continue;
    if (other_label(key))
      set_party(paper, contract.non_profit_party, std::move(name), at, "non_profit_party", "label for the party");
    else if (public_label(key))
      set_party(paper, contract.public_party, std::move(name), at, "public_party", "label for the party");
    else if (public_name(name))
      set_party(paper, contract.public_party, std::move(name), at, "public_party", "label for a party, a public name");
    else
      set_party(paper, contract.non_profit_party, std::move(name), at, "non_profit_party", "label for a party");
  }
}

// "A kommun genom nämnden (org.nr 212000-0000) och Föreningen B (org.nr 802400-0000)": a number says whose the name
// before it is.
void numbered_parties(Paper& paper, CivicPartnership& contract) {
  for (const Block& block : paper.outline().blocks()) {
    if (block.sort == BlockSort::heading || block.text.size() > 1200) continue;
    size_t from = 0;
    for (const OrganisationNumber& number : organisation_numbers(block.text)) {
      std::string name = party_name(name_before_number(std::string_view(block.text).substr(from, number.begin - from)));
      from = number.end;
      if (word_count(name) > 12 || !upper_start(name) || name.find('\t') != std::string::npos) continue;
      set_party(paper, number.is_public() ? contract.public_party : contract.non_profit_party, std::move(name),
                block.first, number.is_public() ? "public_party" : "non_profit_party",
                "the name beside an organisation number");
    }
  }
}

// "Lunds kommun, org.nr 212000-1132, nedan kallad kommunen": one paragraph or row for each party.
void described_parties(Paper& paper, CivicPartnership& contract) {
  const Outline& outline = paper.outline();
  for (const Block& block : outline.blocks()) {
    if (block.sort == BlockSort::field || block.sort == BlockSort::heading) continue;
    const std::string lower = lowered(block.text);
    const bool described = has_any_stem(lower, {"nedan kallad", "nedan kallat", "nedan benämn", "i det följande",
                                                "nedan föreningen", "nedan kommunen", "nedan organisationen",
                                                "hädanefter", "fortsättningsvis kallad", "härefter"}) ||
                           (has_any_stem(lower, {"org.nr", "org nr", "orgnr", "organisationsnummer", "org.nummer"}) &&
                            letters(block.text) < 200);
    if (!described || letters(block.text) > 400) continue;
    std::string a;
    std::string b;
    if (parties_between(block.text, a, b)) {
      set_party(paper, contract.public_party, a, block.first, "public_party", "party described in the text");
      set_party(paper, contract.non_profit_party, b, block.first, "non_profit_party", "party described in the text");
      continue;
    }
    std::string name = party_name(block.text);
    if (word_count(name) > 12 || !upper_start(name) || name == block.text) continue;
    // "Lunds kommun, kommunstyrelsen" is the municipality, and "Föreningen Frö, Lunds kommun" none.
    const std::string first = name.substr(0, name.find(','));
    if (public_name(first) && !organisation_name(first))
      set_party(paper, contract.public_party, std::move(name), block.first, "public_party",
                "party described in the text");
    else if (!starts_with_fold(name, "org"))
      set_party(paper, contract.non_profit_party, std::move(name), block.first, "non_profit_party",
                "party described in the text");
  }
}

}  // namespace

void read_parties(Paper& paper, CivicPartnership& contract, const std::vector<Passage>& all) {
  numbered_parties(paper, contract);
  labelled_parties(paper, contract);
  described_parties(paper, contract);
  std::string a;
  std::string b;
  // The title and its sub-title, then the first sentence that says "mellan".
  if (!contract.public_party || !contract.non_profit_party) {
    std::string head = paper.record.title;
    const auto& blocks = paper.outline().blocks();
    if (parties_between(head, a, b)) {
      const size_t line = paper.title_block() < blocks.size() ? blocks[paper.title_block()].first : 0;
      set_party(paper, contract.public_party, a, line, "public_party", "\"mellan … och …\" in the title");
      set_party(paper, contract.non_profit_party, b, line, "non_profit_party", "\"mellan … och …\" in the title");
    }
    head.clear();
    for (size_t at = 0; at < std::min(paper.front_end() + 3, blocks.size()); ++at) {
      if (blocks[at].sort == BlockSort::field) continue;
      std::string text = blocks[at].text;
      std::replace(text.begin(), text.end(), '\t', ' ');
      head += (head.empty() ? "" : " ") + text;
    }
    if (parties_between(head, a, b)) {
      set_party(paper, contract.public_party, a, 0, "public_party", "\"mellan … och …\" in the head");
      set_party(paper, contract.non_profit_party, b, 0, "non_profit_party", "\"mellan … och …\" in the head");
    }
    for (const Passage& passage : all)
      if ((!contract.public_party || !contract.non_profit_party) && has_stem(passage.lower, "mellan") &&
          parties_between(passage.text, a, b)) {
        set_party(paper, contract.public_party, a, blocks[passage.block].first, "public_party",
                  "\"mellan … och …\" in a sentence");
        set_party(paper, contract.non_profit_party, b, blocks[passage.block].first, "non_profit_party",
                  "\"mellan … och …\" in a sentence");
      }
  }
  // A list of two names under the heading for the parties.
  if (!contract.public_party || !contract.non_profit_party)
    if (const Chapter* chapter = paper.outline().find(Topic::parties))
      for (const Line& line : paper.outline().chapter_lines(*chapter, true)) {
        const std::string name = party_name(plain(line));
        if (line.role != LineRole::body || ends_sentence(line.text) || word_count(name) > 10 || !upper_start(name))
          continue;
        const size_t at = static_cast<size_t>(&line - paper.lines().data());
        if (public_name(name) && !organisation_name(name))
          set_party(paper, contract.public_party, name, at, "public_party", "name under the heading for the parties");
        else if (organisation_name(name) || line.bullet)
          set_party(paper, contract.non_profit_party, name, at, "non_profit_party",
                    "name under the heading for the parties");
      }
  // The non-profit's number; the line's end may have broken it.
  for (size_t at = 0; at < paper.lines().size() && !contract.organisation_number; ++at) {
    std::string text = paper.lines()[at].text;
    if (text.ends_with('-') && at + 1 < paper.lines().size()) join_line(text, paper.lines()[at + 1].text);
    for (const OrganisationNumber& number : organisation_numbers(text)) {
      if (number.is_public()) continue;
      contract.organisation_number = number.written;
      paper.note("organisation_number", at, "organisation number that is no public body's");
      break;
    }
  }
}

}  // namespace akt
