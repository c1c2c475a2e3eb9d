// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <memory>

namespace tidemark::ui {

class PagedDocument;

// How large pages are drawn: as the view allows, or in percent of their size on paper.
enum class PageFit : std::uint8_t { width, page, percent };
struct PageZoom {
  PageFit fit = PageFit::width;
  int percent = 100; // of PageFit::percent
  friend bool operator==(const PageZoom&, const PageZoom&) = default;
};

// The pages of a report one under the other; only pages in sight are drawn. Left and Right turn pages, Home and End go
// to the first and the last, Page Up and Down scroll by a view, or by a page where whole pages are shown; Ctrl with +,
// -, 0 or the wheel changes the size.
class PagePreview final : public QScrollArea {
  Q_OBJECT

public:
  explicit PagePreview(QWidget* parent = nullptr);
  ~PagePreview() override;

  // Stays on the page that was shown where there is one of that number.
  void setPages(std::unique_ptr<PagedDocument> pages);
  void setZoom(PageZoom zoom);
  [[nodiscard]] PageZoom zoom() const { return m_zoom; }
  [[nodiscard]] double scale() const; // pixels a point
  [[nodiscard]] int pageCount() const;
  [[nodiscard]] int currentPage() const; // 0-based, the one in the middle of the view
  void goToPage(int page);

Q_SIGNALS:
  void pageChanged(int page); // or the number of pages
  void zoomChanged();

protected:
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;

private:
  class Sheet;
  void fit();
  void zoomBy(int steps); // of kSteps in the source
  std::unique_ptr<PagedDocument> m_pages;
  Sheet* m_sheet;
  PageZoom m_zoom;
};

} // namespace tidemark::ui
