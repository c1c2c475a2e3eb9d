# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""HTTP/2 against servers nobody here wrote: counts per name and status equal their own logs, GOAWAYs included."""
import collections
import contextlib
import itertools
import re
import shutil
import signal
import subprocess
import unittest

import tidemark as t
from counts_test import LOADS, PATHS, TWO_REQUESTS, logged, reported

SHARED = {"shared": 2}


@contextlib.contextmanager
def nghttpd(home, *options):
    """nghttpd with the files /tiny and /json; yields (base URL, log path)."""
    port = t.free_port()
    files = home / "files"
    files.mkdir()
    (files / "tiny").write_text("ok")
    (files / "json").write_text('{"status":"ok","n":7}')
    log = home / "nghttpd.log"
    with log.open("w") as out:
        process = subprocess.Popen(["nghttpd", "-v", "--no-tls", "-a", "127.0.0.1", "-d", files, *options, str(port)],
                                   stdout=out, stderr=subprocess.STDOUT)
        try:
            t.wait_for_port(port, process)
            yield f"http://127.0.0.1:{port}", log
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(timeout=10)


def served(log):
    """(name, status) of each request in nghttpd's account of its frames."""
    path, count = {}, collections.Counter()
    answering = None
    for line in log.read_text().splitlines():
        if found := re.match(r"\[id=(\d+)\] \[[ 0-9.]+\] recv \(stream_id=(\d+)\) :path: (.*)", line):
            path[found[1], found[2]] = found[3]
        elif found := re.match(r"\[id=(\d+)\] \[[ 0-9.]+\] send HEADERS frame .* stream_id=(\d+)>", line):
            answering = found[1], found[2]
        elif answering and (found := re.match(r"\s+:status: (\d+)", line)):
            count[PATHS[path[answering]], int(found[1])] += 1
            answering = None
    return count


class Http2(unittest.TestCase):
    def run_against(self, home, base, load, **target):
        file = t.project(home, base, [{"name": "A", "load": load}], TWO_REQUESTS, target=target)
        return t.run("run", file, "--out", home / "out", "--progress", "none", "--workers", 2, program=t.AGENT)

    def rows(self, home):
        return {r["name"]: r for r in t.report_of(home / "out")["scenarios"][0]["requests"] if r["kind"] == "request"}


@unittest.skipUnless(shutil.which("nghttpd"), "nghttpd is not installed")
class AgainstNghttpd(Http2):
    def test_prior_knowledge_counts_what_nghttpd_served(self):
        def check(name, policy):
            with t.folder() as home:
                with nghttpd(home) as (base, log):
                    done = self.run_against(home, base, LOADS[name], http="2", connections=policy)
                    self.assertEqual(done.returncode, 0, done.stderr)
                self.assertEqual(reported(home / "out"), served(log))
                self.assertEqual(self.rows(home)["Tiny"]["failed"], 0)
                self.assertEqual(self.rows(home)["Json"]["failed"], 0)

        t.each_at_once(self, itertools.product(LOADS, ("per-user", SHARED)), check)

    def test_more_users_than_streams_wait_and_are_all_served(self):
        with t.folder() as home:
            with nghttpd(home, "-m", "3") as (base, log):
                done = self.run_against(home, base, {"iterations": 600, "users": 40}, http="2", connections=SHARED)
                self.assertEqual(done.returncode, 0, done.stderr)
            self.assertEqual(reported(home / "out"), served(log))
            self.assertEqual(self.rows(home)["Tiny"]["ok"], 600)
            self.assertGreater(self.rows(home)["Tiny"]["phasesMs"]["queue"], 0)

    def test_an_uploaded_file_arrives_whole(self):
        def check(policy):
            with t.folder() as home:
                content = b"".join(b"%07d\n" % i for i in range(400_000)) + b"the end"  # 3.2 MB: many windows of 64 KiB
                (home / "upload.txt").write_bytes(content)
                size = [{"body": {"size": f">= {len(content)}B"}}, {"body": {"size": f"<= {len(content)}B"}}]
                flow = [{"name": "U", "flow": [{"request": "Upload", "method": "POST", "url": "/tiny", "body": {"file": "upload.txt"},
                         "checks": [*size, {"body": {"contains": "0399999\nthe end"}}]}]}]
                with nghttpd(home, "--echo-upload") as (base, _log):
                    file = t.project(home, base, [{"name": "A", "load": {"iterations": 12, "users": 4}}], flow,
                                     target={"http": "2", "connections": policy})
                    done = t.run("run", file, "--out", home / "out", "--progress", "none", program=t.AGENT)
                self.assertEqual(done.returncode, 0, done.stderr)
                row = self.rows(home)["Upload"]
                self.assertEqual((row["ok"], row["failed"]), (12, 0))

        t.each_at_once(self, [("per-user",), (SHARED,)], check)


@unittest.skipUnless(t.nginx_path(), "nginx is not installed")
class AgainstNginx(Http2):
    def test_tls_counts_what_nginx_logged(self):
        def check(policy):
            with t.folder() as home:
                pair = t.certificate(home)
                with t.nginx(home, tls=pair, http2=True) as (base, log):
                    done = self.run_against(home, base, LOADS["closed"], tls={"ca": str(pair[0])}, connections=policy)
                    self.assertEqual(done.returncode, 0, done.stderr)
                self.assertEqual(reported(home / "out"), logged(log))

        t.each_at_once(self, [("per-user",), (SHARED,)], check)

    def test_a_server_that_goes_away_every_fifty_requests_is_counted_exactly_and_nothing_fails(self):
        with t.folder() as home:
            pair = t.certificate(home)
            with t.nginx(home, "keepalive_requests 50;", tls=pair, http2=True) as (base, log):
                done = self.run_against(home, base, {"iterations": 2000, "users": 24}, tls={"ca": str(pair[0])},
                                        connections=SHARED)
                self.assertEqual(done.returncode, 0, done.stderr)
            self.assertEqual(reported(home / "out"), logged(log))
            self.assertEqual(self.rows(home)["Tiny"]["ok"], 2000)

    def test_http_2_that_is_demanded_and_not_offered_is_told_before_the_run(self):
        with t.folder() as home:
            pair = t.certificate(home)
            with t.nginx(home, tls=pair) as (base, _log):
                done = self.run_against(home, base, LOADS["budget"], http="2", tls={"ca": str(pair[0])})
            self.assertEqual(done.returncode, 3, done.stderr)
            self.assertRegex(done.stderr, "application protocol|HTTP/2")


if __name__ == "__main__":
    unittest.main()
