// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/tab_order.h"

#include <QApplication>
#include <QScrollArea>
#include <QWidget>
#include <algorithm>

namespace tidemark::ui {
namespace {

bool isStop(const QWidget& widget) {
  return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget.isEnabled() && widget.focusProxy() == nullptr;
}

std::vector<QWidget*> partsOf(const QWidget& whole) {
  std::vector<QWidget*> parts;
  for (QObject* child : whole.children()) {
    auto* widget = qobject_cast<QWidget*>(child);
    if (widget != nullptr && !widget->isWindow() && widget->isVisible()) {
      parts.push_back(widget);
    }
  }
  return parts;
}

// Rows from top to bottom: what has its middle beside the first of a row belongs to it, however high they are.
void sortAsRead(std::vector<QWidget*>& parts, bool isMirrored) {
  std::ranges::stable_sort(parts, {}, [](const QWidget* part) { return part->y(); });
  const auto along = [isMirrored](const QWidget* part) { return isMirrored ? -part->geometry().right() : part->x(); };
  for (auto row = parts.begin(); row != parts.end();) {
    const int bottom = (*row)->geometry().bottom();
    const auto end = std::find_if(row, parts.end(),
                                  [bottom](const QWidget* part) { return part->geometry().center().y() > bottom; });
    const auto next = end == row ? row + 1 : end;
    std::ranges::stable_sort(row, next, {}, along);
    row = next;
  }
}

void collect(const QWidget& whole, std::vector<QWidget*>& stops) {
  auto parts = partsOf(whole);
  sortAsRead(parts, whole.isRightToLeft());
  for (QWidget* part : parts) {
    if (isStop(*part)) {
      stops.push_back(part);
    }
    collect(*part, stops);
  }
}

void showInSight(QWidget& widget) {
  for (QWidget* around = widget.parentWidget(); around != nullptr; around = around->parentWidget()) {
    if (auto* area = qobject_cast<QScrollArea*>(around)) {
      area->ensureWidgetVisible(&widget);
    }
  }
}

} // namespace

std::vector<QWidget*> tabStops(const QWidget& inside) {
  std::vector<QWidget*> stops;
  collect(inside, stops);
  return stops;
}

bool stepTab(const QWidget& inside, bool forward) {
  const auto stops = tabStops(inside);
  if (stops.empty()) {
    return false;
  }
  const QWidget* focused = QApplication::focusWidget();
  const auto count = static_cast<std::ptrdiff_t>(stops.size());
  const auto here = std::ranges::find(stops, focused);
  const std::ptrdiff_t from = here != stops.end() ? here - stops.begin() : forward ? -1 : count;
  QWidget* to = stops[static_cast<std::size_t>((from + (forward ? 1 : -1) + count) % count)];
  to->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
  showInSight(*to);
  return true;
}

} // namespace tidemark::ui
