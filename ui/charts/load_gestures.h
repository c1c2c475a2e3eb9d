// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointF>
#include <optional>

#include "ui/models/load_profile.h"

class QContextMenuEvent;
class QKeyEvent;
class QMouseEvent;
class QCustomPlot;

namespace tidemark::ui {

class LoadLayer;

// Mouse and keyboard on the drawing of a load, as what they ask for; changes nothing itself. Dragging a corner or
// pressing arrows asks for a move, clicking chooses a stage, a double click or the menu asks for more or less stages.
// Shift or Alt makes the steps of a drag fine; Escape ends one without a move.
class LoadGestures final : public QObject {
  Q_OBJECT

public:
  LoadGestures(QCustomPlot& plot, LoadLayer& layer, QObject* parent);
  [[nodiscard]] bool dragging() const { return m_drag.has_value(); }
  void giveUp() { m_drag.reset(); } // a drag, silently: what it started from is no more
  bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
  void stageChosen(int stage);
  void previewed(const tidemark::ui::CornerMove& move); // while dragging
  void cancelled();
  void moveAsked(const tidemark::ui::CornerMove& move, bool dragged);
  void insertAsked(tidemark::ui::StageShape shape, double second, double level);
  void removeAsked(int stage);
  void menuAsked(const QPointF& at); // in pixels of the plot
  void tipAsked(const QPoint& at);
  void looksChanged(); // hover or focus

private:
  struct Drag {
    LoadProfile profile; // as it was
    std::size_t stage = 0;
    QPointF from;
    double secondsPerPixel = 0; // as it was: the axes may grow meanwhile
    double levelPerPixel = 0;
    CornerMove move;
  };
  bool press(const QMouseEvent& event);
  bool hover(const QMouseEvent& event);
  bool drag(const QMouseEvent& event);
  bool release();
  bool doubleClick(const QMouseEvent& event);
  bool menu(const QContextMenuEvent& event);
  bool key(const QKeyEvent& event);
  bool arrow(const QKeyEvent& event);
  void choose(int by);
  void step(int levels, int seconds, bool fine);
  void cancel();
  void setHot(std::optional<std::size_t> stage);
  [[nodiscard]] bool editable() const;
  [[nodiscard]] SnapSteps steps(bool fine) const;
  [[nodiscard]] double secondsPerPixel() const;
  [[nodiscard]] double levelPerPixel() const;

  QCustomPlot& m_plot;
  LoadLayer& m_layer;
  std::optional<Drag> m_drag;
};

} // namespace tidemark::ui
