#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The portability check passes on the tree and finds every kind of planted violation."""
import unittest

from planted_lint import PlantedLint

EPOLL = "#include <sys/epoll.h>\n"


class PortabilityCheck(PlantedLint, unittest.TestCase):
    check = "check_portability.py"
    planted = {
        "core/net/a.cpp": EPOLL,
        "core/net/b.h": "#  include <linux/sockios.h>\n",
        "core/session/c.cpp": 'const auto text = readFile("/proc/self/status");\n',
        "core/engine/d.cpp": "const int fd = eventfd(0, 0);\n",
    }

    def test_the_files_named_for_linux_may(self):
        self.assertEqual(self.run_planted("core/net/poller_epoll.cpp", EPOLL).returncode, 0)


if __name__ == "__main__":
    unittest.main()
