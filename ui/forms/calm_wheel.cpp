// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/calm_wheel.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>

namespace tidemark::ui {
namespace {

// A widget whose value the wheel would change; null: it is none.
QWidget* valueWidget(QObject* object) {
  if (qobject_cast<QScrollBar*>(object) != nullptr) {
    return nullptr;
  }
  if (auto* box = qobject_cast<QComboBox*>(object)) {
    return box;
  }
  if (auto* box = qobject_cast<QAbstractSpinBox*>(object)) {
    return box;
  }
  return qobject_cast<QAbstractSlider*>(object);
}

} // namespace

CalmWheel::CalmWheel(QApplication& application, QObject* parent) : QObject(parent) {
  application.installEventFilter(this);
}

bool CalmWheel::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Polish) {
    QWidget* widget = valueWidget(watched);
    if (widget != nullptr && widget->focusPolicy() == Qt::WheelFocus) {
      widget->setFocusPolicy(Qt::StrongFocus); // the wheel would give it the keyboard first
    }
  } else if (event->type() == QEvent::Wheel) {
    const QWidget* widget = valueWidget(watched);
    if (widget != nullptr && !widget->hasFocus()) {
      event->ignore();
      return true;
    }
  }
  return false;
}

} // namespace tidemark::ui
