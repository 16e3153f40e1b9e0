#!/usr/bin/python3
"""Draws growth.svg and writes the growth section of PERFORMANCE.md from growth-*.json: growth.py FOLDER DOCS"""
import glob
import json
import math
import sys

sys.path.insert(0, __file__.rsplit("/", 1)[0])
from section import put_section, share, table  # noqa: E402

WIDTH, HEIGHT, LEFT, BOTTOM = 640, 360, 60, 40


def drawn(points):
    most = max(point["p99"] for point in points) * 1.1
    xs = [math.log10(point["records"]) for point in points]
    low, high = min(xs), max(max(xs), min(xs) + 1)

    def place(records, value):
        x = LEFT + (math.log10(records) - low) / (high - low) * (WIDTH - LEFT - 20)
        return f"{x:.1f},{HEIGHT - BOTTOM - value / most * (HEIGHT - BOTTOM - 20):.1f}"

    out = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="12">',
           "<title>Time on a core for a query, by the size of the archive</title>",
           f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>']
    for step in range(5):
        value = most * step / 4
        x, y = place(points[0]["records"], value).split(",")
        out.append(f'<path d="M{LEFT} {y}H{WIDTH - 20}" stroke="#ddd"/>'
                   f'<text x="{LEFT - 8}" y="{float(y) + 4}" text-anchor="end">{value:.0f}</text>')
    for point in points:
        x, _ = place(point["records"], 0).split(",")
        out.append(f'<text x="{x}" y="{HEIGHT - 20}" text-anchor="middle">{point["records"]:,}</text>')
    for name, colour in (("p50", "#00538a"), ("p99", "#b03a00")):
        line = " ".join(place(point["records"], point[name]) for point in points)
        out.append(f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2"/>')
        for point in points:
            x, y = place(point["records"], point[name]).split(",")
            out.append(f'<circle cx="{x}" cy="{y}" r="3" fill="{colour}"/>'
                       f'<text x="{x}" y="{float(y) - 8}" text-anchor="middle" fill="{colour}">{point[name]:.1f}</text>')
        out.append(f'<text x="{LEFT + 10}" y="{30 if name == "p99" else 46}" fill="{colour}">{name}, ms</text>')
    out.append(f'<text x="{WIDTH / 2}" y="{HEIGHT - 4}" text-anchor="middle">records</text></svg>')
    return "\n".join(out) + "\n"


def main():
    folder, docs = sys.argv[1], sys.argv[2]
    points, lines = [], []
    for path in glob.glob(f"{folder}/growth-*.json"):
        with open(path) as file:
            run = json.load(file)
        core = run["core_ms"]
        points.append({"records": run["records"], "p50": share(core, 0.5), "p99": share(core, 0.99), "run": run})
    points.sort(key=lambda point: point["records"])
    for point in points:
        run = point["run"]
        lines.append([f"{point['records']:,}", f"{run['index_s']:.0f}", f"{run['index_cpu_s']:.0f}", run["disk_mb"],
                      run["peak_mb"], f"{point['p50']:.2f}", f"{point['p99']:.1f}", f"{max(run['core_ms']):.0f}"])
    with open(f"{docs}/growth.svg", "w", encoding="utf-8") as out:
        out.write(drawn(points))
    put_section(f"{docs}/PERFORMANCE.md", "growth", "tools/bench-growth", [
        "## Growth", "",
        "Generated records of 150 words on average, 1,000 queries of ten shapes with facets and passages; times are the "
        "query thread's on a core. Counts and totals are exact, so a query costs what it matches.", "",
        "![p50 and p99 by the number of records](growth.svg)", "",
        *table(["records", "indexing, s (clock)", "s (cores)", "disk, MB", "memory, MB", "p50, ms", "p99", "most"], lines), "",
        "Repeat it: `tools/bench-growth`."])


if __name__ == "__main__":
    main()
