"""Nothing is missing without a sign: each file that can't be taken in is named with its reason, the rest is imported."""
import os
import shutil
import socket
import subprocess
import unittest

from akt_case import AKT, FIXTURES, AktCase, paper


class BadInput(AktCase):
    def imported_beside(self, name, reason):
        """Imports the folder with one good paper in it; the bad one is named with its reason, now and in the status."""
        self.write("bra.txt", paper(1))
        ran = self.expect(1, "import", self.papers)
        line = self.line_about(ran, name)
        self.assertTrue(line.startswith("failed"), line)
        self.assertIn(f": {reason}: ", line)
        self.assertIn("1 imported", ran.out)
        self.assertEqual(len(self.records()), 1)
        self.assertIn(name, self.expect(0, "status").out)
        again = self.expect(1, "import", self.papers)
        self.assertIn("1 unchanged, 1 failed", again.out)

    def passed_over(self, name):
        """No document, and so no failure: named all the same."""
        self.write("bra.txt", paper(1))
        for summary in ("1 imported, 1 passed over", "1 unchanged, 1 passed over"):
            ran = self.expect(0, "import", self.papers)
            line = self.line_about(ran, name)
            self.assertTrue(line.startswith("passed over"), line)
            self.assertIn(summary, ran.out)
        self.assertEqual(len(self.records()), 1)
        status = self.expect(0, "status").out
        self.assertIn(name, status)
        self.assertIn("passed over: no_document", status)

    def test_empty(self):
        self.write("tom.pdf", b"")
        self.imported_beside("tom.pdf", "empty")

    def test_truncated_pdf(self):
        shutil.copy(FIXTURES / "truncated.pdf", self.papers / "avkapad.pdf")
        self.imported_beside("avkapad.pdf", "damaged")

    def test_encrypted_pdf(self):
        shutil.copy(FIXTURES / "encrypted.pdf", self.papers / "hemlig.pdf")
        self.imported_beside("hemlig.pdf", "encrypted")

    def test_unknown_format(self):
        self.write("ljud.wav", b"RIFF\x24\x00\x00\x00WAVEfmt " + bytes(40))
        self.imported_beside("ljud.wav", "unsupported")

    def test_data_for_programs_is_no_record(self):
        self.write("fakta.json", '{"documents": [{"title": "Protokoll 2024-01-15", "item": 1}]}')
        self.passed_over("fakta.json")

    def test_data_without_a_name_that_says_so(self):
        self.write("fakta.txt", '[\n  {"id": "a", "title": "Protokoll"},\n  {"id": "b"}\n]')
        self.passed_over("fakta.txt")

    def test_what_a_browser_saves_beside_a_page(self):
        self.write("sida_filer/utseende.css", "body { margin: 0 }")
        self.passed_over("utseende.css")

    def test_the_program_that_fetched_the_papers(self):
        self.write("hämta.py", "# Protokoll 2024-01-15 § 1\nimport sys\n")
        self.passed_over("hämta.py")

    def test_a_text_that_begins_with_a_bracket_is_a_text(self):
        self.write("utkast.txt", "[Utkast]\nMinnesanteckningar från mötet om badplatsen vid Lillsjön")
        self.write("klammer.md", "{ Arbetsmaterial } Minnesanteckningar om skolskjutsarna")
        self.expect(0, "import", self.papers)
        self.assertEqual({r["kind"] for r in self.records()}, {"other"})
        self.assertEqual(self.akt("search", "badplatsen").status, 0)

    def test_a_pipe_does_not_hold_it_up(self):
        os.mkfifo(self.papers / "rör.pdf")
        self.imported_beside("rör.pdf", "unsupported")

    def test_a_socket(self):
        with socket.socket(socket.AF_UNIX) as server:
            server.bind(str(self.papers / "uttag"))
            self.imported_beside("uttag", "unsupported")

    def test_a_link_to_nothing(self):
        os.symlink("finns-inte.pdf", self.papers / "länk.pdf")
        self.imported_beside("länk.pdf", "unreadable")

    def test_a_link_to_itself(self):
        os.symlink("snurra", self.papers / "snurra")
        self.imported_beside("snurra", "unreadable")

    def test_a_link_to_a_folder_above(self):
        (self.papers / "under").mkdir()
        os.symlink("..", self.papers / "under" / "upp")
        self.imported_beside("under/upp", "unreadable")

    def test_a_file_that_may_not_be_read(self):
        bad = self.write("låst.txt", paper(2))
        bad.chmod(0)
        if os.geteuid() == 0:
            self.skipTest("root may read everything")
        self.imported_beside("låst.txt", "unreadable")

    def test_a_scan_is_kept_and_said_to_hold_no_text(self):
        shutil.copy(FIXTURES / "scan.pdf", self.papers / "skannad.pdf")
        ran = self.akt("import", self.papers)
        self.assertIn("no_text_layer", self.line_about(ran, "skannad.pdf") + self.expect(0, "status").out)

    def test_mislabelled_files_are_read_as_what_they_are(self):
        shutil.copy(FIXTURES / "pdf-named.txt", self.papers / "protokoll.txt")
        self.expect(0, "import", self.papers)
        self.assertEqual({r["source"]["media_type"] for r in self.records()}, {"application/pdf"})

    def test_names_with_line_breaks_and_bytes_that_are_no_text(self):
        self.write("rad\nbrytning.txt", paper(1))
        raw = os.fsencode(self.papers) + b"/latin\xe5.txt"
        with open(raw, "wb") as file:
            file.write(b"")
        ran = self.expect(1, "import", self.papers)
        self.assertIn("latin\\xe5.txt: empty", ran.out)
        self.assertEqual([r["source"]["path"] for r in self.records()], ["papers/rad\\nbrytning.txt"])
        os.remove(raw)
        with open(raw, "wb") as file:
            file.write(paper(2).encode())
        self.expect(0, "import", self.papers)
        self.assertIn("papers/latin\\xe5.txt", [r["source"]["path"] for r in self.records()])

    def test_a_path_that_is_not_there(self):
        self.write("bra.txt", paper(1))
        ran = self.expect(1, "import", self.papers / "bra.txt", self.papers / "felstavad.pdf")
        self.assertIn("felstavad.pdf", ran.err)
        self.assertEqual(len(self.records()), 1)
        self.expect(2, "import", self.papers / "felstavad.pdf")

    def test_the_archive_inside_the_imported_folder_is_passed_over(self):
        self.archive = self.papers / "arkiv"
        self.write("bra.txt", paper(1))
        self.expect(0, "import", self.papers)
        self.write("mer.txt", paper(2))
        ran = self.expect(0, "import", self.papers)
        self.assertIn("2 files: 1 imported, 1 unchanged", ran.out)


class CouldNotRun(AktCase):
    def test_a_choice_that_there_is_none_of_is_told_with_those_there_are(self):
        self.write("bra.txt", paper(1))
        self.expect(0, "import", self.papers)
        for command, told in ((["search", "a", "--sort", "strangest"], "relevance, newest or oldest"),
                              (["search", "a", "--group", "strangest"], "meeting or case"),
                              (["serve", "--listen", "nowhere"], "127.0.0.1:"),
                              (["--config", "/none.toml", "status"], "no configuration file /none.toml")):
            self.assertIn(told, self.expect(2, *command).err)

    def test_no_archive(self):
        for command in (["search", "avtal"], ["show", "x"], ["export"], ["status"], ["check"], ["reindex"]):
            ran = self.expect(2, *command)
            self.assertIn("akt import", ran.err)
            self.assertEqual(ran.out, "")

    def test_a_newer_schema(self):
        self.write("bra.txt", paper(1))
        self.expect(0, "import", self.papers)
        (self.archive / "archive.json").write_text('{"schema": 99}')
        for command in (["import", self.papers], ["search", "avtal"], ["export"]):
            ran = self.expect(2, *command)
            self.assertIn("newer Akt", ran.err)

    def test_a_second_writer_is_told_who_holds_it(self):
        self.write("bra.txt", paper(1))
        self.expect(0, "import", self.papers)
        with subprocess.Popen(["flock", str(self.archive / "lock"), "cat"], stdin=subprocess.PIPE) as holder:
            try:
                while True:  # until the lock is really held
                    probe = subprocess.run(["flock", "-n", str(self.archive / "lock"), "true"], check=False)
                    if probe.returncode != 0:
                        break
                ran = self.expect(2, "import", self.papers)
                self.assertIn("process", ran.err)
                self.assertIn("searching works meanwhile", ran.err)
                self.assertEqual(len(self.records()), 1)
            finally:
                holder.stdin.close()

    def test_a_folder_with_other_things_is_not_made_an_archive(self):
        self.archive.mkdir()
        (self.archive / "brev.txt").write_text("mitt")
        self.write("bra.txt", paper(1))
        self.assertIn("not an archive", self.expect(2, "import", self.papers).err)

    def test_usage(self):
        for command in ([], ["finns-inte"], ["import"], ["search", "x", "--format", "xml"], ["import", "x", "--nej"]):
            ran = self.expect(2, *command)
            self.assertEqual(ran.out, "")
        self.write("bra.txt", paper(1))
        self.assertIn("internal, public or masked", self.expect(2, "import", self.papers, "--publication", "hemlig").err)

    def test_a_full_disk_on_stdout(self):
        self.write("bra.txt", paper(1))
        self.expect(0, "import", self.papers)
        with open("/dev/full", "w", encoding="utf-8") as full:
            done = subprocess.run([AKT, "export"], stdout=full, stderr=subprocess.PIPE, env=self.environment(), check=False)
        self.assertEqual(done.returncode, 2)


if __name__ == "__main__":
    unittest.main()
