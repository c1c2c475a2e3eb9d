// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/name_scope.h"

#include <fmt/format.h>

#include "core/plan/nearest.h"
#include "core/plan/template_text.h"

namespace tidemark {

NameScope NameScope::fixed(const Project& project) {
  NameScope scope;
  for (const Variable& variable : project.variables) {
    if (std::holds_alternative<SecretVariable>(variable.source)) {
      scope.m_secrets.insert(variable.name);
    } else if (!std::holds_alternative<CsvVariable>(variable.source)) {
      scope.m_names.insert(variable.name);
    }
  }
  return scope;
}

NameScope NameScope::credentials(const Project& project) {
  NameScope scope = fixed(project);
  scope.m_names.merge(scope.m_secrets);
  scope.m_secrets.clear();
  return scope;
}

NameScope NameScope::sent(const Project& project) {
  NameScope scope = credentials(project);
  scope.m_calls = true;
  for (const Variable& variable : project.variables) {
    if (std::holds_alternative<CsvVariable>(variable.source)) {
      scope.m_tables.insert(variable.name);
    }
  }
  return scope;
}

void NameScope::add(const NameScope& other) {
  m_names.insert(other.m_names.begin(), other.m_names.end());
  m_tables.insert(other.m_tables.begin(), other.m_tables.end());
}

void NameScope::check(const std::string& pointer, const std::string& text, Findings& findings) const {
  const TemplateText parts = parseTemplate(text);
  if (!parts.wrong.empty()) {
    return; // reported with the grammar
  }
  for (const TemplateExpression& one : parts.expressions) {
    if (!one.isCall) {
      checkName(pointer, one.name, findings);
    } else if (!m_calls) {
      findings.error(pointer, sentence("{} may stand only in what a request sends", one.source));
    }
  }
}

void NameScope::checkName(const std::string& pointer, std::string_view name, Findings& findings) const {
  const std::string_view head = headOf(name);
  const bool hasColumn = head.size() < name.size();
  const std::string written = fmt::format("${{{}}}", name);
  if (m_secrets.contains(head)) {
    findings.error(pointer, sentence("the secret {} would be written to the outputs from here", written),
                   sentence("secrets may stand in headers, authentication and bodies"));
  } else if (m_tables.contains(head)) {
    if (!hasColumn) {
      findings.error(pointer,
                     sentence("{} is a CSV file; a column of it is {}", written, fmt::format("${{{}.column}}", name)));
    }
  } else if (hasColumn && head != "env") {
    findings.error(pointer, sentence("\"{}\" is no CSV variable that is known here", head));
  } else if (!hasColumn && !m_names.contains(name)) {
    const std::vector<std::string_view> known{m_names.begin(), m_names.end()};
    findings.error(pointer, sentence("{} is not known here", written), didYouMean(name, known));
  }
}

} // namespace tidemark
