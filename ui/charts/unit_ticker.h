// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include "ui/format/formatter.h"

namespace tidemark::ui {

// Ticks of a value axis at round numbers of the scaled unit, all labelled in one scale and with as many decimals as
// their step has; the axis shows its sign once.
class UnitTicker final : public QCPAxisTicker {
public:
  UnitTicker(Unit unit, const Formatter& formatter) : m_unit(unit), m_formatter(formatter) {}

  void setRange(const QCPRange& range) {
    m_scale = Formatter::scaleFor(std::max(std::abs(range.lower), std::abs(range.upper)), m_unit);
  }
  [[nodiscard]] const QString& sign() const { return m_scale.sign; }

protected:
  double getTickStep(const QCPRange& range) override;
  QString getTickLabel(double tick, const QLocale& locale, QChar formatChar, int precision) override;

private:
  Unit m_unit;
  const Formatter& m_formatter;
  UnitScale m_scale;
  int m_decimals = 0;
};

// Ticks of the run clock: "0:30", "1:00:00"; at 1, 2, 5, 10, 15, 30 of seconds, minutes, hours.
class ClockTicker final : public QCPAxisTicker {
public:
  explicit ClockTicker(const Formatter& formatter) : m_formatter(formatter) {}

protected:
  double getTickStep(const QCPRange& range) override;
  int getSubTickCount(double tickStep) override;
  QString getTickLabel(double tick, const QLocale& locale, QChar formatChar, int precision) override;

private:
  const Formatter& m_formatter;
};

} // namespace tidemark::ui
