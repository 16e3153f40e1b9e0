"""A municipality, its meetings and votes as data; papers are written from them, and the gold is what they hold."""
import os
import random

import cases
from words import Names, PARTY_NAMES, Person, removed, upper_first

DEPARTMENTS = {"office": "Kommunledningskontoret", "planning": "Samhällsbyggnadsförvaltningen", "environment": "Miljö- och hälsoskyddsenheten", "economy": "Ekonomiavdelningen",
               "social": "Socialförvaltningen"}


class Town:
    """A municipality with its people. `parties`: how many of a hundred seats each has."""

    def __init__(self, key, name, parties, seed, organ, council="Kommunfullmäktige", **more):
        self.key, self.name, self.parties, self.organ, self.council = key, name, parties, organ, council
        self.r = random.Random(f"{seed}/{key}{os.environ.get('LAYOUTS_SALT', '')}")  # salt: other contents, to try the readers on
        self.names = Names(self.r)
        self.__dict__.update(DEPARTMENTS)
        self.seat, self.director, self.year = name, "kommundirektören", 2024
        self.__dict__.update(more)
        self.council_lower = self.council.lower()
        self.director_name = self.names.one()
        self.people = []
        self.attesters = []

    def person(self, party=None):
        p = Person(self.names.one(), party or self.r.choices(list(self.parties), list(self.parties.values()))[0])
        self.people.append(p)
        return p

    def draw(self, r, count):
        while len(self.people) < count + 2:
            self.person()
        return r.sample(self.people, count)

    def party_name(self, letters):
        return PARTY_NAMES.get(letters, getattr(self, "local", {}).get(letters, letters))


class Vote:
    """kind: main, additional, refer_back, counterproposal; ballots: (voter, seat owner or None, vote)."""

    def __init__(self, role, ja_means, nej_means, ballots, casting=None, form=None):
        self.role, self.ja_means, self.nej_means, self.ballots, self.casting, self.form = role, ja_means, nej_means, ballots, casting, form
        self.appendix = None

    def count(self, vote):
        return sum(1 for b in self.ballots if b[2] == vote)

    def who(self, vote):
        return [b[0] for b in self.ballots if b[2] == vote]

    @property
    def ja(self):
        return self.count("ja")

    @property
    def nej(self):
        return self.count("nej")


class Item:
    def __init__(self, n, case):
        self.n, self.case, self.title = n, case, case.title
        self.numbers, self.points, self.recommended, self.basis = [], case.points, [], []
        self.proposals, self.speakers, self.votes, self.reservations, self.statements, self.jav, self.notes = [], [], [], [], [], [], []
        self.outcome, self.at_once, self.dispatch = case.outcome, False, list(case.dispatch)
        self.against = None  # what the losing side wants


class Meeting:
    def __init__(self, town, organ, date, **more):
        self.town, self.organ, self.date = town, organ, date
        self.items, self.members, self.substitutes, self.officials = [], [], [], []
        self.serving = []  # (substitute, owner, first, last or None for all)
        self.absent = {}  # person -> (first, last): away for these §
        self.start, self.end, self.place, self.series, self.number = "13.00", "15.40", "Sessionssalen, kommunhuset", None, None
        self.posted = self.clock = self.remote = None
        self.__dict__.update(more)
        self.__dict__.setdefault("rest", None)

    @property
    def first(self):
        return self.items[0].n

    @property
    def last(self):
        return self.items[-1].n

    @property
    def removed(self):
        return removed(self.posted)

    def seats(self, n):
        """Who sits at § n: (voter, owner or None)."""
        out = []
        for m in self.members:
            away = self.absent.get(m)
            if away and away[0] <= n <= away[1]:
                sub = next((s for s, o, a, b in self.serving if o is m and a <= n <= b), None)
                out.append((sub, m) if sub else (m, "absent"))
            else:
                out.append((m, None))
        return out


def assemble(meeting, size, substitutes, away=2, partial=1, vacant=0):
    """People of a body: chair and vice chairs first, then by party."""
    t, r = meeting.town, meeting.town.r
    total = sum(t.parties.values())
    people = []
    for party, share in t.parties.items():
        people += [t.person(party) for _ in range(max(1, round(size * share / total)))]
    people = people[:size]
    while len(people) < size:
        people.append(t.person(next(iter(t.parties))))
    meeting.members = people
    meeting.chair, meeting.vice, meeting.vice2 = people[0], next(p for p in people[1:] if p.party != people[0].party), people[-1]
    rest = [p for p in people if p not in (meeting.chair, meeting.vice, meeting.vice2)]
    meeting.members = [meeting.chair, meeting.vice, meeting.vice2] + rest
    meeting.substitutes = [t.person(r.choice(rest).party) for _ in range(substitutes)]
    meeting.secretary = t.names.one()
    meeting.officials = [(t.director_name, "kommundirektör"), (t.names.one(), "ekonomichef"), (t.names.one(), "förvaltningschef")]
    meeting.plan = (away, partial)
    t.attesters = meeting.attesters = [meeting.vice2] if size < 20 else [meeting.vice2, meeting.vice]
    return meeting


def seat_substitutes(meeting):
    """Lets some members be away, now that the § are known: the whole meeting, or from a § on."""
    r, (away, partial) = meeting.town.r, meeting.plan
    free = [m for m in meeting.members[3:]]
    pool = list(meeting.substitutes)
    r.shuffle(free)
    for k in range(min(away + partial, len(free), len(pool))):
        owner = free[k]
        sub = next((s for s in pool if s.party == owner.party), pool[0])
        pool.remove(sub)
        first = meeting.first if k < away else meeting.first + max(1, len(meeting.items) // 2)
        meeting.absent[owner] = (first, meeting.last)
        meeting.serving.append((sub, owner, first, meeting.last))


def new_number(town, body_short):
    """The parts a registry number is written from: body, year, running number, class code."""
    r = town.r
    year = town.year - r.choice([0, 0, 0, 1, 1, 2])
    return (body_short, year, r.randint(11, 1180), f"{r.randint(0, 9)}{r.randint(10, 99)}")


def ballots(meeting, item, ja, abstain=(), nej=None, stray=0, leave=()):
    """By party line: `ja` and `abstain` are parties; the rest say no."""
    out = []
    for voter, owner in meeting.seats(item.n):
        if owner == "absent" or voter in leave:
            out.append((voter, None, "absent"))
            continue
        vote = "ja" if voter.party in ja else "abstain" if voter.party in abstain else "nej"
        out.append((voter, owner, vote))
    for _ in range(stray):
        k = town_choice(meeting, len(out))
        voter, owner, vote = out[k]
        if vote in ("ja", "nej") and voter is not meeting.chair:
            out[k] = (voter, owner, "nej" if vote == "ja" else "ja")
    return out


def town_choice(meeting, n):
    return meeting.town.r.randrange(n)


def sides(meeting):
    """The chair's coalition against the rest, so that both have seats and the chair's side most of them."""
    count = {}
    for m in meeting.members:
        count[m.party] = count.get(m.party, 0) + 1
    order = sorted(count, key=lambda p: (p != meeting.chair.party, -count[p]))
    ja, total = [], 0
    for p in order:
        if total * 2 > len(meeting.members):
            break
        ja.append(p)
        total += count[p]
    nej = [p for p in order if p not in ja]
    return ja, nej


def spokesman(meeting, party, n):
    people = [v for v, o in meeting.seats(n) if v.party == party and o != "absent"]
    return people[0] if people else None


def contest(meeting, item, scenario):
    """Makes an item contested: proposals, votes, reservations. The scenarios are those of minutes everywhere."""
    t, r = meeting.town, meeting.town.r
    ja, nej = sides(meeting)
    for_it = [p for p in (spokesman(meeting, x, item.n) for x in ja) if p][:2]
    against = [p for p in (spokesman(meeting, x, item.n) for x in nej) if p][:2]
    if not against:
        return
    lead = against[0]
    item.contested = scenario
    item.for_it, item.lead = for_it, lead
    g = lambda p: f"{p.name}{'' if p.name.endswith('s') else 's'} ({p.party})"
    item.base = base = "arbetsutskottets förslag" if meeting.organ == "Kommunstyrelsen" else "kommunstyrelsens förslag" if "fullmäktige" in meeting.organ.lower() else "förvaltningens förslag"
    abstain = [nej[-1]] if len(nej) > 2 else []
    own = [p for p in nej if p not in abstain]
    if scenario == "reject":  # main vote: proposal or no
        item.proposals = [(for_it, f"bifall till {base}"), ([lead], f"avslag på {base}")]
        item.votes = [Vote("main", f"bifall till {base}", f"avslag på {base}", ballots(meeting, item, ja, abstain))]
        item.reservations = [p for p in against if p.party in own]
    elif scenario == "own":  # main vote: proposal or another's own
        item.proposals = [(for_it, f"bifall till {base}"), ([lead], "att ärendet ska beredas vidare tillsammans med berörda föreningar och återkomma med en fördjupad ekonomisk analys")]
        item.votes = [Vote("main", f"bifall till {base}", f"bifall till {g(lead)} yrkande", ballots(meeting, item, ja, abstain, stray=1))]
        item.reservations = [lead]
    elif scenario == "refer_back":
        item.proposals = [([lead], "att ärendet ska återremitteras för att belysa konsekvenserna för landsbygden"), (for_it, "att ärendet ska avgöras i dag")]
        item.votes = [Vote("refer_back", "ärendets avgörande i dag", "återremiss", ballots(meeting, item, ja))]
    elif scenario == "additional":  # Ja means no
        item.proposals = [(for_it, f"bifall till {base}"), ([lead], f"bifall till {base} med tillägget att uppföljning ska ske årligen")]
        item.votes = [Vote("additional", f"avslag på {g(lead)} tilläggsyrkande", f"bifall till {g(lead)} tilläggsyrkande", ballots(meeting, item, ja, abstain))]
        item.reservations = [lead]
    elif scenario == "counter":
        other = next((p for p in (spokesman(meeting, x, item.n) for x in reversed(nej)) if p and p.party != lead.party), None)
        if not other:
            return contest(meeting, item, "own")
        item.other = other
        item.proposals = [(for_it, f"bifall till {base}"), ([lead], "att medlen i stället ska användas till förebyggande insatser"), ([other], f"avslag på {base}")]
        item.votes = [Vote("counterproposal", f"bifall till {g(lead)} yrkande som motförslag", f"bifall till {g(other)} yrkande som motförslag",
                           ballots(meeting, item, [lead.party], [p for p in ja])),
                      Vote("main", f"bifall till {base}", f"bifall till {g(lead)} yrkande", ballots(meeting, item, ja, [other.party]))]
        item.reservations = [lead, other]
    elif scenario == "tie":
        item.proposals = [(for_it, f"bifall till {base}"), ([lead], f"avslag på {base}")]
        b = ballots(meeting, item, ja)
        k = 0
        while sum(x[2] == "ja" for x in b) != sum(x[2] == "nej" for x in b):
            more = "ja" if sum(x[2] == "ja" for x in b) > sum(x[2] == "nej" for x in b) else "nej"
            k = next(i for i in range(len(b) - 1, -1, -1) if b[i][2] == more and b[i][0] is not meeting.chair)
            odd = (sum(x[2] == "ja" for x in b) - sum(x[2] == "nej" for x in b)) % 2
            b[k] = (b[k][0], b[k][1], "abstain" if odd else ("nej" if more == "ja" else "ja"))
        item.votes = [Vote("main", f"bifall till {base}", f"avslag på {base}", b, casting="ja")]
        item.reservations = [lead]
    elif scenario == "lost":  # the vote overturns the chair's finding
        item.proposals = [(for_it, f"bifall till {base}"), ([lead], f"avslag på {base}")]
        item.votes = [Vote("main", f"avslag på {base}", f"bifall till {base}", ballots(meeting, item, nej))]
    elif scenario == "protest":  # no vote
        item.proposals = [(for_it, f"bifall till {base}"), ([lead], f"avslag på {base}")]
        item.reservations = [lead] if r.random() < 0.7 else [x for x in against]
    item.decided = "tie" if scenario == "tie" else "vote" if item.votes else "acclamation"
    item.speakers = (for_it + [lead])[: r.randint(2, 3)]


def fill(meeting, count, first, picks, plan=(), number_body=None):
    """Items with numbers, references, proposals. `picks`: case functions to begin with; `plan`: scenarios in the order contested items come."""
    t, r = meeting.town, meeting.town.r
    t.organ, t.year = meeting.organ, int(meeting.date[:4])
    t.attesters = meeting.attesters
    made = [f(r, t) for f in picks]
    titles = {c.title for c in made}
    while len(made) < count:
        c = r.choice(cases.COMMON)(r, t)
        if c.title not in titles:
            titles.add(c.title)
            made.append(c)
    meeting.items = [Item(first + k, c) for k, c in enumerate(made)]
    seat_substitutes(meeting)
    plan = list(plan)
    for item in meeting.items:
        c = item.case
        if c.number:
            item.numbers = [new_number(t, number_body or "KS")]
        if c.memo:
            item.basis.append(("memo", t.office, f"{t.year}-{r.randint(1, max(1, int(meeting.date[5:7]) - 1)):02}-{r.randint(10, 28)}"))
        if c.before:
            body = "Kommunstyrelsens arbetsutskott" if meeting.organ == "Kommunstyrelsen" else "Kommunstyrelsen" if "fullmäktige" in meeting.organ.lower() else f"{meeting.organ}s arbetsutskott"
            item.basis.append(("decision", body, f"{t.year}-{max(1, int(meeting.date[5:7]) - 1):02}-{r.randint(10, 28)}", r.randint(12, 240)))
        if c.kind == "matter" and r.random() < 0.5:
            item.basis.append(("text", r.choice(["Karta över området", "Granskningsutlåtande", "Ekonomisk kalkyl", "Förslag till avtal", "Sammanställning av yttranden"])))
        item.contested = item.decided = None
        if plan and c.kind in ("matter", "motion") and len(c.points) and c.outcome in ("approved", "rejected", None) and item.n > meeting.first + 2 and r.random() < 0.75:
            contest(meeting, item, plan.pop(0))
        elif c.kind in ("matter", "motion") and r.random() < 0.4:
            who = spokesman(meeting, sides(meeting)[0][0], item.n)
            item.proposals = [([who], "bifall till förslaget")] if who else []
    for item in meeting.items:  # what the plan did not reach goes to the last free matters
        if not plan:
            break
        if not item.contested and item.case.kind in ("matter", "motion") and item.n > meeting.first + 2 and item.case.outcome in ("approved", "rejected"):
            contest(meeting, item, plan.pop(0))
    t.organ = upper_first(meeting.organ)
    return meeting
