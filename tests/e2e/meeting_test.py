"""A meeting whose minutes lie in several files is one meeting, whatever comes in first."""
import json
import os
import shutil
import unittest

from akt_case import AktCase

HEAD = """Ekhults kommun
Kommunstyrelsen
SAMMANTRÄDESPROTOKOLL
Sammanträdesdatum 2023-05-08

Plats och tid: Kommunhuset, kl. {start}-{end}
Beslutande: Anna Ek (S), ordförande
Bo Lind (M)
Justerade paragrafer: §§ {items}
Utses att justera: Bo Lind (M)
ANSLAG/BEVIS
Datum för anslags uppsättande: {posted}
"""

ITEM = """
§ {number} Dnr KS 2023/{number:04d}
{title}
Beslut
Kommunstyrelsen beslutar
att {decision}.
"""

TITLES = {46: "Val av justerare", 47: "Upphandling av skolskjuts", 48: "Budgetuppföljning april", 49: "Remiss om skyltar",
          50: "Medborgarförslag om badplats", 51: "Borgen för Ekhultsbostäder", 52: "Krisledningens behörighet",
          53: "Aktivering av krisplan", 54: "Information från räddningstjänsten"}


def item(number, decision=None):
    title = TITLES[number]
    return ITEM.format(number=number, title=title, decision=decision or f"godkänna förslaget om {title.lower()}")


def minutes(numbers, start="13.00", end="15.30", posted="2023-05-22"):
    head = HEAD.format(start=start, end=end, items=", ".join(map(str, numbers)), posted=posted)
    return head + "".join(map(item, numbers))


MAIN = minutes([46, 48, 49, 50])
AT_ONCE = minutes([47, 51], posted="2023-05-09")
EVENING = minutes([52, 53, 54], start="18.00", end="19.00", posted="2023-05-10")
CORRECTED = ("Ekhults kommun\nKommunstyrelsen\nSAMMANTRÄDESPROTOKOLL\nSammanträdesdatum 2023-05-08\nRättad paragraf 49\n"
             + item(49, "godkänna förslaget om remiss om skyltar med en rättelse av beloppet till 450 000 kronor"))
FILES = {"huvud.txt": MAIN, "omedelbart.txt": AT_ONCE, "kväll.txt": EVENING, "rättad.txt": CORRECTED}
MEETING = "ekhult-kommunstyrelsen-2023-05-08"


class Meetings(AktCase):
    def meeting(self, name):
        return json.loads(self.expect(0, "meeting", name, "--format", "json").out)

    def of(self, kind):
        return [record for record in self.records() if record["kind"] == kind]

    def test_a_later_file_completes_the_meeting(self):
        self.expect(0, "import", self.write("huvud.txt", MAIN))
        [front] = self.of("meeting")
        self.assertEqual(front["missing_items"], [47])
        self.assertIn("item_missing", front["warnings"])
        self.assertEqual(self.meeting(MEETING)["not_in_archive"], [[47, 47]])
        self.expect(0, "import", self.write("omedelbart.txt", AT_ONCE))
        for front in self.of("meeting"):
            self.assertEqual(front["missing_items"], [])
            self.assertEqual(front["warnings"], [])
            self.assertIsNone(front["version_of"])  # parts of one meeting are no versions of each other
        view = self.meeting(MEETING)
        self.assertEqual([each["item"] for each in view["items"]], [str(n) for n in range(46, 52)])
        self.assertEqual(view["meeting"]["items"], "46-51")
        self.assertEqual(view["not_in_archive"], [])

    def test_each_part_keeps_its_notice(self):
        self.write("huvud.txt", MAIN)
        self.write("omedelbart.txt", AT_ONCE)
        self.expect(0, "import", self.papers)
        parts = self.meeting(MEETING + "-47")["parts"]
        self.assertEqual([(part["items"], part["notice"]["earliest_legal_force"]) for part in parts],
                         [([[46, 46], [48, 50]], "2023-06-13"), ([[47, 47], [51, 51]], "2023-05-31")])
        self.assertIn("tidigast laga kraft", self.expect(0, "meeting", MEETING).out)

    def test_the_order_of_import_makes_no_difference(self):
        told = set()
        names = list(FILES)
        for order in (names, names[::-1], names[2:] + names[:2], [names[i] for i in (1, 3, 0, 2)]):
            shutil.rmtree(self.archive, ignore_errors=True)
            for name in order:
                path = self.write(name, FILES[name])
                os.utime(path, (1, 1))
                self.expect(0, "import", path)
            views = [self.meeting(f"{MEETING}-{number}") for number in (46, 47, 54)]
            told.add(json.dumps([[[each["item"], each["title"]] for each in view["items"]] for view in views]
                                + [[[part["items"], part["notice"]] for part in view["parts"]] for view in views]
                                + [[view["not_in_archive"], view["meeting"]["items"], len(view["same_day"])]
                                   for view in views]))
        self.assertEqual(len(told), 1, told)

    def test_two_meetings_on_one_day_are_kept_apart(self):
        for name, text in FILES.items():
            self.write(name, text)
        self.expect(0, "import", self.papers)
        day, evening = self.meeting(MEETING + "-46"), self.meeting(MEETING + "-53")
        self.assertEqual([each["item"] for each in evening["items"]], ["52", "53", "54"])
        self.assertEqual(evening["meeting"]["start"], "18.00")
        self.assertEqual(evening["meeting"]["missing_items"], [])
        self.assertEqual(day["meeting"]["start"], "13.00")
        self.assertEqual([each["id"] for each in day["same_day"]], [evening["meeting"]["id"]])
        self.assertIn("9 paragrafer från 2 sammanträden", self.expect(0, "status").out)

    def test_two_days_are_one_meeting_when_the_minutes_say_so(self):
        first = minutes([46, 47, 48, 49]).replace("§§ 46, 47, 48, 49", "§§ 46-54")
        first += "\nSammanträdet ajourneras och fortsätter tisdagen den 9 maj 2023 kl. 09.00.\n"
        second = minutes([50, 51, 52, 53, 54], start="09.00").replace("2023-05-08", "2023-05-09")
        apart = minutes([50, 51], start="09.00").replace("2023-05-08", "2023-05-10")
        for name, text in (("dag1.txt", first), ("dag2.txt", second), ("annat.txt", apart)):
            self.write(name, text)
        self.expect(0, "import", self.papers)
        for asked in (MEETING, MEETING.replace("-08", "-09"), MEETING.replace("-08", "-09") + "-52"):
            view = self.meeting(asked)
            self.assertEqual([each["item"] for each in view["items"]], [str(n) for n in range(46, 55)], asked)
            self.assertEqual(view["not_in_archive"], [])
            self.assertEqual([len(part["items"]) for part in view["parts"]], [1, 1])
        front = [each for each in self.of("meeting") if each["date"] == "2023-05-08"][0]
        self.assertEqual((front["continued_on"], front["missing_items"]), (["2023-05-09"], []))
        self.assertEqual(len(self.meeting(MEETING.replace("-08", "-10"))["items"]), 2)

    def test_a_corrected_page_is_a_version_that_can_be_compared(self):
        self.write("huvud.txt", MAIN)
        self.expect(0, "import", self.papers)
        self.expect(0, "import", self.write("rättad.txt", CORRECTED))
        view = self.meeting(MEETING)
        self.assertEqual([each["id"] for each in view["other_texts"]], [MEETING + "-49.2"])
        self.assertEqual(len(view["items"]), 4)
        text = self.expect(0, "diff", MEETING + "-49").out
        self.assertIn("450 000 kronor", text)
        self.assertIn("{+", text)
        told = json.loads(self.expect(0, "diff", MEETING + "-49.2", "--format", "json").out)
        self.assertEqual((told["older"]["id"], told["newer"]["id"]), (MEETING + "-49", MEETING + "-49.2"))
        self.assertEqual(told["relation"], "version_of")
        self.assertIn("decision[0]", [fact["fact"] for fact in told["facts"]])
        added = " ".join(piece["text"] for piece in told["pieces"] if piece["edit"] == "added")
        self.assertIn("450 000", added)

    def test_two_decisions_under_one_number_are_a_duplicate(self):
        self.write("huvud.txt", MAIN)
        other = item(49).replace(TITLES[49], "Detaljplan Sjövik").replace(TITLES[49].lower(), "detaljplanen vid Sjövik")
        self.write("annan.txt", CORRECTED.replace(item(49, "godkänna förslaget om remiss om skyltar med en rättelse av "
                                                       "beloppet till 450 000 kronor"), other))
        self.expect(0, "import", self.papers)
        for front in self.of("meeting"):
            self.assertEqual(front["duplicate_items"], [49])
            self.assertIn("item_duplicate", front["warnings"])

    def test_a_record_without_a_version_has_nothing_to_compare(self):
        self.expect(0, "import", self.write("huvud.txt", MAIN))
        ran = self.expect(1, "diff", MEETING + "-46")
        self.assertIn("no copy or version", ran.err)
        self.assertIn("[-", self.expect(0, "diff", MEETING + "-46", MEETING + "-48").out)
        self.expect(1, "diff", MEETING + "-46", "finns-inte")


if __name__ == "__main__":
    unittest.main()
