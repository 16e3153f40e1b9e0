"""Sudden death and full disks: an import is hit at one instant, and what it had promised is held against what is there.

An archive with papers in it (the acknowledged ones) is to take in more. After each hit:
  - the import ended by itself, or was killed by us: no crash, and what ended with success has everything;
  - `akt check` passes; where nothing was acknowledged yet it may also say that there is no archive;
  - every acknowledged record is there, unchanged;
  - the same import run again completes, and the archive equals one that was never hit: each record once."""
import argparse
import json
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

FAULTS = ("ENOSPC", "EIO", "short", "EDQUOT", "EROFS", "kill")


class Broken(Exception):
    """What was promised and does not hold."""


class Workplace:
    """An archive before and after, and papers to take in; each trial begins with a copy of the first."""

    def __init__(self, akt, library, folder, before, more):
        self.akt, self.library, self.folder = akt, library, pathlib.Path(folder)
        self.papers = self.folder / "papers"
        self.archive = self.folder / "archive"
        self.base = self.folder / "base"
        for name, text in {**before, **more}.items():
            path = self.papers / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text if isinstance(text, bytes) else text.encode())
        first = sorted({name.split("/")[0] for name in before})
        self.acknowledged = []
        if first:
            self.run("import", *(self.papers / name for name in first), expect=0)
            self.acknowledged = self.records()
            shutil.copytree(self.archive, self.base)
        began = time.monotonic()
        self.run("import", self.papers, expect=0)
        self.seconds = time.monotonic() - began
        self.whole = self.records()
        if len(self.whole) <= len(self.acknowledged):
            raise Broken("nothing was imported to begin with")

    def environment(self, **more):
        return dict(os.environ, AKT_ARCHIVE=str(self.archive), XDG_CONFIG_HOME=str(self.folder / "config"), **more)

    def run(self, *arguments, expect=None, **fault):
        done = subprocess.run([self.akt, *map(str, arguments)], capture_output=True, text=True, errors="replace", timeout=300,
                              env=self.environment(**fault), start_new_session=True, check=False)
        if expect is not None and done.returncode != expect:
            raise Broken(f"akt {arguments[0]} ended with {done.returncode}:\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")
        return done

    def records(self):
        lines = self.run("export", "--format", "jsonl", expect=0).stdout.splitlines()
        return sorted((json.loads(line) for line in lines), key=lambda record: record["id"])

    def afresh(self):
        shutil.rmtree(self.archive, ignore_errors=True)
        if self.base.exists():
            shutil.copytree(self.base, self.archive)

    def claims(self, ended):
        """Holds what is there against what was promised; `ended` is the import's exit status, None when it was killed."""
        if ended is not None and ended not in (0, 1, 2):
            raise Broken(f"the import crashed: {ended}")
        if ended == 0 and self.records() != self.whole:
            raise Broken("the import said that all is well, and it is not")
        checked = self.run("check")
        if checked.returncode != 0 and (self.acknowledged or checked.returncode != 2 or "akt import" not in checked.stderr):
            raise Broken(f"check ended with {checked.returncode}:\n{checked.stdout}\n{checked.stderr}")
        now = {record["id"]: record for record in self.records()} if self.acknowledged else {}
        for record in self.acknowledged:
            if now.get(record["id"]) != record:
                raise Broken(f"acknowledged, and lost or changed: {record['id']}")
        self.run("import", self.papers, expect=0)
        if self.records() != self.whole:
            raise Broken("completed, it is not the same as undisturbed")
        self.run("check", expect=0)

    def calls(self):
        """The calls that an undisturbed import makes, by name, in their order."""
        self.afresh()
        listed = self.folder / "calls"
        self.run("import", self.papers, expect=0, LD_PRELOAD=self.library, AKT_FAULT_UNDER=str(self.archive), AKT_FAULT_LIST=str(listed))
        return [line.split(" ", 1) for line in listed.read_text(errors="replace").splitlines()]

    def fault(self, number, how, lasts):
        self.afresh()
        more = {"AKT_FAULT_LASTS": "1"} if lasts else {}
        done = self.run("import", self.papers, LD_PRELOAD=self.library, AKT_FAULT_UNDER=str(self.archive), AKT_FAULT_AT=str(number),
                        AKT_FAULT_HOW=how, **more)
        killed = done.returncode == -signal.SIGKILL and how == "kill"
        self.claims(None if killed else done.returncode)
        return done.returncode

    def kill(self, seconds):
        self.afresh()
        with subprocess.Popen([self.akt, "import", str(self.papers)], env=self.environment(), stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL, start_new_session=True) as running:
            try:
                running.wait(timeout=seconds)
            except subprocess.TimeoutExpired:
                os.killpg(running.pid, signal.SIGKILL)
        killed = running.returncode == -signal.SIGKILL
        self.claims(None if killed else running.returncode)
        return killed


def paper(number):
    filler = " ".join(f"Punkt{number}x{n} gäller sträckan nummer{number * 31 + n}." for n in range(60))
    return (f"Ekhults kommun\nKommunkontoret\n\nTjänsteskrivelse\n2023-03-{number % 28 + 1:02d}\nDiarienummer\nKS 2023/{number:04d}\n\n"
            f"Cykelväg nummer {number}\n\nFörslag till beslut\nKommunstyrelsen föreslås besluta\natt godkänna cykelväg nummer {number}\n\n"
            f"Sammanfattning\nKommunkontoret föreslår att arbetet genomförs under 2024. {filler}\n")


def workplace(akt, library, folder, before, more):
    """So many papers that are there, and so many to come; among these a changed one, a copy and one that can't be read."""
    old = {f"before/{n:04d}.txt": paper(n) for n in range(before)}
    new = {f"more/{n:04d}.txt": paper(1000 + n) for n in range(more)}
    new["more/copy.txt"] = paper(0) if before else paper(1000)
    place = Workplace(akt, library, folder, old, new)
    return place


def spread(total, most):
    """`most` of the numbers 1 to `total`, evenly."""
    if total <= most:
        return list(range(1, total + 1))
    return sorted({1 + at * total // most for at in range(most)})


def faults(place, most, tell):
    """Each call in turn (or `most` of them), each with a fault of its own: the error differs, and whether it lasts."""
    calls = place.calls()
    done, refused, names = 0, 0, {}
    for turn, number in enumerate(spread(len(calls), most)):
        how = FAULTS[turn % len(FAULTS)]
        name, path = calls[number - 1]
        lasts = how != "kill" and turn // len(FAULTS) % 2 == 1
        try:
            status = place.fault(number, how, lasts)
        except Broken as broken:
            raise Broken(f"call {number} ({name} {path}), {how}{', lasting' if lasts else ''}: {broken}") from broken
        done += 1
        refused += status != 0
        names[name] = names.get(name, 0) + 1
        if done % 50 == 0:
            tell(f"{done} faults")
    return {"faults": done, "of calls": len(calls), "said by the import": refused, "by call": names}


def kills(place, count, seed, tell):
    chance = random.Random(seed)
    struck = 0
    for turn in range(count):
        seconds = chance.uniform(0, place.seconds)
        try:
            struck += place.kill(seconds)
        except Broken as broken:
            raise Broken(f"killed after {seconds:.4f} s: {broken}") from broken
        if (turn + 1) % 50 == 0:
            tell(f"{turn + 1} kills")
    return {"kills": count, "before the import was done": struck}


def main():
    parser = argparse.ArgumentParser(prog="tools/torture", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--faults", type=int, default=100_000, help="at most so many, spread evenly over an import's calls (all)")
    parser.add_argument("--papers", type=int, default=300, help="of the import that is killed")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("akt")
    parser.add_argument("library")
    options = parser.parse_args()

    def tell(text):
        print(f"{time.strftime('%H:%M:%S')} {text}", file=sys.stderr, flush=True)

    try:
        if options.faults > 0:
            with tempfile.TemporaryDirectory(prefix="akt-faults-") as folder:
                place = workplace(options.akt, options.library, folder, 6, 12)
                print(json.dumps(faults(place, options.faults, tell)), flush=True)
            with tempfile.TemporaryDirectory(prefix="akt-faults-") as folder:
                place = workplace(options.akt, options.library, folder, 0, 12)  # the first import of all
                print(json.dumps(faults(place, options.faults, tell)), flush=True)
        if options.kills > 0:
            with tempfile.TemporaryDirectory(prefix="akt-kills-") as folder:
                place = workplace(options.akt, options.library, folder, 20, options.papers)
                print(json.dumps(kills(place, options.kills, options.seed, tell)), flush=True)
    except Broken as broken:
        print(broken, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
