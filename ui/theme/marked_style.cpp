// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/marked_style.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOptionHeader>
#include <QStyleOptionViewItem>
#include <QWidget>

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace tidemark::ui {
namespace {

constexpr int kCellMargin = 5; // left and right of a text in a table or of a title over it

// A chosen row of a list that has not got the keyboard: seen, but second to the one that has.
bool isSecond(const QStyleOption& option, const QWidget* widget) {
  return widget != nullptr && !widget->hasFocus() && option.state.testFlag(QStyle::State_Selected);
}

QPalette secondPalette(QPalette palette) {
  palette.setColor(QPalette::Highlight, coloursOf(palette).chosenElsewhere);
  palette.setColor(QPalette::HighlightedText, palette.color(QPalette::Text));
  return palette;
}

QPen outline(const QPalette& palette) { return {coloursOf(palette).axis, 1}; }

} // namespace

MarkedStyle::MarkedStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void MarkedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const {
  const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
  // Its cells come as controls.
  if (element == PE_PanelItemViewRow && item != nullptr && isSecond(*option, widget)) {
    QStyleOptionViewItem second(*item);
    second.palette = secondPalette(item->palette);
    QProxyStyle::drawPrimitive(element, &second, painter, widget);
    return;
  }
  QProxyStyle::drawPrimitive(element, option, painter, widget);
  if (element != PE_IndicatorCheckBox && element != PE_IndicatorItemViewItemCheck &&
      element != PE_IndicatorRadioButton) {
    return;
  }
  if (!isDark(option->palette) || !option->state.testFlag(State_Enabled)) {
    return;
  }
  painter->save();
  painter->setPen(outline(option->palette));
  painter->setBrush(Qt::NoBrush);
  const QRectF edge = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
  if (element == PE_IndicatorRadioButton) {
    painter->setRenderHint(QPainter::Antialiasing);
    painter->drawEllipse(edge);
  } else {
    painter->drawRect(edge);
  }
  painter->restore();
}

void MarkedStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
  const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
  if (element == CE_ItemViewItem && item != nullptr && isSecond(*option, widget)) {
    QStyleOptionViewItem second(*item);
    second.palette = secondPalette(item->palette);
    QProxyStyle::drawControl(element, &second, painter, widget);
    return;
  }
  if (const auto* title = qstyleoption_cast<const QStyleOptionHeader*>(option);
      element == CE_HeaderLabel && title != nullptr) {
    QStyleOptionHeader inset(*title);
    const int more = kCellMargin - QProxyStyle::pixelMetric(PM_HeaderMargin, option, widget);
    inset.rect.adjust(more, 0, -more, 0);
    QProxyStyle::drawControl(element, &inset, painter, widget);
    return;
  }
  QProxyStyle::drawControl(element, option, painter, widget);
}

QIcon MarkedStyle::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const {
  switch (which) {
  case SP_TitleBarCloseButton:
    return icon(QStringLiteral("close"));
  case SP_TitleBarNormalButton:
    return icon(QStringLiteral("float"));
  default:
    return QProxyStyle::standardIcon(which, option, widget);
  }
}

int MarkedStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
  const bool ofCell = metric == PM_FocusFrameHMargin && qobject_cast<const QAbstractItemView*>(widget) != nullptr;
  return ofCell ? kCellMargin - 1 : QProxyStyle::pixelMetric(metric, option, widget); // Qt adds one
}

} // namespace tidemark::ui
