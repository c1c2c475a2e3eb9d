// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/percentile_curve_chart.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <cmath>
#include <qcustomplot.h>

#include "ui/charts/chart_export.h"
#include "ui/charts/plot_style.h"
#include "ui/charts/unit_ticker.h"
#include "ui/theme/series_colours.h"
#include "ui/theme/theme.h"

namespace tidemark::ui {
namespace {

struct PercentTick {
  double inverse;
  const char* label;
  bool dense; // only where a decade has room for three labels
};
constexpr std::array kTicks{PercentTick{1, "0 %", true},          PercentTick{2, "50 %", false},
                            PercentTick{4, "75 %", true},         PercentTick{10, "90 %", false},
                            PercentTick{20, "95 %", true},        PercentTick{100, "99 %", false},
                            PercentTick{200, "99.5 %", true},     PercentTick{1000, "99.9 %", false},
                            PercentTick{10000, "99.99 %", false}, PercentTick{100000, "99.999 %", false}};
constexpr double kDenseDecadePx = 190;
constexpr double kSamplesBeyond = 20; // as for a percentile in a report: docs/metrics.md

} // namespace

PercentileCurveChart::PercentileCurveChart(const Formatter& formatter, QWidget* parent)
    : QWidget(parent),
      m_formatter(formatter),
      m_plot(new QCustomPlot),
      m_ticker(std::make_shared<UnitTicker>(Unit::ms, formatter)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_plot);
  m_plot->setAccessibleName(tr("Percentile curve"));
  m_plot->setAccessibleDescription(
      tr("Service time against percentile; each further nine takes the same room. Dotted: fewer "
         "than 20 samples lie beyond."));
  m_plot->setNotAntialiasedElements(QCP::aeAll);
  m_plot->setAntialiasedElements(QCP::aePlottables);
  m_plot->xAxis->setScaleType(QCPAxis::stLogarithmic);
  m_plot->yAxis->setTicker(QSharedPointer<QCPAxisTicker>(m_ticker.get(), [keep = m_ticker](QCPAxisTicker*) {}));
  // Above the curves: inside, there is no corner that none of them crosses.
  m_plot->plotLayout()->insertRow(0);
  m_plot->plotLayout()->addElement(0, 0, m_plot->legend);
  m_plot->plotLayout()->setRowStretchFactor(0, 0.001);
  m_plot->legend->setFillOrder(QCPLegend::foColumnsFirst);
  setMinimumHeight(140);
  applyTheme();
}

void PercentileCurveChart::setCurves(const std::vector<NamedCurve>& curves) {
  m_curves = curves;
  draw();
}

void PercentileCurveChart::draw() {
  m_plot->clearGraphs();
  double farthest = 10;
  double top = 0;
  for (std::size_t i = 0; i < m_curves.size(); ++i) {
    const NamedCurve& curve = m_curves[i];
    const LineLook look = lookOf(curve.role, static_cast<int>(i), isDark(palette()));
    addCurve(curve, look);
    for (const CurvePoint& point : curve.points) {
      farthest = std::max(farthest, point.inverse);
      top = std::max(top, point.ms);
    }
  }
  m_plot->legend->setVisible(!m_curves.empty());
  m_plot->xAxis->setRange(1, farthest);
  placeTicks(std::log10(farthest));
  m_plot->yAxis->setRange(0, top > 0 ? top * 1.08 : 1);
  m_ticker->setRange(m_plot->yAxis->range());
  m_plot->yAxis->setLabel(m_ticker->sign());
  m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void PercentileCurveChart::addCurve(const NamedCurve& curve, const LineLook& look) {
  const auto line = [&](Qt::PenStyle style) {
    QCPGraph* graph = m_plot->addGraph();
    graph->setPen(QPen(look.colour, 1.5, style));
    graph->setLineStyle(QCPGraph::lsStepLeft);
    return graph;
  };
  QCPGraph* sure = line(look.pen);
  sure->setName(tr("%1, samples: %2").arg(curve.name, m_formatter.count(curve.samples)));
  QCPGraph* unsure = line(Qt::DotLine);
  unsure->removeFromLegend();
  const double supported = static_cast<double>(curve.samples) / kSamplesBeyond;
  const CurvePoint* last = nullptr;
  for (const CurvePoint& point : curve.points) {
    if (point.inverse <= supported) {
      sure->addData(point.inverse, point.ms);
      last = &point;
      continue;
    }
    if (last != nullptr) { // the line goes on where it stopped being sure
      sure->addData(supported, last->ms);
      unsure->addData(supported, last->ms);
      last = nullptr;
    }
    unsure->addData(point.inverse, point.ms);
  }
}

void PercentileCurveChart::placeTicks(double decades) {
  QSharedPointer<QCPAxisTickerText> ticks(new QCPAxisTickerText);
  const bool dense = m_plot->width() / std::max(1.0, decades) >= kDenseDecadePx;
  for (const PercentTick& tick : kTicks) {
    if (dense || !tick.dense) {
      ticks->addTick(tick.inverse, QString::fromLatin1(tick.label));
    }
  }
  m_plot->xAxis->setTicker(ticks);
}

void PercentileCurveChart::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  draw();
}

void PercentileCurveChart::applyTheme() {
  const Colours colours = coloursOf(palette());
  m_plot->setBackground(QBrush(colours.plot));
  for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis}) {
    styleAxis(*axis, colours, font());
  }
  m_plot->legend->setBrush(Qt::NoBrush);
  m_plot->legend->setBorderPen(Qt::NoPen);
  m_plot->legend->setTextColor(colours.text);
  m_plot->legend->setFont(font());
  draw();
}

bool PercentileCurveChart::writeSvg(const QString& file) { return writePlotSvg(*m_plot, file, tr("Percentile curve")); }

void PercentileCurveChart::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange) {
    applyTheme();
  }
  QWidget::changeEvent(event);
}

void PercentileCurveChart::contextMenuEvent(QContextMenuEvent* event) {
  QMenu menu(this);
  addPictureActions(menu, {this, tr("Percentile curve"), [this](const QString& file) { return writeSvg(file); }});
  menu.exec(event->globalPos());
}

} // namespace tidemark::ui
