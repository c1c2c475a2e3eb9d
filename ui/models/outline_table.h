// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tree_table.h"
#include "ui/viewstate/project_editor.h"

namespace tidemark::ui {

// The project as a tree whose items are dragged to where they may stand; the editor does the moving. Follows the
// editor. GUI thread.
class OutlineTable final : public TreeTable {
  Q_OBJECT

public:
  explicit OutlineTable(ProjectEditor& editor, QObject* parent = nullptr);

  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
  [[nodiscard]] QStringList mimeTypes() const override;
  [[nodiscard]] QMimeData*
  mimeData(const QModelIndexList& indexes) const override; // places, and the items as JSON text
  [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                     const QModelIndex& parent) const override;
  // Always false: the editor's change moves the row, not the view.
  bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                    const QModelIndex& parent) override;

Q_SIGNALS:
  void dropped(const QString& pointer); // where the moved item stands now

private:
  void read();
  // The list that a drop on this node goes into; empty where it may not.
  [[nodiscard]] QString listAt(const QMimeData& data, const QModelIndex& parent) const;

  ProjectEditor& m_editor;
};

} // namespace tidemark::ui
