// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/history.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include "ui/models/history_table.h"
#include "ui/models/problem_rows.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

void putRun(const QTemporaryDir& folder, const QString& name, const QByteArray& content) {
  QDir(folder.path()).mkpath(name);
  QFile file(folder.filePath(name + QStringLiteral("/run.tmrun")));
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(content);
}

Annotation annotation(AnnotationKind kind, const char* text) {
  Annotation made;
  made.kind = kind;
  made.text = text;
  return made;
}

StoredRun run(int number, VerdictOutcome verdict = VerdictOutcome::pass) {
  auto summary = std::make_shared<RunSummary>();
  summary->project = "Project " + std::to_string(number);
  summary->scenarios = {"Smoke", "Peak"};
  summary->verdict = verdict;
  summary->durationS = 60 + number;
  summary->info.startedAt = WallTime(std::chrono::hours(number));
  summary->info.endedAt = summary->info.startedAt + std::chrono::seconds(summary->durationS);
  if (number % 100 == 0) {
    summary->annotations = {annotation(AnnotationKind::tag, "release"), annotation(AnnotationKind::note, "cache off")};
  }
  StoredRun stored{.file = "/runs/" + std::to_string(number) + "/run.tmrun", .name = {}};
  stored.bytes = 1000 * number;
  stored.summary = std::move(summary);
  return stored;
}

QString text(const StoredRun& stored, HistoryColumn column, const std::filesystem::path& baseline = {}) {
  static const Formatter kFormatter{QLocale::c()};
  return historyCell(stored, column, {kFormatter, baseline}).text;
}

} // namespace

class HistoryTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void listsRunsNewestFirst() {
    const QTemporaryDir folder;
    putRun(folder, QStringLiteral("Demo-20261121-010000"), "old");
    putRun(folder, QStringLiteral("Demo-20261121-020000"), "newer");
    QDir(folder.path()).mkpath(QStringLiteral("Demo-20261121-030000")); // no run in it
    const auto runs = storedRuns(folder.path().toStdString());
    QCOMPARE(runs.size(), std::size_t{2});
    QCOMPARE(runs[0].bytes, std::int64_t{5});
    QCOMPARE(runs[0].name, QStringLiteral("Demo"));
    QVERIFY(runs[0].moment() > runs[1].moment());
  }

  void aFolderThatIsNotThereHoldsNoRuns() { QVERIFY(storedRuns("/nowhere").empty()); }

  void aRowSaysWhatIsKnown() {
    const StoredRun read = run(100, VerdictOutcome::fail);
    QCOMPARE(text(read, HistoryColumn::name), QStringLiteral("Project 100"));
    QCOMPARE(text(read, HistoryColumn::verdict), QStringLiteral("✗ Fail"));
    QCOMPARE(text(read, HistoryColumn::duration), QStringLiteral("2 min 40 s"));
    QCOMPARE(text(read, HistoryColumn::scenarios), QStringLiteral("Smoke, Peak"));
    QCOMPARE(text(read, HistoryColumn::tags), QStringLiteral("release"));
    QCOMPARE(text(read, HistoryColumn::note), QStringLiteral("cache off"));
    QVERIFY(text(read, HistoryColumn::name, read.file).contains(QStringLiteral("baseline")));
    StoredRun unread{.file = "/runs/x/run.tmrun", .name = QStringLiteral("x")};
    QVERIFY(text(unread, HistoryColumn::verdict).isEmpty());
    unread.problem = Error{ErrorCode::newerVersion, Sentence::asIs("run format 9"), {}, {}};
    QVERIFY(text(unread, HistoryColumn::verdict).contains(QStringLiteral("Unreadable")));
  }

  void theModelHoldsItsContractAndKeepsRowsInPlace() {
    const Formatter formatter{QLocale::c()};
    HistoryTable table(formatter);
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.setRuns({run(3), run(2), run(1)});
    QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    table.setRuns({run(3), run(2, VerdictOutcome::fail), run(1)});
    QCOMPARE(reset.size(), 0);
    QVERIFY(changed.size() >= 1);
    table.setBaseline("/runs/1/run.tmrun");
    table.setRuns({run(1)});
    QCOMPARE(reset.size(), 1);
    QCOMPARE(table.rowCount(), 1);
  }

  void tagsAndNotesAreEditedInPlaceAndOnlyThey() {
    const Formatter formatter{QLocale::c()};
    HistoryTable table(formatter);
    table.setRuns({run(100)});
    QSignalSpy tags(&table, &HistoryTable::tagsEdited);
    const auto cell = [&table](HistoryColumn column) { return table.index(0, static_cast<int>(column)); };
    QVERIFY(!table.setData(cell(HistoryColumn::name), QStringLiteral("other"), Qt::EditRole));
    QVERIFY(!table.setData(cell(HistoryColumn::tags), QStringLiteral("release"), Qt::EditRole)); // as it was
    QVERIFY(table.setData(cell(HistoryColumn::tags), QStringLiteral(" a, b,,a "), Qt::EditRole));
    QCOMPARE(tags.size(), 1);
    QCOMPARE(tags.at(0).at(1).toStringList(), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QVERIFY(!table.flags(cell(HistoryColumn::size)).testFlag(Qt::ItemIsEditable));
  }

  void rowsAreDraggedAsFiles() {
    const Formatter formatter{QLocale::c()};
    HistoryTable table(formatter);
    table.setRuns({run(2), run(1)});
    const std::unique_ptr<QMimeData> mime(table.mimeData({table.index(0, 0), table.index(0, 1), table.index(1, 0)}));
    QCOMPARE(mime->urls().size(), qsizetype{2});
    QCOMPARE(mime->urls().front().toLocalFile(), QStringLiteral("/runs/2/run.tmrun"));
  }

  void problemsGiveTheHintToo() {
    Problem problem;
    problem.message = Sentence::asIs("unknown key");
    problem.hint = Sentence::asIs("did you mean \"name\"?");
    problem.line = 3;
    problem.column = 4;
    const auto rows = problemRows({problem});
    QCOMPARE(rows.front().cells.size(), problemColumns().size());
    QVERIFY(rows.front().cells[3].text.contains(QStringLiteral("did you mean")));
  }
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "history_test.moc"
