"""Almvik, Stenåsa and Vassunda: numbers to the right, roll calls with crosses, contents lists, two columns of people."""
import cases
from facts import Meeting, Town, assemble, fill
from secretary import Cell, Secretary, gen
from words import joined, long_date, lower_first, upper_first, weekday

PARTIES = {"M": 24, "S": 22, "C": 12, "SD": 11, "L": 8, "KD": 7, "V": 6, "MP": 5}


class Almvik(Secretary):
    """Sign and number far right over the title; the reservation stands right after the decision; a small roll call, chair last."""
    crosses = True
    style = {"font": "Liberation Sans", "size": 10.5, "head_sizes": [15, 12, 10.5], "header": ["ALMVIKS KOMMUN\t\tSAMMANTRÄDESPROTOKOLL", "{organ}\t\t{date}\t"], "margin": (3.2, 2.4, 2.6, 2.4),
             "footer": ["Justerares sign\t\t{page} ({pages})"], "label": 4.2, "real_headings": False}
    words = {**Secretary.words, "reservation": "Reservation", "summary": "Sammanfattning av ärendet", "proposals": "Förslag till beslut på sammanträdet", "jav": None}
    order = ["decision", "reservation", "at_once", "summary", "basis", "proposals", "procedure", "vote", "dispatch"]
    ballots_shown = True
    zeroes = ("abstain",)

    def dnr(self, n):
        return f"{n[0]}-{n[1]}-{n[2]:05}"

    def head(self, item):
        self.add(("right", f"**{self.sign(item.n)}**\t{self.dnr(item.numbers[0]) if item.numbers else ''}"), ("h", 2, item.title))

    def part_decision(self, item):
        self.add(("h", 3, "Beslut – Förslag till kommunfullmäktige" if item.recommended else "Beslut"))
        self.points_numbered(item, item.points, None if item.recommended else f"{self.m.organ} beslutar följande." if len(item.points) > 1 else None)

    def part_at_once(self, item):
        if item.at_once:
            self.add(("p", "Paragrafen justeras omedelbart."))

    def reference(self, b):
        if b[0] == "memo":
            return f"{b[1]}s tjänsteskrivelse, {b[2]}"
        if b[0] == "decision":
            return f"{b[1]}, {b[2]}, § {b[3]}"
        return b[1]

    def vote(self, item, vote, k):
        self.add(("p", "Följande voteringsproposition godkänns."), ("p", f"Ja-röst för {vote.ja_means}."), ("p", f"Nej-röst för {vote.nej_means}."), ("p", "Omröstningsresultat"))
        order = [b for b in vote.ballots if b[0] is not self.m.chair] + [b for b in vote.ballots if b[0] is self.m.chair]
        rows = [["Ledamöter", "Ja", "Nej", "Avstår"]]
        for voter, owner, how in order:
            rows.append([f"{self.name(voter)}{', ordförande' if voter is self.m.chair else ''}"] + ["X" if how == c else "" for c in ("ja", "nej", "abstain")])
        rows.append(["Summa", str(vote.ja), str(vote.nej), str(vote.count("abstain"))])
        self.add(("table", rows, {"head": 1, "mid": [1, 2, 3], "widths": [8, 2, 2, 2]}))
        self.add(("p", f"Med {self.tally(vote)} beslutar {lower_first(self.m.organ)} {self.outcome_words(item, vote)}."))

    def front(self):
        m = self.m
        left = [self.name(p) + (", ordförande" if p is m.chair else ", vice ordförande" if p in (m.vice, m.vice2) else "") for p in self.present_members()]
        right = [f"{self.name(s)} ersätter {self.name(o)}" + ("" if a == m.first else f" §§ {a}-{b}") for s, o, a, b in m.serving]
        for owner, (a, b) in m.absent.items():
            if a > m.first:
                left = [x + f" §§ {m.first}-{a - 1}" if x.startswith(owner.name) else x for x in left]
        self.add(("h", 1, m.organ), ("lbl", "Plats och tid", f"{m.place}, {m.date}, klockan {m.start}–{m.end}"), ("sp",), ("p", "**Beslutande**"))
        self.add(("cols", [[("p", "Ledamöter")] + [("p", x) for x in left], [("p", "Tjänstgörande ersättare")] + [("p", x) for x in right]]))
        self.add(("p", "**Övriga närvarande**"), ("cols", [[("p", "Ersättare")] + [("p", self.name(s)) for s in self.other_substitutes()],
                                                        [("p", "Tjänstepersoner")] + [("p", f"{n}, {title}") for n, title in m.officials] + [("p", f"{m.secretary}, sekreterare")]]))
        self.add(("lbl", "Utses att justera", self.names(m.attesters)), ("lbl", "Justeringens tid", f"Digital justering, {m.posted}"), ("lbl", "Paragrafer", f"§ {m.first}-{m.last}"))
        self.add(("p", "**Underskrifter**"), ("lbl", "Sekreterare", m.secretary), ("lbl", "Ordförande", self.name(m.chair)), ("lbl", "Justerare", self.names(m.attesters)))
        self.add(("page",), ("h", 1, "Anslagsbevis"), ("p", "Protokollet är justerat. Justeringen har tillkännagivits genom anslag på kommunens digitala anslagstavla."), ("lbl", "Organ", m.organ),
                 ("lbl", "Sammanträdesdatum", m.date), ("lbl", "Anslaget sätts upp", m.posted), ("lbl", "Anslaget tas ned", m.removed), ("lbl", "Förvaringsplats", "Kommunkansliet, Almvik"))
        self.add(("page",), ("h", 1, "Innehåll"))
        for item in m.items:
            self.add(("toc", f"§ {item.n}\t{item.title}", str(3 + item.n - m.first)))

    def end(self):
        m = self.m
        self.add(("page",), ("h", 1, "Undertecknat av följande personer"), ("p", f"{m.chair.name}, {m.posted} 14:12"), ("p", f"{m.attesters[0].name}, {m.posted} 15:40"),
                 ("p", "Transaktionsidentitet 9c1e77a0-5d3b-4b6e-a1f2-0e7d6c2b8f41"))


class Stenasa(Secretary):
    """Sign left, label and number right, title below; a roll call over pages with carried sums."""
    crosses = True
    style = {"font": "Liberation Serif", "size": 11.5, "head_font": "Liberation Sans", "head_sizes": [16, 12, 11], "header": ["Stenåsa kommun\t\tProtokoll", "{organ}\t\tSammanträdesdatum: {span}"],
             "footer": ["\t{page} ({pages})"], "margin": (3.2, 2.4, 2.8, 2.6), "label": 4.6}
    words = {**Secretary.words, "summary": "Ärendet", "basis": "Beslutsunderlag", "reservation": "Reservation", "dispatch": "Expedieras till", "vote": "Omröstning", "procedure": "Propositionsordning",
             "speakers": "Inlägg"}
    order = ["decision", "summary", "basis", "speakers", "proposals", "procedure", "vote", "reservation", "jav", "at_once", "dispatch"]
    ballots_shown = seats_shown = True
    zeroes = ("abstain", "absent")

    def furniture(self, line):
        return super().furniture(line.replace("{span}", f"{self.m.date}--{self.m.second}"))

    def dnr(self, n):
        return f"{n[2]:05}/{n[1]}"

    def head(self, item):
        self.add(("right", f"**{self.sign(item.n)}**\t{'Diarienummer ' + self.dnr(item.numbers[0]) if item.numbers else ''}"), ("h", 2, item.title))

    def part_at_once(self, item):
        if item.at_once:
            self.add(("p", "Paragrafen är omedelbart justerad."))

    def decision(self, item):
        if len(item.points) > 1:
            self.points_numbered(item, item.points, f"{self.m.organ} beslutar:")
        else:
            self.points_sentences(item, item.points, self.m.organ)

    def voting_order(self, vote):
        self.add(("p", "Följande propositionsordning godkänns:"), ("p", f"JA = {vote.ja_means}"), ("p", f"NEJ = {vote.nej_means}"))

    def tally(self, vote):
        out = [f"{vote.ja} Ja-röster", f"{vote.nej} Nej-röster"]
        for key, text in (("abstain", "ledamöter som avstår"), ("absent", "frånvarande ledamöter")):
            if vote.count(key):
                out.append(f"{vote.count(key)} {text}")
        return joined(out)

    def vote(self, item, vote, k):
        self.voting_order(vote)
        self.add(("p", f"Vid omröstning avges {self.tally(vote)}. {self.m.organ} beslutar {self.outcome_words(item, vote)}."))
        columns = ("ja", "nej", "abstain", "absent")
        head = ["Ledamöter", "Parti", "Ersättare", "Ja", "Nej", "Avst", "Frånv"]
        rows, cut = self.cross_rows(vote, columns), 27
        carried = None
        options = {"widths": [4.6, 1.5, 4.4, 1.2, 1.2, 1.3, 1.4], "mid": [3, 4, 5, 6]}
        while rows:
            self.add(("page",))
            part, rows = rows[:cut], rows[cut:]
            table = ([["", "", "Transport:"] + [str(c) for c in carried]] if carried else []) + [head] + part
            carried = [(carried[i] if carried else 0) + sum(r[3 + i] == "X" for r in part) for i in range(4)]
            table.append(["SUMMA:" if not rows else "Transport:", "", ""] + [str(c) for c in carried])
            self.add(("table", table, options))

    def front(self):
        m = self.m
        self.add(("h", 1, m.organ), ("lbl", "Plats och tid", f"{m.place}, {upper_first(weekday(m.date))} den {long_date(m.date)} kl. {m.start}–{m.end}"))
        first = True
        for p in self.present_members():
            role = ", ordförande" if p is m.chair else ", 1:e vice ordförande" if p is m.vice else ", 2:e vice ordförande" if p is m.vice2 else ""
            a, b = m.absent.get(p, (0, 0))
            self.add(("lbl", "Beslutande" if first else "", self.name(p) + role + (f" §§ {m.first}-{a - 1}" if a > m.first else "")))
            first = False
        first = True
        for s, o, a, b in m.serving:
            self.add(("lbl", "Tjänstgörande ersättare" if first else "", f"{self.name(s)} ersätter {self.name(o)}" + ("" if a == m.first else f" §§ {a}-{b}")))
            first = False
        first = True
        for s in self.other_substitutes():
            self.add(("lbl", "Ersättare" if first else "", self.name(s)))
            first = False
        self.add(("lbl", "Övriga deltagare", "\n".join(f"{n}, {title}" for n, title in m.officials)))
        self.add(("lbl", "Justerande", self.names(m.attesters)), ("lbl", "Paragrafer", f"{m.first}-{m.last}"), ("lbl", "Sekreterare", m.secretary), ("lbl", "Ordförande", m.chair.name), ("lbl", "Justerande", "\n".join(a.name for a in m.attesters)))
        self.add(("page",), ("box", [("h", 2, "BEVIS OM JUSTERING"), ("p", "Justeringen har tillkännagivits genom anslag."), ("lbl", "Organ", m.organ), ("lbl", "Datum för anslags uppsättande", m.posted),
                                     ("lbl", "Datum för anslags nedtagande", m.removed), ("lbl", "Underskrift", m.secretary)]))


class Vassunda(Secretary):
    """Tight signs, the year first in numbers, class codes, two numbers for one §, a contents list with dots."""
    style = {"font": "Carlito", "size": 11, "head_font": "Carlito", "head_sizes": [16, 12.5, 11], "header": ["Vassunda kommun\tSammanträdesprotokoll\t{page} ({pages})", "{organ}\t{date}\t"], "rule": True,
             "footer": ["Justerandes sign\t\tUtdragsbestyrkande"], "margin": (3.2, 2.4, 2.6, 2.4), "label": 4.4, "real_headings": False}
    words = {**Secretary.words, "summary": "Beskrivning av ärendet", "basis": None, "proposals": "Yrkande", "reservation": "Reservation", "procedure": "Propositionsordning", "vote": "Votering",
             "dispatch": "Ska expedieras till"}
    order = ["decision", "summary", "proposals", "procedure", "vote", "reservation", "at_once", "dispatch"]

    def dnr(self, n):
        return f"{n[1]}/{n[0]} {n[2]:04} {n[3]}" if int(n[3]) % 3 else f"{n[1]}KSM{n[2]:04} {n[3]}"

    def sign(self, n):
        return f"§{n}"

    def head(self, item):
        self.add(("h", 2, f"{self.sign(item.n)} {item.title}"))
        for n in item.numbers:
            self.add(("p", f"{'Dnr.' if item.n % 2 else 'Dnr'} {self.dnr(n)}"))

    def part_decision(self, item):
        self.heading("decision")
        if item.recommended:
            self.add(("p", "Kommunstyrelsens förslag till kommunfullmäktige"))
        self.points_numbered(item, item.points)

    def voting_order(self, vote):
        self.add(("p", f"Ordföranden föreslår följande voteringsordning som godkänns: Den som röstar på {vote.ja_means} röstar ja, den som röstar på {vote.nej_means} röstar nej."))

    def result(self, item, vote):
        return f"Vid votering avges {vote.ja} JA-röster och {vote.nej} NEJ-röster" + (f", {vote.count('abstain')} ledamöter avstår" if vote.count("abstain") else "") + "."

    def part_at_once(self, item):
        if item.at_once:
            self.heading("at_once")
            self.add(("p", "Paragrafen justeras omedelbart."))

    def front(self):
        m = self.m
        self.add(("h", 1, "Sammanträdesprotokoll"), ("lbl", "Tid", f"{upper_first(weekday(m.date))} den {long_date(m.date)}, kl. {m.start}–{m.end}"), ("lbl", "Plats", m.place))
        people = [self.name(p) + (", ordförande" if p is m.chair else ", 1:e vice ordförande" if p is m.vice else ", 2:e vice ordförande" if p is m.vice2 else "") for p in self.present_members()]
        people = [x + next((f", §§ {m.first}–{a - 1}" for o, (a, b) in m.absent.items() if a > m.first and x.startswith(o.name)), "") for x in people]
        people += [f"{self.name(s)}, tjänstgörande ersättare för {self.name(o)}" + ("" if a == m.first else f", §§ {a}–{b}") for s, o, a, b in m.serving]
        self.add(("lbl", "Beslutande", "\n".join(people)))
        self.add(("lbl", "Övriga deltagare", "\n".join([self.name(s) for s in self.other_substitutes()] + [f"{n}, {title}" for n, title in m.officials])))
        self.add(("lbl", "Utses att justera", self.names(m.attesters)), ("lbl", "Paragrafer", f"{m.first}–{m.last}"), ("lbl", "Sekreterare", m.secretary), ("lbl", "Ordförande", m.chair.name))
        self.add(("page",), ("h", 2, "BEVIS OM ANSLAG"), ("p", "Justeringen har tillkännagivits genom anslag på kommunens anslagstavla."), ("lbl", "Organ", m.organ), ("lbl", "Sammanträdesdatum", m.date),
                 ("lbl", "Datum då anslaget sätts upp", m.posted), ("lbl", "Datum då anslaget tas ned", m.removed), ("lbl", "Förvaringsplats", "Kommunkansliet"))
        self.add(("page",), ("h", 1, "Innehållsförteckning"))
        for item in m.items:
            self.add(("p", f"{self.sign(item.n)} {item.title} {'.' * max(4, 70 - len(item.title) % 70)} {3 + (item.n - m.first) // 2}"))

    def gold_attendance(self):
        return [{k: v for k, v in a.items() if not (k == "role" and v == "substitute")} for a in super().gold_attendance()]

    def gold_item(self, item):
        out = super().gold_item(item)
        if len(item.numbers) > 1:
            out["registry_numbers"] = [self.dnr(n) for n in item.numbers]
        return out


def sprinkle(m, recommended=0.5):
    """Recommendations, immediate attestation, second numbers."""
    r = m.town.r
    for item in m.items:
        if item.case.kind == "matter" and item.outcome == "approved":
            if m.organ == "Kommunstyrelsen" and item.case.before and r.random() < recommended:
                item.recommended = item.points
        item.at_once = r.random() < 0.12
    return m


def make():
    docs = []
    town = Town("almvik", "Almvik", PARTIES, 21, "Kommunstyrelsen")
    m = assemble(Meeting(town, "Kommunstyrelsen", "2024-05-28", posted="2024-06-03", start="09.00", end="11.45", place="Stadshuset, Almvik"), 13, 9, away=3, partial=1)
    sprinkle(fill(m, 22, 148, [cases.attesters, cases.agenda, cases.information], ["reject", "own", "refer_back"]))
    docs.append(("almvik-ks-2024-05-28", Almvik(m), ("plain", "layout", "pdf")))
    town = Town("stenasa", "Stenåsa", PARTIES, 22, "Kommunfullmäktige")
    m = assemble(Meeting(town, "Kommunfullmäktige", "2025-11-26", second="27", posted="2025-12-01", start="17.00", end="21.35", place="Sessionssalen"), 51, 14, away=6, partial=2)
    sprinkle(fill(m, 18, 145, [cases.agenda, cases.budget, cases.interpellation, cases.election], ["own", "additional", "counter"]))
    docs.append(("stenasa-kf-2025-11-26", Stenasa(m), ("plain", "layout")))
    town = Town("vassunda", "Vassunda", {**PARTIES, "VP": 9}, 23, "Kommunstyrelsen")
    m = assemble(Meeting(town, "Kommunstyrelsen", "2017-10-03", posted="2017-10-10", start="19.00", end="20.50", place="Sammanträdesrum Bollmora"[:16] + " A"), 11, 7, away=2, partial=1)
    sprinkle(fill(m, 25, 63, [cases.attesters, cases.agenda, cases.information, cases.bylaw_title], ["reject", "own", "protest"]))
    from facts import new_number
    m.items[9].numbers = [new_number(town, "KS"), new_number(town, "KS")]
    docs.append(("vassunda-ks-2017-10-03", Vassunda(m), ("plain", "layout")))
    return docs
