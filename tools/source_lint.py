# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks of the C++ sources share: which files there are, and how a violation is told."""
import pathlib
import sys


def sources(root: pathlib.Path, *folders):
    """(path from the root, text) of each source file below the folders, in order."""
    for folder in folders:
        for file in sorted((root / folder).rglob("*")):
            if file.suffix in (".h", ".cpp"):
                yield file.relative_to(root).as_posix(), file.read_text(encoding="utf-8")


def line_of(text: str, at: int) -> int:
    return text.count("\n", 0, at) + 1


def main(name: str, violations) -> int:
    """Prints what violations(root) yields, a line each; the exit code. The root is the first argument or this tree."""
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent.parent)
    found = list(violations(root))
    print("\n".join(found) if found else f"{name}: no violation")
    return 1 if found else 0
