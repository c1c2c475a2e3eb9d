// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/bridge/run_controller.h"
#include "ui/format/formatter.h"

class QAction;
class QComboBox;
class QLabel;
class QProgressBar;
class QStackedWidget;
class QToolButton;

namespace tidemark::ui {

class RunDashboard;
class ToneLabel;

// The commands of a run, shared by the Run page, the menu and the tool bar.
struct RunActions {
  QAction* start;
  QAction* stop;
  QAction* abort;
};

// The live run: what is running, how long it still takes, and the dashboard fed beat by beat.
class RunPage final : public QWidget {
  Q_OBJECT

public:
  RunPage(RunController& controller, RunActions actions, const Formatter& formatter, QWidget* parent = nullptr);

  [[nodiscard]] RunDashboard* dashboard() const { return m_dashboard; } // null before the first run
  // Said while there is nothing to show: what Start would do, or why it cannot.
  void setReady(const QString& title, const QString& text);

private:
  void buildHeader(RunActions actions);
  void openRun();
  void closeRun();
  void refreshState();
  void refreshClock();
  void followScenario();

  RunController& m_controller;
  const Formatter& m_formatter;
  QComboBox* m_scenarios = nullptr;
  QLabel* m_clock = nullptr;
  QProgressBar* m_progress = nullptr;
  ToneLabel* m_state = nullptr;
  QToolButton* m_pause = nullptr;
  QStackedWidget* m_body = nullptr;
  QWidget* m_ready = nullptr;
  RunDashboard* m_dashboard = nullptr;
  bool m_follows = true; // shows the scenario that runs, until the user chose one
};

} // namespace tidemark::ui
