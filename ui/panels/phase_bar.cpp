// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/phase_bar.h"

#include <QPainter>
#include <algorithm>
#include <numeric>

#include "ui/theme/series_colours.h"
#include "ui/theme/theme.h"

namespace tidemark::ui {
namespace {

constexpr int kBarPx = 8;
constexpr int kGapPx = 4;
constexpr int kKeyPx = 8; // the square before a name
constexpr int kBetweenPx = 12;

} // namespace

PhaseBar::PhaseBar(const Formatter& formatter, QWidget* parent) : QWidget(parent), m_formatter(formatter) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize PhaseBar::sizeHint() const { return {240, kBarPx + kGapPx + fontMetrics().height()}; }

QSize PhaseBar::minimumSizeHint() const { return {60, sizeHint().height()}; }

QString PhaseBar::textOf(const PhaseTime& phase) const {
  return phase.name + QLatin1Char(' ') + m_formatter.value(phase.ms, Unit::ms);
}

QString PhaseBar::text() const {
  QStringList parts;
  std::ranges::transform(m_phases, std::back_inserter(parts), [this](const PhaseTime& each) { return textOf(each); });
  return parts.isEmpty() ? tr("No phase was timed.") : parts.join(QStringLiteral(", "));
}

void PhaseBar::setPhases(std::vector<PhaseTime> phases) {
  m_phases = std::move(phases);
  setToolTip(text());
  setAccessibleName(tr("Phases: %1").arg(text()));
  update();
}

void PhaseBar::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  const Colours colours = coloursOf(palette());
  const bool dark = isDark(palette());
  const double sum = std::accumulate(m_phases.begin(), m_phases.end(), 0.0,
                                     [](double before, const PhaseTime& phase) { return before + phase.ms; });
  painter.fillRect(QRect(0, 0, width(), kBarPx), colours.band);
  double x = 0;
  int textX = 0;
  const int textY = kBarPx + kGapPx;
  for (const PhaseTime& phase : m_phases) {
    const QColor colour = lookOf(SeriesRole::palette, phase.look, dark).colour;
    const double length = sum > 0 ? phase.ms / sum * width() : 0;
    painter.fillRect(QRectF(x, 0, length, kBarPx), colour);
    x += length;
    const QString words = textOf(phase);
    painter.fillRect(QRect(textX, textY + (fontMetrics().height() - kKeyPx) / 2, kKeyPx, kKeyPx), colour);
    painter.setPen(colours.text);
    painter.drawText(QPoint(textX + kKeyPx + kGapPx, textY + fontMetrics().ascent()), words);
    textX += kKeyPx + kGapPx + fontMetrics().horizontalAdvance(words) + kBetweenPx;
  }
  if (m_phases.empty()) {
    painter.setPen(colours.faint);
    painter.drawText(QPoint(0, textY + fontMetrics().ascent()), text());
  }
}

} // namespace tidemark::ui
