// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>
#include <memory>
#include <vector>

#include "ui/charts/chart_series.h"
#include "ui/charts/linked_plot.h"
#include "ui/viewstate/view_state.h"

class QCPGraph;
class QCustomPlot;

namespace tidemark::ui {

class ChartGestures;
class ChartLegend;
class UnitTicker;

// Series over the run clock, linked to the other charts of its page by the shared view. Draws what it is given and
// computes nothing. New data are drawn at most once a second; zoom and hover at once.
class TimeSeriesChart final : public QWidget {
  Q_OBJECT

public:
  TimeSeriesChart(ChartSpec spec, ViewState& view, const Formatter& formatter, QWidget* parent = nullptr);
  ~TimeSeriesChart() override;

  // Replaces the data. `lengthS`: end of the time axis while nothing is zoomed.
  void setData(std::vector<ChartSeries> series, ChartMarks marks, double lengthS);
  // Whether what is drawn still goes on: its legend then shows the latest values, else none but those under the mouse.
  void setGrowing(bool growing);
  [[nodiscard]] const std::vector<ChartSeries>& series() const { return m_series; }
  [[nodiscard]] const ChartSpec& spec() const { return m_spec; }
  [[nodiscard]] int redraws() const { return m_redraws; } // since the start, for tests of the cap
  // The plot with its axes as SVG; false when the file cannot be written.
  bool writeSvg(const QString& file);
  void redrawNow();

protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  bool event(QEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;

private:
  void buildPlot();
  void applyTheme();
  void rebuildGraphs();
  void styleGraph(QCPGraph& graph, const ChartSeries& series) const;
  double fillGraph(QCPGraph& graph, const ChartSeries& series, TimeSpan span) const;
  void fillGraphs(); // with what is in sight, and sets the axes to it
  void applyOverlay();
  void showHoverTip();
  void keepReadable();

  ChartSpec m_spec;
  ViewState& m_view;
  const Formatter& m_formatter;
  std::vector<ChartSeries> m_series;
  ChartMarks m_marks;
  double m_lengthS = 1;
  int m_redraws = 0;
  ChartLegend* m_legend = nullptr;
  LinkedPlot m_linked;
  QCustomPlot* m_plot = nullptr; // that of m_linked
  ChartGestures* m_gestures = nullptr;
  std::shared_ptr<UnitTicker> m_leftTicker;
  std::shared_ptr<UnitTicker> m_rightTicker;
  std::vector<QCPGraph*> m_graphs; // as m_series
  QTimer m_timer;
  QElapsedTimer m_sinceRedraw;
};

} // namespace tidemark::ui
