"""All documents: which paper, in which format, with which facts."""
import copy

import municipality  # noqa: F401  people first
import cases  # noqa: F401
import cases24  # noqa: F401
import answers
import board
import bundle
import committees
import consultation
import council
import partnerships
import year24
from facts import meeting_records
from layouts import LAYOUTS
from letters import memo, memo_fact
from minutes import Minutes


class Document:
    def __init__(self, name, how, paper, records, parts=None):
        self.name, self.how, self.paper, self.records, self.parts = name, how, paper, records, parts or []
        self.tail = ""  # further text of a file that is text out of a PDF


def minutes(name, how, meeting, **changes):
    layout = {**LAYOUTS[meeting.layout], **changes}
    made = Minutes(meeting, layout)
    document = Document(name, how, made.build(), meeting_records(meeting, layout))
    if layout.get("loose_printouts"):
        document.tail = made.printout_text()
    return document


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
        board_bundle(),
        minutes("ksau-2024-01-15.docx", "docx", bundle.AU, dnr="dash"),
        minutes("ksau-2024-03-11.docx", "docx", year24.AU_MARCH, dnr="dash"),
        minutes("kommunstyrelsen-2024-01-30.pdf", "web", year24.JANUARY),
        minutes("kommunstyrelsen-2024-03-26.pdf", "web", year24.MARCH),
        minutes("kommunstyrelsen-2024-03-26-extra.pdf", "web", year24.EXTRA),
        minutes("kommunfullmaktige-2024-02-26.pdf", "pdf", year24.FEBRUARY_KF),
        minutes("kommunfullmaktige-2024-04-29.pdf", "pdf", year24.APRIL_KF),
        minutes("kommunfullmaktige-2024-06-17.txt", "pdftotext", year24.JUNE_KF, loose_printouts=True),
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


def extract(meeting, n, **changes):
    """A § of a meeting as a paper of its own."""
    one = copy.copy(meeting)
    one.items = [i for i in meeting.items if i.n == n]
    layout = {**LAYOUTS[meeting.layout], **changes, "front": "extract", "notice": False, "notice_last": False}
    return Minutes(one, layout).build(), meeting_records(one, layout, head=False)


def board_bundle():
    """Forty pages: parts are made one by one and joined, as a secretary does."""
    parts = []

    def part(made, records):
        parts.append(Document("", "pdf", made, records))

    def case(n, key, lead, body="Kommunstyrelsen", refs=()):
        part(*extract(bundle.AU, n, dnr="dash"))
        options = dict(body=body, lead=lead, dnr_form="dash", layout="b", refs=refs)
        part(memo(key, **options), [memo_fact(key, **options)])

    part(bundle.summons(), [{"kind": "summons", "body": "Kommunstyrelsen", "date": "2024-01-30"}])
    case(3, "iopstrategi", "Kommunstyrelsen föreslår att kommunfullmäktige beslutar", refs=["Sammanställning av remissvar", "Reviderat förslag till handlingsplan", "Remissvar"])
    part(bundle.summary_of_answers(), [{"kind": "report", "title": "Sammanställning av remissvar", "date": "2024-01-08", "registry_number": "KS-2023-00311"}])
    part(consultation.plan("Reviderad version 2024-01-08", True), [{**consultation.PLAN_FACTS[0], "version": "Reviderad version", "date": "2024-01-08", "same_text_as": "the plan sent on consultation"}])
    part(consultation.compact(), [{**consultation.COMPACT_FACTS[0], "same_text_as": "the compact in its own file"}])
    part(consultation.letter(), [{**consultation.LETTER_FACTS[0], "same_text_as": "the letter in its own file"}])
    for make in bundle.ANNEXED:
        record = next(a[3][0] for a in answers.ANSWERS if a[2] is make)
        part(make(), [{**record, "same_text_as": "the answer in its own file"}])
    case(4, "magasinet", "Kommunstyrelsen beslutar", refs=["Jämförelse av alternativ"])
    part(bundle.calculation(), [{"kind": "appendix", "title": "Jämförelse av alternativ"}])
    case(5, "verktyg", "Kommunstyrelsen beslutar", refs=["Utkast till avtal"])
    part(partnerships.toolbox(), [{**partnerships.TOOLBOX_FACTS[0], "same_text_as": "the draft in its own file"}])
    case(6, "vaxel", "Kommunstyrelsen beslutar", refs=["Utredning gemensam växel"])
    part(bundle.switchboard_report(), [{"kind": "report", "title": "Gemensam växel för Sävhamra och Tallhult"}])
    case(7, "kulturmotion", "Kommunstyrelsen föreslår att kommunfullmäktige beslutar", refs=["Motion den 24 april 2023"])
    part(bundle.council_motion(), [{"kind": "letter", "title": "Motion om avgiftsfria kulturaktiviteter för barn"}])
    case(8, "skyltar", "Kommunstyrelsen beslutar", refs=["Miljö- och byggnadsnämndens remiss"])
    part(consultation.second_letter(), [{**consultation.SECOND_FACTS[0], "same_text_as": "the letter in its own file"}])
    part(bundle.sign_rules(), [{"kind": "policy", "title": "Riktlinjer för skyltar och uteserveringar", "version": "Remissversion", "registry_number": "MBN/2023:201"}])
    part(bundle.delegation_list(), [{"kind": "report", "title": "Redovisning av delegationsbeslut", "registry_number": "KS-2024-00002"}])
    return Document("kommunstyrelsen-2024-01-30-handlingar.pdf", "pdf", None, [r for p in parts for r in p.records], parts)


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
