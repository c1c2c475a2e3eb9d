// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "ui/charts/heat_map_chart.h"
#include "ui/charts/run_series.h"
#include "ui/charts/time_series_chart.h"
#include "ui/viewstate/latency_heat.h"
#include "ui/viewstate/open_run.h"
#include "ui/viewstate/resource_choice.h"
#include "ui/viewstate/view_state.h"

class QSplitter;

namespace tidemark::ui {

// The linked charts of a run: rate and users, percentiles, errors by kind, latency as a heat map, resources. One time
// axis for all; scrolls where there is no room for all of them.
class ChartsPanel final : public QWidget {
  Q_OBJECT

public:
  ChartsPanel(const OpenRun& run, ViewState& view, ResourceChoice& choice, const Formatter& formatter,
              QWidget* parent = nullptr);

  [[nodiscard]] std::vector<TimeSeriesChart*> charts() const;
  [[nodiscard]] HeatMapChart& heat() { return *m_heat; }

private:
  void refresh();
  void refreshHeat();
  void refreshResources(const ChartMarks& marks, double lengthS);

  const OpenRun& m_run;
  ViewState& m_view;
  ResourceChoice& m_choice;
  const Formatter& m_formatter;
  TimeSeriesChart* m_rate;
  TimeSeriesChart* m_percentiles;
  TimeSeriesChart* m_errors;
  HeatMapChart* m_heat;
  LatencyHeat m_latencies;
  QSplitter* m_left;                         // rate over errors and every second resource chart
  QSplitter* m_right;                        // percentiles over the heat map and the other resource charts
  std::vector<TimeSeriesChart*> m_resources; // one for each two units that are drawn
  std::vector<AxisUnits> m_units;            // theirs
};

} // namespace tidemark::ui
