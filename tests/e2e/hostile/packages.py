"""ZIP packages of word processors: bombs, lies in the directory, XML that wants to explode or to read other files."""
import io
import struct
import zipfile

from hostile import damage

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
O = ('xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
     'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"')
TYPES = ('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" '
         'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
ODT = "application/vnd.oasis.opendocument.text"
ODS = "application/vnd.oasis.opendocument.spreadsheet"


def package(members, method=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in members:
            archive.writestr(name, data, zipfile.ZIP_STORED if name == "mimetype" else method)
    return out.getvalue()


def docx(document, *more):
    return package([("[Content_Types].xml", TYPES), ("word/document.xml", document), *more])


def odt(content, *more, kind=ODT):
    return package([("mimetype", kind), ("content.xml", content), *more])


def word(body, before=""):
    return f'<?xml version="1.0"?>{before}<w:document {W}><w:body>{body}</w:body></w:document>'


def open_text(body, before="", styles=""):
    return (f'<?xml version="1.0"?>{before}<office:document-content {O}><office:automatic-styles>{styles}</office:automatic-styles>'
            f"<office:body><office:text>{body}</office:text></office:body></office:document-content>")


def said(text):
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def entities(secret):
    """Document type declarations in front of the XML, each with what stands in its text."""
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    yield "laughs", f'<!DOCTYPE a [<!ENTITY l0 "ha">{laughs}]>', "&l9;"
    yield "quadratic", f'<!DOCTYPE a [<!ENTITY b "{"b" * 100_000}">]>', "&b;" * 20_000
    yield "itself", '<!DOCTYPE a [<!ENTITY a "&b;"><!ENTITY b "&a;">]>', "&a;"
    yield "file", f'<!DOCTYPE a [<!ENTITY x SYSTEM "file://{secret}">]>', "&x;"
    yield "parameter", f'<!DOCTYPE a [<!ENTITY % x SYSTEM "file://{secret}"> %x;]>', "a"
    yield "network", '<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd">', "&x;"
    yield "include", "", f'<x:include xmlns:x="http://www.w3.org/2001/XInclude" href="{secret}" parse="text"/>'


def xml_bodies():
    yield "deep", "<w:p>" * 30_000 + "</w:p>" * 30_000
    yield "deep-tables", "<w:tbl><w:tr><w:tc>" * 70 + said("inne") + "</w:tc></w:tr></w:tbl>" * 70
    yield "not-closed", "<w:p><w:r><w:t>" * 50
    yield "many-empty", "<w:p/>" * 200_000
    yield "many-runs", "<w:p>" + "<w:r><w:t>a</w:t></w:r>" * 60_000 + "</w:p>"
    yield "many-attributes", "<w:p " + " ".join(f'w:a{n}="1"' for n in range(20_000)) + "/>"
    yield "one-attribute", f'<w:p w:a="{"x" * 11_000_000}"/>'
    yield "one-text", said("x" * 11_000_000)
    yield "one-word", said("x" * 4_000_000)
    yield "span-of-millions", f'<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2147483647"/></w:tcPr>{said("a")}</w:tc></w:tr></w:tbl>'
    yield "control-characters", said("a&#0;&#8;&#xFFFF;b")
    yield "half-a-character", said("a&#xD800;b")


def files(fixtures, secret):
    word_file = (fixtures / "memo.docx").read_bytes()
    open_file = (fixtures / "memo.odt").read_bytes()
    for ending, good in (("docx", word_file), ("odt", open_file)):
        for number, data in damage.cut(good, 5):
            yield f"{ending}-cut-{number}.{ending}", data
        for number, data in damage.flipped(good, 8, each=12):
            yield f"{ending}-flipped-{number}.{ending}", data
    many = " ".join(f'a{n}="1"' for n in range(300_000))
    yield "docx-attributes-of-one-tag.docx", docx(word(f"<w:p {many}/>"))
    for name, before, text in entities(secret):
        yield f"docx-entity-{name}.docx", docx(word(said(text), before))
        yield f"odt-entity-{name}.odt", odt(open_text(f"<text:p>{text}</text:p>", before))
    for name, body in xml_bodies():
        yield f"docx-{name}.docx", docx(word(body))
    yield from open_documents()
    yield from directories(word_file)


def open_documents():
    spaces = '<text:p>a<text:s text:c="2147483647"/>b</text:p>'
    yield "odt-spaces.odt", odt(open_text(spaces * 50))
    cell = '<table:table-cell table:number-columns-repeated="2147483647"><text:p>a</text:p></table:table-cell>'
    rows = f'<table:table><table:table-row table:number-rows-repeated="2147483647">{cell}</table:table-row></table:table>'
    yield "odt-cells.odt", odt(open_text(rows))
    yield "odt-cells-below-nothing.odt", odt(open_text(rows.replace("2147483647", "-2147483648")))
    circle = ('<style:style style:name="A" style:parent-style-name="B"/><style:style style:name="B" style:parent-style-name="A"/>')
    yield "odt-styles-in-a-circle.odt", odt(open_text('<text:p text:style-name="A">a</text:p>', styles=circle))
    yield "odt-deep.odt", odt(open_text("<text:span>" * 30_000))
    yield "odt-lists.odt", odt(open_text("<text:list><text:list-item>" * 100 + "<text:p>a</text:p>" + "</text:list-item></text:list>" * 100))
    yield "odt-tables.odt", odt(open_text("<table:table><table:table-row><table:table-cell>" * 80 + "<text:p>a</text:p>" +
                                          "</table:table-cell></table:table-row></table:table>" * 80))
    sheet = f'<office:document-content {O}><office:body><office:spreadsheet>{rows}</office:spreadsheet></office:body></office:document-content>'
    yield "ods-cells.ods", odt(sheet, kind=ODS)
    yield "ods-cut.ods", odt(sheet, kind=ODS)[:300]
    yield "odt-other-kind.odt", odt("<a/>", kind="application/x-helt-annat")
    yield "odt-kind-alone.odt", package([("mimetype", ODT)])


def directories(good):
    yield "docx-bomb.docx", docx(word("") + " " * 120_000_000)
    yield "docx-bomb-of-text.docx", docx(word(said("ord " * 500_000) * 4))
    yield "docx-bomb-of-markup.docx", docx(word("<w:p><w:r><w:t>a</w:t></w:r></w:p>" * 900_000))
    climbing = [(name, "x") for name in ("../../../../etc/passwd", "/etc/passwd", "..\\..\\a", "word/../../b", "a" * 30_000)]
    yield "docx-climbing-names.docx", docx(word(said("a")), *climbing)
    yield "docx-no-document.docx", package([("[Content_Types].xml", TYPES)])
    yield "docx-empty-document.docx", docx("")
    yield "docx-text-for-document.docx", docx("inte XML alls")
    yield "docx-latin1-said-utf8.docx", docx('<?xml version="1.0" encoding="UTF-8"?><w:document>\xe5</w:document>'.encode("latin-1"))
    yield "docx-unknown-encoding.docx", docx('<?xml version="1.0" encoding="påhittad"?><w:document/>')
    yield "docx-said-utf16.docx", docx('<?xml version="1.0" encoding="UTF-16"?><w:document/>')
    yield "docx-many-members.docx", docx(word(said("a")), *((f"m{n}", "") for n in range(6_000)))
    yield "docx-styles-in-a-circle.docx", docx(word('<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr></w:p>'), (
        "word/styles.xml", f'<w:styles {W}><w:style w:styleId="A"><w:basedOn w:val="B"/></w:style>'
        '<w:style w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>'))
    twice = docx(word(said("en")), ("word/document.xmm", word(said("två")))).replace(b"word/document.xmm", b"word/document.xml")
    yield "docx-two-documents.docx", twice
    at = good.index(b"PK\x01\x02")
    yield "docx-unknown-method.docx", good[:at + 10] + struct.pack("<H", 97) + good[at + 12:]
    yield "docx-said-encrypted.docx", good[:at + 8] + struct.pack("<H", 1) + good[at + 10:]
    yield "docx-size-of-gigabytes.docx", good[:at + 24] + struct.pack("<I", 0xFFFFFFF0) + good[at + 28:]
    yield "docx-sum-wrong.docx", good[:at + 16] + b"abcd" + good[at + 20:]
    end = good.rindex(b"PK\x05\x06")
    yield "docx-directory-elsewhere.docx", good[:end + 16] + struct.pack("<I", 0x7FFFFFFF) + good[end + 20:]
    yield "docx-sixty-thousand-said.docx", good[:end + 8] + struct.pack("<HH", 65000, 65000) + good[end + 12:]
    yield "zip-empty.docx", b"PK\x05\x06" + bytes(18)
    yield "zip-of-zips.zip", package([(f"{n}.zip", package([("a", "b" * 100_000)])) for n in range(20)])
    yield "zip-begun.docx", b"PK\x03\x04"
