// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/load_gestures.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

#include "ui/charts/load_layer.h"

namespace tidemark::ui {
namespace {

constexpr double kMoveMeantPx = 4; // less is no movement in that direction

bool isFine(Qt::KeyboardModifiers modifiers) { return (modifiers & (Qt::ShiftModifier | Qt::AltModifier)) != 0; }

} // namespace

LoadGestures::LoadGestures(QCustomPlot& plot, LoadLayer& layer, QObject* parent)
    : QObject(parent), m_plot(plot), m_layer(layer) {
  plot.installEventFilter(this);
  plot.setMouseTracking(true);
  plot.setFocusPolicy(Qt::StrongFocus);
}

bool LoadGestures::eventFilter(QObject* /*watched*/, QEvent* event) {
  switch (event->type()) {
  case QEvent::MouseButtonPress:
    return press(*static_cast<QMouseEvent*>(event));
  case QEvent::MouseMove:
    return m_drag ? drag(*static_cast<QMouseEvent*>(event)) : hover(*static_cast<QMouseEvent*>(event));
  case QEvent::MouseButtonRelease:
    return release();
  case QEvent::MouseButtonDblClick:
    return doubleClick(*static_cast<QMouseEvent*>(event));
  case QEvent::ContextMenu:
    return menu(*static_cast<QContextMenuEvent*>(event));
  case QEvent::ToolTip:
    Q_EMIT tipAsked(static_cast<QHelpEvent*>(event)->pos());
    return true;
  case QEvent::ShortcutOverride: // Escape and Delete are this drawing's, whatever the window does with them
    if (const int pressed = static_cast<QKeyEvent*>(event)->key();
        pressed == Qt::Key_Delete || (pressed == Qt::Key_Escape && m_drag)) {
      event->accept();
    }
    return false;
  case QEvent::KeyPress:
    return key(*static_cast<QKeyEvent*>(event));
  case QEvent::Leave:
    setHot(std::nullopt);
    return false;
  case QEvent::FocusIn:
  case QEvent::FocusOut:
    m_layer.scene().focused = event->type() == QEvent::FocusIn;
    Q_EMIT looksChanged();
    return false;
  default:
    return false;
  }
}

bool LoadGestures::editable() const {
  const LoadScene& scene = m_layer.scene();
  return scene.editable && scene.profile.drawn && scene.message.isEmpty();
}

SnapSteps LoadGestures::steps(bool fine) const {
  return m_drag ? snapSteps(m_drag->secondsPerPixel, m_drag->levelPerPixel, fine)
                : snapSteps(secondsPerPixel(), levelPerPixel(), fine);
}

double LoadGestures::secondsPerPixel() const {
  return m_plot.xAxis->range().size() / std::max(1, m_plot.axisRect()->width());
}

double LoadGestures::levelPerPixel() const {
  return m_plot.yAxis->range().size() / std::max(1, m_plot.axisRect()->height());
}

void LoadGestures::setHot(std::optional<std::size_t> stage) {
  if (m_layer.scene().hot != stage) {
    m_layer.scene().hot = stage;
    Q_EMIT looksChanged();
  }
}

bool LoadGestures::press(const QMouseEvent& event) {
  if (event.button() != Qt::LeftButton) {
    return false;
  }
  const LoadProfile& profile = m_layer.scene().profile;
  const auto corner = m_layer.cornerAt(event.position());
  const double second = m_plot.xAxis->pixelToCoord(event.position().x());
  const auto stage = corner ? corner : stageAt(profile, second);
  if (stage) {
    Q_EMIT stageChosen(static_cast<int>(*stage));
  }
  if (corner) {
    m_drag = Drag{profile, *corner, event.position(), secondsPerPixel(), levelPerPixel(), {*corner, {}, {}}};
  }
  return true;
}

bool LoadGestures::hover(const QMouseEvent& event) {
  const auto corner = m_layer.cornerAt(event.position());
  setHot(corner);
  const LoadProfile& profile = m_layer.scene().profile;
  const bool level = corner && levelOwner(profile, *corner);
  const bool length = corner && profile.segments[*corner].shape != StageShape::jump;
  m_plot.setCursor(level && length ? Qt::SizeAllCursor
                   : level         ? Qt::SizeVerCursor
                   : length        ? Qt::SizeHorCursor
                                   : Qt::ArrowCursor);
  return false;
}

bool LoadGestures::drag(const QMouseEvent& event) {
  const QPointF by = event.position() - m_drag->from;
  const ProfileSegment& segment = m_drag->profile.segments[m_drag->stage];
  std::optional<double> second;
  std::optional<double> level;
  // A direction that was not meant keeps its value, and its spelling, to the digit.
  if (std::abs(by.x()) >= kMoveMeantPx || m_drag->move.lengthS) {
    second = segment.toS + by.x() * m_drag->secondsPerPixel;
  }
  if (std::abs(by.y()) >= kMoveMeantPx || m_drag->move.level) {
    level = segment.toLevel - by.y() * m_drag->levelPerPixel;
  }
  m_drag->move = cornerMove(m_drag->profile, m_drag->stage, second, level, steps(isFine(event.modifiers())));
  Q_EMIT previewed(m_drag->move);
  return true;
}

bool LoadGestures::release() {
  if (const auto drag = std::exchange(m_drag, std::nullopt)) {
    drag->move.lengthS || drag->move.level ? Q_EMIT moveAsked(drag->move, true) : Q_EMIT cancelled();
    return true;
  }
  return false;
}

bool LoadGestures::doubleClick(const QMouseEvent& event) {
  const bool inside = m_plot.axisRect()->rect().contains(event.position().toPoint());
  if (event.button() == Qt::LeftButton && editable() && inside && !m_layer.cornerAt(event.position())) {
    const SnapSteps snap = steps(false);
    const double second = std::round(m_plot.xAxis->pixelToCoord(event.position().x()) / snap.second) * snap.second;
    const double level = std::round(m_plot.yAxis->pixelToCoord(event.position().y()) / snap.level) * snap.level;
    Q_EMIT insertAsked(StageShape::ramp, std::max(0.0, second), std::max(0.0, level));
  }
  return true;
}

bool LoadGestures::menu(const QContextMenuEvent& event) {
  const auto& stage = m_layer.scene().stage;
  const bool keyboard = event.reason() == QContextMenuEvent::Keyboard && stage;
  Q_EMIT menuAsked(keyboard ? m_layer.cornerOf(*stage) : QPointF(event.pos()));
  return true;
}

void LoadGestures::cancel() {
  m_drag.reset();
  Q_EMIT cancelled();
}

bool LoadGestures::key(const QKeyEvent& event) {
  const LoadScene& scene = m_layer.scene();
  if (event.key() == Qt::Key_Escape && m_drag) {
    cancel();
    return true;
  }
  if (event.key() == Qt::Key_Delete && editable() && scene.stage) {
    Q_EMIT removeAsked(static_cast<int>(*scene.stage));
    return true;
  }
  return !m_drag && arrow(event);
}

bool LoadGestures::arrow(const QKeyEvent& event) {
  const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
  const bool fine = event.modifiers().testFlag(Qt::AltModifier);
  switch (event.key()) {
  case Qt::Key_Left:
    shift ? step(0, -1, fine) : choose(-1);
    return true;
  case Qt::Key_Right:
    shift ? step(0, 1, fine) : choose(1);
    return true;
  case Qt::Key_Up:
    step(1, 0, fine);
    return true;
  case Qt::Key_Down:
    step(-1, 0, fine);
    return true;
  default:
    return false;
  }
}

void LoadGestures::choose(int by) {
  const LoadScene& scene = m_layer.scene();
  const int last = static_cast<int>(scene.profile.segments.size()) - 1;
  if (last >= 0) {
    const int now = scene.stage ? static_cast<int>(*scene.stage) : by > 0 ? -1 : last + 1;
    Q_EMIT stageChosen(std::clamp(now + by, 0, last));
  }
}

void LoadGestures::step(int levels, int seconds, bool fine) {
  const LoadScene& scene = m_layer.scene();
  if (!editable() || !scene.stage) {
    return;
  }
  const ProfileSegment& segment = scene.profile.segments[*scene.stage];
  SnapSteps snap = steps(fine);
  snap.level = scene.profile.arrivals ? snap.level : std::max(1.0, snap.level);
  const auto wanted = [](double now, double by) { return by == 0 ? std::nullopt : std::optional(now + by); };
  const CornerMove move = cornerMove(scene.profile, *scene.stage, wanted(segment.toS, seconds * snap.second),
                                     wanted(segment.toLevel, levels * snap.level), snap);
  if (move.lengthS || move.level) {
    Q_EMIT moveAsked(move, false);
  }
}

} // namespace tidemark::ui
