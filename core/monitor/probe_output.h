// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/monitor/probe.h"

namespace tidemark {

// Gathers what a probe delivers in one second: values under a common prefix, gaps left out, reasons joined.
class ProbeOutput {
public:
  explicit ProbeOutput(std::string prefix) : m_prefix(std::move(prefix)) {}

  void add(std::string_view reading, std::optional<double> value) {
    if (value)
      m_readings.readings.push_back({m_prefix + std::string(reading), *value});
  }
  void fail(std::string_view why) {
    m_readings.failure += m_readings.failure.empty() ? "" : "; ";
    m_readings.failure += why;
  }
  [[nodiscard]] ProbeReadings take() { return std::move(m_readings); }

private:
  std::string m_prefix;
  ProbeReadings m_readings;
};

} // namespace tidemark
