// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "core/metrics/latency_histogram.h"

namespace tidemark {

// Writes histograms in HdrHistogram's compressed V2 encoding (zlib), as the base64 text that interval logs hold
// ("HISTFAAAA…"). The counts are those of the histogram, bucket for bucket: nothing is sampled again. Keeps one
// compressor for all of a log's lines. One thread.
class HdrEncoder {
public:
  HdrEncoder();
  ~HdrEncoder();
  HdrEncoder(const HdrEncoder&) = delete;
  HdrEncoder& operator=(const HdrEncoder&) = delete;

  std::string base64(const LatencyHistogram& histogram);

private:
  std::string deflated(const std::string& bytes);

  struct Compressor;
  std::unique_ptr<Compressor> m_compressor;
};

} // namespace tidemark
