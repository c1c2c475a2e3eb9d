// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>
#include <map>
#include <vector>

class QMainWindow;
class QMenu;

namespace tidemark::ui {

// The keyboard's way between the page and the docks around it: F6 goes to the next part of the window that can be
// seen, Shift+F6 to the one before; each part gets the keyboard where it last had it. GUI thread.
class PaneKeys final : public QObject {
  Q_OBJECT

public:
  // Adds its two commands to the menu.
  PaneKeys(QMainWindow& window, QMenu& menu);

  void go(int step); // 1: next, -1: the one before
  // The page first, then the docks from top left to bottom right; those behind a tab or hidden are left out.
  [[nodiscard]] std::vector<QWidget*> panes() const;

private:
  void remember(QWidget* focused);
  void focus(QWidget& pane);

  QMainWindow& m_window;
  std::map<QWidget*, QPointer<QWidget>> m_last; // where the keyboard was, by pane
};

} // namespace tidemark::ui
