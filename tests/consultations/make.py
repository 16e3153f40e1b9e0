#!/usr/bin/env python3
"""Makes a consultation's papers as an inbox gets them, in the layouts such answers have, from traffic.py or library.py.

    make.py FOLDER [traffic] [library]

Text, web pages and e-mail are written here; with LibreOffice at hand every third paper becomes PDF and every third DOCX."""
import email.message
import email.policy
import html
import importlib
import pathlib
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from traffic import ALL  # noqa: E402


def heading(text):
    return ["", f"# {text}", ""]


def paper(lines):
    return "\n".join(lines) + "\n"


def plan(source):
    title, sections = source.PLAN
    lines = [f"# {title}", "", "Remissversion", ""]
    for name, text in sections:
        lines += [f"# {name}", "", text, ""]
    return lines


def letterhead(one, source, kind):
    lines = [one["consultee"], "", kind, "", f"Datum: {one['date']}", f"Ert diarienummer: {source.NUMBER}", "", "Till Sävhamra kommun", ""]
    return lines + [f"# Yttrande över {source.PLAN[0].lower()}", ""]


def whole(one):
    return [text for theme, _, text in one["passages"] if theme == ALL]


def parts(one):
    return [(theme, text) for theme, _, text in one["passages"] if theme != ALL]


def committee(one, source):
    lines = letterhead(one, source, "YTTRANDE")
    for text in whole(one):
        lines += [text, ""]
    seen = []
    for theme, text in parts(one):
        lines += ([] if theme in seen else heading(theme)) + [text, ""]
        seen.append(theme)
    return lines + [f"För {one['consultee'][0].lower() + one['consultee'][1:]}", "", "Karin Lindeborg", "Ordförande"]


def numbered(one, source):
    lines = letterhead(one, source, "Remissvar")
    for text in whole(one):
        lines += [text, ""]
    for theme, text in parts(one):
        lines += heading(f"{source.THEMES.index(theme) + 1}. {theme}") + [text, ""]
    return lines + ["Med vänlig hälsning", "", "Johan Alfredsson", "Ordförande"]


def own_headings(one, source):
    """Headings of the writer's own, which no theme is called."""
    names = iter(["Vårt viktigaste krav", "Ytterligare en fråga", "Till sist"])
    lines = letterhead(one, source, "Remissvar")
    for text in whole(one):
        lines += [text, ""]
    for _, text in parts(one):
        lines += heading(next(names)) + [text, ""]
    return lines + ["Birgitta Sandell", "Ordförande"]


def run_in(one, source):
    lines = letterhead(one, source, "Remissvar")
    for text in whole(one):
        lines += [text, ""]
    for theme, text in parts(one):
        lines += [f"{theme}: {text}", ""]
    return lines + ["Hans Wikberg", "Ombudsman"]


def prose(one, source):
    lines = letterhead(one, source, "Synpunkter")
    lines += [f"{one['consultee']} har beretts tillfälle att yttra sig över {source.PLAN[0].lower()} och vill framföra följande.", ""]
    for _, _, text in one["passages"]:
        lines += [text, ""]
    return lines + ["Med vänlig hälsning", "", "Ingrid Hallgren", "Sekreterare"]


def authority(one, source):
    lines = letterhead(one, source, "Yttrande")
    lines += [f"{one['consultee']} har fått tillfälle att yttra sig över rubricerat förslag.", ""]
    for _, _, text in one["passages"]:
        lines += [text, ""]
    return lines + ["Beslutet har fattats av enhetschefen Ulla Nordenfelt.", ""]


LAYOUTS = {"committee": committee, "numbered": numbered, "own headings": own_headings, "run-in": run_in, "prose": prose, "authority": authority}


def letter(one, source, private):
    message = email.message.EmailMessage(policy=email.policy.SMTP)
    address = one["consultee"].lower().split()[0].translate(str.maketrans("åäö", "aao")) + "@post.example"
    message["From"], message["To"] = f"{one['consultee']} <{address}>", "remiss@savhamra.example"
    message["Subject"] = f"Svar på remiss {source.NUMBER}" if not private else f"Synpunkter på remissen {source.NUMBER}"
    message["Date"] = f"{one['date'][8:]} {('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec').split()[int(one['date'][5:7]) - 1]} {one['date'][:4]} 10:12:00 +0100"
    body = "Hej!\n\n" + "\n\n".join(text for _, _, text in one["passages"]) + "\n\nHälsningar\n" + ("" if private else "Lena Bergquist\nför ") + one["consultee"]
    message.set_content(body + f"\n\nDen {int(one['date'][8:])} skrev Sävhamra kommun:\n> Ni kan tillstyrka eller avstyrka förslaget.\n", charset="utf-8")
    return message.as_bytes()


def web(lines):
    out = ["<!doctype html><html lang=sv><meta charset=utf-8><title>Handling</title><body>"]
    for line in lines:
        if line.startswith("# "):
            out.append(f"<h2>{html.escape(line[2:])}</h2>")
        elif line.startswith("- "):
            out.append(f"<ul><li>{html.escape(line[2:])}</li></ul>")
        elif line:
            out.append(f"<p>{html.escape(line)}</p>")
    return "\n".join(out)


def file_name(name):
    return "".join(c if c.isalnum() else "-" for c in name.lower())


def convert(pages, folder, kind):
    """Web pages to PDF or DOCX by LibreOffice, all at once."""
    if not pages:
        return
    with tempfile.TemporaryDirectory() as home:
        where = pathlib.Path(home) / "in"
        where.mkdir()
        for name, lines in pages.items():
            (where / f"{name}.html").write_text(web(lines), encoding="utf-8")
        subprocess.run(["soffice", f"-env:UserInstallation=file://{home}/profile", "--headless", "--convert-to",
                        {"pdf": "pdf:writer_web_pdf_Export", "docx": "docx:Office Open XML Text"}[kind], "--outdir", folder,
                        *map(str, sorted(where.iterdir()))], check=True, capture_output=True, timeout=400)


def make(folder, name, office=None):
    source = importlib.import_module(name)
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    office = shutil.which("soffice") is not None if office is None else office
    (folder / f"{name}-remiss.txt").write_text(paper(source.LETTER), encoding="utf-8")
    (folder / f"{name}-plan.txt").write_text(paper(plan(source)), encoding="utf-8")
    waiting = {"pdf": {}, "docx": {}}
    papers = 0
    for one in source.ANSWERS:
        base = f"{name}-{file_name(one['consultee'])}"
        if "mail" in one["layout"]:
            (folder / f"{base}.eml").write_bytes(letter(one, source, one["layout"].startswith("private")))
            continue
        lines = LAYOUTS[one["layout"]](one, source)
        papers += 1
        kind = ("txt", "docx", "html", "pdf")[papers % 4]
        if kind in waiting and office:
            waiting[kind][base] = lines
        elif kind == "html":
            (folder / f"{base}.html").write_text(web(lines), encoding="utf-8")
        else:
            (folder / f"{base}.txt").write_text(paper(lines), encoding="utf-8")
    for kind, pages in waiting.items():
        convert(pages, folder, kind)


if __name__ == "__main__":
    for chosen in sys.argv[2:] or ["traffic", "library"]:
        make(sys.argv[1], chosen)
