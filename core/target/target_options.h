// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/target/fault.h"

namespace tidemark {

// The server's certificate chain and private key, as PEM files.
struct TlsFiles {
  std::string certificate;
  std::string key;
};

// How the demo system behaves. The defaults are those of `tidemark target`.
struct TargetOptions {
  std::string address = "127.0.0.1";
  std::uint16_t port = 0; // 0: the kernel chooses
  std::optional<TlsFiles> tls;
  Nanos latency{0};                                    // added to every answer
  Nanos metricsLatency = std::chrono::milliseconds(4); // added to /metrics on top
  Nanos jobTime = std::chrono::seconds(3);             // mean processing time of a job; each within 10 % of it
  int jobWorkers = 8;                                  // jobs processed at once; the others wait in the queue
  std::string apiKey = "demo-key";                     // wanted in X-API-Key by /api/v1/data/ingest
  bool answersAll = false;                             // every request gets 200 and {} at once: a system of no cost
  std::vector<Fault> faults;
  std::uint64_t seed = 1; // the same seed and the same requests give the same faults, ids and job times
};

} // namespace tidemark
