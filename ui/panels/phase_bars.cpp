// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/phase_bars.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

#include "ui/theme/series_colours.h"
#include "ui/theme/theme.h"

namespace tidemark::ui {
namespace {

constexpr int kPad = 8;
constexpr int kLeastBar = 2; // so that what took no time to speak of is still seen
constexpr int kLeastBars = 120;

} // namespace

PhaseBars::PhaseBars(const Formatter& formatter, QWidget* parent) : QWidget(parent), m_formatter(formatter) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setAccessibleName(tr("Phases of the request"));
}

void PhaseBars::setSpans(std::vector<PhaseSpan> spans) {
  m_spans = std::move(spans);
  QStringList said;
  for (const PhaseSpan& span : m_spans) {
    if (span.happened) {
      said.append(span.name + QLatin1Char(' ') + m_formatter.value(span.lengthMs, Unit::ms));
    }
  }
  setAccessibleDescription(said.join(QStringLiteral(", ")));
  updateGeometry();
  update();
}

int PhaseBars::rowHeight() const { return fontMetrics().height() + 8; }

int PhaseBars::nameWidth() const {
  int width = 0;
  for (const PhaseSpan& span : m_spans) {
    width = std::max(width, fontMetrics().horizontalAdvance(span.name));
  }
  return width + (2 * kPad);
}

int PhaseBars::figureWidth() const { return fontMetrics().horizontalAdvance(QStringLiteral("0000.0 ms")) + (2 * kPad); }

QSize PhaseBars::sizeHint() const {
  return {nameWidth() + kLeastBars + figureWidth(), rowHeight() * static_cast<int>(m_spans.size())};
}

void PhaseBars::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  const double whole = m_spans.empty() ? 0 : m_spans.back().fromMs + m_spans.back().lengthMs;
  QRect row(0, 0, width(), rowHeight());
  for (const PhaseSpan& span : m_spans) {
    paintRow(painter, span, row, whole);
    row.translate(0, rowHeight());
  }
}

void PhaseBars::paintRow(QPainter& painter, const PhaseSpan& span, const QRect& row, double wholeMs) const {
  const Colours colours = coloursOf(palette());
  const QRect name = row.adjusted(kPad, 0, 0, 0);
  const QRect figure = row.adjusted(row.width() - figureWidth(), 0, -kPad, 0);
  const QRect bars = row.adjusted(nameWidth(), 4, -figureWidth(), -4);
  painter.setPen(span.happened ? colours.text : colours.faint);
  painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter, span.name);
  painter.drawText(figure, Qt::AlignRight | Qt::AlignVCenter,
                   span.happened ? m_formatter.value(span.lengthMs, Unit::ms) : Formatter::none());
  painter.fillRect(bars, colours.band);
  if (!span.happened || wholeMs <= 0) {
    return;
  }
  const double scale = bars.width() / wholeMs;
  const int wide = std::clamp(qRound(span.lengthMs * scale), kLeastBar, bars.width());
  const int from = std::clamp(qRound(span.fromMs * scale), 0, bars.width() - wide);
  painter.fillRect(bars.left() + from, bars.top(), wide, bars.height(),
                   lookOf(SeriesRole::palette, 0, isDark(palette())).colour);
}

bool PhaseBars::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) {
    return QWidget::event(event);
  }
  const auto* help = static_cast<QHelpEvent*>(event);
  const auto row = static_cast<std::size_t>(std::max(0, help->pos().y() / rowHeight()));
  if (row < m_spans.size()) {
    QToolTip::showText(help->globalPos(), m_spans[row].definition, this);
  }
  return true;
}

} // namespace tidemark::ui
