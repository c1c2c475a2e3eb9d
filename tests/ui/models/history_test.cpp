// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/history.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

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

} // namespace

class HistoryTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void listsRunsNewestFirst() {
    const QTemporaryDir folder;
    putRun(folder, QStringLiteral("Demo-20261121-010000"), "old");
    putRun(folder, QStringLiteral("Demo-20261121-020000"), "newer");
    QDir(folder.path()).mkpath(QStringLiteral("Demo-20261121-030000")); // no run in it
    const auto runs = storedRuns(folder.path().toStdString(), Formatter(QLocale::c()));
    QCOMPARE(runs.size(), std::size_t{2});
    QCOMPARE(runs[0].bytes, std::int64_t{5});
    QCOMPARE(runs[0].name, QStringLiteral("Demo"));
    QVERIFY(!runs[0].moment.isEmpty());
  }

  void aFolderThatIsNotThereHoldsNoRuns() { QVERIFY(storedRuns("/nowhere", Formatter(QLocale::c())).empty()); }

  void problemsGiveTheHintToo() {
    Problem problem;
    problem.message = "unknown key";
    problem.hint = "did you mean \"name\"?";
    problem.line = 3;
    problem.column = 4;
    const auto rows = problemRows({problem});
    QCOMPARE(rows.front().cells.size(), problemColumns().size());
    QVERIFY(rows.front().cells[3].text.contains(QStringLiteral("did you mean")));
  }
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "history_test.moc"
