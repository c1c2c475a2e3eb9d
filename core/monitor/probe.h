// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"

namespace tidemark {

// One series a probe can deliver, published once.
struct SeriesInfo {
  std::string id;     // "host/localhost/cpu": source/instance/reading, stable
  std::string source; // "host" "process" "health" …
  std::string instance;
  std::string service; // ties it to requests; may be empty
  std::string name;    // "CPU", for people
  std::string unit;    // "%" "B" "B/s" "1/s" "count" "ms" "state"
  std::optional<double> min;
  std::optional<double> max; // of the scale, such as 100 % or the machine's memory
  friend bool operator==(const SeriesInfo&, const SeriesInfo&) = default;
};

// One value of one series. No value is a gap: `series` is then simply missing from the second.
struct Reading {
  std::string id;
  double value = 0;
  friend bool operator==(const Reading&, const Reading&) = default;
};

// What a probe delivers at one second: values, or the reason why there are none.
struct ProbeReadings {
  std::vector<Reading> readings;
  std::string failure; // empty: well. Said once by the caller, on the series and in the report
};

// A source of readings. Created and read on the monitor thread only (remote probes: on a thread with an event
// loop of their own); never on a worker. A probe that fails stays and is asked again: it never ends a run.
class Probe {
public:
  virtual ~Probe() = default;
  // Called once before the first read; may take up to a second. An error says what is not measured and why.
  virtual Result<std::vector<SeriesInfo>> open() = 0;
  // Non-blocking for more than 50 ms; `now` is on the run clock's machine clock.
  virtual ProbeReadings read(Instant now) = 0;
  [[nodiscard]] virtual std::string describe() const = 0; // "process on port 8080", for messages
};

} // namespace tidemark
