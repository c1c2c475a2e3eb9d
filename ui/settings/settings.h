// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "ui/theme/theme.h"

class QSettings;

namespace tidemark::ui {

// Everything the workbench remembers between starts. A value: loaded once, saved when something changed.
struct Settings {
  ThemeChoice theme = ThemeChoice::system;
  QString language;        // "de"; empty: as the system
  QStringList recentFiles; // newest first, at most kRecentFiles
  QString exportFolder;    // last one used
  QByteArray windowGeometry;
  QByteArray windowState; // docks and toolbars
  friend bool operator==(const Settings&, const Settings&) = default;
};
inline constexpr qsizetype kRecentFiles = 12;

Settings loadSettings(const QSettings& store);
// False: the store could not be written; it keeps what it held.
bool saveSettings(const Settings& settings, QSettings& store);

// The list with `file` at its front, once.
QStringList withRecent(QStringList files, const QString& file);

} // namespace tidemark::ui
