// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "core/run/snapshot.h"
#include "core/run/stats.h"
#include "ui/format/figure_text.h"
#include "ui/format/labels.h"

namespace tidemark::ui {

// One of the large figures over the charts. No value: not measured (yet).
struct KeyFigure {
  FigureId id{};
  std::optional<double> value;
  Tone tone = Tone::neutral;
  friend bool operator==(const KeyFigure&, const KeyFigure&) = default;
};

// rate, ok rate, users, p50, p95, p99, errors, dropped, generator; in this order, always all of them.
std::vector<KeyFigure> liveFigures(const LiveScenario& scenario, const Snapshot& snapshot);
std::vector<KeyFigure> windowFigures(const Stats& stats, const RunPlan& plan);

} // namespace tidemark::ui
