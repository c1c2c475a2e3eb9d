// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tree_table.h"

#include <algorithm>

#include "ui/format/one_line.h"

namespace tidemark::ui {
namespace {

constexpr qsizetype kShownLetters = 200;
constexpr qsizetype kTipLetters = 2000;

} // namespace

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

  [[nodiscard]] bool hasShapeOf(const TreeNode& other) const {
    return node.pointer == other.pointer &&
           std::ranges::equal(children, other.children,
                              [](const auto& one, const TreeNode& child) { return one->hasShapeOf(child); });
  }
};

TreeTable::TreeTable(QString nameTitle, QString detailTitle, QObject* parent)
    : QAbstractItemModel(parent),
      m_nameTitle(std::move(nameTitle)),
      m_detailTitle(std::move(detailTitle)),
      m_root(std::make_unique<Item>()) {}

TreeTable::~TreeTable() = default;

void TreeTable::setRoots(std::vector<TreeNode> roots) {
  TreeNode root;
  root.children = std::move(roots);
  if (!root.children.empty() && m_root->hasShapeOf(root)) {
    takeTexts(*m_root, root);
    return;
  }
  beginResetModel();
  m_root = Item::make(std::move(root), nullptr, 0);
  endResetModel();
}

void TreeTable::takeTexts(Item& item, TreeNode& node) {
  std::vector<TreeNode> below = std::move(node.children);
  node.children.clear();
  const bool same = item.node.name == node.name && item.node.detail == node.detail && item.node.tip == node.tip &&
                    item.node.isOff == node.isOff && item.node.tone == node.tone;
  item.node = std::move(node);
  if (!same && item.parent != nullptr) {
    Q_EMIT dataChanged(createIndex(item.row, 0, &item), createIndex(item.row, 1, &item));
  }
  for (std::size_t i = 0; i < below.size(); ++i) {
    takeTexts(*item.children[i], below[i]);
  }
}

QModelIndex TreeTable::find(const QString& pointer) const {
  std::vector<Item*> open;
  for (const auto& child : m_root->children) {
    open.push_back(child.get());
  }
  while (!open.empty()) {
    Item* item = open.back();
    open.pop_back();
    if (item->node.pointer == pointer) {
      return createIndex(item->row, 0, item);
    }
    for (const auto& child : item->children) {
      open.push_back(child.get());
    }
  }
  return {};
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
    return oneLine(index.column() == 0 ? node.name : node.detail, kShownLetters);
  case Qt::ToolTipRole:
    return (node.tip.isEmpty() ? node.detail : node.tip).left(kTipLetters);
  case pointerRole:
    return node.pointer;
  case headingRole:
    return node.heading;
  case offRole:
    return node.isOff;
  case toneRole:
    return static_cast<int>(node.tone);
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
