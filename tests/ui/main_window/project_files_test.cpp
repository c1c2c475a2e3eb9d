// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/project_files.h"

#include <QAbstractButton>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

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
    QFile saved(file());
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(saved.readAll().contains("\"Mine\""));
  }

  void theirsCanBeReadInstead() {
    changeMine();
    write(named("Theirs"));
    QTRY_VERIFY_WITH_TIMEOUT(message().isVisible(), kNoticeMs);
    clickOn(buttonCalled(message(), "Read theirs, give up mine"));
    QCOMPARE(name(), of("Theirs"));
    QVERIFY(!m_window->isWindowModified());
  }

  void oneThatIsNoProjectAnyMoreOpensInTheJsonView() {
    write("{\"format\": \"tidemark-project/1\", ");
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->workspace().editor().isEditable(), kNoticeMs);
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
