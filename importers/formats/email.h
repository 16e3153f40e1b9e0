// E-mails, alone (.eml, a file of a Maildir) or one after the other (mbox), taken apart into what a person would see:
// the letter, its attachments, and the letters attached to it. The one guard around GMime.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "corpus/text/date.h"
#include "corpus/text/result.h"
#include "importers/formats/pages.h"

namespace akt {

struct MailAttachment {
  std::string name;       // as the sender called it, without folders and what would not show; "bilaga 2" when unnamed
  std::string bytes;      // decoded
  Result<void> readable;  // why its bytes are not here: encrypted, too many, nested too deep
};

struct Mail {
  std::string from_name;
  std::string from_address;
  std::string subject;
  std::optional<Date> date;  // as the sender's clock had it
  std::string text;          // UTF-8; empty when the letter has none of its own
  bool html = false;         // whether the text is a web page's
  std::vector<MailAttachment> attachments;
  std::string other;      // UTF-8: what it says in further forms (a web page beside the text), which no line shows
  bool pictures = false;  // in the text, larger than a signature's
};

// What one file may hold.
struct MailLimits {
  int depth = 8;                     // of letters inside letters
  size_t messages = 2000;            // in one mbox
  size_t attachments = 200;          // of one letter
  size_t bytes = size_t{256} << 20;  // decoded, all together
};

// The letters in order, an attached one after the one it came with. Damaged ones give what can be told of them.
Result<std::vector<Mail>> read_mail(std::string_view bytes, const MailLimits& limits = {});
// Loads what GMime looks up at its first letter: for a process whose children may open nothing.
void warm_mail();

// The letter's text as lines: its subject a heading, what it quotes from an earlier letter out of the text.
Pages mail_pages(const Mail& mail);

}  // namespace akt
