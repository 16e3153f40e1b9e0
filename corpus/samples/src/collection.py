"""All documents: which paper, in which format, with which facts."""
import municipality  # noqa: F401  people first
import cases  # noqa: F401
import answers
import board
import committees
import consultation
import council
import partnerships
from facts import meeting_records
from layouts import LAYOUTS
from letters import memo, memo_fact
from minutes import Minutes


class Document:
    def __init__(self, name, how, paper, records, parts=None):
        self.name, self.how, self.paper, self.records, self.parts = name, how, paper, records, parts or []


def minutes(name, how, meeting, **changes):
    layout = {**LAYOUTS[meeting.layout], **changes}
    return Document(name, how, Minutes(meeting, layout).build(), meeting_records(meeting, layout))


def memos(name, how, key, **options):
    return Document(name, how, memo(key, **options), [memo_fact(key, **options)])


def paper(name, how, make, records):
    return Document(name, how, make(), records)


def documents():
    return [
        memos("tjansteskrivelse-forskola-norrbo.pdf", "pdf", "norrbo", refs=["Kommunfullmäktiges beslut den 28 november 2022, § 118", "Barn- och utbildningsnämndens beslut den 13 december 2022, § 109",
                                                                              "Barnkonsekvensanalys den 16 februari 2023"]),
        memos("tjansteskrivelse-taxa-allman-plats.docx", "docx", "torg", layout="c", lead="Kommunstyrelsen föreslår kommunfullmäktige besluta",
              refs=["Förslag till taxa", "Yttrande från Sävhamra Näringslivsforum 2023-02-14"]),
        memos("tjansteskrivelse-motion-parkering.pdf", "pdf", "parkering", refs=["Motion den 26 september 2022", "Tekniska nämndens beslut den 14 december 2022, § 97"]),
        memos("tjansteskrivelse-handlingsplan-remiss.docx", "docx", "ideburen", body="Kommunstyrelsens arbetsutskott", lead="Kommunstyrelsens arbetsutskott beslutar",
              title="Handlingsplan för överenskommelsen med det idéburna Sävhamra – remiss", refs=["Förslag till handlingsplan den 18 augusti 2023", "Kommunfullmäktiges beslut den 28 mars 2022, § 29"]),
        memos("tjansteskrivelse-forsaljning-akern.pdf", "pdf", "akern", body="Kommunstyrelsen", lead="Kommunstyrelsen beslutar", refs=["Värdeutlåtande den 28 april 2023", "Förslag till köpekontrakt"]),
        paper("remiss-handlingsplan.pdf", "pdf", consultation.letter, consultation.LETTER_FACTS),
        paper("remiss-riktlinjer-skyltar.pdf", "pdf", consultation.second_letter, consultation.SECOND_FACTS),
        paper("handlingsplan-remissversion.pdf", "pdf", consultation.plan, consultation.PLAN_FACTS),
        paper("overenskommelse-2022.pdf", "pdf", consultation.compact, consultation.COMPACT_FACTS),
        *[paper(*a) for a in answers.ANSWERS],
        social_answer(),
        paper("iop-stodlinjen.pdf", "pdf", partnerships.helpline, partnerships.HELPLINE_FACTS),
        paper("iop-fritidsgard-norrbo.docx", "docx", partnerships.youth, partnerships.YOUTH_FACTS),
        paper("iop-verktygsladan-utkast.pdf", "pdf", partnerships.toolbox, partnerships.TOOLBOX_FACTS),
        minutes("kommunfullmaktige-2023-04-24.pdf", "pdf", council.APRIL),
        minutes("kommunfullmaktige-2023-04-24-omedelbart-justerad.pdf", "pdf", council.APRIL_AHEAD),
        minutes("kommunfullmaktige-2023-05-29.pdf", "pdf", council.MAY),
        minutes("kommunstyrelsen-2023-03-21.pdf", "pdf", board.MARCH),
        minutes("kommunstyrelsen-2023-06-07.pdf", "pdf", board.JUNE, vote="small_table"),
        minutes("ksau-2023-03-06.docx", "docx", board.AU_MARCH),
        minutes("ksau-2023-09-04.docx", "docx", board.AU_SEPTEMBER),
        minutes("bun-2023-05-23.html", "html", committees.SCHOOL),
        minutes("socialnamnden-2023-06-14.pdf", "pdf", committees.SOCIAL),
        minutes("tekniska-namnden-2023-10-18.pdf", "pdf", committees.TECHNICAL),
    ]


def social_answer():
    """A minutes extract with the answer it adopts after it, in one file."""
    layout = LAYOUTS["social"]
    extract = Minutes(committees.EXTRACT, {**layout, "front": "extract", "notice_last": False}).build()
    answer = answers.social()
    extract.add(("page",), *answer.blocks)
    records = meeting_records(committees.EXTRACT, layout, head=False) + [
        answers.fact("Socialnämnden", "committee", "2023-11-15", "endorses_with_changes", answers.SOCIAL_VIEWS, registry_number="SN 23/0171")]
    return Document("remissvar-socialnamnden.pdf", "pdf", extract, records)


def check(documents):
    """Every reference to a § of a meeting that is among the samples must lead to an item there."""
    items, meetings = {}, set()
    for d in documents:
        for r in d.records:
            if r["kind"] == "minutes_item":
                items[(r["body"], r["meeting_date"], int(str(r["item"]).split("/")[0]))] = r
            elif r["kind"] == "meeting":
                meetings.add((r["body"], r["date"]))
    lost = []
    for d in documents:
        for r in d.records:
            for ref in r.get("references") or []:
                key = (ref.get("body"), ref.get("date"))
                if ref.get("item") and key in meetings and (*key, ref["item"]) not in items:
                    lost.append(f"{d.name} § {r.get('item')}: {key[0]} {key[1]} § {ref['item']}")
    if lost:
        raise SystemExit("references that lead nowhere:\n" + "\n".join(lost))
