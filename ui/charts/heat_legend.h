// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <cstdint>

namespace tidemark::ui {

// The scale of a heat map: its colours from one request to the most that a cell holds, logarithmic.
class HeatLegend final : public QWidget {
  Q_OBJECT

public:
  explicit HeatLegend(QWidget* parent = nullptr);
  void setMost(std::uint64_t most); // 0: nothing to explain
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  [[nodiscard]] QString mostText() const;

  std::uint64_t m_most = 0;
};

} // namespace tidemark::ui
