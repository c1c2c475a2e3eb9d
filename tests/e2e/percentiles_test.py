# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Percentiles against nginx's own log of how long it had each request, over HTTP/1.1, TLS and HTTP/2."""
import math
import unittest

import tidemark as t

COUNT = 2_000
PERCENTILES = (50, 75, 90, 95, 99)
# nginx logs milliseconds, cut off, of a clock that it reads once a turn; both ends share a machine with other tests.
TOLERANCE_MS = 3


def logged_ms(log):
    return sorted(1000 * float(line.split()[3]) for line in log.read_text().splitlines())


def percentile(sorted_values, p):
    """The smallest value that p % of the values do not exceed, as the reports define it."""
    return sorted_values[math.ceil(len(sorted_values) * p / 100) - 1]


@unittest.skipUnless(t.nginx_path(), "nginx is not installed")
class AgainstNginx(unittest.TestCase):
    def check(self, name, tls, http2, target):
        with t.folder() as home, t.target("--fault", "latency=uniform(20ms,220ms)@/bench") as slow:
            pair = t.certificate(home) if tls else None
            extra = f"location /slow/ {{ proxy_pass {slow}/; proxy_http_version 1.1; proxy_set_header Connection ''; }}"
            with t.nginx(home, extra, tls=pair, http2=http2) as (base, log):
                if tls:
                    target = {**target, "tls": {"ca": str(pair[0])}}
                file = t.project(home, base, [{"name": "A", "load": {"iterations": COUNT, "users": 50}}],
                                 [{"name": "U", "flow": [{"request": "Slow", "url": "/slow/bench"}]}], target=target)
                done = t.run("run", file, "--out", home / "out", "--progress", "none", program=t.AGENT)
                self.assertEqual(done.returncode, 0, done.stderr)
            truth = logged_ms(log)
            row = t.report_of(home / "out")["scenarios"][0]["requests"][0]
            self.assertEqual((row["latencyMs"]["count"], len(truth)), (COUNT, COUNT))
            for p in PERCENTILES:
                expected = percentile(truth, p)
                self.assertAlmostEqual(row["latencyMs"][f"p{p}"], expected, delta=0.01 * expected + TOLERANCE_MS,
                                       msg=f"{name}, p{p}")

    def test_percentiles_are_those_of_the_servers_log(self):
        t.each_at_once(self, [("HTTP/1.1", False, False, {}), ("TLS", True, False, {}),
                              ("HTTP/2", True, True, {"http": "2", "connections": {"shared": 4}})], self.check)


if __name__ == "__main__":
    unittest.main()
