#include "importers/readers/invited.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "corpus/text/registry.h"
#include "corpus/text/sentences.h"
#include "corpus/text/unicode.h"
#include "importers/readers/labels.h"
#include "importers/readers/people.h"
#include "importers/readers/periods.h"
#include "importers/readers/phrases.h"
#include "importers/readers/topics.h"

namespace akt {
namespace {

constexpr size_t kLongestName = 140;

// Words of which a heading inside a list is made: "Råd och föreningar", "Övriga remissinstanser".
bool group_heading(std::string_view text) {
  const std::string lower = lowered(trim(text));
  if (lower.empty() || word_count(lower) > 6) return false;
  for (std::string_view word : split(lower, ' ')) {
    while (!word.empty() && (word.back() == ',' || word.back() == ':' || word.back() == '/')) word.remove_suffix(1);
    if (word.empty()) continue;
    if (!among(
            word,
            "kommunala|kommunal|organ|övriga|övrigt|kommunen|kommunens|inom|utom|råd|och|samt|föreningar|föreningsliv|"
            "föreningslivet|myndigheter|statliga|regionala|lokala|nämnder|styrelser|bolag|politiska|partier|"
            "organisationer|intresseorganisationer|näringsliv|näringslivet|externa|interna|extern|intern|"
            "remissinstanser|remissinstans|instans|instanser|mottagare|kontakt|kontaktperson|namn|fackliga|"
            "fackförbund|fack|företag|civilsamhälle|civilsamhället|andra|intressenter|förvaltningar|kommuner|grannar|"
            "sakägare|adress|e-post|kommentar|svarat|nr|internt|externt|nämnd|förening|myndighet|"
            "region|regioner|grannkommuner|högskolor|universitet|trossamfund|församlingar|privatpersoner|byalag|"
            "pensionärsorganisationer|idrottsföreningar|miljöorganisationer|branschorganisationer|"
            "grupp|kategori|typ|epost|mejl|mailadress|telefon|postadress|stift|"
            "granskningsorgan|offentliga|aktörer|ideella|sektorn|kommunalförbund|utanför"))
      return false;
  }
  return true;
}

// Sentences that a list of addressees follows or stands in; not the one that says where to send the answer.
bool sends(std::string_view lower) {
  if (lower.find('@') != std::string_view::npos ||
      has_any_stem(lower, {"svar", "yttrande", "synpunkter", "beslutet", "protokollsutdrag", "frågor"}))
    return false;
  if (has_any_stem(lower, {"skickat detta", "skickar detta", "skickat den här", "gått ut till", "remittera förslag"}))
    return true;
  if (has_any_stem(lower, {"följande", "nedanstående"}) &&
      has_any_stem(lower, {"fått inbjudan", "inbjud", "tillfråga", "bjuds in", "får förslaget", "har fått förslaget"}))
    return true;
  if (has_any_stem(lower, {"remitteras till", "remitterats till", "remissinstanser", "sändlista", "på remiss till"}))
    return true;
  return has_any_stem(lower, {"remiss", "samråd", "förslaget", "utredningen", "programmet", "planen", "handlingarna",
                              "betänkandet"}) &&
         has_any_stem(lower, {"skickas till", "sänds till", "går till", "skickats till", "sänts till", "går ut till",
                              "översänds till", "skickas ut till", "ställd till", "ställs till"});
}

// What stands alone over those a paper goes to.
bool names_the_sent(std::string_view lower) {
  if (among(lower,
            "mottagare|adressater|distribution|distributionslista|utskickslista|utskick|sändlista|samrådskrets|"
            "inbjudna|tillfrågade|tillfrågas|för yttrande|för kännedom och yttrande|till för yttrande|"
            "för yttrande till|remissinstanser"))
    return true;
  return lower.ends_with(" till") &&
         has_any_stem(lower, {"sänd", "sänt", "skicka", "remitter", "tillställ", "ställ", "översänd", "utsänd",
                              "utsänt", "går", "gått", "delats"}) &&
         !has_any_stem(lower, {"svar", "yttrande", "synpunkt", "beslut", "kopia", "kännedom"});
}

bool ends_list(const Line& line) {
  return has_any_stem(lowered(line.text), {"med vänlig", "vänliga hälsningar", "hälsningar", "frågor ", "upplysningar",
                                           "för kännedom", "kontaktuppgifter", "beslutsunderlag", "bilagor", "bilaga ",
                                           "svar senast", "sista svarsdag", "svar önskas", "svarsdatum"});
}

// "Norrby kommun   REMISS", "   2025-02-03": the letter's own head, below a list that stands over it.
bool begins_letterhead(const Line& line) {
  return line.gap_above && line.cells.size() > 1 &&
         std::any_of(line.cells.begin(), line.cells.end(), [](const Cell& cell) {
           return kind_word(cell.text) || date_alone(cell.text) || number_alone(cell.text) ||
                  page_number_text(cell.text);
         });
}

// "Till remissinstanserna enligt bifogad lista": the names are in another paper.
bool listed_elsewhere(std::string_view lower) {
  return has_any_stem(lower, {"enligt", "bifogad", "bilagd", "separat", "se bilaga", "se lista", "se sändlista"});
}

class List {
 public:
  explicit List(const Paper& paper) : paper_(paper), outline_(paper.outline()) {}

  // The list is all there is of the paper.
  InvitedList find_all() {
    const size_t title = paper_.title_block();
    if (title < outline_.blocks().size()) gather(outline_.blocks()[title].last + 1);
    if (found_.names.size() < 2) return {};
    taken(outline_.blocks()[title].first, "lines under the title");
    return std::move(found_);
  }

  InvitedList find() {
    if (beside_label() || under_heading() || under_sending_line() || below_addressee() || beside_addressee() ||
        after_sentence() || in_sentence() || below_those_named())
      return std::move(found_);
    return invited_in_sentence(outline_);
  }

 private:
  void add(std::string_view text) {
    text = trim(text);
    text.remove_prefix(number_mark(text));
    while (!text.empty() && (text.back() == ',' || text.back() == '.' || text.back() == ';')) text.remove_suffix(1);
    if (letters(text) < 2 || letters(text) > kLongestName || text.find('@') != std::string_view::npos) return;
    if (starts_with_fold(text, "remiss") && text.find(':') != std::string_view::npos) return;  // what it is about
    if (group_heading(text) || names_the_sent(lowered(text)) || says_something(text)) return;
    if (text.find_first_not_of("0123456789 -–.:") == std::string_view::npos) return;
    found_.names.push_back(collapse(text));
  }

  // A greeting or a sentence is no name.
  static bool says_something(std::string_view text) {
    constexpr size_t kMostWords = 9;
    return text.ends_with('!') || text.ends_with('?') || sentences(text).size() > 1 ||
           (word_count(text) > kMostWords && ends_sentence(text));
  }

  static bool may_be_name(std::string_view text) {
    return letters(text) >= 3 && upper_start(text) && word_count(text) < 9;
  }

  // "Socialnämnden, Kulturnämnden, Miljönämnden" on one line: its names, when it is such a list.
  static std::vector<std::string_view> several(std::string_view text) {
    text = trim(text);
    while (text.ends_with(',') || text.ends_with('.')) text.remove_suffix(1);  // it goes on or ends there
    auto pieces = split(text, ',');
    const bool names = pieces.size() >= 3 && std::all_of(pieces.begin(), pieces.end(), [](std::string_view piece) {
                         return may_be_name(trim(piece));
                       });
    if (!names) pieces.clear();
    return pieces;
  }

  void add_cell(const Cell& cell) {
    const auto pieces = several(cell.text);
    if (pieces.empty()) return add(cell.text);
    for (const std::string_view piece : pieces) add(piece);
  }

  bool taken(size_t line, std::string_view rule) {
    if (found_.names.empty()) return false;
    found_.line = line;
    found_.rule = rule;
    return true;
  }

  // The lines from `at` on that are names, up to a sentence, a greeting, a signature or a heading of something else.
  void gather(size_t at) {
    const auto lines = paper_.lines();
    bool told = false;
    for (; at < lines.size(); ++at) {
      const Line& line = lines[at];
      if (line.role != LineRole::body || trim(line.text).empty()) continue;
      if (!found_.names.empty() && (begins_letterhead(line) || in_title(at))) break;
      if (field_line(line) && !group_heading(line.text)) continue;
      if (line.cells.size() == 1 && !find_registry_numbers(line.text).empty()) continue;  // what it is about
      if (ends_list(line)) break;
      const size_t before = found_.names.size();
      if (const size_t last = group_beside(at); found_.names.size() > before) {
        at = last;
        continue;
      }
      if (const auto pieces = several(line.text); !pieces.empty() && line.cells.size() == 1) {
        for (const std::string_view piece : pieces) add(piece);
        continue;
      }
      if (ends_sentence(line.text) && letters(line.text) > 60) {
        if (!found_.names.empty()) break;
        told = true;
        continue;
      }
      const Chapter* chapter = headed_by(at);
      // A sentence told whom it was sent to, and the next heading is of something else.
      if (chapter != nullptr && told && !group_heading(line.text)) break;
      // A heading over points is a group's, whatever it is called.
      if (chapter != nullptr && chapter->begin < chapter->end &&
          outline_.blocks()[chapter->begin].sort == BlockSort::item)
        continue;
      if (chapter != nullptr && !group_heading(line.text) && !found_.names.empty() && chapter->begin < chapter->end &&
          outline_.blocks()[chapter->begin].sort == BlockSort::paragraph &&
          ends_sentence(outline_.blocks()[chapter->begin].text))
        break;
      // Who signs: a name with a title beside or under it.
      if (full_name(line.text.substr(0, line.text.find_first_of(",\t"))) && at + 1 < lines.size() &&
          (job_title(lines[at + 1].text.substr(0, lines[at + 1].text.find(','))) ||
           line.text.find(',') != std::string::npos))
        break;
      if (lower_start(line.text) && !found_.names.empty() && line.cells.size() == 1) {
        join_line(found_.names.back(), line.text);  // a long name goes on
        continue;
      }
      if (line.cells.size() > 1 && number_mark(line.cells.front().text + " x") > 0)
        add(line.cells[1].text);
      else
        for (const Cell& cell : line.cells) add_cell(cell);
    }
  }

  // "Nämnder: kommunstyrelsen, barn- och" / "utbildningsnämnden": a group's names behind its name, over several lines.
  // The last of them; `at` when it is no such group.
  size_t group_beside(size_t at) {
    const auto lines = paper_.lines();
    const auto group_end = [&](size_t n) {
      const size_t colon = lines[n].cells.size() == 1 ? lines[n].text.find(": ") : std::string::npos;
      const bool group = colon != std::string::npos && group_heading(std::string_view(lines[n].text).substr(0, colon));
      return group ? colon + 2 : std::string::npos;
    };
    const size_t begin = group_end(at);
    if (begin == std::string::npos) return at;
    std::string names = lines[at].text.substr(begin);
    size_t last = at;
    while (last + 1 < lines.size() && lines[last + 1].role == LineRole::body && !lines[last + 1].gap_above &&
           lines[last + 1].cells.size() == 1 && group_end(last + 1) == std::string::npos && !ends_sentence(names) &&
           names.find('@') == std::string::npos && !ends_list(lines[last + 1]))
      join_line(names, lines[++last].text);
    for (const std::string& name : names_in_sentence(names)) add(name);
    return last;
  }

  bool in_title(size_t line) const {
    const size_t title = paper_.title_block();
    if (title >= outline_.blocks().size()) return false;
    const Block& block = outline_.blocks()[title];
    return block.first <= line && line <= block.last;
  }

  const Chapter* headed_by(size_t line) const {
    for (const Chapter& chapter : outline_.chapters())
      if (outline_.blocks()[chapter.heading_block].first == line) return &chapter;
    return nullptr;
  }

  // "Sändlista" in the head is the addressee, where the list itself stands below.
  bool under_heading() {
    std::vector<size_t> headings;
    for (const Chapter& chapter : outline_.chapters())
      if (chapter.topic == Topic::invited && !listed_elsewhere(lowered(chapter.heading)))
        headings.push_back(chapter.heading_block);
    const auto in_head = [this](size_t block) { return outline_.blocks()[block].first < paper_.body_line(); };
    while (headings.size() > 1 && in_head(headings.front()) && !in_head(headings.back()))
      headings.erase(headings.begin());
    for (const size_t block : headings) {
      const Block& heading = outline_.blocks()[block];
      gather(heading.last + 1);
      if (taken(heading.first, "lines under the heading")) return true;
    }
    return false;
  }

  // "Sändes till", "Utsänt till:", "Mottagare", alone on a line over names.
  bool under_sending_line() {
    for (const Block& block : outline_.blocks()) {
      std::string_view text = trim(block.text);
      while (text.ends_with(':')) text.remove_suffix(1);
      const std::string lower = lowered(text);
      if (word_count(lower) > 6 || !names_the_sent(lower)) continue;
      gather(block.last + 1);
      if (found_.names.size() > 1) return taken(block.first, "names under the line on recipients");
      found_.names.clear();
    }
    return false;
  }

  // A list beside its name, often in the page's foot: "Sändlista: Socialnämnden, Miljönämnden, …".
  bool beside_label() {
    std::string text;
    size_t first = 0;
    LineRole role = LineRole::body;
    for (size_t at = 0; at < paper_.lines().size(); ++at) {
      const Line& line = paper_.lines()[at];
      if (text.empty()) {
        const size_t colon = line.text.find(':');
        if (colon == std::string::npos) continue;
        const std::string lead = lowered(trim(std::string_view(line.text).substr(0, colon)));
        if (!names_the_sent(lead) && topic_of(lead) != Topic::invited) continue;
        text = trim(std::string_view(line.text).substr(colon + 1));
        role = line.role;
        first = at;
      } else if (line.role != role) {
        continue;
      } else if (text.ends_with(",")) {
        join_line(text, line.text);
      } else {
        break;
      }
    }
    while (text.ends_with(',') || text.ends_with('.')) text.pop_back();
    const auto pieces = split(text, ',');
    if (pieces.size() < 2 || listed_elsewhere(lowered(text)) ||
        !std::all_of(pieces.begin(), pieces.end(), [](std::string_view piece) { return may_be_name(trim(piece)); }))
      return false;
    for (const std::string_view piece : pieces) add(piece);
    return taken(first, "names beside their label");
  }

  // "… begär yttrande från nedanstående nämnder och bolag": the names that stand alone below.
  bool below_those_named() {
    for (const Block& block : outline_.blocks()) {
      if (block.sort == BlockSort::field || letters(block.text) > 600) continue;
      const std::string lower = lowered(block.text);
      if (!has_any_stem(lower, {"yttra", "synpunkt", "remiss", "svar"}) ||
          !has_any_stem(lower, {"nedanstående", "följande"}) ||
          !has_any_stem(lower, {"nämnder", "bolag", "instanser", "föreningar", "organisationer", "myndigheter",
                                "mottagare", "förvaltningar"}))
        continue;
      gather(block.last + 1);
      if (found_.names.size() > 1) return taken(block.first, "names below the sentence on those asked");
      found_.names.clear();
    }
    return false;
  }

  // Names one under the other below "Till".
  bool below_addressee() {
    for (size_t at = 0; at + 1 < paper_.body_line() && at < paper_.lines().size(); ++at) {
      constexpr float kSameColumn = 12;  // points
      const Cell& label = paper_.lines()[at].cells.front();
      if (label_of(label.text) != Label::to) continue;
      const bool alone = paper_.lines()[at].cells.size() == 1;
      for (size_t next = at + 1; next < paper_.body_line(); ++next) {
        const Line& line = paper_.lines()[next];
        // Beside them a column of labels may stand.
        const std::string& name = line.cells.front().text;
        if ((line.gap_above && next > at + 1) || (alone && line.cells.size() != 1) || !upper_start(name) ||
            std::abs(line.cells.front().x0 - label.x0) > kSameColumn || (alone && field_line(line)) || label_of(name) ||
            full_name(name) || !find_years(name).empty())
          break;
        add(name);
      }
      if (found_.names.size() > 1) return taken(at, "names below the label for the addressee");
      found_.names.clear();
    }
    return false;
  }

  // Several names after "Till".
  bool beside_addressee() {
    for (const Labelled& labelled : paper_.labels()) {
      if (labelled.label != Label::to || labelled.value.find(", ") == std::string::npos) continue;
      for (const std::string_view piece : split(labelled.value, ',')) add(upper_first(trim(piece)));
      if (found_.names.size() > 1) return taken(labelled.value_line, "names after the label for the addressee");
      found_.names.clear();
    }
    return false;
  }

  bool after_sentence() {
    for (const Block& block : outline_.blocks()) {
      if (block.sort == BlockSort::field || letters(block.text) > 600) continue;
      const auto all = sentences(block.text);
      if (all.empty() || !(block.text.ends_with(":") || block.sort == BlockSort::heading) ||
          !sends(lowered(all.back())) || (!block.text.ends_with(":") && listed_elsewhere(lowered(all.back()))))
        continue;
      gather(block.last + 1);
      if (found_.names.size() > 1) return taken(block.first, "list after the sentence on recipients");
      found_.names.clear();
    }
    return false;
  }

  bool in_sentence() {
    const auto& blocks = outline_.blocks();
    for (size_t at = 0; at < blocks.size(); ++at) {
      const Block& block = blocks[at];
      if (block.sort == BlockSort::field) continue;
      // A line that ends before a name looks like a paragraph's end.
      std::string text = block.text;
      for (size_t next = at + 1;
           next < blocks.size() && next < at + 6 && !blocks[next].gap_above &&
           blocks[next].sort == BlockSort::paragraph && (!ends_sentence(text) || text.ends_with(","));
           ++next)
        join_line(text, blocks[next].text);
      for (const std::string_view sentence : sentences(text)) {
        const std::string lower = lowered(sentence);
        if (!sends(lower)) continue;
        // "Remissinstanser är socialnämnden, …"
        const std::string_view verb = lower.starts_with("remissinstans") ? " är " : " till ";
        const size_t to = lower.find(verb);
        if (to == std::string::npos) continue;
        std::string_view names = sentence.substr(to + verb.size());
        // "till följande instanser: socialnämnden, …"
        if (const size_t colon = names.find(": "); colon != std::string_view::npos && colon < 60)
          names = names.substr(colon + 2);
        found_.names = names_in_sentence(names);
        if (found_.names.size() > 1) return taken(block.first, "names in the sentence on recipients");
        found_.names.clear();
      }
    }
    return false;
  }

  const Paper& paper_;
  const Outline& outline_;
  InvitedList found_;
};

}  // namespace

InvitedList find_invited(const Paper& paper) { return List(paper).find(); }

InvitedList find_listed(const Paper& paper) {
  return has_any_stem(lowered(paper.record.title), {"remissinstanser", "sändlista", "distributionslista", "remisslista",
                                                    "utskickslista", "adresslista"})
             ? List(paper).find_all()
             : InvitedList{};
}

}  // namespace akt
