#include "importers/readers/item_people.h"

#include <algorithm>

#include "corpus/text/names.h"
#include "corpus/text/parties.h"
#include "corpus/text/unicode.h"
#include "importers/readers/decision_outcome.h"

namespace akt {
namespace {

Person person(const NameHit& hit) {
  Person result{hit.name, hit.party, std::nullopt};
  if (!hit.role.empty()) result.role = hit.role;
  return result;
}

std::string about(const std::string& lower) {
  const bool approves = contains_any(lower, {"bifall", "anta ", "godkänn", "enligt ", "i enlighet"});
  if (contains_any(lower, {"återremi"})) return "refer_back";
  if (contains_any(lower, {"bordlägg"})) return "defer";
  if (contains_any(lower, {"avslag", "avslå"}) && lower.find("bifall") == std::string::npos) return "reject";
  if (contains_any(lower, {"tillägg"}) && lower.find("bifall") == std::string::npos) return "additional";
  return approves ? "approve" : "other";
}

bool asks(const std::string& lower) {
  return contains_any(lower, {"yrkar", "yrkade", "föreslår", "föreslog", "instämmer", "ansluter sig", "biträder",
                              "tillstyrker", "yrkande", "framställer", "lägger följande"});
}

// "yrkar …", or "föreslår bifall": what only a proposal at the meeting says.
bool asks_plainly(const std::string& lower) {
  constexpr size_t kNear = 24;  // bytes
  if (contains_any(lower, {"yrkar", "yrkade"})) return true;
  for (size_t at = lower.find("föreslår "); at != std::string::npos; at = lower.find("föreslår ", at + 1))
    if (contains_any(lower.substr(at, kNear), {"bifall", "avslag", "återremiss", "bordlägg"})) return true;
  return false;
}

bool word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         static_cast<unsigned char>(c) >= 0x80;
}

// Local parties by how their names end: "Sävhamrapartiet", "Kommunlistan".
bool names_local_party(const std::string& word) {
  const std::string lower = lower_case(word);
  return lower.ends_with("partiet") || lower.ends_with("demokraterna") || lower.ends_with("listan") ||
         lower.ends_with("väljarna") || lower.ends_with("partiets");
}

// Parties named in a sentence as it names them: "Vänsterpartiet", or letters that are a party ("från M, L och KD").
std::vector<std::string> parties(const std::string& text) {
  std::vector<std::string> names;
  for (size_t at = 0; at < text.size();) {
    if (!word_byte(text[at])) {
      ++at;
      continue;
    }
    const size_t begin = at;
    while (at < text.size() && word_byte(text[at])) ++at;
    std::string word = text.substr(begin, at - begin);
    if (begin > 0 && (text[begin - 1] == '(' || text[begin - 1] == ':')) continue;  // "(S)", the s of "KD:s"
    const bool abbreviated = (at < text.size() && text[at] == '.') || (begin > 0 && text[begin - 1] == '.');
    if (abbreviated && word.size() < 3 && !is_upper_at(word, 0)) continue;  // "m.m.", "s.k."
    bool party = known_party(word);
    if (!party && word.size() > 5) {
      // "Feministiskt Initiativ", "Moderata samlingspartiet": two words.
      const size_t next = text.find_first_of(" ,.\n", at + 1);
      if (at < text.size() && text[at] == ' ') {
        const std::string two = text.substr(begin, (next == std::string::npos ? text.size() : next) - begin);
        if (party_from_name(two) && !party_from_name(word)) {
          word = two;
          party = true;
          at = begin + two.size();
        }
      }
      if (!party && is_upper_at(word, 0)) party = party_from_name(word).has_value() || names_local_party(word);
    }
    if (party && std::find(names.begin(), names.end(), word) == names.end()) names.push_back(std::move(word));
  }
  return names;
}

// "samtliga socialdemokrater och vänsterpartister": parties by what their members are called.
std::vector<std::string> parties_of_members(const std::string& text) {
  std::vector<std::string> names;
  for (const std::string_view piece : split(text, ' ')) {
    std::string word = lower_case(trim(piece));
    while (!word.empty() && (word.back() == '.' || word.back() == ',')) word.pop_back();
    const bool members = word.ends_with("partister") || word.ends_with("demokrater") || word == "moderater" ||
                         word == "liberaler" || word.ends_with("partisterna") || word == "moderaterna";
    if (!members || !party_from_name(word)) continue;
    for (const std::string_view ending : {"isterna", "ister"})
      if (word.ends_with(ending)) {
        word = word.substr(0, word.size() - ending.size()) + "iet";
        break;
      }
    if (word.ends_with("er")) word += "na";
    word = upper_first(word);
    if (std::find(names.begin(), names.end(), word) == names.end()) names.push_back(std::move(word));
  }
  return names;
}

void add_new(std::vector<std::string>& to, std::vector<std::string> from) {
  for (std::string& name : from)
    if (std::find(to.begin(), to.end(), name) == to.end()) to.push_back(std::move(name));
}

// Where the people that open a sentence end: "Rut Ek (S) och Ola By (C): …", "Rut Ek (S) med instämmande av …".
size_t people_end(const std::string& sentence, const std::vector<NameHit>& people) {
  constexpr size_t kJoin = 8;
  size_t end = people.front().end;
  for (const NameHit& hit : people) {
    if (hit.begin <= end) continue;
    std::string_view gap = trim(std::string_view(sentence).substr(end, hit.begin - end));
    if (gap.starts_with(',')) gap.remove_prefix(1);
    const std::string between = collapse(gap);
    const bool seconded = between.starts_with("med instämmande") || between.starts_with("med bifall") ||
                          between.starts_with("med stöd") || between.starts_with("tillsammans med");
    if (hit.begin < end + kJoin || (seconded && between.size() < 32)) end = hit.end;
  }
  return end;
}

// "ordföranden Rut Ek" -> "Rut Ek"
std::string_view without_office(std::string_view text) {
  text = trim(text);
  while (!text.empty() && !is_upper_at(text, 0) && text.find(' ') != std::string_view::npos)
    text = trim(text.substr(text.find(' ') + 1));
  if (starts_with_fold(text, "ordföranden ") || starts_with_fold(text, "ordförande "))
    text = trim(text.substr(text.find(' ') + 1));
  return text;
}

// A sentence that is names and little else: "Rut Ek (S) till förmån för eget yrkande."
bool opens_with_people(const std::string& sentence) {
  const auto people = find_people(sentence);
  if (!people.empty() && people.front().begin < 4) {
    const std::string after = lower_case(trim(std::string_view(sentence).substr(people_end(sentence, people))));
    return after.size() < 4 || after.starts_with("till förmån") || after.starts_with("mot ") ||
           after.starts_with("för eget") || after.starts_with("till protokollet") || after.starts_with("(bilaga") ||
           after.starts_with(", bilaga") || after.starts_with("med bifall") || after.starts_with("och ");
  }
  return people.empty() && sentence.size() < 120 && !parties(sentence).empty() &&
         (contains_any(lower_case(sentence), {"till förmån", "mot beslutet"}) || sentence.size() < 40);
}

// "Maja Ek och Bo By reserverar sig mot beslutet.": names without parties, in front of the verb.
std::vector<std::string> before_reserving(const std::string& sentence, const std::string& lower) {
  if (lower.size() != sentence.size()) return {};
  for (const std::string_view verb : {" reserverar sig", " reserverade sig", " anmäler reservation"}) {
    const size_t at = lower.find(verb);
    if (at == std::string::npos) continue;
    auto names = plain_names(without_office(std::string_view(sentence).substr(0, at)));
    const bool whole = std::all_of(names.begin(), names.end(),
                                   [](const std::string& name) { return name.find(' ') != std::string::npos; });
    if (whole) return names;
  }
  return {};
}

// "Mot beslutet reserverar sig Maja Ek och Bo By."
std::vector<std::string> after_reserving(const std::string& sentence, const std::string& lower) {
  constexpr std::string_view kVerb = " reserverar sig ";
  const size_t at = lower.find(kVerb);
  if (lower.size() != sentence.size() || at == std::string::npos || at > 30 || !lower.starts_with("mot ")) return {};
  auto names = plain_names(trim(std::string_view(sentence).substr(at + kVerb.size(), 200)));
  const bool whole = std::all_of(names.begin(), names.end(),
                                 [](const std::string& name) { return name.find(' ') != std::string::npos; });
  return whole ? names : std::vector<std::string>{};
}

// "Rut Ek (S) yrkar bifall och Bo By (M) yrkar avslag.": what each asks for.
std::vector<std::string> claims_of(const std::string& sentence) {
  constexpr std::string_view kVerb = " yrkar ";
  std::vector<std::string> claims;
  size_t begin = 0;
  const auto people = find_people(sentence);
  for (size_t verb = sentence.find(kVerb); verb != std::string::npos; verb = sentence.find(kVerb, verb + 1)) {
    const size_t next = sentence.find(kVerb, verb + 1);
    if (next == std::string::npos) break;
    // The first of those who stand between "och" and the next verb, and after this one.
    const auto asker = std::find_if(people.begin(), people.end(), [&](const NameHit& hit) {
      return hit.begin > verb + kVerb.size() && hit.begin < next;
    });
    if (asker == people.end()) break;
    const std::string_view join = std::string_view(sentence).substr(0, asker->begin);
    const size_t word = join.ends_with(" och ") ? 5 : join.ends_with(" medan ") ? 7 : join.ends_with(", ") ? 2 : 0;
    if (word == 0) break;
    claims.push_back(sentence.substr(begin, asker->begin - word - begin));
    begin = asker->begin;
  }
  claims.push_back(sentence.substr(begin));
  return claims;
}

std::vector<std::string> claims_of(const std::vector<std::string>& sentences) {
  std::vector<std::string> all;
  for (const std::string& sentence : sentences)
    for (std::string& claim : claims_of(sentence)) all.push_back(std::move(claim));
  return all;
}

// The names of a sentence that is nothing else: each at least two words, all of them capitals.
std::vector<std::string> whole_names(std::string_view sentence) {
  constexpr size_t kLongest = 200;
  sentence = trim(sentence);
  while (!sentence.empty() && sentence.back() == '.') sentence.remove_suffix(1);
  if (sentence.size() > kLongest) return {};
  auto names = plain_names(sentence);
  size_t letters = 0;
  for (const std::string& name : names) {
    if (name.find(' ') == std::string::npos || !name_piece(name)) return {};
    letters += name.size();
  }
  // Commas and "och" are all that is left.
  return letters + 5 * names.size() >= sentence.size() ? names : std::vector<std::string>{};
}

// Names in sentences that say something: in sections of one part, or anywhere when `everywhere` words occur.
std::vector<std::string> named_in(const std::vector<ItemSection>& sections, Part part,
                                  std::initializer_list<std::string_view> words, const std::string& fact,
                                  std::vector<Evidence>& evidence) {
  std::vector<std::string> names;
  for (const ItemSection& section : sections) {
    const bool told = section.part == Part::background || section.part == Part::summary;
    const bool elsewhere =
        section.part == Part::proposals || section.part == Part::basis || section.part == Part::dispatch;
    // The story of the case tells of others' reservations; that somebody steps aside is told as it happens.
    // It is often said after the last section, under no heading of its own.
    if (section.part != part && (elsewhere || told) && part != Part::disqualification) continue;
    if (section.part == part && !section.heading.empty()) {
      // "Reservation från Vänsterpartiet" names who in the heading.
      const auto from_heading = who(section.heading);
      if (!from_heading.empty()) {
        evidence.push_back({fact, section.page, section.heading_line, "in the heading"});
        add_new(names, from_heading);
      }
    }
    for (const Paragraph& paragraph : section.paragraphs)
      for (const std::string& sentence : item_sentences(paragraph.text)) {
        const std::string lower = lower_case(sentence);
        const bool said = contains_any(lower, words);
        // Under its own heading the verb may be left out.
        const bool listed = !said && section.part == part && part != Part::disqualification &&
                            (opens_with_people(sentence) || !whole_names(sentence).empty());
        if (!said && !listed) continue;
        auto found = before_reserving(sentence, lower);
        if (found.empty()) found = after_reserving(sentence, lower);
        if (found.empty()) found = who(sentence);
        if (found.empty() && said) found = parties_of_members(sentence);
        // "Reservation: Kalle Hed och Ida Moss.": nothing but names.
        if (found.empty() && listed) found = whole_names(sentence);
        if (found.empty()) continue;
        evidence.push_back({fact, paragraph.page, sentence.substr(0, 400),
                            listed ? "names under the heading" : "sentence that says so"});
        add_new(names, std::move(found));
      }
  }
  return names;
}

}  // namespace

bool vote_alone(std::string_view after) {
  const std::string lower = lower_case(trim(after));
  return lower == "ja" || lower == "nej" || lower.starts_with("avstår") || lower == "ja." || lower == "nej.";
}

std::vector<std::string> who(const std::string& sentence) {
  std::vector<std::string> names;
  for (const NameHit& hit : find_people(sentence)) {
    if (hit.genitive) continue;
    names.push_back(hit.party ? hit.name + " (" + *hit.party + ")" : hit.name);
  }
  if (names.empty()) return parties(sentence);
  // "Ledamöterna från SD och Maja Ek (V)": the parties too, when named in full.
  for (const std::string& party : parties(sentence))
    if (party.size() > 5 && std::find(names.begin(), names.end(), party) == names.end()) names.push_back(party);
  return names;
}

std::vector<Proposal> read_proposals(const std::vector<ItemSection>& sections, std::vector<Evidence>& evidence) {
  std::vector<Proposal> proposals;
  for (const ItemSection& section : sections) {
    const bool own = section.part == Part::proposals;
    const bool told = section.part == Part::procedure || section.part == Part::other ||
                      section.part == Part::speakers || section.part == Part::proposed || section.heading.empty();
    if (!own && !told) continue;
    for (const Paragraph& paragraph : section.paragraphs) {
      const auto said = claims_of(item_sentences(paragraph.text));
      for (const std::string& sentence : said) {
        const std::string lower = lower_case(sentence);
        const auto people = find_people(sentence);
        const size_t verb = [&lower] {
          size_t first = std::string::npos;
          for (const std::string_view word : {"yrkar", "yrkade", "föreslår", "föreslog", "instämmer", "ansluter sig"})
            first = std::min(first, lower.find(word));
          return first;
        }();
        // "Vid sammanträdet yrkar Rut Ek (S) att …"
        const bool named_after = verb != std::string::npos && lower.substr(verb).starts_with("yrkar ") &&
                                 !people.empty() && people.front().begin == verb + 6;
        const bool named_first = named_after || (verb != std::string::npos && !people.empty() &&
                                                 people.front().begin < verb && !people.front().genitive);
        // "Rut Ek (S): Bifall till motionen."
        const bool colon = own && !people.empty() && people.front().begin == 0 && verb == std::string::npos &&
                           sentence.size() > people_end(sentence, people) + 1 &&
                           sentence[people_end(sentence, people)] == ':' &&
                           !vote_alone(sentence.substr(people_end(sentence, people) + 1));
        // "Rut Ek yrkar …": in the debate's own section a name is enough.
        const std::vector<std::string> bare =
            own && people.empty() && verb != std::string::npos && verb < 120
                ? plain_names(without_office(std::string_view(sentence).substr(0, verb)))
                : std::vector<std::string>{};
        const bool party_first =
            verb != std::string::npos && people.empty() && !parties(sentence.substr(0, verb)).empty();
        const bool by_chair = own && people.empty() && verb < 24 && lower.starts_with("ordförande");
        if (!named_first && !party_first && !colon && bare.empty() && !by_chair) {
          // What follows a proposal in its paragraph belongs to it.
          if (own && !proposals.empty() && &sentence != said.data() && !proposals.back().text.empty() && asks(lower))
            proposals.back().text += " " + sentence;
          continue;
        }
        // Without a heading the story of the case is told too: what was asked for before stands in the past.
        if (!own && !asks_plainly(lower)) continue;
        if (section.heading.empty() && lower.find("yrkade") != std::string::npos) continue;
        Proposal proposal;
        for (const NameHit& hit : people)
          if ((colon || named_after ? hit.end <= people_end(sentence, people) : hit.begin < verb) && !hit.genitive)
            proposal.by.push_back(person(hit));
        for (const std::string& name : bare) proposal.by.push_back({name, std::nullopt, std::nullopt});
        if (party_first && bare.empty())
          for (const std::string& party : parties(sentence.substr(0, verb)))
            proposal.by.push_back({party, party, std::nullopt});
        proposal.text = sentence;
        proposal.about = about(lower);
        evidence.push_back({"proposals[" + std::to_string(proposals.size()) + "]", paragraph.page,
                            sentence.substr(0, 400), "somebody \"yrkar\""});
        proposals.push_back(std::move(proposal));
      }
    }
  }
  return proposals;
}

std::vector<Person> read_speakers(const std::vector<ItemSection>& sections, std::vector<Evidence>& evidence) {
  std::vector<Person> speakers;
  const auto add = [&](const std::string& text, int page, const char* rule) {
    for (const NameHit& hit : find_people(text)) {
      const bool known =
          std::any_of(speakers.begin(), speakers.end(), [&hit](const Person& p) { return p.name == hit.name; });
      if (known) continue;
      evidence.push_back({"speakers[" + std::to_string(speakers.size()) + "]", page, text.substr(0, 400), rule});
      speakers.push_back(person(hit));
    }
  };
  for (const ItemSection& section : sections) {
    if (section.part == Part::dispatch || section.part == Part::basis) continue;
    for (const Paragraph& paragraph : section.paragraphs) {
      if (section.part == Part::speakers) {
        add(paragraph.text, paragraph.page, "under the heading of the debate");
        continue;
      }
      if (!contains_any(lower_case(paragraph.text),
                        {"yttrar sig", "yttrade sig", "i debatten", "inlägg av", "anförande av"}))
        continue;
      for (const std::string& sentence : item_sentences(paragraph.text))
        if (contains_any(lower_case(sentence), {"yttrar sig", "yttrade sig", "deltar i debatten", "deltog i debatten",
                                                "i debatten deltar", "i debatten deltog", "inlägg av", "anförande av"}))
          add(sentence, paragraph.page, "sentence that says who spoke");
    }
  }
  return speakers;
}

std::vector<std::string> read_reservations(const std::vector<ItemSection>& sections, std::vector<Evidence>& evidence) {
  return named_in(sections, Part::reservation, {"reserverar sig", "reserverade sig", "reservera sig", "reservation"},
                  "reservations", evidence);
}

std::vector<std::string> read_statements(const std::vector<ItemSection>& sections, std::vector<Evidence>& evidence) {
  return named_in(sections, Part::statement, {"särskilt yttrande", "särskilda yttranden", "särskilt uttalande"},
                  "separate_statements", evidence);
}

std::vector<std::string> read_disqualified(const std::vector<ItemSection>& sections, std::vector<Evidence>& evidence) {
  return named_in(
      sections, Part::disqualification,
      {"på grund av jäv", "p.g.a. jäv", "pga jäv", "anmäler jäv", "anmält jäv", "jävig", "av jäv", "jäv och"},
      "disqualified", evidence);
}

}  // namespace akt
