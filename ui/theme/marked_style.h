// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QProxyStyle>

namespace tidemark::ui {

// Fusion with what it draws too faintly: the outline of an empty check box on a dark ground, and which of several
// lists has the keyboard, whose chosen row alone is in the full colour. Texts of tables stand as far from the edges of
// their cells as their titles, so that a number does not touch the text beside it. What closes or floats a part of the
// window is drawn in the colour of the text. GUI thread.
class MarkedStyle final : public QProxyStyle {
  Q_OBJECT

public:
  MarkedStyle();

  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
  void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                   const QWidget* widget) const override;
  QIcon standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const override;
  int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
};

} // namespace tidemark::ui
