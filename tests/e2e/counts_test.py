# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts are exact: requests per name and status equal the access log of nginx and the target's own counters."""
import collections
import itertools
import unittest
import urllib.request

import tidemark as t

TWO_REQUESTS = [{"name": "U", "flow": [
    {"request": "Tiny", "url": "/tiny"},
    {"choose": [{"weight": 2, "steps": [{"request": "Json", "url": "/json", "checks": [{"json": "$.status", "equals": "ok"}]}]},
                {"weight": 1, "steps": [{"request": "Missing", "url": "/missing"}]}]}]}]
LOADS = {
    "closed": {"users": [{"to": 8, "over": "1s"}, {"hold": "2s"}, {"to": 0, "over": "1s"}]},
    "open": {"arrivals": [{"to": "300/s", "over": "1s"}, {"hold": "2s"}], "maxUsers": 200},
    "budget": {"iterations": 500, "users": 7},
}
PATHS = {"/tiny": "Tiny", "/json": "Json", "/missing": "Missing"}


STUB = "location /stub { access_log off; stub_status; }"


def accepted(base):
    """Connections nginx has accepted so far, by its own count."""
    with urllib.request.urlopen(base + "/stub", timeout=10) as response:
        return int(response.read().split(b"\n")[2].split()[0])


def logged(log):
    """(name, status) → requests, from nginx's own log."""
    count = collections.Counter()
    for line in log.read_text().splitlines():
        status, _method, uri, _seconds = line.split()
        count[PATHS[uri], int(status)] += 1
    return count


def reported(out):
    count = collections.Counter()
    for scenario in t.report_of(out)["scenarios"]:
        for row in scenario["requests"]:
            if row["kind"] == "request":
                for status, n in row["statuses"].items():
                    count[row["name"], int(status)] += n
    return count


@unittest.skipUnless(t.nginx_path(), "nginx is not installed")
class AgainstNginx(unittest.TestCase):
    def test_each_load_model_counts_what_nginx_logged(self):
        def check(name, workers):
            with t.folder() as home:
                with t.nginx(home) as (base, log):
                    file = t.project(home, base, [{"name": "A", "load": LOADS[name]}], TWO_REQUESTS)
                    done = t.run("run", file, "--out", home / "out", "--progress", "none", "--workers", workers,
                                 program=t.AGENT)
                    self.assertEqual(done.returncode, 0, done.stderr)
                self.assertEqual(reported(home / "out"), logged(log))
                scenario = t.report_of(home / "out")["scenarios"][0]
                self.assertEqual(scenario["totals"]["requests"], sum(logged(log).values()))
                self.assertEqual(scenario["totals"]["abortedRequests"], 0)
                if name == "budget":
                    self.assertEqual(scenario["totals"]["iterations"], 500)
                if name == "open":
                    # A ramp from 0 to 300/s in 1 s holds 150 arrivals, 2 s at 300/s 600 more.
                    self.assertEqual(scenario["totals"]["iterations"], 750)

        t.each_at_once(self, itertools.product(LOADS, (1, 3)), check)

    def test_tls_counts_too(self):
        with t.folder() as home:
            cert, key = t.certificate(home)
            with t.nginx(home, tls=(cert, key)) as (base, log):
                file = t.project(home, base, [{"name": "A", "load": LOADS["budget"]}], TWO_REQUESTS,
                                 target={"tls": {"ca": str(cert)}})
                done = t.run("run", file, "--out", home / "out", "--progress", "none", program=t.AGENT)
                self.assertEqual(done.returncode, 0, done.stderr)
            self.assertEqual(reported(home / "out"), logged(log))

    def test_connection_policies_open_the_connections_they_promise(self):
        for policy, users, iterations, expected in (("per-user", 4, 40, 4), ("per-iteration", 4, 40, 40),
                                                    ("per-request", 2, 10, 20), ({"shared": 3}, 9, 90, 3)):
            with self.subTest(str(policy)), t.folder() as home, t.nginx(home, STUB) as (base, _log):
                flow = [{"name": "U", "flow": [{"request": "A", "url": "/tiny"}, {"request": "B", "url": "/json"}]}]
                file = t.project(home, base, [{"name": "Budget", "load": {"iterations": iterations, "users": users}}], flow,
                                 target={"connections": policy})
                before = accepted(base)
                done = t.run("run", file, "--out", home / "out", "--progress", "none", "--workers", 1, program=t.AGENT)
                self.assertEqual(done.returncode, 0, done.stderr)
                # One connection more looks whether the target answers, one is this question's own.
                self.assertEqual(accepted(base) - before - 2, expected)


class AgainstTheTarget(unittest.TestCase):
    def test_routes_and_statuses_equal_the_targets_own_counters(self):
        flow = [{"name": "U", "flow": [
            {"request": "Health", "url": "/health"},
            {"request": "Ingest", "method": "POST", "url": "/api/v1/data/ingest", "body": {"json": {"v": "${int(1,9)}"}}},
            {"request": "Unknown", "url": "/api/v1/deployments/${uuid()}", "expectStatus": [200, 404]}]}]
        with t.folder() as home, t.target() as base:
            file = t.project(home, base, [{"name": "A", "load": {"iterations": 200, "users": 5}}], flow)
            t.run("run", file, "--out", home / "out", "--progress", "none", "--workers", 2, program=t.AGENT)
            served = t.counters(base)
            by_status = collections.Counter()
            for (_method, _route, status), n in served.items():
                by_status[status] += n
            mine = collections.Counter()
            for (_name, status), n in reported(home / "out").items():
                mine[status] += n
            # The target also counts the look at its metrics before this answer, if it counts on arrival.
            self.assertEqual(mine[403], by_status[403])
            self.assertEqual(mine[404], by_status[404])
            self.assertEqual(mine[403], 200)
            self.assertEqual(mine[404], 200)
            rows = {r["name"]: r for r in t.report_of(home / "out")["scenarios"][0]["requests"]}
            self.assertEqual(rows["Unknown"]["ok"], 200)
            self.assertEqual(rows["Unknown"]["expectedErrors"], 200)
            self.assertEqual(rows["Ingest"]["failed"], 200)

    def test_jobs_are_accounted_for(self):
        flow = [{"name": "U", "flow": [
            {"request": "Submit", "method": "POST", "url": "/jobs", "expectStatus": [202], "body": {"json": {"name": "x"}},
             "extract": [{"name": "id", "json": "$.id"}]},
            {"poll": "Job done", "request": {"name": "Status", "url": "/jobs/${id}"}, "job": "${id}",
             "until": {"json": "$.status", "in": ["completed", "failed"]},
             "succeed": {"json": "$.status", "equals": "completed"}, "every": "50ms", "timeout": "20s"}]}]
        with t.folder() as home, t.target("--job-time", "300ms") as base:
            file = t.project(home, base, [{"name": "A", "load": {"iterations": 12, "users": 4}}], flow)
            done = t.run("run", file, "--out", home / "out", "--progress", "none", program=t.AGENT)
            self.assertEqual(done.returncode, 0, done.stderr)
            job = t.report_of(home / "out")["scenarios"][0]["jobs"][0]
            self.assertEqual((job["submitted"], job["completed"], job["failed"], job["lost"], job["duplicated"]),
                             (12, 12, 0, 0, 0))
            self.assertGreater(job["latencyMs"]["p50"], 250)


if __name__ == "__main__":
    unittest.main()
