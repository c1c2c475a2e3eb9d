// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pages/page_piece.h"

namespace tidemark::ui {

namespace {

class PageFiller {
public:
  explicit PageFiller(double height) : m_height(height), m_pages(1) {}

  // `run` is the height of this piece and all that must stay with it.
  void place(const PagePiece& piece, double run) {
    const bool fits = m_used + piece.before + run <= m_height;
    const bool movable = run <= m_height || m_used + piece.before + piece.height > m_height;
    if (!m_pages.back().empty() && (piece.newPage || (!fits && movable))) {
      m_pages.emplace_back();
      m_used = 0;
    }
    if (m_pages.back().empty() && piece.repeated) {
      m_pages.back().push_back({piece.repeated.get(), 0});
      m_used = piece.repeated->height;
    }
    m_used += m_pages.back().empty() || m_used == 0 ? 0 : piece.before;
    m_pages.back().push_back({&piece, m_used});
    m_used += piece.height;
  }

  std::vector<PlacedPage> take() { return std::move(m_pages); }

private:
  double m_height;
  double m_used = 0;
  std::vector<PlacedPage> m_pages;
};

// The height from each piece to the end of the run it starts or is in.
std::vector<double> runHeights(const std::vector<PagePiece>& pieces) {
  std::vector<double> heights(pieces.size(), 0);
  for (std::size_t i = pieces.size(); i-- > 0;) {
    heights[i] = pieces[i].height;
    if (pieces[i].keepWithNext && i + 1 < pieces.size() && !pieces[i + 1].newPage) {
      heights[i] += pieces[i + 1].before + heights[i + 1];
    }
  }
  return heights;
}

} // namespace

std::vector<PlacedPage> paginate(const std::vector<PagePiece>& pieces, double height) {
  const std::vector<double> runs = runHeights(pieces);
  PageFiller filler(height);
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    filler.place(pieces[i], runs[i]);
  }
  return filler.take();
}

} // namespace tidemark::ui
