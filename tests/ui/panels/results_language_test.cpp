// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTabWidget>
#include <QTest>
#include <algorithm>

#include "tests/fakes/recorded_run.h"
#include "ui/panels/data_table.h"
#include "ui/panels/errors_panel.h"
#include "ui/panels/findings_panel.h"
#include "ui/panels/results_page.h"
#include "ui/panels/run_dashboard.h"
#include "ui/panels/table_panel.h"
#include "ui/settings/language.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

constexpr ScenarioId kPeak{2};
constexpr ScenarioId kNever{3};

// A word that German sentences do not have; names of the fixture do not either.
bool isEnglish(const QString& text) {
  static const QRegularExpression kWords(
      QStringLiteral("\\b(the|of|were|not|is|are|requests?|measured|missed|and|which|by|samples?|from|at|over|"
                     "connection|refused|found)\\b"),
      QRegularExpression::CaseInsensitiveOption);
  return kWords.match(text).hasMatch();
}

QString everyText(const std::vector<ValueRow>& rows) {
  QStringList texts;
  for (const ValueRow& row : rows) {
    for (const ValueCell& cell : row.cells) {
      texts << cell.text << cell.tip;
    }
  }
  return texts.join(QLatin1Char('\n'));
}

} // namespace

// What core says of a run that failed, in a German window.
class ResultsLanguageTest : public QObject {
  Q_OBJECT

private:
  Formatter m_formatter{QLocale(QLocale::German)};
  Speech m_speech{*QCoreApplication::instance()};
  std::unique_ptr<ResultsPage> m_page;

  void open(const fakes::RecordedRunOptions& options, ScenarioId scenario = kPeak) {
    m_page = std::make_unique<ResultsPage>(m_formatter);
    m_page->resize(1200, 800);
    m_page->show();
    m_page->setRun(std::make_shared<OpenRun>(fakes::recordedRun(options)), QStringLiteral("Lauf"));
    m_page->dashboard()->view().setScenario(scenario);
  }
  QString reasons() const {
    QStringList tips;
    for (const QWidget* widget : m_page->findChildren<QWidget*>()) {
      tips << widget->toolTip();
    }
    return tips.join(QLatin1Char('\n'));
  }
  // Of all scenarios that ran; empty where one is told in English.
  QString findingsOf(const fakes::RecordedRunOptions& options) {
    open(options);
    m_page->dashboard()->tabs().setCurrentWidget(m_page->findings());
    QString all;
    for (const ScenarioId scenario : {ScenarioId{0}, ScenarioId{1}, kPeak}) {
      m_page->dashboard()->view().setScenario(scenario);
      all += everyText(m_page->findings()->list().model().rows());
    }
    return isEnglish(all) ? QString() : all;
  }
  QString slos() const { return everyText(m_page->dashboard()->slos().model().rows()); }

private Q_SLOTS:
  void init() { m_speech.choose(QStringLiteral("de")); }
  void cleanup() { m_page.reset(); }

  void englishSentencesAreFound() {
    QVERIFY(isEnglish(QStringLiteral("p95 of Create < 1s: missed in Peak, measured 2 s")));
    QVERIFY(!isEnglish(QStringLiteral("p95 von Create < 1s: in Peak verfehlt, gemessen 2 s")));
  }

  void theVerdictGivesItsReasons() {
    open({});
    QVERIFY2(reasons().contains(QStringLiteral(": in Peak verfehlt, gemessen ")), qPrintable(reasons()));
    QVERIFY2(reasons().contains(QStringLiteral("setzt Peak voraus, das nicht bestanden hat")), qPrintable(reasons()));
    QVERIFY2(!isEnglish(reasons()), qPrintable(reasons()));
  }

  void aRunThatWasStoppedSaysSo() {
    open({.interrupted = true});
    QVERIFY2(reasons().contains(QStringLiteral("Never ist nicht gelaufen: der Lauf wurde beendet")),
             qPrintable(reasons()));
    QVERIFY2(!isEnglish(reasons()), qPrintable(reasons()));
  }

  void everySloSaysWhyItIsNotJudged() {
    open({.saturated = true});
    QVERIFY2(slos().contains(QStringLiteral("der Lastgenerator war im Zeitfenster gesättigt")), qPrintable(slos()));
    QVERIFY2(!isEnglish(slos()), qPrintable(slos()));
    m_page->dashboard()->view().setScenario(kNever);
    QVERIFY2(slos().contains(QStringLiteral("das Szenario ist nicht gelaufen: ")), qPrintable(slos()));
    QVERIFY2(!isEnglish(slos()), qPrintable(slos()));
  }

  void everyFindingIsToldWithItsEvidenceAndWhatToDo() {
    QVERIFY2(findingsOf({}).contains(QStringLiteral("Mindestens ein SLO wurde verfehlt.")), "no missed SLO");
    QVERIFY2(findingsOf({.saturated = true}).contains(QStringLiteral("gesättigte Sekunden, meistbelasteter Worker")),
             "no saturated generator");
  }

  void failuresAreTold() {
    open({});
    m_page->dashboard()->tabs().setCurrentWidget(&m_page->dashboard()->errors());
    const QString errors = everyText(m_page->dashboard()->errors().list().model().rows());
    QVERIFY2(errors.contains(QStringLiteral("Verbindung abgelehnt")), qPrintable(errors));
    QVERIFY2(!isEnglish(errors), qPrintable(errors));
  }

  void eventsOfTheProgramAreTold() {
    open({.saturated = true});
    m_page->dashboard()->tabs().setCurrentWidget(&m_page->dashboard()->events());
    const QString events = everyText(m_page->dashboard()->events().model().rows());
    QVERIFY2(events.contains(QStringLiteral("Peak: vollständig")), qPrintable(events));
    QVERIFY2(events.contains(QStringLiteral("der Lastgenerator ist selbst die Grenze: ")), qPrintable(events));
    QVERIFY2(!isEnglish(events), qPrintable(events));
  }
};

QTEST_MAIN(ResultsLanguageTest)
#include "results_language_test.moc"
