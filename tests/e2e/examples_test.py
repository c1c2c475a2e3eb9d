# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The five example projects, shortened, end with the verdict their SLOs deserve."""
import json
import unittest

import tidemark as t

# A rehearsal is never a pass: fail if an SLO failed, else not evaluated.
EXPECTED = {"full": "fail", "readiness": "not-evaluated", "stability": "not-evaluated", "suite": "not-evaluated",
            "completion": "not-evaluated"}


def hurried(home, name):
    """The example with its users joining twenty times as fast and given a second to end: a pace such as 10/s, a think
    time and gracefulStop are never scaled, and waiting for them would be most of the time of this test."""
    project = json.loads((t.EXAMPLES / f"{name}.tidemark.json").read_text())
    for load in (scenario["load"] for scenario in project["scenarios"]):
        load["gracefulStop"] = "1s"
        stages = load.get("users")
        for stage in stages if isinstance(stages, list) else []:
            if "at" in stage:
                stage["at"] = f"{20 * float(stage['at'].removesuffix('/s')):g}/s"
    path = home / f"{name}.tidemark.json"
    path.write_text(json.dumps(project))
    return path


class Examples(unittest.TestCase):
    def test_each_example_is_valid(self):
        for file in sorted(t.EXAMPLES.glob("*.tidemark.json")):
            done = t.run("check", file)
            self.assertEqual(done.returncode, 0, f"{file.name}: {done.stderr}")

    def test_each_runs_to_its_verdict(self):
        def check(name, outcome):
            with t.folder() as home, t.target("--job-time", "300ms") as base:
                done = t.run("run", hurried(home, name), "--var", f"base={base}", "--time-scale", "0.01",
                             "--out", home / "out", "--progress", "none", "--report", "json", timeout=200)
                self.assertIn(done.returncode, (0, 1), done.stderr)
                self.assertEqual(t.report_of(home / "out")["verdict"]["outcome"], outcome, done.stdout)

        t.each_at_once(self, EXPECTED.items(), check)


if __name__ == "__main__":
    unittest.main()
