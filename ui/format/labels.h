// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/metrics/outcome.h"
#include "core/plan/load.h"
#include "core/plan/problem.h"
#include "core/plan/project.h"
#include "core/plan/run_plan.h"
#include "core/run/run_event.h"
#include "core/run/snapshot.h"
#include "core/run/verdict.h"

namespace tidemark::ui {

// Translated words for the enumerators of core. Each is a table; an unknown value gives its stable id.
QString label(Outcome outcome);
QString label(EventKind kind);
QString label(ScenarioState state);
QString label(SloOutcome outcome);
QString label(VerdictOutcome outcome);
QString label(StageKind kind);
QString label(ScenarioKind kind);
QString label(RowKind kind);
QString label(Severity severity);
// The name of a series of a monitor; one that is not known here (of a run by another version) stays as it is.
QString readingName(std::string_view english);

// How good or bad a thing is; drawn as a mark and a colour beside its word, never as a colour alone.
enum class Tone : std::uint8_t { neutral, good, warn, bad };
Tone toneOf(SloOutcome outcome);
Tone toneOf(VerdictOutcome outcome);
Tone toneOf(Severity severity);
// "✓" "!" "✗" "–".
QString toneMark(Tone tone);

} // namespace tidemark::ui
