// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/paged_document.h"

#include <QDeadlineTimer>
#include <QPainter>
#include <utility>

#include "ui/report/pages/page_piece.h"
#include "ui/report/pages/page_style.h"
#include "ui/report/pages/piece_maker.h"
#include "ui/report/pages/text_block.h"

namespace tidemark::ui {

struct PagedDocument::Layout {
  explicit Layout(const PageStyle& ofPaper) : style(ofPaper) {}
  PageStyle style;
  QString header;
  std::vector<PagePiece> pieces;
  std::vector<PlacedPage> pages;
};

namespace {

void paintRunning(QPainter& painter, const PageStyle& style, const QString& header, const QString& number) {
  const TextStyle text = textStyle(TextRole::running);
  const double numberWidth = style.width() * 0.3;
  const QPointF left(style.margins.left(), style.margins.top() - 30);
  TextBlock(header, text, style.width() - numberWidth).paint(painter, left, 0, 1);
  TextBlock(number, text, numberWidth, Align::right).paint(painter, left + QPointF(style.width() - numberWidth, 0));
  painter.fillRect(QRectF(left.x(), left.y() + 14, style.width(), 0.5), QColor::fromRgb(ink::kRule));
}

} // namespace

struct PagedDocument::Composer::Work {
  explicit Work(const Document& wanted)
      : document(wanted), layout(std::make_unique<Layout>(pageStyle(wanted.paper))), maker(layout->style) {
    layout->header = QString::fromStdString(document.runningHeader);
    maker.addTitle(document);
  }

  // One block; two figures after one another stand beside each other.
  void addNext() {
    const std::vector<Block>& blocks = document.blocks;
    const auto* figure = std::get_if<Figure>(&blocks[next]);
    const auto* after = next + 1 < blocks.size() ? std::get_if<Figure>(&blocks[next + 1]) : nullptr;
    if (figure != nullptr && after != nullptr) {
      maker.addPair(*figure, *after);
      next += 2;
    } else {
      std::visit([this](const auto& held) { maker(held); }, blocks[next]);
      ++next;
    }
  }

  const Document& document;
  std::unique_ptr<Layout> layout;
  PieceMaker maker;
  std::size_t next = 0; // block
};

PagedDocument::Composer::Composer(const Document& document) : m_work(std::make_unique<Work>(document)) {}

PagedDocument::Composer::~Composer() = default;

bool PagedDocument::Composer::advance(std::chrono::milliseconds slice) {
  const std::size_t count = m_work->document.blocks.size();
  const QDeadlineTimer end(slice);
  while (m_work->next < count) {
    m_work->addNext();
    if (end.hasExpired()) {
      break;
    }
  }
  return m_work->next == count;
}

std::unique_ptr<PagedDocument> PagedDocument::Composer::take() {
  Layout& layout = *m_work->layout;
  layout.pieces = m_work->maker.take();
  layout.pages = paginate(layout.pieces, layout.style.height());
  return std::unique_ptr<PagedDocument>(new PagedDocument(std::move(m_work->layout)));
}

PagedDocument::PagedDocument(std::unique_ptr<Layout> layout) : m_layout(std::move(layout)) {}

PagedDocument::PagedDocument(const Document& document) {
  Composer composer(document);
  composer.advance(std::chrono::milliseconds::max());
  m_layout = std::move(composer.take()->m_layout);
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
