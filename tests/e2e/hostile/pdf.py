"""PDF files: broken, looping, exploding."""
import zlib

from hostile import damage


def document(objects, trailer=b"/Root 1 0 R"):
    """A file with a right table of its objects; what is wrong is in them."""
    out = bytearray(b"%PDF-1.5\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    for place in places:
        out += b"%010d 00000 n \n" % place
    out += b"trailer\n<</Size %d %s>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, trailer, table)
    return bytes(out)


def stream(data, more=b""):
    return b"<</Length %d %s>>stream\n" % (len(data), more) + data + b"\nendstream"


def page(content, resources=b"/Font<</F 5 0 R>>", box=b"[0 0 595 842]", more=()):
    """One page; `content` is its stream object."""
    return document([
        b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox%s/Contents 4 0 R/Resources<<%s>>>>" % (box, resources), content,
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>", *more
    ])


TEXT = stream(b"BT /F 12 Tf 50 700 Td (Protokoll) Tj ET")


def bombs():
    zeros = zlib.compress(b" " * 40_000_000, 9)
    yield "zeros", page(stream(zeros, b"/Filter/FlateDecode"))
    yield "zeros-twice", page(stream(zlib.compress(zeros, 9), b"/Filter[/FlateDecode/FlateDecode]"))
    shows = zlib.compress(b"BT /F 1 Tf " + b"1 1 Td (ab cd) Tj " * 60_000 + b"ET", 9)
    yield "words", page(stream(shows, b"/Filter/FlateDecode"))
    yield "saves", page(stream(zlib.compress(b"q " * 400_000, 9), b"/Filter/FlateDecode"))
    yield "hex", page(stream(b"<" + b"4" * 300_000 + b"> Tj"))
    yield "strings", page(stream(b"BT /F 9 Tf " + b"(" * 50_000 + b")" * 50_000 + b" Tj ET"))
    yield "arrays", page(stream(b"[" * 100_000))
    yield "dictionaries", document([b"<</Type/Catalog/Pages 2 0 R/X" + b"<</A" * 60_000 + b">>"])
    yield "brackets", document([b"[" * 100_000])
    yield "bytes-per-run", page(stream(b"\x81 " * 300_000 + b"\x80", b"/Filter/RunLengthDecode"))
    picture = b"<</Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/%s/Length 3>>"
    for name in (b"JBIG2Decode", b"JPXDecode", b"DCTDecode", b"CCITTFaxDecode", b"FlateDecode"):
        body = picture % (2_000_000_000, 2_000_000_000, name) + b"stream\nabc\nendstream"
        yield "picture-" + name.decode(), page(stream(b"/I Do"), b"/XObject<</I 6 0 R>>", more=[body])


def loops():
    yield "page-tree", document([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[2 0 R]/Count 9>>"])
    yield "page-tree-two", document([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 9>>",
                                     b"<</Type/Pages/Kids[2 0 R]/Count 9/Parent 2 0 R>>"])
    deep = [b"<</Type/Pages/Kids[%d 0 R]/Count 1>>" % (number + 3) for number in range(3000)]
    yield "page-tree-deep", document([b"<</Type/Catalog/Pages 2 0 R>>", *deep])
    yield "form", page(stream(b"/X Do"), b"/XObject<</X 6 0 R>>",
                       more=[stream(b"/X Do /X Do", b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>")])
    forms = [stream(b"/X Do " * 8, b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X %d 0 R>>>>" % (n + 7))
             for n in range(5)]
    yield "forms-multiplying", page(stream(b"/X Do"), b"/XObject<</X 6 0 R>>", more=forms)
    yield "length-of-itself", page(b"<</Length 4 0 R>>stream\nBT ET\nendstream")
    yield "reference-to-itself", document([b"1 0 R"])
    yield "font-of-itself", page(TEXT, more=[b"<<>>"]).replace(b"/BaseFont/Helvetica", b"/DescendantFonts[5 0 R]")
    yield "type3-of-itself", page(stream(b"BT /T 9 Tf (a) Tj ET"), b"/Font<</T 6 0 R>>", more=[
        b"<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[1 0 0 1 0 0]/FirstChar 97/LastChar 97/Widths[9]"
        b"/Encoding<</Differences[97/a]>>/CharProcs<</a 7 0 R>>/Resources<</Font<</T 6 0 R>>>>>>",
        stream(b"BT /T 9 Tf (a) Tj ET")])
    yield "outline", document([b"<</Type/Catalog/Pages 2 0 R/Outlines 3 0 R>>", b"<</Type/Pages/Kids[]/Count 0>>",
                               b"<</First 3 0 R/Last 3 0 R/Next 3 0 R/Title(a)>>"])
    looping = document([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[]/Count 0>>"], b"/Root 1 0 R/Prev 9")
    yield "older-tables", looping.replace(b"/Prev 9", b"/Prev %d" % looping.rindex(b"xref\n0"))


def lies():
    yield "two-thousand-million-pages", document([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[]/Count 2147483647>>"])
    yield "fewer-than-no-pages", document([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[]/Count -5>>"])
    yield "no-root", document([b"<<>>"], b"")
    yield "root-elsewhere", document([b"<<>>"], b"/Root 99 0 R")
    yield "length-below-nothing", page(b"<</Length -7>>stream\nBT ET\nendstream")
    yield "length-of-gigabytes", page(b"<</Length 4294967295>>stream\nBT ET\nendstream")
    for name, box in (("huge", b"[0 0 1e30 1e30]"), ("turned-out", b"[9 9 -9 -9]"), ("no-numbers", b"[(a) /b null true]"),
                      ("short", b"[1]"), ("nothing", b"[0 0 0 0]")):
        yield "box-" + name, page(TEXT, box=box)
    yield "far-away-words", page(stream(b"BT /F 1e9 Tf 1e30 -1e30 Td (bort) Tj 1e-30 0 0 1e-30 0 0 Tm (in) Tj ET"))
    yield "filters", page(stream(b"abc", b"/Filter[" + b"/ASCIIHexDecode" * 200 + b"]"))
    yield "predictor", page(stream(zlib.compress(b"abc"), b"/Filter/FlateDecode/DecodeParms<</Predictor 15/Columns 2147483647/Colors 99/BitsPerComponent 999>>"))
    yield "object-numbers", b"%PDF-1.5\n" + b"".join(b"%d 0 obj\n1\nendobj\n" % (n * 99_999_999) for n in range(1, 300))
    yield "table-of-millions", b"%PDF-1.5\nxref\n0 999999999\ntrailer\n<</Size 999999999/Root 1 0 R>>\nstartxref\n9\n%%EOF"
    yield "title", document([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[]/Count 0>>",
                             b"<</Title(\xfe\xff\xd8\x00\xd8\x00\x00)>>"], b"/Root 1 0 R/Info 3 0 R")
    yield "encrypted-somehow", document([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Filter/Standard/V 99/R 99/O()/U()/P -1>>"],
                                        b"/Root 1 0 R/Encrypt 2 0 R")
    yield "unicode-map", page(stream(b"BT /F 9 Tf (aa) Tj ET"), b"/Font<</F 6 0 R>>", more=[
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 7 0 R>>",
        stream(b"1 begincodespacerange <00> <ffffffff> endcodespacerange 1 beginbfrange <00> <ffffffff> <d800> endbfrange")])
    yield "only-the-first-line", b"%PDF-1.7\n"
    yield "only-the-last-line", b"%PDF-1.7\n%%EOF"
    yield "zeros-after-the-first-line", b"%PDF-1.4\n" + bytes(100_000)


def files(fixtures):
    good = (fixtures / "columns.pdf").read_bytes()
    for number, data in damage.cut(good, 8):
        yield f"pdf-cut-{number}.pdf", data
    for number, data in damage.flipped(good, 14):
        yield f"pdf-flipped-{number}.pdf", data
    yield "pdf-shuffled.pdf", damage.shuffled(good)
    yield "pdf-twice.pdf", good + good
    yield "pdf-after-rubbish.pdf", b"\x00\xff" * 300 + good
    for kind in (bombs, loops, lies):
        for name, data in kind():
            yield f"pdf-{kind.__name__}-{name}.pdf", data
