# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a benchmark found: a table as measured, and goals with what was reached."""
import dataclasses
import statistics


@dataclasses.dataclass
class Goal:
    what: str
    limit: float
    measured: float | None  # None: not measured
    unit: str = "×"
    at_least: bool = False  # else at most
    why: str = ""           # it was not measured

    @property
    def met(self):
        if self.measured is None:
            return None
        return self.measured >= self.limit if self.at_least else self.measured <= self.limit


@dataclasses.dataclass
class Found:
    title: str
    how: str
    columns: list
    rows: list
    goals: list


@dataclasses.dataclass
class Effort:
    """How long and how often; --quick is for looking whether it works, not for figures."""
    rounds: int = 5
    seconds: int = 5
    quick: bool = False


def spread(values, digits=2):
    """Median with the least and the most."""
    if len(values) == 1:
        return f"{values[0]:.{digits}f}"
    return f"{statistics.median(values):.{digits}f} ({min(values):.{digits}f}–{max(values):.{digits}f})"


def interleaved(rounds, clients):
    """Runs each client once a round, in an order that rotates, so that what else the machine does hits all alike."""
    names = list(clients)
    results = {name: [] for name in names}
    for turn in range(rounds):
        first = turn % len(names)
        for name in names[first:] + names[:first]:
            results[name].append(clients[name]())
    return results


def paired(results, one, other):
    """Median of the ratios of CPU per request within the rounds; None where the other was not there."""
    if other not in results:
        return None
    return statistics.median(a.cpu_per_request / b.cpu_per_request for a, b in zip(results[one], results[other]))
