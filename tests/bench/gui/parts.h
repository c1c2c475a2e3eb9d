// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace tidemark::bench {

// Each measures one promise of the workbench in a process of its own and says what it found; milliseconds, MiB and
// counts by their names. What cannot be done ends the program. GUI thread.

// From the start of the process (clock_gettime's CLOCK_MONOTONIC in ns, given) until the real program waits for input
// with its window painted.
int measureStart(int argc, char** argv, double startedMs);

// A run of NAMES requests fed beat by beat to the panels of the Run page, 8 charts in sight, after HOURS of it had
// passed before; then sorting and filtering of its table. MINUTES are fed as fast as they are drawn.
QJsonObject measureLive(const QStringList& words);

// The same feed for half an hour: memory at minutes 10, 20 and 30.
QJsonObject measureMemory(const QStringList& words);

// FOLDER NAMES SECONDS: writes a run of that length, unless it is there from before, and opens it in the window: the
// first chart, then windows chosen.
QJsonObject measureStored(const QStringList& words);

// FOLDER COUNT: a project with that many scenarios: opened, edited, undone, scenarios chosen.
QJsonObject measureProject(const QStringList& words);

// FOLDER COUNT: that many stored runs in the history dock: listed, read, searched, looked through again.
QJsonObject measureHistory(const QStringList& words);

// FOLDER PROJECT: runs the project in the window, its Run page in sight, to its end.
QJsonObject measureRun(const QStringList& words);

} // namespace tidemark::bench
