#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the direction of every include against the table in docs/architecture.md.

Usage: check_includes.py [ROOT]. Prints one line a violation; exit 1 when there is one.
"""
import pathlib
import re
import sys

import source_lint

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.M)

# module: what it may include besides itself. docs/architecture.md prints the same table.
ALLOWED = {
    "core/base": [],
    "core/plan": ["core/base"],
    "core/metrics": ["core/base"],
    "core/pacing": ["core/base", "core/plan"],
    "core/net": ["core/base"],
    "core/engine": ["core/base", "core/plan", "core/metrics", "core/pacing", "core/net"],
    "core/monitor": ["core/base"],
    "core/remote": ["core/base", "core/monitor"],
    "core/run": ["core/base", "core/plan", "core/metrics", "core/monitor"],
    "core/analysis": ["core/base", "core/plan", "core/metrics", "core/monitor", "core/run"],
    "core/report": ["core/base", "core/plan", "core/metrics", "core/monitor", "core/run", "core/analysis"],
    "core/interop": ["core/base", "core/plan", "core/metrics", "core/run", "core/report"],
    "core/target": ["core/base", "core/net"],
    "core/session": ["core/base", "core/plan", "core/metrics", "core/pacing", "core/net", "core/engine", "core/monitor",
                     "core/run", "core/analysis", "core/report", "core/interop", "core/target"],
    "ui": ["core/session", "core/analysis", "core/report", "core/interop", "core/base", "core/plan", "core/metrics",
           "core/run", "core/monitor"],
    "app": ["core", "ui"],
}
# The agent and the option table it shares link no Qt and draw nothing.
QT_FREE = ("core/", "app/agent/", "app/cli/")
QT_ALLOWED = ("core/remote/",)
NO_UI = ("app/agent/", "app/cli/")


def module_of(path: str):
    if path.startswith("core/"):
        return "/".join(path.split("/")[:2])
    top = path.split("/")[0]
    return top if top in ALLOWED else None


def violations(root: pathlib.Path):
    for name, text in source_lint.sources(root, "app", "core", "ui"):
        yield from violations_of(name, text)


def violations_of(here: str, text: str):
    own = module_of(here)
    for match in INCLUDE.finditer(text):
        quote, name = match.groups()
        line = source_lint.line_of(text, match.start(2))
        if quote == "<":
            if re.match(r"Q[A-Z]|qcustomplot|qt6?keychain", name) and here.startswith(QT_FREE) and not here.startswith(QT_ALLOWED):
                yield f"{here}:{line}: includes <{name}>: this folder is free of Qt"
            continue
        other = module_of(name)
        if other is None:
            if not name.startswith("tests/"):
                yield f"{here}:{line}: includes \"{name}\": includes are by full path from the root"
            else:
                yield f"{here}:{line}: includes \"{name}\": production code never includes tests"
            continue
        if here.startswith(NO_UI) and (other == "ui" or name.startswith("app/report_cli/")):
            yield f"{here}:{line}: includes \"{name}\": the agent draws nothing"
        if other != own and not any(other == a or other.startswith(a + "/") for a in ALLOWED[own]):
            yield f"{here}:{line}: {own} may not include {other} (\"{name}\")"


if __name__ == "__main__":
    sys.exit(source_lint.main("include directions", violations))
