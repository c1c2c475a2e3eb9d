# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Capacity searches of a target whose limit is known: four workers of 20 ms serve 200 requests a second, and n users at
once wait n / 4 * 20 ms for their answers."""
import json
import unittest

import tidemark as t

LIMIT_PER_S = 4 / 0.020
# Shorter and fewer levels than the example's: the truth they are held against depends on neither.
HURRIED = {"Rate": {"hold": "4s", "from": "180/s", "tolerance": 5}, "Users": {"hold": "3s", "from": 3, "tolerance": 8}}


def run_capacity(home, base, scenario, *words):
    project = json.loads((t.EXAMPLES / "capacity.tidemark.json").read_text())
    for each in project["scenarios"]:
        each["load"]["search"] |= HURRIED[each["name"]]
    file = home / "capacity.tidemark.json"
    file.write_text(json.dumps(project))
    done = t.run("run", file, "--var", f"base={base}", "--scenario", scenario, "--out", home / "out",
                 "--report", "json,md,csv,junit", "--progress", "plain", *words, timeout=380)
    return done, t.report_of(home / "out")


def named(report, scenario):
    return next(each for each in report["scenarios"] if each["name"] == scenario)


def check_rate(test):
    with t.folder() as home, t.target("--fault", "workers=4x20ms@/bench") as base:
        done, report = run_capacity(home, base, "Rate")
        test.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        scenario = named(report, "Rate")
        search = scenario["search"]
        test.assertEqual(search["result"], "found", search)
        test.assertEqual(search["unit"], "1/s")
        # To 5 % from below; the p95 limit lets a queue of a few requests pass.
        test.assertGreaterEqual(search["level"], LIMIT_PER_S * 0.90)
        test.assertLessEqual(search["level"], LIMIT_PER_S * 1.03)
        confirmed = [s for s in search["steps"] if s["level"] == search["level"] and s["outcome"] == "passed"]
        test.assertEqual(len(confirmed), 3)
        failed = [s["level"] for s in search["steps"] if s["outcome"] == "failed"]
        for step in search["steps"]:
            test.assertEqual(step["toS"] - step["fromS"], 3, step)  # 4 s less their first quarter
            if step["outcome"] == "passed":
                test.assertAlmostEqual(step["okRatePerS"], step["level"], delta=step["level"] * 0.03)
                if step["level"] > search["level"]:  # it passed once, and then it or a lower one did not
                    test.assertGreaterEqual(step["level"], min(failed))
            else:
                test.assertIn("p95", step["why"])
        test.assertEqual([lv["name"] for lv in scenario["levels"]], [s["name"] for s in search["steps"]])
        slos = {s["metric"]: s for s in scenario["slos"]}
        test.assertEqual(slos["p95"]["result"], "not-applicable")
        test.assertEqual(slos["level"]["result"], "pass")
        test.assertEqual(slos["level"]["measured"], search["level"])
        test.assertIn("the search found", done.stdout)
        test.assertIn("The search found", (home / "out" / "report.md").read_text())
        # A reopened run says the same.
        again = t.run("report", home / "out" / "run.tmrun", "--report", "json", "--out", home / "again")
        test.assertEqual(again.returncode, 0, again.stderr)
        test.assertEqual(named(t.report_of(home / "again"), "Rate")["search"], search)


def check_users(test):
    with t.folder() as home, t.target("--fault", "workers=4x20ms@/bench") as base:
        done, report = run_capacity(home, base, "Users")
        test.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        search = named(report, "Users")["search"]
        test.assertEqual(search["result"], "found")
        # n users wait n / 4 * 20 ms: 20 users reach the limit of 100 ms.
        test.assertGreaterEqual(search["level"], 14)
        test.assertLessEqual(search["level"], 20)
        usl = search["usl"]
        test.assertIsNotNone(usl, search)
        # The queue's throughput has a knee that the law rounds off; its height is what the target serves.
        test.assertAlmostEqual(usl["peak"], LIMIT_PER_S, delta=LIMIT_PER_S * 0.15)
        test.assertGreater(usl["r2"], 0.5)


def check_first_level_failed(test):
    with t.folder() as home, t.target("--latency", "300ms") as base:
        done, report = run_capacity(home, base, "Users")
        test.assertEqual(done.returncode, 1, done.stdout)
        search = named(report, "Users")["search"]
        test.assertEqual(search["result"], "from-failed")
        test.assertIsNone(search["level"])
        test.assertIn("not even the first level", named(report, "Users")["verdict"]["reasons"][0])
        test.assertEqual(report["verdict"]["outcome"], "fail")


class Capacity(unittest.TestCase):
    def test_searches_find_what_the_target_serves(self):
        t.each_at_once(self, [(check_rate,), (check_users,), (check_first_level_failed,)], lambda check: check(self))

    def test_check_gives_bounds_of_its_length(self):
        done = t.run("check", t.EXAMPLES / "capacity.tidemark.json")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("Searches from 50 to 2000 iterations a second", done.stdout)
        self.assertRegex(done.stdout, r"in 40 to \d+ s, as the search goes")


if __name__ == "__main__":
    unittest.main()
