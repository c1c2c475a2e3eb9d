// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

#include "ui/models/outline_table.h"
#include "ui/viewstate/item_kinds.h"

class QAction;
class QMenu;
class QToolBar;

namespace tidemark::ui {

class TreeView;

// The project as a tree whose items are added, copied, moved and switched off, by menu, keyboard and mouse.
class OutlinePanel final : public QWidget {
  Q_OBJECT

public:
  explicit OutlinePanel(ProjectEditor& editor, QWidget* parent = nullptr);

  // Selects the node of a place, or of the nearest place around it that has a node.
  void select(const QString& pointer);
  [[nodiscard]] QString selected() const; // "": the project itself
  [[nodiscard]] TreeView& tree() { return *m_tree; }
  [[nodiscard]] QMenu& addMenu() { return *m_addMenu; }

Q_SIGNALS:
  void chosen(const QString& pointer);    // selected, by whatever means
  void activated(const QString& pointer); // by Enter or double click

private:
  QAction* made(const char* icon, const QString& title, const QKeySequence& keys, void (OutlinePanel::*slot)());
  void buildActions();
  void fillAddMenu();
  void refresh();
  void landed(const QString& pointer);
  void duplicate();
  void remove();
  void moveUp();
  void moveDown();
  void toggle();
  void cut();
  void copy();
  void paste();
  [[nodiscard]] QStringList selection() const;

  ProjectEditor& m_editor;
  OutlineTable m_model;
  TreeView* m_tree;
  QToolBar* m_bar;
  QMenu* m_addMenu;
  QAction* m_duplicate = nullptr;
  QAction* m_remove = nullptr;
  QAction* m_up = nullptr;
  QAction* m_down = nullptr;
  QAction* m_toggle = nullptr;
  QAction* m_cut = nullptr;
  QAction* m_copy = nullptr;
  QAction* m_paste = nullptr;
  QString m_last; // what was selected, over a reset of the model
};

} // namespace tidemark::ui
