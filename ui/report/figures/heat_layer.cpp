// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/figures/figure_canvas.h"

#include <algorithm>
#include <cmath>

namespace tidemark::ui {

namespace {

// Position of a count between 1 and the largest, by logarithm: an index of the theme's shades.
std::size_t shadeOf(std::uint64_t count, std::uint64_t most, std::size_t shades) {
  if (most <= 1 || count >= most) {
    return shades - 1;
  }
  const double share = std::log(static_cast<double>(count)) / std::log(static_cast<double>(most));
  return std::min(shades - 1, static_cast<std::size_t>(share * static_cast<double>(shades)));
}

struct HeatGrid {
  const HeatCells& cells;
  std::size_t columns;
  std::size_t rows;
  explicit HeatGrid(const HeatCells& heat)
      : cells(heat),
        columns(heat.xEdges.empty() ? 0 : heat.xEdges.size() - 1),
        rows(heat.yEdges.empty() ? 0 : heat.yEdges.size() - 1) {
    columns = rows == 0 ? 0 : std::min(columns, heat.counts.size() / rows);
  }
  [[nodiscard]] std::uint64_t at(std::size_t column, std::size_t row) const {
    return cells.counts[column * rows + row];
  }
};

// Neighbours of one shade in a row become one rect; each overlaps the next a little, or hairlines of paper show.
void paintRow(const FigureCanvas& canvas, const HeatGrid& grid, std::size_t row) {
  const double overlap = 0.02 * canvas.theme.fontSize;
  const double bottom = canvas.left(grid.cells.yEdges[row]);
  const double top = canvas.left(grid.cells.yEdges[row + 1]);
  const auto shade = [&](std::size_t column) {
    return shadeOf(grid.at(column, row), grid.cells.maxCount, canvas.theme.heat.size());
  };
  for (std::size_t column = 0; column < grid.columns;) {
    std::size_t end = column + 1;
    if (grid.at(column, row) > 0) {
      while (end < grid.columns && grid.at(end, row) > 0 && shade(end) == shade(column)) {
        ++end;
      }
      const QRectF cell(QPointF(canvas.x(grid.cells.xEdges[column]), top),
                        QPointF(canvas.x(grid.cells.xEdges[end]) + overlap, bottom + overlap));
      const QRectF cut = cell.normalized().intersected(canvas.frame.plot);
      if (!cut.isEmpty()) {
        canvas.painter.fillRect(cut, canvas.theme.heat[shade(column)]);
      }
    }
    column = end;
  }
}

} // namespace

void paintHeat(const FigureCanvas& canvas) {
  if (!canvas.figure.heat) {
    return;
  }
  const HeatGrid grid(*canvas.figure.heat);
  for (std::size_t row = 0; row < grid.rows; ++row) {
    paintRow(canvas, grid, row);
  }
}

} // namespace tidemark::ui
