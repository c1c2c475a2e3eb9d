// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/workbench.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>

#include "ui/main_window/main_window.h"
#include "ui/settings/settings.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace tidemark::ui {

int runWorkbench(int& argc, char** argv, const std::optional<QString>& file, ProbeFactory probes) {
  QApplication application(argc, argv);
  QApplication::setApplicationName(QStringLiteral("tidemark"));
  QApplication::setApplicationDisplayName(QStringLiteral("Tidemark"));
  QApplication::setApplicationVersion(QStringLiteral(TIDEMARK_VERSION));
  QApplication::setOrganizationName(QStringLiteral("tidemark"));
  QSettings store;
  Settings settings = loadSettings(store);
  applyTheme(application, settings.theme);
  QApplication::setWindowIcon(icon(QStringLiteral("tidemark"), QColor(0x2c6fb0)));
  Workspace::Parts parts;
  parts.probes = std::move(probes);
  parts.version = TIDEMARK_VERSION;
  parts.dataFolder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation).toStdString();
  MainWindow window(std::move(parts), std::move(settings));
  QObject::connect(&window, &MainWindow::settingsChanged, &window,
                   [&store](const Settings& changed) { saveSettings(changed, store); });
  window.show();
  if (file) {
    window.workspace().open(file->toStdString());
  }
  return QApplication::exec();
}

} // namespace tidemark::ui
