// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heat_legend.h"

#include <QPainter>

#include "ui/theme/heat_colours.h"
#include "ui/theme/theme.h"

namespace tidemark::ui {
namespace {

constexpr int kStepWidth = 11;
constexpr int kGap = 5;

} // namespace

HeatLegend::HeatLegend(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); }

void HeatLegend::setMost(std::uint64_t most) {
  if (m_most != most) {
    m_most = most;
    setToolTip(tr("Requests in one cell; each colour stands for several times as many as the one before."));
    setAccessibleName(tr("From 1 to %Ln request(s) a cell", nullptr, static_cast<int>(m_most)));
    updateGeometry();
    update();
  }
}

QString HeatLegend::mostText() const { return tr("%Ln request(s) a cell", nullptr, static_cast<int>(m_most)); }

QSize HeatLegend::sizeHint() const {
  const int words = fontMetrics().horizontalAdvance(QLatin1Char('1')) + fontMetrics().horizontalAdvance(mostText());
  return {words + 3 * kGap + static_cast<int>(kHeatColours) * kStepWidth, fontMetrics().height()};
}

void HeatLegend::paintEvent(QPaintEvent* /*event*/) {
  if (m_most == 0) {
    return;
  }
  QPainter painter(this);
  painter.setPen(coloursOf(palette()).text);
  const QString least = QStringLiteral("1");
  painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, least);
  int x = fontMetrics().horizontalAdvance(least) + kGap;
  const int height = fontMetrics().height() * 2 / 3;
  for (const QColor& colour : heatColours(isDark(palette()))) {
    painter.fillRect(QRect(x, (this->height() - height) / 2, kStepWidth, height), colour);
    x += kStepWidth;
  }
  painter.drawText(rect().adjusted(x + kGap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, mostText());
}

} // namespace tidemark::ui
