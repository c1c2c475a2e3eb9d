// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/figures/figure_svg.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include "ui/report/figures/figure_frame.h"
#include "ui/report/figures/figure_painter.h"

namespace tidemark::ui {

namespace {

constexpr int kWidth = 760; // px at 96 to the inch
constexpr int kResolution = 96;

QByteArray drawn(const Figure& figure, const FigureTheme& theme, const QSize& size) {
  QBuffer buffer;
  QSvgGenerator generator;
  generator.setOutputDevice(&buffer);
  generator.setResolution(kResolution);
  generator.setSize(size);
  generator.setViewBox(QRect(QPoint(0, 0), size));
  // The generator escapes neither.
  generator.setTitle(QString::fromStdString(figure.title).toHtmlEscaped());
  generator.setDescription(QString::fromStdString(figure.textAlternative).toHtmlEscaped());
  QPainter painter(&generator);
  paintFigure(painter, figure, QRectF(QPointF(1, 1), QSizeF(size - QSize(2, 2))), theme);
  painter.end();
  return buffer.data();
}

} // namespace

QByteArray figureSvg(const Figure& figure) {
  const FigureTheme theme = FigureTheme::light();
  const QSize size(kWidth, qRound(figureHeight(figure, kWidth, theme)));
  QByteArray svg = drawn(figure, theme, size);
  // The generator names one family; a reader without it gets the next.
  svg.replace("font-family=\"Inter\"", "font-family=\"Inter, 'DejaVu Sans', sans-serif\"");
  svg.replace("font-family=\"DejaVu Sans\"", "font-family=\"'DejaVu Sans', sans-serif\"");
  return svg;
}

QByteArray figureSvgElement(const Figure& figure) {
  QByteArray svg = figureSvg(figure);
  svg.remove(0, svg.indexOf("<svg"));
  const QByteArray label = QString::fromStdString(figure.textAlternative).toHtmlEscaped().toUtf8();
  svg.replace(0, svg.indexOf("viewBox"), "<svg role=\"img\" aria-label=\"" + label + "\" ");
  // A title would show as a tooltip over the whole figure; the caption and the label hold what it says.
  svg.remove(svg.indexOf("<title>"), svg.indexOf("</desc>") + 7 - svg.indexOf("<title>"));
  return svg.trimmed();
}

} // namespace tidemark::ui
