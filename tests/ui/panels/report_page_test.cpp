// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include "core/base/file.h"
#include "core/run/run_store.h"
#include "tests/ui/recorded_run/stored_run.h"
#include "tests/ui/sample_project/sample_project.h"
#include "ui/forms/form_panel.h"
#include "ui/panels/export_panel.h"
#include "ui/panels/page_preview.h"
#include "ui/panels/preview_bar.h"
#include "ui/panels/report_page.h"
#include "ui/panels/report_shape_panel.h"
#include "ui/panels/section_list.h"
#include "ui/panels/stated_panel.h"
#include "ui/viewstate/run_annotations.h"

using namespace tidemark;
using namespace tidemark::ui;

class ReportPageTest : public QObject {
  Q_OBJECT

private:
  QTemporaryDir m_origin;
  std::filesystem::path m_stored; // copied for each test
  std::unique_ptr<QTemporaryDir> m_folder;
  std::filesystem::path m_file;
  std::shared_ptr<OpenRun> m_run;
  std::unique_ptr<ProjectEditor> m_project;
  std::unique_ptr<ReportPage> m_page;

  [[nodiscard]] std::filesystem::path out(const char* name = "out") const {
    return m_folder->filePath(QLatin1String(name)).toStdString();
  }
  std::shared_ptr<OpenRun> opened() {
    auto record = RunStore::open(m_file);
    auto run = std::make_shared<OpenRun>(std::move(*record));
    run->setFile(m_file);
    return run;
  }
  [[nodiscard]] QString markdown() const {
    auto* copy = m_page->findChildren<QPushButton*>().at(0);
    for (QPushButton* button : m_page->findChildren<QPushButton*>()) {
      copy = button->text().contains(QStringLiteral("Markdown")) ? button : copy;
    }
    copy->click();
    return QGuiApplication::clipboard()->text();
  }
  void type(const QString& title) {
    m_page->shape().title().clear();
    QTest::keyClicks(&m_page->shape().title(), title);
    m_page->report().flush();
  }
  [[nodiscard]] std::string keptInFile() const { return RunStore::open(m_file)->info().report; }

private Q_SLOTS:
  void initTestCase() { m_stored = fakes::storeRun(m_origin.path().toStdString(), "run"); }
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = out("run.tmrun");
    std::filesystem::copy_file(m_stored, m_file);
    m_run = opened();
    m_project = editorOf();
    m_page = std::make_unique<ReportPage>();
    m_page->setEditor(m_project.get());
    m_page->resize(1200, 800);
    m_page->show();
    m_page->setRun(m_run);
    QTRY_VERIFY(m_page->ready());
  }
  void cleanup() { m_page.reset(); }

  void pagesAreTurnedByKeyAndButtonAndTheirPlaceIsSaid() {
    PagePreview& preview = m_page->preview();
    auto* bar = m_page->findChild<PreviewBar*>();
    QVERIFY(preview.pageCount() > 2);
    QCOMPARE(bar->place().text(), QStringLiteral("Page 1 of %1").arg(preview.pageCount()));
    bar->next().click();
    QCOMPARE(preview.currentPage(), 1);
    QTest::keyClick(&preview, Qt::Key_Right);
    QCOMPARE(preview.currentPage(), 2);
    QTest::keyClick(&preview, Qt::Key_Left);
    QCOMPARE(bar->place().text(), QStringLiteral("Page 2 of %1").arg(preview.pageCount()));
    QTest::keyClick(&preview, Qt::Key_End);
    QCOMPARE(preview.currentPage(), preview.pageCount() - 1);
    QVERIFY(!bar->next().isEnabled());
    QTest::keyClick(&preview, Qt::Key_Home);
    QCOMPARE(preview.currentPage(), 0);
  }

  void aWholePageFitsAndTheSizeCanBeChosen() {
    PagePreview& preview = m_page->preview();
    auto* bar = m_page->findChild<PreviewBar*>();
    preview.setZoom({PageFit::page});
    QVERIFY(preview.scale() * 842 <= preview.viewport()->height());
    QCOMPARE(bar->zoom().currentText(), QStringLiteral("Fit page"));
    QTest::keyClick(&preview, Qt::Key_PageDown);
    QCOMPARE(preview.currentPage(), 1);
    preview.setZoom({PageFit::percent, 100});
    QTest::keyClick(&preview, Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(preview.zoom(), (PageZoom{PageFit::percent, 125}));
    QCOMPARE(preview.currentPage(), 1); // stays in sight
    QTest::keyClick(&preview, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(preview.zoom().fit, PageFit::width);
    preview.setZoom({PageFit::percent, 300});
    QVERIFY(bar->zoom().currentText().startsWith(QStringLiteral("300")));
  }

  void templatesOfLaterVersionsAreNamedAndCannotBeChosen() {
    QComboBox& templates = m_page->shape().templates();
    const auto* items = qobject_cast<const QStandardItemModel*>(templates.model());
    QCOMPARE(templates.currentData().toString(), QStringLiteral("full"));
    for (int row = 0; row < templates.count(); ++row) {
      const bool isFull = templates.itemData(row).toString() == QStringLiteral("full");
      QCOMPARE(items->item(row)->isEnabled(), isFull);
      QCOMPARE(templates.itemText(row).contains(QStringLiteral("not in this version")), !isFull);
    }
  }

  void aTitleIsPrintedAndKeptWithTheRun() {
    type(QStringLiteral("Spring release"));
    QVERIFY(!m_page->ready()); // what is shown is not what the run says
    QTRY_VERIFY(m_page->ready());
    QVERIFY(markdown().startsWith(QStringLiteral("# Spring release")));
    QVERIFY(m_page->shape().message().contains(QStringLiteral("Kept in the run's file")));
    m_run = opened();
    m_page->setRun(m_run);
    QCOMPARE(m_page->shape().title().text(), QStringLiteral("Spring release"));
    QTRY_VERIFY(m_page->ready());
    QVERIFY(markdown().startsWith(QStringLiteral("# Spring release")));
  }

  void aSectionSwitchedOffIsNotPrinted() {
    SectionList& sections = m_page->shape().sections();
    QListWidgetItem* item = nullptr;
    for (int row = 0; row < sections.list().count(); ++row) {
      if (sections.list().item(row)->data(Qt::UserRole) == QStringLiteral("network")) {
        item = sections.list().item(row);
      }
    }
    QVERIFY(item != nullptr);
    const QString heading = QStringLiteral("## ") + item->text();
    QVERIFY(markdown().contains(heading));
    item->setCheckState(Qt::Unchecked);
    m_page->report().flush();
    QTRY_VERIFY(m_page->ready());
    QVERIFY(!markdown().contains(heading));
    m_page->shape().restoreAction()->trigger();
    m_page->report().flush();
    QTRY_VERIFY(m_page->ready());
    QVERIFY(markdown().contains(heading));
    QVERIFY(keptInFile().empty());
  }

  void theLastSectionCannotBeSwitchedOff() {
    SectionList& sections = m_page->shape().sections();
    for (int row = 0; row < sections.list().count(); ++row) {
      sections.list().item(row)->setCheckState(Qt::Unchecked);
    }
    QTRY_COMPARE(sections.list().item(sections.list().count() - 1)->checkState(), Qt::Checked);
    QVERIFY(!mayHide(sections.choices()));
  }

  void aSectionMovedIsPrintedThere() {
    SectionList& sections = m_page->shape().sections();
    const QString second = sections.list().item(1)->text();
    sections.list().setCurrentRow(1);
    sections.upButton().click();
    QCOMPARE(sections.list().item(0)->text(), second);
    m_page->report().flush();
    QTRY_VERIFY(m_page->ready());
    QVERIFY(markdown().indexOf(QStringLiteral("## ") + second) <
            markdown().indexOf(QStringLiteral("## ") + sections.list().item(1)->text()));
  }

  void anAttestationIsPrintedAsStatedWithNameAndDate() {
    ProjectEditor& editor = m_page->report().editor();
    m_page->stated().parts().setCurrentIndex(0);
    QCOMPARE(m_page->stated().form().pointer(), QStringLiteral("/report/attestations"));
    editor.set(QStringLiteral("/report/attestations"),
               JsonValue::list().add(JsonValue::object().add("claim", JsonValue::ofText("Backups verified"))), {});
    m_page->report().flush();
    QVERIFY(m_page->ready()); // without a name it is not taken
    QVERIFY(keptInFile().empty());
    editor.set(QStringLiteral("/report/attestations/0/by"), JsonValue::ofText("ops"), {});
    editor.set(QStringLiteral("/report/attestations/0/on"), JsonValue::ofText("2026-11-01"), {});
    m_page->report().flush();
    QTRY_VERIFY(m_page->ready());
    QVERIFY(markdown().contains(QStringLiteral("Stated by ops on 2026-11-01, not measured: Backups verified")));
  }

  void aNoteOfTheResultsPageIsPrintedToo() {
    Annotation note;
    note.text = "Cold cache";
    note.by = "dev";
    QVERIFY(annotate(*m_run, note).has_value());
    QTRY_VERIFY(m_page->ready());
    QVERIFY(markdown().contains(QStringLiteral("Cold cache")));
  }

  void whereTheRunCannotBeWrittenTheOptionsHoldAndThePageSaysSo() {
    std::filesystem::rename(m_file, out("elsewhere"));
    std::filesystem::create_directory(m_file); // nothing can be kept here, whoever asks
    type(QStringLiteral("Not kept"));
    QVERIFY2(m_page->shape().message().startsWith(QStringLiteral("Not kept with the run")),
             qPrintable(m_page->shape().message()));
    QCOMPARE(m_run->record().info().report.find("Not kept") != std::string::npos, true);
  }

  void optionsGoIntoTheOpenProjectAsOneStepThatCanBeUndone() {
    QVERIFY(!m_page->shape().putAction()->isEnabled()); // nothing was changed
    type(QStringLiteral("Spring release"));
    m_page->shape().putAction()->trigger();
    QCOMPARE(m_project->document()->loaded.project.report.title, std::string("Spring release"));
    m_project->history().undo();
    QCOMPARE(m_project->document()->loaded.project.report.title, std::string());
    QVERIFY(!m_project->isModified());
  }

  void optionsAreTakenFromTheOpenProject() {
    m_project->set(
        QStringLiteral("/report"),
        JsonValue::object().add("title", JsonValue::ofText("Of the project")).add("paper", JsonValue::ofText("Letter")),
        {});
    const auto recorded = m_run->plan().project.report.requirements;
    m_page->shape().takeAction()->trigger();
    m_page->report().flush();
    QTRY_VERIFY(m_page->ready());
    QCOMPARE(m_page->shape().title().text(), QStringLiteral("Of the project"));
    QCOMPARE(m_page->shape().paper().currentText(), QStringLiteral("Letter"));
    QVERIFY(markdown().startsWith(QStringLiteral("# Of the project")));
  }

  void undoIsTheReportsOwn() {
    QAction ofTheWindow; // as the main window has one for the project
    ofTheWindow.setShortcut(QKeySequence::Undo);
    m_page->addAction(&ofTheWindow);
    QSignalSpy triggered(&ofTheWindow, &QAction::triggered);
    m_page->shape().paper().setCurrentIndex(1);
    Q_EMIT m_page->shape().paper().activated(1);
    QCOMPARE(m_page->report().editor().document()->loaded.project.report.paper, Paper::letter);
    m_page->activateWindow();
    m_page->preview().setFocus();
    QTest::keyClick(&m_page->preview(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(triggered.size(), 0);
    QCOMPARE(m_page->report().editor().document()->loaded.project.report.paper, Paper::a4);
    QCOMPARE(m_page->shape().paper().currentIndex(), 0);
  }

  void anExportAskedForBeforeTheReportIsThereBeginsWhenItIs() {
    bool asked = false;
    QTimer answer;
    connect(&answer, &QTimer::timeout, this, [&asked] {
      if (auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget())) {
        asked = true;
        dialog->reject();
      }
    });
    answer.start(10);
    ReportPage page;
    page.setRun(m_run);
    page.show();
    page.chooseFolderAndExport();
    QVERIFY(!page.ready());
    QTRY_VERIFY(asked);
    QVERIFY(page.ready());
  }

  void withoutAFormatNothingIsAsked() {
    for (const ExportFormat& format : exportFormats()) {
      m_page->exports().box(format.name).setChecked(false);
    }
    m_page->chooseFolderAndExport();
    QCOMPARE(m_page->exports().message(), QStringLiteral("No format is ticked."));
  }

  void everyFormatIsWrittenInTheBackground() {
    QSignalSpy exported(m_page.get(), &ReportPage::exported);
    for (const ExportFormat& format : exportFormats()) {
      m_page->exports().box(format.name).setChecked(true);
    }
    m_page->exportTo(out());
    QVERIFY(m_page->exports().exporter().busy());
    QVERIFY(!m_page->exports().exportButton().isEnabled());
    QTRY_COMPARE(exported.size(), 1);
    for (const ExportFormat& format : exportFormats()) {
      for (const std::string_view file : format.files) {
        QVERIFY2(std::filesystem::exists(out() / file), file.data());
      }
    }
    QVERIFY(m_page->exports().message().contains(QString::fromStdString(out().string())));
    QCOMPARE(QDir(QString::fromStdString(out().string()))
                 .entryList(QDir::Hidden | QDir::NoDotAndDotDot | QDir::AllEntries)
                 .filter(QStringLiteral(".tidemark"))
                 .size(),
             0);
  }

  void filesThatStandThereAreNamedBeforeTheyAreReplaced() {
    std::filesystem::create_directory(out());
    QVERIFY(writeFile(out() / "report.pdf", "mine").has_value());
    m_page->exportTo(out());
    QVERIFY(m_page->exports().isAsking());
    QVERIFY(!m_page->exports().exporter().busy());
    QCOMPARE(readFile(out() / "report.pdf").value(), std::string("mine"));
    m_page->exports().replaceButton().click();
    QTRY_VERIFY(!m_page->exports().exporter().busy());
    QVERIFY(readFile(out() / "report.pdf").value().starts_with("%PDF-"));
  }

  void whatCannotBeWrittenIsSaidInPlace() {
    QSignalSpy failed(m_page.get(), &ReportPage::failed);
    m_page->exportTo("/proc/nowhere");
    QTRY_VERIFY(m_page->exports().message().contains(QStringLiteral("/proc/nowhere")));
    QCOMPARE(failed.size(), 0); // it is in sight here
    QVERIFY(m_page->exports().exportButton().isEnabled());
  }

  void aStoppedExportLeavesTheFolderAsItWas() {
    m_page->exportTo(out());
    m_page->exports().exporter().cancel();
    QTRY_VERIFY(!m_page->exports().exporter().busy());
    QCOMPARE(m_page->exports().message(), QStringLiteral("Stopped. Nothing was written."));
    QVERIFY(
        QDir(QString::fromStdString(out().string())).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
  }

  void aRunThatCannotBeReadAnyMoreIsSaidInsteadOfItsReport() {
    std::filesystem::remove(m_file);
    m_page->setRun(m_run);
    QTRY_VERIFY(m_page->problem().contains(QString::fromStdString(m_file.string())));
    QVERIFY(!m_page->exports().exportButton().isEnabled());
  }

  void noTwoLettersOfThePageAreTheSame() {
    QStringList letters{QStringLiteral("f"), QStringLiteral("e"), QStringLiteral("r"), QStringLiteral("v"),
                        QStringLiteral("h")}; // the menu bar's
    const auto take = [&](const QString& text) {
      const qsizetype at = text.indexOf(QLatin1Char('&'));
      if (at >= 0) {
        QVERIFY2(!letters.contains(text.mid(at + 1, 1).toLower()), qPrintable(text));
        letters << text.mid(at + 1, 1).toLower();
      }
    };
    for (const QAbstractButton* button : m_page->findChildren<QAbstractButton*>()) {
      if (!m_page->stated().isAncestorOf(button)) {
        take(button->text());
      }
    }
    for (const QLabel* label : m_page->shape().findChildren<QLabel*>()) {
      take(label->text());
    }
  }

  void theReportIsMadeWhenThePageIsLookedAt() {
    ReportPage page;
    page.setRun(m_run);
    QVERIFY(!page.ready());
    page.show();
    QTRY_VERIFY(page.ready());
  }
};

QTEST_MAIN(ReportPageTest)
#include "report_page_test.moc"
