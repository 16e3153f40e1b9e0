"""Names and kinds of things in a folder: what a listing, a report or a path would stumble over."""
import os

NAMES = [
    b"rad\nbrytning.txt", b"tabb\toch\rretur.txt", b"latin\xe5\xe4\xf6.txt", b"\xff\xfe.txt", b"-rf.txt", b"--help", b"%s%n%x.txt",
    b"' OR 1=1; --.txt", b"$(touch hit).txt", b"`id`.txt", b"  ", b"slutar med punkt.", b".dold.txt", b"back\\slash.txt",
    b"\x1b[31mfarg.txt", b"\x07pip.txt", "\u202etxt.exe".encode(), "e\u0301.txt".encode(), "\u00e9.txt".encode(),
    "\U0001f4a9.txt".encode(), b"n" * 251 + b".txt", b"CON.txt", b"a;b,c.txt", b"<script>.txt", b"inget-slut",
]


def wrong_endings(fixtures):
    pdf, word = (fixtures / "columns.pdf").read_bytes(), (fixtures / "memo.docx").read_bytes()
    yield "wrong-pdf.docx", pdf + b"\n"
    yield "wrong-docx.pdf", word + b"\0"
    yield "wrong-text.pdf", b"Bara text\n"
    yield "wrong-text.docx", b"Bara text, sa Word inte\n"
    yield "wrong-html.eml", b"<!DOCTYPE html><html><body>Sida</body></html>"
    yield "wrong-png.pdf", b"\x89PNG\r\n\x1a\n" + bytes(200)
    yield "wrong-program.pdf", b"\x7fELF\x02\x01\x01" + bytes(200)
    yield "wrong-gzip.docx", b"\x1f\x8b\x08" + bytes(100)
    yield "wrong-old-office.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
    yield "wrong-rtf.txt", b"{\\rtf1\\ansi " + b"{" * 20_000
    yield "wrong-postscript.pdf", b"%!PS-Adobe-3.0\n(a) run\n"
    yield "wrong-picture.tiff", b"II*\0" + b"\xff" * 200
    yield "wrong-json.txt", b'{"a":' * 20_000


def put(folder):
    """Things that only a file system can hold; gives the names of those that are no document."""
    odd = os.fsencode(folder / "odd")
    os.mkdir(odd)
    for number, name in enumerate(NAMES):
        with open(os.path.join(odd, name), "wb") as file:
            file.write(f"Skrivelse med udda namn, nummer {number}x{number * 7919}.\n".encode())
    os.mkfifo(os.path.join(odd, b"pipe.pdf"))
    os.symlink("finns-inte", os.path.join(odd, b"link-to-nothing"))
    os.symlink("link-to-itself", os.path.join(odd, b"link-to-itself"))
    os.symlink("..", os.path.join(odd, b"link-above"))
    os.symlink("/dev/zero", os.path.join(odd, b"link-to-a-device.txt"))
    os.mkdir(os.path.join(odd, b"folder.pdf"))
    deep = odd
    for _ in range(60):
        deep = os.path.join(deep, b"djupt")
        os.mkdir(deep)
    with open(os.path.join(deep, b"deep.txt"), "wb") as file:
        file.write(b"Skrivelse langt ner.\n")
    return ["pipe.pdf", "link-to-nothing", "link-to-itself", "link-above", "link-to-a-device.txt"]
