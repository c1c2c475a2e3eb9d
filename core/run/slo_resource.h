// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/slo_metric.h"

namespace tidemark {

// The metrics that are read from monitors: availability, restarts, headroom, resource.
SloMeasurement measureResource(const SloScope& scope);

} // namespace tidemark
