# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""docs/performance.md out of what was measured."""

INTRO = """# Performance

Written by `./dev bench`; no figure here was typed by hand. What matters are the ratios: they compare programs on one machine in one
run. A goal that was missed stands here as missed. How the clients are measured is said with each table; the scripts are in
`tests/bench`.

The floor is a client of this repository's own (`tests/bench/floor`): one send, one receive and two looks at the clock a request,
and no parser. About nine tenths of what it costs is the kernel's work, which every client pays.
"""


def number(value, unit):
    digits = 2 if unit in ("×", "KiB", "") or abs(value) < 10 else 1
    return f"{value:,.{digits}f}{'' if unit in ('×', '') else ' ' + unit}"


def goal_row(goal):
    sign = "≥" if goal["at_least"] else "≤"
    limit = f"{sign} {goal['limit']:g}{' ×' if goal['unit'] == '×' else '' if not goal['unit'] else ' ' + goal['unit']}"
    if goal["measured"] is None:
        return [goal["what"], limit, "not measured", goal["why"]]
    return [goal["what"], limit, number(goal["measured"], goal["unit"]), "met" if goal["met"] else "**missed**"]


def table(columns, rows):
    lines = ["| " + " | ".join(columns) + " |", "|" + "---|" * len(columns)]
    return lines + ["| " + " | ".join(map(str, row)) + " |" for row in rows]


def machine_lines(host):
    versions = ", ".join(f"{name} {version.removeprefix(name).strip()}" for name, version in host["versions"].items())
    return [f"{host['cpu']}, {host['cores']} cores, {host['memoryGiB']} GiB; {host['system']}; {host['compiler']}; {versions}."]


def page(results):
    """`results` by name: found, machine."""
    lines = [INTRO, "## Goals", ""]
    goals = [goal_row(goal) for each in results.values() for goal in each["found"]["goals"]]
    lines += table(["what", "goal", "measured", ""], goals)
    hosts = []
    for each in results.values():
        if (described := machine_lines(each["machine"])) not in hosts:
            hosts.append(described)
    lines += ["", "## Machine", "", *(line for described in hosts for line in described)]
    for each in results.values():
        found, host = each["found"], each["machine"]
        lines += ["", f"## {found['title']}", "", found["how"], ""]
        lines += table(found["columns"], found["rows"])
        lines += ["", f"Measured {host['at']}, commit {host['commit']}, load average before it {host['load']}"
                      f"{', in a quick round: not for comparison' if each['quick'] else ''}."]
    return "\n".join(lines) + "\n"
