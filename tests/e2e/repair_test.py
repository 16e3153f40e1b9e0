"""What damages an archive is found, and what can be made again is; a backup taken in the middle of things is whole."""
import contextlib
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import unittest

from akt_case import AKT, SAMPLES, AktCase, paper


class NotYetOrNotOurs(AktCase):
    """An archive that was only begun, or that another version or nobody of ours made: said, and left as it is."""

    def begun(self):
        self.archive.mkdir()
        (self.archive / "originals").mkdir()
        (self.archive / "lock").touch()
        (self.archive / "archive.json").write_text('{"schema": 1}')

    def test_what_a_first_import_had_begun_is_completed_by_the_next(self):
        self.write("1.txt", paper(1))
        for size in (None, 0):
            self.begun()
            if size is not None:
                (self.archive / "ledger.sqlite").touch()
            self.assertIn("run akt import again", self.expect(2, "check").err)
            self.expect(0, "import", self.papers)
            self.assertIn("all well", self.expect(0, "check").out)
            shutil.rmtree(self.archive)

    def test_a_half_made_index_of_no_records_is_no_fault(self):
        self.begun()
        self.expect(0, "import", self.papers)  # an empty folder
        shutil.rmtree(self.archive / "index" / "1")
        self.assertIn("nothing was taken in yet", self.expect(0, "check").out)
        self.write("1.txt", paper(1))
        self.expect(0, "import", self.papers)
        self.assertIn("1 original, 1 record: all well", self.expect(0, "check").out)

    def test_a_newer_ledger_and_a_broken_description_are_left_alone(self):
        self.write("1.txt", paper(1))
        self.expect(0, "import", self.papers)
        with contextlib.closing(sqlite3.connect(self.archive / "ledger.sqlite")) as ledger:
            ledger.execute("PRAGMA user_version=99")
        for command in (["check"], ["import", self.papers], ["export"]):
            self.assertIn("newer Akt", self.expect(2, *command).err)
        for text in ("[]", "not JSON", "{}"):
            (self.archive / "archive.json").write_text(text)
            self.assertIn("not an archive's description", self.expect(2, "check").err)


class Damaged(AktCase):
    def setUp(self):
        super().setUp()
        for number in range(1, 6):
            self.write(f"{number}.txt", paper(number))
        shutil.copy(SAMPLES / "kommunfullmaktige-2023-04-24.pdf", self.papers)
        self.expect(0, "import", self.papers)
        self.before = {r["id"]: r for r in self.records()}
        self.assertIn("all well", self.expect(0, "check").out)

    def repaired(self):
        ran = self.expect(0, "check", "--repair")
        self.assertIn("repaired: ", ran.out)
        self.assertIn("all well", self.expect(0, "check").out)
        self.assertEqual(set(self.before), {r["id"] for r in self.records()})
        return ran.out

    def original_of(self, name):
        sha256 = next(r["source"]["sha256"] for r in self.before.values() if r["source"]["path"].endswith(name))
        return self.archive / "originals" / sha256[:2] / sha256[2:]

    def test_nothing_is_repaired_that_is_well(self):
        ran = self.expect(0, "check", "--repair")
        self.assertNotIn("repaired", ran.out)

    def test_an_original_with_other_bytes_comes_back_from_where_it_came(self):
        original = self.original_of("3.txt")
        original.chmod(0o644)
        original.write_bytes(b"something else")
        self.assertIn("has changed", self.expect(1, "check").out)
        self.assertIn("3.txt", self.repaired())
        original.unlink()
        self.expect(1, "check")
        self.repaired()
        (self.papers / "3.txt").write_text("the source has changed too")
        original.unlink()
        self.assertIn("1 fault", self.expect(1, "check", "--repair").out)

    def test_an_index_that_is_gone_or_damaged_is_made_again(self):
        index = self.archive / "index"
        shutil.rmtree(index)
        self.assertIn("index", self.expect(1, "check").out)
        self.repaired()
        for number, name in enumerate(("postlist.glass", "docdata.glass", "termlist.glass", "iamglass")):
            file = index / str(number % 2) / name
            data = bytearray(file.read_bytes())
            for at in random.Random(number).sample(range(len(data)), len(data) // 3):
                data[at] ^= 0x55
            file.write_bytes(data)
            self.assertIn("fault", self.expect(1, "check").out, name)
            self.repaired()
        (index / "internal" / "0" / "iamglass").unlink()
        self.expect(1, "check")
        self.repaired()

    def test_a_ledger_that_is_gone_or_damaged_is_made_again_with_the_same_ids(self):
        gone = next(i for i in self.before if i.endswith("-37"))
        self.expect(0, "withdraw", gone, "--why", "fel")
        inside = next(i for i, r in self.before.items() if r["source"]["path"].endswith("2.txt"))
        self.expect(0, "publish", inside, "--as", "internal", "--why", "utkast")
        del self.before[gone]
        ledger = self.archive / "ledger.sqlite"
        for damage in (ledger.unlink, lambda: ledger.write_bytes(b"no database" * 1000), lambda: ledger.write_bytes(b""),
                       lambda: ledger.write_bytes(ledger.read_bytes()[:8192] + os.urandom(30000))):
            for beside in self.archive.glob("ledger.sqlite-*"):
                beside.unlink()
            damage()
            refused = self.akt("import", self.papers)
            self.assertEqual(refused.status, 2)
            self.assertIn("akt check --repair", refused.err)
            self.assertIn("the ledger", self.repaired())
            self.assertEqual(self.akt("show", gone).status, 1)
            self.assertNotIn(inside, self.expect(0, "export", "--public").out)
            self.expect(0, "import", self.papers)
            self.assertEqual(set(self.before), {r["id"] for r in self.records()}, "the same papers again")

    def test_a_description_that_is_gone_or_damaged_is_made_again(self):
        description = self.archive / "archive.json"
        for damage in (description.unlink, lambda: description.write_text('{"softwa'), lambda: description.write_text("")):
            damage()
            self.expect(2, "check")
            self.expect(0, "check", "--repair")
            self.assertIn("all well", self.expect(0, "check").out)
            self.assertEqual({r["id"]: r for r in self.records()}, self.before)
        description.write_text('{"schema": 99}')
        self.assertIn("newer Akt", self.expect(2, "check", "--repair").err)

    def test_a_public_index_that_shows_too_much_is_found(self):
        inside = next(iter(self.before))
        self.expect(0, "publish", inside, "--as", "internal", "--why", "utkast")
        # The public index of before, as from a backup that was not the whole archive.
        kept = self.folder / "kept"
        self.expect(0, "publish", inside, "--why", "åter")
        shutil.copytree(self.archive / "index", kept)
        self.expect(0, "publish", inside, "--as", "internal", "--why", "utkast")
        shutil.rmtree(self.archive / "index")
        kept.rename(self.archive / "index")
        self.assertIn("which is not published", self.expect(1, "check").out)
        self.repaired()
        self.assertNotIn(inside, self.expect(0, "export", "--public").out)


class Backup(AktCase):
    def restored(self, backup):
        """The copy as an archive of its own, elsewhere."""
        place = self.folder / "restored"
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(backup, place)
        ran = self.akt("--archive", place, "reindex")
        self.assertIn(ran.status, (0, 1), ran.err)
        self.assertIn("all well", self.expect(0, "--archive", place, "check").out)
        return {line.split('"id":"')[1].split('"')[0]
                for line in self.expect(0, "--archive", place, "export").out.splitlines()}

    def test_taken_again_and_again_while_papers_come_in_and_searches_go_on(self):
        for number in range(120):
            self.write(f"{number}.txt", paper(number + 1))
        backup = self.folder / "backup"
        self.expect(0, "import", self.papers / "0.txt")
        importing = subprocess.Popen([AKT, "import", self.papers], env=self.environment(), stdout=subprocess.DEVNULL,
                                     stderr=subprocess.DEVNULL)
        taken = 0
        while importing.poll() is None:
            self.expect(0, "backup", backup)
            self.assertIn(self.akt("search", "cykelväg").status, (0, 1))
            taken += 1
        self.assertEqual(importing.returncode, 0)
        some = self.restored(backup)
        self.assertGreater(taken, 0)
        self.assertLessEqual(some, {r["id"] for r in self.records()})
        self.assertIn("0 originals copied" if len(some) == 120 else "copied", self.expect(0, "backup", backup).out)
        self.assertEqual(self.restored(backup), {r["id"] for r in self.records()})

    def test_decisions_confirmations_and_versions_are_in_it(self):
        self.write("a.txt", paper(1))
        self.write("b.txt", paper(2))
        self.expect(0, "import", self.papers)
        self.write("a.txt", paper(1) + "Ett tillägg till utredningen.\n")
        self.expect(0, "import", self.papers)
        gone = next(r["id"] for r in self.records() if r["source"]["path"].endswith("b.txt"))
        self.expect(0, "withdraw", gone, "--why", "fel")
        backup = self.folder / "backup"
        self.expect(0, "backup", backup)
        self.assertEqual(backup.stat().st_mode & 0o077, 0, "for its owner only")
        self.assertEqual(self.restored(backup), {r["id"] for r in self.records()})
        self.assertIn("taken down", self.expect(1, "--archive", self.folder / "restored", "show", gone).err)

    def test_where_it_is_not_taken_to(self):
        self.write("a.txt", paper(1))
        self.expect(0, "import", self.papers)
        self.expect(2, "backup", self.archive)
        self.expect(2, "backup", self.papers)
        self.assertEqual([p.name for p in self.papers.iterdir()], ["a.txt"])
        other = self.folder / "other"
        self.expect(0, "--archive", other, "import", self.papers)
        self.expect(2, "backup", other)

    def test_a_damaged_original_is_named_and_not_copied(self):
        self.write("a.txt", paper(1))
        self.expect(0, "import", self.papers)
        original = next(p for p in (self.archive / "originals").rglob("*") if p.is_file())
        original.chmod(0o644)
        original.write_bytes(b"other")
        self.assertIn("damaged", self.expect(1, "backup", self.folder / "backup").out)
        self.assertEqual([p for p in (self.folder / "backup" / "originals").rglob("*") if p.is_file()], [])


class Writers(AktCase):
    def test_the_second_writer_is_told_who_holds_the_archive(self):
        for number in range(60):
            self.write(f"{number}.txt", paper(number + 1))
        self.expect(0, "import", self.papers / "0.txt")
        lock = self.archive / "lock"
        first = subprocess.Popen([AKT, "import", self.papers], env=self.environment(), stdout=subprocess.DEVNULL,
                                 stderr=subprocess.DEVNULL)
        try:
            while f"process {first.pid} " not in lock.read_text():
                self.assertIsNone(first.poll(), "it was done before it was stopped")
            first.send_signal(signal.SIGSTOP)
            for command in (["import", self.papers], ["reindex"], ["withdraw", "x", "--why", "y"], ["check", "--repair"]):
                told = self.expect(2, *command).err
                self.assertIn(f"process {first.pid} (akt import {self.papers}) on {os.uname().nodename} since", told)
            self.expect(1, "search", "xylofon")
        finally:
            first.send_signal(signal.SIGCONT)
        self.assertEqual(first.wait(60), 0)
        self.expect(0, "import", self.papers)

    def test_a_file_that_failed_is_not_read_again_until_it_changes_or_is_asked_for(self):
        broken = self.write("trasig.pdf", b"%PDF-1.4\nno more than this\n")
        self.expect(1, "import", self.papers)
        # Were its original read again, this is what would be found.
        original = next(p for p in (self.archive / "originals").rglob("*") if p.is_file())
        original.chmod(0o644)
        original.write_bytes(paper(1).encode())
        for _ in range(2):
            self.assertIn("trasig.pdf", self.expect(1, "import", self.papers).out)
            self.assertEqual(self.records(), [])
        self.expect(0, "import", self.papers, "--retry")
        self.assertEqual(len(self.records()), 1)
        broken.write_text(paper(2))
        self.expect(0, "import", self.papers)
        self.assertEqual(len(self.records()), 2)


if __name__ == "__main__":
    unittest.main()
