// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <sys/stat.h>

#include "core/base/file.h"
#include "core/run/run_store.h"
#include "core/run/sqlite.h"
#include "core/target/target_server.h"
#include "tests/fakes/small_disk.h"
#include "tests/ui/recorded_run/stored_run.h"
#include "tests/ui/sample_project/sample_project.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/project_files.h"
#include "ui/panels/export_panel.h"
#include "ui/panels/message_bar.h"
#include "ui/panels/report_page.h"

using namespace tidemark;
using namespace tidemark::ui;
using fakes::SmallDisk;

namespace {

constexpr int kReadMs = 20'000;
constexpr int kRunMs = 60'000;

QString of(const char* text) { return QString::fromUtf8(text); }

void spoil(const std::filesystem::path& file, const char* sql) {
  auto run = SqliteDatabase::open(file, SqliteDatabase::Mode::readWrite);
  QVERIFY(run && run->run(sql));
}

std::string noise(std::size_t bytes) {
  std::string text(bytes, '\0');
  std::uint32_t state = 1;
  for (char& each : text) {
    state = state * 1664525U + 1013904223U;
    each = static_cast<char>(state >> 24U);
  }
  return text;
}

} // namespace

// What is wrong with files and disks, as the one who sits before the window gets to know it.
class WindowFaultsTest : public QObject {
  Q_OBJECT

private:
  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<SmallDisk> m_disk;
  std::unique_ptr<MainWindow> m_window;

  [[nodiscard]] std::filesystem::path at(const char* name) const { return m_folder->filePath(of(name)).toStdString(); }
  [[nodiscard]] std::filesystem::path onDisk(const char* name) const { return at("disk") / name; }
  [[nodiscard]] MessageBar& message() const { return *m_window->findChild<MessageBar*>(); }
  [[nodiscard]] bool mountDisk(const char* size) {
    m_disk = std::make_unique<SmallDisk>(at("disk"), size);
    return m_disk->mounted();
  }
  // What happened, where, and what to do about it.
  void verifyTold(const char* what, const std::string& where, const char* remedy) const {
    QTRY_VERIFY_WITH_TIMEOUT(message().isVisible() && message().text().contains(of(what)), kReadMs);
    QVERIFY2(message().text().contains(QString::fromStdString(where)), qPrintable(message().text()));
    QVERIFY2(message().text().contains(of(remedy)), qPrintable(message().text()));
  }
  void make(const QString& kind, const std::filesystem::path& file) const {
    const std::string whole = readFile(at("good") / "run.tmrun").value();
    std::filesystem::create_directories(file.parent_path());
    if (kind == of("cut")) {
      QVERIFY(writeFile(file, whole.substr(0, whole.size() / 2)));
    } else if (kind == of("cut in the head")) {
      QVERIFY(writeFile(file, whole.substr(0, 60)));
    } else if (kind == of("noise")) {
      QVERIFY(writeFile(file, noise(100'000)));
    } else if (kind == of("noise below a head")) {
      QVERIFY(writeFile(file, whole.substr(0, 4096) + noise(whole.size())));
    } else if (kind == of("empty")) {
      QVERIFY(writeFile(file, ""));
    } else if (kind == of("project")) {
      QVERIFY(writeFile(file, sampleProject()));
    } else if (kind == of("other database")) {
      auto other = SqliteDatabase::open(file, SqliteDatabase::Mode::create);
      QVERIFY(other && other->run("CREATE TABLE run(key TEXT)"));
    } else if (kind == of("newer")) {
      QVERIFY(writeFile(file, whole));
      spoil(file, "PRAGMA user_version = 99");
    } else if (kind == of("folder")) {
      std::filesystem::create_directory(file);
    } else if (kind == of("pipe")) {
      QCOMPARE(::mkfifo(file.c_str(), 0600), 0);
    } else if (kind == of("dangling link")) {
      std::filesystem::create_symlink("nowhere", file);
    }
  }

private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<MainWindow>(Workspace::Parts{localProbes(), "test", at("data")}, Settings{});
    m_window->show();
  }
  void cleanup() {
    m_window.reset();
    m_disk.reset();
  }

  void aFileThatIsNoRunIsToldAndTheOpenOneStays_data() {
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("remedy");
    const QString damaged = of("damaged or of another kind");
    const QString copy = of("a copy made before");
    for (const char* kind :
         {"cut", "cut in the head", "noise", "noise below a head", "empty", "project", "other database"}) {
      QTest::newRow(kind) << damaged << copy;
    }
    QTest::newRow("newer") << of("written by a newer Tidemark: run format 99") << of("Update Tidemark");
    for (const char* kind : {"folder", "pipe", "dangling link", "missing"}) {
      QTest::newRow(kind) << of("Cannot read the file") << of("that you may read it");
    }
  }
  void aFileThatIsNoRunIsToldAndTheOpenOneStays() {
    QFETCH(QString, what);
    QFETCH(QString, remedy);
    const auto good = fakes::storeRun(m_folder->path().toStdString(), "good");
    m_window->files().open(QString::fromStdString(good.string()));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace().result() != nullptr, kReadMs);
    const auto shown = m_window->workspace().result();
    const auto bad = at("bad") / "run.tmrun";
    make(QString::fromUtf8(QTest::currentDataTag()), bad);
    m_window->files().open(QString::fromStdString(bad.string()));
    verifyTold(qUtf8Printable(what), bad.string(), qUtf8Printable(remedy));
    QCOMPARE(m_window->workspace().result(), shown);
    QVERIFY(!m_window->isWindowModified());
  }

  void aRunOnADiskThatFillsUpEndsAndIsKept() {
    if (!mountDisk("size=2m")) {
      QSKIP("a small file system cannot be mounted here (needs CAP_SYS_ADMIN)");
    }
    auto server = TargetServer::start({});
    QVERIFY(server.has_value());
    const auto file = onDisk("p.tidemark.json");
    QVERIFY(writeFile(file, R"({"format": "tidemark-project/1", "name": "Full", "targets": [{"name": "t", "url": ")" +
                                (*server)->baseUrl() +
                                R"("}], "userClasses": [{"name": "U", "flow": [{"request": "R", "url": "/bench"}]}],
      "scenarios": [{"name": "S", "load": {"arrivals": [{"to": "5/s"}, {"hold": "60s"}], "maxUsers": 5}}]})"));
    Workspace& workspace = m_window->workspace();
    QVERIFY(workspace.open(file));
    QVERIFY(workspace.document()->runnable());
    m_window->actions().start->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(workspace.controller().run() != nullptr, kRunMs);
    QTRY_VERIFY_WITH_TIMEOUT(workspace.controller().run()->record().seconds() > 2, kRunMs);
    m_disk->fill();
    QTRY_VERIFY_WITH_TIMEOUT(workspace.result() != nullptr, kRunMs);
    verifyTold("The disk is full", onDisk("").string(), "recorded up to then is kept");
    QVERIFY(!workspace.controller().busy());
    QVERIFY(workspace.result()->record().seconds() > 2);
    QVERIFY(!workspace.result()->record().info().complete);
    m_disk->makeRoom();
    QVERIFY(m_window->actions().start->isEnabled());
  }

  void aProjectThatCannotBeSavedStaysAsItWasOnBothSides() {
    if (!mountDisk("size=64k")) {
      QSKIP("a small file system cannot be mounted here (needs CAP_SYS_ADMIN)");
    }
    const auto file = onDisk("p.tidemark.json");
    QVERIFY(writeFile(file, sampleProject()));
    QVERIFY(m_window->workspace().open(file));
    m_window->workspace().editor().set(of("/name"), JsonValue::ofText("Mine"), of("Edit"));
    m_window->workspace().editor().endTyping();
    m_disk->fill();
    QVERIFY(!m_window->files().save());
    verifyTold("The disk is full", file.string(), "Free space there");
    QCOMPARE(readFile(file).value(), sampleProject());
    QCOMPARE(QDir(QString::fromStdString(at("disk").string())).entryList(QDir::Files).size(), 2); // and the filler
    QVERIFY(m_window->isWindowModified());
    m_disk->makeRoom();
    QVERIFY(m_window->files().save());
    QVERIFY(readFile(file).value().find("Mine") != std::string::npos);
  }

  void aReportThatCannotBeWrittenLeavesNothingHalf() {
    if (!mountDisk("size=64k")) {
      QSKIP("a small file system cannot be mounted here (needs CAP_SYS_ADMIN)");
    }
    const auto good = fakes::storeRun(m_folder->path().toStdString(), "good");
    m_window->files().open(QString::fromStdString(good.string()));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace().result() != nullptr, kReadMs);
    m_window->showPage(Page::report);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->reportPage().ready(), kReadMs);
    m_window->reportPage().exportTo(at("disk"));
    const auto said = [this] { // beside the button that exports
      QString all;
      for (const QLabel* label : m_window->reportPage().findChild<ExportPanel*>()->findChildren<QLabel*>()) {
        all += label->isVisible() ? label->text() : QString();
      }
      return all;
    };
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(of("The disk is full")), kReadMs);
    QVERIFY2(said().contains(QString::fromStdString(at("disk").string())), qPrintable(said()));
    QVERIFY2(said().contains(of("Choose another folder")), qPrintable(said()));
    QVERIFY(std::filesystem::is_empty(at("disk")));
  }
};

QTEST_MAIN(WindowFaultsTest)
#include "window_faults_test.moc"
