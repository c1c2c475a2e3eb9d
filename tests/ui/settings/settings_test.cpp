// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "tests/fakes/small_disk.h"

using namespace tidemark;
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
    QVERIFY(saveSettings(settings, store));
    QCOMPARE(loadSettings(store), settings);
  }

  void thatCannotBeWrittenAreToldAndTheOldOnesStay() {
    const QTemporaryDir folder;
    const std::filesystem::path at = folder.filePath(QStringLiteral("disk")).toStdString();
    const fakes::SmallDisk disk(at);
    if (!disk.mounted()) {
      QSKIP("a small file system cannot be mounted here (needs CAP_SYS_ADMIN)");
    }
    const QString file = QString::fromStdString((at / "settings.ini").string());
    Settings settings;
    settings.exportFolder = QStringLiteral("/kept");
    {
      QSettings store(file, QSettings::IniFormat);
      QVERIFY(saveSettings(settings, store));
    }
    disk.fill();
    QSettings store(file, QSettings::IniFormat);
    Settings more = settings;
    more.recentFiles = QStringList(100, QString(100, QLatin1Char('x')));
    QVERIFY(!saveSettings(more, store));
    QCOMPARE(loadSettings(QSettings(file, QSettings::IniFormat)).exportFolder, QStringLiteral("/kept"));
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
