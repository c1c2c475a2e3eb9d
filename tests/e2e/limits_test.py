# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The generator's own limits: what it runs out of is its own outcome, and many users stop when they were promised to."""
import datetime
import os
import resource
import shutil
import signal
import subprocess
import sys
import unittest

import tidemark as t

ENOUGH = 2_000


def start(*words):
    return subprocess.Popen([t.AGENT, *map(str, words)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def now():
    return datetime.datetime.now(datetime.timezone.utc)


def ended_at(report):
    return datetime.datetime.fromisoformat(report["run"]["endedAt"].replace("Z", "+00:00"))


def second_of(process):
    """The run clock as the next progress line has it."""
    return process.stdout.readline()


class Limits(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        _soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
        cls.users = min(10_000, hard - 1_000)

    def test_descriptors_that_run_out_are_local_and_the_report_says_so(self):
        with t.folder() as home, t.target() as base:
            scenario = [{"name": "A", "load": {"users": [{"to": 60, "over": "4s"}, {"hold": "2s"}], "gracefulStop": "1s"}}]
            classes = [{"name": "U", "thinkTime": "50ms", "flow": [{"request": "Bench", "url": "/bench"}]}]
            file = t.project(home, base, scenario, classes)
            process = start("run", file, "--out", home / "out", "--workers", "1", "--progress", "json")
            second_of(process)
            resource.prlimit(process.pid, resource.RLIMIT_NOFILE, (40, 40))
            process.communicate(timeout=60)
            report = t.report_of(home / "out")
            scenario = report["scenarios"][0]
            self.assertEqual(scenario["status"], "complete")
            self.assertEqual({error["outcome"] for error in scenario["errors"]}, {"local"})
            self.assertGreater(scenario["totals"]["ok"], 0)
            self.assertTrue(any("descriptors" in str(finding) for finding in report["findings"]), report["findings"])

    @unittest.skipUnless(os.geteuid() == 0 and shutil.which("nsenter"), "needs root for a network namespace of its own")
    def test_ports_that_run_out_are_local_and_the_report_says_so(self):
        target = subprocess.Popen(["unshare", "--net", sys.executable, "few_ports.py", t.AGENT, "target", "--port", "18080"],
                                  stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        try:
            base = target.stdout.readline().strip()
            if not base:
                self.skipTest("this machine grants no network namespace")
            with t.folder() as home:
                load = {"users": [{"to": 40}, {"hold": "3s"}], "gracefulStop": "1s"}
                classes = [{"name": "U", "thinkTime": "50ms", "flow": [{"request": "Bench", "url": "/bench"}]}]
                file = t.project(home, base, [{"name": "A", "load": load}], classes)
                subprocess.run(["nsenter", "--net", "--target", str(target.pid), t.AGENT, "run", file, "--out", home / "out",
                                "--progress", "none"], timeout=60, check=False, capture_output=True)
                report = t.report_of(home / "out")
                scenario = report["scenarios"][0]
                self.assertEqual(scenario["status"], "complete")
                self.assertEqual({error["outcome"] for error in scenario["errors"]}, {"local"})
                self.assertGreater(scenario["totals"]["ok"], 0)
                self.assertTrue(any("ports" in str(finding) for finding in report["findings"]), report["findings"])
        finally:
            target.send_signal(signal.SIGTERM)
            target.wait(timeout=10)
            target.stdout.close()

    def interrupted(self, home, base, graceful, interrupts):
        """Interrupts a run in which every user waits for its answer; returns the report and the last interrupt's time."""
        load = {"users": [{"to": self.users, "over": "4s"}, {"hold": "120s"}], "gracefulStop": graceful}
        classes = [{"name": "U", "flow": [{"request": "Slow", "url": "/delay/300000"}]}]
        target = {"timeouts": {"connect": "60s", "response": "400s"}}
        file = t.project(home, base, [{"name": "A", "load": load}], classes, target=target)
        process = start("run", file, "--out", home / "out", "--workers", "1", "--progress", "json")
        for _ in range(8):
            second_of(process)
        for _ in range(interrupts):
            process.send_signal(signal.SIGINT)
            at = now()
            second_of(process)
        process.communicate(timeout=60)
        return t.report_of(home / "out"), at

    def test_many_users_stop_and_abort_when_promised(self):
        if self.users < ENOUGH:
            self.skipTest(f"the hard limit on descriptors leaves {self.users} users")
        # (gracefulStop, interrupts, promise in seconds after the last one); the margin is for a busy machine.
        for graceful, interrupts, promise in (("2s", 1, 2.0), ("100s", 2, 0.0)):
            with self.subTest(graceful), t.folder() as home, t.target() as base:
                report, at = self.interrupted(home, base, graceful, interrupts)
                totals = report["scenarios"][0]["totals"]
                self.assertEqual((totals["abortedRequests"], totals["requests"]), (self.users, 0), totals)
                late = (ended_at(report) - at).total_seconds() - promise
                print(f"{self.users} users ended {late * 1000:.0f} ms after what was promised", flush=True)
                self.assertLess(late, 8)


if __name__ == "__main__":
    unittest.main()
