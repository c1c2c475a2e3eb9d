// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/project_files.h"

#include <QAbstractButton>
#include <QAction>
#include <QFile>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTimer>
#include <filesystem>
#include <memory>
#include <sys/stat.h>

#include "core/run/sqlite.h"
#include "tests/ui/main_window/window_driver.h"
#include "tests/ui/recorded_run/stored_run.h"
#include "tests/ui/sample_project/sample_project.h"
#include "ui/main_window/main_window.h"
#include "ui/panels/message_bar.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

constexpr int kNoticeMs = 10'000;

QString of(const char* text) { return QString::fromUtf8(text); }

} // namespace

class ProjectFilesTest : public QObject {
  Q_OBJECT

private:
  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<MainWindow> m_window;

  [[nodiscard]] QString file() const { return m_folder->filePath(of("p.tidemark.json")); }
  void write(const QByteArray& text) const {
    QFile out(file());
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(text);
  }
  static QByteArray named(const char* name) {
    return QByteArray::fromStdString(sampleProject()).replace("\"Sample\"", QByteArray("\"") + name + "\"");
  }
  [[nodiscard]] QString name() const {
    return QString::fromStdString(m_window->workspace().document()->loaded.project.name);
  }
  [[nodiscard]] MessageBar& message() const { return *m_window->findChild<MessageBar*>(); }
  [[nodiscard]] QByteArray content() const {
    QFile saved(file());
    return saved.open(QIODevice::ReadOnly) ? saved.readAll() : QByteArray();
  }
  void replaceBy(const QByteArray& text) const {
    const QString other = m_folder->filePath(of("other"));
    QFile out(other);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(text);
    out.close();
    std::filesystem::rename(other.toStdString(), file().toStdString());
  }
  // Writes into a pipe that somebody waits at.
  static void letGo(const QString& pipe, const QByteArray& text) {
    QFile out(pipe);
    QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QCOMPARE(out.write(text), text.size());
  }
  // Presses that button of the box that comes next; gives what the box said.
  static std::shared_ptr<QString> answerWith(const char* button) {
    auto said = std::make_shared<QString>();
    QTimer::singleShot(0, qApp, [said, button] {
      auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
      QVERIFY(box != nullptr);
      *said = box->text();
      clickOn(buttonCalled(*box, button));
    });
    return said;
  }
  void changeMine() const {
    m_window->workspace().editor().set(of("/name"), JsonValue::ofText("Mine"), of("Edit"));
    m_window->workspace().editor().endTyping();
  }

private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<MainWindow>(
        Workspace::Parts{localProbes(), "test", m_folder->filePath(of("data")).toStdString()}, Settings{});
    m_window->show();
    write(named("First"));
    m_window->files().open(file());
    QCOMPARE(name(), of("First"));
  }
  void cleanup() { m_window.reset(); }

  void aFileChangedByOthersIsReadAgainWhereNothingIsLost() {
    write(named("Theirs"));
    QTRY_COMPARE_WITH_TIMEOUT(name(), of("Theirs"), kNoticeMs);
    QVERIFY(message().isVisible());
  }

  void withChangesOfOnesOwnOneChooses() {
    changeMine();
    write(named("Theirs"));
    QTRY_VERIFY_WITH_TIMEOUT(message().isVisible(), kNoticeMs);
    QCOMPARE(name(), of("Mine")); // nothing is given up unasked
    clickOn(buttonCalled(message(), "Keep mine"));
    QVERIFY(!message().isVisible());
    QVERIFY(m_window->files().save());
    QVERIFY(content().contains("\"Mine\""));
  }

  void theirsCanBeReadInstead() {
    changeMine();
    write(named("Theirs"));
    QTRY_VERIFY_WITH_TIMEOUT(message().isVisible(), kNoticeMs);
    clickOn(buttonCalled(message(), "Read theirs, give up mine"));
    QCOMPARE(name(), of("Theirs"));
    QVERIFY(!m_window->isWindowModified());
  }

  // As many editors save: a new file gets the name of the old one.
  void oneThatIsReplacedByRenamingIsNoticedEachTime() {
    for (const char* name : {"Second", "Third"}) {
      replaceBy(named(name));
      QTRY_COMPARE_WITH_TIMEOUT(this->name(), of(name), kNoticeMs);
    }
    changeMine();
    replaceBy(named("Theirs"));
    QTRY_VERIFY_WITH_TIMEOUT(buttonCalled(message(), "Keep mine") != nullptr, kNoticeMs);
    QCOMPARE(name(), of("Mine"));
  }

  void oneThatIsDeletedIsToldAndCanBeSavedAgain() {
    QVERIFY(!m_window->actions().save->isEnabled());
    QVERIFY(QFile::remove(file()));
    QTRY_VERIFY_WITH_TIMEOUT(message().isVisible() && message().text().contains(of("deleted or moved")), kNoticeMs);
    QCOMPARE(name(), of("First"));
    QVERIFY(m_window->isWindowModified());
    QVERIFY(m_window->actions().save->isEnabled());
    clickOn(buttonCalled(message(), "Save it again"));
    QVERIFY(QFile::exists(file()));
    QVERIFY(!m_window->isWindowModified());
    write(named("Theirs")); // and is watched again
    QTRY_COMPARE_WITH_TIMEOUT(name(), of("Theirs"), kNoticeMs);
  }

  void oneThatIsDeletedIsAskedAboutBeforeItIsLeft() {
    QVERIFY(QFile::remove(file()));
    QTRY_VERIFY_WITH_TIMEOUT(message().isVisible(), kNoticeMs);
    const auto box = answerWith("Cancel");
    QVERIFY(!m_window->files().mayLeave());
    QVERIFY(box->contains(of("deleted or moved")));
  }

  void oneThatComesBackAsItWasNeedsNobody() {
    QVERIFY(QFile::rename(file(), file() + of(".aside")));
    QTRY_VERIFY_WITH_TIMEOUT(message().isVisible(), kNoticeMs);
    QVERIFY(QFile::rename(file() + of(".aside"), file()));
    QTRY_VERIFY_WITH_TIMEOUT(!message().isVisible(), kNoticeMs);
    QVERIFY(!m_window->isWindowModified());
  }

  // Nobody answered the bar, or nobody told that the file has changed.
  void theirsIsNotReplacedUnasked() {
    changeMine();
    write(named("Theirs"));
    auto box = answerWith("Cancel");
    QVERIFY(!m_window->files().save());
    QVERIFY(box->contains(of("Replace it?")));
    QVERIFY(content().contains("\"Theirs\""));
    QVERIFY(m_window->isWindowModified());
    box = answerWith("Replace");
    QVERIFY(m_window->files().save());
    QVERIFY(content().contains("\"Mine\""));
    QVERIFY(!m_window->isWindowModified());
  }

  void aProjectOnADriveThatDoesNotAnswerHoldsNobodyUp() {
    const QString pipe = m_folder->filePath(of("slow.tidemark.json"));
    QCOMPARE(::mkfifo(pipe.toUtf8().constData(), 0600), 0);
    m_window->files().open(pipe);
    QCOMPARE(name(), of("First"));
    QTRY_VERIFY_WITH_TIMEOUT(message().isVisible() && message().text().contains(of("slow")), kNoticeMs);
    clickOn(buttonCalled(message(), "Cancel"));
    QVERIFY(!message().isVisible());
    letGo(pipe, {});
    m_window->files().open(pipe);
    QTRY_VERIFY_WITH_TIMEOUT(message().isVisible(), kNoticeMs);
    letGo(pipe, named("Late"));
    QTRY_COMPARE_WITH_TIMEOUT(name(), of("Late"), kNoticeMs);
    QVERIFY(!message().isVisible());
  }

  void whatWasChangedWhileAProjectWasReadIsNotLost() {
    const QString pipe = m_folder->filePath(of("slow.tidemark.json"));
    QCOMPARE(::mkfifo(pipe.toUtf8().constData(), 0600), 0);
    m_window->files().open(pipe);
    changeMine();
    letGo(pipe, named("Late"));
    QTRY_VERIFY_WITH_TIMEOUT(message().isVisible() && message().text().contains(of("changed meanwhile")), kNoticeMs);
    QCOMPARE(name(), of("Mine"));
    QVERIFY(m_window->isWindowModified());
  }

  void oneThatIsNoProjectAnyMoreOpensInTheJsonView() {
    write("{\"format\": \"tidemark-project/1\", ");
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->workspace().editor().isEditable(), kNoticeMs);
    QVERIFY(message().text().contains(of("has problems")));
    QVERIFY(!m_window->workspace().document()->problems.empty());
    QVERIFY(m_window->workspace().document()->problems.front().line > 0);
  }

  void aRunThatTakesLongToReadSaysSoAndCanBeGivenUp() {
    Q_EMIT m_window->workspace().readingChanged(m_folder->filePath(of("long/run.tmrun")));
    QVERIFY(!message().isVisible()); // a short one says nothing
    QTRY_VERIFY_WITH_TIMEOUT(message().isVisible() && message().text().contains(of("long")), kNoticeMs);
    clickOn(buttonCalled(message(), "Cancel"));
    QVERIFY(!message().isVisible());
    const auto stored = fakes::storeRun(m_folder->path().toStdString(), "kept");
    m_window->workspace().open(stored);
    m_window->workspace().stopReading();
    QSignalSpy opened(&m_window->workspace(), &Workspace::resultOpened);
    m_window->workspace().open(stored); // what was given up does not come after all
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, kNoticeMs);
    QVERIFY(!message().isVisible());
  }

  void aReadThatIsGivenUpEnds() {
    const auto endless = fakes::storeRun(m_folder->path().toStdString(), "endless");
    {
      auto run = SqliteDatabase::open(endless, SqliteDatabase::Mode::readWrite);
      QVERIFY(run && run->run("DROP TABLE event; CREATE VIEW event AS WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL "
                              "SELECT i + 1 FROM n) SELECT i AS id, 0.0 AS at_s, 'mark' AS kind, NULL AS scenario, "
                              "'' AS text FROM n"));
    }
    const QSignalSpy opened(&m_window->workspace(), &Workspace::resultOpened);
    const QSignalSpy failed(&m_window->workspace(), &Workspace::failed);
    m_window->files().open(QString::fromStdString(endless.string()));
    QTRY_VERIFY_WITH_TIMEOUT(message().isVisible() && message().text().contains(of("endless")), kNoticeMs);
    clickOn(buttonCalled(message(), "Cancel"));
    QVERIFY(QThreadPool::globalInstance()->waitForDone(kNoticeMs));
    QCoreApplication::processEvents();
    QVERIFY(!message().isVisible());
    QVERIFY(opened.isEmpty() && failed.isEmpty());
  }

  void whatCannotBeOpenedIsSaidInTheWindow_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    QTest::newRow("no run file") << QByteArray("not a database") << of("one.tmrun");
    QTest::newRow("empty") << QByteArray() << of("one.tmrun");
  }
  void whatCannotBeOpenedIsSaidInTheWindow() {
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    QFile out(m_folder->filePath(of("one.tmrun")));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(content);
    out.close();
    m_window->files().open(out.fileName());
    QTRY_VERIFY_WITH_TIMEOUT(message().isVisible() && message().text().contains(says), kNoticeMs);
    QVERIFY(m_window->workspace().result() == nullptr);
  }
};

QTEST_MAIN(ProjectFilesTest)
#include "project_files_test.moc"
