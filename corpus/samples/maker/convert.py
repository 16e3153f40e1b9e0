"""Papers become files: LibreOffice for PDF, DOCX and HTML, Chromium for a printed web page, poppler for joining."""
import base64
import os
import re
import shutil
import subprocess
import zipfile

from paper import Paper

WEB_CSS = """
@page { size: A4; margin: 18mm 20mm 20mm 20mm }
body { font: 10.5pt/1.35 'DejaVu Sans', sans-serif } h1 { font-size: 17pt } h2 { font-size: 12.5pt; margin: 0.4em 0 } h3 { font-size: 10.5pt; margin: 1em 0 0.2em }
p { margin: 0 0 0.5em } .li { padding-left: 1.2em; text-indent: -1.2em } .lbl { display: flex; margin-bottom: 0.5em } .lbl > span { width: 45mm; flex: none }
.pair { display: flex; justify-content: space-between; border-top: 1px solid #999; padding-top: 0.5em; margin-top: 1em } .newpage { break-after: page }
.cols { display: flex } .cols > div { flex: 1 } .box { border: 1px solid #333; padding: 0.6em } table { border-collapse: collapse; margin: 0.5em 0 }
td, th { border-bottom: 1px solid #bbb; padding: 0.1em 1em 0.1em 0.2em; text-align: left }
"""


def run(command):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{command[0]}: {done.stderr.strip() or done.stdout.strip()}")
    return done.stdout


def convert(documents, files, scratch):
    """Documents: name, paper, and how ('pdf', 'docx', 'html', 'txt', 'latin1', 'web': printed by a browser, 'eml', 'scan': pictures of pages, 'pdftotext': text out of a PDF)."""
    by_format = {}
    for d in documents:
        stem = os.path.splitext(d.name)[0]
        if d.how in ("txt", "latin1"):
            with open(
                os.path.join(files, d.name),
                "w",
                encoding="iso-8859-1" if d.how == "latin1" else "utf-8",
                newline="\r\n" if d.how == "latin1" else "\n",
            ) as out:
                out.write(d.paper.text())
        elif d.how == "eml":
            d.paper.write(os.path.join(files, d.name))
        elif d.how == "web":
            page = os.path.join(scratch, stem + ".html")
            with open(page, "w", encoding="utf-8") as out:
                out.write(d.paper.web(WEB_CSS))
            run(
                [
                    "chromium",
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    f"--user-data-dir={scratch}/chromium",
                    "--no-pdf-header-footer",
                    f"--print-to-pdf={os.path.join(files, d.name)}",
                    f"file://{page}",
                ]
            )
        else:
            source = os.path.join(scratch, stem + ".fodt")
            with open(source, "w", encoding="utf-8") as out:
                out.write(d.paper.fodt())
            passing = d.how in ("pdftotext", "scan")  # a PDF on the way to something else
            by_format.setdefault("pdf" if passing else d.how, []).append((source, scratch if passing else files))
    for how, sources in by_format.items():
        for folder in sorted({f for _, f in sources}):
            run(
                [
                    "soffice",
                    f"-env:UserInstallation=file://{scratch}/office",
                    "--headless",
                    "--convert-to",
                    how,
                    "--outdir",
                    folder,
                    *[s for s, f in sources if f == folder],
                ]
            )
        for source, folder in sources:
            made = os.path.join(folder, os.path.splitext(os.path.basename(source))[0] + "." + how)
            if not os.path.exists(made):
                raise SystemExit(f"not made: {made}")
    for d in documents:
        if d.how == "scan":
            scan(os.path.join(scratch, d.name), os.path.join(files, d.name), scratch)
        if d.how == "pdftotext":  # text as somebody took it out of a PDF: columns fall apart, heads and feet stay
            path = os.path.join(files, d.name)
            run(["pdftotext", os.path.join(scratch, os.path.splitext(d.name)[0] + ".pdf"), path])
            with open(path, "a", encoding="utf-8") as out:
                out.write(d.tail)
        settle(os.path.join(files, d.name))


def settle(path):
    """The same content gives the same bytes: no time of making, no random identity, no order of the day in an archive."""
    if path.endswith(".pdf"):
        with open(path, "rb") as f:
            data = f.read()
        data = re.sub(rb"(/(?:CreationDate|ModDate) ?\(D:)\d{14}", rb"\g<1>20240101120000", data)
        data = re.sub(
            rb"(/ID ?\[ ?|/DocChecksum /)<?[0-9A-F]{32}>?(\s*<[0-9A-F]{32}>)?",
            lambda m: re.sub(rb"[0-9A-F]{32}", b"0" * 32, m.group()),
            data,
        )
        data = re.sub(
            rb"/ID ?\[\(.*?\] ?/Root",
            lambda m: b"/ID [<" + b"0" * 32 + b"> <" + b"0" * 32 + b">] /Root",
            data,
            flags=re.DOTALL,
        )  # pdfunite's, last in the file
        with open(path, "wb") as f:
            f.write(data)
    elif path.endswith((".docx", ".odt")):
        with zipfile.ZipFile(path) as old:
            parts = [(info.filename, info.compress_type, old.read(info)) for info in old.infolist()]
        with zipfile.ZipFile(path, "w") as new:
            for name, compress, data in parts:
                if name in ("meta.xml", "docProps/core.xml"):
                    data = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", b"2024-01-01T12:00:00", data)
                data = (
                    re.sub(rb'(config:name="Rsid(?:Root)?"[^>]*>)\d+', rb"\g<1>1", data)
                    if name == "settings.xml"
                    else data
                )
                info = zipfile.ZipInfo(name, (2024, 1, 1, 12, 0, 0))
                info.compress_type = compress
                new.writestr(info, data)


def scan(path, target, scratch):
    """Pictures of a PDF's pages as a PDF, as a copier makes it."""
    folder = os.path.join(scratch, "scan")
    os.makedirs(folder, exist_ok=True)
    run(["pdftoppm", "-r", "120", "-gray", "-png", path, os.path.join(folder, "page")])
    frames = ""
    for n, name in enumerate(sorted(os.listdir(folder)), 1):
        with open(os.path.join(folder, name), "rb") as picture:
            data = base64.b64encode(picture.read()).decode()
        frames += (
            f'<draw:frame draw:name="page{n}" text:anchor-type="page" text:anchor-page-number="{n}" svg:x="0cm" svg:y="0cm" svg:width="21cm" svg:height="29.7cm">'
            f"<draw:image><office:binary-data>{data}</office:binary-data></draw:image></draw:frame>"
        )
    source = os.path.join(scratch, os.path.basename(target).replace(".pdf", ".fodt"))
    with open(source, "w", encoding="utf-8") as out:
        out.write(
            Paper({"margin": (0.8, 0.8, 0, 0)})
            .fodt()
            .replace(
                "<office:text>", '<office:text xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0">' + frames
            )
        )
    run(
        [
            "soffice",
            f"-env:UserInstallation=file://{scratch}/office",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            os.path.dirname(target),
            source,
        ]
    )


def pages(path):
    return int(next(line.split()[1] for line in run(["pdfinfo", path]).splitlines() if line.startswith("Pages:")))


def join(bundle, files, scratch):
    """A bundle is its parts' PDFs after each other; beside it, for the facts, which pages each part got."""
    folder = os.path.join(scratch, os.path.splitext(bundle.name)[0])
    os.makedirs(folder)
    for n, part in enumerate(bundle.parts):
        part.name = f"{n:02}.pdf"
    convert(bundle.parts, folder, scratch)
    paths = [os.path.join(folder, part.name) for part in bundle.parts]
    run(["pdfunite", *paths, os.path.join(files, bundle.name)])
    settle(os.path.join(files, bundle.name))
    spans, first = [], 1
    for path in paths:
        count = pages(path)
        spans.append([first, first + count - 1])
        first += count
    shutil.rmtree(folder)
    return spans


def contents(document, files):
    """On which page each § of a paper with a table of contents begins: the last page that has its title alone on a line."""
    found = {}
    path = os.path.join(files, document.name)
    for page in range(1, pages(path) + 1):
        lines = {
            line.strip()
            for line in run(["pdftotext", "-f", str(page), "-l", str(page), "-layout", path, "-"]).splitlines()
        }
        for n, title in document.headings.items():
            if n not in found and any(line == title or line.endswith(f" {n} {title}") for line in lines):
                found[n] = page
    return found
