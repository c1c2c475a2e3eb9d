// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QImage>
#include <QPixmap>
#include <QThreadPool>
#include <QTimer>
#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

namespace tidemark::ui {
namespace {

constexpr std::array kSizes{QSize{1280, 800}, QSize{1920, 1080}};
constexpr int kSettleMs = 160; // layouts, and charts that draw when the loop is idle
constexpr int kTickMs = 20;

} // namespace

bool waitFor(const std::function<bool()>& condition, int limitMs) {
  QElapsedTimer clock;
  clock.start();
  while (!condition() && clock.elapsed() < limitMs) {
    QEventLoop loop;
    QTimer::singleShot(kTickMs, &loop, &QEventLoop::quit);
    loop.exec();
  }
  return condition();
}

Camera::Camera(MainWindow& window, QString folder, QStringList only)
    : m_window(window), m_folder(std::move(folder)), m_only(std::move(only)), m_size(kSizes.front()) {
  QDir().mkpath(m_folder);
  m_window.chooseTheme(m_theme);
  m_window.resize(m_size);
}

Camera::~Camera() { QThreadPool::globalInstance()->waitForDone(); }

bool Camera::wants(const QString& name) const {
  return m_only.isEmpty() || std::ranges::any_of(m_only, [&name](const QString& asked) {
           return name.startsWith(asked) || asked.startsWith(name);
         });
}

// Each picture begins with the theme and the size at which the one before ended: a turn costs more than a picture.
void Camera::take(const QString& name) {
  if (!wants(name)) {
    return;
  }
  for (int theme = 0; theme < 2; ++theme) {
    for (std::size_t i = 0; i < kSizes.size(); ++i) {
      if (i > 0) {
        m_size = m_size == kSizes[0] ? kSizes[1] : kSizes[0];
      }
      m_window.resize(m_size);
      save(name, m_window);
    }
    if (theme == 0) {
      turnTheme();
    }
  }
}

void Camera::take(const QString& name, QWidget& widget) {
  if (!wants(name)) {
    return;
  }
  save(name, widget);
  turnTheme();
  save(name, widget);
}

void Camera::turnTheme() {
  m_theme = m_theme == ThemeChoice::light ? ThemeChoice::dark : ThemeChoice::light;
  m_window.chooseTheme(m_theme);
}

void Camera::save(const QString& name, QWidget& widget) {
  waitFor([] { return false; }, kSettleMs);
  const QString theme = m_theme == ThemeChoice::light ? QStringLiteral("light") : QStringLiteral("dark");
  const QString file = QStringLiteral("%1/%2-%3-%4.png").arg(m_folder, name, theme).arg(widget.width());
  QThreadPool::globalInstance()->start([file, picture = widget.grab().toImage()] {
    if (!picture.save(file)) {
      std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
    }
  });
  ++m_taken;
}

} // namespace tidemark::ui
