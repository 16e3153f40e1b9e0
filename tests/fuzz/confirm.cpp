// The table an official hands back, as CSV or as a spreadsheet, against a consultation.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "tools/akt/confirm.h"

namespace {

akt::ConsultationView consultation() {
  akt::ConsultationView view;
  view.registry_number = "KS 2023/0017";
  view.themes = {"Gångvägar", "Skötsel"};
  akt::ConsulteeRow row;
  row.consultee = "Byalaget";
  row.key = "0123456789abcdef";
  row.stance = "approve";
  view.ledger.push_back(row);
  akt::CollatedView one;
  one.consultee = "Byalaget";
  one.key = "fedcba9876543210";
  one.theme = "Skötsel";
  one.suggested_theme = "Skötsel";
  view.views.push_back(one);
  return view;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const akt::ConsultationView view = consultation();
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const auto read = akt::read_confirmations(bytes, view, view.registry_number, "somebody", "2024-01-01T00:00:00Z");
  if (!read) return 0;
  for (const akt::Confirmation& each : read->confirmed)
    if (each.consultation != view.registry_number || each.by != "somebody") __builtin_trap();
  return 0;
}
