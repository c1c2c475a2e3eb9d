// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/monitor/probe_factory.h"
#include "ui/format/error_text.h"
#include "ui/format/figure_text.h"
#include "ui/format/labels.h"
#include "ui/settings/language.h"

using namespace tidemark;
using namespace tidemark::ui;

class WordsTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void everyOutcomeHasAWord() {
    for (std::size_t i = 0; i < kOutcomeCount; ++i) {
      QVERIFY2(!label(static_cast<Outcome>(i)).isEmpty(), qPrintable(QString::number(i)));
    }
  }

  void everyErrorCodeHasASentence() {
    for (int code = 0; code <= static_cast<int>(ErrorCode::interrupted); ++code) {
      QVERIFY2(!errorSentenceText(static_cast<ErrorCode>(code)).isEmpty(), qPrintable(QString::number(code)));
    }
  }

  void everyFigureIsDefined() {
    for (int id = 0; id <= static_cast<int>(FigureId::received); ++id) {
      const FigureText text = figureText(static_cast<FigureId>(id));
      QVERIFY(!text.name.isEmpty());
      QVERIFY(text.definition.size() > 20);
    }
  }

  // Else a name that is new in a monitor would stay English.
  void everyReadingOfThisMachineHasAWord() {
    Speech speech(*QCoreApplication::instance());
    speech.choose(QStringLiteral("de"));
    ProcessSelector self;
    self.pid = static_cast<int>(QCoreApplication::applicationPid());
    for (const auto& probe : {makeHostProbe(), makeProcessProbe(self)}) {
      const auto series = probe->open();
      QVERIFY(series.has_value());
      for (const SeriesInfo& one : *series) {
        const QString english = QString::fromStdString(one.name);
        const bool isSameInGerman = english.startsWith(QLatin1String("CPU")) || english == QLatin1String("Threads");
        QVERIFY2(isSameInGerman || readingName(one.name) != english, one.name.c_str());
      }
    }
  }

  void errorTextNamesPlaceAndRemedy() {
    const QString text = errorText({ErrorCode::targetUnreachable, Sentence::asIs("connection refused"), "127.0.0.1:1",
                                    Sentence::asIs("start the server")});
    QVERIFY(text.contains(QStringLiteral("connection refused (127.0.0.1:1)")));
    QVERIFY(text.endsWith(QStringLiteral("start the server")));
  }

  void verdictsCarryAMarkBesideTheColour() {
    QCOMPARE(toneOf(SloOutcome::fail), Tone::bad);
    QCOMPARE(toneOf(SloOutcome::notEvaluated), Tone::neutral);
    QVERIFY(toneMark(Tone::good) != toneMark(Tone::bad));
  }

  void problemsSayWhereTheyAre() {
    Problem problem;
    problem.pointer = "/targets/0/url";
    QCOMPARE(problemPlace(problem), QStringLiteral("/targets/0/url"));
    problem.line = 12;
    problem.column = 7;
    QCOMPARE(problemPlace(problem), QStringLiteral("line 12, column 7"));
  }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "words_test.moc"
