// A report as headings, paragraphs and tables: written once, shown as a web page or a Word document.
#pragma once

#include <string>
#include <vector>

#include "corpus/text/result.h"
#include "search/views/consultation_view.h"

namespace akt {

struct ReportCell {
  std::string text;
  std::string note;  // a footnote: where it stands
  std::string href;  // of the note
};

struct ReportPiece {
  enum class Sort { heading, paragraph, table };
  Sort sort = Sort::paragraph;
  int level = 0;  // of a heading
  std::string text;
  std::vector<std::vector<ReportCell>> rows;  // the first is the head
};

struct Report {
  std::string title;
  std::vector<ReportPiece> pieces;
};

struct ReportForm {
  bool with_positions = false;  // samrådsredogörelse: the municipality's position and reason beside each view
  std::string base_url;         // before links; none: links within the web front
};

Report consultation_report(const ConsultationView& view, const ReportForm& form);
// "Remissen skickades till 13 instanser. Nio har svarat i tid …"
std::string consultation_summary(const ConsultationView& view);

std::string report_html(const Report& report);
Result<std::string> report_docx(const Report& report);

}  // namespace akt
