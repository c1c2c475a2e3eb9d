// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/autosave.h"

#include <QDir>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/file.h"
#include "tests/fakes/small_disk.h"
#include "tests/ui/sample_project/sample_project.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

QString of(const char* text) { return QString::fromUtf8(text); }

qsizetype copiesIn(const QString& folder) { return QDir(folder).entryList({of("*.unsaved.json")}, QDir::Files).size(); }

} // namespace

class AutosaveTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void changesOfASessionThatEndedAreFoundAgain() {
    const QTemporaryDir folder;
    {
      auto editor = editorOf();
      Autosave autosave(*editor, folder.path().toStdString());
      editor->set(of("/purpose"), JsonValue::ofText("Kept"), of("Edit"));
      autosave.keep();
      QVERIFY(!autosave.leftBehind().has_value()); // its own
    }
    ProjectEditor next;
    Autosave autosave(next, folder.path().toStdString());
    const auto left = autosave.leftBehind();
    QVERIFY(left.has_value());
    QCOMPARE(left->file, std::filesystem::path("/tmp/x.tidemark.json"));
    QVERIFY(left->text.contains(of("Kept")));
    autosave.forget(*left);
    QVERIFY(!autosave.leftBehind().has_value());
  }

  void aCopyOfASessionThatStillRunsIsItsOwn() {
    const QTemporaryDir folder;
    auto editor = editorOf();
    Autosave autosave(*editor, folder.path().toStdString());
    editor->set(of("/purpose"), JsonValue::ofText("Kept"), of("Edit"));
    autosave.keep();
    ProjectEditor next;
    const Autosave other(next, folder.path().toStdString());
    QVERIFY(!other.leftBehind().has_value());
    QVERIFY(!other.leftBehind().has_value()); // looking took nothing away
    QCOMPARE(copiesIn(folder.path()), qsizetype{1});
  }

  void aCopyOfASessionThatCrashedIsFoundThoughItsLockIsThere() {
    const QTemporaryDir folder;
    auto editor = editorOf();
    {
      Autosave autosave(*editor, folder.path().toStdString());
      editor->set(of("/purpose"), JsonValue::ofText("Kept"), of("Edit"));
      autosave.keep();
    }
    const QString copy = QDir(folder.path()).entryList({of("*.unsaved.json")}, QDir::Files).value(0);
    // What QLockFile writes: process, program, host. No process has the highest number.
    const std::string lock = "2147483646\ntidemark\n" + QSysInfo::machineHostName().toStdString() + "\n\n\n";
    QVERIFY(writeFile(folder.filePath(copy + of(".lock")).toStdString(), lock).has_value());
    ProjectEditor next;
    QVERIFY(Autosave(next, folder.path().toStdString()).leftBehind().has_value());
  }

  void aChangeIsKeptByItself() {
    const QTemporaryDir folder;
    auto editor = editorOf();
    const Autosave autosave(*editor, folder.path().toStdString());
    editor->set(of("/purpose"), JsonValue::ofText("Kept"), of("Edit"));
    QTRY_COMPARE(copiesIn(folder.path()), qsizetype{1});
  }

  void whatWasSavedOrTakenBackLeavesNoCopy() {
    const QTemporaryDir folder;
    auto editor = editorOf();
    Autosave autosave(*editor, folder.filePath(of("copies")).toStdString());
    editor->set(of("/purpose"), JsonValue::ofText("Kept"), of("Edit"));
    autosave.keep();
    const QString copies = folder.filePath(of("copies"));
    QCOMPARE(copiesIn(copies), qsizetype{1});
    QVERIFY(editor->save(folder.filePath(of("p.tidemark.json")).toStdString()).has_value());
    QCOMPARE(QDir(copies).entryList(QDir::Files).size(), qsizetype{0}); // nor its lock
    editor->set(of("/purpose"), JsonValue::ofText("Again"), of("Edit"));
    autosave.keep();
    editor->history().undo();
    QCOMPARE(QDir(copies).entryList(QDir::Files).size(), qsizetype{0}); // nor its lock
  }

  void aFolderThatTakesNothingIsToldOnce() {
    auto editor = editorOf();
    Autosave autosave(*editor, "/proc/nowhere");
    QSignalSpy failed(&autosave, &Autosave::failed);
    editor->set(of("/purpose"), JsonValue::ofText("Lost"), of("Edit"));
    autosave.keep();
    autosave.keep();
    QCOMPARE(failed.size(), 1);
  }

  void aBrokenCopyIsPassedOver() {
    const QTemporaryDir folder;
    QVERIFY(writeFile(folder.filePath(of("x.unsaved.json")).toStdString(), "{broken").has_value());
    ProjectEditor editor;
    QVERIFY(!Autosave(editor, folder.path().toStdString()).leftBehind().has_value());
  }

  void onAFullDiskItIsToldOnceAndTheLastCopyStays() {
    const QTemporaryDir folder;
    const std::filesystem::path at = folder.filePath(of("disk")).toStdString();
    const fakes::SmallDisk disk(at);
    if (!disk.mounted()) {
      QSKIP("a small file system cannot be mounted here (needs CAP_SYS_ADMIN)");
    }
    auto editor = editorOf();
    Autosave autosave(*editor, at);
    const QSignalSpy failed(&autosave, &Autosave::failed);
    editor->set(of("/purpose"), JsonValue::ofText("Kept"), of("Edit"));
    autosave.keep();
    disk.fill();
    for (const char* text : {"Lost", "Lost too"}) {
      editor->set(of("/purpose"), JsonValue::ofText(text), of("Edit"));
      autosave.keep();
    }
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.front().front().value<Error>().code, ErrorCode::diskFull);
    QCOMPARE(copiesIn(QString::fromStdString(at.string())), qsizetype{1});
    disk.makeRoom();
    autosave.keep();
    disk.fill();
    autosave.keep();
    QCOMPARE(failed.size(), 2); // another time
    const auto copy = QDir(QString::fromStdString(at.string())).entryInfoList({of("*.unsaved.json")}).constFirst();
    const auto text = readFile(copy.filePath().toStdString());
    QVERIFY(text && text->find("Lost too") != std::string::npos);
  }
};

QTEST_GUILESS_MAIN(AutosaveTest)
#include "autosave_test.moc"
