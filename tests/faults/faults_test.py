"""The short form of tools/torture: faults and deaths spread over an import's calls, the same ones each time."""
import os
import tempfile
import unittest

import torture

AKT, LIBRARY = os.environ["AKT_BINARY"], os.environ["AKT_FAULTS"]


class Faults(unittest.TestCase):
    def test_each_way_to_store_fails_and_nothing_is_lost_or_doubled(self):
        with tempfile.TemporaryDirectory(prefix="akt-faults-") as folder:
            place = torture.workplace(AKT, LIBRARY, folder, 3, 6)
            told = torture.faults(place, 18, lambda text: None)
        self.assertGreaterEqual(told["faults"], 18)
        self.assertGreaterEqual(len(told["by call"]), 4, "several ways to store")

    def test_the_first_import_of_all(self):
        with tempfile.TemporaryDirectory(prefix="akt-faults-") as folder:
            place = torture.workplace(AKT, LIBRARY, folder, 0, 2)
            told = torture.faults(place, 4, lambda text: None)
            self.assertGreaterEqual(told["faults"], 4)
            for number in (1, 2, 3, 4, 5, 6):  # the folder, the lock, the description
                place.fault(number, "EIO", False)

    def test_killed_at_instants_spread_over_it(self):
        with tempfile.TemporaryDirectory(prefix="akt-kills-") as folder:
            place = torture.workplace(AKT, LIBRARY, folder, 3, 60)
            told = torture.kills(place, 4, 1, lambda text: None)
        self.assertGreater(told["before the import was done"], 0)


if __name__ == "__main__":
    unittest.main()
