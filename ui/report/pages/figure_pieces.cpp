// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QPainter>

#include "ui/report/figures/figure_frame.h"
#include "ui/report/figures/figure_painter.h"
#include "ui/report/pages/piece_maker.h"
#include "ui/report/pages/text_block.h"

namespace tidemark::ui {

namespace {

constexpr double kBlockGap = 13;
constexpr double kTitleGap = 3;
constexpr double kCaptionGap = 3;
constexpr double kFigureFont = 7; // points

} // namespace

std::vector<PagePiece> figurePieces(const Figure& figure, double width, double pageHeight) {
  const TextBlock title(QString::fromStdString(figure.title), textStyle(TextRole::caption), width);
  const TextBlock caption(QString::fromStdString(figure.caption), textStyle(TextRole::note), width);
  const FigureTheme theme = FigureTheme::light(kFigureFont * kFineness);
  const double around = title.height() + kTitleGap + (figure.caption.empty() ? 0 : kCaptionGap + caption.height());
  const double wanted = figureHeight(figure, width * kFineness, theme) / kFineness;
  const double height = std::min(wanted, pageHeight - around);
  PagePiece piece;
  piece.before = kBlockGap;
  piece.height = around + height;
  piece.paint = [=](QPainter& painter, const QPointF& at) {
    title.paint(painter, at);
    painter.save();
    painter.translate(at + QPointF(0, title.height() + kTitleGap));
    painter.scale(1 / kFineness, 1 / kFineness);
    paintFigure(painter, figure, QRectF(0, 0, width * kFineness, height * kFineness), theme);
    painter.restore();
    if (!figure.caption.empty()) {
      caption.paint(painter, at + QPointF(0, title.height() + kTitleGap + height + kCaptionGap));
    }
  };
  return {std::move(piece)};
}

} // namespace tidemark::ui
