// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "core/plan/run_plan.h"
#include "ui/format/formatter.h"
#include "ui/viewstate/open_run.h"
#include "ui/viewstate/view_state.h"

namespace tidemark::ui {

// The stages of the scenario as a strip over time with the present position; a click on a stage chooses its seconds.
class StageStrip final : public QWidget {
  Q_OBJECT

public:
  StageStrip(const OpenRun& run, ViewState& view, const Formatter& formatter, QWidget* parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override;

protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  bool event(QEvent* event) override;

private:
  [[nodiscard]] const std::vector<StagePlan>& stages() const;
  [[nodiscard]] const StagePlan* stageAtPixel(double x) const;
  [[nodiscard]] double pixelOf(double second) const;
  [[nodiscard]] QString tipOf(const StagePlan& stage) const;

  const OpenRun& m_run;
  ViewState& m_view;
  const Formatter& m_formatter;
};

} // namespace tidemark::ui
