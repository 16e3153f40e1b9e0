#!/usr/bin/python3
"""SQLite FTS5, PostgreSQL and Omega over the generated records: databases.py FOLDER sqlite|postgres|omega

Prints one JSON object, with the keys LuceneBench has. A query gives ten hits with a marked passage, the total and the
same facets, each engine as its manual says it is done. Time on a core is the thread's own (SQLite), the server
process's (PostgreSQL) or the whole process's (Omega, which is started for every query, as a web server does).
"""
import json
import os
import re
import resource
import shutil
import sqlite3
import subprocess
import sys
import time

FACETS = ["body", "municipality", "kind", "year", "dnr", "outcome"]
OMEGA_RECORDS = 100000  # omindex slows as it goes: so many files take it a quarter of an hour


def rows(folder):
    with open(f"{folder}/docs.tsv", encoding="utf-8") as docs:
        for line in docs:
            yield line.rstrip("\n").split("\t")


def queries(folder):
    with open(f"{folder}/queries.tsv", encoding="utf-8") as asked:
        for line in asked:
            shape, one, two, number, item, body, year = line.rstrip("\n").split("\t")
            yield int(shape), one, two, key(number), int(item), body, int(year)


def key(number):
    return re.sub(r"/0+", "/", number)


def size_mb(path):
    total = 0
    for folder, _, files in os.walk(path):
        total += sum(os.path.getsize(os.path.join(folder, name)) for name in files)
    return total // 1000000


def peak_mb(pid="self"):
    with open(f"/proc/{pid}/status") as status:
        return next(int(line.split()[1]) // 1024 for line in status if line.startswith("VmHWM"))


def measure(asked, ask, core):
    core_ms, clock_ms, hits = [], [], 0
    for _ in range(2):  # the first round warms
        core_ms, clock_ms, hits = [], [], 0
        for query in asked:
            on, begin = core(), time.perf_counter()
            hits += ask(query)
            clock_ms.append(round(1000 * (time.perf_counter() - begin), 4))
            core_ms.append(round(1000 * (core() - on), 4))
    return {"core_ms": core_ms, "clock_ms": clock_ms, "hits": hits}


def sqlite(folder):
    path = f"{folder}/sqlite.db"
    if os.path.exists(path):
        os.remove(path)
    begin, cpu = time.perf_counter(), time.process_time()
    base = sqlite3.connect(path)
    base.executescript(
        "PRAGMA journal_mode=WAL; PRAGMA cache_size=-200000;"
        "CREATE VIRTUAL TABLE texts USING fts5(title, text, tokenize=\"unicode61 remove_diacritics 0\");"
        "CREATE TABLE facts(id INTEGER PRIMARY KEY, name, body, municipality, kind, year INT, dnr, item INT, outcome);"
        "CREATE TABLE parties(id INT, party);"
    )
    with base:
        for at, row in enumerate(rows(folder), 1):
            base.execute("INSERT INTO texts(rowid, title, text) VALUES (?,?,?)", (at, row[1], row[10]))
            base.execute(
                "INSERT INTO facts VALUES (?,?,?,?,?,?,?,?,?)",
                (at, row[0], row[2], row[3], row[4], int(row[5]), key(row[6]), int(row[7] or 0), row[9] or None),
            )
            base.executemany("INSERT INTO parties VALUES (?,?)", [(at, p) for p in row[8].split(",") if p])
        base.executescript(
            "CREATE INDEX by_dnr ON facts(dnr); CREATE INDEX by_item ON facts(item, body);"
            "CREATE INDEX by_kind ON facts(kind, year); CREATE INDEX by_party ON parties(id);"
        )
    base.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    out = {"index_s": time.perf_counter() - begin, "index_cpu_s": time.process_time() - cpu, "peak_mb": peak_mb()}
    out["disk_mb"] = os.path.getsize(path) // 1000000

    counts = " UNION ALL ".join(
        [f"SELECT '{f}', {f}, count(*) FROM found JOIN facts USING(id) GROUP BY {f}" for f in FACETS]
        + ["SELECT 'party', party, count(*) FROM found JOIN parties USING(id) GROUP BY party"]
    )

    def ask(query):
        shape, one, two, number, item, body, year = query
        match = {
            0: f'"{one}"', 1: f'"{one}" AND "{two}"', 2: f'"{one}" AND "{two}"', 3: f'"{one} {two}"', 6: f'"{one}"',
            7: f'"{one}" OR "{two}"', 8: f'"{one}"*', 9: f'"{one}" NOT "{two}"',
        }.get(shape)
        if shape == 4:
            where, values = "SELECT id FROM facts WHERE dnr=?", [number]
        elif shape == 5:
            where, values = "SELECT id FROM facts WHERE item=? AND body=?", [item, body]
        elif shape == 6:
            where = "SELECT id FROM texts JOIN facts ON id=texts.rowid WHERE texts MATCH ? AND kind='minutes_item' AND year=?"
            values = [match, year]
        else:
            where, values = "SELECT rowid AS id FROM texts WHERE texts MATCH ?", [match]
        if match is None:
            base.execute(f"SELECT id, name, substr(text, 1, 200) FROM facts JOIN texts ON texts.rowid=id "
                         f"WHERE id IN ({where}) LIMIT 10", values).fetchall()
        else:
            filters = "AND kind='minutes_item' AND year=?" if shape == 6 else ""
            base.execute(
                "SELECT id, name, snippet(texts, 1, '<', '>', '…', 30) FROM texts JOIN facts ON id=texts.rowid "
                f"WHERE texts MATCH ? {filters} ORDER BY bm25(texts, 5, 1) LIMIT 10", values).fetchall()
        table = base.execute(f"WITH found AS MATERIALIZED ({where}) "
                             f"SELECT '', '', count(*) FROM found UNION ALL {counts}", values).fetchall()
        return table[0][2]

    out.update(measure(list(queries(folder)), ask, time.thread_time))
    return {"engine": "SQLite FTS5", **out}


def postgres(folder):
    import psycopg2

    home = f"{folder}/postgres"
    shutil.rmtree(home, ignore_errors=True)
    os.makedirs(home)
    shutil.chown(home, "postgres", "postgres")
    programs = "/usr/lib/postgresql/15/bin"

    def as_postgres(*command):
        subprocess.run(["runuser", "-u", "postgres", "--", *command], check=True, stdout=subprocess.DEVNULL, cwd="/")

    as_postgres(f"{programs}/initdb", "-D", home, "--locale=C.UTF-8", "-E", "UTF8")
    settings = "-p 54329 -k /tmp -c listen_addresses= -c shared_buffers=512MB -c maintenance_work_mem=256MB -c max_wal_size=4GB -c jit=off"
    as_postgres(f"{programs}/pg_ctl", "-D", home, "-w", "-o", settings, "-l", f"{home}/log", "start")
    try:
        base = psycopg2.connect(host="/tmp", port=54329, user="postgres", dbname="postgres")
        base.autocommit = True
        cursor = base.cursor()
        cursor.execute("SELECT pg_backend_pid()")
        backend = cursor.fetchone()[0]

        def core():  # nanoseconds the server's process has run
            with open(f"/proc/{backend}/schedstat") as stat:
                return int(stat.read().split()[0]) / 1e9

        begin, on = time.perf_counter(), core()
        cursor.execute("CREATE TABLE docs(id text, title text, body text, municipality text, kind text, year int, dnr text, "
                       "item int, parties text[], outcome text, text text, tsv tsvector GENERATED ALWAYS AS "
                       "(setweight(to_tsvector('swedish', title), 'A') || to_tsvector('swedish', text)) STORED)")

        class Lines:
            def __init__(self):
                self.lines, self.left = rows(folder), ""

            def read(self, size=1 << 16):
                while len(self.left) < size:
                    row = next(self.lines, None)
                    if row is None:
                        break
                    row[6], row[7] = key(row[6]), row[7] or "\\N"
                    row[8], row[9] = "{" + row[8] + "}", row[9] or "\\N"
                    self.left += "\t".join(row) + "\n"
                out, self.left = self.left[:size], self.left[size:]
                return out

        cursor.copy_expert("COPY docs(id,title,body,municipality,kind,year,dnr,item,parties,outcome,text) FROM STDIN", Lines())
        cursor.execute("CREATE INDEX ON docs USING gin(tsv)")
        for columns in ("dnr", "item, body", "kind, year"):
            cursor.execute(f"CREATE INDEX ON docs({columns})")
        cursor.execute("VACUUM ANALYZE docs")
        cursor.execute("CHECKPOINT")
        out = {"index_s": time.perf_counter() - begin, "index_cpu_s": core() - on, "peak_mb": peak_mb(backend)}
        cursor.execute("SELECT pg_total_relation_size('docs')")
        out["disk_mb"] = cursor.fetchone()[0] // 1000000
        cursor.execute("SET max_parallel_workers_per_gather=0; SET work_mem='64MB'")
        counts = " UNION ALL ".join(
            [f"SELECT '{f}', {f}::text, count(*) FROM found GROUP BY {f}" for f in FACETS]
            + ["SELECT 'party', party, count(*) FROM found, unnest(parties) party GROUP BY party"])

        def ask(query):
            shape, one, two, number, item, body, year = query
            words = "plainto_tsquery('swedish', %s)"
            asked, values = {
                3: ("phraseto_tsquery('swedish', %s)", [f"{one} {two}"]),
                7: (f"({words} || {words})", [one, two]),
                8: ("to_tsquery('simple', %s)", [f"{one}:*"]),
                9: (f"({words} && !! {words})", [one, two]),
            }.get(shape, (words, [f"{one} {two}".strip()]))
            if shape == 4:
                where, values, asked = "dnr=%s", [number], None
            elif shape == 5:
                where, values, asked = "item=%s AND body=%s", [item, body], None
            else:
                where = f"tsv @@ {asked}"
            extra = []
            if shape == 6:
                where, extra = where + " AND kind='minutes_item' AND year=%s", [year]
            if asked:
                cursor.execute(
                    f"SELECT id, title, ts_headline('swedish', text, q, 'MaxFragments=1') FROM (SELECT id, title, text, q, "
                    f"ts_rank(tsv, q) r FROM docs, (SELECT {asked} q) a WHERE tsv @@ q "
                    + ("AND kind='minutes_item' AND year=%s " if shape == 6 else "")
                    + "ORDER BY r DESC LIMIT 10) best", values + extra)
            else:
                cursor.execute(f"SELECT id, title, left(text, 200) FROM docs WHERE {where} LIMIT 10", values)
            cursor.fetchall()
            cursor.execute(f"WITH found AS MATERIALIZED (SELECT {', '.join(FACETS)}, parties FROM docs WHERE {where}) "
                           f"SELECT '', '', count(*) FROM found UNION ALL {counts}", values + extra)
            return cursor.fetchall()[0][2]

        # One round: its slowest queries take long enough.
        out.update(measure(list(queries(folder)), ask, core))
    finally:
        subprocess.run(["runuser", "-u", "postgres", "--", f"{programs}/pg_ctl", "-D", home, "-m", "fast", "stop"],
                       stdout=subprocess.DEVNULL, cwd="/", check=False)
    return {"engine": "PostgreSQL 15", **out}


def omega(folder):
    texts, database = f"{folder}/texts", f"{folder}/omega/default"
    shutil.rmtree(texts, ignore_errors=True)
    shutil.rmtree(f"{folder}/omega", ignore_errors=True)
    os.makedirs(texts)
    os.makedirs(f"{folder}/omega/templates")
    count = 0
    for count, row in enumerate(rows(folder), 1):
        if count > OMEGA_RECORDS:
            count -= 1
            break
        if count % 1000 == 1:
            os.makedirs(f"{texts}/{count // 1000}")
        with open(f"{texts}/{(count - 1) // 1000}/{count}.txt", "w", encoding="utf-8") as text:
            text.write(f"{row[1]}\n{row[10]}\n")
    command = ["omindex", "--db", database, "--url", "/", "--stemmer", "swedish", "--no-delete", texts]
    begin = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(child.pid, 0)
    if status != 0:
        raise SystemExit("omindex failed")
    out = {"index_s": time.perf_counter() - begin, "index_cpu_s": used.ru_utime + used.ru_stime,
           "peak_mb": used.ru_maxrss // 1024, "disk_mb": size_mb(database)}
    out["records"] = count
    shutil.rmtree(texts)
    with open(f"{folder}/omega/templates/bench", "w") as template:
        template.write("$set{stemmer,swedish}$msize\n$hitlist{$field{url} $snippet{$field{sample}}\n}")
    with open(f"{folder}/omega/omega.conf", "w") as conf:
        conf.write(f"database_dir {folder}/omega\ntemplate_dir {folder}/omega/templates\nlog_dir /tmp\ncdb_dir /tmp\n")
    asked = []
    for shape, one, two, number, item, body, year in queries(folder):
        text = {0: one, 1: f"{one} AND {two}", 2: f"{one} AND {two}", 3: f'"{one} {two}"', 4: f'"{number}"', 6: one,
                7: f"{one} OR {two}", 8: f"{one}*", 9: f"{one} NOT {two}"}.get(shape)
        if text:  # it has no § to ask for
            asked.append(text)
    environment = {"OMEGA_CONFIG_FILE": f"{folder}/omega/omega.conf"}

    def ask(text):
        said = subprocess.run(["/usr/lib/cgi-bin/omega/omega", f"P={text}", "FMT=bench", "HITSPERPAGE=10", "DB=default"],
                              env=environment, capture_output=True, text=True, check=True).stdout
        return int(re.search(r"^(\d+)$", said, re.M).group(1)) if re.search(r"^(\d+)$", said, re.M) else 0

    def core():
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        return used.ru_utime + used.ru_stime

    out.update(measure(asked, ask, core))
    return {"engine": "Omega", **out}


if __name__ == "__main__":
    print(json.dumps({"sqlite": sqlite, "postgres": postgres, "omega": omega}[sys.argv[2]](os.path.abspath(sys.argv[1]))))
