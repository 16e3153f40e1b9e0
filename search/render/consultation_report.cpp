#include <algorithm>
#include <array>

#include "corpus/text/lists.h"
#include "corpus/text/unicode.h"
#include "indexer/schema/choices.h"
#include "search/render/labels.h"
#include "search/render/report.h"
#include "search/views/stance_matrix.h"

namespace akt {
namespace {

using Sort = ReportPiece::Sort;
using Rows = std::vector<std::vector<ReportCell>>;

// What those who answered do, one of them and several.
struct StanceVerb {
  const char* stance;
  const char* one;
  const char* several;
};
constexpr std::array<StanceVerb, 8> kStanceVerbs{{
    {"endorses", "tillstyrker", "tillstyrker"},
    {"endorses_with_changes", "tillstyrker med ändringar", "tillstyrker med ändringar"},
    {"nothing_to_object", "har inget att invända", "har inget att invända"},
    {"no_comments", "har inga synpunkter", "har inga synpunkter"},
    {"abstains", "avstår från att yttra sig", "avstår från att yttra sig"},
    {"opposes", "avstyrker", "avstyrker"},
    {"comments_only", "lämnar synpunkter utan att ta ställning", "lämnar synpunkter utan att ta ställning"},
    {"unclear", "har ett svar vars ställningstagande är oklart", "har svar vars ställningstagande är oklart"},
}};

std::string count_word(int count, bool neuter) {
  static constexpr std::array<std::string_view, 13> kWords{"inga", "en",   "två", "tre", "fyra", "fem", "sex",
                                                           "sju",  "åtta", "nio", "tio", "elva", "tolv"};
  if (count == 1 && neuter) return "ett";
  return count >= 0 && count < 13 ? std::string(kWords[static_cast<size_t>(count)]) : std::to_string(count);
}

int total(const ConsultationView& view, const char* key) {
  const auto found = view.totals.find(key);
  return found == view.totals.end() ? 0 : found->second;
}

// "nio tillstyrker, en avstyrker och två har inga synpunkter"
std::string stance_text(const Text& stance, bool confirmed) {
  if (!stance) return {};
  return choice_label(Field::stance, *stance) + (confirmed ? " (bekräftat)" : " (förslag)");
}

// What was sent out, without the words by which it was: "Remiss av förslag till …".
std::string subject_of(std::string_view title) {
  for (const std::string_view lead :
       {"inbjudan att lämna synpunkter på ", "inbjudan att yttra sig över ", "begäran om yttrande över ", "remiss av ",
        "remiss: ", "remiss - ", "remiss – ", "remiss om ", "remiss angående ", "samråd om "})
    if (starts_with_fold(title, lead)) return upper_first(trim(title.substr(lead.size())));
  return std::string(title);
}

std::string decided_text(const ConsulteeRow& row) {
  if (!row.decided) return {};
  std::string text = row.decided->body.value_or("");
  if (row.decided->date) text += " " + row.decided->date->iso();
  if (row.decided->item) text += " § " + row.decided->item->text;
  return text;
}

class Writer {
 public:
  Writer(const ConsultationView& view, const ReportForm& form) : view_(view), form_(form) {}

  Report write() {
    report_.title = std::string(form_.with_positions ? "Samrådsredogörelse" : "Sammanställning av remissvar") +
                    (view_.title.empty() ? "" : ": " + subject_of(view_.title));
    heading(1, report_.title);
    paragraph("Diarienummer " + view_.registry_number +
              (view_.deadline ? ". Svar senast " + view_.deadline->iso() + "." : "."));
    paragraph(consultation_summary(view_));
    paragraph(
        "Ställningstaganden som är märkta förslag är lästa ur svaren av ett program. De gäller först när en "
        "handläggare "
        "har bekräftat dem. Varje citat har en not om var det står.");
    ledger();
    matrix();
    views();
    same();
    loose_ends();
    annex();
    return std::move(report_);
  }

 private:
  void heading(int level, std::string text) { report_.pieces.push_back({Sort::heading, level, std::move(text), {}}); }
  void paragraph(std::string text) { report_.pieces.push_back({Sort::paragraph, 0, std::move(text), {}}); }
  void table(std::string caption, std::vector<std::vector<ReportCell>> rows) {
    report_.pieces.push_back({Sort::table, 0, std::move(caption), std::move(rows)});
  }
  static std::vector<ReportCell> head(std::initializer_list<const char*> names) {
    std::vector<ReportCell> cells;
    for (const char* name : names) cells.push_back({name, {}, {}});
    return cells;
  }
  std::string link(const std::string& record) const { return form_.base_url + "/handling/" + record; }
  ReportCell sourced(std::string text, const std::string& record, int page) const {
    return {std::move(text), record + (page > 0 ? ", sidan " + std::to_string(page) : std::string()),
            link(record) + (page > 0 ? "#sida-" + std::to_string(page) : std::string())};
  }

  void ledger() {
    heading(2, "Remissinstanser");
    Rows rows{head({"Remissinstans", "Inbjuden", "Svar", "Inkom", "Ställningstagande", "Beslut"})};
    for (const ConsulteeRow& row : view_.ledger) {
      std::string status = consultee_status_label(row.status);
      if (row.extension) status += ", anstånd till " + row.extension->iso();
      for (const Attachment& one : row.unreadable)
        status += "; mottagen men oläsbar: " + one.name + " (" + problem_label(*one.problem) + ")";
      ReportCell who{row.consultee, {}, {}};
      if (row.record) who = sourced(row.consultee, *row.record, row.stance_page);
      rows.push_back(
          {who,
           {row.invited ? "ja" : "nej", {}, {}},
           {status, {}, {}},
           {row.date ? row.date->iso() : "", {}, {}},
           {stance_text(row.stance, row.confirmed) + (row.stance_quote.empty() ? "" : "\n”" + row.stance_quote + "”"),
            {},
            {}},
           {decided_text(row), {}, {}}});
    }
    table("Vilka som har tillfrågats och vilka som har svarat", std::move(rows));
  }

  void matrix() {
    const StanceMatrix matrix = stance_matrix(view_);
    if (matrix.rows.empty() || matrix.themes.empty()) return;
    heading(2, "Ställningstaganden i sammandrag");
    std::vector<std::vector<ReportCell>> rows(1);
    rows.front() = {{"Remissinstans", {}, {}}, {"Helheten", {}, {}}};
    for (const std::string& theme : matrix.themes) rows.front().push_back({theme, {}, {}});
    for (const StanceMatrix::Row& row : matrix.rows) {
      std::vector<ReportCell> cells{{row.consultee, {}, {}},
                                    {stance_text(row.whole.stance, row.whole.confirmed), {}, {}}};
      // Of a theme "Synpunkter" is enough: what has no stand takes none, and the columns are narrow.
      for (const MatrixCell& cell : row.cells)
        cells.push_back({!cell.stance                     ? "–"
                         : cell.stance == "comments_only" ? "Synpunkter"
                                                          : stance_text(cell.stance, cell.confirmed),
                         {},
                         {}});
      rows.push_back(std::move(cells));
    }
    table("Ställningstagande per tema och remissinstans", std::move(rows));
    std::vector<std::vector<ReportCell>> proposals{
        head({"Förslag", "Remissinstans", "Ställningstagande", "Ordalydelse"})};
    for (const ConsulteeRow& row : view_.ledger)
      for (const ProposalStance& one : row.proposals)
        proposals.push_back({{upper_first(one.proposal), {}, {}},
                             {row.consultee, {}, {}},
                             {stance_text(one.stance, false), {}, {}},
                             sourced("”" + one.quote + "”", row.record.value_or(""), one.page)});
    if (proposals.size() > 1) table("Ställningstagande till enskilda förslag", std::move(proposals));
  }

  void views() {
    heading(2, "Synpunkter per tema");
    for (size_t at = 0; at < view_.views.size();) {
      const std::string theme = view_.views[at].theme.value_or(std::string(kNoTheme));
      if (view_.views[at].rest) break;
      heading(3, theme);
      Rows rows{form_.with_positions
                    ? head({"Remissinstans", "Synpunkt", "Ställningstagande", "Kommunens ställningstagande", "Motiv"})
                    : head({"Remissinstans", "Synpunkt", "Ställningstagande"})};
      for (; at < view_.views.size() && !view_.views[at].rest &&
             view_.views[at].theme.value_or(std::string(kNoTheme)) == theme;
           ++at) {
        const CollatedView& said = view_.views[at];
        std::string stance = stance_text(said.stance, said.confirmed);
        if (said.comment) stance += "\nKommentar: " + *said.comment;
        rows.push_back({{said.consultee, {}, {}},
                        sourced((said.heading ? *said.heading + ": " : std::string()) + "”" + said.quote + "”",
                                said.record, said.page),
                        {stance, {}, {}}});
        if (!form_.with_positions) continue;
        rows.back().push_back({said.position.value_or(""), {}, {}});
        rows.back().push_back({said.reason.value_or(""), {}, {}});
      }
      table("Synpunkter: " + theme, std::move(rows));
    }
  }

  void same() {
    if (view_.same.empty()) return;
    heading(2, "Svar med samma ordalydelse");
    for (const SameWords& group : view_.same) {
      std::vector<std::string> names;
      for (const SharedText& answer : group.answers) names.push_back(answer.consultee);
      paragraph(listed(names) + " har minst " + std::to_string(group.share) + " procent av texten gemensamt.");
      for (const SharedText& answer : group.answers)
        for (const std::string& text : answer.unique) paragraph("Bara hos " + answer.consultee + ": ”" + text + "”");
    }
  }

  void loose_ends() {
    if (!view_.untied.empty()) {
      heading(2, "Svar som inte har kunnat knytas till en remiss");
      for (const UntiedResponse& open : view_.untied) {
        std::string text = open.consultee + " (" + open.record + "): ";
        for (size_t at = 0; at < open.candidates.size(); ++at)
          text += (at == 0 ? "möjliga remisser " : ", ") + open.candidates[at];
        paragraph(text);
      }
    }
    if (!view_.conflicts.empty()) {
      heading(2, "Att ta ställning till");
      for (const std::string& conflict : view_.conflicts) paragraph(conflict);
    }
  }

  // Everything that is no comment on a theme, in full.
  void annex() {
    heading(2, "Bilaga: återstoden av svaren");
    std::vector<const CollatedView*> rest;
    for (const CollatedView& said : view_.views)
      if (said.rest) rest.push_back(&said);
    std::stable_sort(rest.begin(), rest.end(),
                     [](const CollatedView* a, const CollatedView* b) { return a->consultee < b->consultee; });
    std::string consultee = "\n";
    for (const CollatedView* said : rest) {
      if (said->consultee != consultee) heading(3, consultee = said->consultee);
      paragraph(said->quote);
    }
    if (rest.empty()) paragraph("Allt i svaren är återgivet ovan.");
  }

  const ConsultationView& view_;
  const ReportForm& form_;
  Report report_;
};

}  // namespace

std::string consultation_summary(const ConsultationView& view) {
  const auto invited = static_cast<int>(
      std::count_if(view.ledger.begin(), view.ledger.end(), [](const ConsulteeRow& row) { return row.invited; }));
  const auto of_invited = [&view](std::string_view status) {
    return static_cast<int>(std::count_if(view.ledger.begin(), view.ledger.end(), [status](const ConsulteeRow& row) {
      return row.invited && row.status == status;
    }));
  };
  std::string text;
  if (invited > 0) {
    text = "Remissen skickades till " + count_word(invited, false) + (invited == 1 ? " instans." : " instanser.");
    std::vector<std::string> parts;
    const auto part = [&parts](int count, const std::string& what) {
      if (count > 0) parts.push_back(count_word(count, false) + " " + what);
    };
    part(of_invited("answered"), "har svarat i tid");
    part(of_invited("late"), "har svarat efter svarstiden");
    part(of_invited("declined"), "har avstått från att yttra sig");
    part(of_invited("extension"), "har anstånd eller har begärt det");
    part(of_invited("no_reply"), "har inte svarat");
    if (!parts.empty()) text += " Av dem: " + listed(parts) + ".";
  }
  if (const int more = total(view, "spontaneous"); more > 0)
    text += std::string(text.empty() ? "" : " ") + upper_first(count_word(more, true)) +
            (more == 1 ? " svar har kommit in från en instans" : " svar har kommit in från instanser") +
            " som inte var tillfrågad" + (more == 1 ? "." : "e.");
  std::vector<std::string> stances;
  for (const auto& [stance, one, several] : kStanceVerbs)
    if (const int count = total(view, stance); count > 0)
      stances.push_back(count_word(count, false) + " " + (count == 1 ? one : several));
  if (!stances.empty()) text += " " + upper_first(listed(stances)) + ".";
  return text;
}

Report consultation_report(const ConsultationView& view, const ReportForm& form) { return Writer(view, form).write(); }

}  // namespace akt
