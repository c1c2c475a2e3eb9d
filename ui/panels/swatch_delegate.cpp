// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/swatch_delegate.h"

#include <QPainter>

#include "ui/charts/series_mark.h"
#include "ui/models/value_table.h"
#include "ui/theme/theme.h"

namespace tidemark::ui {
namespace {

constexpr int kSwatchWidth = 26;
constexpr int kMargin = 5;

} // namespace

void SwatchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  QStyledItemDelegate::paint(painter, option, index);
  const LineLook look = lookOf(SeriesRole::palette, index.data(ValueTable::sortRole).toInt(), isDark(option.palette));
  const QRectF room(option.rect.left() + kMargin, option.rect.top(), kSwatchWidth, option.rect.height());
  painter->save();
  drawSwatch(*painter, room, look, false);
  painter->restore();
}

QSize SwatchDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  return {kSwatchWidth + 2 * kMargin, QStyledItemDelegate::sizeHint(option, index).height()};
}

} // namespace tidemark::ui
