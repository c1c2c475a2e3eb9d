// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_legend.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <algorithm>
#include <cmath>

#include "ui/charts/flow_layout.h"
#include "ui/charts/series_mark.h"
#include "ui/format/one_line.h"
#include "ui/theme/theme.h"

namespace tidemark::ui {
namespace {

constexpr int kSwatchWidth = 18;
constexpr int kGap = 4;

} // namespace

LegendButton::LegendButton(QWidget* parent) : QAbstractButton(parent) {
  setCheckable(true);
  setChecked(true);
  setCursor(Qt::PointingHandCursor);
  setFocusPolicy(Qt::TabFocus);
}

void LegendButton::setSeries(const ChartSeries& series) {
  m_id = series.id;
  m_role = series.role;
  m_index = series.index;
  m_area = series.style == LineStyle::area;
  if (const QString name = oneLine(series.name); text() != name) {
    setText(name);
    setToolTip(tr("%1: click to show or hide").arg(oneLine(series.name, 10 * kNameLetters)));
    updateGeometry();
  }
}

void LegendButton::setValue(const QString& value, const QString& room) {
  if (m_value == value && m_room == room) {
    return;
  }
  m_value = value;
  m_room = room;
  setAccessibleName(QStringLiteral("%1 %2").arg(text(), value).trimmed());
  const int width = std::max(fontMetrics().horizontalAdvance(value), fontMetrics().horizontalAdvance(room));
  if (width > m_valueWidth) {
    m_valueWidth = width;
    updateGeometry();
  }
  update();
}

QSize LegendButton::sizeHint() const {
  const int width = kSwatchWidth + kGap + fontMetrics().horizontalAdvance(text()) + kGap + m_valueWidth;
  return {width + 2, fontMetrics().height() + 2};
}

void LegendButton::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  const Colours colours = coloursOf(palette());
  const LineLook look = lookOf(m_role, m_index, isDark(palette()));
  painter.setOpacity(isChecked() ? 1 : 0.4);
  drawSwatch(painter, QRectF(0, 0, kSwatchWidth, height()), look, m_area);
  int x = kSwatchWidth + kGap;
  painter.setPen(colours.faint);
  painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignLeft | Qt::AlignVCenter, text());
  x += fontMetrics().horizontalAdvance(text()) + kGap;
  painter.setPen(colours.text);
  painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignLeft | Qt::AlignVCenter, m_value);
  if (hasFocus()) {
    QStyleOptionFocusRect option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
  }
}

ChartLegend::ChartLegend(const ChartSpec& spec, const Formatter& formatter, QWidget* parent)
    : QWidget(parent), m_spec(spec), m_formatter(formatter) {
  setLayout(new FlowLayout(12));
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void ChartLegend::setSeries(const std::vector<ChartSeries>& series) {
  while (m_entries.size() > series.size()) {
    delete m_entries.back();
    m_entries.pop_back();
  }
  while (m_entries.size() < series.size()) {
    auto* entry = new LegendButton(this);
    connect(entry, &LegendButton::toggled, this, &ChartLegend::toggled);
    layout()->addWidget(entry);
    entry->show();
    m_entries.push_back(entry);
  }
  for (std::size_t i = 0; i < series.size(); ++i) {
    m_entries[i]->setSeries(series[i]);
  }
}

void ChartLegend::showValuesAt(const std::vector<ChartSeries>& series, double second) {
  for (std::size_t i = 0; i < m_entries.size() && i < series.size(); ++i) {
    const ChartSeries& s = series[i];
    const Unit unit = s.rightAxis ? m_spec.right : m_spec.left;
    const QString latest = m_formatter.value(s.valueAt(s.x.isEmpty() ? 0 : s.x.back()), unit);
    const QString resting = m_growing ? latest : QString();
    m_entries[i]->setValue(std::isnan(second) ? resting : m_formatter.value(s.valueAt(second), unit), latest);
  }
}

bool ChartLegend::isShown(const QString& id) const {
  return std::ranges::all_of(m_entries,
                             [&](const LegendButton* entry) { return entry->id() != id || entry->isChecked(); });
}

} // namespace tidemark::ui
