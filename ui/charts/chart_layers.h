// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <optional>
#include <utility>
#include <vector>

#include "ui/charts/chart_series.h"
#include "ui/viewstate/view_state.h"

namespace tidemark::ui {

// Room over the axes for their units, clear of the topmost tick label.
int signRoom(const QFontMetrics& metrics);

// Where the labels of limits stand: `lines` are the limits' heights in pixels, `height` that of a label, `area` top and
// bottom of the plot. Each stands over its line where there is room, else as near as it can; no two overlap and none
// leaves the plot as long as all fit into it. Tops of the labels, in the order of the lines. Pure.
std::vector<double> labelTops(const std::vector<double>& lines, double height, std::pair<double, double> area);

// What lies behind the lines: every second stage shaded.
class BandLayer final : public QCPLayerable {
  Q_OBJECT

public:
  explicit BandLayer(QCustomPlot* plot);
  void setMarks(const ChartMarks* marks) { m_marks = marks; }
  void setSigns(const QString& left, const QString& right);
  void setPalette(const QPalette& palette) { m_palette = palette; }

protected:
  void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(false); }
  void draw(QCPPainter* painter) override;
  [[nodiscard]] QRect clipRect() const override { return parentPlot()->viewport(); } // signs stand over the axes

private:
  void drawStages(QCPPainter& painter) const;
  void drawSigns(QCPPainter& painter) const;

  const ChartMarks* m_marks = nullptr;
  QPalette m_palette;
  QString m_leftSign;
  QString m_rightSign;
};

// What lies over the lines and changes with the mouse: the chosen window, the hovered instant, events, limits of SLOs
// as dashed lines. On a layer with a buffer of its own, so that moving the mouse redraws no line.
class OverlayLayer final : public QCPLayerable {
  Q_OBJECT

public:
  explicit OverlayLayer(QCustomPlot* plot);
  void setMarks(const ChartMarks* marks) { m_marks = marks; }
  void setSelection(std::vector<TimeSpan> spans) { m_selection = std::move(spans); }
  void setHover(std::optional<double> second) { m_hover = second; }
  void setPalette(const QPalette& palette) { m_palette = palette; }
  void setEmptyText(const QString& text) { m_emptyText = text; } // empty: there is something to see
  // The event whose line is at most a few pixels from x; null when there is none.
  [[nodiscard]] const EventMark* eventAt(double pixel) const;

protected:
  void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(false); }
  void draw(QCPPainter* painter) override;
  [[nodiscard]] QRect clipRect() const override;

private:
  void drawEmptyText(QCPPainter& painter) const;
  void drawLimits(QCPPainter& painter) const; // with their labels

  const ChartMarks* m_marks = nullptr;
  QPalette m_palette;
  QString m_emptyText;
  std::vector<TimeSpan> m_selection;
  std::optional<double> m_hover;
};

} // namespace tidemark::ui
