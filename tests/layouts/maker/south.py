"""Ljungsjö, Sundhamn, Höglunda and Skäret: letter-spaced headings, § on a line of its own, lists of names, capitals."""
import cases
from facts import Meeting, Town, assemble, fill
from secretary import Secretary, gen
from west import sprinkle
from words import joined, long_date, lower_first, upper_first, weekday, word

PARTIES = {"S": 30, "M": 20, "SD": 14, "C": 10, "L": 8, "V": 7, "KD": 6, "MP": 5}


class Ljungsjo(Secretary):
    """Numbers with dots, the decision last under the body's own heading, letter-spaced title, hyphenated lines."""
    style = {"font": "Liberation Serif", "size": 12, "head_sizes": [16, 12, 12], "header": ["LJUNGSJÖ KOMMUN\tS A M M A N T R Ä D E S P R O T O K O L L\tSida", "{organ}\t{date}\t{page} av {pages}"], "hyphenate": True,
             "justify": True, "footer": ["Ordförandens sign\tJusterandes sign\tUtdragsbestyrkande"], "margin": (3.4, 2.4, 3.0, 3.0), "label": 4.4, "spaced": True, "real_headings": False}
    words = {**Secretary.words, "decision": "Kultur- och utbildningsnämndens beslut", "summary": "Ärendebeskrivning", "basis": "Beslutsunderlag", "proposals": "Yrkande", "procedure": "Proposition", "vote": "Omröstning",
             "dispatch": "Beslutet sänds till", "reservation": "Reservation"}
    order = ["summary", "basis", "proposals", "procedure", "vote", "decision", "reservation", "at_once", "dispatch"]
    ballots_shown = True

    def dnr(self, n):
        return f"{n[0]}.{n[1]}.{n[2]}"

    def sign(self, n):
        return f"Ku § {n}"

    def head(self, item):
        self.add(("h", 2, f"{self.sign(item.n)}\t{'DNR: ' + self.dnr(item.numbers[0]) if item.numbers else ''}"), ("h", 2, item.title))

    def decision(self, item):
        self.points_dash(item, item.points, f"{self.m.organ} {'föreslår kommunstyrelsen besluta' if item.recommended else 'beslutar'}\natt", "-") if len(item.points) > 1 else self.one(item)

    def one(self, item):
        self.add(("p", f"{self.m.organ} beslutar att {item.points[0].inf}."))
        self.decided.append(f"att {item.points[0].inf}")

    def vote(self, item, vote, k):
        self.add(("p", f"Ordföranden godkänner följande voteringsordning: JA-röst för {vote.ja_means}. NEJ-röst för {vote.nej_means}."))
        for how, verb in (("ja", "Följande ledamöter röstar JA:"), ("nej", "Följande ledamöter röstar NEJ:"), ("abstain", "Följande ledamöter avstår från att rösta:")):
            if vote.who(how):
                self.add(("p", verb), *[("li", f"-\t{self.name(p)}") for p in vote.who(how)])
        self.add(("p", f"Nämnden beslutar {self.outcome_words(item, vote)}."))

    def part_at_once(self, item):
        if item.at_once:
            self.heading("at_once")
            self.add(("p", "Paragrafen justeras omedelbart."))

    def front(self):
        m = self.m
        people = [self.name(p) + (", ordförande" if p is m.chair else ", 1:e vice ordförande" if p is m.vice else ", 2:e vice ordförande" if p is m.vice2 else "") for p in self.present_members()]
        self.add(("h", 1, "PROTOKOLL"), ("lbl", "Plats och tid", f"{m.place}, {weekday(m.date)}en den {long_date(m.date)}, kl. {m.start}-{m.end}".replace("enen", "en")), ("lbl", "Ledamöter", "\n".join(people)),
                 ("lbl", "Tjänstgörande ersättare", "\n".join(f"{self.name(s)}, tjänstgörande ersättare för {self.name(o)}" for s, o, a, b in m.serving)),
                 ("lbl", "Ersättare", "\n".join(self.name(s) for s in self.other_substitutes())), ("lbl", "Tjänstemän", "\n".join(f"{n}, {t}" for n, t in m.officials)),
                 ("lbl", "Justerande", self.name(m.attesters[0])), ("lbl", "Justering", f"Kommunhuset, Ljungsjö, {m.posted}"), ("lbl", "Paragrafer", f"{m.first} - {m.last}"))
        self.add(("p", "Sekreterare"), ("p", m.secretary), ("p", "Ordförande"), ("p", m.chair.name), ("p", "Justerande"), ("p", m.attesters[0].name))
        self.add(("box", [("p", "BEVIS OM ANSLAG"), ("p", "Justeringen har tillkännagivits genom anslag"), ("lbl", "Myndighet", m.organ), ("lbl", "Sammanträdesdatum", m.date), ("lbl", "Anslagsdatum", f"{m.posted}"),
                          ("lbl", "Anslaget tas ner", m.removed)]))


class Sundhamn(Secretary):
    """The council's § stands alone on a line; attendance in sentences; members by name in the votes."""
    style = {"font": "Liberation Sans", "size": 10.5, "head_sizes": [16, 12, 11], "header": ["Sundhamns stad\t\t{page}", "Kommunfullmäktige"], "footer": ["\t\tProtokoll {long}"], "margin": (3.2, 2.4, 3.4, 3.2)}
    words = {**Secretary.words, "summary": "Sammanfattning", "basis": "Beslutsunderlag", "speakers": "Talare", "proposals": "Yrkanden", "procedure": "Beslutsgång", "vote": "Votering", "decision": "Beslut",
             "reservation": "Reservationer"}
    order = ["decision", "summary", "basis", "speakers", "proposals", "procedure", "vote", "reservation", "jav", "dispatch"]
    ballots_shown = True

    def dnr(self, n):
        return f"STK-{n[1]}-{n[2]}"

    def head(self, item):
        self.add(("h", 2, f"{item.n}" if False else f"§ {item.n}"), ("h", 1, item.title))
        if item.numbers:
            self.add(("p", self.dnr(item.numbers[0])))

    def vote(self, item, vote, k):
        self.add(("p", f"Ordföranden anför att den som vill rösta för {vote.ja_means} röstar ja och den som vill rösta för {vote.nej_means} röstar nej."))
        text = f"Omröstningen utfaller så att {vote.ja} ledamöter röstar ja och {vote.nej} ledamöter röstar nej"
        if vote.count("abstain"):
            text += f" medan {vote.count('abstain')} avstår"
        self.add(("p", text + "."))
        for how, verb in (("ja", "Ja röstar:"), ("nej", "Nej röstar:"), ("abstain", "Avstår:"), ("absent", "Frånvarande:")):
            if vote.who(how):
                self.add(("p", f"{verb} {joined([self.name(p) for p in vote.who(how)], 'samt')}."))

    def gold_vote(self, vote):
        out = super().gold_vote(vote)
        return out

    def front(self):
        m = self.m
        absent = self.whole_away()
        self.add(("h", 1, "Kommunfullmäktiges protokoll"), ("h", 2, long_date(m.date)))
        text = f"Närvarande: Kommunfullmäktiges samtliga ledamöter utom {self.names(absent)}. "
        text += "Som ersättare för frånvarande ledamöter inträder: " + ", ".join(f"{self.name(s)} för {self.name(o)}" for s, o, a, b in m.serving) + "."
        self.add(("p", text), ("p", f"Ordförande: {self.name(m.chair)}"), ("p", f"Sekreterare: {m.secretary}"), ("p", f"Protokollet justeras av {self.names(m.attesters)}."),
                 ("p", f"Sammanträdet öppnas klockan {m.start} i {m.place} och avslutas klockan {m.end}."))

    def gold_front(self):
        m = self.m
        return {"chair": m.chair.name, "secretary": m.secretary, "attesters": [a.name for a in m.attesters], "start": m.start, "end": m.end,
                "attendance": [{"name": s.name, "party": s.party, "role": "serving_substitute", "substitutes_for": o.name} for s, o, a, b in m.serving]}


class Hoglunda(Secretary):
    """Sign, title and number on a line each, a name and a vote on each line, "Dagens sammanträde"."""
    style = {"font": "Carlito", "size": 11, "head_sizes": [18, 13, 11.5], "header": ["Höglunda kommun | {organ} | Protokoll {date}"], "footer": ["\t\tSida {page} av {pages}"], "margin": (3.0, 2.4, 2.6, 2.6), "label": 4.6}
    words = {**Secretary.words, "summary": "Ärendebeskrivning", "basis": "Beslutsunderlag", "proposals": "Dagens sammanträde", "procedure": "Beslutsgång", "vote": "Omröstning", "speakers": None,
             "dispatch": "Beslutet skickas till:"}
    order = ["decision", "summary", "basis", "proposals", "procedure", "vote", "reservation", "statement", "dispatch"]
    ballots_shown = True

    def dnr(self, n):
        return f"KSF-{n[1]}-{n[2]:05}"

    def head(self, item):
        self.add(("h", 2, f"{self.sign(item.n)} {item.title}"))
        if item.numbers:
            self.add(("p", self.dnr(item.numbers[0])))

    def decision(self, item):
        if item.recommended:
            self.add(("p", "Kommunstyrelsen föreslår kommunfullmäktige att"))
            for k, p in enumerate(item.points, 1):
                self.add(("li", f"{k}.\t{p.inf}{'.' if k == len(item.points) else ','}"))
                self.decided.append(p.inf)
        else:
            self.points_dash(item, item.points, "Kommunstyrelsen beslutar att", "•")

    def part_statement(self, item):
        if item.statements:
            self.add(("h", 3, "Särskilt yttrande"), ("p", f"{self.names(item.statements)} lämnar ett särskilt yttrande, se bilaga 1."))

    def vote(self, item, vote, k):
        words = {"ja": "JA", "nej": "NEJ", "abstain": "AVSTÅR"}
        self.add(("p", f"Ja-röst innebär {vote.ja_means}. Nej-röst innebär {vote.nej_means}."))
        if item.n % 2:
            self.add(*[("p", f"{self.name(v)} - {words[how]}") for v, o, how in vote.ballots])
        else:
            for how in words:
                if vote.who(how):
                    lead = f"Följande ledamöter röstar {words[how]}:" if how != "abstain" else "Följande ledamöter avstår:"
                    self.add(("p", f"{lead} {self.names(vote.who(how))}."))
        parts = [f"{word(vote.count(h))} {'ledamot' if vote.count(h) == 1 else 'ledamöter'} {'röstar ' + words[h] if h != 'abstain' else 'AVSTÅR'}" for h in words if vote.count(h)]
        self.add(("p", f"{upper_first(joined(parts))}. Kommunstyrelsen beslutar {self.outcome_words(item, vote)}."))

    def front(self):
        m = self.m
        self.add(("h", 1, f"Protokoll {lower_first(m.organ)}"), ("p", f"Sammanträdesdatum: {m.date}"), ("p", f"Tid och plats: kl. {m.start}–{m.end}, {m.place}"), ("h", 3, "Beslutande"))
        for p in self.present_members():
            self.add(("p", self.name(p) + (" (Ordförande)" if p is m.chair else " (1:e vice ordförande)" if p is m.vice else " (2:e vice ordförande)" if p is m.vice2 else "")
                      + (f" §§ {m.first}–{m.absent[p][0] - 1}" if p in m.absent and m.absent[p][0] > m.first else "")))
        for s, o, a, b in m.serving:
            self.add(("p", f"{self.name(s)} ersätter {self.name(o)}" + ("" if a == m.first else f" §§ {a}–{b}")))
        self.add(("h", 3, "Ej tjänstgörande ersättare"), *[("p", self.name(s)) for s in self.other_substitutes()], ("h", 3, "Övriga närvarande"), *[("p", f"{n}, {t}") for n, t in m.officials])
        self.add(("h", 3, "Utses att justera"), ("p", self.name(m.attesters[0])), ("h", 3, "Sekreterare"), ("p", m.secretary), ("h", 3, "Paragrafer"), ("p", f"§§ {m.first}-{m.last}"))
        self.add(("page",), ("h", 2, "Anslag"), ("p", "Justeringen har anslagits på kommunens digitala anslagstavla"), ("p", f"Organ: {m.organ}"), ("p", f"Sammanträdesdatum: {m.date}"),
                 ("p", f"Anslaget sätts upp: {m.posted}"), ("p", f"Anslaget tas ned: {m.removed}"), ("p", f"Sista datum för överklagande: {__import__('words').last_appeal(m.posted)}"))


class Skaret(Secretary):
    """Headings in capitals, the bare year and number, the body's name in the heading of the decision."""
    style = {"font": "Liberation Sans", "size": 11, "head_sizes": [15, 12, 11], "header": ["SKÄRETS KOMMUN\tPROTOKOLL", "{ORGAN}\tSammanträdesdatum\tSida", "\t{date}\t{page}"], "margin": (3.6, 2.4, 2.8, 2.4),
             "footer": ["Justerandes sign:\t\tUtdragsbestyrkande:"], "label": 4.8}
    words = {"decision": "KOMMUNFULLMÄKTIGES BESLUT", "summary": "SAMMANFATTNING", "basis": "BESLUTSUNDERLAG", "speakers": "ANFÖRANDEN", "proposals": "YRKANDEN", "procedure": "PROPOSITION", "vote": "OMRÖSTNING",
             "reservation": "RESERVATION", "dispatch": "BESLUTET EXPEDIERAS TILL", "at_once": "JUSTERING", "jav": "JÄV"}
    order = ["decision", "summary", "basis", "speakers", "proposals", "procedure", "vote", "reservation", "jav", "dispatch"]

    def dnr(self, n):
        return f"{n[1]}/{n[2]}"

    def head(self, item):
        self.add(("h", 2, f"{self.sign(item.n)}   {item.title}"))
        if item.numbers:
            self.add(("p", f"Ärende {1 + item.n - self.m.first}  Diarienummer {self.dnr(item.numbers[0])}"))

    def decision(self, item):
        for p in item.points:
            self.add(("li", f"•\t{upper_first(p.inf)}."))
            self.decided.append(p.inf)

    def result(self, item, vote):
        out = f"Omröstningen utföll med {vote.ja} ja-röster och {vote.nej} nej-röster"
        if vote.count("abstain"):
            out += f". {vote.count('abstain')} ledamöter avstod från att rösta"
        return out + f". Fullmäktige har således beslutat {self.outcome_words(item, vote)}."

    def front(self):
        m = self.m
        self.add(("lbl", "PLATS OCH TID", f"{m.place}, kl. {m.start}–{m.end}"))
        people = [self.name(p) + (", ordförande" if p is m.chair else ", 1:e vice ordförande" if p is m.vice else ", 2:e vice ordförande" if p is m.vice2 else "")
                  + (f", §§ {m.first}-{m.absent[p][0] - 1}" if p in m.absent and m.absent[p][0] > m.first else "") for p in self.present_members()]
        self.add(("lbl", "BESLUTANDE", "\n".join(people)), ("lbl", "TJÄNSTGÖRANDE ERSÄTTARE", "\n".join(f"{self.name(s)} tjänstgör för {self.name(o)}" + ("" if a == m.first else f", §§ {a}-{b}") for s, o, a, b in m.serving)),
                 ("lbl", "NÄRVARANDE ERSÄTTARE", "\n".join(self.name(s) for s in self.other_substitutes())), ("lbl", "ÖVRIGA NÄRVARANDE", "\n".join(f"{n}, {t}" for n, t in m.officials)),
                 ("lbl", "UTSEDDA JUSTERARE", self.names(m.attesters)), ("lbl", "PARAGRAFER", f"§§ {m.first}-{m.last}"), ("lbl", "SEKRETERARE", m.secretary), ("lbl", "ORDFÖRANDE", m.chair.name),
                 ("lbl", "JUSTERARE", "\n".join(a.name for a in m.attesters)))
        self.add(("page",), ("h", 2, "BEVIS OM ANSLAG"), ("lbl", "Organ", m.organ), ("lbl", "Sammanträdesdatum", m.date), ("lbl", "Anslaget uppsatt den", m.posted), ("lbl", "Anslaget tas ned den", m.removed))


def make():
    docs = []
    town = Town("ljungsjo", "Ljungsjö", PARTIES, 41, "Kultur- och utbildningsnämnden")
    m = assemble(Meeting(town, "Kultur- och utbildningsnämnden", "2017-09-20", posted="2017-09-26", start="13.30", end="16.10", place="Kommunhuset, Ljungsjö"), 11, 7, away=2, partial=0)
    sprinkle(fill(m, 15, 41, [cases.report, cases.information, cases.reports_in], ["reject", "own"], number_body="KU"))
    docs.append(("ljungsjo-kun-2017-09-20", Ljungsjo(m), ("plain", "layout")))
    town = Town("sundhamn", "Sundhamn", PARTIES, 42, "Kommunfullmäktige")
    m = assemble(Meeting(town, "Kommunfullmäktige", "2018-05-31", start="13.00", end="18.20", place="fullmäktigesalen"), 45, 14, away=5, partial=0)
    sprinkle(fill(m, 16, 120, [cases.attesters, cases.agenda, cases.resignation, cases.interpellation], ["reject", "own"]))
    [i for i in m.items if i.case.kind == "matter"][0].jav = [m.members[7]]
    docs.append(("sundhamn-kf-2018-05-31", Sundhamn(m), ("plain", "layout")))
    town = Town("hoglunda", "Höglunda", {**PARTIES, "HP": 7}, 43, "Kommunstyrelsen")
    m = assemble(Meeting(town, "Kommunstyrelsen", "2022-03-07", posted="2022-03-14", start="18.30", end="20.45", place="Kungssalen, kommunhuset"), 13, 8, away=2, partial=1)
    sprinkle(fill(m, 19, 31, [cases.agenda, cases.information], ["reject", "own", "refer_back", "protest"]))
    for item in m.items:
        if item.reservations:
            item.statements = [m.members[4]]
    docs.append(("hoglunda-ks-2022-03-07", Hoglunda(m), ("plain", "layout")))
    town = Town("skaret", "Skäret", PARTIES, 44, "Kommunfullmäktige")
    m = assemble(Meeting(town, "Kommunfullmäktige", "2021-08-30", posted="2021-09-06", start="18.30", end="21.00", place="Rådhuset"), 41, 10, away=5, partial=1)
    sprinkle(fill(m, 17, 101, [cases.attesters, cases.resignation, cases.election], ["reject", "refer_back", "lost"]))
    docs.append(("skaret-kf-2021-08-30", Skaret(m), ("plain", "layout", "pdf")))
    return docs
