// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/paged_document.h"

#include <QPainter>

#include "ui/report/pages/page_piece.h"
#include "ui/report/pages/page_style.h"
#include "ui/report/pages/piece_maker.h"
#include "ui/report/pages/text_block.h"

namespace tidemark::ui {

struct PagedDocument::Layout {
  PageStyle style;
  QString header;
  std::vector<PagePiece> pieces;
  std::vector<PlacedPage> pages;
};

namespace {

std::vector<PagePiece> piecesOf(const Document& document, const PageStyle& style) {
  PieceMaker maker(style);
  maker.addTitle(document);
  const std::vector<Block>& blocks = document.blocks;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const auto* figure = std::get_if<Figure>(&blocks[i]);
    const auto* next = i + 1 < blocks.size() ? std::get_if<Figure>(&blocks[i + 1]) : nullptr;
    if (figure != nullptr && next != nullptr) {
      maker.addPair(*figure, *next);
      ++i;
    } else {
      std::visit([&maker](const auto& held) { maker(held); }, blocks[i]);
    }
  }
  return maker.take();
}

void paintRunning(QPainter& painter, const PageStyle& style, const QString& header, const QString& number) {
  const TextStyle text = textStyle(TextRole::running);
  const double numberWidth = style.width() * 0.3;
  const QPointF left(style.margins.left(), style.margins.top() - 30);
  TextBlock(header, text, style.width() - numberWidth).paint(painter, left, 0, 1);
  TextBlock(number, text, numberWidth, Align::right).paint(painter, left + QPointF(style.width() - numberWidth, 0));
  painter.fillRect(QRectF(left.x(), left.y() + 14, style.width(), 0.5), QColor::fromRgb(ink::kRule));
}

} // namespace

PagedDocument::PagedDocument(const Document& document) : m_layout(std::make_unique<Layout>()) {
  m_layout->style = pageStyle(document.paper);
  m_layout->header = QString::fromStdString(document.runningHeader);
  m_layout->pieces = piecesOf(document, m_layout->style);
  m_layout->pages = paginate(m_layout->pieces, m_layout->style.height());
}

PagedDocument::~PagedDocument() = default;

int PagedDocument::pageCount() const { return static_cast<int>(m_layout->pages.size()); }

QSizeF PagedDocument::pageSize() const { return m_layout->style.size; }

void PagedDocument::paint(QPainter& painter, int page) const {
  if (page < 0 || page >= pageCount()) {
    return;
  }
  const PageStyle& style = m_layout->style;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  paintRunning(painter, style, m_layout->header, QStringLiteral("Page %1 of %2").arg(page + 1).arg(pageCount()));
  for (const PlacedPiece& placed : m_layout->pages[static_cast<std::size_t>(page)]) {
    placed.piece->paint(painter, {style.margins.left(), style.margins.top() + placed.top});
  }
  painter.restore();
}

QVector<PagedDocument::OutlineEntry> PagedDocument::outline() const {
  QVector<OutlineEntry> entries;
  for (int page = 0; page < pageCount(); ++page) {
    for (const PlacedPiece& placed : m_layout->pages[static_cast<std::size_t>(page)]) {
      if (placed.piece->outline) {
        entries.push_back({placed.piece->outline->title, placed.piece->outline->level, page,
                           m_layout->style.margins.top() + placed.top});
      }
    }
  }
  return entries;
}

} // namespace tidemark::ui
