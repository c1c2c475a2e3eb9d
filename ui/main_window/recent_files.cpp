// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/recent_files.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <algorithm>

namespace tidemark::ui {

RecentFiles::RecentFiles(QMenu& menu, Settings& settings, QObject* parent)
    : QObject(parent), m_menu(menu), m_settings(settings) {
  fill();
}

void RecentFiles::add(const QString& file) {
  m_settings.recentFiles = withRecent(m_settings.recentFiles, file);
  fill();
  Q_EMIT changed();
}

void RecentFiles::remove(const QString& file) {
  m_settings.recentFiles.removeAll(file);
  fill();
  Q_EMIT changed();
}

QString RecentFiles::projectFolder() const {
  const auto project = std::ranges::find_if(
      m_settings.recentFiles, [](const QString& file) { return file.endsWith(QStringLiteral(".tidemark.json")); });
  return project == m_settings.recentFiles.end() ? QDir::homePath() : QFileInfo(*project).absolutePath();
}

void RecentFiles::fill() {
  m_menu.clear();
  for (const QString& file : std::as_const(m_settings.recentFiles)) {
    connect(m_menu.addAction(file), &QAction::triggered, this, [this, file] { Q_EMIT chosen(file); });
  }
  m_menu.setEnabled(!m_settings.recentFiles.isEmpty());
}

} // namespace tidemark::ui
