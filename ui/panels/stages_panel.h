// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "ui/models/stages_model.h"

class QAction;
class QTableView;

namespace tidemark::ui {

// The stages of a load as a table to edit in, with what can be done to its rows. Asks, and changes nothing itself.
class StagesPanel final : public QWidget {
  Q_OBJECT

public:
  explicit StagesPanel(const Formatter& formatter, QWidget* parent = nullptr);
  void setContent(StagesContent content); // the chosen row stays chosen where there still is one
  void choose(int row);
  [[nodiscard]] int chosen() const; // -1: none
  [[nodiscard]] StagesModel& model() { return m_model; }
  [[nodiscard]] QTableView& table() { return *m_table; }

Q_SIGNALS:
  void stageChosen(int row);
  void stageEdited(int row, const tidemark::JsonValue& stage);
  void addAsked(int row); // after it; -1: the first
  void duplicateAsked(int row);
  void removeAsked(int row);
  void moveAsked(int row, int by); // one up or down

private:
  void buildTable();
  void buildActions();
  QWidget* buildButtons();
  void enableActions();

  // What an action needs: a chosen row, unless `rows` is 0, with so many before and behind it.
  struct RowAction {
    QAction* action = nullptr;
    int rows = 1;
    int before = 0;
    int behind = 0;
  };
  StagesModel m_model;
  QTableView* m_table;
  std::vector<RowAction> m_actions;
};

} // namespace tidemark::ui
