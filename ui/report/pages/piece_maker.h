// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/report/document.h"
#include "ui/report/pages/page_piece.h"
#include "ui/report/pages/page_style.h"

namespace tidemark::ui {

// Turns blocks into pieces for a page's body. Lengths in points.
class PieceMaker {
public:
  explicit PieceMaker(const PageStyle& style) : m_width(style.width()), m_pageHeight(style.height()) {}

  void addTitle(const Document& document);
  void operator()(const Heading& heading);
  void operator()(const Paragraph& paragraph);
  void operator()(const KeyFacts& facts);
  void operator()(const Table& table);
  void operator()(const Figure& figure);
  void addPair(const Figure& left, const Figure& right); // beside each other
  void operator()(const TextList& list);
  void operator()(const CodeBlock& code);
  void operator()(const Callout& callout);
  void operator()(const PageBreak& pageBreak);
  void operator()(const Appendix& appendix);

  [[nodiscard]] std::vector<PagePiece> take() { return std::move(m_pieces); }

private:
  void add(PagePiece piece);

  double m_width;
  double m_pageHeight;
  bool m_breakPending = false;
  std::vector<PagePiece> m_pieces;
};

// The pieces of the larger blocks.
std::vector<PagePiece> tablePieces(const Table& table, double width, double pageHeight);
std::vector<PagePiece> tilePieces(const KeyFacts& facts, double width);
std::vector<PagePiece> factPieces(const KeyFacts& facts, double width);
std::vector<PagePiece> calloutPieces(const Callout& callout, double width);
std::vector<PagePiece> codePieces(const CodeBlock& code, double width);
std::vector<PagePiece> figurePieces(const Figure& figure, double width, double pageHeight);
std::vector<PagePiece> figurePairPieces(const Figure& left, const Figure& right, double width, double pageHeight);

} // namespace tidemark::ui
