#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the patterns of core's sentences as C++ that lupdate reads: sentence("there is no key \\"{}\\" here", …).

core knows no Qt, so that its sentences cannot be marked for translation where they stand.
Usage: core_words.py [ROOT]
"""
import re
import sys
from pathlib import Path

FOLDERS = ("core", "ui/bridge")
LEFT_OUT = ("core/base/sentence.h", "core/report/sections")  # the definition; sections are of the English report
LITERAL = r'"(?:[^"\\\n]|\\.)*"'
# Literals are matched before comments are looked for, so that "http://…" is none.
TOKEN = re.compile(rf"{LITERAL}|//[^\n]*|(?<![\w.>])sentence\(\s*(?P<pattern>{LITERAL}(?:\s*{LITERAL})*)?")


def patterns_of(path, text):
    """The literals as they stand in the source, adjacent ones side by side."""
    for match in TOKEN.finditer(text):
        if not match.group().startswith("sentence("):
            continue
        if match.group("pattern") is None:
            line = text.count("\n", 0, match.start()) + 1
            sys.exit(f"{path}:{line}: sentence() needs a literal, which is no raw string")
        yield " ".join(re.findall(LITERAL, match.group("pattern")))


def core_words(root):
    """Every pattern once, in an order that does not change."""
    found = set()
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*.[ch]*")):
            left_out = path.relative_to(root).as_posix().startswith(LEFT_OUT)
            if path.suffix in (".h", ".cpp") and not left_out:
                found.update(patterns_of(path, path.read_text(encoding="utf-8")))
    lines = [f'    QT_TRANSLATE_NOOP("Core", {pattern}),' for pattern in sorted(found)]
    return "\n".join(["static const char* sentences[] = {", *lines, "};", ""])


if __name__ == "__main__":
    sys.stdout.write(core_words(Path(sys.argv[1] if len(sys.argv) > 1 else ".")))
