// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace tidemark::ui {

class TreeTable;

// A dense tree over a TreeTable; tells which place of the project was chosen.
class TreeView final : public QTreeView {
  Q_OBJECT

public:
  TreeView(TreeTable& model, const QString& accessibleName, QWidget* parent = nullptr);
  // Expands and fits the first column; after the model changed.
  void fit(int expandedDepth);
  // Text shown while there is nothing in it.
  void setEmptyText(const QString& text) { m_emptyText = text; }

Q_SIGNALS:
  void pointerActivated(const QString& pointer);

protected:
  void resizeEvent(QResizeEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

private:
  void fitName();
  void rememberExpanded();
  void restoreExpanded();

  QString m_emptyText;
  QStringList m_expanded; // places, while the model is reset
};

} // namespace tidemark::ui
