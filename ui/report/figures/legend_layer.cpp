// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "ui/report/figures/figure_canvas.h"

namespace tidemark::ui {

namespace {

void paintSample(const FigureCanvas& canvas, const FigureSeries& series, const SeriesLook& look, const QRectF& place) {
  const double em = canvas.theme.fontSize;
  const double length = legendSampleEm(series) * em;
  const QPointF middle(place.left() + length / 2, place.center().y());
  if (series.style == SeriesStyle::bar || series.style == SeriesStyle::stackedBar) {
    canvas.painter.fillRect(QRectF(middle.x() - 0.5 * em, middle.y() - 0.45 * em, em, 0.9 * em), look.colour);
    return;
  }
  if (series.style != SeriesStyle::points) {
    canvas.painter.setPen(seriesPen(canvas, look));
    canvas.painter.drawLine(QPointF(place.left(), middle.y()), QPointF(place.left() + length, middle.y()));
  }
  const bool bare = series.style == SeriesStyle::points && look.mark == SeriesMark::none;
  paintMark(canvas, bare ? SeriesMark::circle : look.mark, middle, look.colour);
}

// 1, the shades, the largest count.
void paintHeatScale(const FigureCanvas& canvas) {
  const double em = canvas.theme.fontSize;
  const QRectF& whole = canvas.frame.whole;
  const QString most = QString::number(canvas.figure.heat->maxCount);
  const double baseline = whole.top() + canvas.metrics.ascent();
  double x = whole.right() - canvas.metrics.horizontalAdvance(most);
  canvas.text({x, baseline}, most, canvas.theme.muted);
  x -= 0.5 * em;
  for (std::size_t i = canvas.theme.heat.size(); i-- > 0;) {
    x -= 1.2 * em;
    canvas.painter.fillRect(QRectF(x, baseline - canvas.metrics.capHeight(), 1.2 * em, canvas.metrics.capHeight()),
                            canvas.theme.heat[i]);
  }
  const QString least = QStringLiteral("1");
  canvas.text({x - 0.5 * em - canvas.metrics.horizontalAdvance(least), baseline}, least, canvas.theme.muted);
}

} // namespace

void paintLegend(const FigureCanvas& canvas) {
  const double em = canvas.theme.fontSize;
  for (const LegendEntry& entry : canvas.frame.legend) {
    const FigureSeries& series = canvas.figure.series[entry.series];
    paintSample(canvas, series, canvas.theme.look(series.role, entry.series), entry.place);
    const double baseline = entry.place.center().y() + canvas.metrics.capHeight() / 2;
    canvas.text({entry.place.left() + (legendSampleEm(series) + kSampleGapEm) * em, baseline}, entry.name,
                canvas.theme.ink);
  }
  if (canvas.figure.heat && canvas.figure.heat->maxCount > 0) {
    paintHeatScale(canvas);
  }
}

} // namespace tidemark::ui
