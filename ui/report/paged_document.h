// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>

#include <QSizeF>
#include <QString>
#include <QVector>

#include "core/report/document.h"

class QPainter;

namespace tidemark::ui {

// A document laid out on pages: what the PDF writer prints and the preview shows, page by page, from one layout. Rows
// are measured before they are placed, no table row is split, headings stay with what follows. Any thread, the one that
// made it: fonts belong to threads.
class PagedDocument {
public:
  // Lays a document out a slice of time at a time, for a thread that people wait for. The document outlives it.
  class Composer {
  public:
    explicit Composer(const Document& document);
    ~Composer();
    Composer(const Composer&) = delete;
    Composer& operator=(const Composer&) = delete;

    // Goes on for about that long, one block at least; true: all is laid out.
    bool advance(std::chrono::milliseconds slice);
    // The pages; once, after advance() said true.
    [[nodiscard]] std::unique_ptr<PagedDocument> take();

  private:
    struct Work;
    std::unique_ptr<Work> m_work;
  };

  explicit PagedDocument(const Document& document);
  ~PagedDocument();
  PagedDocument(const PagedDocument&) = delete;
  PagedDocument& operator=(const PagedDocument&) = delete;

  [[nodiscard]] int pageCount() const;
  [[nodiscard]] QSizeF pageSize() const; // points, 1/72 inch
  // Draws one page, 0-based, in points from its top left corner; header and page number included.
  void paint(QPainter& painter, int page) const;

  // Headings with the page they landed on, for the outline.
  struct OutlineEntry {
    QString title;
    int level = 1;
    int page = 0;
    double top = 0; // points from the page's top
  };
  [[nodiscard]] QVector<OutlineEntry> outline() const;

private:
  struct Layout;
  explicit PagedDocument(std::unique_ptr<Layout> layout);
  std::unique_ptr<Layout> m_layout;
};

} // namespace tidemark::ui
