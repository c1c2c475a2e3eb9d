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
  [[nodiscard]] const QString& value() const { return m_value; }
  // `room`: the width it keeps free for a value; grows only, so that the legend does not twitch.
  void setValue(const QString& value, const QString& room);
  [[nodiscard]] const QString& id() const { return m_id; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  QString m_id;
  QString m_value;
  QString m_room;
  SeriesRole m_role = SeriesRole::palette;
  int m_index = 0;
  bool m_area = false;
  int m_valueWidth = 0;
};

// The legend over a chart, with the values at the hovered instant or, while something still grows, the latest ones: the
// last second of what has ended says little, and beside the figures of the whole it would be taken for them.
class ChartLegend final : public QWidget {
  Q_OBJECT

public:
  ChartLegend(const ChartSpec& spec, const Formatter& formatter, QWidget* parent = nullptr);

  void setSeries(const std::vector<ChartSeries>& series);
  void setGrowing(bool growing) { m_growing = growing; }
  // NaN: no instant is hovered.
  void showValuesAt(const std::vector<ChartSeries>& series, double second);
  [[nodiscard]] bool isShown(const QString& id) const;

Q_SIGNALS:
  void toggled();

private:
  ChartSpec m_spec;
  const Formatter& m_formatter;
  std::vector<LegendButton*> m_entries;
  bool m_growing = false;
};

} // namespace tidemark::ui
