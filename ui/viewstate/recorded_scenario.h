// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <string>

#include "core/plan/json_value.h"
#include "core/run/run_record.h"
#include "ui/viewstate/project_editor.h"

namespace tidemark::ui {

// A scenario that repeats what a recorded one did: its members as the project has them, but for what ties it to others
// (requires, after, startDelay, marks), and a load of the stages as they really ran, manual ones included. Times are
// those of the run, so a rehearsal stays short. Nullopt: it has no stages, or none of any length. Pure.
std::optional<JsonValue> recordedScenario(const JsonValue& original, const RunRecord& record, ScenarioId scenario,
                                          const std::string& name);

// Adds that to the project as one command. The name it got; nullopt where the project has no such scenario any more,
// or there is nothing to repeat.
std::optional<QString> addRecordedScenario(ProjectEditor& editor, const RunRecord& record, ScenarioId scenario);

} // namespace tidemark::ui
