// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <cstdint>
#include <memory>
#include <vector>

#include "core/report/figure.h"
#include "ui/charts/percentile_curve.h"
#include "ui/format/formatter.h"
#include "ui/theme/series_colours.h"

class QCustomPlot;

namespace tidemark::ui {

class UnitTicker;

struct NamedCurve {
  QString name;
  SeriesRole role = SeriesRole::palette;
  std::vector<CurvePoint> points;
  std::uint64_t samples = 0;
};

// Latency against percentile, the axis stretched towards 100 % (50, 90, 99, 99.9 …). A curve ends with its last sample,
// and is dotted where too few samples lie beyond to call it a percentile.
class PercentileCurveChart final : public QWidget {
  Q_OBJECT

public:
  explicit PercentileCurveChart(const Formatter& formatter, QWidget* parent = nullptr);
  void setCurves(const std::vector<NamedCurve>& curves);
  bool writeSvg(const QString& file);

protected:
  void changeEvent(QEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

private:
  void applyTheme();
  void draw();
  void placeTicks(double decades);

  void addCurve(const NamedCurve& curve, const LineLook& look);

  const Formatter& m_formatter;
  std::vector<NamedCurve> m_curves;
  QCustomPlot* m_plot;
  std::shared_ptr<UnitTicker> m_ticker;
};

} // namespace tidemark::ui
