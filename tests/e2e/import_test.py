"""Import again and again: what is unchanged is skipped, what changed becomes a version, what was cut off is completed."""
import os
import shutil
import signal
import subprocess
import unittest

from akt_case import AKT, AktCase, paper


class Again(AktCase):
    def test_twice(self):
        for number in range(3):
            self.write(f"{number}.txt", paper(number))
        self.assertIn("3 files: 3 imported", self.expect(0, "import", self.papers).out)
        first = self.records()
        self.assertIn("3 files: 0 imported, 3 unchanged; 0 records", self.expect(0, "import", self.papers).out)
        self.assertEqual(self.records(), first)

    def test_touched_but_the_same(self):
        path = self.write("a.txt", paper(1))
        self.expect(0, "import", self.papers)
        os.utime(path, (1, 1))
        self.assertIn("1 unchanged", self.expect(0, "import", self.papers).out)

    def test_a_copy_is_recorded_and_not_doubled(self):
        self.write("a.txt", paper(1))
        self.write("b.txt", paper(1))
        ran = self.expect(0, "import", self.papers)
        self.assertIn("the same bytes as papers/a.txt", self.line_about(ran, "papers/b.txt"))
        self.assertEqual(len(self.records()), 1)
        self.assertIn("duplicate", self.expect(0, "status").out)

    def test_a_changed_file_is_a_new_version_and_the_old_stays(self):
        self.write("a.txt", paper(1))
        self.expect(0, "import", self.papers)
        old = self.records()[0]
        self.write("a.txt", paper(1).replace("ryms inom ram", "kostar 40 000 kronor"))
        self.line_about(self.expect(0, "import", self.papers), "papers/a.txt")
        by_id = {record["id"]: record for record in self.records()}
        self.assertEqual(len(by_id), 2)
        self.assertIn("replaced_by_newer_version", by_id[old["id"]]["warnings"])
        new = next(record for record in by_id.values() if record["id"] != old["id"])
        self.assertEqual(new["version_of"], old["id"])
        self.assertNotIn("replaced_by_newer_version", new["warnings"])
        self.expect(0, "check")

    def test_a_file_that_gets_its_old_bytes_back(self):
        self.write("a.txt", paper(1))
        self.expect(0, "import", self.papers)
        first = self.records()
        self.write("a.txt", paper(2))
        self.expect(0, "import", self.papers)
        self.write("a.txt", paper(1))
        self.expect(0, "import", self.papers)
        current = [r for r in self.records() if "replaced_by_newer_version" not in r["warnings"]]
        self.assertEqual([record["id"] for record in current], [record["id"] for record in first])
        self.expect(0, "check")

    def test_the_same_paper_in_another_layout_is_linked(self):
        self.write("a.txt", paper(1))
        self.write("b.txt", paper(1).replace("\n\n", "\n\n\n").replace("föreslår att", "föreslår\natt"))
        self.expect(0, "import", self.papers)
        first, second = sorted(self.records(), key=lambda record: record["source"]["path"])
        self.assertEqual(second["same_text_as"] or second["version_of"], first["id"])
        self.assertEqual(first["same_text_as"] or first["version_of"], second["id"])

    def test_flags_and_settings(self):
        self.write("a.txt", "Ett brev utan avsändare.\n")
        (self.folder / "config" / "akt").mkdir(parents=True)
        (self.folder / "config" / "akt" / "config.toml").write_text('municipality = "Norrby"\npublication = "public"\n')
        self.expect(0, "--archive", self.folder / "one", "import", self.papers)
        self.expect(0, "import", self.papers, "--archive", self.folder / "two", "--municipality", "Söderby")
        for folder, municipality in ((self.folder / "one", "Norrby"), (self.folder / "two", "Söderby")):
            self.archive = folder
            record = self.records()[0]
            self.assertEqual((record["municipality"], record["publication"]), (municipality, "public"))

    def test_reindex_gives_the_same_records(self):
        for number in range(4):
            self.write(f"{number}.txt", paper(number))
        self.expect(0, "import", self.papers)
        self.write("1.txt", paper(1, "gångväg"))
        self.expect(0, "import", self.papers)
        before = self.records()
        self.expect(0, "reindex")
        self.assertEqual(self.records(), before)
        self.expect(0, "check")

    def test_an_archive_that_may_only_be_read_can_be_searched(self):
        self.write("a.txt", paper(1))
        self.expect(0, "import", self.papers)
        for path in [self.archive, *self.archive.rglob("*")]:
            path.chmod(0o555 if path.is_dir() else 0o444)
        self.addCleanup(lambda: [path.chmod(0o755) for path in [self.archive, *self.archive.rglob("*")] if path.is_dir()])
        self.expect(0, "search", "cykelväg")
        self.assertEqual(len(self.records()), 1)
        self.expect(0, "status")
        if os.geteuid() != 0:
            self.expect(2, "import", self.papers)

    def test_check_finds_a_changed_original(self):
        self.write("a.txt", paper(1))
        self.expect(0, "import", self.papers)
        original = next(path for path in (self.archive / "originals").rglob("*") if path.is_file())
        original.chmod(0o644)
        original.write_bytes(original.read_bytes() + b" ")
        self.assertIn("has changed", self.expect(1, "check").out)


class CutOff(AktCase):
    FILES = 300

    def test_killed_anywhere_and_run_again_each_record_is_there_once(self):
        for number in range(self.FILES):
            self.write(f"{number:03d}.txt", paper(number))
        self.archive = self.folder / "whole"
        self.expect(0, "import", self.papers)
        whole = self.records()
        self.assertEqual(len(whole), self.FILES)

        self.archive = self.folder / "killed"
        kills = 0
        for milliseconds in (30, 60, 100, 150, 220, 300, 400, 600):
            with subprocess.Popen([AKT, "import", str(self.papers)], env=self.environment(), stdout=subprocess.DEVNULL,
                                  stderr=subprocess.DEVNULL) as running:
                try:
                    running.wait(timeout=milliseconds / 1000)
                except subprocess.TimeoutExpired:
                    running.send_signal(signal.SIGKILL)
                    kills += 1
        self.assertGreater(kills, 0)
        self.assertIn(f"{self.FILES} files: ", self.expect(0, "import", self.papers).out, "each is told once")
        self.assertEqual(self.records(), whole)
        self.expect(0, "check")
        shutil.rmtree(self.archive)


if __name__ == "__main__":
    unittest.main()
