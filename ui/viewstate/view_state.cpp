// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/view_state.h"

#include <algorithm>
#include <utility>

namespace tidemark::ui {
namespace {

// A span the wrong way round is what a drag to the left gives.
std::optional<TimeSpan> ordered(std::optional<TimeSpan> span) {
  if (span && span->from > span->to) {
    std::swap(span->from, span->to);
  }
  return span;
}

} // namespace

void ViewState::setScenario(ScenarioId scenario) {
  if (m_scenario == scenario) {
    return;
  }
  m_scenario = scenario;
  m_zoom.reset();
  m_chosen.clear();
  m_hover.reset();
  Q_EMIT scenarioChanged();
  Q_EMIT zoomChanged();
  Q_EMIT selectionChanged();
}

void ViewState::setZoom(std::optional<TimeSpan> zoom) {
  zoom = ordered(zoom);
  if (std::exchange(m_zoom, zoom) != zoom) {
    Q_EMIT zoomChanged();
  }
}

std::optional<TimeSpan> ViewState::selection() const {
  return m_chosen.empty() ? std::nullopt : std::optional(TimeSpan{m_chosen.front().from, m_chosen.back().to});
}

void ViewState::setSelection(std::optional<TimeSpan> selection) {
  selection = ordered(selection);
  setChosenSpans(selection ? std::vector{*selection} : std::vector<TimeSpan>());
}

void ViewState::setChosenSpans(std::vector<TimeSpan> spans) {
  if (m_chosen != spans) {
    m_chosen = std::move(spans);
    Q_EMIT selectionChanged();
  }
}

void ViewState::setHover(std::optional<double> second) {
  if (std::exchange(m_hover, second) != second) {
    Q_EMIT hoverChanged();
  }
}

void ViewState::setPaused(bool paused) {
  if (std::exchange(m_paused, paused) != paused) {
    Q_EMIT pausedChanged();
  }
}

} // namespace tidemark::ui
