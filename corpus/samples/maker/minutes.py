"""Minutes as papers: one renderer, and in layouts.py what differs between the ten layouts."""
from model import also, last_appeal, long_date, removed, tag
from paper import Paper
from fronts import Fronts
from votes import combined, printout, printout_rows, vote_blocks


class Minutes(Fronts):
    """options: see layouts.py."""

    def __init__(self, meeting, options):
        self.m, self.o = meeting, options
        self.b = meeting.body
        style = dict(options["style"])
        for name in ("header", "footer", "first_header"):
            if style.get(name) is not None:
                style[name] = [self.fill(line) for line in style[name]]
        self.paper = Paper(style, f"Protokoll {self.b.name} {meeting.date}")

    def fill(self, line):
        m = self.m
        return (
            line.replace("{body}", self.b.name)
            .replace("{BODY}", self.b.name.upper())
            .replace("{date}", self.written_date())
            .replace("{longdate}", long_date(m.date))
            .replace("{number}", str(m.number or ""))
            .replace("{series}", m.series or "")
        )

    def written_date(self):
        return f"{self.m.date}–{self.m.second_day[-2:]}" if self.m.second_day else self.m.date

    def sign(self, n):
        """§ 37, § 37/23, KSAU § 37, 37: as the layout writes a single §."""
        return self.o["sign"].format(
            n=n, yy=self.m.date[2:4], body=self.b.short, Body=self.b.short.rstrip("0123456789").capitalize()
        )

    def spans(self, spans):
        text = ", ".join(f"{a}–{b}" if a != b else f"{a}" for a, b in spans)
        single = len(spans) == 1 and spans[0][0] == spans[0][1]
        return f"{'§' if single or self.o.get('one_sign') else '§§'} {text}"

    def build(self):
        p = self.paper
        front = getattr(self, "front_" + self.o["front"])
        if self.o.get("front_last"):
            self.items()
            p.add(("page",))
            front()
        else:
            front()
            if self.o.get("notice"):
                p.add(("page",))
                self.notice()
            if self.o.get("contents"):
                p.add(("page",))
                self.contents()
            if not self.o.get("item_page") and self.o["front"] != "extract":
                p.add(("page",))
            self.items()
        if self.o.get("notice_last"):
            p.add(("page",))
            self.notice()
        for blocks in self.appendices():
            p.add(("page",), *blocks)
        return p

    # --- contents, items, notice ----------------------------------------------------------------------------------

    def contents(self):
        self.paper.add(("h", 2, self.o["contents"]))
        for item in self.m.items:
            self.paper.add(("toc", f"{self.sign(item.n)}\t{item.title}", self.o.get("pages", {}).get(str(item.n), 3)))

    def items(self):
        for item in self.m.items:
            if self.o.get("item_page"):
                self.paper.add(("page",))
            self.item(item)

    def dnr(self, item):
        return ", ".join(str(d.write(self.o["dnr"]) if hasattr(d, "write") else d) for d in item.dnr)

    def item(self, item):
        p, o = self.paper, self.o
        dnr = self.dnr(item)
        label = f"{o['dnr_label']} {dnr}".strip() if dnr else ""
        sign = self.sign(item.n)
        if o["head"] == "one_line":
            p.add(("h", 2, f"{sign} {item.title}"))
            if dnr:
                p.add(("p", label))
        elif o["head"] == "right":
            p.add(("right", f"**{sign}**\t{label}"), ("h", 2, item.title))
        elif o["head"] == "alone":
            p.add(("h", 2, sign), ("h", 3, item.title))
            if dnr:
                p.add(("p", label))
        elif o["head"] == "dnr_first":
            p.add(("right", f"**{sign}**    {label}".rstrip()), ("h", 2, item.title))
        elif o["head"] == "all_in_line":
            p.add(("h", 2, f"{sign}   {label + '   ' if label else ''}{item.title}"))
        elif o["head"] == "matter":
            p.add(("p", f"Ärende {self.m.items.index(item) + 1}"), ("h", 2, f"{sign} {item.title}"))
            if dnr:
                p.add(("p", label))
        for part in item.order or o["order"]:
            getattr(self, "part_" + part)(item)

    def heading(self, key, item=None):
        text = self.o["words"].get(key)
        if text:
            self.paper.add(
                (
                    "h",
                    3,
                    text.replace("{body}", self.b.name)
                    .replace("{BODY}", self.b.name.upper())
                    .replace("{gen}", self.b.genitive),
                )
            )

    def lines(self, lines, bullets=False):
        for line in lines:
            self.paper.add(("li", f"{self.o['bullet']}\t{line}") if bullets and self.o["bullet"] else ("p", line))

    def part_summary(self, item):
        if item.summary:
            self.heading("summary")
            self.lines(item.summary)
        if item.background:
            self.heading("background")
            self.lines(item.background)

    def part_refs(self, item):
        written = [r.write(self.o["ref"]) if hasattr(r, "write") else r for r in item.refs + item.docs]
        if written:
            self.heading("refs")
            self.lines(written, True)

    def part_previous(self, item):
        if item.previous:
            self.heading("previous")
            self.lines(item.previous)

    def part_information(self, item):
        if item.information:
            self.heading("information")
            self.lines(item.information)

    def part_speakers(self, item):
        if item.speakers:
            self.heading("speakers")
            self.paper.add(("p", also(tag(n) for n in item.speakers) + " yttrar sig."))

    def part_proposals(self, item):
        if item.proposals:
            self.heading("proposals")
            for one in item.proposals:
                self.paper.add(("p", one.write()))

    def part_steps(self, item):
        if item.steps:
            self.heading("steps")
        for step in item.steps:
            if step == "@page":  # the item goes on overleaf, and says so
                self.paper.add(("page",), ("p", f"**{self.sign(item.n)} forts.**"))
            elif isinstance(step, str):
                self.paper.add(("p", step))
            else:
                self.paper.add(*vote_blocks(self, item, step))

    def part_decision(self, item):
        o, p = self.o, self.paper
        if item.closed:  # no decision heading: only "Informationen antecknas"
            p.add(("p", item.closed))
            return
        self.heading("recommend" if item.recommend and o["words"].get("recommend") else "decision")
        points = item.decision
        body = self.b.name
        if item.recommend and not item.intro and o.get("proposes_line"):
            p.add(("p", o["proposes"].format(body=body, to=item.recommend)))
            intro = f"{item.recommend[0].upper() + item.recommend[1:]} beslutar"
        elif item.recommend:
            intro = item.intro or o["proposes"].format(body=body, to=item.recommend)
        else:
            intro = item.intro or f"{body} beslutar"
        self.points(intro, points)
        if item.own:
            self.points(item.extra.get("own_intro") or f"{body} beslutar för egen del", item.own)

    def points(self, intro, points):
        o, p = self.o, self.paper
        style = o["points"] if len(points) > 1 or o["points"] in ("att", "att_last") else "sentence"
        bare = [x[4:] if x.startswith("att ") else x for x in points]
        if style == "sentence":
            if points[0].startswith("att "):
                p.add(("p", f"{intro} {points[0]}."))
            else:
                p.add(("p", points[0] + "."))
        elif style == "numbered":
            lead = f"{intro} att" if points[0].startswith("att ") else intro
            p.add(("p", f"{lead}:" if not lead.endswith(":") else lead))
            for n, x in enumerate(bare, 1):
                p.add(("li", f"{n}.\t{x}."))
        elif style == "att":
            p.add(("p", intro))
            for n, x in enumerate(points):
                p.add(("p", x + ("." if n == len(points) - 1 else ", samt" if n == len(points) - 2 else ",")))
        elif style == "dash":
            p.add(("p", intro + " att"))
            for x in bare:
                p.add(("li", f"-\t{x}"))
        elif style == "sentences":
            for x in points:
                p.add(("p", f"{self.b.name} beslutar {x}." if x.startswith("att ") else x + "."))

    def part_reservations(self, item):
        if item.reservations:
            self.heading("reservations")
            names = [tag(n) for n in item.reservations]
            text = item.reservation_text or (
                "Ledamöterna från {} reserverar sig mot beslutet."
                if item.reservations[0] not in self.b.seats + self.b.subs
                else "{} reserverar sig mot beslutet."
            )
            self.paper.add(("p", text.replace("{}", also(names))))
        if item.statements:
            self.heading("statements")
            self.paper.add(("p", f"{also(tag(n) for n in item.statements)} lämnar ett särskilt yttrande."))
        if item.notes:
            self.heading("notes")
            self.lines(item.notes)
        if item.jav:
            self.heading("jav")
            self.paper.add(
                ("p", f"{also(tag(n) for n in item.jav)} anmäler jäv och deltar inte i handläggningen av ärendet.")
            )

    def part_at_once(self, item):
        if item.at_once:
            self.heading("at_once")
            self.paper.add(("p", self.o["at_once"]))

    def part_dispatch(self, item):
        if item.dispatch:
            self.heading("dispatch")
            if self.o.get("dispatch_line"):
                self.paper.add(("p", ", ".join(item.dispatch)))
            else:
                self.lines(item.dispatch)

    def notice(self):
        m, p = self.m, self.paper
        if not m.posted:
            return
        if self.o["notice_kind"] == "table":
            p.add(
                ("h", 1, "ANSLAG/BEVIS"),
                ("p", "Protokollet är justerat. Justeringen har tillkännagivits på kommunens digitala anslagstavla."),
                ("lbl", "Organ", self.b.name),
                ("lbl", "Sammanträdesdatum", self.written_date()),
                ("lbl", "Paragrafer", self.spans_of_file()),
                ("lbl", "Datum då anslaget sätts upp", m.posted),
                ("lbl", "Datum då anslaget tas ned", removed(m.posted)),
                ("lbl", "Förvaringsplats för protokollet", self.o["kept"]),
                ("lbl", "Underskrift", f"\n...........................................\n{m.secretary}"),
            )
        elif self.o["notice_kind"] == "box":
            p.add(
                ("h", 2, "BEVIS OM ANSLAG"),
                (
                    "box",
                    [
                        (
                            "p",
                            f"Justeringen av {self.b.genitive.lower()} protokoll från sammanträdet {self.written_date()}, {self.spans_of_file()}, "
                            "har tillkännagivits på anslagstavlan.",
                        ),
                        ("right", f"Anslaget uppsatt: {m.posted}\tAnslaget nedtas: {removed(m.posted)}"),
                        ("p", f"Protokollet förvaras på {self.o['kept']}."),
                        ("p", f"Bevisas av: {m.secretary}"),
                    ],
                ),
            )
        else:
            p.add(
                ("h", 2, "Anslagsbevis"),
                ("p", f"**Organ:** {self.b.name}"),
                ("p", f"**Sammanträdesdatum:** {self.written_date()}"),
                ("p", f"**Datum för anslags uppsättande:** {m.posted}"),
                ("p", f"**Sista datum för överklagande:** {last_appeal(m.posted)}"),
                ("p", f"**Datum för anslags nedtagande:** {removed(m.posted)}"),
                ("p", f"**Förvaringsplats:** {self.o['kept']}"),
            )

    def printouts(self):
        """(item, vote, appendix number, which vote of the item) of the votes shown as print-outs."""
        out = []
        for item in self.m.items:
            votes = [step for step in item.steps if not isinstance(step, str)]
            for nth, vote in enumerate(votes, 1):
                if (vote.style or self.o["vote"]) == "printout":
                    out.append((item, vote, len(out) + 1, nth))
        return out

    def appendices(self):
        if self.o.get("signed"):
            return [self.signing()]
        if self.o["vote"] == "combined":
            return [combined(self)]
        return [] if self.o.get("loose_printouts") else [printout(self, *one) for one in self.printouts()]

    def signing(self):
        """The page a signing service adds."""
        out = [("h", 2, "Undertecknat av följande personer")]
        for k, name in enumerate([self.m.chair, self.m.secretary, *self.m.attesters]):
            out.append(
                ("p", f"{name.upper()}\nDatum: {self.m.posted} 1{k}:2{k}\nTransaktionsidentitet: 4f{k}a09-7be2-4c1{k}")
            )
        return out

    def printout_text(self):
        """The print-outs as text out of a PDF: one cell a line, the page's head in the middle of the rows."""
        out = []
        for one in self.printouts():
            head, rows = printout_rows(self, *one[:2], one[3])
            page = [f"{self.b.name}", "", f"Protokoll nr {self.m.number}", f"Sammanträdesdatum: {self.m.date}"]
            out += ["\f" + page[0], *page[1:], f"Bilaga {one[2]}", "", *head[:2]]
            for line in head[2:]:
                out += [line, ""]
            for n, row in enumerate(rows):
                if n and n % 18 == 0:
                    out += [
                        "Sävhamra kommun Kommunfullmäktige, protokoll",
                        "",
                        f"{30 + n // 18} (38)",
                        "",
                        "\f",
                        *page,
                        "",
                    ]
                cells = [f"{row[0]} {row[1]}", *row[2:]] if n in (7, 23) else row  # some cells come out joined
                for cell in cells:
                    out += [cell, ""]
        return "\n".join(out) + "\n"
