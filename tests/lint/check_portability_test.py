#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The portability check passes on the tree and finds every kind of planted violation."""
import pathlib
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
CHECK = ROOT / "tools" / "check_portability.py"

PLANTED = {
    "core/net/a.cpp": "#include <sys/epoll.h>\n",
    "core/net/b.h": "#  include <linux/sockios.h>\n",
    "core/session/c.cpp": 'const auto text = readFile("/proc/self/status");\n',
    "core/engine/d.cpp": "const int fd = eventfd(0, 0);\n",
}


def run(root):
    return subprocess.run([sys.executable, CHECK, root], capture_output=True, text=True, check=False)


def plant(folder, name, text):
    file = pathlib.Path(folder) / name
    file.parent.mkdir(parents=True)
    file.write_text(text, encoding="utf-8")


class PortabilityCheck(unittest.TestCase):
    def test_the_tree_has_no_violation(self):
        done = run(ROOT)
        self.assertEqual(done.returncode, 0, done.stdout)

    def test_each_planted_violation_is_found(self):
        for name, text in PLANTED.items():
            with self.subTest(name), tempfile.TemporaryDirectory() as folder:
                plant(folder, name, text)
                done = run(folder)
                self.assertEqual(done.returncode, 1, name)
                self.assertIn(name, done.stdout)

    def test_the_files_named_for_linux_may(self):
        with tempfile.TemporaryDirectory() as folder:
            plant(folder, "core/net/poller_epoll.cpp", PLANTED["core/net/a.cpp"])
            self.assertEqual(run(folder).returncode, 0)


if __name__ == "__main__":
    unittest.main()
