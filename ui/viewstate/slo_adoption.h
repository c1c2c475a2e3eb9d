// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <string>
#include <vector>

#include "core/plan/json_value.h"

namespace tidemark::ui {

class ProjectEditor;

// An SLO as a project spells it; `of` empty: all requests.
JsonValue sloJson(const std::string& metric, const std::string& of, const std::string& limit,
                  const std::string& window);

// Why SLOs cannot be added to that scenario of the open project, in words; nullopt: they can. `editor` null: no project
// is open.
std::optional<QString> obstacleToSlos(const ProjectEditor* editor, const std::string& scenario);

// Appends them to the SLOs of the scenario as one command that can be undone; false where there is an obstacle.
bool addSlos(ProjectEditor& editor, const std::string& scenario, const std::vector<JsonValue>& slos);

} // namespace tidemark::ui
