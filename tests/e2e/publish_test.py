"""Who sees what: numbers that must not be public are planted and looked for everywhere; records are taken down and let out."""
import getpass
import json
import os
import pathlib
import re
import shutil
import tarfile
import time
import unittest
import urllib.parse
import zipfile

from akt_case import FIXTURES, SAMPLES, SOURCE, AktCase, paper
from mail_test import letter
from served_case import ServedCase

# Numbers that Skatteverket gives as examples, in the forms people and line ends give them.
PLANTED = ["811218-9876", "198112189876", "19811218-9876", "811218+9876", "811218 9876", "811218\u20139876",
           "811218-\n9876", "701063-2391", "19701063-2391", "811218-9877"]
# What none of them may leave behind anywhere: the parts that tell who it is.
SECRET = re.compile(rb"(19)?811218\W{0,3}98|8112189|(19)?701063\W{0,3}23|7010632|Strandmark|strandmark")


def with_numbers(number, planted):
    text = paper(number, "bistånd")
    return text.replace("Sammanfattning\n", f"Sammanfattning\nAnsökan gäller {planted}, enligt bilaga. ")


def pdf_with(objects, trailer=b""):
    """A paper as PDF with objects added or replaced, as programs do it that change a file."""
    pdf = (FIXTURES / "columns.pdf").read_bytes()
    root = re.search(rb"/Root \d+ 0 R", pdf).group()
    before = re.findall(rb"startxref\s+(\d+)", pdf)[-1]
    table = b""
    for number, body in objects.items():
        table += b"%d 1\n%010d 00000 n \n" % (number, len(pdf))
        pdf += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    return pdf + b"xref\n%strailer\n<</Size 10000 %s /Prev %s %s>>\nstartxref\n%d\n%%%%EOF\n" % (table, root, before, trailer, len(pdf))


class PublicSurfaces(ServedCase):
    def setUp(self):
        super().setUp()
        for at, planted in enumerate(PLANTED):
            self.write(f"bistånd{at}.txt", with_numbers(20 + at, planted))
        self.write("ansökan_811218-9876.txt", paper(40, "färdtjänst för 811218-9876"))
        (self.papers / "remiss.pdf").write_bytes((SAMPLES / "remiss-handlingsplan.pdf").read_bytes())
        private = letter("Synpunkter på remissen KS 2023/0311", "Jag avstyrker förslaget.\n\nHälsningar\nElin Strandmark\n",
                         "Elin Strandmark <elin@strandmark.example>")
        self.write("elin-strandmark.eml", private.as_bytes())
        # In the head of every page, which is in no record's text.
        pages = [f"Socialnämnden    811218-9876    Sida {n} (3)\n\n" + paper(50).replace("Ekhults kommun\n", "") if n == 1 else
                 f"Socialnämnden    811218-9876    Sida {n} (3)\n\nUtredningen fortsätter med stycke {n}.\n" for n in (1, 2, 3)]
        self.write("sidhuvud.txt", "\f".join(pages))
        self.expect(0, "import", "--publication", "public", self.papers)

    def surfaces(self):
        """Every address the server has, by its own description, asked for every record, case and original."""
        records = [json.loads(line) for line in self.expect(0, "export", "--public").out.splitlines()]
        everything = self.records()
        found = {"id": {r["id"] for r in everything}, "other": {r["id"] for r in records[:3]},
                 "number": {r["registry_number"] for r in everything if r["registry_number"]} | {"KS 2023/0311"},
                 "sha256": {r["source"]["sha256"] for r in everything}, "n": {"1"}}
        people = {"Elin Strandmark", "Privatperson 1"}
        for path in json.loads(self.get("/openapi.json")[1])["paths"]:
            targets = [path]
            for name in re.findall(r"\{(\w+)\}", path):
                values = people if "person" in path or "people" in path else found[name]
                targets = [t.replace("{%s}" % name, urllib.parse.quote(v, safe=""), 1) for t in targets for v in values]
            for target in targets:
                yield target
        for words in ("", "?q=bist%C3%A5nd", "?q=ans%C3%B6kan", "?q=811218-9876", "?q=strandmark", "?q=fil%3Aans%C3%B6kan"):
            for path in ("/sok", "/sok.csv", "/sok.atom", "/api/v1/search"):
                more = "limit=100" if path != "/sok" else "copies=1"
                yield path + (words + "&" if words else "?") + more

    def test_no_planted_number_is_on_any_public_surface(self):
        asked = 0
        with self.served():
            shown = json.loads(self.get("/api/v1/search?q=bist%C3%A5nd&limit=100")[1])
            self.assertEqual(shown["total"], len(PLANTED))
            self.assertIn("[personnummer]", json.dumps(shown, ensure_ascii=False))
            for target in self.surfaces():
                answer, body = self.get(target)
                asked += 1
                for header in answer.headers.items():
                    self.assertIsNone(SECRET.search(": ".join(header).encode()), f"{target}: {header}")
                # What was asked for may be told back; nothing else may.
                said = body
                for echo in (urllib.parse.unquote_plus(target), target):
                    for part in re.findall(r"811218-9876|Elin Strandmark|strandmark|Elin%20Strandmark|elin-strandmark", echo):
                        said = said.replace(part.encode(), b"").replace(part.replace("-", "&#45;").encode(), b"")
                self.assertIsNone(SECRET.search(said), f"{target}: {said[:2000]!r}")
        self.assertGreater(asked, 150)

    def test_the_public_server_holds_no_file_of_the_internal_index(self):
        def held(server):
            links = pathlib.Path(f"/proc/{server.pid}/fd").iterdir()
            return {os.readlink(link) for link in links if os.path.lexists(link)}

        for flags, opens in (((), False), (("--level", "internal"), True)):
            with self.served(*flags) as server:
                self.get("/sok?q=bist%C3%A5nd")
                inside = [name for name in held(server) if name.startswith(str(self.archive / "index" / "internal"))]
                self.assertEqual(bool(inside), opens, inside)
        # It does not even try: what it can't enter is no trouble to it.
        shutil.rmtree(self.archive / "index" / "internal")
        with self.served():
            self.assertEqual(self.get("/sok?q=bist%C3%A5nd")[0].status, 200)

    def test_the_command_line_shows_the_public_form_too(self):
        for command in (["export", "--text", "--public"], ["search", "ansökan", "--public", "--format", "json"],
                        ["search", "bistånd", "--public", "--limit", "50"], ["search", "bistånd", "--public", "--format", "csv"]):
            self.assertIsNone(SECRET.search(self.expect(0, *command).out.encode()), command)
        self.assertEqual(self.akt("search", "811218-9876", "--public").status, 1)
        self.assertEqual(self.akt("search", "811218-9876").status, 0)

    def test_the_files_of_the_public_index_hold_none(self):
        for shard in ("0", "1"):
            for file in (self.archive / "index" / shard).iterdir():
                self.assertIsNone(SECRET.search(file.read_bytes()), file)

    def test_originals_that_hold_one_are_served_inside_only(self):
        originals = {r["source"]["path"]: r["source"]["sha256"] for r in self.records()}
        with self.served():
            for path, sha256 in originals.items():
                wanted = 200 if path.endswith(("a.txt", "remiss.pdf")) else 404
                self.assertEqual(self.get(f"/original/{sha256}")[0].status, wanted, path)
                self.assertEqual(self.get(f"/sida/{sha256}/1.png")[0].status, 200 if path.endswith("remiss.pdf") else
                                 415 if wanted == 200 else 404, path)
        with self.served("--level", "internal"):
            for path, sha256 in originals.items():
                self.assertEqual(self.get(f"/original/{sha256}")[0].status, 200, path)


class Publication(ServedCase):
    def search(self, words):
        return json.loads(self.get("/api/v1/search?q=" + urllib.parse.quote(words))[1])

    def until(self, condition):
        end = time.monotonic() + 5
        while not condition() and time.monotonic() < end:
            time.sleep(0.02)
        self.assertTrue(condition())

    def public_ids(self):
        return {json.loads(line)["id"] for line in self.akt("export", "--public").out.splitlines()}

    def test_withdrawing_takes_all_of_it_down_and_leaves_a_tombstone(self):
        self.write("b.txt", paper(2, "hemlighetsbod"))
        self.expect(0, "import", "--publication", "public", self.papers)
        record = next(r for r in self.records() if "hemlighetsbod" in r["title"])
        address, original = "/handling/" + record["id"], "/original/" + record["source"]["sha256"]
        with self.served():
            tag = self.get(address)[0].headers["ETag"]
            self.assertEqual(self.get(original)[0].status, 200)
            ran = self.expect(0, "withdraw", record["id"], "--why", "fel person")
            self.assertIn("public -> withdrawn", ran.out)
            for target in (address, "/api/v1/records/" + record["id"]):
                self.assertEqual(self.get(target)[0].status, 410, target)
                self.assertEqual(self.get(target, **{"If-None-Match": tag})[0].status, 410, target)
            self.assertEqual(self.get(original)[0].status, 404)
            self.until(lambda: self.search("hemlighetsbod")["total"] == 0)
            self.assertNotIn(b"hemlighetsbod", self.get("/sok.atom")[1])
            told = self.search("KS 2023/0002")
            self.assertEqual(told["total"], 0)
            self.assertIn("avpublicerad", told["explanation"])
            changes = json.loads(self.get("/api/v1/changes?since=2024-01-01")[1])["changes"]
            self.assertEqual([c["change"] for c in changes if c["id"] == record["id"]], ["withdrawn"])
        self.assertIn("taken down", self.expect(1, "show", record["id"]).err)
        self.assertIn("all well", self.expect(0, "check").out)
        said = json.loads((self.archive / "publication.jsonl").read_text())
        self.assertEqual((said["id"], said["why"], said["by"], said["was"]),
                         (record["id"], "fel person", getpass.getuser(), "public"))
        # No byte of it in what is searched or written down; the original stays, unserved.
        for file in [*(self.archive / "index").rglob("*.glass"), *self.archive.glob("ledger.sqlite*")]:
            self.assertNotIn(b"hemlighetsbod", file.read_bytes(), file)

    def test_what_was_withdrawn_does_not_come_back(self):
        record = self.records()[0]
        self.expect(0, "withdraw", record["id"], "--why", "rättelse")
        self.assertIn("taken down", self.expect(1, "import", self.write("kopia.txt", paper(1))).out)
        # The same words in other bytes, and after the index is made again.
        again = self.write("annan form.html", "<html><body>" + "".join(f"<p>{line}</p>" for line in paper(1).splitlines()))
        self.assertIn("taken down", self.expect(1, "import", again).out)
        self.expect(1, "import", self.papers, "--retry")
        self.expect(0, "reindex")
        self.assertEqual(self.records(), [])
        self.assertIn("all well", self.expect(0, "check").out)
        with self.served():
            self.assertEqual(self.get("/handling/" + record["id"])[0].status, 410)
        # Until somebody lets it out again.
        self.expect(0, "publish", record["id"], "--why", "det var rätt ändå")
        self.expect(0, "reindex")
        self.assertEqual(self.public_ids(), {record["id"]})

    def test_one_record_of_a_file_goes_and_its_neighbours_stay(self):
        self.expect(0, "import", SAMPLES / "kommunfullmaktige-2023-04-24.pdf")
        items = [r["id"] for r in self.records() if r["kind"] == "minutes_item"]
        self.expect(0, "withdraw", items[3], items[5], "--why", "jäv")
        self.assertEqual(self.public_ids() & set(items), set(items) - {items[3], items[5]})
        # All the file's pages are held back with them: nobody knows where else a page names what went.
        sha256 = next(r["source"]["sha256"] for r in self.records() if r["id"] == items[0])
        with self.served():
            self.assertEqual(self.get("/handling/" + items[0])[0].status, 200)
            self.assertEqual(self.get("/original/" + sha256)[0].status, 404)
            self.assertEqual(self.get(f"/sida/{sha256}/1.png")[0].status, 404)
        self.expect(0, "reindex")
        self.assertEqual(self.public_ids() & set(items), set(items) - {items[3], items[5]})
        self.assertIn("all well", self.expect(0, "check").out)

    def test_a_scan_is_not_handed_out_before_somebody_has_looked_at_it(self):
        self.write("skannad.pdf", (FIXTURES / "scan.pdf").read_bytes())
        self.expect(0, "import", "--publication", "public", self.papers)
        record = next(r for r in self.records() if "skannad" in r["source"]["path"])
        self.assertEqual((record["publication"], record["warnings"]), ("masked", ["no_text_layer"]))
        original, picture = "/original/" + record["source"]["sha256"], f"/sida/{record['source']['sha256']}/1.png"
        with self.served():
            self.assertEqual([self.get(target)[0].status for target in (original, picture)], [404, 404])
            self.assertIn("ingen vet om där finns personnummer", self.get("/handling/" + record["id"])[1].decode())
            self.expect(0, "publish", record["id"], "--why", "genomläst, inget personnummer")
            self.until(lambda: self.get(original)[0].status == 200)
            self.assertEqual(self.get(picture)[0].status, 200)
            self.assertNotIn("ingen vet om där", self.get("/handling/" + record["id"])[1].decode())
        self.expect(0, "reindex")
        self.assertIn("all well", self.expect(0, "check").out)
        with self.served():
            self.assertEqual(self.get(original)[0].status, 200)

    def test_what_a_picture_beside_text_says_is_not_handed_out_unseen(self):
        for name in ("pasted-picture.pdf", "pasted-picture.docx", "pasted-picture.odt", "stamp.pdf"):
            shutil.copy(FIXTURES / name, self.papers)  # a certificate with a number in it, as a picture
        self.expect(0, "import", "--publication", "public", self.papers)
        found = {r["source"]["path"].rsplit("/", 1)[-1]: r for r in self.records()}
        with self.served():
            for name, record in found.items():
                held = name.startswith("pasted")
                self.assertEqual(record["publication"], "masked" if held else "public", name)
                self.assertEqual("pictures_unread" in record["warnings"], held, name)
                self.assertEqual(self.get("/handling/" + record["id"])[0].status, 200)
                self.assertEqual(self.get("/original/" + record["source"]["sha256"])[0].status, 404 if held else 200, name)
            sha256 = found["pasted-picture.pdf"]["source"]["sha256"]
            self.assertEqual(self.get(f"/sida/{sha256}/1.png")[0].status, 404)
            self.expect(0, "publish", found["pasted-picture.pdf"]["id"], "--why", "läst")
            self.until(lambda: self.get("/original/" + sha256)[0].status == 200)

    def test_a_number_that_no_line_shows_holds_the_original_back_too(self):
        def word(name, number, body="", **parts):
            lines = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in paper(number).splitlines())
            space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
            with zipfile.ZipFile(self.papers / name, "w", zipfile.ZIP_DEFLATED) as package:
                package.writestr("[Content_Types].xml", "<Types/>")
                package.writestr("word/document.xml", f"<w:document {space}><w:body>{lines}{body}</w:body></w:document>")
                for part, text in parts.items():
                    package.writestr(f"word/{part}.xml", f"<w:x {space}>{text}</w:x>")

        run = "<w:p><w:r>{}<w:t>811218-</w:t></w:r><w:r><w:t>9876</w:t></w:r></w:p>"
        word("ren.docx", 61, comments="<w:p>Bra!</w:p>")
        word("kommentar.docx", 62, comments=run.format(""))
        word("struken.docx", 63, "<w:p><w:del><w:r><w:delText>811218-9876</w:delText></w:r></w:del></w:p>")
        word("dold.docx", 64, run.format("<w:rPr><w:vanish/></w:rPr>"))
        word("stor.docx", 67, comments="8" * 90_000_000)  # more than anybody looks through
        word("ren stor.docx", 68, comments="<w:p>Bra!</w:p>" * 2_000_000)
        word("bild.docx", 65, '<w:p><w:r><w:docPr descr="Intyg 811218-9876"/></w:r></w:p>')
        page = "".join(f"<p>{line}</p>" for line in paper(66).splitlines())
        self.write("sida.html", f"<html><body>{page}<!-- 811218-9876 --></body></html>")
        author = b"<</Author<FEFF%s>>>" % "811218-9876".encode("utf-16-be").hex().encode()
        self.write("egenskaper.pdf", pdf_with({9999: author}, b"/Info 9999 0 R"))
        pdf = (FIXTURES / "columns.pdf").read_bytes()
        first = int(re.search(rb"\n(\d+) 0 obj\s*<<[^<>]*/Type\s*/Page[^s]", pdf).group(1))
        page = re.search(rb"\n%d 0 obj\s*<<(.*?)>>\s*endobj" % first, pdf, re.S).group(1)
        for name, words in (("anteckning.pdf", "Gäller 811218-9876"), ("ren anteckning.pdf", "Bra skrivet")):
            note = b"<</Type/Annot/Subtype/Text/Rect[9 9 30 30]/Contents<FEFF%s>>>" % words.encode("utf-16-be").hex().encode()
            self.write(name, pdf_with({first: b"<<%s/Annots[9999 0 R]>>" % page, 9999: note}))
        number = int(re.search(rb"/Root (\d+) 0 R", pdf).group(1))
        root = re.search(rb"\n%d 0 obj\s*<<(.*?)>>\s*endobj" % number, pdf, re.S).group(1)
        self.write("bilagor.pdf", pdf_with({
            number: b"<<%s/Names<</EmbeddedFiles<</Names[(a.txt) 9998 0 R]>>>>>>" % root,
            9998: b"<</Type/Filespec/F(a.txt)/EF<</F 9999 0 R>>>>", 9999: b"<</Length 3>>stream\nabc\nendstream"}))
        self.assertIn("in part     papers/stor.docx", self.akt("import", "--publication", "public", self.papers).out)
        with self.served():
            for record in self.records():
                name = record["source"]["path"].rsplit("/", 1)[-1]
                clean = name in ("a.txt", "ren.docx", "ren stor.docx", "ren anteckning.pdf")
                self.assertEqual(record["publication"], "public" if clean else "masked", name)
                self.assertEqual("attachment_unreadable" in record["warnings"], name in ("stor.docx", "bilagor.pdf"), name)
                self.assertEqual(self.get("/original/" + record["source"]["sha256"])[0].status, 200 if clean else 404, name)

    def test_hands_go_before_flags_and_flags_before_rules(self):
        (self.folder / "config" / "akt").mkdir(parents=True)
        (self.folder / "config" / "akt" / "config.toml").write_text(
            '[[publish]]\nas = "internal"\nkinds = ["official_memo"]\nfolders = ["utkast"]\n')
        self.write("utkast/c.txt", paper(3))
        self.write("d.txt", paper(4))
        self.expect(0, "import", self.papers)
        by_path = {r["source"]["path"].split("/")[-1]: r for r in self.records()}
        self.assertEqual({p: r["publication"] for p, r in by_path.items()},
                         {"a.txt": "public", "c.txt": "internal", "d.txt": "public"})
        self.expect(0, "publish", by_path["c.txt"]["id"], "--why", "färdigt")
        self.expect(0, "publish", by_path["d.txt"]["id"], "--as", "internal", "--why", "utkast")
        self.expect(0, "reindex")
        self.assertEqual(self.public_ids(), {by_path["a.txt"]["id"], by_path["c.txt"]["id"]})

    def test_what_can_not_be_decided(self):
        self.expect(2, "withdraw", self.records()[0]["id"])
        self.expect(2, "withdraw", self.records()[0]["id"], "--why", " ")
        self.expect(1, "withdraw", "finns-inte", self.records()[0]["id"], "--why", "x")
        self.assertEqual(len(self.records()), 1, "all or none")
        self.assertFalse((self.archive / "publication.jsonl").exists())
        (self.folder / "config" / "akt").mkdir(parents=True)
        for wrong in ('publication = "hemlig"', '[[publish]]\nas = "public"\nkinds = ["hus"]', '[[publish]]\nkinds = ["letter"]',
                      '[publish]\nas = "public"', '[[publish]]\nas = "public"\nwhen = "alltid"'):
            (self.folder / "config" / "akt" / "config.toml").write_text(wrong)
            self.assertIn("config.toml", self.expect(2, "status").err)

    def test_a_decision_that_was_cut_off_is_carried_out_by_the_next_command(self):
        record = self.records()[0]
        with open(self.archive / "publication.jsonl", "w") as log:
            log.write(json.dumps({"at": "2024-01-31T09:00:00Z", "by": "anna", "id": record["id"], "sha256": record["source"]["sha256"], "was": "public",
                                  "publication": "withdrawn", "why": "fel"}) + "\n")
        with self.served():
            self.assertEqual(self.get("/handling/" + record["id"])[0].status, 410)
        self.expect(0, "import", self.write("e.txt", paper(5)))
        self.assertNotIn(record["id"], {r["id"] for r in self.records()})
        self.assertIn("all well", self.expect(0, "check").out)


class Older(AktCase):
    def test_an_archive_of_an_older_akt_is_refused_with_a_hint_and_brought_up_to_date(self):
        with tarfile.open(SOURCE / "tests" / "data" / "archives" / "schema-1.tar.xz") as stored:
            stored.extractall(self.folder)
        (self.folder / "schema-1").rename(self.archive)
        for command in (["search", "cykelväg"], ["export"], ["status"]):
            self.assertIn("akt reindex", self.expect(2, *command).err)
        self.assertIn("akt reindex", self.expect(2, "import", self.write("ny.txt", paper(9))).err)
        self.expect(0, "reindex")
        self.assertIn("all well", self.expect(0, "check").out)
        self.assertEqual({r["id"]: r["publication"] for r in self.records()},
                         {"ekhult-tjansteskrivelse-2023-03-02-ks-2023-1": "public",
                          "ekhult-tjansteskrivelse-2023-03-03-ks-2023-2": "internal"})


if __name__ == "__main__":
    unittest.main()
