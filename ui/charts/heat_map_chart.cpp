// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heat_map_chart.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <limits>
#include <qcustomplot.h>

#include "ui/charts/chart_export.h"
#include "ui/charts/chart_gestures.h"
#include "ui/charts/chart_layers.h"
#include "ui/charts/heat_legend.h"
#include "ui/charts/latency_ticker.h"
#include "ui/charts/plot_style.h"
#include "ui/charts/unit_ticker.h"
#include "ui/theme/heat_colours.h"
#include "ui/theme/theme.h"

namespace tidemark::ui {
namespace {

constexpr int kCellsEveryMs = 1000;
constexpr double kNoCell = std::numeric_limits<double>::quiet_NaN();

QCPColorGradient gradientOf(bool dark) {
  QCPColorGradient gradient;
  const auto colours = heatColours(dark);
  for (std::size_t i = 0; i < colours.size(); ++i) {
    gradient.setColorStopAt(static_cast<double>(i) / static_cast<double>(colours.size() - 1), colours[i]);
  }
  gradient.setNanHandling(QCPColorGradient::nhTransparent);
  return gradient;
}

} // namespace

HeatMapChart::HeatMapChart(ViewState& view, const Formatter& formatter, QWidget* parent)
    : QWidget(parent), m_view(view), m_formatter(formatter), m_legend(new HeatLegend), m_plot(new QCustomPlot) {
  const QString definition =
      tr("Requests by the second in which they ended and by service time, ok and failed; the darker (on a dark ground: "
         "the lighter) a cell, the more. Both scales of latency and counts are logarithmic.");
  m_linked.plot = m_plot;
  m_linked.layOut(*this, tr("Latency"), definition, *m_legend);
  buildPlot();
  m_gestures = new ChartGestures(*m_plot, view, true, this);
  connect(m_gestures, &ChartGestures::dragged, this, [this](std::optional<TimeSpan> pending) {
    m_linked.follow(m_view, pending);
    m_linked.redrawOverlay();
  });
  connect(&view, &ViewState::zoomChanged, this, &HeatMapChart::redrawNow);
  connect(&view, &ViewState::selectionChanged, this, &HeatMapChart::applyOverlay);
  connect(&view, &ViewState::hoverChanged, this, &HeatMapChart::applyOverlay);
  m_timer.setSingleShot(true);
  connect(&m_timer, &QTimer::timeout, this, &HeatMapChart::redrawNow);
  applyTheme();
}

HeatMapChart::~HeatMapChart() = default;

void HeatMapChart::buildPlot() {
  m_linked.addLayers(m_marks);
  m_cells = new QCPColorMap(m_plot->xAxis, m_plot->yAxis);
  m_cells->setInterpolate(false);
  m_cells->setDataScaleType(QCPAxis::stLogarithmic);
  m_plot->yAxis->setTicker(QSharedPointer<QCPAxisTicker>(new LatencyTicker(m_formatter)));
  m_linked.alignTime(m_formatter, fontMetrics().height() / 2);
}

void HeatMapChart::applyTheme() {
  m_linked.setColours(palette(), font(), {m_plot->xAxis, m_plot->yAxis});
  m_cells->setGradient(gradientOf(isDark(palette())));
  m_plot->replot();
}

void HeatMapChart::setData(HeatMap map, double startS, ChartMarks marks, double lengthS) {
  m_map = std::move(map);
  m_startS = startS;
  m_marks = std::move(marks);
  m_lengthS = lengthS;
  m_gestures->setLength(lengthS);
  const qint64 since = m_sinceRedraw.isValid() ? m_sinceRedraw.elapsed() : kCellsEveryMs;
  if (since >= kCellsEveryMs || m_cells->data()->isEmpty()) { // the first cells are not kept waiting
    redrawNow();
  } else if (!m_timer.isActive()) {
    m_timer.start(static_cast<int>(kCellsEveryMs - since));
  }
}

// The plot places cells by the centres of the first and the last.
void HeatMapChart::fillMap() {
  QCPColorMapData& cells = *m_cells->data();
  cells.setSize(static_cast<int>(m_map.columns), static_cast<int>(m_map.bands()));
  if (m_map.columns == 0) {
    return;
  }
  const double from = m_map.fromS - m_startS;
  const double to = from + static_cast<double>(m_map.columns) * m_map.columnS;
  const double low = std::log10(m_map.edgesMs.front());
  const double high = std::log10(m_map.edgesMs.back());
  const double halfBand = (high - low) / static_cast<double>(m_map.bands()) / 2;
  // One column alone is as wide as the range.
  const double halfColumn = m_map.columns > 1 ? m_map.columnS / 2 : 0;
  cells.setRange(QCPRange(from + halfColumn, to - halfColumn), QCPRange(low + halfBand, high - halfBand));
  for (std::size_t column = 0; column < m_map.columns; ++column) {
    for (std::size_t band = 0; band < m_map.bands(); ++band) {
      const std::uint64_t count = m_map.at(column, band);
      cells.setCell(static_cast<int>(column), static_cast<int>(band), count > 0 ? static_cast<double>(count) : kNoCell);
    }
  }
  m_cells->setDataRange(QCPRange(1, std::max<double>(2, static_cast<double>(m_map.highest))));
  m_plot->yAxis->setRange(low, high);
}

void HeatMapChart::redrawNow() {
  m_timer.stop();
  m_sinceRedraw.restart();
  fillMap();
  m_legend->setMost(m_map.highest);
  const TimeSpan span = m_view.zoom().value_or(TimeSpan{0, m_lengthS});
  m_plot->xAxis->setRange(span.from, span.to);
  m_plot->yAxis->setTickLabels(m_map.columns > 0);
  m_linked.overlay->setEmptyText(m_map.columns == 0 ? tr("No request has ended yet.") : QString());
  m_linked.follow(m_view);
  m_plot->replot(QCustomPlot::rpQueuedReplot);
  ++m_redraws;
}

void HeatMapChart::applyOverlay() {
  m_linked.follow(m_view);
  m_linked.redrawOverlay();
  showCellTip();
}

QString HeatMapChart::cellText(double second, double ms) const {
  const double column = std::floor((second + m_startS - m_map.fromS) / m_map.columnS);
  if (m_map.columns == 0 || column < 0 || column >= static_cast<double>(m_map.columns) || ms < m_map.edgesMs.front() ||
      ms >= m_map.edgesMs.back()) {
    return {};
  }
  const auto band = static_cast<std::size_t>(std::ranges::upper_bound(m_map.edgesMs, ms) - m_map.edgesMs.begin()) - 1;
  const std::uint64_t count = m_map.at(static_cast<std::size_t>(column), band);
  return tr("%1, %2 to %3: %Ln request(s)", nullptr, static_cast<int>(count))
      .arg(m_formatter.clock(m_map.fromS - m_startS + column * m_map.columnS),
           m_formatter.value(m_map.edgesMs[band], Unit::ms), m_formatter.value(m_map.edgesMs[band + 1], Unit::ms));
}

void HeatMapChart::showCellTip() {
  if (!m_view.hover() || !m_plot->underMouse()) {
    return;
  }
  const QPoint at = m_plot->mapFromGlobal(QCursor::pos());
  const EventMark* event = m_linked.overlay->eventAt(at.x());
  const QString cell = cellText(*m_view.hover(), std::pow(10.0, m_plot->yAxis->pixelToCoord(at.y())));
  const QString text = event == nullptr ? cell
                                        : QStringLiteral("%1  %2").arg(m_formatter.clock(event->at),
                                                                       QString::fromStdString(event->text));
  QToolTip::showText(QCursor::pos(), text, m_plot); // nothing to say hides it
}

bool HeatMapChart::writeSvg(const QString& file) { return writePlotSvg(*m_plot, file, tr("Latency")); }

void HeatMapChart::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange && m_cells != nullptr) {
    applyTheme();
  }
  QWidget::changeEvent(event);
}

void HeatMapChart::contextMenuEvent(QContextMenuEvent* event) {
  QMenu menu(this);
  addZoomActions(menu, m_view);
  menu.addSeparator();
  addPictureActions(menu, {this, tr("Latency"), [this](const QString& file) { return writeSvg(file); }});
  menu.exec(event->globalPos());
}

} // namespace tidemark::ui
