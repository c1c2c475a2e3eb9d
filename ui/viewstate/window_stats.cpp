// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/window_stats.h"

#include "core/run/recut.h"
#include "ui/viewstate/window_choice.h"

namespace tidemark::ui {

WindowStats::WindowStats(const OpenRun& run, const ViewState& view, QObject* parent)
    : QObject(parent), m_run(run), m_view(view) {
  connect(&view, &ViewState::scenarioChanged, this, &WindowStats::refresh);
  connect(&view, &ViewState::selectionChanged, this, &WindowStats::refresh);
  connect(&view, &ViewState::pausedChanged, this, &WindowStats::refresh);
  connect(&run, &OpenRun::secondAdded, this, [this] {
    if (!m_view.paused()) {
      const auto& latest = m_run.latest();
      recut(m_stats, m_run.record(), window(), latest ? latest->second.get() : nullptr);
      Q_EMIT changed();
    }
  });
  refresh();
}

Window WindowStats::window() const { return chosenWindow(m_run.record(), m_view.scenario(), m_view.chosenSpans()); }

void WindowStats::refresh() {
  m_stats = cut(m_run.record(), window());
  Q_EMIT changed();
}

} // namespace tidemark::ui
