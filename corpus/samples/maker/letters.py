"""Papers that are not minutes: memos, consultation letters and answers, contracts, plans. Each function gives a Paper."""
from model import CASES, paras
from municipality import OFFICIALS
from paper import Paper

SERIF = {"font": "Liberation Serif", "size": 11.5, "head_font": "Liberation Sans", "head_sizes": [16, 12.5, 11]}
SANS = {"font": "Liberation Sans", "size": 10.5, "head_sizes": [15, 12, 10.5]}
KITCHEN = {"font": "Carlito", "size": 11, "head_sizes": [16, 13, 11.5]}
ADDRESS = "Sävhamra kommun, 598 00 Sävhamra, tel 0980-319 200, kommunen@savhamra.example"


def prose(paper, text):
    for p in paras(text):
        paper.add(("p", p))


def section(paper, heading, text, level=2):
    if text:
        paper.add(("h", level, heading))
        prose(paper, text)


def points(paper, lead, lines, numbered=False):
    if numbered:
        paper.add(
            ("p", f"{lead} att"),
            *[("li", f"{n}.\t{x[4:] if x.startswith('att ') else x}.") for n, x in enumerate(lines, 1)],
        )
    else:
        paper.add(("p", lead), *[("p", x + ("." if n == len(lines) - 1 else ",")) for n, x in enumerate(lines)])


def memo(
    key,
    body="Kommunstyrelsen",
    lead="Kommunstyrelsen föreslår kommunfullmäktige besluta",
    refs=(),
    dnr_form="space",
    layout="a",
    more=(),
    title=None,
    date=None,
    decision=None,
    dispatch=None,
):
    """Tjänsteskrivelse ("a", 2023), tjänsteutlåtande ("b", 2024), beslutsunderlag ("c")."""
    c = CASES[key]
    number, date, decision = c.dnr.write(dnr_form), date or c.memo_date, decision or c.decision
    title = title or c.title
    if layout == "a":
        paper = Paper(
            {
                **SERIF,
                "header": [
                    "**Sävhamra kommun**\tTjänsteskrivelse\t{page} ({pages})",
                    f"{c.dept}\t\tDatum",
                    f"\t\t{date}",
                    "\t\tDiarienummer",
                    f"\t\t{number}",
                ],
                "footer": [f"\t{ADDRESS}"],
                "margin": (4.6, 2.2, 3.2, 2.6),
                "real_headings": False,
            },
            title,
        )
        paper.add(("p", body), ("h", 1, title), ("h", 2, "Förslag till beslut"))
        points(paper, lead, decision)
        section(paper, "Sammanfattning", c.summary)
        if refs:
            paper.add(("h", 2, "Underlag för beslutet"), *[("p", r) for r in refs])
        if c.background or c.assessment:
            paper.add(("h", 2, "Ärendet"))
            section(paper, "Bakgrund", c.background, 3)
            section(paper, "Förvaltningens bedömning", c.assessment, 3)
        for heading, text in more:
            section(paper, heading, text, 3)
        section(paper, "Barnets bästa", c.children)
        section(paper, "Ekonomiska konsekvenser", c.economy)
        for name in c.signers:
            paper.add(("sp", 2), ("p", f"{name}\n{OFFICIALS[name].capitalize()}"))
        paper.add(("h", 2, "Beslutet skickas till"), *[("p", x) for x in dispatch or c.dispatch])
    elif layout == "b":
        paper = Paper(
            {
                **SANS,
                "header": ["Sävhamra kommun\t\t{page} ({pages})"],
                "footer": [f"{c.dept}\t\t{ADDRESS.split(',')[-1].strip()}"],
            },
            title,
        )
        paper.add(
            ("p", "**Tjänsteutlåtande**"),
            (
                "table",
                [["Utfärdat", "Ärendenummer", "Handläggare"], [date, number, c.handler]],
                {"border": False, "head": 1},
            ),
            ("h", 1, title),
            ("h", 2, f"Förslag till beslut i {body[0].lower() + body[1:]}"),
        )
        points(paper, lead, decision, True)
        section(paper, "Sammanfattning", c.summary)
        section(paper, "Bedömning ur ekonomisk dimension", c.economy)
        section(paper, "Bedömning ur barnperspektivet", c.children)
        if refs:
            paper.add(("h", 2, "Bilagor"), *[("li", f"{n}.\t{r}") for n, r in enumerate(refs, 1)])
        section(paper, "Ärendet", c.background)
        section(paper, "Förvaltningens bedömning", c.assessment)
        for heading, text in more:
            section(paper, heading, text)
        for name in c.signers:
            paper.add(("sp",), ("p", f"**{name}**\n{OFFICIALS[name]}"))
    else:
        paper = Paper({**KITCHEN, "header": [f"{c.dept}\tBESLUTSUNDERLAG\tSida {{page}} av {{pages}}"]}, title)
        paper.add(
            ("lbl", "Datum", date),
            ("lbl", "Diarienummer", number),
            ("lbl", "Handläggare", f"{c.handler}, {OFFICIALS[c.handler]}"),
            ("lbl", "Mottagare", body),
            ("h", 1, title),
            ("h", 2, "Förvaltningens förslag till beslut"),
        )
        points(paper, lead, decision, True)
        section(paper, "Bakgrund", c.summary + paras(c.background))
        section(paper, "Analys", c.assessment)
        for heading, text in more:
            section(paper, heading, text)
        section(paper, "Ekonomiska konsekvenser", c.economy)
        section(paper, "Konsekvenser för barn", c.children)
        if refs:
            paper.add(("h", 2, "Underlag"), *[("li", f"•\t{r}") for r in refs])
        paper.add(("sp",), ("p", "\n".join(f"{n}, {OFFICIALS[n]}" for n in c.signers)))
        paper.add(("h", 2, "Skickas till"), ("p", ", ".join(dispatch or c.dispatch)))
    return paper


def memo_fact(key, dnr_form="space", layout="a", title=None, date=None, decision=None, **_):
    c = CASES[key]
    bare = [d[4:] if d.startswith("att ") and layout != "a" else d for d in decision or c.decision]
    out = {
        "kind": "official_memo",
        "date": date or c.memo_date,
        "registry_number": c.dnr.write(dnr_form),
        "title": title or c.title,
        "proposed_decision": bare,
        "signers": c.signers,
    }
    if c.economy:
        out["economic_consequences"] = " ".join(paras(c.economy))
    if c.children:
        out["children"] = " ".join(paras(c.children))
    return out
