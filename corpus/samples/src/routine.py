"""Items every meeting has: roll call, agenda, delegated decisions, messages."""
from model import Item

GOVERN = {"S": "ja", "C": "ja", "V": "ja", "L": "ja", "MP": "ja"}  # how the majority votes
AGAINST = {"M": "nej", "SD": "nej", "KD": "nej", "SäP": "nej"}


def yes(what, body="nämnden"):
    return f"Ordföranden frågar om {body} kan bifalla {what} och finner frågan med ja besvarad."


def roll_call(n, attesters, when):
    return Item(
        n,
        "Upprop och val av justerare",
        summary=f"Upprop förrättas. Protokollet justeras {when}.",
        decision=[f"att utse {attesters} att tillsammans med ordföranden justera protokollet"],
        outcome=None,
    )


def agenda(n, change=""):
    return Item(
        n,
        "Fastställande av dagordning",
        summary=change or "Utsänd dagordning gås igenom.",
        decision=["att fastställa dagordningen" + (" med ovanstående ändring" if change else "")],
    )


def delegated(n, dnr, text, points=None):
    return Item(
        n,
        "Redovisning av delegationsbeslut",
        dnr=[dnr],
        summary=text,
        decision=points or ["att redovisningen läggs till handlingarna"],
        outcome="noted",
    )


def messages(n, lines):
    return Item(n, "Meddelanden", summary=lines, decision=["att lägga meddelandena till handlingarna"], outcome="noted")


def news(n, title, text, **more):
    return Item(
        n,
        title,
        information=text if isinstance(text, list) else [text],
        decision=["att anteckna informationen till protokollet"],
        outcome="noted",
        **more,
    )
