// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>
#include <functional>

#include "ui/main_window/main_window.h"

namespace tidemark::ui {

// Runs the event loop until it holds or the time is over, asleep between events: the systems under test are in this
// process, and its CPU is in the pictures.
bool waitFor(const std::function<bool()>& condition, int limitMs);

// Takes pictures of windows, light and dark, into a folder as NAME-light-1280.png; of the main window also at two
// sizes. Takes only those whose names were asked for. Files are written by other threads; the destructor waits for
// them.
class Camera final {
public:
  // `only`: names, or beginnings of names; empty: everything.
  Camera(MainWindow& window, QString folder, QStringList only);
  ~Camera();
  Camera(const Camera&) = delete;
  Camera& operator=(const Camera&) = delete;

  // Whether a picture whose name begins so was asked for.
  [[nodiscard]] bool wants(const QString& name) const;
  void take(const QString& name);                  // the main window
  void take(const QString& name, QWidget& widget); // another one, in the size that it has
  [[nodiscard]] int taken() const { return m_taken; }

private:
  void save(const QString& name, QWidget& widget);
  void turnTheme();

  MainWindow& m_window;
  QString m_folder;
  QStringList m_only;
  ThemeChoice m_theme = ThemeChoice::light;
  QSize m_size;
  int m_taken = 0;
};

} // namespace tidemark::ui
