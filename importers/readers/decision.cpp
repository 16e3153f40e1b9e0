#include "importers/readers/decision.h"

#include <algorithm>

#include "corpus/text/bodies.h"
#include "corpus/text/sentences.h"
#include "corpus/text/unicode.h"
#include "importers/readers/decision_outcome.h"

namespace akt {
namespace {

bool body_before_verb(const std::string& lower, std::string_view verb, size_t most) {
  const size_t at = lower.find(verb);
  return at != std::string::npos && at > 3 && at < most;
}

// Whether a paragraph says that somebody decides: "Kommunfullmäktige beslutar", "Nämnden beslutar följande:".
bool decides(const std::string& lower) {
  for (const std::string_view verb :
       {" beslutar", " beslutade", " beslutar:", " föreslår", " föreslog", " fastställer", " bemyndigar"})
    if (body_before_verb(lower, verb, 110)) return true;
  // "Kommunstyrelsen har således med 6 ja-röster mot 2 nej-röster beslutat"
  if (lower.ends_with(" beslutat") && body_before_verb(lower, " har ", 60)) return true;
  return lower.starts_with("att besluta") || lower.starts_with("beslutar");
}

bool recommends(const std::string& lower) {
  const size_t proposal = lower.find("förslag till ");
  if (proposal != std::string::npos && !find_bodies(lower.substr(proposal + 14)).empty() && lower.find("enligt") != 0)
    return lower.find("förslag till beslut") == std::string::npos;
  const size_t at = std::min(lower.find("föreslå"), lower.find("föreslog"));
  if (at == std::string::npos)
    return lower.find("hemställer") != std::string::npos && lower.find("beslut") != std::string::npos;
  const std::string tail = lower.substr(at);
  return contains_any(tail, {"beslut", "fullmäktige", "styrelsen", "nämnden", "att anta", "att godkänna"}) &&
         !lower.starts_with("i enlighet") && !lower.starts_with("enligt");
}

// "Kommunstyrelsen utser", over whom it appoints.
bool appoints(const std::string& lower) {
  constexpr size_t kLongest = 80;
  return lower.size() < kLongest && !find_bodies(lower).empty() &&
         (lower.ends_with(" utser") || lower.ends_with(" väljer") || lower.ends_with(" utsåg") ||
          lower.ends_with(" valde"));
}

// "Med 3 ja mot 1 nej beslutar nämnden": the body after the verb, and nothing after the body.
bool body_after_verb(std::string lower) {
  for (const std::string_view end : {":", " att", " följande"})
    if (lower.ends_with(end)) lower.resize(lower.size() - end.size());
  for (const std::string_view verb : {" beslutar ", " beslutade "}) {
    const size_t at = lower.find(verb);
    if (at == std::string::npos) continue;
    const std::string_view rest = std::string_view(lower).substr(at + verb.size());
    if (rest.find(' ') != std::string_view::npos) continue;
    for (const std::string_view body :
         {"nämnden", "styrelsen", "utskottet", "fullmäktige", "direktionen", "beredningen"})
      if (rest.ends_with(body)) return true;
  }
  return false;
}

// A lead names who decides, or on whose proposal; it is no point itself.
bool is_lead(const Paragraph& paragraph, const std::string& lower) {
  if (paragraph.bullet) return false;
  if (lower == "att") return true;
  if (lower.ends_with(":") || lower.ends_with(" att") || lower.ends_with("att:")) return lower.size() < 420;
  if (lower.size() > 160) return false;
  if (appoints(lower) || body_after_verb(lower)) return true;
  for (const std::string_view end :
       {"beslutar", "beslutat", "beslutar följande", "beslut", "beslutar följande.", "beslutar för egen del",
        "föreslår kommunfullmäktige besluta", "föreslår kommunstyrelsen besluta", "föreslår kommunfullmäktige",
        "föreslår kommunstyrelsen", "för egen del", "beslutade", "föreslog kommunfullmäktige besluta",
        "föreslog kommunfullmäktige", "föreslog kommunstyrelsen", "beslutade följande", "beslutade följande.",
        "besluta följande", "besluta följande."})
    if (lower.ends_with(end)) return true;
  return false;
}

// "Med 25 röster mot 20 beslutar fullmäktige att …": where its clause begins; npos when it is no such sentence.
size_t clause_after_body(const std::string& lower) {
  constexpr size_t kFarthest = 110;
  for (const std::string_view verb : {" beslutar ", " beslutade "}) {
    const size_t at = lower.find(verb);
    if (at == std::string::npos || at > kFarthest) continue;
    const size_t body = at + verb.size();
    const size_t clause = lower.find(" att ", body);
    if (clause == std::string::npos || lower.find(' ', body) != clause) continue;
    const std::string_view word = std::string_view(lower).substr(body, clause - body);
    for (const std::string_view end :
         {"nämnden", "styrelsen", "utskottet", "fullmäktige", "direktionen", "beredningen"})
      if (word.ends_with(end)) return clause + 1;
  }
  return std::string::npos;
}

// "Kommunstyrelsen beslutar att godkänna …": the clause after the lead is the point.
std::string own_clause(const std::string& text) {
  const std::string lower = lower_case(text);
  if (const size_t clause = clause_after_body(lower); clause != std::string::npos && lower.size() == text.size())
    return text.substr(clause);
  for (const std::string_view lead : {"beslutar att ", "beslutade att ", "besluta att ", "beslutar: att ",
                                      "beslutar, att ", "föreslår att ", "föreslog att "}) {
    const size_t at = lower.find(lead);
    if (at == std::string::npos || at > 110) continue;
    // Only when what stands before is a body, not a sentence.
    const auto bodies = find_bodies(text.substr(0, at));
    const std::string before = lower.substr(0, at);
    const bool plain = before.find(',') == std::string::npos && before.find('.') == std::string::npos;
    if ((bodies.empty() && !contains_any(before, {"nämnden ", "utskottet ", "styrelsen ", "fullmäktige ", "rådet "})) ||
        !plain)
      continue;
    return text.substr(at + lead.size() - 4);
  }
  return text;
}

std::string trimmed_point(std::string point) {
  point = collapse(point);
  for (bool again = true; again && !point.empty();) {
    again = false;
    if (point.back() == ',' || point.back() == ';' || point.back() == ' ') {
      point.pop_back();
      again = true;
    }
    for (const std::string_view word : {" samt", " och"})
      if (point.ends_with(word)) {
        point.resize(point.size() - word.size());
        again = true;
      }
  }
  return point;
}

// "Paragrafen justeras omedelbart." or that all agree, under the points without a heading of its own, is none of them.
bool attests(const std::string& lower) {
  for (const std::string_view start : {"hur man överklagar", "överklagandehänvisning", "besvärshänvisning"})
    if (lower.starts_with(start) && lower.size() < 80) return true;
  if (lower.size() < 60 && lower.find("enhällig") != std::string::npos) return true;  // "Beslutet är enhälligt."
  if (lower.size() > 110 || !contains_any(lower, {"omedelbar", "direktjuster"}) ||
      !contains_any(lower, {"juster", "förklaras"}))
    return false;
  for (const std::string_view start : {"paragrafen ", "protokollet ", "denna paragraf ", "beslutet ", "punkten ",
                                       "ärendet ", "omedelbar justering", "§"})
    if (lower.starts_with(start)) return true;
  return false;
}

// Somebody's reservation under the points, without a heading of its own.
bool dissents(const std::string& lower) {
  return contains_any(lower, {" reserverar sig", " reserverade sig", " deltar inte i beslutet",
                              " deltog inte i beslutet", " deltar ej i beslutet", " deltog ej i beslutet",
                              " anmäler reservation", " avstår från att delta i beslutet"}) &&
         lower.find("att ") != 0;
}

// "att föreslå kommunfullmäktige att …": a point that is a proposal to another body.
std::optional<std::string> proposed_to(const std::string& text) {
  constexpr size_t kNear = 80;
  std::string_view said = text;
  // "Socialnämnden föreslår kommunfullmäktige att …"
  const auto who = find_bodies(said.substr(0, kNear));
  const bool named = !who.empty() && who[0].begin == 0 && who[0].end < said.size();
  if (named) said = trim(said.substr(who[0].end));
  const std::string lower = lower_case(said.substr(0, kNear));
  for (const std::string_view verb : {"att föreslå ", "föreslå ", "att hemställa hos ", "att rekommendera ",
                                      "föreslår ", "föreslog ", "hemställer hos ", "rekommenderar "}) {
    if (!lower.starts_with(verb) || (named && verb.starts_with("att "))) continue;
    const std::string_view rest = said.substr(verb.size(), kNear);
    const auto bodies = find_bodies(rest);
    if (!bodies.empty() && bodies[0].begin == 0) return bodies[0].name;
  }
  return std::nullopt;
}

struct Gatherer {
  DecisionReading& reading;
  const std::optional<std::string>& body;
  bool recommending = false;

  void lead(const std::string& text, const std::string& lower) {
    const bool proposal = recommends(lower);
    const auto bodies = find_bodies(text);
    if (proposal) {
      recommending = true;
      if (!bodies.empty() && (!body || bodies.back().name != *body)) {
        if (bodies.size() > 1 || !body) reading.recommended_to = bodies.back().name;
        if (bodies.size() == 1 && body) reading.recommended_to = bodies[0].name;
      }
      if (bodies.size() > 1 && !reading.decided_in) reading.decided_in = bodies.front().name;
      return;
    }
    // "Enligt stadsledningskontorets förslag:" after what is proposed to others: this body's own again.
    if (lower.starts_with("enligt ") || lower.starts_with("på förslag av ")) recommending = false;
    if (lower.find("beslut") != std::string::npos || lower.find("för egen del") != std::string::npos) {
      // Under "förslag till kommunfullmäktige", "Kommunfullmäktige beslutar att:" is what is proposed.
      const bool theirs = recommending && !bodies.empty() && reading.recommended_to == bodies.front().name &&
                          (!body || *body != bodies.front().name);
      if (theirs) return;
      recommending = false;
      if (!bodies.empty() && !reading.decided_in && lower.find("förslag") == std::string::npos)
        reading.decided_in = bodies.front().name;
    }
  }

  void point(const Paragraph& paragraph, const std::string& heading) {
    const std::string text = trimmed_point(paragraph.text);
    if (text.empty() || (!paragraph.bullet && attests(lower_case(text))) || dissents(lower_case(text))) return;
    reading.evidence.push_back({"decision[" + std::to_string(reading.points.size()) + "]", paragraph.page,
                                text.substr(0, 400), "under \"" + heading + "\""});
    reading.points.push_back(text);
    const auto addressee = proposed_to(text);
    if (addressee && (!body || *addressee != *body) && !reading.recommended_to) reading.recommended_to = addressee;
    if (recommending || addressee) reading.recommendation.push_back(text);
  }

  // "Regionfullmäktige beslutar enligt regionstyrelsens förslag", "Nämnden beslutar således", over the points.
  static bool heads_points(const std::vector<Paragraph>& paragraphs, size_t n) {
    if (n + 1 >= paragraphs.size() || paragraphs[n].bullet) return false;
    if (body_alone(paragraphs[n].text)) return true;  // "Regionstyrelsen" over "1. Godkänner …"
    if (!paragraphs[n + 1].bullet && !paragraphs[n + 1].text.starts_with("att ")) return false;
    const std::string& text = paragraphs[n].text;
    const std::string lower = lower_case(text);
    return lower.size() < 160 && !lower.ends_with(".") && decides(lower) && own_clause(text).size() == text.size();
  }

  // A decision at the end of how it came about, without a heading of its own.
  void closing_points(const ItemSection& section) {
    bool open = false;
    for (size_t n = 0; n < section.paragraphs.size(); ++n) {
      const Paragraph& paragraph = section.paragraphs[n];
      if (heads_points(section.paragraphs, n)) {
        lead(paragraph.text, lower_case(paragraph.text));
        open = true;
      } else if (open && (paragraph.bullet || paragraph.text.starts_with("att "))) {
        point(paragraph, section.heading);
      } else {
        open = false;
      }
    }
  }

  // `own`: what the body itself proposes.
  void section(const ItemSection& section, bool own = false) {
    const std::string heading = lower_case(section.heading);
    const size_t to = heading.find("förslag till ");
    recommending = own;
    if (own && !section.paragraphs.empty()) {
      // "Socialnämnden godkänner …": who is to decide
      const auto bodies = find_bodies(std::string_view(section.paragraphs.front().text).substr(0, 80));
      if (!bodies.empty() && bodies[0].begin == 0 && (!body || bodies[0].name != *body))
        reading.recommended_to = bodies[0].name;
    }
    if (heading.find(" föreslår ") != std::string::npos || heading.find(" föreslog ") != std::string::npos)
      lead(section.heading, heading);
    if (to != std::string::npos && (heading.find("förslag till beslut") == std::string::npos ||
                                    heading.find("förslag till beslut i ") != std::string::npos)) {
      recommending = true;
      const auto bodies = find_bodies(heading.substr(to));
      if (!bodies.empty()) reading.recommended_to = bodies[0].name;
    }
    for (size_t n = 0; n < section.paragraphs.size(); ++n) {
      const Paragraph& paragraph = section.paragraphs[n];
      if (heads_points(section.paragraphs, n))
        lead(paragraph.text, lower_case(paragraph.text));
      else
        add(paragraph, section.heading);
    }
  }

  void add(Paragraph paragraph, const std::string& heading) {
    const std::string lower = lower_case(paragraph.text);
    if (is_lead(paragraph, lower)) {
      lead(paragraph.text, lower);
      return;
    }
    // "Kommunstyrelsens förslag till kommunfullmäktige" as a second line under Beslut.
    if (!paragraph.bullet && lower.size() < 110 && lower.find("förslag till ") != std::string::npos &&
        known_heading(std::string_view(paragraph.text))) {
      lead(paragraph.text + " föreslår besluta", lower + " föreslår besluta");
      return;
    }
    // "Kommunstyrelsens förslag till kommunfullmäktige att avslå motionen."
    const size_t proposal = lower.find("förslag till ");
    const size_t clause_at = proposal < 60 ? lower.find(" att ", proposal) : std::string::npos;
    if (clause_at != std::string::npos && clause_at < proposal + 60 &&
        !find_bodies(lower.substr(proposal + 14, clause_at - proposal - 14)).empty()) {
      lead(paragraph.text.substr(0, clause_at), lower.substr(0, clause_at));
      paragraph.text = paragraph.text.substr(clause_at + 1);
    } else if (decides(lower)) {
      const std::string clause = own_clause(paragraph.text);
      if (clause.size() < paragraph.text.size()) {
        const std::string before = paragraph.text.substr(0, paragraph.text.size() - clause.size());
        lead(before + "besluta", lower_case(before) + "besluta");
        paragraph.text = clause;
      }
    }
    // A bullet that goes on with a point ending in a colon is part of it.
    if (!reading.points.empty() && reading.points.back().ends_with(":") && paragraph.bullet) {
      reading.points.back() += " " + trimmed_point(paragraph.text);
      return;
    }
    point(paragraph, heading);
  }
};

// "Arbetsutskottet föreslår" in the minutes of the board: what was put to it.
bool proposes(std::string_view after) { return after.starts_with(" föresl") || after.starts_with(" hemställ"); }

// "Arbetsutskottet" is "Kommunstyrelsens arbetsutskott".
bool is_body(const std::string& named, const std::string& body) {
  if (named == body) return true;
  std::string stem = lower_case(named);
  for (const std::string_view ending : {"et", "en"})
    if (stem.ends_with(ending)) {
      stem.resize(stem.size() - ending.size());
      break;
    }
  return lower_case(body).find(stem) != std::string::npos;
}

// "Kommunstyrelsen utsåg …": what a body does when no word says that it decides.
bool acts(std::string_view after) {
  for (const std::string_view verb :
       {" utser ",          " utsåg ",           " väljer ",      " valde ",       " godkänner ",  " godkände ",
        " bifaller ",       " biföll ",          " avslår ",      " avslog ",      " antar ",      " antog ",
        " noterar ",        " noterade ",        " antecknar ",   " antecknade ",  " bordlägger ", " bordlade ",
        " återremitterar ", " återremitterade ", " fastställer ", " fastställde ", " tackar ",     " lägger ",
        " tar del av ",     " tog del av "})
    if (after.starts_with(verb)) return true;
  return false;
}

// "Dagordningen godkänns med tillägg av ett ärende."
bool passes(const std::string& lower) {
  return lower.size() < 200 &&
         contains_any(lower, {" godkänns", " godkändes", " fastställs", " fastställdes", " utses ", " utsågs ",
                              " valdes ", " bordlades", " utgår", " utgick", " bordläggs", " återremitteras",
                              " drogs tillbaka", " dras tillbaka"});
}

// "Nämnden beslutar": by its sort alone
bool some_body_decides(const std::string& lower) {
  for (const std::string_view body : {"nämnden ", "styrelsen ", "fullmäktige ", "utskottet ", "beredningen ", "rådet "})
    if (lower.starts_with(body)) return decides(lower) || acts(lower.substr(body.size() - 1));
  return false;
}

// Sentences that close a § without a heading for it.
bool closes(const std::string& lower) {
  return contains_any(lower, {"noterar informationen", "läggs till handlingarna", "lades till handlingarna",
                              "lägger informationen till handlingarna", "till protokollet", "informationen noteras",
                              "informationen antecknas", "antecknas till", "tackar för informationen", "ärendet utgår",
                              "är besvarad", "anses besvarad", "får anses", "har tagit del av informationen"});
}

}  // namespace

// "Arbetsutskottets förslag till beslut" in the committee's own minutes: what it decided is to propose that.
static bool own_proposal(const ItemSection& section, const std::optional<std::string>& body) {
  if (section.part != Part::proposed || !body) return false;
  const std::string lower = lower_case(section.heading);
  const size_t end = lower.find("s förslag");
  return end != std::string::npos && end > 6 && is_body(lower.substr(0, end), *body);
}

// "Med 3 ja mot 1 nej beslutar nämnden" at the end of what was proposed.
static bool told_by_vote(const ItemSection& section) {
  return std::any_of(section.paragraphs.begin(), section.paragraphs.end(), [](const Paragraph& paragraph) {
    const std::string lower = lower_case(paragraph.text);
    return lower.starts_with("med ") && body_after_verb(lower);
  });
}

DecisionReading read_decision(const std::vector<ItemSection>& sections, const std::optional<std::string>& body,
                              std::string_view title) {
  DecisionReading reading;
  Gatherer gatherer{reading, body};
  const auto plain = [](const ItemSection& section) {
    return section.part == Part::decision && lower_case(section.heading).find("förslag till") == std::string::npos;
  };
  const bool has_plain = std::any_of(sections.begin(), sections.end(), plain);
  const bool decided = std::any_of(sections.begin(), sections.end(),
                                   [](const ItemSection& section) { return section.part == Part::decision; });
  for (const ItemSection& section : sections) {
    if (section.part != Part::decision && (decided || !own_proposal(section, body))) continue;
    // Another body's proposal to this one is background when this one's decision stands too.
    if (!plain(section) && has_plain && body) {
      const auto addressee =
          find_bodies(lower_case(section.heading).substr(lower_case(section.heading).find("förslag till")));
      if (!addressee.empty() && addressee[0].name == *body) continue;
    }
    gatherer.section(section, section.part != Part::decision);
  }
  if (reading.points.empty() && sections.size() == 1 && sections[0].paragraphs.size() <= 2) {
    // A § of a sentence or two: what is said is what was decided.
    for (const Paragraph& paragraph : sections[0].paragraphs)
      if (passes(lower_case(paragraph.text))) gatherer.add(paragraph, std::string(title));
  }
  if (reading.points.empty()) {
    // No heading: a sentence in which the body decides, or one that closes the matter.
    for (const ItemSection& section : sections) {
      if (section.part == Part::summary || section.part == Part::background || section.part == Part::basis ||
          section.part == Part::proposed || section.part == Part::proposals || section.part == Part::dispatch ||
          section.part == Part::reservation || section.part == Part::statement || section.part == Part::note)
        continue;
      if (section.part == Part::procedure || section.part == Part::vote || section.part == Part::speakers) continue;
      bool open = false;
      bool appointing = false;
      for (const Paragraph& paragraph : section.paragraphs) {
        const std::string lower = lower_case(paragraph.text);
        const auto bodies = find_bodies(paragraph.text.substr(0, 120));
        if (body && !bodies.empty() && bodies[0].begin < 4 && proposes(lower.substr(bodies[0].end)) &&
            !is_body(bodies[0].name, *body)) {
          open = false;
          continue;
        }
        const bool by_body =
            (!bodies.empty() && bodies[0].begin < 4 && (decides(lower) || acts(lower.substr(bodies[0].end)))) ||
            some_body_decides(lower) || body_after_verb(lower) ||
            (lower.starts_with("med ") && clause_after_body(lower) != std::string::npos);
        if (by_body || appoints(lower) || (open && (paragraph.bullet || appointing || lower.starts_with("att ")))) {
          appointing = appoints(lower);
          gatherer.add(paragraph, section.heading.empty() ? std::string(title) : section.heading);
          open = true;
        } else if (reading.points.empty() && closes(lower) && lower.size() < 300) {
          gatherer.add(paragraph, section.heading.empty() ? std::string(title) : section.heading);
        } else {
          open = false;
        }
      }
    }
  }
  if (reading.points.empty())
    for (const ItemSection& section : sections) {
      // "… redovisas. Nämnden lägger redovisningen till handlingarna."
      if (!section.heading.empty() || section.paragraphs.empty()) continue;
      Paragraph last = section.paragraphs.back();
      const auto all = sentences(last.text);
      if (all.size() < 2) continue;
      last.text = collapse(all.back());
      if (some_body_decides(lower_case(last.text))) gatherer.add(last, std::string(title));
    }
  if (reading.points.empty())
    for (const ItemSection& section : sections)
      if (section.part == Part::procedure || section.part == Part::vote || section.part == Part::proposals ||
          (section.part == Part::proposed && told_by_vote(section)))
        gatherer.closing_points(section);
  reading.outcome = whole_outcome(reading);
  return reading;
}

}  // namespace akt
