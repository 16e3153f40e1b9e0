"""The akt binary, run as a user runs it: each case has a folder of its own for papers and archive."""
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

AKT = os.environ["AKT_BINARY"]
SOURCE = pathlib.Path(os.environ["AKT_SOURCE_DIR"])
SAMPLES = SOURCE / "corpus" / "samples" / "files"
FIXTURES = SOURCE / "tests" / "data" / "formats"

PAPER = """Ekhults kommun
Kommunkontoret

Tjänsteskrivelse
2023-03-{day:02d}
Diarienummer
KS 2023/{number:04d}

{title}

Förslag till beslut
Kommunstyrelsen föreslås besluta
att godkänna förslaget om {title}

Sammanfattning
Kommunkontoret har utrett {title} och föreslår att arbetet genomförs under {year}. {filler}

Ekonomiska konsekvenser
Förslaget ryms inom ram.
"""


def paper(number, title="cykelväg"):
    """One memo of many, each with words of its own so that none is a version of another."""
    filler = " ".join(f"Punkt{number}x{n} gäller sträckan nummer{number * 31 + n}." for n in range(40))
    return PAPER.format(day=number % 28 + 1, number=number, title=f"{title} nummer {number}", year=2024, filler=filler)


class Ran:
    def __init__(self, done):
        self.status, self.out, self.err = done.returncode, done.stdout, done.stderr


class AktCase(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="akt-e2e-"))
        self.archive = self.folder / "archive"
        self.papers = self.folder / "papers"
        self.papers.mkdir()
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def environment(self):
        return dict(os.environ, AKT_ARCHIVE=str(self.archive), XDG_CONFIG_HOME=str(self.folder / "config"))

    def akt(self, *arguments, **more):
        done = subprocess.run([AKT, *map(os.fspath, arguments)], capture_output=True, text=True, errors="surrogateescape",
                              env=self.environment(), timeout=300, **more)
        return Ran(done)

    def expect(self, status, *arguments):
        ran = self.akt(*arguments)
        self.assertEqual(ran.status, status, f"akt {arguments}\n{ran.out}\n{ran.err}")
        return ran

    def records(self):
        return [json.loads(line) for line in self.expect(0, "export", "--format", "jsonl").out.splitlines()]

    def write(self, name, text):
        path = self.papers / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def line_about(self, ran, name):
        lines = [line for line in ran.out.splitlines() if name in line]
        self.assertEqual(len(lines), 1, f"one line about {name} in:\n{ran.out}")
        return lines[0]
