// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/report_builder.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include "core/run/run_store.h"
#include "tests/ui/recorded_run/stored_run.h"
#include "ui/viewstate/open_run.h"

using namespace tidemark;
using namespace tidemark::ui;

class ReportBuilderTest : public QObject {
  Q_OBJECT

private:
  QTemporaryDir m_folder;
  std::filesystem::path m_file;
  std::vector<std::shared_ptr<const BuiltReport>> m_built;

  [[nodiscard]] std::shared_ptr<OpenRun> opened() const {
    auto run = std::make_shared<OpenRun>(std::move(*RunStore::open(m_file)));
    run->setFile(m_file);
    return run;
  }
  void listenTo(ReportBuilder& builder) {
    connect(&builder, &ReportBuilder::built, this,
            [this](const std::shared_ptr<const BuiltReport>& report) { m_built.push_back(report); });
  }
  static Annotation note(const std::string& text) {
    Annotation annotation;
    annotation.text = text;
    annotation.by = "dev";
    annotation.onUtc = "2026-11-21T10:00:00Z";
    return annotation;
  }

private Q_SLOTS:
  void initTestCase() { m_file = fakes::storeRun(m_folder.path().toStdString(), "run"); }
  void init() { m_built.clear(); }

  void aReportIsMadeFromTheFileWithWhatTheOpenRunSays() {
    const auto run = opened();
    run->setAnnotations({note("Cold cache")}); // not in the file
    ReportBuilder builder;
    listenTo(builder);
    builder.build(run);
    QVERIFY(builder.busy());
    QVERIFY(m_built.empty()); // not on this thread
    QTRY_COMPARE(m_built.size(), std::size_t{1});
    QVERIFY(!builder.busy());
    QVERIFY(m_built[0]->record.get() != &run->record());
    QCOMPARE(m_built[0]->model.options.notes.back().text, std::string("Cold cache"));
  }

  void theNewestOrderIsTheOneThatIsTold() {
    const auto run = opened();
    ReportBuilder builder;
    listenTo(builder);
    for (const char* text : {"one", "two", "three"}) {
      run->setAnnotations({note(text)});
      builder.build(run);
    }
    QTRY_COMPARE(m_built.size(), std::size_t{1});
    QCOMPARE(m_built[0]->model.options.notes.back().text, std::string("three"));
    builder.build(run); // and the next one is told too
    QTRY_COMPARE(m_built.size(), std::size_t{2});
  }

  void aCancelledOneIsNotTold() {
    ReportBuilder builder;
    listenTo(builder);
    builder.build(opened());
    builder.cancel();
    QVERIFY(!builder.busy());
    const auto run = opened();
    run->setAnnotations({note("after")});
    builder.build(run);
    QTRY_COMPARE(m_built.size(), std::size_t{1});
    QCOMPARE(m_built[0]->model.options.notes.back().text, std::string("after"));
  }

  void aFileThatIsGoneIsTold() {
    const auto run = opened();
    run->setFile(m_folder.filePath(QStringLiteral("none.tmrun")).toStdString());
    ReportBuilder builder;
    QSignalSpy failed(&builder, &ReportBuilder::failed);
    builder.build(run);
    QTRY_COMPARE(failed.size(), 1);
  }

  void aBuilderThatGoesIsNotWaitedFor() {
    auto builder = std::make_unique<ReportBuilder>();
    listenTo(*builder);
    builder->build(opened());
    builder.reset();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(m_built.empty());
  }
};

QTEST_GUILESS_MAIN(ReportBuilderTest)
#include "report_builder_test.moc"
