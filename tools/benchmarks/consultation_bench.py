#!/usr/bin/env python3
"""Collates 250, 500 and 1,000 answers of ten pages each: seconds and memory of `akt consultation`, and whether they grow linearly.

    consultation_bench.py AKT        exit 1 when 1,000 answers take more than 60 s or 500 MB, when time grows faster than answers do, or
                                     when an answer or a word of one is missing from the result"""
import collections
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile

THEMES = ["Gång och cykel", "Kollektivtrafik", "Parkering", "Hastigheter", "Skolvägar"]
WORDS = {
    "Gång och cykel": "cykelbana trottoar belysning cykelställ gångstråk snöröjning cykelväg stadsdel",
    "Kollektivtrafik": "busslinje hållplats rusningstid kvartstrafik körbana resecentrum bussförare tidtabell",
    "Parkering": "kantstensparkering parkeringshus avgift bilplats parkeringsnorm lägenhet torghandel kund",
    "Hastigheter": "farthinder avsmalning korsning buller bilist bostadsgata genomfartsled mätning",
    "Skolvägar": "skoldag förälder avlämningsplats övergångsställe elev lågstadium skolbuss trygghet",
}
PLAIN = "vi anser att kommunen bör se över hur det blir för dem som bor nära och som varje dag tar sig fram här".split()
STANDS = ["tillstyrker förslaget.", "avstyrker förslaget.", "har inget att erinra mot förslaget.", "tillstyrker förslaget med följande ändringar."]


def sentence(rng, words):
    picked = [rng.choice(words if rng.random() < 0.3 else PLAIN) for _ in range(rng.randint(9, 16))]
    return " ".join(picked).capitalize() + "."


def answer(number):
    rng = random.Random(number)
    name = f"Föreningen Exempel {number}"
    pages = [[name, "", "Remissvar", "", "Datum: 2024-10-10", "", f"# Yttrande över trafikplan, KS-2024-00412", "", f"{name} {rng.choice(STANDS)}", ""]]
    for page in range(10):
        if page:
            pages.append([])
        for _ in range(7):
            theme = rng.choice(THEMES)
            if rng.random() < 0.3:
                pages[-1] += [f"# {theme}", ""]
            pages[-1] += [" ".join(sentence(rng, WORDS[theme].split()) for _ in range(4)), ""]
    return "\f".join("\n".join(page) for page in pages)


def letter():
    return "\n".join(["Sävhamra kommun", "Datum: 2024-08-26", "Diarienummer: KS-2024-00412", "", "# Remiss av förslag till trafikplan", "",
                      "Svaret ska ha kommit in senast den 31 oktober 2024 till remiss@savhamra.example.", "",
                      "Följ gärna nedanstående disposition:", "", *[f"- {theme}" for theme in THEMES], ""])


def measured(akt, count, folder):
    papers = folder / f"papers-{count}"
    papers.mkdir()
    (papers / "remiss.txt").write_text(letter(), encoding="utf-8")
    for number in range(count):
        (papers / f"svar-{number}.txt").write_text(answer(number), encoding="utf-8")
    environment = dict(os.environ, AKT_ARCHIVE=str(folder / f"archive-{count}"))
    subprocess.run([akt, "import", papers], check=True, env=environment, capture_output=True)
    result = folder / f"result-{count}.json"
    script = ("import resource,subprocess,sys,time;t=time.monotonic();subprocess.run(sys.argv[2:],check=True,stdout=open(sys.argv[1],'wb'));"
              "print(time.monotonic()-t, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss/1024)")
    out = subprocess.run([sys.executable, "-c", script, result, akt, "consultation", "KS-2024-00412", "--format", "json"], check=True, env=environment,
                         capture_output=True, text=True).stdout.split()
    check(json.loads(result.read_bytes()), count)
    return float(out[0]), float(out[1])


def check(view, count):
    """Every answer has its line and all its words: what is left out is no gain of speed."""
    rows = {row["consultee"]: row for row in view["ledger"]}
    said = collections.defaultdict(collections.Counter)
    for one in view["views"]:
        said[one["record"]].update(words(one["quote"] + " " + (one["heading"] or "") + " " + one["theme"]))
    for number in range(count):
        row = rows.get(f"Föreningen Exempel {number}")
        if row is None or row["status"] != "answered":
            sys.exit(f"answer {number} of {count} is not in the ledger")
        lost = set(words(answer(number))) - set(said[row["record"]])
        if lost:
            sys.exit(f"answer {number} of {count} lost {sorted(lost)[:5]}")


def words(text):
    return "".join(c if c.isalnum() else " " for c in text.lower()).split()


def main():
    akt = sys.argv[1]
    results = {}
    with tempfile.TemporaryDirectory(prefix="akt-bench-") as folder:
        for count in (250, 500, 1000):
            results[count] = measured(akt, count, pathlib.Path(folder))
            print(f"{count} answers of 10 pages: {results[count][0]:.1f} s, {results[count][1]:.0f} MB", flush=True)
    growth = (results[1000][0] / results[250][0]) / 4
    print(f"four times the answers take {growth * 4:.1f} times as long")
    sys.exit(0 if results[1000][0] < 60 and results[1000][1] < 500 and growth < 1.5 else 1)


if __name__ == "__main__":
    main()
