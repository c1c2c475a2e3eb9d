// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "ui/format/formatter.h"
#include "ui/models/exemplar_rows.h"

namespace tidemark::ui {

// The phases of one request one after the other, as long as they took, with their names and times below.
class PhaseBar final : public QWidget {
  Q_OBJECT

public:
  explicit PhaseBar(const Formatter& formatter, QWidget* parent = nullptr);
  void setPhases(std::vector<PhaseTime> phases);
  [[nodiscard]] QString text() const; // what is drawn, in words
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  [[nodiscard]] QString textOf(const PhaseTime& phase) const;

  const Formatter& m_formatter;
  std::vector<PhaseTime> m_phases;
};

} // namespace tidemark::ui
