# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every format of one run: complete, readable by others, and in agreement with the others."""
import csv
import pathlib
import re
import shutil
import subprocess
import unittest
import xml.etree.ElementTree as ElementTree

import tidemark as t

FLOW = [{"name": "U", "thinkTime": "5ms", "flow": [
    {"request": "Health, all", "url": "/health"},
    {"request": "Forbidden", "method": "POST", "url": "/api/v1/data/ingest", "body": {"json": {}}}]}]
SCENARIOS = [{"name": "Load", "load": {"users": [{"to": 5, "over": "2s"}, {"hold": "4s"}]}}]
HDR_JAR = pathlib.Path("/usr/share/java/hdrhistogram.jar")


class Formats(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.home_context = t.folder()
        home = cls.home_context.__enter__()
        cls.out = home / "out"
        with t.target() as base:
            file = t.project(home, base, SCENARIOS, FLOW, slos=[{"metric": "p95", "limit": "< 1s"},
                                                                {"metric": "errorRate", "limit": "< 1%"}],
                             monitors=[{"host": {}}])
            done = t.run("run", file, "--out", cls.out, "--progress", "none",
                         "--report", "md,html,pdf,json,csv,junit,hlog")
            assert done.returncode == 1, done.stderr
        cls.report = t.report_of(cls.out)
        cls.rows = {r["name"]: r for r in cls.report["scenarios"][0]["requests"]}

    @classmethod
    def tearDownClass(cls):
        cls.home_context.__exit__(None, None, None)

    def test_csv_is_locusts_layout_with_equal_counts(self):
        with open(self.out / "stats.csv", newline="") as file:
            rows = list(csv.DictReader(file))
        self.assertIn(b"\r\n", (self.out / "stats.csv").read_bytes())
        self.assertEqual(rows[-1]["Name"], "Aggregated")
        by_name = {r["Name"]: r for r in rows}
        for name, row in self.rows.items():
            self.assertEqual(int(by_name[name]["Request Count"]), row["requests"])
            self.assertEqual(int(by_name[name]["Failure Count"]), row["failed"])
        with open(self.out / "failures.csv", newline="") as file:
            self.assertEqual(sum(int(r["Occurrences"]) for r in csv.DictReader(file)), self.rows["Forbidden"]["failed"])

    def test_junit_has_a_failure_for_the_missed_slo(self):
        root = ElementTree.parse(self.out / "junit.xml").getroot()
        self.assertEqual(int(root.get("failures")), 1)
        self.assertEqual(len(root.findall(".//failure")), 1)

    @unittest.skipUnless(HDR_JAR.exists() and shutil.which("java"), "Java or its HdrHistogram is not installed")
    def test_java_reads_equal_counts_and_percentiles_from_hlog(self):
        source = pathlib.Path(__file__).parent / "ReadHlog.java"
        done = subprocess.run(["java", "-cp", HDR_JAR, source, self.out / "latency.hlog"], capture_output=True, text=True,
                              check=True, timeout=120)
        read = {}
        for line in done.stdout.splitlines():
            tag, count, p50, p99, largest = line.split("\t")
            read[tag] = (int(count), int(p50), int(p99), int(largest))
        self.assertEqual(len(read), len(self.rows))
        for name, row in self.rows.items():
            tag = name.replace("%", "%25").replace(",", "%2C").replace(" ", "%20")
            count, p50, p99, largest = read[tag]
            self.assertEqual(count, row["requests"])
            for mine, theirs in ((row["latencyMs"]["p50"], p50), (row["latencyMs"]["p99"], p99), (row["latencyMs"]["max"], largest)):
                self.assertAlmostEqual(mine, theirs / 1e6, delta=mine * 0.001 + 0.001)

    def test_pdf_has_selectable_text_outline_and_embedded_fonts(self):
        text = subprocess.run(["pdftotext", "-layout", self.out / "report.pdf", "-"], capture_output=True, text=True,
                              check=True).stdout
        self.assertIn("Executive summary", text)
        self.assertIn("Forbidden", text)
        fonts = subprocess.run(["pdffonts", self.out / "report.pdf"], capture_output=True, text=True, check=True).stdout
        for line in fonts.splitlines()[2:]:
            self.assertRegex(line, r"\byes\b", line)
        outline = subprocess.run(["pdftohtml", "-xml", "-i", "-stdout", self.out / "report.pdf"], capture_output=True,
                                 text=True, check=True).stdout
        self.assertRegex(outline, r"<item[^>]*>Executive summary</item>")

    def test_html_is_one_file_with_inline_figures(self):
        html = (self.out / "report.html").read_text()
        self.assertIn("<svg", html)
        self.assertNotRegex(html, r'(src|href)="https?://')
        self.assertNotRegex(html, r"<link[^>]+stylesheet")

    def test_markdown_names_figures_that_exist(self):
        text = (self.out / "report.md").read_text()
        figures = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", text)
        self.assertGreaterEqual(len(figures), 4)
        for figure in figures:
            self.assertTrue((self.out / figure).exists(), figure)

    def test_formats_agree_on_the_headline_numbers(self):
        total = self.report["scenarios"][0]["totals"]["requests"]
        spelled = (f"{total}", f"{total:,}")
        for name in ("report.md", "report.html"):
            text = (self.out / name).read_text()
            self.assertTrue(any(s in text for s in spelled), name)

    def test_the_report_says_what_it_is(self):
        text = (self.out / "report.md").read_text()
        for part in ("How to read this report", "Sign-off", self.report["run"]["sha256"], "Not measured"):
            self.assertIn(part, text)


if __name__ == "__main__":
    unittest.main()
