// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QPointF>
#include <QTextLayout>

#include "core/report/document.h"
#include "ui/report/pages/page_style.h"

class QPainter;

namespace tidemark::ui {

// Text set to a width: lines broken at words, and inside a word that is wider than the line. Lengths in points.
class TextBlock {
public:
  TextBlock(const RichText& text, const TextStyle& style, double width, Align align = Align::left);
  TextBlock(const QString& text, const TextStyle& style, double width, Align align = Align::left);

  [[nodiscard]] int lineCount() const;
  [[nodiscard]] double height() const { return lineCount() * m_leading; }
  [[nodiscard]] double leading() const { return m_leading; }
  [[nodiscard]] double naturalWidth() const; // of the widest line as broken
  // Draws lines from..to−1 with the top of line `from` at `at`.
  void paint(QPainter& painter, const QPointF& at, int from, int to) const;
  void paint(QPainter& painter, const QPointF& at) const { paint(painter, at, 0, lineCount()); }

private:
  void layOut(double width);

  std::shared_ptr<QTextLayout> m_layout; // not copyable; never changed once laid out
  double m_leading;
  QColor m_colour;
};

// The width text takes on one line, and that of its longest word.
struct TextWidths {
  double natural = 0;
  double longestWord = 0;
};
TextWidths measured(const RichText& text, const TextStyle& style);

// The mark in its colour, then the text.
RichText withMark(StatusMark mark, const RichText& text);

} // namespace tidemark::ui
