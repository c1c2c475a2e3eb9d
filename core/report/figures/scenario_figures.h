// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/report/figure.h"
#include "core/report/scenario_model.h"
#include "core/report/texts.h"

namespace tidemark {

// The figures of one scenario, made from its series alone. Each carries a text alternative with its main numbers.
Figure rateFigure(const ScenarioModel& scenario, const Texts& texts);
Figure percentilesFigure(const ScenarioModel& scenario, const Texts& texts);
Figure heatMapFigure(const ScenarioModel& scenario, const Texts& texts);
Figure percentileCurveFigure(const ScenarioModel& scenario, const Texts& texts);
Figure errorsFigure(const ScenarioModel& scenario, const Texts& texts);
Figure requestsFigure(const ScenarioModel& scenario, const Texts& texts);
// Levels of load and the law fitted to them, which there must be.
Figure throughputFigure(const ScenarioModel& scenario, const Texts& texts);
// One figure a unit that was read: percent, bytes, bytes a second …
std::vector<Figure> resourceFigures(const ScenarioModel& scenario, const Texts& texts);

// Kind, id, title, time axis, stages and events: what every figure over time begins with.
// Whether lines over time of it say anything: a few points are a table.
bool hasCourse(const ScenarioModel& scenario);

Figure overTime(FigureKind kind, std::string_view textId, const ScenarioModel& scenario, const Texts& texts);

} // namespace tidemark
