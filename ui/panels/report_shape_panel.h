// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/viewstate/run_report.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tidemark::ui {

class SectionList;

// What the report of a stored run looks like: title, template, language, paper, sections; and where all of that is kept
// and how it goes to and from the open project. Templates of later versions are named and cannot be chosen.
class ReportShapePanel final : public QWidget {
  Q_OBJECT

public:
  explicit ReportShapePanel(RunReport& report, QWidget* parent = nullptr);

  // The project the options may be taken from or put into; null: none. Outlives the panel or is taken away before.
  void setProject(ProjectEditor* project);

  [[nodiscard]] QLineEdit& title() { return *m_title; }
  [[nodiscard]] QComboBox& templates() { return *m_template; }
  [[nodiscard]] QComboBox& paper() { return *m_paper; }
  [[nodiscard]] SectionList& sections() { return *m_sections; }
  [[nodiscard]] QAction* putAction() const { return m_put; }
  [[nodiscard]] QAction* takeAction() const { return m_take; }
  [[nodiscard]] QAction* restoreAction() const { return m_restore; }
  [[nodiscard]] QString message() const; // where the options are kept
  void refresh();

private:
  void fillChoices();
  void buildMenu();
  void arrange();
  void connectFields();
  void setKey(const char* key, const QString& text, const QString& what);
  void writeSections();
  void tellKept();

  RunReport& m_report;
  ProjectEditor* m_project = nullptr;
  QLineEdit* m_title;
  QComboBox* m_template;
  QLabel* m_language;
  QComboBox* m_paper;
  SectionList* m_sections;
  QPushButton* m_menu;
  QAction* m_take = nullptr;
  QAction* m_put = nullptr;
  QAction* m_restore = nullptr;
  QLabel* m_kept;
};

} // namespace tidemark::ui
