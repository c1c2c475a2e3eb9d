// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/plan/problem.h"
#include "ui/models/load_field.h"
#include "ui/viewstate/project_editor.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace tidemark::ui {

// The fields of a load that are no stages, as the model has them, side by side. Each change goes to the project at
// once; what is wrong stays as it was typed, marked with the loader's message.
class LoadFields final : public QWidget {
  Q_OBJECT

public:
  explicit LoadFields(ProjectEditor& editor, QWidget* parent = nullptr);
  // `problems`: those of the load, pointers from it.
  void show(const QString& loadPointer, const Load& load, Problems problems);
  // The editor of a key, "maxUsers" or "search/from"; null where the model has none.
  [[nodiscard]] QWidget* field(const QString& key) const;

private:
  struct Cell {
    LoadField field;
    QLineEdit* line = nullptr; // or
    QComboBox* box = nullptr;
    QLabel* mark = nullptr;
  };
  static QWidget* entryOf(const Cell& cell);
  void rebuild();
  Cell addCell(const LoadField& field);
  QWidget* addBox(Cell& cell);
  QWidget* addLine(Cell& cell);
  void refresh(const Cell& cell);
  void typed(const Cell& cell, const QString& text);
  void chose(const Cell& cell, int index);
  void put(const LoadField& field, JsonValue value);
  [[nodiscard]] QString pointerOf(const LoadField& field) const;

  ProjectEditor& m_editor;
  QString m_pointer;
  Load m_load;
  Problems m_problems;
  std::vector<LoadField> m_fields;
  std::vector<Cell> m_cells;
};

} // namespace tidemark::ui
