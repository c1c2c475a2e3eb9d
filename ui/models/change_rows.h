// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "core/analysis/comparison.h"
#include "ui/format/formatter.h"
#include "ui/models/value_table.h"

namespace tidemark::ui {

// One run's figures of a scenario as the table of changes reads them. No figures: the run has not that scenario, or not
// that window.
struct ComparedFigures {
  QString run; // its number in the list
  std::optional<ScenarioFigures> figures;
};

// One line for each row, figure and later run: before, after, difference, and what may be said of it. The first entry
// is what the others are compared with. All requests come first.
std::vector<ValueColumn> changeColumns();
std::vector<ValueRow> changeRows(const QString& scenario, const std::vector<ComparedFigures>& runs,
                                 const Formatter& formatter);

// "Run 2: 3 better, 1 worse, 12 without clear change"; why not, where nothing can be compared. One sentence a run.
QStringList changeSummary(const std::vector<ComparedFigures>& runs);

QString label(ChangeJudgement judgement);
Tone toneOf(ChangeJudgement judgement);

} // namespace tidemark::ui
