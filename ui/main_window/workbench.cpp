// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/workbench.h"

#include <QApplication>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include "ui/forms/tab_order.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/project_files.h"
#include "ui/main_window/single_instance.h"
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
  // The user's own data folder is in the name: another user, or another home, is another window.
  const QString data = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
  SingleInstance instance(QStringLiteral("tidemark-%1").arg(qHash(data, 0), 0, 16));
  if (instance.handOver(file ? QFileInfo(*file).absoluteFilePath() : QString())) {
    return 0;
  }
  QSettings store;
  Settings settings = loadSettings(store);
  applyTheme(application, settings.theme);
  QApplication::setWindowIcon(icon(QStringLiteral("tidemark"), QColor(0x2c6fb0)));
  Workspace::Parts parts;
  parts.probes = std::move(probes);
  parts.version = TIDEMARK_VERSION;
  parts.dataFolder = data.toStdString();
  MainWindow window(std::move(parts), std::move(settings));
  QObject::connect(&window, &MainWindow::settingsChanged, &window,
                   [&store](const Settings& changed) { saveSettings(changed, store); });
  QObject::connect(&instance, &SingleInstance::asked, &window, &MainWindow::openFromOutside);
  window.show();
  stepTab(*window.centralWidget(), true); // on what the start page offers first
  window.files().offerRecovery();
  if (file) {
    window.files().open(*file);
  }
  return QApplication::exec();
}

} // namespace tidemark::ui
