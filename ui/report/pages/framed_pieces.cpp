// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPainter>

#include "ui/report/pages/piece_maker.h"
#include "ui/report/pages/text_block.h"

namespace tidemark::ui {

namespace {

constexpr double kBlockGap = 10;
constexpr double kPadding = 9;
constexpr double kBar = 3;
constexpr double kOverlap = 0.3; // strips of one frame overlap, or hairlines show between them

struct Frame {
  QColor fill;
  QColor bar; // invalid: none
  double width = 0;
};

// A strip of a frame with one text in it; strips stack to one frame that can be cut between pages.
PagePiece strip(const Frame& frame, const TextBlock& text, double above, double below) {
  PagePiece piece;
  piece.height = above + text.height() + below;
  piece.keepWithNext = true;
  piece.paint = [frame, text, above, height = piece.height](QPainter& painter, const QPointF& at) {
    painter.fillRect(QRectF(at.x(), at.y(), frame.width, height + kOverlap), frame.fill);
    if (frame.bar.isValid()) {
      painter.fillRect(QRectF(at.x(), at.y(), kBar, height + kOverlap), frame.bar);
    }
    text.paint(painter, at + QPointF(kPadding + kBar, above));
  };
  return piece;
}

} // namespace

std::vector<PagePiece> calloutPieces(const Callout& callout, double width) {
  const Frame frame{markTint(callout.status), markColour(callout.status), width};
  const double inner = width - 2 * kPadding - kBar;
  TextStyle titleStyle = textStyle(TextRole::heading2);
  titleStyle.colour = markColour(callout.status);
  const RichText title = withMark(callout.status, {{callout.title, SpanStyle::plain, {}}});
  std::vector<PagePiece> pieces;
  pieces.push_back(strip(frame, TextBlock(title, titleStyle, inner), kPadding, callout.lines.empty() ? kPadding : 2));
  for (std::size_t i = 0; i < callout.lines.size(); ++i) {
    const bool last = i + 1 == callout.lines.size();
    pieces.push_back(
        strip(frame, TextBlock(callout.lines[i], textStyle(TextRole::body), inner), 2, last ? kPadding : 1));
  }
  pieces.front().before = kBlockGap;
  pieces.back().keepWithNext = false;
  return pieces;
}

std::vector<PagePiece> codePieces(const CodeBlock& code, double width) {
  const Frame frame{QColor::fromRgb(ink::kTint), {}, width};
  const double inner = width - 2 * kPadding - kBar;
  QString text = QString::fromStdString(code.text);
  if (text.endsWith(QLatin1Char('\n'))) {
    text.chop(1);
  }
  std::vector<PagePiece> pieces;
  const QStringList lines = text.split(QLatin1Char('\n'));
  for (qsizetype i = 0; i < lines.size(); ++i) {
    // Leading spaces hold the indent of code and must not be lost at the start of a line.
    QString line = lines[i];
    line.replace(QLatin1Char('\t'), QStringLiteral("    "));
    const bool last = i + 1 == lines.size();
    pieces.push_back(strip(frame, TextBlock(line, textStyle(TextRole::code), inner), i == 0 ? kPadding - 2 : 0,
                           last ? kPadding - 2 : 0));
    pieces.back().keepWithNext = i == 0 || i + 2 == lines.size();
  }
  pieces.front().before = kBlockGap;
  pieces.back().keepWithNext = false;
  return pieces;
}

} // namespace tidemark::ui
