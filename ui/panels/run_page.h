// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/bridge/workspace.h"
#include "ui/format/formatter.h"
#include "ui/panels/run_header.h"

class QStackedWidget;
class QVBoxLayout;

namespace tidemark::ui {

class LoadChangePanel;
class MarkBar;
class PreflightPanel;
class ProjectEditor;
class RunDashboard;

// The live run: what stands in its way before it starts, what is running, how long it still takes, its load to be
// changed, marks to be set, and the dashboard fed beat by beat.
class RunPage final : public QWidget {
  Q_OBJECT

public:
  RunPage(Workspace& workspace, RunActions actions, const Formatter& formatter, QWidget* parent = nullptr);

  [[nodiscard]] RunDashboard* dashboard() const { return m_dashboard; }  // null before the first run
  [[nodiscard]] LoadChangePanel* loadChange() const { return m_change; } // likewise
  [[nodiscard]] PreflightPanel& preflight() { return *m_preflight; }
  [[nodiscard]] RunHeader& header() { return *m_header; }
  [[nodiscard]] MarkBar& markBar() { return *m_mark; }
  // Said while there is nothing to show: what Start would do, or why it cannot.
  void setReady(const QString& title, const QString& text);
  // Where a load that was changed by hand can be saved; null: nowhere.
  void setEditor(ProjectEditor* editor);
  // Asks for the text of a mark at this instant; nothing happens while nothing runs.
  void beginMark();

Q_SIGNALS:
  // A scenario of this name was added to the project (Edit, Undo takes it back).
  void scenarioSaved(const QString& name);

protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  bool event(QEvent* event) override;

private:
  void connectController();
  void openRun();
  void closeRun();
  void refreshState();
  void refreshClock();
  void followScenario();
  void showPreflight(bool shown);
  void saveLoad();

  Workspace& m_workspace;
  RunController& m_controller;
  std::shared_ptr<const ProjectDocument> m_document; // as it was opened last
  const Formatter& m_formatter;
  ProjectEditor* m_editor = nullptr;
  RunHeader* m_header;
  MarkBar* m_mark;
  QVBoxLayout* m_changePlace;
  QStackedWidget* m_body;
  PreflightPanel* m_preflight;
  RunDashboard* m_dashboard = nullptr;
  LoadChangePanel* m_change = nullptr;
  bool m_follows = true; // shows the scenario that runs, until the user chose one
};

} // namespace tidemark::ui
