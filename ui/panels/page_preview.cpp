// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/page_preview.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

#include "ui/report/paged_document.h"
#include "ui/theme/theme.h"

namespace tidemark::ui {
namespace {

constexpr int kGap = 14;
constexpr double kMostScale = 1.6; // pixels a point; wider pages are harder to read

} // namespace

// All pages as one tall widget.
class PagePreview::Sheet final : public QWidget {
public:
  explicit Sheet(QWidget* parent) : QWidget(parent) {}

  void fit(const PagedDocument* pages, int width) {
    m_pages = pages;
    if (pages == nullptr) {
      resize(width, 0);
      return;
    }
    const QSizeF page = pages->pageSize();
    m_scale = std::clamp((width - 2.0 * kGap) / page.width(), 0.3, kMostScale);
    resize(std::max(width, static_cast<int>(page.width() * m_scale) + 2 * kGap), kGap + pages->pageCount() * pitch());
  }
  [[nodiscard]] int pitch() const {
    return m_pages == nullptr ? 1 : static_cast<int>(m_pages->pageSize().height() * m_scale) + kGap;
  }

protected:
  void paintEvent(QPaintEvent* event) override {
    if (m_pages == nullptr) {
      return;
    }
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QSizeF size = m_pages->pageSize() * m_scale;
    const int first = std::max(0, (event->rect().top() - kGap) / pitch());
    const int last = std::min(m_pages->pageCount() - 1, event->rect().bottom() / pitch());
    for (int page = first; page <= last; ++page) {
      const QRectF sheet(QPointF((width() - size.width()) / 2, kGap + page * pitch()), size);
      painter.fillRect(sheet, Qt::white);
      painter.setPen(coloursOf(palette()).frame);
      painter.drawRect(sheet);
      painter.save();
      painter.setClipRect(sheet);
      painter.translate(sheet.topLeft());
      painter.scale(m_scale, m_scale);
      m_pages->paint(painter, page);
      painter.restore();
    }
  }

private:
  const PagedDocument* m_pages = nullptr;
  double m_scale = 1;
};

PagePreview::PagePreview(QWidget* parent) : QScrollArea(parent), m_sheet(new Sheet(this)) {
  setWidget(m_sheet);
  setAccessibleName(tr("Preview of the report"));
  setFrameShape(NoFrame);
  setBackgroundRole(QPalette::Mid);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
  connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { Q_EMIT pageChanged(currentPage()); });
}

PagePreview::~PagePreview() = default;

void PagePreview::setPages(std::unique_ptr<PagedDocument> pages) {
  m_sheet->fit(pages.get(), viewport()->width());
  m_pages = std::move(pages);
  verticalScrollBar()->setValue(0);
  m_sheet->update();
  Q_EMIT pageChanged(0);
}

int PagePreview::pageCount() const { return m_pages ? m_pages->pageCount() : 0; }

int PagePreview::currentPage() const {
  const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
  return std::clamp(middle / m_sheet->pitch(), 0, std::max(0, pageCount() - 1));
}

void PagePreview::goToPage(int page) {
  verticalScrollBar()->setValue(std::clamp(page, 0, std::max(0, pageCount() - 1)) * m_sheet->pitch());
}

void PagePreview::resizeEvent(QResizeEvent* event) {
  const int page = currentPage();
  QScrollArea::resizeEvent(event);
  m_sheet->fit(m_pages.get(), viewport()->width());
  goToPage(page);
}

} // namespace tidemark::ui
