"""Every command over the samples, in each of its formats."""
import csv
import io
import json
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

from akt_case import AKT, FIXTURES, SAMPLES, AktCase

KEYS = {"id", "kind", "title", "source", "municipality", "publication", "warnings", "registry_number",
        "registry_numbers", "references", "same_text_as", "version_of", "body", "date"}


class Commands(AktCase):
    """One import serves all: the tests only read."""

    @classmethod
    def setUpClass(cls):
        cls.shared = pathlib.Path(tempfile.mkdtemp(prefix="akt-e2e-"))
        cls.addClassCleanup(shutil.rmtree, cls.shared, ignore_errors=True)
        names = ["kommunfullmaktige-2023-04-24.pdf", "remiss-riktlinjer-skyltar.pdf", "iop-stodlinjen.pdf",
                 "remissvar-naringslivsforum-skyltar.pdf", "ksau-2023-03-06.docx", "bun-2023-05-23.html"]
        subprocess.run([AKT, "--archive", str(cls.shared / "archive"), "import", *[str(SAMPLES / name) for name in names]],
                       check=True, capture_output=True)

    def setUp(self):
        super().setUp()
        self.archive = self.shared / "archive"

    def json(self, *arguments):
        return json.loads(self.expect(0, *arguments, "--format", "json").out)

    def council_vote(self):
        return next(r for r in self.records() if r["kind"] == "minutes_item" and r["body"] == "Kommunfullmäktige"
                    and r["votes"] and r["votes"][0]["ballots"])

    def test_export_holds_the_contracts_keys(self):
        records = self.records()
        self.assertGreater(len(records), 20)
        for record in records:
            self.assertLessEqual(KEYS, set(record))
            self.assertEqual(len(record["source"]["sha256"]), 64)
            self.assertNotIn("text", record)
        self.assertEqual(len({record["id"] for record in records}), len(records))
        with_text = self.expect(0, "export", "--text").out.splitlines()
        self.assertTrue(all(json.loads(line)["text"] for line in with_text))

    def test_references_lead_to_records(self):
        targets = [ref["target"] for record in self.records() for ref in record["references"] if ref["target"]]
        self.assertTrue(targets)
        ids = {record["id"] for record in self.records()}
        self.assertLessEqual(set(targets), ids)

    def test_show_takes_the_end_of_an_id(self):
        record = self.council_vote()
        tail = record["id"].split("kommunfullmaktige-")[1]
        self.assertEqual(self.json("show", tail)["id"], record["id"])
        text = self.expect(0, "show", tail).out
        for expected in (record["title"][:30], "Ja-röst betyder", "█", "Parti", record["source"]["path"], record["id"]):
            self.assertIn(expected, text)
        self.expect(1, "show", "finns-inte")

    def test_an_end_that_several_ids_have_names_them(self):
        ids = [record["id"] for record in self.records() if record["kind"] in ("minutes_item", "meeting")]
        shared = next((i, j) for i in ids for j in ids if i < j and i.split("-")[-1] == j.split("-")[-1])
        said = self.expect(1, "show", shared[0].split("-")[-1]).err
        self.assertIn(shared[0], said)
        self.assertIn(shared[1], said)

    def test_search_in_its_formats(self):
        found = self.json("search", "stödlinjen")
        self.assertGreater(found["total"], 0)
        self.assertLessEqual({"id", "kind", "title", "page", "snippet", "score", "url", "source"}, set(found["hits"][0]))
        rows = list(csv.reader(io.StringIO(self.expect(0, "search", "stödlinjen", "--format", "csv").out)))
        self.assertEqual(len(rows), min(found["total"], 10) + 1)
        self.assertIn(found["hits"][0]["id"], self.expect(0, "search", "stödlinjen").out)
        self.assertEqual(len(self.json("search", "typ:paragraf", "--limit", "3")["hits"]), 3)
        nothing = self.expect(1, "search", "xyzzyxyzzy", "--format", "json")
        self.assertEqual(json.loads(nothing.out)["total"], 0)

    def test_the_manual_page_has_every_command_and_field(self):
        page = self.expect(0, "info", "man").out
        commands = re.findall(r"^  ([a-z]+) {2,}", self.expect(0, "--help").out, re.M)
        self.assertGreater(len(commands), 10)
        for command in commands:
            self.assertIn(f".SS akt {command}\n", page)
        for field in ("utfall:, outcome:", "röst:, vote:", "liknar:, like:", "datum:, date:"):
            self.assertIn(field, page)
        if shutil.which("mandoc"):
            said = subprocess.run(["mandoc", "-T", "lint", "-W", "error"], input=page, capture_output=True, text=True)
            self.assertEqual(said.stdout, "")

    def test_a_vote_can_be_searched_for(self):
        record = self.council_vote()
        ballot = record["votes"][0]["ballots"][0]
        found = self.json("search", f'röst:"{ballot["voter"]}"={ballot["vote"]}')
        self.assertIn(record["id"], [hit["id"] for hit in found["hits"]])

    def test_case_in_any_form_of_its_number(self):
        number = self.council_vote()["registry_number"]
        view = self.json("case", number)
        digits = number.split(" ")[-1]
        self.assertEqual(self.json("case", digits)["events"], view["events"])
        self.assertIn(view["events"][0]["id"], self.expect(0, "case", number).out)
        self.expect(1, "case", "KS 1900/0001")
        self.expect(2, "case", "ingenting")

    def test_meeting_lists_its_items(self):
        record = self.council_vote()
        view = self.json("meeting", record["id"])
        self.assertEqual(view["meeting"]["date"], record["date"])
        self.assertIn(record["id"], [item["id"] for item in view["items"]])
        self.assertIn(f"§ {record['item']} ", self.expect(0, "meeting", view["meeting"]["id"]).out)

    def test_person_finds_votes_by_parts_of_a_name(self):
        ballot = self.council_vote()["votes"][0]["ballots"][0]
        view = self.json("person", ballot["voter"])
        self.assertEqual(view["name"], ballot["voter"])
        self.assertIn(ballot["vote"], [vote["vote"] for vote in view["votes"]])
        self.assertIn(ballot["voter"], self.expect(0, "person", ballot["voter"]).out)
        self.expect(1, "person", "Nils Ingenstans")

    def test_consultation(self):
        letter = next(record for record in self.records() if record["kind"] == "consultation")
        view = self.json("consultation", letter["registry_number"])
        self.assertLessEqual({"registry_number", "title", "deadline", "themes", "ledger", "views", "totals"}, set(view))
        rows = list(csv.reader(io.StringIO(self.expect(0, "consultation", letter["registry_number"], "--format", "csv").out)))
        answered = [row for row in view["ledger"] if row["record"]]
        self.assertEqual(len(rows), 1 + len(answered) + len(view["views"]))
        self.expect(0, "consultation", letter["registry_number"])

    def test_partnerships(self):
        rows = self.json("partnerships")
        self.assertEqual(len(rows), 1)
        self.assertIn(rows[0]["id"], self.expect(0, "partnerships").out)
        self.assertIn(rows[0]["id"], self.expect(0, "partnerships", "--format", "csv").out)
        self.expect(2, "partnerships", "--expiring", "snart")

    def test_status_names_holes(self):
        status = json.loads(self.expect(0, "status", "--format", "json").out)
        self.assertEqual(sum(row["files"] for row in status["files"]), 6)
        self.assertTrue(status["series"])
        self.assertIn("paragrafer", self.expect(0, "status").out)

    def test_facts_need_no_archive(self):
        self.archive = self.folder / "none"
        ran = self.expect(0, "facts", SAMPLES / "kommunfullmaktige-2023-04-24.pdf")
        self.assertIn("Belägg", ran.out)
        lines = self.expect(0, "facts", SAMPLES / "kommunfullmaktige-2023-04-24.pdf", "--format", "json").out.splitlines()
        evidence = [each for line in lines for each in json.loads(line)["evidence"]]
        self.assertTrue(evidence)
        self.assertLessEqual({"fact", "page", "line", "rule"}, set(evidence[0]))
        self.assertFalse(self.archive.exists())
        self.assertIn("encrypted.pdf", self.expect(1, "facts", FIXTURES / "encrypted.pdf").err)

    def test_info_and_help(self):
        self.assertIn("organ", self.expect(0, "info", "fields").out)
        self.assertIn("minutes_item", self.expect(0, "info", "kinds").out)
        self.assertIn("deadline_before_issue_date", self.expect(0, "info", "warnings").out)
        self.assertIn("Exit status", self.expect(0, "--help").out)
        self.assertIn("--municipality", self.expect(0, "import", "--help").out)

    def test_every_warning_has_a_sentence(self):
        known = self.expect(0, "info", "warnings").out
        for record in self.records():
            for code in record["warnings"]:
                self.assertIn(code, known)


if __name__ == "__main__":
    unittest.main()
