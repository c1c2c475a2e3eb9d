// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/pane_keys.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <algorithm>

#include "ui/forms/tab_order.h"

namespace tidemark::ui {

PaneKeys::PaneKeys(QMainWindow& window, QMenu& menu) : QObject(&window), m_window(window) {
  menu.addSeparator();
  QAction* next = menu.addAction(tr("&Next part of the window"), this, [this] { go(1); });
  next->setShortcut(QKeySequence(tr("F6")));
  QAction* previous = menu.addAction(tr("&Previous part of the window"), this, [this] { go(-1); });
  previous->setShortcut(QKeySequence(tr("Shift+F6")));
  connect(qApp, &QApplication::focusChanged, this, [this](QWidget* /*old*/, QWidget* now) { remember(now); });
}

std::vector<QWidget*> PaneKeys::panes() const {
  std::vector<QWidget*> docks;
  for (const auto* dock : m_window.findChildren<QDockWidget*>()) {
    if (dock->widget() != nullptr && dock->isVisible() && !dock->visibleRegion().isEmpty()) {
      docks.push_back(dock->widget());
    }
  }
  std::ranges::sort(docks, {}, [this](const QWidget* pane) {
    const QPoint corner = pane->mapTo(&m_window, QPoint());
    return std::pair{corner.x(), corner.y()};
  });
  docks.insert(docks.begin(), m_window.centralWidget());
  return docks;
}

// By the way up alone: the keyboard also goes while a part of the window is being taken down.
void PaneKeys::remember(QWidget* focused) {
  for (QWidget* at = focused; at != nullptr; at = at->parentWidget()) {
    const auto* dock = qobject_cast<QDockWidget*>(at->parentWidget());
    if (at == m_window.centralWidget() || (dock != nullptr && dock->parentWidget() == &m_window)) {
      m_last[at] = focused;
      return;
    }
  }
}

void PaneKeys::go(int step) {
  const auto all = panes();
  const QWidget* focused = QApplication::focusWidget();
  const auto here = std::ranges::find_if(
      all, [focused](const QWidget* pane) { return focused != nullptr && pane->isAncestorOf(focused); });
  const auto count = static_cast<std::ptrdiff_t>(all.size());
  // From nowhere the first step leads to the page, or back to the last dock.
  const std::ptrdiff_t from = here != all.end() ? here - all.begin() : step > 0 ? -1 : count;
  focus(*all[static_cast<std::size_t>((from + step + count) % count)]);
}

void PaneKeys::focus(QWidget& pane) {
  QWidget* last = m_last[&pane];
  const bool still = last != nullptr && last->isVisible() && last->isEnabled() && pane.isAncestorOf(last);
  const auto stops = tabStops(pane);
  if (!still && stops.empty()) {
    return;
  }
  // A dock is its list; the page begins at its top.
  const auto list = std::ranges::find_if(
      stops, [](const QWidget* stop) { return qobject_cast<const QAbstractItemView*>(stop) != nullptr; });
  const bool isDock = &pane != m_window.centralWidget();
  QWidget* first = stops.empty() ? nullptr : isDock && list != stops.end() ? *list : stops.front();
  (still ? last : first)->setFocus(Qt::ShortcutFocusReason);
}

} // namespace tidemark::ui
