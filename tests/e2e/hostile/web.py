"""Web pages and XML: nesting, entities, numbers no table has."""


def html(body, head=""):
    return f"<!DOCTYPE html><html><head><title>Sida</title>{head}</head><body>{body}</body></html>".encode()


def files(secret):
    for tag in ("div", "b", "table><tr><td", "ul><li", "font", "p", "a href=x", "span"):
        yield f"html-deep-{tag.split('>')[0].split(' ')[0]}.html", html(f"<{tag}>" * 20_000 + "inne")
    yield "html-closed-never-opened.html", html("</div></table></b>" * 30_000)
    yield "html-comment-without-end.html", html("<!--" + "a" * 200_000)
    yield "html-tag-without-end.html", html("<p " + "a=b " * 50_000)
    yield "html-attributes-of-one-tag.html", html("<p " + " ".join(f"a{n}=1" for n in range(300_000)) + ">x")
    yield "html-attribute-without-end.html", html('<a href="' + "x" * 2_000_000)
    yield "html-script.html", html("<script>" + "while(1);" * 100_000)
    yield "html-characters.html", html("&#0;&#xD800;&#x110000;&#xFFFFFFFFFF;&#99999999999999;&nonsens;" * 500)
    cells = '<td colspan="2147483647" rowspan="2147483647">a</td>'
    yield "html-cells.html", html(f"<table>{'<tr>' + cells * 50 + '</tr>'}</table>" * 5)
    yield "html-cells-below-nothing.html", html(f"<table><tr>{cells.replace('2147483647', '-1')}</tr></table>")
    yield "html-many-cells.html", html("<table>" + "<tr>" + "<td>a" * 400 + "</tr>" + "<tr><td>b" * 3_000 + "</table>")
    yield "html-nulls.html", html("a\0b\0</p>\0" * 2_000)
    yield "html-wrong-charset.html", html("å" * 50, '<meta charset="utf-7">').replace("å".encode(), b"\xe5")
    yield "html-two-charsets.html", html("å", '<meta charset="utf-16"><meta charset="iso-8859-1">')
    yield "html-frames.html", html(f'<iframe src="file://{secret}"></iframe><object data="{secret}"></object>')
    yield "html-redirect.html", html("", f'<meta http-equiv="refresh" content="0;url=file://{secret}">')
    yield "html-nothing.html", b"<html></html>"
    yield "html-cut.html", b"<!DOCTYPE html><htm"
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    yield "xhtml-laughs.xhtml", (f'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY l0 "ha">{laughs}]>'
                                 '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>&l9;</p></body></html>').encode()
    yield "xhtml-file.xhtml", (f'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "file://{secret}">]>'
                               '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>&x;</p></body></html>').encode()
    yield "xml-deep.xml", b"<?xml version='1.0'?>" + b"<a>" * 50_000
    yield "xml-stylesheet.xml", f'<?xml version="1.0"?><?xml-stylesheet href="file://{secret}"?><a/>'.encode()
