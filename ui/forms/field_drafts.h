// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <map>
#include <optional>
#include <string>

#include "core/plan/json_value.h"

namespace tidemark::ui {

// What was typed into fields and could not go into the project, such as JSON that does not parse yet, so that looking
// elsewhere in the form loses nothing. A draft counts only while the project still holds the value it was made from.
// Lives as long as the form; GUI thread.
class FieldDrafts final {
public:
  void keep(const QString& pointer, const JsonValue* value, const QString& text);
  void drop(const QString& pointer) { m_drafts.erase(pointer); }
  void clear() { m_drafts.clear(); }
  [[nodiscard]] std::optional<QString> find(const QString& pointer, const JsonValue* value) const;

private:
  struct Draft {
    std::string of; // the value, compact
    QString text;
  };
  std::map<QString, Draft> m_drafts;
};

} // namespace tidemark::ui
