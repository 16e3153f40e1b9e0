"""Judged queries: what somebody would type, and the records that answer it. A record is named file#§, file#kind, file#kind:its
registry number, or by the file alone when it holds one record; names stay when ids change."""

KF_APRIL, KF_AHEAD, KF_MAY = (
    "kommunfullmaktige-2023-04-24.pdf",
    "kommunfullmaktige-2023-04-24-omedelbart-justerad.pdf",
    "kommunfullmaktige-2023-05-29.pdf",
)
KF_NOV, KF_FEB, KF_APR24, KF_JUN = (
    "kommunfullmaktige-2023-11-27--28.pdf",
    "kommunfullmaktige-2024-02-26.pdf",
    "kommunfullmaktige-2024-04-29.pdf",
    "kommunfullmaktige-2024-06-17.txt",
)
KS_MARCH, KS_MAY, KS_JUNE = (
    "kommunstyrelsen-2023-03-21.pdf",
    "kommunstyrelsen-2023-05-09.pdf",
    "kommunstyrelsen-2023-06-07.pdf",
)
KS_JAN, KS_MAR24, KS_EXTRA, KS_APR24 = (
    "kommunstyrelsen-2024-01-30.pdf",
    "kommunstyrelsen-2024-03-26.pdf",
    "kommunstyrelsen-2024-03-26-extra.pdf",
    "kommunstyrelsen-2024-04-09.docx",
)
AU_MARCH, AU_SEPT, AU_JAN, AU_MAR24 = (
    "ksau-2023-03-06.docx",
    "ksau-2023-09-04.docx",
    "ksau-2024-01-15.docx",
    "ksau-2024-03-11.odt",
)
BUNDLE, SN_JUNE, SN_NOV, BUN_MAY, BUN_NOV = (
    "kommunstyrelsen-2024-01-30-handlingar.pdf",
    "socialnamnden-2023-06-14.pdf",
    "socialnamnden-2023-11-15.pdf",
    "bun-2023-05-23.html",
    "bun-2023-11-28.html",
)
TN, KFN_JUNE, KFN_JAN = (
    "tekniska-namnden-2023-10-18.pdf",
    "kultur-och-fritidsnamnden-2023-06-12.docx",
    "kultur-och-fritidsnamnden-2024-01-29.pdf",
)
MBN_DEC, MBN_FEB = "miljo-och-byggnadsnamnden-2023-12-13.docx", "miljo-och-byggnadsnamnden-2024-02-14.pdf"

NURSERY = [
    f"{AU_MARCH}#31",
    f"{KS_MARCH}#48",
    f"{KF_APRIL}#37",
    "tjansteskrivelse-forskola-norrbo.pdf",
    f"{MBN_FEB}#15",
]
LIBRARY = [
    f"{KFN_JAN}#5",
    f"{AU_MAR24}#22",
    f"{KS_MAR24}#34",
    f"{KF_APR24}#29/24",
    "tjansteutlatande-biblioteksfilialer.pdf",
    "skrivelse-granbacks-byalag.pdf",
]

QUERIES = [
    # what the matter is
    ("förskola Norrbo", NURSERY),
    ("ny förskola", NURSERY[:4]),
    ("förskolor i Norrbo", NURSERY[:4]),
    ("biblioteket i Granbäck", LIBRARY),
    ("biblioteksfilial Lillån", LIBRARY[:5]),
    ("avveckla biblioteksfilial", LIBRARY[:5]),
    (
        "avgiftsfri parkering",
        [
            f"{AU_MARCH}#33",
            f"{KS_MARCH}#50",
            f"{KF_APRIL}#39",
            "tjansteskrivelse-motion-parkering.pdf",
            "motion-avgiftsfri-parkering.docx",
        ],
    ),
    (
        "parkering handeln i centrum",
        [f"{KF_APRIL}#39", "motion-avgiftsfri-parkering.docx", "tjansteskrivelse-motion-parkering.pdf"],
    ),
    (
        "taxa allmän plats uteservering",
        [f"{AU_MARCH}#32", f"{KS_MARCH}#49", f"{KF_APRIL}#38", "tjansteskrivelse-taxa-allman-plats.docx"],
    ),
    ("VA-taxan 2024", [f"{TN}#73", f"{KF_NOV}#101", "beslutsunderlag-va-taxa-2024.docx"]),
    ("höjning av brukningsavgifter", [f"{TN}#73", f"{KF_NOV}#101", "beslutsunderlag-va-taxa-2024.docx"]),
    ("badbrygga Ekudden", [f"{KF_APRIL}#40", f"{TN}#75", "medborgarforslag-badbrygga.pdf"]),
    ("brygga för rullstol", ["medborgarforslag-badbrygga.pdf"]),
    ("Lillåns skola årskurs 4–6", [f"{BUN_MAY}#52", "tjansteskrivelse-lillans-skola.pdf", f"{BUN_NOV}#120"]),
    ("skolskjuts", [f"{KS_MAY}#75", f"{KF_MAY}#54", f"{BUN_NOV}#120", "reglemente-skolskjuts.docx"]),
    ("försäljning av fastighet", [f"{KS_JUNE}#91", "tjansteskrivelse-forsaljning-akern.pdf"]),
    ("särskilt boende", [f"{KS_APR24}#50", f"{KF_APR24}#31/24", "tjansteutlatande-sarskilt-boende.html"]),
    ("snöröjning", [f"{KS_APR24}#49", f"{KF_APR24}#30/24", "tjansteutlatande-vintervaghallning.docx", f"{TN}#71"]),
    ("borgen Sävhamrabostäder", [f"{KF_AHEAD}#41"]),
    ("arvodesreglemente", [f"{KF_FEB}#6/24", f"{AU_MAR24}#23", f"{KS_MAR24}#36", f"{KF_APR24}#32/24"]),
    ("kamerabevakning", [f"{KS_MAY}#76", f"{KF_MAY}#52"]),
    ("solceller", [f"{KF_APR24}#33/24", f"{KF_JUN}#47/24"]),
    ("vattenläcka Norrbo", [f"{KS_EXTRA}#43"]),
    ("resepolicy tåg före flyg", [f"{KS_MAY}#74", f"{KF_MAY}#50", "riktlinjer-resor-och-moten.pdf"]),
    ("granskning direktupphandling", ["revisionsrapport-direktupphandling.pdf"]),
    # consultation, partnership
    (
        "typ:remissvar handlingsplan",
        [
            "remissvar-lansstyrelsen.pdf",
            "remissvar-forsamlingen.pdf",
            "remissvar-naringslivsforum.pdf",
            "remissvar-miljo-och-byggnadsnamnden.pdf",
            "remissvar-barn-och-utbildningsnamnden.html",
            "remissvar-granbacks-bygdegard.docx",
            "remissvar-pensionarsradet.docx",
            "remissvar-socialnamnden.pdf#consultation_response",
            "remissvar-tekniska-namnden.pdf",
        ],
    ),
    (
        "ideburna överenskommelsen",
        [
            "overenskommelse-2022.pdf",
            f"{AU_SEPT}#101",
            f"{KF_FEB}#5/24",
            "handlingsplan-remissversion.pdf",
            "handlingsplan-reviderad.pdf",
            "remiss-handlingsplan.pdf",
        ],
    ),
    ('"inget att invända"', ["remissvar-lansstyrelsen.pdf"]),
    ("bygdegårdar uthyrning", ["remissvar-granbacks-bygdegard.docx"]),
    (
        "idéburet offentligt partnerskap",
        [
            "iop-stodlinjen.pdf",
            "iop-fritidsgard-norrbo.docx",
            "iop-verktygsladan-utkast.pdf",
            f"{SN_JUNE}#63",
            f"{KFN_JUNE}#41",
        ],
    ),
    ("fritidsgård Norrbo", ["iop-fritidsgard-norrbo.docx", f"{KFN_JUNE}#41"]),
    ("stödsamtal våldsutsatta", ["iop-stodlinjen.pdf", f"{SN_JUNE}#63", "tjansteskrivelse-stodlinjen.pdf"]),
    ("bildväxlande skyltar", ["remissvar-naringslivsforum-skyltar.pdf", "remiss-riktlinjer-skyltar.pdf"]),
    # numbers, as people type them
    ("KS 2023/0142", NURSERY[:4]),
    ("ks-2023-142", NURSERY[:4]),
    ("2023/0142", NURSERY[:4]),
    ("KS-2024-00056", LIBRARY[1:]),
    ("ks 2024/56", LIBRARY[1:]),
    (
        "dnr:KS-2023-00311",
        [
            f"{AU_SEPT}#101",
            f"{AU_JAN}#3",
            f"{KS_JAN}#3",
            f"{KF_FEB}#5/24",
            "remiss-handlingsplan.pdf",
            "tjansteskrivelse-handlingsplan-remiss.docx",
        ],
    ),
    ("BUN 2023.112", [f"{BUN_MAY}#52", f"{BUN_NOV}#120", "tjansteskrivelse-lillans-skola.pdf"]),
    ("SN 23/0098", [f"{SN_JUNE}#63", f"{SN_NOV}#91", "iop-stodlinjen.pdf", "tjansteskrivelse-stodlinjen.pdf"]),
    ("Tn 61/2023", [f"{TN}#73", f"{KF_NOV}#101", "beslutsunderlag-va-taxa-2024.docx"]),
    ("§ 37 organ:kommunfullmäktige datum:2023-04", [f"{KF_APRIL}#37"]),
    ("§ 29/24", [f"{KF_APR24}#29/24"]),
    ("SOU 2022:2", [f"{KS_MARCH}#44", "yttrande-sou-2022-2.pdf"]),
    ("Åkern 4:12", [f"{KS_JUNE}#91", "tjansteskrivelse-forsaljning-akern.pdf"]),
    # people and votes
    ('röst:"Erik Tallåsen"=nej', [f"{KF_APR24}#29/24", f"{KF_JUN}#47/24"]),
    ('röst:"Rezan Aydin"=nej', [f"{BUN_MAY}#52", f"{KF_MAY}#52", f"{KF_JUN}#47/24"]),
    ('person:"Ruth Sandgren" stödlinjen', [f"{SN_JUNE}#63"]),
    ("utfall:återremiss", [f"{AU_SEPT}#102", f"{KF_FEB}#6/24"]),
    ("Göran Stålhand motion", [f"{KF_APRIL}#39", "motion-avgiftsfri-parkering.docx"]),
    ("utslagsröst", [f"{KS_JUNE}#91", f"{KS_MAR24}#34"]),
    (
        "jäv typ:minutes_item",
        [
            f"{KS_JUNE}#91",
            f"{KF_MAY}#51",
            f"{KS_MAR24}#38",
            f"{MBN_FEB}#18",
            f"{KFN_JUNE}#39",
            f"{KF_APR24}#28/24",
            f"{AU_MAR24}#24",
        ],
    ),
    # old words, slips
    ("folkskola hembygdsförening", ["kommunstyrelsen-2006-05-16.txt#62"]),
    ("vindkraft Hammarnäset", ["kommunfullmaktige-2006-06-19.txt#42"]),
    ("lekplats Stadsparken", [f"{AU_MARCH}#30", f"{KS_MARCH}#45", "kommunstyrelsen-2023-03-21-rattad-paragraf-45.pdf"]),
    ("gemensam telefonväxel", [f"{KS_JUNE}#92", f"{KS_JAN}#6", f"{AU_JAN}#6", f"{BUNDLE}#official_memo:KS-2023-00197"]),
    (
        "hyresavtal Kulturmagasinet",
        [f"{AU_SEPT}#102", f"{AU_JAN}#4", f"{KS_JAN}#4", f"{BUNDLE}#official_memo:KS-2023-00251"],
    ),
]


def named(records, hint):
    """The records of a file that a hint names: a §, a kind, a kind with a registry number or title; none: the file's only one."""
    if not hint:
        return records if len(records) == 1 else []
    kind, _, which = hint.partition(":")
    return [
        r
        for r in records
        if str(r.get("item")) == hint
        or (r["kind"] == kind and (not which or which in (r.get("registry_number"), r.get("title"))))
    ]


def check(documents):
    records = {d.name: d.records for d in documents}
    for query, relevant in QUERIES:
        for name in relevant:
            file, _, hint = name.partition("#")
            if len(named(records.get(file, []), hint)) != 1:
                raise SystemExit(f"queries: {query}: {name} names {len(named(records.get(file, []), hint))} records")
