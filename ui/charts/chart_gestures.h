// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>
#include <optional>

#include "ui/viewstate/view_state.h"

class QCustomPlot;
class QKeyEvent;
class QMouseEvent;
class QWheelEvent;

namespace tidemark::ui {

// Turns mouse and keys on a plot into the shared view: drag chooses a window, a click or Escape drops it, the wheel or
// + and − zoom, a middle or Shift drag or the arrows pan, a double click or Home shows everything, M marks
// the hovered instant where marks are taken.
class ChartGestures final : public QObject {
  Q_OBJECT

public:
  ChartGestures(QCustomPlot& plot, ViewState& view, bool selects, QObject* parent);

  // The end of the axis where nothing is zoomed.
  void setLength(double seconds) { m_length = seconds; }

Q_SIGNALS:
  void dragged(std::optional<tidemark::ui::TimeSpan> pending); // while the button is down; nullopt at the end

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  bool press(const QMouseEvent& event);
  bool move(const QMouseEvent& event);
  bool release(const QMouseEvent& event);
  bool wheel(const QWheelEvent& event);
  bool key(const QKeyEvent& event);
  void zoomBy(double factor, double around);
  void panBy(double seconds);
  void show(double from, double to);
  [[nodiscard]] TimeSpan shown() const;
  [[nodiscard]] double secondAt(double pixel) const;

  enum class Drag { none, select, pan };
  QCustomPlot& m_plot;
  ViewState& m_view;
  bool m_selects;
  double m_length = 1;
  Drag m_drag = Drag::none;
  QPointF m_start;
  TimeSpan m_startSpan;
};

} // namespace tidemark::ui
