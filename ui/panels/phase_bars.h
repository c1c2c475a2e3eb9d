// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "ui/format/formatter.h"
#include "ui/models/phase_spans.h"

namespace tidemark::ui {

// The phases of one request under each other on one time axis: name, bar, figure. What did not happen has a dash.
class PhaseBars final : public QWidget {
  Q_OBJECT

public:
  explicit PhaseBars(const Formatter& formatter, QWidget* parent = nullptr);
  void setSpans(std::vector<PhaseSpan> spans);

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;

private:
  [[nodiscard]] int rowHeight() const;
  [[nodiscard]] int nameWidth() const;
  [[nodiscard]] int figureWidth() const;
  void paintRow(QPainter& painter, const PhaseSpan& span, const QRect& row, double wholeMs) const;

  const Formatter& m_formatter;
  std::vector<PhaseSpan> m_spans;
};

} // namespace tidemark::ui
