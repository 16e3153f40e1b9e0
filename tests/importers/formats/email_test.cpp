// Letters taken apart: text, charset, quotes, attachments and their names.
#include "importers/formats/email.h"

#include <gmock/gmock.h>

#include "tests/importers/formats/pages_of.h"

namespace akt {
namespace {

using testing::ElementsAre;

struct Case {
  const char* what;
  const char* letter;
  std::vector<std::string> lines;  // as noted(): "1 F" is out of the text
};

TEST(Mail, TextIsWhatTheSenderWrote) {
  const std::vector<Case> cases{
      {"latin-1, quoted-printable, a prefix of the subject",
       "From: =?iso-8859-1?Q?=C5sa_Ek?= <asa@x.example>\nTo: b@x.example\nSubject: Sv: "
       "=?iso-8859-1?Q?Svar_p=E5_remiss?=\n"
       "Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n"
       "Vi tillstyrker f=F6rslaget.\n",
       {"1 #1 Svar på remiss", "1 Vi tillstyrker förslaget."}},
      {"plain text before the web page, a picture in the signature left out",
       "From: a@x.example\nTo: b@x.example\nSubject: Hej\nMIME-Version: 1.0\nContent-Type: multipart/related; "
       "boundary=r\n\n"
       "--r\nContent-Type: multipart/alternative; boundary=a\n\n--a\nContent-Type: text/plain\n\nRen text.\n"
       "--a\nContent-Type: text/html\n\n<p>Rik text.</p>\n--a--\n"
       "--r\nContent-Type: image/png\nContent-ID: <logo>\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n--r--\n",
       {"1 #1 Hej", "1 Ren text."}},
      {"a web page alone",
       "From: a@x.example\nTo: b@x.example\nSubject: Hej\nContent-Type: text/html; charset=utf-8\n\n<p>Rik text.</p>\n",
       {"1 #1 Hej", "1 Rik text."}},
      {"what is quoted is another's word",
       "From: a@x.example\nTo: b@x.example\nSubject: Hej\n\nVi avstyrker.\n\nDen 3 maj 2024 skrev Anna Ek:\n> Svara "
       "gärna.\n",
       {"1 #1 Hej", "1 Vi avstyrker.", "1 F Den 3 maj 2024 skrev Anna Ek:", "1 F > Svara gärna."}},
      {"the letter below, as Outlook quotes it",
       "From: a@x.example\nTo: b@x.example\nSubject: Hej\n\nInget att erinra.\n\nFrån: Kommunen\nSkickat: den 3 maj\n"
       "Ni kan tillstyrka eller avstyrka.\n",
       {"1 #1 Hej", "1 Inget att erinra.", "1 F Från: Kommunen", "1 F Skickat: den 3 maj",
        "1 F Ni kan tillstyrka eller avstyrka."}},
  };
  for (const Case& each : cases) {
    const auto mails = read_mail(each.letter);
    ASSERT_TRUE(mails) << each.what;
    ASSERT_EQ(mails->size(), 1U) << each.what;
    EXPECT_TRUE(mails->front().attachments.empty()) << each.what;
    EXPECT_EQ(test::noted(mail_pages(mails->front())), each.lines) << each.what;
  }
}

std::string with_attachment(const std::string& name) {
  return "From: a@x.example\nTo: b@x.example\nSubject: Hej\nMIME-Version: 1.0\nContent-Type: multipart/mixed; "
         "boundary=r\n\n"
         "--r\nContent-Type: text/plain\n\nBifogat.\n--r\nContent-Type: application/octet-stream\n"
         "Content-Disposition: attachment; filename=\"" +
         name + "\"\n\nabc\n--r--\n";
}

TEST(Mail, NamesAreShownAsTheyAre) {
  const std::vector<std::pair<std::string, std::string>> names{
      {"svar.pdf", "svar.pdf"},
      {"../../etc/passwd", "passwd"},
      {"C:\\\\svar\\\\yttrande.docx", "yttrande.docx"},
      {"svar\xE2\x80\xAE"
       "fdp.exe",
       "svar fdp.exe"},
      {"..", "bilaga 1"},
      {"=?utf-8?Q?yttrande_=C3=B6ver.pdf?=", "yttrande över.pdf"},
  };
  for (const auto& [written, shown] : names) {
    const auto mails = read_mail(with_attachment(written));
    ASSERT_TRUE(mails && mails->size() == 1 && mails->front().attachments.size() == 1) << written;
    EXPECT_EQ(mails->front().attachments.front().name, shown);
  }
}

TEST(Mail, BoundsAreKeptAndSaid) {
  std::string nested = "From: a@x.example\nTo: b@x.example\nSubject: innerst\n\nDet innersta brevet.\n";
  for (int depth = 0; depth < 200; ++depth)
    nested = "From: a@x.example\nTo: b@x.example\nSubject: lager\nMIME-Version: 1.0\nContent-Type: message/rfc822\n\n" +
             nested;
  const auto mails = read_mail(nested);
  ASSERT_TRUE(mails);
  EXPECT_EQ(mails->size(), 9U);  // the letter and eight in it
  ASSERT_EQ(mails->back().attachments.size(), 1U);
  EXPECT_EQ(mails->back().attachments.front().readable.error().code, ErrorCode::limit);

  const auto encrypted = read_mail(
      "From: a@x.example\nTo: b@x.example\nSubject: Hemligt\nMIME-Version: 1.0\nContent-Type: application/pkcs7-mime; "
      "smime-type=enveloped-data\nContent-Transfer-Encoding: base64\n\nAAAA\n");
  ASSERT_TRUE(encrypted && encrypted->size() == 1 && encrypted->front().attachments.size() == 1);
  EXPECT_EQ(encrypted->front().attachments.front().readable.error().code, ErrorCode::encrypted);
}

TEST(Mail, MailboxGivesEachLetter) {
  const auto mails = read_mail(
      "From a@x.example Tue Jan  9 16:42:10 2024\nFrom: a@x.example\nTo: b@x.example\nSubject: ett\n"
      "Date: Tue, 09 Jan 2024 16:42:10 +0100\n\nFörsta.\n\n"
      "From c@x.example Tue Jan  9 16:42:10 2024\nFrom: \"Ek, Åsa\" <c@x.example>\nTo: b@x.example\nSubject: "
      "två\n\nAndra.\n");
  ASSERT_TRUE(mails && mails->size() == 2);
  EXPECT_EQ(mails->front().date, (Date{2024, 1, 9}));
  EXPECT_EQ(mails->back().from_name, "Ek, Åsa");
  EXPECT_EQ(mails->back().subject, "två");
}

}  // namespace
}  // namespace akt
