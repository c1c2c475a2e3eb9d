#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The include check passes on the tree and finds every kind of planted violation."""
import unittest

from planted_lint import PlantedLint


class IncludeCheck(PlantedLint, unittest.TestCase):
    check = "check_includes.py"
    planted = {
        "core/run/a.cpp": '#include "core/engine/engine.h"\n',
        "core/plan/b.h": "#include <QString>\n",
        "core/base/c.cpp": '#include "core/plan/project.h"\n',
        "core/report/d.cpp": '#include "ui/report/pdf.h"\n',
        "ui/panels/e.cpp": '#include "core/net/url.h"\n',
        "app/agent/f.cpp": '#include "ui/main_window/main_window.h"\n',
        "core/net/g.cpp": '#include "url.h"\n',
        "core/net/h.cpp": '  #  include   "core/metrics/sample.h"\n',
    }

    def test_allowed_directions_pass(self):
        done = self.run_planted("core/remote/a.cpp",
                                '#include <QObject>\n#include "core/monitor/probe.h"\n#include <vector>\n')
        self.assertEqual(done.returncode, 0, done.stdout)


if __name__ == "__main__":
    unittest.main()
