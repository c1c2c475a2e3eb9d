// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <optional>

#include "core/run/stats.h"
#include "ui/viewstate/open_run.h"
#include "ui/viewstate/view_state.h"

namespace tidemark::ui {

// The cut that every table and figure of a page reads: the chosen window, else the whole scenario. Made anew when
// the choice changes and, in a live run that is not paused, once a second.
class WindowStats final : public QObject {
  Q_OBJECT

public:
  WindowStats(const OpenRun& run, const ViewState& view, QObject* parent = nullptr);

  [[nodiscard]] const Stats& stats() const { return m_stats; }
  [[nodiscard]] bool selected() const { return !m_view.chosenSpans().empty(); }

Q_SIGNALS:
  void changed();

private:
  void refresh();
  [[nodiscard]] Window window() const;

  const OpenRun& m_run;
  const ViewState& m_view;
  Stats m_stats;
};

} // namespace tidemark::ui
