// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "ui/forms/form_part.h"

namespace tidemark::ui {

// The part of a form for one field and everything under it; never null.
FormPart* makePart(const FieldSpot& spot, PartRole role = PartRole::nested);
// The part for one value among several of a field: an item of a list, a member of a map.
FormPart* makeItemPart(const FieldSpot& spot);
// What else than a record the values of a field may be: a constant, a path. Nothing for most fields.
std::optional<FieldInfo> plainOf(const FieldInfo& field);

} // namespace tidemark::ui
