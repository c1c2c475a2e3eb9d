// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/scenario_model.h"
#include "core/report/writers/json_outline.h"

namespace tidemark {

// The members of one scenario of report.json.
void writeScenario(JsonOutline& json, const ScenarioModel& scenario);

// LADDER, or null.
void writeLadder(JsonOutline& json, std::string_view key, const std::optional<Ladder>& ladder);

// Rows of kind request, group, transaction and measure; jobs; errors.
void writeTraffic(JsonOutline& json, const ScenarioModel& scenario);

// What a capacity search found, or null.
void writeSearch(JsonOutline& json, const ScenarioModel& scenario);

// SLOs, services, resources, events, levels, search, generator.
void writeObservations(JsonOutline& json, const ScenarioModel& scenario);

} // namespace tidemark
