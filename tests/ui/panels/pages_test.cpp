// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <memory>

#include "tests/fakes/recorded_run.h"
#include "ui/forms/form_panel.h"
#include "ui/panels/data_table.h"
#include "ui/panels/design_page.h"
#include "ui/panels/json_view.h"
#include "ui/panels/load_editor.h"
#include "ui/panels/page_header.h"
#include "ui/panels/page_preview.h"
#include "ui/panels/results_page.h"
#include "ui/panels/run_dashboard.h"
#include "ui/panels/table_panel.h"

using namespace tidemark;
using namespace tidemark::ui;

class PagesTest : public QObject {
  Q_OBJECT

private:
  Formatter m_formatter{QLocale::c()};

  static ProjectDocument document(const char* text) { return documentOf(text, "test.tidemark.json", {}); }

private Q_SLOTS:
  // The second line of what an empty Compare page says was cut off.
  void anEmptyPageShowsAllThatItSays() {
    const std::unique_ptr<QWidget> page(emptyPage(QStringLiteral("Nothing"), QStringLiteral("word ").repeated(40)));
    page->resize(900, 600);
    page->show();
    for (const QLabel* label : page->findChildren<QLabel*>()) {
      QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
  }

  void designShowsEveryPlaceOfAProject() {
    ProjectEditor editor;
    DesignPage page(editor, m_formatter);
    page.resize(1000, 700);
    page.show();
    editor.load(document(fakes::recordedProjectText()));
    const Positions positions = editor.document()->loaded.positions;
    for (const auto& [pointer, position] : positions) {
      page.showPlace(QString::fromStdString(pointer));
    }
    page.showPlace(QStringLiteral("/scenarios/0/load"));
    QVERIFY(page.load().isVisible());
    page.showPlace(QStringLiteral("/targets/0"));
    QVERIFY(!page.load().isVisible());
    QCOMPARE(page.form().pointer(), QStringLiteral("/targets/0"));
  }

  void designGoesToTheFieldOfAProblem() {
    ProjectEditor editor;
    DesignPage page(editor, m_formatter);
    page.show();
    editor.load(document(fakes::recordedProjectText()));
    editor.set(QStringLiteral("/targets/0/url"), JsonValue::ofText("nowhere"), QStringLiteral("Edit"));
    QVERIFY(!editor.document()->problems.empty());
    page.showPlace(QStringLiteral("/targets/0"));
    QVERIFY(page.goTo(QStringLiteral("/targets/0/url")));
  }

  void designGoesToThePlaceOfAProblemInTheText() {
    ProjectEditor editor;
    DesignPage page(editor, m_formatter);
    page.show();
    editor.load(document("{\n  \"format\": \"tidemark-project/1\",\n  \"nam\": \"x\"\n}\n"));
    page.goTo(3, 3);
    QCOMPARE(page.json().textCursor().blockNumber(), 2);
    QCOMPARE(page.json().textCursor().positionInBlock(), 2);
    page.goTo(9999, 9999); // a place that is not there is the end, not a crash
  }

  void whatIsNoJsonOpensAsText() {
    ProjectEditor editor;
    DesignPage page(editor, m_formatter);
    page.show();
    editor.load(document("{\"format\": \"tidemark-project/1\","));
    QVERIFY(page.json().isVisible());
    editor.load(document(fakes::recordedProjectText()));
    QVERIFY(page.form().isVisible());
  }

  void whatIsTypedAsJsonChangesTheProject() {
    ProjectEditor editor;
    DesignPage page(editor, m_formatter);
    page.show();
    editor.load(document(fakes::recordedProjectText()));
    const QString text = page.json().toPlainText();
    page.json().setPlainText(text.left(text.lastIndexOf(QLatin1Char('}'))));
    page.json().flush();
    QVERIFY(!editor.isEditable()); // no JSON any more, and kept as it is
    page.json().setPlainText(text);
    page.json().flush();
    QVERIFY(editor.isEditable());
    QCOMPARE(page.json().toPlainText(), QString::fromStdString(editor.document()->text));
  }

  void resultsShowTheScenarioChosen() {
    ResultsPage page(m_formatter);
    page.show();
    page.setRun(std::make_shared<OpenRun>(fakes::recordedRun()), QStringLiteral("Run"));
    auto* scenarios = page.findChild<QComboBox*>();
    Q_EMIT scenarios->activated(2);
    QCOMPARE(page.dashboard()->view().scenario(), ScenarioId{2});
  }

  void resultsReplaceTheRunShown() {
    ResultsPage page(m_formatter);
    page.show();
    page.setRun(std::make_shared<OpenRun>(fakes::recordedRun()), QStringLiteral("One"));
    page.setRun(std::make_shared<OpenRun>(fakes::recordedRun({.failing = false})), QStringLiteral("Two"));
    QVERIFY(page.dashboard() != nullptr);
    QVERIFY(!page.grab().isNull());
  }
};

QTEST_MAIN(PagesTest)
#include "pages_test.moc"
