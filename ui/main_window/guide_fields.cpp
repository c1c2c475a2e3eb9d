// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/guide_fields.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/plan/field_table.h"
#include "core/plan/project.h"
#include "ui/forms/field_words.h"

namespace tidemark::ui {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Guide)
};

QString plain(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

QString cell(QString text) { return text.replace(QLatin1Char('|'), QStringLiteral("\\|")); }

QString rowsOf(const std::vector<FieldInfo>& fields) {
  if (fields.empty()) {
    return {};
  }
  QString text = QStringLiteral("\n| %1 | %2 | %3 |\n|---|---|---|\n")
                     .arg(Words::tr("Key"), Words::tr("Label"), Words::tr("Meaning"));
  for (const FieldInfo& field : fields) {
    text +=
        QStringLiteral("| `%1` | %2 | %3 |\n").arg(cell(plain(field.key)), cell(labelOf(field)), cell(describe(field)));
  }
  return text;
}

QString sectionOf(const TableInfo& table) {
  QString text = QStringLiteral("\n## %1\n").arg(plain(table.name));
  text += rowsOf(table.head);
  for (const AlternativeInfo& shape : table.alternatives) {
    text += QStringLiteral("\n%1\n").arg(
        Words::tr("With `%1` (%2): %3").arg(plain(shape.key), fieldWords(shape.label), fieldWords(shape.help)));
    text += rowsOf(shape.fields);
  }
  if (!table.tail.empty()) {
    text += QStringLiteral("\n%1\n").arg(Words::tr("And in each case:"));
    text += rowsOf(table.tail);
  }
  return text;
}

using Tables = std::vector<const TableInfo*>;

void addTable(const TableInfo& table, Tables& tables);

void addTablesOf(const std::vector<FieldInfo>& fields, Tables& tables) {
  for (const FieldInfo& field : fields) {
    if (field.table != nullptr) {
      addTable(field.table(), tables);
    }
  }
}

// With all it leads to; steps hold steps, so each is taken once.
void addTable(const TableInfo& table, Tables& tables) {
  if (std::ranges::find(tables, table.name, &TableInfo::name) != tables.end()) {
    return;
  }
  tables.push_back(&table);
  addTablesOf(table.head, tables);
  for (const AlternativeInfo& shape : table.alternatives) {
    addTablesOf(shape.fields, tables);
  }
  addTablesOf(table.tail, tables);
}

} // namespace

QString guideFields() {
  Tables tables;
  addTable(FieldTable<Project>::info(), tables);
  QString text;
  for (const TableInfo* table : tables) {
    text += sectionOf(*table);
  }
  return text;
}

} // namespace tidemark::ui
