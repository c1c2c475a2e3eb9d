// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <memory>

namespace tidemark::ui {

class PagedDocument;

// The pages of a report one under the other, as wide as the view allows; only pages in sight are drawn.
class PagePreview final : public QScrollArea {
  Q_OBJECT

public:
  explicit PagePreview(QWidget* parent = nullptr);
  ~PagePreview() override;

  void setPages(std::unique_ptr<PagedDocument> pages);
  [[nodiscard]] int pageCount() const;
  [[nodiscard]] int currentPage() const; // 0-based, the one in the middle of the view
  void goToPage(int page);

Q_SIGNALS:
  void pageChanged(int page);

protected:
  void resizeEvent(QResizeEvent* event) override;

private:
  class Sheet;
  std::unique_ptr<PagedDocument> m_pages;
  Sheet* m_sheet;
};

} // namespace tidemark::ui
