// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pages/piece_maker.h"

#include <algorithm>
#include <array>

#include <QPainter>

#include "ui/report/pages/text_block.h"

namespace tidemark::ui {

namespace {

constexpr double kParagraphGap = 5.5;
constexpr double kItemGap = 3;
constexpr double kUnderHeading = 0.4; // of the usual space, where one heading follows another
constexpr double kBulletWidth = 14;

struct HeadingStyle {
  TextRole role;
  double before;
  double after;
};
constexpr std::array kHeadings{HeadingStyle{TextRole::heading1, 20, 2}, HeadingStyle{TextRole::heading2, 13, 0},
                               HeadingStyle{TextRole::heading3, 9, -2}};

PagePiece textPiece(const TextBlock& text, double before, double indent, int from, int to) {
  PagePiece piece;
  piece.before = before;
  piece.height = (to - from) * text.leading();
  piece.paint = [text, indent, from, to](QPainter& painter, const QPointF& at) {
    text.paint(painter, at + QPointF(indent, 0), from, to);
  };
  return piece;
}

// Lines of a paragraph: the first two and the last two stay together.
std::vector<PagePiece> linePieces(const TextBlock& text, double before, double indent) {
  const int lines = text.lineCount();
  if (lines <= 3) {
    return {textPiece(text, before, indent, 0, lines)};
  }
  std::vector<PagePiece> pieces{textPiece(text, before, indent, 0, 2)};
  for (int i = 2; i < lines - 2; ++i) {
    pieces.push_back(textPiece(text, 0, indent, i, i + 1));
  }
  pieces.push_back(textPiece(text, 0, indent, lines - 2, lines));
  return pieces;
}

PagePiece headingPiece(const std::string& title, int level, double width) {
  const HeadingStyle& style = kHeadings[static_cast<std::size_t>(std::clamp(level, 1, 3) - 1)];
  const TextBlock text(QString::fromStdString(title), textStyle(style.role), width);
  PagePiece piece = textPiece(text, style.before, 0, 0, text.lineCount());
  piece.height += style.after;
  piece.keepWithNext = true;
  piece.outline = OutlineTitle{QString::fromStdString(title), level};
  return piece;
}

} // namespace

void PieceMaker::add(PagePiece piece) {
  piece.newPage = piece.newPage || m_breakPending;
  m_breakPending = false;
  m_pieces.push_back(std::move(piece));
}

void PieceMaker::addTitle(const Document& document) {
  const TextBlock title(QString::fromStdString(document.title), textStyle(TextRole::title), m_width);
  const TextBlock subtitle(QString::fromStdString(document.subtitle), textStyle(TextRole::subtitle), m_width);
  constexpr double kBar = 4;
  constexpr double kAboveTitle = 12;
  PagePiece piece;
  piece.height = kBar + kAboveTitle + title.height() + 3 + (document.subtitle.empty() ? 0 : subtitle.height()) + 5;
  piece.paint = [title, subtitle](QPainter& painter, const QPointF& at) {
    painter.fillRect(QRectF(at, QSizeF(48, kBar)), QColor::fromRgb(ink::kAccent));
    title.paint(painter, at + QPointF(0, kBar + kAboveTitle));
    subtitle.paint(painter, at + QPointF(0, kBar + kAboveTitle + title.height() + 3));
  };
  add(std::move(piece));
}

void PieceMaker::operator()(const Heading& heading) {
  PagePiece piece = headingPiece(heading.text, heading.level, m_width);
  if (!m_pieces.empty() && m_pieces.back().outline) {
    piece.before *= kUnderHeading;
  }
  add(std::move(piece));
}

void PieceMaker::operator()(const Paragraph& paragraph) {
  const TextBlock text(paragraph.text, textStyle(TextRole::body), m_width);
  for (PagePiece& piece : linePieces(text, kParagraphGap, 0)) {
    add(std::move(piece));
  }
}

void PieceMaker::operator()(const KeyFacts& facts) {
  for (PagePiece& piece : facts.large ? tilePieces(facts, m_width) : factPieces(facts, m_width)) {
    add(std::move(piece));
  }
}

void PieceMaker::operator()(const Table& table) {
  for (PagePiece& piece : tablePieces(table, m_width, m_pageHeight)) {
    add(std::move(piece));
  }
}

void PieceMaker::operator()(const Figure& figure) {
  for (PagePiece& piece : figurePieces(figure, m_width, m_pageHeight)) {
    add(std::move(piece));
  }
}

void PieceMaker::addPair(const Figure& left, const Figure& right) {
  for (PagePiece& piece : figurePairPieces(left, right, m_width, m_pageHeight)) {
    add(std::move(piece));
  }
}

void PieceMaker::operator()(const TextList& list) {
  const TextStyle style = textStyle(TextRole::body);
  const double indent = list.ordered ? kBulletWidth + 4 : kBulletWidth;
  for (std::size_t i = 0; i < list.items.size(); ++i) {
    const QString bullet = list.ordered ? QString::number(i + 1) + QLatin1Char('.') : QStringLiteral("•");
    const TextBlock mark(bullet, style, indent - 5, list.ordered ? Align::right : Align::left);
    const TextBlock text(list.items[i], style, m_width - indent);
    std::vector<PagePiece> lines = linePieces(text, i == 0 ? kParagraphGap : kItemGap, indent);
    lines.front().paint = [mark, text = lines.front().paint](QPainter& painter, const QPointF& at) {
      mark.paint(painter, at);
      text(painter, at);
    };
    for (PagePiece& piece : lines) {
      add(std::move(piece));
    }
  }
}

void PieceMaker::operator()(const CodeBlock& code) {
  for (PagePiece& piece : codePieces(code, m_width)) {
    add(std::move(piece));
  }
}

void PieceMaker::operator()(const Callout& callout) {
  for (PagePiece& piece : calloutPieces(callout, m_width)) {
    add(std::move(piece));
  }
}

void PieceMaker::operator()(const PageBreak& /*none*/) { m_breakPending = true; }

void PieceMaker::operator()(const Appendix& appendix) {
  m_breakPending = true;
  add(headingPiece(appendix.title, 1, m_width));
}

} // namespace tidemark::ui
