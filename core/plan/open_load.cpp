// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/open_load.h"

namespace tidemark {

bool isOpen(const Load& load) {
  const auto* search = std::get_if<SearchLoad>(&load.model);
  return std::holds_alternative<ArrivalsLoad>(load.model) || (search != nullptr && search->of == SearchOf::arrivals);
}

} // namespace tidemark
