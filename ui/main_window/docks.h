// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/format/formatter.h"
#include "ui/models/value_table.h"
#include "ui/viewstate/project_editor.h"

class QDockWidget;
class QMainWindow;
class QMenu;

namespace tidemark::ui {

class DataTable;
class HistoryPanel;
class OutlinePanel;
class RunHistory;

// The docks around the pages: project tree and history on the left, problems and log at the bottom.
class Docks final : public QObject {
  Q_OBJECT

public:
  Docks(QMainWindow& window, QMenu& menu, ProjectEditor& editor, RunHistory& history, const Formatter& formatter);

  // The project's node of a place, or of what is around it.
  void select(const QString& pointer);
  [[nodiscard]] QString selected() const; // "": the project itself
  void log(Tone tone, const QString& text);
  [[nodiscard]] OutlinePanel& project() { return *m_project; }
  [[nodiscard]] DataTable& problems() { return *m_problems; }
  [[nodiscard]] HistoryPanel& history() { return *m_history; }
  [[nodiscard]] QDockWidget& problemsDock() { return *m_problemsDock; }
  [[nodiscard]] QDockWidget& logDock() { return *m_logDock; }

Q_SIGNALS:
  void problemActivated(const QString& key);
  void pointerChosen(const QString& pointer);    // selected in the project
  void pointerActivated(const QString& pointer); // by Enter or double click
  void runActivated(const QString& file);

private:
  QDockWidget* dock(QMainWindow& window, QMenu& menu, const QString& title, const char* name, QWidget* widget);

  void showProblems();

  ProjectEditor& m_editor;
  const Formatter& m_formatter;
  ValueTable m_problemModel;
  ValueTable m_logModel;
  OutlinePanel* m_project;
  HistoryPanel* m_history;
  DataTable* m_problems;
  DataTable* m_log;
  QDockWidget* m_projectDock = nullptr;
  QDockWidget* m_problemsDock = nullptr;
  QDockWidget* m_logDock = nullptr;
  bool m_opensByItself = false; // the list of problems: it goes with the last of them
};

} // namespace tidemark::ui
