"""One import of several hundred bad files beside good ones: each is named or read, none stops, starves or taints it."""
import hashlib
import os
import resource
import subprocess
import threading
import time
import unittest

import hostile
from akt_case import AKT, FIXTURES, SAMPLES, AktCase, paper
from hostile import odd_names

MOST_MEMORY = 1 << 30  # bytes, all processes of an import together
MOST_SECONDS = 150     # all of it takes ten on an idle machine: a single file that is read in more than linear time is over this


def memory_of(pids):
    """What these processes hold together, shared pages counted once."""
    total = 0
    for pid in pids:
        try:
            with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as file:
                total += next((int(line.split()[1]) << 10 for line in file if line.startswith("Pss:")), 0)
        except OSError:  # ended meanwhile
            pass
    return total


def family(pid):
    pids = [pid]
    for one in pids:
        try:
            with open(f"/proc/{one}/task/{one}/children", encoding="ascii") as file:
                pids.extend(int(child) for child in file.read().split())
        except OSError:
            pass
    return pids


class Hostile(AktCase):
    GOOD = 12

    def watched_import(self):
        """Imports the folder; what it said, and the most memory its processes were seen to hold."""
        peak = 0
        with subprocess.Popen([AKT, "import", str(self.papers)], env=self.environment(), stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, start_new_session=True) as running:
            ended = threading.Event()

            def watch():
                nonlocal peak
                while not ended.wait(0.05):
                    peak = max(peak, memory_of(family(running.pid)))

            watcher = threading.Thread(target=watch)
            watcher.start()
            began = time.monotonic()
            try:
                out, err = running.communicate(timeout=MOST_SECONDS)
            except subprocess.TimeoutExpired:
                os.killpg(running.pid, 9)
                raise
            finally:
                ended.set()
                watcher.join()
        self.assertEqual(running.returncode, 1, err.decode(errors="replace"))
        return out.decode("utf-8"), peak, time.monotonic() - began

    def setUp(self):
        super().setUp()
        secret = self.folder / "secret.txt"
        secret.write_text(hostile.PLANTED)
        self.bad = {}
        for name, data in hostile.files(FIXTURES, secret):
            self.assertNotIn(name, self.bad)
            self.bad[name] = hashlib.sha256(data).hexdigest()
            self.write("bad/" + name, data)
        self.no_files = odd_names.put(self.papers)
        for number in range(self.GOOD):  # before, among and after the bad ones in the order of names
            folder = ("aaa", "bad", "zzz")[number % 3]
            self.write(f"{folder}/neighbour-{number}.txt", paper(number))
        self.sample = SAMPLES / "kommunstyrelsen-2023-03-21.pdf"
        self.write("bad/pdf-neighbour.pdf", self.sample.read_bytes())

    def test_each_is_named_or_read_and_no_neighbour_is_lost(self):
        self.assertGreaterEqual(len(self.bad) + len(odd_names.NAMES) + len(self.no_files), 150)
        out, peak, took = self.watched_import()
        records = self.records()
        sources = [record["source"]["path"] for record in records]

        for number in range(self.GOOD):
            self.assertEqual(sum(path.endswith(f"/neighbour-{number}.txt") for path in sources), 1, number)
        self.assertGreater(sum(path.endswith("/pdf-neighbour.pdf") for path in sources), 10, "all its items")

        told = [line for line in out.splitlines() if line.startswith(("failed", "passed over", "duplicate", "imported"))]
        hashes = {record["source"]["sha256"] for record in records}
        silent = [name for name, sha256 in self.bad.items()
                  if sha256 not in hashes and not any(f"papers/bad/{name}: " in line or f"papers/bad/{name}" in line for line in told)]
        self.assertEqual(silent, [], "neither read nor named")
        for name in self.no_files:
            self.assertTrue(any(f"/odd/{name}" in line for line in told), name)
        self.assertEqual(sum("/odd/" in path for path in sources), len(odd_names.NAMES) + 1)

        for control in "\x1b\x07\r\t":
            self.assertNotIn(control, out, "a name that commands the terminal")
        self.assertNotIn("crashed", out, "no reader dies of any of these")
        everything = self.expect(0, "export", "--format", "jsonl", "--text").out
        self.assertNotIn(hostile.PLANTED, everything, "a paper that could read another file")
        self.assertNotIn("root:", everything)
        self.expect(0, "check")

        again, _, _ = self.watched_import()
        self.assertIn(" 0 imported", again)
        self.assertEqual(self.records(), records)

        largest = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss << 10
        print(f"\n{len(self.bad)} bad files in {took:.1f} s; together {peak >> 20} MB, the largest process {largest >> 20} MB")
        self.assertLess(peak, MOST_MEMORY)
        self.assertLess(largest, MOST_MEMORY)


if __name__ == "__main__":
    unittest.main()
