// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/figures/figure_canvas.h"

#include <algorithm>
#include <optional>

namespace tidemark::ui {

namespace {

constexpr double kRowEm = 1.35;
constexpr std::size_t kEventRows = 3;

// Stage bands alternate, so that neighbours can be told apart.
std::optional<QRectF> bandOf(const FigureCanvas& canvas, const StageMark& stage) {
  const QRectF& plot = canvas.frame.plot;
  const double from = std::clamp(canvas.x(stage.from), plot.left(), plot.right());
  const double to = std::clamp(canvas.x(stage.to), plot.left(), plot.right());
  if (!(to > from)) {
    return std::nullopt;
  }
  return QRectF(from, plot.top(), to - from, plot.height());
}

// The colour of the band at a position: every second one is shaded.
QColor groundAt(const FigureCanvas& canvas, double x) {
  bool shaded = false;
  for (const StageMark& stage : canvas.figure.stages) {
    const std::optional<QRectF> band = bandOf(canvas, stage);
    if (band && x >= band->left() && x <= band->right()) {
      return shaded ? canvas.theme.band : canvas.theme.paper;
    }
    shaded = !shaded;
  }
  return canvas.theme.paper;
}

// Text with what is behind the data behind it, so that lines do not run through letters.
void paintOn(const QColor& ground, const FigureCanvas& canvas, const QPointF& at, const QString& text,
             const QColor& colour) {
  const double pad = 0.2 * canvas.theme.fontSize;
  const QRectF behind(at.x() - pad, at.y() - canvas.metrics.capHeight() - pad,
                      canvas.metrics.horizontalAdvance(text) + 2 * pad, canvas.metrics.capHeight() + 2 * pad);
  canvas.painter.fillRect(behind.intersected(canvas.frame.plot), ground);
  canvas.text(at, text, colour);
}

// Where each row of event names ends, so that the next finds a free one.
class EventRows {
public:
  explicit EventRows(double left) { m_ends.fill(left); }
  std::optional<std::size_t> take(double from, double to) {
    for (std::size_t row = 0; row < m_ends.size(); ++row) {
      if (from >= m_ends[row]) {
        m_ends[row] = to;
        return row;
      }
    }
    return std::nullopt;
  }

private:
  std::array<double, kEventRows> m_ends{};
};

void paintEventName(const FigureCanvas& canvas, EventRows& rows, double at, const std::string& name) {
  const QRectF& plot = canvas.frame.plot;
  const double em = canvas.theme.fontSize;
  const QString text = canvas.metrics.elidedText(QString::fromStdString(name), Qt::ElideRight, plot.width() / 3);
  const double width = canvas.metrics.horizontalAdvance(text);
  const double from = at + 0.4 * em + width <= plot.right() ? at + 0.4 * em : at - 0.4 * em - width;
  const double top = plot.top() + (canvas.figure.stages.empty() ? 0 : kRowEm * em);
  if (const auto row = rows.take(from, from + width + em); row && from >= plot.left()) {
    const double baseline = top + (static_cast<double>(*row) + 1) * kRowEm * em;
    paintOn(groundAt(canvas, from), canvas, {from, baseline}, text, canvas.theme.event);
  }
}

} // namespace

void paintBands(const FigureCanvas& canvas) {
  bool shaded = false;
  for (const StageMark& stage : canvas.figure.stages) {
    const std::optional<QRectF> band = bandOf(canvas, stage);
    if (band && shaded) {
      canvas.painter.fillRect(*band, canvas.theme.band);
    }
    shaded = !shaded;
  }
}

void paintStageNames(const FigureCanvas& canvas) {
  const double em = canvas.theme.fontSize;
  for (const StageMark& stage : canvas.figure.stages) {
    const std::optional<QRectF> band = bandOf(canvas, stage);
    const QString name = QString::fromStdString(stage.name);
    if (!band) {
      continue;
    }
    canvas.line(band->topLeft(), {band->left(), band->top() + 0.7 * em}, canvas.theme.axis, 0.08 * em);
    if (!name.isEmpty() && canvas.metrics.horizontalAdvance(name) + 0.8 * em <= band->width()) {
      paintOn(groundAt(canvas, band->center().x()), canvas,
              {band->left() + 0.45 * em, band->top() + 0.45 * em + canvas.metrics.capHeight()}, name,
              canvas.theme.muted);
    }
  }
}

// All lines first, or a later one runs through an earlier name.
void paintEvents(const FigureCanvas& canvas) {
  EventRows rows(canvas.frame.plot.left());
  const QRectF& plot = canvas.frame.plot;
  for (const EventMark& event : canvas.figure.events) {
    if (canvas.x.holds(event.at)) {
      const double at = canvas.x(event.at);
      canvas.line({at, plot.top()}, {at, plot.bottom()}, canvas.theme.event, 0.09 * canvas.theme.fontSize,
                  Qt::DashLine);
    }
  }
  for (const EventMark& event : canvas.figure.events) {
    if (canvas.x.holds(event.at)) {
      paintEventName(canvas, rows, canvas.x(event.at), event.text);
    }
  }
}

void paintLimits(const FigureCanvas& canvas) {
  const QRectF& plot = canvas.frame.plot;
  const double em = canvas.theme.fontSize;
  for (const LimitLine& limit : canvas.figure.limits) {
    const AxisMap& map = canvas.y(limit.rightAxis);
    if (!map.holds(limit.value)) {
      continue;
    }
    const double at = map(limit.value);
    canvas.line({plot.left(), at}, {plot.right(), at}, canvas.theme.limit, 0.1 * em, Qt::DashLine);
    const QString text =
        canvas.metrics.elidedText(QString::fromStdString(limit.label), Qt::ElideRight, plot.width() / 2);
    const double above = at - 0.35 * em;
    const bool fitsAbove = above - canvas.metrics.capHeight() > plot.top();
    const double baseline = fitsAbove ? above : at + 0.4 * em + canvas.metrics.capHeight();
    paintOn(groundAt(canvas, plot.right() - em), canvas,
            {plot.right() - canvas.metrics.horizontalAdvance(text) - 0.3 * em, baseline}, text, canvas.theme.limit);
  }
}

} // namespace tidemark::ui
