// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <set>
#include <string>

#include "core/plan/field_table.h"
#include "core/plan/project.h"

using namespace tidemark;

namespace {

// Every label, help sentence and unit of the tables that forms can reach.
class Words {
public:
  void addTable(const TableInfo& table) {
    if (!m_tables.insert(table.name).second) {
      return;
    }
    addFields(table.head);
    for (const AlternativeInfo& alternative : table.alternatives) {
      m_words.insert({alternative.label, alternative.help});
      addFields(alternative.fields);
    }
    addFields(table.tail);
  }
  [[nodiscard]] const std::set<std::string_view>& all() const { return m_words; }

private:
  void addFields(const std::vector<FieldInfo>& fields) {
    for (const FieldInfo& field : fields) {
      m_words.insert({field.label, field.help, field.unit});
      if (field.table != nullptr) {
        addTable(field.table());
      }
    }
  }

  std::set<std::string_view> m_tables;
  std::set<std::string_view> m_words;
};

std::string quoted(std::string_view text) {
  std::string result = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') {
      result += '\\';
    }
    result += c;
  }
  return result + '"';
}

} // namespace

// Prints the words of the field tables as C++ that lupdate reads.
int main() {
  Words words;
  words.addTable(FieldTable<Project>::info());
  for (const std::string_view word : words.all()) {
    if (!word.empty() && std::printf("QT_TRANSLATE_NOOP(\"Fields\", %s)\n", quoted(word).c_str()) < 0) {
      return 1;
    }
  }
  return 0;
}
