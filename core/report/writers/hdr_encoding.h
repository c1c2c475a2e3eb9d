// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/metrics/latency_histogram.h"

namespace tidemark {

// A histogram in HdrHistogram's compressed V2 encoding (zlib), as bytes, and as the base64 text that interval logs
// hold ("HISTFAAAA…"). The counts are those of the histogram, bucket for bucket: nothing is sampled again.
std::string hdrCompressed(const LatencyHistogram& histogram);
std::string hdrBase64(const LatencyHistogram& histogram);

} // namespace tidemark
