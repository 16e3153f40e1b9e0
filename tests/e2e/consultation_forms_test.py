"""A remiss whose answers come as they come: a list of its own, joint ones, adopted ones, and such as name no case."""
import json
import unittest

from akt_case import AktCase
from mail_test import letter

NUMBER = "FN 2026/0117"
PAPERS = {
    "missiv.txt": """HÄLLBO KOMMUN · Fritidsnämnden

Datum: 2026-02-02
Diarienummer: FN 2026/0117

Till remissinstanserna enligt bifogad lista

Badplatsprogram för Hällbo kommun

Hej!

Nu har ni möjlighet att tycka till om förslaget till badplatsprogram. Skriv gärna vilket kapitel synpunkten gäller.

Svar önskas senast den 30 april 2026 till fritid@hallbo.example.

Välkomna med era synpunkter!

Moa Lind
Fritidsstrateg
""",
    "lista.html": """<html><body><h1>Lista över remissinstanser</h1><p>FN 2026/0117 Badplatsprogram</p>
<table><tr><td>Grupp</td><td>Remissinstans</td><td>E-post</td></tr>
""" + "".join(f"<tr><td>{group}</td><td>{name}</td><td>x@y.example</td></tr>" for group, name in (
        ("Kommunen", "Kommunstyrelsen"), ("Kommunen", "Ungdomsrådet"), ("Statliga och regionala", "Länsstyrelsen i Norrala län"),
        ("Företag", "Hällbo Camping"), ("Företag", "Båtvarvet i Viken"), ("Föreningar", "Folkets Park i Hällbo"),
        ("Föreningar", "SLS:s krets i Hällbo"), ("Föreningar", "Viks byalag"), ("Föreningar", "Stiftelsen Sjömuseet"))) + "</table></body></html>",
    "program.txt": """Badplatsprogram för Hällbo kommun

Remissversion januari 2026. Diarienummer FN 2026/0117

1 Mål och inriktning

Alla i Hällbo ska ha en badplats inom tio kilometer.

2 Bryggor och stränder

Bryggor byts vart femtonde år och stränderna får ny sand.

2.1 Viken

I Viken byggs en brygga med ramp.

3 Vatten och provtagning

Vattnet provtas varannan vecka under sommaren, och resultaten anslås på badplatsen.

4 Kiosker och toaletter

Torrtoaletter byts mot spolande och kioskerna arrenderas ut i tre år.
""",
    "ks.txt": """Hällbo kommun
Kommunstyrelsen
Protokollsutdrag 2026-04-14

§ 61 Yttrande över förslag till badplatsprogram

Dnr KS 2026/0203

Beslut

Kommunstyrelsen tillstyrker badplatsprogrammet med de ändringar som framgår av kansliets tjänsteskrivelse.

Kommunstyrelsen antar tjänsteskrivelsen som sitt yttrande.

Beslutet skickas till

Fritidsnämnden
""",
    "gemensamt.txt": """Gemensamt remissyttrande från Hällbo Camping och Båtvarvet i Viken

Hällbo den 21 april 2026
FN 2026/0117

Vi har valt att svara tillsammans.

2 Bryggor och stränder

Vi avstyrker att bryggan i Viken byggs framför slipen.

4 Kiosker och toaletter

Inga synpunkter.
""",
    "länet.txt": """Yttrande

Datum 2026-05-05
Dnr 511-77-2026

Hällbo kommun
Fritidsnämnden

Badplatsprogram för Hällbo kommun (FN 2026/0117)

Länsstyrelsens samlade bedömning

Länsstyrelsen motsätter sig att Storsand pekas ut som badplats.

I övrigt har Länsstyrelsen inget att erinra mot programmet.
""",
    "sls.txt": """SLS:s yttrande över förslag till badplatsprogram

Kretsen i Hällbo, 28 april 2026

SLS avstyrker förslaget. Livbojarna nämns inte med ett ord.
""",
    "byalaget.txt": """Vik 20/4 2026

Till Fritidsnämnden

Vi satt länge på mötet när programmet kom upp. Det är bra att Viken får en ramp, den har vi väntat på i tjugo år.

När det gäller toaletterna borde de stå längre från vattnet.

Vänliga hälsningar

Styrelsen för Viks byalag gm Rut Ask
""",
    "sjömuseet.txt": """Sjömuseets yttrande över Badplatsprogram för Hällbo kommun

Hällbo 29 april 2026, museets dnr 2026-31

Museet tillstyrker förslaget.

1. Kapitel 2. Bryggan vid varvet är från 1890 och bör bevaras.

2. Kapitel 4. Inga synpunkter.

Stiftelsen Sjömuseet
""",
}
MAILS = {
    "parken": letter("Re: Badplatsprogram FN 2026/0117", "Hej Moa!\n\nVi ställer oss bakom programmet.\n\nOm provtagningen har vi inget att säga.\n\nHälsningar\n"
                     "Kurt Lönn\nföreståndare, Folkets Park i Hällbo\n\n________________________________________\nFrån: Moa Lind <moa@hallbo.example>\n"
                     "Skickat: den 2 februari 2026 10:00\nÄmne: Badplatsprogram FN 2026/0117\n\nHär kommer remissen.\n",
                     "Folkets Park Hällbo <info@parken.example>", "16 Mar 2026"),
    "unga": letter("Sv: Badplatsprogram FN 2026/0117", "Ungdomsrådets svar:\n\nKapitel 3: Lägg ut proverna på nätet också.\n\nKapitel 4: Kiosken måste ha glass.\n\n/Ida och Bo\n",
                   "Hällbo ungdomsråd <unga@hallbo.example>", "18 Mar 2026"),
    "boende": letter("Lukten i Viken", "Hej,\n\nJag bor ovanför badplatsen i Viken. Toaletterna där luktar, så tänk på det när ni gör programmet.\n\nGun Rask\n",
                     "Gun Rask <gun@rask.example>", "2 Mar 2026"),
    "nyckel": letter("Nyckel till förrådet", "Hej,\n\nVi saknar nyckeln till förrådet i planen och tycker att det är dåligt.\n\nBo Lund\n",
                     "Bo Lund <bo@lund.example>", "3 Mar 2026"),
}


class Forms(AktCase):
    def setUp(self):
        super().setUp()
        for name, text in PAPERS.items():
            self.write(name, text)
        for name, message in MAILS.items():
            self.write(f"{name}.eml", message.as_bytes())
        self.expect(0, "import", self.papers)
        self.seen = json.loads(self.expect(0, "consultation", NUMBER, "--format", "json").out)
        self.ledger = {row["consultee"]: row for row in self.seen["ledger"]}

    def test_everyone_on_the_list_and_nobody_else_has_a_line(self):
        self.assertEqual({name: (row["invited"], row["status"], row["date"]) for name, row in self.ledger.items()}, {
            "Kommunstyrelsen": (True, "answered", "2026-04-14"), "Ungdomsrådet": (True, "answered", "2026-03-18"),
            "Länsstyrelsen i Norrala län": (True, "late", "2026-05-05"), "Hällbo Camping": (True, "answered", "2026-04-21"),
            "Båtvarvet i Viken": (True, "answered", "2026-04-21"), "Folkets Park i Hällbo": (True, "answered", "2026-03-16"),
            "SLS:s krets i Hällbo": (True, "answered", "2026-04-28"), "Viks byalag": (True, "answered", "2026-04-20"),
            "Stiftelsen Sjömuseet": (True, "answered", "2026-04-29")})

    def test_an_email_on_the_subject_that_cannot_be_tied_is_listed_with_its_remiss(self):
        self.assertEqual([(one["consultee"], one["candidates"]) for one in self.seen["untied"]], [("Gun Rask", [NUMBER])])

    def test_the_chapters_of_the_paper_are_the_themes(self):
        self.assertEqual(self.seen["themes"], ["Mål och inriktning", "Bryggor och stränder", "Vatten och provtagning", "Kiosker och toaletter"])
        said = {view["quote"]: view["theme"] for view in self.seen["views"] if view["stance"]}
        for words, theme in (("Bryggan vid varvet", "Bryggor och stränder"), ("Lägg ut proverna", "Vatten och provtagning"),
                             ("Om provtagningen har vi", "Vatten och provtagning"), ("När det gäller toaletterna", "Kiosker och toaletter")):
            self.assertEqual([found for quote, found in said.items() if words in quote], [theme], words)

    def test_what_each_thinks_of_the_whole(self):
        self.assertEqual({name: self.ledger[name]["stance"] for name in (
            "Kommunstyrelsen", "Länsstyrelsen i Norrala län", "Folkets Park i Hällbo", "SLS:s krets i Hällbo", "Stiftelsen Sjömuseet")},
            {"Kommunstyrelsen": "endorses_with_changes", "Länsstyrelsen i Norrala län": "endorses_with_changes",
             "Folkets Park i Hällbo": "endorses", "SLS:s krets i Hällbo": "opposes", "Stiftelsen Sjömuseet": "endorses"})


class Groups(AktCase):
    """A list in groups behind their names, and answers by several, by a council's notes, under themes named in the text."""

    def setUp(self):
        super().setUp()
        self.write("missiv.txt", """HÄLLBO KOMMUN

Datum: 2026-02-02
Diarienummer: FN 2026/0410

Remiss: förslag till skateplan

Fritidsnämnden sänder förslaget till skateplan på remiss. Lämna synpunkter under planens rubriker:

- Ramper och platser
- Skötsel
- Taxor

Svar senast den 30 april 2026 till fritid@hallbo.example.

Moa Lind
Fritidschef

Remissinstanser
Nämnder: kommunstyrelsen, barn- och ungdomsnämnden, social- och
omsorgsnämnden
Råd: kommunala ungdomsrådet, kommunala funktionshinderrådet
Föreningar: Hällbo Rullsport, Skateföreningen Viken, Viks byalag
Övriga: Rampbolaget AB
""")
        self.write("ungdomsradet.txt", """Ungdomsrådets svar om skateplanen

Till fritidsnämnden

5 mars 2026, FN 2026/0410

Ramper och platser

Rampen vid Viken säger vi ja till!

Skötsel

Att stänga på vintern vill vi inte ha.
""")
        self.write("radet.txt", """HÄLLBO KOMMUN
Kommunala funktionshinderrådet

Utdrag ur minnesanteckningar 2026-03-19

§ 7  Remiss: skateplan, FN 2026/0410

Moa Lind från fritidsförvaltningen berättade om planen.
Rådet lämnar följande yttrande.

Rådet har inget att invända mot planen som helhet.

Ramper och platser – Varje plats behöver en hårdgjord gång från hållplatsen fram till bänkarna.

Skötsel – Rådet tillstyrker att gångarna sopas varje vecka.

Det gäller också vintertid, när gruset annars ligger kvar på gångarna till långt in i maj.
""")
        self.write("gemensamt.txt", """Gemensamt yttrande från Hällbo Rullsport, Viks byalag och Skateföreningen Viken

Hällbo den 9 mars 2026

FN 2026/0410

Våra tre föreningar ställer sig bakom planen.
""")
        self.write("bun.txt", """Hällbo kommun
Barn- och ungdomsnämnden
Protokollsutdrag 2026-04-14

§ 19 Yttrande över förslag till skateplan

Dnr BUN 2026/0203

Beslut

Nämnden antar förvaltningens tjänsteskrivelse den 2 april 2026 som sitt yttrande.

Förslag till beslut på sammanträdet

Ordföranden Gun Tapp (S) föreslår att nämnden beslutar enligt förvaltningens förslag.

Beslutet skickas till

Fritidsnämnden (FN 2026/0410)
\fHällbo kommun            TJÄNSTESKRIVELSE
Barn- och ungdomsförvaltningen    2026-04-02
Dnr BUN 2026/0203

Yttrande över förslag till skateplan

Ramper och platser

Förvaltningen tillstyrker rampen vid Ekskolan, under förutsättning att rasterna hålls åtskilda.
""")
        self.write("son.eml", letter("SV: Remiss: skateplan, FN 2026/0410",
                                     "Hej Moa,\n\nSocial- och omsorgsnämnden avstår från att yttra sig över planen.\n\nHälsningar\nÅsa Brink\n"
                                     "Nämndsekreterare\n\n________________________________\nFrån: Fritid Hällbo\nSkickat: den 2 februari 2026\n"
                                     "Till: Social- och omsorgsnämnden\nÄmne: Remiss: skateplan, FN 2026/0410\n\nHej!\nVälkomna att svara.\n",
                                     "Åsa Brink <asa.brink@hallbo.example>", "6 Feb 2026").as_bytes())
        self.write("anna.eml", letter("Nej till rampen FN 2026/0410", "Jag säger nej till rampen vid Viken. Cykelvägarna dit är smala och "
                                      "oplogade.\n\nTa bort punkt 2.\n\nAnna Ståhl\n", "Anna Ståhl <anna@epost.example>", "9 Mar 2026").as_bytes())
        self.write("anstand.eml", letter("SV: Begäran om anstånd FN 2026/0410", "Hej Bo,\n\nkommunstyrelsen beviljas anstånd med svaret till och "
                                         "med den 11 maj 2026.\n\nMoa Lind\n", "Moa Lind <moa.lind@hallbo.example>", "2 Apr 2026").as_bytes())
        self.expect(0, "import", self.papers)
        self.seen = json.loads(self.expect(0, "consultation", "FN 2026/0410", "--format", "json").out)

    def test_every_name_of_a_group_has_a_line_and_each_of_a_joint_answer(self):
        self.assertEqual({row["consultee"]: (row["invited"], row["status"], row["date"]) for row in self.seen["ledger"]}, {
            "Kommunstyrelsen": (True, "extension", None), "Barn- och ungdomsnämnden": (True, "answered", "2026-04-14"),
            "Social- och omsorgsnämnden": (True, "declined", "2026-02-06"), "Kommunala ungdomsrådet": (True, "answered", "2026-03-05"),
            "Kommunala funktionshinderrådet": (True, "answered", "2026-03-19"), "Hällbo Rullsport": (True, "answered", "2026-03-09"),
            "Skateföreningen Viken": (True, "answered", "2026-03-09"), "Viks byalag": (True, "answered", "2026-03-09"),
            "Rampbolaget AB": (True, "no_reply", None), "Anna Ståhl": (False, "answered", "2026-03-09")})

    def test_themes_named_in_the_text_hold_until_the_next(self):
        said = {view["quote"]: (view["theme"], view["stance"]) for view in self.seen["views"] if view["stance"]}
        for words, theme, stance in (("hårdgjord gång", "Ramper och platser", "comments_only"), ("sopas varje vecka", "Skötsel", "endorses"),
                                     ("också vintertid", "Skötsel", "comments_only"), ("säger vi ja till", "Ramper och platser", "endorses"),
                                     ("vill vi inte ha", "Skötsel", "opposes"), ("Ekskolan", "Ramper och platser", "endorses_with_changes")):
            self.assertEqual([found for quote, found in said.items() if words in quote], [(theme, stance)], words)

    def test_who_moved_the_answer_is_no_part_of_it(self):
        self.assertFalse([view for view in self.seen["views"] if view["stance"] and "Gun Tapp" in view["quote"]])


class Questions(AktCase):
    """Questions that are asked by number, and answers that say no more than the number."""

    def setUp(self):
        super().setUp()
        self.write("missiv.txt", """HÄLLBO KOMMUN

Datum: 2026-02-02
Diarienummer: KS 2026/0300

Remiss: förslag till isbaneplan

Kommunstyrelsen vill ha svar på dessa frågor:

1. Är platserna för isbanor väl valda?
2. Är öppettiderna rimliga?
3. Hur ska banorna skötas?

Remissinstanser: Ungdomsrådet, Skridskoklubben i Hällbo

Svar senast den 30 april 2026.
""")
        self.write("unga.eml", letter("Sv: Isbaneplan KS 2026/0300", "Hej! Så här svarar Ungdomsrådet:\n\n1. Ja!\n\n"
                                      "2. Vet inte, de flesta av oss åker inte.\n\n3. Låt oss spola. Det är väl inte så svårt?\n\n/Siv\n",
                                      "Ungdomsrådet i Hällbo <unga@hallbo.example>", "18 Mar 2026").as_bytes())
        self.write("klubben.txt", """Skridskoklubben i Hällbo svarar på remissen om isbaneplan (KS 2026/0300)

20 mars 2026

Fråga 1: Platserna är bra men bör bli fler, eftersom det är långt från Viken till närmaste
bana om vintern.
Fråga 3: Det räcker inte att spola en gång om dagen, banan ska sopas också efter matcher.
Styrelsen för Skridskoklubben i Hällbo
""")
        self.expect(0, "import", self.papers)
        self.seen = json.loads(self.expect(0, "consultation", "KS 2026/0300", "--format", "json").out)

    def test_each_answer_stands_under_the_question_with_its_number(self):
        places, hours, care = self.seen["themes"]
        said = sorted((view["consultee"], view["theme"], view["stance"], view["quote"][:16]) for view in self.seen["views"] if view["stance"])
        self.assertEqual(said, [
            ("Skridskoklubben i Hällbo", care, "comments_only", "Det räcker inte "),
            ("Skridskoklubben i Hällbo", places, "endorses_with_changes", "Platserna är bra"),
            ("Ungdomsrådet", care, "comments_only", "3. Låt oss spola"),
            ("Ungdomsrådet", places, "endorses", "1. Ja!"),
            ("Ungdomsrådet", hours, "unclear", "2. Vet inte, de ")])

    def test_who_signs_says_nothing(self):
        quotes = [view["quote"] for view in self.seen["views"] if view["theme"] == self.seen["themes"][2]]
        self.assertFalse([quote for quote in quotes if "Styrelsen" in quote])


if __name__ == "__main__":
    unittest.main()
