"""The eight answers to the consultation on the action plan: eight stances, in the layouts such answers have."""
from consultation import THEMES
from letters import KITCHEN, SANS, SERIF, prose
from paper import Paper

DNR = "KS 2023/0311"


def fact(respondent, kind, date, stance, views=(), **more):
    out = {"kind": "consultation_response", "respondent": respondent, "date": date, "answers": DNR, "stance": stance}
    if kind:
        out["respondent_kind"] = kind
    if views:
        out["views"] = [{"theme": t, "quote": q} for t, q in views]
    out.update(more)
    return out


SOCIAL_VIEWS = [
    (THEMES[0], "Socialnämnden tillstyrker förslaget till handlingsplan med de ändringar som framgår nedan."),
    (THEMES[3], "Nämnden föreslår att redovisningen av partnerskap görs vartannat år i stället för varje år."),
    (THEMES[1], "Nämnden har inga synpunkter på avsnittet om mötesplatser och lokaler."),
    (THEMES[2], "Det bör framgå att även barn i placerade hem omfattas av insatserna."),
    (THEMES[4], "Åtta veckors svarstid är rimligt, men sommaren bör inte räknas in."),
]


def social():
    p = Paper(
        {
            **SERIF,
            "header": ["SOCIALNÄMNDEN\t\tYttrande", "Sävhamra kommun\t\tBlad {page} ({pages})"],
            "hyphenate": True,
        },
        "Yttrande",
    )
    p.add(
        ("right", "2023-11-15\tVår beteckning SN 23/0171"),
        ("right", "\tEr beteckning KS 2023/0311"),
        ("p", "Kommunstyrelsen"),
        ("h", 1, "Yttrande över förslag till handlingsplan för överenskommelsen med det idéburna Sävhamra"),
    )
    for theme in THEMES:
        p.add(("h", 2, theme), ("p", dict(SOCIAL_VIEWS)[theme]))
        if theme == THEMES[3]:
            prose(
                p,
                "Arbetet med vägvisaren är angeläget. Nämnden påminner om att uppgifter om enskilda omfattas av sekretess enligt 26 kap. 1 § offentlighets- och sekretesslagen (2009:400).",
            )
    p.add(("sp",), ("p", "För socialnämnden"), ("p", "Amina Warsame Lind\nOrdförande"))
    return p


SCHOOL_VIEWS = [
    (THEMES[0], "Barn- och utbildningsnämnden tillstyrker förslaget."),
    (
        THEMES[1],
        "Skolornas gymnastiksalar kan öppnas för föreningar under förutsättning att vaktmästeriet får ersättning för ökade kostnader.",
    ),
    (THEMES[2], "Prova på-veckorna stämmer väl överens med skolans uppdrag om en meningsfull fritid."),
]


def school():
    p = Paper({**SANS, "header": ["Barn- och utbildningsnämnden\t\tYTTRANDE"]}, "Yttrande")
    p.add(
        ("p", "Till\nKommunstyrelsen"),
        ("right", "Datum\tDiarienummer"),
        ("right", "2023-11-28\tBUN 2023.188"),
        ("p", "Ert diarienummer\nKS 2023/0311"),
        ("h", 1, "Yttrande över remiss om handlingsplan för överenskommelsen med det idéburna Sävhamra"),
    )
    for theme, text in SCHOOL_VIEWS:
        p.add(("h", 2, theme), ("p", text))
    p.add(
        ("p", "Nämnden har inga synpunkter på övriga delar."),
        ("p", "Yttrandet har beslutats av barn- och utbildningsnämnden den 28 november 2023, § 121."),
        ("p", "Susanne Palmlöf (S)\nOrdförande"),
    )
    return p


def building():
    p = Paper({**SANS, "header": ["Miljö- och byggnadsnämnden\t\tDelegationsbeslut"]}, "Meddelande")
    p.add(
        ("lbl", "Datum", "2023-10-09"),
        ("lbl", "Diarienr", "MBN/2023:166"),
        ("lbl", "Er referens", "KS 2023/0311"),
        ("lbl", "Till", "Kommunledningsförvaltningen"),
        ("h", 2, "Remiss angående handlingsplan för överenskommelsen med det idéburna Sävhamra"),
    )
    prose(
        p,
        """Miljö- och byggnadsnämnden har beretts tillfälle att yttra sig över rubricerad remiss. Förslaget berör inte nämndens verksamhetsområde på annat sätt än genom
plan- och bygglagens bestämmelser om samråd.

Miljö- och byggnadsnämnden avstår från att yttra sig.

Beslutet har fattats av ordföranden med stöd av nämndens delegationsordning, punkt 1.4.""",
    )
    p.add(("p", "Peter Vallmark\nOrdförande"))
    return p


PENSION_VIEWS = [
    (
        THEMES[1],
        "Rådet framhåller att mötesplatserna måste vara öppna även dagtid, när många äldre har möjlighet att delta.",
    ),
    (THEMES[3], "Ensamhet bland äldre nämns inte i förslaget."),
    (THEMES[4], "Information som bara finns på webben når inte alla."),
]


def pensioners():
    p = Paper({**KITCHEN}, "Synpunkter")
    p.add(
        ("p", "Kommunala pensionärsrådet\nSävhamra kommun"),
        ("p", "2023-12-06"),
        ("p", "Till kommunledningsförvaltningen"),
        ("h", 1, "Synpunkter på remissen om handlingsplan, dnr KS 2023/0311"),
        (
            "p",
            "Kommunala pensionärsrådet behandlade remissen vid sitt möte den 6 december och vill lämna följande synpunkter.",
        ),
    )
    for theme, text in PENSION_VIEWS:
        p.add(("h", 2, theme), ("p", text))
    p.add(("p", "Rådet tar inte ställning till förslaget som helhet."), ("p", "För rådet\n\nRolf Stenvall, ordförande"))
    return p


def county():
    p = Paper(
        {
            **SERIF,
            "header": [
                "Länsstyrelsen i Vidermarks län\tYttrande\t{page}({pages})",
                "\t\tDatum",
                "\t\t2023-11-21",
                "\t\tÄrendebeteckning",
                "\t\t520-9144-2023",
            ],
            "margin": (4.4, 2, 3, 2.6),
        },
        "Yttrande",
    )
    p.add(
        ("p", "Sävhamra kommun\nremiss@savhamra.example"),
        ("h", 1, "Yttrande över handlingsplan för det idéburna Sävhamra"),
        ("p", "Ert dnr KS 2023/0311"),
    )
    prose(
        p,
        """Länsstyrelsen har tagit del av förslaget. Länsstyrelsen har utifrån sina bevakningsområden inget att invända mot förslaget till handlingsplan.

Länsstyrelsen upplyser om att statsbidrag för mötesplatser på landsbygden kan sökas enligt förordning (2000:284) om stöd till allmänna samlingslokaler.""",
    )
    p.add(
        (
            "p",
            "De som medverkat i beslutet\nBeslutet har fattats av enhetschefen Lars-Inge Rapp med utvecklingsledaren Sofia Brandin som föredragande.",
        )
    )
    return p


def parish():
    p = Paper({**SERIF}, "Svar")
    p.add(
        ("p", "Sävhamra församling\nKyrkorådet\nKyrkplan 2, Sävhamra"),
        ("p", "Sävhamra den 30 november 2023"),
        ("p", "Sävhamra kommun"),
        ("h", 2, "Svar på remiss KS 2023/0311"),
    )
    prose(
        p,
        """Kyrkorådet har vid sammanträde den 29 november 2023, § 88, behandlat kommunens remiss om handlingsplan för överenskommelsen med det idéburna Sävhamra.

Församlingen har inga synpunkter på förslaget. Vi ser fram emot fortsatt god samverkan.""",
    )
    p.add(("p", "Med vänlig hälsning"), ("p", "Karl-Erik Moberg\nKyrkorådets ordförande"))
    return p


VILLAGE_VIEWS = [
    (THEMES[0], "Vi avstyrker förslaget i dess nuvarande form."),
    (
        THEMES[1],
        "Att kommunen lånar ut sina lokaler gratis slår undan benen för bygdegårdarna, som lever på uthyrning.",
    ),
    (THEMES[4], "Ett dialogmöte om året per kommundel är för lite."),
]


def village():
    p = Paper(
        {**KITCHEN, "footer": ["Granbäcks bygdegårdsförening · Granbäck · bygdegarden@granback.example"]}, "Remissvar"
    )
    p.add(
        ("p", "Granbäck 2023-12-11"),
        ("p", "Till Sävhamra kommun"),
        ("h", 1, "Remissvar från Granbäcks bygdegårdsförening"),
        ("p", "Ang. KS 2023/0311 Handlingsplan"),
    )
    for theme, text in VILLAGE_VIEWS:
        p.add(("h", 2, theme), ("p", text))
        if theme == THEMES[1]:
            prose(
                p,
                """Förra året fick vi in 86 000 kr på uthyrning. Om gymnastiksalen i Granbäcks skola blir avgiftsfri räknar vi med att förlora hälften. Vi föreslår i stället att kommunen
betalar bygdegårdarna för att hålla öppet.""",
            )
    p.add(("p", "Styrelsen för Granbäcks bygdegårdsförening"), ("p", "Anna-Karin Dahlbäck, ordförande"))
    return p


def business():
    p = Paper({**SANS, "header": ["SÄVHAMRA NÄRINGSLIVSFORUM"]}, "Remissvar")
    p.add(("p", "2023-12-14"), ("h", 1, "Angående handlingsplan för överenskommelsen"), ("p", "Dnr: KS 2023/0311"))
    prose(
        p,
        """Sävhamra Näringslivsforum har tagit del av remissen och skickat den vidare till medlemsföretagen. Vi har fått in svar som pekar åt olika håll.

Några företag menar att planen är bra för orten. Andra frågar sig om partnerskap utan upphandling stänger ute privata utförare. Styrelsen har inte kunnat enas om en gemensam hållning
och vill därför invänta den konsekvensbeskrivning som vi hoppas att kommunen tar fram.

Vi deltar gärna i fortsatta samtal.""",
    )
    p.add(("p", "Jörgen Lindvret\nVerksamhetsledare"))
    return p


ANSWERS = [
    (
        "remissvar-barn-och-utbildningsnamnden.html",
        "html",
        school,
        [
            fact(
                "Barn- och utbildningsnämnden",
                "committee",
                "2023-11-28",
                "endorses",
                SCHOOL_VIEWS,
                registry_number="BUN 2023.188",
            )
        ],
    ),
    (
        "remissvar-miljo-och-byggnadsnamnden.pdf",
        "pdf",
        building,
        [fact("Miljö- och byggnadsnämnden", "committee", "2023-10-09", "abstains", registry_number="MBN/2023:166")],
    ),
    (
        "remissvar-pensionarsradet.docx",
        "docx",
        pensioners,
        [fact("Kommunala pensionärsrådet", "council", "2023-12-06", "comments_only", PENSION_VIEWS)],
    ),
    (
        "remissvar-lansstyrelsen.pdf",
        "pdf",
        county,
        [fact("Länsstyrelsen i Vidermarks län", "authority", "2023-11-21", "nothing_to_object")],
    ),
    ("remissvar-forsamlingen.pdf", "pdf", parish, [fact("Sävhamra församling", None, "2023-11-30", "no_comments")]),
    (
        "remissvar-granbacks-bygdegard.docx",
        "docx",
        village,
        [fact("Granbäcks bygdegårdsförening", "association", "2023-12-11", "opposes", VILLAGE_VIEWS)],
    ),
    (
        "remissvar-naringslivsforum.pdf",
        "pdf",
        business,
        [fact("Sävhamra Näringslivsforum", "association", "2023-12-14", "unclear")],
    ),
]
