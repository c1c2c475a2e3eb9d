// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>
#include <string_view>

#include "core/plan/field_table.h"
#include "ui/forms/field_drafts.h"
#include "ui/viewstate/project_editor.h"

namespace tidemark::ui {

// What the parts of a form share; the panel owns it and outlives them. GUI thread.
struct FormContext {
  ProjectEditor& editor;
  FieldDrafts& drafts;
  std::function<void(const QString& pointer)> open; // shows a place elsewhere
};

// A field and where it stands: which table it belongs to matters for names that refer to others.
struct FieldSpot {
  const FormContext& context;
  FieldInfo field;
  std::string_view table;
  QString pointer;
};

} // namespace tidemark::ui
