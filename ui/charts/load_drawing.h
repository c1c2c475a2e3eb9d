// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>
#include <vector>

#include "ui/charts/chart_series.h"
#include "ui/format/formatter.h"
#include "ui/models/load_profile.h"

class QCustomPlot;

namespace tidemark::ui {

class LoadGestures;
class LoadLayer;
class UnitTicker;

// The planned load of a scenario, whose corners can be dragged: it shows a profile and says what is asked for, and
// changes nothing itself. While a corner is dragged it shows what would be. GUI thread.
class LoadDrawing final : public QWidget {
  Q_OBJECT

public:
  explicit LoadDrawing(const Formatter& formatter, QWidget* parent = nullptr);
  ~LoadDrawing() override;

  // The chosen stage stays chosen where there still is one; a drag under way is over.
  void setProfile(LoadProfile profile, std::vector<EventMark> marks, bool editable);
  // What is wrong: the profile is dimmed behind it and cannot be dragged. Empty: nothing.
  void setMessage(const QString& message);
  void setStage(int stage);                         // < 0: none
  [[nodiscard]] const LoadProfile& profile() const; // as shown
  [[nodiscard]] const QString& readout() const;
  // In pixels of plot(): the corner at the end of a stage, any point, and the ways back.
  [[nodiscard]] QPoint cornerOf(std::size_t stage) const;
  [[nodiscard]] QPoint pixelOf(double second, double level) const;
  [[nodiscard]] QWidget* plot() const;

Q_SIGNALS:
  void stageChosen(int stage);
  void moveAsked(const tidemark::ui::CornerMove& move, bool dragged); // else by keys, of which many make one change
  void insertAsked(tidemark::ui::StageShape shape, double second, double level);
  void removeAsked(int stage);

protected:
  void changeEvent(QEvent* event) override;

private:
  void buildPlot();
  void connectGestures();
  void applyTheme();
  void applyRanges();
  void preview(const CornerMove& move);
  void showAgain();
  void openMenu(const QPointF& at);
  void showTip(const QPoint& at);
  [[nodiscard]] QString levelText(const LoadProfile& profile, std::size_t stage) const;
  [[nodiscard]] QString readoutOf(const LoadProfile& profile, std::size_t stage) const;

  const Formatter& m_formatter;
  LoadProfile m_profile; // as given; the layer's differs while dragging
  QCustomPlot* m_plot = nullptr;
  LoadLayer* m_layer = nullptr; // owned by the plot
  LoadGestures* m_gestures = nullptr;
  std::shared_ptr<UnitTicker> m_ticker;
};

} // namespace tidemark::ui
