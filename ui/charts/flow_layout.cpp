// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/flow_layout.h"

#include <algorithm>

namespace tidemark::ui {

FlowLayout::FlowLayout(int spacing, QWidget* parent) : QLayout(parent) {
  setSpacing(spacing);
  setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

QSize FlowLayout::minimumSize() const {
  QSize size;
  for (const QLayoutItem* item : m_items) {
    size = size.expandedTo(item->minimumSize());
  }
  return size;
}

void FlowLayout::setGeometry(const QRect& rect) {
  QLayout::setGeometry(rect);
  arranged(rect, true);
}

int FlowLayout::arranged(const QRect& rect, bool move) const {
  int x = rect.x();
  int y = rect.y();
  int lineHeight = 0;
  for (QLayoutItem* item : m_items) {
    const QSize hint = item->sizeHint().boundedTo(QSize(std::max(1, rect.width()), QLAYOUTSIZE_MAX));
    if (x > rect.x() && x + hint.width() > rect.right() + 1) {
      x = rect.x();
      y += lineHeight;
      lineHeight = 0;
    }
    if (move) {
      item->setGeometry(QRect(QPoint(x, y), hint));
    }
    x += hint.width() + spacing();
    lineHeight = std::max(lineHeight, hint.height());
  }
  return y + lineHeight - rect.y();
}

} // namespace tidemark::ui
