// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/focus_mark.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCommandLinkButton>
#include <QEvent>
#include <QPainter>
#include <QTimer>

namespace tidemark::ui {
namespace {

// What the style draws a focus for needs no other.
bool showsFocusItself(const QWidget& widget) {
  const bool isPlain = widget.metaObject() == &QWidget::staticMetaObject;
  return !isPlain && !widget.inherits("QCustomPlot") && !widget.inherits("tidemark::ui::StageStrip") &&
         qobject_cast<const QAbstractItemView*>(&widget) == nullptr &&
         qobject_cast<const QCommandLinkButton*>(&widget) == nullptr;
}

} // namespace

FocusMark::FocusMark(QWidget& window) : QWidget(&window), m_window(window) {
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setFocusPolicy(Qt::NoFocus);
  hide();
  connect(qApp, &QApplication::focusChanged, this, [this](QWidget* /*old*/, QWidget* now) { follow(now); });
}

void FocusMark::follow(QWidget* focused) {
  for (const QPointer<QWidget>& widget : m_watched) {
    if (widget != nullptr) {
      widget->removeEventFilter(this);
    }
  }
  m_watched.clear();
  const bool isMarked = focused != nullptr && focused->window() == &m_window && !showsFocusItself(*focused);
  m_marked = isMarked ? focused : nullptr;
  for (QWidget* at = m_marked; at != nullptr && at != &m_window; at = at->parentWidget()) {
    at->installEventFilter(this); // it moves with what is scrolled or split around it
    m_watched.emplace_back(at);
  }
  place();
}

// Over as much of it as what is around it shows.
void FocusMark::place() {
  QRect seen;
  if (m_marked != nullptr && m_marked->isVisible()) {
    seen = QRect(m_marked->mapTo(&m_window, QPoint()), m_marked->size());
    for (const QWidget* at = m_marked->parentWidget(); at != nullptr && at != &m_window; at = at->parentWidget()) {
      seen &= QRect(at->mapTo(&m_window, QPoint()), at->size());
    }
  }
  setVisible(!seen.isEmpty());
  if (!seen.isEmpty()) {
    setGeometry(seen);
    raise();
  }
}

bool FocusMark::eventFilter(QObject* /*watched*/, QEvent* event) {
  const QEvent::Type type = event->type();
  if (type == QEvent::Resize || type == QEvent::Move || type == QEvent::Show || type == QEvent::Hide) {
    QTimer::singleShot(0, this, &FocusMark::place); // once the layouts have placed everything
  }
  return false;
}

void FocusMark::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
  painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace tidemark::ui
