// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>
#include <filesystem>
#include <functional>

#include "ui/bridge/run_history.h"
#include "ui/models/history_table.h"

class QAction;
class QLabel;
class QLineEdit;

namespace tidemark::ui {

class DataTable;

// The stored runs of a project: searched, sorted, tagged and noted in place, compared, made the baseline, deleted.
class HistoryPanel final : public QWidget {
  Q_OBJECT

public:
  HistoryPanel(RunHistory& history, const Formatter& formatter, QWidget* parent = nullptr);

  // The project's baseline, marked in the list; empty: none. Without an editable project there is nothing to set.
  void setBaseline(const std::filesystem::path& file);
  void setProjectEditable(bool editable);
  [[nodiscard]] DataTable& table() { return *m_table; }
  [[nodiscard]] QLineEdit& search() { return *m_search; }
  [[nodiscard]] HistoryTable& model() { return m_model; }
  // Asks before anything is deleted; a test answers by itself.
  void setConfirm(std::function<bool(const QString& question, const QString& detail)> confirm);
  void deleteChosen();

Q_SIGNALS:
  void runActivated(const QString& file);
  void compareRequested(const QStringList& files); // in the order shown
  void baselineRequested(const QString& file);     // empty: clear it
  void failed(const tidemark::Error& error);

private:
  void buildActions();
  QAction* action(const QString& text, const QString& tip, const QKeySequence& key, void (HistoryPanel::*done)());
  void refresh();
  void refreshCommands();
  void compareChosen();
  void toggleBaseline();
  void editTags();
  void editNote();
  void editColumn(HistoryColumn column);
  void openFolder();
  [[nodiscard]] bool confirmed(const QString& question, const QString& detail);

  RunHistory& m_history;
  HistoryTable m_model;
  std::filesystem::path m_baselineFile;
  bool m_editable = false;
  std::function<bool(const QString&, const QString&)> m_confirm;
  QLineEdit* m_search;
  QLabel* m_count;
  DataTable* m_table;
  QAction* m_compare = nullptr;
  QAction* m_baseline = nullptr;
  QAction* m_tags = nullptr;
  QAction* m_note = nullptr;
  QAction* m_folder = nullptr;
  QAction* m_delete = nullptr;
};

} // namespace tidemark::ui
