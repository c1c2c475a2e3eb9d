// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <optional>
#include <vector>

#include "ui/charts/chart_series.h"
#include "ui/models/load_profile.h"

namespace tidemark::ui {

// What the drawing of a load shows at one moment.
struct LoadScene {
  LoadProfile profile;
  std::vector<EventMark> marks;
  std::optional<std::size_t> stage; // chosen
  std::optional<std::size_t> hot;   // whose corner is under the mouse, or dragged
  QString readout;                  // beside the corner of the chosen stage; empty: none
  QString message;                  // what is wrong with the load; the profile is then the last one that was right
  bool editable = true;
  bool focused = false;
};

// Paints a planned load from 0: its line, its stages in turn shaded and named, the corners to be dragged, marks.
class LoadLayer final : public QCPLayerable {
  Q_OBJECT

public:
  explicit LoadLayer(QCustomPlot* plot);
  LoadScene& scene() { return m_scene; }
  [[nodiscard]] const LoadScene& scene() const { return m_scene; }
  void setPalette(const QPalette& palette) { m_palette = palette; }
  void setSign(const QString& sign) { m_sign = sign; } // of the level, over its axis

  [[nodiscard]] QPointF pixelOf(double second, double level) const;
  // The corner at the end of a stage.
  [[nodiscard]] QPointF cornerOf(std::size_t stage) const;
  // The stage whose corner is within reach of a pixel; of several the nearest. Nothing where none may be dragged.
  [[nodiscard]] std::optional<std::size_t> cornerAt(const QPointF& pixel) const;

protected:
  void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
  void draw(QCPPainter* painter) override;
  [[nodiscard]] QRect clipRect() const override { return parentPlot()->viewport(); }

private:
  void drawStages(QCPPainter& painter) const;
  void drawMarks(QCPPainter& painter) const;
  void drawLine(QCPPainter& painter) const;
  void drawCorners(QCPPainter& painter) const;
  void drawWords(QCPPainter& painter, const QString& text, const QPointF& at, const QColor& colour) const;
  void drawMessage(QCPPainter& painter) const;
  [[nodiscard]] bool dragsCorners() const;

  LoadScene m_scene;
  QPalette m_palette;
  QString m_sign;
};

} // namespace tidemark::ui
