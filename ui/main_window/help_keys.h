// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>

#include "ui/main_window/main_actions.h"

class QMainWindow;
class QMenu;
class QWidget;

namespace tidemark::ui {

// What is known about the place where the keyboard is: the What's This text or the tooltip of the widget, the What's
// This text of what is around it, in a table the definition of the current column. Empty: nothing.
QString helpAt(const QWidget& widget);

// Help for where one is: F1 shows helpAt() of the widget with the keyboard or, where there is none, asks for the page
// of the guide; Shift+F1 turns the pointer into a question mark. GUI thread.
class HelpKeys final : public QObject {
  Q_OBJECT

public:
  // Adds its commands to the menu. `page`: what is looked at.
  HelpKeys(QMainWindow& window, QMenu& menu, std::function<Page()> page);

Q_SIGNALS:
  void guideWanted(const QString& anchor); // "run"

private:
  void help();

  QMainWindow& m_window;
  std::function<Page()> m_page;
};

} // namespace tidemark::ui
