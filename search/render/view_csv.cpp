#include <cmath>

#include "corpus/text/lists.h"
#include "indexer/schema/choices.h"
#include "search/render/collation_table.h"
#include "search/render/csv.h"
#include "search/render/view_json.h"

namespace akt {
namespace {

std::string cell(const Text& text) { return text.value_or(""); }
std::string cell(const Day& date) { return date ? date->iso() : std::string(); }

}  // namespace

std::string consultation_csv(const ConsultationView& view) {
  std::string out = csv_line({"consultee", "respondent_kind", "invited", "status", "date", "stance", "record"});
  for (const ConsulteeRow& row : view.ledger)
    out += csv_line({row.consultee, cell(row.respondent_kind), row.invited ? "true" : "false", row.status,
                     cell(row.date), cell(row.stance), cell(row.record)});
  return out;
}

std::vector<std::vector<std::string>> collation_rows(const ConsultationView& view) {
  std::vector<std::vector<std::string>> rows{{kCollationColumns.begin(), kCollationColumns.end()}};
  const auto add = [&rows](const std::string& key, const std::string& consultee, const Text& theme,
                           const Text& suggested, const Text& stance, const std::string& quote, int page,
                           const Text& record, const auto& row) {
    rows.push_back({key.empty() ? "" : kKeyMark + key, consultee, cell(theme),
                    stance ? choice_label(Field::stance, *stance) : "", quote, page > 0 ? std::to_string(page) : "",
                    cell(record), cell(row.comment), cell(row.position), cell(row.reason), row.confirmed ? "ja" : "",
                    cell(suggested), cell(theme), cell(stance)});
  };
  for (const ConsulteeRow& row : view.ledger)
    if (row.record)
      add(row.key, row.consultee, Text(std::string(kWholeAnswer)), Text(), row.stance, row.stance_quote,
          row.stance_page, row.record, row);
  for (const CollatedView& said : view.views)
    add(said.key, said.consultee, said.theme, said.suggested_theme, said.stance, said.quote, said.page, said.record,
        said);
  return rows;
}

std::string collation_csv(const ConsultationView& view) {
  std::string out = "\xEF\xBB\xBF";
  for (const auto& row : collation_rows(view)) out += csv_line(row);
  return out;
}

std::string partnerships_csv(const std::vector<PartnershipRow>& rows) {
  std::string out = csv_line({"id", "activity", "public_party", "non_profit_party", "organisation_number", "from", "to",
                              "days_left", "review_by", "review_overdue", "sek", "missing"});
  for (const PartnershipRow& row : rows) {
    double sum = 0;
    for (const Amount& amount : row.contract.amounts) sum += amount.sek;
    out += csv_line(
        {row.record.id, cell(row.contract.activity), cell(row.contract.public_party),
         cell(row.contract.non_profit_party), cell(row.contract.organisation_number), cell(row.contract.period.from),
         cell(row.contract.period.to), row.days_left ? std::to_string(*row.days_left) : "",
         cell(row.contract.review_by), row.review_overdue ? "true" : "false",
         row.contract.amounts.empty() ? "" : std::to_string(std::llround(sum)), joined(row.contract.missing, "; ")});
  }
  return out;
}

}  // namespace akt
