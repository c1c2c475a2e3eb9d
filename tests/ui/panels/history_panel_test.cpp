// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/history_panel.h"

#include <QAction>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/run/run_store.h"
#include "tests/ui/recorded_run/stored_run.h"
#include "ui/panels/data_table.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

constexpr int kMany = 10'000;
constexpr int kReadMs = 20'000;

Annotation annotation(AnnotationKind kind, const char* text) {
  Annotation made;
  made.kind = kind;
  made.text = text;
  return made;
}

StoredRun fakeRun(int number) {
  auto summary = std::make_shared<RunSummary>();
  summary->project = "Project " + std::to_string(number);
  summary->verdict = number % 2 == 0 ? VerdictOutcome::pass : VerdictOutcome::fail;
  summary->durationS = number;
  summary->info.startedAt = WallTime(std::chrono::minutes(number));
  summary->info.endedAt = summary->info.startedAt;
  if (number == 4242) {
    summary->annotations = {annotation(AnnotationKind::tag, "golden")};
  }
  StoredRun run{.file = "/runs/" + std::to_string(number) + "/run.tmrun", .name = {}};
  run.summary = std::move(summary);
  return run;
}

QAction* actionOf(DataTable& table, const QString& text) {
  for (QAction* action : table.actions()) {
    if (action->text().remove(QLatin1Char('&')).startsWith(text)) {
      return action;
    }
  }
  return nullptr;
}

} // namespace

class HistoryPanelTest : public QObject {
  Q_OBJECT

private:
  Formatter m_formatter{QLocale::c()};
  QTemporaryDir m_data; // where the trash lies

private Q_SLOTS:
  void initTestCase() { qputenv("XDG_DATA_HOME", m_data.path().toLocal8Bit()); }

  void tenThousandRunsAreSearchedAndSorted() {
    RunHistory history;
    HistoryPanel panel(history, m_formatter);
    panel.resize(420, 500);
    panel.show();
    std::vector<StoredRun> runs;
    for (int number = kMany; number > 0; --number) {
      runs.push_back(fakeRun(number));
    }
    QElapsedTimer clock;
    clock.start();
    panel.model().setRuns(std::move(runs));
    panel.table().fitColumns();
    qInfo("listing %d runs: %lld ms", kMany, static_cast<long long>(clock.restart()));
    panel.search().setText(QStringLiteral("golden"));
    QCOMPARE(panel.table().model()->rowCount(), 1);
    QCOMPARE(panel.table().model()->index(0, 0).data().toString(), QStringLiteral("Project 4242"));
    qInfo("searching them: %lld ms", static_cast<long long>(clock.restart()));
    panel.search().setText(QStringLiteral("fail"));
    QCOMPARE(panel.table().model()->rowCount(), kMany / 2);
    panel.search().clear();
    clock.restart();
    panel.table().sortByColumn(static_cast<int>(HistoryColumn::duration), Qt::AscendingOrder);
    qInfo("sorting them: %lld ms", static_cast<long long>(clock.elapsed()));
    QCOMPARE(panel.table().model()->index(0, 0).data().toString(), QStringLiteral("Project 1"));
    QCOMPARE(panel.table().model()->index(kMany - 1, 0).data().toString(), QStringLiteral("Project 10000"));
  }

  void besideThePageNameVerdictAndStartNeedNoScrolling() {
    RunHistory history;
    HistoryPanel panel(history, m_formatter);
    panel.resize(280, 300);
    panel.show();
    panel.model().setRuns({fakeRun(2), fakeRun(1)});
    panel.table().fitColumns();
    QCOMPARE(panel.table().horizontalScrollBar()->maximum(), 0);
    const auto isShown = [&panel](HistoryColumn column) {
      return !panel.table().isColumnHidden(static_cast<int>(column));
    };
    QVERIFY(isShown(HistoryColumn::name) && isShown(HistoryColumn::verdict) && isShown(HistoryColumn::started));
    QVERIFY(!isShown(HistoryColumn::note));
    panel.resize(1000, 300);
    QVERIFY(isShown(HistoryColumn::note) && isShown(HistoryColumn::size));
    const auto width = [&panel](HistoryColumn column) { return panel.table().columnWidth(static_cast<int>(column)); };
    QVERIFY(width(HistoryColumn::note) > 2 * width(HistoryColumn::name)); // a name stays beside its verdict
    QCOMPARE(panel.table().horizontalScrollBar()->maximum(), 0);
    panel.resize(280, 300);
    panel.table().selectRow(0);
    actionOf(panel.table(), QStringLiteral("Edit note"))->trigger();
    QVERIFY(isShown(HistoryColumn::note)); // what one writes is seen
  }

  void chosenRunsAreCompared() {
    RunHistory history;
    HistoryPanel panel(history, m_formatter);
    panel.model().setRuns({fakeRun(3), fakeRun(2), fakeRun(1)});
    QAction* compare = actionOf(panel.table(), QStringLiteral("Compare"));
    QVERIFY(!compare->isEnabled());
    QSignalSpy asked(&panel, &HistoryPanel::compareRequested);
    panel.table().selectAll();
    QVERIFY(compare->isEnabled());
    compare->trigger();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).toStringList().size(), qsizetype{3});
    QCOMPARE(asked.at(0).at(0).toStringList().front(), QStringLiteral("/runs/3/run.tmrun"));
  }

  void theBaselineIsMarkedSetAndCleared() {
    RunHistory history;
    HistoryPanel panel(history, m_formatter);
    panel.model().setRuns({fakeRun(2), fakeRun(1)});
    QSignalSpy asked(&panel, &HistoryPanel::baselineRequested);
    panel.table().selectRow(1);
    QAction* baseline = actionOf(panel.table(), QStringLiteral("Set as baseline"));
    QVERIFY(!baseline->isEnabled()); // no project to set it in
    panel.setProjectEditable(true);
    QVERIFY(baseline->isEnabled());
    baseline->trigger();
    QCOMPARE(asked.takeFirst().at(0).toString(), QStringLiteral("/runs/1/run.tmrun"));
    panel.setBaseline("/runs/1/run.tmrun");
    QVERIFY(panel.table().model()->index(1, 0).data().toString().contains(QStringLiteral("baseline")));
    QVERIFY(baseline->text().contains(QStringLiteral("Clear")));
    baseline->trigger();
    QVERIFY(asked.takeFirst().at(0).toString().isEmpty());
  }

  void deletingAsksOnceAndGoesToTheTrash() {
    const QTemporaryDir folder;
    const auto file = fakes::storeRun(folder.path().toStdString(), "one");
    RunHistory history;
    HistoryPanel panel(history, m_formatter);
    history.setFolder(folder.path().toStdString());
    QTRY_VERIFY_WITH_TIMEOUT(!history.busy() && panel.table().model()->rowCount() == 1, kReadMs);
    panel.table().selectRow(0);
    int asked = 0;
    QString detail;
    panel.setConfirm([&](const QString& /*question*/, const QString& what) {
      ++asked;
      detail = what;
      return false;
    });
    panel.deleteChosen();
    QCOMPARE(asked, 1);
    QVERIFY(detail.contains(QString::fromStdString(file.parent_path().string())));
    QVERIFY(std::filesystem::exists(file));
    panel.setConfirm([](const QString& /*question*/, const QString& /*detail*/) { return true; });
    panel.deleteChosen();
    QVERIFY(!std::filesystem::exists(file.parent_path()));
    QTRY_COMPARE_WITH_TIMEOUT(panel.table().model()->rowCount(), 0, kReadMs);
    QVERIFY(std::filesystem::exists(m_data.filePath(QStringLiteral("Trash/files/one/run.tmrun")).toStdString()));
  }

  void aRunInProgressIsNotDeleted() {
    const QTemporaryDir folder;
    const RunRecord record = fakes::recordedRun();
    const std::filesystem::path file = folder.filePath(QStringLiteral("run.tmrun")).toStdString();
    const auto store = RunStore::create(file, record.sharedPlan(), record.info());
    QVERIFY(store.has_value());
    RunHistory history;
    history.setFolder(folder.path().toStdString());
    QTRY_VERIFY_WITH_TIMEOUT(!history.busy() && history.runs().size() == 1, kReadMs);
    history.setRunInProgress(true);
    QVERIFY(!history.moveToTrash(file).has_value());
    QVERIFY(std::filesystem::exists(file));
  }
};

QTEST_MAIN(HistoryPanelTest)
#include "history_panel_test.moc"
