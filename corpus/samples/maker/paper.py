"""A paper before it is a file: blocks and a style, written as flat ODT (LibreOffice makes PDF, DOCX and HTML of it),
as a web page, or as plain text.

Blocks are tuples: ("h", level, text), ("p", text), ("li", text), ("lbl", label, text), ("right", text), ("center", text),
("toc", text, page), ("sp",), ("page",), ("table", rows, options), ("cols", [blocks, blocks]), ("box", [blocks]), ("raw", text).
In text: **bold**, __italic__, tab and newline; {page} and {pages} in headers and footers."""
import html
import re

STYLE = {
    "font": "Liberation Serif",
    "size": 11,
    "head_font": None,
    "head_sizes": [16, 13, 11],
    "head_bold": True,
    "real_headings": True,
    "margin": (2.2, 2.2, 2.5, 2.5),
    "header": [],
    "footer": [],
    "rule": False,
    "gap": 0.2,
    "hyphenate": False,
    "indent": 0.0,
    "label": 4.5,
    "justify": False,
    "line": 1.1,
    "first_header": None,
    "spaced": False,
}


def esc(text):
    return html.escape(text, quote=False)


def inline(text):
    """Text with **bold**, __italic__, tabs, line breaks, page fields and runs of spaces as ODF."""
    out = []
    for part in re.split(r"(\*\*.+?\*\*|__.+?__|\{page\}|\{pages\})", text):
        if part == "{page}":
            out.append('<text:page-number text:select-page="current">1</text:page-number>')
        elif part == "{pages}":
            out.append("<text:page-count>1</text:page-count>")
        elif part.startswith("**") and part.endswith("**") and len(part) > 4:
            out.append(f'<text:span text:style-name="Bold">{plain(part[2:-2])}</text:span>')
        elif part.startswith("__") and part.endswith("__") and len(part) > 4:
            out.append(f'<text:span text:style-name="Italic">{plain(part[2:-2])}</text:span>')
        else:
            out.append(plain(part))
    return "".join(out)


def plain(text):
    text = esc(text).replace("\t", "<text:tab/>").replace("\n", "<text:line-break/>")
    return re.sub(r" {2,}", lambda m: f' <text:s text:c="{len(m.group()) - 1}"/>', text)


class Paper:
    def __init__(self, style=None, title=""):
        self.style = {**STYLE, **(style or {})}
        self.title = title
        self.blocks = []

    def add(self, *blocks):
        self.blocks.extend(blocks)
        return self

    # --- flat ODT -------------------------------------------------------------------------------------------------

    def fodt(self):
        self.tables = []
        body = "".join(self.block(b) for b in self.blocks)
        return "".join(
            [
                '<?xml version="1.0" encoding="UTF-8"?>\n<office:document ',
                'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" ',
                'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" ',
                'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" ',
                'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" ',
                'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" ',
                'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" ',
                'xmlns:dc="http://purl.org/dc/elements/1.1/" ',
                'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.2" ',
                'office:mimetype="application/vnd.oasis.opendocument.text">',
                f"<office:meta><dc:title>{esc(self.title)}</dc:title></office:meta>",
                self.font_faces(),
                self.styles(),
                f"<office:automatic-styles>{self.page_layout()}{''.join(self.tables)}</office:automatic-styles>",
                self.master(),
                f"<office:body><office:text>{body}</office:text></office:body></office:document>",
            ]
        )

    def font_faces(self):
        fonts = {self.style["font"], self.style["head_font"] or self.style["font"]}
        return (
            "<office:font-face-decls>"
            + "".join(f'<style:font-face style:name="{f}" svg:font-family="&apos;{f}&apos;"/>' for f in sorted(fonts))
            + "</office:font-face-decls>"
        )

    def paragraph(self, name, parent="Standard", props="", text="", kids="", outline=None):
        level = f' style:default-outline-level="{outline}"' if outline else ""
        return (
            f'<style:style style:name="{name}" style:family="paragraph" style:parent-style-name="{parent}"{level}>'
            f"<style:paragraph-properties {props}>{kids}</style:paragraph-properties><style:text-properties {text}/></style:style>"
        )

    def width(self):
        left, right = self.style["margin"][2:]
        return 21.0 - left - right

    def styles(self):
        s = self.style
        head = s["head_font"] or s["font"]
        width, label = self.width(), s["label"]
        indent = f'fo:margin-left="{s["indent"]}cm"' if s["indent"] else ""
        align = ' fo:text-align="justify"' if s["justify"] else ""
        hyphens = "true" if s["hyphenate"] else "false"
        out = [
            "<office:styles>",
            '<style:default-style style:family="paragraph"><style:paragraph-properties fo:hyphenation-ladder-count="no-limit" fo:orphans="2" fo:widows="2"/>'
            f'<style:text-properties style:font-name="{s["font"]}" fo:font-size="{s["size"]}pt" fo:language="sv" fo:country="SE" '
            f'fo:hyphenate="{hyphens}" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"/></style:default-style>',
            '<style:style style:name="Standard" style:family="paragraph"/>',
            '<style:style style:name="Bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>',
            '<style:style style:name="Italic" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>',
            self.paragraph(
                "Body",
                props=f'fo:margin-bottom="{s["gap"]}cm" fo:line-height="{int(s["line"] * 100)}%" {indent}{align}',
            ),
            self.paragraph(
                "Item",
                "Body",
                f'fo:margin-left="{s["indent"] + 0.6}cm" fo:text-indent="-0.5cm" fo:margin-bottom="0.08cm"',
                kids='<style:tab-stops><style:tab-stop style:position="0cm"/></style:tab-stops>',
            ),
            self.paragraph(
                "Label",
                props=f'fo:margin-left="{label}cm" fo:text-indent="-{label}cm" fo:margin-bottom="0.1cm"',
                kids=f'<style:tab-stops><style:tab-stop style:position="0cm"/><style:tab-stop style:position="{6.0}cm"/></style:tab-stops>',
            ),
            self.paragraph(
                "Right",
                props='fo:margin-top="0.3cm" fo:margin-bottom="0.1cm" fo:keep-with-next="always"',
                kids=f'<style:tab-stops><style:tab-stop style:position="{width}cm" style:type="right"/></style:tab-stops>',
            ),
            self.paragraph(
                "Toc",
                props='fo:margin-bottom="0.08cm"',
                kids=f'<style:tab-stops><style:tab-stop style:position="2.2cm"/><style:tab-stop style:position="{width}cm" style:type="right" '
                'style:leader-style="dotted" style:leader-text="."/></style:tab-stops>',
            ),
            self.paragraph("Center", props='fo:text-align="center" fo:margin-bottom="0.2cm"'),
            self.paragraph(
                "Furniture",
                props="",
                text=f'fo:font-size="{s["size"] - 2}pt"',
                kids=f'<style:tab-stops><style:tab-stop style:position="{width / 2}cm" style:type="center"/>'
                f'<style:tab-stop style:position="{width}cm" style:type="right"/></style:tab-stops>',
            ),
            self.paragraph("Break", props='fo:break-before="page"', text='fo:font-size="2pt"'),
            self.paragraph("Cell", text=f'fo:font-size="{s["size"] - 1}pt"'),
            self.paragraph("CellMid", props='fo:text-align="center"', text=f'fo:font-size="{s["size"] - 1}pt"'),
            self.paragraph("CellHead", text=f'fo:font-size="{s["size"] - 1}pt" fo:font-weight="bold"'),
            self.paragraph(
                "CellHeadMid",
                props='fo:text-align="center"',
                text=f'fo:font-size="{s["size"] - 1}pt" fo:font-weight="bold"',
            ),
        ]
        weight = 'fo:font-weight="bold"' if s["head_bold"] else ""
        for n, size in enumerate(s["head_sizes"], 1):
            spacing = 'fo:letter-spacing="0.15cm"' if s["spaced"] and n == 1 else ""
            name = f'Heading_20_{n}" style:display-name="Heading {n}' if s["real_headings"] else f"Head{n}"
            out.append(
                self.paragraph(
                    name,
                    props=f'fo:margin-top="0.35cm" fo:margin-bottom="0.12cm" fo:keep-with-next="always" {indent}',
                    text=f'style:font-name="{head}" fo:font-size="{size}pt" {weight} {spacing} fo:hyphenate="false"',
                    outline=n if s["real_headings"] else None,
                )
            )
        out.append("</office:styles>")
        return "".join(out)

    def page_layout(self):
        top, bottom, left, right = self.style["margin"]
        rule = 'fo:border-bottom="0.5pt solid #000000" fo:padding-bottom="0.1cm"' if self.style["rule"] else ""
        out = []
        for name in ("Page", "First"):
            out.append(
                f'<style:page-layout style:name="{name}"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" '
                f'fo:margin-top="{top - 0.8}cm" fo:margin-bottom="{bottom - 0.8}cm" fo:margin-left="{left}cm" fo:margin-right="{right}cm"/>'
                f'<style:header-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-bottom="0.5cm" {rule}/></style:header-style>'
                '<style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>'
            )
        out.append(
            '<style:style style:name="Start" style:family="paragraph" style:parent-style-name="Standard" style:master-page-name="First">'
            '<style:text-properties fo:font-size="2pt"/></style:style>'
        )
        return "".join(out)

    def furniture(self, lines):
        return "".join(f'<text:p text:style-name="Furniture">{inline(line)}</text:p>' for line in lines)

    def master(self):
        s = self.style
        first = s["header"] if s["first_header"] is None else s["first_header"]
        return (
            "<office:master-styles>"
            f'<style:master-page style:name="Standard" style:page-layout-name="Page"><style:header>{self.furniture(s["header"])}</style:header>'
            f'<style:footer>{self.furniture(s["footer"])}</style:footer></style:master-page>'
            f'<style:master-page style:name="First" style:page-layout-name="First" style:next-style-name="Standard"><style:header>{self.furniture(first)}</style:header>'
            f'<style:footer>{self.furniture(s["footer"])}</style:footer></style:master-page></office:master-styles>'
        )

    def block(self, b):
        kind = b[0]
        if kind == "h":
            name = f"Head{min(b[1], 3)}"
            if self.style["real_headings"]:
                return f'<text:h text:style-name="Heading_20_{min(b[1], 3)}" text:outline-level="{b[1]}">{inline(b[2])}</text:h>'
            return f'<text:p text:style-name="{name}">{inline(b[2])}</text:p>'
        if kind == "p":  # justified text would stretch the words before a line break
            parts = b[1].split("\n") if self.style["justify"] else [b[1]]
            return "".join(f'<text:p text:style-name="Body">{inline(part)}</text:p>' for part in parts)
        if kind == "li":
            return f'<text:p text:style-name="Item">{inline(b[1])}</text:p>'
        if kind == "lbl":
            return f'<text:p text:style-name="Label">{inline(b[1])}<text:tab/>{inline(b[2])}</text:p>'
        if kind == "right":
            return f'<text:p text:style-name="Right">{inline(b[1])}</text:p>'
        if kind == "center":
            return f'<text:p text:style-name="Center">{inline(b[1])}</text:p>'
        if kind == "toc":
            return f'<text:p text:style-name="Toc">{inline(b[1])}<text:tab/>{b[2]}</text:p>'
        if kind == "sp":
            return '<text:p text:style-name="Standard"/>' * (b[1] if len(b) > 1 else 1)
        if kind == "page":
            return '<text:p text:style-name="Break"/>'
        if kind == "first":
            return '<text:p text:style-name="Start"/>'
        if kind == "cols":
            return self.table([[Cell(c) for c in b[1]]], {"widths": b[2] if len(b) > 2 else None, "border": False})
        if kind == "box":
            return self.table([[Cell(b[1])]], {"border": True})
        if kind == "table":
            return self.table(b[1], b[2] if len(b) > 2 else {})
        raise ValueError(f"unknown block {kind}")

    def table(self, rows, options):
        """rows of strings or Cells; options: widths (cm), head (rows repeated on each page), mid (centred columns), border."""
        n = len(self.tables) + 1
        count = max(len(r) for r in rows)
        widths = options.get("widths") or [self.width() / count] * count
        border = "0.5pt solid #808080" if options.get("border", True) else "none"
        styles = [
            f'<style:style style:name="T{n}" style:family="table"><style:table-properties style:width="{sum(widths):.2f}cm" table:align="left" '
            'fo:margin-bottom="0.2cm"/></style:style>',
            f'<style:style style:name="T{n}c" style:family="table-cell"><style:table-cell-properties fo:border="{border}" fo:padding="{options.get("pad", 0.05)}cm"/></style:style>',
            f'<style:style style:name="T{n}r" style:family="table-row"><style:table-row-properties fo:keep-together="auto"/></style:style>',
        ]
        columns = ""
        for i, w in enumerate(widths):
            styles.append(
                f'<style:style style:name="T{n}w{i}" style:family="table-column"><style:table-column-properties style:column-width="{w:.2f}cm"/></style:style>'
            )
            columns += f'<table:table-column table:style-name="T{n}w{i}"/>'
        self.tables.append("".join(styles))
        mid = options.get("mid", [])
        heads = options.get("head", 0)

        def row(cells, head):
            out = f'<table:table-row table:style-name="T{n}r">'
            i = 0
            for cell in cells:
                span = getattr(cell, "span", 1)
                extra = f' table:number-columns-spanned="{span}"' if span > 1 else ""
                out += f'<table:table-cell table:style-name="T{n}c" office:value-type="string"{extra}>'
                if isinstance(cell, Cell):
                    out += "".join(self.block(b) for b in cell.blocks)
                else:
                    name = "Cell" + ("Head" if head else "") + ("Mid" if i in mid else "")
                    out += "".join(
                        f'<text:p text:style-name="{name}">{inline(part)}</text:p>' for part in str(cell).split("\n")
                    )
                out += "</table:table-cell>" + "<table:covered-table-cell/>" * (span - 1)
                i += span
            out += "<table:table-cell><text:p/></table:table-cell>" * (count - i)
            return out + "</table:table-row>"

        inner = ""
        if heads:
            inner += (
                "<table:table-header-rows>" + "".join(row(r, True) for r in rows[:heads]) + "</table:table-header-rows>"
            )
        inner += "".join(row(r, False) for r in rows[heads:])
        return f'<table:table table:style-name="T{n}">{columns}{inner}</table:table>'

    # --- a web page -----------------------------------------------------------------------------------------------

    def web(self, css=""):
        """The paper as a page of a web system, which a browser prints."""
        out = [
            f'<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>{esc(self.title)}</title><style>{css}</style></head><body>'
        ]
        for b in self.blocks:
            out.append(self.web_block(b))
        return "\n".join(out) + "</body></html>\n"

    def web_block(self, b):
        kind = b[0]
        if kind == "h":
            return f"<h{b[1]}>{web_inline(b[2])}</h{b[1]}>"
        if kind == "p":
            return f"<p>{web_inline(b[1])}</p>"
        if kind == "li":
            return f'<p class="li">{web_inline(b[1])}</p>'
        if kind == "lbl":
            return f'<div class="lbl"><span>{web_inline(b[1])}</span><div>{web_inline(b[2])}</div></div>'
        if kind == "right":
            left, _, right = b[1].partition("\t")
            return f'<div class="pair"><span>{web_inline(left)}</span><span>{web_inline(right)}</span></div>'
        if kind == "center":
            return f'<p style="text-align:center">{web_inline(b[1])}</p>'
        if kind == "toc":
            return f'<div class="pair"><span>{web_inline(b[1])}</span><span>{b[2]}</span></div>'
        if kind == "sp":
            return "<br>"
        if kind in ("page", "first"):
            return '<div class="newpage"></div>'
        if kind == "cols":
            return (
                '<div class="cols">'
                + "".join("<div>" + "".join(self.web_block(x) for x in col) + "</div>" for col in b[1])
                + "</div>"
            )
        if kind == "box":
            return '<div class="box">' + "".join(self.web_block(x) for x in b[1]) + "</div>"
        if kind == "table":
            options = b[2] if len(b) > 2 else {}
            rows = ""
            for n, r in enumerate(b[1]):
                tag = "th" if n < options.get("head", 0) else "td"
                rows += "<tr>" + "".join(f"<{tag}>{web_inline(str(c))}</{tag}>" for c in r) + "</tr>"
            return f"<table>{rows}</table>"
        raise ValueError(f"unknown block {kind}")

    # --- plain text -----------------------------------------------------------------------------------------------

    def text(self, width=76):
        """As an old system or a text editor leaves it: wrapped lines, columns by spaces."""
        import textwrap

        out = []
        for b in self.blocks:
            kind = b[0]
            if kind == "h":
                out += ["", b[2], ""]
            elif kind in ("p", "center"):
                for line in strip_marks(b[1]).split("\n"):
                    out += textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False) or [""]
                out.append("")
            elif kind == "li":
                out += textwrap.wrap(
                    strip_marks(b[1]).replace("\t", " "), width, subsequent_indent="  ", break_on_hyphens=False
                )
            elif kind == "lbl":
                first = True
                for line in strip_marks(b[2]).split("\n"):
                    for piece in textwrap.wrap(line, width - 28, break_on_hyphens=False) or [""]:
                        out.append(f"{strip_marks(b[1]) if first else '':28}{piece}".rstrip())
                        first = False
            elif kind == "right":
                left, _, right = strip_marks(b[1]).partition("\t")
                out.append(f"{left:{width - len(right)}}{right}".rstrip())
            elif kind == "toc":
                out.append(f"{strip_marks(b[1])} ".ljust(width - 4, ".") + f" {b[2]}")
            elif kind == "raw":
                out += b[1].split("\n")
            elif kind == "sp":
                out.append("")
            elif kind in ("page", "first"):
                out.append("\f")
            elif kind == "table":
                widths = [max(len(str(r[i])) for r in b[1] if i < len(r)) + 2 for i in range(max(map(len, b[1])))]
                for r in b[1]:
                    out.append("".join(f"{strip_marks(str(c)):{widths[i]}}" for i, c in enumerate(r)).rstrip())
                out.append("")
        return "\n".join(out) + "\n"


class Cell:
    def __init__(self, blocks, span=1):
        self.blocks = [("p", blocks)] if isinstance(blocks, str) else blocks
        self.span = span


def strip_marks(text):
    return re.sub(r"\*\*|__", "", text)


def web_inline(text):
    text = esc(text).replace("\n", "<br>").replace("\t", "&emsp;")
    text = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", text)
    return re.sub(r"__(.+?)__", r"<i>\1</i>", text)
