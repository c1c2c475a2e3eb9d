# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Capacity searches of a target whose limit is known: four workers of 20 ms serve 200 requests a second, and n users at
once wait n / 4 * 20 ms for their answers."""
import json
import unittest

import tidemark as t

LIMIT_PER_S = 4 / 0.020


def run_capacity(home, base, scenario, *words):
    """The example with shorter and fewer levels: the truth it is held against depends on neither."""
    project = json.loads((t.EXAMPLES / "capacity.tidemark.json").read_text())
    for each in project["scenarios"]:
        each["load"]["search"] |= {"hold": "4s", "from": {"Rate": "120/s", "Users": 3}[each["name"]]}
    file = home / "capacity.tidemark.json"
    file.write_text(json.dumps(project))
    done = t.run("run", file, "--var", f"base={base}", "--scenario", scenario, "--out", home / "out",
                 "--report", "json,md,csv,junit", "--progress", "plain", *words, timeout=380)
    return done, t.report_of(home / "out")


def named(report, scenario):
    return next(each for each in report["scenarios"] if each["name"] == scenario)


class Capacity(unittest.TestCase):
    def test_the_rate_found_is_the_rate_served(self):
        with t.folder() as home, t.target("--fault", "workers=4x20ms@/bench") as base:
            done, report = run_capacity(home, base, "Rate")
            self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
            scenario = named(report, "Rate")
            search = scenario["search"]
            self.assertEqual(search["result"], "found", search)
            self.assertEqual(search["unit"], "1/s")
            # To 5 % from below; the p95 limit lets a queue of a few requests pass.
            self.assertGreaterEqual(search["level"], LIMIT_PER_S * 0.90)
            self.assertLessEqual(search["level"], LIMIT_PER_S * 1.03)
            confirmed = [s for s in search["steps"] if s["level"] == search["level"] and s["outcome"] == "passed"]
            self.assertEqual(len(confirmed), 3)
            failed = [s["level"] for s in search["steps"] if s["outcome"] == "failed"]
            for step in search["steps"]:
                self.assertEqual(step["toS"] - step["fromS"], 3, step)  # 4 s less their first quarter
                if step["outcome"] == "passed":
                    self.assertAlmostEqual(step["okRatePerS"], step["level"], delta=step["level"] * 0.03)
                    if step["level"] > search["level"]:  # it passed once, and then it or a lower one did not
                        self.assertGreaterEqual(step["level"], min(failed))
                else:
                    self.assertIn("p95", step["why"])
            self.assertEqual([lv["name"] for lv in scenario["levels"]], [s["name"] for s in search["steps"]])
            slos = {s["metric"]: s for s in scenario["slos"]}
            self.assertEqual(slos["p95"]["result"], "not-applicable")
            self.assertEqual(slos["level"]["result"], "pass")
            self.assertEqual(slos["level"]["measured"], search["level"])
            self.assertIn("the search found", done.stdout)
            self.assertIn("The search found", (home / "out" / "report.md").read_text())
            # A reopened run says the same.
            again = t.run("report", home / "out" / "run.tmrun", "--report", "json", "--out", home / "again")
            self.assertEqual(again.returncode, 0, again.stderr)
            self.assertEqual(named(t.report_of(home / "again"), "Rate")["search"], search)

    def test_the_users_found_are_those_whose_answers_are_in_time(self):
        with t.folder() as home, t.target("--fault", "workers=4x20ms@/bench") as base:
            done, report = run_capacity(home, base, "Users")
            self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
            search = named(report, "Users")["search"]
            self.assertEqual(search["result"], "found")
            # n users wait n / 4 * 20 ms: 20 users reach the limit of 100 ms.
            self.assertGreaterEqual(search["level"], 14)
            self.assertLessEqual(search["level"], 20)
            usl = search["usl"]
            self.assertIsNotNone(usl)
            # The queue's throughput has a knee that the law rounds off; its height is what the target serves.
            self.assertAlmostEqual(usl["peak"], LIMIT_PER_S, delta=LIMIT_PER_S * 0.15)
            self.assertGreater(usl["r2"], 0.7)

    def test_a_first_level_that_fails_is_a_fail(self):
        with t.folder() as home, t.target("--latency", "300ms") as base:
            done, report = run_capacity(home, base, "Users")
            self.assertEqual(done.returncode, 1, done.stdout)
            search = named(report, "Users")["search"]
            self.assertEqual(search["result"], "from-failed")
            self.assertIsNone(search["level"])
            self.assertIn("not even the first level", named(report, "Users")["verdict"]["reasons"][0])
            self.assertEqual(report["verdict"]["outcome"], "fail")

    def test_check_gives_bounds_of_its_length(self):
        done = t.run("check", t.EXAMPLES / "capacity.tidemark.json")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("Searches from 50 to 2000 iterations a second", done.stdout)
        self.assertRegex(done.stdout, r"in 40 to \d+ s, as the search goes")


if __name__ == "__main__":
    unittest.main()
