// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <vector>

#include "core/analysis/growing_heat_map.h"
#include "ui/viewstate/open_run.h"
#include "ui/viewstate/view_state.h"

namespace tidemark::ui {

// The latency heat map of the scenario shown: grows by each second of a live run, paused or not; of what was recorded
// before it is made in small parts between events, so that a day opens without a stop. GUI thread.
class LatencyHeat final : public QObject {
  Q_OBJECT

public:
  LatencyHeat(const OpenRun& run, const ViewState& view, QObject* parent = nullptr);

  [[nodiscard]] HeatMap map() const { return m_map.map(); }
  [[nodiscard]] bool isWhole() const { return !m_timer.isActive(); } // everything recorded is in it

Q_SIGNALS:
  void changed(); // while the display stands still only for another scenario

private:
  void begin();
  void addPart();
  void addSecond();
  void addSum(const IntervalStats& stats, std::int64_t second);
  void tell();

  const OpenRun& m_run;
  const ViewState& m_view;
  GrowingHeatMap m_map;
  std::vector<RowId> m_rows; // requests of the scenario
  std::int64_t m_nextS = 0;  // first second that is not in the map
  QTimer m_timer;            // while recorded seconds are missing
};

} // namespace tidemark::ui
