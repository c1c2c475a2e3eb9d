// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/scenario_rows.h"

#include <QCoreApplication>

#include "core/plan/describe.h"

namespace tidemark::ui {
namespace {

QString words(const char* text) { return QCoreApplication::translate("Scenarios", text); }

} // namespace

std::vector<ValueColumn> scenarioColumns() {
  return {
      {words(QT_TRANSLATE_NOOP("Scenarios", "Scenario")), words(QT_TRANSLATE_NOOP("Scenarios", "Runs in this order"))},
      {words(QT_TRANSLATE_NOOP("Scenarios", "Kind")),
       words(QT_TRANSLATE_NOOP("Scenarios", "What it is meant to show"))},
      {words(QT_TRANSLATE_NOOP("Scenarios", "Load")),
       words(QT_TRANSLATE_NOOP("Scenarios", "Model: users, arrivals, iterations"))},
      {words(QT_TRANSLATE_NOOP("Scenarios", "Peak users")),
       words(QT_TRANSLATE_NOOP("Scenarios", "Planned peak, or the most users under arrivals")), true},
      {words(QT_TRANSLATE_NOOP("Scenarios", "Length")),
       words(QT_TRANSLATE_NOOP("Scenarios", "Planned; open where a number of iterations ends it")), true},
  };
}

std::vector<ValueRow> scenarioRows(const RunPlan& plan, const Formatter& formatter) {
  std::vector<ValueRow> rows;
  for (const ScenarioPlan& scenario : plan.scenarios) {
    const double planned = toSeconds(scenario.planned);
    rows.push_back(
        {QString::number(scenario.id.value),
         {textCell(QString::fromStdString(scenario.name)), textCell(label(scenario.kind)),
          textCell(QString::fromUtf8(loadModelName(scenario.load))),
          numberCell(formatter.count(static_cast<std::uint64_t>(scenario.peakUsers)), scenario.peakUsers),
          numberCell(planned > 0 ? formatter.span(planned) : words(QT_TRANSLATE_NOOP("Scenarios", "open")), planned)}});
  }
  return rows;
}

QString loadText(const RunPlan& plan, const ScenarioPlan& scenario, const Formatter& formatter) {
  const Estimate need = estimate(plan, scenario);
  const auto count = [&](std::int64_t n) {
    return formatter.count(static_cast<std::uint64_t>(std::max<std::int64_t>(0, n)));
  };
  const QString needs =
      words(QT_TRANSLATE_NOOP(
                "Scenarios",
                "Estimate, at 10 ms a request: %1 requests in %2 iterations, %3 users, %4 descriptors, %5 of memory."))
          .arg(count(need.requests), count(need.iterations), count(need.peakUsers), count(need.descriptors),
               formatter.value(static_cast<double>(need.memoryBytes), Unit::bytes));
  return QString::fromStdString(describeLoad(scenario)) + QStringLiteral("\n") + needs;
}

} // namespace tidemark::ui
