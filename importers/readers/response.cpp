// Remissvar, yttrande: who says what to which consultation, theme by theme.
#include <algorithm>

#include "corpus/text/registry.h"
#include "corpus/text/unicode.h"
#include "corpus/text/whole.h"
#include "importers/readers/front.h"
#include "importers/readers/papers.h"
#include "importers/readers/passages.h"
#include "importers/readers/people.h"
#include "importers/readers/phrases.h"
#include "importers/readers/references.h"
#include "importers/readers/respondent.h"
#include "importers/readers/response_parts.h"
#include "importers/readers/stance.h"
#include "importers/readers/view_table.h"

namespace akt {
namespace {

// "Karin Ek ordförande, Naturskyddsföreningen i Frobo": the association answers, not who signs for it.
std::string without_office_holder(const std::string& name) {
  const size_t comma = name.find(", ");
  if (comma == std::string::npos) return name;
  const std::string_view rest = std::string_view(name).substr(comma + 2);
  const std::string_view before = std::string_view(name).substr(0, comma);
  const size_t office = before.rfind(' ');
  const bool holder =
      office != std::string_view::npos && job_title(before.substr(office + 1)) && full_name(before.substr(0, office));
  return holder && organisation_name(rest) ? std::string(rest) : name;
}

constexpr size_t kBare = 4;  // words of "4. Inga synpunkter."

// "Örådet i Ekhult 1 (2)": the page's number beside the name in its head.
std::string without_page_number(std::string name) {
  const size_t bracket = name.rfind('(');
  if (bracket == std::string::npos || !name.ends_with(')')) return name;
  const size_t first = name.find_last_not_of("0123456789 ()");
  const bool number = first != std::string::npos && first + 1 < bracket && name[first + 1] == ' ' &&
                      name.find_first_of("0123456789", first + 1) < bracket;
  if (number) name.resize(first + 1);
  return name;
}

bool sets_a_condition(std::string_view quote) {
  return has_any_stem(lowered(quote), {"tillstyrk", "avstyrk", "förutsättning", "förutsatt", "förbehåll", "undantag",
                                       "villkor", "motsätt", "ändr", "såvida", "så länge"});
}

// "3. Vinterväghållning"; "3." and nothing more stays.
std::string without_number(std::string_view theme) {
  const std::string_view rest = trim(theme.substr(number_mark(theme)));
  return std::string(rest.empty() ? theme : rest);
}

class Reader {
 public:
  Reader(const Document& document, const Context& context)
      : paper_(document, context), all_(passages(paper_.outline())), tables_(view_tables(paper_.outline())) {
    stands_.reserve(all_.size());
    for (const Passage& passage : all_) stands_.push_back(stance_of(passage.text));
  }

  Record read() {
    paper_.record.kind = Kind::consultation_response;
    const Outline& outline = paper_.outline();
    memo_ = outline.find(Topic::proposal) != nullptr;
    read_date();
    read_respondent();
    response_.passages = response_passages(paper_, memo_, tables_);
    read_views();
    read_stance();
    for (const Passage& passage : all_)
      proposals_in(passage.text, outline.blocks()[passage.block].page, response_.proposals);
    read_answered(paper_, response_, all_);
    const int year = paper_.record.date ? paper_.record.date->year : 0;
    if (const Chapter* basis = outline.find(Topic::basis))
      paper_.record.references = read_references(outline.chapter_lines(*basis), year);
    paper_.record.facts = std::move(response_);
    return std::move(paper_.record);
  }

 private:
  const std::optional<StanceHit>& stand_in(const Passage& passage) const {
    return stands_[static_cast<size_t>(&passage - all_.data())];
  }

  // A form's "Svarsdatum" is the day of the answer, not the last one for it.
  void read_date() {
    if (paper_.record.date) return;
    for (const Labelled& labelled : paper_.labels())
      if (labelled.label == Label::deadline && starts_with_fold(paper_.lines()[labelled.label_line].text, "svarsdatum"))
        if (const auto date = parse_iso(labelled.value)) {
          paper_.record.date = date;
          return paper_.note("date", labelled.value_line, "day of the answer");
        }
    // "Vi pratade om förslaget på vårt möte den 29 januari 2025."
    for (const Passage& passage : all_)
      if (has_any_stem(passage.lower, {"möte den", "sammanträde den", "mötet den", "sammanträdet den", "träff den"}))
        if (const auto dates = find_dates(passage.text); dates.size() == 1) {
          paper_.record.date = dates.front().date;
          return paper_.note("date", passage, "day of the meeting that answers");
        }
  }

  void read_respondent() {
    const auto found = find_respondent(paper_, all_);
    if (!found) return;
    response_.respondent = without_page_number(without_office_holder(found->name));
    response_.respondent_kind = std::string(respondent_kind(*response_.respondent));
    if (found->association && response_.respondent_kind == "other") response_.respondent_kind = "association";
    paper_.note("respondent", found->line, std::string(found->rule));
  }

  void add_view(const Text& theme, std::string quote, int page, size_t line) {
    quote = std::string(trim(quote));
    if (quote.empty()) return;
    Said said;
    said.hear(quote);
    View view;
    view.theme = theme;
    view.quote = std::move(quote);
    view.page = page;
    const auto stance = said.stance();
    view.stance = std::string(stance_name(stance.value_or(Stance::comments_only)));
    paper_.note("views[" + std::to_string(response_.views.size()) + "]", line,
                stance ? "words that take a stand" : "comment without a stand");
    response_.views.push_back(std::move(view));
  }

  // The rows of the table that begins with this block; whether the block is of a table at all.
  bool of_table(size_t at) {
    for (const ViewTable& table : tables_) {
      if (at < table.begin || at >= table.end) continue;
      if (at == table.begin)
        for (const ViewRow& row : table.rows)
          add_view(without_number(row.theme), row.text, paper_.lines()[row.line].page, row.line);
      return true;
    }
    return false;
  }

  // A new view starts where a paragraph takes another stand than the one before.
  void read_chapter(Text theme, size_t begin, size_t end) {
    const auto& blocks = paper_.outline().blocks();
    std::string quote;
    size_t first = begin;
    std::optional<Stance> current;
    for (size_t at = begin; at < end; ++at) {
      const Block& block = blocks[at];
      if (of_table(at) || block.sort == BlockSort::field || closing(block)) continue;
      Said said;
      said.hear(block.text);
      const auto stance = said.strong ? std::optional(said.strong->stance) : std::nullopt;
      // "Sammanfattningsvis …" under the last theme speaks of the whole.
      const bool conclusion = stance && !quote.empty() && concludes(block.text);
      if (stance && !quote.empty() && (conclusion || (current && *stance != *current))) {
        add_view(theme, std::move(quote), blocks[first].page, blocks[first].first);
        quote.clear();
        current.reset();
        if (conclusion) theme.reset();
      }
      if (quote.empty()) first = at;
      if (stance) current = stance;
      if (!quote.empty()) quote += '\n';
      quote += block.text;
    }
    if (!quote.empty()) add_view(theme, std::move(quote), blocks[first].page, blocks[first].first);
  }

  // A table of what was asked and what is answered: each row that says something is a view.
  bool views_of_rows() {
    const auto& blocks = paper_.outline().blocks();
    const auto heads_row = [&blocks](const ResponsePassage& passage) {
      return passage.heading && passage.opinion && std::any_of(blocks.begin(), blocks.end(), [&](const Block& block) {
               return block.sort == BlockSort::row &&
                      (block.text.starts_with(*passage.heading + "\t") ||
                       block.text.find("\t" + *passage.heading + "\t") != std::string::npos);
             });
    };
    if (std::count_if(response_.passages.begin(), response_.passages.end(), heads_row) < 2) return false;
    rows_ = true;
    for (const ResponsePassage& passage : response_.passages) {
      if (!passage.opinion || (!passage.heading && !passage.sentence)) continue;
      Text theme = passage.heading;
      if (theme) theme = without_number(*theme);
      View view{theme, passage.stance, passage.text, passage.page};
      response_.views.push_back(std::move(view));
    }
    return true;
  }

  void read_views() {
    rows_ = !tables_.empty();
    if (!rows_ && views_of_rows()) return;
    const Outline& outline = paper_.outline();
    const auto& blocks = outline.blocks();
    const auto& chapters = outline.chapters();
    // Text before the first section, the head left out.
    const size_t begin = paper_.after_title();
    size_t first_heading = blocks.size();
    for (const Chapter& chapter : chapters)
      if (chapter.heading_block >= begin &&
          (chapter.heading_block >= paper_.front_end() || chapter.begin < chapter.end)) {
        first_heading = chapter.heading_block;
        break;
      }
    for (size_t at = begin; at < first_heading; ++at) loose(at);
    for (const Chapter& chapter : chapters) {
      if (chapter.heading_block < first_heading || chapter.begin == chapter.end || no_opinion(chapter.topic, memo_) ||
          closing(blocks[chapter.heading_block]))
        continue;
      read_chapter(without_stray_hyphens(chapter.heading), chapter.begin, chapter.end);
    }
    // An answer without a word that says so is an opinion all the same.
    if (response_.views.empty()) read_chapter(std::nullopt, begin, blocks.size());
  }

  // A paragraph under no heading: an opinion when its words say so.
  void loose(size_t at) {
    const Block& block = paper_.outline().blocks()[at];
    if (of_table(at) || block.sort == BlockSort::field || block.sort == BlockSort::heading ||
        block.sort == BlockSort::contents || closing(block))
      return;
    if (const size_t colon = run_in_theme(block.text); colon > 0 && at >= paper_.front_end()) {
      add_view(block.text.substr(0, colon), block.text.substr(colon + 2), block.page, block.first);
      return;
    }
    if (at < paper_.front_end() && letters(block.text) < 60 && !ends_sentence(block.text)) return;
    Said said;
    said.hear(block.text);
    const std::string lower = lowered(block.text);
    if (said.stance() || opinion_words(lower) || block.sort == BlockSort::item)
      add_view(std::nullopt, block.text, block.page, block.first);
  }

  // One part is endorsed and another opposed, and nothing is said of the whole: what holds is not for us to say.
  bool opposed_parts() const {
    bool endorsed = false;
    bool opposed = false;
    for (const View& view : response_.views) {
      endorsed = endorsed || view.stance == "endorses" || (rows_ && view.stance == "endorses_with_changes");
      opposed = opposed || view.stance == "opposes";
    }
    return endorsed && opposed;
  }

  bool says_it_of_the_whole() const {
    return std::any_of(all_.begin(), all_.end(), [this](const Passage& passage) {
      const auto& hit = stand_in(passage);
      return hit && hit->strong && speaks_of_the_whole(passage.lower) &&
             !has_any_stem(passage.lower, {"i övrigt", "övriga delar", "i den del"});
    });
  }

  // "I övrigt tillstyrker vi förslaget.", "I övrigt har vi inget att erinra mot programmet."
  const Passage* endorsed_rest() const {
    for (const Passage& passage : all_) {
      const auto& hit = stand_in(passage);
      if (hit && hit->strong &&
          (hit->stance == Stance::endorses_with_changes || hit->stance == Stance::nothing_to_object) &&
          speaks_of_the_whole(passage.lower) && has_any_stem(passage.lower, {"i övrigt", "övriga delar"}))
        return &passage;
    }
    return nullptr;
  }

  // "Byalaget avstyrker att skolan läggs ned", first of all and under no heading: where it stands on the matter.
  bool opens_with_a_stand() const {
    if (!response_.respondent || response_.views.empty() || response_.views.front().theme) return false;
    const std::string first = squash(response_.views.front().quote).substr(0, 60);
    const std::string own = squash(*response_.respondent);
    const std::string_view name = std::string_view(*response_.respondent);
    const std::string word = squash(name.substr(0, name.find(' ')));
    Said said;
    said.hear(response_.views.front().quote);
    // "Sveriges Lärare säger nej …": a name of two words that stands in the head as well.
    const std::string_view quote = response_.views.front().quote;
    const size_t space = quote.find(' ');
    const size_t second = space == std::string_view::npos ? space : quote.find(' ', space + 1);
    if (said.strong && second != std::string_view::npos && upper_start(quote.substr(space + 1))) {
      const std::string name_there = squash(quote.substr(0, second));
      const auto& blocks = paper_.outline().blocks();
      for (size_t at = 0; at < std::min(paper_.front_end(), blocks.size()); ++at)
        if (squash(blocks[at].text).find(name_there) != std::string::npos) return true;
    }
    return said.strong && (first.starts_with(own) || (word.size() >= 7 && first.starts_with(word)));
  }

  void read_stance() {
    // The main stand: in the head, a proposal, a decision, a summary or a conclusion; there the first strong words
    // count.
    const auto& chapters = paper_.outline().chapters();
    const auto main_place = [&](const Passage& passage) {
      for (const ViewTable& table : tables_)
        if (passage.block >= table.begin && passage.block < table.end) return false;
      if (passage.chapter == kNoChapter || passage.block < paper_.front_end()) return true;
      const Chapter& chapter = chapters[passage.chapter];
      if (chapter.heading_block <= paper_.title_block() + 1 && paper_.title_block() < paper_.outline().blocks().size())
        return true;
      return chapter.topic == Topic::proposal || chapter.topic == Topic::decision || chapter.topic == Topic::summary ||
             chapter.topic == Topic::standpoint ||
             has_any_stem(heading_key(chapter.heading), {"sammanfattning av", "helhet", "övergripande", "allmän",
                                                         "sammantaget", "slutsats", "samlad"});
    };
    const auto whole = [](const Passage& passage) {
      return speaks_of_the_whole(passage.lower) || has_stem(passage.lower, "yttra");
    };
    const Passage* found = nullptr;
    std::optional<StanceHit> main;
    bool changes = false;
    const auto look = [&](auto&& takes, bool strong) {
      for (const Passage& passage : all_) {
        if (!takes(passage)) continue;
        const auto& hit = stand_in(passage);
        if (!hit || hit->strong != strong) continue;
        if (!main) {
          main = hit;
          found = &passage;
        } else {
          main->stance = Said::joined(main->stance, hit->stance);
        }
      }
      return main.has_value();
    };
    const auto anywhere = [](const Passage&) { return true; };
    if (opposed_parts() && !says_it_of_the_whole()) {
      if (opens_with_a_stand()) {
        const View& first = response_.views.front();
        Said said;
        said.hear(first.quote);
        response_.stance = first.stance;
        response_.stance_quote = said.sentence();
        response_.stance_page = first.page;
      } else if (const Passage* rest = endorsed_rest()) {
        response_.stance = std::string(stance_name(Stance::endorses_with_changes));
        response_.stance_quote = rest->text;
        response_.stance_page = paper_.outline().blocks()[rest->block].page;
      } else {
        response_.stance = std::string(stance_name(Stance::unclear));
      }
      return;
    }
    // "Sammantaget tillstyrker vi förslaget": the sum of what was said before it.
    const auto sums_up = [](const Passage& passage) {
      return concludes(passage.text) && !has_any_stem(passage.lower, {"i övrigt", "övriga delar"});
    };
    // "ställer sig bakom målet", said first, where "Sammanfattningsvis tillstyrker vi förslaget" is said last.
    const bool summed = std::any_of(all_.begin(), all_.end(), [&](const Passage& passage) {
      return sums_up(passage) && speaks_of_the_whole(passage.lower) && stand_in(passage);
    });
    const auto main_whole = [&](const Passage& passage) {
      return main_place(passage) && (!speaks_of_a_part(passage.text) || (summed && sums_up(passage)));
    };
    const auto rounded_off = [&](const Passage& passage) { return whole(passage) && !speaks_of_a_part(passage.text); };
    // "kan inte ställa sig bakom programmet", said after "säger nej till kameror".
    const auto names_whole = [&](const Passage& passage) {
      return main_whole(passage) && speaks_of_the_whole(passage.lower) &&
             !has_any_stem(passage.lower, {"i övrigt", "övriga delar"});
    };
    look(names_whole, true) || look(main_whole, true) || look(sums_up, true) || look(rounded_off, true) ||
        look(main_place, true) || look(whole, true) || look(main_place, false) || look(whole, false) ||
        look(anywhere, true) || look(anywhere, false);
    for (const Passage& passage : all_) changes = changes || (main_place(passage) && asks_for_changes(passage.text));
    if (!main) {
      response_.stance = std::string(stance_name(response_.views.empty() ? Stance::unclear : Stance::comments_only));
      return;
    }
    Stance stance = main->stance;
    // "… motsätter sig att område 3 pekas ut. I övrigt har vi inget att erinra mot planen."
    const bool rest_approved = endorsed_rest() != nullptr;
    if (stance == Stance::opposes && rest_approved) stance = Stance::endorses_with_changes;
    if (stance == Stance::endorses) {
      const bool other = std::any_of(response_.views.begin(), response_.views.end(), [](const View& view) {
        // "är positiv till tomträtt men påminner om …" sets no condition.
        return view.stance == "opposes" ||
               (view.stance == "endorses_with_changes" &&
                (!view.theme || asks_for_changes(view.quote) || sets_a_condition(view.quote)));
      });
      const bool opposed = std::any_of(response_.views.begin(), response_.views.end(),
                                       [](const View& view) { return view.stance == "opposes"; });
      // "Sammantaget tillstyrker nämnden programmet": it has weighed its own wishes.
      const bool weighed = std::any_of(all_.begin(), all_.end(), [this, opposed](const Passage& passage) {
        const auto& hit = stand_in(passage);
        if (opposed && !has_any_stem(passage.lower, {"som helhet", "i sin helhet", "i dess helhet"})) return false;
        return hit && hit->stance == Stance::endorses && concludes(passage.text) &&
               speaks_of_the_whole(passage.lower) && !has_any_stem(passage.lower, {"i övrigt", "övriga delar"});
      });
      if ((other && !weighed) || changes) stance = Stance::endorses_with_changes;
    }
    // "2. Vet inte, vi har för dålig koll.", "4. Inga synpunkter.": of one question among others.
    if (stance == Stance::unclear && !main->strong &&
        std::count_if(response_.passages.begin(), response_.passages.end(),
                      [](const ResponsePassage& passage) { return passage.opinion; }) > 1)
      stance = Stance::comments_only;
    if ((stance == Stance::no_comments || stance == Stance::nothing_to_object) && word_count(found->text) <= kBare &&
        std::any_of(response_.views.begin(), response_.views.end(),
                    [](const View& view) { return view.stance == "comments_only" || view.stance == "opposes"; }))
      stance = Stance::comments_only;
    // "Inga synpunkter" on one theme is not the whole answer's when others have comments.
    if (stance == Stance::no_comments && !main_place(*found) &&
        std::any_of(response_.views.begin(), response_.views.end(),
                    [](const View& view) { return view.stance == "comments_only"; }))
      stance = Stance::comments_only;
    // Parts that disagree, and no words of the whole: the sentence that was found must not stand for the others.
    const auto& own = stand_in(*found);
    const bool refused_there = own && own->stance == Stance::opposes && stance != Stance::opposes;
    const bool refused_elsewhere = (stance == Stance::no_comments || stance == Stance::nothing_to_object) &&
                                   std::any_of(all_.begin(), all_.end(), [this](const Passage& passage) {
                                     const auto& hit = stand_in(passage);
                                     return hit && hit->strong && hit->stance == Stance::opposes;
                                   });
    if ((refused_there || refused_elsewhere) && !rest_approved && !says_it_of_the_whole()) {
      response_.stance = std::string(stance_name(Stance::unclear));
      return;
    }
    response_.stance = std::string(stance_name(stance));
    response_.stance_quote = found->text;
    response_.stance_page = paper_.outline().blocks()[found->block].page;
    paper_.note("stance", *found, "\"" + std::string(main->rule) + "\"");
  }

  Paper paper_;
  std::vector<Passage> all_;
  std::vector<std::optional<StanceHit>> stands_;  // what each of `all_` says
  std::vector<ViewTable> tables_;
  bool memo_ = false;
  bool rows_ = false;  // the views are a table's rows
  ConsultationResponse response_;
};

}  // namespace

Record read_response(const Document& document, const Context& context) { return Reader(document, context).read(); }

}  // namespace akt
