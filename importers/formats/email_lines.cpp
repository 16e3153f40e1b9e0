// A letter's text as lines. What it quotes is another's word: marked as furniture, which readers ask for numbers only.
#include <algorithm>

#include "corpus/text/unicode.h"
#include "importers/formats/email.h"
#include "importers/formats/furniture.h"
#include "importers/formats/html.h"
#include "importers/formats/line.h"
#include "importers/formats/text.h"

namespace akt {
namespace {

// "-----Ursprungligt meddelande-----", "Från: … Skickat: …" under each other, "Den 12 maj 2024 skrev Anna Ek:".
bool opens_quote(const std::vector<Line>& lines, size_t at) {
  const std::string lower = lower_case(lines[at].text);
  const bool dashes = lower.starts_with("--") || lower.starts_with("__");
  if (dashes &&
      (lower.find("ursprungligt meddelande") != std::string::npos ||
       lower.find("original message") != std::string::npos || lower.find("vidarebefordrat") != std::string::npos))
    return true;
  const auto begins = [&](size_t line, std::string_view word) {
    return line < lines.size() && starts_with_fold(lines[line].text, word);
  };
  if (begins(at, "från:") || begins(at, "from:"))
    return begins(at + 1, "skickat:") || begins(at + 1, "sent:") || begins(at + 1, "datum:") ||
           begins(at + 1, "date:") || begins(at + 1, "till:") || begins(at + 1, "to:");
  return (lower.starts_with("den ") || lower.starts_with("on ")) && lower.ends_with(":") &&
         (lower.find(" skrev") != std::string::npos || lower.find(" wrote") != std::string::npos);
}

std::string_view without_prefix(std::string_view subject) {
  for (bool again = true; again;) {
    again = false;
    for (const std::string_view prefix : {"sv:", "re:", "vb:", "fw:", "fwd:", "aw:"})
      if (starts_with_fold(subject, prefix)) {
        subject = trim(subject.substr(prefix.size()));
        again = true;
      }
  }
  return subject;
}

void mark_quotes(std::vector<Line>& lines) {
  bool quoted = false;
  for (size_t at = 0; at < lines.size(); ++at) {
    quoted = quoted || opens_quote(lines, at);
    if (quoted || lines[at].text.starts_with('>')) lines[at].role = LineRole::footer;
  }
}

}  // namespace

Pages mail_pages(const Mail& mail) {
  Pages pages;
  if (!trim(mail.text).empty())
    if (Result<Pages> read = mail.html ? read_html(mail.text) : read_text(mail.text)) pages = std::move(*read);
  if (pages.pages.empty()) pages.pages.push_back({});
  for (Line& line : pages.lines) line.page = 1;  // a letter on a screen has one page
  pages.pages.resize(1);
  mark_quotes(pages.lines);
  pages.media_type = "message/rfc822";
  pages.title = mail.subject;
  std::vector<Line> lines;
  Line head;
  head.cells = {{std::string(without_prefix(mail.subject)), 0, 0}};
  if (finish_line(head)) {
    head.heading = 1;
    head.gap_above = true;
    if (!pages.lines.empty()) pages.lines.front().gap_above = true;
    lines.push_back(std::move(head));
  }
  for (Line& line : pages.lines) lines.push_back(std::move(line));
  pages.lines = std::move(lines);
  return pages;
}

}  // namespace akt
