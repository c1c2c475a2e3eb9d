// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/engine/symbols.h"
#include "core/plan/run_plan.h"

namespace tidemark {

// Makes the names known that have one value for the whole run: constants, environment values and secrets.
// ErrorCode::unset: a secret without a value.
Result<void> defineFixedNames(Symbols& symbols, const RunPlan& plan, const Secrets& secrets);

// Texts of a project that are decided before a run: credentials of a proxy, settings of a token server.
class PlanTexts {
public:
  static Result<PlanTexts> create(const RunPlan& plan, const Secrets& secrets);

  // The text with its names filled in. ErrorCode::invalidProject: it needs something that only a running flow knows.
  [[nodiscard]] Result<std::string> text(std::string_view written) const;

private:
  Symbols m_symbols;
};

} // namespace tidemark
