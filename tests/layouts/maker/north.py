"""Fjällnäset, Norrtorp, Ådalsvik, Gränsfors and Kalvnäs: old parties, decision last, combined lists, typed text, § signs that got lost."""
import cases
from facts import Meeting, Town, assemble, fill
from secretary import Secretary, gen
from west import sprinkle
from words import joined, long_date, lower_first, upper_first, weekday, word

PARTIES = {"S": 36, "C": 18, "M": 14, "V": 10, "FP": 8, "KD": 6, "MP": 5}


class Fjallnaset(Secretary):
    """2011: number and year without a body, the party after a comma, decision last, one list for attendance and votes at the end."""
    crosses = True
    style = {"font": "Liberation Serif", "size": 12, "head_sizes": [16, 12, 12], "header": ["FJÄLLNÄSETS KOMMUN\tSAMMANTRÄDESPROTOKOLL\tBlad {page}({pages})", "{organ}\t{date}"], "real_headings": False,
             "footer": ["Justerandes sign\tJusterandes sign\tUtdragsbestyrkande"], "margin": (3.2, 2.4, 2.6, 2.4), "label": 4.6}
    words = {**Secretary.words, "summary": "Ärendet", "basis": "Underlag för beslut", "proposals": "Yrkanden", "procedure": "Propositionsordning", "vote": "Omröstning", "decision": "Kommunstyrelsens beslut",
             "reservation": "Reservation", "dispatch": "Expediering", "speakers": None}
    order = ["summary", "basis", "proposals", "procedure", "vote", "decision", "reservation", "at_once", "dispatch"]
    attendance = True
    ballots_shown = True
    zeroes = ("abstain",)

    def dnr(self, n):
        return f"{n[2]}-{n[1]}"

    def name(self, p):
        return f"{p.name} ({p.party})"

    def head(self, item):
        self.add(("h", 2, f"{self.sign(item.n)}" + (f"   Dnr {self.dnr(item.numbers[0])}" if item.numbers else "")), ("h", 2, item.title))

    def reference(self, b):
        if b[0] == "memo":
            return f"{b[1]}s skrivelse {b[2]}"
        return super().reference(b)

    def gold_reference(self, b):
        return None if b[0] == "memo" else super().gold_reference(b)

    def decision(self, item):
        if item.recommended:
            self.add(("p", "Kommunstyrelsens förslag till kommunfullmäktige:"))
        for k, point in enumerate(item.points, 1):
            text = f"{point.pas}."
            self.add(("li", f"{k}.\t{text}") if len(item.points) > 1 else ("p", text))
            self.decided.append(point.pas)

    def voting_order(self, vote):
        self.add(("p", f"Ja-röst för {vote.ja_means}, nej-röst för {vote.nej_means}."))

    def tally(self, vote):
        a = vote.count("abstain")
        return f"{vote.ja} ja-röster mot {vote.nej} nej-röster" + (f" samt {a} {'ledamot' if a == 1 else 'ledamöter'} som avstår från att rösta" if a else "")

    def part_at_once(self, item):
        if item.at_once:
            self.add(("p", "Paragrafen förklaras omedelbart justerad."))

    def front(self):
        m = self.m
        rows = [f"{p.name} ({p.party})" + (" ordförande" if p is m.chair else " 1:e vice ordförande" if p is m.vice else " 2:e vice ordförande" if p is m.vice2 else "") for p in self.present_members()]
        rows = [x + next((f" §§ {m.first}-{a - 1}" for o, (a, b) in m.absent.items() if a > m.first and x.startswith(o.name)), "") for x in rows]
        rows += [f"{s.name} ({s.party}) tjänstgör för {o.name} ({o.party})" + ("" if a == m.first else f" §§ {a}-{b}") for s, o, a, b in m.serving]
        self.add(("lbl", "Plats och tid", f"{m.place}, {weekday(m.date)} {long_date(m.date)} kl {m.start}-{m.end}"), ("lbl", "Beslutande", "\n".join(rows)),
                 ("lbl", "Ej tjänstgörande ersättare", "\n".join(self.name(s) for s in self.other_substitutes())), ("lbl", "Övriga närvarande", "\n".join(f"{n}, {t}" for n, t in m.officials)),
                 ("lbl", "Utses att justera", joined([a.name for a in m.attesters])), ("lbl", "Underskrifter", ""), ("lbl", "Sekreterare", m.secretary + f"   Paragrafer {m.first} -- {m.last}"),
                 ("lbl", "Ordförande", m.chair.name), ("lbl", "Justerande", m.attesters[0].name))
        self.add(("box", [("p", "BEVIS OM ANSLAG"), ("p", "Protokollet är justerat. Justeringen har tillkännagivits genom anslag."), ("lbl", "Organ", m.organ), ("lbl", "Sammanträdesdatum", m.date),
                          ("lbl", "Anslaget uppsatt", m.posted), ("lbl", "Anslaget nedtaget", m.removed)]))

    def end(self):
        m = self.m
        votes = [(i, v) for i in m.items for v in i.votes]
        self.add(("page",), ("p", "NÄRVARO- OCH OMRÖSTNINGSLISTA"), ("p", f"{m.organ} {m.date}"))
        head1 = ["Ledamöter", "Ersättare"] + [x for i, v in votes for x in (f"§ {i.n}", "", "")]
        head2 = ["", ""] + ["Ja", "Nej", "Avst"] * len(votes)
        rows = [head1, head2]
        for member in m.members:
            sub = next((s for s, o, a, b in m.serving if o is member), None)
            row = [f"{member.name} ({member.party})", f"{sub.name} ({sub.party})" if sub else ""]
            for i, v in votes:
                voter, owner, how = next(b for b in v.ballots if b[0] is member or b[1] is member)
                row += ["X" if how == c else "" for c in ("ja", "nej", "abstain")]
            rows.append(row)
        rows.append(["Summa", ""] + [str(v.count(c)) for i, v in votes for c in ("ja", "nej", "abstain")])
        self.add(("table", rows, {"head": 2, "mid": list(range(2, 20)), "widths": [4.6, 4.0] + [0.95] * (3 * len(votes))}))

    def gold_front(self):
        out = super().gold_front()
        return out


class Norrtorp(Secretary):
    """2006, typed: small letters for parties, comma style, wrapped lines of a text editor."""
    words = {"decision": "Kommunstyrelsens beslut", "summary": "Sammanfattning", "proposals": "Yrkande", "procedure": "Propositionsordning", "vote": "Votering", "reservation": "Reservation", "dispatch": "Utdrag"}
    order = ["summary", "proposals", "procedure", "vote", "decision", "reservation", "dispatch"]
    page_per_item = True
    typed = True

    def name(self, p):
        return f"{p.name} ({p.party.lower()})"

    def comma(self, p, role=""):
        return f"{p.name}, {p.party.lower()}{', ' + role if role else ''}"

    def dnr(self, n):
        return f"{n[2]:02}/{n[1] % 100:02} {n[3]}"

    def sign(self, n):
        return f"Ks § {n}"

    def head(self, item):
        m = self.m
        self.add(("raw", f"NORRTORPS KOMMUN            SAMMANTRÄDESPROTOKOLL        Sida {3 + item.n - m.first} (28)\nKommunstyrelsen             Sammanträdesdatum\n                            {m.date}\n"))
        self.add(("right", f"{self.sign(item.n)}\t{'Dnr ' + self.dnr(item.numbers[0]) if item.numbers else ''}"), ("sp",), ("p", item.title))

    def heading(self, part):
        if self.words.get(part):
            self.add(("p", self.words[part]))

    def decision(self, item):
        lead = "Kommunstyrelsen föreslår kommunfullmäktige" if item.recommended else "Kommunstyrelsen beslutar"
        self.points_att(item, item.points, lead)

    def vote(self, item, vote, k):
        self.add(("p", f"Den som vill {'bifalla' if True else ''} {item.base} röstar ja. Vinner nej gäller {vote.nej_means}."))
        self.add(("p", f"Vid omröstningen avges {word(vote.ja)} ja-röster och {word(vote.nej)} nej-röster. {upper_first(word(vote.count('abstain')))} avstår." if vote.count("abstain") else
                  f"Vid omröstningen avges {word(vote.ja)} ja-röster och {word(vote.nej)} nej-röster."))

    def gold_vote(self, vote):
        out = super().gold_vote(vote)
        del out["ja_means"], out["nej_means"]
        return out

    def front(self):
        m = self.m
        self.add(("raw", f"NORRTORPS KOMMUN            SAMMANTRÄDESPROTOKOLL        Sida 1 (28)\nKommunstyrelsen             Sammanträdesdatum\n                            {m.date}\n"))
        people = [self.comma(p, "ordförande" if p is m.chair else "1:e vice ordförande" if p is m.vice else "2:e vice ordförande" if p is m.vice2 else "") for p in self.present_members()]
        people = [x + next((f", §§ {m.first}-{a - 1}" for o, (a, b) in m.absent.items() if a > m.first and x.startswith(o.name)), "") for x in people]
        people += [f"{self.comma(s)}, ersättare för {self.comma(o)}" + ("" if a == m.first else f", §§ {a}-{b}") for s, o, a, b in m.serving]
        self.add(("lbl", "Plats och tid", f"{m.place}, kl. {m.start}-{m.end}"), ("sp",), ("lbl", "Beslutande", "\n".join(people)), ("sp",),
                 ("lbl", "Övriga deltagande", "\n".join([self.comma(s) for s in self.other_substitutes()] + [f"{n}, {t}" for n, t in m.officials])), ("sp",),
                 ("lbl", "Utses att justera", m.attesters[0].name), ("lbl", "Justeringens plats", f"Kommunkontoret {m.posted}"), ("sp",),
                 ("lbl", "Underskrifter", ""), ("lbl", "Sekreterare", f"{m.secretary}            Paragrafer {m.first}-{m.last}"), ("lbl", "Ordförande", m.chair.name),
                 ("lbl", "Justerande", m.attesters[0].name), ("sp",))
        self.add(("raw", "-" * 72), ("raw", "                             BEVIS\n            Justeringen har tillkännagivits genom anslag\n"), ("lbl", "Organ", m.organ), ("lbl", "Sammanträdesdatum", m.date),
                 ("raw", f"Datum för                               Datum för\nanslags uppsättande  {m.posted}         anslags nedtagande  {m.removed}"), ("lbl", "Förvaringsplats", "Kommunkontoret"))

    def gold_front(self):
        out = super().gold_front()
        for a in out["attendance"]:
            if "party" in a:
                a["party"] = a["party"].upper()
        return out

    def gold_attendance(self):
        return [{k: v for k, v in a.items() if not (k == "role" and v == "substitute")} for a in super().gold_attendance()]


class Adalsvik(Secretary):
    """Class code after a dash; spelled tallies; parties as rows between the names; the whole list of one vote as an appendix."""
    crosses = True
    style = {"font": "Liberation Sans", "size": 10.5, "head_sizes": [14, 11.5, 10.5], "header": ["Ådalsviks kommun\t\tProtokoll {date}", "{organ}"], "footer": ["\tSida {page}({pages})"], "label": 4.6, "rule": True}
    words = {**Secretary.words, "decision": "{organ}s beslut", "summary": "Bakgrund", "basis": "Beslutsunderlag", "proposals": "Förslag under sammanträdet", "procedure": "Beslutsgång", "vote": "Omröstning begärs",
             "reservation": "Reservationer", "dispatch": "Beslut sänds till", "speakers": "Överläggning"}
    order = ["summary", "basis", "proposals", "procedure", "vote", "decision", "reservation", "dispatch"]
    ballots_shown = True

    def heading(self, part):
        self.add(("h", 3, self.words[part].replace("{organ}s", "Kommunfullmäktiges")))

    def dnr(self, n):
        return f"{n[0]}/{n[1]}:{n[2]} - {n[3]}"

    def sign(self, n):
        return f"Kf § {n}"

    def head(self, item):
        self.add(("h", 2, f"{self.sign(item.n)} {item.title}"))
        if item.numbers:
            self.add(("p", f"Dnr {self.dnr(item.numbers[0])}"))

    def voting_order(self, vote):
        self.add(("p", f"Ja-röst för {vote.ja_means}, Nej-röst för {vote.nej_means}."))

    def result(self, item, vote):
        out = [f"{word(vote.ja)} ledamöter röstar JA", f"{word(vote.nej)} ledamöter röstar NEJ"]
        for key, text in (("abstain", "AVSTÅR"), ("absent", "är FRÅNVARANDE")):
            c = vote.count(key)
            if c:
                out.append(f"{word(c)} {'ledamot' if c == 1 else 'ledamöter'} {text}")
        return upper_first(joined(out)) + ". Se omröstningslista."

    def vote(self, item, vote, k):
        self.voting_order(vote)
        self.add(("p", self.result(item, vote)))

    def front(self):
        m = self.m
        absent = self.whole_away()
        self.add(("h", 1, f"Protokoll {lower_first(m.organ)}"), ("lbl", "Sammanträdesdatum", m.date), ("lbl", "Tid", f"kl. {m.start}–{m.end}"), ("lbl", "Plats", m.place),
                 ("lbl", "Närvarande", "Enligt närvaro- och omröstningslista"), ("lbl", "Ordförande", self.name(m.chair)), ("lbl", "Sekreterare", m.secretary), ("lbl", "Protokolljusterare", self.names(m.attesters)),
                 ("lbl", "Paragrafer", f"§§ {m.first}–{m.last}"))
        self.add(("h", 2, "Anslag"), ("p", "Protokollet har anslagits på kommunens anslagstavla."), ("lbl", "Datum när anslaget sätts upp", m.posted), ("lbl", "Datum när anslaget tas ned", m.removed))

    attendance = False

    def end(self):
        m = self.m
        for item in m.items:
            for vote in item.votes:
                self.add(("page",), ("h", 2, "Närvaro- och omröstningslista"), ("p", f"{m.organ} {m.date}, § {item.n}"))
                rows, last = [["Ledamot", "Ersättare", "Ja", "Nej", "Avstår"]], None
                for voter, owner, how in sorted(vote.ballots, key=lambda b: (list(m.town.parties).index((b[1] or b[0]).party))):
                    seat = owner or voter
                    if seat.party != last:
                        rows.append([m.town.party_name(seat.party), "", "", "", ""])
                        last = seat.party
                    rows.append([f"{seat.name} ({seat.party})", f"{voter.name} ({voter.party})" if owner else ""] + ["X" if how == c else "" for c in ("ja", "nej", "abstain")])
                rows.append(["Summa", "", str(vote.ja), str(vote.nej), str(vote.count("abstain"))])
                self.add(("table", rows, {"head": 1, "mid": [2, 3, 4], "widths": [6, 5, 1.6, 1.6, 1.8]}))

    def shown_votes(self):
        return ("ja", "nej", "abstain")


class Gransfors(Secretary):
    """A committee whose § signs got lost on the way: number and registry number open each item."""
    style = {"font": "Liberation Serif", "size": 11.5, "head_sizes": [15, 12, 11.5], "header": ["GRÄNSFORS KOMMUN\t\tPROTOKOLL", "{organ}\t{date}\t{page}"], "footer": ["Justerandes signatur"], "real_headings": False, "label": 4.6}
    words = {**Secretary.words, "decision": "Nämndens beslut", "summary": "Ärendebeskrivning", "basis": "Handlingar", "proposals": "Yrkanden", "reservation": "Reservation", "dispatch": "Protokollsutdrag till"}
    order = ["decision", "summary", "basis", "proposals", "procedure", "vote", "reservation", "dispatch"]

    def head(self, item):
        self.add(("p", f"**{item.n}**   **Dnr {self.dnr(item.numbers[0])}**" if item.numbers else f"**{item.n}**   **{item.title}**"))
        if item.numbers:
            self.add(("p", f"**{item.title}**"))

    def dnr(self, n):
        return f"{n[0]} {n[1]}/{n[2]}"

    def part_decision(self, item):
        self.heading("decision")
        self.points_dash(item, item.points, f"{self.m.organ} beslutar att", "•")

    def tally(self, vote):
        return f"{word(vote.ja)} ja-röster mot {word(vote.nej)} nej-röster" + (f", {word(vote.count('abstain'))} avstår" if vote.count("abstain") else "")

    def front(self):
        m = self.m
        self.add(("lbl", "Plats och tid", f"{m.place}, {m.date} kl. {m.start} - {m.end}"))
        people = [self.name(p) + (", ordf." if p is m.chair else ", vice ordf." if p in (m.vice, m.vice2) else "") for p in self.present_members()]
        self.add(("lbl", "Beslutande ledamöter", "\n".join(people)), ("lbl", "Tjänstgörande ersättare", "\n".join(f"{self.name(s)} för {self.name(o)}" for s, o, a, b in m.serving)),
                 ("lbl", "Ersättare", "\n".join(self.name(s) for s in self.other_substitutes())), ("lbl", "Tjänstemän", "\n".join(f"{t} {n}" for n, t in m.officials)),
                 ("lbl", "Justerare", self.name(m.attesters[0])), ("lbl", "Paragrafer", f"{m.first}–{m.last}"), ("lbl", "Underskrifter", ""), ("lbl", "Sekreterare", m.secretary), ("lbl", "Ordförande", m.chair.name),
                 ("lbl", "Justerare", m.attesters[0].name))
        self.add(("p", "**ANSLAGSBEVIS**"), ("lbl", "Nämnd", m.organ), ("lbl", "Sammanträdesdatum", m.date), ("lbl", "Anslaget under tiden", f"{m.posted} – {m.removed}"))


class Kalvnas(Secretary):
    """Body and sign, number with a class after a dash far right; clock times; votes as names after the verb."""

    def shown_votes(self):
        return ("ja", "nej", "abstain")

    style = {"font": "Liberation Sans", "size": 11, "head_sizes": [15, 12, 11], "header": ["Kalvnäs kommun\tSammanträdesprotokoll\tSidnr", "{organ}\tSammanträdesdatum {date}\t{page} [{pages}]"],
             "footer": ["Justerares sign\t\tUtdragsbestyrkande"], "margin": (3.2, 2.4, 2.6, 2.4), "label": 4.6}
    words = {**Secretary.words, "summary": "Sammanfattning av ärendet", "basis": "Underlag till beslut", "proposals": "Yrkanden/förslag till beslut på sammanträdet", "procedure": "Proposition(er)", "vote": "Votering",
             "dispatch": "Beslutet skickas till"}
    order = ["decision", "summary", "basis", "proposals", "procedure", "vote", "reservation", "at_once", "dispatch"]
    ballots_shown = True

    def dnr(self, n):
        return f"{n[0]}/{n[1]}:{n[2]}-{n[3]}"

    def sign(self, n):
        return f"KS § {n}"

    def head(self, item):
        self.add(("right", f"**{self.sign(item.n)}**\t{'Dnr ' + self.dnr(item.numbers[0]) if item.numbers else ''}"), ("h", 2, item.title))

    def decision(self, item):
        if item.recommended:
            self.points_dash(item, item.points, "Kommunstyrelsens förslag till kommunfullmäktige\nKommunfullmäktige beslutar att")
        elif len(item.points) == 1:
            self.add(("p", f"Kommunstyrelsen beslutar att {item.points[0].inf}."))
            self.decided.append(f"att {item.points[0].inf}")
        else:
            self.points_dash(item, item.points, "Kommunstyrelsen beslutar att")

    def voting_order(self, vote):
        self.add(("p", f"Ja = {vote.ja_means}"), ("p", f"Nej = {vote.nej_means}"))

    def vote(self, item, vote, k):
        self.voting_order(vote)
        for how, verb in (("ja", "Ja-röster avges av:"), ("nej", "Nej-röster avges av:"), ("abstain", "Avstår gör:")):
            if vote.who(how):
                self.add(("p", f"{verb} {self.names(vote.who(how))}."))
        self.add(("p", f"Ja: {vote.ja}, Nej: {vote.nej}" + (f", Avstår: {vote.count('abstain')}" if vote.count("abstain") else "") + "."))

    def part_at_once(self, item):
        if item.at_once:
            self.heading("at_once")
            self.add(("p", "Paragrafen förklaras omedelbart justerad."))

    def front(self):
        m = self.m
        self.add(("lbl", "Plats och tid", f"{m.place}, {weekday(m.date)} {long_date(m.date)} kl. {m.start}–{m.end}"))
        people = [self.name(p) + (", ordförande" if p is m.chair else ", vice ordförande" if p in (m.vice, m.vice2) else "") for p in self.present_members()]
        people = [x + next((f", § {m.first}–{a - 1}" for o, (a, b) in m.absent.items() if a > m.first and x.startswith(o.name)), "") for x in people]
        people += [f"{self.name(s)}, tjg ersättare istf {self.name(o)}" + ("" if a == m.first else f", § {a}–{b}") for s, o, a, b in m.serving]
        self.add(("lbl", "Beslutande", "\n".join(people)), ("lbl", "Ej tjänstgörande ersättare", "\n".join(self.name(s) + (", närv fr o m kl. 10.15" if k == 0 else ", digitalt") for k, s in enumerate(self.other_substitutes()))),
                 ("lbl", "Övriga deltagare", "\n".join(f"{n}, {t}" for n, t in m.officials)))
        self.add(("lbl", "Justerare", self.name(m.attesters[0])), ("lbl", "Justeringens plats och tid", f"Kommunkontoret, {m.posted}"), ("lbl", "Paragrafer", f"§ {m.first}–{m.last}"),
                 ("lbl", "Underskrifter", ""), ("lbl", "Sekreterare", m.secretary), ("lbl", "Ordförande", m.chair.name), ("lbl", "Justerare", m.attesters[0].name))
        self.add(("h", 2, "ANSLAG/BEVIS"), ("p", "Protokollet är justerat. Justeringen har tillkännagivits genom anslag."), ("lbl", "Organ", m.organ), ("lbl", "Sammanträdesdatum", m.date),
                 ("cols", [[("p", "Datum då anslaget sätts upp"), ("p", m.posted)], [("p", "Datum då anslaget tas ned"), ("p", m.removed)]]), ("lbl", "Förvaringsplats för protokollet", "Kommunkontoret"),
                 ("lbl", "Underskrift", m.secretary))


def make():
    docs = []
    town = Town("fjallnaset", "Fjällnäset", PARTIES, 31, "Kommunstyrelsen")
    m = assemble(Meeting(town, "Kommunstyrelsen", "2011-09-13", posted="2011-09-19", start="08.30", end="16.05", place="Rådhuset"), 15, 9, away=3, partial=0)
    sprinkle(fill(m, 20, 212, [cases.information, cases.attesters, cases.reports_in], ["reject", "own", "tie"]))
    docs.append(("fjallnaset-ks-2011-09-13", Fjallnaset(m), ("plain", "layout")))
    town = Town("norrtorp", "Norrtorp", {k: v for k, v in PARTIES.items()}, 32, "Kommunstyrelsen")
    m = assemble(Meeting(town, "Kommunstyrelsen", "2006-03-14", posted="2006-03-20", start="08.15", end="11.30", place="Kommunkontoret, Norrtorp"), 11, 6, away=2, partial=1)
    sprinkle(fill(m, 16, 41, [cases.information, cases.report], ["reject", "protest"]))
    docs.append(("norrtorp-ks-2006-03-14", Norrtorp(m), ("typed",)))
    town = Town("adalsvik", "Ådalsvik", {**PARTIES, "L": 8, "SD": 10}, 33, "Kommunfullmäktige")
    town.parties.pop("FP")
    m = assemble(Meeting(town, "Kommunfullmäktige", "2019-06-17", posted="2019-06-24", start="10.00", end="15.20", place="Folkets hus"), 31, 8, away=4, partial=0)
    sprinkle(fill(m, 17, 88, [cases.attesters, cases.agenda, cases.interpellation, cases.resignation, cases.election], ["own", "lost"]))
    docs.append(("adalsvik-kf-2019-06-17", Adalsvik(m), ("plain", "layout")))
    town = Town("gransfors", "Gränsfors", PARTIES, 34, "Kultur- och fritidsnämnden")
    m = assemble(Meeting(town, "Kultur- och fritidsnämnden", "2018-02-20", posted="2018-02-26", start="13.15", end="16.00", place="Biblioteket"), 9, 6, away=2, partial=0)
    sprinkle(fill(m, 14, 12, [cases.report, cases.grant, cases.information], ["reject", "protest"], number_body="KFN"))
    docs.append(("gransfors-kfn-2018-02-20", Gransfors(m), ("plain", "layout")))
    town = Town("kalvnas", "Kalvnäs", {"S": 30, "C": 20, "M": 14, "V": 12, "SD": 10, "KD": 7, "L": 6}, 35, "Kommunstyrelsen")
    m = assemble(Meeting(town, "Kommunstyrelsen", "2021-11-09", posted="2021-11-15", start="08.30", end="14.45", place="Sessionssalen, kommunhuset"), 13, 7, away=2, partial=1)
    sprinkle(fill(m, 21, 180, [cases.agenda, cases.information, cases.fee], ["reject", "refer_back", "own", "protest"]))
    docs.append(("kalvnas-ks-2021-11-09", Kalvnas(m), ("plain", "layout")))
    return docs
