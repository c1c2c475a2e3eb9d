// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/workbench.h"

#include <QApplication>
#include <QDir>
#include <QPointer>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

#include "ui/main_window/docks.h"
#include "ui/main_window/main_window.h"
#include "ui/panels/design_page.h"
#include "ui/panels/results_page.h"
#include "ui/panels/run_dashboard.h"
#include "ui/panels/run_header.h"
#include "ui/panels/run_page.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

constexpr int kRunMs = 90'000; // the demo takes 30 s; a busy machine more

Workspace::Parts partsIn(const QTemporaryDir& folder) { return {localProbes(), "test", folder.path().toStdString()}; }

// Asked last: keeps what no other translator knew. Qt's own words are Qt's.
class Listener final : public QTranslator {
public:
  [[nodiscard]] bool isEmpty() const override { return false; }
  [[nodiscard]] QString translate(const char* context, const char* source, const char* /*comment*/,
                                  int /*n*/) const override {
    const QLatin1String name(context);
    if (source != nullptr && *source != '\0' && !name.startsWith(QLatin1String("Q"))) {
      m_unknown.insert(QStringLiteral("%1: %2").arg(name, QString::fromUtf8(source)));
    }
    return {};
  }
  [[nodiscard]] QStringList unknown() const { return m_unknown.values(); }
  void forget() { m_unknown.clear(); }

private:
  mutable QSet<QString> m_unknown;
};

} // namespace

class WorkbenchTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void anotherLanguageIsAnotherWindowOnTheSameDesk() {
    const QTemporaryDir folder;
    Settings settings;
    settings.language = QStringLiteral("en");
    Workbench bench(*qApp, partsIn(folder), settings);
    const QSignalSpy saved(&bench, &Workbench::settingsChanged);
    bench.window().show();
    bench.desk().workspace.openExample(QStringLiteral("demo"));
    bench.window().showPage(Page::design);
    bench.window().docks().select(QStringLiteral("/scenarios/0"));
    QCOMPARE(bench.window().actions().start->text(), QStringLiteral("&Start"));
    const QPointer<MainWindow> old(&bench.window());

    bench.chooseLanguage(QStringLiteral("de"));

    QVERIFY(old != &bench.window());
    QTRY_VERIFY(old.isNull());
    QVERIFY(bench.window().isVisible());
    QCOMPARE(bench.window().page(), Page::design);
    QCOMPARE(bench.window().docks().selected(), QStringLiteral("/scenarios/0"));
    QCOMPARE(bench.window().actions().start->text(), QStringLiteral("&Starten"));
    QVERIFY(bench.window().actions().start->isEnabled());
    QCOMPARE(bench.desk().settings.language, QStringLiteral("de"));
    QVERIFY(!saved.isEmpty());
    bench.chooseLanguage(QStringLiteral("en"));
    QCOMPARE(bench.window().actions().start->text(), QStringLiteral("&Start"));
  }

  void whatASavedProjectLeftUnsavedGoesAfterAChangeOfLanguageToo() {
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath(QStringLiteral("shop.tidemark.json")).toStdString();
    Settings settings;
    settings.language = QStringLiteral("en");
    Workbench bench(*qApp, partsIn(folder), settings);
    Workspace& workspace = bench.desk().workspace;
    workspace.newProject();
    QVERIFY(workspace.save(file));
    workspace.editor().set(QStringLiteral("/name"), JsonValue::ofText("Shop"), QStringLiteral("Name"));
    const QDir unsaved(folder.filePath(QStringLiteral("unsaved")));
    const QStringList copies{QStringLiteral("*.unsaved.json")};
    QTRY_COMPARE(unsaved.entryList(copies).size(), 1);
    bench.chooseLanguage(QStringLiteral("de"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(workspace.save(file));
    QCOMPARE(unsaved.entryList(copies), QStringList());
  }

  void aChoiceThatMeansTheSameLanguageKeepsTheWindow() {
    const QTemporaryDir folder;
    Settings settings;
    settings.language = QStringLiteral("de");
    Workbench bench(*qApp, partsIn(folder), settings);
    const MainWindow* window = &bench.window();
    bench.chooseLanguage(QStringLiteral("de"));
    QCOMPARE(&bench.window(), window);
  }

  // Every page is made and filled in German, and nothing is looked up in vain.
  void aRunGoesOnWhileTheLanguageChangesAndNothingIsLeftInEnglish() {
    Listener listener;
    qApp->installTranslator(&listener);
    const QTemporaryDir folder;
    Settings settings;
    settings.language = QStringLiteral("en");
    Workbench bench(*qApp, partsIn(folder), settings);
    bench.window().show();
    bench.window().actions().demo->trigger();
    bench.window().actions().start->trigger();
    RunController& controller = bench.desk().workspace.controller();
    QTRY_VERIFY_WITH_TIMEOUT(controller.run() != nullptr && controller.run()->record().seconds() > 2, 15'000);
    listener.forget();
    bench.chooseLanguage(QStringLiteral("de"));
    QVERIFY(controller.busy());
    QCOMPARE(bench.window().page(), Page::run);
    QVERIFY(bench.window().runPage().dashboard() != nullptr);
    const auto seen = controller.run()->record().seconds();
    QTRY_VERIFY_WITH_TIMEOUT(controller.run()->record().seconds() > seen + 2, 15'000);
    bench.window().actions().stop->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(bench.desk().workspace.result() != nullptr, kRunMs);
    QVERIFY(!bench.window().resultsPage().isHidden() || bench.window().page() == Page::run);
    for (std::size_t page = 0; page < kPageCount; ++page) {
      bench.window().showPage(static_cast<Page>(page));
      QCoreApplication::processEvents();
    }
    for (const QString& place : {QString(), QStringLiteral("/targets/0"), QStringLiteral("/userClasses/0"),
                                 QStringLiteral("/scenarios/0"), QStringLiteral("/slos/0")}) {
      bench.window().showPage(Page::design);
      bench.window().docks().select(place);
      QCoreApplication::processEvents();
    }
    QVERIFY2(listener.unknown().isEmpty(), qPrintable(listener.unknown().join(QLatin1Char('\n'))));
    qApp->removeTranslator(&listener);
    // The run that has ended stays in sight: another language opens no other project.
    bench.window().showPage(Page::run);
    bench.chooseLanguage(QStringLiteral("en"));
    QVERIFY(!bench.window().runPage().header().preflightButton().isChecked());
  }
};

QTEST_MAIN(WorkbenchTest)
#include "workbench_test.moc"
