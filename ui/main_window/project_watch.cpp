// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/project_watch.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <utility>

#include "core/base/file.h"

namespace tidemark::ui {
namespace {

constexpr int kRestMs = 200;

QString of(const std::filesystem::path& path) { return QString::fromStdString(path.string()); }

// None where there is no such file, and where it cannot be read just now. What is no file is not opened: a pipe would
// not let go.
std::optional<std::string> contentOf(const std::filesystem::path& file) {
  if (!QFileInfo(of(file)).isFile()) {
    return std::nullopt;
  }
  auto text = readFile(file);
  return text ? std::optional{std::move(*text)} : std::nullopt;
}

} // namespace

ProjectWatch::ProjectWatch(QObject* parent) : QObject(parent) {
  m_rest.setSingleShot(true);
  m_rest.setInterval(kRestMs);
  connect(&m_rest, &QTimer::timeout, this, &ProjectWatch::look);
  const auto begin = [this] { m_rest.start(); };
  connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, begin);
  connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, begin);
  // A drive of another machine does not say when its files change.
  connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
    if (state == Qt::ApplicationActive && !m_file.empty()) {
      m_rest.start();
    }
  });
}

void ProjectWatch::watch(const std::filesystem::path& file) {
  m_rest.stop();
  if (const QStringList old = m_watcher.files() + m_watcher.directories(); !old.isEmpty()) {
    m_watcher.removePaths(old);
  }
  m_file = QFileInfo(of(file)).isFile() ? file : std::filesystem::path();
  m_gone = false;
  m_told.reset();
  m_known.reset();
  if (!m_file.empty()) {
    m_known = contentOf(file);
    m_watcher.addPath(of(file));
    m_watcher.addPath(of(file.parent_path())); // of a file that is taken away, its folder tells the return
  }
}

void ProjectWatch::accept() {
  m_rest.stop();
  m_known = contentOf(m_file);
  m_told.reset();
  m_gone = false;
  m_watcher.addPath(of(m_file));
}

bool ProjectWatch::differs() const {
  const auto now = contentOf(m_file);
  return now && now != m_known;
}

void ProjectWatch::look() {
  const QString path = of(m_file);
  if (!QFileInfo(path).isFile()) {
    if (!std::exchange(m_gone, true)) {
      Q_EMIT gone();
    }
    return;
  }
  if (!m_watcher.files().contains(path)) { // replaced, and the watch went with the old one
    m_watcher.addPath(path);
  }
  const auto now = contentOf(m_file);
  if (!now) {
    return; // cannot be read just now
  }
  const bool wasGone = std::exchange(m_gone, false);
  if (now != m_known && now != m_told) {
    m_told = now;
    Q_EMIT changed();
  } else if (wasGone) {
    Q_EMIT returned();
  }
}

} // namespace tidemark::ui
