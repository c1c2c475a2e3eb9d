// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/autosave.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/file.h"
#include "tests/ui/sample_project/sample_project.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

QString of(const char* text) { return QString::fromUtf8(text); }

// As a session that has ended would have left it: no process of that number looks after it.
void orphan(const QTemporaryDir& folder) {
  const QString name = QDir(folder.path()).entryList(QDir::Files).value(0);
  const std::string path = folder.filePath(name).toStdString();
  std::string text = *readFile(path);
  const std::size_t at = text.find("\"process\":");
  text.replace(at, text.find_first_of(",}", at) - at, "\"process\":0");
  QVERIFY(writeFile(path, text).has_value());
}

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
    orphan(folder);
    ProjectEditor next;
    Autosave autosave(next, folder.path().toStdString());
    const auto left = autosave.leftBehind();
    QVERIFY(left.has_value());
    QCOMPARE(left->file, std::filesystem::path("/tmp/x.tidemark.json"));
    QVERIFY(left->text.contains(of("Kept")));
    autosave.forget(*left);
    QVERIFY(!autosave.leftBehind().has_value());
  }

  void aChangeIsKeptByItself() {
    const QTemporaryDir folder;
    auto editor = editorOf();
    const Autosave autosave(*editor, folder.path().toStdString());
    editor->set(of("/purpose"), JsonValue::ofText("Kept"), of("Edit"));
    QTRY_COMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
  }

  void whatWasSavedOrTakenBackLeavesNoCopy() {
    const QTemporaryDir folder;
    auto editor = editorOf();
    Autosave autosave(*editor, folder.filePath(of("copies")).toStdString());
    editor->set(of("/purpose"), JsonValue::ofText("Kept"), of("Edit"));
    autosave.keep();
    const QDir copies(folder.filePath(of("copies")));
    QCOMPARE(copies.entryList(QDir::Files).size(), 1);
    QVERIFY(editor->save(folder.filePath(of("p.tidemark.json")).toStdString()).has_value());
    QCOMPARE(copies.entryList(QDir::Files).size(), 0);
    editor->set(of("/purpose"), JsonValue::ofText("Again"), of("Edit"));
    autosave.keep();
    editor->history().undo();
    QCOMPARE(copies.entryList(QDir::Files).size(), 0);
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
};

QTEST_GUILESS_MAIN(AutosaveTest)
#include "autosave_test.moc"
