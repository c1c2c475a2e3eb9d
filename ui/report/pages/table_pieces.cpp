// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QPainter>

#include "ui/report/pages/piece_maker.h"
#include "ui/report/pages/table_columns.h"
#include "ui/report/pages/text_block.h"
#include "ui/report/report_words.h"

namespace tidemark::ui {

namespace {

constexpr double kRowPadding = 1.6; // above and below a row's text
constexpr double kBlockGap = 9;
constexpr double kHairline = 0.5;

// One row set to the columns: its cells, each as high as it needs.
struct SetRow {
  std::vector<TextBlock> cells;
  std::vector<double> lefts;
  double width = 0;

  [[nodiscard]] int lineCount() const {
    int most = 1;
    for (const TextBlock& cell : cells) {
      most = std::max(most, cell.lineCount());
    }
    return most;
  }
  [[nodiscard]] double leading() const { return cells.empty() ? 0 : cells.front().leading(); }
  void paint(QPainter& painter, const QPointF& at, int from, int to) const {
    for (std::size_t i = 0; i < cells.size(); ++i) {
      cells[i].paint(painter, at + QPointF(lefts[i] + kCellPadding, kRowPadding), from, to);
    }
  }
};

void rule(QPainter& painter, double left, double right, double y, QRgb colour, double width) {
  painter.fillRect(QRectF(left, y - width / 2, right - left, width), QColor::fromRgb(colour));
}

class TableSetter {
public:
  TableSetter(const Table& table, double width, double pageHeight)
      : m_table(table), m_columns(fitColumns(table, width)), m_width(width), m_pageHeight(pageHeight) {}

  std::vector<PagePiece> take() {
    addCaption();
    if (!m_table.columns.empty()) {
      m_head = std::make_shared<const PagePiece>(headPiece());
      PagePiece head = *m_head;
      head.before = m_table.caption.empty() ? kBlockGap : 2;
      head.keepWithNext = true;
      m_pieces.push_back(std::move(head));
      const std::size_t first = m_pieces.size();
      for (const TableRow& row : shownRows(m_table)) {
        addRow(row);
      }
      keepEnds(first);
    }
    addNote();
    return std::move(m_pieces);
  }

private:
  SetRow set(const std::vector<RichText>& texts, const TextStyle& style, const std::vector<StatusMark>& marks) const {
    SetRow row;
    row.width = m_width;
    double left = 0;
    for (std::size_t i = 0; i < m_columns.widths.size(); ++i) {
      TextStyle cell = style;
      if (marks[i] != StatusMark::none) {
        cell.colour = markColour(marks[i]);
      }
      row.cells.emplace_back(texts[i], cell, m_columns.widths[i] - 2 * kCellPadding, m_table.columns[i].align);
      row.lefts.push_back(left);
      left += m_columns.widths[i];
    }
    return row;
  }

  PagePiece headPiece() const {
    std::vector<RichText> titles;
    for (const TableColumn& column : m_table.columns) {
      titles.push_back({{column.title, SpanStyle::plain, {}}});
    }
    const SetRow row = set(titles, m_columns.head, std::vector(titles.size(), StatusMark::none));
    PagePiece piece;
    piece.height = row.lineCount() * row.leading() + 2 * kRowPadding;
    // Titles stand on the rule, however many lines each has.
    piece.paint = [row, height = piece.height](QPainter& painter, const QPointF& at) {
      for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const double top = height - kRowPadding - row.cells[i].height();
        row.cells[i].paint(painter, at + QPointF(row.lefts[i] + kCellPadding, top));
      }
      rule(painter, at.x(), at.x() + row.width, at.y() + height, ink::kStrongRule, 1.5 * kHairline);
    };
    return piece;
  }

  void addRow(const TableRow& source) {
    std::vector<RichText> texts;
    std::vector<StatusMark> marks;
    for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
      const TableCell cell = i < source.cells.size() ? source.cells[i] : TableCell{};
      texts.push_back(cellText(cell, source.total));
      marks.push_back(cell.status);
    }
    const SetRow row = set(texts, m_columns.cell, marks);
    const double room = m_pageHeight - m_head->height - 2 * kRowPadding;
    const int linesAPage = std::max(1, static_cast<int>(room / row.leading()));
    for (int from = 0; from < row.lineCount(); from += linesAPage) {
      m_pieces.push_back(rowPiece(row, from, std::min(row.lineCount(), from + linesAPage), source.total));
    }
  }

  PagePiece rowPiece(const SetRow& row, int from, int to, bool total) const {
    PagePiece piece;
    piece.height = (to - from) * row.leading() + 2 * kRowPadding;
    piece.repeated = m_head;
    piece.paint = [row, from, to, total, height = piece.height](QPainter& painter, const QPointF& at) {
      row.paint(painter, at, from, to);
      if (total) {
        rule(painter, at.x(), at.x() + row.width, at.y(), ink::kStrongRule, kHairline);
      }
      rule(painter, at.x(), at.x() + row.width, at.y() + height, ink::kRule, kHairline);
    };
    return piece;
  }

  // No row stands alone at the end of a page under its head, nor at the start of the next.
  void keepEnds(std::size_t first) {
    if (m_pieces.size() - first > 1) {
      m_pieces[first].keepWithNext = true;
      m_pieces[m_pieces.size() - 2].keepWithNext = true;
    }
  }

  void addCaption() {
    if (!m_table.caption.empty()) {
      addText(m_table.caption, TextRole::caption, kBlockGap);
      m_pieces.back().keepWithNext = true;
    }
  }

  void addNote() {
    if (!m_table.basisNote.empty()) {
      if (!m_pieces.empty()) {
        m_pieces.back().keepWithNext = true;
      }
      addText(m_table.basisNote, TextRole::note, 3);
    }
  }

  void addText(const std::string& source, TextRole role, double before) {
    const TextBlock text(QString::fromStdString(source), textStyle(role), m_width);
    PagePiece piece;
    piece.before = before;
    piece.height = text.height();
    piece.paint = [text](QPainter& painter, const QPointF& at) { text.paint(painter, at); };
    m_pieces.push_back(std::move(piece));
  }

  const Table& m_table;
  TableColumns m_columns;
  double m_width;
  double m_pageHeight;
  std::shared_ptr<const PagePiece> m_head;
  std::vector<PagePiece> m_pieces;
};

} // namespace

std::vector<PagePiece> tablePieces(const Table& table, double width, double pageHeight) {
  return TableSetter(table, width, pageHeight).take();
}

} // namespace tidemark::ui
