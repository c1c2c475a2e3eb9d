// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/field_visitor.h"
#include "core/plan/name_scope.h"
#include "core/plan/template_text.h"

namespace tidemark {

// Checks the names of every text that may hold ${…}.
class ScopeVisitor final : public FieldVisitor {
public:
  ScopeVisitor(const NameScope& scope, Findings& findings) : m_scope(scope), m_findings(findings) {}

  void text(const std::string& pointer, const FieldInfo& field, std::string& value) override {
    if (mayHoldVariables(field)) {
      m_scope.check(pointer, value, m_findings);
    }
  }
  void json(const std::string& pointer, const FieldInfo& /*field*/, JsonText& value) override {
    for (const std::string& one : textsOf(value)) {
      m_scope.check(pointer, one, m_findings);
    }
  }

private:
  const NameScope& m_scope;
  Findings& m_findings;
};

} // namespace tidemark
