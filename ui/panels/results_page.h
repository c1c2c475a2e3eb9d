// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

#include "ui/format/formatter.h"
#include "ui/viewstate/open_run.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace tidemark::ui {

class RunDashboard;
class ToneLabel;

// A stored run: the same panels as live, and a window chosen with the mouse or from the list of stages.
class ResultsPage final : public QWidget {
  Q_OBJECT

public:
  explicit ResultsPage(const Formatter& formatter, QWidget* parent = nullptr);
  ~ResultsPage() override;

  void setRun(std::shared_ptr<OpenRun> run, const QString& name);
  [[nodiscard]] OpenRun* run() const { return m_run.get(); } // null: none
  [[nodiscard]] RunDashboard* dashboard() const { return m_dashboard; }

private:
  void buildHeader();
  void fillWindows();
  void chooseWindow(int index);
  void refreshWindow();

  const Formatter& m_formatter;
  std::shared_ptr<OpenRun> m_run;
  QLabel* m_name = nullptr;
  ToneLabel* m_verdict = nullptr;
  QComboBox* m_scenarios = nullptr;
  QComboBox* m_windows = nullptr;
  QLabel* m_selected = nullptr;
  QPushButton* m_clear = nullptr;
  QStackedWidget* m_body = nullptr;
  RunDashboard* m_dashboard = nullptr;
};

} // namespace tidemark::ui
