// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/plan/run_plan.h"

namespace tidemark {

// Replaces secret values by their names, before anything that was sent or received leaves a worker. Immutable.
class Redactor {
public:
  Redactor() = default;
  // `credentials`: further texts to mask, which have no name.
  explicit Redactor(const Secrets& secrets, const std::vector<std::string>& credentials = {});

  // `more`: names and values known to the user alone (extracted with `secret`).
  using Names = std::vector<std::pair<std::string_view, std::string_view>>;
  [[nodiscard]] std::string redact(std::string_view text, const Names& more) const;

private:
  std::vector<std::pair<std::string, std::string>> m_secrets; // value, "${name}"; longest value first
};

} // namespace tidemark
