// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/report/build/traffic.h"

namespace tidemark {

struct ErrorModels {
  std::vector<ErrorModel> requests; // their counts add up to the failed requests
  std::vector<ErrorModel> flow;     // of transactions and polls
};

// Failures by request, outcome, status and message, most frequent first, with first and last second and one example.
ErrorModels errorModels(const ScenarioCut& cut);

} // namespace tidemark
