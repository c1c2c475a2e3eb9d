// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>
#include <memory>

#include "core/analysis/heat_map.h"
#include "ui/charts/chart_series.h"
#include "ui/charts/linked_plot.h"
#include "ui/viewstate/view_state.h"

class QCPColorMap;
class QCustomPlot;

namespace tidemark::ui {

class ChartGestures;
class HeatLegend;

// How many requests took how long, over the run clock: latency on a logarithmic axis, counts as colours. Linked to the
// other charts of its page by the shared view. Draws what it is given, at most once a second; zoom and hover at once.
class HeatMapChart final : public QWidget {
  Q_OBJECT

public:
  HeatMapChart(ViewState& view, const Formatter& formatter, QWidget* parent = nullptr);
  ~HeatMapChart() override;

  // `startS`: the scenario's start on the run clock, which the map counts from.
  void setData(HeatMap map, double startS, ChartMarks marks, double lengthS);
  [[nodiscard]] const HeatMap& map() const { return m_map; }
  [[nodiscard]] int redraws() const { return m_redraws; } // since the start, for tests of the cap
  // "1:05, 10 ms to 12 ms: 34 requests", or nothing where there is no cell; for the tooltip. Scenario's clock.
  [[nodiscard]] QString cellText(double second, double ms) const;
  bool writeSvg(const QString& file);
  void redrawNow();

protected:
  void changeEvent(QEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;

private:
  void buildPlot();
  void applyTheme();
  void applyOverlay();
  void fillMap();
  void showCellTip();

  ViewState& m_view;
  const Formatter& m_formatter;
  HeatMap m_map;
  double m_startS = 0;
  double m_lengthS = 1;
  ChartMarks m_marks;
  int m_redraws = 0;
  HeatLegend* m_legend;
  LinkedPlot m_linked;
  QCustomPlot* m_plot;            // that of m_linked
  QCPColorMap* m_cells = nullptr; // owned by the plot
  ChartGestures* m_gestures = nullptr;
  QTimer m_timer;
  QElapsedTimer m_sinceRedraw;
};

} // namespace tidemark::ui
