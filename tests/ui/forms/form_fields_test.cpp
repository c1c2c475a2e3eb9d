// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <set>

#include "core/plan/json_edit.h"
#include "core/plan/json_parser.h"
#include "core/plan/project.h"
#include "tests/ui/sample_project/sample_project.h"
#include "ui/forms/choice_editor.h"
#include "ui/forms/environments_editor.h"
#include "ui/forms/field_row.h"
#include "ui/forms/form_panel.h"
#include "ui/forms/line_editor.h"
#include "ui/forms/link_row.h"
#include "ui/forms/pace_editors.h"
#include "ui/forms/problem_label.h"
#include "ui/forms/record_edit.h"
#include "ui/forms/rows_editor.h"
#include "ui/forms/table_at.h"
#include "ui/forms/text_editors.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

// A field of some record, with what must be set in the sample project for that record to stand.
struct Case {
  QString name;
  std::vector<std::pair<std::string, JsonValue>> sets;
  std::string record;
  const FieldInfo* field;
  std::string_view table;
};

JsonValue json(const std::string& text) { return parseJson(text).root; }

// Every field of every shape of every table that can be reached from the project's, each table once.
class Walk {
public:
  std::vector<Case> cases;

  void visit(const TableInfo& table, const std::string& pointer,
             const std::vector<std::pair<std::string, JsonValue>>& sets) {
    if (!m_seen.insert(table.name).second) {
      return;
    }
    if (table.alternatives.empty()) {
      visitShape(table, nullptr, pointer, sets);
    }
    for (const AlternativeInfo& shape : table.alternatives) {
      visitShape(table, &shape, pointer, sets);
    }
  }

private:
  void visitShape(const TableInfo& table, const AlternativeInfo* shape, const std::string& pointer,
                  std::vector<std::pair<std::string, JsonValue>> sets) {
    if (!pointer.empty()) {
      sets.emplace_back(pointer, shape == nullptr ? newRecord(table) : reshaped(JsonValue::object(), table, *shape));
    }
    for (const FieldInfo* field : fieldsOf(table, shape)) {
      const bool isOnce = shape == nullptr || shape == table.alternatives.data() || isOf(*shape, *field);
      if (isOnce && field->key != "format") {
        const QString name = QString::fromStdString(
            std::string(table.name) + '.' + (shape ? std::string(shape->key) + '.' : "") + std::string(field->key));
        cases.push_back({name, sets, pointer, field, table.name});
      }
      if (field->table != nullptr) {
        descend(*field, pointerTo(pointer, field->key), sets);
      }
    }
  }
  static bool isOf(const AlternativeInfo& shape, const FieldInfo& field) {
    return std::ranges::any_of(shape.fields, [&](const FieldInfo& one) { return &one == &field; });
  }
  void descend(const FieldInfo& field, const std::string& place, std::vector<std::pair<std::string, JsonValue>> sets) {
    const bool isList = field.shape == FieldShape::list;
    const bool isMap = field.shape == FieldShape::map;
    if (isList) {
      sets.emplace_back(place, JsonValue::list().add(JsonValue::object()));
    } else if (isMap) {
      sets.emplace_back(place, JsonValue::object().add("one", JsonValue::object()));
    }
    visit(field.table(), isList ? place + "/0" : isMap ? place + "/one" : place, sets);
  }
  std::set<std::string_view> m_seen;
};

using Names = std::set<std::pair<std::string_view, std::string_view>>; // table and key

// Said by the tables alone, whatever the forms make of them.
void collect(const TableInfo& table, std::set<std::string_view>& seen, Names& names) {
  if (!seen.insert(table.name).second) {
    return;
  }
  const auto take = [&](const std::vector<FieldInfo>& fields) {
    for (const FieldInfo& field : fields) {
      names.emplace(table.name, field.key);
      if (field.table != nullptr) {
        collect(field.table(), seen, names);
      }
    }
  };
  take(table.head);
  take(table.tail);
  for (const AlternativeInfo& shape : table.alternatives) {
    take(shape.fields);
  }
}

const std::vector<Case>& cases() {
  static const std::vector<Case> kCases = [] {
    Walk walk;
    walk.visit(FieldTable<Project>::info(), "", {});
    return walk.cases;
  }();
  return kCases;
}

struct Sample {
  FieldKind kind;
  const char* typed;
  const char* json;
  const char* wrong; // null: any text is right for the reader
};
constexpr Sample kSamples[] = {
    {FieldKind::text, "abc", "\"abc\"", nullptr},
    {FieldKind::name, "abc", "\"abc\"", nullptr},
    {FieldKind::verbatim, "$.a", "\"$.a\"", nullptr},
    {FieldKind::path, "a/b.pem", "\"a/b.pem\"", nullptr},
    {FieldKind::date, "2030-01-31", "\"2030-01-31\"", "soon"},
    {FieldKind::integer, "7", "7", "many"},
    {FieldKind::number, "7.5", "7.5", "many"},
    {FieldKind::duration, "2m30s", "\"2m30s\"", "5"},
    {FieldKind::rate, "30/min", "\"30/min\"", "5"},
    {FieldKind::size, "64KiB", "\"64KiB\"", "5"},
    {FieldKind::limit, "< 500ms", "\"< 500ms\"", "500"},
    {FieldKind::metric, "p90", "\"p90\"", "fast"},
    {FieldKind::window, "steady", "\"steady\"", "now"},
    {FieldKind::constant, "8080", "8080", nullptr},
    {FieldKind::json, "{\"a\": [1]}", "{\"a\": [1]}", nullptr},
    {FieldKind::status, "201", "201", "never"},
};

const Sample& sampleOf(FieldKind kind) {
  const auto* found = std::ranges::find(kSamples, kind, &Sample::kind);
  return found == std::end(kSamples) ? kSamples[0] : *found;
}

void type(QLineEdit& line, const char* text) {
  line.selectAll();
  QTest::keyClicks(&line, QString::fromUtf8(text));
}

// What is done to an editor, and what the project should then hold; empty: only that it is another value.
std::string edit(ValueEditor& editor) {
  const Sample& sample = sampleOf(editor.field().item);
  if (auto* line = dynamic_cast<LineEditor*>(&editor)) {
    const bool isList = editor.field().shape == FieldShape::list;
    type(line->line(), sample.typed);
    return isList ? std::string("[") + sample.json + "]" : sample.json;
  }
  if (dynamic_cast<ChoiceEditor*>(&editor) != nullptr) {
    auto* box = editor.findChild<QComboBox*>();
    QTest::keyClick(box, Qt::Key_End);
    if (box->count() == 1) { // it is chosen already
      Q_EMIT box->activated(0);
    }
    return {};
  }
  if (dynamic_cast<BooleanEditor*>(&editor) != nullptr) {
    auto* check = editor.findChild<QCheckBox*>();
    const bool was = check->isChecked();
    check->click();
    return was ? "false" : "true";
  }
  if (auto* text = editor.findChild<QPlainTextEdit*>()) {
    text->setPlainText(QString::fromUtf8(sample.typed));
    return sample.json;
  }
  if (dynamic_cast<RowsEditor*>(&editor) != nullptr) {
    auto* add = editor.findChild<QPushButton*>();
    add->click();
    type(editor.findChildren<LineEditor*>().back()->line(), sample.typed);
    const bool isMap = editor.field().shape == FieldShape::map;
    return (isMap ? std::string("{\"\": ") : "[") + sample.json + (isMap ? "}" : "]");
  }
  if (dynamic_cast<EnvironmentsEditor*>(&editor) != nullptr) {
    editor.findChild<QPushButton*>()->click();
    return {};
  }
  auto* box = editor.findChild<QComboBox*>();
  QTest::keyClick(box, Qt::Key_End);
  return {};
}

// Something the loader cannot take, where the widget lets it be typed.
bool spoil(ValueEditor& editor) {
  auto* line = dynamic_cast<LineEditor*>(&editor);
  if (line != nullptr && sampleOf(editor.field().item).wrong != nullptr) {
    type(line->line(), sampleOf(editor.field().item).wrong);
    return true;
  }
  if (auto* text = editor.findChild<QPlainTextEdit*>(); text != nullptr && editor.field().item == FieldKind::json) {
    text->setPlainText(QStringLiteral("{\"a\": "));
    return true;
  }
  auto lines = editor.findChildren<FieldLine*>();
  if (dynamic_cast<ThinkTimeEditor*>(&editor) != nullptr || dynamic_cast<ConnectionsEditor*>(&editor) != nullptr) {
    type(*lines.front(), "few");
    return true;
  }
  return false;
}

template <class Part>
Part* partAt(const FormPanel& panel, const QString& pointer) {
  for (Part* part : panel.findChildren<Part*>()) {
    if (part->pointer() == pointer && part->isVisibleTo(&panel)) {
      return part;
    }
  }
  return nullptr;
}

// What a reader of the form sees is wrong at a place or in what holds it.
QStringList shownProblems(const FormPanel& panel, const QString& pointer) {
  QStringList shown;
  for (const auto* label : panel.findChildren<ProblemLabel*>()) {
    const auto* part = label->parentWidget();
    while (part != nullptr && qobject_cast<const FormPart*>(part) == nullptr) {
      part = part->parentWidget();
    }
    const bool isHere =
        part != nullptr && isInside(pointer.toStdString(), static_cast<const FormPart*>(part)->pointer().toStdString());
    if (isHere && label->isVisible() && !label->text().isEmpty()) {
      shown.append(label->text());
    }
  }
  return shown;
}

std::string valueText(const ProjectEditor& editor, const QString& pointer) {
  const JsonValue* value = editor.at(pointer);
  return value == nullptr ? "nothing" : jsonCompact(*value);
}

} // namespace

class FormFieldsTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void noFieldOfAnyTableIsLeftOut() {
    std::set<std::string_view> seen;
    Names all;
    collect(FieldTable<Project>::info(), seen, all);
    all.erase({"project", "format"}); // the form of a project is of one format
    Names covered;
    for (const Case& one : cases()) {
      covered.emplace(one.table, one.field->key);
    }
    QStringList missing;
    for (const auto& [table, key] : all) {
      if (!covered.contains({table, key})) {
        missing.append(QString::fromStdString(std::string(table) + '.' + std::string(key)));
      }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char(' '))));
    QCOMPARE(covered.size(), all.size());
  }

  // As a file or the JSON view may hold it: said at the field, and gone with the change.
  void whatNoFieldCanTakeIsSaidAtTheField_data() { everyFieldIsSetReadBackSpoiltAndUndone_data(); }
  void whatNoFieldCanTakeIsSaidAtTheField() {
    QFETCH(int, index);
    const Case& one = cases()[static_cast<std::size_t>(index)];
    if (one.field->item == FieldKind::json || one.field->kind == FieldKind::json) {
      return; // takes anything
    }
    auto editor = editorOf();
    for (const auto& [pointer, value] : one.sets) {
      QVERIFY(editor->set(QString::fromStdString(pointer), value, QStringLiteral("Set up")));
    }
    FormPanel panel(*editor);
    panel.resize(500, 800);
    panel.show(QString::fromStdString(one.record));
    panel.show();
    const QString pointer = QString::fromStdString(pointerTo(one.record, one.field->key));
    const std::string before = valueText(*editor, pointer);
    const int commands = editor->history().index();
    const auto problemsBefore = shownProblems(panel, pointer);
    // Neither a value nor a list of values; a list of records marks those that are none.
    const bool isRecords = one.field->table != nullptr && one.field->shape == FieldShape::list;
    QVERIFY(editor->set(pointer, json(isRecords ? "7.5" : "[[[true]]]"), QStringLiteral("Spoil")));
    QCOMPARE(editor->history().index(), commands + 1);
    QVERIFY2(!shownProblems(panel, pointer).isEmpty(), qPrintable(pointer));
    editor->history().undo();
    QCOMPARE(QString::fromStdString(valueText(*editor, pointer)), QString::fromStdString(before));
    QCOMPARE(shownProblems(panel, pointer), problemsBefore);
    editor->history().redo();
    QVERIFY(!shownProblems(panel, pointer).isEmpty());
  }

  void everyFieldIsSetReadBackSpoiltAndUndone_data() {
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < cases().size(); ++i) {
      QTest::newRow(cases()[i].name.toUtf8().constData()) << static_cast<int>(i);
    }
  }

  void everyFieldIsSetReadBackSpoiltAndUndone() {
    QFETCH(int, index);
    const Case& one = cases()[static_cast<std::size_t>(index)];
    auto editor = editorOf();
    for (const auto& [pointer, value] : one.sets) {
      QVERIFY(editor->set(QString::fromStdString(pointer), value, QStringLiteral("Set up")));
    }
    FormPanel panel(*editor);
    panel.resize(500, 800);
    panel.show(QString::fromStdString(one.record));
    panel.show();
    const QString pointer = QString::fromStdString(pointerTo(one.record, one.field->key));
    if (auto* row = partAt<FieldRow>(panel, pointer)) {
      checkRow(*editor, *row);
    } else if (auto* link = partAt<LinkRow>(panel, pointer)) {
      QSignalSpy chosen(&panel, &FormPanel::pointerChosen);
      link->findChild<QPushButton*>()->click();
      QCOMPARE(chosen.size(), 1);
      QCOMPARE(chosen[0][0].toString(), pointer);
    } else if (auto* part = partAt<FormPart>(panel, pointer)) {
      checkRecords(*editor, *part, *one.field);
    } else { // the record of a shape: its fields stand in this form
      QVERIFY2(editor->at(pointer) != nullptr && editor->at(pointer)->isObject(), "the field has no part");
      QVERIFY(one.field->required && one.field->kind == FieldKind::record);
    }
  }

private:
  static void checkRow(ProjectEditor& editor, FieldRow& row) {
    const QString pointer = row.pointer();
    const std::string before = valueText(editor, pointer);
    editor.endTyping();
    const int commands = editor.history().index();
    const std::string wanted = edit(row.valueEditor());
    if (wanted.empty()) {
      QVERIFY(row.valueEditor().field().choices.size() == 1 || valueText(editor, pointer) != before);
    } else {
      QCOMPARE(QString::fromStdString(valueText(editor, pointer)), QString::fromStdString(jsonCompact(json(wanted))));
    }
    editor.endTyping();
    if (spoil(row.valueEditor())) {
      auto* problems = row.findChild<ProblemLabel*>();
      QVERIFY2(problems->isVisible(), qPrintable(QString::fromStdString(valueText(editor, pointer))));
      // A text that is no JSON never reaches the project: the editor says it itself.
      const bool isDraft = !row.valueEditor().complaint().isEmpty();
      const auto& all = editor.document()->problems;
      QVERIFY(isDraft || std::ranges::any_of(all, [&](const Problem& problem) {
                return isInside(problem.pointer, pointer.toStdString()) &&
                       problems->text().contains(QString::fromStdString(problem.message.text()));
              }));
    }
    while (editor.history().index() > commands) {
      editor.history().undo();
    }
    QCOMPARE(QString::fromStdString(valueText(editor, pointer)), QString::fromStdString(before));
  }

  // Add makes the first value of the field, and undo takes it away again.
  static void checkRecords(ProjectEditor& editor, FormPart& part, const FieldInfo& field) {
    const QString pointer = part.pointer();
    const std::string before = valueText(editor, pointer);
    const int commands = editor.history().index();
    QPushButton* add = nullptr;
    for (QPushButton* button : part.findChildren<QPushButton*>()) {
      add = add == nullptr && button->text() == QStringLiteral("Add") && button->isVisible() ? button : add;
    }
    if (add == nullptr) { // a required record stands already
      QVERIFY(field.required && field.shape == FieldShape::one);
      return;
    }
    add->click();
    QVERIFY(valueText(editor, pointer) != before);
    QVERIFY(editor.history().index() == commands + 1);
    editor.history().undo();
    QCOMPARE(QString::fromStdString(valueText(editor, pointer)), QString::fromStdString(before));
  }
};

QTEST_MAIN(FormFieldsTest)
#include "form_fields_test.moc"
