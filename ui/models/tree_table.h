// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QString>
#include <memory>
#include <vector>

#include "ui/format/labels.h"

namespace tidemark::ui {

// One node of a tree as a value: a name, a detail in the second column, the place in the project it stands for.
struct TreeNode {
  QString name;
  QString detail;
  QString pointer; // JSON Pointer; empty where there is none
  QString tip;
  bool heading = false; // a group such as "Scenarios"
  std::vector<TreeNode> children;
  bool isOff = false;        // disabled: struck out
  Tone tone = Tone::neutral; // of the worst problem at its place, drawn as a mark behind the name
};

// The one tree model: two columns over a tree of values made by a pure function (project_tree.h).
class TreeTable : public QAbstractItemModel {
  Q_OBJECT

public:
  enum Role : int { pointerRole = Qt::UserRole, headingRole, offRole, toneRole };

  TreeTable(QString nameTitle, QString detailTitle, QObject* parent = nullptr);
  ~TreeTable() override;

  // Nodes of the same shape and places only change their texts: views keep what is selected and expanded.
  void setRoots(std::vector<TreeNode> roots);
  // The node of a place; invalid where there is none.
  [[nodiscard]] QModelIndex find(const QString& pointer) const;

  [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
  [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  struct Item;
  [[nodiscard]] Item* itemOf(const QModelIndex& index) const;
  void takeTexts(Item& item, TreeNode& node);

  QString m_nameTitle;
  QString m_detailTitle;
  std::unique_ptr<Item> m_root;
};

} // namespace tidemark::ui
