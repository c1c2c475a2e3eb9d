// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/charts/curve_choice.h"
#include "ui/format/formatter.h"
#include "ui/viewstate/window_stats.h"

class QComboBox;
class QMenu;
class QToolButton;

namespace tidemark::ui {

// The percentile curves of the window, with the requests and times to draw. Drawn only while it is looked at.
class CurvePanel final : public QWidget {
  Q_OBJECT

public:
  CurvePanel(const OpenRun& run, const WindowStats& stats, const Formatter& formatter, QWidget* parent = nullptr);

  [[nodiscard]] QMenu& requests() { return *m_requests; }
  [[nodiscard]] QComboBox& times() { return *m_times; }
  [[nodiscard]] const std::vector<NamedCurve>& curves() const { return m_curves; }

protected:
  void showEvent(QShowEvent* event) override;

private:
  void refresh();
  void fillRequests();
  void choose(RowId row, bool drawn);

  const OpenRun& m_run;
  const WindowStats& m_stats;
  CurveChoice m_choice;
  std::vector<NamedCurve> m_curves;
  QToolButton* m_button;
  QMenu* m_requests;
  QComboBox* m_times;
  PercentileCurveChart* m_chart;
};

} // namespace tidemark::ui
