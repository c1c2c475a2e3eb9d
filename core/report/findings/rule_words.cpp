// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cassert>

#include "core/report/findings/finding_words.h"

namespace tidemark {

namespace {

struct Words {
  std::string_view id;
  FindingWords (*say)();
};

// In the order of the rules.
constexpr std::array kWords{
    Words{"slo-missed",
          [] {
            return FindingWords{sentence("At least one SLO was missed."),
                                sentence("Bring the missed SLOs within their limits, or change the targets on purpose"),
                                sentence("The run passes.")};
          }},
    Words{"generator-saturated",
          [] {
            return FindingWords{sentence("The load generator was its own limit for some seconds."),
                                sentence("Use more workers or another machine for the load, and run again"),
                                sentence("Latency and rate describe the system and not the generator.")};
          }},
    Words{"jobs",
          [] {
            return FindingWords{sentence("Jobs failed, were lost or were duplicated."),
                                sentence("Follow the jobs of the evidence through the system's own log"),
                                sentence("Every submitted job ends, once.")};
          }},
    Words{"service-down",
          [] {
            return FindingWords{sentence("A service failed health checks during the run."),
                                sentence("Find out why the service was down at the times in the list of events"),
                                sentence("The system stays up under this load.")};
          }},
    Words{"slo-open",
          [] {
            return FindingWords{sentence("At least one SLO could not be evaluated, which is not a pass."),
                                sentence("Make the open SLOs measurable in this scenario"),
                                sentence("The verdict is complete.")};
          }},
    Words{"fast-rejections",
          [] {
            return FindingWords{sentence("Failed requests were answered in less than half the time of ok ones, so "
                                         "latency over all requests looks better than it is."),
                                sentence("Judge latency on ok requests until the failures are gone"),
                                sentence("Latency figures describe work that was done.")};
          }},
    Words{"dropped",
          [] {
            return FindingWords{sentence("Arrivals found no free user: the load was lower than planned."),
                                sentence("Raise {}, or find out why iterations take longer than planned", "maxUsers"),
                                sentence("The planned rate is really applied.")};
          }},
    Words{"closed-stall",
          [] {
            return FindingWords{sentence("The system stalled, and a closed load asks nothing while it waits: its "
                                         "percentiles understate what users would have waited who come on their own."),
                                sentence("Run the same flow with {} and judge the response time", "arrivals"),
                                sentence("The stall is counted for everybody who would have met it.")};
          }},
    Words{
        "resource-growing",
        [] {
          return FindingWords{
              sentence(
                  "A resource grew all through the holds; at this pace the growth of a day exceeds 10 % of its limit."),
              sentence("Run a soak of several hours and look for the leak"), sentence("The system can run for days.")};
        }},
    Words{"little",
          [] {
            return FindingWords{
                sentence("Users, rate and times of a hold do not agree by Little's law."),
                sentence(
                    "Check whether the hold was long enough and whether users waited for something that is not timed"),
                sentence("The figures of the hold can be trusted together.")};
          }},
    Words{"few-samples",
          [] {
            return FindingWords{sentence("Some percentiles rest on few samples and carry no interval."),
                                sentence("Run longer, or judge a lower percentile"),
                                sentence("The percentile becomes reliable.")};
          }},
};

} // namespace

FindingWords ruleWords(std::string_view id) {
  const auto* found = std::ranges::find(kWords, id, &Words::id);
  assert(found != kWords.end() && "a finding without words");
  return found == kWords.end() ? FindingWords{} : found->say();
}

} // namespace tidemark
