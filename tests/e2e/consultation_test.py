"""From answers to a sammanställning an official can sign: documents, and the official's own hand."""
import collections
import csv
import io
import json
import pathlib
import shutil
import subprocess
import tempfile
import unittest
import zipfile
from xml.etree import ElementTree

from akt_case import AKT, SAMPLES, AktCase
from mail_test import letter

NUMBER = "KS 2023/0311"
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


class Consultation(AktCase):
    def setUp(self):
        super().setUp()
        for path in SAMPLES.iterdir():
            if path.name.startswith(("remiss-handlingsplan", "handlingsplan-remissversion")) or (
                    path.name.startswith("remissvar-") and "skyltar" not in path.name):
                shutil.copy(path, self.papers)
        self.expect(0, "import", self.papers)

    def view(self, *more):
        return self.json("consultation", NUMBER, *more)

    def json(self, *arguments):
        return json.loads(self.expect(0, *arguments, "--format", "json").out)

    def table(self):
        text = self.expect(0, "consultation", NUMBER, "--format", "csv").out.lstrip("\ufeff")
        return list(csv.DictReader(io.StringIO(text)))

    def edited(self, rows, name="table.csv", **how):
        out = io.StringIO()
        writer = csv.DictWriter(out, rows[0].keys(), lineterminator="\r\n", **how)
        writer.writeheader()
        writer.writerows(rows)
        path = self.folder / name
        path.write_bytes(out.getvalue().encode(how and "cp1252" or "utf-8"))
        return path

    def taken_out(self, name, *arguments):
        form = name.rpartition(".")[2]
        ran = subprocess.run([AKT, "consultation", NUMBER, "--format", form, *arguments], capture_output=True, env=self.environment())
        self.assertEqual(ran.returncode, 0, ran.stderr)
        path = self.folder / name
        path.write_bytes(ran.stdout)
        return path

    def document(self, *arguments):
        return self.taken_out("sammanställning.docx", *arguments)

    def test_word_document_has_headings_tables_and_footnotes(self):
        path = self.document("--positions")
        with zipfile.ZipFile(path) as document:
            body = ElementTree.fromstring(document.read("word/document.xml"))
            notes = ElementTree.fromstring(document.read("word/footnotes.xml"))
        styles = [style.get(WORD + "val") for style in body.iter(WORD + "pStyle")]
        self.assertEqual(styles.count("Heading1"), 1)
        self.assertGreaterEqual(styles.count("Heading3"), 5)
        self.assertGreaterEqual(len(list(body.iter(WORD + "tbl"))), 7)
        references = [each.get(WORD + "id") for each in body.iter(WORD + "footnoteReference")]
        self.assertGreater(len(references), 20)
        self.assertLessEqual(set(references), {each.get(WORD + "id") for each in notes.iter(WORD + "footnote")})
        words = " ".join(each.text or "" for each in body.iter(WORD + "t"))
        for expected in ("Samrådsredogörelse", "Kommunens ställningstagande", "Vi avstyrker förslaget i dess nuvarande form.",
                         "Återstoden av svaren".lower()):
            self.assertIn(expected.lower(), words.lower())

    @unittest.skipUnless(shutil.which("soffice") and shutil.which("pdftotext"), "LibreOffice and pdftotext are not installed")
    def test_word_document_opens_in_libreoffice(self):
        path = self.document()
        with tempfile.TemporaryDirectory() as home:
            subprocess.run(["soffice", f"-env:UserInstallation=file://{home}", "--headless", "--convert-to", "pdf", "--outdir", self.folder,
                            path], check=True, capture_output=True, timeout=240)
        text = subprocess.run(["pdftotext", "-layout", path.with_suffix(".pdf"), "-"], check=True, capture_output=True, text=True).stdout
        self.assertIn("Sammanställning av remissvar", text)
        self.assertIn("Mötesplatser och lokaler", text)
        self.assertIn("sidan 1", text)  # of a footnote

    def test_web_document_quotes_with_sources(self):
        page = self.expect(0, "consultation", NUMBER, "--format", "html", "--base-url", "https://akt.example").out
        self.assertIn("<h3>Barns och ungas fritid</h3>", page)
        self.assertIn('href="https://akt.example/handling/', page)
        self.assertIn("<caption>Ställningstagande per tema och remissinstans</caption>", page)

    def test_nothing_of_an_answer_is_lost(self):
        view = self.view()
        texts = {record["id"]: record["text"] for record in
                 (json.loads(line) for line in self.expect(0, "export", "--format", "jsonl", "--text").out.splitlines())}
        def words(text):
            return collections.Counter("".join(c if c.isalnum() else " " for c in text.replace("-\n", "").lower()).split())

        for row in view["ledger"]:
            if not row["record"]:
                continue
            mine = [one for one in view["views"] if one["record"] == row["record"]]
            said = words(" ".join(one["quote"] + " " + (one["heading"] or "") for one in mine))
            headings = words(" ".join(view["themes"]))  # a theme's own heading stands over its views
            lost = {word: count for word, count in (words(texts[row["record"]]) - said - headings).items()}
            self.assertEqual(lost, {}, row["consultee"])

    def test_what_an_official_confirms_stands(self):
        rows = self.table()
        moved = next(row for row in rows if row["citat"].startswith("Vi tycker att Fritidsbanken"))
        moved["tema"], moved["kommentar"] = "Stöd till utsatta", "Flyttad efter samtal; jfr § 4"
        whole = next(row for row in rows if row["remissinstans"] == "Sävhamra Näringslivsforum" and row["tema"] == "(hela svaret)")
        whole["ställningstagande"], whole["kommunens ställningstagande"] = "Avstår från att yttra sig", "Noteras"
        ran = self.expect(0, "consultation", NUMBER, "--confirm", self.edited(rows))
        self.assertIn("2 rows confirmed", ran.out)

        def check():
            view = self.view()
            said = next(one for one in view["views"] if one["quote"].startswith("Vi tycker att Fritidsbanken"))
            self.assertEqual((said["theme"], said["confirmed"], said["comment"]), ("Stöd till utsatta", True, "Flyttad efter samtal; jfr § 4"))
            # The sentence that carries the stand on the whole says what was confirmed of it.
            others = [(one["consultee"], one["stance"]) for one in view["views"] if one["confirmed"] and one is not said]
            self.assertEqual(others, [("Sävhamra Näringslivsforum", "abstains")])
            row = next(one for one in view["ledger"] if one["consultee"] == "Sävhamra Näringslivsforum")
            self.assertEqual((row["stance"], row["confirmed"], row["position"]), ("abstains", True, "Noteras"))
            self.assertEqual(view["conflicts"], [])

        check()
        self.write("nytt.eml", letter(f"Svar på remiss {NUMBER}", "Idrottsalliansen Sävhamra tillstyrker förslaget.\n").as_bytes())
        self.expect(0, "import", self.papers)
        check()
        self.expect(0, "reindex")
        check()
        self.assertIn("Avstår från att yttra sig (bekräftat)", self.expect(0, "consultation", NUMBER).out)

        # The same table once more says nothing new; an older one that says otherwise is a conflict.
        self.assertIn("0 rows confirmed", self.expect(0, "consultation", NUMBER, "--confirm", self.edited(rows)).out)
        whole["ställningstagande"] = "Avstyrker"
        self.assertIn("har ändrats sedan tabellen togs ut", self.expect(1, "consultation", NUMBER, "--confirm", self.edited(rows)).out)
        check()

    def test_a_table_as_a_spreadsheet_saves_it(self):
        rows = self.table()
        row = next(row for row in rows if row["citat"].startswith("Vi tycker att Fritidsbanken"))
        row["ställningstagande"] = "Inget att invända"
        path = self.edited([{**one, "citat": ""} for one in rows], delimiter=";")  # the quote is not what a row is known by
        self.assertIn("1 row confirmed", self.expect(0, "consultation", NUMBER, "--confirm", path).out)
        row["ställningstagande"] = "kanske"
        again = self.table()
        target = next(one for one in again if one["citat"].startswith("Vi tycker att Fritidsbanken"))
        target["ställningstagande"] = "kanske"
        self.assertIn('"kanske" är inget ställningstagande', self.expect(1, "consultation", NUMBER, "--confirm", self.edited(again)).out)
        self.write("../annat.csv", "a,b\n1,2\n")
        self.expect(2, "consultation", NUMBER, "--confirm", self.papers / "../annat.csv")

    def spreadsheet(self):
        return self.taken_out("tabell.ods")

    def saved_by_office(self, path, *how):
        """As LibreOffice saves it after it was opened there."""
        out = self.folder / "saved"
        with tempfile.TemporaryDirectory() as home:
            done = subprocess.run(["soffice", f"-env:UserInstallation=file://{home}", "--headless", *how, "--convert-to", "ods",
                                   "--outdir", out, path], capture_output=True, timeout=240, text=True)
        self.assertTrue((out / path.with_suffix(".ods").name).exists(), done.stderr)
        return out / path.with_suffix(".ods").name

    def changed_inside(self, path, old, new):
        """A cell changed where it stands, everything else as it was."""
        with zipfile.ZipFile(path) as book:
            members = [(info, book.read(info)) for info in book.infolist()]
        target = self.folder / "changed.ods"
        with zipfile.ZipFile(target, "w") as book:
            for info, data in members:
                if info.filename == "content.xml":
                    self.assertIn(old.encode(), data)
                    data = data.replace(old.encode(), new.encode(), 1)
                book.writestr(info, data)
        return target

    def test_a_spreadsheet_goes_out_and_comes_back(self):
        path = self.spreadsheet()
        self.assertEqual(path.read_bytes()[30:38], b"mimetype")
        self.assertIn("0 rows confirmed", self.expect(0, "consultation", NUMBER, "--confirm", path).out)
        cell = "<text:p>Avstyrker</text:p>"
        edited = self.changed_inside(path, cell, "<text:p>Avstår från att yttra sig</text:p>")
        self.assertIn("1 row confirmed", self.expect(0, "consultation", NUMBER, "--confirm", edited).out)
        self.assertEqual([row["stance"] for row in self.view()["ledger"] if row["confirmed"]], ["abstains"])
        broken = self.folder / "broken.ods"
        broken.write_bytes(path.read_bytes()[:400])
        self.expect(2, "consultation", NUMBER, "--confirm", broken)
        self.assertIn("no OpenDocument spreadsheet", self.expect(2, "consultation", NUMBER, "--confirm", self.document()).err)

    @unittest.skipUnless(shutil.which("soffice") and list(pathlib.Path("/usr/lib/libreoffice").glob("program/libsclo.so")), "LibreOffice Calc is not installed")
    def test_a_spreadsheet_that_libreoffice_has_saved(self):
        rows = self.table()
        row = next(row for row in rows if row["citat"].startswith("Vi tycker att Fritidsbanken"))
        row["ställningstagande"], row["kommentar"] = "Inget att invända", "Två stycken:\nett och två  med luft"
        saved = self.saved_by_office(self.edited(rows), "--infilter=Text - txt - csv (StarCalc):44,34,76,1")
        self.assertIn("1 row confirmed", self.expect(0, "consultation", NUMBER, "--confirm", saved).out)
        said = next(one for one in self.view()["views"] if one["quote"].startswith("Vi tycker att Fritidsbanken"))
        self.assertEqual((said["stance"], said["confirmed"], said["comment"]),
                         ("nothing_to_object", True, "Två stycken:\nett och två  med luft"))
        # The archive's own spreadsheet, opened and saved again: nothing in it has changed.
        again = self.saved_by_office(self.spreadsheet())
        self.assertIn("0 rows confirmed", self.expect(0, "consultation", NUMBER, "--confirm", again).out)

    def test_themes_of_the_officials_own(self):
        themes = self.write("../teman.txt", "Ungdomar: fritidsbanken ungdomsrådet fritid barn\nByggnader: lokaler gymnastiksal uthyrning bygdegård\n")
        view = self.view("--themes", themes)
        self.assertEqual(view["themes"], ["Ungdomar", "Byggnader"])
        said = next(one for one in view["views"] if one["quote"].startswith("Vi tycker att Fritidsbanken"))
        self.assertEqual(said["theme"], "Ungdomar")

    def test_answers_without_a_number_are_tied_or_listed(self):
        self.write("1.eml", letter("Yttrande", "Idrottsalliansen Sävhamra tillstyrker förslaget till handlingsplan för överenskommelsen med "
                                   "det idéburna Sävhamra.\n").as_bytes())
        self.write("2.eml", letter("Remissvar", "Sävhamra föreningsråd har inget att erinra.\n", "Sävhamra föreningsråd <f@b.example>").as_bytes())
        self.expect(0, "import", self.papers)
        ledger = {row["consultee"]: row for row in self.view()["ledger"]}
        self.assertEqual(ledger["Idrottsalliansen Sävhamra"]["tied_by"], "title")
        self.assertEqual(ledger["Sävhamra föreningsråd"]["tied_by"], "sender")

    def test_one_consultee_is_one_line(self):
        """However it is named; and one whose name another's begins with is another."""
        self.write("1.eml", letter(f"Svar på remiss {NUMBER}", "Vi tillstyrker.\n", "Granbäcks bygdegårdsförening <g@b.example>").as_bytes())
        for number in (1, 12):
            self.write(f"s{number}.eml", letter(f"Svar på remiss {NUMBER}", "Vi avstyrker.\n", f"Vägföreningen Sjövägen {number} <s@b.example>").as_bytes())
        self.expect(0, "import", self.papers)
        names = [row["consultee"] for row in self.view()["ledger"]]
        self.assertEqual(sum("bygdegård" in name for name in names), 1, names)
        self.assertEqual(sum("Sjövägen" in name for name in names), 2, names)
        self.assertEqual(len(names), len(set(names)))

    def test_what_is_nested_too_deep_was_received_and_is_unreadable(self):
        inner = letter("lager", "Det innersta brevet.\n").as_bytes()
        for depth in range(200):
            subject = f"Till ert ärende {NUMBER}" if depth == 199 else "lager"
            head = f"From: Hembygdsföreningen Viken <h@b.example>\nTo: k@b.example\nSubject: {subject}\nMIME-Version: 1.0\n"
            inner = head.encode() + b"Content-Type: message/rfc822\n\n" + inner
        self.write("djup.eml", inner)
        self.akt("import", self.papers)
        row = next(row for row in self.view()["ledger"] if row["consultee"] == "Hembygdsföreningen Viken")
        self.assertIn("bifogat brev", " ".join(row["unreadable"]))

    def test_a_stand_that_may_be_in_what_cannot_be_read_is_unclear(self):
        answer = letter(f"Remissvar {NUMBER}", "Hej! Här kommer vårt svar.\n", "Hembygdsföreningen Viken <h@b.example>")
        answer.add_attachment(b"", maintype="application", subtype="pdf", filename="svar.pdf")
        self.write("tomt.eml", answer.as_bytes())
        self.akt("import", self.papers)
        row = next(row for row in self.view()["ledger"] if row["consultee"] == "Hembygdsföreningen Viken")
        self.assertEqual(row["stance"], "unclear")
        self.assertEqual(row["unreadable"], ["svar.pdf (empty)"])
        self.assertIn("mottagen men oläsbar: svar.pdf (tom)", " ".join(self.expect(0, "consultation", NUMBER).out.split()))

    def test_what_cannot_be_tied_is_listed_with_candidates(self):
        for path in SAMPLES.glob("remiss-riktlinjer-skyltar*"):
            shutil.copy(path, self.papers)
        self.write("1.eml", letter("Yttrande", "Handlingsplan för överenskommelsen tillstyrks, med vissa ändringar.\n",
                                   "Okända sällskapet <o@b.example>").as_bytes())
        self.expect(0, "import", self.papers)
        untied = self.view()["untied"]
        self.assertEqual([(one["consultee"], NUMBER in one["candidates"]) for one in untied], [("Okända sällskapet", True)])
        self.assertIn("Okända sällskapet", self.expect(0, "consultation", NUMBER).out)

    def test_check_reads_what_was_confirmed(self):
        rows = self.table()
        rows[0]["kommentar"] = "Läst"
        self.assertIn("1 row confirmed", self.expect(0, "consultation", NUMBER, "--confirm", self.edited(rows)).out)
        self.assertIn("1 confirmed: all well", self.expect(0, "check").out)
        log = self.archive / "confirmed.jsonl"
        whole = log.read_bytes()
        log.write_bytes(whole.replace(b'"consultation":"2023-311"', b'"consultation":"1999-7"'))
        self.assertIn("the case 1999-7, of which there is no paper", self.expect(1, "check").out)
        log.write_bytes(b"{\n" + whole)
        self.assertIn("confirmed.jsonl has a line that can't be read", self.expect(1, "check").out)

    def test_the_same_words_are_shown_together(self):
        text = ("{name} avstyrker förslaget att låta föreningar använda skolornas gymnastiksalar utan avgift. Det slår undan benen för "
                "alla som driver egna lokaler och lever på uthyrning till kurser, möten och fester. Kommunen bör i stället betala "
                "bygdegårdarna för att hålla öppet.\n\n{more}\n")
        for number, (name, more) in enumerate([("Norrbo byalag", "Hälsningar"), ("Sjöviks byalag", "Vi vill också ha en ny brygga vid badplatsen i Sjövik nästa sommar.")]):
            self.write(f"{number}.eml", letter(f"Svar på remiss {NUMBER}", text.format(name=name, more=more), f"{name} <a{number}@b.example>").as_bytes())
        self.expect(0, "import", self.papers)
        groups = self.view()["same_words"]
        self.assertEqual([[one["consultee"] for one in group["answers"]] for group in groups], [["Norrbo byalag", "Sjöviks byalag"]])
        self.assertIn("brygga", " ".join(groups[0]["answers"][1]["unique"]))
        self.assertEqual(groups[0]["answers"][0]["unique"], [])


class Ledger(AktCase):
    """A remiss of its own: who answered, and until when there was time."""
    LETTER = """Hults kommun
Parknämnden

Datum: 2026-02-02
Dnr: PN 2026/44

Remiss: Förslag till parkplan för Hults kommun

Parknämnden har tagit fram ett förslag till parkplan. Ni ges härmed tillfälle att yttra er.

Vi önskar synpunkter på följande:
A. Bänkar
B. Gräs och blommor

Svar lämnas senast den 30 april 2026 till pn@hult.example. Ange diarienummer PN 2026/44.

Remissinstanser
Kulturnämnden
Norrbo kommun
Parkens vänner
Hults byalag
"""
    MEMO = """Hults kommun
Kulturförvaltningen

TJÄNSTESKRIVELSE
2026-04-01
Dnr KN 2026/21

Remiss: parkplan för Hults kommun

Kulturnämnden tillstyrker planen.

Bänkar
Bänkarna vid scenen bör vändas mot den.
"""
    ITEM = """Hults kommun                         Sammanträdesprotokoll        Sida 1 (1)
Kulturnämnden                        2026-04-14


§ 33
Svar på remiss om parkplan
Dnr KN 2026/21

Beslut
Kulturnämnden antar förvaltningens tjänsteskrivelse den 1 april 2026 som sitt eget yttrande.

Ärendet
Förslag till parkplan har remitterats till nämnden.

Beslutet skickas till
Parknämnden
"""

    def view(self, **letters):
        for name, text in (("letter.txt", self.LETTER), ("memo.txt", self.MEMO), ("item.txt", self.ITEM)):
            self.write(name, text)
        for name, message in letters.items():
            self.write(f"{name}.eml", message.as_bytes())
        self.expect(0, "import", self.papers)
        view = json.loads(self.expect(0, "consultation", "PN 2026/44", "--format", "json").out)
        return view, {row["consultee"]: row for row in view["ledger"]}

    def test_letters_on_time_are_no_answers_and_give_it(self):
        asker = "Ulla Rask <ulla.rask@hult.example>"
        view, ledger = self.view(
            given=letter("SV: Remiss parkplan PN 2026/44", "Hej Siri!\n\nNi får gärna en vecka till. Vi vill ha ert svar senast den 8 maj.\n\nHälsningar\nUlla Rask\n",
                         asker, "20 Apr 2026"),
            asked=letter("Påminnelse? SV: Remiss parkplan PN 2026/44", "Hej!\n\nKan vi få anstånd till den 15 maj?\n\nKaj Ros\nHults byalag\n",
                         "Hults byalag <byalaget@b.example>", "04 May 2026"),
            okay=letter("SV: Påminnelse? SV: Remiss parkplan PN 2026/44", "Hej Kaj,\n\ndet är okej med den 15 maj.\n\nMvh\nUlla Rask\n", asker, "05 May 2026"),
            friends=letter("Svar PN 2026/44", "Hej!\n\nParkens vänner tillstyrker parkplanen.\n\nSiri Alm\nParkens vänner\n",
                           "Siri Alm <siri@v.example>", "07 May 2026"),
            village=letter("Remissvar parkplan PN 2026/44", "Hults byalag avstyrker planen.\n\nKaj Ros\n", "Hults byalag <byalaget@b.example>", "14 May 2026"))
        self.assertEqual({name: (row["status"], row["extension"]) for name, row in ledger.items()},
                         {"Kulturnämnden": ("answered", None), "Norrbo kommun": ("no_reply", None),
                          "Parkens vänner": ("answered", "2026-05-08"), "Hults byalag": ("answered", "2026-05-15")})
        self.assertFalse([said["quote"] for said in view["views"] if "okej" in said["quote"] or "en vecka" in said["quote"]])

    def test_an_item_that_names_no_case_answers_with_its_offices_paper(self):
        view, ledger = self.view()
        row = ledger["Kulturnämnden"]
        self.assertEqual((row["stance"], row["decided"]["date"], int(row["decided"]["item"])), ("endorses", "2026-04-14", 33))
        said = {said["quote"]: said["theme"] for said in view["views"] if said["consultee"] == "Kulturnämnden"}
        self.assertEqual(said["Bänkarna vid scenen bör vändas mot den."], "A. Bänkar")

    def test_another_municipality_is_named_as_it_was_asked(self):
        _, ledger = self.view(norrbo=letter("SV: Remiss PN 2026/44 parkplan", "Hej!\n\nNorrbo kommun tackar för remissen men avstår från att lämna något "
                                            "yttrande.\n\nEva Gran\nKanslichef\nNorrbo kommun\n",
                                            "Kommunstyrelsen Norrbo <ks@norrbo.example>", "02 Mar 2026"))
        self.assertEqual((ledger["Norrbo kommun"]["status"], len(ledger)), ("declined", 4))


if __name__ == "__main__":
    unittest.main()
