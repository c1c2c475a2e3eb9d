# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands, exit codes and error lines as cli.md promises them."""
import json
import signal
import subprocess
import unittest

import tidemark as t

ONE_USER = [{"name": "A", "load": {"iterations": 5, "users": 1}}]
HEALTH = [{"name": "U", "flow": [{"request": "Health", "url": "/health"}]}]
MET = [{"metric": "errorRate", "limit": "< 1%"}]
MISSED = [{"metric": "count", "limit": "> 1000000"}]


class Usage(unittest.TestCase):
    def test_help_on_every_level_has_an_example(self):
        for words in ([], ["run"], ["check"], ["once"], ["report"], ["target"], ["demo"], ["mark"]):
            done = t.run(*words, "--help")
            self.assertEqual(done.returncode, 0, words)
            self.assertIn("Example:", done.stdout, words)

    def test_version_names_the_program(self):
        self.assertRegex(t.run("--version").stdout, r"^tidemark \d+\.\d+")
        self.assertRegex(t.run("--version", program=t.AGENT).stdout, r"^tidemark-agent \d+\.\d+")

    def test_usage_errors_end_with_2_and_one_error_line(self):
        for words in (["run"], ["nonsense"], ["run", "x", "--no-such-option"], ["run", "x", "--progress", "loud"]):
            done = t.run(*words, program=t.AGENT)
            self.assertEqual(done.returncode, 2, words)
            self.assertTrue(done.stderr.startswith("tidemark: "), done.stderr)

    def test_the_agent_refuses_to_draw_with_a_hint(self):
        with t.folder() as home, t.target() as base:
            file = t.project(home, base, ONE_USER, HEALTH)
            done = t.run("run", file, "--report", "pdf", "--out", home / "o", program=t.AGENT)
            self.assertEqual(done.returncode, 2)
            self.assertIn("hint:", done.stderr)

    def test_the_agent_links_no_qt(self):
        libraries = subprocess.run(["ldd", t.AGENT], capture_output=True, text=True, check=True).stdout
        self.assertNotIn("Qt", libraries)


class Check(unittest.TestCase):
    def test_every_problem_is_printed_with_line_and_pointer(self):
        with t.folder() as home:
            file = home / "bad.tidemark.json"
            file.write_text('{\n "format": "tidemark-project/1",\n "name": "x",\n "targets": [{"nam": "a", "url": 5}],\n'
                            ' "scenarios": [{"name": "S", "load": {"users": [{"to": 5, "over": 3}]}}]\n}\n')
            done = t.run("check", file)
            self.assertEqual(done.returncode, 2)
            self.assertIn("/targets/0/nam", done.stderr)
            self.assertIn("/targets/0/url", done.stderr)
            self.assertIn("/scenarios/0/load/users/0/over", done.stderr)
            self.assertIn(":4:", done.stderr)

    def test_json_says_the_same_for_scripts(self):
        with t.folder() as home:
            file = t.project(home, "http://127.0.0.1:1", ONE_USER)
            done = t.run("check", file, "--json")
            self.assertEqual(done.returncode, 0)
            self.assertTrue(json.loads(done.stdout)["valid"])

    def test_a_file_that_is_not_there_is_told(self):
        done = t.run("check", "/nowhere.tidemark.json")
        self.assertEqual(done.returncode, 2)
        self.assertIn("/nowhere.tidemark.json", done.stderr)

    def test_features_of_later_issues_are_refused_by_name(self):
        with t.folder() as home:
            file = t.project(home, "http://127.0.0.1:1", ONE_USER, target={"http": "3"})
            done = t.run("check", file)
            self.assertEqual(done.returncode, 2)
            self.assertIn("/targets/0/http", done.stderr)


class Run(unittest.TestCase):
    def outcome(self, home, base, slos, *options, scenarios=None, program=t.AGENT):
        file = t.project(home, base, scenarios or ONE_USER, HEALTH, slos=slos)
        return t.run("run", file, "--out", home / "out", "--progress", "none", *options, program=program)

    def test_met_missed_and_no_slo_end_with_0_1_and_0(self):
        for slos, code, word in ((MET, 0, "PASS"), (MISSED, 1, "FAIL"), ([], 0, "NOT-EVALUATED")):
            with t.folder() as home, t.target() as base:
                done = self.outcome(home, base, slos)
                self.assertEqual(done.returncode, code, done.stderr)
                self.assertIn(f"Verdict: {word}", done.stdout)
                self.assertLessEqual(len(done.stdout.split("\n\n" + str(home))[0].splitlines()), 25)

    def test_not_evaluated_ends_with_1_unless_allowed(self):
        for options, code in (((), 1), (("--allow-unevaluated",), 0)):
            with t.folder() as home, t.target() as base:
                done = self.outcome(home, base, [{"metric": "p95", "limit": "< 1s", "outcome": "failed"}], *options)
                self.assertEqual(done.returncode, code, done.stdout)

    def test_a_target_that_is_down_ends_with_3(self):
        with t.folder() as home:
            done = self.outcome(home, f"http://127.0.0.1:{t.free_port()}", MET)
            self.assertEqual(done.returncode, 3)
            self.assertIn("hint:", done.stderr)

    def test_a_host_not_authorised_ends_with_3_before_the_first_packet(self):
        with t.folder() as home:
            done = self.outcome(home, "http://192.0.2.1", MET)
            self.assertEqual(done.returncode, 3)
            self.assertIn("192.0.2.1", done.stderr)

    def test_a_second_run_into_one_folder_is_refused_unless_forced(self):
        with t.folder() as home, t.target() as base:
            self.assertEqual(self.outcome(home, base, MET).returncode, 0)
            self.assertEqual(self.outcome(home, base, MET).returncode, 2)
            self.assertEqual(self.outcome(home, base, MET, "--force").returncode, 0)

    def test_time_scale_is_a_rehearsal_and_never_a_pass(self):
        with t.folder() as home, t.target() as base:
            scenario = [{"name": "A", "load": {"users": [{"to": 2}, {"hold": "20s"}]}}]
            done = self.outcome(home, base, MET, "--time-scale", "0.1", scenarios=scenario)
            self.assertEqual(done.returncode, 1)
            self.assertIn("REHEARSAL", done.stdout)
            self.assertEqual(t.report_of(home / "out")["run"]["timeScale"], 0.1)

    def test_interrupt_keeps_results_and_ends_with_130(self):
        with t.folder() as home, t.target() as base:
            scenario = [{"name": "A", "load": {"users": [{"to": 2}, {"hold": "60s"}], "gracefulStop": "1s"}}]
            file = t.project(home, base, scenario, HEALTH, slos=MET)
            process = subprocess.Popen([t.AGENT, "run", file, "--out", home / "out", "--progress", "json"],
                                       stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            process.stdout.readline()
            process.stdout.readline()
            process.send_signal(signal.SIGINT)
            process.communicate(timeout=20)
            self.assertEqual(process.returncode, 130)
            report = t.report_of(home / "out")
            self.assertFalse(report["run"]["complete"])
            self.assertEqual(report["scenarios"][0]["status"], "interrupted")
            self.assertGreater(report["scenarios"][0]["totals"]["requests"], 0)

    def test_json_progress_is_one_object_a_second_and_ends_with_the_verdict(self):
        with t.folder() as home, t.target() as base:
            scenario = [{"name": "A", "load": {"users": [{"to": 2}, {"hold": "3s"}]}}]
            file = t.project(home, base, scenario, HEALTH, slos=MET)
            done = t.run("run", file, "--out", home / "out", "--progress", "json", program=t.AGENT)
            lines = [json.loads(line) for line in done.stdout.splitlines()]
            self.assertEqual(lines[-1]["verdict"]["outcome"], "pass")
            self.assertGreaterEqual(len(lines), 3)
            self.assertEqual(set(lines[0]), {"t", "scenario", "stage", "users", "rate", "errorRate", "p50Ms", "p95Ms",
                                             "p99Ms", "dropped", "saturated"})
            self.assertIn("Verdict: PASS", done.stderr)

    def test_summary_is_markdown(self):
        with t.folder() as home, t.target() as base:
            self.outcome(home, base, MET, "--summary", home / "s.md")
            self.assertIn("| Scenario |", (home / "s.md").read_text())

    def test_a_secret_stands_in_no_output(self):
        with t.folder() as home, t.target() as base:
            file = t.project(home, base, ONE_USER,
                             [{"name": "U", "flow": [{"request": "Echo", "method": "POST", "url": "/echo",
                                                      "headers": {"X-Key": "${key}"}, "body": {"text": "${key}"},
                                                      "expectStatus": [599]}]}],
                             variables={"key": {"secret": "E2E_KEY"}})
            done = t.run("run", file, "--out", home / "out", "--log", home / "log", "-v", program=t.AGENT,
                         env={"E2E_KEY": "s3cr3t-value"})
            self.assertNotIn("s3cr3t-value", done.stdout + done.stderr)
            for path in (home / "out").iterdir():
                self.assertNotIn(b"s3cr3t-value", path.read_bytes(), path)
            self.assertNotIn("s3cr3t-value", (home / "log").read_text())

    def test_an_unset_secret_is_told_before_anything_is_sent(self):
        with t.folder() as home, t.target() as base:
            file = t.project(home, base, ONE_USER, HEALTH, variables={"key": {"secret": "E2E_NOT_SET"}})
            done = t.run("run", file, "--out", home / "out", program=t.AGENT)
            self.assertEqual(done.returncode, 2)
            self.assertIn("E2E_NOT_SET", done.stderr)


class Repeat(unittest.TestCase):
    def repeated(self, home, base, *options, slos=MET):
        file = t.project(home, base, ONE_USER, HEALTH, slos=slos)
        return t.run("run", file, "--out", home / "out", "--progress", "none", "--report", "json", *options,
                     program=t.AGENT)

    def test_repeats_run_in_folders_of_their_own_and_tell_the_spread(self):
        with t.folder() as home, t.target() as base:
            done = self.repeated(home, base, "--repeat", "3", "--summary", home / "s.md")
            self.assertEqual(done.returncode, 0, done.stderr)
            spread = json.loads((home / "out" / "repeats.json").read_text())
            reports = [t.report_of(home / "out" / str(i)) for i in (1, 2, 3)]
            self.assertEqual([r["runId"] for r in spread["repeats"]], [r["run"]["id"] for r in reports])
            self.assertEqual(len({r["run"]["seed"] for r in reports}), 3)
            figures = {f["metric"]: f for f in spread["scenarios"][0]["figures"]}
            self.assertEqual(set(figures), {"rate", "p50", "p95", "p99", "errorRate"})
            p95 = [r["scenarios"][0]["latencyMs"]["p95"] for r in reports]
            self.assertEqual(figures["p95"]["values"], p95)
            self.assertEqual(figures["p95"]["median"], sorted(p95)[1])
            self.assertEqual((figures["p95"]["min"], figures["p95"]["max"]), (min(p95), max(p95)))
            self.assertIn("Spread %", done.stdout)
            self.assertIn("Every repeat has a seed of its own.", done.stdout)
            self.assertEqual((home / "s.md").read_text(), (home / "out" / "repeats.md").read_text())

    def test_a_seed_given_is_that_of_every_repeat_and_the_worst_code_counts(self):
        with t.folder() as home, t.target() as base:
            done = self.repeated(home, base, "--repeat", "2", "--seed", "7", slos=MISSED)
            self.assertEqual(done.returncode, 1, done.stderr)
            self.assertEqual([t.report_of(home / "out" / str(i))["run"]["seed"] for i in (1, 2)], [7, 7])
            self.assertIn("Worst verdict: fail", done.stdout)

    def test_a_run_in_one_of_the_folders_refuses_all_before_anything_is_sent(self):
        with t.folder() as home, t.target() as base:
            self.assertEqual(self.repeated(home, base, "--repeat", "2").returncode, 0)
            (home / "out" / "1" / "run.tmrun").unlink()
            sent = t.counters(base)
            done = self.repeated(home, base, "--repeat", "2")
            self.assertEqual(done.returncode, 2)
            self.assertIn("out/2", done.stderr)
            health = [counts.get(("GET", "/health", 200)) for counts in (sent, t.counters(base))]
            self.assertGreater(health[0], 0)
            self.assertEqual(*health)
            self.assertEqual(self.repeated(home, base, "--repeat", "0").returncode, 2)

    def test_a_repeat_that_cannot_be_done_ends_the_repeating(self):
        with t.folder() as home:
            done = self.repeated(home, f"http://127.0.0.1:{t.free_port()}", "--repeat", "3")
            self.assertEqual(done.returncode, 3)
            self.assertFalse((home / "out" / "2").exists())

    def test_json_progress_ends_with_the_worst_verdict(self):
        with t.folder() as home, t.target() as base:
            done = self.repeated(home, base, "--repeat", "2", "--progress", "json")
            self.assertEqual(json.loads(done.stdout.splitlines()[-1]), {"verdict": {"outcome": "pass", "repeats": 2}})
            self.assertIn("Spread %", done.stderr)


class Once(unittest.TestCase):
    def test_every_request_and_response_is_shown(self):
        with t.folder() as home, t.target() as base:
            file = t.project(home, base, ONE_USER,
                             [{"name": "U", "flow": [{"request": "Health", "url": "/health",
                                                      "checks": [{"json": "$.status", "equals": "healthy"}],
                                                      "extract": [{"name": "s", "json": "$.status"}]}]}])
            done = t.run("once", file, program=t.TIDEMARK)
            self.assertEqual(done.returncode, 0, done.stderr)
            for text in ("GET ", "HTTP/1.1 200", "healthy", "passed", "s = healthy"):
                self.assertIn(text, done.stdout)

    def test_a_failed_request_ends_with_1(self):
        with t.folder() as home, t.target() as base:
            file = t.project(home, base, ONE_USER, [{"name": "U", "flow": [{"request": "X", "url": "/status/500"}]}])
            self.assertEqual(t.run("once", file).returncode, 1)


class Report(unittest.TestCase):
    def test_a_saved_run_gives_the_same_reports_again_and_marks_are_kept(self):
        with t.folder() as home, t.target() as base:
            file = t.project(home, base, ONE_USER, HEALTH, slos=MET)
            self.assertEqual(t.run("run", file, "--out", home / "out").returncode, 0)
            first = (home / "out" / "report.md").read_text()
            done = t.run("report", home / "out" / "run.tmrun", "--report", "md,json", "--out", home / "again")
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertEqual(first, (home / "again" / "report.md").read_text())
            digest = t.report_of(home / "again")["run"]["sha256"]
            self.assertEqual(t.run("mark", home / "out" / "run.tmrun", "cache restarted").returncode, 0)
            verify = t.run("report", home / "out" / "run.tmrun", "--report", "none", "--verify", digest)
            self.assertEqual(verify.returncode, 0, verify.stderr)
            wrong = t.run("report", home / "out" / "run.tmrun", "--report", "none", "--verify", "0" * 64)
            self.assertNotEqual(wrong.returncode, 0)

    def test_runs_of_chosen_scenarios_are_joined(self):
        with t.folder() as home, t.target() as base:
            scenarios = [{"name": name, "load": {"iterations": count, "users": 1}}
                         for name, count in (("A", 5), ("B", 7), ("C", 9))]
            file = t.project(home, base, scenarios, HEALTH, slos=MET)
            for name in "AB":
                done = t.run("run", file, "--scenario", name, "--out", home / name, "--report", "json")
                self.assertEqual(done.returncode, 0, done.stderr)
                self.assertIn("not-run", done.stdout)
            runs = [home / "A" / "run.tmrun", home / "B" / "run.tmrun"]
            digests = [t.report_of(home / name)["run"]["sha256"] for name in "AB"]
            done = t.run("report", *runs, "--out", home / "both", "--report", "md,json,csv,hlog,junit",
                         "--verify", digests[0], "--verify", digests[1])
            self.assertEqual(done.returncode, 0, done.stderr)
            report = t.report_of(home / "both")
            self.assertEqual([s["status"] for s in report["scenarios"]], ["complete", "complete", "not-run"])
            self.assertEqual([s["runId"] for s in report["scenarios"]],
                             [t.report_of(home / name)["run"]["id"] for name in "AB"] + [None])
            self.assertEqual(report["totals"]["requests"], 12)
            self.assertEqual(report["run"]["id"], t.report_of(home / "B")["run"]["id"])
            self.assertIn(f"A (run {report['runs'][0]['id']} of ", (home / "both" / "report.md").read_text())
            wrong = t.run("report", *runs, "--report", "none", "--verify", digests[0])
            self.assertEqual(wrong.returncode, 2)
            self.assertIn("B/run.tmrun", wrong.stderr)

    def test_runs_of_different_plans_are_refused_and_both_named(self):
        with t.folder() as home, t.target() as base:
            for name in "AB":
                file = t.project(home, base, [{"name": name, "load": {"iterations": 1, "users": 1}}], HEALTH)
                t.run("run", file, "--out", home / name, "--report", "none")
            done = t.run("report", home / "A" / "run.tmrun", home / "B" / "run.tmrun", "--out", home / "both")
            self.assertEqual(done.returncode, 2)
            self.assertIn("A/run.tmrun", done.stderr)
            self.assertIn("B/run.tmrun", done.stderr)

    def test_a_file_that_is_no_run_is_told(self):
        with t.folder() as home:
            (home / "x.tmrun").write_text("not a run")
            done = t.run("report", home / "x.tmrun")
            self.assertEqual(done.returncode, 2)
            self.assertIn("x.tmrun", done.stderr)


if __name__ == "__main__":
    unittest.main()
