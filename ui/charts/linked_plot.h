// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "ui/charts/chart_series.h"
#include "ui/viewstate/view_state.h"

class QCPAxis;
class QCustomPlot;
class QMenu;
class QPalette;
class QWidget;

namespace tidemark::ui {

class BandLayer;
class OverlayLayer;

// What the charts over the run clock have in common beside what they draw: how they are laid out, what lies behind and
// over their lines, and how they follow the view that they share. GUI thread.
struct LinkedPlot {
  QCustomPlot* plot = nullptr;
  BandLayer* bands = nullptr;      // owned by the plot
  OverlayLayer* overlay = nullptr; // owned by the plot

  // Puts title, legend and plot into the chart; the title's tooltip and the plot's description are the definition.
  void layOut(QWidget& chart, const QString& title, const QString& definition, QWidget& legend) const;
  // Adds the two layers; they read the marks, which outlive them.
  void addLayers(const ChartMarks& marks);
  // Equal margins in all charts, so that one instant lies at one x in a column of them; `topPx` over the axes.
  void alignTime(const Formatter& formatter, int topPx) const;
  void setColours(const QPalette& palette, const QFont& font, const std::vector<QCPAxis*>& axes) const;
  // The view's chosen seconds and hovered instant; `pending`: while they are being dragged.
  void follow(const ViewState& view, std::optional<TimeSpan> pending = std::nullopt) const;
  void redrawOverlay() const;
};

// "Show everything" and "Show the chosen window".
void addZoomActions(QMenu& menu, ViewState& view);

} // namespace tidemark::ui
