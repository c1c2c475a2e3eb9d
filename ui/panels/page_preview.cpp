// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/page_preview.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/report/paged_document.h"
#include "ui/theme/theme.h"

namespace tidemark::ui {
namespace {

constexpr int kGap = 14;
constexpr double kMostScale = 1.6; // pixels a point, of a page fitted to the width; wider ones are harder to read
constexpr double kLeastScale = 0.1;
constexpr double kPointsPerInch = 72;
constexpr std::array kSteps{25, 50, 75, 100, 125, 150, 200, 300, 400}; // percent

} // namespace

// All pages as one tall widget.
class PagePreview::Sheet final : public QWidget {
public:
  explicit Sheet(QWidget* parent) : QWidget(parent) {}

  void fit(const PagedDocument* pages, PageZoom zoom, QSize view) {
    m_pages = pages;
    const int width = view.width();
    if (pages == nullptr) {
      resize(width, 0);
      return;
    }
    const QSizeF page = pages->pageSize();
    const double toWidth = (width - 2.0 * kGap) / page.width();
    const double toPage = std::min(toWidth, (view.height() - 2.0 * kGap) / page.height());
    const double asked = zoom.percent / 100.0 * logicalDpiX() / kPointsPerInch;
    m_scale = std::max(kLeastScale, zoom.fit == PageFit::width  ? std::min(toWidth, kMostScale)
                                    : zoom.fit == PageFit::page ? toPage
                                                                : asked);
    resize(std::max(width, static_cast<int>(page.width() * m_scale) + 2 * kGap), kGap + pages->pageCount() * pitch());
  }
  [[nodiscard]] double scale() const { return m_scale; }
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
  setFocusPolicy(Qt::StrongFocus);
  setBackgroundRole(QPalette::Mid);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
  connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { Q_EMIT pageChanged(currentPage()); });
}

PagePreview::~PagePreview() = default;

void PagePreview::setPages(std::unique_ptr<PagedDocument> pages) {
  const int page = currentPage();
  const int top = verticalScrollBar()->value();
  m_sheet->fit(pages.get(), m_zoom, viewport()->size());
  m_pages = std::move(pages);
  verticalScrollBar()->setValue(page < pageCount() ? top : 0);
  m_sheet->update();
  Q_EMIT pageChanged(currentPage());
}

void PagePreview::setZoom(PageZoom zoom) {
  if (zoom == m_zoom) {
    return;
  }
  m_zoom = zoom;
  fit();
  Q_EMIT zoomChanged();
}

double PagePreview::scale() const { return m_sheet->scale(); }

// Keeps the page in sight.
void PagePreview::fit() {
  const int page = currentPage();
  m_sheet->fit(m_pages.get(), m_zoom, viewport()->size());
  m_sheet->update();
  goToPage(page);
}

void PagePreview::zoomBy(int steps) {
  const int now = static_cast<int>(std::lround(scale() * kPointsPerInch / logicalDpiX() * 100));
  const auto* const next = steps > 0 ? std::ranges::upper_bound(kSteps, now) : std::ranges::lower_bound(kSteps, now);
  if (steps > 0 ? next != kSteps.end() : next != kSteps.begin()) {
    setZoom({PageFit::percent, steps > 0 ? *next : *(next - 1)});
  }
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
  QScrollArea::resizeEvent(event);
  fit();
}

void PagePreview::keyPressEvent(QKeyEvent* event) {
  const bool byPage = m_zoom.fit == PageFit::page;
  const bool control = event->modifiers().testFlag(Qt::ControlModifier);
  const int key = event->key();
  if (key == Qt::Key_Left || (byPage && key == Qt::Key_PageUp)) {
    goToPage(currentPage() - 1);
  } else if (key == Qt::Key_Right || (byPage && key == Qt::Key_PageDown)) {
    goToPage(currentPage() + 1);
  } else if (key == Qt::Key_Home) {
    goToPage(0);
  } else if (key == Qt::Key_End) {
    goToPage(pageCount() - 1);
  } else if (control && (key == Qt::Key_Plus || key == Qt::Key_Equal)) {
    zoomBy(1);
  } else if (control && key == Qt::Key_Minus) {
    zoomBy(-1);
  } else if (control && key == Qt::Key_0) {
    setZoom({PageFit::width, 100});
  } else {
    QScrollArea::keyPressEvent(event);
  }
}

void PagePreview::wheelEvent(QWheelEvent* event) {
  if (!event->modifiers().testFlag(Qt::ControlModifier)) {
    QScrollArea::wheelEvent(event);
    return;
  }
  zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
  event->accept();
}

} // namespace tidemark::ui
