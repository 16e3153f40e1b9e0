"""A vote as the layouts show it: a table of X with sub-totals, lists of names, a sentence, totals only, a print-out."""
from model import NUMBER_WORDS, PARTY_NAMES, also, party, tag, tally


def vote_blocks(page, item, vote):
    """page: the Minutes being written."""
    o, body = page.o, page.b
    style = vote.style or o["vote"]
    ballots = page.m.ballots(item, vote)
    out = []
    if vote.intro:
        out.append(("p", vote.intro))
    elif o["order_words"]:
        for line in o["order_words"].format(body=body.name, ja=vote.ja, nej=vote.nej).split("\n"):
            out.append(("p", line))
    if style == "table":
        out += table(page, item, ballots)
    elif style == "small_table":
        out += small_table(page, ballots)
    elif style == "lists":
        for way, word in (("ja", "JA"), ("nej", "NEJ"), ("abstain", "AVSTÅR")):
            names = [tag(b[1]) for b in ballots if b[3] == way]
            if names:
                verb = f"röstar {word}" if way != "abstain" else "avstår från att rösta"
                out.append(
                    (
                        "p",
                        f"Följande ledamöter {verb}: {also(names)}."
                        if len(names) > 1
                        else f"Följande ledamot {verb}: {names[0]}.",
                    )
                )
    elif style == "inline":
        out += inline_votes(page, ballots)
    elif style == "counted":
        for way, word in (("ja", "Ja-röster"), ("nej", "Nej-röster"), ("abstain", "Avstår")):
            names = [tag(b[1]) for b in ballots if b[3] == way]
            if names:
                out.append(("p", f"{word} ({len(names)}): {', '.join(names)}"))
    elif style == "party_rows":
        out += party_rows(ballots)
    elif style == "per_line":
        for _, voter, p, way in ballots:
            if voter:
                out.append(("p", f"{voter} ({p}) - {'AVSTÅR' if way == 'abstain' else way.upper()}"))
    if vote.says:
        out.append(("p", result(page, ballots, vote)))
    return out


def result(page, ballots, vote):
    o = page.o
    t = tally(ballots)
    stated = {**t, **(vote.stated or {})}

    def say(n):
        return NUMBER_WORDS[n] if o.get("spelled") and n < len(NUMBER_WORDS) else str(n)

    ja, nej, abst, absent = say(stated["ja"]), say(stated["nej"]), say(stated["abstain"]), say(stated["absent"])
    body = page.b.definite
    form = o["result"]
    if form == "med":
        a = f" och {abst} som avstår" if stated["abstain"] else ""
        text = f"Med {ja} ja-röster mot {nej} nej-röster{a} beslutar {body} {vote.closing}"
    elif form == "utfaller":
        text = f"Omröstningen utfaller med {ja} Ja mot {nej} Nej."
        if stated["abstain"]:
            text += (
                f" {abst} ledamöter avstår från att rösta."
                if stated["abstain"] > 1
                else " 1 ledamot avstår från att rösta."
            )
        if stated["absent"]:
            text += f" {absent} ledamöter är frånvarande." if stated["absent"] > 1 else " 1 ledamot är frånvarande."
        text += f" {body[0].upper() + body[1:]} beslutar {vote.closing}"
    elif form == "avges":
        text = f"Vid votering avges {ja} JA-röster och {nej} NEJ-röster"
        text += (
            f", {abst} ledamöter avstår" if stated["abstain"] > 1 else ", 1 ledamot avstår" if stated["abstain"] else ""
        )
        text += f". {body[0].upper() + body[1:]} beslutar {vote.closing}"
    elif form == "mot":
        a = f" och {abst} som avstår" if stated["abstain"] else ""
        text = f"Omröstningen ger {ja} ja-röster mot {nej} nej-röster{a}. {body[0].upper() + body[1:]} beslutar {vote.closing}"
    elif form == "samt":
        a = (
            f" samt {abst} ledamöter som avstår från att rösta"
            if stated["abstain"] > 1
            else " samt 1 ledamot som avstår från att rösta"
            if stated["abstain"]
            else ""
        )
        text = f"Med {ja} ja-röster mot {nej} nej-röster{a} beslutar {body} {vote.closing}"
    else:
        raise ValueError(form)
    if vote.casting:
        text = f"Omröstningen utfaller med {ja} ja-röster och {nej} nej-röster. Med ordförandens utslagsröst beslutar {body} {vote.closing}"
    return text + "."


def party_rows(ballots):
    """A roll call under the names of the parties, the substitute in brackets after the seat's owner."""
    rows, shown = [["Ledamot", "Ja", "Nej", "Avstår", "Frånv"]], None
    for owner, voter, p, way in sorted(ballots, key=lambda b: [x[2] for x in ballots].index(b[2])):
        if p != shown:
            rows.append([f"**{PARTY_NAMES.get(p, p)}**", "", "", "", ""])
            shown = p
        rows.append([owner if voter in (owner, None) else f"{owner} (ers. {voter})", *marks(way)[:4]])
    t = tally(ballots)
    rows.append(["Summa", str(t["ja"]), str(t["nej"]), str(t["abstain"]), str(t["absent"])])
    return [("table", rows, {"head": 1, "mid": [1, 2, 3, 4], "widths": [8, 1.6, 1.6, 1.8, 1.6]})]


MARKS = ("ja", "nej", "abstain", "absent", "paired")


def marks(way):
    return ["X" if way == m else "" for m in MARKS]


def sums(word, ballots, lead=4):
    t = tally(ballots)
    return [word] + [""] * (lead - 1) + [str(t[m]) for m in MARKS]


def table(page, item, ballots):
    """Ledamöter Parti Krets Ersättare Ja Nej Avst Frånv Kvitt; Transport carries the sums over the page break."""
    head = ["Ledamöter", "Parti", "Krets", "Ersättare", "Ja", "Nej", "Avst", "Frånv", "Kvitt"]
    widths = [4.3, 1.3, 1.2, 3.8, 1.0, 1.0, 1.1, 1.2, 1.2]
    rows = [
        [owner, f"({party(owner)})", "Hela", voter if voter and voter != owner else ""] + marks(way)
        for owner, voter, p, way in ballots
    ]
    cut = page.o.get("split", 26)
    options = {"widths": widths, "mid": [4, 5, 6, 7, 8], "border": page.o.get("table_border", False)}
    out = [("page",), ("p", f"**{item.title}**")]
    if len(rows) <= cut:
        return out + [("table", [head] + rows + [sums("SUMMA:", ballots)], {**options, "head": 1})]
    out.append(("table", [head] + rows[:cut] + [sums("Transport:", ballots[:cut])], {**options, "head": 1}))
    out.append(("page",))
    out.append(("table", [sums("Transport:", ballots[:cut]), head] + rows[cut:] + [sums("SUMMA:", ballots)], options))
    return out


def small_table(page, ballots):
    """The board's: one row a voter, the chair last."""
    chair = [b for b in ballots if b[1] == page.m.chair]
    rest = [b for b in ballots if b[1] and b[1] != page.m.chair]
    rows = [["Ledamot", "Ja", "Nej", "Avstår"]]
    for _, voter, p, way in rest + chair:
        role = ", ordförande" if voter == page.m.chair else ""
        rows.append([f"{voter} ({p}){role}", *marks(way)[:3]])
    t = tally(ballots)
    rows.append(["Summa", str(t["ja"]), str(t["nej"]), str(t["abstain"])])
    return [("table", rows, {"head": 1, "mid": [1, 2, 3], "widths": [8, 1.8, 1.8, 1.8]})]


def inline_votes(page, ballots):
    """A (S), B (V), tjänstgörande ersättaren C (MP) och ordföranden D (S) röstar Ja (4)."""
    out = []
    for way, word in (("ja", "röstar Ja"), ("nej", "röstar Nej"), ("abstain", "avstår från att rösta")):
        members = [tag(b[1]) for b in ballots if b[3] == way and b[1] == b[0] and b[1] != page.m.chair]
        subs = [tag(b[1]) for b in ballots if b[3] == way and b[1] != b[0]]
        parts = list(members)
        if len(subs) == 1:
            parts.append(f"tjänstgörande ersättaren {subs[0]}")
        elif subs:
            parts.append(f"tjänstgörande ersättarna {also(subs)}")
        parts += [f"ordföranden {tag(b[1])}" for b in ballots if b[3] == way and b[1] == page.m.chair]
        if parts:
            out.append(
                (
                    "p",
                    f"{also(parts)} {word} ({len(members) + len(subs) + sum(b[1] == page.m.chair and b[3] == way for b in ballots)}).",
                )
            )
    return out


WORDS = {"ja": "Ja", "nej": "Nej", "abstain": "Avstår", "absent": "Frånvarande", "paired": "Kvittad"}


def printout_rows(page, item, vote, number):
    ballots = page.m.ballots(item, vote)
    t = tally(ballots)
    head = [
        f"Ärende: {item.n}:{number}",
        f"Ärendemening: {item.title}",
        f"Antal Ja: {t['ja']}",
        f"Antal Nej: {t['nej']}",
        f"Antal Avstår: {t['abstain']}",
        f"Antal Frånv: {t['absent']}",
        f"Antal Kvittade: {t['paired']}",
    ]
    rows = [["Namn", "Parti", "Plats", "Funktion", "Resultat"]]
    for seat, (owner, voter, p, way) in enumerate(ballots, 1):
        function = "Ordförande" if voter == page.m.chair else "Ersättare" if voter and voter != owner else "Ledamot"
        rows.append([voter or owner, p, str(seat), function, WORDS[way]])
    order = sorted(
        rows[1:],
        key=lambda r: (
            r[3] != "Ordförande",
            r[0].split()[-1].lower().replace("å", "zz1").replace("ä", "zz2").replace("ö", "zz3"),
        ),
    )
    return head, [rows[0]] + order


def printout(page, item, vote, number, nth):
    """The voting system's own page, bound as an appendix."""
    head, rows = printout_rows(page, item, vote, nth)
    return (
        [("p", f"**Bilaga {number}**")]
        + [("p", line) for line in head]
        + [("table", rows, {"head": 1, "border": False, "widths": [6, 2, 1.6, 3, 3]})]
    )


def combined(page):
    """Närvaro- och omröstningslista: attendance, and each § that was voted on as a pair of columns."""
    voted = [(item, step) for item in page.m.items for step in item.steps if not isinstance(step, str)]
    head = ["Ledamöter", "Parti", "Närv", "Ersättare"] + [
        f"§ {item.n}\n{word}" for item, _ in voted for word in ("Ja", "Nej", "Avst")
    ]
    rows, totals = [], [0] * (3 * len(voted))
    per = [page.m.ballots(item, vote) for item, vote in voted]
    for k, owner in enumerate(page.b.seats):
        voters = {b[k][1] for b in per} - {owner, None}
        row = [owner, party(owner), "X" if any(b[k][1] == owner for b in per) else "", ", ".join(sorted(voters))]
        for n, b in enumerate(per):
            for c, way in enumerate(("ja", "nej", "abstain")):
                hit = b[k][3] == way
                row.append("X" if hit else "")
                totals[3 * n + c] += hit
        rows.append(row)
    rows.append(["Summa", "", "", ""] + [str(n) for n in totals])
    width = page.paper.width()
    narrow = 0.82 if len(voted) > 2 else 1.1
    names = (width - 2.4 - narrow * 3 * len(voted)) / 2
    return [
        ("h", 2, "Närvaro- och omröstningslista"),
        (
            "table",
            [head] + rows,
            {
                "head": 1,
                "mid": list(range(4, 4 + 3 * len(voted))),
                "widths": [names, 1.2, 1.2, names] + [narrow] * 3 * len(voted),
            },
        ),
    ]
