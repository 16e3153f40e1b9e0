"""An inbox: letters with answers in them, beside them, quoted, broken, nested, and what the archive says of each."""
import email.message
import email.policy
import mailbox
import unittest

from akt_case import FIXTURES, SAMPLES, AktCase

REMISS = "remiss@savhamra.example"


def letter(subject, text, sender="Idrottsalliansen Sävhamra <kansli@idrott.example>", day="12 Dec 2023", **more):
    message = email.message.EmailMessage(policy=email.policy.SMTP)
    message["From"], message["To"], message["Subject"] = sender, REMISS, subject
    message["Date"] = f"Tue, {day} 09:15:00 +0100"
    message.set_content(text, **more)
    return message


def attach(message, name, data, kind="application/octet-stream"):
    main, sub = kind.split("/")
    message.add_attachment(data, maintype=main, subtype=sub, filename=name)
    return message


class Inbox(AktCase):
    def of_kind(self, kind):
        return [record for record in self.records() if record["kind"] == kind]

    def test_letters_and_what_is_attached_become_records(self):
        answer = (SAMPLES / "remissvar-tekniska-namnden.pdf").read_bytes()
        covering = attach(letter("Yttrande från tekniska nämnden", "Hej!\n\nHär kommer nämndens yttrande.\n",
                                 "Registrator <tekniska@savhamra.example>", "06 Feb 2024"), "yttrande.pdf", answer)
        self.write("a.eml", covering.as_bytes())
        self.write("b.eml", letter("Sv: Remiss KS 2023/0311", "Vi avstyrker förslaget.\n\n> Ni kan tillstyrka.\n",
                                   charset="iso-8859-1").as_bytes())
        self.expect(0, "import", self.papers)
        answers = {record["respondent"]: record for record in self.of_kind("consultation_response")}
        self.assertEqual(set(answers), {"Tekniska nämnden", "Idrottsalliansen Sävhamra"})
        attached = answers["Tekniska nämnden"]
        self.assertEqual(attached["source"]["path"], "papers/a.eml/yttrande.pdf")
        self.assertEqual(attached["source"]["media_type"], "application/pdf")
        self.assertEqual(attached["received"], "2024-02-06")
        self.assertEqual(answers["Idrottsalliansen Sävhamra"]["stance"], "opposes")
        self.assertEqual(answers["Idrottsalliansen Sävhamra"]["answers"], "KS 2023/0311")
        self.assertEqual([record["title"] for record in self.of_kind("letter")], ["Yttrande från tekniska nämnden"])

    def test_a_letter_kept_as_text_is_its_senders_and_no_quote_is(self):
        self.write("svar.txt", ("Från: Karin Ek <karin@frobo.example>\nSkickat: den 11 mars 2025 21:47\n"
                                "Till: info@savhamra.example\nÄmne: Sv: Remiss renhållning, KS 2024/077\n\nHej!\n\n"
                                "Avfallsplanens mål\nVi har ingenting att invända mot målen.\n\n"
                                "Sammantaget tillstyrker vi förslaget.\n\nHälsningar\nKarin Ek\n"
                                "ordförande, Naturskyddsföreningen i Frobo\n070-000 00 00\n\n-----Ursprungligt meddelande-----\n"
                                "Från: Göran Alm <info@savhamra.example>\nSkickat: den 20 december 2024 10:02\n"
                                "Ämne: Remiss renhållning, KS 2024/077\n\nSvar önskas senast 2025-03-14. "
                                "Vi avstyrker i förväg ingenting.\n").encode())
        self.write("quoted.eml", letter("Sv: Remiss KS 2023/0311", "Vi avstyrker förslaget.\n\n> Skickat: den 18 september "
                                        "2023\n> Svara senast den 1 mars.\n").as_bytes())
        self.expect(0, "import", self.papers)
        self.assertEqual(self.of_kind("consultation"), [])
        answers = {record["answers"]: record for record in self.of_kind("consultation_response")}
        kept = answers["KS 2024/077"]
        self.assertEqual((kept["date"], kept["stance"]), ("2025-03-11", "endorses"))
        self.assertNotIn("070", " ".join(view["quote"] for view in kept["views"]))
        self.assertEqual(answers["KS 2023/0311"]["date"], "2023-12-12")

    def test_mbox_and_maildir_give_each_letter(self):
        box = mailbox.mbox(self.papers / "inkorg.mbox")
        for name in ("Norrbo byalag", "Lillåns hembygdsförening"):
            box.add(letter("Svar på remiss KS 2023/0311", f"{name} tillstyrker förslaget.\n", f"{name} <a@b.example>"))
        box.close()
        folder = mailbox.Maildir(self.papers / "Maildir", create=True)
        folder.add(letter("Svar på remiss KS 2023/0311", "Vi har inget att erinra.\n", "Vägföreningen Ekliden <v@b.example>"))
        self.expect(0, "import", self.papers)
        self.assertEqual({record["respondent"] for record in self.of_kind("consultation_response")},
                         {"Norrbo byalag", "Lillåns hembygdsförening", "Vägföreningen Ekliden"})

    def test_what_a_letter_says_in_another_form_is_looked_at_too(self):
        def put(name, web, picture=b""):
            message = letter("Svar på remiss KS 2023/0311", f"Vi avstyrker förslaget, {name}.\n")
            message.add_alternative(f"<p>Vi avstyrker förslaget. {web}</p>", subtype="html", cte="base64")
            if picture:
                message.get_payload()[1].add_related(picture, "image", "png", cid="<bild>")
            self.write(name + ".eml", message.as_bytes())

        put("ren", "Hälsningar", b"\x89PNG" + b"x" * 5000)
        put("nummer", "Gäller 811218-9876")
        put("intyg", "Hälsningar", b"\x89PNG" + b"x" * 50000)
        self.expect(0, "import", "--publication", "public", self.papers)
        found = {record["source"]["path"].split("/")[-1]: (record["publication"], record["warnings"]) for record in self.records()}
        self.assertEqual(found, {"ren.eml": ("public", []), "nummer.eml": ("masked", ["personal_number"]),
                                 "intyg.eml": ("masked", ["pictures_unread"])})

    def test_what_cannot_be_read_is_named(self):
        message = letter("Svar på remiss KS 2023/0311", "Hej! Vårt yttrande bifogas.\n")
        attach(message, "krypterad.pdf", (FIXTURES / "encrypted.pdf").read_bytes(), "application/pdf")
        attach(message, "trasig.docx", (FIXTURES / "truncated.docx").read_bytes())
        attach(message, "tom.pdf", b"", "application/pdf")
        attach(message, "../../svar\u202efdp.exe", b"MZ\x00\x01\x02\x03" * 40)
        self.write("svar.eml", message.as_bytes())
        nested = letter("Svar på remiss KS 2023/0311", "Innerst.\n", "Djupa föreningen <d@b.example>").as_bytes()
        for _ in range(200):
            nested = b"From: a@b.example\nTo: c@b.example\nSubject: VB: vidare\nContent-Type: message/rfc822\n\n" + nested
        self.write("djup.eml", nested)
        ran = self.expect(0, "import", self.papers)
        self.assertIn("krypterad.pdf (encrypted)", self.line_about(ran, "svar.eml"))
        self.assertIn("(limit)", self.line_about(ran, "djup.eml"))
        answer = self.of_kind("consultation_response")[0]
        self.assertEqual(answer["respondent"], "Idrottsalliansen Sävhamra")
        self.assertEqual([(each["name"], each["problem"]) for each in answer["attachments"]],
                         [("krypterad.pdf", "encrypted"), ("trasig.docx", "damaged"), ("tom.pdf", "empty"),
                          ("svar fdp.exe", "unsupported")])

    def test_a_file_made_to_be_deep_or_cut_loses_only_itself(self):
        deep = b"From: a@b.example\nTo: c@b.example\nSubject: x\n"
        for n in range(20000):
            deep += b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n)
        self.write("parts.eml", deep + b"\ntext\n")
        whole = attach(letter("Svar på remiss KS 2023/0311", "Vi tillstyrker.\n"), "a.pdf", b"x" * 5000).as_bytes()
        self.write("cut.eml", whole[: len(whole) // 2])
        self.write("fine.eml", letter("Svar på remiss KS 2023/0311", "Sjöviks byalag avstyrker.\n", "B <b@b.example>").as_bytes())
        self.akt("import", self.papers)
        self.assertIn("Sjöviks byalag", {record.get("respondent") for record in self.records()})


if __name__ == "__main__":
    unittest.main()
