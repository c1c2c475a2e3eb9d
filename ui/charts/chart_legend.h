// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QWidget>
#include <vector>

#include "ui/charts/chart_series.h"

namespace tidemark::ui {

// One series in the legend: its line with its mark, name and value. Checked means drawn; a click or Space toggles.
class LegendButton final : public QAbstractButton {
  Q_OBJECT

public:
  explicit LegendButton(QWidget* parent = nullptr);

  void setSeries(const ChartSeries& series);
  void setValue(const QString& value);
  [[nodiscard]] const QString& id() const { return m_id; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  QString m_id;
  QString m_value;
  SeriesRole m_role = SeriesRole::palette;
  int m_index = 0;
  bool m_area = false;
  int m_valueWidth = 0; // grows only, so that the legend does not twitch
};

// The legend over a chart, with the values at the hovered instant or the latest ones.
class ChartLegend final : public QWidget {
  Q_OBJECT

public:
  ChartLegend(const ChartSpec& spec, const Formatter& formatter, QWidget* parent = nullptr);

  void setSeries(const std::vector<ChartSeries>& series);
  // NaN: the latest value of each.
  void showValuesAt(const std::vector<ChartSeries>& series, double second);
  [[nodiscard]] bool isShown(const QString& id) const;

Q_SIGNALS:
  void toggled();

private:
  ChartSpec m_spec;
  const Formatter& m_formatter;
  std::vector<LegendButton*> m_entries;
};

} // namespace tidemark::ui
