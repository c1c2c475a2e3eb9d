// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <array>
#include <vector>

#include "ui/charts/compare_series.h"
#include "ui/charts/time_series_chart.h"
#include "ui/viewstate/view_state.h"

namespace tidemark::ui {

// Rate, service time, errors and users of several runs laid over each other on one linked time axis.
class CompareCharts final : public QWidget {
  Q_OBJECT

public:
  CompareCharts(ViewState& view, const Formatter& formatter, QWidget* parent = nullptr);

  // The first run gives the stages drawn behind the lines. `percentile`: p50, p95 or p99.
  void show(const std::vector<ComparedLine>& runs, ComparedCurve percentile);
  [[nodiscard]] const std::array<TimeSeriesChart*, 4>& charts() const { return m_charts; }

private:
  std::array<TimeSeriesChart*, 4> m_charts{}; // rate, service time, errors, users
};

} // namespace tidemark::ui
