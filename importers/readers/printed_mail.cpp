#include "importers/readers/printed_mail.h"

#include <algorithm>
#include <array>
#include <utility>

#include "corpus/text/date.h"
#include "corpus/text/unicode.h"

namespace akt {
namespace {

enum class Head { from, sent, subject, other };

struct Label {
  std::string_view word;
  Head head;
};
constexpr std::array<Label, 15> kLabels{{{"från:", Head::from},
                                         {"from:", Head::from},
                                         {"skickat:", Head::sent},
                                         {"sent:", Head::sent},
                                         {"datum:", Head::sent},
                                         {"date:", Head::sent},
                                         {"ämne:", Head::subject},
                                         {"subject:", Head::subject},
                                         {"till:", Head::other},
                                         {"to:", Head::other},
                                         {"kopia:", Head::other},
                                         {"cc:", Head::other},
                                         {"bifogade filer:", Head::other},
                                         {"attachments:", Head::other},
                                         {"prioritet:", Head::other}}};

const Label* label_at(std::string_view text) {
  for (const Label& label : kLabels)
    if (starts_with_fold(text, label.word)) return &label;
  return nullptr;
}

// "Anna Ek <anna@example.se>"
void take_sender(std::string_view value, Mail& mail) {
  const size_t open = value.find('<');
  mail.from_name = std::string(trim(value.substr(0, open)));
  if (open != std::string_view::npos)
    mail.from_address = std::string(value.substr(open + 1, value.find('>', open) - open - 1));
  if (mail.from_name.find('@') != std::string::npos) mail.from_address = std::exchange(mail.from_name, "");
}

}  // namespace

std::optional<Mail> printed_mail(const Pages& pages) {
  constexpr size_t kMostHeads = 8;
  if (pages.media_type != "text/plain" || pages.pages.size() != 1 || pages.lines.empty()) return std::nullopt;
  Mail mail;
  bool sent = false;
  size_t at = 0;
  for (; at < std::min(kMostHeads, pages.lines.size()); ++at) {
    const std::string_view text = pages.lines[at].text;
    const Label* label = label_at(text);
    if (label == nullptr) break;
    const std::string_view value = trim(text.substr(label->word.size()));
    if (label->head == Head::from) take_sender(value, mail);
    if (label->head == Head::subject) mail.subject = std::string(value);
    if (label->head == Head::sent) mail.date = first_date(value);
    sent = sent || label->head == Head::sent;
  }
  const bool sender = !mail.from_name.empty() || !mail.from_address.empty();
  if (!sender || !sent || mail.subject.empty() || !starts_with_fold(pages.lines[0].text, "fr")) return std::nullopt;
  for (; at < pages.lines.size(); ++at) {
    if (pages.lines[at].gap_above) mail.text += '\n';
    mail.text += pages.lines[at].text + '\n';
  }
  return mail;
}

}  // namespace akt
