// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVector>
#include <QWidget>
#include <vector>

#include "core/report/figure.h"
#include "ui/format/formatter.h"

class QChart;
class QChartView;

namespace tidemark::ui {

// One colour of bars: a value for each category.
struct CategorySeries {
  QString name;
  SeriesRole role = SeriesRole::palette;
  QVector<double> values;
};

// Horizontal bars by category (request, kind of error), on Qt Charts: few points, drawn rarely.
class CategoryChart final : public QWidget {
  Q_OBJECT

public:
  CategoryChart(QString title, Unit unit, QWidget* parent = nullptr);
  void setData(const QStringList& categories, const std::vector<CategorySeries>& series);
  bool writeSvg(const QString& file);

protected:
  void changeEvent(QEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;

private:
  void draw();

  QString m_title;
  Unit m_unit;
  QStringList m_categories;
  std::vector<CategorySeries> m_series;
  QChart* m_chart;
  QChartView* m_view;
};

} // namespace tidemark::ui
