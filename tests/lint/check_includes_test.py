#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The include check passes on the tree and finds every kind of planted violation."""
import pathlib
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
CHECK = ROOT / "tools" / "check_includes.py"

PLANTED = {
    "core/run/a.cpp": '#include "core/engine/engine.h"\n',
    "core/plan/b.h": "#include <QString>\n",
    "core/base/c.cpp": '#include "core/plan/project.h"\n',
    "core/report/d.cpp": '#include "ui/report/pdf.h"\n',
    "ui/panels/e.cpp": '#include "core/net/url.h"\n',
    "app/agent/f.cpp": '#include "ui/main_window/main_window.h"\n',
    "core/net/g.cpp": '#include "url.h"\n',
    "core/net/h.cpp": '  #  include   "core/metrics/sample.h"\n',
}


def run(root):
    return subprocess.run([sys.executable, CHECK, root], capture_output=True, text=True, check=False)


class IncludeCheck(unittest.TestCase):
    def test_the_tree_has_no_violation(self):
        done = run(ROOT)
        self.assertEqual(done.returncode, 0, done.stdout)

    def test_each_planted_violation_is_found(self):
        for name, text in PLANTED.items():
            with self.subTest(name), tempfile.TemporaryDirectory() as folder:
                file = pathlib.Path(folder) / name
                file.parent.mkdir(parents=True)
                file.write_text(text, encoding="utf-8")
                done = run(folder)
                self.assertEqual(done.returncode, 1, name)
                self.assertIn(name, done.stdout)

    def test_allowed_directions_pass(self):
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "core/remote/a.cpp"
            file.parent.mkdir(parents=True)
            file.write_text('#include <QObject>\n#include "core/monitor/probe.h"\n#include <vector>\n', encoding="utf-8")
            self.assertEqual(run(folder).returncode, 0)


if __name__ == "__main__":
    unittest.main()
