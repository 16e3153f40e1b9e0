"""akt serve as an operator runs it: started, asked, told to look again, handed a socket, stopped."""
import json
import os
import signal
import socket
import subprocess
import threading
import time
import unittest

from akt_case import AKT, SAMPLES, paper
from mail_test import letter
from served_case import ServedCase


class Served(ServedCase):
    def test_stops_within_two_seconds_also_with_a_client_that_says_half_a_word(self):
        with self.served() as server:
            with socket.create_connection(("127.0.0.1", self.port)) as half:
                half.sendall(b"GET /so")
                self.assertEqual(self.get("/")[0].status, 200)
                began = time.monotonic()
                server.send_signal(signal.SIGTERM)
                self.assertEqual(server.wait(5), 0)
                self.assertLess(time.monotonic() - began, 2)

    def test_a_consultation_shows_no_private_persons_to_all(self):
        number = "KS 2023/0311"
        for name in ("remiss-handlingsplan.pdf", "remissvar-tekniska-namnden.pdf"):
            (self.papers / name).write_bytes((SAMPLES / name).read_bytes())
        private = letter(f"Synpunkter på remissen {number}", "Jag avstyrker förslaget.\n\nHälsningar\nElin Strandmark\n",
                         "Elin Strandmark <elin@post.example>")
        self.write("privat.eml", private.as_bytes())
        # Another one, on another day: not the same person, whatever the public may know.
        other = letter(f"Synpunkter på remissen {number}", "Jag tillstyrker förslaget.\n\nHälsningar\nBengt Karlgren\n",
                       "Bengt Karlgren <bengt@post.example>", "5 Dec 2023")
        self.write("privat-2.eml", other.as_bytes())
        self.expect(0, "import", "--publication", "public", self.papers)
        with self.served():
            page = self.get("/remiss/KS%202023%2F0311")[1].decode()
            told = self.get("/api/v1/consultations/KS%202023%2F0311")[1].decode()
        for text in (page, told):
            self.assertIn("Privatperson 1", text)
            self.assertNotIn("Strandmark", text)
            self.assertNotIn("strandmark", text)
            self.assertNotIn("Karlgren", text)
        persons = {row["consultee"]: row["stance"] for row in json.loads(told)["ledger"] if "Privatperson" in row["consultee"]}
        self.assertEqual(sorted(persons), ["Privatperson 1", "Privatperson 2"])
        self.assertEqual(sorted(persons.values()), ["endorses", "opposes"])
        self.assertIn('aria-label="Ställningstaganden i sammandrag"', page)
        self.assertIn("<caption>Ställningstagande per remissinstans och tema</caption>", page)
        with self.served("--level", "internal"):
            self.assertIn("Elin Strandmark", self.get("/remiss/KS%202023%2F0311")[1].decode())

    def test_papers_that_come_in_are_found_without_a_restart(self):
        with self.served():
            self.assertEqual(self.total(), 1)
            answer, _ = self.get("/api/v1/search")
            tag = answer.headers["ETag"]
            self.assertEqual(self.get("/api/v1/search", **{"If-None-Match": tag})[0].status, 304)
            self.write("b.txt", paper(2))
            self.expect(0, "import", "--publication", "public", self.papers)
            until = time.monotonic() + 5
            while self.total() != 2 and time.monotonic() < until:
                time.sleep(0.05)
            self.assertEqual(self.total(), 2)
            self.assertEqual(self.get("/api/v1/search", **{"If-None-Match": tag})[0].status, 200)

    def test_another_archive_in_its_place_is_seen_by_itself(self):
        with self.served():
            self.assertEqual(self.total(), 1)
            self.archive.rename(self.folder / "old")
            for number in range(2, 5):
                self.write(f"{number}.txt", paper(number))
            self.expect(0, "import", "--publication", "public", self.papers)
            self.assertEqual(self.total(), 4)

    def test_sighup_opens_the_archive_again(self):
        with self.served() as server:
            server.send_signal(signal.SIGHUP)
            until = time.monotonic() + 5
            while not any("opened again" in line for line in self.log) and time.monotonic() < until:
                time.sleep(0.02)
            self.assertTrue(any("opened again" in line for line in self.log))
            self.assertEqual(self.total(), 1)

    def test_a_socket_from_systemd(self):
        with socket.socket() as listening:
            listening.bind(("127.0.0.1", 0))
            listening.listen()
            port = listening.getsockname()[1]

            def hand_over():
                os.dup2(listening.fileno(), 3)
                os.set_inheritable(3, True)

            command = ["sh", "-c", 'LISTEN_PID=$$ LISTEN_FDS=1 exec "$0" serve', AKT]
            server = subprocess.Popen(command, pass_fds=(3,), preexec_fn=hand_over, env=self.environment(),
                                      stderr=subprocess.DEVNULL)
            try:
                # The kernel holds the connection until the server takes it: no waiting for it to be ready.
                self.assertEqual(self.get("/api/v1/status", port=port)[0].status, 200)
            finally:
                server.terminate()
                server.wait(10)

    def test_the_public_level_shows_nothing_that_is_not_published(self):
        self.write("inside.txt", paper(7, "hemlighet"))
        self.expect(0, "import", "--publication", "internal", self.papers / "inside.txt")
        with self.served():
            self.assertEqual(self.total(), 1)
            self.assertNotIn(b'class="hit"', self.get("/sok?q=hemlighet")[1])
        with self.served("--level", "internal"):
            self.assertEqual(self.total(), 2)

    def test_the_log_names_no_query_and_no_person(self):
        with self.served():
            self.get("/person/Maja%20Hemligsson")
            self.get("/sok?q=hemligt+ord")
        said = "".join(self.log)
        self.assertIn("/person/{id}", said)
        self.assertNotIn("emlig", said)
        self.assertNotIn("127.0.0.1 ", said)

    def test_what_can_not_be_served(self):
        self.assertEqual(self.expect(2, "serve", "--listen", "nowhere").status, 2)
        self.assertEqual(self.expect(2, "--archive", self.folder / "none", "serve", "--listen", "127.0.0.1:0").status, 2)
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            ran = self.expect(2, "serve", "--listen", f"127.0.0.1:{taken.getsockname()[1]}")
            self.assertIn("cannot listen", ran.err)

    def test_a_page_as_a_picture_has_its_hits_marked(self):
        self.expect(0, "import", "--publication", "public", SAMPLES / "kommunfullmaktige-2023-04-24.pdf")
        with self.served():
            hits = json.loads(self.get("/api/v1/search?q=f%C3%B6rskola+dnr:%22KS+2023/142%22")[1])["hits"]
            page = f"/sida/{hits[0]['source']['sha256']}/{hits[0]['source']['pages'][0]}.png"
            plain, marked, elsewhere = (self.get(page + query)[1] for query in ("", "?q=f%C3%B6rskolor", "?q=xylofon"))
            self.assertTrue(plain.startswith(b"\x89PNG"))
            self.assertNotEqual(plain, marked)
            self.assertEqual(plain, elsewhere)
            self.assertEqual(self.get(f"/sida/{hits[0]['source']['sha256']}/999.png")[0].status, 404)

    def test_searching_while_papers_come_in(self):
        faults = []
        done = threading.Event()

        def search():
            while not done.is_set():
                answer, body = self.get("/api/v1/search?q=cykelv%C3%A4g&limit=100")
                if answer.status != 200:
                    faults.append(answer.status)
                    continue
                found = json.loads(body)
                if found["total"] != len(found["hits"]):
                    faults.append(f"{found['total']} promised, {len(found['hits'])} given")

        with self.served():
            searchers = [threading.Thread(target=search) for _ in range(4)]
            for each in searchers:
                each.start()
            for number in range(2, 40):
                self.write(f"{number}.txt", paper(number))
            self.expect(0, "import", "--publication", "public", self.papers)
            done.set()
            for each in searchers:
                each.join()
        self.assertEqual(faults, [])


if __name__ == "__main__":
    unittest.main()
