// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/form_context.h"
#include "ui/forms/value_editor.h"

namespace tidemark::ui {

// The editor of a field's value as a whole, by its kind and shape; never null. Fields whose values are records have
// parts of their own and are shown as JSON here.
ValueEditor* makeEditor(const FieldSpot& spot);

} // namespace tidemark::ui
