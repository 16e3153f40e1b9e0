"""All documents: which paper, in which format, with which facts."""
import copy
import re

import municipality  # noqa: F401  people first
import cases  # noqa: F401
import cases24  # noqa: F401
import answers
import board
import board24
import bundle
import committees
import committees_more
import consultation
import council
import council24
import more_minutes
import more_papers
import older
import partnerships
import tallhult
from facts import meeting_records
from layouts import LAYOUTS
from letters import memo, memo_fact
from minutes import Minutes


CONTENTS = {}  # file -> § -> page, known after a first making


class Document:
    def __init__(self, name, how, paper, records, parts=None):
        self.name, self.how, self.paper, self.records, self.parts = name, how, paper, records, parts or []
        self.headings = {}  # § -> title, when the paper has a table of contents
        self.tail = ""  # further text of a file that is text out of a PDF


def minutes(name, how, meeting, **changes):
    layout = {**LAYOUTS[meeting.layout], **changes}
    if layout.get("contents"):
        layout["pages"] = CONTENTS.get(name, {})
    made = Minutes(meeting, layout)
    document = Document(name, how, made.build(), meeting_records(meeting, layout))
    if layout.get("contents") and how == "pdf":
        document.headings = {str(i.n): i.title for i in meeting.items}
    if layout.get("loose_printouts"):
        document.tail = made.printout_text()
    return document


def memos(name, how, key, **options):
    return Document(name, how, memo(key, **options), [memo_fact(key, **options)])


def paper(name, how, make, records):
    return Document(name, how, make(), records)


def documents():
    committees_more.SOCIAL_NOVEMBER.items = [
        i or committees.EXTRACT.items[0] for i in committees_more.SOCIAL_NOVEMBER.items
    ]
    return first_documents() + more_documents() + neighbour()


def neighbour():
    t = tallhult
    return [
        minutes("tallhult-kommunstyrelsen-2024-05-14.pdf", "pdf", t.BOARD),
        minutes("tallhult-kommunfullmaktige-2024-05-27.pdf", "pdf", t.COUNCIL),
        minutes("tallhult-omsorgsnamnden-2024-04-17.html", "html", t.CARE),
        paper("tallhult-tjansteskrivelse-simhall.docx", "docx", t.memo, t.MEMO_FACTS),
    ]


def first_documents():
    return [
        memos(
            "tjansteskrivelse-forskola-norrbo.pdf",
            "pdf",
            "norrbo",
            refs=[
                "Kommunfullmäktiges beslut den 28 november 2022, § 118",
                "Barn- och utbildningsnämndens beslut den 13 december 2022, § 109",
                "Barnkonsekvensanalys den 16 februari 2023",
            ],
        ),
        memos(
            "tjansteskrivelse-taxa-allman-plats.docx",
            "docx",
            "torg",
            layout="c",
            lead="Kommunstyrelsen föreslår kommunfullmäktige besluta",
            refs=["Förslag till taxa", "Yttrande från Sävhamra Näringslivsforum 2023-02-14"],
        ),
        memos(
            "tjansteskrivelse-motion-parkering.pdf",
            "pdf",
            "parkering",
            refs=["Motion den 26 september 2022", "Tekniska nämndens beslut den 14 december 2022, § 97"],
        ),
        memos(
            "tjansteskrivelse-handlingsplan-remiss.docx",
            "docx",
            "ideburen",
            body="Kommunstyrelsens arbetsutskott",
            lead="Kommunstyrelsens arbetsutskott beslutar",
            title="Handlingsplan för överenskommelsen med det idéburna Sävhamra – remiss",
            refs=["Förslag till handlingsplan den 18 augusti 2023", "Kommunfullmäktiges beslut den 28 mars 2022, § 29"],
        ),
        memos(
            "tjansteskrivelse-forsaljning-akern.pdf",
            "pdf",
            "akern",
            body="Kommunstyrelsen",
            lead="Kommunstyrelsen beslutar",
            refs=["Värdeutlåtande den 28 april 2023", "Förslag till köpekontrakt"],
        ),
        paper("remiss-handlingsplan.pdf", "pdf", consultation.letter, consultation.LETTER_FACTS),
        paper("remiss-riktlinjer-skyltar.pdf", "pdf", consultation.second_letter, consultation.SECOND_FACTS),
        paper("handlingsplan-remissversion.pdf", "pdf", consultation.plan, consultation.PLAN_FACTS),
        paper("overenskommelse-2022.pdf", "pdf", consultation.compact, consultation.COMPACT_FACTS),
        *[paper(*a) for a in answers.ANSWERS],
        social_answer(),
        board_bundle(),
        minutes("ksau-2024-01-15.docx", "docx", bundle.AU, dnr="dash"),
        minutes("ksau-2024-03-11.odt", "odt", board24.AU_MARCH, dnr="dash"),
        minutes("kommunstyrelsen-2024-01-30.pdf", "web", board24.JANUARY),
        minutes("kommunstyrelsen-2024-03-26.pdf", "web", board24.MARCH),
        minutes("kommunstyrelsen-2024-03-26-extra.pdf", "web", board24.EXTRA),
        minutes("kommunfullmaktige-2024-02-26.pdf", "pdf", council24.FEBRUARY_KF),
        minutes("kommunfullmaktige-2024-04-29.pdf", "pdf", council24.APRIL_KF),
        minutes("kommunfullmaktige-2024-06-17.txt", "pdftotext", council24.JUNE_KF, loose_printouts=True),
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


def more_documents():
    n, k, p = more_minutes, committees_more, more_papers
    return [
        minutes("miljo-och-byggnadsnamnden-2023-12-13.docx", "docx", k.BUILDING_DECEMBER),
        minutes("miljo-och-byggnadsnamnden-2024-02-14.pdf", "pdf", k.BUILDING_FEBRUARY),
        minutes("kultur-och-fritidsnamnden-2023-06-12.docx", "docx", k.CULTURE_JUNE),
        minutes("kultur-och-fritidsnamnden-2024-01-29.pdf", "pdf", k.CULTURE_JANUARY, spelled=True),
        minutes("bun-2023-11-28.html", "html", k.SCHOOL_NOVEMBER),
        minutes("socialnamnden-2023-11-15.pdf", "pdf", k.SOCIAL_NOVEMBER),
        minutes(
            "kommunstyrelsen-2023-05-09.pdf",
            "pdf",
            n.BOARD_MAY,
            vote="inline",
            spelled=True,
            sign="§{n}",
            words={
                **LAYOUTS["board23"]["words"],
                "decision": "Kommunstyrelsens beslut",
                "recommend": "Kommunstyrelsens förslag till kommunfullmäktige",
                "steps": "Proposition och omröstning",
                "summary": "Ärendet",
                "refs": "Underlag",
                "dispatch": "Ska expedieras till",
            },
            proposes="Kommunfullmäktige beslutar",
            proposes_line=False,
            order_words="JA = {ja}\nNEJ = {nej}",
            ref="abbr",
        ),
        minutes(
            "kommunstyrelsen-2024-04-09.docx",
            "docx",
            n.BOARD_APRIL24,
            web=False,
            words={
                **LAYOUTS["board24"]["words"],
                "decision": "Förslag och beslut",
                "steps": "Propositionsordning",
                "proposals": "Förslag under sammanträdet",
            },
            contents="Ärendelista",
            style={
                **LAYOUTS["council24"]["style"],
                "header": ["Kommunstyrelsen\t\tProtokoll {date}"],
                "footer": ["\t{page} ({pages})"],
            },
        ),
        minutes(
            "kommunfullmaktige-2023-11-27--28.pdf",
            "pdf",
            n.TWO_DAYS,
            sign="KF § {n}",
            contents="INNEHÅLL",
            item_page=False,
            words={
                **LAYOUTS["council23"]["words"],
                "decision": "KOMMUNFULLMÄKTIGES BESLUT",
                "steps": "Proposition och votering",
                "summary": "Ärendebeskrivning",
                "refs": "Handlingar",
                "dispatch": "Expediering",
            },
        ),
        corrected(),
        scanned(),
        paper("remissvar-ungdomsradet.eml", "eml", p.youth_council, p.YOUTH_COUNCIL_FACTS),
        in_old_way(
            minutes("kommunstyrelsen-2006-05-16.txt", "latin1", older.BOARD),
            lambda t: re.sub(r"\((S|M|C|FP|KD)\)", lambda m: m.group().lower(), t),
        ),
        in_old_way(
            minutes("kommunfullmaktige-2006-06-19.txt", "latin1", older.COUNCIL),
            lambda t: re.sub(r" \((S|M|C|FP|KD)\)", lambda m: ", " + m.group(1).lower(), t),
        ),
        voting_list(),
        memos(
            "tjansteutlatande-biblioteksfilialer.pdf",
            "pdf",
            "bibliotek",
            body="Kultur- och fritidsnämnden",
            lead="Kultur- och fritidsnämnden föreslår att kommunfullmäktige beslutar",
            dnr_form="dash",
            layout="b",
            decision=[
                "att avveckla biblioteksfilialerna i Granbäck och Lillån den 31 december 2024",
                "att ersätta filialerna med en bokbuss",
            ],
            refs=["Besöksstatistik 2019–2023"],
        ),
        memos(
            "tjansteutlatande-vintervaghallning.docx",
            "docx",
            "vinter",
            lead="Kommunstyrelsen föreslår att kommunfullmäktige beslutar",
            dnr_form="dash",
            layout="b",
        ),
        memos(
            "beslutsunderlag-va-taxa-2024.docx",
            "docx",
            "va",
            body="Tekniska nämnden",
            lead="Tekniska nämnden föreslår kommunfullmäktige besluta",
            dnr_form="mixed",
            layout="c",
            refs=["Kalkyl VA 2024"],
        ),
        memos(
            "tjansteskrivelse-stodlinjen.pdf",
            "pdf",
            "jour",
            body="Socialnämnden",
            lead="Socialnämnden beslutar",
            dnr_form="short",
            refs=["Förslag till avtal"],
        ),
        memos(
            "tjansteutlatande-sarskilt-boende.html",
            "html",
            "boende",
            body="Socialnämnden",
            lead="Socialnämnden föreslår att kommunfullmäktige beslutar",
            dnr_form="dash",
            layout="b",
        ),
        memos(
            "tjansteskrivelse-lillans-skola.pdf",
            "pdf",
            "lillan",
            body="Barn- och utbildningsnämnden",
            lead="Barn- och utbildningsnämnden beslutar",
            dnr_form="dot",
            layout="c",
            refs=["Prövning av barnets bästa 2023-05-04", "Skrivelse från Lillåns föräldraförening"],
        ),
        paper(
            "riktlinjer-resor-och-moten.pdf",
            "pdf",
            p.travel_rules,
            [{"kind": "policy", "title": "Riktlinjer för resor och möten", "registry_number": "KS 2023/0203"}],
        ),
        paper(
            "reglemente-skolskjuts.docx",
            "docx",
            p.school_transport,
            [{"kind": "policy", "title": "Reglemente för skolskjuts", "registry_number": "BUN 2023.130"}],
        ),
        paper(
            "kallelse-kommunfullmaktige-2024-04-29.pdf",
            "pdf",
            p.summons,
            [{"kind": "summons", "body": "Kommunfullmäktige"}],
        ),
        paper(
            "medborgarforslag-badbrygga.pdf",
            "pdf",
            p.citizen,
            [
                {
                    "kind": "letter",
                    "title": "Medborgarförslag om badbrygga med ramp vid Ekudden",
                    "registry_number": "KS 2023/0118",
                }
            ],
        ),
        paper(
            "revisionsrapport-direktupphandling.pdf",
            "pdf",
            p.audit,
            [{"kind": "report", "title": "Granskning av direktupphandling", "registry_number": "REV 2023/4"}],
        ),
        paper(
            "motion-avgiftsfri-parkering.docx",
            "docx",
            p.parking_motion,
            [{"kind": "letter", "title": "Motion om avgiftsfri parkering i centrum", "date": "2022-09-26"}],
        ),
        paper(
            "skrivelse-granbacks-byalag.pdf",
            "pdf",
            p.village_letter,
            [
                {
                    "kind": "letter",
                    "title": "Låt biblioteket i Granbäck vara kvar!",
                    "date": "2024-03-04",
                    "registry_number": "KS-2024-00056",
                }
            ],
        ),
        paper("remissvar-tekniska-namnden.pdf", "pdf", p.technical_answer, p.TECHNICAL_ANSWER_FACTS),
        paper("remissvar-kultur-och-fritidsnamnden-skyltar.docx", "docx", p.culture_answer, p.CULTURE_ANSWER_FACTS),
        paper("remissvar-naringslivsforum-skyltar.pdf", "pdf", p.sign_answer, p.SIGN_ANSWER_FACTS),
        paper("yttrande-sou-2022-2.pdf", "pdf", p.government_answer, p.GOVERNMENT_FACTS),
        paper(
            "handlingsplan-reviderad.pdf",
            "pdf",
            lambda: consultation.plan("Reviderad version 2024-01-08", True),
            [
                {
                    **consultation.PLAN_FACTS[0],
                    "version": "Reviderad version",
                    "date": "2024-01-08",
                    "same_text_as": "the plan sent on consultation",
                }
            ],
        ),
    ]


def in_old_way(document, change):
    """A text file whose party brackets are written as they once were."""
    text = document.paper.text().replace("–", "-")  # Latin-1 has no dash

    class Changed:
        def text(self):
            return change(text)

    document.paper = Changed()
    return document


def corrected():
    """One § again, with the slip mended: a new version of a page that stays."""
    layout = {**LAYOUTS["board23"], "front": "extract", "notice": False}
    made = Minutes(more_minutes.CORRECTED, layout)
    made.paper.add(
        ("h", 1, "Rättad sida"),
        ("p", "Ersätter § 45 i protokollet från kommunstyrelsens sammanträde den 21 mars 2023."),
    )
    records = meeting_records(more_minutes.CORRECTED, layout, head=False)
    records[0]["same_text_as"] = "§ 45 in the minutes of the meeting"
    return Document("kommunstyrelsen-2023-03-21-rattad-paragraf-45.pdf", "pdf", made.build(), records)


def scanned():
    """An extract that was printed, signed and scanned: pictures, no text."""
    layout = {**LAYOUTS["committee"], "front": "extract", "notice_last": False}
    one = copy.copy(board.AU_MARCH)
    one.items = [i for i in one.items if i.n == 32]
    made = Minutes(one, layout).build()
    made.add(("sp", 2), ("p", "Rätt utdraget intygar\n\n__Linnea Tjärnberg__"))
    number, title = meeting_records(one, layout, head=False)[0]["registry_number"], one.items[0].title
    return Document(
        "protokollsutdrag-ksau-2023-03-06-skannat.pdf",
        "scan",
        made,
        [
            {
                "kind": "minutes_item",
                "body": "Kommunstyrelsens arbetsutskott",
                "meeting_date": "2023-03-06",
                "item": 32,
                "title": title,
                "registry_number": number,
                "same_text_as": "§ 32 in the minutes",
            }
        ],
    )


def voting_list():
    """A print-out of the voting system by itself."""
    made = Minutes(council24.APRIL_KF, {**LAYOUTS["council24"], "loose_printouts": True})
    only = [one for one in made.printouts() if one[0].n == 29]
    made.printouts = lambda: only
    text = made.printout_text()

    class Loose:
        def text(self):
            return text

    return Document(
        "voteringslista-kf-2024-04-29-biblioteksfilialer.txt",
        "txt",
        Loose(),
        [{"kind": "appendix", "body": "Kommunfullmäktige", "date": "2024-04-29"}],
    )


def social_answer():
    """A minutes extract with the answer it adopts after it, in one file."""
    layout = LAYOUTS["social"]
    extract = Minutes(committees.EXTRACT, {**layout, "front": "extract", "notice_last": False}).build()
    answer = answers.social()
    extract.add(("page",), *answer.blocks)
    records = [
        {**meeting_records(committees.EXTRACT, layout, head=False)[0], "same_text_as": "§ 92 in the minutes"}
    ] + [
        answers.fact(
            "Socialnämnden",
            "committee",
            "2023-11-15",
            "endorses_with_changes",
            answers.SOCIAL_VIEWS,
            registry_number="SN 23/0171",
        )
    ]
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

    part(bundle.summons(), [{"kind": "summons", "body": "Kommunstyrelsen"}])
    case(
        3,
        "iopstrategi",
        "Kommunstyrelsen föreslår att kommunfullmäktige beslutar",
        refs=["Sammanställning av remissvar", "Reviderat förslag till handlingsplan", "Remissvar"],
    )
    part(
        bundle.summary_of_answers(),
        [
            {
                "kind": "report",
                "title": "Sammanställning av remissvar",
                "date": "2024-01-08",
                "registry_number": "KS-2023-00311",
            }
        ],
    )
    part(
        consultation.plan("Reviderad version 2024-01-08", True),
        [
            {
                **consultation.PLAN_FACTS[0],
                "version": "Reviderad version",
                "date": "2024-01-08",
                "same_text_as": "the plan sent on consultation",
            }
        ],
    )
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
    case(
        7, "kulturmotion", "Kommunstyrelsen föreslår att kommunfullmäktige beslutar", refs=["Motion den 24 april 2023"]
    )
    part(bundle.council_motion(), [{"kind": "letter", "title": "Motion om avgiftsfria kulturaktiviteter för barn"}])
    case(8, "skyltar", "Kommunstyrelsen beslutar", refs=["Miljö- och byggnadsnämndens remiss"])
    part(consultation.second_letter(), [{**consultation.SECOND_FACTS[0], "same_text_as": "the letter in its own file"}])
    part(
        bundle.sign_rules(),
        [
            {
                "kind": "policy",
                "title": "Riktlinjer för skyltar och uteserveringar",
                "version": "Remissversion",
                "registry_number": "MBN/2023:201",
            }
        ],
    )
    part(
        bundle.delegation_list(),
        [{"kind": "report", "title": "Redovisning av delegationsbeslut", "registry_number": "KS-2024-00002"}],
    )
    return Document(
        "kommunstyrelsen-2024-01-30-handlingar.pdf", "pdf", None, [r for p in parts for r in p.records], parts
    )


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
