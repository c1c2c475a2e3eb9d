// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QTest>

#include "tests/fakes/recorded_run.h"
#include "ui/models/suggestion_rows.h"
#include "ui/panels/data_table.h"
#include "ui/panels/suggest_slos_dialog.h"
#include "ui/viewstate/project_editor.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

constexpr ScenarioId kNormal{1};
constexpr ScenarioId kNever{3};

std::unique_ptr<ProjectEditor> editorOf(const char* text) {
  auto editor = std::make_unique<ProjectEditor>();
  editor->load(documentOf(text, "/tmp/x.tidemark.json", {}));
  return editor;
}

std::size_t slosOf(const ProjectEditor& editor) {
  const JsonValue* slos = editor.at(QStringLiteral("/scenarios/1/slos"));
  return slos == nullptr ? 0 : slos->items.size();
}

} // namespace

class ResultsSuggestTest : public QObject {
  Q_OBJECT

private:
  Formatter m_formatter{QLocale::c()};
  RunRecord m_record = fakes::recordedRun();

private Q_SLOTS:
  void everySuggestionHasALimitOrAReason() {
    const auto all = suggestSlos(m_record, kNormal);
    QVERIFY(!all.items.empty());
    for (const ValueRow& row : suggestionRows(all.items, m_formatter)) {
      QCOMPARE(row.cells.size(), suggestionColumns().size());
      QVERIFY(!row.cells.back().text.isEmpty());
    }
  }

  void tickedOnesAreAddedAsOneChangeThatCanBeUndone() {
    const auto editor = editorOf(fakes::recordedProjectText());
    const std::size_t before = slosOf(*editor);
    const std::size_t problems = editor->document()->problems.size();
    SuggestSlosDialog dialog(m_record, kNormal, editor.get(), m_formatter);
    const QAbstractItemModelTester tester(&dialog.ticks(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto ticked = static_cast<std::size_t>(dialog.ticks().ticked().size());
    QVERIFY(ticked > 1);
    dialog.addButton().click();
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(slosOf(*editor), before + ticked);
    QCOMPARE(editor->document()->problems.size(), problems); // the loader takes what was added
    QCOMPARE(editor->history().count(), 1);
    editor->history().undo();
    QCOMPARE(slosOf(*editor), before);
  }

  void onlyWhatIsTickedIsAdded() {
    const auto editor = editorOf(fakes::recordedProjectText());
    SuggestSlosDialog dialog(m_record, kNormal, editor.get(), m_formatter);
    QAbstractItemModel& rows = *dialog.table().model();
    const QString first = rows.index(0, 0).data().toString();
    for (int row = 1; row < rows.rowCount(); ++row) {
      rows.setData(rows.index(row, 0), Qt::Unchecked, Qt::CheckStateRole);
    }
    rows.setData(rows.index(0, 0), Qt::Checked, Qt::CheckStateRole);
    dialog.addButton().click();
    const JsonValue* slos = editor->at(QStringLiteral("/scenarios/1/slos"));
    QVERIFY(slos != nullptr);
    QCOMPARE(slos->items.size(), std::size_t{1});
    QVERIFY(first.contains(QString::fromStdString(slos->items[0].member("limit")->text)));
    QCOMPARE(slos->items[0].member("window")->text, std::string("steady"));
  }

  void withNothingTickedThereIsNothingToAdd() {
    const auto editor = editorOf(fakes::recordedProjectText());
    SuggestSlosDialog dialog(m_record, kNormal, editor.get(), m_formatter);
    dialog.ticks().setTickable({}, {});
    QVERIFY(!dialog.addButton().isEnabled());
  }

  void withoutTheProjectItSaysWhatToDo() {
    SuggestSlosDialog none(m_record, kNormal, nullptr, m_formatter);
    QVERIFY(!none.addButton().isEnabled());
    QVERIFY(none.place().contains(QStringLiteral("Open the project")));

    const auto other = editorOf(R"({"format": "tidemark-project/1", "name": "Other", "scenarios": []})");
    SuggestSlosDialog wrong(m_record, kNormal, other.get(), m_formatter);
    QVERIFY(!wrong.addButton().isEnabled());
    QVERIFY(wrong.place().contains(QStringLiteral("Normal")));
  }

  void aScenarioThatWasNotRunSaysSo() {
    SuggestSlosDialog dialog(m_record, kNever, nullptr, m_formatter);
    QCOMPARE(dialog.table().model()->rowCount(), 0);
    QVERIFY(!dialog.grab().isNull());
  }
};

QTEST_MAIN(ResultsSuggestTest)
#include "results_suggest_test.moc"
