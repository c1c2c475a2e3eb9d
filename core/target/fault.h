// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

#include "core/base/quantity.h"
#include "core/base/result.h"
#include "core/target/distribution.h"

namespace tidemark {

// That share of the requests is answered with status 500.
struct ErrorFault {
  Percent share;
  friend bool operator==(const ErrorFault&, const ErrorFault&) = default;
};

// That share of the requests is answered by a TCP reset.
struct ResetFault {
  Percent share;
  friend bool operator==(const ResetFault&, const ResetFault&) = default;
};

// That share of the accepted jobs ends as failed.
struct JobFault {
  Percent share;
  friend bool operator==(const JobFault&, const JobFault&) = default;
};

// Every request takes that much longer.
struct LatencyFault {
  Distribution time;
  friend bool operator==(const LatencyFault&, const LatencyFault&) = default;
};

// Nothing is answered for the last `length` of every `period`, counted from the start.
struct StallFault {
  Nanos length{0};
  Nanos period{0};
  friend bool operator==(const StallFault&, const StallFault&) = default;
};

// So many requests are worked on at a time, each for so long; the others wait their turn. The service limit of the
// system is then workers / time.
struct WorkersFault {
  std::int64_t workers = 1;
  Nanos time{0};
  friend bool operator==(const WorkersFault&, const WorkersFault&) = default;
};

// Memory that is written to and never given back.
struct LeakFault {
  Bytes amount;
  bool perSecond = false; // else per request
  friend bool operator==(const LeakFault&, const LeakFault&) = default;
};

// One misbehaviour of the demo system, for all requests or for those whose path starts with `path`.
struct Fault {
  std::variant<ErrorFault, ResetFault, JobFault, LatencyFault, StallFault, LeakFault, WorkersFault> what;
  std::string path; // empty: every path
  friend bool operator==(const Fault&, const Fault&) = default;
};

// "error=5%", "reset=1%", "job-failure=2%", "latency=normal(20ms,5ms)", "stall=1s/5s", "leak=64KiB/s",
// "leak=1KiB/request", "workers=4x20ms", each with "@/path" where it is to hold for a part only. The hint of an error
// lists the forms.
Result<Fault> parseFault(std::string_view text);

} // namespace tidemark
