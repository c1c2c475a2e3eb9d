// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/linked_plot.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>
#include <qcustomplot.h>

#include "ui/charts/chart_layers.h"
#include "ui/charts/plot_style.h"
#include "ui/charts/unit_ticker.h"
#include "ui/theme/theme.h"

namespace tidemark::ui {
namespace {

constexpr double kAxisFontScale = 0.9;

QString words(const char* text) { return QCoreApplication::translate("Charts", text); }

} // namespace

void LinkedPlot::layOut(QWidget& chart, const QString& title, const QString& definition, QWidget& legend) const {
  chart.setAutoFillBackground(true);
  chart.setBackgroundRole(QPalette::Base);
  chart.setMinimumSize(220, 110);
  auto* heading = new QLabel(QStringLiteral("<b>%1</b>").arg(title.toHtmlEscaped()));
  heading->setToolTip(definition);
  plot->setAccessibleName(words(QT_TRANSLATE_NOOP("Charts", "Chart: %1")).arg(title));
  plot->setAccessibleDescription(definition);
  auto* header = new QHBoxLayout;
  header->setSpacing(14);
  header->setContentsMargins(8, 4, 8, 0);
  header->addWidget(heading, 0, Qt::AlignTop);
  header->addWidget(&legend, 1);
  auto* layout = new QVBoxLayout(&chart);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(2);
  layout->addLayout(header);
  layout->addWidget(plot, 1);
}

void LinkedPlot::addLayers(const ChartMarks& marks) {
  plot->setNotAntialiasedElements(QCP::aeAll);
  bands = new BandLayer(plot);
  overlay = new OverlayLayer(plot);
  bands->setMarks(&marks);
  overlay->setMarks(&marks);
  plot->layer(QStringLiteral("overlay"))->setMode(QCPLayer::lmBuffered);
}

void LinkedPlot::alignTime(const Formatter& formatter, int topPx) const {
  plot->xAxis->setTicker(QSharedPointer<QCPAxisTicker>(new ClockTicker(formatter)));
  plot->axisRect()->setAutoMargins(QCP::msNone);
  const int side = plot->fontMetrics().horizontalAdvance(QLatin1Char('0')) * 6 + 8;
  plot->axisRect()->setMargins(QMargins(side, topPx, side, plot->fontMetrics().height() + 8));
}

void LinkedPlot::setColours(const QPalette& palette, const QFont& font, const std::vector<QCPAxis*>& axes) const {
  const Colours colours = coloursOf(palette);
  QFont small = font;
  small.setPointSizeF(small.pointSizeF() * kAxisFontScale);
  // The plot gets its own palette only after this; its layers must not wait for it.
  bands->setPalette(palette);
  overlay->setPalette(palette);
  plot->setBackground(QBrush(colours.plot));
  for (QCPAxis* axis : axes) {
    styleAxis(*axis, colours, small);
  }
}

void LinkedPlot::follow(const ViewState& view, std::optional<TimeSpan> pending) const {
  overlay->setSelection(pending ? std::vector{*pending} : view.chosenSpans());
  overlay->setHover(view.hover());
}

void LinkedPlot::redrawOverlay() const { plot->layer(QStringLiteral("overlay"))->replot(); }

void addZoomActions(QMenu& menu, ViewState& view) {
  QObject::connect(menu.addAction(words(QT_TRANSLATE_NOOP("Charts", "Show &everything"))), &QAction::triggered, &view,
                   [&view] { view.setZoom(std::nullopt); });
  QAction* window = menu.addAction(words(QT_TRANSLATE_NOOP("Charts", "Show the chosen &window")));
  QObject::connect(window, &QAction::triggered, &view, [&view] { view.setZoom(view.selection()); });
  window->setEnabled(view.selection().has_value());
}

} // namespace tidemark::ui
