# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a check of the sources on the tree, and on trees with one file planted in them."""
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]


class PlantedLint:
    """Mixed into a TestCase: `check` is the script's name, `planted` has a file with each kind of violation."""
    check = ""
    planted = {}

    def run_on(self, root):
        return subprocess.run([sys.executable, ROOT / "tools" / self.check, root], capture_output=True, text=True,
                              check=False)

    def run_planted(self, name, text):
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / name
            file.parent.mkdir(parents=True)
            file.write_text(text, encoding="utf-8")
            return self.run_on(folder)

    def test_the_tree_has_no_violation(self):
        done = self.run_on(ROOT)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_each_planted_violation_is_found(self):
        for name, text in self.planted.items():
            with self.subTest(name):
                done = self.run_planted(name, text)
                self.assertEqual(done.returncode, 1, name)
                self.assertIn(name, done.stdout)
