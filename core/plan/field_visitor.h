// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/plan/field_table.h"
#include "core/plan/text.h"

namespace tidemark {

// Sees every value of a struct and of everything below it, with its JSON Pointer and its field. A rule that
// holds for a kind of field wherever it stands is written once, as a visitor. May change texts.
class FieldVisitor {
public:
  virtual ~FieldVisitor() = default;
  virtual void text(const std::string& /*pointer*/, const FieldInfo& /*field*/, std::string& /*value*/) {}
  virtual void json(const std::string& /*pointer*/, const FieldInfo& /*field*/, JsonText& /*value*/) {}
  // In the unit of the field's range.
  virtual void number(const std::string& /*pointer*/, const FieldInfo& /*field*/, double /*value*/) {}
};

} // namespace tidemark
