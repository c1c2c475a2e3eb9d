// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_gestures.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

namespace tidemark::ui {
namespace {

constexpr double kDragPx = 4;    // less is a click
constexpr double kShortestS = 5; // as far as zooming goes
constexpr double kZoomStep = 0.8;

} // namespace

ChartGestures::ChartGestures(QCustomPlot& plot, ViewState& view, bool selects, QObject* parent)
    : QObject(parent), m_plot(plot), m_view(view), m_selects(selects) {
  plot.installEventFilter(this);
  plot.setMouseTracking(true);
  plot.setFocusPolicy(Qt::StrongFocus);
}

bool ChartGestures::eventFilter(QObject* /*watched*/, QEvent* event) {
  switch (event->type()) {
  case QEvent::MouseButtonPress:
    return press(*static_cast<QMouseEvent*>(event));
  case QEvent::MouseMove:
    return move(*static_cast<QMouseEvent*>(event));
  case QEvent::MouseButtonRelease:
    return release(*static_cast<QMouseEvent*>(event));
  case QEvent::MouseButtonDblClick:
    m_view.setZoom(std::nullopt);
    return true;
  case QEvent::Wheel:
    return wheel(*static_cast<QWheelEvent*>(event));
  case QEvent::KeyPress:
    return key(*static_cast<QKeyEvent*>(event));
  case QEvent::Leave:
    m_view.setHover(std::nullopt);
    return false;
  default:
    return false;
  }
}

double ChartGestures::secondAt(double pixel) const { return m_plot.xAxis->pixelToCoord(pixel); }

TimeSpan ChartGestures::shown() const { return {m_plot.xAxis->range().lower, m_plot.xAxis->range().upper}; }

bool ChartGestures::press(const QMouseEvent& event) {
  const bool pan = event.button() == Qt::MiddleButton ||
                   (event.button() == Qt::LeftButton && event.modifiers().testFlag(Qt::ShiftModifier));
  if (!pan && (event.button() != Qt::LeftButton || !m_selects)) {
    return false;
  }
  m_drag = pan ? Drag::pan : Drag::select;
  m_start = event.position();
  m_startSpan = shown();
  return true;
}

bool ChartGestures::move(const QMouseEvent& event) {
  const double second = secondAt(event.position().x());
  m_view.setHover(std::clamp(second, 0.0, m_length));
  if (m_drag == Drag::select && std::abs(event.position().x() - m_start.x()) >= kDragPx) {
    Q_EMIT dragged(TimeSpan{secondAt(m_start.x()), second});
  } else if (m_drag == Drag::pan) {
    const double by = secondAt(m_start.x()) - second;
    show(shown().from + by, shown().to + by);
  }
  return m_drag != Drag::none;
}

bool ChartGestures::release(const QMouseEvent& event) {
  const Drag drag = std::exchange(m_drag, Drag::none);
  if (drag != Drag::select) {
    return drag != Drag::none;
  }
  Q_EMIT dragged(std::nullopt);
  const bool click = std::abs(event.position().x() - m_start.x()) < kDragPx;
  if (click) {
    m_view.setSelection(std::nullopt);
    return true;
  }
  // Figures are defined by whole seconds, so is the window.
  const auto [low, high] = std::minmax({secondAt(m_start.x()), secondAt(event.position().x())});
  const double from = std::clamp(std::floor(low), 0.0, std::max(0.0, m_length - 1));
  m_view.setSelection(TimeSpan{from, std::clamp(std::ceil(high), from + 1, std::max(from + 1, std::ceil(m_length)))});
  return true;
}

bool ChartGestures::wheel(const QWheelEvent& event) {
  const int steps = event.angleDelta().y();
  if (steps == 0) {
    return false;
  }
  zoomBy(std::pow(kZoomStep, steps / 120.0), secondAt(event.position().x()));
  return true;
}

bool ChartGestures::key(const QKeyEvent& event) {
  const double width = shown().to - shown().from;
  const double middle = (shown().to + shown().from) / 2;
  switch (event.key()) {
  case Qt::Key_Plus:
  case Qt::Key_Equal:
    zoomBy(kZoomStep, middle);
    return true;
  case Qt::Key_Minus:
    zoomBy(1 / kZoomStep, middle);
    return true;
  case Qt::Key_Left:
    panBy(-width / 10);
    return true;
  case Qt::Key_Right:
    panBy(width / 10);
    return true;
  case Qt::Key_Home:
    m_view.setZoom(std::nullopt);
    return true;
  case Qt::Key_M:
    if (m_view.takesMarks()) {
      m_view.askForMark(std::clamp(m_view.hover().value_or(middle), 0.0, m_length));
    }
    return m_view.takesMarks();
  case Qt::Key_Escape:
    m_view.setSelection(std::nullopt);
    return true;
  default:
    return false;
  }
}

void ChartGestures::zoomBy(double factor, double around) {
  const TimeSpan now = shown();
  show(around - (around - now.from) * factor, around + (now.to - around) * factor);
}

void ChartGestures::panBy(double seconds) { show(shown().from + seconds, shown().to + seconds); }

void ChartGestures::show(double from, double to) {
  const double width = std::clamp(to - from, std::min(kShortestS, m_length), m_length);
  if (width >= m_length) {
    m_view.setZoom(std::nullopt);
    return;
  }
  const double start = std::clamp(from, 0.0, m_length - width);
  m_view.setZoom(TimeSpan{start, start + width});
}

} // namespace tidemark::ui
