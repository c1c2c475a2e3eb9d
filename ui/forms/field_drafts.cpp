// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_drafts.h"

namespace tidemark::ui {
namespace {

std::string compact(const JsonValue* value) { return value == nullptr ? std::string() : jsonCompact(*value); }

} // namespace

void FieldDrafts::keep(const QString& pointer, const JsonValue* value, const QString& text) {
  m_drafts[pointer] = {compact(value), text};
}

std::optional<QString> FieldDrafts::find(const QString& pointer, const JsonValue* value) const {
  const auto found = m_drafts.find(pointer);
  return found != m_drafts.end() && found->second.of == compact(value) ? std::optional{found->second.text}
                                                                       : std::nullopt;
}

} // namespace tidemark::ui
