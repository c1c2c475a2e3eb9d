// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_export.h"

#include <QTemporaryDir>
#include <QTest>

#include "core/base/file.h"
#include "core/report/build_document.h"
#include "core/report/build_report.h"
#include "tests/fakes/recorded_run.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 1> kFile{"report.txt"};
constexpr ExportFormat kGood{"good", "", kFile, true, [](const ReportSource&, const fs::path& folder) {
                               const auto done = writeFile(folder / "report.txt", "whole");
                               return done ? Result<std::vector<fs::path>>({folder / "report.txt"})
                                           : std::unexpected(done.error());
                             }};
// As a disk that has no room for the second format.
constexpr ExportFormat kFull{"full", "", kFile, true, [](const ReportSource&, const fs::path& folder) {
                               return Result<std::vector<fs::path>>(
                                   fail(ErrorCode::diskFull, "No space left", (folder / "big.pdf").string()));
                             }};

bool goOn(std::size_t /*done*/) { return true; }

} // namespace

class ReportExportTest : public QObject {
  Q_OBJECT

private:
  const RunRecord m_record = fakes::recordedRun();
  const ReportModel m_model = *buildReport(m_record, {});
  const Document m_document = buildDocument(m_model);
  const ReportSource m_source{m_record, m_model, m_document};
  std::unique_ptr<QTemporaryDir> m_root;

  [[nodiscard]] fs::path folder() const { return fs::path(m_root->path().toStdString()) / "out"; }
  [[nodiscard]] std::vector<std::string> standing() const {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder())) {
      names.push_back(entry.path().filename().string());
    }
    return names;
  }

private Q_SLOTS:
  void init() { m_root = std::make_unique<QTemporaryDir>(); }

  void everyFormatWritesWhatItSays() {
    for (const ExportFormat& format : exportFormats()) {
      const auto files = exportReport(m_source, {&format}, folder() / format.name, goOn);
      QVERIFY2(files.has_value(), format.name.data());
      for (const fs::path& file : *files) {
        QVERIFY2(fs::file_size(file) > 0, file.c_str());
      }
      QCOMPARE(replacedBy({&format}, folder() / format.name).size(), format.files.size());
    }
  }

  void aFullDiskLeavesTheReportThatStoodThere() {
    fs::create_directories(folder());
    QVERIFY(writeFile(folder() / "report.txt", "before").has_value());
    const auto files = exportReport(m_source, {&kGood, &kFull}, folder(), goOn);
    QVERIFY(!files);
    QCOMPARE(files.error().code, ErrorCode::diskFull);
    QCOMPARE(files.error().where, (folder() / "big.pdf").string()); // not where it was being made
    QCOMPARE(readFile(folder() / "report.txt").value(), std::string("before"));
    QCOMPARE(standing(), std::vector<std::string>{"report.txt"});
  }

  void aStopBeforeTheEndWritesNothing() {
    for (const std::size_t at : {std::size_t{0}, std::size_t{1}}) {
      const auto files = exportReport(m_source, {&kGood}, folder(), [at](std::size_t done) { return done != at; });
      QCOMPARE(files.error().code, ErrorCode::interrupted);
      QVERIFY(standing().empty());
    }
  }

  void anotherExportReplacesTheFirst() {
    QVERIFY(exportReport(m_source, {&kGood}, folder(), goOn).has_value());
    QVERIFY(writeFile(folder() / "report.txt", "before").has_value());
    QVERIFY(exportReport(m_source, {&kGood}, folder(), goOn).has_value());
    QCOMPARE(readFile(folder() / "report.txt").value(), std::string("whole"));
  }

  void aFolderThatCannotBeMadeIsNamed() {
    const auto files = exportReport(m_source, {&kGood}, "/proc/nowhere", goOn);
    QVERIFY(!files);
    QCOMPARE(files.error().code, ErrorCode::cannotWrite);
    QCOMPARE(files.error().where, std::string("/proc/nowhere"));
    QVERIFY(!files.error().detail.empty());
  }

  void aFileInPlaceOfTheFolderIsNamed() {
    QVERIFY(writeFile(folder(), "a file").has_value());
    const auto files = exportReport(m_source, {&kGood}, folder(), goOn);
    QVERIFY(!files);
    QCOMPARE(files.error().where, folder().string());
  }
};

QTEST_MAIN(ReportExportTest)
#include "report_export_test.moc"
