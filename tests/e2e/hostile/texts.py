"""Plain texts: nothing, too much on a line, bytes that are no text, and what looks like a thousand papers."""


def files():
    yield "text-empty.txt", b""
    yield "text-space.txt", b" \n\t\r\n" * 100
    yield "text-one-line.txt", b"protokoll " * 400_000
    yield "text-one-word.txt", b"x" * 3_000_000
    yield "text-many-lines.txt", b"\n" * 2_000_000 + b"slut"
    yield "text-nulls.txt", b"Protokoll\0\0\0" * 500
    yield "text-only-nulls.txt", bytes(50_000)
    yield "text-ff.txt", b"\xff" * 50_000
    yield "text-mark-only.txt", b"\xef\xbb\xbf"
    yield "text-utf16-odd.txt", b"\xff\xfe" + "Protokoll §".encode("utf-16-le") + b"x"
    yield "text-utf16-halves.txt", b"\xff\xfe" + b"\x00\xd8" * 5_000
    yield "text-utf32.txt", "Protokoll".encode("utf-32")
    yield "text-overlong.txt", b"\xc0\xaf\xe0\x80\xaf\xf8\x88\x80\x80\x80" * 900
    yield "text-controls.txt", bytes(range(1, 32)) * 400
    yield "text-escapes.txt", b"\x1b]0;rubrik\x07\x1b[2J\x1b[31mr\xc3\xb6d" * 200
    yield "text-directions.txt", "\u202eloktorP\u202c\u2066a\u2069\u200b".encode() * 500
    yield "text-combining.txt", ("a" + "\u0301" * 200_000).encode()
    yield "text-soft-hyphens.txt", ("be\u00adslut " * 20_000).encode()
    yield "text-items.txt", "".join(f"§ {n}\n" for n in range(20_000)).encode()
    yield "text-same-item.txt", ("§ 1 Ärende\nBeslut\natt bifalla\n" * 3_000).encode()
    yield "text-item-number.txt", ("§ " + "9" * 200_000 + "\nBeslut\n").encode()
    yield "text-votes.txt", ("Omröstning\nJa Nej Avstår\nAlva Ström (S) X\nSUMMA 1 0 0\n" * 3_000).encode()
    yield "text-dates.txt", b"2024-02-30 99 foo 31 februari 2024-13-99 " * 5_000
    yield "text-registry.txt", "KS 2024/0000000000000001 Dnr KS/2024:99999999999 ".encode() * 5_000
    yield "text-personal.txt", b"19121212-1212 121212+1212 " * 5_000
    yield "text-dots.txt", ("Rubrik" + "." * 300 + "1\n").encode() * 2_000
    yield "text-brackets.txt", b"((((((((((" * 20_000
    yield "text-hyphens.txt", b"ord-\n" * 50_000
    yield "text-columns.txt", (b"a" + b" " * 200 + b"b\n") * 3_000
    yield "text-sums.txt", b"1 000 000 000 000 000 000 000 kronor " * 5_000
    yield "text-replies.eml", b"From: a@b.se\nSubject: SV: SV:\n\n" + b"".join(b">" * n + b" a\n" for n in range(1_000))
    yield "text-minutes.txt", ("PROTOKOLL\nKommunstyrelsen\n2024-03-04\nLedamöter\n" + "Alva Ström (S) §§ 1-999999999\n" * 5_000).encode()
