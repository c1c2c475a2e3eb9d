// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/format/formatter.h"
#include "ui/viewstate/window_stats.h"

namespace tidemark::ui {

class CategoryChart;
class CurvePanel;

// How service times are spread over the window: the percentile curves, and each request beside the
// others.
class DistributionPanel final : public QWidget {
  Q_OBJECT

public:
  DistributionPanel(const OpenRun& run, const WindowStats& stats, const Formatter& formatter,
                    QWidget* parent = nullptr);

protected:
  void showEvent(QShowEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

private:
  void refresh();

  const OpenRun& m_run;
  const WindowStats& m_stats;
  CurvePanel* m_curve;
  CategoryChart* m_byRequest;
  bool m_stale = true;
};

} // namespace tidemark::ui
