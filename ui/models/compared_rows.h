// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "core/analysis/comparison.h"
#include "core/base/error.h"
#include "core/run/run_record.h"
#include "core/run/verdict.h"
#include "ui/format/formatter.h"
#include "ui/models/value_table.h"

namespace tidemark::ui {

// One run on the Compare page. Either it was read, or there is a problem, or it is still being read.
struct ComparedRun {
  std::filesystem::path file;
  int look = 0; // which line of the palette is its own, as long as it is compared
  std::shared_ptr<const RunRecord> record = nullptr;
  Verdict verdict{};
  std::optional<Error> problem{};
};

// One difference in words: "another load in Normal".
QString differenceText(const Difference& difference);

// The list of runs: mark, name, start, verdict, plan, what differs from the first. The key of a row is the path of its
// file; the mark's cell sorts by the look.
std::vector<ValueColumn> comparedColumns();
std::vector<ValueRow> comparedRows(const std::vector<ComparedRun>& runs, const Formatter& formatter);

// Its scenario of this name; nullopt: it has none.
std::optional<ScenarioId> scenarioNamed(const RunRecord& record, const QString& name);
// Every scenario that any of the runs has, those of the first run first.
QStringList comparedScenarios(const std::vector<ComparedRun>& runs);
// Stages that a scenario has in every run that has the scenario: where the charts can be aligned.
QStringList commonStages(const std::vector<ComparedRun>& runs, const QString& scenario);

} // namespace tidemark::ui
