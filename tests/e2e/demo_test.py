# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo ends with exit 0 and the five files that `./dev demo` promises."""
import unittest

import tidemark as t


class Demo(unittest.TestCase):
    def test_the_demo_passes_and_writes_every_report(self):
        with t.folder() as home:
            done = t.run("demo", "--out", home / "demo", "--progress", "none", timeout=200,
                         env={"DISPLAY": "", "WAYLAND_DISPLAY": ""})
            self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
            for name in ("report.pdf", "report.html", "report.md", "report.json", "run.tmrun"):
                self.assertIn(str(home / "demo" / name), done.stdout)
                self.assertGreater((home / "demo" / name).stat().st_size, 1000, name)
            report = t.report_of(home / "demo")
            self.assertEqual(report["verdict"]["outcome"], "pass")
            self.assertEqual([s["status"] for s in report["scenarios"]], ["complete"] * 3)
            for scenario in report["scenarios"]:
                self.assertGreater(scenario["totals"]["requests"], 0)
            jobs = report["scenarios"][1]["jobs"][0]
            self.assertEqual(jobs["submitted"], jobs["completed"])


if __name__ == "__main__":
    unittest.main()
