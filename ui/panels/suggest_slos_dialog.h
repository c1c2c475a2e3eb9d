// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/analysis/slo_suggestion.h"
#include "ui/format/formatter.h"
#include "ui/models/ticked_table.h"
#include "ui/models/value_table.h"

class QLabel;
class QPushButton;

namespace tidemark::ui {

class DataTable;
class ProjectEditor;

// SLOs derived from one scenario of a run, to tick and to add to the open project as one change.
class SuggestSlosDialog final : public QDialog {
  Q_OBJECT

public:
  // `editor` null: no project is open; the limits can be read and copied, not added.
  SuggestSlosDialog(const RunRecord& record, ScenarioId scenario, ProjectEditor* editor, const Formatter& formatter,
                    QWidget* parent = nullptr);

  [[nodiscard]] DataTable& table() { return *m_table; }
  [[nodiscard]] TickedTable& ticks() { return m_ticks; }
  [[nodiscard]] QPushButton& addButton() { return *m_add; }
  [[nodiscard]] QString place() const; // where they would go, or why they cannot

private:
  void arrange(const QString& head);
  void tickNew();
  void refreshButton();
  void addTicked();

  std::string m_scenario;
  SloSuggestions m_suggestions;
  ProjectEditor* m_editor;
  ValueTable m_rows;
  TickedTable m_ticks;
  DataTable* m_table;
  QLabel* m_place;
  QPushButton* m_add;
};

} // namespace tidemark::ui
