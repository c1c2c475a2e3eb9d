// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/server/witness.h"

#include <algorithm>
#include <cmath>

namespace tidemark {

using namespace std::chrono_literals;

namespace {

// At rank ceil(p/100 · n), as Tidemark defines it.
double percentile(const std::vector<std::int64_t>& sorted, double percent) {
  if (sorted.empty())
    return 0;
  const double rank = std::ceil(percent / 100 * static_cast<double>(sorted.size()) * (1 - 1e-12));
  return static_cast<double>(sorted[static_cast<std::size_t>(std::max(rank, 1.0)) - 1]);
}

std::string percentiles(std::vector<std::int64_t> values, double unit) {
  std::ranges::sort(values);
  std::string text = "{";
  for (const auto& [name, percent] : {std::pair("p50", 50.0), std::pair("p90", 90.0), std::pair("p99", 99.0),
                                      std::pair("p99.9", 99.9), std::pair("max", 100.0)})
    text += (text.size() > 1 ? ", \"" : "\"") + std::string(name) +
            "\": " + std::to_string(percentile(values, percent) / unit);
  return text + "}";
}

} // namespace

Clock::time_point Behaviour::due(Clock::time_point arrived) {
  if (m_count == 0)
    m_first = arrived;
  const std::uint64_t number = m_count++;
  if (m_name == "never")
    return arrived + 24h;
  if (m_name == "mix")
    return arrived + (number % 50 == 49 ? 50ms : 2ms);
  if (m_name != "stall")
    return arrived;
  const Clock::time_point wanted = arrived + 2ms;
  const auto into = (wanted - m_first) % 5s;
  return into < 4s ? wanted : wanted + (5s - into);
}

void Witness::clear() {
  m_arrivals.clear();
  m_inside.clear();
}

// Against an even schedule of the same number and span. No arrival comes before it was sent, so the schedule's phase is
// that of the earliest; its pace is what makes the whole run fit.
std::vector<std::int64_t> Witness::lateness() const {
  if (m_arrivals.size() < 2)
    return {};
  const auto span = m_arrivals.back() - m_arrivals.front();
  const auto count = static_cast<std::int64_t>(m_arrivals.size()) - 1;
  // A rate is a whole number a second: the pace is known, not fitted.
  const auto perSecond = std::llround(static_cast<double>(count) / std::chrono::duration<double>(span).count());
  const double gap = 1e9 / static_cast<double>(std::max<long long>(perSecond, 1));
  std::vector<std::int64_t> late;
  late.reserve(m_arrivals.size());
  for (std::size_t i = 0; i < m_arrivals.size(); ++i) {
    const double ideal = gap * static_cast<double>(i);
    late.push_back(std::chrono::nanoseconds(m_arrivals[i] - m_arrivals.front()).count() -
                   static_cast<std::int64_t>(ideal));
  }
  const std::int64_t earliest = *std::ranges::min_element(late);
  for (std::int64_t& each : late)
    each -= earliest;
  return late;
}

std::string Witness::report() {
  std::ranges::sort(m_arrivals);
  const double span =
      m_arrivals.empty() ? 0 : std::chrono::duration<double>(m_arrivals.back() - m_arrivals.front()).count();
  return "{\"count\": " + std::to_string(m_arrivals.size()) + ", \"spanS\": " + std::to_string(span) +
         ", \"insideMs\": " + percentiles(m_inside, 1e6) + ", \"latenessUs\": " + percentiles(lateness(), 1e3) +
         ", \"lastLeftS\": " + std::to_string(std::chrono::duration<double>(m_lastLeft.time_since_epoch()).count()) +
         "}\n";
}

} // namespace tidemark
