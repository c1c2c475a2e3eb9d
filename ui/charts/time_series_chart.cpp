// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/time_series_chart.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <limits>
#include <qcustomplot.h>

#include "ui/charts/area_graph.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_gestures.h"
#include "ui/charts/chart_layers.h"
#include "ui/charts/chart_legend.h"
#include "ui/charts/plot_style.h"
#include "ui/charts/thinned_line.h"
#include "ui/charts/unit_ticker.h"
#include "ui/format/one_line.h"
#include "ui/theme/series_colours.h"
#include "ui/theme/theme.h"

namespace tidemark::ui {
namespace {

constexpr int kRedrawMs = 1000;
constexpr int kLeastHeight = 114; // of a chart that can be read, its legend on one line
constexpr int kManyPoints = 2000; // from here on lines are one pixel wide, which is what stays cheap
constexpr double kHeadroom = 1.12;
constexpr int kMarksOnLine = 8;
constexpr double kNotANumber = std::numeric_limits<double>::quiet_NaN();

QColor blend(const QColor& back, const QColor& front, double share) {
  const auto part = [share](int a, int b) { return static_cast<int>(a + (b - a) * share); };
  return {part(back.red(), front.red()), part(back.green(), front.green()), part(back.blue(), front.blue())};
}

} // namespace

double ChartSeries::valueAt(double second) const {
  const auto after = std::upper_bound(x.begin(), x.end(), second + 0.5);
  if (after == x.begin()) {
    return kNotANumber;
  }
  const auto last = std::distance(x.begin(), after) - 1;
  return values.isEmpty() ? y[last] : values[last];
}

TimeSeriesChart::TimeSeriesChart(ChartSpec spec, ViewState& view, const Formatter& formatter, QWidget* parent)
    : QWidget(parent), m_spec(std::move(spec)), m_view(view), m_formatter(formatter) {
  m_legend = new ChartLegend(m_spec, formatter);
  m_linked.plot = m_plot = new QCustomPlot;
  m_linked.layOut(*this, m_spec.title, m_spec.definition, *m_legend);
  buildPlot();
  m_gestures = new ChartGestures(*m_plot, view, m_spec.selects, this);
  connect(m_gestures, &ChartGestures::dragged, this, [this](std::optional<TimeSpan> pending) {
    m_linked.follow(m_view, pending);
    m_linked.redrawOverlay();
  });
  connect(m_legend, &ChartLegend::toggled, this, &TimeSeriesChart::redrawNow);
  connect(&view, &ViewState::zoomChanged, this, &TimeSeriesChart::redrawNow);
  connect(&view, &ViewState::selectionChanged, this, &TimeSeriesChart::applyOverlay);
  connect(&view, &ViewState::hoverChanged, this, &TimeSeriesChart::applyOverlay);
  m_timer.setSingleShot(true);
  connect(&m_timer, &QTimer::timeout, this, &TimeSeriesChart::redrawNow);
  applyTheme();
}

TimeSeriesChart::~TimeSeriesChart() = default;

void TimeSeriesChart::buildPlot() {
  m_plot->setPlottingHint(QCP::phFastPolylines, true);
  m_linked.addLayers(m_marks);
  m_plot->setAntialiasedElements(QCP::aePlottables | QCP::aeScatters);
  m_leftTicker = std::make_shared<UnitTicker>(m_spec.left, m_formatter);
  m_rightTicker = std::make_shared<UnitTicker>(m_spec.right, m_formatter);
  // QCustomPlot wants its own pointer type; the deleter keeps ours alive.
  m_plot->yAxis->setTicker(QSharedPointer<QCPAxisTicker>(m_leftTicker.get(), [keep = m_leftTicker](QCPAxisTicker*) {}));
  m_plot->yAxis2->setTicker(
      QSharedPointer<QCPAxisTicker>(m_rightTicker.get(), [keep = m_rightTicker](QCPAxisTicker*) {}));
  m_plot->yAxis2->setVisible(m_spec.hasRight);
  m_plot->yAxis2->grid()->setVisible(false);
  m_linked.alignTime(m_formatter, signRoom(fontMetrics()));
}

// As many labels as stand apart beside a chart of this height.
void TimeSeriesChart::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  keepReadable();
  const int line = fontMetrics().height();
  const int count = std::clamp((m_plot->height() - 2 * line) / (2 * line), 2, 4);
  m_leftTicker->setTickCount(count);
  m_rightTicker->setTickCount(count);
}

// A legend of several lines must not take its height from the plot.
void TimeSeriesChart::keepReadable() {
  const int oneLine = fontMetrics().height() + 2;
  const int legend = m_legend->heightForWidth(m_legend->width());
  setMinimumHeight(kLeastHeight + std::max(0, legend - oneLine));
}

bool TimeSeriesChart::event(QEvent* event) {
  const bool taken = QWidget::event(event);
  if (event->type() == QEvent::LayoutRequest) {
    keepReadable();
  }
  return taken;
}

void TimeSeriesChart::applyTheme() {
  m_linked.setColours(palette(), font(), {m_plot->xAxis, m_plot->yAxis, m_plot->yAxis2});
  for (std::size_t i = 0; i < m_graphs.size(); ++i) {
    styleGraph(*m_graphs[i], m_series[i]);
  }
  m_plot->replot();
}

void TimeSeriesChart::setData(std::vector<ChartSeries> series, ChartMarks marks, double lengthS) {
  const bool sameShape =
      series.size() == m_series.size() && std::ranges::equal(series, m_series, {}, &ChartSeries::id, &ChartSeries::id);
  m_series = std::move(series);
  m_marks = std::move(marks);
  m_lengthS = lengthS;
  m_gestures->setLength(lengthS);
  if (!sameShape) {
    m_legend->setSeries(m_series);
    rebuildGraphs();
  }
  const qint64 since = m_sinceRedraw.isValid() ? m_sinceRedraw.elapsed() : kRedrawMs;
  if (since >= kRedrawMs || !sameShape) {
    redrawNow();
  } else if (!m_timer.isActive()) {
    m_timer.start(static_cast<int>(kRedrawMs - since));
  }
}

void TimeSeriesChart::setGrowing(bool growing) {
  m_legend->setGrowing(growing);
  m_legend->showValuesAt(m_series, m_view.hover().value_or(kNotANumber));
}

void TimeSeriesChart::rebuildGraphs() {
  m_plot->clearGraphs();
  m_graphs.assign(m_series.size(), nullptr);
  // Sums are drawn from the top down, so that each area covers what lies under the next.
  for (std::size_t n = m_series.size(); n-- > 0;) {
    const ChartSeries& series = m_series[n];
    QCPAxis* values = series.rightAxis ? m_plot->yAxis2 : m_plot->yAxis;
    m_graphs[n] = series.style == LineStyle::area ? new AreaGraph(m_plot->xAxis, values) // the plot owns it
                                                  : m_plot->addGraph(m_plot->xAxis, values);
    styleGraph(*m_graphs[n], series);
  }
}

void TimeSeriesChart::styleGraph(QCPGraph& graph, const ChartSeries& series) const {
  const LineLook look = lookOf(series.role, series.index, isDark(palette()));
  const bool area = series.style == LineStyle::area;
  const double width = series.x.size() > kManyPoints || area ? 1 : 1.5;
  graph.setPen(QPen(look.colour, width, look.pen));
  graph.setBrush(area ? QBrush(blend(palette().color(QPalette::Base), look.colour, 0.75)) : QBrush(Qt::NoBrush));
  graph.setLineStyle(series.style == LineStyle::line ? QCPGraph::lsLine : QCPGraph::lsStepLeft);
  graph.setScatterStyle(area ? QCPScatterStyle(QCPScatterStyle::ssNone) : scatterStyleOf(look));
}

// Returns the highest value in sight.
double TimeSeriesChart::fillGraph(QCPGraph& graph, const ChartSeries& series, TimeSpan span) const {
  const auto points = thinned(series.x, series.y, span.from, span.to, m_plot->axisRect()->width());
  QVector<QCPGraphData> drawn;
  drawn.reserve(points.size());
  for (const LinePoint& point : points) {
    drawn.append({point.x, point.y});
  }
  graph.data()->set(drawn, true);
  // Marks at rounded distances, so that they do not wander while the run grows.
  int skip = 1;
  while (points.size() / (skip + 1) > kMarksOnLine) {
    skip = skip * 2 + 1;
  }
  graph.setScatterSkip(skip);
  graph.setVisible(m_legend->isShown(series.id));
  return graph.visible() ? highestIn(points, span.from, span.to) : 0;
}

void TimeSeriesChart::fillGraphs() {
  const TimeSpan span = m_view.zoom().value_or(TimeSpan{0, m_lengthS});
  m_plot->xAxis->setRange(span.from, span.to);
  double left = 0;
  double right = 0;
  for (std::size_t i = 0; i < m_graphs.size(); ++i) {
    double& top = m_series[i].rightAxis ? right : left;
    top = std::max(top, fillGraph(*m_graphs[i], m_series[i], span));
  }
  for (const auto& [axis, highest] : {std::pair{m_plot->yAxis, left}, std::pair{m_plot->yAxis2, right}}) {
    double top = highest;
    for (const LimitLine& limit : m_marks.limits) {
      // A limit far above the data would flatten them; it is left out until they come near.
      const bool near = limit.value <= 2 * top && limit.value > 0;
      top = near && limit.rightAxis == (axis == m_plot->yAxis2) ? std::max(top, limit.value) : top;
    }
    axis->setRange(0, top > 0 ? top * kHeadroom : 1);
  }
  m_leftTicker->setRange(m_plot->yAxis->range());
  m_rightTicker->setRange(m_plot->yAxis2->range());
  m_linked.bands->setSigns(m_leftTicker->sign(), m_spec.hasRight ? m_rightTicker->sign() : QString());
}

void TimeSeriesChart::redrawNow() {
  m_timer.stop();
  m_sinceRedraw.restart();
  fillGraphs();
  m_linked.overlay->setEmptyText(m_series.empty() ? m_spec.emptyText : QString());
  m_linked.follow(m_view);
  m_legend->showValuesAt(m_series, m_view.hover().value_or(kNotANumber));
  m_plot->replot(QCustomPlot::rpQueuedReplot);
  ++m_redraws;
}

void TimeSeriesChart::applyOverlay() {
  m_linked.follow(m_view);
  m_legend->showValuesAt(m_series, m_view.hover().value_or(kNotANumber));
  m_linked.redrawOverlay();
  showHoverTip();
}

void TimeSeriesChart::showHoverTip() {
  if (!m_view.hover() || !m_plot->underMouse()) {
    return;
  }
  const EventMark* event = m_linked.overlay->eventAt(m_plot->xAxis->coordToPixel(*m_view.hover()));
  if (event == nullptr) {
    QToolTip::hideText();
    return;
  }
  QToolTip::showText(QCursor::pos(),
                     QStringLiteral("%1  %2").arg(m_formatter.clock(event->at),
                                                  oneLine(QString::fromStdString(event->text), 10 * kNameLetters)),
                     m_plot);
}

bool TimeSeriesChart::writeSvg(const QString& file) {
  // SVG gets no clip, so what lies outside the axes must not be drawn at all.
  const QCPRange shown = m_plot->xAxis->range();
  for (QCPGraph* graph : m_graphs) {
    graph->data()->removeBefore(shown.lower);
    graph->data()->removeAfter(shown.upper);
  }
  const bool written = writePlotSvg(*m_plot, file, m_spec.title);
  redrawNow();
  return written;
}

void TimeSeriesChart::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange && m_linked.bands != nullptr) {
    applyTheme();
  }
  QWidget::changeEvent(event);
}

void TimeSeriesChart::contextMenuEvent(QContextMenuEvent* event) {
  QMenu menu(this);
  addZoomActions(menu, m_view);
  if (m_view.takesMarks()) {
    const double second =
        std::clamp(m_plot->xAxis->pixelToCoord(m_plot->mapFromGlobal(event->globalPos()).x()), 0.0, m_lengthS);
    connect(menu.addAction(tr("Add &mark at %1…").arg(m_formatter.clock(second))), &QAction::triggered, this,
            [this, second] { m_view.askForMark(second); });
  }
  menu.addSeparator();
  addPictureActions(menu, {this, m_spec.title, [this](const QString& file) { return writeSvg(file); }});
  menu.exec(event->globalPos());
}

} // namespace tidemark::ui
