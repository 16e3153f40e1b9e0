"""An archive with one published paper, and akt serve over it."""
import contextlib
import http.client
import json
import os
import re
import subprocess
import threading

from akt_case import AKT, SOURCE, AktCase, paper


class ServedCase(AktCase):
    def setUp(self):
        super().setUp()
        self.write("a.txt", paper(1))
        self.expect(0, "import", "--publication", "public", self.papers)

    def environment(self):
        return dict(super().environment(), AKT_SHARE=str(SOURCE / "search" / "http"))

    @contextlib.contextmanager
    def served(self, *flags, **more):
        server = subprocess.Popen([AKT, "serve", "--listen", "127.0.0.1:0", *flags], stderr=subprocess.PIPE, text=True,
                                  env=more.pop("env", self.environment()), **more)
        try:
            lines = []
            for line in server.stderr:
                lines.append(line)
                found = re.search(r"http://127\.0\.0\.1:(\d+)/", line)
                if found:
                    self.port = int(found.group(1))
                    break
            else:
                self.fail("akt serve did not start: " + "".join(lines))
            self.log = lines
            reader = threading.Thread(target=lambda: lines.extend(server.stderr), daemon=True)
            reader.start()
            yield server
        finally:
            if server.poll() is None:
                server.terminate()
            server.wait(10)
            reader.join(5)
            server.stderr.close()

    def get(self, target, port=None, **headers):
        connection = http.client.HTTPConnection("127.0.0.1", port or self.port, timeout=10)
        connection.request("GET", target, headers=headers)
        answer = connection.getresponse()
        body = answer.read()
        connection.close()
        return answer, body

    def total(self):
        return json.loads(self.get("/api/v1/search?limit=0")[1])["total"]
