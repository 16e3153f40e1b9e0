"""Two older minutes kept as text files: lower-case parties, Folkpartiet, the comma style, Latin-1."""
from model import Body, Dnr, Item, Meeting, Proposal, Vote, people

OLD_S = people("S", "Gösta Ringdal, Inga-Lill Brovall, Sune Hedkvist, Margit Tornlund, Alf Sjöquister")
OLD_M = people("M", "Claes Adlerberth Holm, Birgit Ekenstam")
OLD_C = people("C", "Nils-Erik Granvall, Elsy Ahlbäcken")
OLD_FP = people("FP", "Staffan Lidforsén")
OLD_KD = people("KD", "Ruben Mårdh")
OLD_SUBS = people("S", "Kurt Vallengren") + people("M", "Yngve Tisell")

Body(
    "KS06",
    "Kommunstyrelsen",
    "Kommunstyrelsens",
    "kommunstyrelsen",
    OLD_S + OLD_C + OLD_FP + OLD_M + OLD_KD,
    OLD_SUBS,
    "Gösta Ringdal",
    ["Nils-Erik Granvall", "Claes Adlerberth Holm"],
    "Maj-Britt Holmsten",
)
Body(
    "KF06",
    "Kommunfullmäktige",
    "Kommunfullmäktiges",
    "kommunfullmäktige",
    OLD_S + OLD_M + OLD_C + OLD_FP + OLD_KD,
    OLD_SUBS,
    "Elsy Ahlbäcken",
    ["Sune Hedkvist"],
    "Maj-Britt Holmsten",
)

BOARD = Meeting(
    "KS06",
    "2006-05-16",
    "old",
    [
        Item(
            61,
            "Justering",
            decision=["att utse Birgit Ekenstam (M) att jämte ordföranden justera protokollet"],
            outcome=None,
        ),
        Item(
            62,
            "Försäljning av Lillåns folkskola",
            dnr=[Dnr("KS", 2006, 74)],
            summary="Två anbud har lämnats på Lillåns folkskola. Det högsta, 310 000 kronor, kommer från Lillåns hembygdsförening.",
            proposals=[Proposal(["Ruben Mårdh"], "att skolan säljs till hembygdsföreningen.")],
            steps=["Ordföranden ställer proposition på yrkandet och finner att kommunstyrelsen beslutar enligt detta."],
            decided_by="acclamation",
            decision=["att sälja Lillåns folkskola till Lillåns hembygdsförening för 310 000 kronor"],
            dispatch=["Lillåns hembygdsförening", "Tekniska kontoret"],
        ),
        Item(
            63,
            "Bidrag till Granbäcks bygdegård",
            dnr=[Dnr("KS", 2006, 81)],
            summary="Bygdegårdsföreningen söker 120 000 kronor för omläggning av tak.",
            proposals=[
                Proposal(["Claes Adlerberth Holm", "Staffan Lidforsén"], "avslag på ansökan."),
                Proposal(["Nils-Erik Granvall"], "bifall till ansökan."),
            ],
            steps=[
                "Ordföranden ställer proposition på bifall och avslag och finner att kommunstyrelsen beslutar bifalla ansökan.",
                "Votering begärs.",
                Vote(
                    "main",
                    "bifall till ansökan",
                    "avslag på densamma",
                    {"S": "ja", "C": "ja", "KD": "ja", "M": "nej", "FP": "nej"},
                    closing="att bifalla ansökan",
                ),
            ],
            decided_by="vote",
            decision=["att bevilja Granbäcks bygdegårdsförening 120 000 kronor"],
            reservations=["Claes Adlerberth Holm", "Birgit Ekenstam", "Staffan Lidforsén"],
            dispatch=["Granbäcks bygdegårdsförening"],
        ),
        Item(
            64,
            "Yttrande över länstrafikens tidtabell",
            dnr=[Dnr("KS", 2006, 90)],
            summary="Länstrafiken har sänt förslag till tidtabell på remiss, dess dnr 2006-118. Kommunen önskar en senare kvällstur till Norrbo.",
            decision=["att som svar överlämna kommunkansliets yttrande den 3 maj 2006"],
            dispatch=["Länstrafiken"],
        ),
        Item(
            65,
            "Delgivningar",
            summary="Kommunförbundets cirkulär 2006:31–38.",
            decision=["att lägga delgivningarna till handlingarna"],
            outcome="noted",
        ),
    ],
    place="Kommunalhuset, Sävhamra",
    start="08.30",
    end="11.15",
    subs={"Alf Sjöquister": [("Kurt Vallengren", None)]},
    attesters=["Birgit Ekenstam"],
    attest_at="Kommunkansliet 2006-05-22",
    posted="2006-05-23",
    officials=["Maj-Britt Holmsten, kommunsekreterare"],
)

COUNCIL = Meeting(
    "KF06",
    "2006-06-19",
    "old",
    [
        Item(
            40,
            "Val av justerare",
            decision=["att utse Margit Tornlund (S) och Ruben Mårdh (KD) att jämte ordföranden justera protokollet"],
            outcome=None,
        ),
        Item(
            41,
            "Årsredovisning 2005",
            dnr=[Dnr("KS", 2006, 31)],
            summary="Årets resultat är ett överskott på 4,1 miljoner kronor.",
            decision=["att godkänna årsredovisningen"],
            dispatch=["Nämnderna"],
        ),
        Item(
            42,
            "Motion om vindkraft på Hammarnäset",
            dnr=[Dnr("KS", 2005, 203)],
            summary="Staffan Lidforsén (FP) har i en motion föreslagit att kommunen låter utreda vindkraft på Hammarnäset.",
            proposals=[
                Proposal(["Staffan Lidforsén"], "bifall till motionen."),
                Proposal(["Inga-Lill Brovall"], "att motionen anses besvarad."),
            ],
            steps=[
                "Ordföranden ställer proposition på yrkandena och finner att kommunfullmäktige beslutar att motionen ska anses besvarad."
            ],
            decided_by="acclamation",
            decision=["att anse motionen besvarad"],
            outcome=None,
            reservations=["Staffan Lidforsén"],
            dispatch=["Motionären"],
        ),
    ],
    place="Folkets Hus",
    start="18.30",
    end="20.00",
    attesters=["Margit Tornlund", "Ruben Mårdh"],
    attest_at="Kommunkansliet 2006-06-27",
    posted="2006-06-28",
    officials=["Maj-Britt Holmsten, kommunsekreterare"],
)
