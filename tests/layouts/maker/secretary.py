"""How a secretary writes minutes: what all of them do. A town's own template overrides what it does its own way (towns_*.py)."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../../corpus/samples/maker"))
from paper import Cell, Paper  # noqa: E402
from words import joined, long_date, lower_first, upper_first, weekday, word  # noqa: E402


def gen(p):
    return f"{p.name}{'' if p.name.endswith('s') else 's'} ({p.party})"


class Secretary:
    style = {}
    words = {"decision": "Beslut", "summary": "Sammanfattning", "basis": "Beslutsunderlag", "speakers": "Anföranden", "proposals": "Yrkanden", "procedure": "Beslutsgång", "vote": "Omröstning",
             "reservation": "Reservationer", "statement": "Särskilt yttrande", "at_once": "Justering", "dispatch": "Beslutet skickas till", "jav": "Jäv", "note": "Protokollsanteckning"}
    order = ["decision", "summary", "basis", "speakers", "proposals", "procedure", "vote", "reservation", "at_once", "dispatch"]
    page_per_item = False
    attendance = True  # whether the paper lists who was there
    level = 3  # of the headings inside a §

    def __init__(self, meeting):
        self.m, self.t = meeting, meeting.town
        self.gold_items = []

    # --- small words ----------------------------------------------------------------------------------------------

    def name(self, p):
        return f"{p.name} ({p.party})"

    def names(self, people, last="och"):
        return joined([self.name(p) for p in people], last)

    def dnr(self, n):
        return f"{n[0]} {n[1]}/{n[2]:04}"

    def sign(self, n):
        return f"§ {n}"

    def span(self, a, b):
        return f"§ {a}" if a == b else f"§§ {a}–{b}"

    def verb_decides(self):
        return f"{self.m.organ} beslutar"

    def recommends(self):
        return "Kommunstyrelsen föreslår kommunfullmäktige besluta"

    # --- the paper ------------------------------------------------------------------------------------------------

    def write(self):
        style = {k: ([self.furniture(x) for x in v] if k in ("header", "footer", "first_header") and v is not None else v) for k, v in self.style.items()}
        self.p = Paper(style, "")
        self.build()
        return self.p

    def furniture(self, line):
        m = self.m
        return line.replace("{organ}", m.organ).replace("{ORGAN}", m.organ.upper()).replace("{date}", m.date).replace("{long}", long_date(m.date)).replace("{number}", str(m.number)).replace(
            "{town}", self.t.name).replace("{series}", str(m.series))

    def add(self, *blocks):
        self.p.add(*blocks)

    def build(self):
        self.front()
        self.add(("page",))
        self.items()
        self.end()

    def front(self):
        pass

    def end(self):
        pass

    def items(self):
        for k, item in enumerate(self.m.items):
            if self.page_per_item and k:
                self.add(("page",))
            self.item(item)

    def item(self, item):
        self.decided = []
        self.head(item)
        for part in self.order:
            getattr(self, "part_" + part)(item)
        self.gold_items.append(self.gold_item(item))

    def head(self, item):
        number = f"   Dnr {self.dnr(item.numbers[0])}" if item.numbers else ""
        self.add(("h", 2, f"{self.sign(item.n)}{number}"), ("h", 2, item.title))

    def heading(self, part):
        if self.words.get(part):
            self.add(("h", self.level, self.words[part]))

    # --- decision -------------------------------------------------------------------------------------------------

    def part_decision(self, item):
        self.heading("decision")
        self.decision(item)

    def decision(self, item):
        self.points_att(item, item.points, self.recommends() if item.recommended else self.verb_decides())

    def points_att(self, item, points, lead):
        self.add(("p", lead))
        for k, point in enumerate(points):
            self.add(("p", f"att {point.inf}{',' if k + 1 < len(points) else '.'}"))
            self.decided.append(f"att {point.inf}")

    def points_numbered(self, item, points, lead=None):
        if lead:
            self.add(("p", lead))
        for k, point in enumerate(points, 1):
            self.add(("li", f"{k}.\t{point.pas}.") if len(points) > 1 else ("p", f"{point.pas}."))
            self.decided.append(point.pas)

    def points_dash(self, item, points, lead, mark="-"):
        self.add(("p", lead))
        for k, point in enumerate(points):
            self.add(("li", f"{mark}\t{point.inf}{', samt' if k + 2 == len(points) else ',' if k + 1 < len(points) else '.'}"))
            self.decided.append(point.inf)

    def points_sentences(self, item, points, who):
        for point in points:
            self.add(("p", f"{who} {point.fin}."))
            self.decided.append(point.fin)

    # --- the rest -------------------------------------------------------------------------------------------------

    def part_summary(self, item):
        if item.case.summary:
            self.heading("summary")
            self.add(*[("p", s) for s in item.case.summary])

    def reference(self, b):
        if b[0] == "memo":
            return f"{b[1]}s tjänsteskrivelse den {long_date(b[2])}".replace("enhetens tjänste", "enhetens tjänste")
        if b[0] == "decision":
            return f"{b[1]}s beslut den {long_date(b[2])}, § {b[3]}".replace("fullmäktiges beslut", "fullmäktiges beslut").replace("utskotts beslut", "utskotts beslut")
        return b[1]

    def part_basis(self, item):
        if item.basis:
            self.heading("basis")
            self.add(*[("p", self.reference(b)) for b in item.basis])

    def part_speakers(self, item):
        if item.speakers and self.words.get("speakers"):
            self.heading("speakers")
            self.add(("p", f"{self.names(item.speakers)} yttrar sig."))

    def wish(self, text):
        return f"yrkar {text}"

    def part_proposals(self, item):
        if item.proposals:
            self.heading("proposals")
            for who, text in item.proposals:
                self.add(("p", f"{self.names(who)} {self.wish(text)}."))

    def part_procedure(self, item):
        if not item.contested:
            return
        self.heading("procedure")
        first = item.votes[0] if item.votes else None
        if item.contested == "refer_back":
            text = f"Ordföranden ställer först proposition på om ärendet ska avgöras i dag eller återremitteras och finner att {lower_first(self.m.organ)} beslutar att avgöra ärendet i dag."
        elif item.contested == "counter":
            text = (f"Ordföranden ställer proposition på yrkandena och finner att {lower_first(self.m.organ)} bifaller {item.base}. Omröstning begärs. "
                    f"För att utse motförslag i huvudvoteringen ställer ordföranden proposition på återstående yrkanden och finner att {gen(item.lead)} yrkande antagits som motförslag.")
        elif item.contested == "additional":
            text = (f"{self.m.organ} bifaller först {item.base}. Ordföranden ställer därefter proposition på bifall respektive avslag på {gen(item.lead)} tilläggsyrkande och finner att det avslås.")
        elif item.contested == "lost":
            text = f"Ordföranden ställer proposition på {item.base} och finner att det avslås."
        else:
            text = f"Ordföranden ställer proposition på yrkandena och finner att {lower_first(self.m.organ)} beslutar i enlighet med {item.base}."
        if first and item.contested != "counter":
            text += " Omröstning begärs."
        elif first:
            text += " Omröstning begärs."
        self.add(("p", text))

    def part_vote(self, item):
        for k, vote in enumerate(item.votes):
            self.heading("vote")
            self.vote(item, vote, k)

    def voting_order(self, vote):
        self.add(("p", f"{self.m.organ} godkänner följande voteringsordning."), ("p", f"Ja för {vote.ja_means}."), ("p", f"Nej för {vote.nej_means}."))

    def vote(self, item, vote, k):
        self.voting_order(vote)
        self.add(("p", self.result(item, vote)))

    def result(self, item, vote):
        return f"Med {self.tally(vote)} beslutar {lower_first(self.m.organ)} {self.outcome_words(item, vote)}."

    def tally(self, vote):
        out = f"{vote.ja} ja-röster mot {vote.nej} nej-röster"
        more = []
        if vote.count("abstain"):
            more.append(f"{vote.count('abstain')} som avstår")
        if vote.count("absent"):
            more.append(f"{vote.count('absent')} frånvarande")
        return out + (" och " + " och ".join(more) if more else "")

    def outcome_words(self, item, vote):
        if vote.role == "counterproposal":
            return f"att {gen(item.lead)} yrkande ska utgöra motförslag i huvudvoteringen" if vote.ja > vote.nej else "vilket yrkande som ska utgöra motförslag"
        if vote.role == "refer_back":
            return "att avgöra ärendet i dag"
        if vote.role == "additional":
            return "att avslå tilläggsyrkandet"
        return f"i enlighet med {item.base}" + (" genom ordförandens utslagsröst" if vote.casting else "")

    def part_reservation(self, item):
        if item.reservations:
            self.heading("reservation")
            self.add(("p", f"{self.names(item.reservations)} reserverar sig mot beslutet."))

    def part_at_once(self, item):
        if item.at_once:
            self.heading("at_once")
            self.add(("p", "Paragrafen justeras omedelbart."))

    def part_jav(self, item):
        if item.jav:
            self.heading("jav")
            self.add(("p", f"{self.names(item.jav)} anmäler jäv och deltar varken i handläggning eller beslut."))

    def part_dispatch(self, item):
        if item.dispatch:
            self.heading("dispatch")
            self.add(*[("p", d) for d in item.dispatch])

    # --- tables of votes ------------------------------------------------------------------------------------------

    def cross_rows(self, vote, columns, seats=True, order=None):
        """Rows of a roll call: seat owner, party, substitute, crosses."""
        rows = []
        for voter, owner, how in order or vote.ballots:
            cells = [(owner or voter).name, (owner or voter).party] + ([voter.name if owner else ""] if seats else [])
            rows.append(cells + ["X" if how == c else "" for c in columns])
        return rows

    # --- gold -----------------------------------------------------------------------------------------------------

    crosses = False  # votes as crosses in columns: text taken out without its layout has no ballots to read
    ballots_shown = False  # whether the paper says how each voted
    seats_shown = False
    zeroes = ()  # counts that the paper gives even when nobody did so

    def gold_vote(self, vote):
        out = {"role": vote.role, "ja": vote.ja, "nej": vote.nej, "ja_means": vote.ja_means, "nej_means": vote.nej_means}
        for key in ("abstain", "absent"):
            if vote.count(key) or key in self.zeroes:
                out[key] = vote.count(key)
        if vote.casting:
            out["casting_vote"] = vote.casting
        if self.ballots_shown:
            out["ballots"] = []
            for voter, owner, how in vote.ballots:
                if how == "absent" and "absent" not in self.shown_votes():
                    continue
                b = {"voter": voter.name, "party": (owner if owner and self.seats_shown else voter).party, "vote": how}
                if owner and self.seats_shown:
                    b["seat"] = owner.name
                out["ballots"].append(b)
        return out

    def shown_votes(self):
        return ("ja", "nej", "abstain", "absent")

    def gold_reference(self, b):
        if b[0] == "memo":
            return {"kind": "official_memo", "date": b[2]}
        if b[0] == "decision":
            return {"body": b[1], "date": b[2], "item": b[3]}
        return None

    def item_key(self, n):
        return n

    def gold_item(self, item):
        out = {"kind": "minutes_item", "body": self.m.organ, "meeting_date": self.m.date, "item": self.item_key(item.n), "title": item.title,
               "registry_number": self.dnr(item.numbers[0]) if item.numbers else None, "decision": list(self.decided)}
        outcome = "recommended" if item.recommended and len(item.recommended) == len(item.points) else item.outcome
        if outcome and not (item.recommended and len(item.recommended) < len(item.points)):
            out["outcome"] = outcome
        out["votes"] = [self.gold_vote(v) for v in item.votes]
        if "basis" in self.order:
            refs = [r for r in (self.gold_reference(b) for b in item.basis) if r]
            if refs:
                out["references"] = refs
        if "proposals" in self.order:
            out["proposals"] = len(item.proposals)
        if "speakers" in self.order and item.speakers and self.words.get("speakers"):
            out["speakers"] = len(item.speakers)
        if "reservation" in self.order:
            out["reservations"] = [p.name for p in item.reservations]
        if "dispatch" in self.order:
            out["dispatched_to"] = list(item.dispatch)
        if "at_once" in self.order and item.at_once:
            out["attested_at_once"] = True
        if item.jav and "jav" in self.order:
            out["disqualified"] = [p.name for p in item.jav]
        if item.decided and item.contested not in ("refer_back", "additional"):  # there the matter itself was not voted on
            out["decided_by"] = {"tie": "casting_vote"}.get(item.decided, item.decided)
        return out

    def gold_meeting(self):
        """What the front says; templates without a front say less."""
        m = self.m
        out = {"kind": "meeting", "body": m.organ, "date": m.date, "items": f"{self.item_key(m.first)}-{self.item_key(m.last)}"}
        out.update(self.gold_front())
        return out

    def gold_front(self):
        m = self.m
        out = {"chair": m.chair.name, "secretary": m.secretary, "attesters": [a.name for a in m.attesters], "start": m.start, "end": m.end}
        if m.posted:
            out["notice"] = {"posted": m.posted, "removed": m.removed}
        if self.attendance:
            out["attendance"] = self.gold_attendance()
            changed = [s for s in m.serving if s[2] > m.first]
            if changed:
                sub, owner, a, b = changed[0]
                out[f"present_at_{m.first}"] = {sub.name: False, owner.name: True}
                out[f"present_at_{m.last}"] = {sub.name: True, owner.name: False}
        return out

    def whole_away(self):
        return [o for s, o, a, b in self.m.serving if a == self.m.first]

    def present_members(self):
        return [p for p in self.m.members if p not in self.whole_away()]

    def other_substitutes(self):
        serving = [s for s, *_ in self.m.serving]
        return [s for s in self.m.substitutes if s not in serving]

    def gold_attendance(self):
        m = self.m
        out = []
        for p in self.present_members():
            role = "chair" if p is m.chair else "vice_chair" if p in (m.vice, m.vice2) else "member"
            out.append({"name": p.name, "party": p.party, "role": role})
        out += [{"name": s.name, "party": s.party, "role": "serving_substitute", "substitutes_for": o.name} for s, o, a, b in m.serving]
        out += [{"name": s.name, "party": s.party, "role": "substitute"} for s in self.other_substitutes()]
        out += [{"name": n, "role": "official"} for n, title in m.officials]
        return out

    def gold(self):
        return [self.gold_meeting()] + self.gold_items
