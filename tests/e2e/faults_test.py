# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hostile surroundings: wrong certificate, taken port, full disk, killed run, vanishing server. Nothing is lost."""
import os
import signal
import socket
import subprocess
import unittest

import tidemark as t

HEALTH = [{"name": "U", "flow": [{"request": "Health", "url": "/health"}]}]
LONG = [{"name": "A", "load": {"users": [{"to": 2}, {"hold": "60s"}], "gracefulStop": "1s"}}]


def start(*words):
    return subprocess.Popen([t.AGENT, *map(str, words)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


class Faults(unittest.TestCase):
    def test_a_wrong_certificate_ends_with_3_and_openssls_reason(self):
        with t.folder() as home:
            cert, key = t.certificate(home, "other.test")
            with t.target("--tls", f"{cert},{key}") as base:
                file = t.project(home, base, [{"name": "A", "load": {"iterations": 1}}], HEALTH)
                done = t.run("run", file, "--out", home / "out", program=t.AGENT)
                self.assertEqual(done.returncode, 3)
                self.assertRegex(done.stderr, "certificate|verif")

    def test_a_taken_port_is_told(self):
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            done = t.run("target", "--port", taken.getsockname()[1], program=t.AGENT)
            self.assertEqual(done.returncode, 3)
            self.assertIn(str(taken.getsockname()[1]), done.stderr)

    def test_a_killed_run_opens_and_is_marked_incomplete(self):
        with t.folder() as home, t.target() as base:
            file = t.project(home, base, LONG, HEALTH, slos=[{"metric": "errorRate", "limit": "< 1%"}])
            process = start("run", file, "--out", home / "out", "--progress", "json")
            for _ in range(3):
                process.stdout.readline()
            process.send_signal(signal.SIGKILL)
            process.communicate(timeout=10)
            done = t.run("report", home / "out" / "run.tmrun", "--report", "json", "--out", home / "rep")
            self.assertEqual(done.returncode, 1, done.stderr)  # not evaluated
            report = t.report_of(home / "rep")
            self.assertFalse(report["run"]["complete"])
            self.assertGreater(report["scenarios"][0]["totals"]["requests"], 0)
            self.assertEqual(report["verdict"]["outcome"], "not-evaluated")

    @unittest.skipUnless(os.geteuid() == 0, "a small file system of its own needs root")
    def test_a_full_disk_stops_the_run_and_keeps_what_it_has(self):
        with t.folder() as home, t.target() as base:
            small = home / "small"
            small.mkdir()
            if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", small], check=False,
                              capture_output=True).returncode:
                self.skipTest("mounting a small file system is not allowed here")
            try:
                file = t.project(home, base, LONG, HEALTH)
                process = start("run", file, "--out", small / "out", "--progress", "json", "--report", "none")
                process.stdout.readline()
                (small / "filler").write_bytes(b"")
                with open(small / "filler", "wb", buffering=0) as filler:
                    try:
                        while True:
                            filler.write(b"x" * 4096)
                    except OSError:
                        pass
                _out, err = process.communicate(timeout=30)
                self.assertEqual(process.returncode, 3, err)
                self.assertRegex(err, "space|full")
                (small / "filler").unlink()
                done = t.run("report", small / "out" / "run.tmrun", "--report", "json", "--out", home / "rep")
                self.assertGreater(t.report_of(home / "rep")["scenarios"][0]["totals"]["requests"], 0, done.stderr)
            finally:
                subprocess.run(["umount", small], check=False)

    def test_a_server_that_goes_away_is_failed_requests_not_the_end(self):
        with t.folder() as home, t.target() as base:
            port = int(base.rsplit(":", 1)[1])
            scenario = [{"name": "A", "load": {"users": [{"to": 2}, {"hold": "4s"}]}}]
            classes = [{"name": "U", "thinkTime": "20ms", "flow": HEALTH[0]["flow"]}]
            file = t.project(home, base, scenario, classes, slos=[{"metric": "errorRate", "limit": "< 1%"}])
            process = start("run", file, "--out", home / "out", "--progress", "json")
            process.stdout.readline()
            victim = subprocess.run(["ss", "-Hltnp", f"sport = :{port}"], capture_output=True, text=True, check=False)
            pid = int(victim.stdout.split("pid=")[1].split(",")[0])
            os.kill(pid, signal.SIGKILL)
            process.communicate(timeout=30)
            self.assertEqual(process.returncode, 1)
            outcomes = {e["outcome"] for e in t.report_of(home / "out")["scenarios"][0]["errors"]}
            self.assertIn("connect-refused", outcomes)

    def test_faults_of_the_target_become_their_outcomes(self):
        for fault, outcome in (("error=100%", "status"), ("reset=100%", "reset"), ("latency=uniform(900ms,950ms)", "timeout")):
            with self.subTest(fault), t.folder() as home, t.target("--fault", fault + "@/health") as base:
                file = t.project(home, base, [{"name": "A", "load": {"iterations": 4}}], HEALTH,
                                 target={"timeouts": {"connect": "1s", "response": "200ms"}})
                t.run("run", file, "--out", home / "out", "--progress", "none", program=t.AGENT)
                errors = t.report_of(home / "out")["scenarios"][0]["errors"]
                self.assertEqual({e["outcome"]: e["count"] for e in errors}, {outcome: 4})


if __name__ == "__main__":
    unittest.main()
