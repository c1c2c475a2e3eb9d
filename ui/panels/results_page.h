// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

#include "ui/format/formatter.h"
#include "ui/models/finding_rows.h"
#include "ui/viewstate/open_run.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace tidemark::ui {

class AnnotationsPanel;
class FindingsPanel;
class MessageBar;
class ProjectEditor;
class RunDashboard;
class ToneLabel;
class WindowBar;

// A stored run: the same panels as live, and a window chosen with the mouse or from the list of stages.
class ResultsPage final : public QWidget {
  Q_OBJECT

public:
  explicit ResultsPage(const Formatter& formatter, QWidget* parent = nullptr);
  ~ResultsPage() override;

  // The project that suggested SLOs are added to; null: none. Outlives the page or is taken away before.
  void setEditor(ProjectEditor* editor) { m_editor = editor; }
  void setRun(std::shared_ptr<OpenRun> run, const QString& name);
  [[nodiscard]] OpenRun* run() const { return m_run.get(); } // null: none
  [[nodiscard]] RunDashboard* dashboard() const { return m_dashboard; }
  [[nodiscard]] AnnotationsPanel* notes() const { return m_notes; }
  [[nodiscard]] FindingsPanel* findings() const { return m_findings; }
  [[nodiscard]] WindowBar* windowBar() const { return m_window; }

private:
  void buildHeader();
  void showFacts(const QString& name);
  void showDamage(); // seconds of the file that cannot be read, as soon as a figure needed them
  void suggestSlos();
  void showEvidence(EvidencePlace place);

  const Formatter& m_formatter;
  ProjectEditor* m_editor = nullptr;
  std::shared_ptr<OpenRun> m_run;
  QLabel* m_name = nullptr;
  ToneLabel* m_verdict = nullptr;
  QComboBox* m_scenarios = nullptr;
  QPushButton* m_suggest = nullptr;
  MessageBar* m_damage = nullptr;
  QStackedWidget* m_body = nullptr;
  RunDashboard* m_dashboard = nullptr;
  AnnotationsPanel* m_notes = nullptr; // a tab of the dashboard
  FindingsPanel* m_findings = nullptr; // likewise
  WindowBar* m_window = nullptr;       // reads the dashboard, so it goes first
};

} // namespace tidemark::ui
