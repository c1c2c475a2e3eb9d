// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include "ui/format/labels.h"

class QAction;
class QComboBox;
class QLabel;
class QProgressBar;
class QToolButton;

namespace tidemark::ui {

class PageHeader;
class ToneLabel;

// The commands of a run, shared by the Run page, the menu and the tool bar.
struct RunActions {
  QAction* start;
  QAction* stop;
  QAction* abort;
  QAction* mark;
};

// How far the scenario shown has come.
struct RunProgress {
  double elapsedS = 0;
  double plannedS = 0; // 0: open-ended
  QString clock;       // elapsed and left, in words
};

// The row at the top of the Run page: commands, the scenario shown, how far it is, the state of the run.
class RunHeader final : public QWidget {
  Q_OBJECT

public:
  explicit RunHeader(RunActions actions, QWidget* parent = nullptr);

  void setScenarios(const QStringList& names);
  void chooseScenario(int index); // without telling scenarioChosen
  void setState(const QString& text, Tone tone);
  void setProgress(const RunProgress& progress);
  // Whether there is a run to show, and whether it goes on. Without one, or while the pre-flight stands in its place,
  // there is nothing to choose and to time; what the run came to is then left out too, as it may be of another project.
  void setRun(bool exists, bool busy);
  [[nodiscard]] QToolButton& pauseButton() { return *m_pause; }
  [[nodiscard]] QToolButton& preflightButton() { return *m_preflight; }

Q_SIGNALS:
  void scenarioChosen(int index);
  void pauseToggled(bool paused);
  void preflightToggled(bool shown);

private:
  void addCommands(PageHeader& header, RunActions actions);
  void addProgress(PageHeader& header);
  void addSwitches(PageHeader& header);
  void showParts();

  QComboBox* m_scenarios = nullptr;
  QProgressBar* m_progress = nullptr;
  QLabel* m_clock = nullptr;
  ToneLabel* m_state = nullptr;
  bool m_isTimed = false; // the scenario shown has a planned length
  bool m_hasRun = false;
  bool m_isBusy = false;
  QToolButton* m_preflight = nullptr;
  QToolButton* m_pause = nullptr;
};

} // namespace tidemark::ui
