// Who a partnership is between, what it is called, whom to ask, and whether it is signed.
#include <algorithm>

#include "corpus/text/bodies.h"
#include "corpus/text/date.h"
#include "corpus/text/unicode.h"
#include "importers/readers/partnership_parts.h"
#include "importers/readers/people.h"
#include "importers/readers/phrases.h"
#include "importers/readers/respondent.h"

namespace akt {
namespace {

bool digit(char c) { return c >= '0' && c <= '9'; }

bool public_name(std::string_view name) {
  const std::string lower = lowered(name);
  return has_any_stem(lower,
                      {"kommun", "stad", "stads", "region", "nämnd", "förvaltning", "länsstyrelse", "landsting"}) ||
         lower.find("nämnden") != std::string::npos || lower.find("förvaltningen") != std::string::npos ||
         lower.find("kontoret") != std::string::npos;
}

// Up to what is said about a party: "X (org.nr …)", "X, nedan kallad föreningen".
std::string party_name(std::string_view text) {
  text = trim(text);
  for (const std::string_view mark : {"och ", "- ", "– "})
    if (text.starts_with(mark)) text = trim(text.substr(mark.size()));
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

// The organisation numbers in a text: six digits, a hyphen, four; the third at least 2.
std::vector<std::string> organisation_numbers(std::string_view text) {
  std::vector<std::string> out;
  for (size_t at = 0; at + 10 < text.size() + 1; ++at) {
    if (!digit(text[at]) || (at > 0 && (digit(text[at - 1]) || text[at - 1] == '-'))) continue;
    size_t end = at;
    while (end < text.size() && digit(text[end])) ++end;
    size_t mark = end < text.size() && text[end] == '-' ? 1 : text.compare(end, 3, "–") == 0 ? 3 : 0;
    if (end - at == 6 && mark > 0 && end + mark + 4 <= text.size() && text[at + 2] >= '2' &&
        std::all_of(text.begin() + static_cast<std::ptrdiff_t>(end + mark),
                    text.begin() + static_cast<std::ptrdiff_t>(end + mark + 4), digit) &&
        (end + mark + 4 == text.size() || !digit(text[end + mark + 4])))
      out.push_back(std::string(text.substr(at, 6)) + "-" + std::string(text.substr(end + mark, 4)));
    at = end;
  }
  return out;
}

bool other_label(std::string_view key) {
  return has_any_stem(key, {"ideell", "idébur", "förening", "organisation", "civilsamhäll", "icke vinst", "non-profit",
                            "den idéburna", "utförare", "samverkanspart", "stiftelse"});
}
bool public_label(std::string_view key) {
  return has_any_stem(key, {"offentlig", "kommun", "uppdragsgivare", "beställare", "nämnd"});
}

void set_party(Paper& paper, Text& slot, std::string name, size_t line, const char* fact, const char* rule) {
  if (slot || name.size() < 2) return;
  slot = std::move(name);
  paper.note(fact, line, rule);
}

// "Offentlig part: X", "Offentlig part\tX", "Part 1\nX".
void labelled_parties(Paper& paper, CivicPartnership& contract) {
  const auto lines = paper.lines();
  for (size_t at = 0; at < lines.size(); ++at) {
    const Line& line = lines[at];
    if (line.role != LineRole::body || line.text.size() > 260) continue;
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
    if (public_name(name) && !organisation_name(name))
      set_party(paper, contract.public_party, std::move(name), block.first, "public_party",
                "party described in the text");
    else if (!starts_with_fold(name, "org"))
      set_party(paper, contract.non_profit_party, std::move(name), block.first, "non_profit_party",
                "party described in the text");
  }
}

}  // namespace

void read_parties(Paper& paper, CivicPartnership& contract, const std::vector<Passage>& all) {
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
  // The non-profit's number; those of municipalities, regions and the state start with 2.
  for (size_t at = 0; at < paper.lines().size() && !contract.organisation_number; ++at)
    for (const std::string& number : organisation_numbers(paper.lines()[at].text)) {
      if (number.front() == '2') continue;
      contract.organisation_number = number;
      paper.note("organisation_number", at, "organisation number that is no public body's");
      break;
    }
}

void read_activity(Paper& paper, CivicPartnership& contract, const std::vector<Passage>& all) {
  const auto take = [&](std::string_view text, size_t line, const char* rule) {
    text = trim(text);
    for (const std::string_view word : {"verksamheten ", "verksamhet ", "projektet ", "insatsen "})
      if (starts_with_fold(text, word) && upper_start(text.substr(word.size()))) text = trim(text.substr(word.size()));
    const std::string lower = lowered(text);
    size_t end = text.size();
    for (const std::string_view stop : {" mellan ", ". ", " under perioden", " för perioden", " (", ", nedan", " åren ",
                                        " för åren", " för tiden", " under åren", " under tiden"})
      end = std::min(end, lower.find(stop));
    text = trim(text.substr(0, end));
    while (!text.empty() && std::string_view(".,:;-").find(text.back()) != std::string_view::npos)
      text.remove_suffix(1);
    for (const std::string_view quote : {"\"", "”", "“", "»", "«"}) {
      if (text.starts_with(quote)) text.remove_prefix(quote.size());
      if (text.ends_with(quote)) text.remove_suffix(quote.size());
    }
    if (letters(text) < 2 || word_count(text) > 16 ||
        has_any_stem(lowered(text).substr(0, 12), {"läsår", "åren", "perioden", "tiden", "år 2"}))
      return false;
    contract.activity = without_stray_hyphens(collapse(text));
    paper.note("activity", line, rule);
    return true;
  };
  const auto& blocks = paper.outline().blocks();
  const auto lines = paper.lines();
  for (size_t at = 0; at < lines.size(); ++at) {
    if (lines[at].role != LineRole::body) continue;
    std::string key;
    std::string value;
    if (lines[at].cells.size() == 2) {
      key = heading_key(lines[at].cells[0].text);
      value = lines[at].cells[1].text;
    } else if (const size_t colon = lines[at].text.find(": "); colon != std::string::npos && colon < 50) {
      key = heading_key(lines[at].text.substr(0, colon));
      value = lines[at].text.substr(colon + 2);
    }
    for (const std::string_view word :
         {"verksamhet", "verksamhetens namn", "namn på verksamheten", "insats", "projekt", "projektnamn",
          "partnerskapet avser", "avtalet avser", "namn på partnerskapet", "namn på iop", "partnerskapets namn",
          "projektets namn", "verksamhetens benämning"})
      if (key == word && take(value, at, "label for the activity")) return;
  }
  const auto after_word = [&](std::string_view text, size_t line) {
    const std::string lower = lowered(text);
    for (const std::string_view word : {"avseende ", "gällande ", "rörande ", "angående ", "avser ", "kring ",
                                        "för verksamheten ", "om verksamheten ", "partnerskap om ", "(iop) om ",
                                        "iop om ", "för driften av ", "om drift av ", "för drift av ", "för "}) {
      const size_t at = find_stem(lower, word);
      if (at == std::string::npos) continue;
      if (take(text.substr(at +
                           (word.starts_with("för d") || word.starts_with("om d") ? word.find("drift") : word.size())),
               line, "words after \"avseende\" and the like in the title"))
        return true;
    }
    return false;
  };
  const size_t title_line = paper.title_block() < blocks.size() ? blocks[paper.title_block()].first : 0;
  if (after_word(paper.record.title, title_line)) return;
  for (size_t at = 0; at < paper.front_end(); ++at) {
    const std::string lower = lowered(blocks[at].text);
    if (blocks[at].sort != BlockSort::field &&
        has_any_stem(lower, {"avseende", "gällande", "rörande", "angående", "kring"}) &&
        after_word(blocks[at].text, blocks[at].first))
      return;
  }
  // "Överenskommelse mellan A och B om naturskola"
  for (size_t at = 0; at < paper.front_end(); ++at) {
    const std::string lower = lowered(blocks[at].text);
    const size_t about = lower.rfind(" om ");
    const size_t and_at = lower.rfind(" och ", about);
    if (about == std::string::npos || and_at == std::string::npos || !has_stem(lower.substr(0, and_at), "mellan"))
      continue;
    if (take(std::string_view(blocks[at].text).substr(about + 4), blocks[at].first, "words after \"om\" in the head"))
      return;
  }
  // "Idéburet offentligt partnerskap – Mötesplats Ljus", "… \"Ljus\"".
  for (const std::string_view mark : {" – ", " - ", ": ", " \"", " ”"}) {
    const size_t at = paper.record.title.find(mark);
    if (at == std::string::npos) continue;
    const std::string_view rest = std::string_view(paper.record.title).substr(at + mark.size());
    const std::string lower = lowered(rest);
    if (has_any_stem(lower, {"mellan", "idéburet", "avtal", "överenskommelse", "iop"})) continue;
    if (take(rest, title_line, "words after a dash in the title")) return;
  }
  // A line of its own under the title.
  if (paper.after_title() > 0 && paper.after_title() < paper.front_end()) {
    const Block& next = blocks[paper.after_title()];
    const std::string lower = lowered(next.text);
    if (next.sort != BlockSort::field &&
        !has_any_stem(lower, {"mellan", "avtal", "överenskommelse", "iop", "idéburet", "version", "dnr", "parter"}) &&
        !municipality_name(next.text) && word_count(next.text) <= 6 && !organisation_name(next.text) &&
        upper_start(next.text) && find_dates(next.text).empty())
      if (take(next.text, next.first, "line under the title")) return;
  }
  for (const Passage& passage : all) {
    for (const std::string_view word :
         {"verksamheten kallas ", "verksamheten heter ", "verksamheten benämns ", "verksamheten, kallad ",
          "projektet kallas ", "projektet heter ", "insatsen kallas "}) {
      const size_t at = find_stem(passage.lower, word);
      if (at == std::string::npos) continue;
      std::string_view rest = std::string_view(passage.text).substr(at + word.size());
      for (const std::string_view stop : {" och ", ",", ".", " som ", " samt "}) rest = rest.substr(0, rest.find(stop));
      if (take(rest, blocks[passage.block].first, "words after \"kallas\" and the like")) return;
    }
  }
  // "Stiftelsen driver Språkcafé Bron på tre platser": a name of its own.
  for (const Passage& passage : all)
    for (const std::string_view word : {"driver ", "bedriver ", "driva ", "bedriva "}) {
      const size_t at = find_stem(passage.lower, word);
      if (at == std::string::npos || !upper_start(std::string_view(passage.text).substr(at + word.size()))) continue;
      std::string_view rest = std::string_view(passage.text).substr(at + word.size());
      for (const std::string_view stop : {" på ", " i ", " inom ", " för ", " vid ", " med ", " och ", ",", "."})
        rest = rest.substr(0, rest.find(stop));
      if (take(rest, blocks[passage.block].first, "name after \"driver\"")) return;
    }
  for (const Passage& passage : all) {
    if (!has_any_stem(passage.lower, {"partnerskap", "iop", "överenskommelse", "avtal"})) continue;
    for (const std::string_view word :
         {"avser ", "avseende ", "kring verksamheten ", "bedriva ", "gäller verksamheten ", "driva ", "kring "}) {
      const size_t at = find_stem(passage.lower, word);
      if (at == std::string::npos) continue;
      std::string_view rest = std::string_view(passage.text).substr(at + word.size());
      rest = rest.substr(0, rest.find_first_of(".,;"));
      if (const size_t inside = rest.find(" inom "); inside != std::string_view::npos) rest = rest.substr(0, inside);
      if (word_count(rest) <= 10 &&
          take(rest, blocks[passage.block].first, "words after \"avser\" and the like in a sentence"))
        return;
    }
  }
}

void read_contacts(Paper& paper, CivicPartnership& contract) {
  const Outline& outline = paper.outline();
  const auto add = [&](const Signer& contact, size_t from) {
    if (std::find(contract.contacts.begin(), contract.contacts.end(), contact.person.name) != contract.contacts.end())
      return;
    paper.note("contacts[" + std::to_string(contract.contacts.size()) + "]", from + contact.line,
               "name in the section on contacts");
    contract.contacts.push_back(contact.person.name);
  };
  for (const Chapter& chapter : outline.chapters()) {
    if (chapter.topic != Topic::contacts) continue;
    // Headings under it ("Socialförvaltningen") are the parties' own: read on to the next topic.
    size_t last = outline.index(chapter) + 1;
    while (last < outline.chapters().size() && outline.chapters()[last].topic == Topic::none &&
           (outline.chapters()[last].level == 0 || outline.chapters()[last].level > chapter.level))
      ++last;
    const size_t begin = outline.blocks()[chapter.heading_block].last + 1;
    const size_t end = last < outline.chapters().size() ? outline.blocks()[outline.chapters()[last].heading_block].first
                                                        : outline.lines().size();
    if (begin >= end) continue;
    for (const Signer& contact : find_contacts(outline.lines().subspan(begin, end - begin))) add(contact, begin);
    for (size_t block = chapter.heading_block + 1;
         block < outline.blocks().size() && outline.blocks()[block].first < end; ++block)
      if (outline.blocks()[block].sort != BlockSort::field)
        for (const std::string_view sentence : sentences(outline.blocks()[block].text))
          for (const Person& person : names_in(sentence)) add({person, 0}, outline.blocks()[block].first);
    if (!contract.contacts.empty()) return;
  }
  // "Kontaktperson för kommunen: Anna Ek, enhetschef" anywhere.
  const auto lines = paper.lines();
  for (size_t at = 0; at < lines.size(); ++at) {
    const std::string lower = lowered(lines[at].text);
    if (lines[at].role != LineRole::body || !has_any_stem(lower, {"kontaktperson", "kontakt "}) ||
        lines[at].text.size() > 300)
      continue;
    for (const Signer& contact : find_contacts(lines.subspan(at, std::min<size_t>(3, lines.size() - at))))
      add(contact, at);
  }
  // "Kontaktpersoner är Anna Ek för kommunen och Bo Al för föreningen."
  for (const Block& block : outline.blocks())
    if (has_stem(lowered(block.text), "kontaktperson"))
      for (const std::string_view sentence : sentences(block.text))
        if (has_stem(lowered(sentence), "kontaktperson"))
          for (const Person& person : names_in(sentence)) add({person, 0}, block.first);
}

void read_signatures(Paper& paper, CivicPartnership& contract) {
  const Outline& outline = paper.outline();
  const auto lines = paper.lines();
  size_t begin = lines.size() > 40 ? lines.size() - 40 : lines.size() / 2;
  for (const Chapter& chapter : outline.chapters())
    if (chapter.topic == Topic::signatures) begin = outline.blocks()[chapter.heading_block].first;
  bool blank = false;
  bool dated = false;
  bool electronic = false;
  size_t names = 0;
  size_t where = begin;
  Date last;
  for (size_t at = begin; at < lines.size(); ++at) {
    if (lines[at].role != LineRole::body) continue;
    const std::string& text = lines[at].text;
    const std::string lower = lowered(text);
    if (has_any_stem(lower, {"digitalt undertecknad", "elektroniskt undertecknad", "digitalt signerad",
                             "elektroniskt signerad", "signerat av", "undertecknat av", "e-underskrift", "bankid",
                             "transaktionsid", "har signerats", "undertecknats digitalt", "transaktionsidentitet"}))
      electronic = true;
    if (letters(text) > 120) continue;
    const bool line_to_fill = text.find("____") != std::string::npos || text.find("....") != std::string::npos ||
                              text.find("……") != std::string::npos || text.find("_ _ _") != std::string::npos;
    const auto dates = find_dates(text);
    const bool date_label = has_any_stem(lower, {"datum", "ort och datum", "den ", "ort/datum"});
    for (const Cell& cell : lines[at].cells) {
      const std::string cell_lower = lowered(cell.text);
      const bool label_only =
          (cell_lower == "datum" || cell_lower == "datum:" || cell_lower == "ort och datum" ||
           cell_lower == "ort och datum:" || cell_lower == "ort, datum" || cell_lower == "ort/datum");
      if (label_only && dates.empty()) {
        const bool next_has = at + 1 < lines.size() && !find_dates(lines[at + 1].text).empty();
        if (!next_has) blank = true, where = at;
      }
      // "Lund 2019-06-", "2024-  -  ", "den / 2024": a day left open.
      if (dates.empty() && letters(cell.text) < 40) {
        std::string tight = cell.text;
        std::erase(tight, ' ');
        const size_t year = tight.find("20");
        const bool open_year =
            year != std::string::npos && year + 4 <= tight.size() && digit(tight[year + 2]) && digit(tight[year + 3]) &&
            (tight.ends_with("-") || tight.ends_with("–") || tight.find("_", year) != std::string::npos ||
             (year > 0 && tight[year - 1] == '/' && (year == 1 || !digit(tight[year - 2]))));
        if (open_year) blank = true, where = at;
      }
    }
    if (line_to_fill && (date_label || dates.empty())) {
      // A line for the hand alone says nothing; one for the day does.
      if (date_label) blank = true, where = at;
    }
    if (!dates.empty() && letters(text) < 80 &&
        !has_any_stem(lower, {"gäller", "från", "senast", "beslut", "period"})) {
      dated = true;
      last = std::max(last, dates.back().date);
      where = at;
    }
    for (const Cell& cell : lines[at].cells) {
      const std::string_view first = std::string_view(cell.text).substr(0, cell.text.find(','));
      names += full_name(first) ? 1 : 0;
    }
  }
  if (electronic || (dated && !blank && names > 0))
    contract.is_signed = true;
  else if (blank)
    contract.is_signed = false;
  // A contract without a day of its own is of the day when the last party signed.
  if (contract.is_signed.value_or(false) && dated && !paper.record.date) {
    paper.record.date = last;
    paper.note("date", where, "day of the last signature");
  }
  if (contract.is_signed)
    paper.note("signed", where,
               *contract.is_signed ? "day and names of the signatures" : "the signatures' day is left open");
}

}  // namespace akt
