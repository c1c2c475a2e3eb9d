// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/tree_view.h"

#include <QHeaderView>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <algorithm>

#include "ui/models/tree_table.h"
#include "ui/theme/theme.h"

namespace tidemark::ui {
namespace {

constexpr int kLeastNameWidth = 200; // before the view has its width
constexpr int kLeastDetailWidth = 40;

// Details are secondary text; headings of groups are bold.
class DetailDelegate final : public QStyledItemDelegate {
public:
  using QStyledItemDelegate::QStyledItemDelegate;

protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == 1) {
      option->palette.setColor(QPalette::Text, coloursOf(option->palette).faint);
    }
    option->font.setBold(index.column() == 0 && index.data(TreeTable::headingRole).toBool());
    option->font.setStrikeOut(index.data(TreeTable::offRole).toBool());
    const auto tone = static_cast<Tone>(index.data(TreeTable::toneRole).toInt());
    if (index.column() == 0 && tone != Tone::neutral) {
      option->text = toneMark(tone) + QLatin1Char(' ') + option->text;
      option->palette.setColor(QPalette::Text, toneColour(tone, option->palette));
    }
  }
};

} // namespace

TreeView::TreeView(TreeTable& model, const QString& accessibleName, QWidget* parent) : QTreeView(parent) {
  setModel(&model);
  setItemDelegate(new DetailDelegate(this));
  setAccessibleName(accessibleName);
  setEditTriggers(NoEditTriggers);
  setUniformRowHeights(true);
  setFrameShape(NoFrame);
  setIndentation(14);
  header()->setStretchLastSection(true);
  header()->setMinimumSectionSize(kLeastDetailWidth);
  connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &TreeView::rememberExpanded);
  connect(&model, &QAbstractItemModel::modelReset, this, &TreeView::restoreExpanded);
  connect(this, &QTreeView::expanded, this, &TreeView::fitName);
  connect(this, &QAbstractItemView::activated, this,
          [this](const QModelIndex& index) { Q_EMIT pointerActivated(index.data(TreeTable::pointerRole).toString()); });
}

void TreeView::rememberExpanded() {
  m_expanded.clear();
  for (QModelIndex index = model()->index(0, 0); index.isValid(); index = indexBelow(index)) {
    if (isExpanded(index)) {
      m_expanded.append(index.data(TreeTable::pointerRole).toString());
    }
  }
}

// By place: what has moved there takes over.
void TreeView::restoreExpanded() {
  for (const QString& pointer : std::as_const(m_expanded)) {
    if (const QModelIndex index = static_cast<TreeTable*>(model())->find(pointer); index.isValid()) {
      const QSignalBlocker once(this);
      expand(index);
    }
  }
  if (!m_expanded.isEmpty()) {
    fitName();
  }
}

void TreeView::fit(int expandedDepth) {
  {
    const QSignalBlocker once(this); // each of 500 scenarios that opens would fit the column
    expandToDepth(expandedDepth);
  }
  fitName();
}

// Names matter more than details: they get what they need, up to most of the width.
void TreeView::fitName() {
  resizeColumnToContents(0);
  setColumnWidth(0, std::min(columnWidth(0) + 8, std::max(kLeastNameWidth, viewport()->width() * 3 / 4)));
}

void TreeView::paintEvent(QPaintEvent* event) {
  QTreeView::paintEvent(event);
  if (model()->rowCount() == 0) {
    QPainter painter(viewport());
    painter.setPen(coloursOf(palette()).faint);
    painter.drawText(viewport()->rect().adjusted(12, 8, -12, -8), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     m_emptyText);
  }
}

// The header hears of a narrower view only when it is shown itself.
void TreeView::resizeEvent(QResizeEvent* event) {
  QTreeView::resizeEvent(event);
  const int left = viewport()->width() - columnWidth(0);
  header()->resizeSection(1, std::max(left, header()->minimumSectionSize()));
}

} // namespace tidemark::ui
