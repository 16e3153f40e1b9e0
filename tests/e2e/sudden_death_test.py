"""What writes beside the import, killed at instants spread over its time: nothing is lost, and the same command again completes.
The import itself is killed by tools/torture."""
import os
import shutil
import signal
import subprocess
import time
import unittest

from akt_case import AKT, AktCase, paper

KILLS = 3


class Killed(AktCase):
    def setUp(self):
        super().setUp()
        for number in range(30):
            self.write(f"{number}.txt", paper(number + 1))
        self.expect(0, "import", "--publication", "public", self.papers)
        self.whole = self.records()
        self.some = [record["id"] for record in self.whole[:3]]
        self.base = self.folder / "base"
        shutil.copytree(self.archive, self.base)

    def instants(self, *command, prepare=lambda: None):
        """After each kill, once; the archive is as before each time."""
        def begin():
            shutil.rmtree(self.archive)
            shutil.copytree(self.base, self.archive)
            prepare()

        begin()
        began = time.monotonic()
        self.expect(0, *command)
        took = time.monotonic() - began
        for turn in range(KILLS):
            begin()
            with subprocess.Popen([AKT, *map(os.fspath, command)], env=self.environment(), stdout=subprocess.DEVNULL,
                                  stderr=subprocess.DEVNULL, start_new_session=True) as running:
                try:
                    running.wait(timeout=took * (turn + 0.5) / KILLS)
                except subprocess.TimeoutExpired:
                    os.killpg(running.pid, signal.SIGKILL)
            with self.subTest(command=command[0], turn=turn):
                yield

    def public_ids(self):
        return {line.split('"id":"')[1].split('"')[0] for line in self.expect(0, "export", "--public").out.splitlines()}

    def test_reindex(self):
        for _ in self.instants("reindex"):
            self.assertIn("all well", self.expect(0, "check").out)
            self.assertEqual(self.records(), self.whole, "the index of before, or the new one")
            self.expect(0, "reindex")
            self.assertEqual(self.records(), self.whole)

    def test_repair(self):
        for _ in self.instants("check", "--repair", prepare=lambda: shutil.rmtree(self.archive / "index" / "1")):
            self.expect(0, "check", "--repair")
            self.assertIn("all well", self.expect(0, "check").out)
            self.assertEqual(self.records(), self.whole)

    def test_backup(self):
        backup = self.folder / "backup"
        for _ in self.instants("backup", backup, prepare=lambda: shutil.rmtree(backup, ignore_errors=True)):
            self.assertIn("all well", self.expect(0, "check").out)
            self.expect(0, "backup", backup)
            self.expect(0, "--archive", backup, "reindex")
            self.assertEqual(len(self.expect(0, "--archive", backup, "export").out.splitlines()), len(self.whole))

    def test_a_decision_holds_once_it_is_in_the_log(self):
        log = self.archive / "publication.jsonl"
        for command in (["withdraw", *self.some, "--why", "fel"], ["publish", *self.some, "--as", "internal", "--why", "utkast"]):
            for _ in self.instants(*command):
                decided = log.exists() and log.read_text().count("\n") > 0
                # Whether it was carried out is for `akt check` to say; the next writing command does.
                self.assertIn(self.akt("check").status, (0, 1) if decided else (0,))
                self.assertIn(self.akt("import", self.papers).status, (0, 1))  # 1: what was withdrawn is not let in
                self.assertIn("all well", self.expect(0, "check").out)
                self.assertEqual(self.public_ids() & set(self.some), set() if decided else set(self.some))


if __name__ == "__main__":
    unittest.main()
