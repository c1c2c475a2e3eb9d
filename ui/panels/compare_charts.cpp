// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/compare_charts.h"

#include <QGridLayout>

#include "ui/charts/run_series.h"

namespace tidemark::ui {
namespace {

constexpr std::size_t kServiceTime = 1;
constexpr std::array kCurves{ComparedCurve::rate, ComparedCurve::p95, ComparedCurve::errorPercent,
                             ComparedCurve::users};

// The stages of the run on the axis of the charts. Events are left out: with several runs nobody can tell whose.
ChartMarks stagesOf(const ComparedLine& run) {
  ChartMarks marks = marksOf(*run.record, run.scenario);
  marks.events.clear();
  for (StageMark& stage : marks.stages) {
    stage.from -= run.originS;
    stage.to -= run.originS;
  }
  return marks;
}

} // namespace

CompareCharts::CompareCharts(ViewState& view, const Formatter& formatter, QWidget* parent) : QWidget(parent) {
  const std::array<ChartSpec, 4> specs{
      ChartSpec{tr("Rate"), tr("Finished requests per second by the second in which they ended, ok and failed."),
                Unit::ratePerS, Unit::plain, false, false},
      ChartSpec{tr("Service time"),
                tr("The chosen percentile of all requests that ended in the second, ok and failed."), Unit::ms,
                Unit::plain, false, false},
      ChartSpec{tr("Errors"), tr("Failed of all requests that ended in the second, in percent."), Unit::percent,
                Unit::plain, false, false},
      ChartSpec{tr("Users"), tr("Active users: inside an iteration or between two."), Unit::count, Unit::plain, false,
                false},
  };
  auto* layout = new QGridLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(1);
  for (std::size_t i = 0; i < specs.size(); ++i) {
    m_charts[i] = new TimeSeriesChart(specs[i], view, formatter);
    layout->addWidget(m_charts[i], static_cast<int>(i / 2), static_cast<int>(i % 2));
  }
}

void CompareCharts::show(const std::vector<ComparedLine>& runs, ComparedCurve percentile) {
  const ChartMarks marks = runs.empty() ? ChartMarks() : stagesOf(runs.front());
  const double length = comparedLengthS(runs);
  for (std::size_t i = 0; i < m_charts.size(); ++i) {
    m_charts[i]->setData(comparedSeries(runs, i == kServiceTime ? percentile : kCurves[i]), marks, length);
    m_charts[i]->redrawNow(); // a choice is answered at once; nothing grows here
  }
}

} // namespace tidemark::ui
