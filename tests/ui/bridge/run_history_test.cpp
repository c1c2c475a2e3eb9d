// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/run_history.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/run/annotations.h"
#include "core/run/run_store.h"
#include "tests/fakes/unprivileged.h"
#include "tests/ui/recorded_run/stored_run.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

constexpr int kReadMs = 20'000;

std::filesystem::path pathOf(const QTemporaryDir& folder) { return folder.path().toStdString(); }

} // namespace

class RunHistoryTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void readsTheHeadsOfAllRunsAndJudgesTheOlder() {
    const QTemporaryDir folder;
    fakes::storeRun(pathOf(folder), "Demo-20261121-010000");
    fakes::storeRun(pathOf(folder), "Demo-20261121-020000", {.failing = false});
    RunHistory history;
    history.setFolder(pathOf(folder));
    QTRY_VERIFY_WITH_TIMEOUT(!history.busy() && history.runs().size() == 2, kReadMs);
    for (const StoredRun& run : history.runs()) {
      QVERIFY(run.summary != nullptr);
      QCOMPARE(run.summary->project, std::string("Workflow platform"));
      QCOMPARE(run.summary->verdict, std::optional<VerdictOutcome>()); // stored without one
    }
    QCOMPARE(history.runs()[1].verdict(), std::optional(VerdictOutcome::fail));
  }

  void tagsAndNotesStayInTheRunFile() {
    const QTemporaryDir folder;
    const auto file = fakes::storeRun(pathOf(folder), "one");
    RunHistory history;
    history.setFolder(pathOf(folder));
    QTRY_VERIFY_WITH_TIMEOUT(!history.busy() && history.runs().size() == 1, kReadMs);
    history.setTags(file, {QStringLiteral("release"), QStringLiteral("cache")});
    QTRY_COMPARE(tagsOf(history.runs().front()).size(), qsizetype{2});
    history.setNote(file, QStringLiteral("first"));
    QTRY_VERIFY(noteOf(history.runs().front()) != nullptr);
    history.setNote(file, QStringLiteral("second"));
    QTRY_COMPARE(QString::fromStdString(noteOf(history.runs().front())->text), QStringLiteral("second"));
    const auto kept = readAnnotations(file);
    QVERIFY(kept.has_value());
    QCOMPARE(kept->size(), std::size_t{3}); // two tags, one note: the first was replaced
    QVERIFY(RunStore::open(file).has_value());
    history.setNote(file, QString());
    QTRY_VERIFY(noteOf(history.runs().front()) == nullptr);
  }

  void whatAnotherPageWroteIntoTheFileIsShown() {
    const QTemporaryDir folder;
    const auto file = fakes::storeRun(pathOf(folder), "one");
    RunHistory history;
    history.setFolder(pathOf(folder));
    QTRY_VERIFY_WITH_TIMEOUT(!history.busy() && history.runs().size() == 1, kReadMs);
    const auto verdict = history.runs().front().verdict();
    Annotation note;
    note.kind = AnnotationKind::note;
    note.text = "from the Results page";
    note.by = "tester";
    note.onUtc = "2026-11-21T10:00:00Z";
    QVERIFY(addAnnotation(file, note).has_value());
    history.reread(file);
    QTRY_VERIFY(noteOf(history.runs().front()) != nullptr);
    QCOMPARE(noteOf(history.runs().front())->text, note.text);
    QCOMPARE(history.runs().front().verdict(), verdict); // judged once
    history.reread("/nowhere/run.tmrun");                // not listed: nothing to do
  }

  void aFileThatMayOnlyBeReadSaysSo() {
    const QTemporaryDir folder;
    const auto file = fakes::storeRun(pathOf(folder), "one");
    RunHistory history;
    history.setFolder(pathOf(folder));
    QTRY_VERIFY_WITH_TIMEOUT(!history.busy() && history.runs().size() == 1, kReadMs);
    using std::filesystem::perms;
    std::filesystem::permissions(file, perms{0444});
    std::filesystem::permissions(file.parent_path(), perms{0555});
    std::filesystem::permissions(pathOf(folder), perms{0755});
    QSignalSpy failed(&history, &RunHistory::failed);
    {
      const fakes::Unprivileged reader;
      history.setTags(file, {QStringLiteral("x")});
      QTRY_COMPARE(failed.size(), 1);
    }
    std::filesystem::permissions(file.parent_path(), perms{0755});
    QCOMPARE(failed.at(0).at(0).value<Error>().code, ErrorCode::cannotWrite);
    QVERIFY(tagsOf(history.runs().front()).isEmpty());
  }

  void oneThatCannotBeReadStopsNoOther() {
    const QTemporaryDir folder;
    fakes::storeRun(pathOf(folder), "good");
    QDir(folder.path()).mkpath(QStringLiteral("bad"));
    QFile bad(folder.filePath(QStringLiteral("bad/run.tmrun")));
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write("no database");
    bad.close();
    RunHistory history;
    history.setFolder(pathOf(folder));
    QTRY_VERIFY_WITH_TIMEOUT(!history.busy() && history.runs().size() == 2, kReadMs);
    const StoredRun* broken = history.find(bad.fileName().toStdString());
    QVERIFY(broken != nullptr && broken->problem.has_value());
    QCOMPARE(broken->problem->code, ErrorCode::corrupt);
    QVERIFY(history.find(pathOf(folder) / "good/run.tmrun")->summary != nullptr);
  }

  void whatWasReadIsNotReadAgainUntilTheFileIsAnother() {
    const QTemporaryDir folder;
    const auto file = fakes::storeRun(pathOf(folder), "one");
    RunHistory history;
    history.setFolder(pathOf(folder));
    QTRY_VERIFY_WITH_TIMEOUT(!history.busy() && history.runs().size() == 1, kReadMs);
    const auto summary = history.runs().front().summary;
    fakes::storeRun(pathOf(folder), "two");
    history.rescan();
    QTRY_VERIFY_WITH_TIMEOUT(!history.busy() && history.runs().size() == 2, kReadMs);
    QCOMPARE(history.find(file)->summary, summary); // the same value
    history.addFile("/nowhere/run.tmrun");          // a file that is not there is not listed
    QTRY_VERIFY_WITH_TIMEOUT(!history.busy(), kReadMs);
    QCOMPARE(history.runs().size(), std::size_t{2});
  }

  void theNewestScanWins() {
    const QTemporaryDir first;
    const QTemporaryDir second;
    fakes::storeRun(pathOf(first), "one");
    fakes::storeRun(pathOf(second), "two");
    RunHistory history;
    history.setFolder(pathOf(first));
    history.setFolder(pathOf(second));
    QTRY_VERIFY_WITH_TIMEOUT(!history.busy() && history.runs().size() == 1, kReadMs);
    QCOMPARE(history.runs().front().file, pathOf(second) / "two" / "run.tmrun");
  }

  void theFolderGoesOnlyWithNothingElseInIt() {
    const QTemporaryDir folder;
    const auto file = fakes::storeRun(pathOf(folder), "one");
    QCOMPARE(trashOf(file), std::vector{file.parent_path()});
    QFile other(folder.filePath(QStringLiteral("one/notes.txt")));
    QVERIFY(other.open(QIODevice::WriteOnly));
    QCOMPARE(trashOf(file), std::vector{file});
  }
};

QTEST_GUILESS_MAIN(RunHistoryTest)
#include "run_history_test.moc"
