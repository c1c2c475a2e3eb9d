// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"
#include "core/plan/run_plan.h"
#include "core/run/verdict.h"

namespace tidemark {

// "p95 of Health < 500ms", for reasons and events.
Sentence sloSentence(const SloPlan& slo);

// "612.4 ms", the measured value with the limit's unit; "nothing" without one.
Sentence measuredText(const SloPlan& slo, const SloResult& result);

} // namespace tidemark
