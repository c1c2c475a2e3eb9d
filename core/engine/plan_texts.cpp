// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/plan_texts.h"

#include "core/engine/json_text.h"
#include "core/engine/template_compiler.h"

namespace tidemark {

Result<void> defineFixedNames(Symbols& symbols, const RunPlan& plan, const Secrets& secrets) {
  for (const auto& [name, json] : plan.constants) {
    symbols.addConstant(name, valueOf(json));
  }
  for (const Variable& variable : plan.project.variables) {
    if (!std::holds_alternative<SecretVariable>(variable.source)) {
      continue;
    }
    const auto value = secrets.find(variable.name);
    if (value == secrets.end()) {
      return fail(ErrorCode::unset, sentence("secret {} has no value", variable.name));
    }
    symbols.addConstant(variable.name, Value{value->second, ValueKind::text});
  }
  return {};
}

Result<PlanTexts> PlanTexts::create(const RunPlan& plan, const Secrets& secrets) {
  PlanTexts texts;
  if (auto defined = defineFixedNames(texts.m_symbols, plan, secrets); !defined) {
    return std::unexpected(defined.error());
  }
  return texts;
}

Result<std::string> PlanTexts::text(std::string_view written) const {
  TemplateCompiler templates(m_symbols);
  auto text = templates.text(written, Escape::none);
  if (!text) {
    return std::unexpected(text.error());
  }
  if (!text->isFixed()) {
    return fail(ErrorCode::invalidProject, sentence("`{}` has to be known before the run", written));
  }
  return text->fixedText();
}

} // namespace tidemark
