// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QPainter>

#include "ui/report/pages/piece_maker.h"
#include "ui/report/pages/text_block.h"
#include "ui/report/report_words.h"

namespace tidemark::ui {

namespace {

constexpr double kBlockGap = 9;
constexpr double kTileGap = 9;
constexpr double kTilePadding = 9;
constexpr std::size_t kTilesARow = 4;
constexpr double kLabelShare = 0.3;
constexpr double kBasisShare = 0.12;
constexpr double kRowPadding = 1.6;

// "0 % (at most 0.3 %, n = 1,000)": the figure large, what stands in brackets small under it.
struct TileText {
  std::string figure;
  std::string detail;
};
TileText tileText(const RichText& value) {
  std::string text = flatText(value);
  const std::size_t bracket = text.find(" (");
  if (bracket == std::string::npos || bracket == 0 || !text.ends_with(')')) {
    return {std::move(text), {}};
  }
  return {text.substr(0, bracket), text.substr(bracket + 2, text.size() - bracket - 3)};
}

TextStyle fitting(const RichText& text, double width) {
  constexpr double kSmallest = 0.6;
  const TextStyle style = textStyle(TextRole::tileValue);
  const double natural = measured(text, style).natural + 1;
  return natural <= width ? style : scaled(style, std::max(kSmallest, width / natural));
}

struct Tile {
  TextBlock label;
  TextBlock value;
  TextBlock detail;
  bool hasDetail;
  QColor bar;

  [[nodiscard]] double height() const {
    return 2 * kTilePadding + label.height() + 2 + value.height() + (hasDetail ? 1 + detail.height() : 0);
  }
  void paint(QPainter& painter, const QRectF& rect) const {
    painter.fillRect(rect, QColor::fromRgb(ink::kTint));
    painter.fillRect(QRectF(rect.topLeft(), QSizeF(rect.width(), 2)), bar);
    QPointF at = rect.topLeft() + QPointF(kTilePadding, kTilePadding);
    label.paint(painter, at);
    at.ry() += label.height() + 2;
    value.paint(painter, at);
    at.ry() += value.height() + 1;
    if (hasDetail) {
      detail.paint(painter, at);
    }
  }
};

Tile tileOf(const KeyFact& fact, double width) {
  const double inner = width - 2 * kTilePadding;
  const TileText text = tileText(fact.value);
  const RichText figure = withMark(fact.status, {{text.figure, SpanStyle::plain, {}}});
  TextStyle style = fitting(figure, inner);
  if (fact.status != StatusMark::none) {
    style.colour = markColour(fact.status);
  }
  std::string detail = text.detail;
  if (fact.basis != Basis::none) {
    detail += (detail.empty() ? "" : " · ") + std::string(basisId(fact.basis));
  }
  return {TextBlock(QString::fromStdString(fact.label), textStyle(TextRole::label), inner),
          TextBlock(figure, style, inner), TextBlock(QString::fromStdString(detail), textStyle(TextRole::note), inner),
          !detail.empty(), fact.status == StatusMark::none ? QColor::fromRgb(ink::kAccent) : markColour(fact.status)};
}

// Rows as full as can be and as even as can be: five become three and two.
std::size_t tilesARow(std::size_t count) {
  const std::size_t rows = (count + kTilesARow - 1) / kTilesARow;
  return rows == 0 ? 1 : (count + rows - 1) / rows;
}

} // namespace

std::vector<PagePiece> tilePieces(const KeyFacts& facts, double width) {
  const std::size_t perRow = std::max<std::size_t>(2, tilesARow(facts.facts.size()));
  const double tileWidth = (width - kTileGap * static_cast<double>(perRow - 1)) / static_cast<double>(perRow);
  std::vector<PagePiece> pieces;
  for (std::size_t from = 0; from < facts.facts.size(); from += perRow) {
    std::vector<Tile> tiles;
    PagePiece piece;
    for (std::size_t i = from; i < std::min(facts.facts.size(), from + perRow); ++i) {
      tiles.push_back(tileOf(facts.facts[i], tileWidth));
      piece.height = std::max(piece.height, tiles.back().height());
    }
    piece.before = from == 0 ? kBlockGap : kTileGap;
    piece.paint = [tiles, tileWidth, height = piece.height](QPainter& painter, const QPointF& at) {
      for (std::size_t i = 0; i < tiles.size(); ++i) {
        const double left = at.x() + static_cast<double>(i) * (tileWidth + kTileGap);
        tiles[i].paint(painter, QRectF(left, at.y(), tileWidth, height));
      }
    };
    pieces.push_back(std::move(piece));
  }
  return pieces;
}

std::vector<PagePiece> factPieces(const KeyFacts& facts, double width) {
  std::vector<PagePiece> pieces;
  const double labelWidth = width * kLabelShare;
  const double basisWidth = hasBasis(facts) ? width * kBasisShare : 0;
  for (const KeyFact& fact : facts.facts) {
    TextStyle valueStyle = textStyle(TextRole::body);
    valueStyle.colour = fact.status == StatusMark::none ? valueStyle.colour : markColour(fact.status);
    TextStyle labelStyle = textStyle(TextRole::body);
    labelStyle.colour = QColor::fromRgb(ink::kMuted);
    const TextBlock label(QString::fromStdString(fact.label), labelStyle, labelWidth - 8);
    const TextBlock value(withMark(fact.status, fact.value), valueStyle, width - labelWidth - basisWidth - 8);
    TextStyle basisStyle = textStyle(TextRole::note);
    basisStyle.leading = valueStyle.leading;
    const QString basisText =
        QString::fromUtf8(basisId(fact.basis).data(), static_cast<qsizetype>(basisId(fact.basis).size()));
    const TextBlock basis(basisText, basisStyle, basisWidth, Align::right);
    PagePiece piece;
    piece.before = pieces.empty() ? kBlockGap : 0;
    piece.height = std::max(label.height(), value.height()) + 2 * kRowPadding;
    piece.paint = [=, height = piece.height](QPainter& painter, const QPointF& at) {
      const QPointF top = at + QPointF(0, kRowPadding);
      label.paint(painter, top);
      value.paint(painter, top + QPointF(labelWidth, 0));
      basis.paint(painter, top + QPointF(width - basisWidth, 0));
      painter.fillRect(QRectF(at.x(), at.y() + height - 0.25, width, 0.5), QColor::fromRgb(ink::kRule));
    };
    pieces.push_back(std::move(piece));
  }
  return pieces;
}

} // namespace tidemark::ui
