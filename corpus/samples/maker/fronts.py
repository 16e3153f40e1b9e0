"""The first pages of minutes: who was there, in the six ways the layouts say it. A part of Minutes."""
from model import also, long_date, party, tag, weekday


class Fronts:
    def person(self, name, note=""):
        return self.o["name"](name, party(name)) + note

    def note(self, name):
        out = ""
        if name in self.m.spans:
            out += f", {self.spans(self.m.spans[name])}"
        if name in self.m.clock:
            out += f", kl. {self.m.clock[name]}"
        for item in self.m.items:
            if name in item.jav:
                out += f", tjänstgör ej § {item.n} p.g.a. jäv"
        if name in self.m.remote:
            out += ", deltar på distans"
        return out

    def members(self):
        """Seat owners who were there, and serving substitutes with whom and when they served for."""
        there, serving = [], []
        vices = ["1:e vice ordförande", "2:e vice ordförande"] if len(self.b.vices) == 2 else ["vice ordförande"]
        for owner in self.b.seats:
            subs = self.m.subs.get(owner, [])
            whole = any(spans is None for _, spans in subs)
            if not whole and owner not in self.m.gone:
                role = (
                    "ordförande"
                    if owner == self.m.chair
                    else vices[self.b.vices.index(owner)]
                    if owner in self.b.vices
                    else ""
                )
                there.append((owner, role, self.note(owner)))
            for sub, spans in subs:
                serving.append((sub, owner, spans))
        return there, serving

    def front_labels(self):
        """Labels in a column and their values beside them."""
        m, p, o = self.m, self.paper, self.o
        there, serving = self.members()
        p.add(("h", 1, o["heading"]), ("lbl", "**Plats och tid**", f"{m.place}, {self.clock()}"))
        p.add(
            (
                "lbl",
                "**Beslutande**" if o.get("beslutande") else "**Ledamöter**",
                "\n".join(self.person(n, (f", {r}" if r else "") + note) for n, r, note in there),
            )
        )
        if serving:
            p.add(
                (
                    "lbl",
                    "**Tjänstgörande ersättare**",
                    "\n".join(
                        self.person(s)
                        + " "
                        + o["serves"].format(owner=self.person(w))
                        + (f" {self.spans(sp)}" if sp else "")
                        + (", deltar på distans" if s in m.remote else "")
                        for s, w, sp in serving
                    ),
                )
            )
        if m.co_opted:
            p.add(("lbl", "**Adjungerade**", "\n".join(self.person(n, ", adjungerad") for n in m.co_opted)))
        if m.also:
            p.add(("lbl", "**Ersättare**", "\n".join(self.person(n, self.note(n)) for n in m.also)))
        if m.officials:
            p.add(("lbl", "**Övriga närvarande**", "\n".join(m.officials)))
        p.add(("lbl", "**Utses att justera**", also(self.person(n) for n in m.attesters)))
        p.add(("lbl", "**Justeringens plats och tid**", m.attest_at), ("lbl", "**Paragrafer**", self.spans_of_file()))
        self.signatures()

    def spans_of_file(self):
        span = self.m.span.replace("-", "–")
        return ("§ " if self.o.get("one_sign") or "–" not in span else "§§ ") + span

    def clock(self):
        m = self.m
        when = self.o["clock"].format(
            weekday=weekday(m.date), long=long_date(m.date), date=self.written_date(), start=m.start, end=m.end
        )
        return when + (f", ajournering {m.adjourned}" if m.adjourned else "")

    def signatures(self):
        m, p = self.m, self.paper
        p.add(
            ("sp",),
            ("lbl", "**Underskrifter**", ""),
            ("lbl", "Sekreterare", f"\n...........................................\n{m.secretary}"),
            ("lbl", "Ordförande", f"\n...........................................\n{self.person(m.chair)}"),
        )
        p.add(
            (
                "lbl",
                "Justerare",
                "".join(f"\n...........................................\n{self.person(n)}\n" for n in m.attesters),
            )
        )

    def front_columns(self):
        """Members to the left, serving substitutes to the right, the lines beside each other."""
        m, p, o = self.m, self.paper, self.o
        there, serving = self.members()
        p.add(
            ("h", 1, o["heading"]),
            ("lbl", "**Tid**", self.clock()),
            ("lbl", "**Plats**", m.place),
            ("lbl", "**Paragrafer**", self.spans_of_file()),
        )
        left = [("p", "**Ledamöter**")] + [
            ("p", self.person(n) + (f", {r}" if r else "") + note) for n, r, note in there
        ]
        right = [("p", "**Tjänstgörande ersättare**")] + [
            (
                "p",
                self.person(s) + " " + o["serves"].format(owner=self.person(w)) + (f" {self.spans(sp)}" if sp else ""),
            )
            for s, w, sp in serving
        ]
        p.add(("cols", [left, right]))
        if m.also or m.officials:
            p.add(
                (
                    "cols",
                    [
                        [("p", "**Ej tjänstgörande ersättare**")] + [("p", self.person(n)) for n in m.also],
                        [("p", "**Tjänstepersoner**")] + [("p", n) for n in m.officials],
                    ],
                )
            )
        p.add(
            ("lbl", "**Justerare**", also(self.person(n) for n in m.attesters)),
            ("lbl", "**Plats och tid för justering**", m.attest_at),
        )
        self.signatures()

    def front_prose(self):
        """Attendance as sentences."""
        m, p, o = self.m, self.paper, self.o
        there, serving = self.members()
        absent = [n for n in self.b.seats if n not in [t[0] for t in there]]
        p.add(("h", 1, o["heading"]), ("lbl", "Plats och tid", f"{m.place}, {self.clock()}"))
        text = "Närvarande är samtliga ordinarie ledamöter" + (
            f" utom {also(self.person(n) for n in absent)}." if absent else "."
        )
        text += f" {self.person(m.chair)} är ordförande."
        if serving:
            text += (
                " Som ersättare "
                + ("inträder: " if len(serving) > 1 else "inträder ")
                + ", ".join(
                    f"{self.person(s)} för {self.person(w)}" + (f" {self.spans(sp)}" if sp else "")
                    for s, w, sp in serving
                )
                + "."
            )
        partial = [n for n in there if n[0] in m.spans]
        text += "".join(f" {self.person(n)} deltar {self.spans(m.spans[n])}." for n, _, _ in partial)
        p.add(("lbl", "Närvarande", text))
        if m.also:
            p.add(("lbl", "Ersättare utan tjänstgöring", also(self.person(n) for n in m.also)))
        if m.officials:
            p.add(("lbl", "Från förvaltningen", also(m.officials)))
        p.add(
            ("lbl", "Sekreterare", m.secretary),
            ("lbl", "Justerande", also(self.person(n) for n in m.attesters)),
            ("lbl", "Justeringen", m.attest_at),
            ("lbl", "Paragrafer", self.spans_of_file()),
        )
        self.signatures()

    def front_extract(self):
        """One § taken out of the minutes: only whose they are and when."""
        self.paper.add(("p", "**Protokollsutdrag**"), ("p", f"{self.b.name} {self.written_date()}"))

    def front_roster(self):
        """NÄRVAROFÖRTECKNING: every seat, who sat in it, and times that differ."""
        m, p, o = self.m, self.paper, self.o
        p.add(("h", 1, o["heading"]), ("lbl", "Sammanträdesdatum", self.written_date()), ("lbl", "Plats", m.place))
        p.add(("lbl", "Tid", f"kl. {m.start}-{m.end}" + (f", ajournering {m.adjourned}" if m.adjourned else "")))
        p.add(
            ("lbl", "Paragrafer", self.spans_of_file()), ("lbl", "Justerare", also(self.person(n) for n in m.attesters))
        )
        rows = [["Ledamöter", "Närv", "Tjänstgörande ersättare", "Avvikande tid"]]
        for owner in self.b.seats:
            subs = m.subs.get(owner, [])
            whole = any(spans is None for _, spans in subs)
            role = ", ordf" if owner == m.chair else ", vice ordf" if owner in self.b.vices else ""
            there = "" if whole or owner in m.gone else "X"
            serving = ", ".join(self.person(s) + (f" {self.spans(sp)}" if sp else "") for s, sp in subs)
            rows.append(
                [self.person(owner) + role, there, serving, self.spans(m.spans[owner]) if owner in m.spans else ""]
            )
        p.add(
            ("sp",),
            ("p", "**NÄRVAROFÖRTECKNING**"),
            ("table", rows, {"head": 1, "mid": [1], "widths": [6, 1.4, 5.6, 3.4]}),
        )
        if m.also or m.officials:
            p.add(
                ("p", "**Övriga närvarande**"),
                *[("p", self.person(n) + ", ersättare") for n in m.also],
                *[("p", x) for x in m.officials],
            )
        p.add(("lbl", "Sekreterare", m.secretary), ("lbl", "Ordförande", self.person(m.chair)))

    def front_except(self):
        """Only those who were away are named, and who came instead."""
        m, p, o = self.m, self.paper, self.o
        p.add(("h", 1, o["heading"]), ("p", f"Sammanträde {self.clock()}, {m.place}"), ("h", 3, "Beslutande"))
        away = [n for n in self.b.seats if n in m.gone or any(sp is None for _, sp in m.subs.get(n, []))]
        p.add(("p", "Samtliga ordinarie ledamöter med undantag av:"), *[("p", self.person(n)) for n in away])
        p.add(("h", 3, "Tjänstgörande ersättare"))
        for owner in self.b.seats:
            for sub, spans in m.subs.get(owner, []):
                p.add(
                    ("p", f"{self.person(sub)} för {self.person(owner)}" + (f" {self.spans(spans)}" if spans else ""))
                )
        p.add(("h", 3, "Övriga"), *[("p", x) for x in m.officials])
        p.add(
            ("lbl", "Ordförande", self.person(m.chair)),
            ("lbl", "Sekreterare", m.secretary),
            ("lbl", "Justeras av", also(self.person(n) for n in m.attesters)),
            ("lbl", "Omfattar", self.spans_of_file()),
        )

    def front_star(self):
        """One list of those who decided; a star marks a substitute."""
        m, p, o = self.m, self.paper, self.o
        p.add(("h", 1, o["heading"]), ("lbl", "Tid och plats", f"{self.clock()}, {m.place}"))
        names = []
        for owner in self.b.seats:
            sub = next((s for s, spans in m.subs.get(owner, []) if spans is None), None)
            if sub:
                names.append("* " + self.person(sub))
            elif owner not in m.gone:
                role = " ordförande" if owner == m.chair else " vice ordförande" if owner in self.b.vices else ""
                names.append(self.person(owner) + role + self.note(owner))
        p.add(("lbl", "Beslutande", "\n".join(names) + "\n* = tjänstgörande ersättare"))
        p.add(
            ("lbl", "Närvarande ersättare", "\n".join(self.person(n) for n in m.also) or "-"),
            ("lbl", "Tjänstemän", "\n".join(m.officials)),
        )
        p.add(
            ("lbl", "Justerare", also(self.person(n) for n in m.attesters)), ("lbl", "Paragrafer", self.spans_of_file())
        )
        self.signatures()

    def front_table(self):
        """A table: seat, member, substitute, party, came, left; surname first."""
        m, p, o = self.m, self.paper, self.o
        p.add(
            ("h", 1, o["heading"]),
            ("lbl", "Plats och tid", f"{m.place}, {self.clock()}"),
            ("lbl", "Ordförande", tag(m.chair)),
            ("lbl", "Sekreterare", m.secretary),
            ("lbl", "Justerande", also(tag(n) for n in m.attesters)),
            ("lbl", "Justering", m.attest_at),
            ("lbl", "Paragrafer", self.spans_of_file()),
        )
        if m.officials:
            p.add(("lbl", "Tjänstemän", ", ".join(m.officials)))
        rows = [["Plats", "Ledamot", "Ersättare", "Parti", "Ankom", "Utgick"]]

        def turned(name):
            first, _, last = name.partition(" ")
            return f"{last}, {first}"

        for n, owner in enumerate(self.b.seats, 1):
            subs = m.subs.get(owner, [])
            came, left = m.clock.get(owner, f"{m.start}–{m.end}").split("–")
            sub = next((s for s, spans in subs if spans is None), None)
            rows.append(
                [
                    str(n),
                    turned(owner),
                    turned(sub) if sub else "",
                    party(owner),
                    came if owner not in m.gone else "",
                    left if owner not in m.gone else "",
                ]
            )
        p.add(
            ("sp",),
            ("p", "**Närvarolista**"),
            ("table", rows, {"head": 1, "widths": [1.2, 5, 4.4, 1.4, 1.9, 1.9], "border": False}),
        )
        self.signatures()
