// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <optional>
#include <vector>

#include "core/base/id.h"

namespace tidemark::ui {

// Seconds from the scenario's start.
struct TimeSpan {
  double from = 0;
  double to = 0;
  friend bool operator==(const TimeSpan&, const TimeSpan&) = default;
};

// What all panels of one page look at together: scenario, zoom, chosen window, hovered instant, and whether the
// display stands still. The one object they share; nobody asks another panel.
class ViewState final : public QObject {
  Q_OBJECT

public:
  explicit ViewState(QObject* parent = nullptr) : QObject(parent) {}

  [[nodiscard]] ScenarioId scenario() const { return m_scenario; }
  [[nodiscard]] std::optional<TimeSpan> zoom() const { return m_zoom; } // nullopt: everything
  // The chosen seconds, rising and apart; several where the stages that were chosen lie apart. Empty: everything.
  [[nodiscard]] const std::vector<TimeSpan>& chosenSpans() const { return m_chosen; }
  // From the first chosen second to the last.
  [[nodiscard]] std::optional<TimeSpan> selection() const;
  [[nodiscard]] std::optional<double> hover() const { return m_hover; }
  [[nodiscard]] bool paused() const { return m_paused; }

  // Another scenario has another clock: zoom and selection go.
  void setScenario(ScenarioId scenario);
  void setZoom(std::optional<TimeSpan> zoom);
  void setSelection(std::optional<TimeSpan> selection);
  void setChosenSpans(std::vector<TimeSpan> spans);
  void setHover(std::optional<double> second);
  void setPaused(bool paused);

  // Whether somebody on this page takes marks; charts offer them only then.
  [[nodiscard]] bool takesMarks() const { return m_takesMarks; }
  void setTakesMarks(bool takes) { m_takesMarks = takes; }
  void askForMark(double second) { Q_EMIT markAsked(second); }

Q_SIGNALS:
  void scenarioChanged();
  void zoomChanged();
  void selectionChanged();
  void hoverChanged();
  void pausedChanged();
  void markAsked(double second);

private:
  ScenarioId m_scenario{};
  std::optional<TimeSpan> m_zoom;
  std::vector<TimeSpan> m_chosen;
  std::optional<double> m_hover;
  bool m_paused = false;
  bool m_takesMarks = false;
};

} // namespace tidemark::ui
