#!/usr/bin/env python3
"""Writes tests/layouts/files and gold.json: invented municipalities' minutes, each in its own style, as PDF and as the
text that pdftotext takes out of it, with the facts that stand in them. Needs LibreOffice and poppler's pdftotext."""
import importlib
import json
import os
import shutil
import subprocess
import sys
import tempfile

here = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, here)
MODULES = ["city", "west", "north", "south", "east", "papers", "inland"]


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{command[0]}: {done.stderr or done.stdout}")


def main():
    everything = "--everything" in sys.argv  # each document in each form, for a look; the committed set is smaller
    only = [a for a in sys.argv[1:] if not a.startswith("--")]
    out = os.path.join(here, "..", "files") if not everything else os.environ.get("LAYOUTS_OUT", "/tmp/layouts")
    documents = [d for name in MODULES for d in importlib.import_module(name).make() if not only or any(d[0].startswith(o) for o in only)]
    with tempfile.TemporaryDirectory() as scratch:
        made = []
        for name, writer, forms in documents:
            if forms == ("typed",):
                os.makedirs(os.path.join(out, "plain"), exist_ok=True)
                with open(os.path.join(out, "plain", name + ".txt"), "w", encoding="cp1252", errors="replace", newline="\r\n") as f:
                    f.write(writer.write().text())
                continue
            made.append((name, writer, forms))
            with open(os.path.join(scratch, name + ".fodt"), "w", encoding="utf-8") as f:
                f.write(writer.write().fodt())
        sources = [os.path.join(scratch, d[0] + ".fodt") for d in made]
        if sources:
            run("soffice", f"-env:UserInstallation=file://{scratch}/office", "--headless", "--convert-to", "pdf", "--outdir", scratch, *sources)
        for form in ("plain", "layout", "pdf"):
            os.makedirs(os.path.join(out, form), exist_ok=True)
        for name, writer, forms in made:
            pdf = os.path.join(scratch, name + ".pdf")
            wanted = ("plain", "layout", "pdf") if everything else forms
            for form in wanted:
                if form == "pdf":
                    shutil.copy(pdf, os.path.join(out, form))
                else:
                    run("pdftotext", *(["-layout"] if form == "layout" else []), pdf, os.path.join(out, form, name + ".txt"))
    gold = {"about": "What stands in the files of this folder's forms; the file is named without its form.", "documents": [{"file": name + ".txt", "crosses": writer.crosses, "records": writer.gold()} for name, writer, _ in documents]}
    with open(os.path.join(out if everything else os.path.join(here, ".."), "gold.json"), "w", encoding="utf-8") as f:
        f.write('{"about": ' + json.dumps(gold["about"], ensure_ascii=False) + ', "documents": [\n')
        f.write(",\n".join('{"file": ' + json.dumps(d["file"]) + ', "crosses": ' + json.dumps(d["crosses"]) + ', "records": [\n' + ",\n".join(json.dumps(r, ensure_ascii=False) for r in d["records"]) + "]}" for d in gold["documents"]))
        f.write("]}\n")


main()
