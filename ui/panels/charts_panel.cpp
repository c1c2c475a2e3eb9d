// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/charts_panel.h"

#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <string_view>

namespace tidemark::ui {
namespace {

// Readings that are drawn until the user chooses: the machine as a whole and the processes watched, by the last part of
// the id of their series.
constexpr std::array<std::string_view, 3> kProposed{"/cpu", "/memory", "/rss"};
constexpr qsizetype kMostProposed = 6;

constexpr int kLeastHeight = 114; // of a heat map that can be read

QScrollArea* scrolled(QWidget* charts) {
  auto* area = new QScrollArea;
  area->setWidget(charts);
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setFocusPolicy(Qt::NoFocus); // it follows its charts
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  return area;
}

QSplitter* column() {
  auto* splitter = new QSplitter(Qt::Vertical);
  splitter->setChildrenCollapsible(false);
  return splitter;
}

// The units of the chosen series, in order of appearance, two a chart.
std::vector<AxisUnits> unitPairs(const RunRecord& record, const ResourceChoice& choice) {
  std::vector<Unit> units;
  for (const ReadingSeries& series : record.readings()) {
    const Unit unit = unitOf(series.info.unit);
    if (choice.contains(QString::fromStdString(series.info.id)) && std::ranges::find(units, unit) == units.end()) {
      units.push_back(unit);
    }
  }
  std::vector<AxisUnits> pairs;
  for (std::size_t i = 0; i < std::max<std::size_t>(1, units.size()); i += 2) {
    const Unit left = i < units.size() ? units[i] : Unit::percent;
    pairs.push_back({left, i + 1 < units.size() ? units[i + 1] : left});
  }
  return pairs;
}

QStringList proposedIds(const RunRecord& record) {
  QStringList ids;
  for (const ReadingSeries& series : record.readings()) {
    const bool fits =
        std::ranges::any_of(kProposed, [&](std::string_view end) { return series.info.id.ends_with(end); });
    if (fits && ids.size() < kMostProposed) {
      ids.append(QString::fromStdString(series.info.id));
    }
  }
  return ids;
}

} // namespace

ChartsPanel::ChartsPanel(const OpenRun& run, ViewState& view, ResourceChoice& choice, const Formatter& formatter,
                         QWidget* parent)
    : QWidget(parent),
      m_run(run),
      m_view(view),
      m_choice(choice),
      m_formatter(formatter),
      m_latencies(run, view),
      m_left(column()),
      m_right(column()) {
  m_rate = new TimeSeriesChart({tr("Rate and users"),
                                tr("Finished requests per second by the second in which they ended; users at its end."),
                                Unit::ratePerS, Unit::count, true},
                               view, formatter);
  m_percentiles = new TimeSeriesChart(
      {tr("Percentiles"), tr("Service time of all requests that ended in the second, ok and failed."), Unit::ms}, view,
      formatter);
  m_errors =
      new TimeSeriesChart({tr("Errors by kind"), tr("Failed requests per second by outcome, one over the other."),
                           Unit::ratePerS, Unit::plain, false, true, tr("No request has failed.")},
                          view, formatter);
  m_heat = new HeatMapChart(view, formatter);
  m_heat->setMinimumHeight(kLeastHeight);
  m_left->addWidget(m_rate);
  m_left->addWidget(m_errors);
  m_right->addWidget(m_percentiles);
  m_right->addWidget(m_heat);
  auto* both = new QSplitter(Qt::Horizontal);
  both->setChildrenCollapsible(false);
  both->addWidget(m_left);
  both->addWidget(m_right);
  both->setSizes({1000, 1000});
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(scrolled(both));
  const auto refreshUnlessPaused = [this] {
    if (!m_view.paused()) {
      refresh();
    }
  };
  connect(&run, &OpenRun::secondAdded, this, refreshUnlessPaused);
  connect(&view, &ViewState::pausedChanged, this, refreshUnlessPaused);
  connect(&view, &ViewState::scenarioChanged, this, &ChartsPanel::refresh);
  connect(&run, &OpenRun::annotationsChanged, this, &ChartsPanel::refresh);
  connect(&run, &OpenRun::ended, this, &ChartsPanel::refresh);
  connect(&choice, &ResourceChoice::changed, this, &ChartsPanel::refresh);
  connect(&m_latencies, &LatencyHeat::changed, this, &ChartsPanel::refreshHeat);
  refresh();
  refreshHeat();
}

std::vector<TimeSeriesChart*> ChartsPanel::charts() const {
  std::vector<TimeSeriesChart*> all{m_rate, m_percentiles, m_errors};
  all.insert(all.end(), m_resources.begin(), m_resources.end());
  return all;
}

void ChartsPanel::refresh() {
  const RunRecord& record = m_run.record();
  m_choice.propose(proposedIds(record));
  const ScenarioId scenario = m_view.scenario();
  const double length = axisLengthS(record, scenario);
  const ChartMarks marks = marksOf(record, scenario);
  m_rate->setData(rateSeries(record, scenario), marks, length);
  m_percentiles->setData(percentileSeries(record, scenario), withLatencyLimits(marks, record.plan(), scenario), length);
  m_errors->setData(errorSeries(record, scenario), marks, length);
  refreshResources(marks, length);
  for (TimeSeriesChart* chart : charts()) {
    chart->setGrowing(record.scenarios()[scenario.index()].isLive());
  }
}

void ChartsPanel::refreshHeat() {
  const ScenarioId scenario = m_view.scenario();
  const RunRecord& record = m_run.record();
  m_heat->setData(m_latencies.map(), static_cast<double>(record.scenarios()[scenario.index()].startS),
                  marksOf(record, scenario), axisLengthS(record, scenario));
}

void ChartsPanel::refreshResources(const ChartMarks& marks, double lengthS) {
  const auto units = unitPairs(m_run.record(), m_choice);
  if (units != m_units) {
    qDeleteAll(m_resources);
    m_resources.clear();
    m_units = units;
    for (const auto [left, right] : units) {
      m_resources.push_back(new TimeSeriesChart(
          {tr("Resources"),
           tr("Readings of the monitors ticked in the table of resources; a gap is a second without a reading."), left,
           right, left != right},
          m_view, m_formatter));
      // One more under the left column, then by turns.
      (m_resources.size() % 2 == 1 ? m_left : m_right)->addWidget(m_resources.back());
    }
  }
  for (std::size_t i = 0; i < m_resources.size(); ++i) {
    auto series = resourceSeries(m_run.record(), m_view.scenario(), m_choice.ids(), m_units[i]);
    m_resources[i]->setData(std::move(series), marks, lengthS);
  }
}

} // namespace tidemark::ui
