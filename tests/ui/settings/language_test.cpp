// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

using namespace tidemark::ui;

class LanguageTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void englishIsFirstAndEveryLanguageGoesByItsOwnName() {
    const QList<Language> all = languages();
    QCOMPARE(all.first().code, QStringLiteral("en"));
    QCOMPARE(all.first().name, QStringLiteral("English"));
    QCOMPARE(all.at(1).code, QStringLiteral("de"));
    QCOMPARE(all.at(1).name, QStringLiteral("Deutsch"));
  }

  void aLanguageThatIsNotThereIsTheSystems() {
    QCOMPARE(spokenLanguage(QStringLiteral("de")), QStringLiteral("de"));
    QCOMPARE(spokenLanguage(QStringLiteral("tlh")), spokenLanguage(QString()));
  }

  void wordsAndNumbersFollowTheChoice() {
    Speech speech(*QCoreApplication::instance());
    speech.choose(QStringLiteral("de"));
    QCOMPARE(QCoreApplication::translate("Words", "timeout"), QStringLiteral("Zeitüberschreitung"));
    QCOMPARE(QLocale().toString(1.5), QStringLiteral("1,5"));
    speech.choose(QStringLiteral("en"));
    QCOMPARE(speech.spoken(), QStringLiteral("en"));
    QCOMPARE(QCoreApplication::translate("Words", "timeout"), QStringLiteral("timeout"));
    QCOMPARE(QLocale().toString(1.5), QStringLiteral("1.5"));
  }

  // Buttons of Qt's own dialogs come from a package of their own.
  void qtSpeaksTheLanguageToo() {
    Speech speech(*QCoreApplication::instance());
    speech.choose(QStringLiteral("de"));
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Abbrechen"));
  }
};

QTEST_MAIN(LanguageTest)
#include "language_test.moc"
