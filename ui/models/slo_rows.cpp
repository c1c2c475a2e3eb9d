// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/slo_rows.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/plan/slo_plan.h"
#include "ui/format/worded.h"

namespace tidemark::ui {
namespace {

QString words(const char* text) { return QCoreApplication::translate("Slos", text); }

struct QuantityUnit {
  Quantity quantity;
  Unit unit;
};
constexpr std::array kUnits{
    QuantityUnit{Quantity::duration, Unit::ms},     QuantityUnit{Quantity::rate, Unit::ratePerS},
    QuantityUnit{Quantity::percent, Unit::percent}, QuantityUnit{Quantity::bytes, Unit::bytes},
    QuantityUnit{Quantity::count, Unit::count},     QuantityUnit{Quantity::ratio, Unit::plain},
};

// "p95 of Ingestion < 100ms"
QString sloText(const Slo& slo) {
  QStringList names;
  for (const std::string& name : slo.of) {
    names.append(QString::fromStdString(name));
  }
  const QString metric = QString::fromStdString(slo.metric.text);
  const QString subject =
      names.isEmpty() ? metric
                      : words(QT_TRANSLATE_NOOP("Slos", "%1 of %2")).arg(metric, names.join(QStringLiteral(", ")));
  return subject + QLatin1Char(' ') + QString::fromStdString(slo.limit.text);
}

QString measuredText(const SloResult& result, Unit unit, const Formatter& formatter) {
  const QString text = formatter.value(result.measured, unit);
  const bool twice = result.measured && !result.judgedOutcome.empty() && result.judgedOutcome != "all";
  return twice ? QStringLiteral("%1 (%2)").arg(text, result.judgedOutcome == "ok"
                                                         ? words(QT_TRANSLATE_NOOP("Slos", "ok"))
                                                         : words(QT_TRANSLATE_NOOP("Slos", "failed")))
               : text;
}

// As the project says it: "stage hold 1".
QString windowWords(const WindowSpec& window) {
  switch (window.kind) {
  case WindowKind::steady:
    return words(QT_TRANSLATE_NOOP("Slos", "steady"));
  case WindowKind::stage:
    return words(QT_TRANSLATE_NOOP("Slos", "stage %1")).arg(QString::fromStdString(window.stage));
  case WindowKind::last:
    return words(QT_TRANSLATE_NOOP("Slos", "last %1")).arg(QString::fromStdString(durationText(window.last)));
  case WindowKind::whole:
    break;
  }
  return words(QT_TRANSLATE_NOOP("Slos", "whole"));
}

// Null: not judged yet.
const SloResult* resultOf(const std::vector<SloResult>& results, ScenarioId scenario, std::size_t index) {
  const auto found =
      std::ranges::find_if(results, [&](const SloResult& r) { return r.scenario == scenario && r.index == index; });
  return found == results.end() ? nullptr : &*found;
}

ValueRow rowOf(const RunPlan& run, const ScenarioPlan& scenario, std::size_t index, const SloResult* result,
               const Formatter& formatter) {
  const SloPlan& plan = scenario.slos[index];
  const SloResult waiting;
  const SloResult& shown = result == nullptr ? waiting : *result;
  const Unit unit = displayUnit(plan.slo.limit.quantity);
  const QString why = worded(shown.why.empty() ? lackOf(plan, scenario, run) : shown.why);
  ValueCell verdict{QStringLiteral("%1 %2").arg(toneMark(toneOf(shown.outcome)), label(shown.outcome)),
                    static_cast<int>(shown.outcome), toneOf(shown.outcome), why};
  const QString what = sloText(plan.slo);
  const QString window = words(QT_TRANSLATE_NOOP("Slos", "Judged on: %1")).arg(windowWords(plan.slo.window));
  return {QString::number(index),
          {verdict, textCell(what, what + QLatin1Char('\n') + window),
           numberCell(measuredText(shown, unit, formatter), shown.measured.value_or(-1), toneOf(shown.outcome))}};
}

} // namespace

Unit displayUnit(Quantity quantity) { return std::ranges::find(kUnits, quantity, &QuantityUnit::quantity)->unit; }

std::vector<ValueColumn> sloColumns() {
  return {
      {words(QT_TRANSLATE_NOOP("Slos", "Verdict")),
       words(QT_TRANSLATE_NOOP(
           "Slos", "So far, while the run goes on. An SLO without a sample is not evaluated, which is not a pass."))},
      {words(QT_TRANSLATE_NOOP("Slos", "SLO")),
       words(QT_TRANSLATE_NOOP("Slos",
                               "What is judged and its limit; on its own window, or on the chosen seconds alone"))},
      {words(QT_TRANSLATE_NOOP("Slos", "Measured")),
       words(QT_TRANSLATE_NOOP("Slos", "A latency limit must hold for ok requests and for all; the worse is shown")),
       true},
  };
}

std::vector<ValueRow> sloRows(const RunPlan& plan, ScenarioId scenario, const std::vector<SloResult>& results,
                              const Formatter& formatter) {
  const ScenarioPlan& judged = plan.scenarios[scenario.index()];
  std::vector<ValueRow> rows;
  for (std::size_t i = 0; i < judged.slos.size(); ++i) {
    rows.push_back(rowOf(plan, judged, i, resultOf(results, scenario, i), formatter));
  }
  return rows;
}

std::vector<ValueRow> chosenSloRows(const RunPlan& plan, ScenarioId scenario, const ChosenSlos& results,
                                    const Formatter& formatter) {
  const auto& slos = plan.scenarios[scenario.index()].slos;
  std::vector<ValueRow> rows = sloRows(plan, scenario, results.chosen, formatter);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const QString window = windowWords(slos[i].slo.window);
    const SloResult* own = resultOf(results.ofRun, scenario, i);
    const QString verdict = label(own == nullptr ? SloOutcome::notEvaluated : own->outcome);
    rows[i].cells[1].tip =
        rows[i].cells[1].text + QLatin1Char('\n') +
        words(QT_TRANSLATE_NOOP("Slos", "Judged here on the chosen seconds. The run is judged on: %1, which is %2."))
            .arg(window, verdict);
  }
  return rows;
}

} // namespace tidemark::ui
