// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/load.h"

#include <array>

namespace tidemark {

const char* loadModelName(const Load& load) {
  constexpr std::array<const char*, std::variant_size_v<decltype(Load::model)>> kNames{"users", "arrivals",
                                                                                       "iterations", "search"};
  return kNames[load.model.index()];
}

} // namespace tidemark
