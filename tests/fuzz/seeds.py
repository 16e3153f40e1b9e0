"""seeds.py FOLDER: what each target begins with, made of the samples: FOLDER/pdf, FOLDER/docx …"""
import io
import json
import pathlib
import re
import struct
import sys
import zipfile

ROOT = pathlib.Path(__file__).parents[2]
SAMPLES, FIXTURES = ROOT / "corpus" / "samples", ROOT / "tests" / "data" / "formats"
SMALL = 60_000  # bytes: what is larger is slow to change and try again
MOST = 12       # seeds of a kind
ADDRESSES = [
    "/", "/sok?q=f%C3%B6rskola&body=kommunstyrelsen&year=2024&sort=newest&offset=20", "/handling/lund-kommunfullmaktige-2019-01-31-16",
    "/arende/KS%202020%2F0882", "/sammantrade/a", "/person/a", "/remiss/KS%202020%2F1", "/avtal?expiring=6m&review_due=1", "/status?lang=en",
    "/original/" + "0" * 64, "/sida/" + "0" * 64 + "/3.png?q=ja", "/sok.atom?q=dnr:2020/0882", "/api/v1/search?q=%22a%20b%22&limit=100&group=case",
    "/api/v1/changes?since=2024-01-01", "/openapi.json", "/a/%2e%2e/b", "/x?q=%E5", "/%2F/apne)Ma|=/",
]
HEADERS = "Range: bytes=0-99\nIf-None-Match: W/\"0123\", *\nAccept-Encoding: gzip;q=0.5, *;q=0\nAccept: application/json, text/html;q=0.9\nAccept-Language: sv, en;q=0.8"
TABLE = [["nyckel", "remissinstans", "tema", "ställningstagande", "citat", "sida", "handling", "kommentar", "kommunens ställningstagande",
          "motiv", "bekräftad", "föreslaget tema", "tema vid uttag", "ställningstagande vid uttag"],
         ["k0123456789abcdef", "Byalaget", "(hela svaret)", "avstyrker", "", "1", "a", "\"sagt\"", "", "", "ja", "", "(hela svaret)", "tillstyrker"],
         ["kfedcba9876543210", "Byalaget", "Gångvägar", "", "", "2", "a", "'=1", "", "", "x", "Skötsel", "Skötsel", ""]]
QUERIES = ['röst:"Axel Hallberg"=nej', "(förskola OR skola) -avtal", "NEAR/3 ord ord", "datum:2019-01..2020-06", "§442 organ:KS", "liknar:a", '"idéburen sektor"',
           "dnr:KS/2020:882 belopp:>500000", "remiss* utfall:avslag", "maj 2024", "((((", '"""']


def members(path, name):
    with zipfile.ZipFile(path) as package:
        return package.read(name)


def as_lines(text, kind):
    """For the target `lines`: the text with looks, a step down and a place for each cell."""
    out = [bytes([kind])]
    for page, sheet in enumerate(text.split("\f")):
        for number, line in enumerate(sheet.split("\n")):
            cells = [cell for cell in re.split(r"\t| {3,}", line) if cell.strip()]
            looks = (0x80 if page and not number else 0) | (0x10 if len(cells) > 2 else 0) | (0x02 if line.isupper() else 0)
            places = b"\t".join(bytes([18 + 30 * at]) + cell.strip().encode() for at, cell in enumerate(cells[:7]))
            out.append(bytes([looks, 56]) + places + b"\n")
    return b"".join(out)


def answer(records):
    """As a reader answers (importers/worker/protocol.cpp)."""
    kind = b"text/plain"
    head = struct.pack("<6I", 0x31544B41, 0, len(records), len(kind), 0, 0) + kind
    return head + b"".join(struct.pack("<I", len(each)) + each for each in records) + struct.pack("<I", 0xFFFFFFFF)


def sheet(rows):
    names = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text", "table"))
    body = "".join("<table:table-row>" + "".join(f"<table:table-cell><text:p>{cell}</text:p></table:table-cell>" for cell in row)
                   + "</table:table-row>" for row in rows)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        package.writestr("content.xml", f"<office:document-content {names}><office:body><office:spreadsheet><table:table>{body}"
                                        "</table:table></office:spreadsheet></office:body></office:document-content>")
    return out.getvalue()


def seeds():
    sources = sorted([*(SAMPLES / "files").iterdir(), *(FIXTURES.iterdir())], key=lambda path: (path.stat().st_size, path.name))
    for ending in ("pdf", "docx", "odt", "html", "txt", "eml"):
        found = [path.read_bytes() for path in sources if path.suffix == "." + ending and path.stat().st_size < SMALL]
        yield ending, found[:MOST]
    letters = [path.read_bytes() for path in sources if path.suffix == ".eml"]
    yield "mbox", [b"".join(b"From a@b Mon Mar  4 10:00:00 2024\n" + letter.replace(b"\r\n", b"\n") + b"\n" for letter in letters * 2)]
    packages = [path for path in sources if path.suffix in (".docx", ".odt") and path.name != "truncated.docx"]
    for kind, name in (("docx", "word/document.xml"), ("odt", "content.xml")):
        yield kind + "_xml", [members(path, name) for path in packages if path.suffix == "." + kind][:MOST]
    cell = '<table:table-cell table:number-columns-repeated="2"><text:p>Samråd<text:s text:c="3"/></text:p></table:table-cell>'
    names = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text", "table"))
    yield "ods_xml", [(f"<office:document-content {names}><office:body><office:spreadsheet><table:table>"
                       f'<table:table-row table:number-rows-repeated="2">{cell * 3}</table:table-row></table:table>'
                       "</office:spreadsheet></office:body></office:document-content>").encode()]
    texts = [path.read_text(errors="replace") for path in sources if path.suffix == ".txt" and path.stat().st_size < SMALL]
    yield "lines", [as_lines(text, kind) for kind, text in enumerate(texts)]
    yield "confirm", [("\ufeff" + "\r\n".join(";".join(row) for row in TABLE)).encode(), "\n".join(",".join(row) for row in TABLE).encode(),
                      "\n".join("\t".join(row) for row in TABLE).encode("cp1252"), sheet(TABLE)]
    record = {"id": "a", "kind": "memo", "title": "Cykelväg", "pages": [{"page": 1, "text": "Att godkänna"}], "source": {"path": "a.txt"}}
    yield "answer", [answer([json.dumps(record).encode()] * 2), answer([]), json.dumps(record).encode()]
    judged = [each["query"] for each in json.loads((SAMPLES / "queries.json").read_text())]
    yield "query", [query.encode() for query in judged + QUERIES]
    yield "request", [f"{address}\n{HEADERS}".encode() for address in ADDRESSES]


def main():
    folder = pathlib.Path(sys.argv[1])
    for target, contents in seeds():
        (folder / target).mkdir(parents=True, exist_ok=True)
        for number, data in enumerate(contents):
            (folder / target / f"seed-{number:02d}").write_bytes(data)


if __name__ == "__main__":
    main()
