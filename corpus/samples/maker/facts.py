"""The gold: what a source says, read out of the same data the paper was made of. Only what the layout shows is a fact."""
import re

from model import Dnr, party, removed, tally

ROLL = {"counted", "party_rows", "table", "small_table", "lists", "inline", "per_line", "printout", "combined"}
WAYS = {
    "table": ("ja", "nej", "abstain", "absent", "paired"),
    "printout": ("ja", "nej", "abstain", "absent", "paired"),
    "small_table": ("ja", "nej", "abstain"),
    "party_rows": ("ja", "nej", "abstain", "absent"),
}


def vote_fact(meeting, o, item, vote):
    style = vote.style or o["vote"]
    ballots = meeting.ballots(item, vote)
    t = tally(ballots)
    out = {"role": vote.role}
    stated = None
    if vote.says:
        stated = {k: (vote.stated or {}).get(k, t[k]) for k in ("ja", "nej")}
        if t["abstain"] and not vote.casting:
            stated["abstain"] = (vote.stated or {}).get("abstain", t["abstain"])
    if style in ROLL:
        for way in WAYS.get(style, ("ja", "nej")):
            out[way] = t[way]
        if t["abstain"]:
            out["abstain"] = t["abstain"]
        if style in ("table", "printout", "party_rows"):
            out["seats"] = len(ballots)
        if stated:
            out["agrees"] = all(t[k] == v for k, v in stated.items())
        out["ballots"] = spots(meeting, style, ballots, vote)
        if style == "party_rows":  # parties stand there by their whole names
            for ballot in out["ballots"]:
                del ballot["party"]
        elif vote.role == "main":
            out["by_party"] = by_party(ballots, style)
    elif stated:
        out.update(stated)
    if stated:
        out["stated"] = stated
    if not vote.intro and o["order_words"]:
        out["ja_means"], out["nej_means"] = vote.ja.removeprefix("att "), vote.nej.removeprefix("att ")
    if vote.casting:
        out["casting_vote"] = vote.casting
    if vote.overturned:
        out["overturned"] = True
    return out


def spots(meeting, style, ballots, vote):
    """A few ballots: the first, the last, substitutes, those who went their own way, one absent."""
    picked = []
    for k, (owner, voter, p, way) in enumerate(ballots):
        own_way = voter in vote.cast
        absent = way == "absent" and style in ("table", "printout", "party_rows")
        if way == "absent" and not absent:
            continue
        if k in (0, len(ballots) - 1) or voter != owner or own_way or absent:
            b = {"voter": voter or owner, "party": p, "vote": way}
            if voter and voter != owner and style in ("table", "party_rows"):
                b["seat"] = owner
            picked.append(b)
    return picked[:8]


def by_party(ballots, style):
    out = {}
    for _, _, p, way in ballots:
        if way == "absent":
            continue
        out.setdefault(p, {}).setdefault(way, 0)
        out[p][way] += 1
    return out


def written(item, o):
    return [d.write(o["dnr"]) if isinstance(d, Dnr) else d for d in item.dnr]


def item_number(meeting, o, n):
    return f"{n}/{meeting.date[2:4]}" if "{yy}" in o["sign"] else n


def item_fact(meeting, o, item):
    numbers = written(item, o)
    out = {
        "kind": "minutes_item",
        "body": meeting.body.name,
        "meeting_date": meeting.date,
        "item": item_number(meeting, o, item.n),
        "title": item.title,
        "registry_number": numbers[0] if numbers else None,
    }
    if len(numbers) > 1:
        out["registry_numbers"] = numbers
    refs = [f for f in (r.fact(o["ref"]) for r in item.refs if not isinstance(r, str)) if f]
    if refs:
        out["references"] = refs
    if not item.closed:
        points = item.decision + item.own
        out["decision"] = points if o["points"] == "att" else [p[4:] if p.startswith("att ") else p for p in points]
    if item.recommend or item.outcome:
        out["outcome"] = "recommended" if item.recommend else item.outcome
    if item.recommend:
        out["recommended_to"] = item.recommend[0].upper() + item.recommend[1:]
    if item.decided_by:
        out["decided_by"] = item.decided_by
    if item.proposals:
        out["proposals"] = len(item.proposals)
    if item.speakers and "speakers" in (item.order or o["order"]):
        out["speakers"] = len(item.speakers)
    out["votes"] = [vote_fact(meeting, o, item, s) for s in item.steps if not isinstance(s, str)]
    out["reservations"] = item.reservations
    if item.statements:
        out["separate_statements"] = item.statements
    if item.dispatch:
        out["dispatched_to"] = item.dispatch
    if item.at_once:
        out["attested_at_once"] = True
    if item.jav:
        out["disqualified"] = item.jav
    out.update({k: v for k, v in item.extra.items() if k != "own_intro"})
    return out


def meeting_fact(meeting, o):
    m = meeting
    out = {
        "kind": "meeting",
        "body": m.body.name,
        "date": m.date,
        "items": m.span,
        "place": m.place,
        "start": m.start,
        "end": m.end,
        "chair": m.chair,
        "secretary": m.secretary,
        "attesters": m.attesters,
    }
    if m.posted and (o.get("notice") or o.get("notice_last")):
        out["notice"] = {"posted": m.posted, "removed": removed(m.posted)}
        out["notice"]["earliest_legal_force"] = removed(m.posted)
    if m.series:
        out["series_number"] = m.series
    furniture = " ".join(o["style"].get("header", []) + o["style"].get("footer", []))
    named = re.search(r"(\w+) kommun\b", furniture, re.IGNORECASE)
    if named and not o.get("web"):
        name = named.group(1).capitalize()
        out["municipality"] = name[:-1] if name.endswith("ts") else name
    serving = []
    for owner in m.body.seats:
        for sub, spans in m.subs.get(owner, []):
            entry = {"name": sub, "party": party(sub), "role": "serving_substitute", "substitutes_for": owner}
            if o["front"] in ("table", "star") and spans is not None:
                continue
            if o["front"] == "star":
                del entry["substitutes_for"]
            serving.append(entry)
    if serving:
        out["attendance"] = serving + [{"name": m.chair, "party": party(m.chair), "role": "chair"}]
        out["serving_substitutes"] = len({s["name"] for s in serving})
    if m.co_opted:
        out.setdefault("attendance", []).extend({"name": n, "role": "co_opted"} for n in m.co_opted)
    if m.remote:
        out.setdefault("attendance", []).extend({"name": n, "remote": True} for n in m.remote)
    if o["front"] != "except":  # that one names no members
        presence(m, out)
    return out


def presence(m, out):
    """Who was there at the items where somebody came, left or was disqualified."""
    numbers = [i.n for i in m.items]
    for name, spans in m.spans.items():
        inside = next((n for n in numbers if any(a <= n <= b for a, b in spans)), None)
        outside = next((n for n in numbers if not any(a <= n <= b for a, b in spans)), None)
        for n, there in ((inside, True), (outside, False)):
            if n is not None:
                out.setdefault(f"present_at_{n}", {})[name] = there
    for item in m.items:
        for name in item.jav:
            if name in m.body.seats:
                out.setdefault("absent_at", {}).setdefault(str(item.n), []).append(name)


def meeting_records(meeting, o, head=True):
    records = [meeting_fact(meeting, o)] if head else []
    return records + [item_fact(meeting, o, i) for i in meeting.items]
