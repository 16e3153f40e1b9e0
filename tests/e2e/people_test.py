"""One person is one person however papers spell the name, and two people of one name are two."""
import json
import pathlib
import shutil
import subprocess
import tempfile
import unittest

from akt_case import AKT, AktCase

MINUTES = """Ekhults kommun
Kommunfullmäktige
SAMMANTRÄDESPROTOKOLL
Sammanträdesdatum {date}

§ {number} Dnr KS 2023/{number:04d}
{title}

Beslut
Kommunfullmäktige beslutar
att avslå motionen.

Omröstning
Ja-röst för avslag till motionen, nej-röst för bifall till motionen.
Följande ledamöter röstar ja: {yes}.
Följande ledamöter röstar nej: {no}.
Med 2 ja-röster mot 3 nej-röster beslutar kommunfullmäktige att avslå motionen.
"""


class People(AktCase):
    @classmethod
    def setUpClass(cls):
        cls.shared = pathlib.Path(tempfile.mkdtemp(prefix="akt-e2e-"))
        cls.addClassCleanup(shutil.rmtree, cls.shared, ignore_errors=True)
        meetings = [("2023-01-30", 3, "Motion om cykelvägar", "Lovisa R Vinterek (M), Maja Ek (S)",
                     "Nils Ericsson (V), Maja Ek (M), Olle Sten (C)"),
                    ("2023-02-27", 14, "Motion om skolmat", "Lovisa Rask Vinterek (M), Maja Ek (S)",
                     "Nils Eriksson (V), Maja Ek (M), Olle Sten (C)")]
        for date, number, title, yes, no in meetings:
            (cls.shared / f"{date}.txt").write_text(MINUTES.format(date=date, number=number, title=title, yes=yes, no=no))
        subprocess.run([AKT, "--archive", str(cls.shared / "archive"), "import", *map(str, cls.shared.glob("*.txt"))],
                       check=True, capture_output=True)

    def setUp(self):
        super().setUp()
        self.archive = self.shared / "archive"

    def person(self, name):
        return json.loads(self.expect(0, "person", name, "--format", "json").out)

    def test_a_middle_name_or_its_initial(self):
        for typed in ("Lovisa R Vinterek", "Lovisa Rask Vinterek", "Vinterek"):
            view = self.person(typed)
            self.assertEqual(len(view["votes"]), 2, typed)
            self.assertEqual({each["name"] for each in view["spellings"]}, {"Lovisa R Vinterek", "Lovisa Rask Vinterek"})
            self.assertIn("mellannamnet", view["joins"][0]["why"])
        self.assertIn("En person", self.expect(0, "person", "Lovisa R Vinterek").out)

    def test_two_ways_to_spell_a_family_name(self):
        for typed in ("Nils Ericsson", "Nils Eriksson"):
            self.assertEqual(len(self.person(typed)["votes"]), 2, typed)

    def test_queries_follow(self):
        for query in ('person:"Nils Ericsson"', 'person:"Nils Eriksson"', 'röst:"Nils Ericsson"=nej',
                      'röst:"Nils Eriksson"=nej', 'röst:"Lovisa R Vinterek"=ja', 'person:"Lovisa Rask Vinterek"'):
            found = json.loads(self.expect(0, "search", query + " typ:minutes_item", "--format", "json").out)
            self.assertEqual(found["total"], 2, query)

    def test_one_name_in_two_parties(self):
        ran = self.expect(1, "person", "Maja Ek")
        self.assertIn("Maja Ek (M), Maja Ek (S)", ran.err)
        self.assertEqual({vote["vote"] for vote in self.person("Maja Ek (S)")["votes"]}, {"ja"})
        self.assertEqual({vote["vote"] for vote in self.person("Maja Ek (M)")["votes"]}, {"nej"})


if __name__ == "__main__":
    unittest.main()
