// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include "ui/format/labels.h"

class QApplication;

namespace tidemark::ui {

enum class ThemeChoice : std::uint8_t { system, light, dark };

// Whether the desktop asks for dark windows: its settings portal over D-Bus, else the palette's lightness.
bool systemIsDark(const QPalette& systemPalette);

// Gives the application the palette of the choice. `system` keeps the platform's own palette and style where it
// agrees with what the desktop asks for. Windows repaint by themselves; charts follow QEvent::PaletteChange.
void applyTheme(QApplication& application, ThemeChoice choice);

bool isDark(const QPalette& palette);

// Colours of things that are not series, for the palette in force.
struct Colours {
  QColor plot; // background inside the axes
  QColor grid;
  QColor axis; // lines and tick labels
  QColor text;
  QColor faint;           // secondary text
  QColor band;            // every second stage
  QColor frame;           // hairlines between panels
  QColor selection;       // the window chosen with the mouse
  QColor chosenElsewhere; // a chosen row of a list without the keyboard
  QColor hover;
  QColor event; // marks and events
};
Colours coloursOf(const QPalette& palette);
QColor toneColour(Tone tone, const QPalette& palette);

} // namespace tidemark::ui
