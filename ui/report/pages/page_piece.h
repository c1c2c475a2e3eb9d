// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QPointF>
#include <QString>

class QPainter;

namespace tidemark::ui {

struct OutlineTitle {
  QString title;
  int level = 1;
};

// What is never split: a line, a table row, a figure. Blocks become pieces, pages are filled with them.
struct PagePiece {
  double before = 0; // space above; none at the top of a page
  double height = 0;
  bool keepWithNext = false;
  bool newPage = false; // starts one
  std::function<void(QPainter&, const QPointF&)> paint;
  std::shared_ptr<const PagePiece> repeated; // stands above it where it starts a page: a table's head
  std::optional<OutlineTitle> outline;
};

struct PlacedPiece {
  const PagePiece* piece = nullptr;
  double top = 0; // points below the top of the page's body
};
using PlacedPage = std::vector<PlacedPiece>;

// Fills pages of a height. A run of pieces kept together moves to the next page as one, unless it is taller than a
// page. The pieces must outlive the pages. There is always one page.
std::vector<PlacedPage> paginate(const std::vector<PagePiece>& pieces, double height);

} // namespace tidemark::ui
