// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/base/clock.h"
#include "ui/format/formatter.h"
#include "ui/viewstate/load_dial.h"

class QDoubleSpinBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QSlider;

namespace tidemark::ui {

// The load of one running scenario: what it is now, what it shall be (slider and field, linked), how long the way
// there takes, and Apply. Until something is chosen the slider follows the load.
class LoadDialRow final : public QWidget {
  Q_OBJECT

public:
  LoadDialRow(LoadDial dial, const Formatter& formatter, QWidget* parent = nullptr);

  [[nodiscard]] ScenarioId scenario() const { return m_dial.scenario; }
  void setDial(const LoadDial& dial); // the same scenario, later
  [[nodiscard]] QSlider& slider() { return *m_slider; }
  [[nodiscard]] QDoubleSpinBox& target() { return *m_target; }
  [[nodiscard]] QDoubleSpinBox& over() { return *m_over; }
  [[nodiscard]] QPushButton& apply() { return *m_apply; }

Q_SIGNALS:
  void applied(tidemark::ScenarioId scenario, double target, tidemark::Nanos over);

private:
  void addFields(QHBoxLayout& layout);
  void choose();
  void showDial();
  void tell();

  LoadDial m_dial;
  const Formatter& m_formatter;
  QLabel* m_now;
  QSlider* m_slider;
  QDoubleSpinBox* m_target;
  QDoubleSpinBox* m_over;
  QPushButton* m_apply;
  bool m_chosen = false; // something that was not applied yet
};

} // namespace tidemark::ui
