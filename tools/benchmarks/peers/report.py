#!/usr/bin/python3
"""Writes the peers' section of docs/PERFORMANCE.md from what the engines' runs left: report.py FOLDER RECORDS DOCUMENT"""
import glob
import json
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from section import put_section, share, table  # noqa: E402

NAMES = ["akt", "lucene", "sqlite", "omega", "postgres"]
SHAPES = ["rare word", "common and rare", "two common", "phrase", "registry number", "§ and body", "word, kind and year",
          "either", "prefix", "without"]


def mean(times):
    return sum(times) / len(times)


def of_shape(times, shape):
    return times[shape::10]


def aim(text, figure, wanted, least):
    met = figure >= wanted if least else figure <= wanted
    return [text, f"{'at least' if least else 'at most'} {wanted}×", f"{figure:.2f}×", "met" if met else "**not met**"]


PARTS = {"position": "phrases in titles, decisions and proposals",
         "termlist": "deleting and replacing records, and more like this",
         "docdata": "the records' text and facts, for passages and export",
         "postlist": "lemmas, compound parts, folded forms, fields; values for facets, exact forms and the words in their order, for phrases"}


def parts(folder):
    sizes = {}
    for path in glob.glob(f"{folder}/index/**/*.glass", recursive=True):
        part = os.path.basename(path).split(".")[0]
        sizes[part] = sizes.get(part, 0) + os.path.getsize(path)
    return [[part, sizes[part] // 1000000, use] for part, use in PARTS.items() if part in sizes]


def section(folder, records):
    runs = {}
    for name in NAMES:
        path = f"{folder}/{name}.json"
        if os.path.exists(path) and os.path.getsize(path):
            with open(path) as file:
                runs[name] = json.load(file)
    loads = dict(line.split() for line in open(f"{folder}/loads")) if os.path.exists(f"{folder}/loads") else {}
    akt = runs["akt"]
    text_mb = os.path.getsize(f"{folder}/docs.tsv") // 1000000
    out = ["## Beside its peers", "",
           f"{records:,} generated records ({text_mb} MB) and {len(akt['core_ms']):,} queries of ten shapes, each giving ten hits with a "
           "marked passage, the exact total and the counts of seven facets; one engine after the other in one run, on "
           f"{os.cpu_count()} cores. Queries run one at a time, once to warm and once to be measured. *Core* is the time the "
           "query's threads (PostgreSQL: server process; Omega: process) were on a core, which other work on the machine "
           "disturbs little; *clock* is what the clock showed: Akt walks many matches with two threads. Load average as each began: "
           + ", ".join(f"{name} {load}" for name, load in loads.items()) + ".", ""]
    aims = []
    if "lucene" in runs:
        lucene = runs["lucene"]
        aims += [
            aim(f"query {name} with facets and passage by {whose}, of Lucene's", share(akt[times], part) / share(lucene[times], part), most, False)
            for name, part, most in (("p50", .5, 0.5), ("p99", .99, 1.0))
            for whose, times in (("the clock", "clock_ms"), ("the cores' time", "core_ms"))]
        aims += [
            aim("indexing speed by the cores' time, of Lucene's", lucene["index_cpu_s"] / akt["index_cpu_s"], 0.45, True),
            aim("indexing speed by the clock, of Lucene's", lucene["index_s"] / akt["index_s"], 0.45, True),
            aim("index size, of Lucene's", akt["disk_mb"] / lucene["disk_mb"], 2.2, False)]
    if "sqlite" in runs:
        aims.append(aim("queries a second, of SQLite's", mean(runs["sqlite"]["core_ms"]) / mean(akt["core_ms"]), 8, True))
    if "postgres" in runs:
        aims.append(aim("queries a second, of PostgreSQL's", mean(runs["postgres"]["core_ms"]) / mean(akt["core_ms"]), 50, True))
    if "omega" in runs:
        omega = runs["omega"]
        aims.append(aim("records indexed for the same time on cores, of Omega's",
                        omega["index_cpu_s"] / omega["records"] / (akt["index_cpu_s"] / akt["records"]), 8, True))
        if omega["records"] < akt["records"]:
            omega["engine"] += f" ({omega['records']:,} records)"
    out += table(
        ["", "indexing, s (clock)", "s (cores)", "memory, MB", "disk, MB", "core p50, ms", "p99", "mean", "clock p50", "p99"],
        [[run["engine"], f"{run['index_s']:.0f}", f"{run['index_cpu_s']:.0f}", run["peak_mb"], run["disk_mb"],
          f"{share(run['core_ms'], .5):.2f}", f"{share(run['core_ms'], .99):.1f}", f"{mean(run['core_ms']):.2f}",
          f"{share(run['clock_ms'], .5):.2f}", f"{share(run['clock_ms'], .99):.1f}"] for run in runs.values()])
    out += ["", "Aims and what came of them:", ""] + table(["", "aim", "measured", ""], aims)
    out += ["", "Core p50 in ms by shape of query:", ""]
    full = {name: run for name, run in runs.items() if len(run["core_ms"]) == len(akt["core_ms"])}
    out += table([""] + [run["engine"] for run in full.values()],
                 [[shape] + [f"{share(of_shape(run['core_ms'], at), .5):.2f}" for run in full.values()]
                  for at, shape in enumerate(SHAPES)])
    out += ["", "What Akt's index is made of, and what each part buys:", ""] + table(["part", "MB", "for"], parts(folder))
    out += ["", "What the comparison is and is not:", "",
            "- Akt indexes lemmas and their order, compound parts and folded forms, and keeps the exact forms as a set in each record; "
            "Lucene stems (SwedishAnalyzer) and keeps positions, PostgreSQL stems, SQLite knows no inflections. Hits in all: "
            + ", ".join(f"{run['engine']} {run['hits']:,}" for run in full.values()) + ".",
            "- Lucene highlights with UnifiedHighlighter by analysing the stored text again, and counts facets with sorted-set doc "
            "values; its index grows and its queries quicken with offsets in the postings. It indexes with two threads, as Akt does.",
            "- Akt's figures include making the records in memory; the peers read them from a file. Memory is the process's peak: "
            "the JVM's heap is what it was allowed, not what it needed; PostgreSQL's is the one server process's, with shared memory.",
            "- Omega is started for each query, as a web server starts it, gives no facets, slows as it indexes, keeps a sample and not the text, and has no § to ask for.",
            "- The records' vocabulary is the Swedish dictionary's with names, numbers, dates and the sentences minutes repeat. Words "
            "keep no company, so phrases and NEAR find less than in real minutes, and no paper quotes another.", "",
            "Repeat it: `tools/bench-peers 100000 1000` (it installs the peers; smaller figures for a first look)."]
    return out


def main():
    folder, records, path = sys.argv[1], int(sys.argv[2]), sys.argv[3]
    put_section(path, "peers", "tools/bench-peers", section(folder, records))


if __name__ == "__main__":
    main()
