// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include "ui/format/formatter.h"

namespace tidemark::ui {

// Ticks of an axis whose coordinate is the decimal logarithm of milliseconds: at 1, 10, 100 …; between them at 2 and 5
// where less than two decades are shown. Labelled with the unit.
class LatencyTicker final : public QCPAxisTicker {
public:
  explicit LatencyTicker(const Formatter& formatter) : m_formatter(formatter) {}

protected:
  QVector<double> createTickVector(double tickStep, const QCPRange& range) override;
  QString getTickLabel(double tick, const QLocale& locale, QChar formatChar, int precision) override;
  int getSubTickCount(double /*tickStep*/) override { return 0; }

private:
  const Formatter& m_formatter;
};

} // namespace tidemark::ui
