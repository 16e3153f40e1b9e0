"""Riddarvik, Örnäs, Lidarö and the region: a capital's past tense, § with the year, ties, numbers of other kinds."""
import cases
from facts import Meeting, Town, assemble, fill
from secretary import Secretary, gen
from west import sprinkle
from words import joined, long_date, lower_first, upper_first, weekday, word

PARTIES = {"M": 30, "S": 26, "MP": 10, "L": 9, "V": 8, "SD": 7, "C": 6, "KD": 4}


class Riddarvik(Secretary):
    """Past tense, a governing committee that proposes, reservations by party groups."""
    style = {"font": "Liberation Serif", "size": 12, "head_font": "Liberation Sans", "head_sizes": [15, 12, 11], "header": ["KOMMUNSTYRELSEN\tPROTOKOLL {number}/{year}", "\t{date}\tSida {page}"], "margin": (3.2, 2.4, 3.2, 3.2),
             "footer": [], "label": 4.2, "real_headings": False}
    words = {**Secretary.words, "decision": "Kommunstyrelsens beslut", "summary": "Ärendet", "basis": "Handlingar i ärendet", "proposals": "Framlagda förslag", "procedure": "Beslutsgång", "reservation": "Reservationer",
             "vote": "Votering", "dispatch": None, "speakers": None}
    order = ["decision", "at_once", "summary", "basis", "proposals", "procedure", "vote", "reservation"]

    def furniture(self, line):
        return super().furniture(line.replace("{year}", self.m.date[:4]))

    def dnr(self, n):
        return f"{n[2]}-{int(n[3]) % 90}/{n[1]}"

    def head(self, item):
        self.add(("h", 2, self.sign(item.n)), ("h", 2, item.title))
        if item.numbers:
            self.add(("p", f"Dnr {self.dnr(item.numbers[0])}"))

    def part_decision(self, item):
        self.heading("decision")
        if item.recommended:
            self.points_numbered(item, item.points, "Kommunstyrelsen föreslår för egen del att kommunfullmäktige beslutar följande.")
        else:
            self.points_numbered(item, item.points, "Kommunstyrelsen beslutade följande." if len(item.points) > 1 else None)

    def part_at_once(self, item):
        if item.at_once:
            self.add(("p", "Omedelbar justering"))

    def part_summary(self, item):
        super().part_summary(item)
        if item.case.summary and item.proposals:
            self.add(("p", f"Borgarrådsberedningen föreslår att kommunstyrelsen beslutar följande. {item.points[0].pas}."))

    def wish(self, text):
        return f"yrkade {text}"

    def part_procedure(self, item):
        if item.contested:
            self.heading("procedure")
            self.add(("p", f"Ordföranden ställde förslagen mot varandra och fann att kommunstyrelsen beslutade enligt {item.base}." + (" Votering begärdes." if item.votes else "")))

    def vote(self, item, vote, k):
        self.add(("p", f"Den som ville att kommunstyrelsen skulle besluta om {vote.ja_means} röstade ja, den som ville besluta om {vote.nej_means} röstade nej."))
        out = f"Vid voteringen avgavs {vote.ja} ja-röster och {vote.nej} nej-röster"
        if vote.count("abstain"):
            out += f", {vote.count('abstain')} ledamöter avstod från att rösta"
        self.add(("p", out + "."))

    def part_reservation(self, item):
        if item.reservations:
            self.heading("reservation")
            people = item.reservations
            text = self.names(people) if len(people) == 1 or people[0].party != people[1].party else f"{people[0].name} och {people[1].name} (båda {people[0].party})"
            self.add(("p", f"{text} reserverade sig mot beslutet med hänvisning till det egna yrkandet."))

    def front(self):
        m = self.m
        self.add(("h", 1, f"Protokoll nr {m.number}"), ("p", f"fört vid kommunstyrelsens sammanträde {weekday(m.date)} den {long_date(m.date)} i {m.place}, kl. {m.start}–{m.end}"))
        self.add(("p", "**Närvarande ledamöter**"), ("p", f"{self.name(m.chair)}, ordförande"), ("p", f"{self.name(m.vice)}, vice ordförande"), ("p", f"{self.name(m.vice2)}, vice ordförande"),
                 *[("p", self.name(p)) for p in self.present_members() if p not in (m.chair, m.vice, m.vice2)])
        self.add(("p", "**Tjänstgörande ersättare**"), *[("p", f"{self.name(s)} för {self.name(o)}") for s, o, a, b in m.serving], ("p", "**Övriga ersättare**"), *[("p", self.name(s)) for s in self.other_substitutes()],
                 ("p", "**Övriga närvarande**"), *[("p", f"{n}, {t}") for n, t in m.officials])
        self.add(("lbl", "Justerat", m.posted), ("lbl", "Anslaget", f"{m.posted} – {m.removed}"), ("lbl", "Protokollförare", m.secretary), ("lbl", "Justerare", self.names(m.attesters)))


class Ornas(Secretary):
    """A committee: initiators, number over year, who prepared it, decision last."""
    style = {"font": "Liberation Sans", "size": 11, "head_sizes": [18, 13, 11], "header": ["PROTOKOLL\t\t{date}"], "footer": ["Örnäs kommun, Tekniska nämnden\t\t{page} ({pages})"], "margin": (3.0, 2.4, 2.8, 2.8), "label": 4.4}
    words = {**Secretary.words, "summary": "Ärendebeskrivning", "proposals": "Nämndens behandling", "procedure": "Proposition", "decision": "Beslut", "dispatch": "Beslutet skickas till", "vote": "Votering",
             "speakers": None}
    order = ["summary", "basis", "proposed", "proposals", "procedure", "vote", "decision", "reservation", "at_once", "dispatch"]
    ballots_shown = True

    def dnr(self, n):
        return f"{n[0]} {n[2]}/{n[1]}"

    def head(self, item):
        self.add(("h", 2, f"{self.sign(item.n)} {item.title}"))
        if item.numbers:
            self.add(("p", f"Ärendenummer: {self.dnr(item.numbers[0])}"), ("p", f"Handläggare: {self.m.officials[2][0]}"))

    def part_proposed(self, item):
        if item.case.kind == "matter":
            self.add(("h", 3, "Förslag till beslut"), ("p", f"{item.case.dispatch[0] if item.case.dispatch else 'Förvaltningen'}s förslag till Tekniska nämnden:"))
            self.add(*[("li", f"{k}.\t{p.pas}.") for k, p in enumerate(item.points, 1)])

    def decision(self, item):
        self.points_numbered(item, item.points, "Tekniska nämnden beslutar:" if len(item.points) > 1 else None)

    def vote(self, item, vote, k):
        words = {"ja": "Ja", "nej": "Nej", "abstain": "Avstår"}
        self.add(("p", f"Ja-röst till {vote.ja_means}."), ("p", f"Nej-röst till {vote.nej_means}."))
        self.add(("table", [["Ledamot", "Parti", "Röst"]] + [[v.name, v.party, words[how]] for v, o, how in vote.ballots], {"head": 1, "widths": [6, 2, 3]}))
        self.add(("p", f"Utfall: {vote.ja} Ja, {vote.nej} Nej" + (f", {vote.count('abstain')} Avstår" if vote.count("abstain") else "")))

    def part_at_once(self, item):
        if item.at_once:
            self.add(("p", "Paragrafen justeras omedelbart."))

    def front(self):
        m = self.m
        self.add(("h", 1, m.organ), ("lbl", "Datum:", m.date), ("lbl", "Klockan:", f"{m.start}–{m.end}"), ("lbl", "Plats:", m.place), ("sp",), ("p", "**Närvarande ledamöter**"))
        self.add(*[("p", self.name(p) + (" ordförande" if p is m.chair else " vice ordförande" if p in (m.vice, m.vice2) else "")
                    + (f" §§ {m.first}–{m.absent[p][0] - 1}" if p in m.absent and m.absent[p][0] > m.first else "")) for p in self.present_members()])
        self.add(("p", "**Tjänstgörande ersättare**"), *[("p", f"{self.name(s)} ersätter {self.name(o)}" + ("" if a == m.first else f" §§ {a}–{b}")) for s, o, a, b in m.serving])
        self.add(("p", "**Närvarande ersättare**"), *[("p", self.name(s)) for s in self.other_substitutes()], ("p", "**Övriga**"), *[("p", f"{n} {t}") for n, t in m.officials])
        self.add(("p", f"Paragraf {m.first}–{m.last}"), ("sp",), ("p", f"{m.secretary}, sekreterare"), ("p", f"Digitalt justerat den {long_date(m.posted)} av:"), ("p", f"{self.name(m.chair)}, ordförande"),
                 ("p", f"{self.name(m.attesters[0])}, justerare"), ("sp",), ("p", f"Protokollet anslås digitalt {m.posted} och tas ned {m.removed}."))

    def gold_attendance(self):
        return [{k: v for k, v in a.items() if not (k == "role" and v == "official")} for a in super().gold_attendance()]


class Lidaro(Secretary):
    """§ with the year, long numbers, ties settled by the chair, disqualified members."""
    style = {"font": "Liberation Sans", "size": 10.5, "head_sizes": [14, 12, 11], "header": ["Lidarö kommun\tSammanträdesprotokoll", "{organ}\t{date}\t{page} ({pages})"], "rule": True, "margin": (3.2, 2.4, 2.6, 2.4),
             "footer": ["Justerarnas sign\t\tUtdragsbestyrkande"], "label": 4.4}
    words = {**Secretary.words, "summary": "Ärende", "proposals": "Yrkanden", "procedure": "Propositionsordning", "vote": "Omröstning", "decision": "Kommunstyrelsens beslut", "basis": "Handlingar", "dispatch": "Exp:",
             "speakers": None, "reservation": "Reservation"}
    order = ["decision", "summary", "basis", "proposals", "procedure", "vote", "reservation", "jav", "dispatch"]
    zeroes = ("abstain",)

    def item_key(self, n):
        return f"{n}/{self.m.date[2:4]}"

    def sign(self, n):
        return f"§ {self.item_key(n)}"

    def dnr(self, n):
        return f"{n[0]}/{n[1]}/{n[2]:04}/{n[3]}"

    def head(self, item):
        self.add(("h", 2, f"{self.sign(item.n)}\t{self.dnr(item.numbers[0]) if item.numbers else ''}"), ("h", 2, item.title))

    def decision(self, item):
        if item.recommended:
            self.points_numbered(item, item.points, "Kommunstyrelsens förslag till kommunfullmäktige:")
        else:
            self.points_numbered(item, item.points, None)

    def result(self, item, vote):
        if vote.casting:
            return f"Omröstningen utfaller {vote.ja}-{vote.nej}-{vote.count('abstain')} (ja-nej-avstår). Beslut enligt {item.base} med ordförandens utslagsröst."
        return f"Omröstningen utfaller {vote.ja}-{vote.nej}-{vote.count('abstain')} (ja-nej-avstår)."

    def part_jav(self, item):
        if item.jav:
            self.add(("p", f"{self.names(item.jav)} deltar inte i ärendets handläggning på grund av jäv."))

    def front(self):
        m = self.m
        people = [self.name(p) + (", ordf" if p is m.chair else ", 1:e v ordf" if p is m.vice else ", 2:e v ordf" if p is m.vice2 else "")
                  + (f", §§ {m.first}–{m.absent[p][0] - 1}" if p in m.absent and m.absent[p][0] > m.first else "") for p in self.present_members()]
        self.add(("lbl", "Plats och tid", f"{m.place}, den {long_date(m.date)}, kl. {m.start}–{m.end}"), ("lbl", "Beslutande", "\n".join(people)),
                 ("lbl", "", "\n".join(f"{self.name(s)} tjg ers för {self.name(o)}" + ("" if a == m.first else f", §§ {a}–{b}") for s, o, a, b in m.serving)),
                 ("lbl", "Ersättare", "\n".join(self.name(s) for s in self.other_substitutes())), ("lbl", "Tjänstepersoner", "\n".join(f"{n}, {t}" for n, t in m.officials)),
                 ("lbl", "Utses att justera", self.name(m.attesters[0])), ("lbl", "Justeringens plats och tid", f"Digital justering den {long_date(m.posted)}"), ("lbl", "Paragrafer", f"§§ {m.first}–{m.last}"),
                 ("lbl", "Sekreterare", m.secretary), ("lbl", "Ordförande", m.chair.name), ("lbl", "Justerare", m.attesters[0].name))
        self.add(("box", [("p", "ANSLAGSBEVIS"), ("lbl", "Organ", m.organ), ("lbl", "Sammanträdesdatum", m.date), ("lbl", "Anslagets uppsättande", m.posted), ("lbl", "Anslagets nedtagande", m.removed)]))

    def gold_meeting(self):
        out = super().gold_meeting()
        out["items"] = f"{self.m.first}-{self.m.last}"
        return out


class Region(Secretary):
    """A regional council: its own body names and numbers."""
    style = {"font": "Liberation Sans", "size": 11, "head_sizes": [16, 13, 11], "header": ["Region Mälarlän\t\tPROTOKOLL", "Regionfullmäktige\t\t{date}"], "footer": ["\t{page}({pages})"], "margin": (3.2, 2.4, 2.8, 2.8), "label": 4.6,
             "real_headings": False}
    words = {**Secretary.words, "summary": "Sammanfattning", "basis": "Beslutsunderlag", "proposals": "Förslag", "procedure": "Propositionsordning", "vote": "Omröstning", "dispatch": "Beslut skickas till",
             "speakers": "Talare"}
    order = ["decision", "summary", "basis", "speakers", "proposals", "procedure", "vote", "reservation", "dispatch"]
    zeroes = ("abstain", "absent")

    def dnr(self, n):
        return f"RML {n[1]}/{n[2]}"

    def head(self, item):
        self.add(("h", 2, f"{self.sign(item.n)}"), ("h", 2, item.title))
        if item.numbers:
            self.add(("p", f"Diarienummer: {self.dnr(item.numbers[0])}"))

    def decision(self, item):
        self.points_numbered(item, item.points, "Regionfullmäktige beslutar")

    def voting_order(self, vote):
        self.add(("p", f"Ja-röst för {vote.ja_means}"), ("p", f"Nej-röst för {vote.nej_means}"))

    def result(self, item, vote):
        return f"Ja: {vote.ja} röster, Nej: {vote.nej} röster, Avstår: {vote.count('abstain')}, Frånvarande: {vote.count('absent')}. Därmed beslutar regionfullmäktige {self.outcome_words(item, vote)}."

    def front(self):
        m = self.m
        self.add(("h", 1, "Protokoll från regionfullmäktige"), ("lbl", "Tid:", f"{m.date}, kl. {m.start}–{m.end}"), ("lbl", "Plats:", m.place), ("lbl", "Närvarande:", "Se närvarolista"), ("lbl", "Ordförande:", self.name(m.chair)),
                 ("lbl", "Sekreterare:", m.secretary), ("lbl", "Justerare:", self.names(m.attesters)), ("lbl", "Paragrafer:", f"§§ {m.first}–{m.last}"))
        self.add(("p", "**Anslagsbevis**"), ("p", f"Protokollet anslås {m.posted} och anslaget tas ned {m.removed}."))

    attendance = False


def make():
    docs = []
    town = Town("riddarvik", "Riddarvik", PARTIES, 51, "Kommunstyrelsen")
    m = assemble(Meeting(town, "Kommunstyrelsen", "2016-12-07", number=21, posted="2016-12-12", start="16.00", end="16.45", place="Bråvallasalen"), 13, 8, away=2, partial=0)
    sprinkle(fill(m, 24, 1, [cases.attesters, cases.information], ["reject", "own", "protest", "protest"]))
    docs.append(("riddarvik-ks-2016-12-07", Riddarvik(m), ("plain", "layout")))
    town = Town("ornas", "Örnäs", PARTIES, 52, "Tekniska nämnden")
    m = assemble(Meeting(town, "Tekniska nämnden", "2024-02-22", posted="2024-02-27", start="13.00", end="15.35", place="Citypassagen"), 11, 8, away=2, partial=1)
    sprinkle(fill(m, 16, 9, [cases.agenda, cases.information], ["reject", "own", "additional"], number_body="Tn"))
    docs.append(("ornas-tn-2024-02-22", Ornas(m), ("plain", "layout")))
    town = Town("lidaro", "Lidarö", PARTIES, 53, "Kommunstyrelsen")
    m = assemble(Meeting(town, "Kommunstyrelsen", "2020-03-31", posted="2020-04-06", start="13.00", end="16.55", place="Landsorten"), 13, 8, away=2, partial=1)
    sprinkle(fill(m, 18, 63, [cases.attesters, cases.reports_in], ["tie", "reject", "own", "lost"]))
    [i for i in m.items if i.case.kind == "matter" and not i.contested][0].jav = [m.members[5], m.members[6]]
    docs.append(("lidaro-ks-2020-03-31", Lidaro(m), ("plain", "layout")))
    town = Town("malarlan", "Mälarlän", PARTIES, 54, "Regionfullmäktige", council="Regionfullmäktige")
    m = assemble(Meeting(town, "Regionfullmäktige", "2016-09-13", posted="2016-09-20", start="10.00", end="16.30", place="Landstingssalen"), 61, 6, away=4, partial=0)
    sprinkle(fill(m, 15, 92, [cases.resignation, cases.interpellation, cases.election], ["reject", "own"], number_body="RML"))
    docs.append(("malarlan-rf-2016-09-13", Region(m), ("plain", "layout")))
    return docs
