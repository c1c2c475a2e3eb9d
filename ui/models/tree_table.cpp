// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tree_table.h"

namespace tidemark::ui {

// A node with its place, so that an index can find its parent.
struct TreeTable::Item {
  TreeNode node; // its children are moved into `children`
  Item* parent = nullptr;
  int row = 0;
  std::vector<std::unique_ptr<Item>> children;

  static std::unique_ptr<Item> make(TreeNode node, Item* parent, int row) {
    auto item = std::make_unique<Item>();
    std::vector<TreeNode> below = std::move(node.children);
    item->node = std::move(node);
    item->parent = parent;
    item->row = row;
    for (TreeNode& child : below) {
      item->children.push_back(make(std::move(child), item.get(), static_cast<int>(item->children.size())));
    }
    return item;
  }
};

TreeTable::TreeTable(QString nameTitle, QString detailTitle, QObject* parent)
    : QAbstractItemModel(parent),
      m_nameTitle(std::move(nameTitle)),
      m_detailTitle(std::move(detailTitle)),
      m_root(std::make_unique<Item>()) {}

TreeTable::~TreeTable() = default;

void TreeTable::setRoots(std::vector<TreeNode> roots) {
  beginResetModel();
  TreeNode root;
  root.children = std::move(roots);
  m_root = Item::make(std::move(root), nullptr, 0);
  endResetModel();
}

TreeTable::Item* TreeTable::itemOf(const QModelIndex& index) const {
  return index.isValid() ? static_cast<Item*>(index.internalPointer()) : m_root.get();
}

QModelIndex TreeTable::index(int row, int column, const QModelIndex& parent) const {
  if (!hasIndex(row, column, parent)) {
    return {};
  }
  return createIndex(row, column, itemOf(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex TreeTable::parent(const QModelIndex& child) const {
  const Item* above = child.isValid() ? itemOf(child)->parent : nullptr;
  return above == nullptr || above == m_root.get() ? QModelIndex() : createIndex(above->row, 0, above);
}

int TreeTable::rowCount(const QModelIndex& parent) const {
  return parent.column() > 0 ? 0 : static_cast<int>(itemOf(parent)->children.size());
}

int TreeTable::columnCount(const QModelIndex& /*parent*/) const { return 2; }

QVariant TreeTable::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || !checkIndex(index)) {
    return {};
  }
  const TreeNode& node = itemOf(index)->node;
  switch (role) {
  case Qt::DisplayRole:
    return index.column() == 0 ? node.name : node.detail;
  case Qt::ToolTipRole:
    return node.tip.isEmpty() ? node.detail : node.tip;
  case pointerRole:
    return node.pointer;
  case headingRole:
    return node.heading;
  default:
    return {};
  }
}

QVariant TreeTable::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
    return {};
  }
  return section == 0 ? m_nameTitle : m_detailTitle;
}

} // namespace tidemark::ui
