"""Strandmark: a city whose minutes come item by item without front pages; the council's votes stand in appendices from the voting system."""
import cases
from facts import Meeting, Person, Town, Vote, assemble, fill
from secretary import Secretary, gen
from words import NUMBERS, joined, long_date, lower_first, upper_first, word

PARTIES = {"S": 28, "M": 16, "V": 15, "SD": 11, "D": 10, "L": 8, "MP": 6, "KD": 5, "C": 4}


class City(Secretary):
    attendance = False
    page_per_item = True
    level = 2
    words = {"decision": "Beslut", "before": "Tidigare behandling", "basis": "Handling", "proposals": "Yrkanden", "procedure": "Propositionsordning", "vote": "Omröstning",
             "reservation": "Reservation", "at_once": "Justering", "dispatch": "Protokollsutdrag skickas till", "jav": "Jäv", "note": "Protokollsanteckning", "info": "Information"}
    order = ["decision", "at_once", "before", "basis", "proposals", "procedure_and_vote", "jav", "note", "reservation", "dispatch"]
    style = {"font": "Liberation Serif", "size": 11.5, "head_font": "Liberation Sans", "head_sizes": [16, 13, 11.5], "margin": (3.4, 2.6, 3.2, 2.6), "gap": 0.12}

    def build(self):
        self.items()
        self.end()

    def dnr(self, n):
        return f"STK-{n[1]}-{n[2]:05}" + (f":{n[3][0]}" if int(n[3]) % 7 == 0 else "")

    def verb_decides(self):
        return self.m.organ

    def head(self, item):
        self.add(("p", f"**{self.sign(item.n)}  Ärendenummer {self.dnr(item.numbers[0])}**" if item.numbers else f"**{self.sign(item.n)}**"), ("h", 1, item.title))

    def decision(self, item):
        c = item.case
        if c.kind == "information":
            return self.points_numbered(item, item.points)
        lead = f"Enligt {self.source}s förslag:"
        if item.recommended and len(item.recommended) == len(item.points):
            lead = f"Kommunstyrelsen tillstyrker {self.source}s förslag och föreslår att kommunfullmäktige beslutar:"
        elif item.outcome == "deferred":
            lead = f"På förslag av {item.mover}:"
        elif c.kind in ("election", "attesters", "agenda"):
            lead = None
        if item.recommended and len(item.recommended) < len(item.points):
            self.add(("p", f"Kommunstyrelsen tillstyrker {self.source}s förslag och föreslår att kommunfullmäktige beslutar:"))
            for p in item.recommended:
                self.add(("p", f"{p.pas}."))
                self.decided.append(p.pas)
            self.points_numbered(item, [p for p in item.points if p not in item.recommended], f"Enligt {self.source}s förslag:")
            return
        self.points_numbered(item, item.points, lead)

    source = "stadsledningskontoret"

    def memo(self, b):
        return f"Stadsledningskontorets tjänsteutlåtande den {long_date(b[2])}."

    def part_before(self, item):
        if item.earlier:
            self.heading("before")
            self.add(("p", "Bordlagt " + joined([f"den {long_date(d)}, § {n}" for d, n in item.earlier]) + "."))

    def part_basis(self, item):
        lines = [self.memo(b) for b in item.basis if b[0] == "memo"] + [f"{x}." for x in item.papers]
        if lines:
            self.add(("h", 2, "Handlingar" if len(lines) > 1 else "Handling"), *[("p", x) for x in lines])

    def part_at_once(self, item):
        if item.at_once:
            self.heading("at_once")
            self.add(("p", "Protokollet under denna paragraf förklaras omedelbart justerat."))

    def part_jav(self, item):
        if item.jav:
            self.heading("jav")
            self.add(("p", f"Ledamöterna {self.names(item.jav)} deltar inte i handläggningen av ärendet på grund av jäv."))

    def part_note(self, item):
        if item.notes:
            self.add(("h", 2, "Protokollsanteckning" if len(item.notes) == 1 else "Protokollsanteckningar"), *[("p", x) for x in item.notes])

    def chairman(self):
        return f"ordföranden {self.name(self.m.chair)}"

    def part_procedure_and_vote(self, item):
        if not item.contested:
            return
        who = self.chair_word
        self.heading("procedure")
        lead = gen(item.lead).split(" (")[0]
        if item.contested == "refer_back":
            self.add(("p", f"{who} ställer propositioner på dels ärendets återremiss och dels ärendets avgörande idag och finner att {lower_first(self.m.organ)} beslutat avgöra ärendet vid dagens "
                           "sammanträde. Omröstning begärs."))
        elif item.contested == "additional":
            self.add(("p", f"{self.m.organ} beslutar först att bifalla {item.base}."),
                     ("p", f"{who} ställer härefter propositioner på bifall respektive avslag på {lead} tilläggsyrkande och finner att det avslagits. Omröstning begärs."))
        elif item.contested == "counter":
            self.add(("p", f"{who} ställer propositioner på yrkandena och finner att {item.base} har bifallits. Omröstning begärs. {upper_first(who.split(' ')[0])} antecknar {item.base} som "
                           f"Ja-proposition i huvudvoteringen."))
        else:
            self.add(("p", f"{who} ställer propositioner på yrkandena och finner att {item.base} {'avslagits' if item.contested == 'lost' else 'bifallits'}."
                      + (" Omröstning begärs." if item.votes else "")))
        for k, vote in enumerate(item.votes):
            self.add(("h", 2, self.vote_heading(item, k)))
            self.vote(item, vote, k)

    def vote_heading(self, item, k):
        if item.contested == "counter":
            return "Huvudvotering" if k else "Omröstning - motförslag"
        return "Omröstning"

    def gold_item(self, item):
        out = super().gold_item(item)
        out["references"] = [{"date": d, "item": n} for d, n in item.earlier] + [{"kind": "official_memo", "date": b[2]} for b in item.basis if b[0] == "memo"]
        if not out["references"] or not self.shows_memo:
            del out["references"]
        return out

    shows_memo = True

    def gold_front(self):
        return {}


class Board(City):
    """Votes with names in the sentence."""
    style = {**City.style, "header": ["Kommunstyrelsen\t\tProtokoll nr {number}", "\t\tSammanträdesdatum: {date}"], "footer": ["Strandmarks stad Kommunstyrelsen, protokoll\t\t{page} ({pages})"]}
    chair_word = "Ordföranden"
    ballots_shown = True

    def shown_votes(self):
        return ("ja", "nej", "abstain")

    def vote(self, item, vote, k):
        quote = "”" if item.n % 2 else '"'
        self.add(("p", f"Godkänd voteringsproposition: {quote if quote != '”' else '”'}Ja för {vote.ja_means} och Nej för {vote.nej_means}.{quote}"))
        for how, verb in (("ja", "röstar Ja"), ("nej", "röstar Nej"), ("abstain", "avstår från att rösta")):
            people = [b for b in vote.ballots if b[2] == how]
            if people:
                self.add(("p", f"{upper_first(self.inline(people))} {verb} ({len(people)})."))

    def inline(self, rows):
        """Members first, then serving substitutes under their word, the chair last."""
        members = [self.name(v) for v, o, _ in rows if not o and v is not self.m.chair]
        subs = [self.name(v) for v, o, _ in rows if o]
        if subs:
            members.append(("tjänstgörande ersättaren " if len(subs) == 1 else "tjänstgörande ersättarna ") + joined(subs))
        if any(v is self.m.chair for v, *_ in rows):
            members.append(f"ordföranden {self.name(self.m.chair)}")
        return joined(members)


class Council(City):
    style = {**City.style, "header": ["Kommunfullmäktige\t\tProtokoll nr {number}", "\t\tSammanträdesdatum: {date}"], "footer": ["\t\t{page} ({pages})"]}
    chair_word = "Ordföranden"
    source = "kommunstyrelsen"
    shows_memo = False
    ballots_shown = True
    zeroes = ("abstain", "absent")

    def vote(self, item, vote, k):
        n = vote.appendix
        ja = f"Ja för {vote.ja_means}"
        text = f"{ja} och Nej för {vote.nej_means}." if item.n % 3 else f"{ja}. Nej för {vote.nej_means}."
        self.add(("p", f"Godkänd voteringsproposition: ”{text}”"))
        out = f"Omröstningen utfaller med {vote.ja} Ja mot {vote.nej} Nej."
        for key, one, many in (("abstain", "ledamot avstår från att rösta", "ledamöter avstår från att rösta"), ("absent", "ledamot är frånvarande", "ledamöter är frånvarande")):
            c = vote.count(key)
            if c:
                out += f" {upper_first(word(c)) if item.n % 2 else c} {one if c == 1 else many}."
        self.add(("p", f"{out} Hur var och en röstar framgår av bilaga {n}."))

    def end(self):
        self.add(("page",), ("p", "Bilaga 1"))
        self.attendance_list()
        for item in self.m.items:
            for vote in item.votes:
                self.printout(item, vote)

    def attendance_list(self):
        rows = [["Plats", "Ledamot", "Ersättare", "Parti", "Ankom", "Utgick"]]
        for k, m in enumerate(self.m.members, 1):
            sub = next((s for s, o, a, b in self.m.serving if o is m), None)
            partial = sub and self.m.absent[m][0] > self.m.first
            if partial:
                rows.append([str(k), m.surname_first, "", m.party, "15:36", "18:05"])
                rows.append([str(k), m.surname_first, sub.surname_first, m.party, "18:06", "21:54"])
            elif sub:
                rows.append([str(k), m.surname_first, sub.surname_first, m.party, "15:39", "21:54"])
            else:
                rows.append([str(k), m.surname_first, "", m.party, f"15:{36 + k % 20}", "21:54"])
        self.add(("table", rows, {"head": 1, "border": False, "widths": [1.4, 4.6, 4.4, 1.6, 1.7, 1.7]}))

    def printout(self, item, vote):
        self.add(("page",), ("p", f"Bilaga {vote.appendix}"), ("p", f"Ärende: {item.n - self.m.first + 1}" + (":1" if item.n % 4 == 0 else "")), ("p", f"Ärendemening: {item.title}"))
        self.add(("table", [[f"Antal Ja: {vote.ja}", f"Antal Nej: {vote.nej}", f"Antal Avstår: {vote.count('abstain')}", f"Antal Frånv: {vote.count('absent')}", "Antal Kvittade: 0"]], {"border": False}))
        rows = [["Namn", "Parti", "Plats", "Funktion", "Resultat"]]
        place = {m: k for k, m in enumerate(self.m.members, 1)}
        words = {"ja": "Ja", "nej": "Nej", "abstain": "Avstår", "absent": "Frånvarande"}
        by_name = sorted(vote.ballots, key=lambda b: b[0].name.split()[-1])
        top = [b for b in by_name if b[0] is self.m.chair]
        for voter, owner, how in top + [b for b in by_name if b[0] is not self.m.chair]:
            role = "Ordförande" if voter is self.m.chair else "1:e v Ordf" if voter is self.m.vice else "2:e v Ordf" if voter is self.m.vice2 else "Ersättare" if owner else "Ledamot"
            k = place[owner or voter]
            rows.append([voter.name, voter.party, str(k), role, words[how]] if not self.glued else [voter.name, voter.party, f"{k} {role}", words[how]])
        if self.glued:
            rows[0] = ["Namn", "Parti", "Plats Funktion", "Resultat"]
        self.add(("table", rows, {"border": False, "widths": [3.6, 1.6, 2.6, 3.0, 2.4], "pad": 0.22} if not self.glued else {"border": False, "widths": [3.3, 1.6, 4.6, 2.4]}))

    glued = False


class CouncilOld(Council):
    """2023: § start over each meeting, the first nine written tight, numbers without a label, "forts." after a page break."""
    style = {**City.style, "header": ["Kommunfullmäktige\t\tProtokoll (nr {number})", "\t\tSammanträdesdatum: {date}"], "footer": ["Strandmarks stad Kommunfullmäktige, protokoll\t\t{page} ({pages})"]}

    def dnr(self, n):
        return f"{n[2]:04}/{n[1] % 100:02}"

    def head(self, item):
        number = f" {self.dnr(item.numbers[0])}" if item.numbers else ""
        self.add(("p", f"**§{'' if item.n < 10 else ' '}{item.n}{number}**"), ("h", 1, item.title))

    def part_note(self, item):
        if item.forts:
            number = f" {self.dnr(item.numbers[0])}" if item.numbers else ""
            self.add(("page",), ("p", f"**§ {item.n}{number} forts.**"))
        super().part_note(item)


class CouncilGlued(Council):
    glued = True
    style = {**Council.style, "font": "Liberation Sans", "size": 10.5}


def extras(m, kf=False):
    """What this city's items have besides: earlier deferrals, papers, notes."""
    r = m.town.r
    for k, item in enumerate(m.items):
        c = item.case
        item.earlier = [(f"{m.date[:4]}-{max(1, int(m.date[5:7]) - 1):02}-{d}", r.randint(2, 300)) for d in r.sample(range(10, 28), r.choice([1, 1, 2]))] if c.before and r.random() < 0.6 else []
        item.papers = []
        if kf and c.kind in ("matter", "motion"):
            item.papers.append(f"{m.date[:4]} nr {r.randint(2, 260)}")
        for who in (["M, D, L och KD", "S, V och MP", "SD"] if c.kind in ("matter", "motion") else [])[: r.choice([0, 0, 1, 2, 3])]:
            item.papers.append(f"{r.choice(['Yrkande', 'Tilläggsyrkande', 'Yttrande'])} från {who} den {long_date(m.date)}")
        item.mover = r.choice([f"ordföranden {m.chair}", str(m.members[4]), f"tjänstgörande ersättaren {m.substitutes[0]}"])
        if r.random() < 0.15 and c.kind in ("matter", "motion"):
            p = m.members[5]
            item.notes = [f"Representanterna från M, L och KD antecknar som yttrande en skrivelse från den {long_date(m.date)}."]
            if r.random() < 0.5:
                item.notes.append(f"{p} antecknar följande till protokollet: Om jag hade fått rösta hade jag bifallit yrkandet.")
        item.forts = bool(item.notes) and k % 2 == 0
        item.at_once = r.random() < 0.08
        item.dispatch = item.dispatch if r.random() < 0.8 else []
    seen = [i for i in m.items if i.case.kind == "matter"]
    if kf:
        n = 1
        for item in m.items:
            for vote in item.votes:
                n += 1
                vote.appendix = n
        seen[-1].jav = m.members[6:9]
    else:
        for item in seen:
            if item.case.before and item.outcome == "approved" and not item.contested:
                item.recommended = list(item.points) if r.random() < 0.6 or len(item.points) < 2 else item.points[:-1]
                if len(item.recommended) == len(item.points):
                    item.dispatch = [f"KF Handling {m.date[:4]} nr {r.randint(20, 90)}"]
                break_at = item
    return m


def make():
    town = Town("strandmark", "Strandmark", PARTIES, 7, "Kommunstyrelsen", year=2024)
    docs = []
    m = assemble(Meeting(town, "Kommunstyrelsen", "2024-04-17", number=9), 13, 8, away=2, partial=0)
    fill(m, 42, 287, [cases.attesters], ["reject", "refer_back", "additional", "own", "counter", "reject", "lost", "protest", "additional"])
    docs.append(("strandmark-ks-2024-04-17", Board(extras(m)), ("plain", "pdf")))
    town = Town("strandmark", "Strandmark", PARTIES, 8, "Kommunfullmäktige", year=2023)
    m = assemble(Meeting(town, "Kommunfullmäktige", "2023-03-23", number=3), 61, 22, away=9, partial=2)
    fill(m, 36, 1, [cases.resignation, cases.resignation, cases.election, cases.interpellation], ["refer_back", "additional", "reject", "own", "lost"])
    docs.append(("strandmark-kf-2023-03-23", CouncilOld(extras(m, True)), ("plain",)))
    town = Town("strandmark", "Strandmark", PARTIES, 9, "Kommunfullmäktige", year=2025)
    m = assemble(Meeting(town, "Kommunfullmäktige", "2025-10-16", number=11), 61, 22, away=8, partial=1)
    fill(m, 64, 412, [cases.attesters, cases.resignation, cases.interpellation, cases.election], ["reject", "additional", "counter", "refer_back", "own"])
    docs.append(("strandmark-kf-2025-10-16", CouncilGlued(extras(m, True)), ("plain",)))
    return docs
