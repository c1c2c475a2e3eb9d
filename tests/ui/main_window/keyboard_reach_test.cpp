// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every page of the window as the keyboard and a screen reader meet it: what can have the keyboard is reached by Tab
// and has a name.
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QMainWindow>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>
#include <QWhatsThis>
#include <functional>
#include <set>

#include "tests/ui/recorded_run/stored_run.h"
#include "ui/forms/form_panel.h"
#include "ui/forms/tab_order.h"
#include "ui/main_window/docks.h"
#include "ui/main_window/help_keys.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/pane_keys.h"
#include "ui/panels/compare_page.h"
#include "ui/panels/data_table.h"
#include "ui/panels/design_page.h"
#include "ui/panels/history_panel.h"
#include "ui/panels/key_figures_panel.h"
#include "ui/panels/outline_panel.h"
#include "ui/panels/report_page.h"
#include "ui/panels/results_page.h"
#include "ui/panels/run_dashboard.h"
#include "ui/panels/table_panel.h"
#include "ui/panels/tree_view.h"
#include "ui/panels/try_once_panel.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

constexpr int kWaitMs = 10'000;

QString of(const char* text) { return QString::fromUtf8(text); }

QString describe(const QWidget* widget) {
  QStringList path;
  for (const QWidget* at = widget; at != nullptr && path.size() < 4; at = at->parentWidget()) {
    path.prepend(QLatin1String(at->metaObject()->className()) +
                 (at->objectName().isEmpty() ? QString() : QLatin1Char('#') + at->objectName()));
  }
  return path.join(QLatin1Char('/'));
}

bool takesKeys(const QWidget& widget) {
  return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget.isVisible() && widget.isEnabled() &&
         widget.focusProxy() == nullptr;
}

// What a screen reader says of it; tabs and scroll bars are told by their children and what they scroll.
bool hasName(QWidget& widget) {
  if (qobject_cast<QTabBar*>(&widget) != nullptr || qobject_cast<QScrollBar*>(&widget) != nullptr) {
    return true;
  }
  const auto* read = QAccessible::queryAccessibleInterface(&widget);
  return read != nullptr && !read->text(QAccessible::Name).trimmed().isEmpty();
}

} // namespace

class KeyboardReachTest : public QObject {
  Q_OBJECT

private:
  QTemporaryDir m_folder;
  std::unique_ptr<MainWindow> m_window;
  std::vector<std::filesystem::path> m_files; // stored runs

  std::vector<QWidget*> stops() const {
    std::vector<QWidget*> found;
    for (auto* widget : m_window->findChildren<QWidget*>()) {
      if (takesKeys(*widget) && widget->window() == m_window.get()) {
        found.push_back(widget);
      }
    }
    return found;
  }

  // What Tab reaches in twice as many steps as there are stops; an editor that keeps Tab is left with F6.
  static std::set<QWidget*> reached(std::size_t stops) {
    std::set<QWidget*> found;
    for (std::size_t i = 0; i < 2 * stops; ++i) {
      QWidget* before = QApplication::focusWidget();
      QTest::keyClick(before, Qt::Key_Tab);
      if (QApplication::focusWidget() == before) {
        QTest::keyClick(before, Qt::Key_F6);
      }
      found.insert(QApplication::focusWidget());
    }
    return found;
  }

  void openRun() {
    if (m_window->workspace().result() == nullptr) {
      m_window->workspace().open(m_files.front());
      QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace().result() != nullptr, kWaitMs);
    }
  }

  void check(const QString& where) {
    QCoreApplication::processEvents(); // forms order their fields once they are laid out
    QCoreApplication::processEvents();
    const auto there = stops();
    QVERIFY(!there.empty());
    QStringList wrong;
    for (QWidget* widget : there) {
      if (!hasName(*widget)) {
        wrong.append(of("no name: ") + describe(widget));
      }
    }
    there.front()->setFocus();
    const auto tabbed = reached(there.size());
    for (QWidget* widget : there) {
      if (!tabbed.contains(widget)) {
        wrong.append(of("not reached: ") + describe(widget));
      }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(where + of("\n") + wrong.join(QLatin1Char('\n'))));
  }

private Q_SLOTS:
  void initTestCase() {
    QAccessible::setActive(true);
    m_files = {fakes::storeRun(m_folder.path().toStdString(), "one"),
               fakes::storeRun(m_folder.path().toStdString(), "two")};
    m_window = std::make_unique<MainWindow>(Workspace::Parts{localProbes(), "test", m_folder.path().toStdString()},
                                            Settings{});
    m_window->resize(1280, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
  }
  void cleanupTestCase() { m_window.reset(); }

  void theStartPage() {
    m_window->showPage(Page::start);
    check(of("start"));
  }

  void everyKindOfFormOfTheDesignPage_data() {
    QTest::addColumn<QString>("pointer");
    for (const char* pointer : {"", "/variables", "/environments", "/targets/0", "/userClasses/0",
                                "/userClasses/0/flow/0", "/userClasses/0/flow/1", "/scenarios/0", "/scenarios/1",
                                "/slos/0", "/monitors/0", "/report", "/authorization"}) {
      QTest::newRow(pointer) << of(pointer);
    }
  }
  void everyKindOfFormOfTheDesignPage() {
    QFETCH(QString, pointer);
    if (!m_window->workspace().document()) {
      m_window->workspace().openExample(of("demo"));
    }
    m_window->showPage(Page::design);
    m_window->docks().select(pointer);
    check(pointer);
  }

  void theJsonViewAndTheTrial() {
    auto* tabs = m_window->designPage().findChild<QTabWidget*>();
    tabs->setCurrentIndex(1);
    check(of("JSON"));
    m_window->designPage().tryOnce();
    TryOncePanel& trial = m_window->designPage().trial();
    QTRY_VERIFY_WITH_TIMEOUT(trial.list().model()->rowCount() > 0 && !trial.runner().busy(), 30'000);
    check(of("trial"));
  }

  void theRunPage() {
    m_window->showPage(Page::run);
    check(of("run"));
  }

  void theResultsPageWithEachOfItsTabs() {
    openRun();
    m_window->showPage(Page::results);
    QTabWidget& tabs = m_window->resultsPage().dashboard()->tabs();
    for (int i = 0; i < tabs.count(); ++i) {
      tabs.setCurrentIndex(i);
      check(tabs.tabText(i));
    }
  }

  void theComparePage() {
    m_window->comparePage().setRuns(
        {QString::fromStdString(m_files[0].string()), QString::fromStdString(m_files[1].string())});
    m_window->showPage(Page::compare);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->comparePage().changes().model().rowCount() > 0, kWaitMs);
    check(of("compare"));
  }

  void theReportPage() {
    openRun();
    m_window->showPage(Page::report);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->reportPage().ready(), kWaitMs);
    check(of("report"));
  }

  void f6GoesRoundThePageAndTheDocksAndComesBackToTheSamePlace() {
    m_window->showPage(Page::design);
    m_window->designPage().findChild<QTabWidget*>()->setCurrentIndex(0);
    m_window->docks().select(of("/targets/0"));
    auto* line = m_window->designPage().form().findChild<QLineEdit*>();
    line->setFocus();
    const std::size_t count = m_window->findChild<PaneKeys*>()->panes().size();
    QVERIFY(count >= 3); // page, project, history
    std::set<const QWidget*> visited;
    for (std::size_t i = 0; i < count; ++i) {
      visited.insert(QApplication::focusWidget());
      QTest::keyClick(m_window.get(), Qt::Key_F6);
    }
    QCOMPARE(visited.size(), count);
    QCOMPARE(QApplication::focusWidget(), line);
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(m_window->docks().project().isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), line);
  }

  void f1ExplainsAFieldAFigureAndAColumnAndElseOpensTheGuide() {
    auto* line = m_window->designPage().form().findChild<QLineEdit*>();
    QVERIFY(!helpAt(*line).isEmpty());
    line->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QTRY_VERIFY(QApplication::topLevelWidgets().size() > 1); // the text
    QWhatsThis::hideText();
    m_window->showPage(Page::results);
    auto* figures = m_window->resultsPage().findChild<KeyFiguresPanel*>();
    const QString first = helpAt(*figures);
    QVERIFY(first.contains(figures->tiles()[0]->toolTip()));
    figures->setFocus();
    QTest::keyClick(figures, Qt::Key_Right);
    QVERIFY(helpAt(*figures).contains(figures->tiles()[1]->toolTip()));
    DataTable& requests = m_window->resultsPage().dashboard()->requests().table();
    requests.setCurrentIndex(requests.model()->index(0, 2));
    QVERIFY(helpAt(requests).contains(requests.model()->headerData(2, Qt::Horizontal, Qt::ToolTipRole).toString()));
    m_window->showPage(Page::start);
    QString asked;
    const auto* help = m_window->findChild<HelpKeys*>();
    connect(help, &HelpKeys::guideWanted, this, [&asked](const QString& anchor) { asked = anchor; });
    m_window->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QCOMPARE(asked, of("start"));
  }

  void tabGoesThroughAFloatingDockByWhatOneSees() {
    HistoryPanel& history = m_window->docks().history();
    history.model().setRuns({*storedRun(m_files.front())});
    history.table().selectAll();
    auto* late = new QLineEdit; // the order in which parts were made is another one
    qobject_cast<QVBoxLayout*>(history.layout())->insertWidget(1, late);
    auto* dock = m_window->findChild<QDockWidget*>(of("history"));
    dock->setFloating(true);
    QVERIFY(QTest::qWaitForWindowExposed(dock));
    dock->activateWindow();
    const auto expected = tabStops(*dock);
    QCOMPARE(expected.size(), std::size_t{4}); // the search, Compare, this and the list
    QCOMPARE(expected[2], late);
    expected.front()->setFocus();
    for (std::size_t i = 1; i <= expected.size(); ++i) {
      QTRY_COMPARE(QApplication::focusWidget(), expected[i - 1]);
      QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
      QCOMPARE(QApplication::focusWidget(), expected[i % expected.size()]);
    }
    dock->setFloating(false);
    delete late;
  }
};

QTEST_MAIN(KeyboardReachTest)
#include "keyboard_reach_test.moc"
