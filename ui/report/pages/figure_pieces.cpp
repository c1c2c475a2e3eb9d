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
constexpr double kPairGap = 16; // between two figures beside each other
constexpr double kTitleGap = 3;
constexpr double kCaptionGap = 3;
constexpr double kFigureFont = 7; // points

// One figure set to a width: title, drawing, caption.
class SetFigure {
public:
  SetFigure(const Figure& figure, double width, double aspect)
      : m_figure(figure),
        m_title(QString::fromStdString(figure.title), textStyle(TextRole::caption), width),
        m_caption(QString::fromStdString(figure.caption), textStyle(TextRole::note), width),
        m_width(width),
        m_height(figureHeight(figure, width * kFineness, theme(), aspect) / kFineness) {}

  [[nodiscard]] double titleHeight() const { return m_title.height() + kTitleGap; }
  [[nodiscard]] double captionHeight() const { return m_figure.caption.empty() ? 0 : kCaptionGap + m_caption.height(); }
  [[nodiscard]] double drawnHeight() const { return m_height; }

  // The drawing stands `titleHeight` below `at`, as high as `height`.
  void paint(QPainter& painter, const QPointF& at, double titleHeight, double height) const {
    m_title.paint(painter, at);
    painter.save();
    painter.translate(at + QPointF(0, titleHeight));
    painter.scale(1 / kFineness, 1 / kFineness);
    paintFigure(painter, m_figure, QRectF(0, 0, m_width * kFineness, height * kFineness), theme());
    painter.restore();
    if (!m_figure.caption.empty()) {
      m_caption.paint(painter, at + QPointF(0, titleHeight + height + kCaptionGap));
    }
  }

private:
  static FigureTheme theme() { return FigureTheme::light(kFigureFont * kFineness); }

  Figure m_figure;
  TextBlock m_title;
  TextBlock m_caption;
  double m_width;
  double m_height;
};

} // namespace

std::vector<PagePiece> figurePieces(const Figure& figure, double width, double pageHeight) {
  const SetFigure set(figure, width, kWideAspect);
  const double around = set.titleHeight() + set.captionHeight();
  const double height = std::min(set.drawnHeight(), pageHeight - around);
  PagePiece piece;
  piece.before = kBlockGap;
  piece.height = around + height;
  piece.paint = [set, height](QPainter& painter, const QPointF& at) {
    set.paint(painter, at, set.titleHeight(), height);
  };
  return {std::move(piece)};
}

std::vector<PagePiece> figurePairPieces(const Figure& left, const Figure& right, double width, double pageHeight) {
  const double half = (width - kPairGap) / 2;
  const SetFigure first(left, half, kHalfAspect);
  const SetFigure second(right, half, kHalfAspect);
  const double title = std::max(first.titleHeight(), second.titleHeight());
  const double caption = std::max(first.captionHeight(), second.captionHeight());
  const double height = std::min(std::max(first.drawnHeight(), second.drawnHeight()), pageHeight - title - caption);
  PagePiece piece;
  piece.before = kBlockGap;
  piece.height = title + height + caption;
  piece.paint = [=](QPainter& painter, const QPointF& at) {
    first.paint(painter, at, title, height);
    second.paint(painter, at + QPointF(half + kPairGap, 0), title, height);
  };
  return {std::move(piece)};
}

} // namespace tidemark::ui
