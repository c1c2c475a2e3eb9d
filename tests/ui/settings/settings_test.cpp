// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark::ui;

class SettingsTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void comeBackAsTheyWereSaved() {
    const QTemporaryDir folder;
    QSettings store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Settings settings;
    settings.theme = ThemeChoice::dark;
    settings.recentFiles = QStringList{QStringLiteral("/a"), QStringLiteral("/b")};
    settings.exportFolder = QStringLiteral("/out");
    settings.windowGeometry = QByteArray("geometry");
    settings.windowState = QByteArray("state");
    saveSettings(settings, store);
    QCOMPARE(loadSettings(store), settings);
  }

  void areTheDefaultsInAnEmptyStore() {
    const QTemporaryDir folder;
    const QSettings store(folder.filePath(QStringLiteral("none.ini")), QSettings::IniFormat);
    QCOMPARE(loadSettings(store), Settings());
  }

  void keepRecentFilesOnceAndBounded() {
    QStringList files;
    for (int i = 0; i < 20; ++i) {
      files = withRecent(files, QString::number(i));
    }
    files = withRecent(files, QStringLiteral("15"));
    QCOMPARE(files.size(), kRecentFiles);
    QCOMPARE(files.constFirst(), QStringLiteral("15"));
    QCOMPARE(files.count(QStringLiteral("15")), 1);
  }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings_test.moc"
