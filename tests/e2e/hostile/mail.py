"""E-mails and mailboxes: parts in parts, encodings that lie, names that would climb."""
import base64

from hostile import packages

HEAD = b"From: Alva <alva@example.org>\r\nTo: kommunen@example.org\r\nSubject: Fraga\r\nDate: Mon, 4 Mar 2024 10:00:00 +0100\r\n"


def letter(kind, body, head=b""):
    return HEAD + head + b"MIME-Version: 1.0\r\nContent-Type: " + kind + b"\r\n\r\n" + body


def nested(depth):
    inner = b"Content-Type: text/plain\r\n\r\ninnerst\r\n"
    out = []
    for number in range(depth):
        out.append(b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (number, number))
    return HEAD + b"MIME-Version: 1.0\r\n" + b"".join(out) + inner


def letters_in_letters(depth):
    return (HEAD + b"Content-Type: message/rfc822\r\n\r\n") * depth + HEAD + b"\r\ninnerst\r\n"


def attachment(name, data, kind=b"application/octet-stream"):
    return (b'--x\r\nContent-Type: %s\r\nContent-Disposition: attachment; filename="%s"\r\n'
            b"Content-Transfer-Encoding: base64\r\n\r\n" % (kind, name) + base64.encodebytes(data) + b"\r\n")


def mixed(*parts):
    return letter(b'multipart/mixed; boundary="x"', b"--x\r\nContent-Type: text/plain\r\n\r\nHej\r\n" + b"".join(parts) + b"--x--\r\n")


def files(fixtures):
    yield "mail-parts-deep.eml", nested(2_000)
    yield "mail-letters-deep.eml", letters_in_letters(400)
    yield "mail-boundary-missing.eml", letter(b'multipart/mixed; boundary="finns-inte"', b"Hej\r\n")
    yield "mail-boundary-empty.eml", letter(b'multipart/mixed; boundary=""', b"--\r\n" * 5_000)
    yield "mail-boundary-unnamed.eml", letter(b"multipart/mixed", b"--\r\nHej\r\n")
    yield "mail-boundaries-alike.eml", letter(b'multipart/mixed; boundary="a"', b"--a\r\nContent-Type: multipart/mixed; boundary=aa\r\n\r\n--aa\r\n\r\nx\r\n--a" * 300)
    yield "mail-base64.eml", letter(b"text/plain", b"!!!!====" * 5_000, b"Content-Transfer-Encoding: base64\r\n")
    yield "mail-quoted.eml", letter(b"text/plain", b"=ZZ=\r\n=4" * 5_000, b"Content-Transfer-Encoding: quoted-printable\r\n")
    yield "mail-uuencoded.eml", letter(b"text/plain", b"begin 644 ../../a\r\n" + b"M" * 60_000, b"Content-Transfer-Encoding: x-uuencode\r\n")
    yield "mail-encoding-unknown.eml", letter(b"text/plain", b"Hej", b"Content-Transfer-Encoding: p\xe5hittad\r\n")
    yield "mail-charset-unknown.eml", letter(b'text/plain; charset="klingonska"', b"\xff\xfe\xe5Hej")
    yield "mail-charset-utf7.eml", letter(b"text/plain; charset=utf-7", b"+ADw-script+AD4-" * 500)
    yield "mail-long-head.eml", HEAD + b"X-A: " + b"a" * 2_000_000 + b"\r\n\r\nHej"
    yield "mail-many-heads.eml", HEAD + b"".join(b"X-%d: a\r\n" % n for n in range(20_000)) + b"\r\nHej"
    yield "mail-subject.eml", b"Subject: " + b"=?utf-8?B?////?= =?x?Q?=ZZ?= =?utf-8?q?" * 2_000 + b"\r\nFrom: <\r\n\r\nHej"
    yield "mail-addresses.eml", b"From: " + b"(" * 20_000 + b"\r\nTo: " + b"a:" * 20_000 + b"\r\nSubject: a\r\n\r\nHej"
    yield "mail-parameters.eml", letter(b"text/plain" + b"".join(b"; a*%d*=%%ZZ" % n for n in range(3_000)), b"Hej")
    yield "mail-no-body.eml", HEAD
    yield "mail-nulls.eml", letter(b"text/plain", b"a\0b\0" * 5_000)
    yield "mail-date.eml", b"Date: Sun, 99 Foo 99999999999 99:99:99 +9999\r\nFrom: a@b.se\r\nSubject: a\r\n\r\nHej"
    yield "mail-many-attachments.eml", mixed(*(attachment(b"a%d.txt" % n, b"Bilaga") for n in range(1_500)))
    yield "mail-climbing-attachment.eml", mixed(attachment(b"../../../../tmp/akt-klattrar", b"Bilaga"), attachment(b"/etc/passwd", b"x"),
                                                attachment(b"a\nb.txt", b"Bilaga tre"), attachment(b"\xe2\x80\xaegpj.exe", b"MZ"))
    yield "mail-bomb-attached.eml", mixed(attachment(b"a.docx", packages.docx(packages.word("") + " " * 110_000_000)))
    yield "mail-cut-attachment.eml", mixed(attachment(b"a.pdf", (fixtures / "columns.pdf").read_bytes()))[:-9_000]
    yield "mail-html-deep.eml", letter(b"text/html", b"<div>" * 30_000 + b"inne")
    yield "mail-external.eml", letter(b'message/external-body; access-type=local-file; name="/etc/passwd"', b"\r\n")
    yield "mail-partial.eml", letter(b'message/partial; number=1; total=1000000; id="a"', b"Hej")
    yield "mail-signed.eml", letter(b'multipart/signed; boundary="x"; protocol="application/pgp-signature"', b"--x\r\n\r\nHej\r\n--x--")
    yield "mail-tnef.eml", mixed(attachment(b"winmail.dat", b"\x78\x9f\x3e\x22" + bytes(300), b"application/ms-tnef"))
    yield "box-begins-only.mbox", b"From a@b Mon Mar  4 10:00:00 2024\n" * 4_000
    yield "box-many.mbox", b"".join(b"From a@b Mon Mar  4 10:00:00 2024\nFrom: a@b.se\nSubject: Brev %d\n\nText %d\n\n" % (n, n) for n in range(300))
    yield "box-cut.mbox", b"From a@b Mon Mar  4 10:00:00 2024\n" + mixed(attachment(b"a.pdf", b"%PDF-1.4" * 999))[:4_000]
    yield "box-without-letters.mbox", b"From \n\n\n"
    yield "maildir/cur/1709543.M5P7.host:2,S", HEAD + b"\r\nMaildir\r\n"
    yield "maildir/new/1709544.M6P7.host", b""
    yield "maildir/tmp/1709545.M7P7.host", HEAD[:30]
