"""What the sources are written with: people, bodies, registry numbers, references, votes, items and meetings."""
import datetime
import re

MONTHS = "januari februari mars april maj juni juli augusti september oktober november december".split()
WEEKDAYS = "måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen".split()
PARTY_NAMES = {
    "S": "Socialdemokraterna",
    "M": "Moderaterna",
    "SD": "Sverigedemokraterna",
    "C": "Centerpartiet",
    "V": "Vänsterpartiet",
    "L": "Liberalerna",
    "KD": "Kristdemokraterna",
    "SäP": "Sävhamrapartiet",
    "MP": "Miljöpartiet",
    "TV": "Tallhults väl",
    "-": "Partipolitiskt obunden",
}
PEOPLE = {}  # name -> party
BODIES = {}  # short -> Body
CASES = {}  # key -> Case


class Body:
    def __init__(self, short, name, genitive, definite, seats, subs=(), chair=None, vices=(), secretary=None):
        self.short, self.name, self.genitive, self.definite = short, name, genitive, definite
        self.seats, self.subs, self.chair, self.vices, self.secretary = (
            list(seats),
            list(subs),
            chair,
            list(vices),
            secretary,
        )
        BODIES[short] = self


def people(party, text):
    names = [n.strip() for n in text.split(",")]
    for name in names:
        PEOPLE[name] = party
    return names


def party(name):
    return PEOPLE[name]


def tag(name):
    return f"{name} ({PEOPLE[name]})" if name in PEOPLE else name


def also(words):
    """ "a, b och c"."""
    words = list(words)
    return words[0] if len(words) == 1 else ", ".join(words[:-1]) + " och " + words[-1]


def day(iso):
    return datetime.date.fromisoformat(iso)


def long_date(iso):
    d = day(iso)
    return f"{d.day} {MONTHS[d.month - 1]} {d.year}"


def weekday(iso):
    return WEEKDAYS[day(iso).weekday()]


NUMBER_WORDS = (
    "noll en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton "
    "tjugo tjugoen tjugotvå tjugotre tjugofyra tjugofem"
).split()


class Dnr:
    """A registry number, written as each register of the municipality writes it."""

    def __init__(self, register, year, number, klass="10"):
        self.register, self.year, self.number, self.klass = register, year, number, klass

    def write(self, form):
        r, y, n = self.register, self.year, self.number
        return {
            "space": f"{r} {y}/{n:04}",
            "dash": f"{r}-{y}-{n:05}",
            "colon": f"{r}/{y}:{n}",
            "dot": f"{r} {y}.{n}",
            "short": f"{r} {y % 100}/{n:04}",
            "class": f"{y}/{r} {n:04} {self.klass}",
            "bare": f"{y}-{n:05}",
            "mixed": f"{r.capitalize()} {n}/{y}",
            "slash": f"{y}/{n:04}",
            "plain": f"{r} {y}/{n}",
            "tight": f"{r}{y}/{n:04}",
        }[form]


class Ref:
    """What an item builds on: a decision (body, date, item) or a paper (kind, date)."""

    def __init__(self, body=None, date=None, item=None, kind=None, what=None, dnr=None, by=None):
        self.body, self.date, self.item, self.kind, self.what, self.dnr, self.by = body, date, item, kind, what, dnr, by

    def write(self, form="long"):
        if self.body:
            b = BODIES[self.body]
            if form == "long":
                return f"{b.genitive} beslut den {long_date(self.date)}, § {self.item}"
            if form == "extract":
                return f"Protokollsutdrag, {b.name[0].lower() + b.name[1:]} {self.date} § {self.item}"
            if form == "abbr":
                return f"{b.short} {self.date} § {self.item}"
            return f"{b.name} {self.date} § {self.item}"
        what = self.what or {"official_memo": "tjänsteskrivelse"}.get(self.kind, self.kind)
        lead = f"{self.by} {what}" if self.by else what[0].upper() + what[1:]
        number = f", dnr {self.dnr}" if self.dnr else ""
        if not self.date:
            return lead + number
        return f"{lead} den {long_date(self.date)}{number}" if form == "long" else f"{lead} {self.date}{number}"

    def fact(self, form="long"):
        out = {}
        if self.body:
            if form != "abbr":
                out["body"] = BODIES[self.body].name
            out["item"] = self.item
        if self.kind in ("official_memo", "action_plan", "compact", "consultation_summary"):
            out["kind"] = self.kind
        elif self.kind:
            return None
        if self.date:
            out["date"] = self.date
        if self.dnr:
            out["registry_number"] = str(self.dnr)
        return out


class Case:
    def __init__(self, key, dnr, title, summary, **more):
        self.key, self.dnr, self.title, self.summary = key, dnr, title, paras(summary)
        self.background = self.assessment = self.economy = self.children = None
        self.decision, self.dispatch, self.dept, self.memo_date, self.signers, self.handler = (
            [],
            [],
            None,
            None,
            [],
            None,
        )
        for name, value in more.items():
            setattr(self, name, value)
        CASES[key] = self


def paras(text):
    """Paragraphs of a triple-quoted text: empty lines part them, single line ends are spaces."""
    if not text:
        return []
    if isinstance(text, list):
        return text
    return [re.sub(r"\s+", " ", p).strip() for p in re.split(r"\n\s*\n", text.strip()) if p.strip()]


class Proposal:
    def __init__(self, by, text, verb="yrkar"):
        self.by, self.text, self.verb = by, text, verb

    def write(self):
        return f"{also(tag(n) for n in self.by)} {self.verb} {self.text}"


class Vote:
    """cast: party or name -> ja, nej, abstain, absent; names win. stated: what the sentence says, when not the truth."""

    def __init__(
        self,
        role,
        ja,
        nej,
        cast,
        style=None,
        stated=None,
        casting=None,
        overturned=None,
        closing="",
        says=True,
        spot=(),
        intro=None,
    ):
        self.role, self.ja, self.nej, self.cast, self.style, self.stated = role, ja, nej, cast, style, stated
        self.casting, self.overturned, self.closing, self.says, self.spot, self.intro = (
            casting,
            overturned,
            closing,
            says,
            spot,
            intro,
        )


class Item:
    def __init__(self, n, title=None, case=None, **more):
        self.n, self.case = n, CASES[case] if case else None
        self.title = title or self.case.title
        self.dnr = [self.case.dnr] if self.case and self.case.dnr else []
        self.summary = list(self.case.summary) if self.case else []
        self.background, self.refs, self.docs, self.speakers, self.proposals, self.steps = [], [], [], [], [], []
        self.by, self.decision, self.intro, self.recommend = None, [], None, None
        self.own = []  # what the board decides itself, after what it recommends
        self.outcome, self.decided_by, self.reservations, self.statements, self.notes = "approved", None, [], [], []
        self.reservation_text = None
        self.dispatch, self.at_once, self.jav, self.appendix, self.previous, self.closed = [], False, [], [], [], None
        self.information = []
        self.extra = {}  # further facts for the gold
        self.order = None
        for name, value in more.items():
            if not hasattr(self, name):
                raise AttributeError(f"§ {n}: {name}")
            setattr(self, name, value)
        self.summary, self.background = paras(self.summary), paras(self.background)


class Meeting:
    def __init__(self, body, date, layout, items, **more):
        self.body, self.date, self.layout, self.items = BODIES[body], date, layout, items
        self.place, self.start, self.end, self.chair, self.secretary = "", "", "", self.body.chair, self.body.secretary
        self.subs, self.gone, self.spans, self.remote, self.also, self.officials, self.adjourned = (
            {},
            [],
            {},
            [],
            [],
            [],
            None,
        )
        self.attesters, self.attest_at, self.attested, self.posted, self.series, self.number = (
            [],
            "",
            None,
            None,
            None,
            None,
        )
        self.covers = None  # "32-45" when the file says more than it holds
        self.co_opted, self.second_day, self.corrected, self.printout, self.clock = [], None, None, None, {}
        self.only = None  # § published ahead in this file
        self.vacant = 0
        for name, value in more.items():
            if not hasattr(self, name):
                raise AttributeError(f"{body} {date}: {name}")
            setattr(self, name, value)

    @property
    def span(self):
        if self.covers:
            return self.covers
        first, last = self.items[0].n, self.items[-1].n
        return f"{first}-{last}" if first != last else f"{first}"

    def seating(self, n):
        """(seat owner, voter or None) at an item: subs maps an owner to (substitute, [§ spans] or None for all)."""
        out = []
        for owner in self.body.seats:
            voter = owner
            for sub, spans in self.subs.get(owner, []):
                if spans is None or any(a <= n <= b for a, b in spans):
                    voter = sub
            if voter == owner and owner in self.gone:
                voter = None
            if voter == owner and owner in self.spans and not any(a <= n <= b for a, b in self.spans[owner]):
                voter = None
            out.append((owner, voter))
        return out

    def ballots(self, item, vote):
        out = []
        for owner, voter in self.seating(item.n):
            if voter is None or voter in item.jav:
                out.append((owner, None, party(owner), "absent"))
                continue
            way = vote.cast.get(voter) or vote.cast.get(party(voter)) or vote.cast.get("*")
            if way is None:
                raise ValueError(f"{self.body.short} {self.date} § {item.n}: no vote for {tag(voter)}")
            out.append((owner, voter, party(voter), way))
        return out


def tally(ballots):
    return {way: sum(1 for b in ballots if b[3] == way) for way in ("ja", "nej", "abstain", "absent", "paired")}


# --- notice: kommunallagen 13:5 and 8:12, lag 1930:173, lag 1989:253 ---------------------------------------------------


def easter(year):
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (a + 11 * h) // 319
    r = (2 * e + 2 * i - k - h + m + 32) % 7
    month = (h - m + r + 90) // 25
    return datetime.date(year, month, (h - m + r + month + 19) % 32)


def workday(d):
    e = easter(d.year)
    moving = {e + datetime.timedelta(days=n) for n in (-2, 0, 1, 39, 49)}
    fixed = {(1, 1), (1, 6), (5, 1), (6, 6), (12, 24), (12, 25), (12, 26), (12, 31)}
    midsummer = d.month == 6 and d.weekday() == 4 and 19 <= d.day <= 25
    return d.weekday() < 5 and d not in moving and (d.month, d.day) not in fixed and not midsummer


def last_appeal(posted):
    d = day(posted) + datetime.timedelta(days=21)
    while not workday(d):
        d += datetime.timedelta(days=1)
    return d.isoformat()


def removed(posted):
    return (day(last_appeal(posted)) + datetime.timedelta(days=1)).isoformat()
