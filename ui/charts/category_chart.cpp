// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/category_chart.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QContextMenuEvent>
#include <QHorizontalBarSeries>
#include <QLegend>
#include <QMenu>
#include <QSvgGenerator>
#include <QVBoxLayout>
#include <QValueAxis>
#include <algorithm>

#include "ui/charts/chart_export.h"
#include "ui/theme/series_colours.h"
#include "ui/theme/theme.h"

namespace tidemark::ui {
namespace {

double largestOf(const std::vector<CategorySeries>& series) {
  double largest = 0;
  for (const CategorySeries& each : series) {
    for (const double value : each.values) {
      largest = std::max(largest, value);
    }
  }
  return largest;
}

void styleAxis(QAbstractAxis& axis, const Colours& colours, const QFont& font) {
  axis.setLabelsFont(font);
  axis.setLabelsColor(colours.axis);
  axis.setLinePen(QPen(colours.frame));
  axis.setGridLinePen(QPen(colours.grid));
  axis.setTitleBrush(QBrush(colours.axis));
  axis.setTitleFont(font);
}

} // namespace

CategoryChart::CategoryChart(QString title, Unit unit, QWidget* parent)
    : QWidget(parent), m_title(std::move(title)), m_unit(unit), m_chart(new QChart), m_view(new QChartView(m_chart)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_view);
  m_view->setAccessibleName(m_title);
  m_view->setFrameShape(QFrame::NoFrame);
  m_view->setRenderHint(QPainter::Antialiasing);
  m_chart->setMargins(QMargins(4, 0, 8, 0));
  m_chart->setBackgroundRoundness(0);
  m_chart->legend()->setAlignment(Qt::AlignTop);
  setMinimumHeight(120);
}

void CategoryChart::setData(const QStringList& categories, const std::vector<CategorySeries>& series) {
  // Bars stack upwards, tables downwards: turned round, both read alike.
  m_categories = QStringList(categories.rbegin(), categories.rend());
  m_series = series;
  for (CategorySeries& each : m_series) {
    std::reverse(each.values.begin(), each.values.end());
  }
  draw();
}

void CategoryChart::draw() {
  m_chart->removeAllSeries();
  for (QAbstractAxis* axis : m_chart->axes()) {
    m_chart->removeAxis(axis);
    delete axis;
  }
  const UnitScale scale = Formatter::scaleFor(largestOf(m_series), m_unit);
  auto* bars = new QHorizontalBarSeries;
  // As with the categories: the first series of a group on top.
  for (std::size_t n = m_series.size(); n-- > 0;) {
    const CategorySeries& series = m_series[n];
    auto* set = new QBarSet(series.name);
    set->setColor(lookOf(series.role, static_cast<int>(n), isDark(palette())).colour);
    set->setBorderColor(Qt::transparent);
    for (const double value : series.values) {
      set->append(value * scale.factor);
    }
    bars->append(set);
  }
  m_chart->addSeries(bars);
  auto* names = new QBarCategoryAxis;
  names->append(m_categories);
  names->setTruncateLabels(false);
  auto* values = new QValueAxis;
  values->setRange(0, std::max(1e-9, largestOf(m_series) * scale.factor));
  values->applyNiceNumbers();
  values->setLabelFormat(QStringLiteral("%g"));
  values->setTitleText(QStringLiteral("%1, %2").arg(m_title, scale.sign));
  m_chart->addAxis(names, Qt::AlignLeft);
  m_chart->addAxis(values, Qt::AlignBottom);
  bars->attachAxis(names);
  bars->attachAxis(values);
  const Colours colours = coloursOf(palette());
  styleAxis(*names, colours, font());
  names->setGridLineVisible(false);
  styleAxis(*values, colours, font());
  m_chart->setBackgroundBrush(QBrush(colours.plot));
  m_view->setBackgroundBrush(QBrush(colours.plot));
  m_chart->legend()->setReverseMarkers(true);
  m_chart->legend()->setVisible(m_series.size() > 1);
  m_chart->legend()->setLabelColor(colours.text);
  m_chart->legend()->setFont(font());
}

bool CategoryChart::writeSvg(const QString& file) {
  QSvgGenerator generator;
  generator.setFileName(file);
  generator.setSize(m_view->size());
  generator.setViewBox(m_view->rect());
  QPainter painter;
  if (!painter.begin(&generator)) {
    return false;
  }
  m_view->render(&painter);
  return painter.end();
}

void CategoryChart::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange && !m_categories.isEmpty()) {
    draw();
  }
  QWidget::changeEvent(event);
}

void CategoryChart::contextMenuEvent(QContextMenuEvent* event) {
  QMenu menu(this);
  addPictureActions(menu, {this, m_title, [this](const QString& file) { return writeSvg(file); }});
  menu.exec(event->globalPos());
}

} // namespace tidemark::ui
